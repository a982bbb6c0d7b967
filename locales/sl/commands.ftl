# Kaj podukazi sporočajo o svojem delu.

## vulgate init

init-in-the-way = ta datoteka je v napoto; nič ni zapisano
    .hint = Izberite drugo mapo ali premaknite datoteko.
init-done = Projekt z vzorčnim poročilom in njegovimi prevodi je v mapi „{ $folder }“. Izdelate ga z: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = ta vrstica vhoda ni takšna, kot se pričakuje
    .hint = Vsaka vrstica je en objekt JSON s ključem „text“; vhod ukaza opisuje „vulgate help“.
jsonl-half-character = „{ $escape }“ je samo polovica znaka
    .hint = Zapišite obe polovici zapored ali sam znak.

# Eno mesto, kjer bi se poved lahko končala: besede okrog njega, kaj je z njim in zakaj.
segment-break = prelom
segment-no-break = brez preloma
segment-by-rule = { $group }, pravilo { $number }, vrstica { $line }
segment-by-setting = { $key } iz vulgate.toml
segment-by-hard-break = trdi prelom
segment-by-none = nobeno pravilo tu ne zahteva preloma
segment-gave-up = pravilo { $number } tu zahteva preveč korakov

## vulgate export

export-progress = Izvoz
export-head-file = Datoteka
export-head-segments = Segmenti
export-head-accepted = Prevedeno
export-head-filled = Iz pomnilnika
export-head-matched = Z ujemanji
export-head-changed = Spremenjeno

export-unimported =
    ta datoteka je bila po izvozu spremenjena: { $count ->
        [one] { $count } dokončan prevod v njej še ni evidentiran
        [two] { $count } dokončana prevoda v njej še nista evidentirana
        [few] { $count } dokončani prevodi v njej še niso evidentirani
       *[other] { $count } dokončanih prevodov v njej še ni evidentiranih
    }; ostala je takšna, kot je
    .hint = Najprej jo uvozite ali premaknite; „-o“ izvozi v drugo mapo.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] vstavljen { $filled } prevod
        [two] vstavljena { $filled } prevoda
        [few] vstavljeni { $filled } prevodi
       *[other] vstavljenih { $filled } prevodov
    }, nespremenjeno { $unchanged }, manjka { $missing }, zaklenjeno ali se ne prevaja { $locked }.
export-into-language = v datoteki ni navedeno, v kateri jezik se prevaja
    .hint = Navedite jezik z „--lang“. V projektu so: { $known }.
export-into-foreign = ta datoteka je v jeziku „{ $lang }“, v katerega se projekt ne prevaja
    .hint = V projektu so: { $known }.

## vulgate import

import-progress = Uvoz
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] prevzet { $accepted } prevod
        [two] prevzeta { $accepted } prevoda
        [few] prevzeti { $accepted } prevodi
       *[other] prevzetih { $accepted } prevodov
    }, nespremenjeno { $unchanged }, nedokončano { $unfinished }.
import-moved = „{ $former }“ je zdaj „{ $path }“, ker je bil dokument preimenovan.
import-no-document = v tej datoteki ni uporabnega dokumenta
    .hint = Poglejte, kaj je o njej povedano zgoraj, ali dokument znova izvozite.
import-unknown = ta datoteka pripada dokumentu „{ $original }“, ki ga v tem projektu ni, in nima skupnih povedi z nobenim dokumentom
    .hint = V projektu so: { $known }. Uvozite datoteko v projekt, iz katerega je bila izvožena, ali samo v pomnilnik z „vulgate tm import“.
import-nothing-common = ta datoteka pripada drugemu dokumentu „{ $original }“: z dokumentom iz tega projekta nima skupnih povedi
    .hint = Uvozite jo v projekt, iz katerega je bila izvožena, ali samo v pomnilnik z „vulgate tm import“.
import-other-name = ta datoteka pripada dokumentu „{ $original }“, vendar so njene povedi iz dokumenta „{ $document }“, zato je pripisana temu
    .hint = Če je bil dokument preimenovan, je vse v redu.
