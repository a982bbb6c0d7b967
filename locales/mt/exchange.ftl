# XLIFF: x’inhu ħażin f’fajl li ġie lura, u x’sar minnu. Il-programm iżid il-fajl, il-linja,
# l-unità u s-segment.

## Il-fajl

exchange-not-xliff = l-element l-aktar estern huwa “{ $element }”, mhux “xliff”
    .hint = Ivverifika li huwa l-fajl li ġie lura mingħand it-traduttur.
exchange-version = il-verżjoni “{ $version }” ta’ XLIFF mhijiex magħrufa
    .hint = Issejvja l-fajl bħala XLIFF 1.2, 2.0, 2.1 jew 2.2.
exchange-namespace = l-ispazju tal-ismijiet “{ $namespace }” ma jagħmilx parti minn XLIFF { $version }
    .hint = L-attributi “version” u “xmlns” tal-ewwel element iridu jaqblu.

## Elementi u attributi

exchange-attribute-missing = l-element “{ $element }” ma għandux l-attribut “{ $attribute }”
    .hint = XLIFF jeżiġih; erġa’ ssejvja l-fajl bl-għodda li għamlitu, jew żid l-attribut.
exchange-attribute-value = “{ $value }” mhuwiex valur għall-attribut “{ $attribute }” tal-element “{ $element }”
    .hint = Uża wieħed mill-valuri li XLIFF jagħti għalih.
exchange-element-missing = l-element “{ $parent }” ma għandux element “{ $element }”
    .hint = XLIFF jeżiġih; jista’ jkun li l-fajl ġie editjat bl-idejn.
exchange-element-unknown = XLIFF ma għandux element “{ $element }” fl-element “{ $parent }”
    .hint = Neħħih, jew poġġih fi spazju tal-ismijiet tiegħu stess.
exchange-id-doubled = “{ $element }” ieħor diġà għandu l-identifikatur “{ $id }”
    .hint = L-identifikaturi huma uniċi; jista’ jkun li l-parti ġiet inkollata darbtejn. Żomm waħda mit-tnejn.
exchange-language = il-lingwa tal-element “{ $element }” hija indikata bħala “{ $found }”, iżda l-fajl jgħid “{ $expected }”
    .hint = Ġib it-tnejn jaqblu.
exchange-binary = l-unità binarja “{ $id }” tinqabeż
    .hint = L-istampi u fajls oħra ma jiġux tradotti hawnhekk.
exchange-sub-kept = { $count ->
        [one] kodiċi wieħed fih test x’jiġi tradott, li jibqa’ fil-kodiċi
        [2] żewġ kodiċijiet fihom test x’jiġi tradott, li jibqa’ fil-kodiċijiet
        [few] { $count } kodiċijiet fihom test x’jiġi tradott, li jibqa’ fil-kodiċijiet
        [many] { $count }-il kodiċi fihom test x’jiġi tradott, li jibqa’ fil-kodiċijiet
       *[other] { $count } kodiċi fihom test x’jiġi tradott, li jibqa’ fil-kodiċijiet
    }
    .hint = Ittraduċi t-test ġewwa l-kodiċijiet, bħad-deskrizzjoni ta’ stampa, fl-għodda li għamlet il-fajl.
exchange-match-ref = korrispondenza tirreferi għal “{ $ref }”, li ma jinsabx f’segment ta’ din l-unità
    .hint = Il-korrispondenza titħalla barra.

## Kodiċijiet f’fajl

exchange-code-doubled-id = żewġ kodiċijiet tas-sors għandhom l-identifikatur “{ $id }”
    .hint = L-identifikaturi tal-kodiċijiet huma uniċi f’unità; jista’ jkun li l-fajl ġie editjat bl-idejn.
exchange-code-unclosed = il-kodiċi “{ $id }” jinfetaħ u ma jingħalaqx f’din l-unità
    .hint = Żid it-tmiem tiegħu, jew immarkah bħala iżolat.
