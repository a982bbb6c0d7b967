### `vulgate repair` fuq PDF: x’jitħalla barra u x’ma jistax jinqara.

pdf-broken = “{ $path }” għandu ħsara li ma tħallihx jinqara, jew mhuwiex PDF
    .hint = Iftħu f’viżwalizzatur tal-PDF; jekk jidher hemm, ipprintjah f’PDF ġdid u agħti dak.
pdf-empty = “{ $path }” huwa vojt
    .hint = Erġa’ ssejvjah jew niżżlu.
pdf-cut = il-fajl inqata’; { $count ->
        [one] fadal paġna waħda
        [2] fadal żewġ paġni
        [few] fadal { $count } paġni
        [many] fadal { $count }-il paġna
       *[other] fadal { $count } paġna
    }
    .hint = Erġa’ ssejvjah jew niżżlu; it-test nieqes ma jistax jiġi rkuprat.
pdf-garbled = il-paġna { $page } turi l-aktar sinjali li mhumiex ittri: il-fajl jista’ jkun li ma jgħidx x’inhuma l-ittri tiegħu
    .hint = Jekk ir-riżultat ma jkunx jista’ jinqara, agħraf it-test ta’ din il-paġna, pereżempju b’“ocrmypdf --force-ocr”.
pdf-turned = il-paġna { $page } fiha test li ma jimxix mix-xellug lejn il-lemin; dan jiġi wara l-bqija tal-paġna
pdf-right-to-left = il-paġna { $page } fiha test li jimxi mil-lemin lejn ix-xellug; il-kliem tiegħu jista’ jkun fl-ordni ħażin
    .hint = Qabbel din il-paġna mal-PDF.
pdf-password = “{ $path }” jeħtieġ password
    .hint = Neħħi l-password bil-programm li ssettjaha, jew b’“qpdf --decrypt --password=…”.
pdf-encrypted = “{ $path }” huwa kriptat b’mod li mhuwiex magħruf
    .hint = Iftħu f’viżwalizzatur tal-PDF u pprintjah f’PDF ġdid.
pdf-no-pages = “{ $path }” ma għandu l-ebda paġna
    .hint = Erġa’ itlob il-fajl; dak li wasal mhuwiex sħiħ.
pdf-images = “{ $path }” ma fih l-ebda test: { $count ->
        [one] il-paġna tiegħu hija immaġni
        [2] iż-żewġ paġni tiegħu huma immaġnijiet
        [few] il-{ $count } paġni tiegħu huma immaġnijiet
        [many] il-{ $count }-il paġna tiegħu huma immaġnijiet
       *[other] il-{ $count } paġna tiegħu huma immaġnijiet
    }
    .hint = L-ewwel agħmel ir-rikonoxximent tat-test, pereżempju b’“ocrmypdf”.
pdf-no-text = “{ $path }” ma fih l-ebda test (għadd ta’ paġni: { $count })
    .hint = Ħares lejh f’viżwalizzatur tal-PDF: test li tpinġa bħala forom irid l-ewwel jiġi rikonoxxut.
pdf-page-image = il-paġna { $page } hija immaġni mingħajr test
    .hint = Agħmel ir-rikonoxximent tat-test ta’ din il-paġna, pereżempju b’“ocrmypdf”, jew ittajpjah.
pdf-unknown = il-paġna { $page } turi { $count ->
        [one] karattru wieħed li t-tifsira tiegħu
        [2] żewġ karattri li t-tifsira tagħhom
        [few] { $count } karattri li t-tifsira tagħhom
        [many] { $count }-il karattru li t-tifsira tagħhom
       *[other] { $count } karattru li t-tifsira tagħhom
    } mhijiex indikata fil-fajl
    .hint = Qabbel din il-paġna mal-PDF u imla dak li hu nieqes.
pdf-page-broken = il-paġna { $page } ma setgħetx tinqara sal-aħħar
    .hint = Qabbel din il-paġna mal-PDF u imla dak li hu nieqes.
pdf-running-head = “{ $text }” tħalla barra: jinsab fit-tarf ta’ { $count ->
        [one] paġna
        [2] żewġ paġni
        [few] { $count } paġni
        [many] { $count }-il paġna
       *[other] { $count } paġna
    }
pdf-picture = l-istampa “{ $text }” tħalliet barra: żid int stess il-fajl tagħha mal-Markdown
pdf-contents = werrej b’{ $count ->
        [one] entrata waħda
        [2] żewġ entrati
        [few] { $count } entrati
        [many] { $count }-il entrata
       *[other] { $count } entrata
    } tħalla barra: “vulgate build” jagħmel wieħed ġdid
pdf-hyphens = kliem maqsum fi tmiem il-linji u magħqud mingħajr is-sing, għax il-fajl juri li mhuwiex parti minnu: { $count }
pdf-hyphen-guessed = “{ $word }” ingħaqdet mingħajr ċertezza: xejn ma juri jekk is-sing fi tmiem il-linja hux parti mill-kelma
repair-pdf-in-place = PDF ma jistax jissewwa f’postu
    .hint = Semmi fajl Markdown b’“-o”.
