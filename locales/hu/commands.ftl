# Amit az alparancsok a munkájukról mondanak.

## vulgate init

init-in-the-way = ez a fájl útban van; semmi sem lett kiírva
    .hint = Válasszon másik mappát, vagy tegye át máshová a fájlt.
init-done = Elkészült egy projekt, benne egy mintatájékoztató és a fordításai; mappa: „{ $folder }”. Dokumentumok készítése: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = a bemenet e sora nem a várt
    .hint = Minden sor egy JSON-objektum „text” kulccsal; a parancs bemenetének leírása: „vulgate help”.
jsonl-half-character = „{ $escape }” csak egy fél karakter
    .hint = Írja le egymás után mindkét felét vagy magát a karaktert.

# Egy hely, ahol mondat végződhet: a körülötte álló szavak, mi lett belőle, és miért.
segment-break = törés
segment-no-break = nincs törés
segment-by-rule = { $group }, { $number }. szabály, { $line }. sor
segment-by-setting = vulgate.toml: { $key }
segment-by-hard-break = kötött sortörés
segment-by-none = itt egyik szabály szerint sincs törés
segment-gave-up = { $number }. szabály: itt túl sok lépést igényel

## vulgate export

export-progress = Exportálás
export-head-file = Fájl
export-head-segments = Szegmens
export-head-accepted = Lefordítva
export-head-filled = Memóriából
export-head-matched = Találattal
export-head-changed = Megváltozott

export-unimported =
    ez a fájl az exportálása óta megváltozott: { $count ->
        [one] egy kész fordítás még nincs belőle rögzítve
       *[other] { $count } kész fordítás még nincs belőle rögzítve
    }; változatlanul maradt
    .hint = Előbb importálja, vagy tegye át máshová; az „-o” kapcsolóval másik mappába exportálhat.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] egy fordítás beírva
       *[other] { $filled } fordítás beírva
    }, { $unchanged } változatlan, { $missing } hiányzik, { $locked } zárolt vagy nem fordítandó.
export-into-language = a fájl nem mondja meg, milyen nyelvre készül a fordítása
    .hint = Nevezze meg a nyelvet a „--lang” kapcsolóval. A projekt nyelvei: { $known }.
export-into-foreign = a fájl nyelve „{ $lang }”, ez nem célnyelve a projektnek
    .hint = A projekt nyelvei: { $known }.

## vulgate import

import-progress = Importálás
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] egy fordítás átvéve
       *[other] { $accepted } fordítás átvéve
    }, { $unchanged } változatlan, { $unfinished } nincs kész.
import-moved = „{ $former }” mostantól „{ $path }”, mert a dokumentumot átnevezték.
import-no-document = a fájlban nincs felhasználható dokumentum
    .hint = Nézze meg, mi áll róla fentebb, vagy exportálja újra a dokumentumot.
import-unknown = ez a fájl a következőhöz tartozik: „{ $original }”, amely nem dokumentuma a projektnek, és egyikkel sincs közös mondata
    .hint = A projekt dokumentumai: { $known }. Importálja a fájlt abba a projektbe, amelyik exportálta, vagy vegye fel csak a memóriába: „vulgate tm import”.
import-nothing-common = ez a fájl egy másik azonos nevű dokumentumé („{ $original }”): nincs közös mondata a projekt dokumentumával
    .hint = Importálja abba a projektbe, amelyik exportálta, vagy vegye fel csak a memóriába: „vulgate tm import”.
import-other-name = a fájl dokumentuma „{ $original }”, de a mondatai „{ $document }” mondatai, ezért ahhoz lett rendelve
    .hint = Ha a dokumentumot átnevezték, minden rendben van.
import-source-language = a fájl forrásnyelve „{ $found }”, de „{ $document }” nyelve „{ $expected }”
    .hint = Semmi sem lett rögzítve. Vegye fel csak a memóriába: „vulgate tm import”.
import-into-source-language = a fájl szerint a fordítás nyelve „{ $lang }”, amely a forrás nyelve is; semmi sem került rögzítésre
    .hint = Javítsa ki a célnyelvet („trgLang” vagy „target-language”), és importálja újra.
import-region = a fájl nyelve „{ $found }”; átvétele „{ $lang }” nyelvként történt, mert a projektben csak ez illik hozzá
    .hint = Nincs teendő.
