# Terminologie.

## TBX-Dateien

terms-tbx-root = Das äußerste Element ist „{ $element }“: Das ist kein TBX
    .hint = Prüfen Sie, ob es die gemeinte Datei ist. Eine TBX-Datei beginnt mit dem Element „tbx“ oder „martif“.
terms-tbx-prefix = Die Elemente von TBX haben das Präfix „{ $prefix }“, das nicht gelesen wird
    .hint = Exportieren Sie die Datei neu, mit dem Namensraum von TBX als Standardnamensraum, ohne Präfix.
terms-tbx-body = Es gibt keinen Rumpf und damit keine Einträge
    .hint = Exportieren Sie die Datei neu aus dem Werkzeug, aus dem sie stammt.
terms-tbx-element = Das Element „{ $element }“ hat hier keinen Platz und wurde weggelassen
    .hint = Prüfen Sie, ob es eine Benennung enthält; wenn ja, setzen Sie sie in einen Eintrag.
terms-tbx-large = Ein Eintrag ist größer als { $limit } MB
    .hint = Prüfen Sie, ob die Datei beschädigt ist: Vielleicht fehlt ein End-Tag.
terms-tbx-cut-off = Die Datei bricht vor ihrem Ende ab
    .hint = Sie wurde unterwegs abgeschnitten oder ist nicht fertig. Holen Sie sie erneut von dort, wo sie herkam.
terms-tbx-broken = Der Eintrag wurde weggelassen, weil er beschädigt ist
    .hint = Bringen Sie ihn in Ordnung, oder entfernen Sie ihn, und importieren Sie die Datei erneut.
terms-tbx-id = Die ID „{ $id }“ steht bereits an einem anderen Eintrag
    .hint = Beide wurden übernommen. Geben Sie einem von ihnen eine andere ID, damit sie sich unterscheiden lassen.
terms-tbx-no-term = Der Eintrag wurde weggelassen: Er hat keine verwendbare Benennung
    .hint = Fügen Sie eine Benennung in einer bekannten Sprache hinzu, oder entfernen Sie den Eintrag.
terms-tbx-empty = Eine Benennung in „{ $lang }“ wurde weggelassen: Sie ist leer
    .hint = Fügen Sie ihren Text hinzu, oder entfernen Sie sie.
terms-tbx-lang = Die Benennungen wurden weggelassen: „{ $lang }“ ist keine bekannte Sprache
    .hint = Schreiben Sie in „xml:lang“ eine Sprachkennung wie „de“ oder „pt-BR“.
terms-tbx-no-lang = Die Benennungen wurden weggelassen: Die Sprache ist nicht angegeben
    .hint = Ergänzen Sie „xml:lang“.
terms-status = „{ $value }“ ist kein Status einer Benennung und wurde nicht beachtet
    .hint = Schreiben Sie „preferred“, „admitted“, „deprecated“ oder „superseded“; in TBX mit „Term-admn-sts“ dahinter.

## Tabellen

terms-csv-no-language = Die erste Zeile nennt keine Sprache
    .hint = Setzen Sie Sprachkennungen wie „en“ und „de“ über die Spalten mit Benennungen.
terms-csv-column = Die Spalte „{ $name }“ ist nicht bekannt und wurde weggelassen
    .hint = Bekannt sind Sprachkennungen, „id“, „subject“, „definition“, „note“, „source“ und nach einer Sprachkennung „:status“, „:part-of-speech“, „:context“, „:note“, „:definition“.
terms-csv-cells = Die Zeile wurde weggelassen: Sie hat { $count } Zellen, die erste Zeile { $expected }
    .hint = Setzen Sie Zellen, die ein Komma oder einen Zeilenumbruch enthalten, in Anführungszeichen.
terms-csv-no-term = Die Zeile wurde weggelassen: Sie hat keine Benennung
    .hint = Fügen Sie in der Spalte einer Sprache eine Benennung hinzu, oder entfernen Sie die Zeile.
terms-csv-quote = Die Zeile wurde weggelassen: Ein Anführungszeichen darin wird nie geschlossen
    .hint = Schließen Sie es, oder verdoppeln Sie es, wenn es zum Text gehört.

## Befehle

terms-import-one-name = „{ $name }“ kann nicht der Name mehrerer Terminologiedatenbanken sein
    .hint = Importieren Sie die Dateien einzeln, oder lassen Sie „--name“ weg.
terms-import-name = „{ $name }“ kann nicht der Name einer Datei sein
    .hint = Verwenden Sie Buchstaben, Ziffern und Bindestriche.
terms-import-exists = Es gibt bereits eine Terminologiedatenbank „{ $file }“, und es ist eine andere
    .hint = Ergänzen Sie „--replace“, um die neue an ihre Stelle zu setzen, oder „--name“, um beide zu behalten.
terms-import-nothing = Die Datei enthält keine verwendbare Benennung
    .hint = Prüfen Sie, ob es die gemeinte Datei ist. `vulgate validate` sagt, was an TBX falsch ist.
terms-import-rewritten = Die Datei hat Fehler; „{ $file }“ wurde neu geschrieben, mit allem, was in Ordnung ist
    .hint = Beheben Sie die Fehler, und importieren Sie die Datei erneut mit „--replace“, um sie zu behalten, wie sie ist.
terms-import-done = { $path }: { $concepts ->
    [one] ein Begriff
   *[other] { $concepts } Begriffe
} mit { $terms ->
    [one] einer Benennung
   *[other] { $terms } Benennungen
}, abgelegt als { $file }
terms-export-nothing = Das Projekt hat keine Benennungen in diesen Sprachen
    .hint = Nehmen Sie mit `vulgate terms import` eine Terminologiedatenbank auf, oder verlangen Sie andere Sprachen.
terms-export-done = { $count ->
    [one] Ein Begriff
   *[other] { $count } Begriffe
} nach { $path } geschrieben
terms-search-done = { $count ->
    [0] Nichts gefunden
    [one] Ein Begriff gefunden
   *[other] { $count } Begriffe gefunden
}
terms-extract-done = { $count ->
    [0] Keine Kandidaten, die nicht in der Terminologiedatenbank stehen
    [one] Ein Kandidat
   *[other] { $count } Kandidaten
}
terms-head-candidate = Kandidat
terms-head-count = Anzahl
terms-head-score = Punktwert
terms-head-example = Beispiel
