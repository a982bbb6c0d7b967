# XLIFF: cad atá cearr i gcomhad a tháinig ar ais, agus cad a rinneadh leis. Cuireann an clár an
# comhad, an líne, an t-aonad agus an teascán leis.

## An comhad

exchange-not-xliff = is é “{ $element }” an fhréamheilimint, ní “xliff”
    .hint = Deimhnigh gurb é seo an comhad a tháinig ar ais ón aistritheoir.
exchange-version = ní fios cad é leagan “{ $version }” de XLIFF
    .hint = Sábháil an comhad mar XLIFF 1.2, 2.0, 2.1 nó 2.2.
exchange-namespace = ní bhaineann an t-ainmspás “{ $namespace }” le XLIFF { $version }
    .hint = Ní mór “version” agus “xmlns”, aitreabúidí na chéad eiliminte, a bheith ag teacht le chéile.

## Eilimintí agus aitreabúidí

exchange-attribute-missing = níl an aitreabúid “{ $attribute }” ag an eilimint “{ $element }”
    .hint = Éilíonn XLIFF í; sábháil an comhad arís leis an uirlis a rinne é, nó cuir an aitreabúid leis.
exchange-attribute-value = ní luach é “{ $value }” don aitreabúid “{ $attribute }” ar an eilimint “{ $element }”
    .hint = Úsáid ceann de na luachanna a thugann XLIFF di.
exchange-element-missing = níl eilimint “{ $element }” in “{ $parent }”
    .hint = Éilíonn XLIFF í; b’fhéidir gur cuireadh an comhad in eagar de láimh.
exchange-element-unknown = níl eilimint “{ $element }” in “{ $parent }” ag XLIFF
    .hint = Bain amach í, nó cuir ina hainmspás féin í.
exchange-id-doubled = tá an t-aitheantóir “{ $id }” ag “{ $element }” eile cheana
    .hint = Tá aitheantóirí uathúil; b’fhéidir gur greamaíodh an chuid seo faoi dhó. Coinnigh ceann den dá cheann.
exchange-language = deirtear gur in “{ $found }” atá “{ $element }”, ach “{ $expected }” a deir an comhad
    .hint = Cuir an dá cheann ag teacht le chéile.
exchange-binary = ní bhactar leis an aonad dénártha “{ $id }”
    .hint = Ní aistrítear pictiúir ná comhaid eile anseo.
exchange-sub-kept = { $count ->
        [one] tá téacs le haistriú i gcód amháin, agus fanann sé sa chód
        [two] tá téacs le haistriú in { $count } chód, agus fanann sé sna cóid
        [few] tá téacs le haistriú in { $count } chód, agus fanann sé sna cóid
        [many] tá téacs le haistriú in { $count } gcód, agus fanann sé sna cóid
       *[other] tá téacs le haistriú in { $count } cód, agus fanann sé sna cóid
    }
    .hint = Aistrigh téacs laistigh de chóid, cur síos ar phictiúr mar shampla, san uirlis a rinne an comhad.
exchange-match-ref = tagraíonn meaitseáil do “{ $ref }”, nach bhfuil i dteascán den aonad seo
    .hint = Fágtar an mheaitseáil ar lár.

## Cóid i gcomhad

exchange-code-doubled-id = tá an t-aitheantóir “{ $id }” ag dhá chód sa bhunleagan
    .hint = Tá aitheantóirí cód uathúil in aonad; b’fhéidir gur cuireadh an comhad in eagar de láimh.
exchange-code-unclosed = osclaítear an cód “{ $id }” san aonad seo agus ní dhúntar é
    .hint = Cuir a dheireadh leis, nó marcáil mar chód leithlisithe é.
exchange-code-unopened = tá deireadh an chóid “{ $id }” in áit nach bhfuil an cód sin oscailte
    .hint = Cuir tús an chóid roimh a dheireadh, nó marcáil an deireadh mar dheireadh leithlisithe.
exchange-code-alone = níl ach ceann amháin de dhá cheann an chóid “{ $id }” san aonad seo
    .hint = Scríobhann roinnt uirlisí cóid mar sin; ní gá aon rud a dhéanamh má tá an rud céanna sa bhunleagan.
exchange-data-missing = tagraíonn cód do bhunsonraí “{ $data }”, nach bhfuil ann
    .hint = B’fhéidir gur cuireadh an comhad in eagar de láimh: easpórtáil arís é agus aistrigh é sin.

