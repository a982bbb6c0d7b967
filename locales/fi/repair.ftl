### `vulgate repair`: mitä löytyy ja millä perusteella. Varmat muutokset tehdään, epävarmat pyynnöstä.

repair-form-feed = sivun päättävä sivunvaihtomerkki poistettu
repair-comment = muuntimen jättämä ”{ $text }” poistettu
repair-page-rule = kahden sivun välinen viiva ”{ $text }” poistettu
repair-page-number = sivunumero ”{ $text }” poistettu: { $count ->
        [0] se on sivun lopussa
        [one] se on sivun lopussa
       *[other] se on yksi { $count } juoksevasta numerosta tai sivun lopussa
    }
repair-running-head = sivun ylätunniste ”{ $text }” poistettu: { $count ->
        [one] se on asiakirjan nimi sivunumeron vieressä tai sivun lopussa
       *[other] se esiintyy { $count } kertaa, näistä { $ends } sivun lopussa
    }
repair-note = viite ”{ $mark } { $text }” muutettu alaviitteeksi: sen merkki on rivillä { $line }, ”{ $word }”
repair-marks-left = { $count ->
        [one] yhdellä viitemerkillä ei ole viitettä: { $marks }
       *[other] { $count } viitemerkillä ei ole viitettä: { $marks } …
    }
    .hint = Etsi viitteiden tekstit alkuperäisestä ja lisää kukin muodossa ”[^1]: …”, merkin tilalle ”[^1]”.
repair-note-left = viitteellä ”{ $mark }” ei ole merkkiä tekstissä
    .hint = Kirjoita ”[^{ $mark }]” sen oikeaan paikkaan ja ”[^{ $mark }]:” viitteen eteen.
repair-word-lost = muutosta ei tehty, koska se olisi muuttanut sanan
    .hint = Korjaa kohta käsin.
repair-bullet = luettelomerkki ”{ $sign }” muutettu luettelon kohdaksi
repair-number = luettelon numero ”{ $number }” siirretty pisteensä viereen
repair-join-list = sivun lopun katkaisema luettelo yhdistetty: ”{ $before }” | ”{ $after }”
repair-join-page-lower = kappale yhdistetty: sivu päättyi kohdan ”{ $before }” jälkeen, ja ”{ $after }” jatkaa pienellä alkukirjaimella
repair-join-page = kappale yhdistetty: sivu päättyi kesken virkkeen kohdan ”{ $before }” jälkeen; ”{ $after }” jatkaa
repair-join-lower = kappale yhdistetty: ”{ $before }” ei päätä virkettä, ja ”{ $after }” jatkaa pienellä alkukirjaimella
repair-join-word = kappale yhdistetty: kohdan ”{ $before }” viimeinen sana ei muualla päätä mitään; ”{ $after }” jatkaa
repair-wrap = sanalla ”{ $word }” alkava rivi siirretty ylemmän perään, jottei sitä luultaisi luetteloksi
repair-paragraph-short = kappale aloitettu kohdasta ”{ $after }”: edellinen rivi, ”{ $before }”, päättää virkkeen, ja seuraava sana mahtuisi sille
repair-paragraph-indent = kappale aloitettu kohdasta ”{ $after }”: rivi on sisennetty, ja edellinen, ”{ $before }”, päättää virkkeen
repair-paragraph-heading = ”{ $before }” ja ”{ $after }” erotettu toisistaan: lyhyt rivi kahden kappaleen välissä
repair-edge = ”{ $text }” erotettu tekstistä: se on sivun päättymiskohdassa
repair-table = ”{ $text }” tehty taulukoksi, { $rows } × { $columns }: sanat ovat sarakkeissa
repair-title = ”{ $title }” muutettu asiakirjan nimeksi: { $lines ->
        [one] alussa oleva rivi, johon mikään virke ei pääty
       *[other] alussa olevat { $lines } riviä, joihin mikään virke ei pääty
    }
