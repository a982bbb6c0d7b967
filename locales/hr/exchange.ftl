# XLIFF: što je u vraćenoj datoteci pogrešno i što je s time učinjeno. Program dodaje datoteku,
# redak, jedinicu i segment.

## Datoteka

exchange-not-xliff = vanjski je element „{ $element }”, a ne „xliff”
    .hint = Provjerite je li to datoteka koju je vratio prevoditelj.
exchange-version = verzija XLIFF-a „{ $version }” nije poznata
    .hint = Spremite datoteku kao XLIFF 1.2, 2.0, 2.1 ili 2.2.
exchange-namespace = imenski prostor „{ $namespace }” ne pripada XLIFF-u { $version }
    .hint = Atributi „version” i „xmlns” prvog elementa moraju se podudarati.

## Elementi i atributi

exchange-attribute-missing = „{ $element }” nema atribut „{ $attribute }”
    .hint = XLIFF ga zahtijeva; ponovno spremite datoteku alatom u kojem je izrađena ili ga dodajte.
exchange-attribute-value = „{ $value }” nije vrijednost za atribut „{ $attribute }” elementa „{ $element }”
    .hint = Upotrijebite jednu od vrijednosti koje XLIFF za njega predviđa.
exchange-element-missing = „{ $parent }” nema element „{ $element }”
    .hint = XLIFF ga zahtijeva; datoteka je možda ručno uređivana.
exchange-element-unknown = XLIFF nema element „{ $element }” u elementu „{ $parent }”
    .hint = Uklonite ga ili stavite u zaseban imenski prostor.
exchange-id-doubled = drugi „{ $element }” već ima id „{ $id }”
    .hint = Id-ovi su jedinstveni; dio je možda zalijepljen dvaput. Zadržite jedan od ta dva.
exchange-language = za „{ $element }” naveden je jezik „{ $found }”, ali u datoteci stoji „{ $expected }”
    .hint = Uskladite ih.
exchange-binary = binarna jedinica „{ $id }” preskače se
    .hint = Slike i druge datoteke ovdje se ne prevode.
exchange-sub-kept = { $count ->
        [one] { $count } kod sadržava tekst za prijevod, koji ostaje u njemu
        [few] { $count } koda sadržavaju tekst za prijevod, koji ostaje u njima
       *[other] { $count } kodova sadržava tekst za prijevod, koji ostaje u njima
    }
    .hint = Tekst unutar kodova, kao što je opis slike, prevedite u alatu u kojem je datoteka izrađena.
exchange-match-ref = podudaranje upućuje na „{ $ref }”, čega nema ni u jednom segmentu ove jedinice
    .hint = Podudaranje je izostavljeno.

## Kodovi u datoteci

exchange-code-doubled-id = dva koda u izvorniku imaju id „{ $id }”
    .hint = Id-ovi kodova jedinstveni su u jedinici; datoteka je možda ručno uređivana.
exchange-code-unclosed = kod „{ $id }” u ovoj je jedinici otvoren, a nije zatvoren
    .hint = Dodajte mu kraj ili ga označite kao izoliran.
exchange-code-unopened = kraj koda „{ $id }” stoji gdje taj kod nije otvoren
    .hint = Stavite početak koda ispred njegova kraja ili kraj označite kao izoliran.
exchange-code-alone = kod „{ $id }” ima u ovoj jedinici samo jedan kraj
    .hint = Neki alati tako pišu kodove; ako je u izvorniku isto, ne treba ništa učiniti.
exchange-data-missing = kod upućuje na izvorne podatke „{ $data }”, kojih nema
    .hint = Datoteka je možda ručno uređivana: ponovno je izvezite i prevedite tu.

## Stanja

