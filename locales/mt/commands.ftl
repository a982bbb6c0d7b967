# Dak li jgħidu s-sottokmandi dwar xogħolhom.

## vulgate init

init-in-the-way = dan il-fajl qed ifixkel; ma nkiteb xejn
    .hint = Agħżel direttorju ieħor, jew ċaqlaq il-fajl.
init-done = Proġett b’nota informattiva bħala kampjun u t-traduzzjonijiet tagħha jinsab f’“{ $folder }”. Ibnih b’: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = din il-linja tal-input mhijiex dak li hu mistenni
    .hint = Kull linja hija oġġett JSON wieħed biċ-ċavetta “text”; “vulgate help” jiddeskrivi l-input tal-kmand.
jsonl-half-character = “{ $escape }” huwa biss nofs karattru
    .hint = Ikteb iż-żewġ nofsijiet wara xulxin, jew il-karattru nnifsu.

# Post fejn sentenza tista’ tintemm: il-kliem ta’ madwaru, x’sar minnu, u għaliex.
segment-break = qasma
segment-no-break = ebda qasma
segment-by-rule = { $group }, regola { $number }, linja { $line }
segment-by-setting = { $key } ta’ vulgate.toml
segment-by-hard-break = qasma sfurzata
segment-by-none = l-ebda regola ma taqsam hawnhekk
segment-gave-up = ir-regola { $number } teħtieġ wisq passi hawnhekk

## vulgate export

export-progress = Qed jiġi esportat
export-head-file = Fajl
export-head-segments = Segmenti
export-head-accepted = Tradotti
export-head-filled = Mill-memorja
export-head-matched = B’korrispondenzi
export-head-changed = Mibdula

export-unimported =
    dan il-fajl inbidel minn meta ġie esportat: { $count ->
        [one] traduzzjoni lesta waħda fih għadha mhijiex irreġistrata
        [2] żewġ traduzzjonijiet lesti fih għadhom mhumiex irreġistrati
        [few] { $count } traduzzjonijiet lesti fih għadhom mhumiex irreġistrati
        [many] { $count }-il traduzzjoni lesta fih għadhom mhumiex irreġistrati
       *[other] { $count } traduzzjoni lesta fih għadhom mhumiex irreġistrati
    }; tħalla kif inhu
    .hint = L-ewwel importah, jew ċaqalqu; “-o” jesporta f’direttorju ieħor.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] traduzzjoni waħda mimlija
        [2] żewġ traduzzjonijiet mimlija
        [few] { $filled } traduzzjonijiet mimlija
        [many] { $filled }-il traduzzjoni mimlija
       *[other] { $filled } traduzzjoni mimlija
    }, bħal qabel: { $unchanged }, neqsin: { $missing }, imsakkra jew mhux għat-traduzzjoni: { $locked }.
export-into-language = dan il-fajl ma jgħidx f’liema lingwa jiġi tradott
    .hint = Semmi l-lingwa b’“--lang”. Dan il-proġett għandu: { $known }.
export-into-foreign = dan il-fajl huwa f’“{ $lang }”, lingwa li dan il-proġett ma jittraduċix lejha
    .hint = Dan il-proġett għandu: { $known }.

## vulgate import

import-progress = Qed jiġi importat
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] traduzzjoni waħda meħuda
        [2] żewġ traduzzjonijiet meħuda
        [few] { $accepted } traduzzjonijiet meħuda
        [many] { $accepted }-il traduzzjoni meħuda
       *[other] { $accepted } traduzzjoni meħuda
    }, bħal qabel: { $unchanged }, mhux lesti: { $unfinished }.
import-moved = “{ $former }” issa huwa “{ $path }”, għax id-dokument ingħata isem ġdid.
import-no-document = f’dan il-fajl ma hemm ebda dokument li jista’ jintuża
    .hint = Ara x’intqal dwaru hawn fuq, jew erġa’ esporta d-dokument.
import-unknown = dan il-fajl huwa ta’ “{ $original }”, li mhuwiex dokument ta’ dan il-proġett u ma għandu l-ebda sentenza komuni ma’ xi wieħed minnhom
    .hint = Dan il-proġett għandu: { $known }. Importa l-fajl fil-proġett li esportah, jew daħħlu fil-memorja biss b’“vulgate tm import”.
