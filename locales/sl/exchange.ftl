# XLIFF: kaj je v vrnjeni datoteki napačno in kaj se je s tem zgodilo. Program doda datoteko,
# vrstico, enoto in segment.

## Datoteka

exchange-not-xliff = zunanji element je „{ $element }“, ne „xliff“
    .hint = Preverite, ali je to datoteka, ki jo je vrnil prevajalec.
exchange-version = različica XLIFF „{ $version }“ ni znana
    .hint = Shranite datoteko kot XLIFF 1.2, 2.0, 2.1 ali 2.2.
exchange-namespace = imenski prostor „{ $namespace }“ ne pripada XLIFF { $version }
    .hint = Atributa „version“ in „xmlns“ prvega elementa se morata ujemati.

## Elementi in atributi

exchange-attribute-missing = „{ $element }“ nima atributa „{ $attribute }“
    .hint = XLIFF ga zahteva; datoteko znova shranite z orodjem, v katerem je nastala, ali ga dodajte.
exchange-attribute-value = „{ $value }“ ni vrednost za atribut „{ $attribute }“ elementa „{ $element }“
    .hint = Uporabite eno od vrednosti, ki jih XLIFF zanj določa.
exchange-element-missing = „{ $parent }“ nima elementa „{ $element }“
    .hint = XLIFF ga zahteva; datoteka je bila morda urejena ročno.
exchange-element-unknown = XLIFF v elementu „{ $parent }“ nima elementa „{ $element }“
    .hint = Odstranite ga ali postavite v lasten imenski prostor.
exchange-id-doubled = drug „{ $element }“ že ima id „{ $id }“
    .hint = Id-ji so enolični; del je bil morda prilepljen dvakrat. Obdržite enega od obeh.
exchange-language = za „{ $element }“ je naveden jezik „{ $found }“, v datoteki pa „{ $expected }“
    .hint = Uskladite ju.
exchange-binary = binarna enota „{ $id }“ se preskoči
    .hint = Slike in druge datoteke se tu ne prevajajo.
exchange-sub-kept = { $count ->
        [one] { $count } koda vsebuje besedilo za prevod, ki ostane v njej
        [two] { $count } kodi vsebujeta besedilo za prevod, ki ostane v njiju
        [few] { $count } kode vsebujejo besedilo za prevod, ki ostane v njih
       *[other] { $count } kod vsebuje besedilo za prevod, ki ostane v njih
    }
    .hint = Besedilo v kodah, na primer opis slike, prevedite v orodju, v katerem je datoteka nastala.
exchange-match-ref = ujemanje se sklicuje na „{ $ref }“, česar ni v nobenem segmentu te enote
    .hint = Ujemanje je izpuščeno.

## Kode v datoteki

exchange-code-doubled-id = dve kodi v izvirniku imata id „{ $id }“
    .hint = Id-ji kod so v enoti enolični; datoteka je bila morda urejena ročno.
exchange-code-unclosed = koda „{ $id }“ je v tej enoti odprta in ni zaprta
    .hint = Dodajte njen konec ali jo označite kot izolirano.
exchange-code-unopened = konec kode „{ $id }“ je tam, kjer ta koda ni odprta
    .hint = Začetek kode postavite pred njen konec ali konec označite kot izoliran.
exchange-code-alone = koda „{ $id }“ ima v tej enoti samo en konec
    .hint = Nekatera orodja kode pišejo tako; če je v izvirniku enako, ni treba storiti ničesar.
exchange-data-missing = koda se sklicuje na izvorne podatke „{ $data }“, ki jih ni
    .hint = Datoteka je bila morda urejena ročno: znova jo izvozite in prevedite to.

## Stanja

