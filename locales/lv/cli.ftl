# Ko saka pati komandrinda.

## Konstatējumu apzīmējumi pirms kola

cli-error = kļūda
cli-warning = brīdinājums
cli-note = piezīme
cli-hint = padoms
cli-rule = noteikums

## Konstatējuma vieta datnē: „brief.xlf:42 (vienība u-3f, segments s1)”

cli-place-unit = vienība { $unit }
cli-place-segment = vienība { $unit }, segments { $segment }

## Ziņojuma pēdējā rinda: „2 kļūdas, 1 brīdinājums”

cli-count-errors =
    { $count ->
        [one] { $count } kļūda
       *[other] { $count } kļūdas
    }
cli-count-warnings =
    { $count ->
        [one] { $count } brīdinājums
       *[other] { $count } brīdinājumi
    }
cli-count-notes =
    { $count ->
        [one] { $count } piezīme
       *[other] { $count } piezīmes
    }

## Palīdzības virsraksti

cli-heading-usage = Lietojums:
cli-heading-commands = Komandas
cli-heading-arguments = Argumenti
cli-heading-options = Opcijas
cli-heading-global = Vispārīgās opcijas
cli-heading-examples = Piemēri:
cli-heading-name = Nosaukums
cli-heading-synopsis = Sintakse
cli-heading-description = Apraksts

## Palīdzības vārdi

cli-command-help = Rādīt šo palīdzību vai norādītās komandas palīdzību
cli-flag-help = Rādīt šo palīdzību
cli-flag-version = Rādīt versiju
cli-help-values = [vērtības: { $values }]
cli-help-default = [noklusējums: { $value }]

## Vietturi ar lielajiem burtiem: „vulgate build [OPCIJAS] [DOKUMENTS]...”

cli-value-options = OPCIJAS
cli-value-command = KOMANDA
cli-value-count = SKAITS
cli-value-dir = MAPE
cli-value-edition = IZDEVUMS
cli-value-doc = DOKUMENTS
cli-value-file = DATNE
cli-value-format = FORMĀTS
cli-value-id = ID
cli-value-kind = VEIDS
cli-value-name = NOSAUKUMS
cli-value-out = IZVADE
cli-value-replacement = AIZSTĀJĒJS
cli-value-rules = NOTEIKUMI
cli-value-score = VĒRTĒJUMS
cli-value-shell = ČAULA
cli-value-tag = BIRKA
cli-value-text = TEKSTS
cli-value-translation = TULKOJUMS
cli-value-version = VERSIJA
cli-value-when = KAD

## Kļūmes

cli-output-closed = izvadi vairs neviens nelasa
    .hint = Palaidiet komandu vēlreiz, nepārtraucot tās izvadi.
cli-environment-seconds = vides mainīgais { $name } nevar būt “{ $value }”
    .hint = Norādiet tajā sekunžu skaitu vai noņemiet to.
cli-output-failed = izvadi nevar ierakstīt: { system-reason }
    .hint = Pārbaudiet disku vai programmu, kurai izvade tiek nodota.