exchange-state-assumed = { $count ->
        [one] { $count } segment nije označen kao preveden, ali se prijevod razlikuje od izvornika: računa se kao preveden
        [few] { $count } segmenta nisu označena kao prevedena, ali se prijevodi razlikuju od izvornika: računaju se kao prevedeni
       *[other] { $count } segmenata nije označeno kao prevedeno, ali se prijevodi razlikuju od izvornika: računaju se kao prevedeni
    }
    .hint = Ako to nije točno, postavite stanje u alatu ili ispraznite prijevod.
exchange-state-unknown = stanje „{ $state }” nije poznato; segment se računa kao preveden
    .hint = Ako nije dovršen, u alatu postavite jedno od stanja iz XLIFF-a.
exchange-target-copied = { $count ->
        [one] { $count } prijevod kopija je izvornika bez stanja: računa se kao neprevedeno
        [few] { $count } prijevoda kopije su izvornika bez stanja: računaju se kao neprevedeno
       *[other] { $count } prijevoda kopije su izvornika bez stanja: računaju se kao neprevedeno
    }
    .hint = Ako je kopija ujedno prijevod, dajte joj stanje ili je odobrite u alatu.

exchange-target-suggested = { $count ->
        [one] { $count } prijevod samo je prijedlog koji nitko nije potvrdio: računa se kao neprevedeno
        [few] { $count } prijevoda samo su prijedlozi koje nitko nije potvrdio: računaju se kao neprevedeno
       *[other] { $count } prijevoda samo su prijedlozi koje nitko nije potvrdio: računaju se kao neprevedeno
    }
    .hint = Potvrdite u alatu što je točno i ponovno uvezite datoteku.
exchange-target-rejected = { $count ->
        [one] pri pregledu je odbijen { $count } prijevod: računa se kao neprevedeno
        [few] pri pregledu su odbijena { $count } prijevoda: računaju se kao neprevedeno
       *[other] pri pregledu je odbijeno { $count } prijevoda: računaju se kao neprevedeno
    }
    .hint = Ispravite ih i potvrdite u alatu pa ponovno uvezite datoteku.
exchange-target-outside = dio teksta prijevoda stoji izvan označenih segmenata; ostaje na svojem mjestu: „{ $text }”
    .hint = Premjestite ga u segment kojem pripada.
exchange-order-waits = te su rečenice stavljene u drugi redoslijed, ali nisu sve prevedene; prevedene ostaju u redoslijedu izvornog teksta
    .hint = Ništa nije izgubljeno. Prevedite ostatak jedinice i ponovno uvezite kako bi vrijedio novi redoslijed.

## Drugi alati

exchange-flavour = datoteka je iz alata { $tool }: njegova su stanja, podudaranja i komentari poznati
    .hint = Sve ostalo što alat čuva, kao što je povijest segmenata, ostaje u njegovoj datoteci.
exchange-tool = datoteka je iz alata { $tool } i čita se kao svaki XLIFF
    .hint = Pregledajte stanja, koja alati upotrebljavaju na različite načine.
exchange-locked = { $count ->
        [one] { $count } segment je zaključan: prijevod je preuzet, zaključavanje se ne zadržava
        [few] { $count } segmenta su zaključana: prijevodi su preuzeti, zaključavanje se ne zadržava
       *[other] { $count } segmenata je zaključano: prijevodi su preuzeti, zaključavanje se ne zadržava
    }
    .hint = Ne treba ništa učiniti; zaključan segment bez prijevoda računa se kao segment koji se ne prevodi.
exchange-locked-unfinished = { $count ->
        [one] { $count } segment je zaključan, ali nije dovršen: prijevod nije preuzet
        [few] { $count } segmenta su zaključana, ali nisu dovršena: prijevodi nisu preuzeti
       *[other] { $count } segmenata je zaključano, ali nije dovršeno: prijevodi nisu preuzeti
    }
    .hint = Ako je prijevod točan, potvrdite ga u alatu i ponovno uvezite datoteku.
