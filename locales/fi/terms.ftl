# Termistö.

## TBX-tiedostot

terms-tbx-root = uloin elementti on ”{ $element }”: tämä ei ole TBX
    .hint = Tarkista, että tiedosto on se, jota tarkoitit. TBX-tiedosto alkaa elementillä ”tbx” tai ”martif”.
terms-tbx-prefix = TBX-elementeillä on etuliite ”{ $prefix }”, jota ei lueta
    .hint = Vie tiedosto uudelleen siten, että TBX:n nimiavaruus on oletusnimiavaruus ilman etuliitettä.
terms-tbx-body = body puuttuu, joten tietueita ei ole
    .hint = Vie tiedosto uudelleen työkalusta, jolla se tehtiin.
terms-tbx-element = elementti ”{ $element }” ei kuulu tähän, joten se jätettiin pois
    .hint = Tarkista, onko siinä termi; jos on, siirrä se tietueeseen.
terms-tbx-large = tietue on suurempi kuin { $limit } Mt
    .hint = Tarkista, onko tiedosto vioittunut: siitä saattaa puuttua lopputunniste.
terms-tbx-cut-off = tiedosto loppuu kesken
    .hint = Se on katkennut matkalla tai jäänyt keskeneräiseksi. Hae se uudelleen sieltä, mistä se on peräisin.
terms-tbx-broken = tietue jätettiin pois, koska se on vioittunut
    .hint = Korjaa tai poista se ja tuo tiedosto uudelleen.
terms-tbx-id = tunniste ”{ $id }” on jo toisella tietueella
    .hint = Molemmat otettiin mukaan. Anna toiselle uusi tunniste, jotta ne voidaan erottaa toisistaan.
terms-tbx-no-term = tietue jätettiin pois: siinä ei ole käyttökelpoista termiä
    .hint = Lisää jonkin tunnetun kielen termi tai poista tietue.
terms-tbx-empty = kielen ”{ $lang }” termi jätettiin pois: se on tyhjä
    .hint = Lisää sen teksti tai poista se.
terms-tbx-lang = termit jätettiin pois: ”{ $lang }” ei ole tunnettu kieli
    .hint = Kirjoita attribuuttiin ”xml:lang” kielitunnus, esimerkiksi ”de” tai ”pt-BR”.
terms-tbx-no-lang = termit jätettiin pois: niiden kieltä ei ole ilmoitettu
    .hint = Lisää ”xml:lang”.
terms-status = ”{ $value }” ei ole termin status, joten sitä ei otettu huomioon
    .hint = Kirjoita ”preferred”, ”admitted”, ”deprecated” tai ”superseded”; TBX:ssä perään lisätään ”Term-admn-sts”.

## Taulukot

terms-csv-no-language = ensimmäisellä rivillä ei ole yhtään kieltä
    .hint = Kirjoita termisarakkeiden otsikoiksi kielitunnuksia, esimerkiksi ”en” ja ”de”.
terms-csv-column = saraketta ”{ $name }” ei tunneta, joten se jätettiin pois
    .hint = Tunnettuja ovat kielitunnukset, ”id”, ”subject”, ”definition”, ”note” ja ”source” sekä kielitunnuksen jäljessä ”:status”, ”:part-of-speech”, ”:context”, ”:note” ja ”:definition”.
terms-csv-cells = rivi jätettiin pois: solujen määrä on { $count }, ensimmäisellä rivillä { $expected }
    .hint = Kirjoita solut, joissa on pilkku tai rivinvaihto, lainausmerkkeihin.
terms-csv-no-term = rivi jätettiin pois: siinä ei ole termiä
    .hint = Lisää termi jonkin kielen sarakkeeseen tai poista rivi.
terms-csv-quote = rivi jätettiin pois: siinä olevaa lainausmerkkiä ei suljeta missään
    .hint = Sulje se tai kahdenna se, jos se kuuluu tekstiin.

## Komennot

terms-import-one-name = ”{ $name }” ei voi olla usean termikannan nimi
    .hint = Tuo tiedostot yksitellen tai jätä pois ”--name”.
terms-import-name = ”{ $name }” ei kelpaa tiedoston nimeksi
    .hint = Käytä kirjaimia, numeroita ja yhdysmerkkejä.
terms-import-exists = termikanta ”{ $file }” on jo olemassa, ja se on eri termikanta
    .hint = Lisää ”--replace”, jos uuden on määrä korvata se, tai ”--name”, jos haluat säilyttää molemmat.
terms-import-nothing = tiedostossa ei ole käyttökelpoisia termejä
    .hint = Tarkista, että tiedosto on se, jota tarkoitit. `vulgate validate` kertoo, mitä vikaa TBX:ssä on.
terms-import-rewritten = tiedostossa on virheitä; ”{ $file }” kirjoitettiin uudelleen kaikesta virheettömästä
    .hint = Jos haluat säilyttää tiedoston sellaisenaan, korjaa virheet ja tuo se uudelleen valitsimella ”--replace”.
terms-import-done = { $path }: { $concepts ->
    [one] yksi käsite
   *[other] { $concepts } käsitettä
} ja { $terms ->
    [one] yksi termi
   *[other] { $terms } termiä
}, tallennettu tiedostoon { $file }
terms-export-nothing = projektissa ei ole termejä näillä kielillä
    .hint = Lisää termikanta komennolla `vulgate terms import` tai pyydä muita kieliä.
terms-export-done = { $count ->
    [one] yksi käsite
   *[other] { $count } käsitettä
} kirjoitettu tiedostoon { $path }
terms-search-done = { $count ->
    [0] ei löytynyt mitään
    [one] löytyi yksi käsite
   *[other] löytyi { $count } käsitettä
}
terms-extract-done = { $count ->
    [0] ei ehdokkaita, jotka puuttuisivat termikannasta
    [one] yksi ehdokas
   *[other] { $count } ehdokasta
}
terms-head-candidate = ehdokas
terms-head-count = määrä
terms-head-score = pisteet
terms-head-example = esimerkki
