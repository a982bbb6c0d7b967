# Ką apie savo darbą praneša komandos.

## vulgate init

init-in-the-way = šis failas trukdo; nieko neįrašyta
    .hint = Pasirinkite kitą aplanką arba perkelkite failą kitur.
init-done = Projektas su pavyzdine pažyma ir jos vertimais yra aplanke „{ $folder }“. Sukurkite dokumentus komanda: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = ši įvesties eilutė ne tokia, kokios tikėtasi
    .hint = Kiekviena eilutė yra vienas JSON objektas su raktu „text“; komandos įvestis aprašyta „vulgate help“.
jsonl-half-character = „{ $escape }“ yra tik pusė ženklo
    .hint = Parašykite abi puses iš eilės arba patį ženklą.

# Viena vieta, kur galėtų baigtis sakinys: gretimi žodžiai, sprendimas ir jo priežastis.
segment-break = skaidoma
segment-no-break = neskaidoma
segment-by-rule = { $group }, taisyklė { $number }, eilutė { $line }
segment-by-setting = vulgate.toml raktas { $key }
segment-by-hard-break = privalomas lūžis
segment-by-none = pagal jokią taisyklę čia neskaidoma
segment-gave-up = taisyklei { $number } čia reikia per daug žingsnių

## vulgate export

export-progress = Eksportuojama
export-head-file = Failas
export-head-segments = Segmentai
export-head-accepted = Išversta
export-head-filled = Iš atminties
export-head-matched = Su atitiktimis
export-head-changed = Pakeista

export-unimported =
    šis failas po eksporto pasikeitė: dar { $count ->
        [one] neįrašytas { $count } baigtas vertimas
        [few] neįrašyti { $count } baigti vertimai
       *[other] neįrašyta { $count } baigtų vertimų
    }; failas paliktas nepakeistas
    .hint = Pirmiau jį importuokite arba perkelkite kitur; su „-o“ eksportuojama į kitą aplanką.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] įrašytas { $filled } vertimas
        [few] įrašyti { $filled } vertimai
       *[other] įrašyta { $filled } vertimų
    }, nepakito: { $unchanged }, trūksta: { $missing }, užrakinta arba neverčiama: { $locked }.
export-into-language = šiame faile nenurodyta, į kurią kalbą jis verčiamas
    .hint = Nurodykite kalbą parinktimi „--lang“. Šio projekto kalbos: { $known }.
export-into-foreign = šio failo kalba yra „{ $lang }“, o į ją šiame projekte neverčiama
    .hint = Šio projekto kalbos: { $known }.

## vulgate import

import-progress = Importuojama
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] priimtas { $accepted } vertimas
        [few] priimti { $accepted } vertimai
       *[other] priimta { $accepted } vertimų
    }, nepakito: { $unchanged }, nebaigta: { $unfinished }.
import-moved = „{ $former }“ dabar yra „{ $path }“, nes dokumentas pervadintas.
import-no-document = šiame faile nėra dokumento, kurį būtų galima panaudoti
    .hint = Žr. pirmesnius pranešimus apie failą arba eksportuokite dokumentą iš naujo.
import-unknown = šis failas parengtas pagal „{ $original }“, kuris nėra šio projekto dokumentas ir su jokiu dokumentu neturi nė vieno bendro sakinio
    .hint = Šio projekto dokumentai: { $known }. Importuokite failą į projektą, iš kurio jis eksportuotas, arba įtraukite tik į atmintį komanda „vulgate tm import“.
import-nothing-common = šis failas parengtas pagal kitą „{ $original }“: su šio projekto dokumentu jis neturi nė vieno bendro sakinio
    .hint = Importuokite jį į projektą, iš kurio jis eksportuotas, arba įtraukite tik į atmintį komanda „vulgate tm import“.
import-other-name = šis failas parengtas pagal „{ $original }“, bet jo sakiniai sutampa su „{ $document }“, todėl jis laikomas to dokumento vertimu
    .hint = Jei dokumentas buvo pervadintas, viskas gerai.
