# XLIFF: mitä palautettu tiedosto ilmaisee väärin ja mitä sille tehtiin. Ohjelma lisää tiedoston,
# rivin, yksikön ja segmentin.

## Tiedosto

exchange-not-xliff = uloin elementti on ”{ $element }” eikä ”xliff”
    .hint = Tarkista, että tiedosto on se, jonka kääntäjä palautti.
exchange-version = XLIFF-versiota ”{ $version }” ei tunneta
    .hint = Tallenna tiedosto XLIFF 1.2-, 2.0-, 2.1- tai 2.2-muodossa.
exchange-namespace = nimiavaruus ”{ $namespace }” ei kuulu versioon XLIFF { $version }
    .hint = Ensimmäisen elementin attribuuttien ”version” ja ”xmlns” on vastattava toisiaan.

## Elementit ja attribuutit

exchange-attribute-missing = elementistä ”{ $element }” puuttuu attribuutti ”{ $attribute }”
    .hint = XLIFF edellyttää sitä; tallenna tiedosto uudelleen työkalulla, jolla se tehtiin, tai lisää se.
exchange-attribute-value = ”{ $value }” ei kelpaa arvoksi elementin ”{ $element }” attribuutille ”{ $attribute }”
    .hint = Käytä jotakin XLIFF:n sille määrittelemistä arvoista.
exchange-element-missing = elementistä ”{ $parent }” puuttuu elementti ”{ $element }”
    .hint = XLIFF edellyttää sitä; tiedostoa on ehkä muokattu käsin.
exchange-element-unknown = XLIFF:ssä ei ole elementtiä ”{ $element }” elementissä ”{ $parent }”
    .hint = Poista se tai sijoita se omaan nimiavaruuteensa.
exchange-id-doubled = toisella elementillä ”{ $element }” on jo tunniste ”{ $id }”
    .hint = Tunnisteet ovat yksilöllisiä; osa on ehkä liitetty kahdesti. Säilytä toinen niistä.
exchange-language = elementin ”{ $element }” kieleksi on ilmoitettu ”{ $found }”, mutta tiedoston mukaan se on ”{ $expected }”
    .hint = Muuta ne yhdenmukaisiksi.
exchange-binary = binaariyksikkö ”{ $id }” ohitetaan
    .hint = Kuvia ja muita tiedostoja ei käännetä tässä.
exchange-sub-kept = { $count ->
        [one] yhdessä koodissa on käännettävää tekstiä, joka jää koodiin
       *[other] { $count } koodissa on käännettävää tekstiä, joka jää koodeihin
    }
    .hint = Käännä koodien sisällä oleva teksti, esimerkiksi kuvan kuvaus, työkalulla, jolla tiedosto tehtiin.
exchange-match-ref = osuma viittaa kohtaan ”{ $ref }”, joka ei ole missään tämän yksikön segmentissä
    .hint = Osuma jätetään pois.

## Tiedoston koodit

exchange-code-doubled-id = kahdella lähtötekstin koodilla on tunniste ”{ $id }”
    .hint = Koodien tunnisteet ovat yksikössä yksilöllisiä; tiedostoa on ehkä muokattu käsin.
exchange-code-unclosed = koodi ”{ $id }” avataan mutta sitä ei suljeta tässä yksikössä
    .hint = Lisää sen loppu tai merkitse se erilliseksi.
exchange-code-unopened = koodin ”{ $id }” loppu on kohdassa, jossa koodi ei ole avoinna
    .hint = Sijoita koodin alku ennen sen loppua tai merkitse loppu erilliseksi.
exchange-code-alone = koodilla ”{ $id }” on tässä yksikössä vain toinen pää
    .hint = Jotkin työkalut kirjoittavat koodit näin; mitään ei tarvitse tehdä, jos lähtötekstissä on sama.
exchange-data-missing = koodi viittaa alkuperäisiin tietoihin ”{ $data }”, joita ei ole
    .hint = Tiedostoa on ehkä muokattu käsin: vie se uudelleen ja käännä uusi tiedosto.

