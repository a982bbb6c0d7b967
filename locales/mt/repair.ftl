### `vulgate repair`: x’jinstab, bil-provi. Il-bidliet żguri jsiru, dawk dubjużi fuq talba.

repair-form-feed = il-karattru tal-qlib tal-paġna, li jtemm paġna, tneħħa
repair-comment = “{ $text }”, li jħalli konvertitur, tneħħa
repair-page-rule = il-linja bejn żewġ paġni, “{ $text }”, tneħħiet
repair-page-number = in-numru tal-paġna “{ $text }” tneħħa: { $count ->
        [0] jinsab fejn tintemm paġna
        [one] jinsab fejn tintemm paġna
       *[other] huwa wieħed minn { $count } li jiżdiedu, jew jinsab fejn tintemm paġna
    }
repair-running-head = l-intestatura tal-paġna “{ $text }” tneħħiet: { $count ->
        [one] hija t-titlu, bin-numru ta’ paġna jew fejn tintemm waħda
       *[other] għadd ta’ drabi li tidher: { $count }, li minnhom fejn tintemm paġna: { $ends }
    }
repair-note = in-nota “{ $mark } { $text }” saret nota f’qiegħ il-paġna: il-marka tagħha tinsab fil-linja { $line }, “{ $word }”
repair-marks-left = { $count ->
        [one] marka waħda ta’ nota ma għandhiex nota: { $marks }
        [2] żewġ marki ta’ noti ma għandhomx nota: { $marks } …
        [few] { $count } marki ta’ noti ma għandhomx nota: { $marks } …
        [many] { $count }-il marka ta’ noti ma għandhomx nota: { $marks } …
       *[other] { $count } marka ta’ noti ma għandhomx nota: { $marks } …
    }
    .hint = Fittex it-test tan-noti fl-oriġinal, u żidu bħala “[^1]: …” b’“[^1]” minflok il-marka.
repair-note-left = in-nota “{ $mark }” ma għandhiex marka fit-test
    .hint = Ikteb “[^{ $mark }]” fejn imissha u “[^{ $mark }]:” qabel in-nota.
repair-word-lost = bidla ma saritx, għax kienet tinbidel kelma minħabba fiha
    .hint = Sewwi dan il-post bl-idejn.
repair-bullet = il-punt “{ $sign }” sar punt ta’ lista
repair-number = in-numru “{ $number }” ta’ lista tqiegħed ħdejn il-punt tiegħu
repair-join-list = ingħaqdet lista li kienet maqsuma minn tmiem ta’ paġna: “{ $before }” | “{ $after }”
repair-join-page-lower = ingħaqad paragrafu: paġna ntemmet wara “{ $before }”, u “{ $after }” ikompli b’ittra żgħira
repair-join-page = ingħaqad paragrafu: paġna ntemmet fis-sentenza wara “{ $before }”; “{ $after }” ikompliha
repair-join-lower = ingħaqad paragrafu: “{ $before }” ma jtemm l-ebda sentenza, u “{ $after }” ikompli b’ittra żgħira
repair-join-word = ingħaqad paragrafu: l-aħħar kelma ta’ “{ $before }” ma ttemm xejn imkien ieħor; “{ $after }” ikompli
repair-wrap = il-linja li tibda b’“{ $word }” tqiegħdet wara dik ta’ fuqha, biex ma titqiesx bħala lista
repair-paragraph-short = inbeda paragrafu f’“{ $after }”: il-linja ta’ fuq, “{ $before }”, ittemm sentenza u fiha spazju għall-kelma li jmiss
repair-paragraph-indent = inbeda paragrafu f’“{ $after }”: il-linja hija indentata, u dik ta’ fuqha, “{ $before }”, ittemm sentenza
repair-paragraph-heading = “{ $before }” u “{ $after }” ġew mifruda: linja qasira bejn żewġ paragrafi
repair-edge = “{ $text }” ġie mifrud mit-test: jinsab fejn tintemm paġna
repair-table = “{ $text }” sar tabella, { $rows } × { $columns }: il-kliem jinsab f’kolonni
repair-title = “{ $title }” sar it-titlu: { $lines ->
        [one] linja fil-bidu li fiha
        [2] żewġ linji fil-bidu li fihom
        [few] { $lines } linji fil-bidu li fihom
        [many] { $lines }-il linja fil-bidu li fihom
       *[other] { $lines } linja fil-bidu li fihom
    } ma tintemm ebda sentenza
