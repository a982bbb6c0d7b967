# Dak li `vulgate validate` isib f’XLIFF 2 lil hinn mill-grammatika.

xliff2-namespace = “{ $namespace }” mhuwiex l-ispazju tal-ismijiet ta’ ebda verżjoni ta’ XLIFF 2
    .hint = 2.0 u 2.1 għandhom urn:oasis:names:tc:xliff:document:2.0, 2.2 għandha urn:oasis:names:tc:xliff:document:2.2.

# Identifikaturi

xliff2-id-doubled = l-identifikatur “{ $id }” ta’ <{ $element }> diġà ntuża fl-istess <{ $scope }>
    .hint = Agħti identifikatur ieħor lil wieħed mit-tnejn, u ibdel dak li jirreferi għalih.
xliff2-id-elsewhere = l-identifikatur “{ $id }” ta’ dan <{ $element }> jappartjeni għal kodiċi fis-sors ta’ segment ieħor
    .hint = Agħtih identifikatur li l-unità għad ma għandhiex; jista’ jkollu l-istess identifikatur bħall-korrispondent tiegħu biss ħdejn is-sors ta’ dak il-korrispondent.
xliff2-id-other-element = l-identifikatur “{ $id }” ta’ dan <{ $element }> fis-sors jappartjeni għal tip ieħor ta’ element
    .hint = Uża l-element li għandu s-sors, jew identifikatur li l-unità għad ma għandhiex.
xliff2-extension-id = l-identifikatur “{ $id }” ta’ <{ $element }> mhuwiex token ta’ isem (NMTOKEN)
    .hint = L-identifikaturi tal-estensjonijiet ukoll ikollhom biss ittri, ċifri, punti, singijiet, linji ta’ taħt u żewġ punti.

# Struttura

xliff2-skeleton-empty = l-iskeletru ma jgħid la fejn jinsab u lanqas x’inhu
    .hint = Agħtih href, jew daħħal il-kontenut tiegħu.
xliff2-skeleton-both = l-iskeletru għandu href u kontenut
    .hint = Ħalli wieħed mit-tnejn: dak li għandu href huwa vojt, mingħajr lanqas kummenti.
xliff2-unit-without-segment = l-unità ma għandha l-ebda segment
    .hint = Kull unità teħtieġ mill-inqas wieħed; elementi <ignorable> waħedhom mhumiex biżżejjed.
xliff2-target-language-missing = hemm traduzzjonijiet, l-ewwel waħda fil-linja { $line }, iżda l-ebda trgLang ma jgħid il-lingwa tagħhom
    .hint = Żid trgLang mal-għerq.
xliff2-language = l-element { $element } huwa f’“{ $found }”, iżda { $attribute } jgħid “{ $expected }”
    .hint = It-tnejn iridu jkunu l-istess tikketta, anke meta xml:lang jintiret.
xliff2-state-without-target = l-istat tas-segment huwa { $state }, iżda ma għandux traduzzjoni
    .hint = Mingħajr traduzzjoni, segment ikun fl-istat inizjali tiegħu (initial).
xliff2-substate-without-state = is-segment għandu subState, iżda ma għandux state
    .hint = Għid l-istat (state) ukoll, anke jekk huwa dak inizjali.
xliff2-substate = “{ $value }” mhuwiex subState
    .hint = Ikteb prefiss tiegħek, żewġ punti u l-valur; il-prefiss xlf huwa meħud.
xliff2-order-too-large = it-traduzzjoni tinsab fil-pożizzjoni { $order }, iżda l-unità għandha biss { $most ->
    [one] parti waħda
    [2] żewġ partijiet
    [few] { $most } partijiet
    [many] { $most }-il parti
   *[other] { $most } parti
}
    .hint = Is-segmenti u l-elementi <ignorable> jingħaddu flimkien.
xliff2-order-doubled = il-pożizzjoni { $order } hija meħuda minn traduzzjoni oħra tal-unità
    .hint = Agħti lil kull traduzzjoni pożizzjoni tagħha stess.
xliff2-order-implicit = it-traduzzjoni tinsab fil-pożizzjoni { $order }, li għandha parti oħra għax ma tgħid xejn ieħor
    .hint = Parti mingħajr order tinsab fejn hi; agħti pożizzjoni oħra lil dik.

