# Terminológia.

## TBX-fájlok

terms-tbx-root = a legkülső elem „{ $element }”: ez nem TBX
    .hint = Ellenőrizze, hogy a kívánt fájl-e. A TBX-fájl a „tbx” vagy a „martif” elemmel kezdődik.
terms-tbx-prefix = a TBX elemeinek előtagja „{ $prefix }”, ez nem olvasható
    .hint = Exportálja újra a fájlt úgy, hogy a TBX névtere előtag nélkül, alapértelmezett legyen.
terms-tbx-body = nincs body, így szócikk sincs
    .hint = Exportálja újra a fájlt abból az eszközből, amellyel készült.
terms-tbx-element = „{ $element }”: ennek az elemnek nincs itt helye, ezért kimaradt
    .hint = Ellenőrizze, van-e benne terminus; ha igen, tegye szócikkbe.
terms-tbx-large = egy szócikk nagyobb, mint { $limit } MB
    .hint = Ellenőrizze, nem sérült-e a fájl: talán hiányzik egy zárócímke.
terms-tbx-cut-off = a fájl a vége előtt megszakad
    .hint = Útközben szakadt meg, vagy nincs befejezve. Szerezze be újra onnan, ahonnan származik.
terms-tbx-broken = a szócikk kimaradt, mert sérült
    .hint = Javítsa ki vagy vegye ki, és importálja újra a fájlt.
terms-tbx-id = „{ $id }”: ez az azonosító már egy másik szócikknél áll
    .hint = Mindkettő bekerült. Adjon az egyiknek más azonosítót, hogy meg lehessen különböztetni őket.
terms-tbx-no-term = a szócikk kimaradt: nincs benne használható terminus
    .hint = Vegyen fel terminust valamelyik ismert nyelven, vagy vegye ki a szócikket.
terms-tbx-empty = egy terminus kimaradt („{ $lang }”): üres
    .hint = Írja be a szövegét, vagy vegye ki.
terms-tbx-lang = a terminusok kimaradtak: „{ $lang }” nem ismert nyelv
    .hint = Írjon nyelvi címkét, például „de” vagy „pt-BR”, az „xml:lang” attribútumba.
terms-tbx-no-lang = a terminusok kimaradtak: nincs megadva a nyelvük
    .hint = Vegye fel az „xml:lang” attribútumot.
terms-status = „{ $value }” nem terminusminősítés, ezért figyelmen kívül maradt
    .hint = Ezt írja: „preferred”, „admitted”, „deprecated” vagy „superseded”; TBX-ben utána „Term-admn-sts”.

## Táblázatok

terms-csv-no-language = az első sor nem nevez meg nyelvet
    .hint = A terminusokat tartalmazó oszlopok élére tegyen nyelvi címkét, például „en” és „de”.
terms-csv-column = „{ $name }”: ismeretlen oszlop, ezért kimaradt
    .hint = Ismertek a nyelvi címkék, továbbá „id”, „subject”, „definition”, „note”, „source”, valamint címke után „:status”, „:part-of-speech”, „:context”, „:note”, „:definition”.
terms-csv-cells = a sor kimaradt: { $count } cellája van, az első sornak viszont { $expected }
    .hint = A vesszőt vagy sortörést tartalmazó cellákat tegye idézőjelbe.
terms-csv-no-term = a sor kimaradt: nincs benne terminus
    .hint = Vegyen fel terminust egy nyelv oszlopában, vagy vegye ki a sort.
terms-csv-quote = a sor kimaradt: egy idézőjele nincs lezárva
    .hint = Zárja le, vagy kettőzze meg, ha a szöveg része.

## Parancsok

terms-import-one-name = „{ $name }” nem lehet több terminológiai adatbázis neve
    .hint = Egyenként importálja a fájlokat, vagy hagyja el a „--name” kapcsolót.
terms-import-name = „{ $name }” nem lehet fájlnév
    .hint = Betűt, számjegyet és kötőjelet használjon.
terms-import-exists = már van ilyen terminológiai adatbázis („{ $file }”), de az egy másik
    .hint = A „--replace” kapcsolóval az új lép a helyére, a „--name” kapcsolóval mindkettő megmarad.
terms-import-nothing = a fájlban nincs használható terminus
    .hint = Ellenőrizze, hogy a kívánt fájl-e. A `vulgate validate` megmondja, mi a hiba a TBX-fájlban.
terms-import-rewritten = a fájl hibás; mindaz, ami ép benne, újonnan kiírva: „{ $file }”
    .hint = Javítsa ki a hibákat, és importálja újra a fájlt a „--replace” kapcsolóval, hogy változatlanul megmaradjon.
terms-import-done = { $path }: { $concepts ->
    [one] egy fogalom
   *[other] { $concepts } fogalom
}, { $terms ->
    [one] egy terminus
   *[other] { $terms } terminus
}, tárolva itt: { $file }
terms-export-nothing = a projektben nincs terminus ezeken a nyelveken
    .hint = Vegyen fel terminológiai adatbázist (`vulgate terms import`), vagy kérjen más nyelveket.
terms-export-done = { $count ->
    [one] egy fogalom
   *[other] { $count } fogalom
} kiírva ide: { $path }
terms-search-done = { $count ->
    [0] nincs találat
    [one] egy fogalom
   *[other] { $count } fogalom
}
terms-extract-done = { $count ->
    [0] nincs olyan terminusjelölt, amely ne volna benne a terminológiai adatbázisban
    [one] egy terminusjelölt
   *[other] { $count } terminusjelölt
}
terms-head-candidate = terminusjelölt
terms-head-count = darab
terms-head-score = pontszám
terms-head-example = példa
