### `vulgate repair` su PDF: kas praleidžiama ir ko neįmanoma perskaityti.

pdf-broken = „{ $path }“ nepataisomai sugadintas arba nėra PDF
    .hint = Atverkite jį PDF peržiūros programa; jei jis rodomas, išspausdinkite į naują PDF ir naudokite šį.
pdf-empty = failas „{ $path }“ tuščias
    .hint = Įrašykite arba atsisiųskite jį iš naujo.
pdf-cut = failas nukirstas; { $count ->
        [one] liko { $count } puslapis
        [few] liko { $count } puslapiai
       *[other] liko { $count } puslapių
    }
    .hint = Įrašykite arba atsisiųskite jį iš naujo; trūkstamo teksto atkurti neįmanoma.
pdf-garbled = puslapyje { $page } daugiausia yra ženklai, kurie nėra raidės: galbūt faile nenurodyta, kokios tai raidės
    .hint = Jei rezultato neįmanoma perskaityti, atpažinkite šio puslapio tekstą, pavyzdžiui, programa „ocrmypdf --force-ocr“.
pdf-turned = puslapyje { $page } yra teksto, kuris rašomas ne iš kairės į dešinę; jis pateikiamas po likusio puslapio teksto
pdf-right-to-left = puslapyje { $page } yra teksto, kuris rašomas iš dešinės į kairę; jo žodžių tvarka gali būti neteisinga
    .hint = Palyginkite šį puslapį su PDF.
pdf-password = failui „{ $path }“ reikia slaptažodžio
    .hint = Pašalinkite slaptažodį programa, kuria jis nustatytas, arba „qpdf --decrypt --password=…“.
pdf-encrypted = failas „{ $path }“ užšifruotas nežinomu būdu
    .hint = Atverkite jį PDF peržiūros programa ir išspausdinkite į naują PDF.
pdf-no-pages = faile „{ $path }“ nėra puslapių
    .hint = Paprašykite atsiųsti failą dar kartą; gautas ne visas.
pdf-images = faile „{ $path }“ nėra teksto: { $count ->
        [one] jo puslapis yra vaizdas (puslapių: { $count })
       *[other] visi jo puslapiai yra vaizdai (puslapių: { $count })
    }
    .hint = Pirmiau atpažinkite tekstą, pavyzdžiui, programa „ocrmypdf“.
pdf-no-text = faile „{ $path }“ nėra teksto (puslapių: { $count })
    .hint = Peržiūrėkite jį PDF peržiūros programa: figūromis nupieštą tekstą pirmiau reikia atpažinti.
pdf-page-image = puslapis { $page } yra vaizdas be teksto
    .hint = Atpažinkite šio puslapio tekstą, pavyzdžiui, programa „ocrmypdf“, arba jį surinkite.
pdf-unknown = puslapyje { $page } yra { $count ->
        [one] { $count } ženklas, kurio
        [few] { $count } ženklai, kurių
       *[other] { $count } ženklų, kurių
    } reikšmė faile nenurodyta
    .hint = Palyginkite šį puslapį su PDF ir įrašykite, ko trūksta.
pdf-page-broken = puslapio { $page } nepavyko perskaityti iki galo
    .hint = Palyginkite šį puslapį su PDF ir įrašykite, ko trūksta.
pdf-running-head = „{ $text }“ praleista: tai kartojasi { $count ->
        [one] { $count } puslapio pakraštyje
       *[other] { $count } puslapių pakraštyje
    }
pdf-picture = paveikslas „{ $text }“ praleistas: jo failą į „Markdown“ įtraukite patys
pdf-contents = turinys ({ $count ->
        [one] { $count } įrašas
        [few] { $count } įrašai
       *[other] { $count } įrašų
    }) praleistas: „vulgate build“ sudaro naują
pdf-hyphens = eilučių galuose perskirti ir be brūkšnelio sujungti žodžiai, nes failas rodo, kad jis jiems nepriklauso: { $count }
pdf-hyphen-guessed = „{ $word }“ sujungta neužtikrintai: niekas nerodo, ar brūkšnelis eilutės gale priklauso žodžiui
repair-pdf-in-place = paties PDF failo taisyti negalima
    .hint = Parinktimi „-o“ nurodykite Markdown failą.
