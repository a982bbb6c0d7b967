# Shoda s TMX. Program doplňuje soubor a řádek a místo ve specifikaci.

validate-tmx-namespace = kořenový prvek patří do jmenného prostoru „{ $namespace }“; TMX žádný nemá
    .hint = Odstraňte atribut xmlns.
validate-tmx-version = verze „{ $version }“ formátu TMX neexistuje
    .hint = Napište 1.4 nebo verzi, jejíž pravidla soubor dodržuje: 1.1, 1.2 nebo 1.3.
validate-tmx-encoding = soubor deklaruje kódování „{ $encoding }“; TMX je v UTF-8, UTF-16 nebo ASCII
    .hint = Uložte jej v UTF-8 a toto kódování deklarujte.
validate-tmx-date = „{ $value }“ v „{ $attribute }“ není datum podle ISO 8601
    .hint = Napište je ve tvaru YYYYMMDDThhmmssZ, například 20240503T100000Z.
validate-tmx-srclang = zdrojový jazyk „{ $value }“ není ani značka jazyka, ani *all*
    .hint = Napište značku se spojovníky, například en-GB, nebo *all*, pokud zdrojem může být kterýkoli jazyk.
validate-tmx-tuid = identifikátor „{ $value }“ je prázdný nebo obsahuje mezery
    .hint = Napište jej bez mezer, nebo jej vynechte.
validate-tmx-source-missing = žádná varianta této jednotky není v jejím zdrojovém jazyce „{ $lang }“
    .hint = Opravte jazyk varianty nebo srclang; pokud zdrojem může být kterýkoli jazyk, nastavte srclang na *all*.
validate-tmx-code-doubled = číslo i="{ $number }" již má v tomto segmentu jiný otevírací kód
    .hint = Dejte každé dvojici kódů v segmentu vlastní číslo.
validate-tmx-code-unopened = před zavíracím kódem i="{ $number }" není v tomto segmentu otevírací kód
    .hint = Doplňte <bpt>, nebo z tohoto kódu udělejte <it> s pos="end".
validate-tmx-code-unclosed = za otevíracím kódem i="{ $number }" není v tomto segmentu zavírací kód
    .hint = Doplňte <ept>, nebo z tohoto kódu udělejte <it> s pos="begin".
validate-tmx-base-missing = prvek map uvádí kód, ale kódování neříká, které jiné kódování rozšiřuje
    .hint = Uveďte toto kódování v atributu „base“.
validate-tmx-map-nothing = tento prvek map o svém znaku nic neříká
    .hint = Uveďte code, ent nebo subst.
validate-tmx-code = „{ $value }“ není kód
    .hint = Napište #x a šestnáctkové číslice, například #x80.
validate-tmx-ascii = „{ $value }“ v „{ $attribute }“ obsahuje znaky mimo ASCII
    .hint = Napište hodnotu znaky ASCII.
