# Mitä alikomennot sanovat työstään.

## vulgate init

init-in-the-way = tämä tiedosto on tiellä; mitään ei kirjoitettu
    .hint = Valitse toinen kansio tai siirrä tiedosto muualle.
init-done = Projekti, jossa on esimerkkimuistio ja sen käännökset, on kansiossa ”{ $folder }”. Muodosta se komennolla: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = tämä syöterivi ei ole odotetunlainen
    .hint = Kukin rivi on JSON-objekti, jossa on avain ”text”; ”vulgate help” kuvaa komennon syötteen.
jsonl-half-character = ”{ $escape }” on vain puolikas merkki
    .hint = Kirjoita molemmat puolikkaat peräkkäin tai itse merkki.

# Yksi kohta, jossa virke saattaisi päättyä: ympäröivät sanat, ratkaisu ja sen syy.
segment-break = katko
segment-no-break = ei katkoa
segment-by-rule = { $group }, sääntö { $number }, rivi { $line }
segment-by-setting = { $key } tiedostossa vulgate.toml
segment-by-hard-break = pakotettu rivinvaihto
segment-by-none = mikään sääntö ei katkaise tässä
segment-gave-up = sääntö { $number } vaatii tässä liian monta askelta

## vulgate export

export-progress = Viedään
export-head-file = Tiedosto
export-head-segments = Segmentit
export-head-accepted = Käännetty
export-head-filled = Muistista
export-head-matched = Osumia
export-head-changed = Muuttunut

export-unimported =
    tämä tiedosto on muuttunut viennin jälkeen: { $count ->
        [one] siinä on yksi valmis käännös, jota ei ole vielä tallennettu
       *[other] siinä on { $count } valmista käännöstä, joita ei ole vielä tallennettu
    }; tiedosto jätettiin ennalleen
    .hint = Tuo se ensin tai siirrä se muualle; ”-o” vie toiseen kansioon.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] täytetty yksi käännös
       *[other] täytetty { $filled } käännöstä
    }, ennallaan { $unchanged }, puuttuu { $missing }, lukittu tai jätettävä kääntämättä { $locked }.
export-into-language = tiedostosta ei ilmene, mille kielelle se käännetään
    .hint = Ilmoita kieli valitsimella ”--lang”. Projektin kohdekielet: { $known }.
export-into-foreign = tiedoston kieli on ”{ $lang }”, joka ei ole projektin kohdekieli
    .hint = Projektin kohdekielet: { $known }.

## vulgate import

import-progress = Tuodaan
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] hyväksytty yksi käännös
       *[other] hyväksytty { $accepted } käännöstä
    }, ennallaan { $unchanged }, kesken { $unfinished }.
import-moved = ”{ $former }” on nyt ”{ $path }”, koska asiakirja nimettiin uudelleen.
import-no-document = tiedostossa ei ole käyttökelpoista asiakirjaa
    .hint = Katso edellä olevat viestit tai vie asiakirja uudelleen.
import-unknown = tiedosto kuuluu asiakirjaan ”{ $original }”, jota projektissa ei ole, eikä siinä ole yhtään projektin asiakirjojen virkettä
    .hint = Projektin asiakirjat: { $known }. Tuo tiedosto projektiin, josta se vietiin, tai pelkkään käännösmuistiin komennolla ”vulgate tm import”.
import-nothing-common = tiedosto kuuluu toiseen asiakirjaan, jonka nimi on myös ”{ $original }”: siinä ei ole yhtään projektin asiakirjan virkettä
    .hint = Tuo se projektiin, josta se vietiin, tai pelkkään käännösmuistiin komennolla ”vulgate tm import”.
import-other-name = tiedoston asiakirja on ”{ $original }”, mutta sen virkkeet ovat asiakirjasta ”{ $document }”, joten se tulkittiin siihen kuuluvaksi
    .hint = Jos asiakirja on nimetty uudelleen, kaikki on kunnossa.
