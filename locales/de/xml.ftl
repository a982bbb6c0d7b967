# Warum eine Datei kein wohlgeformtes XML ist. Jede Meldung ist die verletzte Regel; das Programm
# ergänzt Datei, Zeile und Spalte.

xml-encoding-unknown = Die Zeichencodierung „{ $encoding }“ ist nicht bekannt
    .hint = Speichern Sie die Datei als UTF-8, und nennen Sie in der ersten Zeile UTF-8 oder keine Codierung.
xml-encoding-malformed = Die Bytes hier sind nicht { $encoding }
    .hint = Speichern Sie die Datei neu als UTF-8, oder nennen Sie ihre Kodierung in der ersten Zeile (oft windows-1252); kam sie per E-Mail oder Download, holen Sie sie noch einmal.
xml-encoding-declared = Die Datei gibt { $declared } an, ist aber { $encoding } und wurde so gelesen
    .hint = Geben Sie in der ersten Zeile { $encoding } oder keine Kodierung an.
xml-encoding-changed = als UTF-8 geschrieben: Namen, Kommentare oder Anweisungen enthalten Zeichen, die { $encoding } fehlen
    .hint = Sagen Sie dem Empfänger, dass die Datei jetzt UTF-8 ist; ihre erste Zeile sagt es auch.
xml-empty = In dieser Datei gibt es kein Element: Sie ist kein XML
    .hint = Prüfen Sie, ob es die gemeinte Datei ist und ob sie nicht leer ist.
xml-truncated = Die Datei endet innerhalb des Elements „{ $element }“, das in Zeile { $opened } beginnt
    .hint = Die Datei wurde wahrscheinlich abgeschnitten: Holen Sie sie erneut von dort, wo sie herkam.
xml-unclosed = Was hier beginnt (ein Tag, ein Kommentar, ein Abschnitt oder eine Anweisung), wird nie geschlossen
    .hint = Die Datei wurde wahrscheinlich abgeschnitten, oder es fehlt ein Anführungszeichen oder „>“.
xml-markup = Auf „<“ folgt etwas, das keine Auszeichnung ist
    .hint = Schreiben Sie „&lt;“ für ein einfaches „<“.
xml-ampersand = „&“ beginnt keinen Verweis, der mit „;“ endet
    .hint = Schreiben Sie „&amp;“ für ein einfaches „&“.
xml-entity = Die Entität „{ $name }“ ist nicht deklariert
    .hint = Schreiben Sie das Zeichen selbst oder seine Nummer, etwa „&#160;“.
xml-char-reference = „&{ $reference };“ steht für kein Zeichen von XML
    .hint = Schreiben Sie die Nummer eines Zeichens, das XML 1.0 erlaubt, oder lassen Sie es weg.
xml-character = Das Zeichen { $code } ist in XML 1.0 nicht erlaubt
    .hint = Entfernen Sie es; es ist ein Steuerzeichen oder gar kein Zeichen.
xml-second-root = Das Element „{ $element }“ steht nach dem Ende des Dokuments
    .hint = Ein Dokument hat ein äußerstes Element: Vielleicht wurden zwei Dateien aneinandergehängt.
xml-text-before = Vor dem ersten Element steht Text
    .hint = Prüfen Sie, ob es eine XML-Datei ist, und entfernen Sie, was dem ersten „<“ vorausgeht.
xml-text-after = Nach dem Ende des Dokuments steht Text
    .hint = Entfernen Sie, was auf das letzte End-Tag folgt.
xml-text-outside = Hier steht Text, wo nur Elemente stehen dürfen; er wurde weggelassen
    .hint = Setzen Sie ihn dorthin, wo er hingehört, oder entfernen Sie ihn.
xml-more = Weitere Fehler derselben Art: { $count }; der letzte in Zeile { $line }
    .hint = Beheben Sie sie wie den ersten.
xml-cdata-end = „]]>“ steht im Text
    .hint = Schreiben Sie „]]&gt;“.
xml-tag-mismatch = „</{ $found }>“ schließt „<{ $expected }>“ aus Zeile { $opened }
    .hint = Schließen Sie jedes Element mit einem Tag seines eigenen Namens, das innerste zuerst.
xml-tag-unopened = „</{ $found }>“ schließt nichts
    .hint = Entfernen Sie es, oder setzen Sie sein Start-Tag dorthin, wo das Element beginnt.
xml-name = „{ $name }“ ist kein Name
    .hint = Ein Name beginnt mit einem Buchstaben oder „_“ und hat höchstens ein „:“; davor darf kein Leerzeichen stehen.
xml-attribute-twice = Das Attribut „{ $name }“ steht zweimal da
    .hint = Behalten Sie eines davon.
xml-attribute-space = Vor dem Attribut „{ $name }“ steht kein Leerzeichen
    .hint = Setzen Sie eines davor.
xml-attribute-no-value = Das Attribut „{ $name }“ hat keinen Wert
    .hint = Schreiben Sie { $name }="…".
xml-attribute-unquoted = Der Wert des Attributs „{ $name }“ steht nicht in Anführungszeichen
    .hint = Schreiben Sie { $name }="…".
xml-attribute-less-than = Im Wert eines Attributs steht ein „<“
    .hint = Schreiben Sie „&lt;“; oder davor fehlt ein Anführungszeichen.
xml-prefix = Das Präfix „{ $prefix }“ ist nicht deklariert
    .hint = Deklarieren Sie seinen Namensraum an diesem Element oder an einem, das es umschließt, als xmlns:{ $prefix }="…".
xml-namespace = Das Präfix „{ $prefix }“ kann nicht an „{ $namespace }“ gebunden werden
    .hint = Die Präfixe xml und xmlns und ihre Namensräume liegen fest, und ein Präfix braucht einen Namensraum.
xml-comment-hyphens = In einem Kommentar steht „--“, oder „-“ steht an seinem Ende
    .hint = Setzen Sie ein Leerzeichen zwischen die Striche.
xml-declaration = Die XML-Deklaration ist falsch
    .hint = Schreiben Sie <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = Die XML-Deklaration steht nicht ganz am Anfang der Datei
    .hint = Entfernen Sie, was davor steht, oder die Deklaration selbst.
xml-doctype-place = DOCTYPE steht nach dem ersten Element oder zum zweiten Mal
    .hint = Behalten Sie nur ein DOCTYPE, vor dem ersten Element.
xml-doctype-entities = Die Datei deklariert eigene Entitäten, die zurückgewiesen werden
    .hint = Ersetzen Sie sie durch den Text, für den sie stehen, und entfernen Sie die Deklarationen.
xml-too-large = Die Datei hat mehr Elemente und Texte, als sich zählen lassen
    .hint = Teilen Sie sie in mehrere Dateien.
xml-depth = Elemente sind mehr als { $limit } Ebenen tief verschachtelt
    .hint = Keine Datei dieser Art braucht das; prüfen Sie, woher sie kommt.
