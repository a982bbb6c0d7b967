# Terminoloġija.

## Fajls TBX

terms-tbx-root = l-element l-aktar estern huwa “{ $element }”: dan mhuwiex TBX
    .hint = Ivverifika li huwa l-fajl li ridt. Fajl TBX jibda bl-element “tbx” jew “martif”.
terms-tbx-prefix = l-elementi ta’ TBX għandhom il-prefiss “{ $prefix }”, li ma jinqarax
    .hint = Erġa’ esporta l-fajl bl-ispazju tal-ismijiet ta’ TBX bħala dak predefinit, mingħajr prefiss.
terms-tbx-body = ma hemmx body, u għalhekk ma hemmx entrati
    .hint = Erġa’ esporta l-fajl mill-għodda li għamlitu.
terms-tbx-element = l-element “{ $element }” ma għandux post hawnhekk u tħalla barra
    .hint = Iċċekkja jekk fihx terminu; jekk iva, poġġih f’entrata.
terms-tbx-large = entrata hija akbar minn { $limit } MB
    .hint = Iċċekkja jekk il-fajl għandux ħsara: jista’ jkun li tikketta tat-tmiem hija nieqsa.
terms-tbx-cut-off = il-fajl jieqaf qabel tmiemu
    .hint = Inqata’ fi triqtu, jew mhuwiex lest. Erġa’ ġibu minn fejn ġie.
terms-tbx-broken = l-entrata tħalliet barra, għax għandha ħsara
    .hint = Sewwiha, jew neħħiha, u erġa’ importa l-fajl.
terms-tbx-id = l-identifikatur “{ $id }” diġà jinsab f’entrata oħra
    .hint = It-tnejn ittieħdu. Agħti identifikatur ieħor lil waħda minnhom, biex jintgħarfu minn xulxin.
terms-tbx-no-term = l-entrata tħalliet barra: ma fiha l-ebda terminu li jista’ jintuża
    .hint = Żid terminu f’lingwa magħrufa, jew neħħi l-entrata.
terms-tbx-empty = terminu f’“{ $lang }” tħalla barra: huwa vojt
    .hint = Żid it-test tiegħu, jew neħħih.
terms-tbx-lang = it-termini tħallew barra: “{ $lang }” mhijiex lingwa magħrufa
    .hint = Ikteb tikketta ta’ lingwa bħal “de” jew “pt-BR” f’“xml:lang”.
terms-tbx-no-lang = it-termini tħallew barra: il-lingwa tagħhom mhijiex indikata
    .hint = Żid “xml:lang”.
terms-status = “{ $value }” mhuwiex status ta’ terminu u ġie injorat
    .hint = Ikteb “preferred”, “admitted”, “deprecated” jew “superseded”; f’TBX b’“Term-admn-sts” warajh.

## Tabelli

terms-csv-no-language = l-ewwel ringiela ma ssemmi ebda lingwa
    .hint = Poġġi tikketti ta’ lingwi bħal “en” u “de” fil-bidu tal-kolonni bit-termini.
terms-csv-column = il-kolonna “{ $name }” mhijiex magħrufa u tħalliet barra
    .hint = Magħrufa huma t-tikketti tal-lingwi, “id”, “subject”, “definition”, “note”, “source”, u wara tikketta “:status”, “:part-of-speech”, “:context”, “:note”, “:definition”.
terms-csv-cells = ir-ringiela tħalliet barra: għadd ta’ ċelloli { $count }, u fl-ewwel ringiela { $expected }
    .hint = Poġġi bejn virgoletti ċ-ċelloli li fihom virgola jew qasma ta’ linja.
terms-csv-no-term = ir-ringiela tħalliet barra: ma fiha l-ebda terminu
    .hint = Żid terminu f’kolonna ta’ lingwa, jew neħħi r-ringiela.
terms-csv-quote = ir-ringiela tħalliet barra: virgoletta fiha qatt ma tingħalaq
    .hint = Agħlaqha, jew irduppjaha jekk tagħmel parti mit-test.

## Kmandi

terms-import-one-name = “{ $name }” ma jistax ikun l-isem ta’ diversi bażijiet terminoloġiċi
    .hint = Importa l-fajls wieħed wieħed, jew ħalli barra “--name”.
terms-import-name = “{ $name }” ma jistax ikun isem ta’ fajl
    .hint = Uża ittri, ċifri u singijiet.
terms-import-exists = diġà hemm bażi terminoloġika “{ $file }”, u hija oħra
    .hint = Żid “--replace” biex tpoġġi l-ġdida minflokha, jew “--name” biex iżżomm it-tnejn.
terms-import-nothing = il-fajl ma fih l-ebda terminu li jista’ jintuża
    .hint = Ivverifika li huwa l-fajl li ridt. `vulgate validate` jgħid x’inhu ħażin f’TBX.
terms-import-rewritten = il-fajl fih difetti; “{ $file }” inkiteb mill-ġdid b’dak kollu li hu tajjeb
    .hint = Sewwi d-difetti u erġa’ importa l-fajl b’“--replace” biex iżżommu kif inhu.
terms-import-done = { $path }: { $concepts ->
    [one] kunċett wieħed
    [2] żewġ kunċetti
    [few] { $concepts } kunċetti
    [many] { $concepts }-il kunċett
   *[other] { $concepts } kunċett
} b’{ $terms ->
    [one] terminu wieħed
    [2] żewġ termini
    [few] { $terms } termini
    [many] { $terms }-il terminu
   *[other] { $terms } terminu
}, miżmuma bħala { $file }
terms-export-nothing = il-proġett ma għandux termini f’dawn il-lingwi
    .hint = Żid bażi terminoloġika b’`vulgate terms import`, jew itlob lingwi oħra.
terms-export-done = { $count ->
    [one] kunċett wieħed miktub
    [2] żewġ kunċetti miktuba
    [few] { $count } kunċetti miktuba
    [many] { $count }-il kunċett miktub
   *[other] { $count } kunċett miktub
} f’{ $path }
terms-search-done = { $count ->
    [0] ma nstab xejn
    [one] instab kunċett wieħed
    [2] instabu żewġ kunċetti
    [few] instabu { $count } kunċetti
    [many] instabu { $count }-il kunċett
   *[other] instabu { $count } kunċett
}
terms-extract-done = { $count ->
    [0] ma hemmx kandidati li mhumiex fil-bażi terminoloġika
    [one] kandidat wieħed
    [2] żewġ kandidati
    [few] { $count } kandidati
    [many] { $count }-il kandidat
   *[other] { $count } kandidat
}
terms-head-candidate = kandidat
terms-head-count = għadd
terms-head-score = punteġġ
terms-head-example = eżempju