exchange-code-unopened = it-tmiem tal-kodiċi “{ $id }” jinsab fejn dak il-kodiċi mhuwiex miftuħ
    .hint = Poġġi l-bidu tal-kodiċi qabel it-tmiem tiegħu, jew immarka t-tmiem bħala iżolat.
exchange-code-alone = il-kodiċi “{ $id }” għandu tarf wieħed biss f’din l-unità
    .hint = Xi għodod jiktbu l-kodiċijiet hekk; ma hemm bżonn li jsir xejn jekk is-sors juri l-istess.
exchange-data-missing = kodiċi jirreferi għad-data oriġinali “{ $data }”, li mhijiex hemm
    .hint = Jista’ jkun li l-fajl ġie editjat bl-idejn: erġa’ esportah u ttraduċi dak.

## Stati

exchange-state-assumed = { $count ->
        [one] segment wieħed mhuwiex indikat bħala tradott, iżda t-traduzzjoni tiegħu hija differenti mis-sors: jgħodd bħala tradott
        [2] żewġ segmenti mhumiex indikati bħala tradotti, iżda t-traduzzjonijiet tagħhom huma differenti mis-sors: jgħoddu bħala tradotti
        [few] { $count } segmenti mhumiex indikati bħala tradotti, iżda t-traduzzjonijiet tagħhom huma differenti mis-sors: jgħoddu bħala tradotti
        [many] { $count }-il segment mhumiex indikati bħala tradotti, iżda t-traduzzjonijiet tagħhom huma differenti mis-sors: jgħoddu bħala tradotti
       *[other] { $count } segment mhumiex indikati bħala tradotti, iżda t-traduzzjonijiet tagħhom huma differenti mis-sors: jgħoddu bħala tradotti
    }
    .hint = Fejn dan mhuwiex minnu, issettja l-istat fl-għodda, jew battal it-traduzzjoni.
exchange-state-unknown = l-istat “{ $state }” mhuwiex magħruf; is-segment jgħodd bħala tradott
    .hint = Jekk mhuwiex lest, issettja wieħed mill-istati ta’ XLIFF fl-għodda.
exchange-target-copied = { $count ->
        [one] traduzzjoni waħda hija kopja tas-sors tagħha mingħajr stat: tgħodd bħala mhux tradotta
        [2] żewġ traduzzjonijiet huma kopji tas-sorsi tagħhom mingħajr stat: jgħoddu bħala mhux tradotti
        [few] { $count } traduzzjonijiet huma kopji tas-sorsi tagħhom mingħajr stat: jgħoddu bħala mhux tradotti
        [many] { $count }-il traduzzjoni huma kopji tas-sorsi tagħhom mingħajr stat: jgħoddu bħala mhux tradotti
       *[other] { $count } traduzzjoni huma kopji tas-sorsi tagħhom mingħajr stat: jgħoddu bħala mhux tradotti
    }
    .hint = Fejn il-kopja hija t-traduzzjoni, agħtiha stat jew approvaha fl-għodda.

exchange-target-suggested = { $count ->
        [one] traduzzjoni waħda hija suġġeriment li ħadd ma kkonferma: tgħodd bħala mhux tradotta
        [2] żewġ traduzzjonijiet huma suġġerimenti li ħadd ma kkonferma: jgħoddu bħala mhux tradotti
        [few] { $count } traduzzjonijiet huma suġġerimenti li ħadd ma kkonferma: jgħoddu bħala mhux tradotti
        [many] { $count }-il traduzzjoni huma suġġerimenti li ħadd ma kkonferma: jgħoddu bħala mhux tradotti
       *[other] { $count } traduzzjoni huma suġġerimenti li ħadd ma kkonferma: jgħoddu bħala mhux tradotti
    }
    .hint = Ikkonferma dak li hu tajjeb fl-għodda, u erġa’ importa l-fajl.