import-source-language = ta datoteka je prevedena iz jezika „{ $found }“, „{ $document }“ pa je v jeziku „{ $expected }“
    .hint = Nič ni evidentirano. Uvozite jo samo v pomnilnik z „vulgate tm import“.
import-into-source-language = ta datoteka navaja, da je prevedena v jezik »{ $lang }«, ki je jezik njenega izvirnika; nič ni bilo zabeleženo
    .hint = Popravite ciljni jezik (»trgLang« ali »target-language«) in datoteko znova uvozite.
import-region = ta datoteka je v jeziku „{ $found }“; pripisana je jeziku „{ $lang }“, edinemu ustreznemu jeziku projekta
    .hint = Ni treba storiti ničesar.
import-lowered = prevod v stanju „{ $former }“ je bil nadomeščen s prevodom v stanju „{ $state }“
    .hint = Če je datoteka iz prejšnjega kroga, znova uvozite poznejšo.
import-pseudo =
    ta datoteka vsebuje psevdoprevode; { $count ->
        [one] izgubil bi se { $count } pravi prevod v „{ $lang }“
        [two] izgubila bi se { $count } prava prevoda v „{ $lang }“
        [few] izgubili bi se { $count } pravi prevodi v „{ $lang }“
       *[other] izgubilo bi se { $count } pravih prevodov v „{ $lang }“
    }
    .hint = Nič ni evidentirano. Postavitev preizkusite v kopiji projekta ali uvozite prevajalčevo datoteko.
import-no-target-language = v datoteki ni navedeno, v kateri jezik se prevaja
    .hint = Vpišite jezik vanjo (trgLang v XLIFF 2, target-language v 1.2) in jo znova uvozite.
import-foreign-language =
    ta datoteka je v jeziku „{ $lang }“, v katerega se projekt ne prevaja; samo v pomnilnik { $count ->
        [one] je prevzet { $count } dokončan prevod
        [two] sta prevzeta { $count } dokončana prevoda
        [few] so prevzeti { $count } dokončani prevodi
       *[other] je prevzetih { $count } dokončanih prevodov
    }
    .hint = Jeziki projekta so: { $known }. Če naj bo med njimi tudi ta, dodajte „{ $lang }“ v „project.targets“ v vulgate.toml in znova uvozite.

## vulgate align

align-done = Enote, ki imajo par: { $paired } od { $units }. Preglejte „{ $path }“ in uvozite.

## vulgate build

build-progress = Izdelava
build-done =
    { $count ->
        [0] Nič ni bilo izdelano.
        [one] V mapi „{ $folder }“ je { $count } datoteka.
        [two] V mapi „{ $folder }“ sta { $count } datoteki.
        [few] V mapi „{ $folder }“ so { $count } datoteke.
       *[other] V mapi „{ $folder }“ je { $count } datotek.
    }
build-unchanged = Nobena izdaja se ni spremenila; nič ni bilo znova izdelano.
build-reused = Nespremenjene izdaje, ki niso bile znova izdelane: { $count } od { $all }.
# Preglednica, ki jo zapiše --summary.
summary-title = Popolne izdaje: { $complete } od { $all }
summary-document = Dokument
summary-complete = Popolne
summary-incomplete = Nepopolne (neprevedeni segmenti)
summary-not-built = Neizdelane

build-incomplete =
    { $count ->
        [one] { $count } segment nima aktualnega prevoda v „{ $lang }“; v rezultatu je označen
        [two] { $count } segmenta nimata aktualnega prevoda v „{ $lang }“; v rezultatu sta označena
        [few] { $count } segmenti nimajo aktualnega prevoda v „{ $lang }“; v rezultatu so označeni
       *[other] { $count } segmentov nima aktualnega prevoda v „{ $lang }“; v rezultatu so označeni
    }
    .hint = „vulgate export --lang { $lang }“ jih zapiše za prevajalca; „--strict“ jih izpiše.
build-removed = ta izdaja iz prejšnje izdelave je odstranjena, ker ni več aktualna
    .hint = Prevedite, kar manjka, in znova izdelajte.
