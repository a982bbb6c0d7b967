# Mitä `vulgate validate` löytää kaikissa muodoissa.

validate-format = <{ $element }> ei ole minkään tässä tarkistettavissa olevan muodon juurielementti
    .hint = Tarkistettavissa ovat XLIFF 1.2 ja 2.0–2.2, TMX, SRX ja TBX. Nimiavaruus on ”{ $namespace }”: tarkista, onko siinä kirjoitusvirhe.
validate-sound = { $path }: { $format }, vaatimusten mukainen
validate-warned = { $path }: { $format }, vaatimusten mukainen, { $warnings ->
    [one] yksi varoitus
   *[other] { $warnings } varoitusta
}
validate-ill-formed = { $path }: ei hyvin muodostettua XML:ää, joten ei minkään vaatimuksen mukainen
validate-broken = { $path }: { $format }, ei vaatimusten mukainen: { $errors ->
    [one] yksi rikkomus
   *[other] { $errors } rikkomusta
}

validate-element-unexpected = <{ $element }> ei voi olla elementissä <{ $parent }>
    .hint = Poista se, siirrä se oikeaan paikkaan tai korjaa sen nimi tai nimiavaruus.
validate-element-order = <{ $element }> on elementissä <{ $parent }> elementin <{ $other }> jäljessä, mutta kuuluu sen edelle
    .hint = Siirrä se aikaisemmaksi.
validate-element-too-early = <{ $element }> on elementissä <{ $parent }> ennen elementtiä <{ $other }>, mutta kuuluu sen jälkeen
    .hint = Siirrä se myöhemmäksi.
validate-element-repeated = elementissä <{ $parent }> on <{ $element }> useammin kuin on sallittua
    .hint = Jätä niistä yksi tai siirrä muut oikeaan paikkaan.
validate-element-missing = elementistä <{ $element }> puuttuu pakollinen sisältö: { $child }
    .hint = Lisää se tai poista vajaa elementti.
validate-text = elementissä <{ $element }> on tekstiä, ”{ $text }”, vaikka siinä saa olla vain elementtejä
    .hint = Poista teksti tai siirrä se tekstille tarkoitettuun elementtiin.
validate-not-empty = elementin <{ $element }> on oltava tyhjä, mutta siinä on tyhjemerkkejä
    .hint = Kirjoita se yhtenä itsensä sulkevana tunnisteena.
validate-attribute-missing = elementistä <{ $element }> puuttuu attribuutti { $attribute }
    .hint = Lisää attribuutti.
validate-attribute-unexpected = elementillä <{ $element }> ei voi olla attribuuttia { $attribute }
    .hint = Poista se tai korjaa sen nimi tai nimiavaruus.
validate-value-nmtoken = elementissä <{ $element }> { $attribute }="{ $value }" ei ole XML-nimisana
    .hint = Käytä vain kirjaimia, numeroita, pisteitä, yhdysmerkkejä, alaviivoja ja kaksoispisteitä ilman välilyöntejä.
validate-value-nmtokens = elementissä <{ $element }> { $attribute }="{ $value }" ei ole XML-nimisanojen luettelo
    .hint = Erota nimisanat välilyönnein; niissä saa olla kirjaimia, numeroita, pisteitä, yhdysmerkkejä, alaviivoja ja kaksoispisteitä.
validate-value-name = elementissä <{ $element }> { $attribute }="{ $value }" ei ole nimi
    .hint = Aloita kirjaimella tai alaviivalla ja jatka kirjaimin, numeroin, pistein, yhdysmerkein ja alaviivoin.
validate-value-iri = elementissä <{ $element }> { $attribute }="{ $value }" ei ole osoite
    .hint = Kirjoita % muodossa %25, ellei sitä seuraa kaksi heksadesimaalinumeroa, ja käytä merkkiä # enintään kerran.
validate-value-lang = elementissä <{ $element }> { $attribute }="{ $value }" ei ole kielitunnus
    .hint = Käytä BCP 47 -tunnusta, esimerkiksi en, pt-PT tai sr-Latn.
validate-value-integer = elementissä <{ $element }> { $attribute }="{ $value }" ei ole kokonaisluku
    .hint = Kirjoita vain numeroita.
validate-value-integer-from = elementissä <{ $element }> { $attribute }="{ $value }" ei ole kokonaisluku, joka on vähintään { $from }
    .hint = Kirjoita vain numeroita ja luku, joka on vähintään { $from }.
validate-value-integer-range = elementissä <{ $element }> { $attribute }="{ $value }" ei ole kokonaisluku väliltä { $from }–{ $to }
    .hint = Valitse luku näistä rajoista.
validate-value-decimal = elementissä <{ $element }> { $attribute }="{ $value }" ei ole luku
    .hint = Kirjoita numeroita ja desimaalien eteen piste.
validate-value-decimal-range = elementissä <{ $element }> { $attribute }="{ $value }" ei ole luku väliltä { $from }–{ $to }
    .hint = Valitse luku näistä rajoista; desimaalien eteen tulee piste.
validate-value-choice = elementissä <{ $element }> { $attribute }="{ $value }" ei ole mikään määritellyistä arvoista
    .hint = Määritellyt arvot: { $values }.
validate-value-choices = elementissä <{ $element }> { $attribute }="{ $value }" sisältää arvon, jota ei ole määritelty
    .hint = Määritellyt arvot: { $values }. Useammat arvot erotetaan välilyönnein.
validate-value-choice-or-prefixed = elementissä <{ $element }> { $attribute }="{ $value }" ei ole määritelty arvo eikä etuliitteellinen arvo
    .hint = Määritellyt arvot: { $values }. Omissa arvoissa on etuliite ja kaksoispiste, esimerkiksi my:value.
validate-value-prefixed = elementissä <{ $element }> { $attribute }="{ $value }" ei ole arvo, jolla on oma etuliite
    .hint = Kirjoita oma etuliite, kaksoispiste ja arvo ilman välilyöntejä; etuliite xlf on varattu.
validate-value-date-time = elementissä <{ $element }> { $attribute }="{ $value }" ei ole päivämäärä ja kellonaika
    .hint = Kirjoita se muodossa 2026-03-31T09:30:00Z.
validate-value-basic-date-time = elementissä <{ $element }> { $attribute }="{ $value }" ei ole päivämäärä ja kellonaika
    .hint = Kirjoita se muodossa 20260331T093000Z.
validate-value-date = elementissä <{ $element }> { $attribute }="{ $value }" ei ole päivämäärä
    .hint = Kirjoita se muodossa 2026-03-31.
validate-value-media-type = elementissä <{ $element }> { $attribute }="{ $value }" ei ole mediatyyppi
    .hint = Kirjoita tyyppi ja alatyyppi, esimerkiksi image/png.
validate-value-unicode = elementissä <{ $element }> { $attribute }="{ $value }" ei ole koodipiste
    .hint = Kirjoita #x ja heksadesimaalinumeroita, esimerkiksi #xF8FF.
validate-id-doubled = toisella elementillä on jo tunniste ”{ $id }”
    .hint = Tunnisteiden on oltava asiakirjassa yksilöllisiä; muuta toista tunnistetta ja siihen viittaavia kohtia.
validate-value-coordinates = elementissä <{ $element }> { $attribute }="{ $value }" ei ilmaise koordinaatteja
    .hint = Kirjoita neljä puolipistein erotettua lukua, tuntemattoman tilalle #: 10;20;#;30.