import-nothing-common = dan il-fajl huwa ta’ “{ $original }” ieħor: ma għandu l-ebda sentenza komuni mad-dokument ta’ dan il-proġett
    .hint = Importah fil-proġett li esportah, jew daħħlu fil-memorja biss b’“vulgate tm import”.
import-other-name = dan il-fajl huwa ta’ “{ $original }”, iżda s-sentenzi tiegħu huma dawk ta’ “{ $document }”, u għalhekk ittieħed bħala tiegħu
    .hint = Jekk id-dokument ingħata isem ġdid, kollox sew.
import-source-language = dan il-fajl huwa tradott minn “{ $found }”, iżda “{ $document }” huwa miktub f’“{ $expected }”
    .hint = Ma ġie rreġistrat xejn. Daħħlu fil-memorja biss b’“vulgate tm import”.
import-into-source-language = dan il-fajl jgħid li huwa tradott għal “{ $lang }”, li hija l-lingwa tas-sors tiegħu; ma ġie rreġistrat xejn
    .hint = Ikkoreġi l-lingwa fil-mira (“trgLang” jew “target-language”) u erġa’ importah.
import-region = dan il-fajl huwa f’“{ $found }”; ittieħed bħala “{ $lang }”, l-unika lingwa tal-proġett li taqbel
    .hint = Ma hemm bżonn li jsir xejn.
import-lowered = traduzzjoni fl-istat “{ $former }” ġiet sostitwita b’waħda fl-istat “{ $state }”
    .hint = Jekk il-fajl huwa ta’ fażi aktar bikrija, erġa’ importa dak ta’ wara.
import-pseudo =
    dan il-fajl fih psewdotraduzzjonijiet; { $count ->
        [one] tintilef traduzzjoni vera waħda lejn “{ $lang }”
        [2] jintilfu żewġ traduzzjonijiet veri lejn “{ $lang }”
        [few] jintilfu { $count } traduzzjonijiet veri lejn “{ $lang }”
        [many] jintilfu { $count }-il traduzzjoni vera lejn “{ $lang }”
       *[other] jintilfu { $count } traduzzjoni vera lejn “{ $lang }”
    }
    .hint = Ma ġie rreġistrat xejn. Ittestja t-tqassim f’kopja tal-proġett, jew importa l-fajl tat-traduttur.
import-no-target-language = dan il-fajl ma jgħidx f’liema lingwa jiġi tradott
    .hint = Ikteb il-lingwa fih (trgLang f’XLIFF 2, target-language f’1.2) u erġa’ importah.
import-foreign-language =
    dan il-fajl huwa f’“{ $lang }”, lingwa li dan il-proġett ma jittraduċix lejha; { $count ->
        [one] it-traduzzjoni lesta waħda tiegħu marret
        [2] iż-żewġ traduzzjonijiet lesti tiegħu marru
        [few] l-għadd ta’ { $count } traduzzjonijiet lesti tiegħu marru
        [many] l-għadd ta’ { $count }-il traduzzjoni lesta tiegħu marru
       *[other] l-għadd ta’ { $count } traduzzjoni lesta tiegħu marru
    } fil-memorja biss
    .hint = Il-lingwi tal-proġett huma: { $known }. Żid “{ $lang }” ma’ “project.targets” f’vulgate.toml u erġa’ importa, jekk għandu jkollu din ukoll.

## vulgate align

align-done = Unitajiet li għandhom sieħeb: { $paired } minn { $units }. Agħti ħarsa lejn “{ $path }”, imbagħad importah.

## vulgate build

build-progress = Qed jinbena
build-done =
    { $count ->
        [0] Ma nbena xejn.
        [one] Fajl wieħed jinsab f’“{ $folder }”.
        [2] Żewġ fajls jinsabu f’“{ $folder }”.
        [few] { $count } fajls jinsabu f’“{ $folder }”.
        [many] { $count }-il fajl jinsabu f’“{ $folder }”.
       *[other] { $count } fajl jinsabu f’“{ $folder }”.
    }