build-left-over = ta izdaja prejšnje izdelave ne pripada več nobenemu dokumentu in jeziku projekta
    .hint = Izbrišite jo, če naj se ne objavi.
build-untranslated = ni prevedeno v „{ $lang }“: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ to zapiše za prevajalca.
build-changed = spremenjeno po prevodu v „{ $lang }“: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ to zapiše za prevajalca, s prejšnjim prevodom.
build-without-pdf = ta program je zgrajen brez stavljenja PDF
    .hint = Zgradite ga z zmožnostjo „pdf“ ali izberite „--format html,source“.
build-no-bilingual = dvojezična izdaja v „{ $lang }“, jeziku izvirnika, ni bila izdelana
build-edition-format = v avtorjevem formatu obstaja le dokončna izdaja
    .hint = Dodajte „--edition final“ ali izberite „--format pdf“ ali „html“.

## vulgate status

status-percent = { $count } %
status-head-document = Dokument
status-head-language = Jezik
status-head-done = Opravljeno
status-head-segments = Segmenti
status-head-translated = Prevedeno
status-head-reviewed = Pregledano
status-head-final = Končno
status-head-changed = Spremenjeno
status-head-missing = Manjka
status-head-words = Besede

## vulgate analyse

analyse-head-in-context = V kontekstu
analyse-head-exact = Natančne
analyse-head-repeated = Ponovljene
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nove
analyse-all = Vsi dokumenti

## vulgate check

check-nothing-found =
    { $count ->
        [one] Preverjen { $count } prevod, brez ugotovitev.
        [two] Preverjena { $count } prevoda, brez ugotovitev.
        [few] Preverjeni { $count } prevodi, brez ugotovitev.
       *[other] Preverjenih { $count } prevodov, brez ugotovitev.
    }
check-fixed = „{ $found }“ je zdaj „{ $wanted }“ ({ $check })
check-unknown = preverjanja „{ $id }“ ni
    .hint = Preverjanja so: { $known }.
check-unknown-near = preverjanja „{ $id }“ ni
    .hint = Ste mislili „{ $nearest }“?

## vulgate tm

tm-export-done = Število enot, zapisanih v „{ $path }“: { $count }.
tm-export-unknown = v pomnilniku ni zbirke „{ $name }“
    .hint = Njegove zbirke so: { $known }.
tm-export-character = znak { $code } v XML ni dovoljen; namesto njega je zapisan „�“ v besedilu „{ $text }“
    .hint = Odstranite ga z „vulgate tm edit“ ali tam, od koder je besedilo, in datoteko znova zapišite.
tm-import-progress = Uvoz
tm-import-done = { $path }: { $units ->
        [one] prebrana { $units } enota
        [two] prebrani { $units } enoti
        [few] prebrane { $units } enote
       *[other] prebranih { $units } enot
    }, { $added ->
        [one] { $added } nov prevod
        [two] { $added } nova prevoda
        [few] { $added } novi prevodi
       *[other] { $added } novih prevodov
    } v zbirki „{ $collection }“.
tm-import-kept = { $path }: število enot { $units }, shranjeno kot „{ $file }“ in navedeno v vulgate.toml.
tm-import-not-kept = uvoženi prevodi so samo v podatkovni zbirki: v sveže prevzetem repozitoriju jih ne bo
    .hint = Uvozite jih s „--keep“, da bodo v tm/ kot besedilo.
tm-import-name = „{ $name }“ ne more biti ime zbirke
    .hint = S „--collection“ izberite drugo: največ { $limit } znakov, brez prelomov vrstic in krmilnih znakov, brez / \ : * ? " < > |, brez presledka ali pike na začetku in koncu; ne sme biti ime naprave v sistemu Windows, kot je CON.
tm-import-exists = drug pomnilnik s tem imenom že obstaja; ni bil nadomeščen
    .hint = Dajte novemu svoje ime s „--collection“ ali najprej izbrišite „{ $file }“.
tm-import-settings = „{ $file }“ ni bilo mogoče dodati na konec vulgate.toml, ker je „tm.collections“ tam zapisan v drugi obliki
    .hint = Seznam napišite kot tabele [[tm.collections]] ali datoteko dodajte sami.
