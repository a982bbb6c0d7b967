# A fordítómemória.

## Az adatbázis

tm-database-corrupt = a memória sérült: { database-reason }
    .hint = Futtassa a `vulgate tm rebuild` parancsot: a projekt szövegfájljaiból és abból, ami még olvasható, újra elkészíti a memóriát.
tm-database-foreign = ez egy másik program adatbázisa, nem memória
    .hint = Tegye át máshová, vagy nevezzen meg másik fájlt itt: `vulgate.toml`; a `vulgate tm rebuild` azután memóriát készít a projekt szövegfájljaiból.
tm-database-newer = a memóriát egy újabb Vulgate írta (verziója: { $version })
    .hint = Frissítse a Vulgate programot. Vagy törölje a fájlt; a `vulgate tm rebuild` újra elkészíti a projekt szövegfájljaiból.
tm-database-locked = egy másik folyamat túl régóta írja a memóriát
    .hint = Várja meg, amíg végez, vagy állítsa le, és futtassa újra a parancsot.
tm-read-behind = egy másik folyamat írja a memóriát; a beolvasás a korábbi állapotból történt
    .hint = Ha a projekt legújabb szövegei is kellenek, futtassa újra a parancsot, miután a másik végzett.
tm-read-full = nincs hely a lemezen a memória frissítéséhez; a korábbi állapotában lett beolvasva
    .hint = Szabadítson fel helyet, és futtassa újra a parancsot, ha a projekt legújabb szövegeit is ismernie kell.
tm-database-denied = a memória nem nyitható meg vagy nem írható: { database-reason }
    .hint = Ellenőrizze a fájl és a mappája jogosultságait.
tm-database-full = a lemez megtelt; a memória a korábbi állapotban maradt
    .hint = Szabadítson fel helyet, és futtassa újra a parancsot.
tm-database-failed = a memória nem volt olvasható vagy írható: { database-reason }
    .hint = Próbálja újra; ha ismét előfordul, ellenőrizze a lemezt.
database-reason = { $reason ->
    [page] a fájl egy része nem olyan, amilyennek megírták
    [format] a fájl nem adatbázis
    [value] az egyik értéke nem olvasható
    [read-only] írásvédett
    [closed] a fájl vagy a mappája nem érhető el
    [disk] a lemez hibát jelez
    [memory] nincs elég memória a számítógépben
   *[other] SQLite-hiba: { $code }
}
tm-database-unsound = a memória nem ép: { verify-reason }
    .hint = Futtassa a `vulgate tm rebuild` parancsot: a projekt szövegfájljaiból és abból, ami még olvasható, újra elkészíti a memóriát.
verify-reason = { $reason ->
    [structure] a fájl szerkezete sérült (talált hibák: { $row })
    [dangling] sor, amely nem létező sorra hivatkozik: { $row } (táblája: „{ $name }”; a hivatkozott tábla: „{ $other }”)
    [dangling-one] egy sor nem létező sorra hivatkozik (táblája: „{ $name }”; a hivatkozott tábla: „{ $other }”)
    [untranslated] egység fordítás nélkül: { $row }
    [moved] egység, amely más gyűjteményben van, mint a fájlja: { $row }
    [unused] szöveg, amely egyetlen egységhez sem tartozik: { $row }
    [foreign] egység, amelynek egy fordítása más nyelvű, mint a fordítás szövege: { $row }
    [provenance] a gyűjtemény eredete ismeretlen: „{ $name }”, „{ $other }”
    [language] szöveg, amelynek a nyelve ismeretlen: { $row } ({ $other })
    [unreadable] szöveg, amely nem olvasható: { $row }
    [key] szöveg, amely a tartalma alapján nem található meg: { $row }
    [gone] szöveg, amely kereshető, de nem létezik: { $row }
    [facts] egység, amelynek egyik fordításánál az adatok nem olvashatók: { $row }
    [index] szöveg, amelyet az index nem talál meg: „{ $name }”
   *[search] szöveg, amelyet a keresés nem talál meg: „{ $name }”
}

## TMX-fájlok

tm-tmx-root = a legkülső elem „{ $element }”: ez nem TMX
    .hint = Ellenőrizze, hogy a kívánt fájl-e. A TMX-fájl a „tmx” elemmel kezdődik.
tm-tmx-version = a verzió „{ $version }”; az ismert verziók: 1.1–1.4
    .hint = A beolvasás 1.4 szerint történt. Hasonlítson össze néhány egységet, és ha hibásak, exportálja újra a fájlt TMX 1.4-ként.