build-unchanged = L-ebda edizzjoni ma kienet inbidlet; xejn ma reġa’ nbena.
build-reused = { $count ->
        [one] Edizzjoni waħda minn { $all } ma kinitx inbidlet u ma reġgħetx inbniet.
        [2] Żewġ edizzjonijiet minn { $all } ma kinux inbidlu u ma reġgħux inbnew.
        [few] { $count } edizzjonijiet minn { $all } ma kinux inbidlu u ma reġgħux inbnew.
        [many] { $count }-il edizzjoni minn { $all } ma kinux inbidlu u ma reġgħux inbnew.
       *[other] { $count } edizzjoni minn { $all } ma kinux inbidlu u ma reġgħux inbnew.
    }
# It-tabella li jikteb --summary.
summary-title = Edizzjonijiet kompluti: { $complete } minn { $all }
summary-document = Dokument
summary-complete = Komplut
summary-incomplete = Mhux komplut (segmenti mhux tradotti)
summary-not-built = Mhux mibni

build-incomplete =
    { $count ->
        [one] segment wieħed ma għandux traduzzjoni aġġornata f’“{ $lang }”; huwa mmarkat fir-riżultat
        [2] żewġ segmenti ma għandhomx traduzzjoni aġġornata f’“{ $lang }”; huma mmarkati fir-riżultat
        [few] { $count } segmenti ma għandhomx traduzzjoni aġġornata f’“{ $lang }”; huma mmarkati fir-riżultat
        [many] { $count }-il segment ma għandhomx traduzzjoni aġġornata f’“{ $lang }”; huma mmarkati fir-riżultat
       *[other] { $count } segment ma għandhomx traduzzjoni aġġornata f’“{ $lang }”; huma mmarkati fir-riżultat
    }
    .hint = “vulgate export --lang { $lang }” jiktibhom għal traduttur; “--strict” jelenkahom.
build-removed = din l-edizzjoni ta’ bini preċedenti tneħħiet, għax mhijiex aġġornata
    .hint = Ittraduċi dak li hu nieqes u erġa’ ibni.
build-left-over = din l-edizzjoni minn bini preċedenti ma għadha ta’ ebda dokument u lingwa tal-proġett
    .hint = Ħassarha jekk m’għandhiex tiġi ppubblikata.
build-untranslated = mhux tradott lejn “{ $lang }”: “{ $text }”
    .hint = “vulgate export --lang { $lang }” jiktbu għal traduttur.
build-changed = inbidel minn meta ġie tradott lejn “{ $lang }”: “{ $text }”
    .hint = “vulgate export --lang { $lang }” jiktbu għal traduttur, bit-traduzzjoni preċedenti.
build-without-pdf = dan il-programm inbena mingħajr il-kompożizzjoni tipografika
    .hint = Ibnih bil-funzjoni “pdf”, jew agħżel “--format html,source”.
build-no-bilingual = ma saret l-ebda edizzjoni bilingwi f’“{ $lang }”, il-lingwa tas-sors
build-edition-format = fil-format tal-awtur hemm biss edizzjoni finali
    .hint = Żid “--edition final”, jew agħżel “--format pdf” jew “html”.

## vulgate status

status-percent = { $count }%
status-head-document = Dokument
status-head-language = Lingwa
status-head-done = Lest
status-head-segments = Segmenti
status-head-translated = Tradotti
status-head-reviewed = Riveduti
status-head-final = Finali
status-head-changed = Mibdula
status-head-missing = Neqsin
status-head-words = Kliem

## vulgate analyse

analyse-head-in-context = Fil-kuntest
analyse-head-exact = Eżatti
analyse-head-repeated = Ripetuti
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Ġodda
analyse-all = Id-dokumenti kollha

## vulgate check

check-nothing-found =
    { $count ->
        [one] Traduzzjoni waħda kkontrollata, ma nstab xejn.
        [2] Żewġ traduzzjonijiet ikkontrollati, ma nstab xejn.
        [few] { $count } traduzzjonijiet ikkontrollati, ma nstab xejn.
        [many] { $count }-il traduzzjoni kkontrollata, ma nstab xejn.
       *[other] { $count } traduzzjoni kkontrollata, ma nstab xejn.
    }
check-fixed = “{ $found }” issa hu “{ $wanted }” ({ $check })
check-unknown = ma hemmx kontroll “{ $id }”
    .hint = Il-kontrolli huma: { $known }.
check-unknown-near = ma hemmx kontroll “{ $id }”
    .hint = Ridt tgħid “{ $nearest }”?

## vulgate tm

