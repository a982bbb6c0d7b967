# Klaidingas komandų eilutės naudojimas. $help – pagalbą rodanti komanda, $near – žodis, kuris
# tikriausiai turėtas omenyje, arba „none“.

usage-command-unknown = komandos „{ $name }“ nėra
    .hint =
        { $near ->
            [none] `{ $help }` išvardija komandas.
           *[other] Gal turėjote omenyje `{ $near }`? `{ $help }` išvardija komandas.
        }
usage-argument-unknown = netikėtas argumentas { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` išvardija, kas galima šioje komandoje.
           *[other] Gal turėjote omenyje `{ $near }`? `{ $help }` išvardija, kas galima šioje komandoje.
        }
usage-argument-missing = trūksta: { $arguments }
    .hint = Pridėkite, ko trūksta; `{ $help }` paaiškina, kas tai.
usage-value-missing = argumentui { $argument } reikia reikšmės
    .hint = Įrašykite reikšmę po parinkties; kokių jų yra, parodo `{ $help }`.
usage-value-unknown = „{ $value }“ nėra argumento { $argument } reikšmė
    .hint =
        { $near ->
            [none] Galimos reikšmės: { $known }.
           *[other] Gal turėjote omenyje `{ $near }`? Galimos reikšmės: { $known }.
        }
usage-value-language = argumento { $argument } reikšmė „{ $value }“ nėra kalbos žymė
    .hint = Rašykite žymę, pavyzdžiui, de, pt-BR arba sr-Latn; daugiau žr. `{ $help }`.
usage-value-number = argumento { $argument } reikšmė „{ $value }“ nėra sveikasis skaičius
    .hint = Rašykite sveikąjį skaičių; ką jis reiškia, paaiškina `{ $help }`.
usage-value-bounds = argumento { $argument } reikšmė { $value } neatitinka ribų
    .hint = Rašykite skaičių nuo { $least } iki { $most }; ką jis reiškia, paaiškina `{ $help }`.
usage-value-refused = „{ $value }“ netinka kaip { $argument } reikšmė
    .hint = Kas tinka, žr. `{ $help }`.
usage-conflict = { $argument } ir { $other } kartu naudoti negalima
    .hint = Vieną iš jų praleiskite; ką kuris daro, paaiškina `{ $help }`.
usage-not-unicode = argumentas nėra Unicode tekstas
    .hint = Įveskite jį iš naujo arba nustatykite terminale UTF-8; `{ $help }` išvardija, kas galima šioje komandoje.
usage-other = netinkamai naudojama { $argument }
    .hint = Kaip naudoti, žr. `{ $help }`.