exchange-target-rejected = { $count ->
        [one] traduzzjoni waħda ġiet irrifjutata minn reviżur: tgħodd bħala mhux tradotta
        [2] żewġ traduzzjonijiet ġew irrifjutati minn reviżur: jgħoddu bħala mhux tradotti
        [few] { $count } traduzzjonijiet ġew irrifjutati minn reviżur: jgħoddu bħala mhux tradotti
        [many] { $count }-il traduzzjoni ġew irrifjutati minn reviżur: jgħoddu bħala mhux tradotti
       *[other] { $count } traduzzjoni ġew irrifjutati minn reviżur: jgħoddu bħala mhux tradotti
    }
    .hint = Ikkoreġihom u kkonfermahom fl-għodda, u erġa’ importa l-fajl.
exchange-target-outside = parti mit-test tat-traduzzjoni tinsab barra mis-segmenti mmarkati; tibqa’ fejn inhi: “{ $text }”
    .hint = Mexxiha fis-segment li tappartjeni għalih.
exchange-order-waits = dawn is-sentenzi tpoġġew f’ordni oħra, iżda mhux kollha huma tradotti; dawk tradotti jżommu l-ordni tat-test tas-sors
    .hint = Ma ntilef xejn. Ittraduċi l-bqija tal-unità u importa mill-ġdid biex ikollhom l-ordni l-ġdida.

## Għodod oħra

exchange-flavour = il-fajl ġej minn { $tool }: l-istati, il-korrispondenzi u l-kummenti tiegħu jinftiehmu
    .hint = Kull ħaġa oħra li żżomm l-għodda, bħall-istorja tas-segmenti, tibqa’ fil-fajl tagħha stess.
exchange-tool = il-fajl ġej minn { $tool }, u jinqara bħal kwalunkwe XLIFF
    .hint = Agħti ħarsa lejn l-istati, li l-għodod jużaw b’modi differenti.
exchange-locked = { $count ->
        [one] segment wieħed huwa msakkar: it-traduzzjoni tiegħu tittieħed, is-serratura ma tinżammx
        [2] żewġ segmenti huma msakkra: it-traduzzjonijiet tagħhom jittieħdu, is-serraturi ma jinżammux
        [few] { $count } segmenti huma msakkra: it-traduzzjonijiet tagħhom jittieħdu, is-serraturi ma jinżammux
        [many] { $count }-il segment huma msakkra: it-traduzzjonijiet tagħhom jittieħdu, is-serraturi ma jinżammux
       *[other] { $count } segment huma msakkra: it-traduzzjonijiet tagħhom jittieħdu, is-serraturi ma jinżammux
    }
    .hint = Ma hemm bżonn li jsir xejn; segment imsakkar mingħajr traduzzjoni jgħodd bħala wieħed li ma għandux jiġi tradott.
exchange-locked-unfinished = { $count ->
        [one] segment wieħed huwa msakkar iżda mhux lest: it-traduzzjoni tiegħu ma tittiħidx
        [2] żewġ segmenti huma msakkra iżda mhux lesti: it-traduzzjonijiet tagħhom ma jittiħdux
        [few] { $count } segmenti huma msakkra iżda mhux lesti: it-traduzzjonijiet tagħhom ma jittiħdux
        [many] { $count }-il segment huma msakkra iżda mhux lesti: it-traduzzjonijiet tagħhom ma jittiħdux
       *[other] { $count } segment huma msakkra iżda mhux lesti: it-traduzzjonijiet tagħhom ma jittiħdux
    }
    .hint = Jekk it-traduzzjoni hija tajba, ikkonfermaha fl-għodda u importa l-fajl mill-ġdid.
exchange-deleted-text = { $count ->
        [one] silta waħda li bidla traċċata ħassret titħalla barra
        [2] żewġ siltiet li bidliet traċċati ħassru jitħallew barra
        [few] { $count } siltiet li bidliet traċċati ħassru jitħallew barra
        [many] { $count }-il silta li bidliet traċċati ħassru jitħallew barra
       *[other] { $count } silta li bidliet traċċati ħassru jitħallew barra
    }
    .hint = Aċċetta jew irrifjuta l-bidliet fl-għodda jekk dan huwa ħażin.

