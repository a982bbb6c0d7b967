# Što `vulgate validate` u XLIFF-u 2 nalazi povrh gramatike.

xliff2-namespace = „{ $namespace }” nije imenski prostor nijedne verzije XLIFF-a 2
    .hint = Verzije 2.0 i 2.1 imaju urn:oasis:names:tc:xliff:document:2.0, a 2.2 ima urn:oasis:names:tc:xliff:document:2.2.

# Id-ovi

xliff2-id-doubled = id „{ $id }” elementa <{ $element }> već je upotrijebljen u istom <{ $scope }>
    .hint = Dajte jednom od ta dva drugi id i promijenite ono što na njega upućuje.
xliff2-id-elsewhere = id „{ $id }” ovog elementa <{ $element }> pripada kodu u izvorniku drugog segmenta
    .hint = Dajte mu id kojeg u jedinici još nema; kod dijeli id sa svojim parom samo uz njegov izvornik.
xliff2-id-other-element = id „{ $id }” ovog elementa <{ $element }> u izvorniku pripada drugoj vrsti elementa
    .hint = Upotrijebite element koji je u izvorniku ili id kojeg u jedinici još nema.
xliff2-extension-id = id „{ $id }” elementa <{ $element }> nije token imena
    .hint = I id-ovi proširenja sastoje se samo od slova, znamenki, točaka, spojnica, podvlaka i dvotočki.

# Struktura

xliff2-skeleton-empty = u kosturu nije navedeno ni gdje je ni što je
    .hint = Dajte mu href ili u njega stavite sadržaj.
xliff2-skeleton-both = kostur ima i href i sadržaj
    .hint = Ostavite jedno: element s atributom href prazan je, bez ikakvih komentara.
xliff2-unit-without-segment = jedinica nema nijedan segment
    .hint = Svakoj jedinici potreban je barem jedan; sami elementi <ignorable> nisu dovoljni.
xliff2-target-language-missing = ima prijevoda, prvi je u retku { $line }, ali trgLang ne navodi njihov jezik
    .hint = Dodajte trgLang korijenskom elementu.
xliff2-language = { $element } je na jeziku „{ $found }”, ali u { $attribute } stoji „{ $expected }”
    .hint = Oznake moraju biti jednake, i kad se xml:lang nasljeđuje.
xliff2-state-without-target = segment je u stanju { $state }, ali nema prijevoda
    .hint = Segment bez prijevoda u početnom je stanju.
xliff2-substate-without-state = segment ima subState, ali nema state
    .hint = Navedite i state, čak i ako je „initial”.
xliff2-substate = „{ $value }” nije subState
    .hint = Napišite vlastiti prefiks, dvotočku i vrijednost; prefiks xlf je zauzet.
xliff2-order-too-large = prijevod je na mjestu { $order }, a jedinica ima samo { $most } { $most ->
    [one] dio
    [few] dijela
   *[other] dijelova
}
    .hint = Segmenti i elementi <ignorable> broje se zajedno.
xliff2-order-doubled = mjesto { $order } već zauzima drugi prijevod iz jedinice
    .hint = Dajte svakom prijevodu zasebno mjesto.
xliff2-order-implicit = prijevod je na mjestu { $order }, koje pripada drugom dijelu jer on ne navodi drukčije
    .hint = Dio bez atributa order stoji gdje jest; tom drugom dijelu dajte drugo mjesto.

# Umetnuti elementi

xliff2-hex-form = „{ $value }” nije kodna točka zapisana heksadecimalnim znamenkama
    .hint = Napišite dvije znamenke po bajtu, slova velika, na primjer 001A.
xliff2-hex-allowed = „{ $value }” je znak koji XML može sadržavati
    .hint = Napišite sam znak; cp služi za one koje XML zabranjuje.
xliff2-subtype-without-type = <{ $element }> ima subType, ali nema type
    .hint = Navedite i type.
xliff2-subtype-of-other-type = subType „{ $value }” pripada vrsti { $type }
    .hint = Postavite type="{ $type }" ili upotrijebite vlastiti subType.
xliff2-subtype = „{ $value }” nije subType
    .hint = S prefiksom xlf postoje lb, pb, b, i, u i var. Ostali imaju vlastiti prefiks i dvotočku.