## Staideanna

exchange-state-assumed = { $count ->
        [one] ní deirtear gur aistríodh teascán amháin, ach tá a aistriúchán difriúil leis an mbunleagan: áirítear mar theascán aistrithe é
        [two] ní deirtear gur aistríodh { $count } theascán, ach tá a n-aistriúcháin difriúil leis an mbunleagan: áirítear mar theascáin aistrithe iad
        [few] ní deirtear gur aistríodh { $count } theascán, ach tá a n-aistriúcháin difriúil leis an mbunleagan: áirítear mar theascáin aistrithe iad
        [many] ní deirtear gur aistríodh { $count } dteascán, ach tá a n-aistriúcháin difriúil leis an mbunleagan: áirítear mar theascáin aistrithe iad
       *[other] ní deirtear gur aistríodh { $count } teascán, ach tá a n-aistriúcháin difriúil leis an mbunleagan: áirítear mar theascáin aistrithe iad
    }
    .hint = I gcás nach fíor é sin, socraigh an staid san uirlis, nó folmhaigh an t-aistriúchán.
exchange-state-unknown = ní fios cad í an staid “{ $state }”; áirítear an teascán mar theascán aistrithe
    .hint = Mura bhfuil sé críochnaithe, socraigh ceann de staideanna XLIFF san uirlis.
exchange-target-copied = { $count ->
        [one] is cóip den bhunleagan gan staid aistriúchán amháin: áirítear mar théacs gan aistriú é
        [two] is cóipeanna den bhunleagan gan staid { $count } aistriúchán: áirítear mar théacs gan aistriú iad
        [few] is cóipeanna den bhunleagan gan staid { $count } aistriúchán: áirítear mar théacs gan aistriú iad
        [many] is cóipeanna den bhunleagan gan staid { $count } n-aistriúchán: áirítear mar théacs gan aistriú iad
       *[other] is cóipeanna den bhunleagan gan staid { $count } aistriúchán: áirítear mar théacs gan aistriú iad
    }
    .hint = Más í an chóip an t-aistriúchán, tabhair staid di nó ceadaigh san uirlis í.

exchange-target-suggested = { $count ->
        [one] is moladh nár dheimhnigh aon duine é aistriúchán amháin: áirítear mar théacs gan aistriú é
        [two] is moltaí nár dheimhnigh aon duine iad { $count } aistriúchán: áirítear mar théacs gan aistriú iad
        [few] is moltaí nár dheimhnigh aon duine iad { $count } aistriúchán: áirítear mar théacs gan aistriú iad
        [many] is moltaí nár dheimhnigh aon duine iad { $count } n-aistriúchán: áirítear mar théacs gan aistriú iad
       *[other] is moltaí nár dheimhnigh aon duine iad { $count } aistriúchán: áirítear mar théacs gan aistriú iad
    }
    .hint = Deimhnigh a bhfuil ceart san uirlis, agus iompórtáil an comhad arís.
exchange-target-rejected = { $count ->
        [one] dhiúltaigh athbhreithneoir d’aistriúchán amháin: áirítear mar théacs gan aistriú é
        [two] dhiúltaigh athbhreithneoir do { $count } aistriúchán: áirítear mar théacs gan aistriú iad
        [few] dhiúltaigh athbhreithneoir do { $count } aistriúchán: áirítear mar théacs gan aistriú iad
        [many] dhiúltaigh athbhreithneoir do { $count } n-aistriúchán: áirítear mar théacs gan aistriú iad
       *[other] dhiúltaigh athbhreithneoir do { $count } aistriúchán: áirítear mar théacs gan aistriú iad
    }
    .hint = Ceartaigh agus deimhnigh san uirlis iad, agus iompórtáil an comhad arís.
exchange-target-outside = tá cuid de théacs an aistriúcháin lasmuigh de na teascáin mharcáilte; fágtar san áit ina bhfuil sí: “{ $text }”
    .hint = Bog isteach sa teascán lena mbaineann sé é.
exchange-order-waits = cuireadh na habairtí seo in ord eile, ach níl siad uile aistrithe; fanann na cinn atá aistrithe in ord an téacs foinseach
    .hint = Níl aon rud caillte. Aistrigh an chuid eile den aonad agus iompórtáil arís é chun an t-ord nua a fháil.