## Tilat

exchange-state-assumed = { $count ->
        [one] yhtä segmenttiä ei ole merkitty käännetyksi, mutta sen käännös poikkeaa lähtötekstistä: se katsotaan käännetyksi
       *[other] { $count } segmenttiä ei ole merkitty käännetyiksi, mutta niiden käännökset poikkeavat lähtöteksteistä: ne katsotaan käännetyiksi
    }
    .hint = Jos tämä on väärin, aseta tila työkalussa tai tyhjennä käännös.
exchange-state-unknown = tilaa ”{ $state }” ei tunneta; segmentti katsotaan käännetyksi
    .hint = Jos se on kesken, aseta työkalussa jokin XLIFF:n tiloista.
exchange-target-copied = { $count ->
        [one] yksi käännös on lähtötekstinsä kopio ilman tilaa: se katsotaan kääntämättömäksi
       *[other] { $count } käännöstä on lähtötekstiensä kopioita ilman tilaa: ne katsotaan kääntämättömiksi
    }
    .hint = Jos kopio on käännös, anna sille tila tai hyväksy se työkalussa.

exchange-target-suggested = { $count ->
        [one] yksi käännös on ehdotus, jota kukaan ei ole vahvistanut: se katsotaan kääntämättömäksi
       *[other] { $count } käännöstä on ehdotuksia, joita kukaan ei ole vahvistanut: ne katsotaan kääntämättömiksi
    }
    .hint = Vahvista oikeat käännökset työkalussa ja tuo tiedosto uudelleen.
exchange-target-rejected = { $count ->
        [one] tarkistaja on hylännyt yhden käännöksen: se katsotaan kääntämättömäksi
       *[other] tarkistaja on hylännyt { $count } käännöstä: ne katsotaan kääntämättömiksi
    }
    .hint = Korjaa ja vahvista ne työkalussa ja tuo tiedosto uudelleen.
exchange-target-outside = käännöksen tekstiä on merkittyjen segmenttien ulkopuolella; se jää paikalleen: ”{ $text }”
    .hint = Siirrä se segmenttiin, johon se kuuluu.
exchange-order-waits = nämä virkkeet on pantu toiseen järjestykseen, mutta kaikkia ei ole käännetty; käännetyt pysyvät lähdetekstin järjestyksessä
    .hint = Mitään ei menetetä. Käännä yksikön loppuosa ja tuo tiedosto uudelleen, niin uusi järjestys tulee voimaan.

## Muut työkalut

exchange-flavour = tiedosto on peräisin työkalusta { $tool }: sen tilat, osumat ja kommentit ymmärretään
    .hint = Muut työkalun säilyttämät tiedot, kuten segmenttien historia, jäävät sen omaan tiedostoon.
exchange-tool = tiedosto on peräisin työkalusta { $tool }, ja se luetaan kuten mikä tahansa XLIFF
    .hint = Käy läpi tilat, sillä työkalut käyttävät niitä eri tavoin.
exchange-locked = { $count ->
        [one] yksi segmentti on lukittu: sen käännös otetaan mukaan, lukitusta ei säilytetä
       *[other] { $count } segmenttiä on lukittu: niiden käännökset otetaan mukaan, lukituksia ei säilytetä
    }
    .hint = Mitään ei tarvitse tehdä; lukittu segmentti, jolla ei ole käännöstä, katsotaan kääntämättä jätettäväksi.
exchange-locked-unfinished = { $count ->
        [one] yksi segmentti on lukittu mutta keskeneräinen: sen käännöstä ei oteta mukaan
       *[other] { $count } segmenttiä on lukittu mutta keskeneräisiä: niiden käännöksiä ei oteta mukaan
    }
    .hint = Jos käännös on oikea, vahvista se työkalussa ja tuo tiedosto uudelleen.
exchange-deleted-text = { $count ->
        [one] yksi jäljitetyssä muutoksessa poistettu tekstikohta jätetään pois
       *[other] { $count } jäljitetyissä muutoksissa poistettua tekstikohtaa jätetään pois
    }
    .hint = Jos tämä on väärin, hyväksy tai hylkää muutokset työkalussa.

