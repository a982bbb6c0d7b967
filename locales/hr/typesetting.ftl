# Što slagač javlja o dokumentu. Datoteka i redak ispisuju se ispred.

# Znakovi, kao što je „😀 (U+1F600)”.
typesetting-glyph = { $count ->
        [one] { $count } znak kojeg nema ni u jednom fontu: { $characters }
        [few] { $count } znaka kojih nema ni u jednom fontu: { $characters }
       *[other] { $count } znakova kojih nema ni u jednom fontu: { $characters }
    }
    .hint = PDF prikazuje prazan okvir, koji se naglas čita kao taj znak. Napišite ga drukčije ili upotrijebite sliku.
typesetting-glyph-target = znakovi prijevoda na „{ $lang }” kojih nema ni u jednom fontu: { $characters }
    .hint = PDF prikazuje prazan okvir, koji se naglas čita kao taj znak. Napišite ga drukčije ili upotrijebite sliku.
typesetting-control = { $count ->
        [one] kontrolni znak u tekstu: { $characters }
       *[other] kontrolni znakovi u tekstu: { $characters }
    }
    .hint = PDF/UA, PDF/A i HTML zabranjuju kontrolne znakove; oni se izostavljaju. Izbrišite ih iz izvornika.
typesetting-title = dokument nema naslova pa se upotrebljava „{ $name }”
    .hint = Započnite tekst naslovom razine 1 ili navedite naslov u zaglavlju s metapodacima.
typesetting-date = dokument nema datuma pa u PDF-u piše da je izrađen 1970.
    .hint = Navedite datum u zaglavlju s metapodacima, na primjer „date: 2026-03-16”, ili postavite SOURCE_DATE_EPOCH.
typesetting-date-invalid = datum „{ $date }” u zaglavlju s metapodacima nije kalendarski datum
    .hint = Napišite ga kao „date: 2026-03-16”. Dotad se prikazuje kako je napisan, a u metapodacima je kao da datuma nema.
typesetting-heading-skip = iza naslova razine { $from } dolazi naslov razine { $to }
    .hint = Složen je jednu razinu ispod prethodnog naslova jer PDF/UA zabranjuje preskakanje. Ispravite broj znakova „#” u izvorniku.
typesetting-note-undefined = nema bilješke „{ $label }”
    .hint = Napišite bilješku, na primjer „[^{ $label }]: Tekst bilješke.”, ili izbrišite upućivanje.
typesetting-anchor = nema naslova za poveznicu na „{ $anchor }”
    .hint = Tekst je složen bez poveznice. Ime naslova njegov je tekst malim slovima, sa spojnicama umjesto razmaka.
typesetting-link = čitatelji objavljenog dokumenta ne mogu slijediti „{ $target }”
    .hint = Tekst je složen bez poveznice. Napišite cijelu adresu koja počinje s https://, mailto: ili tel:.
typesetting-link-long = adresa poveznice ima previše znakova: { $length } (najviše { $most })
    .hint = Tekst je složen bez poveznice. Upotrijebite kraću adresu.
typesetting-image-missing = u projektu nema slike „{ $image }”
    .hint = Umjesto nje prikazuje se njezin zamjenski tekst. Provjerite putanju, koja polazi od mape samog dokumenta.
typesetting-image-unknown = „{ $image }” nije slika koja se može složiti
    .hint = Umjesto nje prikazuje se njezin zamjenski tekst. Upotrijebite PNG, JPEG, GIF, WebP ili SVG.
typesetting-image-too-large = slika „{ $image }” prevelika je
    .hint = Umjesto nje prikazuje se njezin zamjenski tekst. Smanjite je na manje od 100 megapiksela i 64 megabajta.
typesetting-image-broken = slika „{ $image }” ne može se pročitati: { image-reason }
    .hint = Umjesto nje prikazuje se njezin zamjenski tekst. Ponovno spremite sliku.
image-reason = { $reason ->
    [cut] datoteka prerano završava
    [size] njezina širina ili visina nije valjana
    [large] za njezino bi dekodiranje trebalo previše memorije
    [kind] ta inačica formata nije podržana
    [markup] to nije valjan SVG
   *[other] datoteka je oštećena
}
typesetting-image-linked = slika „{ $image }” učitava drugu datoteku, „{ $file }”
    .hint = Umjesto nje prikazuje se njezin zamjenski tekst. Ugradite tu datoteku u sliku ili sliku spremite kao PNG.