import-lowered = egy „{ $former }” állapotú fordítást „{ $state }” állapotú váltott fel
    .hint = Ha a fájl egy korábbi körből való, importálja újra a későbbit.
import-pseudo =
    a fájlban álfordítások vannak; { $count ->
        [one] egy valódi fordítás veszne el („{ $lang }”)
       *[other] { $count } valódi fordítás veszne el („{ $lang }”)
    }
    .hint = Semmi sem lett rögzítve. A tördelést a projekt másolatában próbálja ki, vagy importálja a fordító fájlját.
import-no-target-language = a fájl nem mondja meg, milyen nyelvre készül a fordítása
    .hint = Írja bele a nyelvet (XLIFF 2: trgLang, 1.2: target-language), és importálja újra.
import-foreign-language =
    a fájl nyelve „{ $lang }”, ez nem célnyelve a projektnek; { $count ->
        [one] egyetlen kész fordítása
       *[other] { $count } kész fordítása
    } csak a memóriába került
    .hint = A projekt nyelvei: { $known }. Ha ez is kell, vegye fel a vulgate.toml „project.targets” kulcsába: „{ $lang }”, és importálja újra.

## vulgate align

align-done = { $units } egység közül { $paired } párja megvan. Nézze át, azután importálja: „{ $path }”.

## vulgate build

build-progress = Készítés
build-done =
    { $count ->
        [0] Semmi sem készült.
        [one] Egy fájl készült; mappa: „{ $folder }”.
       *[other] { $count } fájl készült; mappa: „{ $folder }”.
    }
build-unchanged = Egyetlen változat sem módosult; semmi nem készült el újra.
build-reused = { $count ->
        [one] { $all } változatból egy nem változott, és nem készült el újra.
       *[other] { $all } változatból { $count } nem változott, és nem készült el újra.
    }
# A táblázat, amelyet a --summary ír.
summary-title = Teljes változatok: { $complete } / { $all }
summary-document = Dokumentum
summary-complete = Teljes
summary-incomplete = Nem teljes (lefordítatlan szegmensek)
summary-not-built = Nem készült el

build-incomplete =
    { $count ->
        [one] egy szegmensnek nincs naprakész fordítása („{ $lang }”); az eredményben meg van jelölve
       *[other] { $count } szegmensnek nincs naprakész fordítása („{ $lang }”); az eredményben meg vannak jelölve
    }
    .hint = Kiírás fordítónak: „vulgate export --lang { $lang }”; felsorolás: „--strict”.
build-removed = egy korábbi készítésnek ez a változata el lett távolítva, mert nem naprakész
    .hint = Fordítsa le, ami hiányzik, és készítse el újra.
build-left-over = egy korábbi összeállítás e kiadása már nem tartozik a projekt egyik dokumentumához és nyelvéhez sem
    .hint = Törölje, ha nem kell közzétenni.
build-untranslated = nincs lefordítva („{ $lang }”): „{ $text }”
    .hint = Kiírás fordítónak: „vulgate export --lang { $lang }”.
build-changed = a fordítása óta megváltozott („{ $lang }”): „{ $text }”
    .hint = Kiírás fordítónak, a korábbi fordítással együtt: „vulgate export --lang { $lang }”.
build-without-pdf = ez a program szedés nélkül készült
    .hint = Készítse el a programot a „pdf” szolgáltatással, vagy válassza ezt: „--format html,source”.
build-no-bilingual = a forrás nyelvén („{ $lang }”) nem készült kétnyelvű kiadás
build-edition-format = a szerző formátumában csak végleges kiadás van
    .hint = Adja hozzá: „--edition final”, vagy válassza ezt: „--format pdf” vagy „html”.

## vulgate status

status-percent = { $count }%
status-head-document = Dokumentum
status-head-language = Nyelv
status-head-done = Kész
status-head-segments = Szegmens
status-head-translated = Lefordítva
status-head-reviewed = Ellenőrizve
status-head-final = Végleges
status-head-changed = Megváltozott
status-head-missing = Hiányzik
status-head-words = Szó

## vulgate analyse

analyse-head-in-context = Környezetben
analyse-head-exact = Pontos
analyse-head-repeated = Ismétlődő
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Új
analyse-all = Minden dokumentum

## vulgate check

check-nothing-found =
    { $count ->
        [one] Egy fordítás ellenőrizve, nincs kifogás.
       *[other] { $count } fordítás ellenőrizve, nincs kifogás.
    }
