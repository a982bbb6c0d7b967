# A TMX megfelelősége. A program hozzáteszi a fájlt és a sort, valamint a helyet az előírásban.

validate-tmx-namespace = a gyökér névtere „{ $namespace }”; a TMX-nek nincs névtere
    .hint = Vegye ki az xmlns attribútumot.
validate-tmx-version = nincs „{ $version }” TMX-verzió
    .hint = Írjon 1.4-et, vagy azt a verziót, amelynek a szabályait a fájl követi: 1.1, 1.2 vagy 1.3.
validate-tmx-encoding = a fájl ezt a kódolást adja meg: „{ $encoding }”; a TMX UTF-8, UTF-16 vagy ASCII
    .hint = Mentse UTF-8-ként, és ezt adja meg.
validate-tmx-date = „{ $value }” nem ISO 8601 szerinti dátum, itt: „{ $attribute }”
    .hint = Írja YYYYMMDDThhmmssZ alakban, például 20240503T100000Z.
validate-tmx-srclang = „{ $value }” mint forrásnyelv nem nyelvi címke, és nem is *all*
    .hint = Írjon kötőjeles címkét, például en-GB, vagy ha bármelyik nyelv lehet a forrás, ezt: *all*.
validate-tmx-tuid = „{ $value }” mint azonosító üres, vagy szóköz jellegű karakter van benne
    .hint = Írja szóköz nélkül, vagy hagyja el.
validate-tmx-source-missing = ennek az egységnek egyik változata sincs a forrásnyelvén: „{ $lang }”
    .hint = Javítsa ki az egyik változat vagy a srclang nyelvét; ha bármelyik nyelv lehet a forrás, a srclang értéke legyen *all*.
validate-tmx-code-doubled = e szegmens egy másik nyitó kódjának már ez a száma: i="{ $number }"
    .hint = Adjon a szegmens minden kódpárjának saját számot.
validate-tmx-code-unopened = i="{ $number }": e záró kód előtt a szegmensben nincs nyitó kód
    .hint = Tegye be a <bpt> elemet, vagy tegye ezt a kódot <it> elemmé, pos="end" attribútummal.
validate-tmx-code-unclosed = i="{ $number }": e nyitó kód után a szegmensben nincs záró kód
    .hint = Tegye be az <ept> elemet, vagy tegye ezt a kódot <it> elemmé, pos="begin" attribútummal.
validate-tmx-base-missing = egy map kódot ad meg, de a kódolás nem mondja meg, melyiket bővíti
    .hint = Nevezze meg azt a kódolást a „base” attribútumban.
validate-tmx-map-nothing = ez a map semmit sem mond a karakteréről
    .hint = Adja meg a code, ent és subst egyikét.
validate-tmx-code = „{ $value }” nem kód
    .hint = Írjon #x-et és hexadecimális számjegyeket, például #x80.
validate-tmx-ascii = „{ $value }”: ASCII-n kívüli karakterek, itt: „{ $attribute }”
    .hint = ASCII-karakterekkel írja.
