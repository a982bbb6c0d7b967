# Die Hilfe der Befehlszeile. Die IDs folgen dem Pfad des Befehls: help-tm-import sagt, was
# „vulgate tm import“ tut, help-tm-import-keep, was dessen Option --keep tut. Die Beispiele werden
# angezeigt, wie sie sind, eines je Zeile: Übersetzt wird nur, was auf ein „#“ folgt.

help-vulgate = Positionspapiere mit einem Übersetzungsspeicher übersetzen und in jeder EU-Sprache veröffentlichen
help-vulgate-examples =
    vulgate init briefings && cd briefings    # ein Projekt mit einem Muster, das sich sofort erstellen lässt
    vulgate export --lang de                  # XLIFF zum Übersetzen
    vulgate import returned/brief.xlf         # die fertige Datei zurücknehmen
    vulgate build --strict                    # PDFs; scheitert, wenn etwas nicht übersetzt ist

## Optionen aller Befehle

help-global-project = Ordner des Projekts [Vorgabe: der nächste aufwärts, der eine vulgate.toml enthält]
help-global-json = Bericht als ein JSON-Objekt auf der Standardausgabe
help-global-quiet = Nur Ergebnisse, Warnungen und Fehler anzeigen
help-global-color = Farben in der Ausgabe
help-global-lang-ui = Sprache der Meldungen [Vorgabe: die des Systems]

## init

help-init = Neues Projekt mit einem kurzen Papier anlegen, das sich sofort erstellen lässt
help-init-dir = Ordner dafür; wird angelegt, falls er fehlt
help-init-examples =
    vulgate init briefings

## repair

help-repair = Text aus einem PDF bereinigen oder PDF einlesen, mit Grund für jede Änderung
help-repair-file = Markdown, reiner Text oder ein PDF
help-repair-output = Zu schreibende Datei [Vorgabe: Standardausgabe]
help-repair-in-place = Die Datei selbst ändern
help-repair-diff = Die Änderungen als Diff anzeigen, anstelle des Textes, wo keine Datei geschrieben wird
help-repair-all = Auch zweifelhafte Änderungen vornehmen
help-repair-interactive = Bei jeder zweifelhaften Änderung nachfragen
help-repair-examples =
    vulgate repair brief.md --diff             # was geändert würde, und warum
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # über Zweifelhaftes selbst entscheiden

## segment

help-segment = Anzeigen, wie Dateien in Segmente geteilt werden
help-segment-files = Dateien in jedem Format, das Vulgate liest
help-segment-jsonl = Zeilen {"{"}"lang":…,"text":…{"}"} von der Standardeingabe lesen und jede mit {"{"}"segments":[…]{"}"} beantworten
help-segment-lang = Sprache des Textes [Vorgabe: die Ausgangssprache des Projekts oder en]
help-segment-srx = Statt der Regeln des Projekts die dieser SRX-Datei verwenden
help-segment-explain = An jeder Stelle, wo ein Satz enden könnte, die Regel nennen, die entschieden hat
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Mit dem Übersetzungsspeicher arbeiten

help-tm-import = Übersetzungen aus TMX- oder XLIFF-Dateien in den Speicher aufnehmen
help-tm-import-files = TMX- oder XLIFF-Dateien
help-tm-import-keep = Eine Kopie unter tm/ ablegen und in vulgate.toml eintragen, damit der Speicher aus Text neu aufgebaut werden kann
help-tm-import-collection = Name der Sammlung, zu der sie gehören [Vorgabe: der Name der Datei]
help-tm-import-provenance = Wer hinter den Übersetzungen steht; bessere werden zuerst angeboten
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Den Speicher als TMX schreiben
help-tm-export-output = Zu schreibende Datei [Vorgabe: Standardausgabe]
help-tm-export-lang = Nur diese Sprachen; mehrfach möglich
help-tm-export-collection = Nur diese Sammlung
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Segmente Zeile für Zeile mit ihren Treffern beantworten
help-tm-match-text = Segmente, jedes in Anführungszeichen
help-tm-match-from = Sprache der Segmente
help-tm-match-to = Sprache, in die übersetzt wird
help-tm-match-min = Geringste Ähnlichkeit eines Treffers vor Abzügen, 1 bis 100
help-tm-match-limit = Höchstzahl der Treffer je Segment; 0 für alle
help-tm-match-jsonl = Zeilen {"{"}"text":…{"}"} von der Standardeingabe lesen und jede mit {"{"}"matches":[…]{"}"} beantworten
help-tm-match-explain = Zu jedem Treffer seine Quote begründen: die abweichenden Wörter und Zeichen und jeden Abzug
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Text im Speicher suchen, in jeder Sprache
help-tm-search-text = Wörter oder "eine Wortfolge", groß oder klein; * und ? stehen für Buchstaben eines Wortes
help-tm-search-lang = Nur in diesen Sprachen suchen; mehrfach möglich
help-tm-search-limit = Höchstzahl der angezeigten Einträge; 0 für alle
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Auflisten, was mehrmals oder in mehreren Fassungen im Speicher steht
help-tm-duplicates-conflicts = Texte mit verschiedenen Übersetzungen statt solcher mit einer mehrfach vorhandenen
help-tm-duplicates-lang = Nur Übersetzungen in diese Sprachen; mehrfach möglich
help-tm-duplicates-limit = Höchstzahl der angezeigten Texte; 0 für alle
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Text in Übersetzungen des Speichers ersetzen
help-tm-edit-text = Text, wie er in den Übersetzungen steht
help-tm-edit-replacement = Text, der an seine Stelle tritt
help-tm-edit-lang = Sprache der Übersetzungen
help-tm-edit-collection = Nur in dieser Sammlung
help-tm-edit-document = Nur in diesem Dokument
help-tm-edit-dry-run = Anzeigen, was sich ändern würde, und nichts ändern
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Übersetzungen aus dem Speicher entfernen
help-tm-delete-text = Was in ihrem Text oder in dessen Ausgangstext vorkommt, wie bei „tm search“
help-tm-delete-lang = Sprache dieses Textes
help-tm-delete-collection = Nur in dieser Sammlung
help-tm-delete-document = Nur in diesem Dokument
help-tm-delete-dry-run = Anzeigen, was entfernt würde, und nichts ändern
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Zählen, was der Speicher enthält
help-tm-verify = Prüfen, ob der Speicher in Ordnung ist und mit seinen Textdateien übereinstimmt
help-tm-rebuild = Den Speicher aus translations/ und tm/ neu aufbauen