tm-import-language = „{ $lang }“ ni jezik tega projekta; njegova besedila se vseeno hranijo
    .hint = Če želite prevajati vanj, ga dodajte v „project.targets“ v vulgate.toml.
tm-match-none = Ni ujemanja s stopnjo { $min } ali več.
tm-match-kind =
    { $kind ->
        [in-context] v kontekstu
        [exact] natančno
        [near-exact] iste besede
        [fuzzy] podobno
       *[pivot] prek drugega jezika
    }
tm-match-penalty =
    { $kind ->
        [numbers] števila
        [case] velike in male črke
        [punctuation] ločila ali presledki
        [codes] kode
        [adapted] prilagojeno, nepregledano
        [collection] njegova zbirka
        [provenance] njegovo poreklo
        [regional] druga različica jezika
       *[pivot] prek drugega jezika
    }
tm-search-done =
    { $count ->
        [0] Nič ni najdeno.
        [one] Najdeno { $count } mesto.
        [two] Najdeni { $count } mesti.
        [few] Najdena { $count } mesta.
       *[other] Najdenih { $count } mest.
    }
tm-search-quote = narekovaj v tem besedilu ni zaprt: { $text }
    .hint = Zaprite ga ali ga odstranite: besede med narekovajema se iščejo zapored.
tm-search-empty = ni česa iskati
    .hint = Navedite besedo, del besede ali besedno zvezo v narekovajih.
tm-stats-collection = Zbirka
tm-stats-provenance = Poreklo
tm-stats-penalty = Odbitek
tm-stats-units = Enote
tm-stats-variants = Prevodi
tm-stats-pair = Jeziki
tm-stats-year = Zadnja sprememba
tm-stats-undated = brez datuma
tm-duplicates-done =
    { $count ->
        [0] Nobeno besedilo nima dvakrat istega prevoda.
        [one] { $count } besedilo ima dvakrat isti prevod.
        [two] { $count } besedili imata dvakrat isti prevod.
        [few] { $count } besedila imajo dvakrat isti prevod.
       *[other] { $count } besedil ima dvakrat isti prevod.
    }
tm-conflicts-done =
    { $count ->
        [0] Nobeno besedilo nima več prevodov.
        [one] { $count } besedilo ima več prevodov.
        [two] { $count } besedili imata več prevodov.
        [few] { $count } besedila imajo več prevodov.
       *[other] { $count } besedil ima več prevodov.
    }
tm-edit-would =
    { $count ->
        [0] Nič ni najdeno; nič se ne bi spremenilo.
        [one] Spremenil bi se { $count } prevod. Brez „--dry-run“ se spremeni.
        [two] Spremenila bi se { $count } prevoda. Brez „--dry-run“ se spremenita.
        [few] Spremenili bi se { $count } prevodi. Brez „--dry-run“ se spremenijo.
       *[other] Spremenilo bi se { $count } prevodov. Brez „--dry-run“ se spremenijo.
    }
tm-delete-would =
    { $count ->
        [0] Nič ni najdeno; nič se ne bi odstranilo.
        [one] Odstranil bi se { $count } prevod. Brez „--dry-run“ se odstrani.
        [two] Odstranila bi se { $count } prevoda. Brez „--dry-run“ se odstranita.
        [few] Odstranili bi se { $count } prevodi. Brez „--dry-run“ se odstranijo.
       *[other] Odstranilo bi se { $count } prevodov. Brez „--dry-run“ se odstranijo.
    }
tm-delete-done =
    { $count ->
        [0] Nič ni najdeno; nič ni spremenjeno.
        [one] Odstranjen { $count } prevod.
        [two] Odstranjena { $count } prevoda.
        [few] Odstranjeni { $count } prevodi.
       *[other] Odstranjenih { $count } prevodov.
    }
tm-edit-done =
    { $count ->
        [0] Nič ni najdeno; nič ni spremenjeno.
        [one] Spremenjen { $count } prevod.
        [two] Spremenjena { $count } prevoda.
        [few] Spremenjeni { $count } prevodi.
       *[other] Spremenjenih { $count } prevodov.
    }
