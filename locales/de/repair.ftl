### `vulgate repair`: was gefunden wird, mit dem Anhaltspunkt. Sichere Änderungen werden vorgenommen, zweifelhafte auf Verlangen.

repair-form-feed = Seitenvorschub, der eine Seite beendet, entfernt
repair-comment = „{ $text }“, Überrest einer Umwandlung, entfernt
repair-page-rule = Linie zwischen zwei Seiten, „{ $text }“, entfernt
repair-page-number = Seitenzahl „{ $text }“ entfernt: { $count ->
        [0] Sie steht an einem Seitenende
        [one] Sie steht an einem Seitenende
       *[other] Sie ist eine von { $count }, die aufwärts zählen, oder steht an einem Seitenende
    }
repair-running-head = Kolumnentitel „{ $text }“ entfernt: { $count ->
        [one] Er ist der Titel, mit einer Seitenzahl oder an einem Seitenende
       *[other] Er kommt { $count }-mal vor, davon { $ends }-mal an einem Seitenende
    }
repair-note = Anmerkung „{ $mark } { $text }“ zur Fußnote gemacht: Das Zeichen steht in Zeile { $line }, „{ $word }“
repair-marks-left = { $count ->
        [one] Ein Fußnotenzeichen hat keine Anmerkung: { $marks }
       *[other] { $count } Fußnotenzeichen haben keine Anmerkung: { $marks } …
    }
    .hint = Suchen Sie den Text der Anmerkungen im Original, und fügen Sie ihn als „[^1]: …“ hinzu, mit „[^1]“ anstelle des Zeichens.
repair-note-left = Die Anmerkung „{ $mark }“ hat kein Zeichen im Text
    .hint = Schreiben Sie „[^{ $mark }]“ an ihre Stelle und „[^{ $mark }]:“ vor die Anmerkung.
repair-word-lost = Eine Änderung wurde nicht vorgenommen, weil sie ein Wort verändert hätte
    .hint = Bereinigen Sie diese Stelle von Hand.
repair-bullet = Aufzählungszeichen „{ $sign }“ zum Listenpunkt gemacht
repair-number = Nummer „{ $number }“ einer Liste an ihren Punkt gerückt
repair-join-list = Liste verbunden, die ein Seitenende getrennt hatte: „{ $before }“ | „{ $after }“
repair-join-page-lower = Absatz verbunden: Nach „{ $before }“ endete eine Seite, und „{ $after }“ geht klein weiter
repair-join-page = Absatz verbunden: Im Satz nach „{ $before }“ endete eine Seite; „{ $after }“ geht weiter
repair-join-lower = Absatz verbunden: „{ $before }“ beendet keinen Satz, und „{ $after }“ geht klein weiter
repair-join-word = Absatz verbunden: Das letzte Wort von „{ $before }“ beendet sonst nirgends etwas; „{ $after }“ geht weiter
repair-wrap = Zeile, die mit „{ $word }“ beginnt, an die vorige gehängt, damit sie nicht als Liste gilt
repair-paragraph-short = Absatz bei „{ $after }“ begonnen: Die Zeile darüber, „{ $before }“, beendet einen Satz und hätte Platz für das nächste Wort
repair-paragraph-indent = Absatz bei „{ $after }“ begonnen: Die Zeile ist eingerückt, und die darüber, „{ $before }“, beendet einen Satz
repair-paragraph-heading = „{ $before }“ und „{ $after }“ getrennt: eine kurze Zeile zwischen zwei Absätzen
repair-edge = „{ $text }“ vom Text getrennt: Es steht dort, wo eine Seite endet
repair-table = aus „{ $text }“ eine Tabelle gemacht, { $rows } × { $columns }: Die Wörter stehen in Spalten
repair-title = „{ $title }“ zum Titel gemacht: { $lines ->
        [one] eine Zeile
       *[other] { $lines } Zeilen
    } am Anfang, ohne Satzende darin
