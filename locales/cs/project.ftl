# Chyby v souboru vulgate.toml a ve složce projektu.

config-syntax = toto není platný TOML: { syntax-reason }
    .hint = Opravte řádek; syntaxi ukazuje https://toml.io.
config-missing-key = chybí klíč „{ $key }“
    .hint = Doplňte jej; docs/configuration.md popisuje všechny klíče.
config-unknown-key-near = klíč „{ $key }“ neexistuje
    .hint = Měli jste na mysli „{ $nearest }“?
config-unknown-key = klíč „{ $key }“ neexistuje
    .hint = Zde známé klíče: { $known }.
config-wrong-type =
    „{ $key }“ musí být { $expected ->
        [string] text v uvozovkách
        [integer] celé číslo
        [number] číslo
        [boolean] true nebo false
        [array] seznam v hranatých závorkách
       *[object] tabulka
    }, nikoli { $found ->
        [string] text
        [integer] celé číslo
        [number] číslo
        [boolean] true nebo false
        [date] datum
        [array] seznam
       *[object] tabulka
    }
    .hint = docs/configuration.md uvádí příklad každého klíče.
config-empty-list = hodnota „{ $key }“ je prázdná
    .hint = Uveďte aspoň jednu hodnotu.
config-out-of-range = „{ $key }“ musí být v rozsahu od { $least } do { $most }
    .hint = Změňte číslo.
config-contrast = barva „{ $key }“ je na { $ground } stěží čitelná: kontrast je { $contrast } ku 1
    .hint = WCAG 2.2 požaduje 4,5 ku 1: zvolte tmavší barvu, nebo světlejší podklad.
config-unknown-value = „{ $key }“ nemůže mít hodnotu „{ $value }“
    .hint = Zvolte jednu z hodnot: { $known }.
config-pattern = „{ $key }“ nemůže mít hodnotu „{ $value }“
    .hint = Hodnota musí mít tvar { $pattern }; příklad uvádí docs/configuration.md.
config-unknown-check-near = kontrola „{ $value }“ neexistuje
    .hint = Měli jste na mysli „{ $nearest }“?
config-unknown-check = kontrola „{ $value }“ neexistuje
    .hint = Kontroly vysvětluje „vulgate check --explain ID“; více uvádí docs/configuration.md.
config-unknown-language = „{ $value }“ v „{ $key }“ není značka jazyka
    .hint = Napište značku BCP 47 jazyka podle ISO 639, například „de“ nebo „pt-BR“.
config-path-outside = cesta „{ $value }“ v „{ $key }“ vede mimo projekt
    .hint = Napište cestu od složky projektu, s „/“ a bez „..“.

project-not-found = soubor vulgate.toml není v „{ $folder }“ ani v žádné nadřazené složce
    .hint = Přejděte do složky projektu, uveďte ji pomocí --project, nebo projekt vytvořte příkazem „vulgate init“.
project-not-text = vulgate.toml není text v UTF-8
    .hint = Uložte jej v UTF-8.
project-no-documents = vzor „{ $pattern }“ nenachází žádný dokument
    .hint = Zkontrolujte „project.documents“ ve vulgate.toml.
project-no-memory = chybí paměť „{ $file }“ uvedená v „tm.collections“
    .hint = Uložte soubor na příslušné místo, nebo jej z vulgate.toml odstraňte.
press-no-fonts = vzoru „{ $pattern }“ z „pdf.fonts.files“ neodpovídá žádný soubor
    .hint = Uložte písma na příslušné místo, nebo vzor opravte.
press-no-template = chybí šablona „{ $file }“ uvedená v „pdf.template“
    .hint = Uložte soubor na příslušné místo, nebo jej z vulgate.toml odstraňte.
press-template-large = složka šablony obsahuje více než { $files ->
        [one] { $files } soubor
        [few] { $files } soubory
       *[other] { $files } souborů
    } nebo { $megabytes } MiB
    .hint = Mějte šablonu a vše, co potřebuje, v samostatné složce.
project-no-format = „{ $path }“ nemá formát, který Vulgate čte
    .hint = Známé přípony: { $known }.
project-same-name = „{ $path }“ a „{ $other }“ by měly stejný název „{ $name }“
    .hint = Jeden ze souborů přejmenujte: překlady se uchovávají pod tímto názvem.
project-name-of-edition = „{ $path }“ se jmenuje jako pracovní verze nebo dvojjazyčné vydání dokumentu „{ $other }“
    .hint = Dejte jednomu z obou souborů jiný název.
project-unknown-document-near = dokument „{ $name }“ v tomto projektu není
    .hint = Měli jste na mysli „{ $nearest }“?
project-unknown-document = dokument „{ $name }“ v tomto projektu není
    .hint = Dokumenty tohoto projektu: { $known }.
project-path-outside = cesta „{ $path }“ vede mimo projekt
    .hint = Uveďte dokument projektu; jejich seznam zobrazí „vulgate status“.
project-language-not-target = projekt se do jazyka „{ $lang }“ nepřekládá
    .hint = Jeho jazyky: { $known }. Pokud se do něj překládat má, doplňte „{ $lang }“ do „project.targets“ ve vulgate.toml.