tm-export-done = Unitajiet miktuba f’“{ $path }”: { $count }.
tm-export-unknown = fil-memorja ma hemmx kollezzjoni “{ $name }”
    .hint = Il-kollezzjonijiet tagħha huma: { $known }.
tm-export-character = il-karattru { $code } mhuwiex permess f’XML; minfloku nkiteb “�”, f’“{ $text }”
    .hint = Neħħih b’“vulgate tm edit”, jew minn fejn ġie t-test, u erġa’ ikteb il-fajl.
tm-import-progress = Qed jiġi importat
tm-import-done = { $path }: { $units ->
        [one] unità waħda moqrija
        [2] żewġ unitajiet moqrija
        [few] { $units } unitajiet moqrija
        [many] { $units }-il unità moqrija
       *[other] { $units } unità moqrija
    }, { $added ->
        [one] traduzzjoni waħda ġdida
        [2] żewġ traduzzjonijiet ġodda
        [few] { $added } traduzzjonijiet ġodda
        [many] { $added }-il traduzzjoni ġdida
       *[other] { $added } traduzzjoni ġdida
    } fil-kollezzjoni “{ $collection }”.
tm-import-kept = { $path }: unitajiet: { $units }; miżmum bħala “{ $file }” u elenkat f’vulgate.toml.
tm-import-not-kept = dak li ġie importat jinsab biss fil-bażi tad-data: kopja tax-xogħol ġdida ma jkollhiex
    .hint = Importah b’“--keep” biex jinżamm taħt tm/ bħala test.
tm-import-name = “{ $name }” ma jistax ikun isem ta’ kollezzjoni
    .hint = Agħżel isem ieħor b’“--collection”: l-aktar { $limit } karattru, mingħajr qtugħ ta’ linja jew karattri ta’ kontroll, mingħajr / \ : * ? " < > |, mingħajr spazju jew punt fit-truf, u li ma jkunx isem ta’ apparat ta’ Windows bħal CON.
tm-import-exists = diġà hemm memorja oħra b’dan l-isem; ma ġietx sostitwita
    .hint = Agħti lill-ġdida isem tagħha stess b’“--collection”, jew l-ewwel ħassar “{ $file }”.
tm-import-settings = il-fajl “{ $file }” ma setax jiżdied fi tmiem vulgate.toml, għax “tm.collections” huwa miktub f’forma oħra hemm
    .hint = Ikteb il-lista bħala tabelli [[tm.collections]], jew żid il-fajl magħha int stess.
tm-import-language = “{ $lang }” mhijiex lingwa ta’ dan il-proġett; it-testi tagħha jinżammu xorta waħda
    .hint = Żidha ma’ “project.targets” f’vulgate.toml jekk trid tittraduċi lejha.
tm-match-none = L-ebda korrispondenza ta’ { $min } jew aktar.
tm-match-kind =
    { $kind ->
        [in-context] fil-kuntest
        [exact] eżatta
        [near-exact] l-istess kliem
        [fuzzy] simili
       *[pivot] permezz ta’ lingwa oħra
    }
tm-match-penalty =
    { $kind ->
        [numbers] numri
        [case] ittri kbar u żgħar
        [punctuation] punteġġatura jew spazji
        [codes] kodiċijiet
        [adapted] adattata, mhux riveduta
        [collection] il-kollezzjoni tagħha
        [provenance] il-provenjenza tagħha
        [regional] varjetà oħra tal-lingwa
       *[pivot] permezz ta’ lingwa oħra
    }
tm-search-done =
    { $count ->
        [0] Ma nstab xejn.
        [one] Instab post wieħed.
        [2] Instabu żewġ postijiet.
        [few] Instabu { $count } postijiet.
        [many] Instabu { $count }-il post.
       *[other] Instabu { $count } post.
    }
tm-search-quote = il-virgoletta f’dan it-test ma tingħalaqx: { $text }
    .hint = Agħlaqha, jew neħħiha: il-kliem bejn żewġ virgoletti jitfittex wara xulxin.
tm-search-empty = m’hemm xejn x’jitfittex
    .hint = Agħti kelma, parti minn kelma, jew frażi bejn il-virgoletti.