## Uirlisí eile

exchange-flavour = is ó { $tool } a tháinig an comhad: tuigtear a staideanna, a mheaitseálacha agus a nótaí tráchta
    .hint = Fanann gach rud eile a choinníonn an uirlis, stair na dteascán mar shampla, ina comhad féin.
exchange-tool = is ó { $tool } a tháinig an comhad, agus léitear é mar a léifí aon XLIFF
    .hint = Breathnaigh ar na staideanna, a úsáideann uirlisí ar bhealaí éagsúla.
exchange-locked = { $count ->
        [one] tá teascán amháin faoi ghlas: glactar a aistriúchán, ní choinnítear an glas
        [two] tá { $count } theascán faoi ghlas: glactar a n-aistriúcháin, ní choinnítear na glais
        [few] tá { $count } theascán faoi ghlas: glactar a n-aistriúcháin, ní choinnítear na glais
        [many] tá { $count } dteascán faoi ghlas: glactar a n-aistriúcháin, ní choinnítear na glais
       *[other] tá { $count } teascán faoi ghlas: glactar a n-aistriúcháin, ní choinnítear na glais
    }
    .hint = Ní gá aon rud a dhéanamh; áirítear teascán faoi ghlas gan aistriúchán mar cheann nach bhfuil le haistriú.
exchange-locked-unfinished = { $count ->
        [one] tá teascán amháin faoi ghlas ach gan a bheith críochnaithe: ní ghlactar a aistriúchán
        [two] tá { $count } theascán faoi ghlas ach gan a bheith críochnaithe: ní ghlactar a n-aistriúcháin
        [few] tá { $count } theascán faoi ghlas ach gan a bheith críochnaithe: ní ghlactar a n-aistriúcháin
        [many] tá { $count } dteascán faoi ghlas ach gan a bheith críochnaithe: ní ghlactar a n-aistriúcháin
       *[other] tá { $count } teascán faoi ghlas ach gan a bheith críochnaithe: ní ghlactar a n-aistriúcháin
    }
    .hint = Má tá an t-aistriúchán ceart, deimhnigh san uirlis é agus iompórtáil an comhad arís.
exchange-deleted-text = { $count ->
        [one] fágadh ar lár sliocht amháin téacs a scriosadh le hathrú rianaithe
        [two] fágadh ar lár { $count } shliocht téacs a scriosadh le hathruithe rianaithe
        [few] fágadh ar lár { $count } shliocht téacs a scriosadh le hathruithe rianaithe
        [many] fágadh ar lár { $count } sliocht téacs a scriosadh le hathruithe rianaithe
       *[other] fágadh ar lár { $count } sliocht téacs a scriosadh le hathruithe rianaithe
    }
    .hint = Glac leis na hathruithe nó diúltaigh dóibh san uirlis mura bhfuil sé sin ceart.

exchange-fill-codes = ní oireann cóid an aistriúcháin don chomhad seo
    .hint = Aistrigh an teascán seo san uirlis a rinne an comhad.

## An cumasc

exchange-older-source = athraíodh “{ $document }” ó easpórtáladh an comhad seo
    .hint = Glactar leis an méid a oireann fós; liostaítear an chuid eile agus cuirtear sa chuimhne í.
exchange-source-changed = athraíodh bunleagan an teascáin seo ó shin: { $change }
    .hint = Cuirtear an t-aistriúchán sa chuimhne amháin; easpórtáil an doiciméad arís chun é a fháil mar mheaitseáil.
exchange-unit-gone = níl an t-aonad seo ag an doiciméad níos mó: “{ $text }”
    .hint = Cuirtear a aistriúchán sa chuimhne amháin.
exchange-units-missing = tá aonaid den doiciméad ar iarraidh ón gcomhad seo: { $count } as { $all }
    .hint = Fanann a n-aistriúcháin mar a bhí siad. Más ceart don chomhad a bheith iomlán, iarr arís é.
exchange-joined-by-code = bogadh cód go teascán eile, agus mar sin is aon teascán amháin anois iad
    .hint = Ní gá aon rud a dhéanamh; beidh siad nasctha sa chéad easpórtáil eile.
exchange-note-deleted = scriosadh an nóta “{ $text }”, agus baintear as an taifead é
    .hint = Ní gá aon rud a dhéanamh; scríobh arís é má tá sé ag teastáil fós.
