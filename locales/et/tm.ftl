# Tõlkemälu.

## Andmebaas

tm-database-corrupt = mälu on rikutud: { database-reason }
    .hint = Käivitage `vulgate tm rebuild`: see koostab mälu uuesti projekti tekstifailidest ja sellest, mida veel lugeda saab.
tm-database-foreign = see on teise programmi andmebaas, mitte tõlkemälu
    .hint = Viige see mujale või nimetage failis `vulgate.toml` teine fail; `vulgate tm rebuild` koostab siis projekti tekstifailidest mälu.
tm-database-newer = mälu on kirjutanud uuem Vulgate (selle versioon on { $version })
    .hint = Uuendage Vulgatet. Või kustutage fail; `vulgate tm rebuild` koostab selle projekti tekstifailidest uuesti.
tm-database-locked = teine protsess on liiga kaua mällu kirjutanud
    .hint = Oodake, kuni see lõpetab, või lõpetage see ning käivitage käsk uuesti.
tm-read-behind = teine protsess kirjutab mällu; mälu loeti varasemas seisus
    .hint = Käivitage käsk uuesti, kui teine on lõpetanud, kui arvestada tuleb projekti uusimaid tekste.
tm-read-full = kettal ei ole ruumi, et mälu ajakohastada; seda loeti sellisena, nagu see enne oli
    .hint = Vabastage ruumi ja käivitage käsk uuesti, kui see peab teadma projekti viimaseid tekste.
tm-database-denied = mälu ei saa avada ega kirjutada: { database-reason }
    .hint = Kontrollige faili ja selle kausta õigusi.
tm-database-full = ketas on täis; mälu on endises seisus
    .hint = Vabastage ruumi ja käivitage käsk uuesti.
tm-database-failed = mälu ei saanud lugeda või kirjutada: { database-reason }
    .hint = Proovige uuesti; kui see kordub, kontrollige ketast.
database-reason = { $reason ->
    [page] osa failist ei ole selline, nagu see kirjutati
    [format] fail ei ole andmebaas
    [value] üht väärtust selles ei saa lugeda
    [read-only] see on kirjutuskaitstud
    [closed] failile või selle kaustale puudub juurdepääs
    [disk] ketas teatab rikkest
    [memory] arvuti mälust ei piisa
   *[other] SQLite’i viga { $code }
}
tm-database-unsound = mälu ei ole korras: { verify-reason }
    .hint = Käivitage `vulgate tm rebuild`: see koostab mälu uuesti projekti tekstifailidest ja sellest, mida veel lugeda saab.
verify-reason = { $reason ->
    [structure] faili struktuur on rikutud (leitud vigu: { $row })
    [dangling] tabeli „{ $name }“ rida { $row } viitab tabeli „{ $other }“ reale, mida ei ole
    [dangling-one] üks tabeli „{ $name }“ rida viitab tabeli „{ $other }“ reale, mida ei ole
    [untranslated] üksusel { $row } ei ole tõlget
    [moved] üksus { $row } on teises kogumis kui selle fail
    [unused] tekst { $row } ei kuulu ühegi üksuse juurde
    [foreign] üksusel { $row } on tõlge teises keeles kui tõlke tekst
    [provenance] kogumi „{ $name }“ päritolu on tundmatu: „{ $other }“
    [language] teksti { $row } keel on tundmatu ({ $other })
    [unreadable] teksti { $row } ei saa lugeda
    [key] teksti { $row } ei leita selle sisu järgi
    [gone] teksti { $row } saab otsida, kuid seda ei ole olemas
    [facts] üksuse { $row } tõlke andmeid ei saa lugeda
    [index] register ei leia teksti „{ $name }“
   *[search] otsing ei leia teksti „{ $name }“
}

## TMX-failid

tm-tmx-root = kõige välimine element on „{ $element }“: see ei ole TMX
    .hint = Kontrollige, kas see on mõeldud fail. TMX-fail algab elemendiga „tmx“.
tm-tmx-version = versioon on „{ $version }“; teada on versioonid 1.1 kuni 1.4
    .hint = Fail loeti versioonina 1.4. Võrrelge mõnda üksust ja kui need on valed, eksportige fail uuesti TMXi versioonis 1.4.
