# Amit a szedő egy dokumentumról mond. Előtte a fájl és a sor áll.

# Karakterek, például „😀 (U+1F600)”.
typesetting-glyph = { $count ->
        [one] egy karakter egyik betűkészletben sincs meg: { $characters }
       *[other] { $count } karakter egyik betűkészletben sincs meg: { $characters }
    }
    .hint = A PDF üres négyzetet mutat, amely felolvasáskor a karakter marad. Írja másként, vagy használjon képet.
typesetting-glyph-target = a fordítás („{ $lang }”) egyik betűkészletben sem szereplő karakterei: { $characters }
    .hint = A PDF üres négyzetet mutat, amely felolvasáskor a karakter marad. Írja másként, vagy használjon képet.
typesetting-control = { $count ->
        [one] vezérlőkarakter a szövegben: { $characters }
       *[other] vezérlőkarakterek a szövegben: { $characters }
    }
    .hint = A PDF/UA, a PDF/A és a HTML tiltja a vezérlőkaraktereket; ezek kimaradnak. Törölje őket a forrásból.
typesetting-title = a dokumentumnak nincs címe, ezért ez lesz az: „{ $name }”
    .hint = Kezdje a szöveget 1. szintű címsorral, vagy adjon meg címet a bevezető adatokban (front matter).
typesetting-date = a dokumentumnak nincs dátuma, ezért a PDF szerint 1970-ben készült
    .hint = Adjon meg dátumot a bevezető adatokban (front matter), például „date: 2026-03-16”, vagy állítsa be a SOURCE_DATE_EPOCH változót.
typesetting-date-invalid = „{ $date }” a bevezető adatokban (front matter) nem naptári dátum
    .hint = Így írja: „date: 2026-03-16”. Addig úgy jelenik meg, ahogy le van írva, a metaadatok pedig azt mondják, amit dátum nélkül.
typesetting-heading-skip = { $from }. szintű címsor után { $to }. szintű következik
    .hint = Egy szinttel a felette lévő címsor alá kerül, mert a PDF/UA tiltja az ugrást. Javítsa ki a „#” jelek számát a forrásban.
typesetting-note-undefined = nincs „{ $label }” jegyzet
    .hint = Írja meg a jegyzetet, például „[^{ $label }]: A jegyzet szövege.”, vagy törölje a hivatkozást.
typesetting-anchor = nincs címsor ehhez a hivatkozáshoz: „{ $anchor }”
    .hint = A szöveg hivatkozás nélkül jelenik meg. A címsor neve a szövege kisbetűvel, szóköz helyett kötőjellel.
typesetting-link = a közzétett dokumentum olvasói nem tudják követni ezt: „{ $target }”
    .hint = A szöveg hivatkozás nélkül jelenik meg. Írja ki a teljes címet, amely így kezdődik: https://, mailto: vagy tel:.
typesetting-link-long = egy hivatkozás címe { $length } karakterből áll, többből, mint { $most }
    .hint = A szöveg hivatkozás nélkül jelenik meg. Használjon rövidebb címet.
typesetting-image-missing = a projektben nincs „{ $image }” kép
    .hint = A helyettesítő szövege jelenik meg. Ellenőrizze az elérési utat, amely a dokumentum mappájából indul.
typesetting-image-unknown = „{ $image }” nem szedhető kép
    .hint = A helyettesítő szövege jelenik meg. PNG, JPEG, GIF, WebP vagy SVG formátumot használjon.
typesetting-image-too-large = a kép túl nagy: „{ $image }”
    .hint = A helyettesítő szövege jelenik meg. Kicsinyítse 100 megapixel és 64 megabájt alá.
typesetting-image-broken = a kép nem olvasható: „{ $image }”: { image-reason }
    .hint = A helyettesítő szövege jelenik meg. Mentse újra a képet.
image-reason = { $reason ->
    [cut] a fájl idő előtt véget ér
    [size] a szélessége vagy a magassága érvénytelen
    [large] a dekódolása túl sok memóriát igényelne
    [kind] a formátumnak ez a változata nem támogatott
    [markup] nem érvényes SVG
   *[other] a fájl sérült
}
typesetting-image-linked = a(z) „{ $image }” kép egy másik fájlt tölt be: „{ $file }”
    .hint = Helyette az alternatív szövege látható. Ágyazza be a fájlt a képbe, vagy mentse a képet PNG formátumban.