import-source-language = tiedoston lähtökieli on ”{ $found }”, mutta asiakirjan ”{ $document }” kieli on ”{ $expected }”
    .hint = Mitään ei tallennettu. Tuo se pelkkään käännösmuistiin komennolla ”vulgate tm import”.
import-into-source-language = tiedosto ilmoittaa olevansa käännetty kielelle ”{ $lang }”, joka on sen lähtökieli; mitään ei tallennettu
    .hint = Korjaa kohdekieli (”trgLang” tai ”target-language”) ja tuo tiedosto uudelleen.
import-region = tiedoston kieli on ”{ $found }”; se tulkittiin kieleksi ”{ $lang }”, joka on projektin ainoa sopiva kieli
    .hint = Mitään ei tarvitse tehdä.
import-lowered = käännös, jonka tila oli ”{ $former }”, korvattiin käännöksellä, jonka tila on ”{ $state }”
    .hint = Jos tiedosto on aiemmalta kierrokselta, tuo myöhempi tiedosto uudelleen.
import-pseudo =
    tiedosto sisältää pseudokäännöksiä; { $count ->
        [one] yksi oikea käännös kielelle ”{ $lang }” menetettäisiin
       *[other] { $count } oikeaa käännöstä kielelle ”{ $lang }” menetettäisiin
    }
    .hint = Mitään ei tallennettu. Kokeile asettelua projektin kopiossa tai tuo kääntäjän tiedosto.
import-no-target-language = tiedostosta ei ilmene, mille kielelle se on käännetty
    .hint = Kirjoita kieli siihen (XLIFF 2:ssa trgLang, 1.2:ssa target-language) ja tuo se uudelleen.
import-foreign-language =
    tiedoston kieli on ”{ $lang }”, joka ei ole projektin kohdekieli; { $count ->
        [one] sen ainoa valmis käännös tallennettiin
       *[other] sen { $count } valmista käännöstä tallennettiin
    } vain käännösmuistiin
    .hint = Projektin kielet: { $known }. Jos tämänkin kuuluu olla mukana, lisää ”{ $lang }” avaimeen ”project.targets” tiedostossa vulgate.toml ja tuo tiedosto uudelleen.

## vulgate align

align-done = Vastine löytyi { $paired } yksikölle, yksiköitä on { $units }. Käy läpi ”{ $path }” ja tuo se sitten.

## vulgate build

build-progress = Muodostetaan
build-done =
    { $count ->
        [0] Mitään ei muodostettu.
        [one] Yksi tiedosto on kansiossa ”{ $folder }”.
       *[other] { $count } tiedostoa on kansiossa ”{ $folder }”.
    }
build-unchanged = Mikään versio ei ollut muuttunut, eikä mitään muodostettu uudelleen.
build-reused = { $count ->
        [one] Yksi versio ({ $all } versiosta) ei ollut muuttunut, eikä sitä muodostettu uudelleen.
       *[other] { $count } versiota ({ $all } versiosta) ei ollut muuttunut, eikä niitä muodostettu uudelleen.
    }
# Taulukko, jonka --summary kirjoittaa.
summary-title = Täydellisiä versioita { $complete }, yhteensä { $all }
summary-document = Asiakirja
summary-complete = Täydelliset
summary-incomplete = Vajaat (kääntämättömiä segmenttejä)
summary-not-built = Ei muodostettu

build-incomplete =
    { $count ->
        [one] yhdellä segmentillä ei ole ajantasaista käännöstä kielelle ”{ $lang }”; se on merkitty tulokseen
       *[other] { $count } segmentillä ei ole ajantasaista käännöstä kielelle ”{ $lang }”; ne on merkitty tulokseen
    }
    .hint = ”vulgate export --lang { $lang }” kirjoittaa ne kääntäjälle; ”--strict” luettelee ne.
