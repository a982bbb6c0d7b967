# Amiben egy 1.0-s, 1.1-es vagy 1.2-es XLIFF-fájl eltér az előírástól. A program hozzáteszi
# a fájlt, a sort, az egységet és a helyet az előírásban.

## A gyökér

xliff1-namespace-missing = az XLIFF { $version } verziónak van névtere, ennek a fájlnak nincs
    .hint = Írja az első elembe: xmlns="{ $namespace }".
xliff1-version-older = a névtér az XLIFF 1.2-é, de a verzió „{ $version }”
    .hint = Írja ezt: version="1.2", kivéve ha valamelyik eszköz másként kívánja.
xliff1-extension-after-files = „{ $element }” az utolsó „file” után áll
    .hint = Más névterek elemei itt egy „file” előtt állnak; tegye az elejére.

## Azonosítók és hivatkozások rájuk

xliff1-id-doubled = „{ $element }”, { $attribute }: „{ $id }” már foglalt, { $line }. sor
    .hint = Egy „file” elemen belül egyedi; adjon a kettő egyikének másikat.
xliff1-tool-unknown = „{ $element }”, { $attribute }: „{ $id }” nem a fejléc egyik eszközéé
    .hint = Vegyen fel ilyen azonosítójú „tool” elemet ugyanannak a „file” elemnek a fejlécébe, vagy javítsa ki az azonosítót.
xliff1-phase-unknown = „{ $element }”, { $attribute }: „{ $id }” nem a fejléc egyik fázisáé
    .hint = Vegyen fel ilyen nevű „phase” elemet ugyanannak a „file” elemnek a fejlécébe, vagy javítsa ki a nevet.
xliff1-unit-unknown = „{ $element }”, { $attribute }: „{ $id }” nem egységazonosító ebben a fájlban
    .hint = Ugyanannak a „file” elemnek egy „trans-unit” vagy „bin-unit” elemére hivatkozzon, vagy hagyja el az attribútumot.

## Attribútumok

xliff1-language = „{ $element }” nyelve itt „{ $found }”, de a fájlban ez áll: { $attribute } = „{ $expected }”
    .hint = Hozza összhangba a kettőt; a nyelvek csak „alt-trans” elemen belül térhetnek el.
xliff1-mime-type = „{ $value }” nem médiatípus
    .hint = Ezek egyikével kezdje: { $classes }; utána perjel és altípus állhat.
xliff1-reformat = „{ $value }”: yes vagy no áll benne, és egyúttal attribútumokat is felsorol
    .hint = Csak „yes” vagy „no” álljon, vagy csak azok az attribútumok, amelyek módosíthatók.

## Szegmensek

xliff1-segment-without-mid = egy „seg-source” egyik szegmensének nincs mid attribútuma
    .hint = Adjon neki, hogy meg lehessen találni a fordítását.
xliff1-segment-doubled = két szegmens mid értéke „{ $mid }”
    .hint = Adjon a „seg-source” minden szegmensének saját mid értéket.
xliff1-segment-unknown = „{ $element }” olyan szegmensre hivatkozik („{ $mid }”), amely nincs a „seg-source” elemben
    .hint = A mellette álló „seg-source” egyik szegmensének mid értékét használja, vagy vegye fel ott ezt a szegmenst.
xliff1-segmented-otherwise = a jelölők nélkül a „seg-source” szövege más, mint a „source” szövege
    .hint = A forrást úgy szegmentálja, ahogy van; a szöveg egyikben sem módosul.

## Kódok

xliff1-rid-doubled = a szöveg egy másik „{ $element }” elemének is ez a rid értéke: „{ $rid }”
    .hint = Adjon minden kódpárnak saját rid értéket.
xliff1-begin-without-end = nincs „{ $end }”, amely lezárná: „{ $element }”, { $attribute } = „{ $id }”
    .hint = Tegye ki a végét ugyanabban a szövegben, vagy használjon „it” vagy „x” elemet az önmagában álló kódhoz.
xliff1-end-without-begin = „{ $element }”, { $attribute } = „{ $id }”: nincs „{ $begin }”, amelyet lezárna
    .hint = Tegye ki az elejét ugyanabban a szövegben, vagy használjon „it” vagy „x” elemet az önmagában álló kódhoz.
xliff1-end-first = „{ $element }”, { $attribute } = „{ $id }”: megelőzi a hozzá tartozó „{ $begin }” elemet
    .hint = A kód elejét a vége elé tegye.
xliff1-cloned = „{ $id }”: ez a kód kétszer áll a célszövegben, de nem többszörözhető
    .hint = Vegye ki az egyiket, vagy a forrásban álljon clone="yes".
xliff1-code-id-shared = a szöveg két különböző kódjának azonosítója „{ $id }”
    .hint = Adjon mindegyiknek saját azonosítót, különben az eszközök nem tudják megkülönböztetni őket.
