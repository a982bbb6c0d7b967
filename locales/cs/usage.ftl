# Nesprávné použití příkazového řádku. $help je příkaz, který zobrazí nápovědu, $near je slovo,
# které bylo pravděpodobně míněno, nebo "none".

usage-command-unknown = příkaz „{ $name }“ neexistuje
    .hint =
        { $near ->
            [none] Seznam příkazů zobrazí `{ $help }`.
           *[other] Měli jste na mysli `{ $near }`? Seznam příkazů zobrazí `{ $help }`.
        }
usage-argument-unknown = neočekávaný argument { $argument }
    .hint =
        { $near ->
            [none] Argumenty příkazu zobrazí `{ $help }`.
           *[other] Měli jste na mysli `{ $near }`? Argumenty příkazu zobrazí `{ $help }`.
        }
usage-argument-missing = chybí: { $arguments }
    .hint = Doplňte, co chybí; vysvětlení podá `{ $help }`.
usage-value-missing = argument { $argument } vyžaduje hodnotu
    .hint = Napište hodnotu za volbu; možné hodnoty uvádí `{ $help }`.
usage-value-unknown = „{ $value }“ není hodnota argumentu { $argument }
    .hint =
        { $near ->
            [none] Možné hodnoty: { $known }.
           *[other] Měli jste na mysli `{ $near }`? Možné hodnoty: { $known }.
        }
usage-value-language = „{ $value }“ není značka jazyka, v argumentu { $argument }
    .hint = Napište značku jako de, pt-BR nebo sr-Latn; více uvádí `{ $help }`.
usage-value-number = „{ $value }“ není celé číslo, v argumentu { $argument }
    .hint = Napište celé číslo; jeho význam uvádí `{ $help }`.
usage-value-bounds = { $value } je mimo rozsah argumentu { $argument }
    .hint = Napište číslo od { $least } do { $most }; jeho význam uvádí `{ $help }`.
usage-value-refused = „{ $value }“ nelze použít pro argument { $argument }
    .hint = Možné hodnoty uvádí `{ $help }`.
usage-conflict = { $argument } a { $other } se vzájemně vylučují
    .hint = Jedno z nich vynechte; jejich účinek vysvětluje `{ $help }`.
usage-not-unicode = některý argument není text Unicode
    .hint = Napište jej znovu, nebo nastavte terminál na UTF-8; argumenty příkazu zobrazí `{ $help }`.
usage-other = nesprávné použití argumentu { $argument }
    .hint = Způsob použití uvádí `{ $help }`.
