### `vulgate repair` PDF-en: mi marad ki, és mi nem olvasható.

pdf-broken = „{ $path }” olvashatatlanságig sérült, vagy nem PDF
    .hint = Nyissa meg PDF-megjelenítőben; ha ott látszik, nyomtassa új PDF-be, és azt adja meg.
pdf-empty = „{ $path }” üres
    .hint = Mentse vagy töltse le újra.
pdf-cut = a fájl csonka; { $count ->
        [one] egy oldal maradt meg
       *[other] { $count } oldal maradt meg
    }
    .hint = Mentse vagy töltse le újra; a hiányzó szöveg nem állítható helyre.
pdf-garbled = { $page }. oldal: többnyire olyan jelek láthatók, amelyek nem betűk; lehet, hogy a fájl nem mondja meg, milyen betűket tartalmaz
    .hint = Ha az eredmény nem olvasható, ismertesse fel az oldal szövegét, például ezzel: „ocrmypdf --force-ocr”.
pdf-turned = { $page }. oldal: van rajta olyan szöveg, amely nem balról jobbra halad; ez az oldal többi része után következik
pdf-right-to-left = { $page }. oldal: van rajta jobbról balra haladó szöveg; a szavai rossz sorrendben állhatnak
    .hint = Vesse össze az oldalt a PDF-fel.
pdf-password = „{ $path }” jelszót kíván
    .hint = Távolítsa el a jelszót azzal a programmal, amely beállította, vagy ezzel: „qpdf --decrypt --password=…”.
pdf-encrypted = „{ $path }” ismeretlen módon van titkosítva
    .hint = Nyissa meg PDF-megjelenítőben, és nyomtassa új PDF-be.
pdf-no-pages = „{ $path }” nem tartalmaz oldalt
    .hint = Kérje el újra a fájlt; ami megérkezett, nem teljes.
pdf-images = „{ $path }” nem tartalmaz szöveget: { $count ->
        [one] egyetlen oldala kép
       *[other] mind a { $count } oldala kép
    }
    .hint = Előbb végeztessen szövegfelismerést, például ezzel: „ocrmypdf”.
pdf-no-text = „{ $path }” nem tartalmaz szöveget { $count ->
        [one] az egyetlen oldalán
       *[other] egyetlen oldalán sem a { $count } közül
    }
    .hint = Nézze meg PDF-megjelenítőben: az alakzatként megrajzolt szöveghez előbb szövegfelismerés kell.
pdf-page-image = { $page }. oldal: szöveg nélküli kép
    .hint = Végeztessen szövegfelismerést az oldalon, például ezzel: „ocrmypdf”, vagy gépelje be a szöveget.
pdf-unknown = { $page }. oldal: { $count ->
        [one] egy karakterről
       *[other] { $count } karakterről
    } a fájl nem mondja meg, micsoda
    .hint = Vesse össze az oldalt a PDF-fel, és pótolja, ami hiányzik.
pdf-page-broken = { $page }. oldal: nem volt végig olvasható
    .hint = Vesse össze az oldalt a PDF-fel, és pótolja, ami hiányzik.
pdf-running-head = „{ $text }” kihagyva: { $count ->
        [one] egy oldal szélén
       *[other] { $count } oldal szélén
    } áll
pdf-picture = a(z) „{ $text }” kép kimaradt: fájlját Önnek kell a Markdownba illesztenie
pdf-contents = tartalomjegyzék kihagyva, { $count ->
        [one] egy tétellel
       *[other] { $count } tétellel
    }: a „vulgate build” újat készít
pdf-hyphens = sorok végén elválasztott és kötőjel nélkül egybeírt szavak, mert a fájl szerint az nem tartozik hozzájuk: { $count }
pdf-hyphen-guessed = „{ $word }” egybeírva, de nem biztosan: semmi sem mutatja, hogy a sor végi kötőjel a szóhoz tartozik-e
repair-pdf-in-place = PDF nem javítható helyben
    .hint = Nevezzen meg egy Markdown-fájlt az „-o” kapcsolóval.
