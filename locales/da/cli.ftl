# Hvad kommandolinjen selv siger.

## Betegnelser for det fundne, før et kolon

cli-error = fejl
cli-warning = advarsel
cli-note = bemærkning
cli-hint = råd
cli-rule = regel

## Hvor i en fil noget er fundet: »brief.xlf:42 (enhed u-3f, segment s1)«

cli-place-unit = enhed { $unit }
cli-place-segment = enhed { $unit }, segment { $segment }

## Sidste linje i en rapport: »2 fejl, 1 advarsel«

cli-count-errors =
    { $count ->
        [one] { $count } fejl
       *[other] { $count } fejl
    }
cli-count-warnings =
    { $count ->
        [one] { $count } advarsel
       *[other] { $count } advarsler
    }
cli-count-notes =
    { $count ->
        [one] { $count } bemærkning
       *[other] { $count } bemærkninger
    }

## Overskrifter i hjælpen

cli-heading-usage = Brug:
cli-heading-commands = Kommandoer
cli-heading-arguments = Argumenter
cli-heading-options = Tilvalg
cli-heading-global = Generelle tilvalg
cli-heading-examples = Eksempler:
cli-heading-name = Navn
cli-heading-synopsis = Oversigt
cli-heading-description = Beskrivelse

## Ord i hjælpen

cli-command-help = Vis denne hjælp eller hjælpen til en kommando
cli-flag-help = Vis denne hjælp
cli-flag-version = Vis versionen
cli-help-values = [værdier: { $values }]
cli-help-default = [standard: { $value }]

## Pladsholdere, med store bogstaver: »vulgate build [TILVALG] [DOKUMENT]...«

cli-value-options = TILVALG
cli-value-command = KOMMANDO
cli-value-count = ANTAL
cli-value-dir = MAPPE
cli-value-edition = UDGAVE
cli-value-doc = DOKUMENT
cli-value-file = FIL
cli-value-format = FORMAT
cli-value-id = ID
cli-value-kind = ART
cli-value-name = NAVN
cli-value-out = UDDATA
cli-value-replacement = ERSTATNING
cli-value-rules = REGLER
cli-value-score = MATCHVÆRDI
cli-value-shell = SHELL
cli-value-tag = SPROG
cli-value-text = TEKST
cli-value-translation = OVERSÆTTELSE
cli-value-version = VERSION
cli-value-when = HVORNÅR

## Forstyrrelser

cli-output-closed = ingen læser uddata længere
    .hint = Kør kommandoen igen uden at afbryde dens uddata.
cli-environment-seconds = miljøvariablen { $name } kan ikke være »{ $value }«
    .hint = Giv den et antal sekunder, eller fjern den.
cli-output-failed = uddata kan ikke skrives: { system-reason }
    .hint = Kontrollér disken eller det program, som uddata går til.
