# Was der Satz zu einem Dokument zu sagen hat. Datei und Zeile werden davor ausgegeben.

# Zeichen, etwa „😀 (U+1F600)“.
typesetting-glyph = { $count ->
        [one] Ein Zeichen, das keine Schrift enthält: { $characters }
       *[other] { $count } Zeichen, die keine Schrift enthält: { $characters }
    }
    .hint = Das PDF zeigt ein leeres Kästchen, das als das Zeichen vorgelesen wird. Schreiben Sie es anders, oder verwenden Sie ein Bild.
typesetting-glyph-target = Zeichen der Übersetzung in „{ $lang }“, die keine Schrift enthält: { $characters }
    .hint = Das PDF zeigt ein leeres Kästchen, das als das Zeichen vorgelesen wird. Schreiben Sie es anders, oder verwenden Sie ein Bild.
typesetting-control = { $count ->
        [one] Ein Steuerzeichen im Text: { $characters }
       *[other] Steuerzeichen im Text: { $characters }
    }
    .hint = PDF/UA, PDF/A und HTML verbieten Steuerzeichen; sie werden weggelassen. Löschen Sie sie im Ausgangstext.
typesetting-title = Das Dokument hat keinen Titel, deshalb wird „{ $name }“ verwendet
    .hint = Beginnen Sie den Text mit einer Überschrift der Ebene 1, oder geben Sie in den Kopfdaten einen Titel an.
typesetting-date = Das Dokument hat kein Datum, deshalb gibt das PDF 1970 als Entstehungsjahr an
    .hint = Geben Sie in den Kopfdaten ein Datum an, etwa „date: 2026-03-16“, oder setzen Sie SOURCE_DATE_EPOCH.
typesetting-date-invalid = Das Datum „{ $date }“ in den Kopfdaten ist kein Kalenderdatum
    .hint = Schreiben Sie es in der Form „date: 2026-03-16“. Bis dahin wird es so gezeigt, wie es dasteht, und die Metadaten lauten wie ohne Datum.
typesetting-heading-skip = Auf eine Überschrift der Ebene { $from } folgt eine der Ebene { $to }
    .hint = Sie wird eine Ebene unter die vorige Überschrift gesetzt, weil PDF/UA Lücken verbietet. Berichtigen Sie die Anzahl der „#“ im Ausgangstext.
typesetting-note-undefined = Es gibt keine Fußnote „{ $label }“
    .hint = Schreiben Sie die Fußnote, etwa „[^{ $label }]: Text der Fußnote.“, oder löschen Sie den Verweis.
typesetting-anchor = Für den Link auf „{ $anchor }“ gibt es keine Überschrift
    .hint = Der Text wird ohne den Link gesetzt. Der Name einer Überschrift ist ihr Text in Kleinbuchstaben, mit Bindestrichen statt Leerzeichen.
typesetting-link = Leser des veröffentlichten Dokuments können „{ $target }“ nicht folgen
    .hint = Der Text wird ohne den Link gesetzt. Schreiben Sie die ganze Adresse, die mit https://, mailto: oder tel: beginnt.
typesetting-link-long = Die Adresse eines Links hat { $length } Zeichen, mehr als { $most }
    .hint = Der Text wird ohne den Link gesetzt. Verwenden Sie eine kürzere Adresse.
typesetting-image-missing = Im Projekt gibt es kein Bild „{ $image }“
    .hint = Stattdessen wird sein Alternativtext gezeigt. Prüfen Sie den Pfad, der im Ordner des Dokuments selbst beginnt.
typesetting-image-unknown = „{ $image }“ ist kein Bild, das gesetzt werden kann
    .hint = Stattdessen wird sein Alternativtext gezeigt. Verwenden Sie PNG, JPEG, GIF, WebP oder SVG.
typesetting-image-too-large = Das Bild „{ $image }“ ist zu groß
    .hint = Stattdessen wird sein Alternativtext gezeigt. Verkleinern Sie es auf weniger als 100 Megapixel und 64 Megabyte.
typesetting-image-broken = Das Bild „{ $image }“ kann nicht gelesen werden: { image-reason }
    .hint = Stattdessen wird sein Alternativtext gezeigt. Speichern Sie das Bild neu.
image-reason = { $reason ->
    [cut] Die Datei bricht vorzeitig ab
    [size] Seine Breite oder Höhe ist ungültig
    [large] Es zu dekodieren würde zu viel Arbeitsspeicher erfordern
    [kind] Diese Spielart des Formats wird nicht unterstützt
    [markup] Es ist kein gültiges SVG
   *[other] Die Datei ist beschädigt
}
typesetting-image-linked = Das Bild „{ $image }“ bindet eine andere Datei ein, „{ $file }“
    .hint = Stattdessen wird sein Alternativtext gezeigt. Betten Sie diese Datei in das Bild ein, oder speichern Sie das Bild als PNG.