xliff2-start-isolated = početak „{ $id }” navodi da njegov kraj nije u ovom elementu <{ $scope }>, ali ondje jest
    .hint = Uklonite isolated="yes".
xliff2-start-without-end = početak „{ $id }” nema kraja na ovoj strani elementa <{ $scope }>
    .hint = Dodajte <ec> sa startRef="{ $id }" ili postavite isolated="yes" ako je kraj u drugoj jedinici.
xliff2-start-after-end = početak „{ $id }” stoji iza svojeg kraja
    .hint = Zamijenite im mjesta.
xliff2-start-with-ends = početak „{ $id }” ima više krajeva
    .hint = Ostavite jedan <{ $end }> s tim atributom startRef.
xliff2-end-without-start = na ovoj strani elementa <{ $scope }> nema <sc> „{ $id }” koji bi ovaj kraj zatvarao
    .hint = Ispravite startRef ili postavite isolated="yes" uz id ako je početak u drugoj jedinici.
xliff2-end-isolated-id = izolirani kraj mora imati id, a ne smije imati startRef
    .hint = Dajte mu id i uklonite startRef.
xliff2-end-start-ref = kraj koji nije izoliran mora imati startRef, a ne smije imati id
    .hint = Navedite u startRef <sc> koji zatvara i uklonite id.
xliff2-end-dir = dir stoji na kraju koji nije izoliran
    .hint = Smjer određuje njegov početak; ovdje ga uklonite.
xliff2-end-disagrees = { $attribute } je ovdje { $found }, a mora biti { $expected } kao na početku
    .hint = Navedite isto na oba mjesta.
xliff2-data-ref = { $attribute } navodi „{ $id }”, što nisu podaci ovog elementa { $scope }
    .hint = Dodajte <data> s tim id-om u njegov originalData ili ispravite upućivanje.
xliff2-pair = <{ $element }> ima { $present }, ali nema { $missing }
    .hint = Navedite to za oba kraja ili ni za jedan.
xliff2-sub-flow = { $attribute } navodi „{ $id }”, što nije jedinica datoteke „{ $file }”
    .hint = Podtokovi su id-ovi jedinica iste datoteke.
xliff2-sub-flow-circle = { $attribute } preko „{ $id }” vodi natrag do te iste jedinice
    .hint = Podtok je tekst u kodu druge jedinice i ne može sadržavati sam sebe; navedite druge jedinice.
xliff2-reorder-hints = kod s canReorder="{ $value }" mora imati { $attribute }="no"
    .hint = Što se ne može premjestiti, ne može se ni kopirati ni izbrisati.
xliff2-copy-of-nothing = copyOf navodi „{ $id }”, što nije drugi kod iz ovog elementa <{ $scope }>
    .hint = Navedite id koda koji je kopiran.
xliff2-copy-of-other = copyOf navodi „{ $id }”, čija kopija ovaj <{ $element }> ne može biti
    .hint = Navedite id koda iste vrste koji nije kopija ovoga.
xliff2-copy-with-data = copyOf navodi „{ $id }”, ali postoje izvorni podaci
    .hint = Kopija koda s izvornim podacima upućuje na iste podatke; copyOf je za kodove bez njih.
xliff2-copy-forbidden = kod „{ $id }” ne smije se kopirati
    .hint = Uklonite kopiju.
xliff2-sequence-start = niz kodova koji se ne smiju premještati ne počinje s canReorder="firstNo"
    .hint = Postavite firstNo na njegov prvi kod.
xliff2-sequence-changed = kodovi koji se ne smiju premještati poredani su drukčije nego u izvorniku
    .hint = Poredajte ih kao u izvorniku.
xliff2-code-deleted = kod „{ $id }” ne smije se izbrisati, ali ga u prijevodu nema
    .hint = Stavite ga na pravo mjesto u prijevodu.
xliff2-code-overlaps = kôd „{ $id }” ne smije se preklapati s drugim, ali se u prijevodu preklapa
    .hint = Stavite njegov početak i kraj oba ispred drugoga, iza njega ili u njega.

# Anotacije i upućivanja

xliff2-marker-without-start = na ovoj strani elementa <{ $scope }> ispred ovog kraja nema <sm> „{ $id }”
    .hint = Ispravite startRef ili dodajte početak.
