# TMX-tiedoston vaatimustenmukaisuus. Ohjelma lisää tiedoston, rivin ja kohdan eritelmässä.

validate-tmx-namespace = juurielementin nimiavaruus on ”{ $namespace }”; TMX:llä ei ole nimiavaruutta
    .hint = Poista attribuutti xmlns.
validate-tmx-version = TMX:stä ei ole versiota ”{ $version }”
    .hint = Kirjoita 1.4 tai se versio, jonka sääntöjä tiedosto noudattaa: 1.1, 1.2 tai 1.3.
validate-tmx-encoding = tiedosto ilmoittaa merkistökoodaukseksi ”{ $encoding }”; TMX on UTF-8, UTF-16 tai ASCII
    .hint = Tallenna se UTF-8-muodossa ja ilmoita tämä koodaus.
validate-tmx-date = attribuutin ”{ $attribute }” arvo ”{ $value }” ei ole ISO 8601 -päivämäärä
    .hint = Kirjoita se muodossa YYYYMMDDThhmmssZ, esimerkiksi 20240503T100000Z.
validate-tmx-srclang = lähtökieli ”{ $value }” ei ole kielitunnus eikä *all*
    .hint = Kirjoita tunnus yhdysmerkein, esimerkiksi en-GB, tai *all*, jos lähtökielenä voi olla mikä tahansa kieli.
validate-tmx-tuid = tunniste ”{ $value }” on tyhjä tai sisältää tyhjemerkkejä
    .hint = Kirjoita se ilman välejä tai jätä se pois.
validate-tmx-source-missing = mikään tämän käännösyksikön varianteista ei ole sen lähtökielellä ”{ $lang }”
    .hint = Korjaa jonkin variantin kieli tai srclang; aseta srclang-arvoksi *all*, jos lähtökielenä voi olla mikä tahansa kieli.
validate-tmx-code-doubled = toisella tämän segmentin aloittavalla koodilla on jo numero i="{ $number }"
    .hint = Anna segmentin kullekin koodiparille oma numero.
validate-tmx-code-unopened = lopettavaa koodia i="{ $number }" ei edellä aloittava koodi tässä segmentissä
    .hint = Lisää <bpt> tai muuta tämä koodi elementiksi <it>, jossa on pos="end".
validate-tmx-code-unclosed = aloittavaa koodia i="{ $number }" ei seuraa lopettava koodi tässä segmentissä
    .hint = Lisää <ept> tai muuta tämä koodi elementiksi <it>, jossa on pos="begin".
validate-tmx-base-missing = map antaa koodin, mutta koodauksesta ei ilmene, mitä koodausta se laajentaa
    .hint = Nimeä tämä koodaus attribuutissa ”base”.
validate-tmx-map-nothing = tämä map ei kerro merkistään mitään
    .hint = Anna jokin attribuuteista code, ent ja subst.
validate-tmx-code = ”{ $value }” ei ole koodi
    .hint = Kirjoita #x ja heksadesimaalinumeroita, esimerkiksi #x80.
validate-tmx-ascii = attribuutin ”{ $attribute }” arvossa ”{ $value }” on ASCIIn ulkopuolisia merkkejä
    .hint = Kirjoita se ASCII-merkein.
