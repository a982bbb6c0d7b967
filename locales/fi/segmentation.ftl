# Virkkeiden erottamisen säännöt (SRX). $number on säännön järjestysnumero tiedostossa 1:stä
# alkaen. $reason kertoo, miksi säännöllistä lauseketta ei voi käyttää; $what on kohta siinä tai
# tulkin oma ilmoitus.

seg-not-srx = tämä ei ole SRX: uloin elementti on ”{ $name }” eikä ”srx”
    .hint = Anna SRX 2.0 -muotoinen segmentointisääntöjen tiedosto.
seg-version = tuntematon SRX-versio ”{ $version }”; se luetaan kuten 2.0
    .hint = Aseta elementille srx version="2.0".
seg-missing = elementti ”{ $name }” puuttuu
    .hint = SRX 2.0 edellyttää elementtiä header ja elementtiä body, jossa on languagerules ja maprules.
seg-only-first = elementissä <{ $parent }> on useampi kuin yksi <{ $element }>; vain ensimmäistä käytetään
    .hint = Kokoa tarvittava ensimmäiseen ja poista muut.
seg-value = attribuutin { $attribute } arvo ei voi olla ”{ $value }”; käytetään oletusarvoa
    .hint = Sallittuja arvoja ovat yes ja no sekä elementin formathandle attribuutissa type arvot start, end ja isolated.
seg-group-twice = kahden sääntöluettelon nimi on ”{ $name }”; kielet käyttävät jälkimmäistä
    .hint = Anna kummallekin oma languagerulename.
seg-rule-break = sääntö { $number } jätetään pois: sen break ei ole yes eikä no vaan ”{ $value }”
    .hint = Aseta break="yes" tai break="no".
seg-rule-empty = säännössä { $number } ei ole mitään katkon edellä eikä sen jäljessä, joten se sopii joka kohtaan
    .hint = Täytä beforebreak tai afterbreak tai poista sääntö.
seg-rule-unusable = sääntö { $number } jätetään pois: { $reason ->
    [seg-regex-syntax] säännöllinen lauseke on vajaa tai virheellinen kohdassa ”{ $what }”
    [seg-regex-depth] siinä on enemmän kuin { $what } sisäkkäistä ryhmää
    [seg-regex-count] toistomäärä on liian suuri, ”{ $what }”
    [seg-regex-unsupported] ”{ $what }” ei ole tuettu
    [seg-regex-code-point] ”{ $what }” ei ole minkään merkin numero
    [seg-regex-property] ”{ $what }” ei ole minkään merkkiluokan nimi
    [seg-regex-size] sen säännölliset lausekkeet ovat liian suuria
   *[seg-regex-engine] säännöllisten lausekkeiden käsittelijä ei pysty käsittelemään sitä
}
    .hint = Korjaa sääntö; muita käytetään sillä välin.
seg-rule-steps = sääntö { $number } vaatii joissakin kohdissa liian monta askelta, ja sen katsotaan olevan niihin sopimaton
    .hint = Kirjoita sen säännölliset lausekkeet ilman toistoja toistojen sisällä; ”vulgate segment --explain” näyttää kohdat.
seg-map-group = languagemap viittaa sääntöihin ”{ $name }”, joita ei ole
    .hint = Käytä jonkin tässä tiedostossa olevan sääntöluettelon languagerulename-arvoa.
seg-no-map = mikään languagemap ei sovi kieleen ”{ $lang }”, joten sen tekstejä ei katkaista
    .hint = Lisää languagemap, jonka languagepattern sopii siihen, esimerkiksi .* kaikille kielille.
seg-map-pattern = languagepattern ”{ $pattern }” jätetään pois: { $reason ->
    [seg-regex-syntax] säännöllinen lauseke on vajaa tai virheellinen kohdassa ”{ $what }”
    [seg-regex-depth] siinä on enemmän kuin { $what } sisäkkäistä ryhmää
    [seg-regex-count] toistomäärä on liian suuri, ”{ $what }”
    [seg-regex-unsupported] ”{ $what }” ei ole tuettu
    [seg-regex-code-point] ”{ $what }” ei ole minkään merkin numero
    [seg-regex-property] ”{ $what }” ei ole minkään merkkiluokan nimi
    [seg-regex-size] säännöllinen lauseke on liian suuri
   *[seg-regex-engine] säännöllisten lausekkeiden käsittelijä ei pysty käsittelemään sitä
}
    .hint = Kirjoita kielitunnuksiin sovitettava säännöllinen lauseke, esimerkiksi en.* englantia varten.