import-source-language = šis failas verstas iš „{ $found }“, o „{ $document }“ parašytas kalba „{ $expected }“
    .hint = Nieko neįrašyta. Įtraukite jį tik į atmintį komanda „vulgate tm import“.
import-into-source-language = šiame faile nurodyta, kad jis išverstas į „{ $lang }“, o tai yra jo šaltinio kalba; nieko neįrašyta
    .hint = Pataisykite tikslinę kalbą („trgLang“ arba „target-language“) ir importuokite iš naujo.
import-region = šio failo kalba yra „{ $found }“; jis priimtas kaip „{ $lang }“ – vienintelė tinkama projekto kalba
    .hint = Nieko daryti nereikia.
import-lowered = vertimą, kurio būsena „{ $former }“, pakeitė vertimas, kurio būsena „{ $state }“
    .hint = Jei failas iš ankstesnio etapo, importuokite iš naujo vėlesnįjį.
import-pseudo =
    šiame faile yra pseudovertimų; { $count ->
        [one] būtų prarastas { $count } tikras vertimas (kalba „{ $lang }“)
        [few] būtų prarasti { $count } tikri vertimai (kalba „{ $lang }“)
       *[other] būtų prarasta { $count } tikrų vertimų (kalba „{ $lang }“)
    }
    .hint = Nieko neįrašyta. Maketą išbandykite projekto kopijoje arba importuokite vertėjo failą.
import-no-target-language = šiame faile nenurodyta, į kurią kalbą jis verčiamas
    .hint = Nurodykite jame kalbą (XLIFF 2 – trgLang, 1.2 – target-language) ir importuokite iš naujo.
import-foreign-language =
    šio failo kalba yra „{ $lang }“, o į ją šiame projekte neverčiama; { $count ->
        [one] tik į atmintį įtrauktas { $count } baigtas jo vertimas
        [few] tik į atmintį įtraukti { $count } baigti jo vertimai
       *[other] tik į atmintį įtraukta { $count } baigtų jo vertimų
    }
    .hint = Projekto kalbos: { $known }. Jei reikia ir šios, įtraukite „{ $lang }“ į vulgate.toml raktą „project.targets“ ir importuokite iš naujo.

## vulgate align

align-done = Porą turi { $paired } iš { $units } vienetų. Peržiūrėkite „{ $path }“, tada importuokite.

## vulgate build

build-progress = Kuriama
build-done =
    { $count ->
        [0] Nieko nesukurta.
        [one] Aplanke „{ $folder }“ yra { $count } failas.
        [few] Aplanke „{ $folder }“ yra { $count } failai.
       *[other] Aplanke „{ $folder }“ yra { $count } failų.
    }
build-unchanged = Nė vienas leidinys nepasikeitė; niekas iš naujo nesukurta.
build-reused = { $count ->
        [one] { $count } leidinys (iš viso { $all }) nepasikeitė ir iš naujo nesukurtas.
        [few] { $count } leidiniai (iš viso { $all }) nepasikeitė ir iš naujo nesukurti.
       *[other] { $count } leidinių (iš viso { $all }) nepasikeitė ir iš naujo nesukurta.
    }
# Lentelė, kurią rašo --summary.
summary-title = Išbaigti leidiniai: { $complete } iš { $all }
summary-document = Dokumentas
summary-complete = Išbaigta
summary-incomplete = Neišbaigta (neišversti segmentai)
summary-not-built = Nesukurta

build-incomplete =
    { $count ->
        [one] { $count } segmentas neturi aktualaus vertimo (kalba „{ $lang }“); rezultate jis pažymėtas
        [few] { $count } segmentai neturi aktualaus vertimo (kalba „{ $lang }“); rezultate jie pažymėti
       *[other] { $count } segmentų neturi aktualaus vertimo (kalba „{ $lang }“); rezultate jie pažymėti
    }
    .hint = „vulgate export --lang { $lang }“ juos pateikia vertėjui; „--strict“ juos išvardija.