exchange-fill-codes = käännöksen koodit eivät sovi tähän tiedostoon
    .hint = Käännä tämä segmentti työkalulla, jolla tiedosto tehtiin.

## Yhdistäminen

exchange-older-source = ”{ $document }” on muuttunut tämän tiedoston viennin jälkeen
    .hint = Vielä sopivat käännökset otetaan mukaan; muut luetellaan ja tallennetaan käännösmuistiin.
exchange-source-changed = tämän segmentin lähtöteksti on sittemmin muuttunut: { $change }
    .hint = Käännös tallennetaan vain käännösmuistiin; vie asiakirja uudelleen, niin saat sen osumana.
exchange-unit-gone = asiakirjassa ei enää ole tätä yksikköä: ”{ $text }”
    .hint = Sen käännös tallennetaan vain käännösmuistiin.
exchange-units-missing = tästä tiedostosta puuttuu asiakirjan yksiköitä: { $count } / { $all }
    .hint = Niiden käännökset säilyvät ennallaan. Jos tiedoston pitäisi olla täydellinen, pyydä se uudelleen.
exchange-joined-by-code = koodi siirrettiin toiseen segmenttiin, joten segmentit ovat nyt yksi
    .hint = Mitään ei tarvitse tehdä; seuraavassa viennissä ne ovat yhdistettyinä.
exchange-note-deleted = huomautus ”{ $text }” on poistettu, joten se poistetaan myös tallennetuista tiedoista
    .hint = Mitään ei tarvitse tehdä; kirjoita se uudelleen, jos sitä vielä tarvitaan.
exchange-resegmented = kääntäjän työkalu on jakanut tai yhdistänyt tässä segmenttejä; sen rajat otetaan käyttöön
    .hint = Mitään ei tarvitse tehdä.
exchange-resegmented-unfinished = tässä jaettiin tai yhdistettiin segmenttejä, mutta osa jo tallennetusta palautettiin keskeneräisenä
    .hint = Tallennetut tiedot säilyvät ennallaan, ja valmiit segmentit tallennetaan käännösmuistiin; käännä loput yksiköstä ja tuo tiedosto uudelleen.
exchange-target-blank = käännös on tyhjä, vaikka lähtöteksti ei ole
    .hint = Segmentti katsotaan kääntämättömäksi.
exchange-locked-changed = tätä tekstiä ei ole tarkoitus kääntää, mutta se palasi muutettuna; se pysyy ennallaan: ”{ $text }”
    .hint = Jos se on käännettävä, merkitse se asiakirjaan.
exchange-space-lost = työkalu on yhdistänyt rivejä tai välilyöntejä, jotka tämän segmentin lähtötekstissä ovat erillään
    .hint = Tarkista käännöksen rivinvaihdot ja välilyönnit.
exchange-sentences-touch = käännöksessä virke alkaa heti toisen perästä ilman lähtötekstin välilyöntiä: ”{ $text }”
    .hint = Lisää siihen välilyönti, jos se puuttuu.
exchange-translated-twice = tiedostossa on kaksi käännöstä tälle segmentille; toista, rivillä { $line }, ei käytetä: ”{ $text }”
    .hint = Päätä, kumpi on oikea, ja poista toinen tiedostosta.
exchange-character = käännöksessä on merkki { $character }, jota lähtötekstissä ei ole ja jota XML ei salli
    .hint = Poista se käännöksestä; se on ohjausmerkki.
exchange-code-missing = koodi ”{ $code }” ({ $id }) puuttuu käännöksestä
    .hint = Palauta se oikealle paikalleen, ellei sitä ole jätetty pois tarkoituksella ja sen saa jättää pois.
exchange-code-edited = koodia ”{ $code }” ({ $id }) on muokattu; käytetään asiakirjan merkintöjä
    .hint = Jos haluat, että linkkien osoitteet voivat vaihdella kielittäin, aseta link-destinations = "translate" tiedoston vulgate.toml osassa [markdown]; muita merkintöjä muutetaan asiakirjassa.