exchange-state-assumed = { $count ->
        [one] { $count } segment ni označen kot preveden, vendar se prevod razlikuje od izvirnika: šteje za prevedenega
        [two] { $count } segmenta nista označena kot prevedena, vendar se prevoda razlikujeta od izvirnika: štejeta za prevedena
        [few] { $count } segmenti niso označeni kot prevedeni, vendar se prevodi razlikujejo od izvirnika: štejejo za prevedene
       *[other] { $count } segmentov ni označenih kot prevedenih, vendar se prevodi razlikujejo od izvirnika: štejejo za prevedene
    }
    .hint = Kjer to ni prav, v orodju nastavite stanje ali izpraznite prevod.
exchange-state-unknown = stanje „{ $state }“ ni znano; segment šteje za prevedenega
    .hint = Če ni dokončan, v orodju nastavite eno od stanj XLIFF.
exchange-target-copied = { $count ->
        [one] { $count } prevod je kopija izvirnika brez stanja: šteje za neprevedeno
        [two] { $count } prevoda sta kopiji izvirnika brez stanja: štejeta za neprevedeno
        [few] { $count } prevodi so kopije izvirnika brez stanja: štejejo za neprevedeno
       *[other] { $count } prevodov je kopij izvirnika brez stanja: štejejo za neprevedeno
    }
    .hint = Kjer je kopija tudi prevod, ji dajte stanje ali jo v orodju odobrite.

exchange-target-suggested = { $count ->
        [one] { $count } prevod je predlog, ki ga ni nihče potrdil: šteje za neprevedeno
        [two] { $count } prevoda sta predloga, ki ju ni nihče potrdil: štejeta za neprevedeno
        [few] { $count } prevodi so predlogi, ki jih ni nihče potrdil: štejejo za neprevedeno
       *[other] { $count } prevodov je predlogov, ki jih ni nihče potrdil: štejejo za neprevedeno
    }
    .hint = V orodju potrdite, kar je pravilno, in datoteko znova uvozite.
exchange-target-rejected = { $count ->
        [one] pri pregledu je zavrnjen { $count } prevod: šteje za neprevedeno
        [two] pri pregledu sta zavrnjena { $count } prevoda: štejeta za neprevedeno
        [few] pri pregledu so zavrnjeni { $count } prevodi: štejejo za neprevedeno
       *[other] pri pregledu je zavrnjenih { $count } prevodov: štejejo za neprevedeno
    }
    .hint = Popravite in potrdite jih v orodju ter datoteko znova uvozite.
exchange-target-outside = del besedila prevoda stoji zunaj označenih segmentov; ostane na svojem mestu: »{ $text }«
    .hint = Premaknite ga v segment, v katerega spada.
exchange-order-waits = ti stavki so postavljeni v drug vrstni red, vendar niso vsi prevedeni; prevedeni ostanejo v vrstnem redu izvirnika
    .hint = Nič ni izgubljeno. Prevedite preostanek enote in uvozite znova, da bo veljal novi vrstni red.

## Druga orodja

exchange-flavour = datoteka je iz orodja { $tool }: njegova stanja, ujemanja in komentarji so znani
    .hint = Vse drugo, kar orodje hrani, na primer zgodovina segmentov, ostane v njegovi datoteki.
exchange-tool = datoteka je iz orodja { $tool } in se bere kot vsak XLIFF
    .hint = Preglejte stanja, ki jih orodja uporabljajo različno.
exchange-locked = { $count ->
        [one] { $count } segment je zaklenjen: prevod je prevzet, zaklep se ne ohrani
        [two] { $count } segmenta sta zaklenjena: prevoda sta prevzeta, zaklep se ne ohrani
        [few] { $count } segmenti so zaklenjeni: prevodi so prevzeti, zaklep se ne ohrani
       *[other] { $count } segmentov je zaklenjenih: prevodi so prevzeti, zaklep se ne ohrani
    }
    .hint = Ni treba storiti ničesar; zaklenjen segment brez prevoda šteje za takega, ki se ne prevaja.
exchange-locked-unfinished = { $count ->
        [one] { $count } segment je zaklenjen, a ni dokončan: prevod ni prevzet
        [two] { $count } segmenta sta zaklenjena, a nista dokončana: prevoda nista prevzeta
        [few] { $count } segmenti so zaklenjeni, a niso dokončani: prevodi niso prevzeti
       *[other] { $count } segmentov je zaklenjenih, a niso dokončani: prevodi niso prevzeti
    }
    .hint = Če je prevod pravilen, ga potrdite v orodju in datoteko uvozite znova.
