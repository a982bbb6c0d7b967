# Kaj o dokumentu sporoča stavljalnik. Datoteka in vrstica se izpišeta pred sporočilom.

# Znaki, na primer „😀 (U+1F600)“.
typesetting-glyph = { $count ->
        [one] { $count } znak, ki ga ni v nobeni pisavi: { $characters }
        [two] { $count } znaka, ki ju ni v nobeni pisavi: { $characters }
        [few] { $count } znaki, ki jih ni v nobeni pisavi: { $characters }
       *[other] { $count } znakov, ki jih ni v nobeni pisavi: { $characters }
    }
    .hint = PDF prikaže prazen okvir, ki se na glas prebere kot ta znak. Zapišite ga drugače ali uporabite sliko.
typesetting-glyph-target = znaki v prevodu v „{ $lang }“, ki jih ni v nobeni pisavi: { $characters }
    .hint = PDF prikaže prazen okvir, ki se na glas prebere kot ta znak. Zapišite ga drugače ali uporabite sliko.
typesetting-control = { $count ->
        [one] krmilni znak v besedilu: { $characters }
        [two] krmilna znaka v besedilu: { $characters }
       *[other] krmilni znaki v besedilu: { $characters }
    }
    .hint = PDF/UA, PDF/A in HTML prepovedujejo krmilne znake; ti so izpuščeni. Izbrišite jih iz izvirnika.
typesetting-title = dokument nima naslova, zato se uporabi „{ $name }“
    .hint = Besedilo začnite z naslovom ravni 1 ali naslov navedite v glavi z metapodatki.
typesetting-date = dokument nima datuma, zato v PDF piše, da je nastal leta 1970
    .hint = Navedite datum v glavi z metapodatki, na primer „date: 2026-03-16“, ali nastavite SOURCE_DATE_EPOCH.
typesetting-date-invalid = datum „{ $date }“ v glavi z metapodatki ni koledarski datum
    .hint = Napišite ga kot „date: 2026-03-16“. Dotlej se prikaže, kot je zapisan, v metapodatkih pa je, kot da datuma ni.
typesetting-heading-skip = naslovu ravni { $from } sledi naslov ravni { $to }
    .hint = Postavljen je eno raven pod prejšnjim naslovom, ker PDF/UA prepoveduje preskakovanje. Popravite število znakov „#“ v izvirniku.
typesetting-note-undefined = opombe „{ $label }“ ni
    .hint = Napišite opombo, na primer „[^{ $label }]: Besedilo opombe.“, ali izbrišite sklic.
typesetting-anchor = za povezavo na „{ $anchor }“ ni naslova
    .hint = Besedilo je postavljeno brez povezave. Ime naslova je njegovo besedilo z malimi črkami in vezaji namesto presledkov.
typesetting-link = bralci objavljenega dokumenta ne morejo slediti povezavi „{ $target }“
    .hint = Besedilo je postavljeno brez povezave. Napišite celoten naslov, ki se začne s https://, mailto: ali tel:.
typesetting-link-long = naslov povezave ima preveč znakov: { $length } (največ { $most })
    .hint = Besedilo je postavljeno brez povezave. Uporabite krajši naslov.
typesetting-image-missing = slike „{ $image }“ v projektu ni
    .hint = Namesto nje se prikaže njeno nadomestno besedilo. Preverite pot, ki se začne v mapi samega dokumenta.
typesetting-image-unknown = „{ $image }“ ni slika, ki bi jo bilo mogoče postaviti
    .hint = Namesto nje se prikaže njeno nadomestno besedilo. Uporabite PNG, JPEG, GIF, WebP ali SVG.
typesetting-image-too-large = slika „{ $image }“ je prevelika
    .hint = Namesto nje se prikaže njeno nadomestno besedilo. Pomanjšajte jo pod 100 megapikslov in 64 megabajtov.
typesetting-image-broken = slike „{ $image }“ ni mogoče prebrati: { image-reason }
    .hint = Namesto nje se prikaže njeno nadomestno besedilo. Sliko znova shranite.
image-reason = { $reason ->
    [cut] datoteka se prezgodaj konča
    [size] njena širina ali višina ni veljavna
    [large] za njeno dekodiranje bi bilo potrebnega preveč pomnilnika
    [kind] ta različica formata ni podprta
    [markup] to ni veljaven SVG
   *[other] datoteka je poškodovana
}
typesetting-image-linked = slika »{ $image }« naloži drugo datoteko, »{ $file }«
    .hint = Namesto nje se prikaže njeno nadomestno besedilo. Vdelajte to datoteko v sliko ali pa sliko shranite kot PNG.
