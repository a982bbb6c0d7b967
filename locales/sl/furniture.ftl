furniture-contents = Kazalo
furniture-author = Izdajatelj: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Ključne besede
furniture-version = Različica { $version }
furniture-members = Člani

furniture-page = Stran { $page } od { $total }
furniture-footnote = Opomba { $number }
furniture-footnote-back = Nazaj na besedilo iz opombe { $number }
furniture-notes = Opombe
furniture-figure = Slika { $number }
furniture-table = Preglednica { $number }
furniture-call-out-note = Opomba
furniture-call-out-tip = Nasvet
furniture-call-out-important = Pomembno
furniture-call-out-warning = Opozorilo
furniture-call-out-caution = Previdno
furniture-call-out-summary = Povzetek
furniture-task-done = Opravljeno
furniture-task-open = Še neopravljeno
furniture-skip = Pojdi na glavno vsebino
furniture-languages = Jeziki
furniture-documents = Vsi dokumenti

furniture-draft = Osnutek
furniture-untranslated =
    { $count ->
        [one] { $count } poved še ni prevedena. Označena je in navedena v { $language }.
        [two] { $count } povedi še nista prevedeni. Označeni sta in navedeni v { $language }.
        [few] { $count } povedi še niso prevedene. Označene so in navedene v { $language }.
       *[other] { $count } povedi še ni prevedenih. Označene so in navedene v { $language }.
    }
furniture-untranslated-passage = Še ni prevedeno
furniture-share = Prevedeno { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Izvirni jezik
furniture-colophon-translation = Prevod
furniture-colophon-not-reviewed = ni pregledan
furniture-colophon-reviewed = pregledan
furniture-colophon-reviewed-share = pregledan { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licenca
furniture-colophon-contact = Stik
furniture-outdated = Povedi, prevedene iz prejšnje različice besedila: { $count }
furniture-outdated-passage = Prevedeno iz prejšnje različice
furniture-unreviewed = Še nepregledane povedi: { $count }
furniture-unreviewed-passage = Še ni pregledano
furniture-reviewed = Pregledano
furniture-final = Dokončno
furniture-unfinished = Nedokončano
furniture-locked = Se ne prevaja
furniture-bilingual = Dvojezična izdaja
furniture-segment = Segment
furniture-state = Stanje
furniture-note = Pripomba: { $note }
furniture-former = Prejšnja različica:
furniture-role = { $role ->
        [title] Naslov dokumenta
        [metadata] Podatki o dokumentu
        [heading] Naslov ravni { $level }
        [paragraph] Odstavek
        [list-item] Točka seznama
        [quote] Navedek
        [table-header] Glava stolpca
        [table-cell] Celica preglednice
        [footnote] Sprotna opomba
        [caption] Napis
        [alt-text] Opis slike
        [link-title] Opis povezave
        [link-destination] Naslov povezave
        [html] Besedilo v HTML
       *[other] Besedilo
    }

furniture-language-bg = bolgarščini
furniture-language-cs = češčini
furniture-language-da = danščini
furniture-language-de = nemščini
furniture-language-el = grščini
furniture-language-en = angleščini
furniture-language-es = španščini
furniture-language-et = estonščini
furniture-language-fi = finščini
furniture-language-fr = francoščini
furniture-language-ga = irščini
furniture-language-hr = hrvaščini
furniture-language-hu = madžarščini
furniture-language-it = italijanščini
furniture-language-lt = litovščini
furniture-language-lv = latvijščini
furniture-language-mt = malteščini
furniture-language-nl = nizozemščini
furniture-language-pl = poljščini
furniture-language-pt = portugalščini
furniture-language-ro = romunščini
furniture-language-sk = slovaščini
furniture-language-sl = slovenščini
furniture-language-sv = švedščini
