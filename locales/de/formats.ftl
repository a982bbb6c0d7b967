# Was beim Lesen der Ausgangsformate gemeldet wird.

## Markdown: Fehler

md-utf16 = Die Datei ist UTF-16, nicht UTF-8
    .hint = Speichern Sie sie als UTF-8; in Editoren heißt das „Codierung“.
md-binary = Die Datei enthält ein NUL-Byte, ist also kein Text
    .hint = Prüfen Sie, ob es eine Markdown-Datei ist. Ist sie Text in UTF-16, speichern Sie sie als UTF-8.
md-utf8 = Das Byte { $byte } ist hier kein gültiges UTF-8
    .hint = Speichern Sie die Datei als UTF-8; wahrscheinlich hat sie eine ältere Codierung wie Windows-1252.
md-other-source = Das Dokument wurde aus einer anderen Fassung dieser Datei gelesen
    .hint = Lesen Sie die Datei erneut, und schreiben Sie sie dann.

## Markdown: Befunde

md-empty = Die Datei ist leer
    .hint = Schreiben Sie etwas, oder nehmen Sie die Datei nicht in das Projekt auf.
md-no-text = Die Datei enthält nichts, was übersetzt werden könnte
    .hint = Nehmen Sie sie aus dem Projekt, wenn das so gemeint ist.
md-control = Der Text hat das Steuerzeichen { $code }, das andere Formate nicht aufnehmen können
    .hint = Entfernen Sie es; Editoren zeigen es, wenn unsichtbare Zeichen sichtbar gemacht werden.
md-yaml = Die Kopfdaten sind kein gültiges YAML: { syntax-reason }
    .hint = Berichtigen Sie sie; bis dahin wird nichts darin übersetzt.
md-toml = Die Kopfdaten sind kein gültiges TOML: { syntax-reason }
    .hint = Berichtigen Sie sie; bis dahin wird nichts darin übersetzt.
syntax-reason = { $reason ->
    [unquoted] Text muss hier in geraden Anführungszeichen stehen
    [quotes] Anführungszeichen sind nicht geschlossen, oder dahinter steht noch etwas
    [doubled] Dieser Schlüssel steht schon da
    [no-value] Der Wert fehlt
    [equals] Zwischen Schlüssel und Wert gehört „=“
    [key] Ein Schlüssel ohne Anführungszeichen hat nur die Buchstaben A bis Z, Ziffern, „-“ und „_“
    [bracket] Eine Klammer hat kein Gegenstück
    [comma] Ein Komma fehlt oder ist zu viel
    [value] Das ist weder eine Zahl noch ein Datum noch „true“ oder „false“
    [escape] „\“ leitet hier nichts Bekanntes ein; das Zeichen selbst schreibt man „\\“
    [rest] In dieser Zeile darf nichts mehr folgen
    [indent] Die Zeile ist nicht so eingerückt wie die, zu denen sie gehört
    [tab] Zeilen werden nur mit Leerzeichen eingerückt, nicht mit Tabulatoren
    [colon] Hier kann kein Schlüssel beginnen; Text mit Doppelpunkt muss in Anführungszeichen stehen
    [line] Die Zeile hat keinen Schlüssel mit Doppelpunkt
    [sign] Text, der mit diesem Zeichen beginnt, muss in Anführungszeichen stehen
   *[other] Hier steht etwas, das nicht hierher gehört
}
md-heading-skipped = Eine Überschrift der Ebene { $level } folgt auf eine der Ebene { $before }
    .hint = Bildschirmleser sagen Ebenen an: Verwenden Sie jede Ebene nur unter der nächsthöheren.
md-image-without-text = Das Bild hat keinen Alternativtext
    .hint = Sagen Sie zwischen den Klammern, was das Bild zeigt, für alle, die es nicht sehen.
md-nested-images = Bilder stehen mehr als { $depth } Ebenen tief in Alternativtexten; die innersten werden nicht übersetzt
    .hint = Schreiben Sie Alternativtexte ohne Bilder.
md-too-deep = Listen und Zitate sind mehr als { $depth } Ebenen tief verschachtelt; die innersten werden auf eine Ebene gesetzt
    .hint = Prüfen Sie, ob die Verschachtelung gemeint ist.
md-table-surplus = „{ $text }“ steht hinter der letzten Spalte der Tabelle und wird daher nie gezeigt
    .hint = Geben Sie der Tabelle eine weitere Spalte, oder schreiben Sie \|, wo ein Strich zum Text gehört.
md-table-rule = Die Zeile unter dem Tabellenkopf hat eine andere Zahl von Zellen ({ $cells }) als der Kopf ({ $columns }); die Tabelle bleibt daher einfacher Text
    .hint = Geben Sie der Zeile so viele Zellen wie dem Kopf.
md-never-closed = nichts schließt „{ $mark }“, deshalb gehört alles Folgende dazu und wird nicht übersetzt
    .hint = Schreiben Sie { $end } in eine eigene Zeile, wo es enden soll.
md-definition-list = Eine Zeile mit einem Doppelpunkt am Anfang ist keine Definition, sondern setzt den Text darüber fort
    .hint = Verwenden Sie eine Liste, eine Tabelle oder den Begriff in Fettschrift mit der Erklärung dahinter.
md-front-open = Die Datei beginnt mit --- und Feldern, die nichts beendet; sie sind daher Text
    .hint = Schreiben Sie --- in eine eigene Zeile unter das letzte Feld.
md-key-doubled = Der Schlüssel „{ $key }“ steht zweimal da
    .hint = Lassen Sie nur einen stehen.
md-footnote-undefined = Es gibt keine Fußnote „{ $label }“
    .hint = Fügen Sie ihren Text hinzu ([^{ $label }]: …), oder entfernen Sie den Verweis.
md-footnote-unused = Auf die Fußnote „{ $label }“ verweist nichts
    .hint = Fügen Sie an ihrer Stelle einen Verweis hinzu ([^{ $label }]), oder entfernen Sie sie.
md-footnote-doubled = Die Fußnote „{ $label }“ ist schon vorher definiert; dieser Text wird nie gezeigt
    .hint = Geben Sie ihr eine eigene Bezeichnung.
md-missing-reference = Der Link verweist auf „{ $label }“, das nicht definiert ist, und bleibt deshalb reiner Text
    .hint = Fügen Sie eine Definition hinzu ([{ $label }]: Adresse), oder berichtigen Sie die Bezeichnung.
md-instruction-unclear = Der Kommentar beginnt wie eine Anweisung für die Übersetzung, sagt aber nichts Verständliches: { $text }
    .hint = Schreiben Sie <!-- vulgate translate="no" -->, max-length="60" oder note="…".
md-instruction-unknown = Die Anweisung „{ $name }“ für die Übersetzung gibt es nicht
    .hint = Verwenden Sie translate="no", max-length="60" oder note="…".
md-instruction-value = { $name } kann nicht „{ $value }“ sein
    .hint = translate ist „no“ oder „yes“, max-length eine Anzahl von Zeichen, note ein Text.
md-instruction-unused = Auf diese Anweisung für die Übersetzung folgt kein Block
    .hint = Setzen Sie den Kommentar in eine eigene Zeile vor den Block, für den er gilt.
md-instruction-place = Eine Anweisung für die Übersetzung steht in einem HTML-Block und gilt deshalb für nichts
    .hint = Setzen Sie sie in eine eigene Zeile vor den Block.