exchange-code-doubled = koodi ”{ $code }” ({ $id }) on käännöksessä kahdesti, vaikka se saa olla siinä vain kerran
    .hint = Poista toinen niistä.
exchange-code-taken = koodi ”{ $code }” ({ $id }) kuuluu segmenttiin ”{ $segment }”, jota ei ole vielä käännetty, joten se on kahdesti
    .hint = Käännä myös se segmentti tai jätä koodi siihen.
exchange-code-foreign = koodia ”{ $code }” ei ole lähtötekstissä
    .hint = Poista se; vain lähtötekstin koodeja voi käyttää.
exchange-code-close-first = koodin ”{ $code }” ({ $id }) loppu on ennen sen alkua tai ilman alkua
    .hint = Sijoita alku ennen loppua niiden sanojen ympärille, joihin koodi kuuluu.
exchange-code-crossing = koodi ”{ $code }” ({ $id }) päättyy toisen, sen sisällä alkaneen koodin sisällä
    .hint = Sulje sisempi koodi ensin.
exchange-code-half = koodi ”{ $code }” ({ $id }) alkaa käännöksessä mutta ei pääty
    .hint = Palauta sen loppu.

## vulgate xliff

exchange-modify-version = vain XLIFF 2.0:aa, 2.1:tä ja 2.2:ta voi muuttaa näin
    .hint = Muunna XLIFF 1.2 -tiedosto ensin: `vulgate xliff convert --to 2.1`; takaisin valinnalla `--to 1.2`.
exchange-modify-overlap = kaksi muutosta koskee samaa kohtaa tiedostossa
    .hint = Mitään ei kirjoitettu. Ilmoita tästä ja liitä tiedosto mukaan.
exchange-modify-where = muutettujen tiedostojen paikkaa ei ole ilmoitettu
    .hint = Ilmoita kansio valitsimella ”-o” tai muuta itse tiedostoja valitsimella ”--in-place”.
exchange-modify-same-name = kaksi tiedostoa kirjoitettaisiin samaan tiedostoon ”{ $path }”
    .hint = Muuta ne yksi kerrallaan ja anna kummallekin oma kansio.
exchange-modify-order = käännösten järjestysnumerot ovat tässä yksikössä ristiriidassa keskenään; yksikkö jätetään ennalleen
    .hint = Kukin ”order” on luku 1:stä segmenttien määrään, eikä kahta samaa saa olla.
exchange-modify-moves = yksikkö jätetään ennalleen: sen käännöksillä on oma järjestyksensä, ja segmentin, jolla ei ole käännöstä, pitäisi ilmoittaa paikkansa
    .hint = Käännä ensin koko yksikkö.
exchange-join-order = nämä virkkeet ovat käännöksessä eri järjestyksessä kuin lähtötekstissä; ne yhdistettiin käännöksen järjestyksessä
    .hint = Valitsimella ”--keep-order” tällaiset segmentit pysyvät erillään.
exchange-join-codes = nämä segmentit pysyvät erillään: yhdistettyinä jokin koodi päättyisi ennen alkuaan
    .hint = Korjaa ensin koodien järjestys lähtötekstissä ja käännöksessä.
exchange-join-prefixes = nämä segmentit pysyvät erillään: niissä on sama etuliite eri nimiavaruuksille
    .hint = Määrittele kukin nimiavaruus kerran, elementissä ”xliff”.
exchange-join-attribute = tässä yhdistetyillä segmenteillä on eri ”{ $name }”; ensimmäisen arvo säilytetään
    .hint = Jos muilla arvoilla on merkitystä, aseta ne sinne, minne ne kuuluvat.
exchange-join-untranslated = vain osalla tässä yhdistetyistä segmenteistä oli käännös
    .hint = Käännä loput.
exchange-join-gap = käännöksestä puuttuu se, mikä on tässä yhdistettyjen segmenttien välissä
    .hint = Lisää se käsin tai anna jokaiselle ”ignorable”-elementille ”target” ennen yhdistämistä.