exchange-fill-codes = il-kodiċijiet tat-traduzzjoni ma jgħoddux għal dan il-fajl
    .hint = Ittraduċi dan is-segment fl-għodda li għamlet il-fajl.

## L-għaqda

exchange-older-source = “{ $document }” inbidel minn meta dan il-fajl ġie esportat
    .hint = Dak li għadu jgħodd jittieħed; il-bqija jiġi elenkat u jmur fil-memorja.
exchange-source-changed = is-sors ta’ dan is-segment inbidel minn dak iż-żmien: { $change }
    .hint = It-traduzzjoni tmur fil-memorja biss; erġa’ esporta d-dokument biex ikollok dik bħala korrispondenza.
exchange-unit-gone = id-dokument m’għadx għandu din l-unità: “{ $text }”
    .hint = It-traduzzjoni tagħha tmur fil-memorja biss.
exchange-units-missing = f’dan il-fajl hemm unitajiet tad-dokument neqsin: { $count } minn { $all }
    .hint = It-traduzzjonijiet tagħhom jibqgħu kif kienu. Jekk il-fajl għandu jkun sħiħ, itolbu mill-ġdid.
exchange-joined-by-code = kodiċi tmexxa għal segment ieħor, u b’hekk is-segmenti issa huma wieħed
    .hint = Ma hemm bżonn li jsir xejn; l-esportazzjoni li jmiss ikollha s-segmenti magħquda.
exchange-note-deleted = in-nota “{ $text }” tħassret, u titneħħa mir-reġistrazzjoni
    .hint = Ma hemm bżonn li jsir xejn; erġa’ iktibha jekk għadha meħtieġa.
exchange-resegmented = l-għodda tat-traduttur qasmet jew għaqqdet segmenti hawnhekk; il-konfini tagħha jittieħdu
    .hint = Ma hemm bżonn li jsir xejn.
exchange-resegmented-unfinished = hawnhekk inqasmu jew ingħaqdu segmenti, iżda parti minn dak li diġà huwa rreġistrat ġiet lura mhux lesta
    .hint = Ir-reġistrazzjoni tibqa’ kif inhi, u s-segmenti lesti jmorru fil-memorja; ittraduċi l-bqija tal-unità u erġa’ importa.
exchange-target-blank = it-traduzzjoni hija vojta għalkemm is-sors mhuwiex
    .hint = Is-segment jgħodd bħala mhux tradott.
exchange-locked-changed = dan it-test mhux għat-traduzzjoni, iżda ġie lura mibdul; jibqa’ kif inhu: “{ $text }”
    .hint = Jekk għandu jiġi tradott, għid dan fid-dokument.
exchange-space-lost = l-għodda għaqqdet linji jew spazji li s-sors ta’ dan is-segment iżomm separati
    .hint = Iċċekkja l-interruzzjonijiet tal-linji u l-ispazji tat-traduzzjoni.
exchange-sentences-touch = fit-traduzzjoni sentenza tibda eżatt wara oħra, mingħajr l-ispazju tas-sors: “{ $text }”
    .hint = Poġġi spazju hemmhekk jekk ikun nieqes.
exchange-translated-twice = il-fajl fih żewġ traduzzjonijiet ta’ dan is-segment; l-oħra, fil-linja { $line }, ma tintużax: “{ $text }”
    .hint = Iddeċiedi liema hija t-tajba, u neħħi l-oħra mill-fajl.
exchange-character = it-traduzzjoni fiha l-karattru { $character }, li s-sors m’għandux u li l-XML ma jippermettix
    .hint = Neħħih mit-traduzzjoni; huwa karattru ta’ kontroll.
exchange-code-missing = il-kodiċi “{ $code }” ({ $id }) huwa nieqes fit-traduzzjoni
    .hint = Erġa’ poġġih fejn imissu, sakemm ma tħalliex barra apposta u dan huwa permess.
