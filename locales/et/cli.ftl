# Mida käsurida ise ütleb.

## Leidude sildid, kooloni ees

cli-error = viga
cli-warning = hoiatus
cli-note = märkus
cli-hint = vihje
cli-rule = reegel

## Kus leid failis asub: „brief.xlf:42 (üksus u-3f, segment s1)“

cli-place-unit = üksus { $unit }
cli-place-segment = üksus { $unit }, segment { $segment }

## Aruande viimane rida: „2 viga, 1 hoiatus“

cli-count-errors =
    { $count ->
        [one] { $count } viga
       *[other] { $count } viga
    }
cli-count-warnings =
    { $count ->
        [one] { $count } hoiatus
       *[other] { $count } hoiatust
    }
cli-count-notes =
    { $count ->
        [one] { $count } märkus
       *[other] { $count } märkust
    }

## Abiteksti pealkirjad

cli-heading-usage = Kasutamine:
cli-heading-commands = Käsud
cli-heading-arguments = Argumendid
cli-heading-options = Suvandid
cli-heading-global = Üldised suvandid
cli-heading-examples = Näited:
cli-heading-name = Nimi
cli-heading-synopsis = Ülevaade
cli-heading-description = Kirjeldus

## Abiteksti sõnad

cli-command-help = Kuva see abitekst või käsu abitekst
cli-flag-help = Kuva see abitekst
cli-flag-version = Kuva versioon
cli-help-values = [väärtused: { $values }]
cli-help-default = [vaikimisi: { $value }]

## Kohatäited, suurtähtedega: „vulgate build [SUVANDID] [DOKUMENT]...“

cli-value-options = SUVANDID
cli-value-command = KÄSK
cli-value-count = ARV
cli-value-dir = KAUST
cli-value-edition = VÄLJAANNE
cli-value-doc = DOKUMENT
cli-value-file = FAIL
cli-value-format = VORMING
cli-value-id = ID
cli-value-kind = LIIK
cli-value-name = NIMI
cli-value-out = VÄLJUND
cli-value-replacement = ASENDUS
cli-value-rules = REEGLID
cli-value-score = VASTAVUSMÄÄR
cli-value-shell = KEST
cli-value-tag = KEEL
cli-value-text = TEKST
cli-value-translation = TÕLGE
cli-value-version = VERSIOON
cli-value-when = MILLAL

## Tõrked

cli-output-closed = väljundit ei loe enam keegi
    .hint = Käivitage käsk uuesti ilma selle väljundit katkestamata.
cli-environment-seconds = keskkonnamuutuja { $name } väärtus ei saa olla „{ $value }“
    .hint = Andke sellele sekundite arv või eemaldage see.
cli-output-failed = väljundit ei saa kirjutada: { system-reason }
    .hint = Kontrollige ketast või programmi, kuhu väljund läheb.
