### `vulgate repair` pri súbore PDF: čo sa vynecháva a čo nemožno prečítať.

pdf-broken = súbor „{ $path }“ je poškodený natoľko, že ho nemožno prečítať, alebo to nie je PDF
    .hint = Otvorte ho v prehliadači PDF; ak sa zobrazí, vytlačte ho do nového PDF a použite to.
pdf-empty = súbor „{ $path }“ je prázdny
    .hint = Uložte alebo stiahnite ho znova.
pdf-cut = súbor je odrezaný; { $count ->
        [one] zostala jedna strana
        [few] zostali { $count } strany
       *[other] zostalo { $count } strán
    }
    .hint = Uložte alebo stiahnite ho znova; chýbajúci text nemožno obnoviť.
pdf-garbled = strana { $page } obsahuje prevažne znaky, ktoré nie sú písmenami: súbor možno neuvádza, aké písmená obsahuje
    .hint = Ak výsledok nie je čitateľný, dajte text tejto strany rozpoznať, napríklad pomocou „ocrmypdf --force-ocr“.
pdf-turned = strana { $page } obsahuje text, ktorý nejde zľava doprava; nasleduje po zvyšku strany
pdf-right-to-left = strana { $page } obsahuje text, ktorý ide sprava doľava; jeho slová môžu byť v nesprávnom poradí
    .hint = Porovnajte túto stranu s PDF.
pdf-password = súbor „{ $path }“ vyžaduje heslo
    .hint = Odstráňte heslo v programe, ktorý ho nastavil, alebo príkazom „qpdf --decrypt --password=…“.
pdf-encrypted = súbor „{ $path }“ je zašifrovaný neznámym spôsobom
    .hint = Otvorte ho v prehliadači PDF a vytlačte do nového PDF.
pdf-no-pages = súbor „{ $path }“ nemá žiadne strany
    .hint = Požiadajte o súbor znova; to, čo prišlo, nie je úplné.
pdf-images = súbor „{ $path }“ neobsahuje text: { $count ->
        [one] jeho jediná strana je obrázok
        [few] všetky { $count } strany sú obrázky
       *[other] všetkých { $count } strán tvoria obrázky
    }
    .hint = Dajte text najprv rozpoznať, napríklad pomocou „ocrmypdf“.
pdf-no-text = súbor „{ $path }“ nemá text { $count ->
        [one] na svojej jedinej strane
       *[other] na žiadnej zo svojich { $count } strán
    }
    .hint = Pozrite si ho v prehliadači PDF: text nakreslený ako tvary treba najprv rozpoznať.
pdf-page-image = strana { $page } je obrázok bez textu
    .hint = Dajte text tejto strany rozpoznať, napríklad pomocou „ocrmypdf“, alebo ho prepíšte.
pdf-unknown = strana { $page }: súbor neuvádza význam { $count ->
        [one] jedného znaku
       *[other] { $count } znakov
    }
    .hint = Porovnajte túto stranu s PDF a doplňte, čo chýba.
pdf-page-broken = stranu { $page } sa nepodarilo prečítať až do konca
    .hint = Porovnajte túto stranu s PDF a doplňte, čo chýba.
pdf-running-head = „{ $text }“ vynechané: stojí na okraji { $count ->
        [one] strany
       *[other] { $count } strán
    }
pdf-picture = obrázok „{ $text }“ vynechaný: jeho súbor doplňte do Markdownu sami
pdf-contents = obsah { $count ->
        [one] s jednou položkou
       *[other] s { $count } položkami
    } vynechaný: „vulgate build“ vytvorí nový
pdf-hyphens = slová rozdelené na koncoch riadkov a spojené bez spojovníka, lebo súbor ukazuje, že k nim nepatrí: { $count }
pdf-hyphen-guessed = „{ $word }“ spojené bez istoty: nič neukazuje, či spojovník na konci riadka patrí k slovu
repair-pdf-in-place = PDF nemožno opraviť priamo v súbore
    .hint = Uveďte súbor Markdown pomocou „-o“.