exchange-resegmented = roinn nó nasc uirlis an aistritheora teascáin anseo; glactar lena teorainneacha
    .hint = Ní gá aon rud a dhéanamh.
exchange-resegmented-unfinished = roinneadh nó nascadh teascáin anseo, ach tháinig cuid den mhéid atá sa taifead cheana ar ais gan chríochnú
    .hint = Fanann an taifead mar atá, agus cuirtear na teascáin chríochnaithe sa chuimhne; aistrigh an chuid eile den aonad agus iompórtáil arís.
exchange-target-blank = tá an t-aistriúchán folamh cé nach bhfuil an bunleagan folamh
    .hint = Áirítear an teascán mar théacs gan aistriú.
exchange-locked-changed = níl an téacs seo le haistriú, ach tháinig sé ar ais athraithe; fágtar mar atá sé: “{ $text }”
    .hint = Má tá sé le haistriú, abair é sin sa doiciméad.
exchange-space-lost = chuir an uirlis línte nó spásanna le chéile a choinníonn foinse an teascáin seo scartha
    .hint = Seiceáil bristeacha línte agus spásanna an aistriúcháin.
exchange-sentences-touch = san aistriúchán tosaíonn abairt díreach i ndiaidh abairt eile, gan an spás atá sa bhunleagan: “{ $text }”
    .hint = Cuir spás ansin má tá sé ar iarraidh.
exchange-translated-twice = tá dhá aistriúchán ar an deighleog seo sa chomhad; ní úsáidtear an ceann eile, ar líne { $line }: “{ $text }”
    .hint = Socraigh cé acu atá ceart, agus scrios an ceann eile as an gcomhad.
exchange-character = tá an carachtar { $character } san aistriúchán, nach bhfuil sa bhunleagan agus nach gceadaítear in XML
    .hint = Scrios as an aistriúchán é; is carachtar rialúcháin é.
exchange-code-missing = tá an cód “{ $code }” ({ $id }) in easnamh san aistriúchán
    .hint = Cuir ar ais san áit cheart é, mura bhfágtar ar lár d’aon ghnó é agus mura bhfuil cead é sin a dhéanamh.
exchange-code-edited = cuireadh an cód “{ $code }” ({ $id }) in eagar; úsáidtear marcáil an doiciméid
    .hint = Chun seoltaí nasc eile a bheith agat i dteanga, socraigh link-destinations = "translate" faoi [markdown] in vulgate.toml; athraítear marcáil eile sa doiciméad.
exchange-code-doubled = tá an cód “{ $code }” ({ $id }) faoi dhó san aistriúchán agus ní cheadaítear ach uair amháin é
    .hint = Bain ceann den dá cheann amach.
exchange-code-taken = baineann an cód “{ $code }” ({ $id }) le teascán “{ $segment }”, nár aistríodh go fóill, agus mar sin tá sé ann faoi dhó
    .hint = Aistrigh an teascán sin freisin, nó fág an cód ann.
exchange-code-foreign = níl an cód “{ $code }” sa bhunleagan
    .hint = Bain amach é; ní féidir ach cóid an bhunleagain a úsáid.
exchange-code-close-first = tá deireadh an chóid “{ $code }” ({ $id }) roimh a thús, nó gan é
    .hint = Cuir an tús roimh an deireadh, timpeall ar na focail lena mbaineann sé.
exchange-code-crossing = críochnaíonn an cód “{ $code }” ({ $id }) laistigh de chód eile a thosaigh laistigh de
    .hint = Dún an cód inmheánach ar dtús.
exchange-code-half = tosaíonn an cód “{ $code }” ({ $id }) san aistriúchán agus ní chríochnaíonn sé
    .hint = Cuir a dheireadh ar ais.

## vulgate xliff

exchange-modify-version = ní féidir ach XLIFF 2.0, 2.1 agus 2.2 a athrú mar sin
    .hint = Tiontaigh comhad XLIFF 1.2 ar dtús: `vulgate xliff convert --to 2.1`; agus ar ais le `--to 1.2`.
exchange-modify-overlap = baineann dhá athrú leis an áit chéanna sa chomhad
    .hint = Níor scríobhadh aon rud. Tuairiscigh é seo in éineacht leis an gcomhad, le do thoil.
