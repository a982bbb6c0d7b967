# An méid a aimsíonn `vulgate validate` in XLIFF 2 seachas an ghramadach.

xliff2-namespace = ní ainmspás aon leagain de XLIFF 2 é “{ $namespace }”
    .hint = Ag 2.0 agus 2.1 tá urn:oasis:names:tc:xliff:document:2.0, ag 2.2 tá urn:oasis:names:tc:xliff:document:2.2.

# Aitheantóirí

xliff2-id-doubled = úsáideadh aitheantóir “{ $id }” <{ $element }> cheana sa <{ $scope }> céanna
    .hint = Tabhair aitheantóir eile do cheann den dá cheann, agus athraigh a dtagraíonn dó.
xliff2-id-elsewhere = baineann an t-aitheantóir “{ $id }” ar an <{ $element }> seo le cód i mbunleagan teascáin eile
    .hint = Tabhair aitheantóir dó nach bhfuil ag an aonad fós; ní bhíonn aitheantóir a mhacasamhla ag cód ach taobh le bunleagan na macasamhla sin.
xliff2-id-other-element = baineann an t-aitheantóir “{ $id }” ar an <{ $element }> seo le cineál eile eiliminte sa bhunleagan
    .hint = Úsáid an eilimint atá sa bhunleagan, nó aitheantóir nach bhfuil ag an aonad fós.
xliff2-extension-id = ní ceadchomhartha ainm (NMTOKEN) é aitheantóir “{ $id }” <{ $element }>
    .hint = In aitheantóirí síntí freisin, ní cheadaítear ach litreacha, digití, lánstadanna, fleiscíní, fostríoca agus idirstadanna.

# Struchtúr

xliff2-skeleton-empty = ní deir an chreatlach cá bhfuil sí ná cad í féin
    .hint = Tabhair href di, nó cuir a hábhar isteach inti.
xliff2-skeleton-both = tá href agus ábhar ag an gcreatlach
    .hint = Fág ceann den dá cheann: má tá href aici bíonn sí folamh, gan nótaí tráchta fiú.
xliff2-unit-without-segment = níl aon teascán ag an aonad
    .hint = Tá ceann amháin ar a laghad ag teastáil ó gach aonad; ní leor eilimintí <ignorable> astu féin.
xliff2-target-language-missing = tá aistriúcháin ann, an chéad cheann i líne { $line }, ach níl aon trgLang a deir cén teanga atá iontu
    .hint = Cuir trgLang leis an bhfréamh.
xliff2-language = is in “{ $found }” atá an eilimint { $element }, ach deir { $attribute } “{ $expected }”
    .hint = Ní mór an chlib chéanna a bheith iontu araon, fiú nuair a fhaightear xml:lang le hoidhreacht.
xliff2-state-without-target = is é { $state } staid an teascáin, ach níl aon aistriúchán aige
    .hint = Bíonn teascán gan aistriúchán sa staid tosaigh (initial).
xliff2-substate-without-state = tá subState ag an teascán, ach níl state aige
    .hint = Abair an staid (state) freisin, fiú más í an staid tosaigh í.
xliff2-substate = ní subState é “{ $value }”
    .hint = Scríobh do réimír féin, idirstad agus an luach; tá an réimír xlf in áirithe.
xliff2-order-too-large = tá an t-aistriúchán in áit { $order }, ach níl ag an aonad ach { $most ->
    [one] cuid amháin
    [two] { $most } chuid
    [few] { $most } chuid
    [many] { $most } gcuid
   *[other] { $most } cuid
}
    .hint = Comhairtear teascáin agus eilimintí <ignorable> le chéile.
xliff2-order-doubled = tá áit { $order } tógtha ag aistriúchán eile san aonad
    .hint = Tabhair a áit féin do gach aistriúchán.
xliff2-order-implicit = tá an t-aistriúchán in áit { $order }, atá ag cuid eile toisc nach ndeir sí a mhalairt
    .hint = Bíonn cuid gan order san áit ina bhfuil sí; tabhair áit eile don chuid sin.

