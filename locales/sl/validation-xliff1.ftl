# Kaj je v datoteki XLIFF različice 1.0, 1.1 ali 1.2 v nasprotju s specifikacijo. Program doda
# datoteko, vrstico, enoto in mesto v specifikaciji.

## Korenski element

xliff1-namespace-missing = XLIFF { $version } ima imenski prostor, ta datoteka pa ga nima
    .hint = Napišite xmlns="{ $namespace }" v prvi element.
xliff1-version-older = imenski prostor pripada XLIFF 1.2, različica pa je „{ $version }“
    .hint = Napišite version="1.2", razen če katero od orodij zahteva drugače.
xliff1-extension-after-files = „{ $element }“ je za zadnjim elementom „file“
    .hint = Elementi iz drugih imenskih prostorov so tu pred elementom „file“; premaknite ga na začetek.

## Kaj kaj označuje in kaj se nanj sklicuje

xliff1-id-doubled = { $attribute } „{ $id }“ v elementu „{ $element }“ je že zaseden, v vrstici { $line }
    .hint = V elementu „file“ je enoličen; dajte enemu od obeh drugo vrednost.
xliff1-tool-unknown = { $attribute } „{ $id }“ v elementu „{ $element }“ ne ustreza nobenemu orodju v glavi
    .hint = Dodajte „tool“ s tem id-jem v glavo istega elementa „file“ ali popravite id.
xliff1-phase-unknown = { $attribute } „{ $id }“ v elementu „{ $element }“ ne ustreza nobeni fazi v glavi
    .hint = Dodajte „phase“ s tem imenom v glavo istega elementa „file“ ali popravite ime.
xliff1-unit-unknown = { $attribute } „{ $id }“ v elementu „{ $element }“ ni id nobene enote v tej datoteki
    .hint = Sklicujte se na „trans-unit“ ali „bin-unit“ istega elementa „file“ ali izpustite atribut.

## Atributi

xliff1-language = za „{ $element }“ je naveden jezik „{ $found }“, { $attribute } datoteke pa je „{ $expected }“
    .hint = Uskladite ju; jezika se smeta razlikovati le znotraj elementa „alt-trans“.
xliff1-mime-type = „{ $value }“ ni vrsta medija
    .hint = Začnite z eno od: { $classes }; sledita lahko poševnica in podvrsta.
xliff1-reformat = „{ $value }“ vsebuje „yes“ ali „no“ in hkrati seznam atributov
    .hint = Napišite samo „yes“ ali „no“ ali pa samo atribute, ki se smejo spremeniti.

## Segmenti

xliff1-segment-without-mid = segment v elementu „seg-source“ nima mid
    .hint = Dajte mu ga, da bo mogoče najti njegov prevod.
xliff1-segment-doubled = dva segmenta imata mid „{ $mid }“
    .hint = Dajte vsakemu segmentu v elementu „seg-source“ svoj mid.
xliff1-segment-unknown = „{ $element }“ se sklicuje na segment „{ $mid }“, ki ga v elementu „seg-source“ ni
    .hint = Uporabite mid segmenta iz pripadajočega elementa „seg-source“ ali tam dodajte ta segment.
xliff1-segmented-otherwise = besedilo v elementu „seg-source“ brez oznak se razlikuje od besedila v elementu „source“
    .hint = Izvirnik segmentirajte takšnega, kot je; besedilo se ne spreminja v nobenem od njiju.

## Kode

xliff1-rid-doubled = drug „{ $element }“ v tem besedilu ima rid „{ $rid }“
    .hint = Dajte vsakemu paru kod svoj rid.
xliff1-begin-without-end = noben „{ $end }“ ne zapira „{ $element }“, ki ima { $attribute } „{ $id }“
    .hint = Dodajte njegov konec v isto besedilo ali uporabite „it“ ali „x“ za samostojno kodo.
xliff1-end-without-begin = „{ $element }“, ki ima { $attribute } „{ $id }“, ne zapira nobenega „{ $begin }“
    .hint = Dodajte njegov začetek v isto besedilo ali uporabite „it“ ali „x“ za samostojno kodo.
xliff1-end-first = „{ $element }“, ki ima { $attribute } „{ $id }“, je pred svojim „{ $begin }“
    .hint = Začetek kode postavite pred njen konec.
xliff1-cloned = koda „{ $id }“ je v prevodu dvakrat, ne sme pa se podvojiti
    .hint = Eno odstranite ali v izvirniku nastavite clone="yes".
xliff1-code-id-shared = dve različni kodi v tem besedilu imata id „{ $id }“
    .hint = Dajte vsaki svoj id, sicer ju orodja ne morejo razlikovati.
