# Zakaj datoteka ni pravilno oblikovan XML. Vsako sporočilo je kršeno pravilo; program doda
# datoteko, vrstico in stolpec.

xml-encoding-unknown = kodiranje „{ $encoding }“ ni znano
    .hint = Shranite datoteko v UTF-8 in v prvi vrstici navedite UTF-8 ali pa kodiranja ne navajajte.
xml-encoding-malformed = bajti na tem mestu niso { $encoding }
    .hint = Datoteko znova shranite v UTF-8 ali v prvi vrstici navedite njeno kodiranje (pogosto windows-1250 ali windows-1252); če je prišla po pošti ali s prenosom, jo pridobite še enkrat.
xml-encoding-declared = datoteka zase navaja { $declared }, vendar je v { $encoding } in je tako prebrana
    .hint = V prvi vrstici navedite { $encoding } ali pa ne navedite kodiranja.
xml-encoding-changed = zapisano kot UTF-8: v imenih, komentarjih ali navodilih so znaki, ki jih { $encoding } nima
    .hint = Obvestite prejemnika, da je datoteka zdaj v UTF-8; to navaja tudi njena prva vrstica.
xml-empty = v datoteki ni nobenega elementa: to ni XML
    .hint = Preverite, ali je to prava datoteka in ali ni prazna.
xml-truncated = datoteka se konča znotraj elementa „{ $element }“, ki se začne v vrstici { $opened }
    .hint = Datoteka je verjetno odrezana: znova jo pridobite pri viru.
xml-unclosed = kar se tu začne (oznaka, komentar, razdelek ali ukaz), se nikjer ne zapre
    .hint = Datoteka je verjetno odrezana ali pa manjka narekovaj ali „>“.
xml-markup = znaku „<“ sledi nekaj, kar ni oznaka
    .hint = Za navaden „<“ napišite „&lt;“.
xml-ampersand = „&“ ne začenja sklica, ki se konča s „;“
    .hint = Za navaden „&“ napišite „&amp;“.
xml-entity = entiteta „{ $name }“ ni deklarirana
    .hint = Napišite sam znak ali njegovo številko, na primer „&#160;“.
xml-char-reference = „&{ $reference };“ ne pomeni nobenega znaka XML
    .hint = Napišite številko znaka, ki ga XML 1.0 dovoljuje, ali jo izpustite.
xml-character = znak { $code } v XML 1.0 ni dovoljen
    .hint = Odstranite ga; je krmilni znak ali pa sploh ni znak.
xml-second-root = element „{ $element }“ je za koncem dokumenta
    .hint = Dokument ima en zunanji element: morda sta združeni dve datoteki.
xml-text-before = pred prvim elementom je besedilo
    .hint = Preverite, ali je to datoteka XML, in odstranite vse pred prvim „<“.
xml-text-after = za koncem dokumenta je besedilo
    .hint = Odstranite vse za zadnjo končno oznako.
xml-text-outside = tu je besedilo, kjer smejo biti samo elementi; izpuščeno je
    .hint = Postavite ga na pravo mesto ali ga odstranite.
xml-more = druge napake te vrste: { $count }; zadnja je v vrstici { $line }
    .hint = Popravite jih kakor prvo.
xml-cdata-end = „]]>“ je v besedilu
    .hint = Napišite „]]&gt;“.
xml-tag-mismatch = „</{ $found }>“ zapira „<{ $expected }>“ iz vrstice { $opened }
    .hint = Vsak element zaprite z oznako istega imena, najprej najbolj notranjega.
xml-tag-unopened = „</{ $found }>“ ne zapira ničesar
    .hint = Odstranite jo ali dodajte začetno oznako na začetek elementa.
xml-name = „{ $name }“ ni ime
    .hint = Ime se začne s črko ali „_“ in ima največ en „:“; pred njim ne sme biti presledka.
xml-attribute-twice = atribut „{ $name }“ je naveden dvakrat
    .hint = Obdržite enega.
xml-attribute-space = pred atributom „{ $name }“ ni presledka
    .hint = Postavite predenj presledek.
xml-attribute-no-value = atribut „{ $name }“ nima vrednosti
    .hint = Napišite ga kot { $name }="…".
xml-attribute-unquoted = vrednost atributa „{ $name }“ ni v narekovajih
    .hint = Napišite ga kot { $name }="…".
xml-attribute-less-than = v vrednosti atributa je „<“
    .hint = Napišite „&lt;“; morda pa pred njim manjka narekovaj.
xml-prefix = predpona „{ $prefix }“ ni deklarirana
    .hint = Deklarirajte njen imenski prostor v tem ali nadrejenem elementu, kot xmlns:{ $prefix }="…".
xml-namespace = predpone „{ $prefix }“ ni mogoče vezati na „{ $namespace }“
    .hint = Predponi xml in xmlns ter njuna imenska prostora so nespremenljivi, vsaka predpona pa potrebuje imenski prostor.
xml-comment-hyphens = v komentarju je „--“ ali na njegovem koncu „-“
    .hint = Med vezaja postavite presledek.
xml-declaration = deklaracija XML je napačna
    .hint = Napišite <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = deklaracija XML ni na samem začetku datoteke
    .hint = Odstranite, kar je pred njo, ali odstranite njo.
xml-doctype-place = DOCTYPE je za prvim elementom ali pa je že drugi
    .hint = Obdržite enega, pred prvim elementom.
xml-doctype-entities = datoteka deklarira lastne entitete, ki se zavrnejo
    .hint = Nadomestite jih z besedilom, ki ga pomenijo, in odstranite deklaracije.
xml-too-large = datoteka ima več elementov in besedil, kot jih je mogoče prešteti
    .hint = Razdelite jo na več datotek.
xml-depth = elementi so ugnezdeni več kot { $limit } ravni globoko
    .hint = Nobena datoteka te vrste tega ne potrebuje; preverite, od kod je.
