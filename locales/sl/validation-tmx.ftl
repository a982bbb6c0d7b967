# Skladnost s formatom TMX. Program doda datoteko in vrstico ter mesto v specifikaciji.

validate-tmx-namespace = korenski element je v imenskem prostoru „{ $namespace }“; TMX ga nima
    .hint = Odstranite atribut xmlns.
validate-tmx-version = TMX nima različice „{ $version }“
    .hint = Napišite 1.4 ali različico, po pravilih katere je datoteka: 1.1, 1.2 ali 1.3.
validate-tmx-encoding = v datoteki je navedeno kodiranje „{ $encoding }“; TMX je v UTF-8, UTF-16 ali ASCII
    .hint = Shranite jo v UTF-8 in to navedite.
validate-tmx-date = „{ $value }“ v „{ $attribute }“ ni datum po ISO 8601
    .hint = Napišite ga v obliki YYYYMMDDThhmmssZ, na primer 20240503T100000Z.
validate-tmx-srclang = izvorni jezik „{ $value }“ ni ne jezikovna oznaka ne *all*
    .hint = Napišite oznako z vezajem, na primer en-GB, ali *all*, če je lahko izvirnik v katerem koli jeziku.
validate-tmx-tuid = identifikator „{ $value }“ je prazen ali vsebuje presledke
    .hint = Napišite ga brez presledkov ali ga izpustite.
validate-tmx-source-missing = nobena različica te enote ni v njenem izvornem jeziku, „{ $lang }“
    .hint = Popravite jezik različice ali srclang; če je lahko izvirnik v katerem koli jeziku, nastavite srclang na *all*.
validate-tmx-code-doubled = druga začetna koda tega segmenta že ima številko i="{ $number }"
    .hint = Dajte vsakemu paru kod v segmentu svojo številko.
validate-tmx-code-unopened = pred končno kodo i="{ $number }" v tem segmentu ni začetne kode
    .hint = Dodajte <bpt> ali to kodo spremenite v <it> s pos="end".
validate-tmx-code-unclosed = za začetno kodo i="{ $number }" v tem segmentu ni končne kode
    .hint = Dodajte <ept> ali to kodo spremenite v <it> s pos="begin".
validate-tmx-base-missing = element map navaja kodo, kodiranje pa ne pove, katero kodiranje razširja
    .hint = Navedite to kodiranje v atributu „base“.
validate-tmx-map-nothing = ta element map o svojem znaku ne pove ničesar
    .hint = Navedite eno od: code, ent in subst.
validate-tmx-code = „{ $value }“ ni koda
    .hint = Napišite #x in šestnajstiške števke, na primer #x80.
validate-tmx-ascii = „{ $value }“ v „{ $attribute }“ vsebuje znake zunaj ASCII
    .hint = Napišite z znaki ASCII.
