# Mida alamkäsud oma töö kohta ütlevad.

## vulgate init

init-in-the-way = see fail on ees; midagi ei kirjutatud
    .hint = Valige teine kaust või viige fail mujale.
init-done = Projekt näidisdokumendi ja selle tõlgetega on kaustas „{ $folder }“. Koostage dokumendid käsuga: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = see sisendirida ei ole oodatud kujul
    .hint = Iga rida on üks JSON-objekt võtmega „text“; „vulgate help“ kirjeldab käsu sisendit.
jsonl-half-character = „{ $escape }“ on ainult pool märki
    .hint = Kirjutage mõlemad pooled järjest või märk ise.

# Koht, kus lause võiks lõppeda: sõnad selle ümber, mis sellest sai ja miks.
segment-break = eraldus
segment-no-break = eraldust ei ole
segment-by-rule = { $group }, reegel { $number }, rida { $line }
segment-by-setting = { $key } failis vulgate.toml
segment-by-hard-break = kindel reavahetus
segment-by-none = ükski reegel siin ei eralda
segment-gave-up = reegel { $number } vajab siin liiga palju samme

## vulgate export

export-progress = Eksportimine
export-head-file = Fail
export-head-segments = Segmendid
export-head-accepted = Tõlgitud
export-head-filled = Mälust
export-head-matched = Vastetega
export-head-changed = Muutunud

export-unimported =
    see fail on pärast eksportimist muutunud: { $count ->
        [one] üks valmis tõlge selles ei ole veel salvestatud
       *[other] { $count } valmis tõlget selles ei ole veel salvestatud
    }; fail jäeti nii, nagu see oli
    .hint = Importige see kõigepealt või viige see mujale; „-o“ ekspordib teise kausta.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] üks tõlge sisse kantud
       *[other] { $filled } tõlget sisse kantud
    }, { $unchanged } nagu enne, { $missing } puudub, { $locked } lukus või mitte tõlgitavad.
export-into-language = see fail ei ütle, millisesse keelde seda tõlgitakse
    .hint = Nimetage keel suvandiga „--lang“. Selle projekti keeled on: { $known }.
export-into-foreign = selle faili keel on „{ $lang }“, millesse see projekt ei tõlgi
    .hint = Selle projekti keeled on: { $known }.

## vulgate import

import-progress = Importimine
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] üks tõlge üle võetud
       *[other] { $accepted } tõlget üle võetud
    }, { $unchanged } nagu enne, { $unfinished } lõpetamata.
import-moved = „{ $former }“ on nüüd „{ $path }“, sest dokument nimetati ümber.
import-no-document = selles failis ei ole dokumenti, mida saaks kasutada
    .hint = Vaadake, mida selle kohta eespool öeldakse, või eksportige dokument uuesti.
import-unknown = see fail kuulub dokumendile „{ $original }“, mis ei ole selle projekti dokument, ja sellel ei ole ühegagi ühist lauset
    .hint = Selle projekti dokumendid on: { $known }. Importige fail projekti, mis selle eksportis, või võtke see käsuga „vulgate tm import“ ainult mällu.
import-nothing-common = see fail kuulub teisele dokumendile „{ $original }“: sellel ei ole selle projekti dokumendiga ühist lauset
    .hint = Importige see projekti, mis selle eksportis, või võtke see käsuga „vulgate tm import“ ainult mällu.
import-other-name = see fail kuulub dokumendile „{ $original }“, aga selle laused on dokumendi „{ $document }“ omad, seega loeti see viimase juurde
    .hint = Kui dokument nimetati ümber, on kõik korras.
import-source-language = see fail on tõlgitud keelest „{ $found }“, aga dokument „{ $document }“ on kirjutatud keeles „{ $expected }“
    .hint = Midagi ei salvestatud. Võtke see käsuga „vulgate tm import“ ainult mällu.
import-into-source-language = selle faili märgitud sihtkeel on „{ $lang }“, mis on ühtlasi lähtekeel; midagi ei salvestatud
    .hint = Parandage sihtkeel („trgLang“ või „target-language“) ja importige fail uuesti.
import-region = selle faili keel on „{ $found }“; see võeti keelena „{ $lang }“, mis on projekti ainus sobiv keel
    .hint = Midagi ei ole vaja teha.
import-lowered = tõlge olekuga „{ $former }“ asendati tõlkega, mille olek on „{ $state }“
    .hint = Kui fail on varasemast voorust, importige hilisem uuesti.
