furniture-contents = Spis treści
furniture-author = Wydawca: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Słowa kluczowe
furniture-version = Wersja { $version }
furniture-members = Członkowie

furniture-page = Strona { $page } z { $total }
furniture-footnote = Przypis { $number }
furniture-footnote-back = Powrót do tekstu z przypisu { $number }
furniture-notes = Przypisy
furniture-figure = Rysunek { $number }
furniture-table = Tabela { $number }
furniture-call-out-note = Uwaga
furniture-call-out-tip = Wskazówka
furniture-call-out-important = Ważne
furniture-call-out-warning = Ostrzeżenie
furniture-call-out-caution = Ostrożnie
furniture-call-out-summary = Streszczenie
furniture-task-done = Wykonane
furniture-task-open = Do wykonania
furniture-skip = Przejdź do głównej treści
furniture-languages = Języki
furniture-documents = Wszystkie dokumenty

furniture-draft = Wersja robocza
furniture-untranslated =
    { $count ->
        [one] Jedno zdanie nie zostało jeszcze przetłumaczone. Jest oznaczone i podane w języku { $language }.
        [few] { $count } zdania nie zostały jeszcze przetłumaczone. Są oznaczone i podane w języku { $language }.
        [many] { $count } zdań nie zostało jeszcze przetłumaczonych. Są oznaczone i podane w języku { $language }.
       *[other] { $count } zdania nie zostało jeszcze przetłumaczone. Są oznaczone i podane w języku { $language }.
    }
furniture-untranslated-passage = Jeszcze nieprzetłumaczone
furniture-share = Przetłumaczono { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Język oryginału
furniture-colophon-translation = Tłumaczenie
furniture-colophon-not-reviewed = niesprawdzone
furniture-colophon-reviewed = sprawdzone
furniture-colophon-reviewed-share = sprawdzone w { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licencja
furniture-colophon-contact = Kontakt
furniture-outdated = Zdania przetłumaczone z wcześniejszej wersji tekstu: { $count }
furniture-outdated-passage = Przetłumaczono z wcześniejszej wersji
furniture-unreviewed = Zdania jeszcze niesprawdzone: { $count }
furniture-unreviewed-passage = Jeszcze niesprawdzone
furniture-reviewed = Sprawdzone
furniture-final = Ostateczne
furniture-unfinished = Niedokończone
furniture-locked = Nie do tłumaczenia
furniture-bilingual = Wydanie dwujęzyczne
furniture-segment = Segment
furniture-state = Stan
furniture-note = Uwaga: { $note }
furniture-former = Wcześniejsza wersja:
furniture-role = { $role ->
        [title] Tytuł
        [metadata] Dane dokumentu
        [heading] Nagłówek { $level }
        [paragraph] Akapit
        [list-item] Pozycja listy
        [quote] Cytat
        [table-header] Nagłówek kolumny
        [table-cell] Komórka tabeli
        [footnote] Przypis
        [caption] Podpis
        [alt-text] Opis obrazu
        [link-title] Etykietka odsyłacza
        [link-destination] Adres odsyłacza
        [html] Tekst w HTML
       *[other] Tekst
    }

furniture-language-bg = bułgarskim
furniture-language-cs = czeskim
furniture-language-da = duńskim
furniture-language-de = niemieckim
furniture-language-el = greckim
furniture-language-en = angielskim
furniture-language-es = hiszpańskim
furniture-language-et = estońskim
furniture-language-fi = fińskim
furniture-language-fr = francuskim
furniture-language-ga = irlandzkim
furniture-language-hr = chorwackim
furniture-language-hu = węgierskim
furniture-language-it = włoskim
furniture-language-lt = litewskim
furniture-language-lv = łotewskim
furniture-language-mt = maltańskim
furniture-language-nl = niderlandzkim
furniture-language-pl = polskim
furniture-language-pt = portugalskim
furniture-language-ro = rumuńskim
furniture-language-sk = słowackim
furniture-language-sl = słoweńskim
furniture-language-sv = szwedzkim
