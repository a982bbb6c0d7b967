## Pagina de titlu

furniture-contents = Cuprins
furniture-author = Publicat de: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Cuvinte-cheie
furniture-version = Versiunea { $version }
furniture-members = Membri

## Subsoluri de pagină și etichete

furniture-page = Pagina { $page } din { $total }
furniture-footnote = Nota de subsol { $number }
furniture-footnote-back = Înapoi la text de la nota de subsol { $number }
furniture-notes = Note
furniture-figure = Figura { $number }
furniture-table = Tabelul { $number }
furniture-call-out-note = Notă
furniture-call-out-tip = Sfat
furniture-call-out-important = Important
furniture-call-out-warning = Avertisment
furniture-call-out-caution = Atenție
furniture-call-out-summary = Rezumat
furniture-task-done = Finalizat
furniture-task-open = De făcut
furniture-skip = Salt la conținutul principal
furniture-languages = Limbi
furniture-documents = Toate documentele

## Stadiul traducerii

furniture-draft = Proiect
furniture-untranslated =
    { $count ->
        [one] O frază nu a fost încă tradusă. Este marcată și apare în limba { $language }.
        [few] { $count } fraze nu au fost încă traduse. Sunt marcate și apar în limba { $language }.
       *[other] { $count } de fraze nu au fost încă traduse. Sunt marcate și apar în limba { $language }.
    }
furniture-untranslated-passage = Netradus încă
furniture-share = Tradus în proporție de { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Limba originală
furniture-colophon-translation = Traducere
furniture-colophon-not-reviewed = nerevizuită
furniture-colophon-reviewed = revizuită
furniture-colophon-reviewed-share = revizuită în proporție de { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licență
furniture-colophon-contact = Contact
furniture-outdated = Fraze traduse dintr-o versiune anterioară a textului: { $count }
furniture-outdated-passage = Tradus dintr-o versiune anterioară
furniture-unreviewed = Fraze nerevizuite încă: { $count }
furniture-unreviewed-passage = Nerevizuit încă
furniture-reviewed = Revizuit
furniture-final = Definitiv
furniture-unfinished = Neterminat
furniture-locked = Nu se traduce
furniture-bilingual = Ediție bilingvă
furniture-segment = Segment
furniture-state = Stare
furniture-note = Observație: { $note }
furniture-former = Versiunea anterioară:
furniture-role = { $role ->
        [title] Titlul documentului
        [metadata] Datele documentului
        [heading] Titlu { $level }
        [paragraph] Paragraf
        [list-item] Element de listă
        [quote] Citat
        [table-header] Antet de coloană
        [table-cell] Celulă de tabel
        [footnote] Notă de subsol
        [caption] Legendă
        [alt-text] Descrierea unei imagini
        [link-title] Explicația unui link
        [link-destination] Adresa unui link
        [html] Text în HTML
       *[other] Text
    }

## Numele limbilor, în forma care urmează după „limba”

furniture-language-bg = bulgară
furniture-language-cs = cehă
furniture-language-da = daneză
furniture-language-de = germană
furniture-language-el = greacă
furniture-language-en = engleză
furniture-language-es = spaniolă
furniture-language-et = estonă
furniture-language-fi = finlandeză
furniture-language-fr = franceză
furniture-language-ga = irlandeză
furniture-language-hr = croată
furniture-language-hu = maghiară
furniture-language-it = italiană
furniture-language-lt = lituaniană
furniture-language-lv = letonă
furniture-language-mt = malteză
furniture-language-nl = neerlandeză
furniture-language-pl = polonă
furniture-language-pt = portugheză
furniture-language-ro = română
furniture-language-sk = slovacă
furniture-language-sl = slovenă
furniture-language-sv = suedeză
