# Mitä `vulgate validate` löytää XLIFF 2:sta kieliopin lisäksi.

xliff2-namespace = ”{ $namespace }” ei ole minkään XLIFF 2 -version nimiavaruus
    .hint = Versioissa 2.0 ja 2.1 se on urn:oasis:names:tc:xliff:document:2.0, versiossa 2.2 urn:oasis:names:tc:xliff:document:2.2.

# Tunnisteet

xliff2-id-doubled = elementin <{ $element }> tunniste ”{ $id }” on jo käytössä samassa elementissä <{ $scope }>
    .hint = Anna toiselle uusi tunniste ja muuta kohdat, jotka viittaavat siihen.
xliff2-id-elsewhere = elementin <{ $element }> tunniste ”{ $id }” kuuluu koodille, joka on toisen segmentin lähtötekstissä
    .hint = Anna sille tunniste, jota yksikössä ei vielä ole; koodilla on vastineensa tunniste vain tämän lähtötekstin rinnalla.
xliff2-id-other-element = elementin <{ $element }> tunniste ”{ $id }” kuuluu lähtötekstissä toisenlaiselle elementille
    .hint = Käytä samaa elementtiä kuin lähtötekstissä tai tunnistetta, jota yksikössä ei vielä ole.
xliff2-extension-id = elementin <{ $element }> tunniste ”{ $id }” ei ole XML-nimisana (NMTOKEN)
    .hint = Myös laajennusten tunnisteissa saa olla vain kirjaimia, numeroita, pisteitä, yhdysmerkkejä, alaviivoja ja kaksoispisteitä.

# Rakenne

xliff2-skeleton-empty = runko ei kerro, missä se on, eikä sisällä mitään
    .hint = Anna sille href tai lisää sen sisältö.
xliff2-skeleton-both = rungolla on sekä href että sisältö
    .hint = Jätä vain toinen: elementti, jolla on href, on tyhjä eikä sisällä kommenttejakaan.
xliff2-unit-without-segment = yksikössä ei ole segmenttiä
    .hint = Kussakin yksikössä on oltava vähintään yksi; pelkät ignorable-elementit eivät riitä.
xliff2-target-language-missing = asiakirjassa on kohdetekstejä, ensimmäinen rivillä { $line }, mutta trgLang ei ilmoita niiden kieltä
    .hint = Lisää juurielementtiin trgLang.
xliff2-language = elementin { $element } kieli on ”{ $found }”, mutta { $attribute } on ”{ $expected }”
    .hint = Molemmissa on oltava sama tunnus, myös silloin kun xml:lang periytyy.
xliff2-state-without-target = segmentin tila on { $state }, mutta kohdeteksti puuttuu
    .hint = Ilman kohdetekstiä segmentti on alkutilassaan.
xliff2-substate-without-state = segmentillä on subState mutta ei state-arvoa
    .hint = Ilmoita myös state, vaikka se olisi alkutila.
xliff2-substate = ”{ $value }” ei kelpaa subState-arvoksi
    .hint = Kirjoita oma etuliite, kaksoispiste ja arvo; etuliite xlf on varattu.
xliff2-order-too-large = kohdetekstin järjestysnumero on { $order }, mutta yksikössä on vain { $most } { $most ->
    [one] osa
   *[other] osaa
}
    .hint = Segmentit ja ignorable-elementit lasketaan yhteen.
xliff2-order-doubled = järjestysnumero { $order } on jo toisella yksikön kohdetekstillä
    .hint = Anna kullekin kohdetekstille oma järjestysnumero.
xliff2-order-implicit = kohdetekstin järjestysnumero on { $order }, joka kuuluu toiselle osalle, koska sille ei ole annettu muuta
    .hint = Osa, jolla ei ole order-arvoa, on omalla paikallaan; anna sille toinen paikka.

# Tekstinsisäiset elementit

xliff2-hex-form = ”{ $value }” ei ole heksadesimaalinumeroin kirjoitettu koodipiste
    .hint = Kirjoita kaksi numeroa tavua kohti, kirjaimet isoina, esimerkiksi 001A.
