furniture-contents = Turinys
furniture-author = Leidėjas: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Reikšminiai žodžiai
furniture-version = Versija { $version }
furniture-members = Nariai

furniture-page = { $page } puslapis iš { $total }
furniture-footnote = { $number } išnaša
furniture-footnote-back = Grįžti į tekstą iš { $number } išnašos
furniture-notes = Išnašos
furniture-figure = { $number } pav.
furniture-table = { $number } lentelė
furniture-call-out-note = Pastaba
furniture-call-out-tip = Patarimas
furniture-call-out-important = Svarbu
furniture-call-out-warning = Įspėjimas
furniture-call-out-caution = Atsargiai
furniture-call-out-summary = Santrauka
furniture-task-done = Atlikta
furniture-task-open = Neatlikta
furniture-skip = Pereiti prie pagrindinio turinio
furniture-languages = Kalbos
furniture-documents = Visi dokumentai

furniture-draft = Projektas
# Kategorija „one“ apima ir 21, 31 ir t. t., todėl skaičius rodomas visada.
furniture-untranslated =
    { $count ->
        [one] { $count } sakinys dar neišverstas. Neišverstas tekstas pažymėtas ir pateikiamas { $language }.
        [few] { $count } sakiniai dar neišversti. Neišverstas tekstas pažymėtas ir pateikiamas { $language }.
        [many] { $count } sakinio dar neišversta. Neišverstas tekstas pažymėtas ir pateikiamas { $language }.
       *[other] { $count } sakinių dar neišversta. Neišverstas tekstas pažymėtas ir pateikiamas { $language }.
    }
furniture-untranslated-passage = Dar neišversta
furniture-share = Išversta { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Originalo kalba
furniture-colophon-translation = Vertimas
furniture-colophon-not-reviewed = neperžiūrėtas
furniture-colophon-reviewed = peržiūrėtas
furniture-colophon-reviewed-share = peržiūrėta { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licencija
furniture-colophon-contact = Kontaktai
furniture-outdated = Iš ankstesnės teksto redakcijos išversti sakiniai: { $count }
furniture-outdated-passage = Išversta iš ankstesnės redakcijos
furniture-unreviewed = Dar neperžiūrėti sakiniai: { $count }
furniture-unreviewed-passage = Dar neperžiūrėta
furniture-reviewed = Peržiūrėta
furniture-final = Galutinė
furniture-unfinished = Nebaigta
furniture-locked = Neverčiama
furniture-bilingual = Dvikalbis leidinys
furniture-segment = Segmentas
furniture-state = Būsena
furniture-note = Pastaba: { $note }
furniture-former = Ankstesnė redakcija:
furniture-role = { $role ->
        [title] Dokumento pavadinimas
        [metadata] Dokumento duomenys
        [heading] { $level } lygio antraštė
        [paragraph] Pastraipa
        [list-item] Sąrašo punktas
        [quote] Citata
        [table-header] Stulpelio antraštė
        [table-cell] Lentelės langelis
        [footnote] Išnaša
        [caption] Prierašas
        [alt-text] Paveikslėlio aprašymas
        [link-title] Nuorodos paaiškinimas
        [link-destination] Nuorodos adresas
        [html] Tekstas HTML bloke
       *[other] Tekstas
    }

furniture-language-bg = bulgarų kalba
furniture-language-cs = čekų kalba
furniture-language-da = danų kalba
furniture-language-de = vokiečių kalba
furniture-language-el = graikų kalba
furniture-language-en = anglų kalba
furniture-language-es = ispanų kalba
furniture-language-et = estų kalba
furniture-language-fi = suomių kalba
furniture-language-fr = prancūzų kalba
furniture-language-ga = airių kalba
furniture-language-hr = kroatų kalba
furniture-language-hu = vengrų kalba
furniture-language-it = italų kalba
furniture-language-lt = lietuvių kalba
furniture-language-lv = latvių kalba
furniture-language-mt = maltiečių kalba
furniture-language-nl = nyderlandų kalba
furniture-language-pl = lenkų kalba
furniture-language-pt = portugalų kalba
furniture-language-ro = rumunų kalba
furniture-language-sk = slovakų kalba
furniture-language-sl = slovėnų kalba
furniture-language-sv = švedų kalba
