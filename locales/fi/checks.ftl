# Käännösten laaduntarkistusten havainnot. Arvo kertoo, mikä on tilanne, `.hint`, mitä tehdä,
# ja `.explain`, mitä tarkistus etsii ja milloin sen voi jättää huomiotta.

check-blank = segmentillä on käännös, mutta se on tyhjä
    .hint = Käännä segmentti tai palauta sen tilaksi ”initial”, jos se on vielä kesken.
    .explain =
        Etsii segmenttejä, joiden käännös on tyhjä, vaikka lähtöteksti ei ole.

        Esimerkki: lähtöteksti on ”Toinen muuri.”, mutta käännös on tyhjä tai pelkkiä
        välilyöntejä.

        Älä jätä tätä koskaan huomiotta: julkaistuun tekstiin jäisi aukko.

# $kind: mikä koodissa on vialla. $code on koodi sellaisena kuin kääntäjä sen näkee.
check-codes =
    { $kind ->
        [missing] koodi { $code } puuttuu
        [doubled] koodi { $code } esiintyy useammin kuin lähtötekstissä
        [added] koodia { $code } ei ole lähtötekstissä
        [order] koodi { $code } on siirtynyt toisen koodin ohi, mikä ei ole sallittua
        [nesting] koodia { $code } ei ole avattu ja suljettu oikein
       *[dropped] lähtötekstin muotoilua { $code } ei ole käytetty
    }
    .hint =
        { $kind ->
            [missing] Palauta se virkkeessä oikealle paikalleen.
            [doubled] Säilytä se vain kerran.
            [added] Poista se.
            [order] Aseta koodit samaan järjestykseen kuin lähtötekstissä.
            [nesting] Sulje jokainen avattu koodi, viimeksi avattu ensin.
           *[dropped] Lisää se vastaavien sanojen ympärille, ellet ole jättänyt sitä pois tarkoituksella.
        }
    .explain =
        Vertaa käännöksen tekstinsisäisiä koodeja (lihavointeja, linkkejä, alaviitteitä, kuvia)
        lähtötekstin koodeihin. Alaviitteen ja kuvan on oltava mukana täsmälleen kerran; koodeja
        ei saa keksiä; jaksot on suljettava, eivätkä ne saa mennä ristiin. Puuttuva lihavointi
        tai linkki on vain huomautus.

        Esimerkki: lähtöteksti päättyy alaviitteeseen 3, käännös ei.

        Huomautuksen voi jättää huomiotta, jos kieli ei tarvitse siinä korostusta. Älä jätä
        virhettä koskaan huomiotta.

# $character on merkin koodipiste, $near sitä ympäröivä teksti.
check-forbidden = käännöksessä on merkki { $character } kohdan ”{ $near }” lähellä
    .hint = Poista se tai kirjoita kirjain, joka siitä kohdasta on kadonnut.
    .explain =
        Etsii merkkejä, joita ei pitäisi olla missään tekstissä: ohjausmerkkejä, yksityiskäytön
        merkkejä, tekstin sisällä olevaa tavujärjestysmerkkiä ja merkkiä U+FFFD, joka on kohdissa,
        joissa ohjelma ei ole pystynyt lukemaan kirjainta.

        Esimerkki: ”p□ytäkirja”, kun pitäisi olla ”pöytäkirja”.

        Älä jätä tätä koskaan huomiotta: ladontaohjelmalla ei ole näille merkeille muotoa.

# $before ja $now ovat vanha ja uusi lähtöteksti.
check-stale = lähtöteksti on muuttunut, mutta käännös ei
    .hint = Lähtöteksti oli ”{ $before }” ja on nyt ”{ $now }”. Saata käännös ajan tasalle.
    .explain =
        Etsii segmenttejä, joiden lähtöteksti on muuttunut, vaikka käännös on edelleen vanhan
        lähtötekstin mukainen.

        Esimerkki: ”12 viikkoa” muuttui muotoon ”kahdeksan viikkoa”, mutta käännöksessä on yhä
        kaksitoista.

        Voit jättää tämän huomiotta, jos muutos, esimerkiksi pilkku, ei vaikuta käännökseen.

