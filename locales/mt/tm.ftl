# Il-memorja tat-traduzzjoni.

## Il-bażi tad-data

tm-database-corrupt = il-memorja għandha ħsara: { database-reason }
    .hint = Ħaddem `vulgate tm rebuild`: jibni l-memorja mill-ġdid mill-fajls tat-test tal-proġett u minn dak li għadu jista’ jinqara.
tm-database-foreign = din hija bażi tad-data ta’ programm ieħor, mhux memorja
    .hint = Ċaqlaqha, jew semmi fajl ieħor f’`vulgate.toml`; imbagħad `vulgate tm rebuild` jagħmel memorja mill-fajls tat-test tal-proġett.
tm-database-newer = il-memorja nkitbet minn Vulgate aktar ġdid (il-verżjoni tagħha hija { $version })
    .hint = Aġġorna Vulgate. Jew ħassar il-fajl; `vulgate tm rebuild` jerġa’ jagħmlu mill-fajls tat-test tal-proġett.
tm-database-locked = proċess ieħor ilu jikteb fil-memorja għal żmien twil wisq
    .hint = Stenna sakemm jispiċċa, jew temmu, u erġa’ ħaddem il-kmand.
tm-read-behind = proċess ieħor qed jikteb fil-memorja; inqrat kif kienet qabel
    .hint = Erġa’ ħaddem il-kmand meta l-ieħor ikun spiċċa, jekk għandu jkun jaf l-aħħar testi tal-proġett.
tm-read-full = m’hemmx spazju fuq id-diska biex il-memorja tiġi aġġornata; inqrat kif kienet qabel
    .hint = Oħloq spazju u erġa’ ħaddem il-kmand, jekk għandu jkun jaf it-testi l-aktar riċenti tal-proġett.
tm-database-denied = il-memorja ma tistax tinfetaħ jew tinkiteb: { database-reason }
    .hint = Iċċekkja l-permessi tal-fajl u tad-direttorju tiegħu.
tm-database-full = id-disk huwa mimli; il-memorja hija kif kienet qabel
    .hint = Illibera ftit spazju u erġa’ ħaddem il-kmand.
tm-database-failed = il-memorja ma setgħetx tinqara jew tinkiteb: { database-reason }
    .hint = Erġa’ pprova; jekk jerġa’ jiġri, iċċekkja d-disk.
database-reason = { $reason ->
    [page] parti mill-fajl mhijiex kif inkitbet
    [format] il-fajl mhuwiex bażi ta’ data
    [value] valur fiha ma jistax jinqara
    [read-only] hemm protezzjoni kontra l-kitba
    [closed] il-fajl jew il-folder tiegħu mhuwiex aċċessibbli
    [disk] id-diska tirrapporta ħsara
    [memory] il-memorja tal-kompjuter mhijiex biżżejjed
   *[other] żball { $code } ta’ SQLite
}
tm-database-unsound = il-memorja mhijiex f’kundizzjoni tajba: { verify-reason }
    .hint = Ħaddem `vulgate tm rebuild`: jibni l-memorja mill-ġdid mill-fajls tat-test tal-proġett u minn dak li għadu jista’ jinqara.
verify-reason = { $reason ->
    [structure] l-istruttura tal-fajl hija bil-ħsara (żbalji misjuba: { $row })
    [dangling] ir-ringiela { $row } tat-tabella “{ $name }” tirreferi għal ringiela ta’ “{ $other }” li ma teżistix
    [dangling-one] ringiela tat-tabella “{ $name }” tirreferi għal ringiela ta’ “{ $other }” li ma teżistix
    [untranslated] l-unità { $row } ma għandhiex traduzzjoni
    [moved] l-unità { $row } tinsab f’kollezzjoni oħra minn dik tal-fajl tagħha
    [unused] it-test { $row } ma jappartjeni għal ebda unità
    [foreign] l-unità { $row } għandha traduzzjoni b’lingwa oħra minn dik tat-test tagħha
    [provenance] il-provenjenza tal-kollezzjoni “{ $name }” mhijiex magħrufa: “{ $other }”
    [language] il-lingwa tat-test { $row } mhijiex magħrufa ({ $other })
    [unreadable] it-test { $row } ma jistax jinqara
    [key] it-test { $row } ma jinstabx skont il-kontenut tiegħu
    [gone] it-test { $row } jista’ jitfittex, iżda ma jeżistix
    [facts] id-dettalji ta’ traduzzjoni tal-unità { $row } ma jistgħux jinqraw
    [index] l-indiċi ma jsibx it-test “{ $name }”
   *[search] it-tfittxija ma ssibx it-test “{ $name }”
}

## Fajls TMX

tm-tmx-root = l-element l-aktar estern huwa “{ $element }”: dan mhuwiex TMX
    .hint = Ivverifika li huwa l-fajl li ridt. Fajl TMX jibda bl-element “tmx”.