tm-stats-collection = Kollezzjoni
tm-stats-provenance = Provenjenza
tm-stats-penalty = Penali
tm-stats-units = Unitajiet
tm-stats-variants = Traduzzjonijiet
tm-stats-pair = Lingwi
tm-stats-year = L-aħħar bidla
tm-stats-undated = bla data
tm-duplicates-done =
    { $count ->
        [0] L-ebda test ma għandu l-istess traduzzjoni darbtejn.
        [one] Test wieħed għandu l-istess traduzzjoni darbtejn.
        [2] Żewġ testi għandhom l-istess traduzzjoni darbtejn.
        [few] { $count } testi għandhom l-istess traduzzjoni darbtejn.
        [many] { $count }-il test għandhom l-istess traduzzjoni darbtejn.
       *[other] { $count } test għandhom l-istess traduzzjoni darbtejn.
    }
tm-conflicts-done =
    { $count ->
        [0] L-ebda test ma għandu diversi traduzzjonijiet.
        [one] Test wieħed għandu diversi traduzzjonijiet.
        [2] Żewġ testi għandhom diversi traduzzjonijiet.
        [few] { $count } testi għandhom diversi traduzzjonijiet.
        [many] { $count }-il test għandhom diversi traduzzjonijiet.
       *[other] { $count } test għandhom diversi traduzzjonijiet.
    }
tm-edit-would =
    { $count ->
        [0] Ma nstab xejn; xejn ma jinbidel.
        [one] Tinbidel traduzzjoni waħda. Mingħajr “--dry-run” tinbidel tassew.
        [2] Jinbidlu żewġ traduzzjonijiet. Mingħajr “--dry-run” jinbidlu tassew.
        [few] Jinbidlu { $count } traduzzjonijiet. Mingħajr “--dry-run” jinbidlu tassew.
        [many] Jinbidlu { $count }-il traduzzjoni. Mingħajr “--dry-run” jinbidlu tassew.
       *[other] Jinbidlu { $count } traduzzjoni. Mingħajr “--dry-run” jinbidlu tassew.
    }
tm-delete-would =
    { $count ->
        [0] Ma nstab xejn; xejn ma jitneħħa.
        [one] Titneħħa traduzzjoni waħda. Mingħajr “--dry-run” titneħħa tassew.
        [2] Jitneħħew żewġ traduzzjonijiet. Mingħajr “--dry-run” jitneħħew tassew.
        [few] Jitneħħew { $count } traduzzjonijiet. Mingħajr “--dry-run” jitneħħew tassew.
        [many] Jitneħħew { $count }-il traduzzjoni. Mingħajr “--dry-run” jitneħħew tassew.
       *[other] Jitneħħew { $count } traduzzjoni. Mingħajr “--dry-run” jitneħħew tassew.
    }
tm-delete-done =
    { $count ->
        [0] Ma nstab xejn; xejn ma nbidel.
        [one] Tneħħiet traduzzjoni waħda.
        [2] Tneħħew żewġ traduzzjonijiet.
        [few] Tneħħew { $count } traduzzjonijiet.
        [many] Tneħħew { $count }-il traduzzjoni.
       *[other] Tneħħew { $count } traduzzjoni.
    }
tm-edit-done =
    { $count ->
        [0] Ma nstab xejn; xejn ma nbidel.
        [one] Inbidlet traduzzjoni waħda.
        [2] Inbidlu żewġ traduzzjonijiet.
        [few] Inbidlu { $count } traduzzjonijiet.
        [many] Inbidlu { $count }-il traduzzjoni.
       *[other] Inbidlu { $count } traduzzjoni.
    }
tm-edit-empty = it-test li għandu jiġi sostitwit huwa vojt
    .hint = Agħti t-test kif jinsab fit-traduzzjonijiet.
tm-edit-alike =
    { $count ->
        [one] traduzzjoni waħda fiha dan it-test miktub mod ieħor, u tħalliet kif inhi
        [2] żewġ traduzzjonijiet fihom dan it-test miktub mod ieħor, u tħallew kif inhuma
        [few] { $count } traduzzjonijiet fihom dan it-test miktub mod ieħor, u tħallew kif inhuma
        [many] { $count }-il traduzzjoni fihom dan it-test miktub mod ieħor, u tħallew kif inhuma
       *[other] { $count } traduzzjoni fihom dan it-test miktub mod ieħor, u tħallew kif inhuma
    }
    .hint = Biex tibdlu hemm ukoll, agħti t-test bl-ittri kbar, l-aċċenti u l-appostrofi kif inhuma hemm.