exchange-code-edited = il-kodiċi “{ $code }” ({ $id }) ġie editjat; jintuża l-immarkar tad-dokument
    .hint = Biex ikollok indirizzi oħra tal-links f’xi lingwa, issettja link-destinations = "translate" taħt [markdown] f’vulgate.toml; immarkar ieħor jinbidel fid-dokument.
exchange-code-doubled = il-kodiċi “{ $code }” ({ $id }) jidher darbtejn fit-traduzzjoni u jista’ jidher darba biss
    .hint = Neħħi wieħed mit-tnejn.
exchange-code-taken = il-kodiċi “{ $code }” ({ $id }) huwa tas-segment “{ $segment }”, li għadu mhux tradott, u b’hekk jidher darbtejn
    .hint = Ittraduċi wkoll dak is-segment, jew ħalli l-kodiċi hemm.
exchange-code-foreign = il-kodiċi “{ $code }” ma jinsabx fis-sors
    .hint = Neħħih; jistgħu jintużaw biss kodiċijiet tas-sors.
exchange-code-close-first = it-tmiem tal-kodiċi “{ $code }” ({ $id }) jinsab qabel il-bidu tiegħu, jew mingħajru
    .hint = Poġġi l-bidu qabel it-tmiem, madwar il-kliem li jappartjeni għalih.
exchange-code-crossing = il-kodiċi “{ $code }” ({ $id }) jintemm ġewwa kodiċi ieħor li beda ġewwa fih
    .hint = L-ewwel agħlaq il-kodiċi ta’ ġewwa.
exchange-code-half = il-kodiċi “{ $code }” ({ $id }) jibda fit-traduzzjoni u ma jintemmx
    .hint = Erġa’ poġġi t-tmiem tiegħu.

## vulgate xliff

exchange-modify-version = hekk jistgħu jinbidlu biss XLIFF 2.0, 2.1 u 2.2
    .hint = L-ewwel ikkonverti l-fajl ta’ XLIFF 1.2: `vulgate xliff convert --to 2.1`; u lura b’`--to 1.2`.
exchange-modify-overlap = żewġ bidliet jikkonċernaw l-istess post tal-fajl
    .hint = Ma nkiteb xejn. Jekk jogħġbok irrapporta dan bil-fajl.
exchange-modify-where = mhuwiex indikat fejn imorru l-fajls mibdula
    .hint = Semmi direttorju b’“-o”, jew ibdel il-fajls infushom b’“--in-place”.
exchange-modify-same-name = żewġ fajls jinkitbu bħala “{ $path }”
    .hint = Ibdilhom wieħed wara l-ieħor, b’direttorju għal kull wieħed.
exchange-modify-order = il-pożizzjonijiet tat-traduzzjonijiet f’din l-unità jikkontradixxu lil xulxin; tibqa’ kif inhi
    .hint = Kull “order” huwa numru minn 1 sal-għadd tas-segmenti, u l-ebda tnejn ma huma l-istess.
exchange-modify-moves = din l-unità tibqa’ kif inhi: it-traduzzjonijiet tagħha huma f’ordni tagħhom stess, u segment mingħajr traduzzjoni jkollu jgħid il-pożizzjoni tiegħu
    .hint = L-ewwel ittraduċi l-unità kollha.
exchange-join-order = it-traduzzjoni għandha dawn is-sentenzi f’ordni oħra mis-sors; ingħaqdu f’dik tat-traduzzjoni
    .hint = B’“--keep-order”, segmenti bħal dawn jibqgħu separati.
exchange-join-codes = dawn is-segmenti jibqgħu separati: magħquda, kodiċi jintemm qabel ma jibda
    .hint = L-ewwel poġġi l-kodiċijiet fl-ordni tagħhom, fis-sors u fit-traduzzjoni.
exchange-join-prefixes = dawn is-segmenti jibqgħu separati: jużaw l-istess prefiss għal spazji tal-ismijiet differenti
    .hint = Iddikjara kull spazju tal-ismijiet darba, fl-element “xliff”.