tm-tmx-header = nincs fejléc
    .hint = Minden egység első szövege lett a forrása. Ha ez nem helyes, vegyen fel fejlécet „srclang” attribútummal.
tm-tmx-header-facts = a fejléc tulajdonságainak és megjegyzéseinek nincs helyük a memóriában, ezért kimaradtak: { $count }
    .hint = Ha fontosak, őrizze meg magát a fájlt: `vulgate tm import --keep`.
tm-tmx-body = nincs body, így egység sincs
    .hint = Exportálja újra a fájlt abból az eszközből, amellyel készült.
tm-tmx-no-srclang = a fejléc nem nevezi meg a forrásnyelvet
    .hint = Minden egység első szövege lett a forrása. Ha ez nem helyes, vegye fel a „srclang” attribútumot.
tm-tmx-srclang = „{ $lang }” nem forrásnyelv
    .hint = Írjon nyelvi címkét, például „en” vagy „pt-BR”, vagy ezt: „*all*”. Az egység első szövege lett a forrása.
tm-tmx-element = „{ $element }”: ennek az elemnek nincs itt helye, ezért kimaradt
    .hint = Ellenőrizze, van-e benne fordítás; ha igen, tegye oda, ahol a TMX 1.4-ben a helye van.
tm-tmx-large = egy egység nagyobb, mint { $limit } MB
    .hint = Ellenőrizze, nem sérült-e a fájl: talán hiányzik egy zárócímke.
tm-tmx-cut-off = a fájl a vége előtt megszakad
    .hint = Útközben szakadt meg, vagy nincs befejezve. Szerezze be újra onnan, ahonnan származik.
tm-tmx-unclosed = az egység kimaradt: a vége előtt egy másik kezdődik
    .hint = Tegye ki a zárócímkéjét, „</tu>”, vagy vegye ki az egységet.
tm-tmx-broken = az egység a következő okból kimaradt
    .hint = Javítsa ki vagy vegye ki, és importálja újra a fájlt: ami már ismert, nem kerül be még egyszer.
tm-tmx-character = { $code }: ez a karakter nem megengedett az XML-ben; változatlanul bekerült
    .hint = Vegye ki a szövegből: más programok vissza fogják utasítani a fájlt.
tm-tmx-unit = az egység kimaradt: legalább két szöveg kellene, de csak ennyi van benne: { $count }
    .hint = Pótolja, ami hiányzik, vagy vegye ki az egységet.
tm-tmx-no-lang = a szöveg kimaradt: nincs megadva a nyelve
    .hint = Tegye ki az „xml:lang” attribútumot.
tm-tmx-lang = a szöveg kimaradt: „{ $lang }” nem ismert nyelv
    .hint = Írjon nyelvi címkét, például „de” vagy „pt-BR”, az „xml:lang” attribútumba.
tm-tmx-no-seg = egy szöveg kimaradt („{ $lang }”): nincs benne „seg”
    .hint = Tegye be a szöveget, vagy vegye ki a „tuv” elemet.
tm-tmx-empty = egy szöveg kimaradt („{ $lang }”): üres
    .hint = Tegye be a szöveget, vagy vegye ki a „tuv” elemet.
tm-tmx-date = „{ $value }” nem dátum, ezért figyelmen kívül maradt, itt: „{ $attribute }”
    .hint = Így írja: 20260316T120000Z.
tm-tmx-inline = „{ $element }” nem szövegközi eleme a TMX-nek; a szövege bekerült
    .hint = Jelöléshez „bpt” és „ept”, „ph” vagy „it” elemet használjon.
tm-tmx-unpaired = „{ $element }”, i="{ $i }": a szövegben nincs párja; önálló kódként került be
    .hint = Adjon a pár elejének és végének azonos „i” értéket, vagy használjon „it” elemet.
tm-tmx-no-i = „{ $element }”: hiányzik az „i” attribútum; önálló kódként került be
    .hint = Adjon a pár elejének és végének azonos „i” értéket.
tm-tmx-pos = az „it” elemnek nincs „pos” attribútuma, vagy az értéke sem „begin”, sem „end”; helyőrzőként került be
    .hint = Írja ezt: pos="begin" vagy pos="end".
tm-tmx-codes = „{ $property }”: ez a tulajdonság nem illik a szöveg kódjaihoz, ezért figyelmen kívül maradt
    .hint = Ha a szöveget szándékosan módosították, nincs teendő; egyébként exportálja újra.