# Eilimintí inlíne

xliff2-hex-form = ní códphointe i ndigití heicsidheachúlacha é “{ $value }”
    .hint = Scríobh dhá dhigit in aghaidh an bhirt, agus litreacha ina gceannlitreacha, 001A mar shampla.
xliff2-hex-allowed = is carachtar is féidir a bheith in XML é “{ $value }”
    .hint = Scríobh an carachtar féin; is do na cinn a choisceann XML atá cp ann.
xliff2-subtype-without-type = tá subType ag <{ $element }>, ach níl type aige
    .hint = Abair an cineál (type) freisin.
xliff2-subtype-of-other-type = baineann an subType “{ $value }” leis an gcineál { $type }
    .hint = Socraigh type="{ $type }", nó úsáid subType de do chuid féin.
xliff2-subtype = ní subType é “{ $value }”
    .hint = Leis an réimír xlf tá lb, pb, b, i, u agus var ann. Bíonn do réimír féin agus idirstad ag na cinn eile.
xliff2-start-isolated = deir an tús “{ $id }” nach bhfuil a dheireadh sa <{ $scope }> seo, ach tá sé ann
    .hint = Bain isolated="yes" amach.
xliff2-start-without-end = níl aon deireadh ag an tús “{ $id }” ar an taobh seo de <{ $scope }>
    .hint = Cuir <ec> le startRef="{ $id }" leis, nó socraigh isolated="yes" má tá an deireadh in aonad eile.
xliff2-start-after-end = tagann an tús “{ $id }” i ndiaidh a dheiridh
    .hint = Cuir an dá cheann in áit a chéile.
xliff2-start-with-ends = tá níos mó ná deireadh amháin ag an tús “{ $id }”
    .hint = Fág <{ $end }> amháin leis an startRef seo.
xliff2-end-without-start = níl aon <sc> “{ $id }” ar an taobh seo de <{ $scope }> a d’fhéadfadh an deireadh seo a dhúnadh
    .hint = Ceartaigh startRef, nó socraigh isolated="yes" le id má tá an tús in aonad eile.
xliff2-end-isolated-id = ní mór id, seachas startRef, a bheith ag deireadh leithlisithe
    .hint = Tabhair id dó agus bain startRef amach.
xliff2-end-start-ref = ní mór startRef, seachas id, a bheith ag deireadh nach bhfuil leithlisithe
    .hint = Ainmnigh in startRef an <sc> a dhúnann sé, agus bain an id amach.
xliff2-end-dir = tá dir ar dheireadh nach bhfuil leithlisithe
    .hint = Is é treo a thúis an treo; bain amach anseo é.
xliff2-end-disagrees = is é { $found } luach { $attribute } anseo, ach ní mór { $expected } a bheith ann mar atá ag a thús
    .hint = Abair an rud céanna faoin dá cheann.
xliff2-data-ref = ainmníonn { $attribute } “{ $id }”, nach sonraí de chuid an { $scope } seo iad
    .hint = Cuir <data> leis an aitheantóir seo lena originalData, nó ceartaigh an tagairt.
xliff2-pair = tá { $present } ag <{ $element }>, ach níl { $missing } aige
    .hint = Abair faoin dá cheann é, nó ná habair faoi cheachtar acu é.
xliff2-sub-flow = ainmníonn { $attribute } “{ $id }”, nach aonad de chuid an chomhaid “{ $file }” é
    .hint = Is aitheantóirí aonad sa chomhad céanna iad foshruthanna.
xliff2-sub-flow-circle = treoraíonn { $attribute } trí “{ $id }” ar ais go dtí an t-aonad seo
    .hint = Is éard is foshruth ann téacs i gcód aonaid eile, agus ní féidir leis é féin a chuimsiú; ainmnigh aonaid eile.
xliff2-reorder-hints = ní mór { $attribute }="no" a bheith ag cód a bhfuil canReorder="{ $value }" aige
    .hint = An rud nach féidir a bhogadh, ní féidir é a chóipeáil ná a scriosadh.
