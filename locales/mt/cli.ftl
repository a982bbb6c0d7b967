# Dak li tgħid il-linja tal-kmand innifisha.

## Tikketti tas-sejbiet, qabel żewġ punti

cli-error = żball
cli-warning = twissija
cli-note = nota
cli-hint = suġġeriment
cli-rule = regola

## Fejn tinsab sejba f’fajl: “brief.xlf:42 (unità u-3f, segment s1)”

cli-place-unit = unità { $unit }
cli-place-segment = unità { $unit }, segment { $segment }

## L-aħħar linja ta’ rapport: “2 żbalji, twissija 1”

cli-count-errors =
    { $count ->
        [one] żball wieħed
        [2] 2 żbalji
        [few] { $count } żbalji
        [many] { $count }-il żball
       *[other] { $count } żball
    }
cli-count-warnings =
    { $count ->
        [one] twissija waħda
        [2] 2 twissijiet
        [few] { $count } twissijiet
        [many] { $count }-il twissija
       *[other] { $count } twissija
    }
cli-count-notes =
    { $count ->
        [one] nota waħda
        [2] 2 noti
        [few] { $count } noti
        [many] { $count }-il nota
       *[other] { $count } nota
    }

## Intestaturi tal-għajnuna

cli-heading-usage = Użu:
cli-heading-commands = Kmandi
cli-heading-arguments = Argumenti
cli-heading-options = Għażliet
cli-heading-global = Għażliet ġenerali
cli-heading-examples = Eżempji:
cli-heading-name = Isem
cli-heading-synopsis = Sinopsi
cli-heading-description = Deskrizzjoni

## Kliem tal-għajnuna

cli-command-help = Uri din l-għajnuna, jew dik ta’ kmand
cli-flag-help = Uri din l-għajnuna
cli-flag-version = Uri l-verżjoni
cli-help-values = [valuri: { $values }]
cli-help-default = [predefinit: { $value }]

## Kliem li jiġi sostitwit, b’ittri kbar: “vulgate build [GĦAŻLIET] [DOKUMENT]...”

cli-value-options = GĦAŻLIET
cli-value-command = KMAND
cli-value-count = GĦADD
cli-value-dir = DIRETTORJU
cli-value-edition = EDIZZJONI
cli-value-doc = DOKUMENT
cli-value-file = FAJL
cli-value-format = FORMAT
cli-value-id = ID
cli-value-kind = TIP
cli-value-name = ISEM
cli-value-out = OUTPUT
cli-value-replacement = SOSTITUT
cli-value-rules = REGOLI
cli-value-score = PUNTEĠĠ
cli-value-shell = INTERPRETU
cli-value-tag = TIKKETTA
cli-value-text = TEST
cli-value-translation = TRADUZZJONI
cli-value-version = VERŻJONI
cli-value-when = META

## Difetti

cli-output-closed = ħadd ma għadu jaqra l-output
    .hint = Erġa’ ħaddem il-kmand mingħajr ma tinterrompi l-output tiegħu.
cli-environment-seconds = il-varjabbli tal-ambjent { $name } ma jistax ikun “{ $value }”
    .hint = Agħtih għadd ta’ sekondi, jew neħħih.
cli-output-failed = l-output ma jistax jinkiteb: { system-reason }
    .hint = Iċċekkja d-disk jew il-programm li lejh imur l-output.
