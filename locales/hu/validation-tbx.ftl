# A TBX megfelelősége. A program hozzáteszi a fájlt és a sort, valamint a helyet a szabványban.

validate-tbx-namespace = a gyökér névtere „{ $namespace }”, holott ez kellene: „{ $expected }”
    .hint = A martif elemnek nincs névtere; a tbx elemé xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }” nem TBX-dialektus neve
    .hint = Olyat írjon, amely TBX- kezdetű, például TBX-Basic.
validate-tbx-date = „{ $value }” nem dátum
    .hint = Írjon évet, hónapot és napot, például 2024-05-03.
validate-tbx-language-doubled = a fogalomnak már van szakasza ehhez a nyelvhez: „{ $lang }”
    .hint = Tegye a két szakasz szakkifejezéseit egybe.
validate-tbx-target-unknown = a dokumentum egyik elemének sem „{ $target }” az azonosítója
    .hint = Javítsa ki a célt, vagy tegye be, amire hivatkozik.
validate-tbx-target-web = „{ $target }” mint cél nem webcím
    .hint = Olyan címet írjon, amely így kezdődik: https:// vagy http://.
validate-tbx-target-missing = ennek a hivatkozásnak nincs célja
    .hint = Tegye ki a „target” attribútumot.
validate-tbx-style-dct = a dct stílusú fájlban az adatkategóriák a moduljuk elemei, nem ez az attribútum
    .hint = Írja a kategória elemét, például min:partOfSpeech, vagy állítsa be: style="dca".
validate-tbx-style-dca = a dca stílusú fájlban nincsenek más névterű elemek
    .hint = Írja a kategóriát attribútumként, például termNote type="partOfSpeech", vagy állítsa be: style="dct".
validate-tbx-category-empty = a típus üres
    .hint = Nevezzen meg egy adatkategóriát.
validate-tbx-category = a dialektusban ehhez az elemhez nincs „{ $name }” adatkategória
    .hint = A dialektus egyik kategóriáját használja; a kis- és nagybetű különbözik.
validate-tbx-module = a dialektusban nincs „{ $name }” adatkategória ebben a névtérben: „{ $namespace }”
    .hint = A dialektus egyik kategóriáját használja, a moduljának névterében.
validate-tbx-level = „{ $name }” nem állhat a szócikk e szintjén
    .hint = Tegye át oda, ahová tartozhat: a szócikkhez, a nyelvhez vagy a terminushoz.
validate-tbx-value = „{ $value }” nem lehet „{ $name }” értéke; a lehetséges értékek: { $values }
    .hint = Ezek egyikét használja.