xliff2-marker-without-end = anotacija „{ $id }” nema kraja na ovoj strani elementa <{ $scope }>
    .hint = Dodajte <em> sa startRef="{ $id }".
xliff2-translate-missing = opća anotacija ne kaže prevodi li se tekst
    .hint = Dodajte translate="no" ili translate="yes", ili vrstu anotacije.
xliff2-comment-both = komentar ima i value i ref
    .hint = Ostavite jedno od toga.
xliff2-comment-nothing = komentar nema ni value ni ref
    .hint = Upišite komentar u value ili u ref navedite napomenu.
xliff2-comment-note = „{ $ref }” ne upućuje ni na jednu napomenu ove jedinice
    .hint = Napišite #n= i id napomene iz iste jedinice.
xliff2-note-ref = „{ $ref }” ne upućuje ni na jedan segment ove jedinice
    .hint = Napišite # i id segmenta iz iste jedinice.
xliff2-ref-span = „{ $ref }” ne upućuje ni na jedan dio teksta u ovoj jedinici
    .hint = Napišite # i id segmenta ili umetnutog elementa iz jedinice, a za onaj u prijevodu #t= i id.
xliff2-fragment-form = „{ $ref }” nije napisano kao identifikator fragmenta
    .hint = Koraci se odvajaju kosim crtama; svaki je id ili prefiks, = i id: #f=f1/u=u1/s1.
xliff2-fragment-prefix = „{ $ref }” ima prefiks od jednog slova koji nije definiran
    .hint = Definirani su f, g, u, n, d i t. Prefiksi modula i proširenja dulji su.
xliff2-fragment-twice = „{ $ref }” sadržava isti prefiks dvaput
    .hint = Svaki korak ima drukčiji prefiks.
xliff2-fragment-order = „{ $ref }” ne ide redom od datoteke preko skupine do jedinice
    .hint = Poredajte korake ovako: f, g, u.
xliff2-fragment-last = „{ $ref }” se nastavlja iza posljednjeg koraka
    .hint = Što je unutar jedinice, navodi se jednom, na kraju.
xliff2-fragment-nowhere = „{ $ref }” ne upućuje ni na što u ovom dokumentu
    .hint = Ispravite id-ove u njemu; izostavljena datoteka, skupina ili jedinica uzima se prema mjestu upućivanja.
xliff2-fragment-outside = „{ $ref }” vodi izvan dokumenta
    .hint = Počnite znakom #.

# Prijedlozi prijevoda i glosar

xliff2-match-language = prijevod je na jeziku „{ $found }”, ali u trgLang stoji „{ $expected }”
    .hint = Na drugom jeziku smije biti samo podudaranje s reference="yes".
xliff2-match-annotation-ref = anotacija podudaranja ima ref
    .hint = Uklonite ga: podudaranje upućuje na anotaciju, a ne obrnuto.
xliff2-entry-empty = unos nema ni prijevoda ni definicije
    .hint = Dodajte barem jedno od toga.

# Stil oblikovanja

xliff2-subfs-without-fs = <{ $element }> ima subFs, ali nema fs
    .hint = Navedite u fs i element HTML-a.
xliff2-subfs = „{ $value }” nisu atributi
    .hint = Napišite ime i vrijednost sa zarezom, parove odvojite obrnutom kosom crtom; ispred stvarnog zareza ili obrnute kose crte stavite obrnutu kosu crtu.
xliff2-on-closing-code = { $attribute } stoji na kraju koji nije izoliran
    .hint = Navodi se na početku; ovdje ga uklonite.
xliff2-fs-void = pretpregled bi stavio sadržaj u <{ $value }>, koji je u HTML-u uvijek prazan
    .hint = Upotrijebite drugu vrijednost za fs ili je premjestite na kod bez sadržaja.
xliff2-fs-nesting = pretpregled bi stavio <{ $value }> u <{ $around }>, što nije valjan HTML
    .hint = Upotrijebite drugu vrijednost za fs ovdje ili u nadređenom elementu.
xliff2-fs-text = pretpregled bi stavio tekst izravno u <{ $value }>, koji u HTML-u sadržava samo elemente
    .hint = Dajte tekstu vlastiti fs, na primjer li ili td, ili ovdje upotrijebite drugu vrijednost.
