# Неправилна употреба на командния ред. $help е командата, която показва помощта, $near е думата,
# която вероятно се има предвид, или "none".

usage-command-unknown = няма команда „{ $name }“
    .hint =
        { $near ->
            [none] Списък на командите: `{ $help }`.
           *[other] Имате предвид `{ $near }`? Списък на командите: `{ $help }`.
        }
usage-argument-unknown = неочакван аргумент { $argument }
    .hint =
        { $near ->
            [none] Какво приема командата: `{ $help }`.
           *[other] Имате предвид `{ $near }`? Какво приема командата: `{ $help }`.
        }
usage-argument-missing = липсва: { $arguments }
    .hint = Добавете липсващото; обяснение: `{ $help }`.
usage-value-missing = { $argument } изисква стойност
    .hint = Напишете стойността след опцията; възможните стойности: `{ $help }`.
usage-value-unknown = „{ $value }“ не е стойност на { $argument }
    .hint =
        { $near ->
            [none] Приема { $known }.
           *[other] Имате предвид `{ $near }`? Приема { $known }.
        }
usage-value-language = „{ $value }“ не е езиков етикет, в { $argument }
    .hint = Напишете етикет като de, pt-BR или sr-Latn; повече подробности: `{ $help }`.
usage-value-number = „{ $value }“ не е цяло число, в { $argument }
    .hint = Напишете цяло число; какво означава: `{ $help }`.
usage-value-bounds = { $value } е извън границите за { $argument }
    .hint = Напишете число от { $least } до { $most }; какво означава: `{ $help }`.
usage-value-refused = „{ $value }“ не е подходящо за { $argument }
    .hint = Какво се приема: `{ $help }`.
usage-conflict = { $argument } и { $other } взаимно се изключват
    .hint = Пропуснете едното; какво прави всяко от тях: `{ $help }`.
usage-not-unicode = един от аргументите не е текст в Unicode
    .hint = Въведете го отново или настройте терминала на UTF-8; какво приема командата: `{ $help }`.
usage-other = неправилна употреба на { $argument }
    .hint = Как се използва: `{ $help }`.