exchange-deleted-text = { $count ->
        [one] izpuščen je { $count } del besedila, izbrisan s sledeno spremembo
        [two] izpuščena sta { $count } dela besedila, izbrisana s sledenima spremembama
        [few] izpuščeni so { $count } deli besedila, izbrisani s sledenimi spremembami
       *[other] izpuščenih je { $count } delov besedila, izbrisanih s sledenimi spremembami
    }
    .hint = Če to ni prav, spremembe v orodju sprejmite ali zavrnite.

exchange-fill-codes = kode iz prevoda ne ustrezajo tej datoteki
    .hint = Ta segment prevedite v orodju, v katerem je datoteka nastala.

## Združevanje

exchange-older-source = „{ $document }“ je bil po izvozu te datoteke spremenjen
    .hint = Kar še ustreza, je prevzeto; drugo je navedeno in shranjeno v pomnilnik.
exchange-source-changed = izvirnik tega segmenta je bil medtem spremenjen: { $change }
    .hint = Prevod se shrani samo v pomnilnik; dokument znova izvozite, da ga dobite kot ujemanje.
exchange-unit-gone = dokument nima več te enote: „{ $text }“
    .hint = Njen prevod se shrani samo v pomnilnik.
exchange-units-missing = v tej datoteki manjkajo enote dokumenta: { $count } od { $all }
    .hint = Njihovi prevodi ostanejo, kakršni so bili. Če mora biti datoteka cela, jo zahtevajte znova.
exchange-joined-by-code = koda je bila premaknjena v drug segment, zato sta segmenta zdaj združena
    .hint = Ni treba storiti ničesar; v naslednjem izvozu bosta združena.
exchange-note-deleted = opomba „{ $text }“ je bila izbrisana in se odstrani iz zapisa
    .hint = Ni treba storiti ničesar; če je še potrebna, jo napišite znova.
exchange-resegmented = prevajalčevo orodje je tu razdelilo ali združilo segmente; prevzete so njegove meje
    .hint = Ni treba storiti ničesar.
exchange-resegmented-unfinished = segmenti so bili tu razdeljeni ali združeni, del že evidentiranega pa se je vrnil nedokončan
    .hint = Zapis ostane tak, kot je, dokončani segmenti se shranijo v pomnilnik; prevedite preostanek enote in znova uvozite.
exchange-target-blank = prevod je prazen, čeprav izvirnik ni
    .hint = Segment šteje za neprevedenega.
exchange-locked-changed = tega besedila ni treba prevajati, vendar se je vrnilo spremenjeno; ostane, kakršno je: »{ $text }«
    .hint = Če ga je treba prevesti, to označite v dokumentu.
exchange-space-lost = orodje je združilo vrstice ali presledke, ki jih izvirnik tega segmenta ločuje
    .hint = Preverite prelome vrstic in presledke v prevodu.
exchange-sentences-touch = v prevodu se poved začne takoj za drugo, brez presledka, ki je v izvirniku: „{ $text }“
    .hint = Tja dodajte presledek, če manjka.
exchange-translated-twice = datoteka ima dva prevoda tega segmenta; drugi, v vrstici { $line }, ni prevzet: „{ $text }“
    .hint = Odločite, kateri je pravi, in drugega izbrišite iz datoteke.
exchange-character = prevod ima znak { $character }, ki ga v izvirniku ni in ki v XML ne more stati
    .hint = Izbrišite ga iz prevoda; je krmilni znak.
exchange-code-missing = v prevodu manjka koda „{ $code }“ ({ $id })
    .hint = Postavite jo nazaj na pravo mesto, razen če je namerno izpuščena in to sme biti.