xliff2-hex-allowed = ”{ $value }” on merkki, joka XML:ssä saa olla
    .hint = Kirjoita merkki itse; cp on tarkoitettu merkeille, jotka XML kieltää.
xliff2-subtype-without-type = elementillä <{ $element }> on subType mutta ei type-arvoa
    .hint = Ilmoita myös type.
xliff2-subtype-of-other-type = subType ”{ $value }” kuuluu tyyppiin { $type }
    .hint = Aseta type="{ $type }" tai käytä omaa subType-arvoa.
xliff2-subtype = ”{ $value }” ei kelpaa subType-arvoksi
    .hint = Etuliitteellä xlf ovat käytössä lb, pb, b, i, u ja var. Muissa on oma etuliite ja kaksoispiste.
xliff2-start-isolated = alun ”{ $id }” mukaan sen loppu ei ole tässä elementissä <{ $scope }>, mutta se on siinä
    .hint = Poista isolated="yes".
xliff2-start-without-end = alulla ”{ $id }” ei ole loppua elementin <{ $scope }> tällä puolella
    .hint = Lisää <ec>, jossa on startRef="{ $id }", tai aseta isolated="yes", jos loppu on toisessa yksikössä.
xliff2-start-after-end = alku ”{ $id }” on loppunsa jäljessä
    .hint = Vaihda niiden järjestys.
xliff2-start-with-ends = alulla ”{ $id }” on useampi kuin yksi loppu
    .hint = Jätä vain yksi <{ $end }>, jossa on tämä startRef.
xliff2-end-without-start = elementin <{ $scope }> tällä puolella ei ole elementtiä <sc> ”{ $id }”, jonka tämä loppu voisi sulkea
    .hint = Korjaa startRef, tai jos alku on toisessa yksikössä, aseta isolated="yes" ja id.
xliff2-end-isolated-id = erillisellä lopulla on oltava id, mutta ei startRef-arvoa
    .hint = Anna sille id ja poista startRef.
xliff2-end-start-ref = lopulla on oltava startRef, mutta ei id-arvoa, ellei se ole erillinen
    .hint = Ilmoita startRef-arvossa se <sc>, jonka se sulkee, ja poista id.
xliff2-end-dir = dir on lopulla, joka ei ole erillinen
    .hint = Suunta on sama kuin sen alulla; poista dir tästä.
xliff2-end-disagrees = { $attribute } on tässä { $found }, mutta sen on oltava { $expected }, kuten sen alussa
    .hint = Anna molemmille sama arvo.
xliff2-data-ref = { $attribute } viittaa tunnisteeseen ”{ $id }”, jota millään elementin { $scope } data-elementillä ei ole
    .hint = Lisää originalData-elementtiin <data>, jolla on tämä tunniste, tai korjaa viittaus.
xliff2-pair = elementissä <{ $element }> on { $present }, mutta siitä puuttuu { $missing }
    .hint = Ilmoita se molemmista päistä tai ei kummastakaan.
xliff2-sub-flow = { $attribute } viittaa tunnisteeseen ”{ $id }”, joka ei ole minkään tiedoston ”{ $file }” yksikön tunniste
    .hint = Alivirrat ovat saman tiedoston yksiköiden tunnisteita.
xliff2-sub-flow-circle = { $attribute } johtaa yksikön ”{ $id }” kautta takaisin samaan yksikköön
    .hint = Alivirta on tekstiä toisen yksikön koodissa eikä voi sisältää itseään; viittaa muihin yksiköihin.
xliff2-reorder-hints = koodilla, jossa on canReorder="{ $value }", on oltava { $attribute }="no"
    .hint = Sitä, mitä ei voi siirtää, ei voi kopioida eikä poistaa.
xliff2-copy-of-nothing = copyOf viittaa tunnisteeseen ”{ $id }”, joka ei ole minkään muun tämän elementin <{ $scope }> koodin tunniste
    .hint = Ilmoita kopioidun koodin tunniste.
