furniture-contents = Obsah
furniture-author = Vydavatel: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Klíčová slova
furniture-version = Verze { $version }
furniture-members = Členové

furniture-page = Strana { $page } z { $total }
furniture-footnote = Poznámka pod čarou { $number }
furniture-footnote-back = Zpět k textu z poznámky pod čarou { $number }
furniture-notes = Poznámky
furniture-figure = Obrázek { $number }
furniture-table = Tabulka { $number }
furniture-call-out-note = Poznámka
furniture-call-out-tip = Tip
furniture-call-out-important = Důležité
furniture-call-out-warning = Varování
furniture-call-out-caution = Pozor
furniture-call-out-summary = Shrnutí
furniture-task-done = Splněno
furniture-task-open = Nesplněno
furniture-skip = Přejít k hlavnímu obsahu
furniture-languages = Jazyky
furniture-documents = Všechny dokumenty

furniture-draft = Pracovní verze
furniture-untranslated =
    { $count ->
        [one] Jedna věta dosud nebyla přeložena. Je vyznačena a uvedena { $language }.
        [few] { $count } věty dosud nebyly přeloženy. Jsou vyznačeny a uvedeny { $language }.
        [many] { $count } věty dosud nebylo přeloženo. Jsou vyznačeny a uvedeny { $language }.
       *[other] { $count } vět dosud nebylo přeloženo. Jsou vyznačeny a uvedeny { $language }.
    }
furniture-untranslated-passage = Dosud nepřeloženo
furniture-share = Přeloženo { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Jazyk originálu
furniture-colophon-translation = Překlad
furniture-colophon-not-reviewed = nezkontrolován
furniture-colophon-reviewed = zkontrolován
furniture-colophon-reviewed-share = zkontrolován z { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licence
furniture-colophon-contact = Kontakt
furniture-outdated = Věty přeložené ze starší verze textu: { $count }
furniture-outdated-passage = Přeloženo ze starší verze
furniture-unreviewed = Dosud nezkontrolované věty: { $count }
furniture-unreviewed-passage = Dosud nezkontrolováno
furniture-reviewed = Zkontrolováno
furniture-final = Konečné znění
furniture-unfinished = Nedokončeno
furniture-locked = Nepřekládá se
furniture-bilingual = Dvojjazyčné vydání
furniture-segment = Segment
furniture-state = Stav
furniture-note = Poznámka: { $note }
furniture-former = Starší verze:
furniture-role = { $role ->
        [title] Název
        [metadata] Údaje o dokumentu
        [heading] Nadpis { $level }
        [paragraph] Odstavec
        [list-item] Položka seznamu
        [quote] Citace
        [table-header] Záhlaví sloupce
        [table-cell] Buňka tabulky
        [footnote] Poznámka pod čarou
        [caption] Popisek
        [alt-text] Popis obrázku
        [link-title] Nápověda odkazu
        [link-destination] Adresa odkazu
        [html] Text v HTML
       *[other] Text
    }

furniture-language-bg = bulharsky
furniture-language-cs = česky
furniture-language-da = dánsky
furniture-language-de = německy
furniture-language-el = řecky
furniture-language-en = anglicky
furniture-language-es = španělsky
furniture-language-et = estonsky
furniture-language-fi = finsky
furniture-language-fr = francouzsky
furniture-language-ga = irsky
furniture-language-hr = chorvatsky
furniture-language-hu = maďarsky
furniture-language-it = italsky
furniture-language-lt = litevsky
furniture-language-lv = lotyšsky
furniture-language-mt = maltsky
furniture-language-nl = nizozemsky
furniture-language-pl = polsky
furniture-language-pt = portugalsky
furniture-language-ro = rumunsky
furniture-language-sk = slovensky
furniture-language-sl = slovinsky
furniture-language-sv = švédsky