import-pseudo =
    see fail sisaldab pseudotõlkeid; { $count ->
        [one] üks tegelik tõlge keelde „{ $lang }“ läheks kaotsi
       *[other] { $count } tegelikku tõlget keelde „{ $lang }“ läheks kaotsi
    }
    .hint = Midagi ei salvestatud. Katsetage küljendust projekti koopias või importige tõlkija fail.
import-no-target-language = see fail ei ütle, millisesse keelde seda tõlgitakse
    .hint = Kirjutage keel sellesse (XLIFF 2 puhul trgLang, 1.2 puhul target-language) ja importige fail uuesti.
import-foreign-language =
    selle faili keel on „{ $lang }“, millesse see projekt ei tõlgi; { $count ->
        [one] selle ainus valmis tõlge läks
       *[other] selle { $count } valmis tõlget läksid
    } ainult mällu
    .hint = Projekti keeled on: { $known }. Kui ka see keel peab kuuluma projekti, lisage „{ $lang }“ loendisse „project.targets“ failis vulgate.toml ja importige uuesti.

## vulgate align

align-done = { $paired } üksusel { $units }-st on paariline. Vaadake fail „{ $path }“ üle ja seejärel importige see.

## vulgate build

build-progress = Koostamine
build-done =
    { $count ->
        [0] Midagi ei koostatud.
        [one] Üks fail on kaustas „{ $folder }“.
       *[other] { $count } faili on kaustas „{ $folder }“.
    }
build-unchanged = Ükski väljaanne ei olnud muutunud; midagi ei koostatud uuesti.
build-reused = { $count ->
        [one] Üks väljaanne { $all }-st ei olnud muutunud ja seda ei koostatud uuesti.
       *[other] { $count } väljaannet { $all }-st ei olnud muutunud ja neid ei koostatud uuesti.
    }
# Tabel, mille kirjutab --summary.
summary-title = Täielikke väljaandeid: { $complete } / { $all }
summary-document = Dokument
summary-complete = Täielikud
summary-incomplete = Mittetäielikud (tõlkimata segmendid)
summary-not-built = Koostamata

build-incomplete =
    { $count ->
        [one] ühel segmendil ei ole ajakohast tõlget keelde „{ $lang }“; see on tulemuses märgistatud
       *[other] { $count } segmendil ei ole ajakohast tõlget keelde „{ $lang }“; need on tulemuses märgistatud
    }
    .hint = „vulgate export --lang { $lang }“ kirjutab need tõlkijale; „--strict“ loetleb need.
build-removed = see varasemal koostamisel tehtud väljaanne eemaldati, sest see ei ole ajakohane
    .hint = Tõlkige see, mis puudub, ja koostage uuesti.
build-left-over = see varasema koostamise väljaanne ei kuulu enam ühegi projekti dokumendi ja keele juurde
    .hint = Kustutage see, kui seda ei tule avaldada.
build-untranslated = keelde „{ $lang }“ tõlkimata: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ kirjutab selle tõlkijale.
build-changed = muutunud pärast tõlkimist keelde „{ $lang }“: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ kirjutab selle tõlkijale koos varasema tõlkega.
build-without-pdf = see programm on kompileeritud ilma küljenduseta
    .hint = Kompileerige see funktsiooniga „pdf“ või valige „--format html,source“.
build-no-bilingual = lähtekeeles „{ $lang }“ kakskeelset väljaannet ei koostatud
build-edition-format = autori vormingus on ainult lõplik väljaanne
    .hint = Lisage „--edition final“ või valige „--format pdf“ või „html“.

## vulgate status

status-percent = { $count }%
status-head-document = Dokument
status-head-language = Keel
status-head-done = Valmis
status-head-segments = Segmendid
status-head-translated = Tõlgitud
status-head-reviewed = Üle vaadatud
status-head-final = Lõplik
status-head-changed = Muutunud
status-head-missing = Puudub
status-head-words = Sõnad

## vulgate analyse

analyse-head-in-context = Kontekstis
analyse-head-exact = Täpsed
analyse-head-repeated = Korduvad
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Uued
analyse-all = Kõik dokumendid

## vulgate check

check-nothing-found =
    { $count ->
        [one] Kontrolliti üht tõlget, midagi ei leitud.
       *[other] Kontrolliti { $count } tõlget, midagi ei leitud.
    }