xliff2-copy-of-other = copyOf viittaa tunnisteeseen ”{ $id }”, jonka kopio tämä <{ $element }> ei voi olla
    .hint = Ilmoita samanlaisen koodin tunniste, joka ei ole tämän kopio.
xliff2-copy-with-data = copyOf viittaa tunnisteeseen ”{ $id }”, mutta alkuperäiset tiedot ovat olemassa
    .hint = Koodin, jolla on alkuperäiset tiedot, kopio viittaa samoihin tietoihin; copyOf on tarkoitettu koodeille, joilla niitä ei ole.
xliff2-copy-forbidden = koodia ”{ $id }” ei saa kopioida
    .hint = Poista kopio.
xliff2-sequence-start = järjestyksessä pysyvien koodien jakso ei ala arvolla canReorder="firstNo"
    .hint = Aseta sen ensimmäiseen koodiin firstNo.
xliff2-sequence-changed = koodit, joiden järjestystä ei saa muuttaa, ovat eri järjestyksessä kuin lähtötekstissä
    .hint = Aseta ne samaan järjestykseen kuin lähtötekstissä.
xliff2-code-deleted = koodia ”{ $id }” ei saa poistaa, mutta sitä ei ole kohdetekstissä
    .hint = Lisää se oikeaan kohtaan käännöksessä.
xliff2-code-overlaps = koodi ”{ $id }” ei saa mennä limittäin toisen kanssa, mutta käännöksessä se menee
    .hint = Sijoita koodin alku ja loppu molemmat toisen eteen, jälkeen tai sisään.

# Merkinnät ja viittaukset

xliff2-marker-without-start = ennen tätä loppua ei ole elementtiä <sm> ”{ $id }” elementin <{ $scope }> tällä puolella
    .hint = Korjaa startRef tai lisää alku.
xliff2-marker-without-end = merkinnällä ”{ $id }” ei ole loppua elementin <{ $scope }> tällä puolella
    .hint = Lisää <em>, jossa on startRef="{ $id }".
xliff2-translate-missing = yleinen merkintä ei kerro, käännetäänkö teksti
    .hint = Lisää translate="no" tai translate="yes" tai merkinnän tyyppi.
xliff2-comment-both = kommentilla on sekä value että ref
    .hint = Jätä vain toinen.
xliff2-comment-nothing = kommentilla ei ole value- eikä ref-arvoa
    .hint = Kirjoita kommentti value-arvoksi tai ilmoita huomautus ref-arvossa.
xliff2-comment-note = ”{ $ref }” ei viittaa mihinkään tämän yksikön huomautukseen
    .hint = Kirjoita #n= ja saman yksikön huomautuksen tunniste.
xliff2-note-ref = ”{ $ref }” ei viittaa mihinkään tämän yksikön segmenttiin
    .hint = Kirjoita # ja saman yksikön segmentin tunniste.
xliff2-ref-span = ”{ $ref }” ei viittaa mihinkään tämän yksikön tekstijaksoon
    .hint = Kirjoita # ja yksikön segmentin tai tekstinsisäisen elementin tunniste; jos elementti on kohdetekstissä, #t= ja tunniste.
xliff2-fragment-form = ”{ $ref }” ei ole osaviitteen muodossa
    .hint = Vaiheet erotetaan vinoviivoin, ja kukin on tunniste tai etuliite, = ja tunniste: #f=f1/u=u1/s1.
xliff2-fragment-prefix = viittauksessa ”{ $ref }” on yksikirjaiminen etuliite, jota ei ole määritelty
    .hint = Määriteltyjä ovat f, g, u, n, d ja t. Moduulien ja laajennusten etuliitteet ovat pidempiä.
xliff2-fragment-twice = viittauksessa ”{ $ref }” on sama etuliite kahdesti
    .hint = Kullakin vaiheella on eri etuliite.
xliff2-fragment-order = viittaus ”{ $ref }” ei etene tiedostosta ryhmään ja siitä yksikköön
    .hint = Aseta vaiheet tähän järjestykseen: f, g, u.