build-removed = tämä aiemmin muodostettu versio poistettiin, koska se ei ole ajan tasalla
    .hint = Käännä puuttuvat kohdat ja muodosta uudelleen.
build-left-over = tämä aiemman koonnin laitos ei enää kuulu millekään projektin asiakirjalle ja kielelle
    .hint = Poista se, jos sitä ei ole tarkoitus julkaista.
build-untranslated = kääntämättä kielelle ”{ $lang }”: ”{ $text }”
    .hint = ”vulgate export --lang { $lang }” kirjoittaa sen kääntäjälle.
build-changed = muuttunut sen jälkeen, kun se käännettiin kielelle ”{ $lang }”: ”{ $text }”
    .hint = ”vulgate export --lang { $lang }” kirjoittaa sen ja aiemman käännöksen kääntäjälle.
build-without-pdf = tämä ohjelma on rakennettu ilman ladontaa
    .hint = Rakenna se ominaisuudella ”pdf” tai valitse ”--format html,source”.
build-no-bilingual = lähdekielellä ”{ $lang }” ei muodostettu kaksikielistä versiota
build-edition-format = kirjoittajan muodossa on vain lopullinen versio
    .hint = Lisää ”--edition final” tai valitse ”--format pdf” tai ”html”.

## vulgate status

status-percent = { $count } %
status-head-document = Asiakirja
status-head-language = Kieli
status-head-done = Valmis
status-head-segments = Segmentit
status-head-translated = Käännetty
status-head-reviewed = Tarkistettu
status-head-final = Lopullinen
status-head-changed = Muuttunut
status-head-missing = Puuttuu
status-head-words = Sanat

## vulgate analyse

analyse-head-in-context = Yhteydessään
analyse-head-exact = Täsmälleen
analyse-head-repeated = Toistuvat
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Uudet
analyse-all = Kaikki asiakirjat

## vulgate check

check-nothing-found =
    { $count ->
        [one] Yksi käännös tarkistettu, ei havaintoja.
       *[other] { $count } käännöstä tarkistettu, ei havaintoja.
    }
check-fixed = ”{ $found }” on nyt ”{ $wanted }” ({ $check })
check-unknown = tarkistusta ”{ $id }” ei ole
    .hint = Tarkistukset: { $known }.
check-unknown-near = tarkistusta ”{ $id }” ei ole
    .hint = Tarkoititko ”{ $nearest }”?

## vulgate tm

tm-export-done = Kirjoitettu tiedostoon ”{ $path }”, yksiköitä { $count }.
tm-export-unknown = käännösmuistissa ei ole kokoelmaa ”{ $name }”
    .hint = Sen kokoelmat: { $known }.
tm-export-character = merkki { $code } ei ole sallittu XML:ssä; sen sijaan kirjoitettiin ”�” tekstiin ”{ $text }”
    .hint = Poista se komennolla ”vulgate tm edit” tai sieltä, mistä teksti on peräisin, ja kirjoita tiedosto uudelleen.
tm-import-progress = Tuodaan
tm-import-done = { $path }: luettu { $units ->
        [one] yksi yksikkö
       *[other] { $units } yksikköä
    }, { $added ->
        [one] yksi uusi käännös
       *[other] { $added } uutta käännöstä
    } kokoelmassa ”{ $collection }”.
tm-import-kept = { $path }: yksiköitä { $units }, tallennettu tiedostoon ”{ $file }” ja lisätty tiedostoon vulgate.toml.
tm-import-not-kept = tuotu aineisto on vain tietokannassa: uusi työkopio ei sisällä sitä
    .hint = Tuo se valitsimella ”--keep”, niin se tallentuu tekstinä kansioon tm/.
tm-import-name = ”{ $name }” ei kelpaa kokoelman nimeksi
    .hint = Valitse toinen valitsimella ”--collection”: enintään { $limit } merkkiä, ei rivinvaihtoja eikä ohjausmerkkejä, ei merkkejä / \ : * ? " < > |, ei välilyöntiä eikä pistettä alussa tai lopussa eikä Windowsin laitenimeä, kuten CON.