check-same-as-source = käännös on sama kuin lähtöteksti
    .hint = Käännä se. Jos sen on pysyttävä ennallaan, merkitse se kääntämättä jätettäväksi.
    .explain =
        Etsii käännöksiä, jotka toistavat lähtötekstin sanasta sanaan. Tekstissä on oltava
        vähintään kaksi pitkähköä pienellä alkavaa sanaa, jotta nimet, luvut ja osoitteet
        jäävät rauhaan.

        Esimerkki: ”Executive summary in bullets” suomenkielisessä tekstissä.

        Voit jättää tämän huomiotta alkukielellä esitettävien lainausten ja nimien kohdalla.

check-untranslated-part = käännöksessä on kohta lähtötekstiä sellaisenaan: ”…{ $text }…”
    .hint = Käännä se; jotkin työkalut sijoittavat uuden käännöksen aiemman tekstin eteen.
    .explain =
        Etsii kuuden peräkkäisen sanan jaksoja, jotka ovat lähtötekstissä ja käännöksessä samat
        ja joista useimmat ovat tavallisia pienellä alkavia sanoja. Nimet, otsikot, osoitteet ja
        alaviitteet jätetään rauhaan. Lainaus, jonka on tarkoitus pysyä omalla kielellään, ei
        ole virhe.

# $kind mixed: $word on sana, $letter sen vieras kirjain, $code koodipiste.
check-script =
    { $kind ->
        [mixed] sanassa ”{ $word }” kirjain ”{ $letter }” ({ $code }) kuuluu toiseen aakkostoon
       *[whole] käännöstä ei ole kirjoitettu sen kielen aakkosilla
    }
    .hint =
        { $kind ->
            [mixed] Kirjoita kirjain uudelleen kielen omalla näppäimistöllä.
           *[whole] Tarkista, että kieli on oikea, ja käännä segmentti.
        }
    .explain =
        Etsii väärän aakkoston kirjaimia: latinalainen ”E” kyrillisessä tai kreikkalaisessa
        sanassa näyttää oikealta, mutta haku ei löydä sitä ja ruudunlukuohjelma lukee sen väärin.
        Löytää myös tekstin, jota ei ole lainkaan kirjoitettu kielensä aakkosilla.

        Esimerkki: ”Eвропа”, jonka ensimmäinen kirjain on latinalainen.

        Voit jättää tämän huomiotta sellaisten nimien kohdalla, joissa aakkostoja on sekoitettu
        tarkoituksella.

check-hidden = käännöksessä on näkymätön merkki ({ $code })
    .hint = Poista se; jos et löydä sitä, kirjoita sen ympärillä olevat sanat uudelleen.
    .explain =
        Etsii merkkejä, joita kukaan ei näe: kirjoitussuunnan ohjausmerkkejä, leveydettömiä
        välilyöntejä, tavujärjestysmerkkejä. Ne tulevat kopioidun tekstin mukana; jotkin niistä
        saavat virkkeen näyttämään muulta kuin se on, ja kaikki ne haittaavat hakua ja tavutusta.
        Jos merkki on myös lähtötekstissä, se jätetään rauhaan.