xliff2-copy-of-nothing = ainmníonn copyOf “{ $id }”, nach cód eile sa <{ $scope }> seo é
    .hint = Tabhair aitheantóir an chóid a cóipeáladh.
xliff2-copy-of-other = ainmníonn copyOf “{ $id }”, nach féidir leis an <{ $element }> seo a bheith ina chóip de
    .hint = Tabhair aitheantóir cóid den chineál céanna nach cóip den cheann seo é.
xliff2-copy-with-data = ainmníonn copyOf “{ $id }”, ach tá bunsonraí ann
    .hint = Tagraíonn cóip de chód a bhfuil bunsonraí aige do na sonraí céanna; is do chóid gan bunsonraí copyOf.
xliff2-copy-forbidden = níl cead an cód “{ $id }” a chóipeáil
    .hint = Bain an chóip amach.
xliff2-sequence-start = ní thosaíonn seicheamh cód nach féidir a n-ord a athrú le canReorder="firstNo"
    .hint = Socraigh firstNo ar a chéad chód.
xliff2-sequence-changed = tá cóid nach féidir a n-ord a athrú in ord eile ná mar atá sa bhunleagan
    .hint = Cuir in ord an bhunleagain iad.
xliff2-code-deleted = níl cead an cód “{ $id }” a scriosadh, ach níl sé san aistriúchán
    .hint = Cuir san áit cheart san aistriúchán é.
xliff2-code-overlaps = ní ceadmhach don chód “{ $id }” forluí ar chód eile, ach déanann sé é san aistriúchán
    .hint = Cuir tús agus deireadh an chóid araon roimh an gceann eile, ina dhiaidh nó laistigh de.

# Anótálacha agus tagairtí

xliff2-marker-without-start = níl aon <sm> “{ $id }” roimh an deireadh seo ar an taobh seo de <{ $scope }>
    .hint = Ceartaigh startRef, nó cuir an tús leis.
xliff2-marker-without-end = níl aon deireadh ag an anótáil “{ $id }” ar an taobh seo de <{ $scope }>
    .hint = Cuir <em> le startRef="{ $id }" leis.
xliff2-translate-missing = ní deir an anótáil chineálach an bhfuil an téacs le haistriú
    .hint = Cuir translate="no" nó translate="yes" leis, nó cineál na hanótála.
xliff2-comment-both = tá value agus ref ag an nóta tráchta
    .hint = Fág ceann den dá cheann.
xliff2-comment-nothing = níl value ná ref ag an nóta tráchta
    .hint = Scríobh an nóta tráchta in value, nó ainmnigh nóta in ref.
xliff2-comment-note = ní ainmníonn “{ $ref }” aon nóta san aonad seo
    .hint = Scríobh #n= agus aitheantóir nóta san aonad céanna.
xliff2-note-ref = ní ainmníonn “{ $ref }” aon teascán san aonad seo
    .hint = Scríobh # agus aitheantóir teascáin san aonad céanna.
xliff2-ref-span = ní ainmníonn “{ $ref }” aon réise téacs san aonad seo
    .hint = Scríobh # agus aitheantóir teascáin nó eiliminte inlíne san aonad; do cheann san aistriúchán, #t= agus an t-aitheantóir.
xliff2-fragment-form = níl “{ $ref }” scríofa mar is gnách d’aitheantóir blúire
    .hint = Scartar céimeanna le tulslaiseanna; is aitheantóir gach céim, nó réimír, = agus aitheantóir: #f=f1/u=u1/s1.
xliff2-fragment-prefix = tá réimír aon litreach ag “{ $ref }” nach bhfuil sainmhínithe
    .hint = Is iad f, g, u, n, d agus t na cinn atá ann. Tá réimíreanna modúl agus síntí níos faide.
xliff2-fragment-twice = tá réimír faoi dhó in “{ $ref }”
    .hint = Ní mór réimír dhifriúil a bheith ag gach céim.
