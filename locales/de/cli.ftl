# Was die Befehlszeile selbst sagt.

## Bezeichnungen der Befunde, vor einem Doppelpunkt

cli-error = Fehler
cli-warning = Warnung
cli-note = Hinweis
cli-hint = Abhilfe
cli-rule = Regel

## Wo in einer Datei ein Befund steht: „brief.xlf:42 (Einheit u-3f, Segment s1)“

cli-place-unit = Einheit { $unit }
cli-place-segment = Einheit { $unit }, Segment { $segment }

## Die letzte Zeile eines Berichts: „2 Fehler, 1 Warnung“

cli-count-errors =
    { $count ->
        [one] { $count } Fehler
       *[other] { $count } Fehler
    }
cli-count-warnings =
    { $count ->
        [one] { $count } Warnung
       *[other] { $count } Warnungen
    }
cli-count-notes =
    { $count ->
        [one] { $count } Hinweis
       *[other] { $count } Hinweise
    }

## Überschriften der Hilfe

cli-heading-usage = Aufruf:
cli-heading-commands = Befehle
cli-heading-arguments = Argumente
cli-heading-options = Optionen
cli-heading-global = Allgemeine Optionen
cli-heading-examples = Beispiele:
cli-heading-name = Name
cli-heading-synopsis = Übersicht
cli-heading-description = Beschreibung

## Wörter der Hilfe

cli-command-help = Diese Hilfe oder die Hilfe zu einem Befehl anzeigen
cli-flag-help = Diese Hilfe anzeigen
cli-flag-version = Die Version anzeigen
cli-help-values = [Werte: { $values }]
cli-help-default = [Vorgabe: { $value }]

## Platzhalter, in Großbuchstaben: „vulgate build [OPTIONEN] [DOKUMENT]...“

cli-value-options = OPTIONEN
cli-value-command = BEFEHL
cli-value-count = ANZAHL
cli-value-dir = ORDNER
cli-value-edition = AUSGABE
cli-value-doc = DOKUMENT
cli-value-file = DATEI
cli-value-format = FORMAT
cli-value-id = ID
cli-value-kind = ART
cli-value-name = NAME
cli-value-out = AUSGABE
cli-value-replacement = ERSATZ
cli-value-rules = REGELN
cli-value-score = TREFFERQUOTE
cli-value-shell = SHELL
cli-value-tag = SPRACHE
cli-value-text = TEXT
cli-value-translation = ÜBERSETZUNG
cli-value-version = VERSION
cli-value-when = WANN

## Störungen

cli-output-closed = Niemand liest die Ausgabe mehr
    .hint = Führen Sie den Befehl noch einmal aus, ohne seine Ausgabe abzuschneiden.
cli-environment-seconds = Die Umgebungsvariable { $name } kann nicht „{ $value }“ sein
    .hint = Geben Sie eine Zahl von Sekunden an, oder entfernen Sie sie.
cli-output-failed = Die Ausgabe kann nicht geschrieben werden: { system-reason }
    .hint = Prüfen Sie den Datenträger oder das Programm, an das die Ausgabe geht.
