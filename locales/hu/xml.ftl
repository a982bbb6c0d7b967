# Amitől egy fájl nem jól formázott XML. Mindegyik a megsértett szabály; a program hozzáteszi
# a fájlt, a sort és az oszlopot.

xml-encoding-unknown = ismeretlen kódolás: „{ $encoding }”
    .hint = Mentse a fájlt UTF-8-ként, és az első sorában UTF-8-at adjon meg, vagy ne adjon meg kódolást.
xml-encoding-malformed = az itt álló bájtok nem { $encoding } kódolásúak
    .hint = Mentse újra a fájlt UTF-8-ként, vagy adja meg a kódolását az első sorában (gyakran windows-1250 vagy windows-1252); ha levélben vagy letöltéssel érkezett, kérje el vagy töltse le ismét.
xml-encoding-declared = a fájl szerint a kódolása { $declared }, de valójában { $encoding }, és akként lett beolvasva
    .hint = Az első sorában ezt adja meg: { $encoding }, vagy ne adjon meg kódolást.
xml-encoding-changed = UTF-8-ként mentve: nevekben, megjegyzésekben vagy utasításokban olyan karakterek vannak, amelyek ebből hiányoznak: { $encoding }
    .hint = Tájékoztassa a címzettet, hogy a fájl most UTF-8; ezt az első sora is jelzi.
xml-empty = a fájlban nincs elem: nem XML
    .hint = Ellenőrizze, hogy a kívánt fájl-e, és hogy nem üres-e.
xml-truncated = a fájl lezáratlan elemen belül ér véget: „{ $element }”, kezdete: { $opened }. sor
    .hint = A fájl valószínűleg megszakadt: szerezze be újra onnan, ahonnan származik.
xml-unclosed = ami itt kezdődik (címke, megjegyzés, szakasz vagy utasítás), nincs lezárva
    .hint = A fájl valószínűleg megszakadt, vagy hiányzik egy idézőjel vagy egy „>”.
xml-markup = a „<” után olyasmi áll, ami nem jelölés
    .hint = Egyszerű „<” helyett ezt írja: „&lt;”.
xml-ampersand = az „&” nem „;” végű hivatkozást kezd
    .hint = Egyszerű „&” helyett ezt írja: „&amp;”.
xml-entity = „{ $name }”: ez az entitás nincs deklarálva
    .hint = Írja magát a karaktert, vagy a számát, például „&#160;”.
xml-char-reference = „&{ $reference };” nem XML-karaktert jelöl
    .hint = Olyan karakter számát írja, amelyet az XML 1.0 megenged, vagy hagyja el.
xml-character = { $code }: ez a karakter nem megengedett az XML 1.0-ban
    .hint = Vegye ki; vezérlőkarakter, vagy egyáltalán nem karakter.
xml-second-root = „{ $element }”: ez az elem a dokumentum vége után áll
    .hint = Egy dokumentumban egyetlen legkülső elem van: talán két fájl lett összefűzve.
xml-text-before = szöveg áll az első elem előtt
    .hint = Ellenőrizze, hogy XML-fájl-e, és vegye ki, ami az első „<” előtt van.
xml-text-after = szöveg áll a dokumentum vége után
    .hint = Vegye ki, ami az utolsó zárócímke után van.
xml-text-outside = szöveg áll ott, ahol csak elemek állhatnak; kimaradt
    .hint = Tegye a helyére, vagy vegye ki.
xml-more = további ilyen hibák: { $count }; az utolsó a következő sorban van: { $line }
    .hint = Javítsa ki őket úgy, mint az elsőt.
xml-cdata-end = „]]>” áll a szövegben
    .hint = Ezt írja: „]]&gt;”.
xml-tag-mismatch = „</{ $found }>” ezt zárja: „<{ $expected }>”, { $opened }. sor
    .hint = Minden elemet a saját nevű címkéjével zárjon le, belülről kifelé haladva.
xml-tag-unopened = „</{ $found }>” nem zár le semmit
    .hint = Vegye ki, vagy tegye ki a nyitócímkéjét ott, ahol az elem kezdődik.
xml-name = „{ $name }” nem név
    .hint = A név betűvel vagy „_” jellel kezdődik, és legfeljebb egy „:” van benne; szóköz nem állhat előtte.
xml-attribute-twice = „{ $name }”: ez az attribútum kétszer szerepel
    .hint = Az egyiket hagyja meg.
xml-attribute-space = „{ $name }”: az attribútum előtt nincs szóköz
    .hint = Tegyen elé egy szóközt.
xml-attribute-no-value = „{ $name }”: az attribútumnak nincs értéke
    .hint = Így írja: { $name }="…".
xml-attribute-unquoted = „{ $name }”: az attribútum értéke nincs idézőjelek között
    .hint = Így írja: { $name }="…".
xml-attribute-less-than = „<” áll egy attribútum értékében
    .hint = Írja ezt: „&lt;”; vagy hiányzik előtte egy idézőjel.
xml-prefix = „{ $prefix }”: ez az előtag nincs deklarálva
    .hint = Deklarálja a névterét ezen az elemen vagy egy körülötte lévőn, így: xmlns:{ $prefix }="…".
xml-namespace = „{ $prefix }”: ez az előtag nem köthető ehhez: „{ $namespace }”
    .hint = Az xml és az xmlns előtag és a névterük rögzített, és minden előtaghoz névtér kell.
xml-comment-hyphens = „--” áll egy megjegyzésben, vagy „-” a végén
    .hint = Tegyen szóközt a kötőjelek közé.
xml-declaration = az XML-deklaráció hibás
    .hint = Ezt írja: <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = az XML-deklaráció nem a fájl legelején áll
    .hint = Vegye ki, ami előtte van, vagy magát a deklarációt.
xml-doctype-place = a DOCTYPE az első elem után áll, vagy már a második
    .hint = Egyet hagyjon meg, az első elem előtt.
xml-doctype-entities = a fájl saját entitásokat deklarál, ezek nem fogadhatók el
    .hint = Cserélje őket arra a szövegre, amelyet jelölnek, és vegye ki a deklarációkat.
xml-too-large = a fájlban több elem és szöveg van, mint amennyi megszámolható
    .hint = Ossza fel több fájlra.
xml-depth = az elemek { $limit } szintnél mélyebben vannak egymásba ágyazva
    .hint = Ilyen fájlnak erre nincs szüksége; nézzen utána, honnan származik.
