# A parancssor súgója. Az azonosítók a parancs útját követik: help-tm-import az, amit a "vulgate tm import"
# végez, help-tm-import-keep az, amit a --keep kapcsolója. A példák változatlanul jelennek meg, soronként egy:
# csak az fordítandó bennük, ami a "#" után áll.

help-vulgate = Szakpolitikai anyagok fordítása fordítómemóriával és közzétételük az EU minden nyelvén
help-vulgate-examples =
    vulgate init briefings && cd briefings    # projekt mintával, amely rögtön elkészíthető
    vulgate export --lang de                  # XLIFF a fordítónak
    vulgate import returned/brief.xlf         # a kész fájl visszavétele
    vulgate build --strict                    # PDF-ek; hibával leáll, ha valami nincs lefordítva

## Minden parancs kapcsolói

help-global-project = A projekt mappája [alapértelmezés: felfelé a legközelebbi, amelyben van vulgate.toml]
help-global-json = Jelentés egyetlen JSON-objektumként a szabványos kimeneten
help-global-quiet = Csak az eredmények, figyelmeztetések és hibák megjelenítése
help-global-color = Színek a kimenetben
help-global-lang-ui = Az üzenetek nyelve [alapértelmezés: a rendszeré]

## init

help-init = Új projekt létrehozása rövid, rögtön elkészíthető tájékoztatóval
help-init-dir = A mappája; ha nincs, létrejön
help-init-examples =
    vulgate init briefings

## repair

help-repair = PDF-ből készült szöveg javítása vagy PDF beolvasása, minden változás okával
help-repair-file = Markdown, egyszerű szöveg vagy PDF
help-repair-output = Kiírandó fájl [alapértelmezés: szabványos kimenet]
help-repair-in-place = Magának a fájlnak a módosítása
help-repair-diff = A változások megjelenítése diff formában, a szöveg helyett, ha nem készül fájl
help-repair-all = A kétséges változtatások elvégzése is
help-repair-interactive = Kérdés minden kétséges változtatásnál
help-repair-examples =
    vulgate repair brief.md --diff             # mi változna, és miért
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # döntés arról, ami kétséges

## segment

help-segment = A fájlok szegmensekre bontásának megjelenítése
help-segment-files = Fájlok bármely formátumban, amelyet a Vulgate olvas
help-segment-jsonl = {"{"}"lang":…,"text":…{"}"} sorok olvasása a szabványos bemenetről, mindegyikre {"{"}"segments":[…]{"}"} válasz
help-segment-lang = A szöveg nyelve [alapértelmezés: a projekt forrásnyelve vagy en]
help-segment-srx = Ennek az SRX-fájlnak a szabályai a projektéi helyett
help-segment-explain = A döntő szabály megnevezése minden helyen, ahol mondat végződhet
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Munka a fordítómemóriával

help-tm-import = Fordítások felvétele a memóriába TMX- vagy XLIFF-fájlokból
help-tm-import-files = TMX- vagy XLIFF-fájlok
help-tm-import-keep = Másolat megőrzése a tm/ mappában és felvétele a vulgate.toml fájlba, hogy a memória szövegből újra elkészíthető legyen
help-tm-import-collection = A gyűjtemény neve, amelyhez tartoznak [alapértelmezés: a fájl neve]
help-tm-import-provenance = Ki áll a fordítások mögött; a jobbak előbb kerülnek ajánlásra
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = A memória kiírása TMX-ként
help-tm-export-output = Kiírandó fájl [alapértelmezés: szabványos kimenet]
help-tm-export-lang = Csak ezek a nyelvek; ismételhető
help-tm-export-collection = Csak ez a gyűjtemény
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Válasz a szegmensekre a találataikkal, soronként
help-tm-match-text = Szegmensek, mindegyik idézőjelben
help-tm-match-from = A szegmensek nyelve
help-tm-match-to = A fordítás nyelve
help-tm-match-min = A találat legkisebb hasonlósága a levonások előtt, 1–100
help-tm-match-limit = Legfeljebb ennyi találat szegmensenként; 0: mind
help-tm-match-jsonl = {"{"}"text":…{"}"} sorok olvasása a szabványos bemenetről, mindegyikre {"{"}"matches":[…]{"}"} válasz
help-tm-match-explain = Minden találat pontszámának indoklása: az eltérő tokenek és minden levonás
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Szöveg keresése a memóriában, bármely nyelven
help-tm-search-text = Szavak vagy "egy kifejezés", kis- vagy nagybetűvel; a * és a ? egy szó betűit helyettesíti
help-tm-search-lang = Keresés csak ezeken a nyelveken; ismételhető
help-tm-search-limit = Legfeljebb ennyi bejegyzés; 0: mind
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = A memóriában többször vagy többféleképpen álló szövegek felsorolása
help-tm-duplicates-conflicts = A többféle fordítású szövegek, nem a többször azonos fordításúak
help-tm-duplicates-lang = Csak az ezekre a nyelvekre készült fordítások; ismételhető
help-tm-duplicates-limit = Legfeljebb ennyi szöveg; 0: mind
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Szöveg cseréje a memória fordításaiban
help-tm-edit-text = A szöveg, ahogy a fordításokban áll
help-tm-edit-replacement = A helyére kerülő szöveg
help-tm-edit-lang = A fordítások nyelve
help-tm-edit-collection = Csak ebben a gyűjteményben
help-tm-edit-document = Csak ebben a dokumentumban
help-tm-edit-dry-run = Annak megjelenítése, ami változna, módosítás nélkül
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Fordítások törlése a memóriából
help-tm-delete-text = Ami a szövegükben vagy a forrásukban áll, mint a „tm search” parancsnál
help-tm-delete-lang = E szöveg nyelve
help-tm-delete-collection = Csak ebben a gyűjteményben
help-tm-delete-document = Csak ebben a dokumentumban
help-tm-delete-dry-run = Annak megjelenítése, ami törlődne, módosítás nélkül
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = A memória tartalmának megszámlálása
help-tm-verify = Annak ellenőrzése, hogy a memória rendben van-e, és egyezik-e a szövegfájljaival
help-tm-rebuild = A memória újbóli elkészítése a translations/ és a tm/ mappából