xliff2-fragment-last = viittaus ”{ $ref }” jatkuu viimeisen vaiheensa jälkeen
    .hint = Yksikön sisällä oleva kohde ilmoitetaan kerran, lopussa.
xliff2-fragment-nowhere = ”{ $ref }” ei viittaa mihinkään tässä asiakirjassa
    .hint = Korjaa sen tunnisteet; pois jätetty tiedosto, ryhmä tai yksikkö päätellään viittauksen paikasta.
xliff2-fragment-outside = ”{ $ref }” johtaa asiakirjan ulkopuolelle
    .hint = Aloita merkillä #.

# Käännösehdotukset ja sanasto

xliff2-match-language = kohdetekstin kieli on ”{ $found }”, mutta trgLang on ”{ $expected }”
    .hint = Vain osuma, jossa on reference="yes", voi olla toisella kielellä.
xliff2-match-annotation-ref = osuman merkinnällä on ref
    .hint = Poista se: osuma viittaa merkintään eikä päinvastoin.
xliff2-entry-empty = tietueessa ei ole käännöstä eikä määritelmää
    .hint = Lisää niistä ainakin toinen.

# Muotoilutyyli

xliff2-subfs-without-fs = elementillä <{ $element }> on subFs mutta ei fs-arvoa
    .hint = Ilmoita myös HTML-elementti fs-arvossa.
xliff2-subfs = ”{ $value }” ei ilmaise attribuutteja
    .hint = Kirjoita nimi ja arvo pilkulla erotettuina ja parit kenoviivalla erotettuina; tekstiin kuuluvan pilkun tai kenoviivan eteen tulee kenoviiva.
xliff2-on-closing-code = { $attribute } on lopulla, joka ei ole erillinen
    .hint = Se ilmoitetaan alussa; poista se tästä.
xliff2-fs-void = esikatselu sijoittaisi sisältöä elementtiin <{ $value }>, joka on HTML:ssä aina tyhjä
    .hint = Käytä toista fs-arvoa tai siirrä se koodiin, jolla ei ole sisältöä.
xliff2-fs-nesting = esikatselu sijoittaisi elementin <{ $value }> elementtiin <{ $around }>, mikä ei ole kelvollista HTML:ää
    .hint = Käytä tässä tai ympäröivässä elementissä toista fs-arvoa.
xliff2-fs-text = esikatselu sijoittaisi tekstin suoraan elementtiin <{ $value }>, joka sisältää HTML:ssä vain elementtejä
    .hint = Anna tekstille oma fs-arvo, esimerkiksi li tai td, tai käytä tässä toista arvoa.
xliff2-fs-attribute-missing = esikatselussa olisi <{ $value }> ilman määritettä { $attribute }, mikä ei ole kelvollista HTML:ää
    .hint = Ilmoita se subFs-määritteessä, esimerkiksi ”src,kuva.png”.

# Resurssitiedot

xliff2-resources-empty = resurssitiedot ovat tyhjät
    .hint = Lisää kohde tai viittaus kohteeseen tai poista ne.
xliff2-resource-item-empty = resurssikohde on tyhjä
    .hint = Lisää lähtöteksti, kohdeteksti tai viittaus.
xliff2-resource-ref = ”{ $id }” ei ole mikään tiedoston ”{ $file }” resurssikohde
    .hint = Viitata voi vain tiedoston omien resurssitietojen kohteisiin.
xliff2-resource-without-source = kohteella, joka ei ole pelkkä asiayhteys, on oltava lähtöteksti
    .hint = Lisää sen lähtöteksti tai poista context="no".
xliff2-resource-nowhere = <{ $element }> ei kerro, missä resurssi on, eikä sisällä sitä
    .hint = Anna sille href tai lisää resurssi siihen.
xliff2-resource-both = elementillä <{ $element }> on sekä href että sisältö
    .hint = Jätä vain toinen.
xliff2-resource-media-type = kohde ei kerro muualla olevan resurssin mediatyyppiä
    .hint = Lisää mimeType, esimerkiksi image/png.

