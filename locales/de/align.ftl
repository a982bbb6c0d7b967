# Ein Dokument mit einer anderswo entstandenen Übersetzung zusammenführen.

align-language = Die Übersetzung scheint in einer anderen Sprache zu sein: { $found } statt { $lang }
    .hint = Nennen Sie die richtige Datei oder mit „--lang“ die richtige Sprache.
align-source-alone = Nichts in der Übersetzung entspricht „{ $text }“
    .hint = Übersetzen Sie es in der geschriebenen Datei, oder berichtigen Sie die Reihenfolge der Übersetzung, und wiederholen Sie die Zuordnung.
align-translation-alone = Nichts im Dokument entspricht „{ $text }“
    .hint = Es wurde weggelassen. Gehört es zum Dokument, berichtigen Sie Reihenfolge oder Auszeichnung der Übersetzung, und wiederholen Sie die Zuordnung.
align-codes-dropped =
    { $count ->
        [one] Eine Auszeichnung der Übersetzung hat keine Entsprechung im Dokument und wurde weggelassen
       *[other] { $count } Auszeichnungen der Übersetzung haben keine Entsprechung im Dokument und wurden weggelassen
    }
    .hint = Der Text ist vollständig; vergleichen Sie Fettdruck, Kursives und Links mit dem Ausgangstext.