## terms

help-terms = A projekt terminológiai adatbázisai: fogalmak, meghatározások, terminusok
help-terms-import = Terminológiai adatbázis felvétele a projektbe TBX- vagy CSV-fájlból
help-terms-import-files = TBX-fájlok vagy CSV-táblázatok, nyelvenként egy oszloppal
help-terms-import-name = A terminológiai adatbázis neve, fájl a terms/ mappában [alapértelmezés: a fájl neve]
help-terms-import-replace = Azonos nevű terminológiai adatbázis felváltása
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Az összes terminológiai adatbázis kiírása egy fájlba
help-terms-export-format = A kiírás formátuma
help-terms-export-output = Kiírandó fájl [alapértelmezés: szabványos kimenet]
help-terms-export-lang = Csak ezek a nyelvek; ismételhető
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Fogalmak keresése terminusaik alapján, meghatározásokkal
help-terms-search-text = Egy terminus része, kis- vagy nagybetűvel
help-terms-search-from = A szöveg nyelve [alapértelmezés: bármelyik]
help-terms-search-to = Megjelenítendő nyelvek; ismételhető [alapértelmezés: a projekt nyelvei]
help-terms-search-limit = Legfeljebb ennyi fogalom; 0: mind
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = A dokumentumok olyan lehetséges terminusainak felsorolása, amelyek nincsenek a terminológiai adatbázisban
help-terms-extract-documents = Dokumentumok név szerint [alapértelmezés: mind]
help-terms-extract-min = Hányszor forduljon elő legalább egy terminusjelölt
help-terms-extract-limit = Legfeljebb ennyi terminusjelölt; 0: mind
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = XLIFF-fájlok kiírása fordítóknak, a memória találataival
help-export-documents = Dokumentumok név szerint [alapértelmezés: mind]
help-export-lang = A fordítás nyelvei; ismételhető [alapértelmezés: a projekt összes nyelve]
help-export-xliff = Az XLIFF verziója
help-export-pseudo = A fájlok kitöltése álfordítással, a tördelés kipróbálására a fordítás előtt
help-export-into = Ehelyett a fordítások beírása egy másik eszköz e fájljába, annak saját változatában
help-export-output = Kimeneti mappa [alapértelmezés: a projekt out/xliff mappája]; --into esetén a fájl [alapértelmezés: ugyanaz]
help-export-examples =
    vulgate export                            # minden dokumentum, minden nyelv
    vulgate export water --lang de,fr         # egy dokumentum két nyelven
    vulgate export --xliff 1.2 -o to-agency   # csak XLIFF 1.2-t olvasó eszközöknek
    vulgate export --into water.docx.sdlxliff # vissza abba az eszközbe, amelyből a fájl jött

## import

help-import = Kész XLIFF ellenőrzése, rögzítése (translations/) és felvétele a memóriába
help-import-files = Bármilyen verziójú XLIFF-fájlok
help-import-dry-run = Csak ellenőrzés, módosítás nélkül
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Kész, importálható XLIFF egy dokumentumból és meglévő fordításából
help-align-document = Dokumentum név szerint
help-align-translation = A fordítása, bármely formátumban, amelyet a Vulgate olvas
help-align-lang = A fordítás nyelve
help-align-output = Kiírandó fájl [alapértelmezés: ahová az export írná]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Dokumentumok készítése minden nyelven: PDF-ben, HTML-ben és a szerző formátumában
help-build-documents = Dokumentumok név szerint [alapértelmezés: mind]
help-build-lang = Elkészítendő nyelvek; ismételhető [alapértelmezés: a forrás és a projekt összes nyelve]
help-build-format = Mi készüljön; ismételhető
help-build-edition = Kiadások olvasóknak, szerkesztéshez vagy átnézéshez; ismételhető
help-build-strict = Leállás hibával, ha valami nincs lefordítva, és annak felsorolása
help-build-fresh = Minden újbóli elkészítése, az is, ami nem változott
help-build-report = A jelentés formája
help-build-summary = Az elkészültek táblázatának hozzáadása ehhez a fájlhoz Markdown formátumban, például egy CI-feladat oldalához
help-build-output = Kimeneti mappa [alapértelmezés: a projekt out mappája]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # az out/index.html minden oldalhoz elvezet
    vulgate build --strict                    # folyamatos integrációhoz (CI)

