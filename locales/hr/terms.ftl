# Terminologija.

## Datoteke TBX

terms-tbx-root = krajnji je vanjski element „{ $element }”: to nije TBX
    .hint = Provjerite je li to prava datoteka. Datoteka TBX počinje elementom „tbx” ili „martif”.
terms-tbx-prefix = elementi TBX-a imaju prefiks „{ $prefix }” i ne čitaju se
    .hint = Ponovno izvezite datoteku tako da je imenski prostor TBX-a zadani, bez prefiksa.
terms-tbx-body = nema elementa body pa ni unosa
    .hint = Ponovno izvezite datoteku iz alata u kojem je izrađena.
terms-tbx-element = elementu „{ $element }” ovdje nije mjesto i izostavljen je
    .hint = Provjerite sadržava li naziv; ako sadržava, stavite ga u unos.
terms-tbx-large = unos je veći od { $limit } MB
    .hint = Provjerite je li datoteka oštećena: možda nedostaje završna oznaka.
terms-tbx-cut-off = datoteka završava prije kraja
    .hint = Odrezana je pri prijenosu ili nije dovršena. Ponovno je nabavite s izvora.
terms-tbx-broken = unos je izostavljen jer je oštećen
    .hint = Ispravite ga ili uklonite pa ponovno uvezite datoteku.
terms-tbx-id = id „{ $id }” već ima drugi unos
    .hint = Preuzeta su oba. Dajte jednom drugi id kako bi se mogli razlikovati.
terms-tbx-no-term = unos je izostavljen: nema upotrebljivog naziva
    .hint = Dodajte naziv na poznatom jeziku ili uklonite unos.
terms-tbx-empty = naziv na jeziku „{ $lang }” izostavljen je: prazan je
    .hint = Dodajte njegov tekst ili ga uklonite.
terms-tbx-lang = nazivi su izostavljeni: „{ $lang }” nije poznat jezik
    .hint = Napišite jezičnu oznaku kao što je „de” ili „pt-BR” u „xml:lang”.
terms-tbx-no-lang = nazivi su izostavljeni: nije naveden njihov jezik
    .hint = Dodajte „xml:lang”.
terms-status = „{ $value }” nije status naziva i zanemareno je
    .hint = Napišite „preferred”, „admitted”, „deprecated” ili „superseded”; u TBX-u s „Term-admn-sts” iza toga.

## Tablice

terms-csv-no-language = u prvom retku nije naveden nijedan jezik
    .hint = U zaglavlja stupaca s nazivima stavite jezične oznake kao što su „en” i „de”.
terms-csv-column = stupac „{ $name }” nije poznat i izostavljen je
    .hint = Poznate su jezične oznake, „id”, „subject”, „definition”, „note”, „source” te, iza oznake, „:status”, „:part-of-speech”, „:context”, „:note”, „:definition”.
terms-csv-cells = redak je izostavljen: broj ćelija { $count }, u prvom retku { $expected }
    .hint = Ćelije u kojima je zarez ili prijelom retka stavite u navodnike.
terms-csv-no-term = redak je izostavljen: nema naziva
    .hint = Dodajte naziv u stupac nekog jezika ili uklonite redak.
terms-csv-quote = redak je izostavljen: navodnik u njemu nigdje se ne zatvara
    .hint = Zatvorite ga ili ga udvostručite ako pripada tekstu.

## Naredbe

terms-import-one-name = „{ $name }” ne može biti naziv više terminoloških baza
    .hint = Uvezite datoteke jednu po jednu ili izostavite „--name”.
terms-import-name = „{ $name }” ne može biti naziv datoteke
    .hint = Upotrijebite slova, znamenke i spojnice.
terms-import-exists = terminološka baza „{ $file }” već postoji, a različita je
    .hint = Dodajte „--replace” da je nova zamijeni ili „--name” da zadržite obje.
terms-import-nothing = u datoteci nema upotrebljivog naziva
    .hint = Provjerite je li to prava datoteka. `vulgate validate` objašnjava što ne valja u TBX-u.
terms-import-rewritten = datoteka ima pogrešaka; „{ $file }” iznova je zapisana sa svime što je ispravno
    .hint = Ispravite pogreške i ponovno uvezite datoteku s „--replace” kako bi se zadržala kakva jest.
terms-import-done = { $path }: { $concepts ->
    [one] { $concepts } pojam
    [few] { $concepts } pojma
   *[other] { $concepts } pojmova
}, { $terms ->
    [one] { $terms } naziv
    [few] { $terms } naziva
   *[other] { $terms } naziva
}, spremljeno kao { $file }
terms-export-nothing = projekt nema naziva na tim jezicima
    .hint = Dodajte terminološku bazu naredbom `vulgate terms import` ili zatražite druge jezike.
terms-export-done = { $count ->
    [one] { $count } pojam zapisan
    [few] { $count } pojma zapisana
   *[other] { $count } pojmova zapisano
} u { $path }
terms-search-done = { $count ->
    [0] ništa nije pronađeno
    [one] pronađen { $count } pojam
    [few] pronađena { $count } pojma
   *[other] pronađeno { $count } pojmova
}
terms-extract-done = { $count ->
    [0] nema kandidata koji nisu već u terminološkoj bazi
    [one] { $count } kandidat
    [few] { $count } kandidata
   *[other] { $count } kandidata
}
terms-head-candidate = kandidat
terms-head-count = broj
terms-head-score = ocjena
terms-head-example = primjer
