furniture-contents = Sadržaj
furniture-author = Izdavač: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Ključne riječi
furniture-version = Verzija { $version }
furniture-members = Članovi

furniture-page = Stranica { $page } od { $total }
furniture-footnote = Bilješka { $number }
furniture-footnote-back = Natrag na tekst iz bilješke { $number }
furniture-notes = Bilješke
furniture-figure = Slika { $number }
furniture-table = Tablica { $number }
furniture-call-out-note = Napomena
furniture-call-out-tip = Savjet
furniture-call-out-important = Važno
furniture-call-out-warning = Upozorenje
furniture-call-out-caution = Oprez
furniture-call-out-summary = Sažetak
furniture-task-done = Obavljeno
furniture-task-open = Još nije obavljeno
furniture-skip = Prijeđi na glavni sadržaj
furniture-languages = Jezici
furniture-documents = Svi dokumenti

furniture-draft = Nacrt
furniture-untranslated =
    { $count ->
        [one] { $count } rečenica još nije prevedena. Označena je i prikazana na { $language } jeziku.
        [few] { $count } rečenice još nisu prevedene. Označene su i prikazane na { $language } jeziku.
       *[other] { $count } rečenica još nije prevedeno. Označene su i prikazane na { $language } jeziku.
    }
furniture-untranslated-passage = Još nije prevedeno
furniture-share = Prevedeno { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Izvorni jezik
furniture-colophon-translation = Prijevod
furniture-colophon-not-reviewed = nije pregledan
furniture-colophon-reviewed = pregledan
furniture-colophon-reviewed-share = pregledan { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licencija
furniture-colophon-contact = Kontakt
furniture-outdated = Rečenice prevedene iz ranije inačice teksta: { $count }
furniture-outdated-passage = Prevedeno iz ranije inačice
furniture-unreviewed = Rečenice koje još nisu pregledane: { $count }
furniture-unreviewed-passage = Još nije pregledano
furniture-reviewed = Pregledano
furniture-final = Konačno
furniture-unfinished = Nedovršeno
furniture-locked = Ne prevodi se
furniture-bilingual = Dvojezično izdanje
furniture-segment = Segment
furniture-state = Stanje
furniture-note = Napomena: { $note }
furniture-former = Ranija inačica:
furniture-role = { $role ->
        [title] Naslov dokumenta
        [metadata] Podaci o dokumentu
        [heading] Naslov razine { $level }
        [paragraph] Odlomak
        [list-item] Stavka popisa
        [quote] Navod
        [table-header] Zaglavlje stupca
        [table-cell] Ćelija tablice
        [footnote] Bilješka
        [caption] Natpis
        [alt-text] Opis slike
        [link-title] Opis poveznice
        [link-destination] Adresa poveznice
        [html] Tekst u HTML-u
       *[other] Tekst
    }

furniture-language-bg = bugarskom
furniture-language-cs = češkom
furniture-language-da = danskom
furniture-language-de = njemačkom
furniture-language-el = grčkom
furniture-language-en = engleskom
furniture-language-es = španjolskom
furniture-language-et = estonskom
furniture-language-fi = finskom
furniture-language-fr = francuskom
furniture-language-ga = irskom
furniture-language-hr = hrvatskom
furniture-language-hu = mađarskom
furniture-language-it = talijanskom
furniture-language-lt = litavskom
furniture-language-lv = latvijskom
furniture-language-mt = malteškom
furniture-language-nl = nizozemskom
furniture-language-pl = poljskom
furniture-language-pt = portugalskom
furniture-language-ro = rumunjskom
furniture-language-sk = slovačkom
furniture-language-sl = slovenskom
furniture-language-sv = švedskom