# Elementi inkorporati

xliff2-hex-form = “{ $value }” mhuwiex punt tal-kodiċi f’ċifri eżadeċimali
    .hint = Ikteb żewġ ċifri għal kull byte, bl-ittri kbar, bħal 001A.
xliff2-hex-allowed = “{ $value }” huwa karattru li XML jista’ jżomm
    .hint = Ikteb il-karattru nnifsu; cp huwa għal dawk li XML jipprojbixxi.
xliff2-subtype-without-type = <{ $element }> għandu subType, iżda ma għandux type
    .hint = Għid it-tip (type) ukoll.
xliff2-subtype-of-other-type = is-subType “{ $value }” jappartjeni għat-tip { $type }
    .hint = Issettja type="{ $type }", jew uża subType tiegħek.
xliff2-subtype = “{ $value }” mhuwiex subType
    .hint = Bil-prefiss xlf hemm lb, pb, b, i, u u var. Oħrajn għandhom prefiss tiegħek u żewġ punti.
xliff2-start-isolated = il-bidu “{ $id }” jgħid li t-tmiem tiegħu mhuwiex f’dan <{ $scope }>, iżda hemm jinsab
    .hint = Neħħi isolated="yes".
xliff2-start-without-end = il-bidu “{ $id }” ma għandux tmiem fuq din in-naħa ta’ <{ $scope }>
    .hint = Żid <ec> b’startRef="{ $id }", jew issettja isolated="yes" jekk it-tmiem jinsab f’unità oħra.
xliff2-start-after-end = il-bidu “{ $id }” jiġi wara t-tmiem tiegħu
    .hint = Ibdel post it-tnejn.
xliff2-start-with-ends = il-bidu “{ $id }” għandu aktar minn tmiem wieħed
    .hint = Ħalli <{ $end }> wieħed b’dan is-startRef.
xliff2-end-without-start = fuq din in-naħa ta’ <{ $scope }> ma hemmx <sc> “{ $id }” li dan it-tmiem jista’ jagħlaq
    .hint = Ikkoreġi startRef, jew issettja isolated="yes" b’id jekk il-bidu jinsab f’unità oħra.
xliff2-end-isolated-id = tmiem iżolat irid ikollu id, mhux startRef
    .hint = Agħtih id u neħħi startRef.
xliff2-end-start-ref = tmiem li mhuwiex iżolat irid ikollu startRef, mhux id
    .hint = Semmi f’startRef l-<sc> li jagħlaq, u neħħi l-id.
xliff2-end-dir = dir jinsab fuq tmiem li mhuwiex iżolat
    .hint = Id-direzzjoni hija dik tal-bidu tiegħu; neħħiha minn hawn.
xliff2-end-disagrees = { $attribute } huwa { $found } hawnhekk, iżda jrid ikun { $expected } bħalma għandu l-bidu tiegħu
    .hint = Għid l-istess għat-tnejn.
xliff2-data-ref = { $attribute } isemmi “{ $id }”, li mhijiex data ta’ dan { $scope }
    .hint = Żid <data> b’dan l-identifikatur mal-originalData tiegħu, jew ikkoreġi r-referenza.
xliff2-pair = <{ $element }> għandu { $present }, iżda ma għandux { $missing }
    .hint = Għidu għaż-żewġt itruf, jew għal ebda wieħed.
xliff2-sub-flow = { $attribute } isemmi “{ $id }”, li mhijiex unità tal-fajl “{ $file }”
    .hint = Is-sottoflussi huma identifikaturi ta’ unitajiet fl-istess fajl.
xliff2-sub-flow-circle = { $attribute } jwassal minn “{ $id }” lura għal din l-istess unità
    .hint = Sottofluss huwa test f’kodiċi ta’ unità oħra u ma jistax ikun fih innifsu; semmi unitajiet oħra.
xliff2-reorder-hints = kodiċi b’canReorder="{ $value }" irid ikollu { $attribute }="no"
    .hint = Dak li ma jistax jitmexxa ma jistax la jiġi kkupjat u lanqas jitħassar.