exchange-split-target = lähtötekstissä on tässä { $source } virkettä, käännöksessä { $target ->
        [one] yksi
       *[other] { $target }
    }; segmentti jätetään kokonaiseksi
    .hint = Vain kääntäjä voi sanoa, mitkä kuuluvat yhteen: jaa segmentti työkalussa.
exchange-split-codes = segmentti jätetään kokonaiseksi: sama koodi olisi lähtötekstissä ja käännöksessä eri osissa
    .hint = Vain kääntäjä voi sanoa, mitkä osat kuuluvat yhteen: jaa segmentti työkalussa.
exchange-split-large = segmentti jää kokonaiseksi: se on pidempi kuin { $limit } Mt
    .hint = Jaa teksti asiakirjassa, josta tiedosto on tehty.
exchange-strip-kept = merkintä ”{ $id }” jätetään paikalleen, koska jokin muu tarvitsee sitä
    .hint = Siihen viittaa käännösehdotus tai sanaston tietue, tai se määrittelee nimiavaruuden.
exchange-split-done = { $path }: { $count ->
        [one] yksi segmentti enemmän.
       *[other] { $count } segmenttiä enemmän.
    }
exchange-join-done = { $path }: { $count ->
        [one] yksi segmentti vähemmän.
       *[other] { $count } segmenttiä vähemmän.
    }
exchange-strip-done = { $path }: { $count ->
        [one] poistettiin yksi kohta.
       *[other] poistettiin { $count } kohtaa.
    }
exchange-rewrite-done = { $path } on kirjoitettu.

## vulgate xliff convert

convert-kept = kohteella ”{ $name }” ei ole vastinetta versiossa XLIFF { $version } ({ $count ->
        [one] kerran
       *[other] { $count } kertaa
    }): se säilytetään paikassa, jonka muut työkalut ohittavat
    .hint = Takaisin muunnetussa tiedostossa se on jälleen. Työkalulle, joka tarvitsee sitä, on annettava alkuperäinen tiedosto.
convert-dropped = kohdetta ”{ $name }” ei voi säilyttää versiossa XLIFF { $version } ({ $count ->
        [one] kerran
       *[other] { $count } kertaa
    }): se jätetään pois
    .hint = Jos sillä on merkitystä, säilytä alkuperäinen tiedosto ja ilmaise asia uudessa toisin.
convert-module = ”{ $name }” kuuluu versiossa XLIFF { $version } moduuliin ja oli aiemmin laajennus ({ $count ->
        [one] kerran
       *[other] { $count } kertaa
    }): sen on oltava moduulin vaatimassa muodossa
    .hint = Validoi uusi tiedosto; ilmoitetut kohdat on korjattava tai poistettava.
convert-renamed = tunniste ”{ $name }” ei ole sallittu versiossa XLIFF { $version } tai on jo käytössä ({ $count ->
        [one] kerran
       *[other] { $count } kertaa
    }): tilalla on uusi
    .hint = Mitään ei tarvitse tehdä; takaisin muunnetussa tiedostossa ovat jälleen vanhat tunnisteet.
convert-character = { $count ->
        [one] yhdestä ohjausmerkistä tulee tekstiin koodi
       *[other] { $count } ohjausmerkistä tulee tekstiin koodeja
    }: XLIFF { $version } ei voi sisältää tällaisia merkkejä
    .hint = Kääntäjien on säilytettävä nämä koodit; takaisin muunnettuina ne ovat jälleen merkkejä.
convert-data-character = { $count ->
        [one] yksi alkuperäisen koodin ohjausmerkki muuttuu merkiksi U+FFFD
       *[other] { $count } alkuperäisen koodin ohjausmerkkiä muuttuu merkiksi U+FFFD
    }: XLIFF { $version } ei voi sisältää tällaisia merkkejä
    .hint = Laadi käännetty asiakirja alkuperäisestä tiedostosta.