# Koko ja pituus

xliff2-size-restriction = { $attribute }="{ $value }" ei ole tiedoston valitseman profiilin mukainen rajoitus
    .hint = Kirjoita enimmäisarvo tai vähimmäisarvo, pilkku ja enimmäisarvo; * tarkoittaa, ettei ylärajaa ole: 255 tai 0,255 tai 10,*.
xliff2-size-number = { $attribute }="{ $value }" ei ole kokonaisluku
    .hint = Kirjoita vain numeroita.
xliff2-size-broken =
    { $side ->
        [source] lähtöteksti
       *[target] kohdeteksti
    } ei noudata rajoitusta { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] pituus tavuina
       *[sizeRestriction] pituus merkkeinä
    }: { $size })
    .hint = Muuta tekstiä tai rajoitusta.
xliff2-size-info-both = elementillä <{ $element }> on sekä sizeInfo että sizeInfoRef
    .hint = Jätä vain toinen.
xliff2-size-info-ref = ”{ $id }” ei viittaa mihinkään profiilitiedoissa, jotka ovat tämän tai ympäröivän elementin rinnalla
    .hint = Ilmoita jonkin siellä olevan elementin tunniste.

# Validointi

xliff2-rule-tests = { $count ->
    [0] sääntö ei testaa mitään
   *[other] säännössä on { $count } testiä
}
    .hint = Niitä on oltava täsmälleen yksi: isPresent, isNotPresent, startsWith, endsWith tai oma, jolla on nimiavaruus.
xliff2-rule-occurs = occurs on muun testin kuin isPresent rinnalla
    .hint = Vain olemassa olevaa voi laskea.
xliff2-rule-exists-in-source = existsInSource ei ole minkään sellaisen testin rinnalla, johon se voisi kuulua
    .hint = Se kuuluu täsmälleen yhteen testeistä isPresent, startsWith ja endsWith.
xliff2-rule-disabled = tiedoston sääntö on poistettu käytöstä siinä, missä se laaditaan
    .hint = Poista sääntö tai poista se käytöstä siinä ryhmässä tai yksikössä, jossa sen ei pidä olla voimassa.
xliff2-rule-broken = kohdeteksti rikkoo rivin { $line } sääntöä: { $test } ”{ $value }”
    .hint = Muuta käännöstä tai poista sääntö tässä käytöstä.

# ITS

xliff2-its-version = ITS on käytössä tässä, mutta sen versiota ei ilmoiteta tässä eikä ympäröivässä elementissä
    .hint = Lisää juurielementtiin its:version="2.0".
xliff2-its-issue-empty = laatuongelmalla ei ole tyyppiä eikä kommenttia
    .hint = Ilmoita niistä ainakin toinen.
xliff2-its-issue-both = laatuongelma on kuvattu sekä tässä että tietueissa
    .hint = Jätä joko locQualityIssuesRef tai tässä annetut tiedot.
xliff2-its-record-empty = tietue ei kerro mitään kenestäkään
    .hint = Ilmoita henkilö, organisaatio tai työkalu.
xliff2-its-provenance-both = alkuperätiedot on annettu sekä tässä että tietueissa
    .hint = Jätä joko provenanceRecordsRef tai tässä annetut tiedot.
xliff2-its-annotators = ”{ $value }” ei yhdistä tietoluokkaa työkaluunsa
    .hint = Kirjoita tietoluokan tunniste, | ja osoite, kukin luokka kerran: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } ei kerro, kenen varmuusarvo se on
    .hint = Ilmoita työkalu its:annotatorsRef-arvossa tässä tai ympäröivässä elementissä: { $category }| ja työkalun osoite.
xliff2-its-rating-both = arvio on sekä pistemäärä että ääni
    .hint = Jätä vain toinen.
xliff2-its-rating-neither = arviossa ei ole pistemäärää eikä ääntä
    .hint = Lisää niistä toinen.
xliff2-its-threshold = { $attribute } on ilman arvoa { $of }
    .hint = Kynnysarvo kuuluu yhteen sen arvon kanssa, johon sitä verrataan.