exchange-code-edited = koda „{ $code }“ ({ $id }) je bila urejena; uporabijo se označbe iz dokumenta
    .hint = Za druge naslove povezav v jeziku nastavite link-destinations = "translate" pod [markdown] v vulgate.toml; druge označbe se spremenijo v dokumentu.
exchange-code-doubled = koda „{ $code }“ ({ $id }) je v prevodu dvakrat, biti pa sme le enkrat
    .hint = Eno odstranite.
exchange-code-taken = koda „{ $code }“ ({ $id }) spada k segmentu „{ $segment }“, ki še ni preveden, zato je zapisana dvakrat
    .hint = Prevedite tudi ta segment ali pustite kodo v njem.
exchange-code-foreign = kode „{ $code }“ v izvirniku ni
    .hint = Odstranite jo; uporabiti je mogoče samo kode iz izvirnika.
exchange-code-close-first = konec kode „{ $code }“ ({ $id }) je pred njenim začetkom ali brez njega
    .hint = Začetek postavite pred konec, tako da obdajata besede, h katerim spadata.
exchange-code-crossing = koda „{ $code }“ ({ $id }) se konča v drugi kodi, ki se je začela v njej
    .hint = Najprej zaprite notranjo kodo.
exchange-code-half = koda „{ $code }“ ({ $id }) se v prevodu začne in se ne konča
    .hint = Vrnite njen konec.

## vulgate xliff

exchange-modify-version = tako je mogoče spremeniti samo XLIFF 2.0, 2.1 in 2.2
    .hint = Datoteko XLIFF 1.2 najprej pretvorite: `vulgate xliff convert --to 2.1`; nazaj z `--to 1.2`.
exchange-modify-overlap = dve spremembi se nanašata na isto mesto v datoteki
    .hint = Nič ni zapisano. Sporočite to in priložite datoteko.
exchange-modify-where = ni navedeno, kam gredo spremenjene datoteke
    .hint = Navedite mapo z „-o“ ali spremenite datoteke same z „--in-place“.
exchange-modify-same-name = dve datoteki bi bili zapisani kot „{ $path }“
    .hint = Spremenite ju eno za drugo, vsako v svojo mapo.
exchange-modify-order = mesta prevodov v tej enoti si nasprotujejo; enota ostane takšna, kot je
    .hint = Vsak „order“ je število od 1 do števila segmentov in nobena dva nista enaka.
exchange-modify-moves = ta enota ostane takšna, kot je: njeni prevodi imajo lasten vrstni red, segment brez prevoda pa bi moral navesti svoje mesto
    .hint = Najprej prevedite celo enoto.
exchange-join-order = v prevodu so te povedi v drugem vrstnem redu kot v izvirniku; združene so v vrstnem redu prevoda
    .hint = Z „--keep-order“ takšni segmenti ostanejo ločeni.
exchange-join-codes = ti segmenti ostanejo ločeni: združeni bi imeli kodo, ki se konča, preden se začne
    .hint = Kode najprej razvrstite, v izvirniku in v prevodu.
exchange-join-prefixes = ti segmenti ostanejo ločeni: isto predpono uporabljajo za različne imenske prostore
    .hint = Vsak imenski prostor deklarirajte enkrat, v elementu „xliff“.
exchange-join-attribute = tu združeni segmenti se razlikujejo v „{ $name }“; ohrani se vrednost prvega
    .hint = Če so druge vrednosti pomembne, jih nastavite na pravo mesto.
exchange-join-untranslated = samo del tu združenih segmentov je imel prevod
    .hint = Prevedite preostanek.
exchange-join-gap = v prevodu manjka tisto, kar je med tu združenimi segmenti
    .hint = Dodajte na roke ali pred združevanjem vsakemu elementu »ignorable« dajte »target«.
exchange-split-target = število povedi v izvirniku je tu { $source }, v prevodu { $target }; segment ostane cel
    .hint = Samo prevajalec lahko ve, katere spadajo skupaj: razdelite ga v orodju.
exchange-split-codes = segment ostane cel: izvirnik in prevod bi imela isto kodo v različnih delih
    .hint = Samo prevajalec lahko ve, kateri deli spadajo skupaj: razdelite ga v orodju.