tm-import-exists = samanniminen toinen muisti on jo olemassa; sitä ei korvattu
    .hint = Anna uudelle oma nimi valitsimella ”--collection” tai poista ensin ”{ $file }”.
tm-import-settings = tiedostoa ”{ $file }” ei voitu lisätä tiedoston vulgate.toml loppuun, koska ”tm.collections” on siinä kirjoitettu toisessa muodossa
    .hint = Kirjoita luettelo [[tm.collections]]-taulukoina tai lisää tiedosto siihen itse.
tm-import-language = ”{ $lang }” ei ole projektin kieli; sen tekstit säilytetään silti
    .hint = Jos haluat kääntää sille, lisää se avaimeen ”project.targets” tiedostossa vulgate.toml.
tm-match-none = Ei osumaa, jonka osuvuus on vähintään { $min }.
tm-match-kind =
    { $kind ->
        [in-context] yhteydessään
        [exact] tarkka
        [near-exact] samat sanat
        [fuzzy] samankaltainen
       *[pivot] toisen kielen kautta
    }
tm-match-penalty =
    { $kind ->
        [numbers] luvut
        [case] isot ja pienet kirjaimet
        [punctuation] välimerkit tai välit
        [codes] koodit
        [adapted] mukautettu, tarkistamatta
        [collection] osuman kokoelma
        [provenance] osuman alkuperä
        [regional] kielen toinen muoto
       *[pivot] toisen kielen kautta
    }
tm-search-done =
    { $count ->
        [0] Ei löytynyt mitään.
        [one] Löytyi yksi kohta.
       *[other] Löytyi { $count } kohtaa.
    }
tm-search-quote = tämän tekstin lainausmerkki jää sulkematta: { $text }
    .hint = Sulje tai poista se: kahden merkin välisiä sanoja haetaan peräkkäin.
tm-search-empty = haettavaa ei ole
    .hint = Anna sana, sanan osa tai fraasi lainausmerkeissä.
tm-stats-collection = Kokoelma
tm-stats-provenance = Alkuperä
tm-stats-penalty = Vähennys
tm-stats-units = Yksiköt
tm-stats-variants = Käännökset
tm-stats-pair = Kielet
tm-stats-year = Viimeisin muutos
tm-stats-undated = ilman päiväystä
tm-duplicates-done =
    { $count ->
        [0] Millään tekstillä ei ole samaa käännöstä kahdesti.
        [one] Yhdellä tekstillä on sama käännös kahdesti.
       *[other] { $count } tekstillä on sama käännös kahdesti.
    }
tm-conflicts-done =
    { $count ->
        [0] Millään tekstillä ei ole useampaa käännöstä.
        [one] Yhdellä tekstillä on useampi käännös.
       *[other] { $count } tekstillä on useampi käännös.
    }
tm-edit-would =
    { $count ->
        [0] Mitään ei löytynyt; mikään ei muuttuisi.
        [one] Yksi käännös muuttuisi. Ilman valitsinta ”--dry-run” se muuttuu.
       *[other] { $count } käännöstä muuttuisi. Ilman valitsinta ”--dry-run” ne muuttuvat.
    }
tm-delete-would =
    { $count ->
        [0] Mitään ei löytynyt; mitään ei poistettaisi.
        [one] Yksi käännös poistettaisiin. Ilman valitsinta ”--dry-run” se poistetaan.
       *[other] { $count } käännöstä poistettaisiin. Ilman valitsinta ”--dry-run” ne poistetaan.
    }
tm-delete-done =
    { $count ->
        [0] Mitään ei löytynyt; mikään ei muuttunut.
        [one] Yksi käännös poistettiin.
       *[other] { $count } käännöstä poistettiin.
    }