xliff2-fragment-order = ní théann “{ $ref }” ón gcomhad go dtí an grúpa go dtí an t-aonad
    .hint = Cuir na céimeanna san ord seo: f, g, u.
xliff2-fragment-last = leanann “{ $ref }” ar aghaidh i ndiaidh a chéime deireanaí
    .hint = Ainmnítear a bhfuil laistigh d’aonad uair amháin, ag an deireadh.
xliff2-fragment-nowhere = ní ainmníonn “{ $ref }” aon rud sa doiciméad seo
    .hint = Ceartaigh na haitheantóirí ann; an rud a fhágtar ar lár, comhad, grúpa nó aonad, faightear é ón áit ina bhfuil an tagairt.
xliff2-fragment-outside = téann “{ $ref }” amach as an doiciméad
    .hint = Tosaigh le #.

# Moltaí aistriúcháin agus gluais

xliff2-match-language = is in “{ $found }” atá an t-aistriúchán, ach deir trgLang “{ $expected }”
    .hint = Níl cead ach ag meaitseáil le reference="yes" a bheith i dteanga eile.
xliff2-match-annotation-ref = tá ref ag anótáil meaitseála
    .hint = Bain amach é: is í an mheaitseáil a thagraíonn don anótáil, ní a mhalairt.
xliff2-entry-empty = níl aistriúchán ná sainmhíniú ag an iontráil
    .hint = Cuir ceann amháin acu ar a laghad léi.

# Stíl formáidithe

xliff2-subfs-without-fs = tá subFs ag <{ $element }>, ach níl fs aige
    .hint = Abair an eilimint HTML in fs freisin.
xliff2-subfs = ní aitreabúidí iad “{ $value }”
    .hint = Scríobh ainm agus luach le camóg, agus péirí scartha le cúlslais; má theastaíonn camóg nó cúlslais féin, cuir cúlslais roimpi.
xliff2-on-closing-code = tá { $attribute } ar dheireadh nach bhfuil leithlisithe
    .hint = Is faoin tús a deirtear é; bain amach anseo é.
xliff2-fs-void = chuirfeadh an réamhamharc ábhar isteach in <{ $value }>, a bhíonn folamh i gcónaí in HTML
    .hint = Úsáid luach eile de fs, nó bog chuig cód gan ábhar é.
xliff2-fs-nesting = chuirfeadh an réamhamharc <{ $value }> isteach in <{ $around }>, rud nach HTML bailí é
    .hint = Úsáid luach eile de fs anseo nó timpeall air.
xliff2-fs-text = chuirfeadh an réamhamharc téacs go díreach isteach in <{ $value }>, nach mbíonn ann in HTML ach eilimintí
    .hint = Tabhair a fs féin don téacs, amhail li nó td, nó úsáid luach eile anseo.
xliff2-fs-attribute-missing = bheadh <{ $value }> gan { $attribute } sa réamhamharc, rud nach HTML bailí é
    .hint = Abair in subFs é, mar shampla “src,pictiur.png”.

# Sonraí acmhainní

xliff2-resources-empty = níl aon rud sna sonraí acmhainní
    .hint = Cuir mír nó tagairt do cheann leo, nó bain amach iad.
xliff2-resource-item-empty = níl aon rud sa mhír acmhainne
    .hint = Cuir bunleagan, aistriúchán nó tagairt léi.
xliff2-resource-ref = ní mír acmhainne de chuid an chomhaid “{ $file }” é “{ $id }”
    .hint = Ní féidir tagairt ach do mhíreanna i sonraí acmhainní an chomhaid féin.
xliff2-resource-without-source = ní mór bunleagan a bheith ag mír nach comhthéacs amháin í
    .hint = Cuir a bunleagan léi, nó bain context="no" amach.
xliff2-resource-nowhere = ní deir <{ $element }> cá bhfuil an acmhainn ná cad í féin
    .hint = Tabhair href dó, nó cuir an acmhainn isteach ann.
xliff2-resource-both = tá href agus ábhar ag <{ $element }>
    .hint = Fág ceann den dá cheann.