exchange-join-attribute = is-segmenti li ngħaqdu hawnhekk huma differenti f’“{ $name }”; jinżamm dak tal-ewwel wieħed
    .hint = Jekk l-oħrajn huma importanti, issettjahom fejn imisshom.
exchange-join-untranslated = parti biss mis-segmenti li ngħaqdu hawnhekk kellha traduzzjoni
    .hint = Ittraduċi l-bqija.
exchange-join-gap = fit-traduzzjoni hemm nieqes dak li hemm bejn is-segmenti li ngħaqdu hawnhekk
    .hint = Daħħlu bl-idejn, jew agħti “target” lil kull “ignorable” qabel ma tgħaqqad.
exchange-split-target = l-għadd ta’ sentenzi hawnhekk huwa { $source } fis-sors u { $target } fit-traduzzjoni; is-segment jibqa’ sħiħ
    .hint = It-traduttur biss jista’ jgħid liema jmorru flimkien: aqsmu fl-għodda.
exchange-split-codes = is-segment jibqa’ sħiħ: is-sors u t-traduzzjoni jkollhom l-istess kodiċi f’partijiet differenti
    .hint = It-traduttur biss jista’ jgħid liema partijiet imorru flimkien: aqsmu fl-għodda.
exchange-split-large = is-segment jibqa’ sħiħ: huwa itwal minn { $limit } MB
    .hint = Aqsam it-test fid-dokument li minnu sar il-fajl.
exchange-strip-kept = l-annotazzjoni “{ $id }” tibqa’, għax xi ħaġa oħra teħtieġha
    .hint = Kandidat minn memorja jew entrata tal-glossarju jirreferu għaliha, jew hija tiddikjara spazju tal-ismijiet.
exchange-split-done = { $path }: { $count ->
        [one] segment wieħed aktar.
        [2] żewġ segmenti aktar.
        [few] { $count } segmenti aktar.
        [many] { $count }-il segment aktar.
       *[other] { $count } segment aktar.
    }
exchange-join-done = { $path }: { $count ->
        [one] segment wieħed inqas.
        [2] żewġ segmenti inqas.
        [few] { $count } segmenti inqas.
        [many] { $count }-il segment inqas.
       *[other] { $count } segment inqas.
    }
exchange-strip-done = { $path }: { $count ->
        [one] tneħħiet ħaġa waħda.
        [2] tneħħew żewġ affarijiet.
        [few] tneħħew { $count } affarijiet.
        [many] tneħħew { $count }-il ħaġa.
       *[other] tneħħew { $count } ħaġa.
    }
exchange-rewrite-done = Il-fajl { $path } inkiteb.

## vulgate xliff convert

convert-kept = “{ $name }” ma għandu l-ebda ekwivalent f’XLIFF { $version } ({ $count ->
        [one] darba
        [2] darbtejn
        [few] { $count } darbiet
        [many] { $count }-il darba
       *[other] { $count } darba
    }): jinżamm fejn għodod oħra jinjorawh
    .hint = Meta jiġi kkonvertit lura, il-fajl jerġa’ jkollu dan. Għodda li teħtieġu trid tingħata l-oriġinal.
convert-dropped = “{ $name }” ma jistax jinżamm f’XLIFF { $version } ({ $count ->
        [one] darba
        [2] darbtejn
        [few] { $count } darbiet
        [many] { $count }-il darba
       *[other] { $count } darba
    }): jitħalla barra
    .hint = Jekk huwa importanti, żomm il-fajl oriġinali, u għidu mod ieħor fil-ġdid.
convert-module = “{ $name }” huwa ta’ modulu f’XLIFF { $version } u qabel kien estensjoni ({ $count ->
        [one] darba
        [2] darbtejn
        [few] { $count } darbiet
        [many] { $count }-il darba
       *[other] { $count } darba
    }): irid ikun kif jitlob il-modulu
    .hint = Ivvalida l-fajl il-ġdid; dak li jiġi rrappurtat irid jiġi kkoreġut jew jitneħħa.
