# Missä version 1.0, 1.1 tai 1.2 XLIFF-tiedosto poikkeaa eritelmästään. Ohjelma lisää tiedoston,
# rivin, käännösyksikön ja kohdan eritelmässä.

## Juurielementti

xliff1-namespace-missing = XLIFF { $version } edellyttää nimiavaruutta, mutta tässä tiedostossa sitä ei ole
    .hint = Kirjoita ensimmäiseen elementtiin xmlns="{ $namespace }".
xliff1-version-older = nimiavaruus on XLIFF 1.2:n, mutta versio on ”{ $version }”
    .hint = Kirjoita version="1.2", ellei jokin työkalu vaadi muuta.
xliff1-extension-after-files = ”{ $element }” on viimeisen ”file”-elementin jäljessä
    .hint = Muiden nimiavaruuksien elementit ovat tässä ennen ”file”-elementtiä; siirrä se alkuun.

## Tunnisteet ja niihin viittaavat kohdat

xliff1-id-doubled = elementin ”{ $element }” { $attribute } ”{ $id }” on jo käytössä rivillä { $line }
    .hint = Sen on oltava ”file”-elementissä yksilöllinen; anna jommallekummalle toinen arvo.
xliff1-tool-unknown = elementin ”{ $element }” { $attribute } ”{ $id }” ei vastaa mitään header-elementin työkalua
    .hint = Lisää ”tool”, jolla on tämä tunniste, saman ”file”-elementin header-elementtiin tai korjaa tunniste.
xliff1-phase-unknown = elementin ”{ $element }” { $attribute } ”{ $id }” ei vastaa mitään header-elementin vaihetta
    .hint = Lisää ”phase”, jolla on tämä nimi, saman ”file”-elementin header-elementtiin tai korjaa nimi.
xliff1-unit-unknown = elementin ”{ $element }” { $attribute } ”{ $id }” ei ole minkään tämän tiedoston käännösyksikön tunniste
    .hint = Viittaa saman ”file”-elementin elementtiin ”trans-unit” tai ”bin-unit” tai jätä attribuutti pois.

## Attribuutit

xliff1-language = elementin ”{ $element }” kieleksi on ilmoitettu ”{ $found }”, mutta tiedoston { $attribute } on ”{ $expected }”
    .hint = Muuta ne yhdenmukaisiksi; kielet saavat poiketa toisistaan vain elementissä ”alt-trans”.
xliff1-mime-type = ”{ $value }” ei ole mediatyyppi
    .hint = Aloita jollakin näistä: { $classes }; perään voi kirjoittaa vinoviivan ja alatyypin.
xliff1-reformat = ”{ $value }” sisältää sekä kyllä- tai ei-arvon että luettelon attribuuteista
    .hint = Kirjoita pelkkä ”yes” tai ”no” tai vain ne attribuutit, joita saa muuttaa.

## Segmentit

xliff1-segment-without-mid = elementin ”seg-source” segmentiltä puuttuu mid
    .hint = Anna se, jotta segmentin käännös voidaan löytää.
xliff1-segment-doubled = kahdella segmentillä on mid ”{ $mid }”
    .hint = Anna kullekin elementin ”seg-source” segmentille oma mid.
xliff1-segment-unknown = ”{ $element }” viittaa segmenttiin ”{ $mid }”, jota elementissä ”seg-source” ei ole
    .hint = Käytä viereisen ”seg-source”-elementin jonkin segmentin mid-arvoa tai lisää segmentti siihen.
xliff1-segmented-otherwise = ”seg-source” ilman merkintöjään poikkeaa elementistä ”source”
    .hint = Segmentoi lähtöteksti sellaisenaan; tekstiä ei muuteta kummassakaan.

## Koodit

xliff1-rid-doubled = toisella tämän tekstin elementillä ”{ $element }” on rid ”{ $rid }”
    .hint = Anna kullekin koodiparille oma rid.
xliff1-begin-without-end = mikään ”{ $end }” ei päätä elementtiä ”{ $element }”, jossa { $attribute } on ”{ $id }”
    .hint = Lisää sen loppu samaan tekstiin tai käytä erilliselle koodille elementtiä ”it” tai ”x”.
xliff1-end-without-begin = elementti ”{ $element }”, jossa { $attribute } on ”{ $id }”, ei päätä mitään elementtiä ”{ $begin }”
    .hint = Lisää sen alku samaan tekstiin tai käytä erilliselle koodille elementtiä ”it” tai ”x”.
xliff1-end-first = elementti ”{ $element }”, jossa { $attribute } on ”{ $id }”, on ennen alkuaan ”{ $begin }”
    .hint = Sijoita koodin alku ennen sen loppua.
xliff1-cloned = koodi ”{ $id }” on kohdetekstissä kahdesti, eikä sitä saa kloonata
    .hint = Poista toinen tai lisää lähtötekstiin clone="yes".
xliff1-code-id-shared = kahdella tämän tekstin eri koodilla on tunniste ”{ $id }”
    .hint = Anna kummallekin oma tunniste; muuten työkalut eivät erota niitä toisistaan.