xliff2-resource-media-type = ní deir an mhír cineál meáin an ruda atá in áit eile
    .hint = Cuir mimeType leis, image/png mar shampla.

# Méid agus fad

xliff2-size-restriction = ní srian de chuid na próifíle a roghnaigh an comhad é { $attribute }="{ $value }"
    .hint = Scríobh an uasteorainn, nó an íosteorainn, camóg agus an uasteorainn; * mura bhfuil uasteorainn ann: 255 nó 0,255 nó 10,*.
xliff2-size-number = ní slánuimhir é { $attribute }="{ $value }"
    .hint = Ná scríobh ach digití.
xliff2-size-broken =
    { $side ->
        [source] ní chloíonn an bunleagan le
       *[target] ní chloíonn an t-aistriúchán le
    } { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] fad ina bhearta
       *[sizeRestriction] fad ina charachtair
    }: { $size })
    .hint = Athraigh an téacs nó an srian.
xliff2-size-info-both = tá sizeInfo agus sizeInfoRef ag <{ $element }>
    .hint = Fág ceann den dá cheann.
xliff2-size-info-ref = ní ainmníonn “{ $id }” aon rud sna sonraí próifíle taobh leis an eilimint seo ná le ceann timpeall uirthi
    .hint = Tabhair aitheantóir eiliminte ansin.

# Bailíochtú

xliff2-rule-tests = { $count ->
    [0] ní dhéanann an riail aon tástáil
   *[other] tá níos mó ná tástáil amháin ag an riail ({ $count })
}
    .hint = Teastaíonn ceann amháin go díreach: isPresent, isNotPresent, startsWith, endsWith, nó ceann de do chuid féin le hainmspás.
xliff2-rule-occurs = tá occurs taobh le tástáil seachas isPresent
    .hint = Ní féidir ach an rud atá i láthair a chomhaireamh.
xliff2-rule-exists-in-source = níl aon tástáil taobh le existsInSource a bhféadfadh sé baint léi
    .hint = Téann sé le ceann amháin go díreach de isPresent, startsWith agus endsWith.
xliff2-rule-disabled = tá riail de chuid an chomhaid díchumasaithe san áit a ndéantar í
    .hint = Bain an riail amach, nó díchumasaigh sa ghrúpa nó san aonad nach bhfuil feidhm le bheith aici ann.
xliff2-rule-broken = briseann an t-aistriúchán riail líne { $line }: { $test } “{ $value }”
    .hint = Athraigh an t-aistriúchán, nó díchumasaigh an riail anseo.

# ITS

xliff2-its-version = úsáidtear ITS anseo, ach ní luaitear a leagan anseo ná in eilimint timpeall air
    .hint = Cuir its:version="2.0" leis an bhfréamh.
xliff2-its-issue-empty = níl cineál ná nóta tráchta ag an bhfadhb
    .hint = Abair ceann amháin acu ar a laghad.
xliff2-its-issue-both = tá cur síos ar an bhfadhb anseo agus i dtaifid
    .hint = Fág locQualityIssuesRef nó an méid a deirtear anseo.
xliff2-its-record-empty = ní deir an taifead aon rud faoi aon duine
    .hint = Ainmnigh duine, eagraíocht nó uirlis.
xliff2-its-provenance-both = luaitear an bunús anseo agus i dtaifid
    .hint = Fág provenanceRecordsRef nó an méid a deirtear anseo.
xliff2-its-annotators = ní ainmníonn “{ $value }” aon chatagóir lena huirlis
    .hint = Scríobh aitheantóir catagóire sonraí, | agus seoladh, gach catagóir uair amháin: terminology|https://example.org/tool.
xliff2-its-annotator-missing = ní deir { $attribute } cé leis an leibhéal muiníne
    .hint = Ainmnigh an uirlis in its:annotatorsRef anseo nó timpeall air: { $category }| agus a seoladh.
xliff2-its-rating-both = is scór agus vóta an rátáil
    .hint = Fág ceann den dá cheann.
