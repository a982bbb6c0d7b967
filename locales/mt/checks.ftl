# Is-sejbiet tal-kontrolli tal-kwalità tat-traduzzjonijiet. Il-valur jgħid x’hemm, “.hint” x’għandu
# jsir, “.explain” x’ifittex il-kontroll u meta jista’ jiġi injorat.

check-blank = is-segment għandu traduzzjoni, iżda hija vojta
    .hint = Ittraduċi s-segment, jew erġa’ agħtih l-istat “initial” jekk għadu mhux lest.
    .explain =
        Ifittex segmenti li t-traduzzjoni tagħhom hija vojta għalkemm is-sors mhuwiex.

        Eżempju: is-sors huwa “A second wall.”, u fit-traduzzjoni ma hemm xejn jew hemm biss
        spazji.

        Qatt tinjorah: it-test ippubblikat ikun fih toqba.

# $kind: x’inhu ħażin fil-kodiċi. $code huwa l-kodiċi kif jarah it-traduttur.
check-codes =
    { $kind ->
        [missing] il-kodiċi { $code } huwa nieqes
        [doubled] il-kodiċi { $code } jidher aktar drabi milli fis-sors
        [added] il-kodiċi { $code } ma jinsabx fis-sors
        [order] il-kodiċi { $code } tmexxa lil hinn minn ieħor, u dan mhuwiex permess
        [nesting] il-kodiċi { $code } ma nfetaħx u ma ngħalaqx kif suppost
       *[dropped] il-formattjar { $code } tas-sors mhuwiex użat
    }
    .hint =
        { $kind ->
            [missing] Erġa’ poġġih fejn imissu fis-sentenza.
            [doubled] Ħallih darba biss.
            [added] Ħassru.
            [order] Poġġi l-kodiċijiet fl-ordni tas-sors.
            [nesting] Agħlaq kull kodiċi li nfetaħ, l-aħħar wieħed l-ewwel.
           *[dropped] Poġġih madwar il-kliem korrispondenti, sakemm ma ħallejtux barra apposta.
        }
    .explain =
        Iqabbel il-kodiċijiet inkorporati (grassett, links, noti f’qiegħ il-paġna, immaġnijiet)
        tat-traduzzjoni ma’ dawk tas-sors. Nota jew immaġni trid tkun hemm, u darba biss; ma
        jistax jiġi vvintat kodiċi; il-partijiet iridu jingħalqu u ma jistgħux jaqsmu lil
        xulxin. Għal grassett jew link mitluf tingħata biss nota.

        Eżempju: is-sors jintemm bin-nota f’qiegħ il-paġna 3, it-traduzzjoni le.

        Injora n-nota jekk il-lingwa ma teħtieġx enfasi hemm. Qatt tinjora żball.

# $character huwa l-punt tal-kodiċi, $near it-test ta’ madwaru.
check-forbidden = it-traduzzjoni fiha l-karattru { $character }, ħdejn “{ $near }”
    .hint = Ħassru, jew ikteb l-ittra li ntilfet hemm.
    .explain =
        Ifittex karattri li ebda test ma għandu jkollu: karattri ta’ kontroll, karattri għal
        użu privat, marka tal-ordni tal-bytes ġewwa t-test, u U+FFFD, li jidher fejn programm ma
        setax jaqra ittra.

        Eżempju: “pr□cis” minflok “précis”.

        Qatt tinjorah: il-kompożitur tipografiku ma għandux sinjal għal dawn il-karattri.

# $before u $now huma s-sors il-qadim u l-ġdid.
check-stale = is-sors inbidel, iżda t-traduzzjoni le
    .hint = Is-sors kien “{ $before }” u issa huwa “{ $now }”. Aġġorna t-traduzzjoni.
    .explain =
        Ifittex segmenti li s-sors tagħhom inbidel filwaqt li t-traduzzjoni għadha dik tas-sors
        il-qadim.

        Eżempju: “12 weeks” sar “eight weeks”, u t-traduzzjoni għadha tgħid tnax-il ġimgħa.

        Injorah jekk il-bidla ma tagħmel ebda differenza fit-traduzzjoni, bħal virgola.

