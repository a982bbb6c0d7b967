# A vulgate.toml és a projektmappa hibái.

config-syntax = ez nem érvényes TOML: { syntax-reason }
    .hint = Javítsa ki a sort; a szintaxis leírása: https://toml.io.
config-missing-key = hiányzik egy kulcs: „{ $key }”
    .hint = Vegye fel; minden kulcs leírása: docs/configuration.md.
config-unknown-key-near = nincs „{ $key }” kulcs
    .hint = Erre gondolt: „{ $nearest }”?
config-unknown-key = nincs „{ $key }” kulcs
    .hint = Itt ismert kulcsok: { $known }.
config-wrong-type =
    „{ $key }” csak { $expected ->
        [string] idézőjelek közötti szöveg
        [integer] egész szám
        [number] szám
        [boolean] true vagy false
        [array] szögletes zárójelek közötti lista
       *[object] táblázat
    } lehet, de itt { $found ->
        [string] szöveg
        [integer] egész szám
        [number] szám
        [boolean] true vagy false
        [date] dátum
        [array] lista
       *[object] táblázat
    } áll
    .hint = A docs/configuration.md minden kulcsra mutat példát.
config-empty-list = „{ $key }” üres
    .hint = Adjon meg legalább egy értéket.
config-out-of-range = „{ $key }” értéke csak { $least } és { $most } között lehet
    .hint = Módosítsa a számot.
config-contrast = „{ $key }” alig olvasható { $ground } háttéren: a kontraszt { $contrast } : 1
    .hint = A WCAG 2.2 szerint 4,5 : 1 szükséges; válasszon sötétebb színt vagy világosabb hátteret.
config-unknown-value = „{ $key }” értéke nem lehet „{ $value }”
    .hint = Ezek közül válasszon: { $known }.
config-pattern = „{ $key }” értéke nem lehet „{ $value }”
    .hint = Kötelező alakja: { $pattern }; példa: docs/configuration.md.
config-unknown-check-near = nincs „{ $value }” ellenőrzés
    .hint = Erre gondolt: „{ $nearest }”?
config-unknown-check = nincs „{ $value }” ellenőrzés
    .hint = Az ellenőrzéseket a „vulgate check --explain ID” ismeri; bővebben: docs/configuration.md.
config-unknown-language = „{ $value }” nem nyelvi címke, itt: „{ $key }”
    .hint = Egy ISO 639 szerinti nyelv BCP 47 címkéjét írja, például „de” vagy „pt-BR”.
config-path-outside = „{ $value }” kivezet a projektből, itt: „{ $key }”
    .hint = A projektmappához képest írja az elérési utat, „/” jellel és „..” nélkül.

project-not-found = sem ebben a mappában, sem felette nincs vulgate.toml: „{ $folder }”
    .hint = Lépjen a projekt mappájába, nevezze meg a --project kapcsolóval, vagy hozzon létre projektet: „vulgate init”.
project-not-text = a vulgate.toml nem UTF-8 szöveg
    .hint = Mentse UTF-8-ként.
project-no-documents = nincs dokumentum erre a mintára: „{ $pattern }”
    .hint = Ellenőrizze a „project.documents” kulcsot a vulgate.toml fájlban.
project-no-memory = hiányzik a „tm.collections” egyik memóriája: „{ $file }”
    .hint = Tegye oda a fájlt, vagy vegye ki a vulgate.toml fájlból.
press-no-fonts = egy fájl sem felel meg a „pdf.fonts.files” mintájának: „{ $pattern }”
    .hint = Tegye oda a betűkészleteket, vagy javítsa ki a mintát.
press-no-template = hiányzik a „pdf.template” sablonja: „{ $file }”
    .hint = Tegye oda a fájlt, vagy vegye ki a vulgate.toml fájlból.
press-template-large = a sablon mappájában több mint { $files } fájl vagy { $megabytes } MiB van
    .hint = Tartsa a sablont és a hozzá szükséges fájlokat külön mappában.
project-no-format = „{ $path }” formátumát a Vulgate nem olvassa
    .hint = Ismert kiterjesztések: { $known }.
project-same-name = „{ $path }” és „{ $other }” neve egyaránt ez lenne: „{ $name }”
    .hint = Nevezze át az egyik fájlt: a fordítások ezen a néven tárolódnak.
project-name-of-edition = „{ $path }” neve megegyezik a következő dokumentum tervezetének vagy kétnyelvű kiadásának nevével: „{ $other }”
    .hint = Adjon más nevet a két fájl egyikének.
project-unknown-document-near = ebben a projektben nincs „{ $name }” dokumentum
    .hint = Erre gondolt: „{ $nearest }”?
project-unknown-document = ebben a projektben nincs „{ $name }” dokumentum
    .hint = A projekt dokumentumai: { $known }.
project-path-outside = „{ $path }” kivezet a projektből
    .hint = A projekt egyik dokumentumát nevezze meg; a lista: „vulgate status”.
project-language-not-target = „{ $lang }” nem célnyelve a projektnek
    .hint = A projekt nyelvei: { $known }. Ha kell, vegye fel a vulgate.toml „project.targets” kulcsába: „{ $lang }”.