tm-edit-empty = besedilo, ki naj se nadomesti, je prazno
    .hint = Navedite besedilo, kot je v prevodih.
tm-edit-alike =
    { $count ->
        [one] { $count } prevod ima to besedilo v drugačnem zapisu in ni bil spremenjen
        [two] { $count } prevoda imata to besedilo v drugačnem zapisu in nista bila spremenjena
        [few] { $count } prevodi imajo to besedilo v drugačnem zapisu in niso bili spremenjeni
       *[other] { $count } prevodov ima to besedilo v drugačnem zapisu in niso bili spremenjeni
    }
    .hint = Če ga želite spremeniti tudi tam, navedite besedilo z velikimi črkami, naglasi in opuščaji, kot so tam.
tm-edit-source = noben prevod v jeziku „{ $lang }“ nima tega besedila: je le v izvirnih besedilih
    .hint = „tm edit“ spreminja prevode; njihov jezik navedite z „--lang“. Izvirno besedilo se spremeni v svojem dokumentu.
tm-edit-blank =
    { $count ->
        [one] { $count } prevod bi ostal brez besedila in ni bil spremenjen
        [two] { $count } prevoda bi ostala brez besedila in nista bila spremenjena
        [few] { $count } prevodi bi ostali brez besedila in niso bili spremenjeni
       *[other] { $count } prevodov bi ostalo brez besedila in niso bili spremenjeni
    }
    .hint = Odstranite ga z „vulgate tm delete“.
tm-change-record =
    { $count ->
        [one] najden je tudi { $count } prevod dokumenta in ni bil spremenjen
        [two] najdena sta tudi { $count } prevoda dokumentov in nista bila spremenjena
        [few] najdeni so tudi { $count } prevodi dokumentov in niso bili spremenjeni
       *[other] najdenih je tudi { $count } prevodov dokumentov in niso bili spremenjeni
    }
    .hint = Spremenite to v XLIFF dokumenta, kot bi storil prevajalec, in ga uvozite.
tm-verify-behind = pomnilnik nima tega besedila v sedanji obliki
    .hint = Ni treba storiti ničesar: prevzame ga naslednji ukaz, ki uporabi pomnilnik.
tm-verify-behind-many = besedila, ki jih pomnilnik nima v sedanji obliki: { $count }, med njimi to
    .hint = Ni treba storiti ničesar: prevzame jih naslednji ukaz, ki uporabi pomnilnik.
tm-verify-sound = Pomnilnik je brezhiben; število enot: { $count }.
tm-rebuild-done = Pomnilnik je izdelan na novo; enote: { $units }, prevodi: { $variants }.
tm-rebuild-lost =
    { $count ->
        [one] { $count } prevod je bil samo v podatkovni zbirki in je izgubljen
        [two] { $count } prevoda sta bila samo v podatkovni zbirki in sta izgubljena
        [few] { $count } prevodi so bili samo v podatkovni zbirki in so izgubljeni
       *[other] { $count } prevodov je bilo samo v podatkovni zbirki in so izgubljeni
    }
    .hint = Znova jih uvozite, s „--keep“, da bodo tudi kot besedilo.
tm-rebuild-aside = podatkovna zbirka je bila poškodovana; shranjena je kot „{ $path }“
    .hint = Kar je bilo samo v njej in se ni dalo prebrati, zdaj manjka: uvozite znova. Kopijo izbrišite, ko je ne boste več potrebovali.

## Dokumenti

cli-renamed = „{ $document }“ ima prevode dokumenta „{ $former }“, ki ga ni več v projektu
    .hint = Če je bil preimenovan, ni treba storiti ničesar: naslednji uvoz vsak prevod prestavi pod novo ime.
cli-regional = segmenti, ki jih „{ $lang }“ prevzame iz „{ $language }“: { $count }
    .hint = Kjer različica pove isto, ni treba storiti ničesar. „vulgate export --lang { $lang }“ jih zapiše za prevajalca.
cli-nothing-to-translate = v tem dokumentu ni besedila za prevod
    .hint = Če bi moralo biti, preverite, ali je to prava datoteka.