check-fixed = „{ $found }“ on nüüd „{ $wanted }“ ({ $check })
check-unknown = kontrolli „{ $id }“ ei ole olemas
    .hint = Kontrollid on: { $known }.
check-unknown-near = kontrolli „{ $id }“ ei ole olemas
    .hint = Kas mõtlesite „{ $nearest }“?

## vulgate tm

tm-export-done = { $count } üksust on kirjutatud faili „{ $path }“.
tm-export-unknown = mälus ei ole kogumit „{ $name }“
    .hint = Selle kogumid on: { $known }.
tm-export-character = märk { $code } ei ole XMLis lubatud; selle asemele kirjutati „�“ tekstis „{ $text }“
    .hint = Eemaldage see käsuga „vulgate tm edit“ või seal, kust tekst pärineb, ja kirjutage fail uuesti.
tm-import-progress = Importimine
tm-import-done = { $path }: loeti { $units ->
        [one] üks üksus
       *[other] { $units } üksust
    }, kogumisse „{ $collection }“ lisandus { $added ->
        [one] üks tõlge
       *[other] { $added } tõlget
    }.
tm-import-kept = { $path }: { $units } üksust, salvestatud failina „{ $file }“ ja märgitud faili vulgate.toml.
tm-import-not-kept = imporditu on ainult andmebaasis: uues töökoopias seda ei ole
    .hint = Importige see suvandiga „--keep“, et see oleks tekstina kaustas tm/.
tm-import-name = „{ $name }“ ei saa olla kogumi nimi
    .hint = Valige suvandiga „--collection“ teine: kuni { $limit } märki, reavahetuste ja juhtmärkideta, märkideta / \ : * ? " < > |, tühiku ja punktita alguses ja lõpus ning mitte Windowsi seadme nimi nagu CON.
tm-import-exists = selle nimega on juba teine mälu; seda ei asendatud
    .hint = Andke uuele suvandiga „--collection“ oma nimi või kustutage kõigepealt „{ $file }“.
tm-import-settings = „{ $file }“ ei saanud lisada faili vulgate.toml lõppu, sest „tm.collections“ on seal kirjutatud teisel kujul
    .hint = Kirjutage loend tabelitena [[tm.collections]] või lisage fail ise.
tm-import-language = „{ $lang }“ ei ole selle projekti keel; tekstid võetakse siiski vastu
    .hint = Kui soovite sellesse keelde tõlkida, lisage see loendisse „project.targets“ failis vulgate.toml.
tm-match-none = Ühtki vastet vastavusmääraga { $min } või rohkem ei ole.
tm-match-kind =
    { $kind ->
        [in-context] kontekstis
        [exact] täpne
        [near-exact] samad sõnad
        [fuzzy] sarnane
       *[pivot] teise keele kaudu
    }
tm-match-penalty =
    { $kind ->
        [numbers] arvud
        [case] suur- ja väiketähed
        [punctuation] kirjavahemärgid või tühikud
        [codes] koodid
        [adapted] kohandatud, üle vaatamata
        [collection] selle kogum
        [provenance] selle päritolu
        [regional] keele teine variant
       *[pivot] teise keele kaudu
    }
tm-search-done =
    { $count ->
        [0] Midagi ei leitud.
        [one] Leiti üks koht.
       *[other] Leiti { $count } kohta.
    }
tm-search-quote = selle teksti jutumärk on sulgemata: { $text }
    .hint = Sulgege see või eemaldage see: kahe jutumärgi vahelisi sõnu otsitakse järjestikku.
tm-search-empty = midagi ei ole otsida
    .hint = Sisestage sõna, sõna osa või sõnaühend jutumärkides.
tm-stats-collection = Kogum
tm-stats-provenance = Päritolu
tm-stats-penalty = Mahaarvamine
tm-stats-units = Üksused
tm-stats-variants = Tõlked
tm-stats-pair = Keeled
tm-stats-year = Viimane muudatus
tm-stats-undated = kuupäevata
tm-duplicates-done =
    { $count ->
        [0] Ühelgi tekstil ei ole sama tõlget kaks korda.
        [one] Ühel tekstil on sama tõlge kaks korda.
       *[other] { $count } tekstil on sama tõlge kaks korda.
    }
tm-conflicts-done =
    { $count ->
        [0] Ühelgi tekstil ei ole mitut tõlget.
        [one] Ühel tekstil on mitu tõlget.
       *[other] { $count } tekstil on mitu tõlget.
    }