exchange-deleted-text = { $count ->
        [one] izostavljen je { $count } dio teksta izbrisan praćenom izmjenom
        [few] izostavljena su { $count } dijela teksta izbrisana praćenim izmjenama
       *[other] izostavljeno je { $count } dijelova teksta izbrisanih praćenim izmjenama
    }
    .hint = Ako to nije točno, prihvatite ili odbijte izmjene u alatu.

exchange-fill-codes = kodovi iz prijevoda ne odgovaraju ovoj datoteci
    .hint = Prevedite taj segment u alatu u kojem je datoteka izrađena.

## Spajanje

exchange-older-source = „{ $document }” je promijenjen nakon izvoza ove datoteke
    .hint = Preuzima se ono što još odgovara; ostalo se navodi i sprema u memoriju.
exchange-source-changed = izvornik ovog segmenta u međuvremenu je promijenjen: { $change }
    .hint = Prijevod se sprema samo u memoriju; ponovno izvezite dokument kako biste ga dobili kao podudaranje.
exchange-unit-gone = dokument više nema ovu jedinicu: „{ $text }”
    .hint = Njezin se prijevod sprema samo u memoriju.
exchange-units-missing = u ovoj datoteci nedostaju jedinice dokumenta: { $count } od { $all }
    .hint = Njihovi prijevodi ostaju kakvi su bili. Ako datoteka treba biti cjelovita, zatražite je ponovno.
exchange-joined-by-code = kod je premješten u drugi segment pa su segmenti sada spojeni
    .hint = Ne treba ništa učiniti; u sljedećem izvozu bit će spojeni.
exchange-note-deleted = napomena „{ $text }” izbrisana je i uklanja se iz zapisa
    .hint = Ne treba ništa učiniti; ako je još potrebna, ponovno je napišite.
exchange-resegmented = alat prevoditelja ovdje je podijelio ili spojio segmente; preuzimaju se njihove granice
    .hint = Ne treba ništa učiniti.
exchange-resegmented-unfinished = segmenti su ovdje podijeljeni ili spojeni, ali je dio već zabilježenog vraćen nedovršen
    .hint = Zapis ostaje kakav jest, a dovršeni se segmenti spremaju u memoriju; prevedite ostatak jedinice i ponovno uvezite.
exchange-target-blank = prijevod je prazan iako izvornik nije
    .hint = Segment se računa kao nepreveden.
exchange-locked-changed = ovaj se tekst ne prevodi, ali se vratio izmijenjen; ostaje kakav jest: „{ $text }”
    .hint = Ako ga treba prevesti, navedite to u dokumentu.
exchange-space-lost = alat je spojio retke ili razmake koje izvornik ovog segmenta razdvaja
    .hint = Provjerite prijelome redaka i razmake u prijevodu.
exchange-sentences-touch = u prijevodu rečenica počinje odmah iza druge, bez razmaka koji je u izvorniku: „{ $text }”
    .hint = Ondje stavite razmak ako nedostaje.
exchange-translated-twice = datoteka ima dva prijevoda ovog segmenta; drugi, u retku { $line }, ne preuzima se: „{ $text }”
    .hint = Odlučite koji je točan i drugi izbrišite iz datoteke.
exchange-character = prijevod ima znak { $character }, kojega u izvorniku nema i koji u XML-u ne može stajati
    .hint = Izbrišite ga iz prijevoda; to je kontrolni znak.
exchange-code-missing = u prijevodu nedostaje kod „{ $code }” ({ $id })
    .hint = Vratite ga na pravo mjesto, osim ako je namjerno izostavljen i to je dopušteno.
exchange-code-edited = kod „{ $code }” ({ $id }) uređivan je; upotrebljavaju se oznake iz dokumenta
    .hint = Za druge adrese poveznica na nekom jeziku postavite link-destinations = "translate" pod [markdown] u vulgate.toml; ostale se oznake mijenjaju u dokumentu.