check-fixed = „{ $found }” mostantól „{ $wanted }” ({ $check })
check-unknown = nincs „{ $id }” ellenőrzés
    .hint = Az ellenőrzések: { $known }.
check-unknown-near = nincs „{ $id }” ellenőrzés
    .hint = Erre gondolt: „{ $nearest }”?

## vulgate tm

tm-export-done = { $count } egység kiírva ide: „{ $path }”.
tm-export-unknown = a memóriában nincs „{ $name }” gyűjtemény
    .hint = A gyűjteményei: { $known }.
tm-export-character = { $code }: ez a karakter nem megengedett az XML-ben; helyére „�” került itt: „{ $text }”
    .hint = Vegye ki a „vulgate tm edit” paranccsal vagy ott, ahonnan a szöveg származik, és írja ki újra a fájlt.
tm-import-progress = Importálás
tm-import-done = { $path }: { $units ->
        [one] egy egység
       *[other] { $units } egység
    } beolvasva, { $added ->
        [one] egy új fordítás
       *[other] { $added } új fordítás
    } ebben a gyűjteményben: „{ $collection }”.
tm-import-kept = { $path }: { $units } egység, tárolva itt: „{ $file }”, és felvéve a vulgate.toml fájlba.
tm-import-not-kept = az importált anyag csak az adatbázisban van: a tárolóból vett friss másolat nem tartalmazza
    .hint = A „--keep” kapcsolóval importálja, hogy a tm/ mappában szövegként is meglegyen.
tm-import-name = „{ $name }” nem lehet gyűjtemény neve
    .hint = Válasszon másikat a „--collection” kapcsolóval: legfeljebb { $limit } karakter, sortörés és vezérlőkarakter nélkül, a / \ : * ? " < > | jelek nélkül, a szélein szóköz és pont nélkül, és nem lehet a Windows eszközneve, például CON.
tm-import-exists = már van ilyen nevű másik memória; nem lett lecserélve
    .hint = Adjon az újnak saját nevet a „--collection” kapcsolóval, vagy előbb törölje ezt: „{ $file }”.
tm-import-settings = „{ $file }” nem vehető fel a vulgate.toml végére, mert a „tm.collections” ott más alakban áll
    .hint = Írja a listát [[tm.collections]] táblázatokként, vagy maga vegye fel bele a fájlt.
tm-import-language = „{ $lang }” nem nyelve a projektnek; a szövegei mégis megmaradnak
    .hint = Ha fordítani akar rá, vegye fel a vulgate.toml „project.targets” kulcsába.
tm-match-none = Nincs legalább { $min } pontos találat.
tm-match-kind =
    { $kind ->
        [in-context] környezetben
        [exact] pontos
        [near-exact] ugyanazok a szavak
        [fuzzy] hasonló
       *[pivot] más nyelven keresztül
    }
tm-match-penalty =
    { $kind ->
        [numbers] számok
        [case] kis- és nagybetűk
        [punctuation] írásjelek vagy szóközök
        [codes] kódok
        [adapted] igazítva, nincs ellenőrizve
        [collection] a gyűjteménye
        [provenance] az eredete
        [regional] a nyelv másik változata
       *[pivot] más nyelven keresztül
    }
tm-search-done =
    { $count ->
        [0] Nincs találat.
        [one] Egy találat.
       *[other] { $count } találat.
    }
tm-search-quote = ebben a szövegben az idézőjel nincs lezárva: { $text }
    .hint = Zárja le, vagy vegye ki: a két idézőjel közötti szavakat egymás után keresi a program.
tm-search-empty = nincs mit keresni
    .hint = Adjon meg egy szót, szórészt vagy idézőjelek közé tett kifejezést.
tm-stats-collection = Gyűjtemény
tm-stats-provenance = Eredet
tm-stats-penalty = Levonás
tm-stats-units = Egység
tm-stats-variants = Fordítás
tm-stats-pair = Nyelvek
tm-stats-year = Utolsó módosítás
tm-stats-undated = dátum nélkül
tm-duplicates-done =
    { $count ->
        [0] Egyik szövegnek sincs meg kétszer ugyanaz a fordítása.
        [one] Egy szövegnek kétszer megvan ugyanaz a fordítása.
       *[other] { $count } szövegnek kétszer megvan ugyanaz a fordítása.
    }
