# Vad kommandoraden själv säger.

## Etiketter för det som hittas, före ett kolon

cli-error = fel
cli-warning = varning
cli-note = anmärkning
cli-hint = åtgärd
cli-rule = regel

## Var i en fil något har hittats: ”brief.xlf:42 (enhet u-3f, segment s1)”

cli-place-unit = enhet { $unit }
cli-place-segment = enhet { $unit }, segment { $segment }

## Sista raden i en rapport: ”2 fel, 1 varning”

cli-count-errors =
    { $count ->
        [one] { $count } fel
       *[other] { $count } fel
    }
cli-count-warnings =
    { $count ->
        [one] { $count } varning
       *[other] { $count } varningar
    }
cli-count-notes =
    { $count ->
        [one] { $count } anmärkning
       *[other] { $count } anmärkningar
    }

## Rubriker i hjälpen

cli-heading-usage = Användning:
cli-heading-commands = Kommandon
cli-heading-arguments = Argument
cli-heading-options = Flaggor
cli-heading-global = Allmänna flaggor
cli-heading-examples = Exempel:
cli-heading-name = Namn
cli-heading-synopsis = Översikt
cli-heading-description = Beskrivning

## Ord i hjälpen

cli-command-help = Visa den här hjälpen, eller hjälpen för ett kommando
cli-flag-help = Visa den här hjälpen
cli-flag-version = Visa versionen
cli-help-values = [värden: { $values }]
cli-help-default = [förval: { $value }]

## Platshållare, med versaler: ”vulgate build [FLAGGOR] [DOKUMENT]...”

cli-value-options = FLAGGOR
cli-value-command = KOMMANDO
cli-value-count = ANTAL
cli-value-dir = MAPP
cli-value-edition = UTGÅVA
cli-value-doc = DOKUMENT
cli-value-file = FIL
cli-value-format = FORMAT
cli-value-id = ID
cli-value-kind = SLAG
cli-value-name = NAMN
cli-value-out = UTDATA
cli-value-replacement = ERSÄTTNING
cli-value-rules = REGLER
cli-value-score = TRÄFFVÄRDE
cli-value-shell = SKAL
cli-value-tag = SPRÅK
cli-value-text = TEXT
cli-value-translation = ÖVERSÄTTNING
cli-value-version = VERSION
cli-value-when = NÄR

## Störningar

cli-output-closed = ingen läser utdata längre
    .hint = Kör kommandot igen utan att avbryta dess utdata.
cli-environment-seconds = miljövariabeln { $name } kan inte vara ”{ $value }”
    .hint = Ge den ett antal sekunder, eller ta bort den.
cli-output-failed = utdata kan inte skrivas: { system-reason }
    .hint = Kontrollera disken eller det program som utdata går till.