typesetting-image-foreign = slika „{ $image }“ ima dele v HTML (foreignObject), ki jih PDF ne prikaže
    .hint = Te dele narišite v SVG ali pa sliko shranite kot PNG.
typesetting-image-glyph = besedilo na sliki „{ $image }“ ima znake, ki jih ni v nobeni pisavi: { $characters }
    .hint = Besedilo pretvorite v krivulje ali pa sliko shranite kot PNG. Do takrat PDF ne izpolnjuje svojega standarda.
typesetting-image-no-alt = slika „{ $image }“ nima nadomestnega besedila
    .hint = Kdor je ne vidi, ne bo vedel zanjo. Opišite jo, na primer „![Grafikon stroškov po letih]({ $image })“.
typesetting-depth = seznami ali navedki so ugnezdeni več kot { $depth } ravni globoko
    .hint = Globlji so postavljeni na to raven. Besedilo razčlenite drugače.
typesetting-table-wide = število stolpcev v preglednici je { $columns }, na stran jih gre { $limit }
    .hint = V PDF se razdeli, prvi stolpec pa se ponovi. Razmislite o več preglednicah.
typesetting-standard = PDF ni skladen s standardom { $standard }: { pdf-reason }
    .hint = Mogoče ga je brati, vendar ne more vsakdo ali ne za vedno. Popravite navedeno in ga znova izdelajte.
pdf-reason = { $reason ->
    [glyph] nobena pisava nima znakov besedila „{ $text }“, ki je v sliki ali v predlogi
    [letters] vsebuje znake, ki jih standard prepoveduje
    [licence] licenca pisave prepoveduje vdelavo
    [colours] vsebuje tiskarske barve (CMYK)
    [alt] slika ali formula nima nadomestnega besedila
    [language] manjka jezik
    [title] manjka naslov
    [size] neki njegov del je večji, kot dovoljuje standard
    [page] neka stran je širša ali višja od 14 400 točk (5,08 m)
   *[other] stavni program ga ne more doseči
}
typesetting-warning = stavljalnik opozarja: { $reason }
    .hint = Oglejte si PDF; če je v njem kaj narobe, to sporočite.
typesetting-failed = PDF ni bilo mogoče izdelati: { $reason }
    .hint = Sporočite to in priložite dokument; na druge datoteke to ne vpliva.
typesetting-font-broken = to ni pisava v formatu OpenType ali TrueType
    .hint = Odstranite datoteko iz „pdf.fonts.files“ ali jo nadomestite z nepoškodovano.
typesetting-font-restricted = izdelovalec te pisave prepoveduje njeno vdelavo v PDF
    .hint = Zaprosite za licenco, ki dovoljuje vdelavo, ali izberite drugo pisavo.
typesetting-font-unknown = nobena pisava ni iz družine „{ $family }“
    .hint = Dodajte datoteko take pisave v „pdf.fonts.files“ ali izberite eno od družin: { $known }.
typesetting-font-no-bold = družina pisav „{ $family }“ nima krepke pisave, zato je krepko besedilo videti kot drugo
    .hint = Dodajte datoteko njene krepke pisave v „pdf.fonts.files“ ali izberite drugo družino.
typesetting-font-no-italic = družina pisav „{ $family }“ nima ležeče pisave, zato je ležeče besedilo videti kot drugo
    .hint = Dodajte datoteko njene ležeče pisave v „pdf.fonts.files“ ali izberite drugo družino.
typesetting-template-time =
    predloga „{ $file }“ je bila ustavljena: izvajala se je več kot { $seconds ->
        [one] { $seconds } sekundo
        [two] { $seconds } sekundi
        [few] { $seconds } sekunde
       *[other] { $seconds } sekund
    }
    .hint = Poiščite neskončno zanko v njej ali zvišajte „pdf.limits.seconds“.
typesetting-template-memory = predloga „{ $file }“ je bila ustavljena: zahtevala je več kot { $megabytes } MiB pomnilnika
    .hint = Poiščite, kaj v njej raste brez konca, ali zvišajte „pdf.limits.megabytes“.
typesetting-template-failed = predloga „{ $file }“ ne deluje: { $reason }
    .hint = Vidi datoteke v svoji mapi ter „/doc.json“ in „/house.typ“, ne pa paketov; v docs/templates.md je prikazano, kako se predloga napiše.
