### `vulgate repair` ja PDF: mitä jätetään pois ja mitä ei voi lukea.

pdf-broken = ”{ $path }” on lukukelvottomaksi vioittunut, tai se ei ole PDF
    .hint = Avaa se PDF-lukuohjelmassa; jos se näkyy siellä, tulosta se uudeksi PDF-tiedostoksi ja anna se.
pdf-empty = ”{ $path }” on tyhjä
    .hint = Tallenna tai lataa se uudelleen.
pdf-cut = tiedosto on katkennut; { $count ->
        [one] jäljellä on yksi sivu
       *[other] jäljellä on { $count } sivua
    }
    .hint = Tallenna tai lataa se uudelleen; puuttuvaa tekstiä ei voi palauttaa.
pdf-garbled = sivulla { $page } on enimmäkseen merkkejä, jotka eivät ole kirjaimia: tiedosto ei ehkä kerro, mitä kirjaimia siinä on
    .hint = Jos tulosta ei voi lukea, tunnista sivun teksti esimerkiksi komennolla ”ocrmypdf --force-ocr”.
pdf-turned = sivulla { $page } on tekstiä, joka ei kulje vasemmalta oikealle; se on muun sivun jäljessä
pdf-right-to-left = sivulla { $page } on tekstiä, joka kulkee oikealta vasemmalle; sen sanat voivat olla väärässä järjestyksessä
    .hint = Vertaa tätä sivua PDF:ään.
pdf-password = ”{ $path }” vaatii salasanan
    .hint = Poista salasana ohjelmalla, jolla se asetettiin, tai komennolla ”qpdf --decrypt --password=…”.
pdf-encrypted = ”{ $path }” on salattu tuntemattomalla tavalla
    .hint = Avaa se PDF-lukuohjelmassa ja tulosta se uudeksi PDF-tiedostoksi.
pdf-no-pages = tiedostossa ”{ $path }” ei ole sivuja
    .hint = Pyydä tiedosto uudelleen; se ei ole saapunut kokonaisena.
pdf-images = tiedostossa ”{ $path }” ei ole tekstiä: { $count ->
        [one] sen ainoa sivu on kuva
       *[other] sen { $count } sivua ovat kuvia
    }
    .hint = Tunnista teksti ensin esimerkiksi ohjelmalla ”ocrmypdf”.
pdf-no-text = tiedostossa ”{ $path }” ei ole tekstiä { $count ->
        [one] sen ainoalla sivulla
       *[other] yhdelläkään sen { $count } sivusta
    }
    .hint = Katso sitä PDF-lukuohjelmassa: kuvioiksi piirretty teksti on ensin tunnistettava.
pdf-page-image = sivu { $page } on kuva, jossa ei ole tekstiä
    .hint = Tunnista tämän sivun teksti esimerkiksi ohjelmalla ”ocrmypdf” tai kirjoita se.
pdf-unknown = sivulla { $page } on { $count ->
        [one] yksi merkki, josta
       *[other] { $count } merkkiä, joista
    } tiedosto ei kerro, mikä merkki on kyseessä
    .hint = Vertaa sivua PDF-tiedostoon ja täydennä puuttuvat kohdat.
pdf-page-broken = sivua { $page } ei voitu lukea loppuun
    .hint = Vertaa sivua PDF-tiedostoon ja täydennä puuttuvat kohdat.
pdf-running-head = ”{ $text }” jätetty pois: se on { $count ->
        [one] yhden sivun reunassa
       *[other] { $count } sivun reunassa
    }
pdf-picture = kuva ”{ $text }” jätetty pois: lisää sen tiedosto Markdowniin itse
pdf-contents = sisällysluettelo, jossa on { $count ->
        [one] yksi kohta
       *[other] { $count } kohtaa
    }, jätetty pois: ”vulgate build” laatii uuden
pdf-hyphens = rivien lopussa tavutettuja sanoja, jotka on yhdistetty ilman yhdysmerkkiä, koska tiedosto osoittaa, ettei se kuulu niihin: { $count }
pdf-hyphen-guessed = ”{ $word }” yhdistetty epävarmasti: mikään ei osoita, kuuluuko rivin lopun yhdysmerkki sanaan
repair-pdf-in-place = PDF-tiedostoa ei voi korjata paikallaan
    .hint = Nimeä Markdown-tiedosto valitsimella ”-o”.
