# Terminoloogia.

## TBX-failid

terms-tbx-root = kõige välimine element on „{ $element }“: see ei ole TBX
    .hint = Kontrollige, kas see on mõeldud fail. TBX-fail algab elemendiga „tbx“ või „martif“.
terms-tbx-prefix = TBXi elementidel on eesliide „{ $prefix }“, mida ei loeta
    .hint = Eksportige fail uuesti nii, et TBXi nimeruum oleks vaikenimeruum, ilma eesliiteta.
terms-tbx-body = põhiosa ei ole, seega ei ole ka kirjeid
    .hint = Eksportige fail uuesti tööriistast, mis selle tegi.
terms-tbx-element = elemendil „{ $element }“ ei ole siin kohta ja see jäeti välja
    .hint = Kontrollige, kas see sisaldab terminit; kui jah, pange see kirjesse.
terms-tbx-large = kirje on suurem kui { $limit } MB
    .hint = Kontrollige, kas fail on rikutud: puududa võib lõpumärgend.
terms-tbx-cut-off = fail katkeb enne lõppu
    .hint = See on teel katkenud või ei ole valmis. Hankige see uuesti sealt, kust see tuli.
terms-tbx-broken = kirje jäeti välja, sest see on rikutud
    .hint = Parandage see või eemaldage see ja importige fail uuesti.
terms-tbx-id = ID „{ $id }“ on juba teisel kirjel
    .hint = Mõlemad võeti vastu. Andke neist ühele teine ID, et neid saaks eristada.
terms-tbx-no-term = kirje jäeti välja: selles ei ole kasutatavat terminit
    .hint = Lisage termin teadaolevas keeles või eemaldage kirje.
terms-tbx-empty = termin keeles „{ $lang }“ jäeti välja: see on tühi
    .hint = Lisage selle tekst või eemaldage see.
terms-tbx-lang = terminid jäeti välja: „{ $lang }“ ei ole teadaolev keel
    .hint = Kirjutage atribuuti „xml:lang“ keelekood, näiteks „de“ või „pt-BR“.
terms-tbx-no-lang = terminid jäeti välja: nende keelt ei ole märgitud
    .hint = Lisage „xml:lang“.
terms-status = „{ $value }“ ei ole termini olek ja seda ei arvestatud
    .hint = Kirjutage „preferred“, „admitted“, „deprecated“ või „superseded“; TBXis koos lõpuga „Term-admn-sts“.

## Tabelid

terms-csv-no-language = esimene rida ei nimeta ühtki keelt
    .hint = Pange terminite veergude päisesse keelekoodid, näiteks „en“ ja „de“.
terms-csv-column = veerg „{ $name }“ ei ole teada ja jäeti välja
    .hint = Teada on keelekoodid, „id“, „subject“, „definition“, „note“, „source“ ning keelekoodi järel „:status“, „:part-of-speech“, „:context“, „:note“, „:definition“.
terms-csv-cells = rida jäeti välja: selles on { $count } lahtrit, esimeses reas { $expected }
    .hint = Pange lahtrid, milles on koma või reavahetus, jutumärkidesse.
terms-csv-no-term = rida jäeti välja: selles ei ole terminit
    .hint = Lisage termin mõne keele veergu või eemaldage rida.
terms-csv-quote = rida jäeti välja: jutumärk selles jääb sulgemata
    .hint = Sulgege see või kirjutage see kahekordselt, kui see kuulub teksti juurde.

## Käsud

terms-import-one-name = „{ $name }“ ei saa olla mitme terminibaasi nimi
    .hint = Importige failid ükshaaval või jätke „--name“ ära.
terms-import-name = „{ $name }“ ei saa olla faili nimi
    .hint = Kasutage tähti, numbreid ja sidekriipse.
terms-import-exists = terminibaas „{ $file }“ on juba olemas ja see on teistsugune
    .hint = Lisage „--replace“, et panna uus selle asemele, või „--name“, et jätta alles mõlemad.
terms-import-nothing = failis ei ole kasutatavat terminit
    .hint = Kontrollige, kas see on mõeldud fail. `vulgate validate` ütleb, mis on TBX-failis valesti.
terms-import-rewritten = failis on vigu; „{ $file }“ kirjutati uuesti kõigega, mis on korras
    .hint = Parandage vead ja importige fail uuesti suvandiga „--replace“, et säilitada see nii, nagu see on.
terms-import-done = { $path }: { $concepts ->
    [one] üks mõiste
   *[other] { $concepts } mõistet
}, { $terms ->
    [one] üks termin
   *[other] { $terms } terminit
}, salvestatud failina { $file }
terms-export-nothing = projektis ei ole nendes keeltes termineid
    .hint = Lisage terminibaas käsuga `vulgate terms import` või valige teised keeled.
terms-export-done = { $count ->
    [one] üks mõiste
   *[other] { $count } mõistet
} kirjutatud faili { $path }
terms-search-done = { $count ->
    [0] midagi ei leitud
    [one] leiti üks mõiste
   *[other] leiti { $count } mõistet
}
terms-extract-done = { $count ->
    [0] kandidaate, mida terminibaasis ei oleks, ei ole
    [one] üks kandidaat
   *[other] { $count } kandidaati
}
terms-head-candidate = kandidaat
terms-head-count = arv
terms-head-score = punktid
terms-head-example = näide
