## Dokumentanfang

furniture-contents = Inhalt
furniture-author = Herausgeber: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Schlagwörter
furniture-version = Fassung { $version }
furniture-members = Mitglieder

## Fußzeile und Bezeichnungen

furniture-page = Seite { $page } von { $total }
furniture-footnote = Fußnote { $number }
furniture-footnote-back = Zurück zum Text von Fußnote { $number }
furniture-notes = Anmerkungen
furniture-figure = Abbildung { $number }
furniture-table = Tabelle { $number }
furniture-call-out-note = Hinweis
furniture-call-out-tip = Tipp
furniture-call-out-important = Wichtig
furniture-call-out-warning = Warnung
furniture-call-out-caution = Vorsicht
furniture-call-out-summary = Zusammenfassung
furniture-task-done = Erledigt
furniture-task-open = Offen
furniture-skip = Zum Hauptinhalt springen
furniture-languages = Sprachen
furniture-documents = Alle Dokumente

## Stand der Übersetzung

furniture-draft = Entwurf
furniture-untranslated =
    { $count ->
        [one] Ein Satz ist noch nicht übersetzt. Er ist gekennzeichnet und erscheint auf { $language }.
       *[other] { $count } Sätze sind noch nicht übersetzt. Sie sind gekennzeichnet und erscheinen auf { $language }.
    }
furniture-untranslated-passage = Noch nicht übersetzt
furniture-share = Zu { NUMBER($share, style: "unit", unit: "percent") } übersetzt
furniture-colophon-original = Originalsprache
furniture-colophon-translation = Übersetzung
furniture-colophon-not-reviewed = nicht geprüft
furniture-colophon-reviewed = geprüft
furniture-colophon-reviewed-share = zu { NUMBER($share, style: "unit", unit: "percent") } geprüft
furniture-colophon-licence = Lizenz
furniture-colophon-contact = Kontakt
furniture-outdated = Aus einer früheren Fassung des Textes übersetzte Sätze: { $count }
furniture-outdated-passage = Aus einer früheren Fassung übersetzt
furniture-unreviewed = Noch nicht geprüfte Sätze: { $count }
furniture-unreviewed-passage = Noch nicht geprüft
furniture-reviewed = Geprüft
furniture-final = Endgültig
furniture-unfinished = Nicht abgeschlossen
furniture-locked = Nicht zu übersetzen
furniture-bilingual = Zweisprachige Ausgabe
furniture-segment = Segment
furniture-state = Stand
furniture-note = Anmerkung: { $note }
furniture-former = Frühere Fassung:
furniture-role = { $role ->
        [title] Titel
        [metadata] Angaben zum Dokument
        [heading] Überschrift { $level }
        [paragraph] Absatz
        [list-item] Listenpunkt
        [quote] Zitat
        [table-header] Spaltenkopf
        [table-cell] Tabellenzelle
        [footnote] Fußnote
        [caption] Bildunterschrift
        [alt-text] Bildbeschreibung
        [link-title] Kurzinfo eines Links
        [link-destination] Adresse eines Links
        [html] Text in HTML
       *[other] Text
    }

## Namen der Sprachen, wie sie nach „auf“ stehen

furniture-language-bg = Bulgarisch
furniture-language-cs = Tschechisch
furniture-language-da = Dänisch
furniture-language-de = Deutsch
furniture-language-el = Griechisch
furniture-language-en = Englisch
furniture-language-es = Spanisch
furniture-language-et = Estnisch
furniture-language-fi = Finnisch
furniture-language-fr = Französisch
furniture-language-ga = Irisch
furniture-language-hr = Kroatisch
furniture-language-hu = Ungarisch
furniture-language-it = Italienisch
furniture-language-lt = Litauisch
furniture-language-lv = Lettisch
furniture-language-mt = Maltesisch
furniture-language-nl = Niederländisch
furniture-language-pl = Polnisch
furniture-language-pt = Portugiesisch
furniture-language-ro = Rumänisch
furniture-language-sk = Slowakisch
furniture-language-sl = Slowenisch
furniture-language-sv = Schwedisch
