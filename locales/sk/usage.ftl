# Nesprávne použitie príkazového riadka. $help je príkaz, ktorý zobrazí pomocníka, $near je slovo,
# ktoré sa pravdepodobne myslelo, alebo "none".

usage-command-unknown = príkaz „{ $name }“ neexistuje
    .hint =
        { $near ->
            [none] Zoznam príkazov zobrazí `{ $help }`.
           *[other] Mali ste na mysli `{ $near }`? Zoznam príkazov zobrazí `{ $help }`.
        }
usage-argument-unknown = neočakávaný argument { $argument }
    .hint =
        { $near ->
            [none] Argumenty príkazu zobrazí `{ $help }`.
           *[other] Mali ste na mysli `{ $near }`? Argumenty príkazu zobrazí `{ $help }`.
        }
usage-argument-missing = chýba: { $arguments }
    .hint = Doplňte, čo chýba; vysvetlenie podá `{ $help }`.
usage-value-missing = argument { $argument } vyžaduje hodnotu
    .hint = Napíšte hodnotu za voľbu; možné hodnoty uvádza `{ $help }`.
usage-value-unknown = „{ $value }“ nie je hodnota argumentu { $argument }
    .hint =
        { $near ->
            [none] Možné hodnoty: { $known }.
           *[other] Mali ste na mysli `{ $near }`? Možné hodnoty: { $known }.
        }
usage-value-language = „{ $value }“ nie je značka jazyka, v argumente { $argument }
    .hint = Napíšte značku ako de, pt-BR alebo sr-Latn; viac uvádza `{ $help }`.
usage-value-number = „{ $value }“ nie je celé číslo, v argumente { $argument }
    .hint = Napíšte celé číslo; jeho význam uvádza `{ $help }`.
usage-value-bounds = { $value } je mimo rozsahu argumentu { $argument }
    .hint = Napíšte číslo od { $least } do { $most }; jeho význam uvádza `{ $help }`.
usage-value-refused = „{ $value }“ nemožno použiť pre argument { $argument }
    .hint = Možné hodnoty uvádza `{ $help }`.
usage-conflict = { $argument } a { $other } sa navzájom vylučujú
    .hint = Jedno z nich vynechajte; ich účinok vysvetľuje `{ $help }`.
usage-not-unicode = niektorý argument nie je text Unicode
    .hint = Napíšte ho znova alebo nastavte terminál na UTF-8; argumenty príkazu zobrazí `{ $help }`.
usage-other = nesprávne použitie argumentu { $argument }
    .hint = Spôsob použitia uvádza `{ $help }`.