exchange-modify-where = ní deirtear cá gcuirtear na comhaid athraithe
    .hint = Ainmnigh fillteán le “-o”, nó athraigh na comhaid féin le “--in-place”.
exchange-modify-same-name = scríobhfaí dhá chomhad mar “{ $path }”
    .hint = Athraigh iad ceann i ndiaidh a chéile, agus fillteán ag gach ceann.
exchange-modify-order = tagann áiteanna na n-aistriúchán san aonad seo salach ar a chéile; fanann sé mar atá
    .hint = Is uimhir ó 1 go líon na dteascán gach “order”, agus ní mar a chéile aon dá cheann.
exchange-modify-moves = fanann an t-aonad seo mar atá: tá a n-ord féin ag a aistriúcháin, agus bheadh ar theascán gan aistriúchán a áit a rá
    .hint = Aistrigh an t-aonad iomlán ar dtús.
exchange-join-order = tá na habairtí seo in ord eile san aistriúchán ná mar atá sa bhunleagan; nascadh iad in ord an aistriúcháin
    .hint = Le “--keep-order”, fanann teascáin mar seo scartha.
exchange-join-codes = fanann na teascáin seo scartha: dá nascfaí iad, chríochnódh cód sula dtosódh sé
    .hint = Cuir na cóid in ord ar dtús, sa bhunleagan agus san aistriúchán.
exchange-join-prefixes = fanann na teascáin seo scartha: úsáideann siad an réimír chéanna d’ainmspásanna difriúla
    .hint = Fógair gach ainmspás uair amháin, ag an eilimint “xliff”.
exchange-join-attribute = níl “{ $name }” mar an gcéanna ag na teascáin a nascadh anseo; coinnítear luach an chéad cheann
    .hint = Má tá tábhacht leis na cinn eile, socraigh san áit cheart iad.
exchange-join-untranslated = ní raibh aistriúchán ach ag cuid de na teascáin a nascadh anseo
    .hint = Aistrigh an chuid eile.
exchange-join-gap = tá a bhfuil idir na teascáin a nascadh anseo ar iarraidh san aistriúchán
    .hint = Cuir isteach de láimh é, nó tabhair “target” do gach “ignorable” sula nascann tú iad.
exchange-split-target = is é { $source } líon na n-abairtí anseo sa bhunleagan agus { $target } san aistriúchán; fanann an teascán iomlán
    .hint = Níl a fhios ach ag an aistritheoir cé na cinn a théann le chéile: roinn san uirlis é.
exchange-split-codes = fanann an teascán iomlán: bheadh an cód céanna i gcodanna difriúla sa bhunleagan agus san aistriúchán
    .hint = Níl a fhios ach ag an aistritheoir cé na codanna a théann le chéile: roinn san uirlis é.
exchange-split-large = fanann an teascán iomlán: tá sé níos faide ná { $limit } MB
    .hint = Roinn an téacs sa doiciméad as a ndearnadh an comhad.
exchange-strip-kept = fanann an anótáil “{ $id }”, toisc go dteastaíonn sí ó rud éigin eile
    .hint = Tagraíonn moladh ó chuimhne nó iontráil sa ghluais di, nó fógraíonn sí ainmspás.
exchange-split-done = { $path }: { $count ->
        [one] teascán amháin sa bhreis.
        [two] { $count } theascán sa bhreis.
        [few] { $count } theascán sa bhreis.
        [many] { $count } dteascán sa bhreis.
       *[other] { $count } teascán sa bhreis.
    }
exchange-join-done = { $path }: { $count ->
        [one] teascán amháin níos lú.
        [two] { $count } theascán níos lú.
        [few] { $count } theascán níos lú.
        [many] { $count } dteascán níos lú.
       *[other] { $count } teascán níos lú.
    }
exchange-strip-done = { $path }: { $count ->
        [one] baineadh rud amháin amach.
        [two] baineadh { $count } rud amach.
        [few] baineadh { $count } rud amach.
        [many] baineadh { $count } rud amach.
       *[other] baineadh { $count } rud amach.
    }
exchange-rewrite-done = Tá { $path } scríofa.

## vulgate xliff convert