typesetting-image-foreign = a(z) „{ $image }” képnek HTML-ben írt részei vannak (foreignObject), amelyeket a PDF nem mutat
    .hint = Rajzolja meg ezeket a részeket SVG-ben, vagy mentse a képet PNG formátumban.
typesetting-image-glyph = a(z) „{ $image }” kép szövegében egyik betűkészletben sem szereplő karakterek vannak: { $characters }
    .hint = Alakítsa a szöveget görbékké, vagy mentse a képet PNG formátumban. Addig a PDF nem felel meg a szabványának.
typesetting-image-no-alt = a képnek nincs helyettesítő szövege: „{ $image }”
    .hint = Akik nem látják, nem tudnak majd róla. Írja le, például „![A költségek alakulása évenként]({ $image })”.
typesetting-depth = a listák vagy idézetek { $depth } szintnél mélyebben vannak egymásba ágyazva
    .hint = A belsők ezen a szinten jelennek meg. Tagolja másként a szöveget.
typesetting-table-wide = az egyik táblázatban { $columns } oszlop van, egy oldalon { $limit } fér el
    .hint = A PDF felosztja, és megismétli az első oszlopot. Fontolja meg, nem volna-e jobb több táblázat.
typesetting-standard = a PDF nem felel meg ennek: { $standard }: { pdf-reason }
    .hint = Olvasható, de nem mindenkinek vagy nem örökre. Javítsa ki a megnevezett hibát, és készítse el újra.
pdf-reason = { $reason ->
    [glyph] egyik betűtípusban sincsenek meg a(z) „{ $text }” karakterei, amely egy képben vagy a sablonban áll
    [letters] olyan karakterek vannak benne, amelyeket a szabvány tilt
    [licence] egy betűtípus licence tiltja a beágyazást
    [colours] nyomdai színek (CMYK) vannak benne
    [alt] egy képnek vagy képletnek nincs helyettesítő szövege
    [language] hiányzik a nyelve
    [title] hiányzik a címe
    [size] egy része nagyobb annál, amit a szabvány megenged
    [page] az egyik oldal szélesebb vagy magasabb 14 400 pontnál (5,08 m)
   *[other] a szedőprogram nem tudja teljesíteni
}
typesetting-warning = a szedő figyelmeztetése: { $reason }
    .hint = Nézze meg a PDF-et; ha valami nincs rendben, jelentse.
typesetting-failed = a PDF nem készíthető el: { $reason }
    .hint = Kérjük, jelentse a dokumentummal együtt; a többi fájlt nem érinti.
typesetting-font-broken = ez nem OpenType vagy TrueType betűkészlet
    .hint = Vegye ki a fájlt a „pdf.fonts.files” kulcsból, vagy cserélje épre.
typesetting-font-restricted = a betűkészlet készítője megtiltja, hogy PDF-be ágyazzák
    .hint = Kérjen a beágyazást megengedő licencet, vagy válasszon másik betűkészletet.
typesetting-font-unknown = egyik betűkészlet sem tartozik ebbe a családba: „{ $family }”
    .hint = Vegye fel a fájlját a „pdf.fonts.files” kulcsba, vagy ezek közül válasszon: { $known }.
typesetting-font-no-bold = ennek a betűcsaládnak nincs félkövér változata, ezért a félkövér részek olyanok, mint a többi: „{ $family }”
    .hint = Vegye fel a félkövér változat fájlját a „pdf.fonts.files” kulcsba, vagy válasszon másik családot.
typesetting-font-no-italic = ennek a betűcsaládnak nincs dőlt változata, ezért a dőlt részek olyanok, mint a többi: „{ $family }”
    .hint = Vegye fel a dőlt változat fájlját a „pdf.fonts.files” kulcsba, vagy válasszon másik családot.
typesetting-template-time = a sablont le kellett állítani, mert több mint { $seconds } másodpercig futott: „{ $file }”
    .hint = Keressen benne végtelen ciklust, vagy növelje a „pdf.limits.seconds” értékét.
typesetting-template-memory = a sablont le kellett állítani, mert több mint { $megabytes } MiB memóriát kért: „{ $file }”
    .hint = Keresse meg benne, ami vég nélkül növekszik, vagy növelje a „pdf.limits.megabytes” értékét.
typesetting-template-failed = a sablon nem működik: „{ $file }”: { $reason }
    .hint = A saját mappájának fájljait, valamint a „/doc.json” és a „/house.typ” fájlt látja, csomagokat nem; a docs/templates.md bemutatja, hogyan kell sablont írni.
