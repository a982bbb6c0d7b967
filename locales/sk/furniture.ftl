furniture-contents = Obsah
furniture-author = Vydavateľ: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Kľúčové slová
furniture-version = Verzia { $version }
furniture-members = Členovia

furniture-page = Strana { $page } z { $total }
furniture-footnote = Poznámka pod čiarou { $number }
furniture-footnote-back = Späť na text z poznámky pod čiarou { $number }
furniture-notes = Poznámky
furniture-figure = Obrázok { $number }
furniture-table = Tabuľka { $number }
furniture-call-out-note = Poznámka
furniture-call-out-tip = Tip
furniture-call-out-important = Dôležité
furniture-call-out-warning = Varovanie
furniture-call-out-caution = Pozor
furniture-call-out-summary = Zhrnutie
furniture-task-done = Splnené
furniture-task-open = Nesplnené
furniture-skip = Prejsť na hlavný obsah
furniture-languages = Jazyky
furniture-documents = Všetky dokumenty

furniture-draft = Pracovná verzia
furniture-untranslated =
    { $count ->
        [one] Jedna veta zatiaľ nie je preložená. Je vyznačená a uvedená po { $language }.
        [few] { $count } vety zatiaľ nie sú preložené. Sú vyznačené a uvedené po { $language }.
        [many] { $count } vety zatiaľ nie je preložené. Sú vyznačené a uvedené po { $language }.
       *[other] { $count } viet zatiaľ nie je preložených. Sú vyznačené a uvedené po { $language }.
    }
furniture-untranslated-passage = Zatiaľ nepreložené
furniture-share = Preložené: { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Jazyk originálu
furniture-colophon-translation = Preklad
furniture-colophon-not-reviewed = neskontrolovaný
furniture-colophon-reviewed = skontrolovaný
furniture-colophon-reviewed-share = skontrolovaný na { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licencia
furniture-colophon-contact = Kontakt
furniture-outdated = Vety preložené zo staršej verzie textu: { $count }
furniture-outdated-passage = Preložené zo staršej verzie
furniture-unreviewed = Zatiaľ neskontrolované vety: { $count }
furniture-unreviewed-passage = Zatiaľ neskontrolované
furniture-reviewed = Skontrolované
furniture-final = Konečné znenie
furniture-unfinished = Nedokončené
furniture-locked = Neprekladá sa
furniture-bilingual = Dvojjazyčné vydanie
furniture-segment = Segment
furniture-state = Stav
furniture-note = Poznámka: { $note }
furniture-former = Staršia verzia:
furniture-role = { $role ->
        [title] Názov
        [metadata] Údaje o dokumente
        [heading] Nadpis { $level }
        [paragraph] Odsek
        [list-item] Položka zoznamu
        [quote] Citát
        [table-header] Záhlavie stĺpca
        [table-cell] Bunka tabuľky
        [footnote] Poznámka pod čiarou
        [caption] Popisok
        [alt-text] Opis obrázka
        [link-title] Pomocný text odkazu
        [link-destination] Adresa odkazu
        [html] Text v HTML
       *[other] Text
    }

furniture-language-bg = bulharsky
furniture-language-cs = česky
furniture-language-da = dánsky
furniture-language-de = nemecky
furniture-language-el = grécky
furniture-language-en = anglicky
furniture-language-es = španielsky
furniture-language-et = estónsky
furniture-language-fi = fínsky
furniture-language-fr = francúzsky
furniture-language-ga = írsky
furniture-language-hr = chorvátsky
furniture-language-hu = maďarsky
furniture-language-it = taliansky
furniture-language-lt = litovsky
furniture-language-lv = lotyšsky
furniture-language-mt = maltsky
furniture-language-nl = holandsky
furniture-language-pl = poľsky
furniture-language-pt = portugalsky
furniture-language-ro = rumunsky
furniture-language-sk = slovensky
furniture-language-sl = slovinsky
furniture-language-sv = švédsky