tm-edit-would =
    { $count ->
        [0] Midagi ei leitud; midagi ei muutuks.
        [one] Muutuks üks tõlge. Ilma suvandita „--dry-run“ see muutubki.
       *[other] Muutuks { $count } tõlget. Ilma suvandita „--dry-run“ need muutuvadki.
    }
tm-delete-would =
    { $count ->
        [0] Midagi ei leitud; midagi ei eemaldataks.
        [one] Eemaldataks üks tõlge. Ilma suvandita „--dry-run“ see eemaldataksegi.
       *[other] Eemaldataks { $count } tõlget. Ilma suvandita „--dry-run“ need eemaldataksegi.
    }
tm-delete-done =
    { $count ->
        [0] Midagi ei leitud; midagi ei muutunud.
        [one] Eemaldati üks tõlge.
       *[other] Eemaldati { $count } tõlget.
    }
tm-edit-done =
    { $count ->
        [0] Midagi ei leitud; midagi ei muutunud.
        [one] Muudeti üht tõlget.
       *[other] Muudeti { $count } tõlget.
    }
tm-edit-empty = asendatav tekst on tühi
    .hint = Nimetage tekst nii, nagu see tõlgetes on.
tm-edit-alike =
    { $count ->
        [one] ühes tõlkes on see tekst teistsuguse kirjaviisiga; tõlge jäi nii, nagu see on
       *[other] { $count } tõlkes on see tekst teistsuguse kirjaviisiga; tõlked jäid nii, nagu need on
    }
    .hint = Et muuta seda ka seal, nimetage tekst samade suurtähtede, diakriitiliste märkide ja ülakomadega.
tm-edit-source = üheski keele „{ $lang }“ tõlkes seda teksti ei ole: see on ainult lähtetekstides
    .hint = „tm edit“ muudab tõlkeid; nimetage nende keel suvandiga „--lang“. Lähteteksti muudetakse selle dokumendis.
tm-edit-blank =
    { $count ->
        [one] ühest tõlkest ei jääks teksti järele; tõlge jäi nii, nagu see on
       *[other] { $count } tõlkest ei jääks teksti järele; tõlked jäid nii, nagu need on
    }
    .hint = Eemaldage see käsuga „vulgate tm delete“.
tm-change-record =
    { $count ->
        [one] leiti ka üks dokumendi tõlge, mis jäeti nii, nagu see on
       *[other] leiti ka { $count } dokumendi tõlget, mis jäeti nii, nagu need on
    }
    .hint = Muutke seda nagu tõlkija dokumendi XLIFF-failis ja importige see fail.
tm-verify-behind = mälus ei ole seda teksti praegusel kujul
    .hint = Midagi ei ole vaja teha: järgmine käsk, mis mälu kasutab, võtab selle vastu.
tm-verify-behind-many = tekste, mida mälus praegusel kujul ei ole: { $count }, nende hulgas see
    .hint = Midagi ei ole vaja teha: järgmine käsk, mis mälu kasutab, võtab need vastu.
tm-verify-sound = Mälu on korras: { $count } üksust.
tm-rebuild-done = Mälu koostati uuesti: { $units } üksust, { $variants } tõlget.
tm-rebuild-lost =
    { $count ->
        [one] üks tõlge oli ainult andmebaasis ja on kaotsi läinud
       *[other] { $count } tõlget oli ainult andmebaasis ja on kaotsi läinud
    }
    .hint = Importige uuesti, suvandiga „--keep“, et tõlked oleksid alles tekstina.
tm-rebuild-aside = andmebaas oli rikutud; see on alles nimega „{ $path }“
    .hint = Mis oli ainult selles ja mida ei saanud lugeda, on nüüd puudu: importige see uuesti. Kustutage koopia, kui seda enam vaja pole.

## Dokumendid

cli-renamed = „{ $document }“ kasutab tõlkeid dokumendist „{ $former }“, mida enam ei ole
    .hint = Kui see nimetati ümber, ei ole vaja midagi teha: järgmine import viib iga tõlke uue nime alla.
cli-regional = segmente, mille „{ $lang }“ võtab keelest „{ $language }“: { $count }
    .hint = Kui variandis on sama tekst, ei ole vaja midagi teha. „vulgate export --lang { $lang }“ kirjutab need tõlkijale.
cli-nothing-to-translate = selles dokumendis ei ole teksti, mida tõlkida
    .hint = Kui see peaks olema, kontrollige, kas fail on õige.