exchange-code-doubled = kod „{ $code }” ({ $id }) stoji dvaput u prijevodu, a smije samo jednom
    .hint = Uklonite jedan.
exchange-code-taken = kod „{ $code }” ({ $id }) pripada segmentu „{ $segment }”, koji još nije preveden, pa stoji dvaput
    .hint = Prevedite i taj segment ili ostavite kod ondje.
exchange-code-foreign = koda „{ $code }” nema u izvorniku
    .hint = Uklonite ga; mogu se upotrebljavati samo kodovi iz izvornika.
exchange-code-close-first = kraj koda „{ $code }” ({ $id }) stoji ispred svojeg početka ili bez njega
    .hint = Stavite početak ispred kraja tako da okružuju pripadajuće riječi.
exchange-code-crossing = kod „{ $code }” ({ $id }) završava unutar drugog koda koji je u njemu počeo
    .hint = Najprije zatvorite unutarnji kod.
exchange-code-half = kod „{ $code }” ({ $id }) u prijevodu počinje, a ne završava
    .hint = Vratite mu kraj.

## vulgate xliff

exchange-modify-version = tako se mogu mijenjati samo XLIFF 2.0, 2.1 i 2.2
    .hint = Datoteku XLIFF-a 1.2 najprije pretvorite: `vulgate xliff convert --to 2.1`; natrag s pomoću `--to 1.2`.
exchange-modify-overlap = dvije se izmjene odnose na isto mjesto u datoteci
    .hint = Ništa nije zapisano. Prijavite to i priložite datoteku.
exchange-modify-where = nije navedeno kamo idu promijenjene datoteke
    .hint = Navedite mapu opcijom „-o” ili promijenite same datoteke opcijom „--in-place”.
exchange-modify-same-name = dvije bi datoteke bile zapisane kao „{ $path }”
    .hint = Mijenjajte ih jednu po jednu, svaku u zasebnu mapu.
exchange-modify-order = mjesta prijevoda u ovoj jedinici proturječe jedno drugom; jedinica ostaje kakva jest
    .hint = Svaki je „order” broj od 1 do broja segmenata i nijedna dva nisu ista.
exchange-modify-moves = ova jedinica ostaje kakva jest: njezini prijevodi imaju vlastiti redoslijed, a segment bez prijevoda morao bi navesti svoje mjesto
    .hint = Najprije prevedite cijelu jedinicu.
exchange-join-order = u prijevodu su ove rečenice drugim redoslijedom nego u izvorniku; spojene su redoslijedom iz prijevoda
    .hint = S „--keep-order” takvi segmenti ostaju odvojeni.
exchange-join-codes = ovi segmenti ostaju odvojeni: kad bi se spojili, kod bi završio prije nego što počne
    .hint = Najprije poredajte kodove, u izvorniku i u prijevodu.
exchange-join-prefixes = ovi segmenti ostaju odvojeni: upotrebljavaju isti prefiks za različite imenske prostore
    .hint = Deklarirajte svaki imenski prostor jednom, u elementu „xliff”.
exchange-join-attribute = ovdje spojeni segmenti razlikuju se u „{ $name }”; zadržava se vrijednost prvog
    .hint = Ako su ostale vrijednosti važne, postavite ih na pravo mjesto.
exchange-join-untranslated = samo je dio ovdje spojenih segmenata imao prijevod
    .hint = Prevedite ostatak.
exchange-join-gap = u prijevodu nedostaje ono što stoji između ovdje spojenih segmenata
    .hint = Dodajte to ručno ili prije spajanja svakom elementu „ignorable” dajte „target”.
exchange-split-target = broj je rečenica ovdje u izvorniku { $source }, a u prijevodu { $target }; segment ostaje cijel
    .hint = Samo prevoditelj može znati koje idu zajedno: podijelite ga u alatu.