## terms

help-terms = Die Terminologiedatenbanken eines Projekts: Begriffe, Definitionen und Benennungen
help-terms-import = Eine Terminologiedatenbank aus TBX oder CSV in das Projekt aufnehmen
help-terms-import-files = TBX-Dateien oder CSV-Tabellen mit einer Spalte je Sprache
help-terms-import-name = Name der Terminologiedatenbank, einer Datei unter terms/ [Vorgabe: der Name der Datei]
help-terms-import-replace = An die Stelle einer Terminologiedatenbank gleichen Namens setzen
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Alle Terminologiedatenbanken in eine Datei schreiben
help-terms-export-format = Format, das geschrieben wird
help-terms-export-output = Zu schreibende Datei [Vorgabe: Standardausgabe]
help-terms-export-lang = Nur diese Sprachen; mehrfach möglich
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Begriffe nach ihren Benennungen suchen, mit Definitionen
help-terms-search-text = Teil einer Benennung, groß oder klein
help-terms-search-from = Sprache des Textes [Vorgabe: beliebig]
help-terms-search-to = Anzuzeigende Sprachen; mehrfach möglich [Vorgabe: die des Projekts]
help-terms-search-limit = Höchstzahl der angezeigten Begriffe; 0 für alle
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Auflisten, was in Dokumenten eine Benennung sein könnte und nicht in der Terminologiedatenbank steht
help-terms-extract-documents = Dokumente nach Namen [Vorgabe: alle]
help-terms-extract-min = Wie oft ein Kandidat mindestens vorkommt
help-terms-extract-limit = Höchstzahl der angezeigten Kandidaten; 0 für alle
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = XLIFF-Dateien zum Übersetzen schreiben, mit Treffern aus dem Speicher
help-export-documents = Dokumente nach Namen [Vorgabe: alle]
help-export-lang = Sprachen, in die übersetzt wird; mehrfach möglich [Vorgabe: alle des Projekts]
help-export-xliff = Version von XLIFF
help-export-pseudo = Die Dateien mit Pseudoübersetzung füllen, um das Layout zu prüfen, bevor jemand übersetzt
help-export-into = Die Übersetzungen stattdessen in diese Datei eines anderen Werkzeugs eintragen, in dessen Spielart
help-export-output = Zielordner [Vorgabe: out/xliff im Projekt]; mit --into die Datei [Vorgabe: dieselbe]
help-export-examples =
    vulgate export                            # alle Dokumente, alle Sprachen
    vulgate export water --lang de,fr         # ein Dokument in zwei Sprachen
    vulgate export --xliff 1.2 -o to-agency   # für Werkzeuge, die nur XLIFF 1.2 lesen
    vulgate export --into water.docx.sdlxliff # zurück in das Werkzeug, aus dem eine Datei kam

## import