xliff2-copy-of-nothing = copyOf isemmi “{ $id }”, li mhuwiex kodiċi ieħor ta’ dan <{ $scope }>
    .hint = Semmi l-identifikatur tal-kodiċi li ġie kkupjat.
xliff2-copy-of-other = copyOf isemmi “{ $id }”, li dan <{ $element }> ma jistax ikun kopja tiegħu
    .hint = Semmi l-identifikatur ta’ kodiċi tal-istess xorta li mhuwiex kopja ta’ dan.
xliff2-copy-with-data = copyOf isemmi “{ $id }”, iżda hemm data oriġinali
    .hint = Kopja ta’ kodiċi b’data oriġinali tirreferi għall-istess data; copyOf huwa għal kodiċijiet mingħajrha.
xliff2-copy-forbidden = il-kodiċi “{ $id }” ma jistax jiġi kkupjat
    .hint = Neħħi l-kopja.
xliff2-sequence-start = sekwenza ta’ kodiċijiet li l-ordni tagħhom ma tistax tinbidel ma tibdiex b’canReorder="firstNo"
    .hint = Issettja firstNo fuq l-ewwel kodiċi tagħha.
xliff2-sequence-changed = kodiċijiet li l-ordni tagħhom ma tistax tinbidel jinsabu f’ordni oħra milli fis-sors
    .hint = Poġġihom fl-ordni tas-sors.
xliff2-code-deleted = il-kodiċi “{ $id }” ma jistax jitħassar, iżda mhuwiex fit-traduzzjoni
    .hint = Poġġih fejn imissu fit-traduzzjoni.
xliff2-code-overlaps = il-kodiċi “{ $id }” ma jistax jikkoinċidi parzjalment ma’ ieħor, iżda fit-traduzzjoni jikkoinċidi
    .hint = Poġġi l-bidu u t-tmiem tiegħu t-tnejn qabel, wara jew ġewwa l-ieħor.

# Annotazzjonijiet u referenzi

xliff2-marker-without-start = ma hemmx <sm> “{ $id }” qabel dan it-tmiem fuq din in-naħa ta’ <{ $scope }>
    .hint = Ikkoreġi startRef, jew żid il-bidu.
xliff2-marker-without-end = l-annotazzjoni “{ $id }” ma għandhiex tmiem fuq din in-naħa ta’ <{ $scope }>
    .hint = Żid <em> b’startRef="{ $id }".
xliff2-translate-missing = l-annotazzjoni ġenerika ma tgħidx jekk it-test għandux jiġi tradott
    .hint = Żid translate="no" jew translate="yes", jew it-tip tal-annotazzjoni.
xliff2-comment-both = il-kumment għandu value u ref
    .hint = Ħalli wieħed mit-tnejn.
xliff2-comment-nothing = il-kumment ma għandu la value u lanqas ref
    .hint = Ikteb il-kumment f’value, jew semmi nota f’ref.
xliff2-comment-note = “{ $ref }” ma jsemmi l-ebda nota ta’ din l-unità
    .hint = Ikteb #n= u l-identifikatur ta’ nota fl-istess unità.
xliff2-note-ref = “{ $ref }” ma jsemmi l-ebda segment ta’ din l-unità
    .hint = Ikteb # u l-identifikatur ta’ segment fl-istess unità.
xliff2-ref-span = “{ $ref }” ma jsemmi l-ebda silta ta’ test f’din l-unità
    .hint = Ikteb # u l-identifikatur ta’ segment jew element inkorporat tal-unità; għal wieħed fit-traduzzjoni, #t= u l-identifikatur.
xliff2-fragment-form = “{ $ref }” mhuwiex miktub bħal identifikatur ta’ framment
    .hint = Il-passi huma separati b’linji djagonali, kull wieħed identifikatur, jew prefiss, = u identifikatur: #f=f1/u=u1/s1.
xliff2-fragment-prefix = “{ $ref }” għandu prefiss ta’ ittra waħda li mhuwiex iddefinit
    .hint = Dawn huma f, g, u, n, d u t. Il-prefissi tal-moduli u tal-estensjonijiet huma itwal.
xliff2-fragment-twice = “{ $ref }” għandu prefiss darbtejn
    .hint = Kull pass għandu prefiss ieħor.
