## Dokumentets början

furniture-contents = Innehåll
furniture-author = Utgivare: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Nyckelord
furniture-version = Version { $version }
furniture-members = Medlemmar

## Sidfot och beteckningar

furniture-page = Sida { $page } av { $total }
furniture-footnote = Fotnot { $number }
furniture-footnote-back = Tillbaka till texten från fotnot { $number }
furniture-notes = Noter
furniture-figure = Figur { $number }
furniture-table = Tabell { $number }
furniture-call-out-note = Anmärkning
furniture-call-out-tip = Tips
furniture-call-out-important = Viktigt
furniture-call-out-warning = Varning
furniture-call-out-caution = Försiktigt
furniture-call-out-summary = Sammanfattning
furniture-task-done = Klart
furniture-task-open = Att göra
furniture-skip = Gå direkt till huvudinnehållet
furniture-languages = Språk
furniture-documents = Alla dokument

## Översättningens status

furniture-draft = Utkast
furniture-untranslated =
    { $count ->
        [one] En mening är ännu inte översatt. Den är markerad och visas på { $language }.
       *[other] { $count } meningar är ännu inte översatta. De är markerade och visas på { $language }.
    }
furniture-untranslated-passage = Ännu inte översatt
furniture-share = { NUMBER($share, style: "unit", unit: "percent") } översatt
furniture-colophon-original = Originalspråk
furniture-colophon-translation = Översättning
furniture-colophon-not-reviewed = ej granskad
furniture-colophon-reviewed = granskad
furniture-colophon-reviewed-share = { NUMBER($share, style: "unit", unit: "percent") } granskad
furniture-colophon-licence = Licens
furniture-colophon-contact = Kontakt
furniture-outdated = Meningar som översatts från en tidigare version av texten: { $count }
furniture-outdated-passage = Översatt från en tidigare version
furniture-unreviewed = Meningar som ännu inte granskats: { $count }
furniture-unreviewed-passage = Ännu inte granskat
furniture-reviewed = Granskat
furniture-final = Slutligt
furniture-unfinished = Inte färdigt
furniture-locked = Ska inte översättas
furniture-bilingual = Tvåspråkig utgåva
furniture-segment = Segment
furniture-state = Status
furniture-note = Anmärkning: { $note }
furniture-former = Tidigare version:
furniture-role = { $role ->
        [title] Titel
        [metadata] Uppgifter om dokumentet
        [heading] Rubrik { $level }
        [paragraph] Stycke
        [list-item] Listpunkt
        [quote] Citat
        [table-header] Kolumnrubrik
        [table-cell] Tabellcell
        [footnote] Fotnot
        [caption] Bildtext
        [alt-text] Bildbeskrivning
        [link-title] Inforuta för en länk
        [link-destination] Länkadress
        [html] Text i HTML
       *[other] Text
    }

## Språkens namn så som de står efter ”på”

furniture-language-bg = bulgariska
furniture-language-cs = tjeckiska
furniture-language-da = danska
furniture-language-de = tyska
furniture-language-el = grekiska
furniture-language-en = engelska
furniture-language-es = spanska
furniture-language-et = estniska
furniture-language-fi = finska
furniture-language-fr = franska
furniture-language-ga = iriska
furniture-language-hr = kroatiska
furniture-language-hu = ungerska
furniture-language-it = italienska
furniture-language-lt = litauiska
furniture-language-lv = lettiska
furniture-language-mt = maltesiska
furniture-language-nl = nederländska
furniture-language-pl = polska
furniture-language-pt = portugisiska
furniture-language-ro = rumänska
furniture-language-sk = slovakiska
furniture-language-sl = slovenska
furniture-language-sv = svenska
