# Napake v datoteki vulgate.toml in v mapi projekta.

config-syntax = to ni veljaven TOML: { syntax-reason }
    .hint = Popravite vrstico; skladnja je opisana na https://toml.io.
config-missing-key = manjka ključ „{ $key }“
    .hint = Dodajte ga; docs/configuration.md opisuje vse ključe.
config-unknown-key-near = ključa „{ $key }“ ni
    .hint = Ste mislili „{ $nearest }“?
config-unknown-key = ključa „{ $key }“ ni
    .hint = Tu so znani: { $known }.
config-wrong-type =
    „{ $key }“ mora biti { $expected ->
        [string] besedilo v narekovajih
        [integer] celo število
        [number] število
        [boolean] true ali false
        [array] seznam v oglatih oklepajih
       *[object] tabela
    }, ne { $found ->
        [string] besedilo
        [integer] celo število
        [number] število
        [boolean] true ali false
        [date] datum
        [array] seznam
       *[object] tabela
    }
    .hint = V docs/configuration.md je primer za vsak ključ.
config-empty-list = „{ $key }“ je prazno
    .hint = Navedite vsaj eno vrednost.
config-out-of-range = „{ $key }“ mora biti med { $least } in { $most }
    .hint = Spremenite število.
config-contrast = barva „{ $key }“ je na ozadju { $ground } komaj berljiva: kontrast je { $contrast } proti 1
    .hint = WCAG 2.2 zahteva 4,5 proti 1: izberite temnejšo barvo ali svetlejše ozadje.
config-unknown-value = „{ $key }“ ne more biti „{ $value }“
    .hint = Izberite eno od: { $known }.
config-pattern = „{ $key }“ ne more biti „{ $value }“
    .hint = Imeti mora obliko { $pattern }; primer je v docs/configuration.md.
config-unknown-check-near = preverjanja „{ $value }“ ni
    .hint = Ste mislili „{ $nearest }“?
config-unknown-check = preverjanja „{ $value }“ ni
    .hint = „vulgate check --explain ID“ pojasni preverjanja; več je v docs/configuration.md.
config-unknown-language = „{ $value }“ v „{ $key }“ ni jezikovna oznaka
    .hint = Napišite oznako BCP 47 za jezik iz standarda ISO 639, na primer „de“ ali „pt-BR“.
config-path-outside = pot „{ $value }“ v „{ $key }“ vodi iz projekta
    .hint = Napišite pot od mape projekta, s „/“ in brez „..“.

project-not-found = v mapi „{ $folder }“ in v mapah nad njo ni datoteke vulgate.toml
    .hint = Pojdite v mapo projekta, navedite jo s --project ali ustvarite projekt z „vulgate init“.
project-not-text = vulgate.toml ni besedilo v UTF-8
    .hint = Shranite ga v UTF-8.
project-no-documents = vzorec „{ $pattern }“ ne najde nobenega dokumenta
    .hint = Preverite „project.documents“ v vulgate.toml.
project-no-memory = manjka pomnilnik „{ $file }“ iz „tm.collections“
    .hint = Postavite datoteko na to mesto ali jo odstranite iz vulgate.toml.
press-no-fonts = vzorcu „{ $pattern }“ iz „pdf.fonts.files“ ne ustreza nobena datoteka
    .hint = Postavite pisave na to mesto ali popravite vzorec.
press-no-template = manjka predloga „{ $file }“ iz „pdf.template“
    .hint = Postavite datoteko na to mesto ali jo odstranite iz vulgate.toml.
press-template-large =
    v mapi predloge je več kot { $files ->
        [one] { $files } datoteka
        [two] { $files } datoteki
        [few] { $files } datoteke
       *[other] { $files } datotek
    } ali več kot { $megabytes } MiB podatkov
    .hint = Predlogo in vse, kar potrebuje, hranite v posebni mapi.
project-no-format = „{ $path }“ ni v formatu, ki ga Vulgate bere
    .hint = Znane pripone: { $known }.
project-same-name = „{ $path }“ in „{ $other }“ bi imela isto ime, „{ $name }“
    .hint = Preimenujte eno od datotek: prevodi se hranijo pod tem imenom.
project-name-of-edition = „{ $path }“ ima ime osnutka ali dvojezične izdaje dokumenta „{ $other }“
    .hint = Eni od obeh datotek dajte drugo ime.
project-unknown-document-near = v tem projektu ni dokumenta „{ $name }“
    .hint = Ste mislili „{ $nearest }“?
project-unknown-document = v tem projektu ni dokumenta „{ $name }“
    .hint = V projektu so: { $known }.
project-path-outside = pot „{ $path }“ vodi iz projekta
    .hint = Navedite dokument iz projekta; „vulgate status“ jih izpiše.
project-language-not-target = projekt se ne prevaja v „{ $lang }“
    .hint = Njegovi jeziki so: { $known }. Če naj se prevaja tudi vanj, dodajte „{ $lang }“ v „project.targets“ v vulgate.toml.
