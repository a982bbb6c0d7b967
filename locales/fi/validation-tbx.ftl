# TBX-tiedoston vaatimustenmukaisuus. Ohjelma lisää tiedoston, rivin ja kohdan standardissa.

validate-tbx-namespace = juurielementin nimiavaruus on ”{ $namespace }”, vaikka sen pitäisi olla ”{ $expected }”
    .hint = Elementillä martif ei ole nimiavaruutta; elementillä tbx on xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = ”{ $name }” ei ole minkään TBX-murteen nimi
    .hint = Kirjoita nimi, joka alkaa TBX-, esimerkiksi TBX-Basic.
validate-tbx-date = ”{ $value }” ei ole päivämäärä
    .hint = Kirjoita vuosi, kuukausi ja päivä, esimerkiksi 2024-05-03.
validate-tbx-language-doubled = käsitteellä on jo osio kieltä ”{ $lang }” varten
    .hint = Kokoa molempien osioiden termit yhteen.
validate-tbx-target-unknown = millään asiakirjan elementillä ei ole tunnistetta ”{ $target }”
    .hint = Korjaa viittauksen kohde tai lisää se, mihin viitataan.
validate-tbx-target-web = viittauksen kohde ”{ $target }” ei ole verkko-osoite
    .hint = Kirjoita osoite, joka alkaa https:// tai http://.
validate-tbx-target-missing = tällä viittauksella ei ole kohdetta
    .hint = Lisää attribuutti ”target”.
validate-tbx-style-dct = tyylin dct tiedostossa tietoluokat kirjoitetaan moduuliensa elementteinä, ei tällä attribuutilla
    .hint = Kirjoita luokan elementti, esimerkiksi min:partOfSpeech, tai aseta style="dca".
validate-tbx-style-dca = tyylin dca tiedostossa ei ole muiden nimiavaruuksien elementtejä
    .hint = Kirjoita luokka attribuuttina, esimerkiksi termNote type="partOfSpeech", tai aseta style="dct".
validate-tbx-category-empty = type on tyhjä
    .hint = Nimeä tietoluokka.
validate-tbx-category = murteessa ei ole tälle elementille tietoluokkaa ”{ $name }”
    .hint = Käytä jotakin murteen tietoluokkaa; isot ja pienet kirjaimet erotetaan.
validate-tbx-module = murteessa ei ole tietoluokkaa ”{ $name }” nimiavaruudessa ”{ $namespace }”
    .hint = Käytä jotakin murteen tietoluokkaa sen moduulin nimiavaruudessa.
validate-tbx-level = ”{ $name }” ei saa olla tietueen tällä tasolla
    .hint = Siirrä se sille tietueen, kielen tai termin tasolle, johon se voi kuulua.
validate-tbx-value = ”{ $value }” ei ole tietoluokan ”{ $name }” arvo; mahdolliset arvot: { $values }
    .hint = Käytä jotakin näistä arvoista.