repair-heading-number = ”{ $text }” muutettu tason { $level } otsikoksi: numeroitu rivi yksinään, alla tekstiä
repair-heading-bold = ”{ $text }” muutettu tason { $level } otsikoksi: lihavoitu rivi yksinään, alla tekstiä
repair-heading-capitals = ”{ $text }” muutettu tason { $level } otsikoksi: rivi isoin kirjaimin, alla tekstiä
repair-heading-line = ”{ $text }” muutettu tason { $level } otsikoksi: lyhyt rivi yksinään, ei päätä virkettä, alla tekstiä
repair-hyphen-soft = ”{ $word }” yhdistetty: rivin lopun tavuviiva näkyy vain rivin lopussa
repair-hyphen-whole = ”{ $word }” yhdistetty: se on tekstissä muualla yhtenä sanana
repair-hyphen-form = ”{ $word }” yhdistetty: tekstissä on muualla ”{ $form }”
repair-hyphen-compound = ”{ $word }” yhdistetty yhdysmerkkeineen: se on tekstissä muualla tässä muodossa
repair-hyphen-own = ”{ $word }” yhdistetty yhdysmerkkeineen: se kuuluu tällaisiin sanoihin
repair-hyphen-halves = ”{ $word }” yhdistetty: ”{ $half }” ei ole mikään tämän tekstin sana
repair-ligature = ligatuuri purettu: ”{ $word }” on ”{ $apart }”
repair-link-empty = sanaton linkki osoitteeseen ”{ $address }” poistettu
repair-link-lost = linkki ”{ $words }” ei johda mihinkään: sen sanat jäävät
repair-emphasis = ”{ $marks }”, joka ei korosta mitään, poistettu
repair-spaces = { $count } välilyöntiä muutettu yhdeksi
repair-indent = rivin sisennys poistettu, jottei sitä tulkita koodiksi
repair-split-word = ”{ $word }” yhdistetty: se on tekstissä { $count } kertaa yhtenä sanana
repair-typo-punctuation = kahdentunut tai väärässä paikassa oleva välimerkki jätetty ennalleen: ”{ $text }”
repair-typo-bracket = pariton sulkumerkki jätetty ennalleen: ”{ $text }”

### Komento

repair-doubtful = epävarma, jätetty ennalleen: { $change }
repair-question = Tehdäänkö muutos? y = kyllä, n = ei, a = kaikki seuraavat, q = lopeta kysyminen:
repair-no-text = ”{ $path }” ei ole tekstiä
    .hint = Anna Markdown- tai tekstitiedosto UTF-8- tai UTF-16-muodossa.
repair-over-source = tulos korvaisi lähdetiedoston ”{ $path }”
    .hint = Nimeä toinen tiedosto valitsimella ”-o” tai käytä valitsinta ”--in-place”, jos haluat juuri tätä.
repair-sound = { $path }: ei korjattavaa.
repair-done = { $path }: { $count ->
        [one] tehtiin yksi muutos
       *[other] tehtiin { $count } muutosta
    }{ $doubtful ->
        [0] .
        [one] , jäljellä yksi epävarma kohta: katso ”--diff --all”, päätä ”--interactive”.
       *[other] , jäljellä { $doubtful } epävarmaa kohtaa: katso ”--diff --all”, päätä ”--interactive”.
    }
repair-language = Tekstin kieli: { $name } ({ $lang })
repair-suspicious = ”{ $path }” näyttää PDF:stä tehdyltä: { $count ->
        [one] yksi kohta on vioittunut
       *[other] { $count } kohtaa on vioittunut
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}epävarmoja kohtia: { $doubtful }
    }
    .hint = Katso niitä komennolla ”vulgate repair { $path } --diff” ja vie korjattu versio.
repair-doubted = ”{ $path }” näyttää PDF:stä tehdyltä; epävarmoja kohtia: { $doubtful }
    .hint = Katso niitä komennolla ”vulgate repair { $path } --diff --all” ja vie korjattu versio.
repair-written = Kirjoitettu: { $path }
