# Amit maga a parancssor mond.

## A megállapítások címkéi, kettőspont előtt

cli-error = hiba
cli-warning = figyelmeztetés
cli-note = megjegyzés
cli-hint = javaslat
cli-rule = szabály

## A megállapítás helye a fájlban: „brief.xlf:42 (egység: u-3f, szegmens: s1)”

cli-place-unit = egység: { $unit }
cli-place-segment = egység: { $unit }, szegmens: { $segment }

## A jelentés utolsó sora: „2 hiba, 1 figyelmeztetés”

cli-count-errors =
    { $count ->
        [one] { $count } hiba
       *[other] { $count } hiba
    }
cli-count-warnings =
    { $count ->
        [one] { $count } figyelmeztetés
       *[other] { $count } figyelmeztetés
    }
cli-count-notes =
    { $count ->
        [one] { $count } megjegyzés
       *[other] { $count } megjegyzés
    }

## A súgó címei

cli-heading-usage = Használat:
cli-heading-commands = Parancsok
cli-heading-arguments = Argumentumok
cli-heading-options = Kapcsolók
cli-heading-global = Általános kapcsolók
cli-heading-examples = Példák:
cli-heading-name = Név
cli-heading-synopsis = Áttekintés
cli-heading-description = Leírás

## A súgó szavai

cli-command-help = E súgó vagy egy parancs súgójának megjelenítése
cli-flag-help = E súgó megjelenítése
cli-flag-version = A verzió megjelenítése
cli-help-values = [értékek: { $values }]
cli-help-default = [alapértelmezés: { $value }]

## Helyőrzők, nagybetűvel: „vulgate build [KAPCSOLÓK] [DOKUMENTUM]...”

cli-value-options = KAPCSOLÓK
cli-value-command = PARANCS
cli-value-count = DARAB
cli-value-dir = MAPPA
cli-value-edition = KIADÁS
cli-value-doc = DOKUMENTUM
cli-value-file = FÁJL
cli-value-format = FORMÁTUM
cli-value-id = AZONOSÍTÓ
cli-value-kind = FAJTA
cli-value-name = NÉV
cli-value-out = KIMENET
cli-value-replacement = CSERE
cli-value-rules = SZABÁLYOK
cli-value-score = PONTSZÁM
cli-value-shell = PARANCSÉRTELMEZŐ
cli-value-tag = CÍMKE
cli-value-text = SZÖVEG
cli-value-translation = FORDÍTÁS
cli-value-version = VERZIÓ
cli-value-when = MIKOR

## Hibák

cli-output-closed = a kimenetet már senki sem olvassa
    .hint = Futtassa újra a parancsot a kimenet megszakítása nélkül.
cli-environment-seconds = a(z) { $name } környezeti változó nem lehet „{ $value }”
    .hint = Adjon meg benne egy másodpercszámot, vagy távolítsa el.
cli-output-failed = a kimenet nem írható: { system-reason }
    .hint = Ellenőrizze a lemezt vagy a kimenetet fogadó programot.
