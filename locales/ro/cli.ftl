# Ce spune linia de comandă însăși.

## Etichetele constatărilor, înaintea două puncte

cli-error = eroare
cli-warning = avertisment
cli-note = observație
cli-hint = sugestie
cli-rule = regulă

## Unde se află o constatare într-un fișier

cli-place-unit = unitatea { $unit }
cli-place-segment = unitatea { $unit }, segmentul { $segment }

## Ultima linie a unui raport

cli-count-errors =
    { $count ->
        [one] { $count } eroare
        [few] { $count } erori
       *[other] { $count } de erori
    }
cli-count-warnings =
    { $count ->
        [one] { $count } avertisment
        [few] { $count } avertismente
       *[other] { $count } de avertismente
    }
cli-count-notes =
    { $count ->
        [one] { $count } observație
        [few] { $count } observații
       *[other] { $count } de observații
    }

## Titlurile ajutorului

cli-heading-usage = Utilizare:
cli-heading-commands = Comenzi
cli-heading-arguments = Argumente
cli-heading-options = Opțiuni
cli-heading-global = Opțiuni generale
cli-heading-examples = Exemple:
cli-heading-name = Nume
cli-heading-synopsis = Rezumat
cli-heading-description = Descriere

## Cuvintele ajutorului

cli-command-help = Afișează acest ajutor sau pe cel al unei comenzi
cli-flag-help = Afișează acest ajutor
cli-flag-version = Afișează versiunea
cli-help-values = [valori: { $values }]
cli-help-default = [implicit: { $value }]

## Substituenții din liniile de utilizare

cli-value-options = OPȚIUNI
cli-value-command = COMANDĂ
cli-value-count = NUMĂR
cli-value-dir = DOSAR
cli-value-edition = EDIȚIE
cli-value-doc = DOC
cli-value-file = FIȘIER
cli-value-format = FORMAT
cli-value-id = ID
cli-value-kind = TIP
cli-value-name = NUME
cli-value-out = IEȘIRE
cli-value-replacement = ÎNLOCUITOR
cli-value-rules = REGULI
cli-value-score = SCOR
cli-value-shell = SHELL
cli-value-tag = LIMBĂ
cli-value-text = TEXT
cli-value-translation = TRADUCERE
cli-value-version = VERSIUNE
cli-value-when = CÂND

## Defecțiuni

cli-output-closed = nimeni nu mai citește ieșirea
    .hint = Executați din nou comanda fără să îi întrerupeți ieșirea.
cli-environment-seconds = variabila de mediu { $name } nu poate fi „{ $value }”
    .hint = Dați-i un număr de secunde sau eliminați-o.
cli-output-failed = ieșirea nu poate fi scrisă: { system-reason }
    .hint = Verificați discul sau programul căruia îi este destinată ieșirea.