xliff2-fs-attribute-missing = pretpregled bi imao <{ $value }> bez { $attribute }, što nije valjan HTML
    .hint = Navedite ga u subFs, na primjer „src,slika.png”.

# Podaci o resursima

xliff2-resources-empty = podaci o resursima prazni su
    .hint = Dodajte stavku ili upućivanje na nju ili ih uklonite.
xliff2-resource-item-empty = stavka resursa prazna je
    .hint = Dodajte izvornik, prijevod ili upućivanje.
xliff2-resource-ref = „{ $id }” nije stavka resursa datoteke „{ $file }”
    .hint = Može se upućivati samo na stavke u podacima o resursima iste datoteke.
xliff2-resource-without-source = stavka koja nije samo kontekst mora imati izvornik
    .hint = Dodajte njezin izvornik ili uklonite context="no".
xliff2-resource-nowhere = u <{ $element }> nije navedeno ni gdje je resurs ni što je
    .hint = Dajte mu href ili umetnite resurs.
xliff2-resource-both = <{ $element }> ima i href i sadržaj
    .hint = Ostavite jedno od toga.
xliff2-resource-media-type = u stavci nije navedena vrsta medija onoga što je drugdje
    .hint = Dodajte mimeType, na primjer image/png.

# Veličina i duljina

xliff2-size-restriction = { $attribute }="{ $value }" nije ograničenje iz profila koji je odabran u datoteci
    .hint = Napišite najveću vrijednost ili najmanju, zarez i najveću; * ako nema gornje granice: 255 ili 0,255 ili 10,*.
xliff2-size-number = { $attribute }="{ $value }" nije cijeli broj
    .hint = Napišite samo znamenke.
xliff2-size-broken =
    { $side ->
        [source] izvornik
       *[target] prijevod
    } ne poštuje { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] duljina u bajtovima
       *[sizeRestriction] duljina u znakovima
    }: { $size })
    .hint = Promijenite tekst ili ograničenje.
xliff2-size-info-both = <{ $element }> ima i sizeInfo i sizeInfoRef
    .hint = Ostavite jedno od toga.
xliff2-size-info-ref = „{ $id }” ne upućuje ni na što u podacima profila uz ovaj ili neki nadređeni element
    .hint = Navedite id elementa koji se ondje nalazi.

# Provjera valjanosti

xliff2-rule-tests = { $count ->
    [0] pravilo ništa ne ispituje
   *[other] pravilo ima više ispitivanja ({ $count })
}
    .hint = Mora biti točno jedno: isPresent, isNotPresent, startsWith, endsWith ili vlastito s imenskim prostorom.
xliff2-rule-occurs = occurs stoji uz ispitivanje koje nije isPresent
    .hint = Brojiti se može samo ono što je prisutno.
xliff2-rule-exists-in-source = existsInSource ne stoji uz ispitivanje na koje bi se mogao odnositi
    .hint = Ide uz točno jedno od: isPresent, startsWith i endsWith.
xliff2-rule-disabled = pravilo datoteke onemogućeno je ondje gdje je i uvedeno
    .hint = Uklonite pravilo ili ga onemogućite u skupini ili jedinici za koju ne treba vrijediti.
xliff2-rule-broken = prijevod krši pravilo iz retka { $line }: { $test } „{ $value }”
    .hint = Promijenite prijevod ili ovdje onemogućite pravilo.

# ITS

xliff2-its-version = ovdje se upotrebljava ITS, ali njegova verzija nije navedena ni ovdje ni u nadređenom elementu
    .hint = Dodajte its:version="2.0" korijenskom elementu.
xliff2-its-issue-empty = problem nema ni vrste ni komentara
    .hint = Navedite barem jedno od toga.
xliff2-its-issue-both = problem je opisan i ovdje i u zapisima
    .hint = Ostavite ili locQualityIssuesRef ili ono što je navedeno ovdje.
xliff2-its-record-empty = u zapisu nitko nije naveden
    .hint = Navedite osobu, organizaciju ili alat.
xliff2-its-provenance-both = podrijetlo je navedeno i ovdje i u zapisima
    .hint = Ostavite ili provenanceRecordsRef ili ono što je navedeno ovdje.