check-term-missing = termin ”{ $term }” vastine termikannassa on ”{ $expected }”, jota käännöksessä ei ole
    .hint = Käytä termikannan termiä tai lisää käytetty termi siihen hyväksyttynä.
    .explain =
        Etsii lähtötekstistä projektin termikantojen (terms/*.tbx) termejä ja käännöksestä jotakin
        saman käsitteen termiä missä tahansa muodossa. Vältettäviksi tai vanhentuneiksi merkittyjä
        termejä ei oteta lukuun.

        Tämän voi jättää huomiotta, jos virke on parempi ilman termiä.

        Esimerkki: ”public consultation” on käännetty ilman termiä ”julkinen kuuleminen”.

check-term-forbidden = termistä ”{ $term }” ei pitäisi käyttää vastinetta ”{ $used }”{ $count ->
        [0] {""}
       *[other] {" "}vaan vastinetta ”{ $better }”
    }
    .hint = Käytä toista termiä; `vulgate terms search` näyttää vaihtoehdot.
    .explain =
        Etsii käännöksestä termejä, jotka on merkitty termikannassa vältettäviksi tai
        vanhentuneiksi, kun lähtötekstissä on saman käsitteen termi.

        Esimerkki: ”säädös” sanan ”regulation” vastineena, kun termikannan termi on ”asetus”.

# $source ja $target ovat kyseessä olevat luvut sellaisina kuin ne on kirjoitettu; toinen voi olla tyhjä.
check-numbers =
    { $kind ->
        [missing] lähtötekstin luku { $source } puuttuu
        [added] lukua { $target } ei ole lähtötekstissä
        [kept] lähtötekstin luku { $source } kirjoitetaan tällä kielellä { $expected }; sellaisenaan se on eri luku
       *[changed] lähtötekstissä on { $source }, käännöksessä { $target }
    }
    .hint = Vertaa lukuja lähtötekstiin; käytä oman kielesi erottimia.
    .explain =
        Vertaa kaikkien lukujen arvoja erottimista ja järjestyksestä riippumatta: ”38,000” on
        ”38 000” tai ”38.000”, ”6.10.1958” on ”6. lokakuuta 1958”, ”Article 14(2)” on
        ”14 artiklan 2 kohta”. Luvut kahteentoista asti voivat olla sanoja. Luku, joka on mukana
        mutta harvemmin kuin lähtötekstissä, on vain huomautus.

        Esimerkki: ”38,000” tarkoittaa suomenkielisessä tekstissä lukua kolmekymmentäkahdeksan.

        Voit jättää tämän huomiotta, jos virke ei tarvitse lukua tai tarvitsee yhden enemmän.

check-url-email = lähtötekstin osoite { $address } puuttuu tai on erilainen
    .hint = Kopioi osoite lähtötekstistä; vain sen sisältämä kieli saa olla toinen.
    .explain =
        Etsii lähtötekstin verkko- ja sähköpostiosoitteita, joita käännöksessä ei ole. Osoitteen
        sisältämä kielikoodi saa olla toinen.

        Esimerkki: ”us@dat.example”, kun pitäisi olla ”us@data.example”.

        Voit jättää tämän huomiotta, jos sivulla on tällä kielellä toinen osoite ja olet avannut
        sen.

check-max-length = käännöksessä on { $count } merkkiä, ja niitä saa olla enintään { $most }
    .hint = Lyhennä sitä tai pyydä tekstin laatijalta suurempaa enimmäispituutta.
    .explain =
        Asiakirjan laatija rajoittaa joidenkin tekstien pituutta max-length-arvolla, joka on lohkon
        edellä olevassa kommentissa tai tiedoston vulgate.toml osassa [markdown]. Tekstin kaikki
        segmentit lasketaan yhteen, samoin niiden väliset välilyönnit.
# $target ja $expected ovat pituuksia merkkeinä.
check-length =
    { $kind ->
        [short] käännös on hyvin lyhyt: merkkejä { $target }, tavallisesti noin { $expected }
       *[long] käännös on hyvin pitkä: merkkejä { $target }, tavallisesti noin { $expected }
    }
    .hint = Tarkista, että se on tämän segmentin käännös ja että se on kokonainen.
    .explain =
        Vertaa käännöksen pituutta siihen, mikä on näiden kahden kielen välillä tavallista. Vain
        pitkähköt segmentit tutkitaan, ja vain suuret erot otetaan huomioon.

        Esimerkki: puolet kappaleesta puuttuu.

        Voit jättää tämän huomiotta, jos kieli todella ilmaisee asian näin lyhyesti tai jos
        jokin termi on selitettävä.

# $source ja $target ovat merkit; tyhjä, jos merkkiä ei ole.
check-end-punctuation =
    { $kind ->
        [added] käännöksen lopussa on ”{ $target }”, lähtötekstin lopussa ei ole merkkiä
        [missing] lähtötekstin lopussa on ”{ $source }”, käännöksen lopussa ei ole merkkiä
       *[changed] lähtötekstin lopussa on ”{ $source }”, käännöksen lopussa ”{ $target }”
    }
    .hint = Päätä se samoin kuin lähtöteksti, oman kielesi merkein.
    .explain =
        Vertaa käännöksen viimeistä merkkiä lähtötekstin viimeiseen merkkiin kummankin kielen
        omien merkkien mukaan: kreikassa kysymys päättyy merkkiin ”;”. Lopettavia sulkeita ja
        lainausmerkkejä sekä lyhenteiden ja järjestyslukujen pisteitä ei oteta lukuun.

        Esimerkki: lähtötekstissä kysytään ”Kuka sen lukee?”, käännös päättyy pisteeseen.

        Voit jättää tämän huomiotta, jos tällainen teksti päätetään omalla kielelläsi toisin.

check-brackets = sulkumerkillä ”{ $bracket }” ei ole paria
    .hint = Lisää toinen sulkumerkki tai poista tämä.
    .explain =
        Etsii käännöksen sulkumerkkejä, jotka on avattu muttei suljettu tai suljettu muttei
        avattu, kun lähtötekstin sulkumerkit ovat kaikki pareittain. Luettelokohdan tunnusta
        ”a)” ei pidetä sulkumerkkinä.

        Esimerkki: ”talousarvio (euroina”.

        Voit jättää tämän huomiotta sellaisten merkkien kohdalla, jotka vain näyttävät sulkeilta.

# $mark on merkki, $near sitä ympäröivä teksti, $own kielen omat merkit.
check-quotes =
    { $kind ->
        [straight] suorat lainausmerkit kohdan ”{ $near }” lähellä
        [backwards] lainausmerkki ”{ $mark }” aloittaa lainauksen kohdan ”{ $near }” lähellä
       *[foreign] lainausmerkkiä ”{ $mark }” ei käytetä tässä kielessä, kohdan ”{ $near }” lähellä
    }
    .hint = Käytä lainausmerkkejä { $own }.
    .explain =
        Etsii lainausmerkkejä, joita käännöksen kielessä ei käytetä tai jotka ovat siinä toisin
        päin. Suorat merkit ovat vain huomautus. Yksinkertaisia lainausmerkkejä ei tutkita, koska
        useimmat niistä ovat heittomerkkejä.

        Esimerkki: “niin” suomenkielisessä tekstissä, jossa kirjoitetaan ”niin”.

        Voit jättää tämän huomiotta toisenkielisen lainauksen sisällä.

check-percent =
    { $kind ->
        [breaks] luvun ja merkin välissä on tavallinen välilyönti, josta rivi voi katketa, kohdan ”{ $near }” lähellä
       *[joined] prosenttimerkin edessä ei ole välilyöntiä kohdan ”{ $near }” lähellä
    }
    .hint = Lisää siihen sitova välilyönti (U+00A0).
    .explain =
        Tutkii luvun ja merkin ”%”, ”€” tai muun valuuttamerkin välissä olevaa välilyöntiä.
        Euroopan unionin toimielinten yhteisten tekstinlaadintaohjeiden mukaan siinä on lähes
        kaikissa kielissä sitova välilyönti; jos kielen käytännön mukaan välilyöntiä ei ole,
        sekin hyväksytään.

        Esimerkki: ”59” on rivin lopussa ja ”%” seuraavan alussa.

        Voit jättää tämän huomiotta, jos tekstiä ei ladota koskaan.

check-spaces =
    { $kind ->
        [leading-lost] lähtötekstin alussa on välilyönti, käännöksen alussa ei
        [leading-added] käännöksen alussa on välilyönti, lähtötekstin alussa ei
        [trailing-lost] lähtötekstin lopussa on välilyönti, käännöksen lopussa ei
        [trailing-added] käännöksen lopussa on välilyönti, lähtötekstin lopussa ei
        [double] kaksi peräkkäistä välilyöntiä kohdan ”{ $near }” lähellä
        [before-stop] välilyönti pilkun tai pisteen edessä kohdan ”{ $near }” lähellä
        [before-tall] välilyönti välimerkin edessä kohdan ”{ $near }” lähellä
        [french] tavallinen välilyönti, josta rivi voi katketa, välimerkin edessä kohdan ”{ $near }” lähellä
       *[bracket] välilyönti sulkumerkin sisäpuolella kohdan ”{ $near }” lähellä
    }
    .hint =
        { $kind ->
            [leading-lost] Lisää välilyönti.
            [trailing-lost] Lisää välilyönti.
            [french] Lisää siihen sitova välilyönti (U+00A0 tai U+202F).
           *[other] Poista välilyönti.
        }
    .explain =
        Etsii kahdentuneita, kadonneita tai väärässä paikassa olevia välilyöntejä sekä tavallisia
        välilyöntejä niiden välimerkkien edestä, jotka ranskassa erotetaan sanasta.

        Esimerkki: ”yksi , kaksi”.

        Voit jättää tämän huomiotta välilyönnein tasattujen sarakkeiden kohdalla.

check-conventions = ”{ $found }” kirjoitetaan tässä ”{ $wanted }” (säännöt: { $profile })
    .hint = Kirjoita niin tai valitse toiset säännöt vulgate.toml-tiedoston kohdassa [project].
    .explain =
        Vertaa lukujen, päivämäärien, järjestyslukujen, prosenttien, lainausmerkkien ja
        viitteiden kirjoitusasua sääntöihin, jotka vulgate.toml-tiedoston [project] nimeää: eu
        tarkoittaa Euroopan unionin toimielinten yhteisiä tekstinlaadintaohjeita, cldr maan
        käytäntöä. Ellei mitään ole valittu, löydetään vain se, mitä kumpikaan ei tunne.

        Esimerkki: ”16 Oktober” saksankielisessä tekstissä, jossa kirjoitetaan ”16. Oktober”.

        Voit jättää tämän huomiotta nimissä, tunnuksissa ja lainauksissa.

check-repeated-word = sana ”{ $word }” on kahdesti peräkkäin
    .hint = Poista niistä toinen.
    .explain =
        Etsii sanaa, joka on kahdesti peräkkäin vain välilyönti välissään, kun lähtötekstissä
        mikään sana ei toistu. Kieliopin tuottamat parit, kuten ”nous nous”, jätetään rauhaan.

        Esimerkki: ”tässä tässä tekstissä”.

        Voit jättää tämän huomiotta, jos molempia sanoja tarkoitetaan.

check-capitalisation = käännös alkaa pienellä kirjaimella: ”{ $word }”
    .hint = Aloita isolla alkukirjaimella, kuten lähtöteksti.
    .explain =
        Etsii otsikoita, kappaleita, luettelokohtia ja viitteitä, jotka alkavat pienellä
        kirjaimella, kun lähtöteksti alkaa isolla.

        Esimerkki: ”velvollisuus on olemassa.”, kun lähtöteksti on ”The duty exists.”

        Voit jättää tämän huomiotta, jos noudattamasi ohjeet edellyttävät pientä alkukirjainta,
        esimerkiksi luetteloissa.

# $other on toinen lähtö- tai kohdeteksti, $unit sen yksikön tunniste, jossa se on.
check-inconsistent =
    { $kind ->
        [targets] sama lähtöteksti on käännetty ”{ $other }”, yksikkö { $unit }
       *[sources] sama käännös vastaa toista lähtötekstiä, yksikkö { $unit }: ”{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Valitse toinen käännöksistä, ellei asiayhteys edellytä molempia.
           *[sources] Tarkista, ettei sitä ole kopioitu väärään segmenttiin.
        }
    .explain =
        Etsii asiakirjasta samassa tehtävässä olevia lähtötekstejä, joilla on kaksi käännöstä,
        sekä käännöksiä, jotka vastaavat kahta hyvin erilaista lähtötekstiä.

        Esimerkki: otsikko ”The gap” on kerran ”Kuilu” ja kerran ”Aukko”.

        Voit jättää tämän huomiotta, jos kielioppi tai asiayhteys vaatii eri sanoja.
