# Tiedoston vulgate.toml ja projektikansion virheet.

config-syntax = tämä ei ole kelvollista TOMLia: { syntax-reason }
    .hint = Korjaa rivi; syntaksi on osoitteessa https://toml.io.
config-missing-key = avain ”{ $key }” puuttuu
    .hint = Lisää se; docs/configuration.md kuvaa kaikki avaimet.
config-unknown-key-near = avainta ”{ $key }” ei ole
    .hint = Tarkoititko ”{ $nearest }”?
config-unknown-key = avainta ”{ $key }” ei ole
    .hint = Tässä tunnetaan: { $known }.
config-wrong-type =
    avaimen ”{ $key }” arvon on oltava { $expected ->
        [string] teksti lainausmerkeissä
        [integer] kokonaisluku
        [number] luku
        [boolean] true tai false
        [array] luettelo hakasulkeissa
       *[object] taulukko
    }; nyt se on { $found ->
        [string] teksti
        [integer] kokonaisluku
        [number] luku
        [boolean] true tai false
        [date] päivämäärä
        [array] luettelo
       *[object] taulukko
    }
    .hint = docs/configuration.md sisältää esimerkin kustakin avaimesta.
config-empty-list = ”{ $key }” on tyhjä
    .hint = Anna vähintään yksi arvo.
config-out-of-range = avaimen ”{ $key }” arvon on oltava välillä { $least }–{ $most }
    .hint = Muuta lukua.
config-contrast = ”{ $key }” on tuskin luettavissa taustaa { $ground } vasten: kontrastisuhde on { $contrast }:1
    .hint = WCAG 2.2 edellyttää suhdetta 4,5:1; valitse tummempi väri tai vaaleampi tausta.
config-unknown-value = avaimen ”{ $key }” arvo ei voi olla ”{ $value }”
    .hint = Valitse jokin näistä: { $known }.
config-pattern = avaimen ”{ $key }” arvo ei voi olla ”{ $value }”
    .hint = Sen on oltava muotoa { $pattern }; docs/configuration.md sisältää esimerkin.
config-unknown-check-near = tarkistusta ”{ $value }” ei ole
    .hint = Tarkoititko ”{ $nearest }”?
config-unknown-check = tarkistusta ”{ $value }” ei ole
    .hint = ”vulgate check --explain TUNNISTE” tuntee tarkistukset; lisätietoja on tiedostossa docs/configuration.md.
config-unknown-language = avaimen ”{ $key }” arvo ”{ $value }” ei ole kielitunnus
    .hint = Kirjoita ISO 639 -standardiin kuuluvan kielen BCP 47 -tunnus, esimerkiksi ”de” tai ”pt-BR”.
config-path-outside = avaimen ”{ $key }” polku ”{ $value }” johtaa projektin ulkopuolelle
    .hint = Kirjoita polku projektikansiosta alkaen, erottimena ”/” ja ilman merkintää ”..”.

project-not-found = tiedostoa vulgate.toml ei ole kansiossa ”{ $folder }” eikä missään sen yläkansiossa
    .hint = Siirry projektikansioon, anna se valitsimella --project tai luo uusi komennolla ”vulgate init”.
project-not-text = vulgate.toml ei ole UTF-8-tekstiä
    .hint = Tallenna se UTF-8-muodossa.
project-no-documents = malli ”{ $pattern }” ei löydä yhtään asiakirjaa
    .hint = Tarkista ”project.documents” tiedostosta vulgate.toml.
project-no-memory = avaimen ”tm.collections” käännösmuisti ”{ $file }” puuttuu
    .hint = Lisää tiedosto paikalleen tai poista se tiedostosta vulgate.toml.
press-no-fonts = mikään tiedosto ei vastaa avaimen ”pdf.fonts.files” mallia ”{ $pattern }”
    .hint = Lisää fontit paikalleen tai korjaa malli.
press-no-template = avaimen ”pdf.template” mallipohja ”{ $file }” puuttuu
    .hint = Lisää tiedosto paikalleen tai poista se tiedostosta vulgate.toml.
press-template-large = mallipohjan kansiossa on yli { $files } tiedostoa tai { $megabytes } MiB
    .hint = Pidä mallipohja ja sen tarvitsemat tiedostot omassa kansiossaan.
project-no-format = ”{ $path }” ei ole missään Vulgaten lukemassa muodossa
    .hint = Tunnetut tiedostopäätteet: { $known }.
project-same-name = tiedostoille ”{ $path }” ja ”{ $other }” tulisi sama nimi ”{ $name }”
    .hint = Nimeä toinen tiedosto uudelleen: käännökset säilytetään tällä nimellä.
project-name-of-edition = ”{ $path }” on samanniminen kuin tiedoston ”{ $other }” luonnos tai kaksikielinen laitos
    .hint = Anna toiselle tiedostoista toinen nimi.
project-unknown-document-near = tässä projektissa ei ole asiakirjaa ”{ $name }”
    .hint = Tarkoititko ”{ $nearest }”?
project-unknown-document = tässä projektissa ei ole asiakirjaa ”{ $name }”
    .hint = Projektin asiakirjat: { $known }.
project-path-outside = polku ”{ $path }” johtaa projektin ulkopuolelle
    .hint = Anna jokin projektin asiakirja; ”vulgate status” luettelee ne.
project-language-not-target = kieli ”{ $lang }” ei ole projektin kohdekieli
    .hint = Kohdekielet: { $known }. Lisää ”{ $lang }” avaimeen ”project.targets” tiedostossa vulgate.toml, jos sen kuuluu olla mukana.
