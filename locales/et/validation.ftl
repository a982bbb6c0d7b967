# Mida `vulgate validate` leiab igas vormingus.

validate-format = <{ $element }> ei ole ühegi siin kontrollitava vormingu juurelement
    .hint = Kontrollida saab XLIFFi versioone 1.2 ja 2.0 kuni 2.2, TMXi, SRXi ja TBXi. Nimeruum on „{ $namespace }“: vaadake, ega selles ei ole kirjaviga.
validate-sound = { $path }: { $format }, vastab nõuetele
validate-warned = { $path }: { $format }, vastab nõuetele, { $warnings ->
    [one] üks hoiatus
   *[other] { $warnings } hoiatust
}
validate-ill-formed = { $path }: ei ole korrektne XML, seega ei vasta ühelegi nõudele
validate-broken = { $path }: { $format }, ei vasta nõuetele: { $errors ->
    [one] üks rikkumine
   *[other] { $errors } rikkumist
}

validate-element-unexpected = <{ $element }> ei tohi olla elemendis <{ $parent }>
    .hint = Eemaldage see, viige see oma kohale või parandage selle nimi või nimeruum.
validate-element-order = <{ $element }> on elemendis <{ $parent }> pärast elementi <{ $other }>, aga peab olema enne seda
    .hint = Viige see ettepoole.
validate-element-too-early = <{ $element }> on elemendis <{ $parent }> enne elementi <{ $other }>, aga peab olema pärast seda
    .hint = Viige see tahapoole.
validate-element-repeated = elemendis <{ $parent }> on elemente <{ $element }> rohkem, kui tohib olla
    .hint = Jätke üks või pange teised oma kohale.
validate-element-missing = elemendis <{ $element }> puudub see, mida see peab sisaldama: { $child }
    .hint = Lisage see või eemaldage puudulik element.
validate-text = <{ $element }> sisaldab teksti „{ $text }“ kohas, kus tohivad olla ainult elemendid
    .hint = Eemaldage tekst või viige see elementi, mis on teksti jaoks.
validate-not-empty = <{ $element }> peab olema tühi, aga sisaldab tühimärke
    .hint = Kirjutage see ühe märgendina, mis ennast ise sulgeb.
validate-attribute-missing = elemendil <{ $element }> puudub atribuut { $attribute }
    .hint = Lisage atribuut.
validate-attribute-unexpected = elemendil <{ $element }> ei tohi olla atribuuti { $attribute }
    .hint = Eemaldage see või parandage selle nimi või nimeruum.
validate-value-nmtoken = { $attribute }="{ $value }" elemendil <{ $element }> ei ole nimetähis
    .hint = Kasutage ainult tähti, numbreid, punkte, sidekriipse, allkriipse ja kooloneid, ilma tühikuteta.
validate-value-nmtokens = { $attribute }="{ $value }" elemendil <{ $element }> ei ole nimetähiste loend
    .hint = Eraldage tähised tühikutega; igaüks koosneb tähtedest, numbritest, punktidest, sidekriipsudest, allkriipsudest ja koolonitest.
validate-value-name = { $attribute }="{ $value }" elemendil <{ $element }> ei ole nimi
    .hint = Alustage tähe või allkriipsuga ning jätkake tähtede, numbrite, punktide, sidekriipsude ja allkriipsudega.
validate-value-iri = { $attribute }="{ $value }" elemendil <{ $element }> ei ole aadress
    .hint = Kirjutage % kujul %25, kui sellele ei järgne kaks kuueteistkümnendnumbrit, ja kasutage märki # ülimalt üks kord.
validate-value-lang = { $attribute }="{ $value }" elemendil <{ $element }> ei ole keelekood
    .hint = Kasutage BCP 47 keelekoodi, näiteks en, pt-PT või sr-Latn.
validate-value-integer = { $attribute }="{ $value }" elemendil <{ $element }> ei ole täisarv
    .hint = Kirjutage ainult numbrid.
validate-value-integer-from = { $attribute }="{ $value }" elemendil <{ $element }> ei ole täisarv alates { $from }
    .hint = Kirjutage ainult numbrid, kuid mitte vähem kui { $from }.
validate-value-integer-range = { $attribute }="{ $value }" elemendil <{ $element }> ei ole täisarv vahemikus { $from } kuni { $to }
    .hint = Valige nendesse piiridesse jääv arv.
validate-value-decimal = { $attribute }="{ $value }" elemendil <{ $element }> ei ole arv
    .hint = Kirjutage numbrid, kümnendkohtade ees punkt.
validate-value-decimal-range = { $attribute }="{ $value }" elemendil <{ $element }> ei ole arv vahemikus { $from } kuni { $to }
    .hint = Valige nendesse piiridesse jääv arv, kümnendkohtade ees punkt.
validate-value-choice = { $attribute }="{ $value }" elemendil <{ $element }> ei ole ükski määratletud väärtustest
    .hint = Need on: { $values }.
validate-value-choices = { $attribute }="{ $value }" elemendil <{ $element }> sisaldab väärtust, mis ei ole määratletud
    .hint = Määratletud on: { $values }. Mitu eraldatakse tühikutega.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" elemendil <{ $element }> ei ole määratletud väärtus ega eesliitega väärtus
    .hint = Määratletud on: { $values }. Omaenda väärtustel on eesliide ja koolon, näiteks my:value.
validate-value-prefixed = { $attribute }="{ $value }" elemendil <{ $element }> ei ole oma eesliitega väärtus
    .hint = Kirjutage oma eesliide, koolon ja väärtus, ilma tühikuteta; eesliide xlf on võetud.
validate-value-date-time = { $attribute }="{ $value }" elemendil <{ $element }> ei ole kuupäev koos kellaajaga
    .hint = Kirjutage see kujul 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" elemendil <{ $element }> ei ole kuupäev koos kellaajaga
    .hint = Kirjutage see kujul 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" elemendil <{ $element }> ei ole kuupäev
    .hint = Kirjutage see kujul 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" elemendil <{ $element }> ei ole meediatüüp
    .hint = Kirjutage tüüp ja alamtüüp, näiteks image/png.
validate-value-unicode = { $attribute }="{ $value }" elemendil <{ $element }> ei ole koodipunkt
    .hint = Kirjutage #x ja kuueteistkümnendnumbrid, näiteks #xF8FF.
validate-id-doubled = teisel elemendil on juba ID „{ $id }“
    .hint = ID-d on dokumendis ainulised; muutke üht ja seda, mis sellele viitab.
validate-value-coordinates = { $attribute }="{ $value }" elemendil <{ $element }> ei ole koordinaadid
    .hint = Kirjutage neli semikoolonitega eraldatud arvu, teadmata arvu asemel #: 10;20;#;30.
