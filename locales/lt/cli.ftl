# Ką praneša pati komandų eilutė.

## Radinių žymos prieš dvitaškį

cli-error = klaida
cli-warning = įspėjimas
cli-note = pastaba
cli-hint = patarimas
cli-rule = taisyklė

## Radinio vieta faile: „brief.xlf:42 (vienetas u-3f, segmentas s1)“

cli-place-unit = vienetas { $unit }
cli-place-segment = vienetas { $unit }, segmentas { $segment }

## Paskutinė ataskaitos eilutė: „2 klaidos, 1 įspėjimas“

cli-count-errors =
    { $count ->
        [one] { $count } klaida
        [few] { $count } klaidos
       *[other] { $count } klaidų
    }
cli-count-warnings =
    { $count ->
        [one] { $count } įspėjimas
        [few] { $count } įspėjimai
       *[other] { $count } įspėjimų
    }
cli-count-notes =
    { $count ->
        [one] { $count } pastaba
        [few] { $count } pastabos
       *[other] { $count } pastabų
    }

## Pagalbos antraštės

cli-heading-usage = Naudojimas:
cli-heading-commands = Komandos
cli-heading-arguments = Argumentai
cli-heading-options = Parinktys
cli-heading-global = Bendrosios parinktys
cli-heading-examples = Pavyzdžiai:
cli-heading-name = Pavadinimas
cli-heading-synopsis = Sintaksė
cli-heading-description = Aprašymas

## Pagalbos žodžiai

cli-command-help = Rodyti šią arba nurodytos komandos pagalbą
cli-flag-help = Rodyti šią pagalbą
cli-flag-version = Rodyti versiją
cli-help-values = [reikšmės: { $values }]
cli-help-default = [numatyta: { $value }]

## Keičiamieji žodžiai didžiosiomis raidėmis: „vulgate build [PARINKTYS] [DOKUMENTAS]...“

cli-value-options = PARINKTYS
cli-value-command = KOMANDA
cli-value-count = KIEKIS
cli-value-dir = APLANKAS
cli-value-edition = LEIDINYS
cli-value-doc = DOKUMENTAS
cli-value-file = FAILAS
cli-value-format = FORMATAS
cli-value-id = ID
cli-value-kind = RŪŠIS
cli-value-name = PAVADINIMAS
cli-value-out = IŠVESTIS
cli-value-replacement = PAKAITALAS
cli-value-rules = TAISYKLĖS
cli-value-score = ĮVERTIS
cli-value-shell = APVALKALAS
cli-value-tag = ŽYMĖ
cli-value-text = TEKSTAS
cli-value-translation = VERTIMAS
cli-value-version = VERSIJA
cli-value-when = KADA

## Klaidos

cli-output-closed = išvesties niekas nebeskaito
    .hint = Paleiskite komandą dar kartą, nenutraukdami jos išvesties.
cli-environment-seconds = aplinkos kintamasis { $name } negali būti „{ $value }“
    .hint = Nurodykite jame sekundžių skaičių arba jį pašalinkite.
cli-output-failed = išvesties neįmanoma įrašyti: { system-reason }
    .hint = Patikrinkite diską arba programą, kuriai perduodama išvestis.
