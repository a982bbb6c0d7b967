# Chyby v súbore vulgate.toml a v priečinku projektu.

config-syntax = toto nie je platný TOML: { syntax-reason }
    .hint = Opravte riadok; syntax ukazuje https://toml.io.
config-missing-key = chýba kľúč „{ $key }“
    .hint = Doplňte ho; docs/configuration.md opisuje všetky kľúče.
config-unknown-key-near = kľúč „{ $key }“ neexistuje
    .hint = Mali ste na mysli „{ $nearest }“?
config-unknown-key = kľúč „{ $key }“ neexistuje
    .hint = Tu známe kľúče: { $known }.
config-wrong-type =
    „{ $key }“ musí byť { $expected ->
        [string] text v úvodzovkách
        [integer] celé číslo
        [number] číslo
        [boolean] true alebo false
        [array] zoznam v hranatých zátvorkách
       *[object] tabuľka
    }, nie { $found ->
        [string] text
        [integer] celé číslo
        [number] číslo
        [boolean] true alebo false
        [date] dátum
        [array] zoznam
       *[object] tabuľka
    }
    .hint = docs/configuration.md uvádza príklad každého kľúča.
config-empty-list = hodnota „{ $key }“ je prázdna
    .hint = Uveďte aspoň jednu hodnotu.
config-out-of-range = „{ $key }“ musí byť v rozsahu od { $least } do { $most }
    .hint = Zmeňte číslo.
config-contrast = farba „{ $key }“ je na pozadí { $ground } sotva čitateľná: kontrast je { $contrast } k 1
    .hint = WCAG 2.2 vyžaduje 4,5 k 1: zvoľte tmavšiu farbu alebo svetlejšie pozadie.
config-unknown-value = „{ $key }“ nemôže mať hodnotu „{ $value }“
    .hint = Zvoľte jednu z hodnôt: { $known }.
config-pattern = „{ $key }“ nemôže mať hodnotu „{ $value }“
    .hint = Hodnota musí mať tvar { $pattern }; príklad uvádza docs/configuration.md.
config-unknown-check-near = kontrola „{ $value }“ neexistuje
    .hint = Mali ste na mysli „{ $nearest }“?
config-unknown-check = kontrola „{ $value }“ neexistuje
    .hint = Kontroly vysvetľuje „vulgate check --explain ID“; viac uvádza docs/configuration.md.
config-unknown-language = „{ $value }“ v „{ $key }“ nie je značka jazyka
    .hint = Napíšte značku BCP 47 jazyka podľa ISO 639, napríklad „de“ alebo „pt-BR“.
config-path-outside = cesta „{ $value }“ v „{ $key }“ vedie mimo projektu
    .hint = Napíšte cestu od priečinka projektu, s „/“ a bez „..“.

project-not-found = súbor vulgate.toml nie je v „{ $folder }“ ani v žiadnom nadradenom priečinku
    .hint = Prejdite do priečinka projektu, uveďte ho pomocou --project alebo projekt vytvorte príkazom „vulgate init“.
project-not-text = vulgate.toml nie je text v UTF-8
    .hint = Uložte ho v UTF-8.
project-no-documents = vzor „{ $pattern }“ nenachádza žiadny dokument
    .hint = Skontrolujte „project.documents“ vo vulgate.toml.
project-no-memory = chýba pamäť „{ $file }“ uvedená v „tm.collections“
    .hint = Uložte súbor na príslušné miesto alebo ho z vulgate.toml odstráňte.
press-no-fonts = vzoru „{ $pattern }“ uvedenému v „pdf.fonts.files“ nezodpovedá žiadny súbor
    .hint = Uložte písma na príslušné miesto alebo vzor opravte.
press-no-template = chýba šablóna „{ $file }“ uvedená v „pdf.template“
    .hint = Uložte súbor na príslušné miesto alebo ho z vulgate.toml odstráňte.
press-template-large =
    priečinok šablóny obsahuje viac než { $files ->
        [one] { $files } súbor
        [few] { $files } súbory
       *[other] { $files } súborov
    } alebo má viac než { $megabytes } MiB
    .hint = Šablónu a to, čo potrebuje, majte v samostatnom priečinku.
project-no-format = súbor „{ $path }“ nemá formát, ktorý Vulgate číta
    .hint = Známe prípony: { $known }.
project-same-name = „{ $path }“ a „{ $other }“ by mali rovnaký názov „{ $name }“
    .hint = Jeden zo súborov premenujte: preklady sa uchovávajú pod týmto názvom.
project-name-of-edition = „{ $path }“ sa volá ako pracovná verzia alebo dvojjazyčné vydanie dokumentu „{ $other }“
    .hint = Dajte jednému z oboch súborov iný názov.
project-unknown-document-near = dokument „{ $name }“ v tomto projekte nie je
    .hint = Mali ste na mysli „{ $nearest }“?
project-unknown-document = dokument „{ $name }“ v tomto projekte nie je
    .hint = Dokumenty tohto projektu: { $known }.
project-path-outside = cesta „{ $path }“ vedie mimo projektu
    .hint = Uveďte dokument projektu; ich zoznam zobrazí „vulgate status“.
project-language-not-target = projekt sa do jazyka „{ $lang }“ neprekladá
    .hint = Jeho jazyky: { $known }. Ak sa doň prekladať má, doplňte „{ $lang }“ do „project.targets“ vo vulgate.toml.