build-removed = šis ankstesnio kūrimo leidinys pašalintas, nes yra pasenęs
    .hint = Išverskite, ko trūksta, ir kurkite iš naujo.
build-left-over = šis ankstesnio rengimo leidimas nebepriklauso jokiam projekto dokumentui ir kalbai
    .hint = Ištrinkite jį, jei jo nereikia skelbti.
build-untranslated = neišversta (kalba „{ $lang }“): „{ $text }“
    .hint = „vulgate export --lang { $lang }“ jį pateikia vertėjui.
build-changed = po vertimo (kalba „{ $lang }“) pasikeitė: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ jį pateikia vertėjui kartu su ankstesniu vertimu.
build-without-pdf = ši programa sukompiliuota be rinkimo funkcijos
    .hint = Sukompiliuokite ją su funkcija „pdf“ arba pasirinkite „--format html,source“.
build-no-bilingual = originalo kalba „{ $lang }“ dvikalbis leidinys nesukurtas
build-edition-format = autoriaus formatu yra tik galutinis leidinys
    .hint = Pridėkite „--edition final“ arba pasirinkite „--format pdf“ ar „html“.

## vulgate status

status-percent = { $count } %
status-head-document = Dokumentas
status-head-language = Kalba
status-head-done = Atlikta
status-head-segments = Segmentai
status-head-translated = Išversta
status-head-reviewed = Peržiūrėta
status-head-final = Galutiniai
status-head-changed = Pakeista
status-head-missing = Trūksta
status-head-words = Žodžiai

## vulgate analyse

analyse-head-in-context = Kontekste
analyse-head-exact = Tikslūs
analyse-head-repeated = Kartojasi
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nauji
analyse-all = Visi dokumentai

## vulgate check

check-nothing-found =
    { $count ->
        [one] Patikrintas { $count } vertimas, trūkumų nerasta.
        [few] Patikrinti { $count } vertimai, trūkumų nerasta.
       *[other] Patikrinta { $count } vertimų, trūkumų nerasta.
    }
check-fixed = „{ $found }“ dabar yra „{ $wanted }“ ({ $check })
check-unknown = tikrinimo „{ $id }“ nėra
    .hint = Galimi tikrinimai: { $known }.
check-unknown-near = tikrinimo „{ $id }“ nėra
    .hint = Gal turėjote omenyje „{ $nearest }“?

## vulgate tm

tm-export-done = Į „{ $path }“ įrašyta vienetų: { $count }.
tm-export-unknown = atmintyje nėra rinkinio „{ $name }“
    .hint = Jos rinkiniai: { $known }.
tm-export-character = ženklas { $code } pagal XML neleistinas; vietoj jo įrašytas „�“ tekste „{ $text }“
    .hint = Pašalinkite jį komanda „vulgate tm edit“ arba ten, iš kur gautas tekstas, ir įrašykite failą iš naujo.
tm-import-progress = Importuojama
tm-import-done = { $path }: { $units ->
        [one] perskaitytas { $units } vienetas
        [few] perskaityti { $units } vienetai
       *[other] perskaityta { $units } vienetų
    }, { $added ->
        [one] { $added } naujas vertimas
        [few] { $added } nauji vertimai
       *[other] { $added } naujų vertimų
    } rinkinyje „{ $collection }“.
tm-import-kept = { $path }: vienetų – { $units }, išsaugota kaip „{ $file }“ ir įtraukta į vulgate.toml.
tm-import-not-kept = importuoti duomenys yra tik duomenų bazėje: naujoje darbinėje kopijoje jų nebus
    .hint = Importuokite su „--keep“, kad jie būtų saugomi aplanke tm/ kaip tekstas.
tm-import-name = „{ $name }“ negali būti rinkinio pavadinimas
    .hint = Parinktimi „--collection“ nurodykite kitą: ne daugiau kaip { $limit } ženklų, be eilutės lūžių ir valdymo ženklų, be / \ : * ? " < > |, be tarpo ar taško galuose ir ne „Windows“ įrenginio vardą, pavyzdžiui, CON.
