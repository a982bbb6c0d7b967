# Mitä ladontaohjelmalla on sanottavaa asiakirjasta. Tiedosto ja rivi tulostetaan edelle.

# Merkkejä, esimerkiksi ”😀 (U+1F600)”.
typesetting-glyph = { $count ->
        [one] merkki, jota ei ole missään fontissa: { $characters }
       *[other] { $count } merkkiä, joita ei ole missään fontissa: { $characters }
    }
    .hint = PDF:ssä näkyy tyhjä ruutu, joka luetaan ääneen tänä merkkinä. Kirjoita se toisin tai käytä kuvaa.
typesetting-glyph-target = merkkejä käännöksessä ”{ $lang }”, joita ei ole missään fontissa: { $characters }
    .hint = PDF:ssä näkyy tyhjä ruutu, joka luetaan ääneen tänä merkkinä. Kirjoita se toisin tai käytä kuvaa.
typesetting-control = { $count ->
        [one] ohjausmerkki tekstissä: { $characters }
       *[other] ohjausmerkkejä tekstissä: { $characters }
    }
    .hint = PDF/UA, PDF/A ja HTML kieltävät ohjausmerkit; ne jätetään pois. Poista ne lähdetiedostosta.
typesetting-title = asiakirjalla ei ole nimeä, joten nimenä käytetään ”{ $name }”
    .hint = Aloita teksti tason 1 otsikolla tai anna nimi alkutiedoissa.
typesetting-date = asiakirjalla ei ole päiväystä, joten PDF:n tiedoissa sen tekovuosi on 1970
    .hint = Anna päiväys alkutiedoissa, esimerkiksi ”date: 2026-03-16”, tai aseta SOURCE_DATE_EPOCH.
typesetting-date-invalid = alkutietojen päiväys ”{ $date }” ei ole kalenteripäivä
    .hint = Kirjoita se kuten ”date: 2026-03-16”. Siihen asti se näytetään sellaisena kuin se on kirjoitettu, ja metatiedot ovat samat kuin ilman päiväystä.
typesetting-heading-skip = tason { $from } otsikkoa seuraa tason { $to } otsikko
    .hint = Se ladotaan yhtä tasoa edeltävän otsikon alapuolelle, koska PDF/UA kieltää aukot. Korjaa merkkien ”#” määrä lähdetiedostossa.
typesetting-note-undefined = viitettä ”{ $label }” ei ole
    .hint = Kirjoita viite, esimerkiksi ”[^{ $label }]: Viitteen teksti.”, tai poista viittaus.
typesetting-anchor = linkille ”{ $anchor }” ei ole otsikkoa
    .hint = Teksti ladotaan ilman linkkiä. Otsikon nimi on sen teksti pienin kirjaimin, välilyöntien tilalla yhdysmerkit.
typesetting-link = julkaistun asiakirjan lukijat eivät voi seurata linkkiä ”{ $target }”
    .hint = Teksti ladotaan ilman linkkiä. Kirjoita koko osoite, jonka alussa on https://, mailto: tai tel:.
typesetting-link-long = linkin osoitteessa on { $length } merkkiä, enemmän kuin { $most }
    .hint = Teksti ladotaan ilman linkkiä. Käytä lyhyempää osoitetta.
typesetting-image-missing = kuvaa ”{ $image }” ei ole projektissa
    .hint = Sen tilalla näkyy vaihtoehtoinen teksti. Tarkista polku, joka alkaa asiakirjan omasta kansiosta.
typesetting-image-unknown = ”{ $image }” ei ole ladottavaksi kelpaava kuva
    .hint = Sen tilalla näkyy vaihtoehtoinen teksti. Käytä muotoa PNG, JPEG, GIF, WebP tai SVG.
typesetting-image-too-large = kuva ”{ $image }” on liian suuri
    .hint = Sen tilalla näkyy vaihtoehtoinen teksti. Pienennä kuva alle 100 megapikseliin ja 64 megatavuun.
typesetting-image-broken = kuvaa ”{ $image }” ei voi lukea: { image-reason }
    .hint = Sen tilalla näkyy vaihtoehtoinen teksti. Tallenna kuva uudelleen.
image-reason = { $reason ->
    [cut] tiedosto loppuu kesken
    [size] sen leveys tai korkeus ei kelpaa
    [large] sen purkaminen vaatisi liikaa muistia
    [kind] tätä muodon muunnelmaa ei tueta
    [markup] se ei ole kelvollista SVG:tä
   *[other] tiedosto on vaurioitunut
}
typesetting-image-linked = kuva ”{ $image }” lataa toisen tiedoston, ”{ $file }”
    .hint = Sen sijaan näytetään kuvan vaihtoehtoinen teksti. Upota tiedosto kuvaan tai tallenna kuva PNG-muodossa.
