# Käännösmuisti.

## Tietokanta

tm-database-corrupt = käännösmuisti on vioittunut: { database-reason }
    .hint = Suorita `vulgate tm rebuild`: se luo muistin uudelleen projektin tekstitiedostoista ja siitä, mikä on vielä luettavissa.
tm-database-foreign = tämä on toisen ohjelman tietokanta, ei käännösmuisti
    .hint = Siirrä se muualle tai nimeä toinen tiedosto tiedostossa `vulgate.toml`; `vulgate tm rebuild` luo sitten käännösmuistin projektin tekstitiedostoista.
tm-database-newer = käännösmuistin on kirjoittanut uudempi Vulgate (muistin versio on { $version })
    .hint = Päivitä Vulgate. Tai poista tiedosto; `vulgate tm rebuild` luo sen uudelleen projektin tekstitiedostoista.
tm-database-locked = toinen prosessi on kirjoittanut käännösmuistiin liian kauan
    .hint = Odota sen päättymistä tai lopeta se ja suorita komento uudelleen.
tm-read-behind = toinen prosessi kirjoittaa parhaillaan käännösmuistiin; se luettiin sellaisena kuin se oli ennen sitä
    .hint = Jos haluat mukaan projektin viimeisimmät tekstit, suorita komento uudelleen toisen päätyttyä.
tm-read-full = levyllä ei ole tilaa muistin päivittämiseen; se luettiin sellaisena kuin se oli ennen
    .hint = Vapauta tilaa ja suorita komento uudelleen, jos sen pitää tuntea projektin uusimmat tekstit.
tm-database-denied = käännösmuistia ei voi avata tai kirjoittaa: { database-reason }
    .hint = Tarkista tiedoston ja sen kansion käyttöoikeudet.
tm-database-full = levy on täynnä; käännösmuisti on ennallaan
    .hint = Vapauta tilaa ja suorita komento uudelleen.
tm-database-failed = käännösmuistia ei voitu lukea tai kirjoittaa: { database-reason }
    .hint = Yritä uudelleen; jos virhe toistuu, tarkista levy.
database-reason = { $reason ->
    [page] osa tiedostosta ei ole sellainen kuin se kirjoitettiin
    [format] tiedosto ei ole tietokanta
    [value] jotakin sen arvoa ei voi lukea
    [read-only] se on kirjoitussuojattu
    [closed] tiedostoon tai sen kansioon ei pääse
    [disk] levy ilmoittaa viasta
    [memory] keskusmuisti ei riitä
   *[other] SQLiten virhe { $code }
}
tm-database-unsound = käännösmuisti ei ole eheä: { verify-reason }
    .hint = Suorita `vulgate tm rebuild`: se luo muistin uudelleen projektin tekstitiedostoista ja siitä, mikä on vielä luettavissa.
verify-reason = { $reason ->
    [structure] tiedoston rakenne on vaurioitunut (vikoja löytyi: { $row })
    [dangling] taulun ”{ $name }” rivi { $row } viittaa taulun ”{ $other }” riviin, jota ei ole
    [dangling-one] jokin taulun ”{ $name }” rivi viittaa taulun ”{ $other }” riviin, jota ei ole
    [untranslated] yksiköllä { $row } ei ole käännöstä
    [moved] yksikkö { $row } on eri kokoelmassa kuin sen tiedosto
    [unused] teksti { $row } ei kuulu mihinkään yksikköön
    [foreign] yksiköllä { $row } on käännös eri kielellä kuin käännöksen teksti
    [provenance] kokoelman ”{ $name }” alkuperä on tuntematon: ”{ $other }”
    [language] tekstin { $row } kieli on tuntematon ({ $other })
    [unreadable] tekstiä { $row } ei voi lukea
    [key] tekstiä { $row } ei löydy sen sisällön perusteella
    [gone] tekstiä { $row } voi hakea, mutta sitä ei ole
    [facts] yksikön { $row } käännöksen tietoja ei voi lukea
    [index] hakemisto ei löydä tekstiä ”{ $name }”
   *[search] haku ei löydä tekstiä ”{ $name }”
}

## TMX-tiedostot

tm-tmx-root = uloin elementti on ”{ $element }”: tämä ei ole TMX
    .hint = Tarkista, että tiedosto on se, jota tarkoitit. TMX-tiedosto alkaa elementillä ”tmx”.
tm-tmx-version = versio on ”{ $version }”; tunnettuja ovat versiot 1.1–1.4
    .hint = Se luettiin kuten 1.4. Vertaa muutamia yksiköitä ja vie tiedosto uudelleen TMX 1.4:nä, jos ne ovat väärin.
