# Fouten in vulgate.toml en in de map van het project.

config-syntax = dit is geen geldige TOML: { syntax-reason }
    .hint = Herstel de regel; https://toml.io toont de syntaxis.
config-missing-key = de sleutel “{ $key }” ontbreekt
    .hint = Voeg hem toe; docs/configuration.md beschrijft elke sleutel.
config-unknown-key-near = er is geen sleutel “{ $key }”
    .hint = Bedoelde u “{ $nearest }”?
config-unknown-key = er is geen sleutel “{ $key }”
    .hint = Hier bekend: { $known }.
config-wrong-type =
    “{ $key }” moet { $expected ->
        [string] een tekst tussen aanhalingstekens
        [integer] een geheel getal
        [number] een getal
        [boolean] true of false
        [array] een lijst tussen vierkante haken
       *[object] een tabel
    } zijn, niet { $found ->
        [string] een tekst
        [integer] een geheel getal
        [number] een getal
        [boolean] true of false
        [date] een datum
        [array] een lijst
       *[object] een tabel
    }
    .hint = docs/configuration.md toont een voorbeeld van elke sleutel.
config-empty-list = “{ $key }” is leeg
    .hint = Geef ten minste één waarde.
config-out-of-range = “{ $key }” moet tussen { $least } en { $most } liggen
    .hint = Wijzig het getal.
config-contrast = “{ $key }” is nauwelijks leesbaar op { $ground }: het contrast is { $contrast } op 1
    .hint = WCAG 2.2 verlangt 4,5 op 1: kies een donkerder kleur, of een lichtere achtergrond.
config-unknown-value = “{ $key }” kan niet “{ $value }” zijn
    .hint = Kies een van: { $known }.
config-pattern = “{ $key }” kan niet “{ $value }” zijn
    .hint = Het moet de vorm { $pattern } hebben; docs/configuration.md toont een voorbeeld.
config-unknown-check-near = er is geen controle “{ $value }”
    .hint = Bedoelde u “{ $nearest }”?
config-unknown-check = er is geen controle “{ $value }”
    .hint = “vulgate check --explain ID” kent de controles; docs/configuration.md zegt er meer over.
config-unknown-language = “{ $value }” in “{ $key }” is geen taalcode
    .hint = Schrijf de BCP 47-code van een taal van ISO 639, zoals “de” of “pt-BR”.
config-path-outside = het pad “{ $value }” in “{ $key }” leidt buiten het project
    .hint = Schrijf een pad vanaf de map van het project, met “/” en zonder “..”.

project-not-found = er is geen vulgate.toml in “{ $folder }” of in een map erboven
    .hint = Ga naar de map van uw project, noem ze met --project, of maak er een met “vulgate init”.
project-not-text = vulgate.toml is geen tekst in UTF-8
    .hint = Sla het bestand op als UTF-8.
project-no-documents = het patroon “{ $pattern }” vindt geen document
    .hint = Controleer “project.documents” in vulgate.toml.
project-no-memory = het geheugen “{ $file }” van “tm.collections” ontbreekt
    .hint = Zet het bestand daar, of verwijder het uit vulgate.toml.
press-no-fonts = geen enkel bestand beantwoordt aan het patroon “{ $pattern }” van “pdf.fonts.files”
    .hint = Zet de lettertypen daar, of verbeter het patroon.
press-no-template = het sjabloon “{ $file }” van “pdf.template” ontbreekt
    .hint = Zet het bestand daar, of verwijder het uit vulgate.toml.
press-template-large =
    de map van het sjabloon bevat meer dan { $files ->
        [one] { $files } bestand
       *[other] { $files } bestanden
    } of { $megabytes } MiB
    .hint = Bewaar het sjabloon en wat het nodig heeft in een eigen map.
project-no-format = “{ $path }” is van geen enkel formaat dat Vulgate leest
    .hint = Bekende bestandsextensies: { $known }.
project-same-name = “{ $path }” en “{ $other }” zouden beide “{ $name }” heten
    .hint = Geef een van de bestanden een andere naam: vertalingen worden onder die naam bewaard.
project-name-of-edition = “{ $path }” heet net zo als een concept of tweetalige uitgave van “{ $other }”
    .hint = Geef een van de twee bestanden een andere naam.
project-unknown-document-near = er is geen document “{ $name }” in dit project
    .hint = Bedoelde u “{ $nearest }”?
project-unknown-document = er is geen document “{ $name }” in dit project
    .hint = Dit project heeft: { $known }.
project-path-outside = het pad “{ $path }” leidt buiten het project
    .hint = Noem een document van het project; “vulgate status” vermeldt ze.
project-language-not-target = het project vertaalt niet in “{ $lang }”
    .hint = De talen ervan zijn: { $known }. Voeg “{ $lang }” toe aan “project.targets” in vulgate.toml als dat wel de bedoeling is.