check-same-as-source = it-traduzzjoni hija l-istess bħas-sors
    .hint = Ittraduċiha. Jekk trid tibqa’ kif inhi, immarkaha bħala li ma għandhiex tiġi tradotta.
    .explain =
        Ifittex traduzzjonijiet li jtennu s-sors kelma b’kelma. Irid ikun hemm mill-inqas żewġ
        kelmiet itwal b’ittri żgħar, biex l-ismijiet, in-numri u l-indirizzi ma jintmissux.

        Eżempju: “Executive summary in bullets” fit-test Malti.

        Injorah għal kwotazzjonijiet u titoli li jiġu ċċitati fil-lingwa oriġinali.

check-untranslated-part = silta mis-sors tinsab fit-traduzzjoni kif inhi: “…{ $text }…”
    .hint = Ittraduċiha; xi għodod ipoġġu traduzzjoni ġdida qabel it-test li kien hemm.
    .explain =
        Ifittex sitt kelmiet wara xulxin li huma l-istess fis-sors u fit-traduzzjoni, il-biċċa
        l-kbira tagħhom kelmiet ordinarji b’ittri żgħar. L-ismijiet, it-titoli, l-indirizzi u
        n-noti f’qiegħ il-paġna ma jintmissux. Kwotazzjoni li għandha tibqa’ fil-lingwa tagħha
        mhijiex żball.
# $kind mixed: $word hija l-kelma, $letter l-ittra barranija tagħha, $code il-punt tal-kodiċi.
check-script =
    { $kind ->
        [mixed] f’“{ $word }”, l-ittra “{ $letter }” ({ $code }) hija ta’ alfabett ieħor
       *[whole] it-traduzzjoni mhijiex miktuba fl-alfabett tal-lingwa tagħha
    }
    .hint =
        { $kind ->
            [mixed] Erġa’ ikteb l-ittra bit-tastiera tal-lingwa.
           *[whole] Ivverifika li din hija l-lingwa t-tajba, u ttraduċi s-segment.
        }
    .explain =
        Ifittex ittri ta’ alfabett ħażin: “E” Latina f’kelma Ċirillika jew Griega tidher tajba,
        iżda ma tinstabx b’tiftixa u l-qarrej tal-iskrin jaqraha ħażin. Isib ukoll test li
        mhuwiex fl-alfabett tal-lingwa tiegħu xejn.

        Eżempju: “Eвропа” b’ittra Latina fil-bidu.

        Injorah għal ismijiet li jħalltu l-alfabetti apposta.

check-hidden = hemm karattru inviżibbli fit-traduzzjoni ({ $code })
    .hint = Ħassru; jekk ma ssibux, erġa’ ikteb il-kliem ta’ madwaru.
    .explain =
        Ifittex karattri li ħadd ma jara: kontrolli tad-direzzjoni tal-kitba, spazji bla wisa’,
        marki tal-ordni tal-bytes. Jiġu ma’ test ikkupjat; xi wħud iġiegħlu sentenza tinqara
        mod ieħor milli hi, u kollha jfixklu t-tiftix u l-qsim tal-kliem. Dak li għandu s-sors
        ukoll ma jintmissx.

