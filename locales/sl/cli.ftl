# Kaj izpiše sama ukazna vrstica.

## Oznake ugotovitev pred dvopičjem

cli-error = napaka
cli-warning = opozorilo
cli-note = opomba
cli-hint = nasvet
cli-rule = pravilo

## Kje v datoteki je ugotovitev: "brief.xlf:42 (enota u-3f, segment s1)"

cli-place-unit = enota { $unit }
cli-place-segment = enota { $unit }, segment { $segment }

## Zadnja vrstica poročila: "2 napaki, 1 opozorilo"

cli-count-errors =
    { $count ->
        [one] { $count } napaka
        [two] { $count } napaki
        [few] { $count } napake
       *[other] { $count } napak
    }
cli-count-warnings =
    { $count ->
        [one] { $count } opozorilo
        [two] { $count } opozorili
        [few] { $count } opozorila
       *[other] { $count } opozoril
    }
cli-count-notes =
    { $count ->
        [one] { $count } opomba
        [two] { $count } opombi
        [few] { $count } opombe
       *[other] { $count } opomb
    }

## Naslovi v pomoči

cli-heading-usage = Uporaba:
cli-heading-commands = Ukazi
cli-heading-arguments = Argumenti
cli-heading-options = Možnosti
cli-heading-global = Splošne možnosti
cli-heading-examples = Primeri:
cli-heading-name = Ime
cli-heading-synopsis = Povzetek
cli-heading-description = Opis

## Besede v pomoči

cli-command-help = Prikaže to pomoč ali pomoč za ukaz
cli-flag-help = Prikaže to pomoč
cli-flag-version = Prikaže različico
cli-help-values = [vrednosti: { $values }]
cli-help-default = [privzeto: { $value }]

## Ograde, z velikimi črkami: "vulgate build [MOŽNOSTI] [DOK]..."

cli-value-options = MOŽNOSTI
cli-value-command = UKAZ
cli-value-count = ŠTEVILO
cli-value-dir = MAPA
cli-value-edition = IZDAJA
cli-value-doc = DOK
cli-value-file = DATOTEKA
cli-value-format = FORMAT
cli-value-id = ID
cli-value-kind = VRSTA
cli-value-name = IME
cli-value-out = IZHOD
cli-value-replacement = ZAMENJAVA
cli-value-rules = PRAVILA
cli-value-score = UJEMANJE
cli-value-shell = LUPINA
cli-value-tag = OZNAKA
cli-value-text = BESEDILO
cli-value-translation = PREVOD
cli-value-version = RAZLIČICA
cli-value-when = KDAJ

## Motnje

cli-output-closed = izpisa nihče več ne bere
    .hint = Ukaz poženite znova, ne da bi prekinili njegov izpis.
cli-environment-seconds = spremenljivka okolja { $name } ne more biti „{ $value }“
    .hint = Vanjo vpišite število sekund ali jo odstranite.
cli-output-failed = izpisa ni mogoče zapisati: { system-reason }
    .hint = Preverite disk ali program, ki mu je izpis namenjen.
