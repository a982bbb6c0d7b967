# Käsurea vale kasutamine. $help on käsk, mis kuvab abiteksti, $near sõna, mida tõenäoliselt mõeldi,
# või „none“.

usage-command-unknown = käsku „{ $name }“ ei ole olemas
    .hint =
        { $near ->
            [none] `{ $help }` loetleb käsud.
           *[other] Kas mõtlesite `{ $near }`? `{ $help }` loetleb käsud.
        }
usage-argument-unknown = ootamatu argument { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` loetleb, mida käsk vastu võtab.
           *[other] Kas mõtlesite `{ $near }`? `{ $help }` loetleb, mida käsk vastu võtab.
        }
usage-argument-missing = puudub: { $arguments }
    .hint = Lisage see, mis puudub; `{ $help }` ütleb, mis see on.
usage-value-missing = { $argument } vajab väärtust
    .hint = Kirjutage väärtus suvandi järele; `{ $help }` ütleb, millised on olemas.
usage-value-unknown = „{ $value }“ ei ole argumendi { $argument } väärtus
    .hint =
        { $near ->
            [none] Võimalikud on { $known }.
           *[other] Kas mõtlesite `{ $near }`? Võimalikud on { $known }.
        }
usage-value-language = „{ $value }“ argumendis { $argument } ei ole keelekood
    .hint = Kirjutage keelekood, näiteks de, pt-BR või sr-Latn; `{ $help }` ütleb rohkem.
usage-value-number = „{ $value }“ argumendis { $argument } ei ole täisarv
    .hint = Kirjutage täisarv; `{ $help }` ütleb, mida see tähendab.
usage-value-bounds = { $value } on väljaspool argumendi { $argument } piire
    .hint = Kirjutage arv vahemikus { $least } kuni { $most }; `{ $help }` ütleb, mida see tähendab.
usage-value-refused = „{ $value }“ ei sobi argumendile { $argument }
    .hint = Võimalikke väärtusi näitab `{ $help }`.
usage-conflict = { $argument } ja { $other } välistavad teineteist
    .hint = Jätke üks neist ära; `{ $help }` ütleb, mida kumbki teeb.
usage-not-unicode = argument ei ole Unicode’i tekst
    .hint = Kirjutage see uuesti või seadke terminali kodeeringuks UTF-8; `{ $help }` loetleb, mida käsk vastu võtab.
usage-other = argumenti { $argument } on kasutatud valesti
    .hint = Kasutamist näitab `{ $help }`.
