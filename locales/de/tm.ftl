# Der Übersetzungsspeicher.

## Die Datenbank

tm-database-corrupt = Der Speicher ist beschädigt: { database-reason }
    .hint = Führen Sie `vulgate tm rebuild` aus: Es baut den Speicher aus den Textdateien des Projekts und dem, was noch zu lesen ist, neu auf.
tm-database-foreign = Dies ist die Datenbank eines anderen Programms, kein Übersetzungsspeicher
    .hint = Verschieben Sie sie, oder nennen Sie in `vulgate.toml` eine andere Datei; `vulgate tm rebuild` baut dann aus den Textdateien des Projekts einen Speicher auf.
tm-database-newer = Der Speicher wurde von einem neueren Vulgate geschrieben (seine Version ist { $version })
    .hint = Aktualisieren Sie Vulgate. Oder löschen Sie die Datei; `vulgate tm rebuild` baut sie aus den Textdateien des Projekts wieder auf.
tm-database-locked = Ein anderer Prozess schreibt seit zu langer Zeit in den Speicher
    .hint = Warten Sie, bis er fertig ist, oder beenden Sie ihn, und führen Sie den Befehl erneut aus.
tm-read-behind = Ein anderer Prozess schreibt in den Speicher; gelesen wurde der vorherige Stand
    .hint = Führen Sie den Befehl erneut aus, wenn der andere fertig ist, falls die neuesten Texte des Projekts gebraucht werden.
tm-read-full = Auf dem Datenträger ist kein Platz, um den Speicher auf den neuesten Stand zu bringen; er wurde gelesen, wie er vorher war
    .hint = Schaffen Sie Platz und führen Sie den Befehl erneut aus, wenn er die neuesten Texte des Projekts kennen soll.
tm-database-denied = Der Speicher kann nicht geöffnet oder geschrieben werden: { database-reason }
    .hint = Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.
tm-database-full = Der Datenträger ist voll; der Speicher ist, wie er vorher war
    .hint = Schaffen Sie Platz, und führen Sie den Befehl erneut aus.
tm-database-failed = Der Speicher konnte nicht gelesen oder geschrieben werden: { database-reason }
    .hint = Versuchen Sie es erneut; geschieht es wieder, prüfen Sie den Datenträger.
database-reason = { $reason ->
    [page] Ein Teil der Datei ist nicht so, wie er geschrieben wurde
    [format] Die Datei ist keine Datenbank
    [value] Ein Wert darin ist nicht lesbar
    [read-only] Es besteht Schreibschutz
    [closed] Die Datei oder ihr Ordner ist nicht zugänglich
    [disk] Der Datenträger meldet einen Fehler
    [memory] Der Arbeitsspeicher reicht nicht aus
   *[other] Fehler { $code } von SQLite
}
tm-database-unsound = Der Speicher ist nicht in Ordnung: { verify-reason }
    .hint = Führen Sie `vulgate tm rebuild` aus: Es baut den Speicher aus den Textdateien des Projekts und dem, was noch zu lesen ist, neu auf.
verify-reason = { $reason ->
    [structure] Die Struktur der Datei ist beschädigt (gefundene Fehler: { $row })
    [dangling] Zeile { $row } der Tabelle „{ $name }“ verweist auf eine Zeile von „{ $other }“, die es nicht gibt
    [dangling-one] Eine Zeile der Tabelle „{ $name }“ verweist auf eine Zeile von „{ $other }“, die es nicht gibt
    [untranslated] Einheit { $row } hat keine Übersetzung
    [moved] Einheit { $row } ist in einer anderen Sammlung als ihre Datei
    [unused] Text { $row } gehört zu keiner Einheit
    [foreign] Einheit { $row } hat eine Übersetzung in einer anderen Sprache als deren Text
    [provenance] Die Herkunft der Sammlung „{ $name }“ ist unbekannt: „{ $other }“
    [language] Die Sprache von Text { $row } ist unbekannt ({ $other })
    [unreadable] Text { $row } ist nicht lesbar
    [key] Text { $row } wird nach seinem Inhalt nicht gefunden
    [gone] Text { $row } lässt sich nachschlagen, ist aber nicht vorhanden
    [facts] Die Angaben zu einer Übersetzung von Einheit { $row } sind nicht lesbar
    [index] Der Index findet den Text „{ $name }“ nicht
   *[search] Die Suche findet den Text „{ $name }“ nicht
}

## TMX-Dateien

tm-tmx-root = Das äußerste Element ist „{ $element }“: Das ist kein TMX
    .hint = Prüfen Sie, ob es die gemeinte Datei ist. Eine TMX-Datei beginnt mit dem Element „tmx“.
tm-tmx-version = Die Version ist „{ $version }“; bekannt sind die Versionen 1.1 bis 1.4
    .hint = Die Datei wurde als 1.4 gelesen. Vergleichen Sie einige Einheiten, und exportieren Sie sie neu als TMX 1.4, wenn diese falsch sind.