help-import = Fertige XLIFF-Dateien prüfen, unter translations/ ablegen und in den Speicher aufnehmen
help-import-files = XLIFF-Dateien jeder Version
help-import-dry-run = Nur prüfen; nichts ändern
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Aus Dokument und vorhandener Übersetzung fertige XLIFF-Datei für den Import erstellen
help-align-document = Dokument nach Namen
help-align-translation = Seine Übersetzung, in jedem Format, das Vulgate liest
help-align-lang = Sprache der Übersetzung
help-align-output = Zu schreibende Datei [Vorgabe: wohin export sie schreiben würde]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Dokumente in jeder Sprache erstellen: als PDF, als HTML, im Format der Verfasser
help-build-documents = Dokumente nach Namen [Vorgabe: alle]
help-build-lang = Sprachen, in denen erstellt wird; mehrfach möglich [Vorgabe: die Ausgangssprache und alle des Projekts]
help-build-format = Was erstellt wird; mehrfach möglich
help-build-edition = Ausgaben für Leser, zur Bearbeitung oder zur Prüfung; wiederholbar
help-build-strict = Scheitern, wenn etwas nicht übersetzt ist, und es auflisten
help-build-fresh = Alles neu erstellen, auch was unverändert ist
help-build-report = Form des Berichts
help-build-summary = An diese Datei eine Tabelle des Erstellten in Markdown anhängen, etwa für die Seite eines CI-Laufs
help-build-output = Zielordner [Vorgabe: out im Projekt]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html führt zu allen Seiten
    vulgate build --strict                    # für CI

## status

help-status = Anzeigen, wie weit jedes Dokument übersetzt ist
help-status-documents = Dokumente nach Namen [Vorgabe: alle]
help-status-lang = Anzuzeigende Sprachen; mehrfach möglich [Vorgabe: alle des Projekts]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Die zu übersetzenden Wörter zählen, nach dem, was der Speicher davon kennt
help-analyse-documents = Dokumente nach Namen [Vorgabe: alle]
help-analyse-lang = Zu zählende Sprachen; mehrfach möglich [Vorgabe: alle des Projekts]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Die Qualität der Übersetzungen prüfen
help-check-documents = Dokumente nach Namen [Vorgabe: alle]
help-check-lang = Zu prüfende Sprachen; mehrfach möglich [Vorgabe: alle des Projekts]
help-check-format = Form des Berichts [Vorgabe: text, mit --json json]
help-check-fix = In den Aufzeichnungen berichtigen, was nur eine richtige Form hat: Leerzeichen, dazu Zahlen und Daten nach den Konventionen des Projekts
help-check-explain = Stattdessen eine Prüfung erklären
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # neben den Zeilen eines Pull-Requests
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Feststellen, ob Dateien XLIFF, TMX, SRX oder TBX entsprechen
help-validate-files = Dateien jeder Version dieser Formate
help-validate-format = Form des Berichts [Vorgabe: text, mit --json json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = XLIFF-Dateien umwandeln oder wie ein CAT-Werkzeug ändern und sonst nichts anrühren

help-xliff-split = Segmente nach den Regeln des Projekts in Sätze teilen
help-xliff-split-files = XLIFF-Dateien der Version 2.0, 2.1 oder 2.2
help-xliff-split-output = Zu schreibende Datei, bei mehreren ein Ordner [Vorgabe: Standardausgabe]
help-xliff-split-in-place = Die Dateien selbst ändern
help-xliff-split-srx = Statt der Regeln des Projekts die dieser SRX-Datei verwenden
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Die Segmente jeder Einheit verbinden, soweit die Datei es erlaubt
help-xliff-join-files = XLIFF-Dateien der Version 2.0, 2.1 oder 2.2
help-xliff-join-output = Zu schreibende Datei, bei mehreren ein Ordner [Vorgabe: Standardausgabe]
help-xliff-join-in-place = Die Dateien selbst ändern
help-xliff-join-keep-order = Getrennt lassen, was in der Übersetzung in anderer Reihenfolge steht
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Annotationen oder Erweiterungen entfernen
help-xliff-strip-files = XLIFF-Dateien der Version 2.0, 2.1 oder 2.2
help-xliff-strip-output = Zu schreibende Datei, bei mehreren ein Ordner [Vorgabe: Standardausgabe]
help-xliff-strip-in-place = Die Dateien selbst ändern
help-xliff-strip-annotations = Annotationen aller Typen
help-xliff-strip-custom-annotations = Annotationen, deren Typ nicht zum Standard gehört
help-xliff-strip-extensions = Elemente und Attribute, die nicht zum Standard gehören
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Dateien lesen und Byte für Byte wieder schreiben, um zu sehen, ob sie sich bearbeiten lassen
help-xliff-rewrite-files = XLIFF-Dateien der Version 2.0, 2.1 oder 2.2
help-xliff-rewrite-output = Zu schreibende Datei, bei mehreren ein Ordner [Vorgabe: Standardausgabe]
help-xliff-rewrite-in-place = Die Dateien selbst ändern
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Dateien jedes Werkzeugs zwischen XLIFF 1.2 und 2.x umwandeln und sagen, was die andere Version nicht aufnehmen kann
help-xliff-convert-files = XLIFF-Dateien jeder Version
help-xliff-convert-to = Version, in die umgewandelt wird
help-xliff-convert-output = Zu schreibende Datei, bei mehreren ein Ordner [Vorgabe: Standardausgabe]
help-xliff-convert-in-place = Die Dateien selbst ändern
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Das JSON-Schema von vulgate.toml ausgeben
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Ein Skript ausgeben, mit dem eine Shell Befehle ergänzt
help-completions-shell = Die Shell
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Die Handbuchseiten schreiben
help-manual-dir = Ordner dafür; wird angelegt, falls er fehlt
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