## status

help-status = Annak megjelenítése, mennyire van lefordítva egy-egy dokumentum
help-status-documents = Dokumentumok név szerint [alapértelmezés: mind]
help-status-lang = Megjelenítendő nyelvek; ismételhető [alapértelmezés: a projekt összes nyelve]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = A lefordítandó szavak megszámlálása aszerint, mennyit ismer belőlük a memória
help-analyse-documents = Dokumentumok név szerint [alapértelmezés: mind]
help-analyse-lang = Számlálandó nyelvek; ismételhető [alapértelmezés: a projekt összes nyelve]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = A fordítások minőségének ellenőrzése
help-check-documents = Dokumentumok név szerint [alapértelmezés: mind]
help-check-lang = Ellenőrizendő nyelvek; ismételhető [alapértelmezés: a projekt összes nyelve]
help-check-format = A jelentés formája [alapértelmezés: text, illetve --json esetén json]
help-check-fix = A bejegyzésekben kijavítja, aminek egyetlen helyes alakja van: a szóközöket, valamint a számokat és dátumokat a projekt szabályai szerint
help-check-explain = Egy ellenőrzés magyarázata
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # az összevonási kérelem sorai mellett
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Megfelelnek-e a fájlok az XLIFF, TMX, SRX vagy TBX előírásainak
help-validate-files = E formátumok bármely verziójú fájljai
help-validate-format = A jelentés formája [alapértelmezés: text, illetve --json esetén json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = XLIFF-fájlok módosítása CAT-eszköz módján, mást nem érintve, vagy konvertálása

help-xliff-split = Szegmensek felosztása mondatokra a projekt szabályai szerint
help-xliff-split-files = 2.0-s, 2.1-es vagy 2.2-es XLIFF-fájlok
help-xliff-split-output = Kiírandó fájl, több fájlhoz mappa [alapértelmezés: szabványos kimenet]
help-xliff-split-in-place = Maguknak a fájloknak a módosítása
help-xliff-split-srx = Ennek az SRX-fájlnak a szabályai a projektéi helyett
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Az egységek szegmenseinek összevonása, amennyire a fájl engedi
help-xliff-join-files = 2.0-s, 2.1-es vagy 2.2-es XLIFF-fájlok
help-xliff-join-output = Kiírandó fájl, több fájlhoz mappa [alapértelmezés: szabványos kimenet]
help-xliff-join-in-place = Maguknak a fájloknak a módosítása
help-xliff-join-keep-order = Maradjon külön, ami a fordításban más sorrendben áll
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Annotációk vagy bővítmények eltávolítása
help-xliff-strip-files = 2.0-s, 2.1-es vagy 2.2-es XLIFF-fájlok
help-xliff-strip-output = Kiírandó fájl, több fájlhoz mappa [alapértelmezés: szabványos kimenet]
help-xliff-strip-in-place = Maguknak a fájloknak a módosítása
help-xliff-strip-annotations = Minden típusú annotáció
help-xliff-strip-custom-annotations = Nem a szabványban szereplő típusú annotációk
help-xliff-strip-extensions = Nem a szabványban szereplő elemek és attribútumok
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Fájlok beolvasása és újbóli, bájtra azonos kiírása, hogy kiderüljön, lehet-e velük dolgozni
help-xliff-rewrite-files = 2.0-s, 2.1-es vagy 2.2-es XLIFF-fájlok
help-xliff-rewrite-output = Kiírandó fájl, több fájlhoz mappa [alapértelmezés: szabványos kimenet]
help-xliff-rewrite-in-place = Maguknak a fájloknak a módosítása
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Bármely eszköz fájljainak konvertálása az XLIFF 1.2 és 2.x között, jelezve, ami a másik verzióban nem fejezhető ki
help-xliff-convert-files = Bármilyen verziójú XLIFF-fájlok
help-xliff-convert-to = A konvertálás célverziója
help-xliff-convert-output = Kiírandó fájl, több fájlhoz mappa [alapértelmezés: szabványos kimenet]
help-xliff-convert-in-place = Maguknak a fájloknak a módosítása
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = A vulgate.toml JSON-sémájának kiírása
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = A parancsok kiegészítését végző parancsértelmező-szkript kiírása
help-completions-shell = A parancsértelmező
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = A kézikönyvoldalak kiírása
help-manual-dir = A mappájuk; ha nincs, létrejön
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
