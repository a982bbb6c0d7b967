# Zbog čega datoteka nije dobro oblikovan XML. Svaka je poruka pravilo koje je prekršeno;
# program dodaje datoteku, redak i stupac.

xml-encoding-unknown = kodiranje „{ $encoding }” nije poznato
    .hint = Spremite datoteku u UTF-8 i u prvom retku navedite UTF-8 ili ne navodite kodiranje.
xml-encoding-malformed = bajtovi na ovom mjestu nisu { $encoding }
    .hint = Ponovno spremite datoteku u UTF-8 ili u prvom retku navedite njezino kodiranje (često windows-1250 ili windows-1252); ako je stigla poštom ili je preuzeta, nabavite je još jednom.
xml-encoding-declared = datoteka o sebi navodi { $declared }, ali je u { $encoding } i tako je pročitana
    .hint = Navedite { $encoding }, ili nikakvo kodiranje, u njezinu prvom retku.
xml-encoding-changed = zapisano kao UTF-8: u nazivima, komentarima ili uputama ima znakova kojih { $encoding } nema
    .hint = Obavijestite primatelja da je datoteka sada u UTF-8; to navodi i njezin prvi redak.
xml-empty = u datoteci nema nijednog elementa: to nije XML
    .hint = Provjerite je li to prava datoteka i da nije prazna.
xml-truncated = datoteka završava unutar elementa „{ $element }”, koji počinje u retku { $opened }
    .hint = Datoteka je vjerojatno odrezana: ponovno je nabavite s izvora.
xml-unclosed = ono što ovdje počinje (oznaka, komentar, odjeljak ili instrukcija) nigdje se ne zatvara
    .hint = Datoteka je vjerojatno odrezana ili nedostaje navodnik ili „>”.
xml-markup = iza „<” slijedi nešto što nije oznaka
    .hint = Za običan „<” napišite „&lt;”.
xml-ampersand = „&” ne započinje referencu koja završava s „;”
    .hint = Za običan „&” napišite „&amp;”.
xml-entity = entitet „{ $name }” nije deklariran
    .hint = Napišite sam znak ili njegov broj, na primjer „&#160;”.
xml-char-reference = „&{ $reference };” ne označava nijedan znak XML-a
    .hint = Napišite broj znaka koji XML 1.0 dopušta ili ga izostavite.
xml-character = znak { $code } nije dopušten u XML-u 1.0
    .hint = Uklonite ga; to je kontrolni znak ili uopće nije znak.
xml-second-root = element „{ $element }” stoji iza kraja dokumenta
    .hint = Dokument ima jedan vanjski element: možda su spojene dvije datoteke.
xml-text-before = ispred prvog elementa ima teksta
    .hint = Provjerite je li to datoteka XML i uklonite što stoji ispred prvog „<”.
xml-text-after = iza kraja dokumenta ima teksta
    .hint = Uklonite što slijedi iza posljednje završne oznake.
xml-text-outside = ima teksta ondje gdje smiju biti samo elementi; izostavljen je
    .hint = Stavite ga na njegovo mjesto ili ga uklonite.
xml-more = daljnje pogreške iste vrste: { $count }; posljednja je u retku { $line }
    .hint = Ispravite ih kao prvu.
xml-cdata-end = „]]>” stoji u tekstu
    .hint = Napišite „]]&gt;”.
xml-tag-mismatch = „</{ $found }>” zatvara „<{ $expected }>” iz retka { $opened }
    .hint = Zatvorite svaki element oznakom istog imena, najprije najdublji.
xml-tag-unopened = „</{ $found }>” ništa ne zatvara
    .hint = Uklonite to ili stavite početnu oznaku gdje element počinje.
xml-name = „{ $name }” nije ime
    .hint = Ime počinje slovom ili „_” i ima najviše jedan „:”; ispred njega ne smije biti razmaka.
xml-attribute-twice = atribut „{ $name }” naveden je dvaput
    .hint = Zadržite jedan.
xml-attribute-space = ispred atributa „{ $name }” nema razmaka
    .hint = Stavite ispred njega razmak.
xml-attribute-no-value = atribut „{ $name }” nema vrijednosti
    .hint = Napišite ga kao { $name }="…".
xml-attribute-unquoted = vrijednost atributa „{ $name }” nije u navodnicima
    .hint = Napišite ga kao { $name }="…".
xml-attribute-less-than = u vrijednosti atributa stoji „<”
    .hint = Napišite „&lt;” ili ispred njega nedostaje navodnik.
xml-prefix = prefiks „{ $prefix }” nije deklariran
    .hint = Deklarirajte njegov imenski prostor u ovom ili nadređenom elementu, kao xmlns:{ $prefix }="…".
xml-namespace = prefiks „{ $prefix }” ne može se povezati s „{ $namespace }”
    .hint = Prefiksi xml i xmlns i njihovi imenski prostori nepromjenjivi su, a prefiks zahtijeva imenski prostor.
xml-comment-hyphens = u komentaru stoji „--” ili na njegovu kraju „-”
    .hint = Stavite razmak između spojnica.
xml-declaration = deklaracija XML-a pogrešna je
    .hint = Napišite <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = deklaracija XML-a nije na samom početku datoteke
    .hint = Uklonite što joj prethodi ili uklonite samu deklaraciju.
xml-doctype-place = DOCTYPE stoji iza prvog elementa ili je drugi po redu
    .hint = Zadržite jedan, ispred prvog elementa.
xml-doctype-entities = datoteka deklarira vlastite entitete, koji se odbijaju
    .hint = Zamijenite ih tekstom koji označavaju i uklonite deklaracije.
xml-too-large = datoteka ima više elemenata i tekstova nego što se može prebrojiti
    .hint = Podijelite je na više datoteka.
xml-depth = elementi su ugniježđeni dublje od { $limit } razina
    .hint = Nijednoj datoteci ove vrste to nije potrebno; provjerite odakle potječe.