tm-tmx-header = Es gibt keinen Kopf
    .hint = Als Ausgangstext galt der erste Text jeder Einheit. Ergänzen Sie einen Kopf mit „srclang“, wenn das falsch ist.
tm-tmx-header-facts = Eigenschaften und Notizen des Kopfes haben im Speicher keinen Platz und wurden weggelassen: { $count }
    .hint = Bewahren Sie die Datei selbst auf, wenn sie wichtig sind: `vulgate tm import --keep`.
tm-tmx-body = Es gibt keinen Rumpf und damit keine Einheiten
    .hint = Exportieren Sie die Datei neu aus dem Werkzeug, aus dem sie stammt.
tm-tmx-no-srclang = Der Kopf nennt keine Ausgangssprache
    .hint = Als Ausgangstext galt der erste Text jeder Einheit. Ergänzen Sie „srclang“, wenn das falsch ist.
tm-tmx-srclang = „{ $lang }“ ist keine Ausgangssprache
    .hint = Schreiben Sie eine Sprachkennung wie „en“ oder „pt-BR“, oder „*all*“. Als Ausgangstext galt der erste Text der Einheit.
tm-tmx-element = Das Element „{ $element }“ hat hier keinen Platz und wurde weggelassen
    .hint = Prüfen Sie, ob es eine Übersetzung enthält; wenn ja, setzen Sie sie an die in TMX 1.4 vorgesehene Stelle.
tm-tmx-large = Eine Einheit ist größer als { $limit } MB
    .hint = Prüfen Sie, ob die Datei beschädigt ist: Vielleicht fehlt ein End-Tag.
tm-tmx-cut-off = Die Datei bricht vor ihrem Ende ab
    .hint = Sie wurde unterwegs abgeschnitten oder ist nicht fertig. Holen Sie sie erneut von dort, wo sie herkam.
tm-tmx-unclosed = Die Einheit wurde weggelassen: Eine andere beginnt, bevor sie endet
    .hint = Fügen Sie ihr End-Tag „</tu>“ hinzu, oder entfernen Sie sie.
tm-tmx-broken = Die Einheit wurde aus diesem Grund weggelassen
    .hint = Bringen Sie sie in Ordnung, oder entfernen Sie sie, und importieren Sie die Datei erneut: Was schon bekannt ist, wird nicht zweimal aufgenommen.
tm-tmx-character = Das Zeichen { $code } ist in XML nicht erlaubt; es wurde übernommen, wie es ist
    .hint = Entfernen Sie es aus dem Text: Andere Programme werden die Datei zurückweisen.
tm-tmx-unit = Die Einheit wurde weggelassen: Von den mindestens zwei Texten, die sie braucht, hat sie { $count }
    .hint = Ergänzen Sie, was fehlt, oder entfernen Sie die Einheit.
tm-tmx-no-lang = Der Text wurde weggelassen: Die Sprache ist nicht angegeben
    .hint = Ergänzen Sie „xml:lang“.
tm-tmx-lang = Der Text wurde weggelassen: „{ $lang }“ ist keine bekannte Sprache
    .hint = Schreiben Sie in „xml:lang“ eine Sprachkennung wie „de“ oder „pt-BR“.
tm-tmx-no-seg = Der Text in „{ $lang }“ wurde weggelassen: Er hat kein „seg“
    .hint = Fügen Sie den Text hinzu, oder entfernen Sie das „tuv“.
tm-tmx-empty = Der Text in „{ $lang }“ wurde weggelassen: Er ist leer
    .hint = Fügen Sie den Text hinzu, oder entfernen Sie das „tuv“.
tm-tmx-date = „{ $value }“ in „{ $attribute }“ ist kein Datum und wurde nicht beachtet
    .hint = Schreiben Sie es in der Form 20260316T120000Z.
tm-tmx-inline = „{ $element }“ ist kein Inline-Element von TMX; sein Text wurde übernommen
    .hint = Verwenden Sie für Auszeichnung „bpt“ und „ept“, „ph“ oder „it“.
tm-tmx-unpaired = „{ $element }“ mit i="{ $i }" hat kein Gegenstück im Text; es wurde als isolierter Code übernommen
    .hint = Geben Sie Anfang und Ende eines Paares dasselbe „i“, oder verwenden Sie „it“.
tm-tmx-no-i = In „{ $element }“ fehlt „i“; es wurde als isolierter Code übernommen
    .hint = Geben Sie Anfang und Ende eines Paares dasselbe „i“.
tm-tmx-pos = In „it“ fehlt „pos“, oder es ist weder „begin“ noch „end“; es wurde als Platzhalter übernommen
    .hint = Schreiben Sie pos="begin" oder pos="end".
tm-tmx-codes = Die Eigenschaft „{ $property }“ passt nicht zu den Codes des Textes und wurde nicht beachtet
    .hint = Wenn der Text mit Absicht bearbeitet wurde, ist nichts zu tun; andernfalls exportieren Sie ihn erneut.
