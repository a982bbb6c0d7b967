### `vulgate repair` bei einem PDF: was weggelassen wird und was nicht gelesen werden kann.

pdf-broken = „{ $path }“ ist bis zur Unlesbarkeit beschädigt oder kein PDF
    .hint = Öffnen Sie es in einem PDF-Betrachter; wird es dort angezeigt, drucken Sie es in ein neues PDF, und geben Sie dieses an.
pdf-empty = „{ $path }“ ist leer
    .hint = Speichern Sie die Datei erneut, oder laden Sie sie noch einmal herunter.
pdf-cut = Die Datei ist abgeschnitten; { $count ->
        [one] eine Seite ist übrig
       *[other] { $count } Seiten sind übrig
    }
    .hint = Speichern Sie die Datei erneut, oder laden Sie sie noch einmal herunter; fehlender Text lässt sich nicht wiederherstellen.
pdf-garbled = Seite { $page } zeigt überwiegend Zeichen, die keine Buchstaben sind: Die Datei gibt vielleicht nicht an, welche Buchstaben sie enthält
    .hint = Wenn das Ergebnis nicht lesbar ist, lassen Sie den Text dieser Seite erkennen, zum Beispiel mit „ocrmypdf --force-ocr“.
pdf-turned = Seite { $page } hat Text, der nicht von links nach rechts läuft; er folgt auf den Rest der Seite
pdf-right-to-left = Seite { $page } hat Text, der von rechts nach links läuft; seine Wörter stehen vielleicht in falscher Reihenfolge
    .hint = Vergleichen Sie diese Seite mit dem PDF.
pdf-password = „{ $path }“ verlangt ein Kennwort
    .hint = Entfernen Sie das Kennwort mit dem Programm, das es gesetzt hat, oder mit „qpdf --decrypt --password=…“.
pdf-encrypted = „{ $path }“ ist auf eine Weise verschlüsselt, die nicht bekannt ist
    .hint = Öffnen Sie es in einem PDF-Betrachter, und drucken Sie es in ein neues PDF.
pdf-no-pages = „{ $path }“ hat keine Seiten
    .hint = Lassen Sie sich die Datei noch einmal geben; was angekommen ist, ist nicht vollständig.
pdf-images = „{ $path }“ hat keinen Text: { $count ->
        [one] Die einzige Seite ist ein Bild
       *[other] Die { $count } Seiten sind Bilder
    }
    .hint = Lassen Sie zuerst den Text erkennen, etwa mit „ocrmypdf“.
pdf-no-text = „{ $path }“ hat { $count ->
        [one] auf der einzigen Seite keinen Text
       *[other] auf keiner der { $count } Seiten Text
    }
    .hint = Sehen Sie es in einem PDF-Betrachter an: Text, der als Form gezeichnet wurde, muss zuerst erkannt werden.
pdf-page-image = Seite { $page } ist ein Bild ohne Text
    .hint = Lassen Sie den Text dieser Seite erkennen, etwa mit „ocrmypdf“, oder tippen Sie ihn ab.
pdf-unknown = Seite { $page } zeigt { $count ->
        [one] ein Zeichen, dessen
       *[other] { $count } Zeichen, deren
    } Bedeutung die Datei nicht angibt
    .hint = Vergleichen Sie diese Seite mit dem PDF, und ergänzen Sie, was fehlt.
pdf-page-broken = Seite { $page } konnte nicht bis zum Ende gelesen werden
    .hint = Vergleichen Sie diese Seite mit dem PDF, und ergänzen Sie, was fehlt.
pdf-running-head = „{ $text }“ weggelassen: Es steht am Rand von { $count ->
        [one] einer Seite
       *[other] { $count } Seiten
    }
pdf-picture = Bild „{ $text }“ ausgelassen: Fügen Sie die Bilddatei im Markdown selbst ein
pdf-contents = Inhaltsverzeichnis mit { $count ->
        [one] einem Eintrag
       *[other] { $count } Einträgen
    } weggelassen: „vulgate build“ macht ein neues
pdf-hyphens = Wörter, die an Zeilenenden getrennt waren und ohne Trennstrich zusammengesetzt wurden, weil die Datei zeigt, dass er nicht zu ihnen gehört: { $count }
pdf-hyphen-guessed = „{ $word }“ ohne Gewissheit zusammengesetzt: Nichts zeigt, ob der Strich am Zeilenende zum Wort gehört
repair-pdf-in-place = Ein PDF kann nicht an Ort und Stelle bereinigt werden
    .hint = Nennen Sie mit „-o“ eine Markdown-Datei.