convert-kept = níl macasamhail in XLIFF { $version } ag “{ $name }” ({ $count ->
        [one] uair amháin
        [two] dhá uair
        [few] { $count } huaire
        [many] { $count } n-uaire
       *[other] { $count } uair
    }): coinnítear in áit nach mbacann uirlisí eile leis é
    .hint = Nuair a thiontaítear ar ais é, bíonn sé ag an gcomhad arís. Ní mór an bunchomhad a thabhairt d’uirlis a bhfuil sé ag teastáil uaithi.
convert-dropped = ní féidir “{ $name }” a choinneáil in XLIFF { $version } ({ $count ->
        [one] uair amháin
        [two] dhá uair
        [few] { $count } huaire
        [many] { $count } n-uaire
       *[other] { $count } uair
    }): fágtar ar lár é
    .hint = Má tá tábhacht leis, coinnigh an bunchomhad, agus abair ar bhealach eile sa cheann nua é.
convert-module = baineann “{ $name }” le modúl in XLIFF { $version } agus ba síneadh é roimhe sin ({ $count ->
        [one] uair amháin
        [two] dhá uair
        [few] { $count } huaire
        [many] { $count } n-uaire
       *[other] { $count } uair
    }): ní mór dó a bheith mar a éilíonn an modúl
    .hint = Bailíochtaigh an comhad nua; ní mór an méid a thuairiscítear a cheartú nó a bhaint amach.
convert-renamed = ní aitheantóir a cheadaíonn XLIFF { $version } é “{ $name }”, nó tá sé in úsáid cheana ({ $count ->
        [one] uair amháin
        [two] dhá uair
        [few] { $count } huaire
        [many] { $count } n-uaire
       *[other] { $count } uair
    }): tá ceann nua ann
    .hint = Ní gá aon rud a dhéanamh; nuair a thiontaítear ar ais é, bíonn na seanaitheantóirí ag an gcomhad arís.
convert-character = { $count ->
        [one] déantar cód sa téacs de charachtar rialúcháin amháin
        [two] déantar cóid sa téacs de { $count } charachtar rialúcháin
        [few] déantar cóid sa téacs de { $count } charachtar rialúcháin
        [many] déantar cóid sa téacs de { $count } gcarachtar rialúcháin
       *[other] déantar cóid sa téacs de { $count } carachtar rialúcháin
    }: ní féidir iad a bheith in XLIFF { $version }
    .hint = Ní mór d’aistritheoirí na cóid seo a choinneáil; nuair a thiontaítear ar ais iad, is carachtair arís iad.
convert-data-character = { $count ->
        [one] déantar U+FFFD de charachtar rialúcháin amháin sa bhunchód
        [two] déantar U+FFFD de { $count } charachtar rialúcháin sa bhunchód
        [few] déantar U+FFFD de { $count } charachtar rialúcháin sa bhunchód
        [many] déantar U+FFFD de { $count } gcarachtar rialúcháin sa bhunchód
       *[other] déantar U+FFFD de { $count } carachtar rialúcháin sa bhunchód
    }: ní féidir iad a bheith in XLIFF { $version }
    .hint = Úsáid an bunchomhad chun an doiciméad aistrithe a dhéanamh.
convert-states = { $count ->
        [one] in aonad amháin, tá staideanna difriúla
        [two] in { $count } aonad, tá staideanna difriúla
        [few] in { $count } aonad, tá staideanna difriúla
        [many] in { $count } n-aonad, tá staideanna difriúla
       *[other] in { $count } aonad, tá staideanna difriúla
    } ag na teascáin: in XLIFF { $version } tá ceann amháin dóibh go léir, an ceann is ísle anseo
    .hint = Coinnítear staideanna na dteascán taobh leis fad nach n-athraíonn aon duine staid an aonaid.
convert-judged = { $count ->
        [one] tá aistriúchán amháin ceadaithe, diúltaithe nó molta amháin
        [two] tá { $count } aistriúchán ceadaithe, diúltaithe nó molta amháin
        [few] tá { $count } aistriúchán ceadaithe, diúltaithe nó molta amháin
        [many] tá { $count } n-aistriúchán ceadaithe, diúltaithe nó molta amháin
       *[other] tá { $count } aistriúchán ceadaithe, diúltaithe nó molta amháin
    }: deirtear é sin sa staid in XLIFF { $version }
    .hint = Is “reviewed” staid na gcinn a ceadaíodh, agus “initial” staid na gcinn eile. Ní gá aon rud a dhéanamh.
