# Wat de opdrachtregel zelf zegt.

## Aanduidingen van bevindingen, vóór een dubbele punt

cli-error = fout
cli-warning = waarschuwing
cli-note = opmerking
cli-hint = advies
cli-rule = voorschrift

## Waar in een bestand een bevinding staat: “brief.xlf:42 (eenheid u-3f, segment s1)”

cli-place-unit = eenheid { $unit }
cli-place-segment = eenheid { $unit }, segment { $segment }

## De laatste regel van een verslag: “2 fouten, 1 waarschuwing”

cli-count-errors =
    { $count ->
        [one] { $count } fout
       *[other] { $count } fouten
    }
cli-count-warnings =
    { $count ->
        [one] { $count } waarschuwing
       *[other] { $count } waarschuwingen
    }
cli-count-notes =
    { $count ->
        [one] { $count } opmerking
       *[other] { $count } opmerkingen
    }

## Kopjes van de hulp

cli-heading-usage = Gebruik:
cli-heading-commands = Opdrachten
cli-heading-arguments = Argumenten
cli-heading-options = Opties
cli-heading-global = Algemene opties
cli-heading-examples = Voorbeelden:
cli-heading-name = Naam
cli-heading-synopsis = Samenvatting
cli-heading-description = Beschrijving

## Woorden van de hulp

cli-command-help = Toon deze hulp, of die van een opdracht
cli-flag-help = Toon deze hulp
cli-flag-version = Toon de versie
cli-help-values = [waarden: { $values }]
cli-help-default = [standaard: { $value }]

## Plaatshouders, in hoofdletters: “vulgate build [OPTIES] [DOCUMENT]...”

cli-value-options = OPTIES
cli-value-command = OPDRACHT
cli-value-count = AANTAL
cli-value-dir = MAP
cli-value-edition = UITGAVE
cli-value-doc = DOCUMENT
cli-value-file = BESTAND
cli-value-format = FORMAAT
cli-value-id = ID
cli-value-kind = SOORT
cli-value-name = NAAM
cli-value-out = UITVOER
cli-value-replacement = VERVANGING
cli-value-rules = REGELS
cli-value-score = SCORE
cli-value-shell = SHELL
cli-value-tag = TAAL
cli-value-text = TEKST
cli-value-translation = VERTALING
cli-value-version = VERSIE
cli-value-when = WANNEER

## Storingen

cli-output-closed = niemand leest de uitvoer nog
    .hint = Voer de opdracht opnieuw uit zonder de uitvoer af te breken.
cli-environment-seconds = de omgevingsvariabele { $name } kan niet “{ $value }” zijn
    .hint = Geef een aantal seconden op, of verwijder ze.
cli-output-failed = de uitvoer kan niet worden geschreven: { system-reason }
    .hint = Controleer de schijf of het programma waar de uitvoer heen gaat.
