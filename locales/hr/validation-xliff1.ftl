# Što je u datoteci XLIFF verzije 1.0, 1.1 ili 1.2 protivno specifikaciji. Program dodaje
# datoteku, redak, jedinicu i mjesto u specifikaciji.

## Korijenski element

xliff1-namespace-missing = XLIFF { $version } ima imenski prostor, a ova ga datoteka nema
    .hint = Napišite xmlns="{ $namespace }" u prvom elementu.
xliff1-version-older = imenski prostor pripada XLIFF-u 1.2, ali je verzija „{ $version }”
    .hint = Napišite version="1.2", osim ako neki alat zahtijeva drukčije.
xliff1-extension-after-files = „{ $element }” stoji iza posljednjeg elementa „file”
    .hint = Elementi iz drugih imenskih prostora ovdje stoje ispred elementa „file”; premjestite ga na početak.

## Što se čime označava i što na to upućuje

xliff1-id-doubled = { $attribute } „{ $id }” u elementu „{ $element }” već je zauzet, u retku { $line }
    .hint = Jedinstven je unutar elementa „file”; dajte jednom od ta dva drugu vrijednost.
xliff1-tool-unknown = { $attribute } „{ $id }” u elementu „{ $element }” ne odgovara nijednom alatu u zaglavlju
    .hint = Dodajte „tool” s tim id-om u zaglavlje istog elementa „file” ili ispravite id.
xliff1-phase-unknown = { $attribute } „{ $id }” u elementu „{ $element }” ne odgovara nijednoj fazi u zaglavlju
    .hint = Dodajte „phase” s tim nazivom u zaglavlje istog elementa „file” ili ispravite naziv.
xliff1-unit-unknown = { $attribute } „{ $id }” u elementu „{ $element }” nije id nijedne jedinice u ovoj datoteci
    .hint = Uputite na „trans-unit” ili „bin-unit” iz istog elementa „file” ili izostavite atribut.

## Atributi

xliff1-language = za „{ $element }” naveden je jezik „{ $found }”, ali { $attribute } datoteke jest „{ $expected }”
    .hint = Uskladite ih; jezici se smiju razlikovati samo unutar elementa „alt-trans”.
xliff1-mime-type = „{ $value }” nije vrsta medija
    .hint = Počnite s jednim od: { $classes }; mogu slijediti kosa crta i podvrsta.
xliff1-reformat = „{ $value }” sadržava i „yes” ili „no” i popis atributa
    .hint = Napišite samo „yes” ili „no” ili samo atribute koji se smiju mijenjati.

## Segmenti

xliff1-segment-without-mid = segment u elementu „seg-source” nema mid
    .hint = Dajte mu ga kako bi se mogao pronaći njegov prijevod.
xliff1-segment-doubled = dva segmenta imaju mid „{ $mid }”
    .hint = Dajte svakom segmentu u elementu „seg-source” zaseban mid.
xliff1-segment-unknown = „{ $element }” upućuje na segment „{ $mid }”, kojeg u elementu „seg-source” nema
    .hint = Upotrijebite mid segmenta iz pripadajućeg elementa „seg-source” ili ondje dodajte taj segment.
xliff1-segmented-otherwise = tekst u elementu „seg-source” bez oznaka nije jednak tekstu u elementu „source”
    .hint = Segmentirajte izvorni tekst kakav jest; tekst se ne mijenja ni u jednom.

## Kodovi

xliff1-rid-doubled = drugi „{ $element }” u ovom tekstu ima rid „{ $rid }”
    .hint = Dajte svakom paru kodova zaseban rid.
xliff1-begin-without-end = nijedan „{ $end }” ne zatvara „{ $element }” čiji je { $attribute } „{ $id }”
    .hint = Dodajte mu kraj u istom tekstu ili upotrijebite „it” ili „x” za samostalan kod.
xliff1-end-without-begin = „{ $element }” čiji je { $attribute } „{ $id }” ne zatvara nijedan „{ $begin }”
    .hint = Dodajte mu početak u istom tekstu ili upotrijebite „it” ili „x” za samostalan kod.
xliff1-end-first = „{ $element }” čiji je { $attribute } „{ $id }” stoji ispred svojeg „{ $begin }”
    .hint = Stavite početak koda ispred njegova kraja.
xliff1-cloned = kod „{ $id }” stoji dvaput u prijevodu, a ne smije se umnožavati
    .hint = Uklonite jedan ili u izvorniku postavite clone="yes".
xliff1-code-id-shared = dva različita koda u ovom tekstu imaju id „{ $id }”
    .hint = Dajte svakom zaseban id, inače ih alati ne mogu razlikovati.