tm-edit-source = l-ebda traduzzjoni bil-lingwa “{ $lang }” m’għandha dan it-test: jinsab biss f’testi tas-sors
    .hint = “tm edit” ibiddel it-traduzzjonijiet; agħti l-lingwa tagħhom b’“--lang”. Test tas-sors jinbidel fid-dokument tiegħu.
tm-edit-blank =
    { $count ->
        [one] traduzzjoni waħda kienet tibqa’ mingħajr test, u tħalliet kif inhi
        [2] żewġ traduzzjonijiet kienu jibqgħu mingħajr test, u tħallew kif inhuma
        [few] { $count } traduzzjonijiet kienu jibqgħu mingħajr test, u tħallew kif inhuma
        [many] { $count }-il traduzzjoni kienu jibqgħu mingħajr test, u tħallew kif inhuma
       *[other] { $count } traduzzjoni kienu jibqgħu mingħajr test, u tħallew kif inhuma
    }
    .hint = Neħħiha b’“vulgate tm delete”.
tm-change-record =
    { $count ->
        [one] instabet ukoll traduzzjoni waħda ta’ dokument, u tħalliet kif inhi
        [2] instabu wkoll żewġ traduzzjonijiet ta’ dokument, u tħallew kif inhuma
        [few] instabu wkoll { $count } traduzzjonijiet ta’ dokument, u tħallew kif inhuma
        [many] instabu wkoll { $count }-il traduzzjoni ta’ dokument, u tħallew kif inhuma
       *[other] instabu wkoll { $count } traduzzjoni ta’ dokument, u tħallew kif inhuma
    }
    .hint = Ibdilha fl-XLIFF tad-dokument, kif jagħmel traduttur, u importah.
tm-verify-behind = il-memorja ma għandhiex dan it-test kif inhu issa
    .hint = Ma hemm bżonn li jsir xejn: il-kmand li jmiss li juża l-memorja jdaħħlu.
tm-verify-behind-many = testi li l-memorja m’għandhiex kif inhuma issa: { $count }, fosthom dan
    .hint = Ma hemm bżonn li jsir xejn: il-kmand li jmiss li juża l-memorja jdaħħalhom.
tm-verify-sound = Il-memorja hija f’kundizzjoni tajba; unitajiet: { $count }.
tm-rebuild-done = Il-memorja nħolqot mill-ġdid; unitajiet: { $units }, traduzzjonijiet: { $variants }.
tm-rebuild-lost =
    { $count ->
        [one] traduzzjoni waħda kienet biss fil-bażi tad-data u ntilfet
        [2] żewġ traduzzjonijiet kienu biss fil-bażi tad-data u ntilfu
        [few] { $count } traduzzjonijiet kienu biss fil-bażi tad-data u ntilfu
        [many] { $count }-il traduzzjoni kienu biss fil-bażi tad-data u ntilfu
       *[other] { $count } traduzzjoni kienu biss fil-bażi tad-data u ntilfu
    }
    .hint = Erġa’ importahom, b’“--keep” biex jinżammu bħala test.
tm-rebuild-aside = il-bażi tad-data kienet bil-ħsara; inżammet bħala “{ $path }”
    .hint = Dak li kien fiha biss u li ma setax jinqara issa huwa nieqes: erġa’ importah. Ħassar il-kopja meta ma jkollokx bżonnha aktar.

## Dokumenti

cli-renamed = “{ $document }” juża t-traduzzjonijiet ta’ “{ $former }”, li m’għadux dokument
    .hint = Jekk ingħata isem ġdid, ma hemm bżonn li jsir xejn: l-importazzjoni li jmiss tmexxi kull traduzzjoni għall-isem il-ġdid.
cli-regional = segmenti li “{ $lang }” jieħu minn “{ $language }”: { $count }
    .hint = Fejn il-varjant jgħid l-istess, m’hemm xejn x’isir. “vulgate export --lang { $lang }” jiktibhom għal traduttur.
cli-nothing-to-translate = f’dan id-dokument ma hemm l-ebda test x’jiġi tradott
    .hint = Jekk għandu jkun hemm, ivverifika li l-fajl huwa t-tajjeb.
