# Čo hovorí samotný príkazový riadok.

## Označenia nálezov, pred dvojbodkou

cli-error = chyba
cli-warning = upozornenie
cli-note = poznámka
cli-hint = rada
cli-rule = pravidlo

## Kde v súbore sa nález nachádza: "brief.xlf:42 (jednotka u-3f, segment s1)"

cli-place-unit = jednotka { $unit }
cli-place-segment = jednotka { $unit }, segment { $segment }

## Posledný riadok správy: "2 chyby, 1 upozornenie"

cli-count-errors =
    { $count ->
        [one] { $count } chyba
        [few] { $count } chyby
       *[other] { $count } chýb
    }
cli-count-warnings =
    { $count ->
        [one] { $count } upozornenie
        [few] { $count } upozornenia
       *[other] { $count } upozornení
    }
cli-count-notes =
    { $count ->
        [one] { $count } poznámka
        [few] { $count } poznámky
       *[other] { $count } poznámok
    }

## Nadpisy pomocníka

cli-heading-usage = Použitie:
cli-heading-commands = Príkazy
cli-heading-arguments = Argumenty
cli-heading-options = Voľby
cli-heading-global = Všeobecné voľby
cli-heading-examples = Príklady:
cli-heading-name = Názov
cli-heading-synopsis = Prehľad
cli-heading-description = Popis

## Slová pomocníka

cli-command-help = Zobrazí tohto pomocníka alebo pomocníka k príkazu
cli-flag-help = Zobrazí tohto pomocníka
cli-flag-version = Zobrazí verziu
cli-help-values = [hodnoty: { $values }]
cli-help-default = [predvolené: { $value }]

## Zástupné symboly: "vulgate build [VOĽBY] [DOKUMENT]..."

cli-value-options = VOĽBY
cli-value-command = PRÍKAZ
cli-value-count = POČET
cli-value-dir = PRIEČINOK
cli-value-edition = VYDANIE
cli-value-doc = DOKUMENT
cli-value-file = SÚBOR
cli-value-format = FORMÁT
cli-value-id = ID
cli-value-kind = DRUH
cli-value-name = NÁZOV
cli-value-out = VÝSTUP
cli-value-replacement = NÁHRADA
cli-value-rules = PRAVIDLÁ
cli-value-score = SKÓRE
cli-value-shell = SHELL
cli-value-tag = ZNAČKA
cli-value-text = TEXT
cli-value-translation = PREKLAD
cli-value-version = VERZIA
cli-value-when = KEDY

## Poruchy

cli-output-closed = výstup už nikto nečíta
    .hint = Spustite príkaz znova a jeho výstup neprerušujte.
cli-environment-seconds = premenná prostredia { $name } nemôže byť „{ $value }“
    .hint = Zadajte do nej počet sekúnd alebo ju odstráňte.
cli-output-failed = výstup nemožno zapísať: { system-reason }
    .hint = Skontrolujte disk alebo program, do ktorého výstup smeruje.
