# Sukladnost s formatom TMX. Program dodaje datoteku i redak te mjesto u specifikaciji.

validate-tmx-namespace = korijenski je element u imenskom prostoru „{ $namespace }”; TMX ga nema
    .hint = Uklonite atribut xmlns.
validate-tmx-version = TMX nema verziju „{ $version }”
    .hint = Napišite 1.4 ili verziju po čijim je pravilima datoteka izrađena: 1.1, 1.2 ili 1.3.
validate-tmx-encoding = u datoteci je navedeno kodiranje „{ $encoding }”; TMX je u UTF-8, UTF-16 ili ASCII-ju
    .hint = Spremite je u UTF-8 i to navedite.
validate-tmx-date = „{ $value }” u „{ $attribute }” nije datum po normi ISO 8601
    .hint = Napišite ga u obliku YYYYMMDDThhmmssZ, na primjer 20240503T100000Z.
validate-tmx-srclang = izvorni jezik „{ $value }” nije ni jezična oznaka ni *all*
    .hint = Napišite oznaku sa spojnicom, kao što je en-GB, ili *all* ako svaki jezik može biti izvorni.
validate-tmx-tuid = identifikator „{ $value }” prazan je ili sadržava bjeline
    .hint = Napišite ga bez razmaka ili ga izostavite.
validate-tmx-source-missing = nijedna varijanta ove jedinice nije na njezinu izvornom jeziku, „{ $lang }”
    .hint = Ispravite jezik varijante ili srclang; ako svaki jezik može biti izvorni, postavite srclang na *all*.
validate-tmx-code-doubled = drugi početni kod ovog segmenta već ima broj i="{ $number }"
    .hint = Dajte svakom paru kodova u segmentu zaseban broj.
validate-tmx-code-unopened = završni kod i="{ $number }" nema početnog koda ispred sebe u ovom segmentu
    .hint = Dodajte <bpt> ili pretvorite ovaj kod u <it> s pos="end".
validate-tmx-code-unclosed = početni kod i="{ $number }" nema završnog koda iza sebe u ovom segmentu
    .hint = Dodajte <ept> ili pretvorite ovaj kod u <it> s pos="begin".
validate-tmx-base-missing = element map navodi kod, ali kodiranje ne navodi koje kodiranje proširuje
    .hint = Navedite to kodiranje u atributu „base”.
validate-tmx-map-nothing = ovaj element map ništa ne govori o svojem znaku
    .hint = Navedite jedno od: code, ent i subst.
validate-tmx-code = „{ $value }” nije kod
    .hint = Napišite #x i heksadecimalne znamenke, na primjer #x80.
validate-tmx-ascii = „{ $value }” u „{ $attribute }” sadržava znakove izvan ASCII-ja
    .hint = Pišite ga znakovima iz ASCII-ja.