tm-tmx-header = päist ei ole
    .hint = Lähtetekstiks loeti iga üksuse esimene tekst. Kui see on vale, lisage päis atribuudiga „srclang“.
tm-tmx-header-facts = päise omadustel ja märkustel ei ole mälus kohta ja need jäeti välja: { $count }
    .hint = Kui need on olulised, säilitage fail ise: `vulgate tm import --keep`.
tm-tmx-body = põhiosa ei ole, seega ei ole ka üksusi
    .hint = Eksportige fail uuesti tööriistast, mis selle tegi.
tm-tmx-no-srclang = päis ei nimeta lähtekeelt
    .hint = Lähtetekstiks loeti iga üksuse esimene tekst. Kui see on vale, lisage „srclang“.
tm-tmx-srclang = „{ $lang }“ ei ole lähtekeel
    .hint = Kirjutage keelekood, näiteks „en“ või „pt-BR“, või „*all*“. Lähtetekstiks loeti üksuse esimene tekst.
tm-tmx-element = elemendil „{ $element }“ ei ole siin kohta ja see jäeti välja
    .hint = Kontrollige, kas see sisaldab tõlget; kui jah, pange see sinna, kus see TMXi versioonis 1.4 on.
tm-tmx-large = üksus on suurem kui { $limit } MB
    .hint = Kontrollige, kas fail on rikutud: puududa võib lõpumärgend.
tm-tmx-cut-off = fail katkeb enne lõppu
    .hint = See on teel katkenud või ei ole valmis. Hankige see uuesti sealt, kust see tuli.
tm-tmx-unclosed = üksus jäeti välja: enne selle lõppu algab teine
    .hint = Lisage selle lõpumärgend „</tu>“ või eemaldage üksus.
tm-tmx-broken = üksus jäeti sel põhjusel välja
    .hint = Parandage see või eemaldage see ja importige fail uuesti: juba teadaolevat ei lisata kaks korda.
tm-tmx-character = märk { $code } ei ole XMLis lubatud; see võeti vastu nii, nagu see on
    .hint = Eemaldage see tekstist: teised programmid lükkavad faili tagasi.
tm-tmx-unit = üksus jäeti välja: vaja on vähemalt kaht teksti, selles on neid { $count }
    .hint = Lisage see, mis puudub, või eemaldage üksus.
tm-tmx-no-lang = tekst jäeti välja: selle keelt ei ole märgitud
    .hint = Lisage „xml:lang“.
tm-tmx-lang = tekst jäeti välja: „{ $lang }“ ei ole teadaolev keel
    .hint = Kirjutage atribuuti „xml:lang“ keelekood, näiteks „de“ või „pt-BR“.
tm-tmx-no-seg = tekst keeles „{ $lang }“ jäeti välja: sellel ei ole elementi „seg“
    .hint = Lisage tekst või eemaldage „tuv“.
tm-tmx-empty = tekst keeles „{ $lang }“ jäeti välja: see on tühi
    .hint = Lisage tekst või eemaldage „tuv“.
tm-tmx-date = „{ $value }“ atribuudis „{ $attribute }“ ei ole kuupäev ja seda ei arvestatud
    .hint = Kirjutage see kujul 20260316T120000Z.
tm-tmx-inline = „{ $element }“ ei ole TMXi tekstisisene element; selle tekst võeti vastu
    .hint = Kasutage märgistuse jaoks elemente „bpt“ ja „ept“, „ph“ või „it“.
tm-tmx-unpaired = elemendil „{ $element }“, millel on i="{ $i }", ei ole tekstis paarilist; see võeti vastu eraldiseisva koodina
    .hint = Andke paari algusele ja lõpule sama „i“ või kasutage elementi „it“.
tm-tmx-no-i = elemendil „{ $element }“ puudub „i“; see võeti vastu eraldiseisva koodina
    .hint = Andke paari algusele ja lõpule sama „i“.
tm-tmx-pos = elemendil „it“ puudub „pos“ või ei ole see ei „begin“ ega „end“; see võeti vastu kohatäitena
    .hint = Kirjutage pos="begin" või pos="end".
tm-tmx-codes = omadus „{ $property }“ ei sobi teksti koodidega ja seda ei arvestatud
    .hint = Kui teksti muudeti teadlikult, ei ole vaja midagi teha; muul juhul eksportige see uuesti.
