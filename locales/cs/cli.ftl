# Co říká samotný příkazový řádek.

## Označení nálezů, před dvojtečkou

cli-error = chyba
cli-warning = varování
cli-note = poznámka
cli-hint = rada
cli-rule = pravidlo

## Kde v souboru se nález nachází: "brief.xlf:42 (jednotka u-3f, segment s1)"

cli-place-unit = jednotka { $unit }
cli-place-segment = jednotka { $unit }, segment { $segment }

## Poslední řádek zprávy: "2 chyby, 1 varování"

cli-count-errors =
    { $count ->
        [one] { $count } chyba
        [few] { $count } chyby
       *[other] { $count } chyb
    }
cli-count-warnings =
    { $count ->
        [one] { $count } varování
       *[other] { $count } varování
    }
cli-count-notes =
    { $count ->
        [one] { $count } poznámka
        [few] { $count } poznámky
       *[other] { $count } poznámek
    }

## Nadpisy nápovědy

cli-heading-usage = Použití:
cli-heading-commands = Příkazy
cli-heading-arguments = Argumenty
cli-heading-options = Volby
cli-heading-global = Obecné volby
cli-heading-examples = Příklady:
cli-heading-name = Název
cli-heading-synopsis = Přehled
cli-heading-description = Popis

## Slova nápovědy

cli-command-help = Zobrazí tuto nápovědu nebo nápovědu k příkazu
cli-flag-help = Zobrazí tuto nápovědu
cli-flag-version = Zobrazí verzi
cli-help-values = [hodnoty: { $values }]
cli-help-default = [výchozí: { $value }]

## Zástupné symboly: "vulgate build [VOLBY] [DOKUMENT]..."

cli-value-options = VOLBY
cli-value-command = PŘÍKAZ
cli-value-count = POČET
cli-value-dir = SLOŽKA
cli-value-edition = VYDÁNÍ
cli-value-doc = DOKUMENT
cli-value-file = SOUBOR
cli-value-format = FORMÁT
cli-value-id = ID
cli-value-kind = DRUH
cli-value-name = NÁZEV
cli-value-out = VÝSTUP
cli-value-replacement = NÁHRADA
cli-value-rules = PRAVIDLA
cli-value-score = SKÓRE
cli-value-shell = SHELL
cli-value-tag = ZNAČKA
cli-value-text = TEXT
cli-value-translation = PŘEKLAD
cli-value-version = VERZE
cli-value-when = KDY

## Závady

cli-output-closed = výstup již nikdo nečte
    .hint = Spusťte příkaz znovu a jeho výstup nepřerušujte.
cli-environment-seconds = proměnná prostředí { $name } nemůže být „{ $value }“
    .hint = Zadejte do ní počet sekund, nebo ji odstraňte.
cli-output-failed = výstup nelze zapsat: { system-reason }
    .hint = Zkontrolujte disk nebo program, do kterého výstup směřuje.
