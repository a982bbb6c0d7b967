# Mitä lähdemuotojen lukijat ilmoittavat.

## Markdown: virheet

md-utf16 = tiedosto on UTF-16-muodossa, ei UTF-8-muodossa
    .hint = Tallenna se UTF-8-muodossa; tekstieditoreissa tämän nimi on ”merkistökoodaus”.
md-binary = tiedostossa on NUL-tavu, joten se ei ole tekstiä
    .hint = Tarkista, että se on Markdown-tiedosto. Jos se on UTF-16-tekstiä, tallenna se UTF-8-muodossa.
md-utf8 = tavu { $byte } ei ole tässä kelvollista UTF-8:aa
    .hint = Tallenna tiedosto UTF-8-muodossa; se on luultavasti vanhemmassa merkistökoodauksessa, kuten Windows-1252.
md-other-source = asiakirja luettiin tämän tiedoston toisesta versiosta
    .hint = Lue tiedosto uudelleen ja kirjoita se sitten.

## Markdown: havainnot

md-empty = tiedosto on tyhjä
    .hint = Kirjoita siihen jotakin tai jätä tiedosto pois projektista.
md-no-text = tiedostossa ei ole mitään käännettävää
    .hint = Jos näin on tarkoitus, jätä se pois projektista.
md-control = tekstissä on ohjausmerkki { $code }, jota muut muodot eivät voi säilyttää
    .hint = Poista se; editorit näyttävät sen, kun näkymättömät merkit tuodaan näkyviin.
md-yaml = tiedoston alkutiedot eivät ole kelvollista YAMLia: { syntax-reason }
    .hint = Korjaa ne; siihen asti niistä ei käännetä mitään.
md-toml = tiedoston alkutiedot eivät ole kelvollista TOMLia: { syntax-reason }
    .hint = Korjaa ne; siihen asti niistä ei käännetä mitään.
syntax-reason = { $reason ->
    [unquoted] tekstin on tässä oltava suorissa lainausmerkeissä
    [quotes] lainausmerkkejä ei ole suljettu tai niiden perässä on jotakin
    [doubled] tämä avain on jo annettu
    [no-value] arvo puuttuu
    [equals] avaimen ja sen arvon väliin kuuluu ”=”
    [key] ilman lainausmerkkejä kirjoitetussa avaimessa on vain kirjaimia A–Z, numeroita ja merkkejä ”-” ja ”_”
    [bracket] sulkumerkillä ei ole paria
    [comma] pilkku puuttuu tai on liikaa
    [value] tämä ei ole luku, päivämäärä, ”true” eikä ”false”
    [escape] ”\” ei aloita tässä mitään tunnettua; itse merkki kirjoitetaan ”\\”
    [rest] tällä rivillä ei saa olla enää muuta
    [indent] riviä ei ole sisennetty samoin kuin rivejä, joihin se kuuluu
    [tab] rivit sisennetään vain välilyönneillä, ei sarkaimilla
    [colon] tästä ei voi alkaa avain; kaksoispisteellisen tekstin on oltava lainausmerkeissä
    [line] rivillä ei ole avainta ja kaksoispistettä
    [sign] tällä merkillä alkavan tekstin on oltava lainausmerkeissä
   *[other] tässä on jotakin, mikä ei kuulu tähän
}
md-heading-skipped = tason { $level } otsikko on heti tason { $before } otsikon jälkeen
    .hint = Ruudunlukuohjelmat ilmoittavat otsikkotasot: käytä kutakin tasoa vain suoraan ylemmän tason alla.
md-image-without-text = kuvalla ei ole vaihtoehtoista tekstiä
    .hint = Kerro hakasulkeissa, mitä kuva esittää, niille lukijoille, jotka eivät näe sitä.
md-nested-images = vaihtoehtoisissa teksteissä on kuvia yli { $depth } sisäkkäisellä tasolla; sisimpiä ei käännetä
    .hint = Kirjoita vaihtoehtoiset tekstit ilman kuvia.
md-too-deep = luetteloita ja lainauksia on yli { $depth } sisäkkäisellä tasolla; sisimmät ladotaan yhdelle tasolle
    .hint = Tarkista, onko sisäkkäisyys tarkoituksellista.
md-table-surplus = ”{ $text }” on taulukon viimeisen sarakkeen takana, joten sitä ei näytetä koskaan
    .hint = Lisää taulukkoon sarake tai kirjoita \|, kun pystyviiva kuuluu tekstiin.
md-table-rule = taulukon otsikkorivin alla olevalla rivillä on eri määrä soluja ({ $cells }) kuin otsikkorivillä ({ $columns }), joten taulukko jää tavalliseksi tekstiksi
    .hint = Anna riville yhtä monta solua kuin otsikkorivillä on.
md-never-closed = mikään ei sulje merkintää ”{ $mark }”, joten kaikki sitä seuraava kuuluu siihen eikä sitä käännetä
    .hint = Kirjoita { $end } omalle rivilleen siihen, mihin sen pitäisi päättyä.
md-definition-list = kaksoispisteellä alkava rivi ei ole määritelmä, vaan jatkaa sen yläpuolella olevaa tekstiä
    .hint = Käytä luetteloa, taulukkoa tai lihavoitua termiä, jonka perässä on selitys.
md-front-open = tiedoston alussa on --- ja kenttiä, joita mikään ei päätä, joten ne ovat tekstiä
    .hint = Kirjoita --- omalle rivilleen viimeisen kentän alle.
md-key-doubled = avain ”{ $key }” esiintyy kahdesti
    .hint = Jätä vain toinen.
md-footnote-undefined = alaviitettä ”{ $label }” ei ole
    .hint = Lisää sen teksti ([^{ $label }]: …) tai poista viittaus.
md-footnote-unused = alaviitteeseen ”{ $label }” ei viitata mistään
    .hint = Lisää viittaus ([^{ $label }]) oikeaan kohtaan tai poista alaviite.
md-footnote-doubled = alaviite ”{ $label }” on määritelty jo aiemmin; tätä tekstiä ei näytetä koskaan
    .hint = Anna sille oma tunnus.
md-missing-reference = linkki viittaa määrittelemättömään tunnukseen ”{ $label }”, joten se jää tavalliseksi tekstiksi
    .hint = Lisää määritelmä ([{ $label }]: osoite) tai korjaa tunnus.
md-instruction-unclear = kommentti alkaa kuin ohje kääntäjille, mutta siinä ei ole mitään ymmärrettävää: { $text }
    .hint = Kirjoita <!-- vulgate translate="no" -->, max-length="60" tai note="…".
md-instruction-unknown = kääntäjille ei voi antaa ohjetta ”{ $name }”
    .hint = Käytä ohjetta translate="no", max-length="60" tai note="…".
md-instruction-value = { $name }: arvo ei voi olla ”{ $value }”
    .hint = translate on ”no” tai ”yes”, max-length merkkien määrä ja note teksti.
md-instruction-unused = tätä kääntäjille tarkoitettua ohjetta ei seuraa mikään lohko
    .hint = Sijoita kommentti omalle rivilleen ennen lohkoa, jota se koskee.
md-instruction-place = kääntäjille tarkoitettu ohje on HTML-lohkon sisällä, joten se ei koske mitään
    .hint = Sijoita se omalle rivilleen ennen lohkoa.
