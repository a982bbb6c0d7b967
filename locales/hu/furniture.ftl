furniture-contents = Tartalom
furniture-author = Kiadó: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Kulcsszavak
furniture-version = Változat: { $version }
furniture-members = Tagok

furniture-page = { $page }. oldal, összesen: { $total }
furniture-footnote = { $number }. lábjegyzet
furniture-footnote-back = Vissza a szöveghez: { $number }. lábjegyzet
furniture-notes = Jegyzetek
furniture-figure = { $number }. ábra
furniture-table = { $number }. táblázat
furniture-call-out-note = Megjegyzés
furniture-call-out-tip = Tanács
furniture-call-out-important = Fontos
furniture-call-out-warning = Figyelmeztetés
furniture-call-out-caution = Vigyázat
furniture-call-out-summary = Összefoglaló
furniture-task-done = Elvégezve
furniture-task-open = Elvégzendő
furniture-skip = Ugrás a fő tartalomra
furniture-languages = Nyelvek
furniture-documents = Az összes dokumentum

furniture-draft = Tervezet
furniture-untranslated =
    { $count ->
        [one] Egy mondat még nincs lefordítva. Ez meg van jelölve, és { $language } jelenik meg.
       *[other] { $count } mondat még nincs lefordítva. Ezek meg vannak jelölve, és { $language } jelennek meg.
    }
furniture-untranslated-passage = Még nincs lefordítva
furniture-share = Lefordítva: { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Eredeti nyelv
furniture-colophon-translation = Fordítás
furniture-colophon-not-reviewed = nem lektorált
furniture-colophon-reviewed = lektorált
furniture-colophon-reviewed-share = { NUMBER($share, style: "unit", unit: "percent") }-ban lektorált
furniture-colophon-licence = Licenc
furniture-colophon-contact = Kapcsolat

furniture-language-bg = bolgárul
furniture-language-cs = csehül
furniture-language-da = dánul
furniture-language-de = németül
furniture-language-el = görögül
furniture-language-en = angolul
furniture-language-es = spanyolul
furniture-language-et = észtül
furniture-language-fi = finnül
furniture-language-fr = franciául
furniture-language-ga = írül
furniture-language-hr = horvátul
furniture-language-hu = magyarul
furniture-language-it = olaszul
furniture-language-lt = litvánul
furniture-language-lv = lettül
furniture-language-mt = máltaiul
furniture-language-nl = hollandul
furniture-language-pl = lengyelül
furniture-language-pt = portugálul
furniture-language-ro = románul
furniture-language-sk = szlovákul
furniture-language-sl = szlovénül
furniture-language-sv = svédül