convert-renamed = “{ $name }” mhuwiex identifikatur li jippermetti XLIFF { $version }, jew diġà huwa meħud ({ $count ->
        [one] darba
        [2] darbtejn
        [few] { $count } darbiet
        [many] { $count }-il darba
       *[other] { $count } darba
    }): hemm wieħed ġdid
    .hint = Ma hemm bżonn li jsir xejn; meta jiġi kkonvertit lura, il-fajl jerġa’ jkollu l-identifikaturi l-qodma.
convert-character = { $count ->
        [one] karattru ta’ kontroll wieħed isir kodiċi fit-test
        [2] żewġ karattri ta’ kontroll isiru kodiċijiet fit-test
        [few] { $count } karattri ta’ kontroll isiru kodiċijiet fit-test
        [many] { $count }-il karattru ta’ kontroll isiru kodiċijiet fit-test
       *[other] { $count } karattru ta’ kontroll isiru kodiċijiet fit-test
    }: XLIFF { $version } ma jistax iżommhom
    .hint = It-tradutturi jridu jżommu dawn il-kodiċijiet; meta jiġu kkonvertiti lura, jerġgħu jkunu karattri.
convert-data-character = { $count ->
        [one] karattru ta’ kontroll wieħed tal-kodiċi nattiv isir U+FFFD
        [2] żewġ karattri ta’ kontroll tal-kodiċi nattiv isiru U+FFFD
        [few] { $count } karattri ta’ kontroll tal-kodiċi nattiv isiru U+FFFD
        [many] { $count }-il karattru ta’ kontroll tal-kodiċi nattiv isiru U+FFFD
       *[other] { $count } karattru ta’ kontroll tal-kodiċi nattiv isiru U+FFFD
    }: XLIFF { $version } ma jistax iżommhom
    .hint = Uża l-fajl oriġinali biex tagħmel id-dokument tradott.
convert-states = { $count ->
        [one] f’unità waħda, is-segmenti huma differenti
        [2] f’żewġ unitajiet, is-segmenti huma differenti
        [few] f’{ $count } unitajiet, is-segmenti huma differenti
        [many] fi { $count }-il unità, is-segmenti huma differenti
       *[other] f’{ $count } unità, is-segmenti huma differenti
    } fl-istati tagħhom: XLIFF { $version } għandu wieħed għal kollha, hawnhekk l-aktar baxx
    .hint = Dawk tas-segmenti jinżammu maġenbu sakemm ħadd ma jibdel dak tal-unità.
convert-judged = { $count ->
        [one] traduzzjoni waħda hija approvata, irrifjutata jew issuġġerita biss
        [2] żewġ traduzzjonijiet huma approvati, irrifjutati jew issuġġeriti biss
        [few] { $count } traduzzjonijiet huma approvati, irrifjutati jew issuġġeriti biss
        [many] { $count }-il traduzzjoni huma approvati, irrifjutati jew issuġġeriti biss
       *[other] { $count } traduzzjoni huma approvati, irrifjutati jew issuġġeriti biss
    }: l-istat f’XLIFF { $version } jgħid dan
    .hint = Dak li hu approvat huwa “reviewed”, il-bqija “initial”. Ma hemm bżonn li jsir xejn.
convert-sub = { $count ->
        [one] test wieħed ġewwa kodiċi jsir unità għalih
        [2] żewġ testi ġewwa kodiċijiet isiru unitajiet għalihom
        [few] { $count } testi ġewwa kodiċijiet isiru unitajiet għalihom
        [many] { $count }-il test ġewwa kodiċijiet isiru unitajiet għalihom
       *[other] { $count } test ġewwa kodiċijiet isiru unitajiet għalihom
    }, kif inhu f’XLIFF { $version }
    .hint = Meta jiġu kkonvertiti lura, jerġgħu jkunu ġewwa l-kodiċijiet tagħhom, bit-traduzzjonijiet tagħhom.