typesetting-image-foreign = slika „{ $image }” ima dijelove u HTML-u (foreignObject), koje PDF ne prikazuje
    .hint = Nacrtajte te dijelove u SVG-u ili sliku spremite kao PNG.
typesetting-image-glyph = tekst na slici „{ $image }” ima znakove kojih nema ni u jednom fontu: { $characters }
    .hint = Pretvorite tekst u krivulje ili sliku spremite kao PNG. Dotad PDF ne ispunjava svoju normu.
typesetting-image-no-alt = slika „{ $image }” nema zamjenski tekst
    .hint = Tko je ne vidi, neće znati za nju. Opišite je, na primjer „![Grafikon troškova po godinama]({ $image })”.
typesetting-depth = popisi ili navodi ugniježđeni su dublje od { $depth } razina
    .hint = Dublji su složeni na toj razini. Drukčije raščlanite tekst.
typesetting-table-wide = broj stupaca u tablici je { $columns }, a na stranicu ih stane { $limit }
    .hint = U PDF-u se dijeli, a prvi se stupac ponavlja. Razmislite o više tablica.
typesetting-standard = PDF nije sukladan s normom { $standard }: { pdf-reason }
    .hint = Može se čitati, ali ne može svatko ili ne zauvijek. Ispravite navedeno i ponovno ga izradite.
pdf-reason = { $reason ->
    [glyph] nijedan font nema znakove teksta „{ $text }“, koji je u slici ili u predlošku
    [letters] sadržava znakove koje norma zabranjuje
    [licence] licencija fonta zabranjuje njegovo ugrađivanje
    [colours] sadržava tiskarske boje (CMYK)
    [alt] slika ili formula nema zamjenski tekst
    [language] nedostaje mu jezik
    [title] nedostaje mu naslov
    [size] neki njegov dio veći je nego što norma dopušta
    [page] neka je stranica šira ili viša od 14 400 točaka (5,08 m)
   *[other] program za slaganje ne može je postići
}
typesetting-warning = slagač upozorava: { $reason }
    .hint = Pogledajte PDF; ako ondje nešto nije u redu, prijavite to.
typesetting-failed = PDF se nije mogao izraditi: { $reason }
    .hint = Prijavite to i priložite dokument; na druge datoteke ne utječe.
typesetting-font-broken = ovo nije font OpenType ni TrueType
    .hint = Uklonite datoteku iz „pdf.fonts.files” ili na njezino mjesto stavite ispravnu.
typesetting-font-restricted = proizvođač ovog fonta zabranjuje njegovo ugrađivanje u PDF
    .hint = Zatražite licenciju kojom se dopušta ugrađivanje ili odaberite drugi font.
typesetting-font-unknown = nijedan font ne pripada obitelji „{ $family }”
    .hint = Dodajte njegovu datoteku u „pdf.fonts.files” ili odaberite jednu od: { $known }.
typesetting-font-no-bold = obitelj fontova „{ $family }” nema podebljani font pa podebljani tekst izgleda kao ostali
    .hint = Dodajte datoteku njezina podebljanog fonta u „pdf.fonts.files” ili odaberite drugu obitelj.
typesetting-font-no-italic = obitelj fontova „{ $family }” nema kurziv pa tekst u kurzivu izgleda kao ostali
    .hint = Dodajte datoteku njezina kurziva u „pdf.fonts.files” ili odaberite drugu obitelj.
typesetting-template-time = predložak „{ $file }” zaustavljen je: izvodio se dulje od { $seconds ->
        [one] { $seconds } sekunde
        [few] { $seconds } sekunde
       *[other] { $seconds } sekundi
    }
    .hint = Potražite u njemu beskonačnu petlju ili povećajte „pdf.limits.seconds”.
typesetting-template-memory = predložak „{ $file }” zaustavljen je: zatražio je više od { $megabytes } MiB memorije
    .hint = Potražite u njemu ono što neograničeno raste ili povećajte „pdf.limits.megabytes”.
typesetting-template-failed = predložak „{ $file }” ne radi: { $reason }
    .hint = Predložak vidi datoteke iz vlastite mape te „/doc.json” i „/house.typ”, ali ne i pakete; kako se piše, pokazuje docs/templates.md.