xliff2-its-rating-neither = níl scór ná vóta ag an rátáil
    .hint = Cuir ceann den dá cheann léi.
xliff2-its-threshold = tá { $attribute } ann gan { $of }
    .hint = Téann tairseach leis an rud lena gcuirtear i gcomparáid í.
xliff2-its-ref = ní ainmníonn { $attribute }="{ $ref }" aon taifid is féidir a bhaint amach
    .hint = Scríobh #its= agus xml:id taifead san aonad céanna nó, i gcás eilimint struchtúrach, inti féin nó timpeall uirthi.
xliff2-its-analysis-pair = téann taSource agus taIdent le chéile, ach tá ceann acu in easnamh
    .hint = Cuir an ceann eile leis, nó úsáid taIdentRef.
xliff2-its-analysis-both = ainmnítear an coincheap le taIdentRef agus le taSource in éineacht le taIdent
    .hint = Fág ceann den dá bhealach.
xliff2-its-analysis-empty = tá leibhéal muiníne ann, ach níl aon rud lena mbaineann sé
    .hint = Cuir taClassRef, taIdentRef, nó taSource in éineacht le taIdent, leis.
xliff2-its-term-both = tá value agus ref ag an anótáil
    .hint = Fág ceann den dá cheann.
xliff2-its-term-type = tá termConfidence ar anótáil nach mbaineann le téarma
    .hint = Socraigh type="term", nó type="its:term-no" do rud nach téarma é.
xliff2-its-type = tá { $attribute } ar anótáil de chineál eile
    .hint = Fág an cineál ar lár, nó socraigh type="its:generic".
xliff2-its-locale-type = tá cineál scagaire logchaighdeán ann, ach níl aon liosta ann
    .hint = Cuir its:localeFilterList leis.
xliff2-its-locales = ní liosta logchaighdeán é “{ $value }”
    .hint = Scar raonta teanga le camóga: de-AT, fr-*; nó scríobh * dóibh go léir.
xliff2-its-characters = ní aicme carachtar é “{ $value }”
    .hint = Scríobh aicme carachtar amháin, [a-z0-9] mar shampla.

# Rianú athruithe

xliff2-current-version = ní leagan aon athbhreithnithe anseo é an leagan reatha “{ $value }”
    .hint = Ainmnigh leagan ceann acu.
xliff2-tracked-element = ainmníonn appliesTo “{ $value }”, nach féidir a bheith taobh leis an taifead seo ná laistigh d’eilimint atá taobh leis
    .hint = Ainmnigh eilimint taobh leis an taifead, nó ceann díreach laistigh d’eilimint atá taobh leis.
xliff2-tracked-ref = ní aitheantóir aon { $name } is féidir a bhaint amach é “{ $id }”
    .hint = Ainmnigh ceann taobh leis an taifead, nó ceann díreach laistigh d’eilimint atá taobh leis.
xliff2-tracked-ref-missing = tá roinnt { $name } ann a bhfuil aitheantóirí acu, ach ní deir na hathbhreithnithe cé acu lena mbaineann siad
    .hint = Tabhair a aitheantóir in ref.
xliff2-tracked-property = ní airí de { $name } é “{ $value }”
    .hint = Scríobh content, nó ainm aitreabúide.

# Iolra, inscne agus roghnú

xliff2-switch = ní roghnaíonn “{ $value }” aon rud
    .hint = Scríobh plural, ordinal, gender nó select, idirstad agus an athróg; scartar roinnt díobh le spásanna.
xliff2-case-without-switch = is do chás an teascán, ach níl aon lasc ag an aonad
    .hint = Cuir pgs:switch leis an aonad.
xliff2-case-count = líon na luachanna a thugann an teascán: { $found }; líon na n-athróg: { $expected }
    .hint = Tabhair luach amháin do gach mír den lasc, scartha le spásanna.
xliff2-case-value = ní catagóir uimhreach í “{ $value }”
    .hint = Scríobh zero, one, two, few, many, other nó uimhir.