tm-import-exists = kita tokio pavadinimo atmintis jau yra; ji nepakeista
    .hint = Parinktimi „--collection“ suteikite naujajai kitą pavadinimą arba pirmiau ištrinkite „{ $file }“.
tm-import-settings = failo „{ $file }“ nepavyko įrašyti vulgate.toml gale, nes „tm.collections“ ten parašytas kita forma
    .hint = Parašykite sąrašą kaip lenteles [[tm.collections]] arba įtraukite failą patys.
tm-import-language = „{ $lang }“ nėra šio projekto kalba; jos tekstai vis tiek saugomi
    .hint = Jei norite į ją versti, įtraukite ją į vulgate.toml raktą „project.targets“.
tm-match-none = Atitikčių, kurių įvertis { $min } ar didesnis, nėra.
tm-match-kind =
    { $kind ->
        [in-context] kontekste
        [exact] tiksli
        [near-exact] tie patys žodžiai
        [fuzzy] panaši
       *[pivot] per kitą kalbą
    }
tm-match-penalty =
    { $kind ->
        [numbers] skaičiai
        [case] didžiosios ir mažosios raidės
        [punctuation] skyryba arba tarpai
        [codes] kodai
        [adapted] pritaikyta, neperžiūrėta
        [collection] jos rinkinys
        [provenance] jos kilmė
        [regional] kitas kalbos variantas
       *[pivot] per kitą kalbą
    }
tm-search-done =
    { $count ->
        [0] Nieko nerasta.
        [one] Rasta { $count } vieta.
        [few] Rastos { $count } vietos.
       *[other] Rasta { $count } vietų.
    }
tm-search-quote = kabutė šiame tekste neuždaryta: { $text }
    .hint = Uždarykite ją arba pašalinkite: žodžių tarp dviejų kabučių ieškoma iš eilės.
tm-search-empty = nėra ko ieškoti
    .hint = Nurodykite žodį, žodžio dalį arba frazę kabutėse.
tm-stats-collection = Rinkinys
tm-stats-provenance = Kilmė
tm-stats-penalty = Nuobauda
tm-stats-units = Vienetai
tm-stats-variants = Vertimai
tm-stats-pair = Kalbos
tm-stats-year = Paskutinis pakeitimas
tm-stats-undated = be datos
tm-duplicates-done =
    { $count ->
        [0] Nėra teksto, kuris tą patį vertimą turėtų du kartus.
        [one] { $count } tekstas tą patį vertimą turi du kartus.
        [few] { $count } tekstai tą patį vertimą turi du kartus.
       *[other] { $count } tekstų tą patį vertimą turi du kartus.
    }
tm-conflicts-done =
    { $count ->
        [0] Nėra teksto, kuris turėtų kelis vertimus.
        [one] { $count } tekstas turi kelis vertimus.
        [few] { $count } tekstai turi kelis vertimus.
       *[other] { $count } tekstų turi kelis vertimus.
    }
tm-edit-would =
    { $count ->
        [0] Nieko nerasta; niekas nepasikeistų.
        [one] Pasikeistų { $count } vertimas. Be „--dry-run“ jis bus pakeistas.
        [few] Pasikeistų { $count } vertimai. Be „--dry-run“ jie bus pakeisti.
       *[other] Pasikeistų { $count } vertimų. Be „--dry-run“ jie bus pakeisti.
    }
tm-delete-would =
    { $count ->
        [0] Nieko nerasta; niekas nebūtų pašalinta.
        [one] Būtų pašalintas { $count } vertimas. Be „--dry-run“ jis bus pašalintas.
        [few] Būtų pašalinti { $count } vertimai. Be „--dry-run“ jie bus pašalinti.
       *[other] Būtų pašalinta { $count } vertimų. Be „--dry-run“ jie bus pašalinti.
    }
tm-delete-done =
    { $count ->
        [0] Nieko nerasta; niekas nepakeista.
        [one] Pašalintas { $count } vertimas.
        [few] Pašalinti { $count } vertimai.
       *[other] Pašalinta { $count } vertimų.
    }
