# Vead failis vulgate.toml ja projekti kaustas.

config-syntax = see ei ole kehtiv TOML: { syntax-reason }
    .hint = Parandage rida; https://toml.io näitab süntaksit.
config-missing-key = võti „{ $key }“ puudub
    .hint = Lisage see; docs/configuration.md kirjeldab kõiki võtmeid.
config-unknown-key-near = võtit „{ $key }“ ei ole olemas
    .hint = Kas mõtlesite „{ $nearest }“?
config-unknown-key = võtit „{ $key }“ ei ole olemas
    .hint = Siin on teada: { $known }.
config-wrong-type =
    „{ $key }“ peab olema { $expected ->
        [string] tekst jutumärkides
        [integer] täisarv
        [number] arv
        [boolean] true või false
        [array] loend nurksulgudes
       *[object] tabel
    }, mitte { $found ->
        [string] tekst
        [integer] täisarv
        [number] arv
        [boolean] true või false
        [date] kuupäev
        [array] loend
       *[object] tabel
    }
    .hint = docs/configuration.md näitab iga võtme kohta näidet.
config-empty-list = „{ $key }“ on tühi
    .hint = Andke vähemalt üks väärtus.
config-out-of-range = „{ $key }“ peab jääma vahemikku { $least } kuni { $most }
    .hint = Muutke arvu.
config-contrast = „{ $key }“ on taustal { $ground } vaevu loetav: kontrastsuhe on { $contrast } : 1
    .hint = WCAG 2.2 nõuab kontrastsuhet 4,5 : 1; valige tumedam värv või heledam taust.
config-unknown-value = „{ $key }“ ei saa olla „{ $value }“
    .hint = Valige üks järgmistest: { $known }.
config-pattern = „{ $key }“ ei saa olla „{ $value }“
    .hint = See peab olema kujul { $pattern }; docs/configuration.md näitab näidet.
config-unknown-check-near = kontrolli „{ $value }“ ei ole olemas
    .hint = Kas mõtlesite „{ $nearest }“?
config-unknown-check = kontrolli „{ $value }“ ei ole olemas
    .hint = „vulgate check --explain ID“ tunneb kontrolle; docs/configuration.md ütleb rohkem.
config-unknown-language = „{ $value }“ võtmes „{ $key }“ ei ole keelekood
    .hint = Kirjutage ISO 639 keele BCP 47 kood, näiteks „de“ või „pt-BR“.
config-path-outside = tee „{ $value }“ võtmes „{ $key }“ viib projektist välja
    .hint = Kirjutage tee alates projekti kaustast, märgiga „/“ ja ilma „..“-ta.

project-not-found = kaustas „{ $folder }“ ega üheski selle ülemkaustas ei ole faili vulgate.toml
    .hint = Minge oma projekti kausta, nimetage see suvandiga --project või looge see käsuga „vulgate init“.
project-not-text = vulgate.toml ei ole tekst kodeeringus UTF-8
    .hint = Salvestage see kodeeringus UTF-8.
project-no-documents = muster „{ $pattern }“ ei leia ühtki dokumenti
    .hint = Kontrollige „project.documents“ failis vulgate.toml.
project-no-memory = „tm.collections“ mälu „{ $file }“ puudub
    .hint = Pange fail sinna või eemaldage see failist vulgate.toml.
press-no-fonts = „pdf.fonts.files“ mustrile „{ $pattern }“ ei vasta ükski fail
    .hint = Pange kirjad sinna või parandage mustrit.
press-no-template = „pdf.template“ mall „{ $file }“ puudub
    .hint = Pange fail sinna või eemaldage see failist vulgate.toml.
press-template-large = malli kaustas on üle { $files } faili või { $megabytes } MiB
    .hint = Hoidke malli ja kõike, mida see vajab, eraldi kaustas.
project-no-format = „{ $path }“ ei ole üheski vormingus, mida Vulgate loeb
    .hint = Teadaolevad faililaiendid: { $known }.
project-same-name = „{ $path }“ ja „{ $other }“ oleksid mõlemad nimega „{ $name }“
    .hint = Nimetage üks failidest ümber: tõlkeid hoitakse selle nime all.
project-name-of-edition = „{ $path }“ on sama nimega kui faili „{ $other }“ kavand või kakskeelne väljaanne
    .hint = Andke ühele neist kahest failist teine nimi.
project-unknown-document-near = selles projektis ei ole dokumenti „{ $name }“
    .hint = Kas mõtlesite „{ $nearest }“?
project-unknown-document = selles projektis ei ole dokumenti „{ $name }“
    .hint = Selle projekti dokumendid on: { $known }.
project-path-outside = tee „{ $path }“ viib projektist välja
    .hint = Nimetage projekti dokument; „vulgate status“ loetleb need.
project-language-not-target = projekt ei tõlgi keelde „{ $lang }“
    .hint = Selle keeled on: { $known }. Kui peaks tõlkima, lisage „{ $lang }“ loendisse „project.targets“ failis vulgate.toml.