typesetting-image-foreign = Das Bild „{ $image }“ hat Teile in HTML (foreignObject), die das PDF nicht zeigt
    .hint = Zeichnen Sie diese Teile in SVG, oder speichern Sie das Bild als PNG.
typesetting-image-glyph = Der Text im Bild „{ $image }“ hat Zeichen, die keine Schrift enthält: { $characters }
    .hint = Wandeln Sie den Text in Pfade um, oder speichern Sie das Bild als PNG. Bis dahin erreicht das PDF seine Norm nicht.
typesetting-image-no-alt = Das Bild „{ $image }“ hat keinen Alternativtext
    .hint = Wer es nicht sehen kann, erfährt nichts davon. Beschreiben Sie es, etwa „![Diagramm der Kosten nach Jahren]({ $image })“.
typesetting-depth = Listen oder Zitate sind mehr als { $depth } Ebenen tief verschachtelt
    .hint = Die inneren werden auf dieser Ebene gesetzt. Gliedern Sie den Text anders.
typesetting-table-wide = Eine Tabelle hat { $columns } Spalten, und eine Seite hat Platz für { $limit }
    .hint = Das PDF teilt sie und wiederholt die erste Spalte. Erwägen Sie mehrere Tabellen.
typesetting-standard = Das PDF entspricht nicht { $standard }: { pdf-reason }
    .hint = Es ist lesbar, aber nicht für alle oder nicht auf Dauer. Beheben Sie, was genannt ist, und erstellen Sie es erneut.
pdf-reason = { $reason ->
    [glyph] keine Schrift hat die Zeichen von „{ $text }“ in einem Bild oder in der Vorlage
    [letters] sie enthält Zeichen, die die Norm verbietet
    [licence] die Lizenz einer Schrift verbietet das Einbetten
    [colours] sie enthält Druckfarben (CMYK)
    [alt] ein Bild oder eine Formel hat keinen Alternativtext
    [language] ihre Sprache fehlt
    [title] ihr Titel fehlt
    [size] ein Teil ist größer, als die Norm erlaubt
    [page] eine Seite ist breiter oder höher als 14 400 Punkt (5,08 m)
   *[other] das Satzprogramm kann sie nicht erreichen
}
typesetting-warning = Der Satz warnt: { $reason }
    .hint = Sehen Sie das PDF an; wenn dort etwas nicht stimmt, melden Sie es.
typesetting-failed = Das PDF konnte nicht hergestellt werden: { $reason }
    .hint = Bitte melden Sie dies mit dem Dokument; die anderen Dateien sind nicht betroffen.
typesetting-font-broken = Das ist keine Schrift im Format OpenType oder TrueType
    .hint = Entfernen Sie die Datei aus „pdf.fonts.files“, oder legen Sie dort eine unbeschädigte ab.
typesetting-font-restricted = Der Hersteller dieser Schrift untersagt, sie in ein PDF einzubetten
    .hint = Bitten Sie um eine Lizenz, die das Einbetten erlaubt, oder wählen Sie eine andere Schrift.
typesetting-font-unknown = Keine Schrift gehört zur Familie „{ $family }“
    .hint = Ergänzen Sie ihre Datei unter „pdf.fonts.files“, oder wählen Sie eine von: { $known }.
typesetting-font-no-bold = Die Schriftfamilie „{ $family }“ hat keine fette Schrift; daher sieht Fettes aus wie der übrige Text
    .hint = Ergänzen Sie die Datei ihrer fetten Schrift unter „pdf.fonts.files“, oder wählen Sie eine andere Familie.
typesetting-font-no-italic = Die Schriftfamilie „{ $family }“ hat keine kursive Schrift; daher sieht Kursives aus wie der übrige Text
    .hint = Ergänzen Sie die Datei ihrer kursiven Schrift unter „pdf.fonts.files“, oder wählen Sie eine andere Familie.
typesetting-template-time = Die Vorlage „{ $file }“ wurde abgebrochen: Sie lief länger als { $seconds ->
        [one] { $seconds } Sekunde
       *[other] { $seconds } Sekunden
    }
    .hint = Suchen Sie darin nach einer Endlosschleife, oder erhöhen Sie „pdf.limits.seconds“.
typesetting-template-memory = Die Vorlage „{ $file }“ wurde abgebrochen: Sie forderte mehr als { $megabytes } MiB Arbeitsspeicher an
    .hint = Suchen Sie darin nach etwas, das endlos wächst, oder erhöhen Sie „pdf.limits.megabytes“.
typesetting-template-failed = Die Vorlage „{ $file }“ funktioniert nicht: { $reason }
    .hint = Sie sieht die Dateien ihres eigenen Ordners sowie „/doc.json“ und „/house.typ“, aber keine Pakete; docs/templates.md zeigt, wie man eine Vorlage schreibt.