convert-whole-unit = { $count ->
        [one] traduzzjoni alternattiva waħda hija għal unità sħiħa; tmur fl-ewwel segment
        [2] żewġ traduzzjonijiet alternattivi huma għal unitajiet sħaħ; imorru fl-ewwel segmenti
        [few] { $count } traduzzjonijiet alternattivi huma għal unitajiet sħaħ; imorru fl-ewwel segmenti
        [many] { $count }-il traduzzjoni alternattiva huma għal unitajiet sħaħ; imorru fl-ewwel segmenti
       *[other] { $count } traduzzjoni alternattiva huma għal unitajiet sħaħ; imorru fl-ewwel segmenti
    }: XLIFF { $version } ma għandux traduzzjonijiet alternattivi għall-unitajiet
    .hint = Għaqqad is-segmenti (vulgate xliff join) jekk l-alternattivi għandhom jintużaw.
convert-no-language = hemm traduzzjonijiet, iżda xejn ma jgħid il-lingwa tagħhom; XLIFF { $version } jeżiġi waħda
    .hint = Issa hija “und”; ikteb il-lingwa f’“trgLang”.
convert-outside = { $count ->
        [one] biċċa waħda ta’ traduzzjoni tinsab barra mis-segmenti tas-sors tagħha; tmur
        [2] żewġ biċċiet ta’ traduzzjonijiet jinsabu barra mis-segmenti tas-sorsi tagħhom; imorru
        [few] { $count } biċċiet ta’ traduzzjonijiet jinsabu barra mis-segmenti tas-sorsi tagħhom; imorru
        [many] { $count }-il biċċa ta’ traduzzjonijiet jinsabu barra mis-segmenti tas-sorsi tagħhom; imorru
       *[other] { $count } biċċa ta’ traduzzjonijiet jinsabu barra mis-segmenti tas-sorsi tagħhom; imorru
    } mas-segment ta’ qabel, għax XLIFF { $version } ma għandux post għalihom
    .hint = Agħti ħarsa lejn dawn it-traduzzjonijiet.
convert-languages = il-fajl għandu partijiet f’diversi lingwi: “{ $found }” u “{ $expected }” bħala { $attribute }
    .hint = XLIFF 2 għandu par wieħed ta’ lingwi għal kull fajl. Aqsam il-fajl skont il-lingwa, u kkonverti kull parti.
convert-done = Il-fajl { $path } inkiteb bħala XLIFF { $to }.

## Noti għat-tradutturi, miktuba fil-fajl

exchange-note-role = Hawn hemm { $role ->
        [title] it-titlu tad-dokument
        [metadata] parti mid-deskrizzjoni tad-dokument
        [heading-1] intestatura tal-livell 1
        [heading-2] intestatura tal-livell 2
        [heading-3] intestatura tal-livell 3
        [heading-4] intestatura tal-livell 4
        [heading-5] intestatura tal-livell 5
        [heading-6] intestatura tal-livell 6
        [paragraph] paragrafu
        [list-item] punt ta’ lista
        [quote] kwotazzjoni
        [table-header] l-intestatura ta’ kolonna f’tabella
        [table-cell] ċella ta’ tabella
        [footnote] nota f’qiegħ il-paġna
        [caption] didaskalija
        [alt-text] id-deskrizzjoni ta’ immaġni għal min ma jistax jaraha
        [link-title] it-tikketta spjegattiva ta’ link
        [link-destination] l-indirizz ta’ link
        [html] test ġewwa HTML
       *[other] silta ta’ test
    }.
exchange-note-context = { exchange-note-role } Jinsab taħt “{ $heading }”.
exchange-note-length = It-tul massimu tat-traduzzjoni f’karattri: { $count }.
exchange-note-term = “{ $term }” huwa “{ $translations }”.
exchange-note-avoid = “{ $term }” ma għandux jissejjaħ “{ $avoid }”.
exchange-note-definition = “{ $term }”: { $definition }
exchange-note-change = Is-sors tas-segment { $segment } inbidel: { $change }