xliff2-fragment-order = “{ $ref }” ma jmurx mill-fajl għall-grupp għall-unità
    .hint = Poġġi l-passi f’din l-ordni: f, g, u.
xliff2-fragment-last = “{ $ref }” ikompli wara l-aħħar pass tiegħu
    .hint = Dak li hu ġewwa unità jissemma darba, fit-tmiem.
xliff2-fragment-nowhere = “{ $ref }” ma jsemmi xejn f’dan id-dokument
    .hint = Ikkoreġi l-identifikaturi fih; dak li jitħalla barra, il-fajl, il-grupp jew l-unità, jittieħed minn fejn tinsab ir-referenza.
xliff2-fragment-outside = “{ $ref }” joħroġ mid-dokument
    .hint = Ibda b’#.

# Kandidati għat-traduzzjoni u glossarju

xliff2-match-language = it-traduzzjoni hija f’“{ $found }”, iżda trgLang jgħid “{ $expected }”
    .hint = Korrispondenza b’reference="yes" biss tista’ tkun f’lingwa oħra.
xliff2-match-annotation-ref = l-annotazzjoni ta’ korrispondenza għandha ref
    .hint = Neħħih: il-korrispondenza tirreferi għall-annotazzjoni, mhux bil-maqlub.
xliff2-entry-empty = l-entrata ma għandha la traduzzjoni u lanqas definizzjoni
    .hint = Żid mill-inqas waħda minnhom.

# Stil tal-format

xliff2-subfs-without-fs = <{ $element }> għandu subFs, iżda ma għandux fs
    .hint = Għid l-element HTML f’fs ukoll.
xliff2-subfs = “{ $value }” mhumiex attributi
    .hint = Ikteb l-isem u l-valur b’virgola bejniethom, u l-pari separati b’linja djagonali inversa; fejn il-virgola jew il-linja djagonali inversa hija maħsuba, poġġi linja djagonali inversa qabilha.
xliff2-on-closing-code = { $attribute } jinsab fuq tmiem li mhuwiex iżolat
    .hint = Jingħad fuq il-bidu; neħħih minn hawn.
xliff2-fs-void = id-dehra minn qabel tpoġġi kontenut ġewwa <{ $value }>, li f’HTML huwa dejjem vojt
    .hint = Uża valur ieħor ta’ fs, jew mexxih għal kodiċi mingħajr kontenut.
xliff2-fs-nesting = id-dehra minn qabel tpoġġi <{ $value }> ġewwa <{ $around }>, u dan mhuwiex HTML validu
    .hint = Uża valur ieħor ta’ fs hawnhekk jew madwaru.
xliff2-fs-text = id-dehra minn qabel tpoġġi test direttament ġewwa <{ $value }>, li f’HTML fih biss elementi
    .hint = Agħti lit-test l-fs tiegħu, pereżempju li jew td, jew uża valur ieħor hawnhekk.
xliff2-fs-attribute-missing = id-dehra minn qabel ikollha <{ $value }> mingħajr { $attribute }, u dan mhuwiex HTML validu
    .hint = Għidu f’subFs, pereżempju “src,stampa.png”.

# Data tar-riżorsi

xliff2-resources-empty = id-data tar-riżorsi ma fiha xejn
    .hint = Żid element jew referenza għal wieħed, jew neħħiha.
xliff2-resource-item-empty = l-element tar-riżorsi ma fih xejn
    .hint = Żid sors, traduzzjoni jew referenza.
xliff2-resource-ref = “{ $id }” mhuwiex element tar-riżorsi tal-fajl “{ $file }”
    .hint = Tista’ ssir referenza biss għal elementi fid-data tar-riżorsi tal-fajl innifsu.
xliff2-resource-without-source = element li mhuwiex kuntest biss irid ikollu sors
    .hint = Żid is-sors tiegħu, jew neħħi context="no".
xliff2-resource-nowhere = <{ $element }> ma jgħid la fejn tinsab ir-riżorsa u lanqas x’inhi
    .hint = Agħtih href, jew daħħal ir-riżorsa.
xliff2-resource-both = <{ $element }> għandu href u kontenut
    .hint = Ħalli wieħed mit-tnejn.