check-term-missing = “{ $term }” huwa “{ $expected }” fil-bażi terminoloġika, iżda dan ma jinsabx fit-traduzzjoni
    .hint = Uża t-terminu tal-bażi terminoloġika, jew żid fiha dak użat bħala ammess.
    .explain =
        Ifittex fis-sors it-termini tal-bażijiet terminoloġiċi tal-proġett (terms/*.tbx), u
        fit-traduzzjoni wieħed minn dawk li l-kunċett għandu hemm, fi kwalunkwe forma. It-termini
        deprekati jew sostitwiti ma jgħoddux.

        Jista’ jiġi injorat meta sentenza tkun aħjar mingħajr it-terminu.

        Eżempju: “public consultation” tradott mingħajr “konsultazzjoni pubblika”.

check-term-forbidden = “{ $term }” ma għandux jissejjaħ “{ $used }”{ $count ->
        [0] {""}
       *[other] {" "}iżda “{ $better }”
    }
    .hint = Uża terminu ieħor; `vulgate terms search` juri x’hemm.
    .explain =
        Ifittex fit-traduzzjoni termini li l-bażi terminoloġika ssejħilhom deprekati jew
        sostitwiti, meta s-sors ikollu terminu tal-istess kunċett.

        Eżempju: “regolazzjoni” għal “regulation”, meta l-bażi terminoloġika trid “regolament”.

# $source u $target huma n-numri kkonċernati, kif inhuma miktuba; wieħed jista’ jkun vojt.
check-numbers =
    { $kind ->
        [missing] in-numru { $source } tas-sors huwa nieqes
        [added] in-numru { $target } ma jinsabx fis-sors
        [kept] in-numru { $source } tas-sors jinkiteb { $expected } b’din il-lingwa; kif inhu, huwa numru ieħor
       *[changed] is-sors għandu { $source } fejn it-traduzzjoni għandha { $target }
    }
    .hint = Qabbel in-numri mas-sors; iktibhom bis-separaturi tal-lingwa tiegħek.
    .explain =
        Iqabbel il-valuri tan-numri kollha, ikunu xi jkunu s-separaturi u l-ordni tagħhom:
        “38,000” huwa “38 000” u “38.000”, “6.10.1958” huwa “6 October 1958”, “Article 14(2)”
        huwa “l-Artikolu 14(2)”. In-numri sa tnax jistgħu jkunu kliem. Għal numru li jinsab,
        iżda inqas drabi milli fis-sors, tingħata biss nota.

        Eżempju: “38,000” f’test Ġermaniż tfisser tmienja u tletin.

        Injorah meta s-sentenza ma teħtieġ ebda numru, jew teħtieġ wieħed ieħor.

check-url-email = l-indirizz { $address } tas-sors huwa nieqes jew differenti
    .hint = Ikkopja l-indirizz mis-sors; hija biss il-lingwa fih li tista’ tkun oħra.
    .explain =
        Ifittex indirizzi tal-web u tal-posta elettronika tas-sors li t-traduzzjoni ma għandhiex.
        Il-kodiċi tal-lingwa f’indirizz jista’ jkun differenti.

        Eżempju: “us@dat.example” minflok “us@data.example”.

        Injorah jekk il-paġna għandha indirizz ieħor f’din il-lingwa, u ftaħtu.

check-max-length = l-għadd ta’ karattri tat-traduzzjoni huwa { $count }, iżda l-massimu permess huwa { $most }
    .hint = Qassarha, jew staqsi lill-awtur għal limitu ogħla.
    .explain =
        L-awtur tad-dokument jillimita t-tul ta’ xi testi, b’max-length f’kumment qabel il-blokka
        jew taħt [markdown] f’vulgate.toml. Is-segmenti kollha tat-test jgħoddu flimkien,
        bl-ispazji ta’ bejniethom.
# $target u $expected huma tulijiet f’karattri.
check-length =
    { $kind ->
        [short] it-traduzzjoni hija qasira ħafna: għadd ta’ karattri { $target }, meta s-soltu jkun madwar { $expected }
       *[long] it-traduzzjoni hija twila ħafna: għadd ta’ karattri { $target }, meta s-soltu jkun madwar { $expected }
    }
    .hint = Ivverifika li hija t-traduzzjoni ta’ dan is-segment, u li hija kollha hemm.
    .explain =
        Iqabbel it-tul tat-traduzzjoni ma’ dak tas-soltu bejn iż-żewġ lingwi. Jitqiesu biss
        segmenti itwal, u jgħoddu biss differenzi kbar.

        Eżempju: nofs paragrafu huwa nieqes.

        Injorah jekk il-lingwa tabilħaqq tgħidha daqshekk fil-qosor, jew teħtieġ tispjega terminu.

# $source u $target huma s-sinjali; vojta jekk ma hemm xejn.
check-end-punctuation =
    { $kind ->
        [added] it-traduzzjoni tintemm b’“{ $target }”, is-sors mingħajr sinjal
        [missing] is-sors jintemm b’“{ $source }”, it-traduzzjoni mingħajr sinjal
       *[changed] is-sors jintemm b’“{ $source }”, it-traduzzjoni b’“{ $target }”
    }
    .hint = Temmha kif jintemm is-sors, bis-sinjali tal-lingwa tiegħek.
    .explain =
        Iqabbel l-aħħar sinjal tat-traduzzjoni ma’ dak tas-sors, kull wieħed fis-sinjali tal-lingwa
        tiegħu: mistoqsija bil-Grieg tintemm b’“;”. Il-parentesijiet u l-virgoletti li jagħlqu, u
        l-punti tal-abbrevjazzjonijiet u tan-numri ordinali, ma jgħoddux.

        Eżempju: is-sors jistaqsi “Who reads it?”, it-traduzzjoni tintemm b’punt.

        Injorah jekk il-lingwa tiegħek ittemm test bħal dan mod ieħor.

check-brackets = il-parentesi “{ $bracket }” ma għandhiex sieħba
    .hint = Żid il-parentesi l-oħra, jew ħassar din.
    .explain =
        Ifittex parentesijiet tat-traduzzjoni li jinfetħu u ma jingħalqux, jew jingħalqu u ma
        jinfetħux, meta dawk tas-sors ikunu kollha f’pari. It-tikketta ta’ lista, “a)”, ma
        titqiesx bħala parentesi.

        Eżempju: “il-baġit (f’euro”.

        Injorah għal sinjali li jixbhu biss lill-parentesijiet.

# $mark hija l-virgoletta, $near it-test ta’ madwarha, $own il-virgoletti tal-lingwa stess.
check-quotes =
    { $kind ->
        [straight] virgoletti dritti ħdejn “{ $near }”
        [backwards] il-virgoletta “{ $mark }” tiftaħ kwotazzjoni, ħdejn “{ $near }”
       *[foreign] il-virgoletta “{ $mark }” ma tintużax f’din il-lingwa, ħdejn “{ $near }”
    }
    .hint = Ikkwota b’{ $own }.
    .explain =
        Ifittex virgoletti li l-lingwa tat-traduzzjoni ma tużax, jew tuża bil-maqlub. Għall-virgoletti
        dritti tingħata biss nota. Il-virgoletti singoli ma jitqisux, għax il-biċċa l-kbira tagħhom
        huma appostrofi.

        Eżempju: “so” f’test Ġermaniż, li jikteb „so“.

        Injorah ġewwa kwotazzjoni f’lingwa oħra.

check-percent =
    { $kind ->
        [breaks] hemm spazju ordinarju bejn numru u sinjal ħdejn “{ $near }”, fejn tista’ tinqasam il-linja
       *[joined] ma hemmx spazju qabel is-sinjal tal-perċentwal ħdejn “{ $near }”
    }
    .hint = Poġġi hemm spazju fiss (U+00A0).
    .explain =
        Iħares lejn l-ispazju bejn numru u “%”, “€” jew sinjal ieħor ta’ munita. Il-Gwida
        tal-Istil Interistituzzjonali tal-Unjoni Ewropea trid spazju fiss fi kważi l-lingwi kollha;
        fejn l-użu ta’ lingwa ma jridx spazju, dan jiġi aċċettat ukoll.

        Eżempju: “59” fi tmiem linja u “%” fil-bidu ta’ dik ta’ wara.

        Injorah meta t-test qatt ma jiġi kompost tipografikament.

check-spaces =
    { $kind ->
        [leading-lost] is-sors jibda bi spazju, it-traduzzjoni le
        [leading-added] it-traduzzjoni tibda bi spazju, is-sors le
        [trailing-lost] is-sors jintemm bi spazju, it-traduzzjoni le
        [trailing-added] it-traduzzjoni tintemm bi spazju, is-sors le
        [double] żewġ spazji wara xulxin ħdejn “{ $near }”
        [before-stop] spazju qabel virgola jew punt ħdejn “{ $near }”
        [before-tall] spazju qabel sinjal tal-punteġġjatura ħdejn “{ $near }”
        [french] spazju ordinarju qabel sinjal tal-punteġġjatura ħdejn “{ $near }”, fejn tista’ tinqasam il-linja
       *[bracket] spazju fuq in-naħa ta’ ġewwa ta’ parentesi ħdejn “{ $near }”
    }
    .hint =
        { $kind ->
            [leading-lost] Żid l-ispazju.
            [trailing-lost] Żid l-ispazju.
            [french] Poġġi hemm spazju fiss (U+00A0 jew U+202F).
           *[other] Ħassar l-ispazju.
        }
    .explain =
        Ifittex spazji doppji, mitlufa jew f’post ħażin, u spazji ordinarji qabel is-sinjali Franċiżi
        li jinkitbu mifruda.

        Eżempju: “wieħed , tnejn”.

        Injorah għal kolonni allinjati bi spazji.

check-conventions = minflok “{ $found }” hawn jinkiteb “{ $wanted }” (konvenzjonijiet: { $profile })
    .hint = Iktbu hekk, jew agħżel il-konvenzjonijiet l-oħra taħt [project] f’vulgate.toml.
    .explain =
        Iqabbel kif inhuma miktuba n-numri, id-dati, in-numri ordinali, il-perċentwali,
        il-virgoletti u n-noti mal-konvenzjonijiet li jsemmi [project] f’vulgate.toml: eu hija
        l-Gwida tal-Istil Interistituzzjonali tal-Unjoni Ewropea, cldr l-użu tal-pajjiż. Jekk ma
        tintgħażel l-ebda waħda, jinstab biss dak li ma hemm f’ebda waħda minnhom.

        Eżempju: “16 Oktober” f’test Ġermaniż, li jikteb “16. Oktober”.

        Injorah għall-ismijiet, il-kodiċijiet u l-kwotazzjonijiet.

check-repeated-word = il-kelma “{ $word }” tidher darbtejn wara xulxin
    .hint = Ħassar waħda minnhom.
    .explain =
        Ifittex kelma li tidher darbtejn wara xulxin bi spazju biss bejniethom, meta s-sors ma jtenni
        ebda kelma. Il-pari li tipproduċi l-grammatika, bħal “nous nous” bil-Franċiż, ma
        jintmissux.

        Eżempju: “f’dan dan it-test”.

        Injorah meta ż-żewġ kelmiet ikunu maħsuba.

check-capitalisation = it-traduzzjoni tibda b’ittra żgħira: “{ $word }”
    .hint = Ibda b’ittra kbira, bħas-sors.
    .explain =
        Ifittex titoli, paragrafi, punti ta’ lista u noti li jibdew b’ittra żgħira, meta s-sors jibda
        b’ittra kbira.

        Eżempju: “id-dmir jeżisti.” għal “The duty exists.”

        Injorah fejn l-istil intern tiegħek irid ittri żgħar, pereżempju fil-listi.

# $other huwa s-sors l-ieħor jew it-traduzzjoni l-oħra, $unit l-identifikatur tal-unità fejn jinsab.
check-inconsistent =
    { $kind ->
        [targets] l-istess sors huwa tradott bħala “{ $other }” f’{ $unit }
       *[sources] l-istess traduzzjoni tikkorrispondi għal sors ieħor f’{ $unit }: “{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Agħżel waħda miż-żewġ traduzzjonijiet, sakemm il-kuntest ma jitlobhomx it-tnejn.
           *[sources] Ivverifika li ma ġietx ikkupjata fis-segment il-ħażin.
        }
    .explain =
        Ifittex sors wieħed b’żewġ traduzzjonijiet f’dokument, fl-istess rwol, u traduzzjoni waħda
        ta’ żewġ sorsi li ftit għandhom x’jaqsmu ma’ xulxin.

        Eżempju: l-intestatura “The gap” darba hija “Id-distakk” u darba “Il-lakuna”.

        Injorah meta l-grammatika jew il-kuntest jitolbu kliem differenti.