xliff2-its-ref = { $attribute }="{ $ref }" ei viittaa mihinkään ulottuvilla oleviin tietueisiin
    .hint = Kirjoita #its= ja saman yksikön tietueiden xml:id; rakenne-elementissä tietueiden, jotka ovat siinä itsessään tai sen ympärillä.
xliff2-its-analysis-pair = taSource ja taIdent kuuluvat yhteen, mutta toinen puuttuu
    .hint = Lisää toinen tai käytä taIdentRef-arvoa.
xliff2-its-analysis-both = käsite on ilmoitettu sekä taIdentRef-arvolla että taSource- ja taIdent-arvoilla
    .hint = Jätä vain toinen tapa.
xliff2-its-analysis-empty = varmuusarvo on annettu, mutta ei mitään, mitä se koskee
    .hint = Lisää taClassRef, taIdentRef tai taSource ja taIdent.
xliff2-its-term-both = merkinnällä on sekä value että ref
    .hint = Jätä vain toinen.
xliff2-its-term-type = termConfidence on merkinnällä, joka ei koske termiä
    .hint = Aseta type="term" tai, jos kyseessä ei ole termi, type="its:term-no".
xliff2-its-type = { $attribute } on merkinnällä, jonka tyyppi on toinen
    .hint = Jätä tyyppi pois tai aseta type="its:generic".
xliff2-its-locale-type = kielialueiden suodatuksen tyyppi on annettu, mutta luettelo puuttuu
    .hint = Lisää its:localeFilterList.
xliff2-its-locales = ”{ $value }” ei ole kielialueiden luettelo
    .hint = Erota kielitunnukset pilkuin: de-AT, fr-*; tai kirjoita *, jos tarkoitetaan kaikkia.
xliff2-its-characters = ”{ $value }” ei ole merkkiluokka
    .hint = Kirjoita yksi merkkiluokka, esimerkiksi [a-z0-9].

# Muutosten jäljitys

xliff2-current-version = nykyinen versio ”{ $value }” ei vastaa mitään tässä olevaa revision-elementtiä
    .hint = Ilmoita jonkin niistä versio.
xliff2-tracked-element = appliesTo-arvo on ”{ $value }”, joka ei voi olla tämän tietueen rinnalla eikä rinnakkaisen elementin sisällä
    .hint = Ilmoita tietueen rinnalla oleva elementti tai sellaisen alielementti.
xliff2-tracked-ref = ”{ $id }” ei ole minkään ulottuvilla olevan elementin { $name } tunniste
    .hint = Ilmoita tietueen rinnalla oleva elementti tai sellaisen alielementti.
xliff2-tracked-ref-missing = elementtejä { $name }, joilla on tunniste, on useita, mutta revisions-elementistä ei ilmene, mitä niistä tarkoitetaan
    .hint = Ilmoita sen tunniste ref-arvossa.
xliff2-tracked-property = ”{ $value }” ei ole elementin { $name } ominaisuus
    .hint = Kirjoita content tai attribuutin nimi.

# Monikko, suku ja valinta

xliff2-switch = ”{ $value }” ei valitse mitään
    .hint = Kirjoita plural, ordinal, gender tai select, kaksoispiste ja muuttuja; useammat erotetaan välilyönnein.
xliff2-case-without-switch = segmentti on tarkoitettu tiettyä tapausta varten, mutta yksiköllä ei ole switch-arvoa
    .hint = Lisää yksikköön pgs:switch.
xliff2-case-count = segmentissä on { $found } { $found ->
    [one] arvo
   *[other] arvoa
}, mutta siinä pitäisi olla { $expected } { $expected ->
    [one] arvo
   *[other] arvoa
}, yksi kutakin muuttujaa varten
    .hint = Anna yksi arvo kutakin switch-arvon kohtaa varten välilyönnein erotettuina.
xliff2-case-value = ”{ $value }” ei ole lukumuodon luokka
    .hint = Kirjoita zero, one, two, few, many, other tai luku.