exchange-split-large = segment ostane cel: daljši je od { $limit } MB
    .hint = Razdelite besedilo v dokumentu, iz katerega je datoteka nastala.
exchange-strip-kept = anotacija „{ $id }“ ostane, ker jo potrebuje nekaj drugega
    .hint = Nanjo se sklicuje predlog iz pomnilnika ali vnos iz glosarja ali pa deklarira imenski prostor.
exchange-split-done = { $path }: { $count ->
        [one] { $count } segment več.
        [two] { $count } segmenta več.
        [few] { $count } segmenti več.
       *[other] { $count } segmentov več.
    }
exchange-join-done = { $path }: { $count ->
        [one] { $count } segment manj.
        [two] { $count } segmenta manj.
        [few] { $count } segmenti manj.
       *[other] { $count } segmentov manj.
    }
exchange-strip-done = { $path }: { $count ->
        [one] odstranjena { $count } postavka.
        [two] odstranjeni { $count } postavki.
        [few] odstranjene { $count } postavke.
       *[other] odstranjenih { $count } postavk.
    }
exchange-rewrite-done = Zapisano: { $path }.

## vulgate xliff convert

convert-kept = „{ $name }“ v XLIFF { $version } nima ustreznice ({ $count }-krat): hrani se tam, kjer ga druga orodja preskočijo
    .hint = Po pretvorbi nazaj ga ima datoteka spet. Orodju, ki ga potrebuje, je treba dati izvorno datoteko.
convert-dropped = „{ $name }“ v XLIFF { $version } ni mogoče ohraniti ({ $count }-krat): izpuščeno je
    .hint = Če je pomembno, obdržite izvorno datoteko, v novi pa to povejte drugače.
convert-module = „{ $name }“ v XLIFF { $version } spada k modulu, prej pa je bilo razširitev ({ $count }-krat): biti mora tako, kot zahteva modul
    .hint = Preverite skladnost nove datoteke; kar je sporočeno, je treba popraviti ali odstraniti.
convert-renamed = „{ $name }“ ni id, ki ga dovoljuje XLIFF { $version }, ali je zaseden ({ $count }-krat): dodeljen je nov
    .hint = Ni treba storiti ničesar; po pretvorbi nazaj ima datoteka spet stare id-je.
convert-character = { $count ->
        [one] { $count } krmilni znak postane koda v besedilu
        [two] { $count } krmilna znaka postaneta kodi v besedilu
        [few] { $count } krmilni znaki postanejo kode v besedilu
       *[other] { $count } krmilnih znakov postane kode v besedilu
    }: XLIFF { $version } jih ne more vsebovati
    .hint = Prevajalci morajo te kode ohraniti; po pretvorbi nazaj so spet znaki.
convert-data-character = { $count ->
        [one] { $count } krmilni znak v kodi izvornega formata postane U+FFFD
        [two] { $count } krmilna znaka v kodi izvornega formata postaneta U+FFFD
        [few] { $count } krmilni znaki v kodi izvornega formata postanejo U+FFFD
       *[other] { $count } krmilnih znakov v kodi izvornega formata postane U+FFFD
    }: XLIFF { $version } jih ne more vsebovati
    .hint = Za izdelavo prevedenega dokumenta uporabite izvorno datoteko.
convert-states = v { $count ->
        [one] { $count } enoti se stanja segmentov razlikujejo
        [two] { $count } enotah se stanja segmentov razlikujejo
        [few] { $count } enotah se stanja segmentov razlikujejo
       *[other] { $count } enotah se stanja segmentov razlikujejo
    }: XLIFF { $version } ima eno za vse, tu najnižje
    .hint = Stanja segmentov se hranijo ob njem, dokler nihče ne spremeni stanja enote.