xliff2-resource-media-type = l-element ma jgħidx it-tip ta’ media ta’ dak li jinsab xi mkien ieħor
    .hint = Żid mimeType, bħal image/png.

# Daqs u tul

xliff2-size-restriction = { $attribute }="{ $value }" mhijiex restrizzjoni tal-profil li għażel il-fajl
    .hint = Ikteb il-massimu, jew il-minimu, virgola u l-massimu; * għal ebda limitu ta’ fuq: 255 jew 0,255 jew 10,*.
xliff2-size-number = { $attribute }="{ $value }" mhuwiex numru sħiħ
    .hint = Ikteb ċifri biss.
xliff2-size-broken =
    { $side ->
        [source] is-sors ma jirrispettax
       *[target] it-traduzzjoni ma tirrispettax
    } { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] tul f’bytes
       *[sizeRestriction] tul f’karattri
    }: { $size })
    .hint = Ibdel it-test jew ir-restrizzjoni.
xliff2-size-info-both = <{ $element }> għandu sizeInfo u sizeInfoRef
    .hint = Ħalli wieħed mit-tnejn.
xliff2-size-info-ref = “{ $id }” ma jsemmi xejn fid-data tal-profil ħdejn dan l-element jew wieħed madwaru
    .hint = Semmi l-identifikatur ta’ element hemm.

# Validazzjoni

xliff2-rule-tests = { $count ->
    [0] ir-regola ma tittestja xejn
   *[other] ir-regola għandha aktar minn test wieħed ({ $count })
}
    .hint = Huwa meħtieġ wieħed eżatt: isPresent, isNotPresent, startsWith, endsWith, jew wieħed tiegħek bi spazju tal-ismijiet.
xliff2-rule-occurs = occurs jinsab ħdejn test ieħor li mhuwiex isPresent
    .hint = Jista’ jingħadd biss dak li hu preżenti.
xliff2-rule-exists-in-source = existsInSource ma jinsab ħdejn ebda test li jista’ jkun għalih
    .hint = Imur ma’ wieħed eżatt minn isPresent, startsWith u endsWith.
xliff2-rule-disabled = regola tal-fajl hija ddiżattivata fejn issir
    .hint = Neħħi r-regola, jew iddiżattivaha fil-grupp jew fl-unità li ma għandhiex tgħodd għalihom.
xliff2-rule-broken = it-traduzzjoni tikser ir-regola tal-linja { $line }: { $test } “{ $value }”
    .hint = Ibdel it-traduzzjoni, jew iddiżattiva r-regola hawnhekk.

# ITS

xliff2-its-version = hawn jintuża ITS, iżda l-verżjoni tiegħu mhi indikata la hawn u lanqas f’element ta’ madwaru
    .hint = Żid its:version="2.0" mal-għerq.
xliff2-its-issue-empty = il-problema ma għandha la tip u lanqas kumment
    .hint = Għid mill-inqas wieħed minnhom.
xliff2-its-issue-both = il-problema hija deskritta hawnhekk u permezz ta’ reġistrazzjonijiet
    .hint = Ħalli jew locQualityIssuesRef jew dak li jingħad hawnhekk.
xliff2-its-record-empty = ir-reġistrazzjoni ma tgħid xejn dwar ħadd
    .hint = Semmi persuna, organizzazzjoni jew għodda.
xliff2-its-provenance-both = il-provenjenza hija indikata hawnhekk u permezz ta’ reġistrazzjonijiet
    .hint = Ħalli jew provenanceRecordsRef jew dak li jingħad hawnhekk.
xliff2-its-annotators = “{ $value }” ma jsemmi l-ebda kategorija bl-għodda tagħha
    .hint = Ikteb l-identifikatur ta’ kategorija tad-data, | u indirizz, kull kategorija darba: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } ma jgħidx ta’ min huwa l-livell ta’ fiduċja
    .hint = Semmi l-għodda f’its:annotatorsRef hawnhekk jew madwaru: { $category }| u l-indirizz tagħha.
xliff2-its-rating-both = il-klassifikazzjoni hija kemm punteġġ kif ukoll vot
    .hint = Ħalli wieħed mit-tnejn.
xliff2-its-rating-neither = il-klassifikazzjoni ma għandha la punteġġ u lanqas vot
    .hint = Żid wieħed mit-tnejn.