exchange-split-codes = segment ostaje cijel: izvornik i prijevod imali bi isti kod u različitim dijelovima
    .hint = Samo prevoditelj može znati koji dijelovi idu zajedno: podijelite ga u alatu.
exchange-split-large = segment ostaje cijel: dulji je od { $limit } MB
    .hint = Podijelite tekst u dokumentu od kojeg je datoteka nastala.
exchange-strip-kept = anotacija „{ $id }” ostaje jer je nešto drugo treba
    .hint = Na nju upućuje prijedlog iz memorije ili unos iz glosara ili ona deklarira imenski prostor.
exchange-split-done = { $path }: { $count ->
        [one] { $count } segment više.
        [few] { $count } segmenta više.
       *[other] { $count } segmenata više.
    }
exchange-join-done = { $path }: { $count ->
        [one] { $count } segment manje.
        [few] { $count } segmenta manje.
       *[other] { $count } segmenata manje.
    }
exchange-strip-done = { $path }: { $count ->
        [one] uklonjena { $count } stavka.
        [few] uklonjene { $count } stavke.
       *[other] uklonjeno { $count } stavki.
    }
exchange-rewrite-done = Zapisano: { $path }.

## vulgate xliff convert

convert-kept = „{ $name }” nema ekvivalenta u XLIFF-u { $version } ({ $count ->
        [one] { $count } put
        [few] { $count } puta
       *[other] { $count } puta
    }): čuva se gdje ga drugi alati preskaču
    .hint = Nakon pretvaranja natrag datoteka ga ponovno sadržava. Alatu kojem je potreban treba dati izvornu datoteku.
convert-dropped = „{ $name }” se u XLIFF-u { $version } ne može zadržati ({ $count ->
        [one] { $count } put
        [few] { $count } puta
       *[other] { $count } puta
    }): izostavljeno je
    .hint = Ako je važno, zadržite izvornu datoteku, a u novoj to izrazite na drugi način.
convert-module = „{ $name }” u XLIFF-u { $version } pripada modulu, a prije je bilo proširenje ({ $count ->
        [one] { $count } put
        [few] { $count } puta
       *[other] { $count } puta
    }): mora biti onakvo kako modul zahtijeva
    .hint = Provjerite usklađenost nove datoteke; ono što se prijavi treba ispraviti ili ukloniti.
convert-renamed = „{ $name }” nije id koji XLIFF { $version } dopušta ili je zauzet ({ $count ->
        [one] { $count } put
        [few] { $count } puta
       *[other] { $count } puta
    }): dodijeljen je nov
    .hint = Ne treba ništa učiniti; nakon pretvaranja natrag datoteka ponovno ima stare id-ove.
convert-character = { $count ->
        [one] { $count } kontrolni znak postaje kod u tekstu
        [few] { $count } kontrolna znaka postaju kodovi u tekstu
       *[other] { $count } kontrolnih znakova postaje kodovi u tekstu
    }: XLIFF { $version } ne može ih sadržavati
    .hint = Prevoditelji moraju zadržati te kodove; nakon pretvaranja natrag ponovno su znakovi.
convert-data-character = { $count ->
        [one] { $count } kontrolni znak u kodu izvornog formata postaje U+FFFD
        [few] { $count } kontrolna znaka u kodu izvornog formata postaju U+FFFD
       *[other] { $count } kontrolnih znakova u kodu izvornog formata postaje U+FFFD
    }: XLIFF { $version } ne može ih sadržavati
    .hint = Za izradu prevedenog dokumenta upotrijebite izvornu datoteku.
convert-states = u { $count ->
        [one] { $count } jedinici stanja se segmenata razlikuju
        [few] { $count } jedinice stanja se segmenata razlikuju
       *[other] { $count } jedinica stanja se segmenata razlikuju
    }: XLIFF { $version } ima jedno za sve, ovdje najniže
    .hint = Stanja segmenata čuvaju se uz njega dok nitko ne promijeni stanje jedinice.