convert-judged = { $count ->
        [one] { $count } prevod je odobren, zavrnjen ali samo predlagan
        [two] { $count } prevoda sta odobrena, zavrnjena ali samo predlagana
        [few] { $count } prevodi so odobreni, zavrnjeni ali samo predlagani
       *[other] { $count } prevodov je odobrenih, zavrnjenih ali samo predlaganih
    }: to pokaže stanje v XLIFF { $version }
    .hint = Odobreno je v stanju „reviewed“, drugo v stanju „initial“. Ni treba storiti ničesar.
convert-sub = { $count ->
        [one] { $count } besedilo znotraj kode postane samostojna enota
        [two] { $count } besedili znotraj kod postaneta samostojni enoti
        [few] { $count } besedila znotraj kod postanejo samostojne enote
       *[other] { $count } besedil znotraj kod postane samostojne enote
    }, kot to določa XLIFF { $version }
    .hint = Po pretvorbi nazaj so spet znotraj svojih kod, skupaj s prevodi.
convert-whole-unit = { $count ->
        [one] { $count } nadomestni prevod velja za celo enoto; pripisan je prvemu segmentu
        [two] { $count } nadomestna prevoda veljata za celi enoti; pripisana sta prvima segmentoma
        [few] { $count } nadomestni prevodi veljajo za cele enote; pripisani so prvim segmentom
       *[other] { $count } nadomestnih prevodov velja za cele enote; pripisani so prvim segmentom
    }: XLIFF { $version } jih za enote nima
    .hint = Če naj se nadomestni prevodi uporabijo, združite segmente (vulgate xliff join).
convert-no-language = v datoteki so prevodi, njihov jezik pa ni nikjer naveden; XLIFF { $version } ga zahteva
    .hint = Zdaj je „und“; jezik vpišite v „trgLang“.
convert-outside = { $count ->
        [one] { $count } del prevoda je zunaj segmentov svojega izvirnika; pridružen je
        [two] { $count } dela prevodov sta zunaj segmentov svojih izvirnikov; pridružena sta
        [few] { $count } deli prevodov so zunaj segmentov svojih izvirnikov; pridruženi so
       *[other] { $count } delov prevodov je zunaj segmentov svojih izvirnikov; pridruženi so
    } prejšnjemu segmentu, ker XLIFF { $version } zanje nima mesta
    .hint = Preglejte te prevode.
convert-languages = datoteka ima dele v več jezikih: „{ $found }“ in „{ $expected }“ kot { $attribute }
    .hint = XLIFF 2 ima en jezikovni par na datoteko. Datoteko razdelite po jezikih in vsako pretvorite posebej.
convert-done = { $path }: zapisano kot XLIFF { $to }.

## Opombe za prevajalce, ki se vpišejo v datoteko

exchange-note-role = To je { $role ->
        [title] naslov dokumenta
        [metadata] del opisa dokumenta
        [heading-1] naslov ravni 1
        [heading-2] naslov ravni 2
        [heading-3] naslov ravni 3
        [heading-4] naslov ravni 4
        [heading-5] naslov ravni 5
        [heading-6] naslov ravni 6
        [paragraph] odstavek
        [list-item] točka seznama
        [quote] navedek
        [table-header] glava stolpca v preglednici
        [table-cell] celica preglednice
        [footnote] sprotna opomba
        [caption] napis k sliki ali preglednici
        [alt-text] opis slike za tiste, ki je ne vidijo
        [link-title] opis povezave, ki se prikaže ob prehodu z miško
        [link-destination] naslov povezave
        [html] besedilo znotraj HTML
       *[other] del besedila
    }.
exchange-note-context = { exchange-note-role } Je pod naslovom „{ $heading }“.
exchange-note-length = Prevod ima lahko največ { $count ->
        [one] { $count } znak
        [two] { $count } znaka
        [few] { $count } znake
       *[other] { $count } znakov
    }.
exchange-note-term = „{ $term }“ je „{ $translations }“.
exchange-note-avoid = Za „{ $term }“ se ne uporablja „{ $avoid }“.
exchange-note-definition = „{ $term }“: { $definition }
exchange-note-change = Izvirnik segmenta { $segment } je spremenjen: { $change }
