# vulgate.toml ir projekto aplanko klaidos.

config-syntax = tai nėra taisyklingas TOML: { syntax-reason }
    .hint = Ištaisykite eilutę; sintaksė aprašyta https://toml.io.
config-missing-key = trūksta rakto „{ $key }“
    .hint = Pridėkite jį; visi raktai aprašyti docs/configuration.md.
config-unknown-key-near = rakto „{ $key }“ nėra
    .hint = Gal turėjote omenyje „{ $nearest }“?
config-unknown-key = rakto „{ $key }“ nėra
    .hint = Čia galimi: { $known }.
config-wrong-type =
    „{ $key }“ turi būti { $expected ->
        [string] tekstas kabutėse
        [integer] sveikasis skaičius
        [number] skaičius
        [boolean] true arba false
        [array] sąrašas laužtiniuose skliaustuose
       *[object] lentelė
    }, o ne { $found ->
        [string] tekstas
        [integer] sveikasis skaičius
        [number] skaičius
        [boolean] true arba false
        [date] data
        [array] sąrašas
       *[object] lentelė
    }
    .hint = Kiekvieno rakto pavyzdys pateiktas docs/configuration.md.
config-empty-list = „{ $key }“ yra tuščias
    .hint = Nurodykite bent vieną reikšmę.
config-out-of-range = „{ $key }“ turi būti nuo { $least } iki { $most }
    .hint = Pakeiskite skaičių.
config-contrast = spalva „{ $key }“ sunkiai įskaitoma fone { $ground }: kontrastas yra { $contrast }:1
    .hint = Pagal WCAG 2.2 reikia bent 4,5:1; pasirinkite tamsesnę spalvą arba šviesesnį foną.
config-unknown-value = „{ $key }“ reikšmė negali būti „{ $value }“
    .hint = Pasirinkite vieną iš šių: { $known }.
config-pattern = „{ $key }“ reikšmė negali būti „{ $value }“
    .hint = Jos forma turi būti { $pattern }; pavyzdys pateiktas docs/configuration.md.
config-unknown-check-near = tikrinimo „{ $value }“ nėra
    .hint = Gal turėjote omenyje „{ $nearest }“?
config-unknown-check = tikrinimo „{ $value }“ nėra
    .hint = Tikrinimus paaiškina „vulgate check --explain ID“; daugiau žr. docs/configuration.md.
config-unknown-language = rakto „{ $key }“ reikšmė „{ $value }“ nėra kalbos žymė
    .hint = Nurodykite ISO 639 kalbos BCP 47 žymę, pavyzdžiui, „de“ arba „pt-BR“.
config-path-outside = rakte „{ $key }“ nurodytas kelias „{ $value }“ veda už projekto ribų
    .hint = Nurodykite kelią nuo projekto aplanko, su „/“ ir be „..“.

project-not-found = nei aplanke „{ $folder }“, nei aukštesniuose aplankuose nėra vulgate.toml
    .hint = Pereikite į projekto aplanką, nurodykite jį parinktimi --project arba sukurkite projektą komanda „vulgate init“.
project-not-text = vulgate.toml nėra UTF-8 tekstas
    .hint = Įrašykite jį UTF-8 koduote.
project-no-documents = pagal šabloną „{ $pattern }“ nerandama nė vieno dokumento
    .hint = Patikrinkite vulgate.toml raktą „project.documents“.
project-no-memory = trūksta „tm.collections“ nurodytos atminties „{ $file }“
    .hint = Įkelkite failą arba pašalinkite jį iš vulgate.toml.
press-no-fonts = pagal „pdf.fonts.files“ šabloną „{ $pattern }“ nerandama nė vieno failo
    .hint = Įkelkite šriftus arba pataisykite šabloną.
press-no-template = trūksta „pdf.template“ nurodyto PDF šablono „{ $file }“
    .hint = Įkelkite failą arba pašalinkite jį iš vulgate.toml.
press-template-large =
    PDF šablono aplanke yra daugiau kaip { $files ->
        [one] { $files } failas
        [few] { $files } failai
       *[other] { $files } failų
    } arba jis didesnis kaip { $megabytes } MiB
    .hint = PDF šabloną ir tai, ko jam reikia, laikykite atskirame aplanke.
project-no-format = Vulgate nemoka skaityti failo „{ $path }“ formato
    .hint = Žinomi plėtiniai: { $known }.
project-same-name = „{ $path }“ ir „{ $other }“ vadintųsi vienodai: „{ $name }“
    .hint = Pervadinkite vieną iš failų: tuo pavadinimu saugomi vertimai.
project-name-of-edition = „{ $path }“ vadinasi taip pat kaip dokumento „{ $other }“ projektas arba dvikalbis leidimas
    .hint = Vieną iš dviejų failų pavadinkite kitaip.
project-unknown-document-near = šiame projekte nėra dokumento „{ $name }“
    .hint = Gal turėjote omenyje „{ $nearest }“?
project-unknown-document = šiame projekte nėra dokumento „{ $name }“
    .hint = Šio projekto dokumentai: { $known }.
project-path-outside = kelias „{ $path }“ veda už projekto ribų
    .hint = Nurodykite projekto dokumentą; juos išvardija „vulgate status“.
project-language-not-target = šiame projekte į kalbą „{ $lang }“ neverčiama
    .hint = Projekto kalbos: { $known }. Jei reikia ir šios, įtraukite „{ $lang }“ į vulgate.toml raktą „project.targets“.
