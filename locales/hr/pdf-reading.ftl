### `vulgate repair` za PDF: što se izostavlja i što se ne može pročitati.

pdf-broken = „{ $path }” je nečitljivo oštećen ili nije PDF
    .hint = Otvorite ga u pregledniku PDF-ova; ako se ondje prikaže, ispišite ga u novi PDF i navedite taj.
pdf-empty = „{ $path }” je prazan
    .hint = Ponovno ga spremite ili preuzmite.
pdf-cut = datoteka je odrezana; { $count ->
        [one] preostala je { $count } stranica
        [few] preostale su { $count } stranice
       *[other] preostalo je { $count } stranica
    }
    .hint = Ponovno je spremite ili preuzmite; tekst koji nedostaje ne može se vratiti.
pdf-garbled = na stranici { $page } uglavnom su znakovi koji nisu slova: datoteka možda ne navodi koja su njezina slova
    .hint = Ako se rezultat ne može čitati, dajte prepoznati tekst te stranice, na primjer s pomoću „ocrmypdf --force-ocr”.
pdf-turned = na stranici { $page } ima teksta koji ne teče slijeva nadesno; stavljen je iza ostatka stranice
pdf-right-to-left = na stranici { $page } ima teksta koji teče zdesna nalijevo; njegove riječi možda nisu u ispravnom redoslijedu
    .hint = Usporedite tu stranicu s PDF-om.
pdf-password = za „{ $path }” potrebna je lozinka
    .hint = Uklonite lozinku programom kojim je postavljena ili s pomoću „qpdf --decrypt --password=…”.
pdf-encrypted = „{ $path }” je šifriran na nepoznat način
    .hint = Otvorite ga u pregledniku PDF-ova i ispišite u novi PDF.
pdf-no-pages = „{ $path }” nema stranica
    .hint = Zatražite datoteku ponovno; ova nije stigla cijela.
pdf-images = „{ $path }” nema teksta: { $count ->
        [one] samo slike ({ $count } stranica)
        [few] samo slike ({ $count } stranice)
       *[other] samo slike ({ $count } stranica)
    }
    .hint = Najprije neka se tekst prepozna, na primjer programom „ocrmypdf”.
pdf-no-text = „{ $path }” nema teksta ni na jednoj stranici ({ $count ->
        [one] { $count } stranica
        [few] { $count } stranice
       *[other] { $count } stranica
    })
    .hint = Pogledajte ga u pregledniku PDF-ova: tekst koji je nacrtan kao oblici treba najprije prepoznati.
pdf-page-image = stranica { $page } slika je bez teksta
    .hint = Neka se tekst te stranice prepozna, na primjer programom „ocrmypdf”, ili ga upišite.
pdf-unknown = na stranici { $page } datoteka za { $count ->
        [one] { $count } znak
        [few] { $count } znaka
       *[other] { $count } znakova
    } ne navodi koji je
    .hint = Usporedite tu stranicu s PDF-om i dopunite što nedostaje.
pdf-page-broken = stranica { $page } nije se mogla pročitati do kraja
    .hint = Usporedite tu stranicu s PDF-om i dopunite što nedostaje.
pdf-running-head = izostavljeno „{ $text }”: stoji na rubu { $count ->
        [one] { $count } stranice
        [few] { $count } stranice
       *[other] { $count } stranica
    }
pdf-picture = slika „{ $text }” izostavljena: sami dodajte njezinu datoteku u Markdown
pdf-contents = izostavljen sadržaj ({ $count ->
        [one] { $count } stavka
        [few] { $count } stavke
       *[other] { $count } stavki
    }): „vulgate build” izrađuje novi
pdf-hyphens = riječi podijeljene na krajevima redaka i spojene bez crtice, jer datoteka pokazuje da im ne pripada: { $count }
pdf-hyphen-guessed = „{ $word }” spojeno bez sigurnosti: ništa ne pokazuje pripada li crtica na kraju retka riječi
repair-pdf-in-place = PDF se ne može popraviti na mjestu
    .hint = Navedite datoteku Markdown opcijom „-o”.
