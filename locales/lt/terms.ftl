# Terminija.

## TBX failai

terms-tbx-root = šakninis elementas yra „{ $element }“: tai ne TBX
    .hint = Patikrinkite, ar tai tas failas, kurio norėjote. TBX failas prasideda elementu „tbx“ arba „martif“.
terms-tbx-prefix = TBX elementai turi prefiksą „{ $prefix }“, o tokie neskaitomi
    .hint = Eksportuokite failą iš naujo, kad TBX vardų erdvė būtų numatytoji, be prefikso.
terms-tbx-body = nėra elemento body, taigi nėra ir įrašų
    .hint = Eksportuokite failą iš naujo ta priemone, kuria jis sukurtas.
terms-tbx-element = elementas „{ $element }“ čia neleistinas ir praleistas
    .hint = Patikrinkite, ar jame yra terminas; jei taip, perkelkite jį į įrašą.
terms-tbx-large = įrašas didesnis kaip { $limit } MB
    .hint = Patikrinkite, ar failas nesugadintas: gali trūkti pabaigos žymės.
terms-tbx-cut-off = failas nutrūksta nepasibaigęs
    .hint = Jis nutrūko perduodamas arba yra nebaigtas. Gaukite jį iš naujo.
terms-tbx-broken = įrašas praleistas, nes sugadintas
    .hint = Pataisykite jį arba pašalinkite ir importuokite failą iš naujo.
terms-tbx-id = identifikatorių „{ $id }“ jau turi kitas įrašas
    .hint = Priimti abu. Suteikite vienam iš jų kitą identifikatorių, kad būtų galima juos atskirti.
terms-tbx-no-term = įrašas praleistas: jame nėra tinkamo termino
    .hint = Pridėkite terminą žinoma kalba arba įrašą pašalinkite.
terms-tbx-empty = terminas (kalba „{ $lang }“) praleistas: jis tuščias
    .hint = Įrašykite jo tekstą arba jį pašalinkite.
terms-tbx-lang = terminai praleisti: „{ $lang }“ nėra žinoma kalba
    .hint = Atribute „xml:lang“ nurodykite kalbos žymę, pavyzdžiui, „de“ arba „pt-BR“.
terms-tbx-no-lang = terminai praleisti: nenurodyta jų kalba
    .hint = Pridėkite „xml:lang“.
terms-status = „{ $value }“ nėra termino būsena ir jos nepaisyta
    .hint = Rašykite „preferred“, „admitted“, „deprecated“ arba „superseded“; TBX – su galūne „Term-admn-sts“.

## Lentelės

terms-csv-no-language = pirmojoje eilutėje nenurodyta jokia kalba
    .hint = Terminų stulpelių viršuje įrašykite kalbos žymes, pavyzdžiui, „en“ ir „de“.
terms-csv-column = stulpelis „{ $name }“ nežinomas ir praleistas
    .hint = Galimos kalbos žymės, „id“, „subject“, „definition“, „note“, „source“, o po žymės – „:status“, „:part-of-speech“, „:context“, „:note“, „:definition“.
terms-csv-cells = eilutė praleista: joje langelių yra { $count }, o pirmojoje – { $expected }
    .hint = Langelius, kuriuose yra kablelis arba eilutės lūžis, rašykite kabutėse.
terms-csv-no-term = eilutė praleista: joje nėra termino
    .hint = Įrašykite terminą kalbos stulpelyje arba eilutę pašalinkite.
terms-csv-quote = eilutė praleista: joje atidarytos kabutės niekur neuždaromos
    .hint = Uždarykite kabutes arba, jei tai teksto dalis, parašykite jas du kartus.

## Komandos

terms-import-one-name = kelios terminų bazės negali vadintis vienodai: „{ $name }“
    .hint = Importuokite failus po vieną arba nenaudokite „--name“.
terms-import-name = „{ $name }“ negali būti failo pavadinimas
    .hint = Vartokite raides, skaitmenis ir brūkšnelius.
terms-import-exists = terminų bazė „{ $file }“ jau yra, ir ji kitokia
    .hint = Pridėkite „--replace“, kad naujoji ją pakeistų, arba „--name“, kad liktų abi.
terms-import-nothing = faile nėra tinkamų terminų
    .hint = Patikrinkite, ar tai tas failas, kurio norėjote. Kas negerai su TBX, parodo `vulgate validate`.
terms-import-rewritten = faile yra klaidų; „{ $file }“ įrašytas iš naujo su tuo, kas tinkama
    .hint = Ištaisykite klaidas ir, jei norite failą išsaugoti tokį, koks yra, importuokite jį iš naujo su „--replace“.
terms-import-done = { $path }: { $concepts ->
    [one] { $concepts } sąvoka
    [few] { $concepts } sąvokos
   *[other] { $concepts } sąvokų
}, { $terms ->
    [one] { $terms } terminas
    [few] { $terms } terminai
   *[other] { $terms } terminų
}, išsaugota kaip { $file }
terms-export-nothing = projekte nėra terminų šiomis kalbomis
    .hint = Įtraukite terminų bazę komanda `vulgate terms import` arba nurodykite kitas kalbas.
terms-export-done = į { $path } { $count ->
    [one] įrašyta { $count } sąvoka
    [few] įrašytos { $count } sąvokos
   *[other] įrašyta { $count } sąvokų
}
terms-search-done = { $count ->
    [0] nieko nerasta
    [one] rasta { $count } sąvoka
    [few] rastos { $count } sąvokos
   *[other] rasta { $count } sąvokų
}
terms-extract-done = { $count ->
    [0] nėra kandidatų, kurių nebūtų terminų bazėje
    [one] { $count } kandidatas
    [few] { $count } kandidatai
   *[other] { $count } kandidatų
}
terms-head-candidate = kandidatas
terms-head-count = kiekis
terms-head-score = įvertis
terms-head-example = pavyzdys