repair-heading-number = „{ $text }“ zur Überschrift der Ebene { $level } gemacht: eine eigene nummerierte Zeile mit Text darunter
repair-heading-bold = „{ $text }“ zur Überschrift der Ebene { $level } gemacht: eine eigene fette Zeile mit Text darunter
repair-heading-capitals = „{ $text }“ zur Überschrift der Ebene { $level } gemacht: eine Zeile in Großbuchstaben mit Text darunter
repair-heading-line = „{ $text }“ zur Überschrift der Ebene { $level } gemacht: eine kurze eigene Zeile, die keinen Satz beendet, mit Text darunter
repair-hyphen-soft = „{ $word }“ zusammengesetzt: Der Trennstrich am Zeilenende ist nur dort sichtbar
repair-hyphen-whole = „{ $word }“ zusammengesetzt: Im Text steht es anderswo in einem Stück
repair-hyphen-form = „{ $word }“ zusammengesetzt: Im Text steht anderswo „{ $form }“
repair-hyphen-compound = „{ $word }“ mit Bindestrich zusammengesetzt: Im Text steht es anderswo so
repair-hyphen-own = „{ $word }“ mit Bindestrich zusammengesetzt: Er gehört zu solchen Wörtern
repair-hyphen-halves = „{ $word }“ zusammengesetzt: „{ $half }“ ist kein Wort dieses Textes
repair-ligature = Ligatur aufgelöst: „{ $word }“ ist „{ $apart }“
repair-link-empty = Link auf „{ $address }“ ohne Wörter entfernt
repair-link-lost = Link „{ $words }“ führt nirgendwohin: Seine Wörter bleiben
repair-emphasis = „{ $marks }“, das nichts hervorhebt, entfernt
repair-spaces = { $count } Leerzeichen zu einem gemacht
repair-indent = Einzug der Zeile entfernt, damit sie nicht für Code gehalten wird
repair-split-word = „{ $word }“ zusammengesetzt: Im Text steht es { $count }-mal in einem Stück
repair-typo-punctuation = Doppeltes oder falsch gesetztes Satzzeichen, unverändert: „{ $text }“
repair-typo-bracket = Klammer ohne Gegenstück, unverändert: „{ $text }“

### Der Befehl

repair-doubtful = Zweifelhaft, unverändert: { $change }
repair-question = Diese Änderung vornehmen? y = ja, n = nein, a = alle folgenden, q = nicht weiter fragen:
repair-no-text = „{ $path }“ ist kein Text
    .hint = Geben Sie eine Markdown- oder Textdatei in UTF-8 oder UTF-16 an.
repair-over-source = Das Ergebnis würde die Ausgangsdatei „{ $path }“ ersetzen
    .hint = Nennen Sie mit „-o“ eine andere Datei, oder verwenden Sie „--in-place“, wenn Sie das wollen.
repair-sound = { $path }: nichts zu bereinigen.
repair-done = { $path }: { $count ->
        [one] eine Änderung vorgenommen
       *[other] { $count } Änderungen vorgenommen
    }{ $doubtful ->
        [0] .
        [one] , eine zweifelhafte Stelle übrig: ansehen mit „--diff --all“, entscheiden mit „--interactive“.
       *[other] , { $doubtful } zweifelhafte Stellen übrig: ansehen mit „--diff --all“, entscheiden mit „--interactive“.
    }
repair-language = Sprache des Textes: { $name } ({ $lang })
repair-suspicious = „{ $path }“ sieht aus, als wäre es aus einem PDF entstanden: { $count ->
        [one] Eine Stelle ist beschädigt
       *[other] { $count } Stellen sind beschädigt
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}zweifelhafte Stellen: { $doubtful }
    }
    .hint = Sehen Sie sie mit „vulgate repair { $path } --diff“ an, und exportieren Sie die bereinigte Fassung.
repair-doubted = „{ $path }“ sieht aus, als wäre es aus einem PDF entstanden; zweifelhafte Stellen: { $doubtful }
    .hint = Sehen Sie sie mit „vulgate repair { $path } --diff --all“ an, und exportieren Sie die bereinigte Fassung.
repair-written = Geschrieben: { $path }