tm-conflicts-done =
    { $count ->
        [0] Egyik szövegnek sincs több fordítása.
        [one] Egy szövegnek több fordítása van.
       *[other] { $count } szövegnek több fordítása van.
    }
tm-edit-would =
    { $count ->
        [0] Nincs találat; semmi sem változna.
        [one] Egy fordítás változna. A „--dry-run” nélkül meg is változik.
       *[other] { $count } fordítás változna. A „--dry-run” nélkül meg is változnak.
    }
tm-delete-would =
    { $count ->
        [0] Nincs találat; semmi sem törlődne.
        [one] Egy fordítás törlődne. A „--dry-run” nélkül törlődik is.
       *[other] { $count } fordítás törlődne. A „--dry-run” nélkül törlődik is.
    }
tm-delete-done =
    { $count ->
        [0] Nincs találat; semmi sem változott.
        [one] Egy fordítás törölve.
       *[other] { $count } fordítás törölve.
    }
tm-edit-done =
    { $count ->
        [0] Nincs találat; semmi sem változott.
        [one] Egy fordítás módosítva.
       *[other] { $count } fordítás módosítva.
    }
tm-edit-empty = a cserélendő szöveg üres
    .hint = Úgy adja meg a szöveget, ahogy a fordításokban áll.
tm-edit-alike =
    { $count ->
        [one] egy fordításban más írásmóddal áll ez a szöveg, az változatlan maradt
       *[other] { $count } fordításban más írásmóddal áll ez a szöveg, ezek változatlanok maradtak
    }
    .hint = Ha ott is módosítani akarja, az ottani nagybetűkkel, ékezetekkel és aposztrófokkal adja meg a szöveget.
tm-edit-source = egyetlen „{ $lang }” nyelvű fordításban sincs ez a szöveg: csak forrásszövegekben áll
    .hint = A „tm edit” fordításokat módosít; nyelvüket a „--lang” kapcsolóval adja meg. A forrásszöveget a dokumentumában kell módosítani.
tm-edit-blank =
    { $count ->
        [one] egy fordításból nem maradna szöveg, az változatlan maradt
       *[other] { $count } fordításból nem maradna szöveg, ezek változatlanok maradtak
    }
    .hint = Törölje a „vulgate tm delete” paranccsal.
tm-change-record =
    { $count ->
        [one] egy dokumentum fordítása is a találatok között van, az változatlan maradt
       *[other] dokumentumok { $count } fordítása is a találatok között van, ezek változatlanok maradtak
    }
    .hint = A dokumentum XLIFF-fájljában módosítsa, ahogy egy fordító tenné, és azt importálja.
tm-verify-behind = a memóriában ez a szöveg nem a mostani állapotában van meg
    .hint = Nincs teendő: a memóriát használó következő parancs felveszi.
tm-verify-behind-many = szövegek, amelyek a memóriában nem a mostani állapotukban vannak meg: { $count }, köztük ez
    .hint = Nincs teendő: a memóriát használó következő parancs felveszi őket.
tm-verify-sound = A memória ép: { $count } egység.
tm-rebuild-done = A memória újra elkészült: { $units } egység, { $variants } fordítás.
tm-rebuild-lost =
    { $count ->
        [one] egy fordítás csak az adatbázisban volt meg, és elveszett
       *[other] { $count } fordítás csak az adatbázisban volt meg, és elveszett
    }
    .hint = Importálja újra, a „--keep” kapcsolóval, hogy szövegként is meglegyen.
tm-rebuild-aside = az adatbázis sérült volt; megőrizve mint „{ $path }”
    .hint = Ami csak ebben volt, és nem lehetett elolvasni, most hiányzik: importálja újra. Törölje a másolatot, ha már nincs rá szüksége.

## Dokumentumok

cli-renamed = „{ $document }” egy már nem létező dokumentum fordításait használja: „{ $former }”
    .hint = Ha átnevezték, nincs teendő: a következő importálás minden fordítást áttesz az új névre.
cli-regional = szegmensek, amelyeket „{ $lang }” innen vesz át: „{ $language }”: { $count }
    .hint = Ahol a változat ugyanazt mondja, nincs teendő. Kiírás fordítónak: „vulgate export --lang { $lang }”.
cli-nothing-to-translate = ebben a dokumentumban nincs fordítandó szöveg
    .hint = Ha kellene lennie, ellenőrizze, hogy a megfelelő fájl-e.