convert-sub = { $count ->
        [one] déantar aonad as féin de théacs amháin laistigh de chód
        [two] déantar aonaid astu féin de { $count } théacs laistigh de chóid
        [few] déantar aonaid astu féin de { $count } théacs laistigh de chóid
        [many] déantar aonaid astu féin de { $count } dtéacs laistigh de chóid
       *[other] déantar aonaid astu féin de { $count } téacs laistigh de chóid
    }, mar atá in XLIFF { $version }
    .hint = Nuair a thiontaítear ar ais iad, bíonn siad laistigh dá gcóid arís, mar aon lena n-aistriúcháin.
convert-whole-unit = { $count ->
        [one] baineann aistriúchán malartach amháin le haonad iomlán; téann sé chuig an gcéad teascán
        [two] baineann { $count } aistriúchán mhalartacha le haonaid iomlána; téann siad chuig na chéad teascáin
        [few] baineann { $count } aistriúchán mhalartacha le haonaid iomlána; téann siad chuig na chéad teascáin
        [many] baineann { $count } n-aistriúchán mhalartacha le haonaid iomlána; téann siad chuig na chéad teascáin
       *[other] baineann { $count } aistriúchán malartach le haonaid iomlána; téann siad chuig na chéad teascáin
    }: in XLIFF { $version } níl aon cheann ann d’aonaid
    .hint = Nasc na teascáin (vulgate xliff join) má tá na leaganacha malartacha le húsáid.
convert-no-language = tá aistriúcháin ann, ach níl a dteanga luaite in aon áit; éilíonn XLIFF { $version } teanga
    .hint = Is “und” anois í; scríobh an teanga in “trgLang”.
convert-outside = { $count ->
        [one] tá píosa amháin d’aistriúchán lasmuigh de theascáin a bhunleagain; téann sé
        [two] tá { $count } phíosa d’aistriúcháin lasmuigh de theascáin a mbunleagan; téann siad
        [few] tá { $count } phíosa d’aistriúcháin lasmuigh de theascáin a mbunleagan; téann siad
        [many] tá { $count } bpíosa d’aistriúcháin lasmuigh de theascáin a mbunleagan; téann siad
       *[other] tá { $count } píosa d’aistriúcháin lasmuigh de theascáin a mbunleagan; téann siad
    } leis an teascán roimhe, toisc nach bhfuil aon áit dó in XLIFF { $version }
    .hint = Breathnaigh ar na haistriúcháin seo.
convert-languages = tá codanna i roinnt teangacha sa chomhad: “{ $found }” agus “{ $expected }” mar { $attribute }
    .hint = Péire amháin teangacha an comhad atá in XLIFF 2. Roinn an comhad de réir teanga, agus tiontaigh gach cuid.
convert-done = Tá { $path } scríofa mar XLIFF { $to }.

## Nótaí d’aistritheoirí, a scríobhtar isteach sa chomhad

exchange-note-role = Seo { $role ->
        [title] teideal an doiciméid
        [metadata] cuid den chur síos ar an doiciméad
        [heading-1] ceannteideal leibhéal 1
        [heading-2] ceannteideal leibhéal 2
        [heading-3] ceannteideal leibhéal 3
        [heading-4] ceannteideal leibhéal 4
        [heading-5] ceannteideal leibhéal 5
        [heading-6] ceannteideal leibhéal 6
        [paragraph] alt
        [list-item] mír de liosta
        [quote] sliocht
        [table-header] ceann colúin i dtábla
        [table-cell] cill i dtábla
        [footnote] fonóta
        [caption] fotheideal
        [alt-text] cur síos ar íomhá dóibh siúd nach bhfeiceann í
        [link-title] leid uirlise ar nasc
        [link-destination] seoladh naisc
        [html] téacs laistigh de HTML
       *[other] píosa téacs
    }.
exchange-note-context = { exchange-note-role } Tá sé faoi “{ $heading }”.
exchange-note-length = Líon na gcarachtar is mó a cheadaítear san aistriúchán: { $count }.
exchange-note-term = Is é “{ $translations }” atá ar “{ $term }”.
exchange-note-avoid = Níor cheart “{ $avoid }” a thabhairt ar “{ $term }”.
exchange-note-definition = “{ $term }”: { $definition }
exchange-note-change = Athraíodh bunleagan an teascáin { $segment }: { $change }