convert-states = segmenttien tilat eroavat { $count ->
        [one] yhdessä yksikössä
       *[other] { $count } yksikössä
    }: versiossa XLIFF { $version } kaikilla on yhteinen tila, tässä alin
    .hint = Segmenttien tilat säilyvät sen rinnalla niin kauan kuin kukaan ei muuta yksikön tilaa.
convert-judged = { $count ->
        [one] yksi käännös on hyväksytty, hylätty tai vasta ehdotettu: sen tila
       *[other] { $count } käännöstä on hyväksytty, hylätty tai vasta ehdotettu: niiden tila
    } versiossa XLIFF { $version } kertoo sen
    .hint = Hyväksytyn tila on ”reviewed”, muiden ”initial”. Mitään ei tarvitse tehdä.
convert-sub = { $count ->
        [one] yhdestä koodin sisällä olevasta tekstistä tulee oma yksikkönsä
       *[other] { $count } koodien sisällä olevasta tekstistä tulee omia yksiköitään
    } version XLIFF { $version } mukaisesti
    .hint = Takaisin muunnettuina ne ovat jälleen koodiensa sisällä käännöksineen.
convert-whole-unit = { $count ->
        [one] yksi vaihtoehtoinen käännös koskee koko yksikköä; se liitetään ensimmäiseen segmenttiin
       *[other] { $count } vaihtoehtoista käännöstä koskee kokonaisia yksiköitä; ne liitetään yksiköiden ensimmäisiin segmentteihin
    }: versiossa XLIFF { $version } yksiköillä ei ole niitä
    .hint = Yhdistä segmentit (vulgate xliff join), jos vaihtoehtoja on tarkoitus käyttää.
convert-no-language = käännöksiä on, mutta mikään ei ilmoita niiden kieltä; XLIFF { $version } edellyttää sitä
    .hint = Kieli on nyt ”und”; kirjoita oikea kieli attribuuttiin ”trgLang”.
convert-outside = { $count ->
        [one] yksi käännöksen osa on lähtötekstinsä segmenttien ulkopuolella; se liitetään
       *[other] { $count } käännösten osaa on lähtötekstiensä segmenttien ulkopuolella; ne liitetään
    } edelliseen segmenttiin, koska versiossa XLIFF { $version } sille ei ole paikkaa
    .hint = Käy läpi nämä käännökset.
convert-languages = tiedostossa on osia eri kielillä: ”{ $found }” ja ”{ $expected }” attribuutissa { $attribute }
    .hint = XLIFF 2 -tiedostossa on yksi kielipari. Jaa tiedosto kielittäin ja muunna kukin osa erikseen.
convert-done = { $path } on kirjoitettu, muotona XLIFF { $to }.

## Tiedostoon kirjoitettavat huomautukset kääntäjille

exchange-note-role = Tämä on { $role ->
        [title] asiakirjan nimi
        [metadata] osa asiakirjan kuvausta
        [heading-1] tason 1 otsikko
        [heading-2] tason 2 otsikko
        [heading-3] tason 3 otsikko
        [heading-4] tason 4 otsikko
        [heading-5] tason 5 otsikko
        [heading-6] tason 6 otsikko
        [paragraph] kappale
        [list-item] luettelon kohta
        [quote] lainaus
        [table-header] taulukon sarakkeen otsikko
        [table-cell] taulukon solu
        [footnote] alaviite
        [caption] kuvateksti
        [alt-text] kuvan kuvaus niille, jotka eivät näe kuvaa
        [link-title] linkin työkaluvihje
        [link-destination] linkin osoite
        [html] HTML-lohkon teksti
       *[other] tekstin osa
    }.
exchange-note-context = { exchange-note-role } Se on otsikon ”{ $heading }” alla.
exchange-note-length = Käännöksessä saa olla enintään { $count } merkkiä.
exchange-note-term = Termin ”{ $term }” vastine: ”{ $translations }”.
exchange-note-avoid = Termin ”{ $term }” vältettävä vastine: ”{ $avoid }”.
exchange-note-definition = ”{ $term }”: { $definition }
exchange-note-change = Segmentin { $segment } lähtöteksti on muuttunut: { $change }