tm-edit-done =
    { $count ->
        [0] Nieko nerasta; niekas nepakeista.
        [one] Pakeistas { $count } vertimas.
        [few] Pakeisti { $count } vertimai.
       *[other] Pakeista { $count } vertimų.
    }
tm-edit-empty = keistinas tekstas tuščias
    .hint = Nurodykite tekstą taip, kaip jis parašytas vertimuose.
tm-edit-alike =
    { $count ->
        [one] { $count } vertime šis tekstas parašytas kitaip; vertimas nepakeistas
        [few] { $count } vertimuose šis tekstas parašytas kitaip; vertimai nepakeisti
       *[other] { $count } vertimų šis tekstas parašytas kitaip; vertimai nepakeisti
    }
    .hint = Norėdami jį pakeisti ir ten, nurodykite tekstą su tokiomis didžiosiomis raidėmis, diakritiniais ženklais ir apostrofais, kokie yra ten.
tm-edit-source = nė viename „{ $lang }“ vertime šio teksto nėra: jis yra tik pirminiuose tekstuose
    .hint = „tm edit“ keičia vertimus; jų kalbą nurodykite su „--lang“. Pirminis tekstas keičiamas jo dokumente.
tm-edit-blank =
    { $count ->
        [one] { $count } vertimas liktų be jokio teksto; jis nepakeistas
        [few] { $count } vertimai liktų be jokio teksto; jie nepakeisti
       *[other] { $count } vertimų liktų be jokio teksto; jie nepakeisti
    }
    .hint = Pašalinkite jį komanda „vulgate tm delete“.
tm-change-record =
    { $count ->
        [one] taip pat rastas ir nepakeistas { $count } dokumento vertimas
        [few] taip pat rasti ir nepakeisti { $count } dokumento vertimai
       *[other] taip pat rasta ir nepakeista { $count } dokumento vertimų
    }
    .hint = Pakeiskite jį dokumento XLIFF faile, kaip tai darytų vertėjas, ir failą importuokite.
tm-verify-behind = atmintyje nėra dabartinės šio teksto redakcijos
    .hint = Nieko daryti nereikia: kita atmintį naudojanti komanda ją įtrauks.
tm-verify-behind-many = tekstai, kurių dabartinės redakcijos atmintyje nėra: { $count }, tarp jų ir šis
    .hint = Nieko daryti nereikia: juos įtrauks kita komanda, kuri naudoja atmintį.
tm-verify-sound = Atmintis tvarkinga; vienetų: { $count }.
tm-rebuild-done = Atmintis sukurta iš naujo; vienetų: { $units }, vertimų: { $variants }.
tm-rebuild-lost =
    { $count ->
        [one] { $count } vertimas buvo tik duomenų bazėje ir yra prarastas
        [few] { $count } vertimai buvo tik duomenų bazėje ir yra prarasti
       *[other] { $count } vertimų buvo tik duomenų bazėje ir yra prarasta
    }
    .hint = Importuokite juos iš naujo, su „--keep“, kad jie būtų saugomi kaip tekstas.
tm-rebuild-aside = duomenų bazė buvo sugadinta; ji išsaugota kaip „{ $path }“
    .hint = Ko nepavyko perskaityti ir kas buvo tik joje, to dabar trūksta: importuokite iš naujo. Ištrinkite kopiją, kai jos nebereikės.

## Dokumentai

cli-renamed = „{ $document }“ naudoja dokumento „{ $former }“, kurio nebėra, vertimus
    .hint = Jei jis pervadintas, nieko daryti nereikia: per kitą importą kiekvienas vertimas bus perkeltas prie naujojo pavadinimo.
cli-regional = segmentai, kuriuos „{ $lang }“ perima iš „{ $language }“: { $count }
    .hint = Jei variante sakoma tas pats, nieko daryti nereikia. „vulgate export --lang { $lang }“ juos pateikia vertėjui.
cli-nothing-to-translate = šiame dokumente nėra verstino teksto
    .hint = Jei turėtų būti, patikrinkite, ar tai tas failas.