tm-tmx-header = header puuttuu
    .hint = Lähtötekstiksi tulkittiin kunkin yksikön ensimmäinen teksti. Jos se on väärin, lisää header, jossa on ”srclang”.
tm-tmx-header-facts = headerin ominaisuuksille ja huomautuksille ei ole paikkaa muistissa, joten ne jätettiin pois: { $count }
    .hint = Jos ne ovat tärkeitä, säilytä itse tiedosto: `vulgate tm import --keep`.
tm-tmx-body = body puuttuu, joten yksiköitä ei ole
    .hint = Vie tiedosto uudelleen työkalusta, jolla se tehtiin.
tm-tmx-no-srclang = header ei ilmoita lähtökieltä
    .hint = Lähtötekstiksi tulkittiin kunkin yksikön ensimmäinen teksti. Jos se on väärin, lisää ”srclang”.
tm-tmx-srclang = ”{ $lang }” ei ole lähtökieli
    .hint = Kirjoita kielitunnus, esimerkiksi ”en” tai ”pt-BR”, tai ”*all*”. Lähtötekstiksi tulkittiin yksikön ensimmäinen teksti.
tm-tmx-element = elementti ”{ $element }” ei kuulu tähän, joten se jätettiin pois
    .hint = Tarkista, onko siinä käännös; jos on, siirrä se TMX 1.4:n mukaiseen paikkaan.
tm-tmx-large = yksikkö on suurempi kuin { $limit } Mt
    .hint = Tarkista, onko tiedosto vioittunut: siitä saattaa puuttua lopputunniste.
tm-tmx-cut-off = tiedosto loppuu kesken
    .hint = Se on katkennut matkalla tai jäänyt keskeneräiseksi. Hae se uudelleen sieltä, mistä se on peräisin.
tm-tmx-unclosed = yksikkö jätettiin pois: toinen alkaa ennen sen loppua
    .hint = Lisää sen lopputunniste ”</tu>” tai poista se.
tm-tmx-broken = yksikkö jätettiin pois tästä syystä
    .hint = Korjaa tai poista se ja tuo tiedosto uudelleen: jo tunnettua ei lisätä toiseen kertaan.
tm-tmx-character = merkki { $code } ei ole sallittu XML:ssä; se otettiin mukaan sellaisenaan
    .hint = Poista se tekstistä: muut ohjelmat eivät hyväksy tiedostoa.
tm-tmx-unit = yksikkö jätettiin pois: tekstejä tarvitaan vähintään kaksi, mutta niiden määrä on { $count }
    .hint = Lisää puuttuva tai poista yksikkö.
tm-tmx-no-lang = teksti jätettiin pois: sen kieltä ei ole ilmoitettu
    .hint = Lisää ”xml:lang”.
tm-tmx-lang = teksti jätettiin pois: ”{ $lang }” ei ole tunnettu kieli
    .hint = Kirjoita attribuuttiin ”xml:lang” kielitunnus, esimerkiksi ”de” tai ”pt-BR”.
tm-tmx-no-seg = kielen ”{ $lang }” teksti jätettiin pois: siinä ei ole elementtiä ”seg”
    .hint = Lisää teksti tai poista ”tuv”.
tm-tmx-empty = kielen ”{ $lang }” teksti jätettiin pois: se on tyhjä
    .hint = Lisää teksti tai poista ”tuv”.
tm-tmx-date = attribuutin ”{ $attribute }” arvo ”{ $value }” ei ole päivämäärä, joten sitä ei otettu huomioon
    .hint = Kirjoita se muodossa 20260316T120000Z.
tm-tmx-inline = ”{ $element }” ei ole TMX:n tekstinsisäinen elementti; sen teksti otettiin mukaan
    .hint = Käytä merkintöihin elementtejä ”bpt” ja ”ept”, ”ph” tai ”it”.
tm-tmx-unpaired = elementillä ”{ $element }”, jossa i="{ $i }", ei ole tekstissä paria; se tulkittiin erilliseksi koodiksi
    .hint = Anna parin alulle ja lopulle sama ”i” tai käytä elementtiä ”it”.
tm-tmx-no-i = elementistä ”{ $element }” puuttuu ”i”; se tulkittiin erilliseksi koodiksi
    .hint = Anna parin alulle ja lopulle sama ”i”.
tm-tmx-pos = elementistä ”it” puuttuu ”pos” tai sen arvo ei ole ”begin” eikä ”end”; se tulkittiin paikkamerkiksi
    .hint = Kirjoita pos="begin" tai pos="end".
tm-tmx-codes = ominaisuus ”{ $property }” ei vastaa tekstin koodeja, joten sitä ei otettu huomioon
    .hint = Jos tekstiä on muokattu tarkoituksella, mitään ei tarvitse tehdä; muuten vie se uudelleen.