xliff2-its-annotators = „{ $value }” ne navodi kategoriju s njezinim alatom
    .hint = Napišite identifikator kategorije podataka, | i adresu, svaku kategoriju jednom: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } ne navodi čija je to pouzdanost
    .hint = Navedite alat u its:annotatorsRef ovdje ili u nadređenom elementu: { $category }| i njegovu adresu.
xliff2-its-rating-both = ocjena je navedena i u bodovima i kao glas
    .hint = Ostavite jedno od toga.
xliff2-its-rating-neither = ocjena nema ni bodova ni glasa
    .hint = Dodajte jedno od toga.
xliff2-its-threshold = { $attribute } stoji bez { $of }
    .hint = Prag se navodi uz ono s čime se uspoređuje.
xliff2-its-ref = { $attribute }="{ $ref }" ne upućuje ni na jedan dostupan zapis
    .hint = Napišite #its= i xml:id zapisa iz iste jedinice ili, za strukturni element, iz njega samog ili nadređenog elementa.
xliff2-its-analysis-pair = taSource i taIdent idu zajedno, ali jedan nedostaje
    .hint = Dodajte drugi ili upotrijebite taIdentRef.
xliff2-its-analysis-both = pojam je naveden i u taIdentRef i u taSource s taIdent
    .hint = Ostavite jedan od ta dva načina.
xliff2-its-analysis-empty = navedena je pouzdanost, ali ne i na što se odnosi
    .hint = Dodajte taClassRef, taIdentRef ili taSource s taIdent.
xliff2-its-term-both = anotacija ima i value i ref
    .hint = Ostavite jedno od toga.
xliff2-its-term-type = termConfidence stoji na anotaciji koja ne označava naziv
    .hint = Postavite type="term" ili, za ono što nije naziv, type="its:term-no".
xliff2-its-type = { $attribute } stoji na anotaciji druge vrste
    .hint = Izostavite type ili postavite type="its:generic".
xliff2-its-locale-type = navedena je vrsta filtra regionalnih oznaka, ali nema popisa
    .hint = Dodajte its:localeFilterList.
xliff2-its-locales = „{ $value }” nije popis regionalnih oznaka
    .hint = Jezične raspone odvojite zarezima: de-AT, fr-*; ili za sve napišite *.
xliff2-its-characters = „{ $value }” nije klasa znakova
    .hint = Napišite jednu klasu znakova, na primjer [a-z0-9].

# Praćenje izmjena

xliff2-current-version = trenutačna verzija „{ $value }” nije verzija nijedne revizije u ovom elementu
    .hint = Navedite verziju jedne od njih.
xliff2-tracked-element = appliesTo navodi „{ $value }”, što ne može stajati uz ovaj zapis ni unutar susjednog elementa
    .hint = Navedite element uz zapis ili podređeni element takvog elementa.
xliff2-tracked-ref = „{ $id }” nije id nijednog dostupnog elementa { $name }
    .hint = Navedite element uz zapis ili podređeni element takvog elementa.
xliff2-tracked-ref-missing = ima više elemenata { $name } s id-om, ali nije navedeno na koji se odnose revizije
    .hint = Navedite njegov id u ref.
xliff2-tracked-property = „{ $value }” nije svojstvo elementa { $name }
    .hint = Napišite content ili ime atributa.

# Množina, rod i odabir

xliff2-switch = „{ $value }” ništa ne odabire
    .hint = Napišite plural, ordinal, gender ili select, dvotočku i varijablu; ako ih je više, odvojite ih razmacima.
xliff2-case-without-switch = segment vrijedi za određen slučaj, ali jedinica nema switch
    .hint = Dodajte jedinici pgs:switch.
xliff2-case-count = segment ima { $found } { $found ->
    [one] vrijednost
    [few] vrijednosti
   *[other] vrijednosti
} za { $expected } { $expected ->
    [one] varijablu
    [few] varijable
   *[other] varijabli
}
    .hint = Navedite po jednu vrijednost za svaku stavku u switch, odvojene razmacima.
xliff2-case-value = „{ $value }” nije kategorija množine
    .hint = Napišite zero, one, two, few, many, other ili broj.