repair-heading-number = “{ $text }” sar intestatura tal-livell { $level }: linja nnumerata għaliha b’test taħtha
repair-heading-bold = “{ $text }” sar intestatura tal-livell { $level }: linja bil-grassett għaliha b’test taħtha
repair-heading-capitals = “{ $text }” sar intestatura tal-livell { $level }: linja b’ittri kbar b’test taħtha
repair-heading-line = “{ $text }” sar intestatura tal-livell { $level }: linja qasira għaliha li ma ttemm ebda sentenza, b’test taħtha
repair-hyphen-soft = “{ $word }” ingħaqdet: is-sing fi tmiem il-linja huwa wieħed li jidher biss hemm
repair-hyphen-whole = “{ $word }” ingħaqdet: xi mkien ieħor it-test għandu din il-kelma sħiħa
repair-hyphen-form = “{ $word }” ingħaqdet: xi mkien ieħor it-test għandu “{ $form }”
repair-hyphen-compound = “{ $word }” ingħaqdet bis-sing tagħha: xi mkien ieħor it-test għandu din il-kelma hekk
repair-hyphen-own = “{ $word }” ingħaqdet bis-sing tagħha: hu parti minn kliem bħal dan
repair-hyphen-halves = “{ $word }” ingħaqdet: “{ $half }” mhijiex kelma ta’ dan it-test
repair-ligature = ligatura nfirdet: “{ $word }” hija “{ $apart }”
repair-link-empty = link lejn “{ $address }” mingħajr kliem tneħħa
repair-link-lost = il-link “{ $words }” ma jwassal imkien: il-kliem tiegħu jibqa’
repair-emphasis = “{ $marks }”, li ma jenfasizza xejn, tneħħa
repair-spaces = spazji wara xulxin ({ $count }) saru wieħed
repair-indent = l-indentazzjoni tal-linja tneħħiet, biex ma titqiesx bħala kodiċi
repair-split-word = “{ $word }” ingħaqdet: fit-test il-kelma tinsab sħiħa, għadd ta’ drabi: { $count }
repair-typo-punctuation = punteġġjatura doppja jew f’post ħażin, tħalliet kif inhi: “{ $text }”
repair-typo-bracket = parentesi mingħajr sieħba, tħalliet kif inhi: “{ $text }”

### Il-kmand

repair-doubtful = dubjuż, tħalla kif inhu: { $change }
repair-question = Għandha ssir din il-bidla? y = iva, n = le, a = kull waħda li ġejja, q = tistaqsix aktar:
repair-no-text = “{ $path }” mhuwiex test
    .hint = Agħti fajl Markdown jew ta’ test f’UTF-8 jew UTF-16.
repair-over-source = ir-riżultat jissostitwixxi s-sors “{ $path }”
    .hint = Semmi fajl ieħor b’“-o”, jew uża “--in-place” jekk dan huwa li trid.
repair-sound = { $path }: ma hemm xejn x’jissewwa.
repair-done = { $path }: { $count ->
        [one] saret bidla waħda
        [2] saru żewġ bidliet
        [few] saru { $count } bidliet
        [many] saru { $count }-il bidla
       *[other] saru { $count } bidla
    }{ $doubtful ->
        [0] .
        [one] , baqa’ post dubjuż wieħed: ara “--diff --all”, iddeċiedi b’“--interactive”.
        [2] , baqgħu żewġ postijiet dubjużi: ara “--diff --all”, iddeċiedi b’“--interactive”.
        [few] , baqgħu { $doubtful } postijiet dubjużi: ara “--diff --all”, iddeċiedi b’“--interactive”.
        [many] , baqgħu { $doubtful }-il post dubjuż: ara “--diff --all”, iddeċiedi b’“--interactive”.
       *[other] , baqgħu { $doubtful } post dubjuż: ara “--diff --all”, iddeċiedi b’“--interactive”.
    }
repair-language = Lingwa tat-test: { $name } ({ $lang })
repair-suspicious = “{ $path }” jidher li sar minn PDF: { $count ->
        [one] post wieħed huwa bil-ħsara
        [2] żewġ postijiet huma bil-ħsara
        [few] { $count } postijiet huma bil-ħsara
        [many] { $count }-il post huma bil-ħsara
       *[other] { $count } post huma bil-ħsara
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}postijiet dubjużi: { $doubtful }
    }
    .hint = Ħares lejhom b’“vulgate repair { $path } --diff”, u esporta dak li jissewwa.
repair-doubted = “{ $path }” jidher li sar minn PDF; postijiet dubjużi: { $doubtful }
    .hint = Ħares lejhom b’“vulgate repair { $path } --diff --all”, u esporta dak li jissewwa.
repair-written = Miktub: { $path }
