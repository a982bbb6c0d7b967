furniture-contents = Saturs
furniture-author = Izdevējs: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Atslēgvārdi
furniture-version = Versija { $version }
furniture-members = Dalībnieki

furniture-page = { $page }. lappuse no { $total }
furniture-footnote = { $number }. zemsvītras piezīme
furniture-footnote-back = Atpakaļ uz tekstu no { $number }. zemsvītras piezīmes
furniture-notes = Piezīmes
furniture-figure = { $number }. attēls
furniture-table = { $number }. tabula
furniture-call-out-note = Piezīme
furniture-call-out-tip = Ieteikums
furniture-call-out-important = Svarīgi
furniture-call-out-warning = Brīdinājums
furniture-call-out-caution = Uzmanību
furniture-call-out-summary = Kopsavilkums
furniture-task-done = Izdarīts
furniture-task-open = Jāizdara
furniture-skip = Pāriet uz galveno saturu
furniture-languages = Valodas
furniture-documents = Visi dokumenti

furniture-draft = Projekts
# Kategorija „one” ietver arī 21, 31 u. c., tāpēc skaitlis ir vienmēr redzams.
furniture-untranslated =
    { $count ->
        [zero] { $count } teikumi vēl nav iztulkoti. Neiztulkotais teksts ir atzīmēts un sniegts { $language }.
        [one] { $count } teikums vēl nav iztulkots. Neiztulkotais teksts ir atzīmēts un sniegts { $language }.
       *[other] { $count } teikumi vēl nav iztulkoti. Neiztulkotais teksts ir atzīmēts un sniegts { $language }.
    }
furniture-untranslated-passage = Vēl nav iztulkots
furniture-share = Iztulkoti { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Oriģinālvaloda
furniture-colophon-translation = Tulkojums
furniture-colophon-not-reviewed = nav pārskatīts
furniture-colophon-reviewed = pārskatīts
furniture-colophon-reviewed-share = pārskatīti { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licence
furniture-colophon-contact = Saziņai
furniture-outdated = No teksta agrākas redakcijas tulkotie teikumi: { $count }
furniture-outdated-passage = Tulkots no agrākas redakcijas
furniture-unreviewed = Vēl nepārskatītie teikumi: { $count }
furniture-unreviewed-passage = Vēl nav pārskatīts
furniture-reviewed = Pārskatīts
furniture-final = Galīgs
furniture-unfinished = Nepabeigts
furniture-locked = Nav jātulko
furniture-bilingual = Divvalodu izdevums
furniture-segment = Segments
furniture-state = Stāvoklis
furniture-note = Piezīme: { $note }
furniture-former = Agrāka redakcija:
furniture-role = { $role ->
        [title] Dokumenta nosaukums
        [metadata] Ziņas par dokumentu
        [heading] { $level }. līmeņa virsraksts
        [paragraph] Rindkopa
        [list-item] Saraksta punkts
        [quote] Citāts
        [table-header] Slejas virsraksts
        [table-cell] Tabulas šūna
        [footnote] Zemsvītras piezīme
        [caption] Paraksts
        [alt-text] Attēla apraksts
        [link-title] Saites paskaidrojums
        [link-destination] Saites adrese
        [html] Teksts HTML blokā
       *[other] Teksts
    }

furniture-language-bg = bulgāru valodā
furniture-language-cs = čehu valodā
furniture-language-da = dāņu valodā
furniture-language-de = vācu valodā
furniture-language-el = grieķu valodā
furniture-language-en = angļu valodā
furniture-language-es = spāņu valodā
furniture-language-et = igauņu valodā
furniture-language-fi = somu valodā
furniture-language-fr = franču valodā
furniture-language-ga = īru valodā
furniture-language-hr = horvātu valodā
furniture-language-hu = ungāru valodā
furniture-language-it = itāļu valodā
furniture-language-lt = lietuviešu valodā
furniture-language-lv = latviešu valodā
furniture-language-mt = maltiešu valodā
furniture-language-nl = nīderlandiešu valodā
furniture-language-pl = poļu valodā
furniture-language-pt = portugāļu valodā
furniture-language-ro = rumāņu valodā
furniture-language-sk = slovāku valodā
furniture-language-sl = slovēņu valodā
furniture-language-sv = zviedru valodā
