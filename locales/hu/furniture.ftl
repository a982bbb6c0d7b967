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
furniture-colophon-not-reviewed = nincs átnézve
furniture-colophon-reviewed = átnézve
furniture-colophon-reviewed-share = { NUMBER($share, style: "unit", unit: "percent") }-ban átnézve
furniture-colophon-licence = Licenc
furniture-colophon-contact = Kapcsolat
furniture-outdated = A szöveg korábbi változatából fordított mondatok: { $count }
furniture-outdated-passage = Korábbi változatból fordítva
furniture-unreviewed = Még át nem nézett mondatok: { $count }
furniture-unreviewed-passage = Még nincs átnézve
furniture-reviewed = Átnézve
furniture-final = Végleges
furniture-unfinished = Befejezetlen
furniture-locked = Nem fordítandó
furniture-bilingual = Kétnyelvű kiadás
furniture-segment = Szegmens
furniture-state = Állapot
furniture-note = Megjegyzés: { $note }
furniture-former = Korábbi változat:
furniture-role = { $role ->
        [title] A dokumentum címe
        [metadata] A dokumentum adatai
        [heading] { $level }. szintű címsor
        [paragraph] Bekezdés
        [list-item] Listaelem
        [quote] Idézet
        [table-header] Oszlopfejléc
        [table-cell] Táblázatcella
        [footnote] Lábjegyzet
        [caption] Képaláírás
        [alt-text] Képleírás
        [link-title] Hivatkozás elemleírása
        [link-destination] Hivatkozás címe
        [html] Szöveg HTML-ben
       *[other] Szöveg
    }

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
