# Fehler in vulgate.toml und im Ordner des Projekts.

config-syntax = Das ist kein gültiges TOML: { syntax-reason }
    .hint = Berichtigen Sie die Zeile; https://toml.io zeigt die Syntax.
config-missing-key = Der Schlüssel „{ $key }“ fehlt
    .hint = Ergänzen Sie ihn; docs/configuration.md beschreibt jeden Schlüssel.
config-unknown-key-near = Es gibt keinen Schlüssel „{ $key }“
    .hint = Meinten Sie „{ $nearest }“?
config-unknown-key = Es gibt keinen Schlüssel „{ $key }“
    .hint = Hier bekannt: { $known }.
config-wrong-type =
    „{ $key }“ muss { $expected ->
        [string] ein Text in Anführungszeichen
        [integer] eine ganze Zahl
        [number] eine Zahl
        [boolean] true oder false
        [array] eine Liste in eckigen Klammern
       *[object] eine Tabelle
    } sein, nicht { $found ->
        [string] ein Text
        [integer] eine ganze Zahl
        [number] eine Zahl
        [boolean] true oder false
        [date] ein Datum
        [array] eine Liste
       *[object] eine Tabelle
    }
    .hint = docs/configuration.md zeigt zu jedem Schlüssel ein Beispiel.
config-empty-list = „{ $key }“ ist leer
    .hint = Geben Sie mindestens einen Wert an.
config-out-of-range = „{ $key }“ muss zwischen { $least } und { $most } liegen
    .hint = Ändern Sie die Zahl.
config-contrast = „{ $key }“ ist auf { $ground } kaum lesbar: Der Kontrast beträgt { $contrast } zu 1
    .hint = WCAG 2.2 verlangt 4,5 zu 1: Wählen Sie eine dunklere Farbe oder einen helleren Hintergrund.
config-unknown-value = „{ $key }“ kann nicht „{ $value }“ sein
    .hint = Wählen Sie eines von: { $known }.
config-pattern = „{ $key }“ kann nicht „{ $value }“ sein
    .hint = Es muss die Form { $pattern } haben; docs/configuration.md zeigt ein Beispiel.
config-unknown-check-near = Es gibt keine Prüfung „{ $value }“
    .hint = Meinten Sie „{ $nearest }“?
config-unknown-check = Es gibt keine Prüfung „{ $value }“
    .hint = „vulgate check --explain ID“ kennt die Prüfungen; docs/configuration.md sagt mehr.
config-unknown-language = „{ $value }“ in „{ $key }“ ist keine Sprachkennung
    .hint = Schreiben Sie die BCP-47-Kennung einer Sprache nach ISO 639, etwa „de“ oder „pt-BR“.
config-path-outside = Der Pfad „{ $value }“ in „{ $key }“ führt aus dem Projekt hinaus
    .hint = Schreiben Sie einen Pfad ab dem Ordner des Projekts, mit „/“ und ohne „..“.

project-not-found = In „{ $folder }“ und allen Ordnern darüber gibt es keine vulgate.toml
    .hint = Wechseln Sie in den Ordner Ihres Projekts, nennen Sie ihn mit --project, oder legen Sie mit „vulgate init“ einen an.
project-not-text = vulgate.toml ist kein Text in UTF-8
    .hint = Speichern Sie die Datei als UTF-8.
project-no-documents = Das Muster „{ $pattern }“ findet kein Dokument
    .hint = Prüfen Sie „project.documents“ in vulgate.toml.
project-no-memory = Der Speicher „{ $file }“ aus „tm.collections“ fehlt
    .hint = Legen Sie die Datei dort ab, oder entfernen Sie sie aus vulgate.toml.
press-no-fonts = Keine Datei entspricht dem Muster „{ $pattern }“ aus „pdf.fonts.files“
    .hint = Legen Sie die Schriften dort ab, oder berichtigen Sie das Muster.
press-no-template = Die Vorlage „{ $file }“ aus „pdf.template“ fehlt
    .hint = Legen Sie die Datei dort ab, oder entfernen Sie sie aus vulgate.toml.
press-template-large = Der Ordner der Vorlage hat mehr als { $files } Dateien oder { $megabytes } MiB
    .hint = Legen Sie die Vorlage und alles, was sie braucht, in einem eigenen Ordner ab.
project-no-format = „{ $path }“ hat kein Format, das Vulgate liest
    .hint = Bekannte Dateiendungen: { $known }.
project-same-name = „{ $path }“ und „{ $other }“ hießen beide „{ $name }“
    .hint = Benennen Sie eine der Dateien um: Unter diesem Namen werden Übersetzungen abgelegt.
project-name-of-edition = „{ $path }“ heißt wie ein Entwurf oder eine zweisprachige Ausgabe von „{ $other }“
    .hint = Geben Sie einer der beiden Dateien einen anderen Namen.
project-unknown-document-near = In diesem Projekt gibt es kein Dokument „{ $name }“
    .hint = Meinten Sie „{ $nearest }“?
project-unknown-document = In diesem Projekt gibt es kein Dokument „{ $name }“
    .hint = Dieses Projekt hat: { $known }.
project-path-outside = Der Pfad „{ $path }“ führt aus dem Projekt hinaus
    .hint = Nennen Sie ein Dokument des Projekts; „vulgate status“ listet sie auf.
project-language-not-target = Das Projekt übersetzt nicht in „{ $lang }“
    .hint = Seine Sprachen sind: { $known }. Ergänzen Sie „{ $lang }“ unter „project.targets“ in vulgate.toml, wenn es das soll.