typesetting-image-foreign = kuvassa ”{ $image }” on HTML-osia (foreignObject), joita PDF ei näytä
    .hint = Piirrä nämä osat SVG-muodossa tai tallenna kuva PNG-muodossa.
typesetting-image-glyph = kuvan ”{ $image }” tekstissä on merkkejä, joita ei ole missään fontissa: { $characters }
    .hint = Muunna teksti poluiksi tai tallenna kuva PNG-muodossa. Siihen asti PDF ei täytä standardiaan.
typesetting-image-no-alt = kuvalla ”{ $image }” ei ole vaihtoehtoista tekstiä
    .hint = Ne, jotka eivät näe kuvaa, eivät saa siitä tietoa. Kuvaile se, esimerkiksi ”![Kaavio kustannuksista vuosittain]({ $image })”.
typesetting-depth = luetteloita tai lainauksia on yli { $depth } sisäkkäisellä tasolla
    .hint = Sisemmät ladotaan tälle tasolle. Jaa teksti toisin.
typesetting-table-wide = taulukossa on { $columns } saraketta, ja sivulle mahtuu { $limit }
    .hint = PDF:ssä taulukko jaetaan ja ensimmäinen sarake toistetaan. Harkitse useampaa taulukkoa.
typesetting-standard = PDF ei ole standardin { $standard } mukainen: { pdf-reason }
    .hint = Se on luettavissa, mutta ei kaikkien eikä ehkä pysyvästi. Korjaa mainittu kohta ja muodosta PDF uudelleen.
pdf-reason = { $reason ->
    [glyph] missään kirjasimessa ei ole merkkejä tekstille ”{ $text }”, joka on kuvassa tai mallissa
    [letters] siinä on merkkejä, jotka standardi kieltää
    [licence] kirjasimen lisenssi kieltää sen upottamisen
    [colours] siinä on painovärejä (CMYK)
    [alt] kuvalla tai kaavalla ei ole vaihtoehtoista tekstiä
    [language] sen kieli puuttuu
    [title] sen nimi puuttuu
    [size] jokin osa on suurempi kuin standardi sallii
    [page] jokin sivu on leveämpi tai korkeampi kuin 14 400 pistettä (5,08 m)
   *[other] ladontaohjelma ei pysty siihen
}
typesetting-warning = ladontaohjelma varoittaa: { $reason }
    .hint = Katso PDF:ää; jos siinä on jotakin vialla, ilmoita siitä.
typesetting-failed = PDF:ää ei voitu tehdä: { $reason }
    .hint = Ilmoita tästä ja liitä asiakirja mukaan; asia ei vaikuta muihin tiedostoihin.
typesetting-font-broken = tämä ei ole OpenType- eikä TrueType-fontti
    .hint = Poista tiedosto avaimesta ”pdf.fonts.files” tai vaihda sen tilalle ehjä tiedosto.
typesetting-font-restricted = tämän fontin valmistaja kieltää sen upottamisen PDF:ään
    .hint = Pyydä lisenssi, joka sallii upottamisen, tai valitse toinen fontti.
typesetting-font-unknown = mikään fontti ei kuulu perheeseen ”{ $family }”
    .hint = Lisää sen tiedosto avaimeen ”pdf.fonts.files” tai valitse jokin näistä: { $known }.
typesetting-font-no-bold = fonttiperheessä ”{ $family }” ei ole lihavoitua leikkausta, joten lihavoitu teksti näyttää samalta kuin muu teksti
    .hint = Lisää sen lihavoidun leikkauksen tiedosto avaimeen ”pdf.fonts.files” tai valitse toinen perhe.
typesetting-font-no-italic = fonttiperheessä ”{ $family }” ei ole kursiivia, joten kursivoitu teksti näyttää samalta kuin muu teksti
    .hint = Lisää sen kursiivin tiedosto avaimeen ”pdf.fonts.files” tai valitse toinen perhe.
typesetting-template-time = mallipohja ”{ $file }” pysäytettiin: sen suoritus kesti yli { $seconds ->
        [one] { $seconds } sekunnin
       *[other] { $seconds } sekuntia
    }
    .hint = Etsi siitä päättymätöntä silmukkaa tai suurenna avaimen ”pdf.limits.seconds” arvoa.
typesetting-template-memory = mallipohja ”{ $file }” pysäytettiin: se pyysi muistia yli { $megabytes } MiB
    .hint = Etsi siitä kohtaa, joka kasvaa rajatta, tai suurenna avaimen ”pdf.limits.megabytes” arvoa.
typesetting-template-failed = mallipohja ”{ $file }” ei toimi: { $reason }
    .hint = Se näkee oman kansionsa tiedostot sekä tiedostot ”/doc.json” ja ”/house.typ” mutta ei paketteja; docs/templates.md näyttää, miten mallipohja kirjoitetaan.