tm-tmx-version = il-verżjoni hija “{ $version }”; il-verżjonijiet magħrufa huma minn 1.1 sa 1.4
    .hint = Inqara bħala 1.4. Qabbel xi unitajiet, u erġa’ esporta l-fajl bħala TMX 1.4 jekk huma ħżiena.
tm-tmx-header = ma hemmx header
    .hint = L-ewwel test ta’ kull unità ttieħed bħala s-sors tagħha. Żid header b’“srclang” jekk dan huwa ħażin.
tm-tmx-header-facts = il-proprjetajiet u n-noti tal-header m’għandhomx post fil-memorja u tħallew barra: { $count }
    .hint = Żomm il-fajl innifsu jekk huma importanti: `vulgate tm import --keep`.
tm-tmx-body = ma hemmx body, u għalhekk ma hemmx unitajiet
    .hint = Erġa’ esporta l-fajl mill-għodda li għamlitu.
tm-tmx-no-srclang = il-header ma jsemmix il-lingwa tas-sors
    .hint = L-ewwel test ta’ kull unità ttieħed bħala s-sors tagħha. Żid “srclang” jekk dan huwa ħażin.
tm-tmx-srclang = “{ $lang }” mhijiex lingwa tas-sors
    .hint = Ikteb tikketta ta’ lingwa bħal “en” jew “pt-BR”, jew “*all*”. L-ewwel test tal-unità ttieħed bħala s-sors tagħha.
tm-tmx-element = l-element “{ $element }” ma għandux post hawnhekk u tħalla barra
    .hint = Iċċekkja jekk fihx traduzzjoni; jekk iva, poġġiha fejn tridha TMX 1.4.
tm-tmx-large = unità hija akbar minn { $limit } MB
    .hint = Iċċekkja jekk il-fajl għandux ħsara: jista’ jkun li tikketta tat-tmiem hija nieqsa.
tm-tmx-cut-off = il-fajl jieqaf qabel tmiemu
    .hint = Inqata’ fi triqtu, jew mhuwiex lest. Erġa’ ġibu minn fejn ġie.
tm-tmx-unclosed = l-unità tħalliet barra: oħra tibda qabel ma tintemm
    .hint = Żid it-tikketta tat-tmiem tagħha “</tu>”, jew neħħiha.
tm-tmx-broken = l-unità tħalliet barra għal din ir-raġuni
    .hint = Sewwiha, jew neħħiha, u erġa’ importa l-fajl: dak li diġà huwa magħruf ma jiżdiedx darbtejn.
tm-tmx-character = il-karattru { $code } mhuwiex permess f’XML; ittieħed kif inhu
    .hint = Neħħih mit-test: programmi oħra jirrifjutaw il-fajl.
tm-tmx-unit = l-unità tħalliet barra: teħtieġ żewġ testi jew aktar, u għandha { $count }
    .hint = Żid dak li hu nieqes, jew neħħi l-unità.
tm-tmx-no-lang = it-test tħalla barra: il-lingwa tiegħu mhijiex indikata
    .hint = Żid “xml:lang”.
tm-tmx-lang = it-test tħalla barra: “{ $lang }” mhijiex lingwa magħrufa
    .hint = Ikteb tikketta ta’ lingwa bħal “de” jew “pt-BR” f’“xml:lang”.
tm-tmx-no-seg = it-test f’“{ $lang }” tħalla barra: ma għandux “seg”
    .hint = Żid it-test, jew neħħi t-“tuv”.
tm-tmx-empty = it-test f’“{ $lang }” tħalla barra: huwa vojt
    .hint = Żid it-test, jew neħħi t-“tuv”.
tm-tmx-date = “{ $value }” f’“{ $attribute }” mhijiex data u ġiet injorata
    .hint = Iktibha bħala 20260316T120000Z.
tm-tmx-inline = “{ $element }” mhuwiex element inkorporat ta’ TMX; it-test tiegħu ttieħed
    .hint = Uża “bpt” u “ept”, “ph” jew “it” għall-immarkar.
tm-tmx-unpaired = “{ $element }” b’i="{ $i }" ma għandux sieħeb fit-test; ittieħed bħala kodiċi iżolat
    .hint = Agħti l-istess “i” lill-bidu u lit-tmiem ta’ par, jew uża “it”.
tm-tmx-no-i = “{ $element }” ma għandux “i”; ittieħed bħala kodiċi iżolat
    .hint = Agħti l-istess “i” lill-bidu u lit-tmiem ta’ par.
tm-tmx-pos = “it” ma għandux “pos”, jew dan mhuwiex la “begin” u lanqas “end”; ittieħed bħala kodiċi waħdani
    .hint = Ikteb pos="begin" jew pos="end".
tm-tmx-codes = il-proprjetà “{ $property }” ma taqbilx mal-kodiċijiet tat-test u ġiet injorata
    .hint = Ma għandu jsir xejn jekk it-test ġie editjat apposta; inkella erġa’ esportah.