tm-edit-done =
    { $count ->
        [0] Mitään ei löytynyt; mikään ei muuttunut.
        [one] Yhtä käännöstä muutettiin.
       *[other] { $count } käännöstä muutettiin.
    }
tm-edit-empty = korvattava teksti on tyhjä
    .hint = Anna teksti sellaisena kuin se on käännöksissä.
tm-edit-alike =
    { $count ->
        [one] yhdessä käännöksessä on tämä teksti toisella tavalla kirjoitettuna, ja se jätettiin ennalleen
       *[other] { $count } käännöksessä on tämä teksti toisella tavalla kirjoitettuna, ja ne jätettiin ennalleen
    }
    .hint = Jos haluat muuttaa sen sielläkin, anna teksti samoin isoin kirjaimin, tarkkein ja heittomerkein kuin se siellä on.
tm-edit-source = missään käännöksessä kielellä ”{ $lang }” ei ole tätä tekstiä: se on vain lähdeteksteissä
    .hint = ”tm edit” muuttaa käännöksiä; anna niiden kieli valitsimella ”--lang”. Lähdetekstiä muutetaan sen asiakirjassa.
tm-edit-blank =
    { $count ->
        [one] yhdestä käännöksestä ei jäisi lainkaan tekstiä, ja se jätettiin ennalleen
       *[other] { $count } käännöksestä ei jäisi lainkaan tekstiä, ja ne jätettiin ennalleen
    }
    .hint = Poista se komennolla ”vulgate tm delete”.
tm-change-record =
    { $count ->
        [one] löytyi myös yksi asiakirjan käännös, joka jätettiin ennalleen
       *[other] löytyi myös { $count } asiakirjan käännöstä, jotka jätettiin ennalleen
    }
    .hint = Muuta sitä asiakirjan XLIFF-tiedostossa, kuten kääntäjä tekisi, ja tuo se.
tm-verify-behind = käännösmuistissa ei ole tätä tekstiä nykyisessä muodossaan
    .hint = Mitään ei tarvitse tehdä: seuraava käännösmuistia käyttävä komento lisää sen.
tm-verify-behind-many = tekstejä, joita käännösmuistissa ei ole nykyisessä muodossaan: { $count }, niiden joukossa tämä
    .hint = Mitään ei tarvitse tehdä: seuraava käännösmuistia käyttävä komento lisää ne.
tm-verify-sound = Käännösmuisti on eheä, yksiköitä { $count }.
tm-rebuild-done = Käännösmuisti luotiin uudelleen: yksiköitä { $units }, käännöksiä { $variants }.
tm-rebuild-lost =
    { $count ->
        [one] yksi käännös oli vain tietokannassa ja on menetetty
       *[other] { $count } käännöstä oli vain tietokannassa ja on menetetty
    }
    .hint = Tuo ne uudelleen; valitsimella ”--keep” ne säilyvät tekstinä.
tm-rebuild-aside = tietokanta oli vahingoittunut; se on tallessa nimellä ”{ $path }”
    .hint = Se, mikä oli vain siinä eikä ollut luettavissa, puuttuu nyt: tuo se uudelleen. Poista kopio, kun et enää tarvitse sitä.

## Asiakirjat

cli-renamed = ”{ $document }” käyttää asiakirjan ”{ $former }” käännöksiä; sellaista asiakirjaa ei enää ole
    .hint = Jos se on nimetty uudelleen, mitään ei tarvitse tehdä: seuraava tuonti siirtää kunkin käännöksen uudelle nimelle.
cli-regional = segmenttejä, jotka ”{ $lang }” ottaa kielestä ”{ $language }”: { $count }
    .hint = Jos muunnelmassa sanotaan sama, mitään ei tarvitse tehdä. ”vulgate export --lang { $lang }” kirjoittaa ne kääntäjälle.
cli-nothing-to-translate = tässä asiakirjassa ei ole käännettävää tekstiä
    .hint = Jos siinä kuuluisi olla tekstiä, tarkista, että tiedosto on oikea.
