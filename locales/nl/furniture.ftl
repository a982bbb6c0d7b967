## Begin van het document

furniture-contents = Inhoud
furniture-author = Uitgever: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Trefwoorden
furniture-version = Versie { $version }
furniture-members = Leden

## Voetregels en aanduidingen

furniture-page = Pagina { $page } van { $total }
furniture-footnote = Voetnoot { $number }
furniture-footnote-back = Terug naar de tekst vanaf voetnoot { $number }
furniture-notes = Noten
furniture-figure = Figuur { $number }
furniture-table = Tabel { $number }
furniture-call-out-note = Opmerking
furniture-call-out-tip = Tip
furniture-call-out-important = Belangrijk
furniture-call-out-warning = Waarschuwing
furniture-call-out-caution = Let op
furniture-call-out-summary = Samenvatting
furniture-task-done = Gedaan
furniture-task-open = Te doen
furniture-skip = Naar de hoofdinhoud
furniture-languages = Talen
furniture-documents = Alle documenten

## Stand van de vertaling

furniture-draft = Concept
furniture-untranslated =
    { $count ->
        [one] Eén zin is nog niet vertaald. Deze is gemarkeerd en wordt in het { $language } weergegeven.
       *[other] { $count } zinnen zijn nog niet vertaald. Ze zijn gemarkeerd en worden in het { $language } weergegeven.
    }
furniture-untranslated-passage = Nog niet vertaald
furniture-share = Voor { NUMBER($share, style: "unit", unit: "percent") } vertaald
furniture-colophon-original = Oorspronkelijke taal
furniture-colophon-translation = Vertaling
furniture-colophon-not-reviewed = niet nagekeken
furniture-colophon-reviewed = nagekeken
furniture-colophon-reviewed-share = voor { NUMBER($share, style: "unit", unit: "percent") } nagekeken
furniture-colophon-licence = Licentie
furniture-colophon-contact = Contact
furniture-outdated = Zinnen die uit een eerdere versie van de tekst zijn vertaald: { $count }
furniture-outdated-passage = Vertaald uit een eerdere versie
furniture-unreviewed = Nog niet nagekeken zinnen: { $count }
furniture-unreviewed-passage = Nog niet nagekeken
furniture-reviewed = Nagekeken
furniture-final = Definitief
furniture-unfinished = Onvoltooid
furniture-locked = Niet te vertalen
furniture-bilingual = Tweetalige uitgave
furniture-segment = Segment
furniture-state = Status
furniture-note = Opmerking: { $note }
furniture-former = Eerdere versie:
furniture-role = { $role ->
        [title] Titel van het document
        [metadata] Gegevens over het document
        [heading] Kop { $level }
        [paragraph] Alinea
        [list-item] Lijstitem
        [quote] Citaat
        [table-header] Kolomkop
        [table-cell] Tabelcel
        [footnote] Voetnoot
        [caption] Bijschrift
        [alt-text] Beschrijving van een afbeelding
        [link-title] Knopinfo van een link
        [link-destination] Adres van een link
        [html] Tekst in HTML
       *[other] Tekst
    }

## Namen van de talen, zoals zij staan na ‘in het’

furniture-language-bg = Bulgaars
furniture-language-cs = Tsjechisch
furniture-language-da = Deens
furniture-language-de = Duits
furniture-language-el = Grieks
furniture-language-en = Engels
furniture-language-es = Spaans
furniture-language-et = Ests
furniture-language-fi = Fins
furniture-language-fr = Frans
furniture-language-ga = Iers
furniture-language-hr = Kroatisch
furniture-language-hu = Hongaars
furniture-language-it = Italiaans
furniture-language-lt = Litouws
furniture-language-lv = Lets
furniture-language-mt = Maltees
furniture-language-nl = Nederlands
furniture-language-pl = Pools
furniture-language-pt = Portugees
furniture-language-ro = Roemeens
furniture-language-sk = Slowaaks
furniture-language-sl = Sloveens
furniture-language-sv = Zweeds