xliff2-its-threshold = { $attribute } jinsab mingħajr { $of }
    .hint = Livell limitu jmur ma’ dak li miegħu jitqabbel.
xliff2-its-ref = { $attribute }="{ $ref }" ma jsemmi l-ebda reġistrazzjoni li tista’ tintlaħaq
    .hint = Ikteb #its= u l-xml:id ta’ reġistrazzjonijiet fl-istess unità, jew għal element strutturali, fih innifsu jew madwaru.
xliff2-its-analysis-pair = taSource u taIdent imorru flimkien, iżda wieħed minnhom huwa nieqes
    .hint = Żid l-ieħor, jew uża taIdentRef.
xliff2-its-analysis-both = il-kunċett jissemma permezz ta’ taIdentRef u permezz ta’ taSource ma’ taIdent
    .hint = Ħalli wieħed miż-żewġ modi.
xliff2-its-analysis-empty = hemm livell ta’ fiduċja, iżda ma hemm xejn li jirreferi għalih
    .hint = Żid taClassRef, taIdentRef, jew taSource ma’ taIdent.
xliff2-its-term-both = l-annotazzjoni għandha value u ref
    .hint = Ħalli wieħed mit-tnejn.
xliff2-its-term-type = termConfidence jinsab fuq annotazzjoni li mhijiex ta’ terminu
    .hint = Issettja type="term", jew type="its:term-no" għal dak li mhuwiex terminu.
xliff2-its-type = { $attribute } jinsab fuq annotazzjoni ta’ tip ieħor
    .hint = Ħalli barra t-tip, jew issettja type="its:generic".
xliff2-its-locale-type = hemm tip ta’ filtru tal-varjanti lokali, iżda ma hemmx lista
    .hint = Żid its:localeFilterList.
xliff2-its-locales = “{ $value }” mhijiex lista ta’ varjanti lokali
    .hint = Issepara l-firxiet tal-lingwi b’virgoli: de-AT, fr-*; jew ikteb * għal kollha.
xliff2-its-characters = “{ $value }” mhijiex klassi ta’ karattri
    .hint = Ikteb klassi waħda ta’ karattri, bħal [a-z0-9].

# Traċċar tal-bidliet

xliff2-current-version = il-verżjoni attwali “{ $value }” mhijiex dik ta’ ebda reviżjoni hawnhekk
    .hint = Semmi l-verżjoni ta’ waħda minnhom.
xliff2-tracked-element = appliesTo isemmi “{ $value }”, li ma jistax ikun ħdejn din ir-reġistrazzjoni jew ġewwa element ħdejha
    .hint = Semmi element ħdejn ir-reġistrazzjoni, jew wieħed direttament ġewwa element bħal dan.
xliff2-tracked-ref = “{ $id }” mhuwiex l-identifikatur ta’ ebda { $name } li jista’ jintlaħaq
    .hint = Semmi wieħed ħdejn ir-reġistrazzjoni, jew wieħed direttament ġewwa element bħal dan.
xliff2-tracked-ref-missing = hemm diversi { $name } b’identifikaturi, iżda r-reviżjonijiet ma jgħidux ta’ liema wieħed huma
    .hint = Semmi l-identifikatur tiegħu f’ref.
xliff2-tracked-property = “{ $value }” mhijiex proprjetà ta’ { $name }
    .hint = Ikteb content, jew l-isem ta’ attribut.

# Plural, ġeneru u għażla

xliff2-switch = “{ $value }” ma jagħżel xejn
    .hint = Ikteb plural, ordinal, gender jew select, żewġ punti u l-varjabbli; diversi jiġu separati bi spazji.
xliff2-case-without-switch = is-segment huwa għal każ, iżda l-unità ma għandhiex switch
    .hint = Żid pgs:switch mal-unità.
xliff2-case-count = għadd ta’ valuri li jagħti s-segment: { $found }; għadd ta’ varjabbli: { $expected }
    .hint = Agħti valur wieħed għal kull element tas-switch, separati bi spazji.
xliff2-case-value = “{ $value }” mhijiex kategorija tan-numru
    .hint = Ikteb zero, one, two, few, many, other jew numru.
