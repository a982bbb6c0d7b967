# Miksi tiedosto ei ole hyvin muodostettua XML:ää. Kukin viesti on rikottu sääntö; ohjelma lisää
# tiedoston, rivin ja sarakkeen.

xml-encoding-unknown = merkistökoodausta ”{ $encoding }” ei tunneta
    .hint = Tallenna tiedosto UTF-8-muodossa ja ilmoita ensimmäisellä rivillä UTF-8 tai jätä koodaus ilmoittamatta.
xml-encoding-malformed = tavut eivät tässä ole koodausta { $encoding }
    .hint = Tallenna tiedosto uudelleen UTF-8-muodossa tai ilmoita sen koodaus ensimmäisellä rivillä (usein windows-1252); jos se saatiin sähköpostitse tai verkosta, hae se uudelleen.
xml-encoding-declared = tiedosto ilmoittaa koodauksekseen { $declared }, mutta sen koodaus on { $encoding } ja se luettiin sellaisena
    .hint = Ilmoita ensimmäisellä rivillä { $encoding } tai jätä koodaus pois.
xml-encoding-changed = kirjoitettu UTF-8-muodossa: nimissä, kommenteissa tai käskyissä on merkkejä, joita koodauksessa { $encoding } ei ole
    .hint = Kerro vastaanottajalle, että tiedosto on nyt UTF-8-muodossa; myös sen ensimmäinen rivi ilmoittaa sen.
xml-empty = tiedostossa ei ole elementtejä: se ei ole XML:ää
    .hint = Tarkista, että tiedosto on se, jota tarkoitit, ja ettei se ole tyhjä.
xml-truncated = tiedosto päättyy kesken elementin ”{ $element }”, joka alkaa riviltä { $opened }
    .hint = Tiedosto on luultavasti katkennut: hae se uudelleen sieltä, mistä se on peräisin.
xml-unclosed = tästä alkavaa kohtaa (tunnistetta, kommenttia, osaa tai käskyä) ei suljeta missään
    .hint = Tiedosto on luultavasti katkennut, tai lainausmerkki tai ”>” puuttuu.
xml-markup = merkkiä ”<” seuraa jotakin, mikä ei ole merkintäkieltä
    .hint = Kirjoita pelkkä ”<” muodossa ”&lt;”.
xml-ampersand = ”&” ei aloita viittausta, joka päättyisi merkkiin ”;”
    .hint = Kirjoita pelkkä ”&” muodossa ”&amp;”.
xml-entity = entiteettiä ”{ $name }” ei ole määritelty
    .hint = Kirjoita merkki itse tai sen numero, esimerkiksi ”&#160;”.
xml-char-reference = ”&{ $reference };” ei vastaa mitään XML-merkkiä
    .hint = Kirjoita XML 1.0:ssa sallitun merkin numero tai jätä se pois.
xml-character = merkki { $code } ei ole sallittu XML 1.0:ssa
    .hint = Poista se; se on ohjausmerkki tai ei lainkaan merkki.
xml-second-root = elementti ”{ $element }” on asiakirjan lopun jäljessä
    .hint = Asiakirjassa on yksi uloin elementti: kaksi tiedostoa on ehkä liitetty yhteen.
xml-text-before = ensimmäisen elementin edellä on tekstiä
    .hint = Tarkista, että tiedosto on XML-tiedosto, ja poista kaikki ensimmäisen ”<”-merkin edeltä.
xml-text-after = asiakirjan lopun jäljessä on tekstiä
    .hint = Poista kaikki viimeisen lopputunnisteen jäljestä.
xml-text-outside = tekstiä on paikassa, jossa saa olla vain elementtejä; se jätettiin pois
    .hint = Siirrä se oikeaan paikkaan tai poista se.
xml-more = muita samanlaisia virheitä: { $count }; viimeinen on rivillä { $line }
    .hint = Korjaa ne kuten ensimmäinen.
xml-cdata-end = tekstissä on ”]]>”
    .hint = Kirjoita ”]]&gt;”.
xml-tag-mismatch = ”</{ $found }>” sulkee rivin { $opened } elementin ”<{ $expected }>”
    .hint = Sulje kukin elementti sen omannimisellä tunnisteella, sisin ensin.
xml-tag-unopened = ”</{ $found }>” ei sulje mitään
    .hint = Poista se tai lisää sen alkutunniste elementin alkuun.
xml-name = ”{ $name }” ei ole nimi
    .hint = Nimi alkaa kirjaimella tai merkillä ”_”, ja siinä on enintään yksi ”:”; sen edellä ei saa olla välilyöntiä.
xml-attribute-twice = attribuutti ”{ $name }” on annettu kahdesti
    .hint = Säilytä toinen niistä.
xml-attribute-space = attribuutin ”{ $name }” edeltä puuttuu välilyönti
    .hint = Lisää sen eteen yksi välilyönti.
xml-attribute-no-value = attribuutilla ”{ $name }” ei ole arvoa
    .hint = Kirjoita se muodossa { $name }="…".
xml-attribute-unquoted = attribuutin ”{ $name }” arvo ei ole lainausmerkeissä
    .hint = Kirjoita se muodossa { $name }="…".
xml-attribute-less-than = attribuutin arvossa on ”<”
    .hint = Kirjoita ”&lt;”; tai sen edeltä puuttuu lainausmerkki.
xml-prefix = etuliitettä ”{ $prefix }” ei ole määritelty
    .hint = Määrittele sen nimiavaruus tässä tai sitä ympäröivässä elementissä: xmlns:{ $prefix }="…".
xml-namespace = etuliitettä ”{ $prefix }” ei voi sitoa nimiavaruuteen ”{ $namespace }”
    .hint = Etuliitteet xml ja xmlns ja niiden nimiavaruudet ovat kiinteitä, ja etuliite tarvitsee nimiavaruuden.
xml-comment-hyphens = kommentissa on ”--” tai sen lopussa on ”-”
    .hint = Lisää yhdysmerkkien väliin välilyönti.
xml-declaration = XML-määritys on virheellinen
    .hint = Kirjoita <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = XML-määritys ei ole aivan tiedoston alussa
    .hint = Poista kaikki sen edeltä tai poista määritys.
xml-doctype-place = DOCTYPE on ensimmäisen elementin jäljessä tai on toinen laatuaan
    .hint = Säilytä yksi ennen ensimmäistä elementtiä.
xml-doctype-entities = tiedosto määrittelee omia entiteettejä, joita ei hyväksytä
    .hint = Korvaa ne tekstillä, jota ne vastaavat, ja poista määritykset.
xml-too-large = tiedostossa on enemmän elementtejä ja tekstejä kuin voidaan laskea
    .hint = Jaa se useaksi tiedostoksi.
xml-depth = elementtejä on yli { $limit } sisäkkäisellä tasolla
    .hint = Mikään tällainen tiedosto ei tarvitse niin montaa tasoa; tarkista, mistä se on peräisin.