convert-judged = { $count ->
        [one] { $count } prijevod odobren je, odbijen ili samo predložen
        [few] { $count } prijevoda odobrena su, odbijena ili samo predložena
       *[other] { $count } prijevoda odobreno je, odbijeno ili samo predloženo
    }: to pokazuje stanje u XLIFF-u { $version }
    .hint = Odobreno je u stanju „reviewed”, a ostalo u stanju „initial”. Ne treba ništa učiniti.
convert-sub = { $count ->
        [one] { $count } tekst unutar koda postaje zasebna jedinica
        [few] { $count } teksta unutar kodova postaju zasebne jedinice
       *[other] { $count } tekstova unutar kodova postaje zasebne jedinice
    }, kako to predviđa XLIFF { $version }
    .hint = Nakon pretvaranja natrag ponovno su unutar svojih kodova, zajedno s prijevodima.
convert-whole-unit = { $count ->
        [one] { $count } alternativni prijevod vrijedi za cijelu jedinicu; pripisuje se prvom segmentu
        [few] { $count } alternativna prijevoda vrijede za cijele jedinice; pripisuju se prvim segmentima
       *[other] { $count } alternativnih prijevoda vrijedi za cijele jedinice; pripisuju se prvim segmentima
    }: XLIFF { $version } nema ih za jedinice
    .hint = Ako se alternative trebaju upotrebljavati, spojite segmente (vulgate xliff join).
convert-no-language = ima prijevoda, ali nigdje nije naveden njihov jezik; XLIFF { $version } zahtijeva da se navede
    .hint = Sada je „und”; upišite jezik u „trgLang”.
convert-outside = { $count ->
        [one] { $count } dio prijevoda stoji izvan segmenata svojeg izvornika; pripaja se
        [few] { $count } dijela prijevoda stoje izvan segmenata svojih izvornika; pripajaju se
       *[other] { $count } dijelova prijevoda stoji izvan segmenata svojih izvornika; pripajaju se
    } prethodnom segmentu jer XLIFF { $version } za to nema mjesta
    .hint = Pregledajte te prijevode.
convert-languages = datoteka ima dijelove na više jezika: „{ $found }” i „{ $expected }” kao { $attribute }
    .hint = XLIFF 2 ima jedan jezični par po datoteci. Podijelite datoteku po jezicima i pretvorite svaku zasebno.
convert-done = { $path }: zapisano kao XLIFF { $to }.

## Napomene za prevoditelje, koje se upisuju u datoteku

exchange-note-role = Ovo je { $role ->
        [title] naslov dokumenta
        [metadata] dio opisa dokumenta
        [heading-1] naslov razine 1
        [heading-2] naslov razine 2
        [heading-3] naslov razine 3
        [heading-4] naslov razine 4
        [heading-5] naslov razine 5
        [heading-6] naslov razine 6
        [paragraph] odlomak
        [list-item] stavka popisa
        [quote] navod
        [table-header] zaglavlje stupca u tablici
        [table-cell] ćelija tablice
        [footnote] bilješka
        [caption] natpis uz sliku ili tablicu
        [alt-text] opis slike za one koji je ne vide
        [link-title] opis poveznice koji se prikazuje pri prelasku mišem
        [link-destination] adresa poveznice
        [html] tekst unutar HTML-a
       *[other] dio teksta
    }.
exchange-note-context = { exchange-note-role } Stoji pod naslovom „{ $heading }”.
exchange-note-length = Prijevod smije imati najviše { $count ->
        [one] { $count } znak
        [few] { $count } znaka
       *[other] { $count } znakova
    }.
exchange-note-term = „{ $term }” je „{ $translations }”.
exchange-note-avoid = Za „{ $term }” ne treba rabiti „{ $avoid }”.
exchange-note-definition = „{ $term }”: { $definition }
exchange-note-change = Izvornik segmenta { $segment } promijenjen je: { $change }
