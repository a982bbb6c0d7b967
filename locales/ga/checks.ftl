# Torthaí na seiceálacha cáilíochta ar aistriúcháin. Deir an luach cad atá i gceist, deir “.hint”
# cad is ceart a dhéanamh, agus deir “.explain” cad a lorgaíonn an tseiceáil agus cathain is féidir
# neamhaird a dhéanamh di.

check-blank = tá aistriúchán ag an teascán, ach tá sé folamh
    .hint = Aistrigh an teascán, nó cuir an staid “initial” air arís mura bhfuil sé déanta fós.
    .explain =
        Lorgaítear teascáin a bhfuil a n-aistriúchán folamh cé nach bhfuil an bunleagan folamh.

        Sampla: is é “A second wall.” an bunleagan, agus níl san aistriúchán ach spásanna nó níl
        aon rud ann.

        Ná déan neamhaird de seo riamh: bheadh bearna sa téacs a fhoilseofaí.

# $kind: cad atá cearr leis an gcód. Is é $code an cód mar a fheiceann an t-aistritheoir é.
check-codes =
    { $kind ->
        [missing] tá an cód { $code } in easnamh
        [doubled] tá an cód { $code } ann níos minice ná sa bhunleagan
        [added] níl an cód { $code } sa bhunleagan
        [order] bogadh an cód { $code } thar chód eile, rud nach gceadaítear
        [nesting] níor osclaíodh agus níor dúnadh an cód { $code } mar is ceart
       *[dropped] níor úsáideadh an formáidiú { $code } atá sa bhunleagan
    }
    .hint =
        { $kind ->
            [missing] Cuir ar ais é san áit cheart san abairt.
            [doubled] Coinnigh uair amháin é.
            [added] Scrios é.
            [order] Cuir na cóid in ord an bhunleagain.
            [nesting] Dún gach cód a osclaítear, an ceann deireanach ar dtús.
           *[dropped] Cuir é timpeall ar na focail chomhfhreagracha, mura d’aon ghnó a d’fhág tú ar lár é.
        }
    .explain =
        Cuirtear cóid inlíne an aistriúcháin (cló trom, naisc, fonótaí, íomhánna) i gcomparáid
        leis na cóid sa bhunleagan. Ní mór fonóta nó íomhá a bheith ann, uair amháin; ní
        cheadaítear cód a chumadh; ní mór réisí a dhúnadh agus níl cead acu trasnú ar a chéile.
        Má cailleadh cló trom nó nasc, ní thugtar ach nóta.

        Sampla: críochnaíonn an bunleagan le fonóta 3, ach ní chríochnaíonn an t-aistriúchán leis.

        Déan neamhaird de nóta mura bhfuil béim ag teastáil ón teanga ansin. Ná déan neamhaird
        d’earráid riamh.

# Is é $character an códphointe, agus is é $near an téacs timpeall air.
check-forbidden = tá an carachtar { $character } san aistriúchán, in aice le “{ $near }”
    .hint = Scrios é, nó clóscríobh an litir a cailleadh ansin.
    .explain =
        Lorgaítear carachtair nár cheart a bheith in aon téacs: carachtair rialúcháin, carachtair
        úsáide príobháidí, marc oird beart laistigh den téacs, agus U+FFFD, a chuirtear in áit
        litreach nach raibh clár in ann a léamh.

        Sampla: “pr□cis” in ionad “précis”.

        Ná déan neamhaird de seo riamh: níl aon chomhartha ag an gclóchuradóir do na carachtair seo.

# Is iad $before agus $now an seanbhunleagan agus an bunleagan nua.
check-stale = athraíodh an bunleagan, ach níor athraíodh an t-aistriúchán
    .hint = Ba é “{ $before }” an bunleagan agus is é “{ $now }” anois é. Tabhair an t-aistriúchán cothrom le dáta.
    .explain =
        Lorgaítear teascáin ar athraíodh a mbunleagan agus a bhfuil aistriúchán an tseanbhunleagain
        fós acu.

        Sampla: rinneadh “eight weeks” de “12 weeks”, agus dhá sheachtain déag fós san aistriúchán.

        Déan neamhaird de seo mura ndéanann an t-athrú aon difear san aistriúchán, camóg mar shampla.

check-same-as-source = is ionann an t-aistriúchán agus an bunleagan
    .hint = Aistrigh é. Má tá sé le fanacht mar atá, marcáil é mar théacs nach bhfuil le haistriú.
    .explain =
        Lorgaítear aistriúcháin ina ndéantar an bunleagan a athrá focal ar fhocal. Ní mór dhá fhocal
        níos faide ar a laghad i gcás íochtair a bheith ann, chun nach mbacfar le hainmneacha,
        uimhreacha ná seoltaí.

        Sampla: “Executive summary in bullets” sa téacs Gaeilge.

        Déan neamhaird de seo i gcás sleachta agus teidil a luaitear sa teanga bhunaidh.

check-untranslated-part = tá sliocht den bhunleagan fágtha mar atá san aistriúchán: “…{ $text }…”
    .hint = Aistrigh é; cuireann roinnt uirlisí aistriúchán nua roimh an téacs a bhí ann.
    .explain =
        Lorgaítear sé fhocal i ndiaidh a chéile atá mar an gcéanna sa bhunleagan agus san
        aistriúchán, gnáthfhocail i gcás íochtair a bhformhór. Ní bhactar le hainmneacha, teidil,
        seoltaí ná fonótaí. Ní locht é sliocht atá le fanacht ina theanga féin.
# $kind mixed: is é $word an focal, $letter an litir choimhthíoch ann, $code an códphointe.
check-script =
    { $kind ->
        [mixed] in “{ $word }”, is le haibítir eile an litir “{ $letter }” ({ $code })
       *[whole] níl an t-aistriúchán scríofa in aibítir a theanga
    }
    .hint =
        { $kind ->
            [mixed] Clóscríobh an litir arís le méarchlár na teanga.
           *[whole] Deimhnigh gurb í seo an teanga cheart, agus aistrigh an teascán.
        }
    .explain =
        Lorgaítear litreacha ón aibítir mhícheart: tá cuma cheart ar “E” Laidineach i bhfocal
        Coireallach nó Gréagach, ach ní aimsítear é le cuardach agus léann léitheoir scáileáin go
        mícheart é. Aimsítear freisin téacs nach bhfuil in aibítir a theanga ar chor ar bith.

        Sampla: “Eвропа” agus litir Laidineach ina tús.

        Déan neamhaird de seo i gcás ainmneacha ina measctar aibítrí d’aon ghnó.

check-hidden = tá carachtar dofheicthe san aistriúchán ({ $code })
    .hint = Scrios é; mura féidir leat teacht air, clóscríobh na focail timpeall air arís.
    .explain =
        Lorgaítear carachtair nach bhfeiceann aon duine: rialuithe treo scríbhneoireachta, spásanna
        gan leithead, marcanna oird beart. Tagann siad le téacs a chóipeáiltear; léitear abairt ar
        bhealach eile mar gheall ar chuid acu, agus cuireann siad go léir isteach ar chuardach agus
        ar fhleiscíniú. Ní bhactar leis na cinn atá sa bhunleagan freisin.

check-term-missing = is é “{ $expected }” atá ar “{ $term }” sa bhunachar téarmaíochta, ach níl sé san aistriúchán
    .hint = Úsáid téarma an bhunachair téarmaíochta, nó cuir an ceann a úsáideadh leis mar théarma inghlactha.
    .explain =
        Lorgaítear téarmaí bhunachair téarmaíochta an tionscadail (terms/*.tbx) sa bhunleagan, agus
        ceann de na téarmaí atá ag an gcoincheap ann san aistriúchán, i bhfoirm ar bith. Ní áirítear
        téarmaí atá imithe i léig ná téarmaí a ionadaíodh.

        Is féidir neamhaird a dhéanamh de seo más fearr abairt gan an téarma.

        Sampla: “public consultation” aistrithe gan “comhairliúchán poiblí”.

check-term-forbidden = níor cheart “{ $used }” a thabhairt ar “{ $term }”{ $count ->
        [0] {""}
       *[other] {" "}ach “{ $better }”
    }
    .hint = Úsáid téarma eile; taispeánann `vulgate terms search` a bhfuil ann.
    .explain =
        Lorgaítear san aistriúchán téarmaí a deir an bunachar téarmaíochta a bheith imithe i léig nó
        ionadaithe, i gcás ina bhfuil téarma ar an gcoincheap céanna sa bhunleagan.

        Sampla: “rialú” ar “regulation”, nuair is “rialachán” atá sa bhunachar téarmaíochta.

# Is iad $source agus $target na huimhreacha atá i gceist, mar atá siad scríofa; d’fhéadfadh ceann a bheith folamh.
check-numbers =
    { $kind ->
        [missing] tá an uimhir { $source } ón mbunleagan in easnamh
        [added] níl an uimhir { $target } sa bhunleagan
        [kept] scríobhtar an uimhir { $source } ón mbunleagan mar { $expected } sa teanga seo; mar atá sí, is uimhir eile í
       *[changed] tá { $source } sa bhunleagan san áit a bhfuil { $target } san aistriúchán
    }
    .hint = Cuir na huimhreacha i gcomparáid leis an mbunleagan; scríobh iad le deighilteoirí do theanga féin.
    .explain =
        Cuirtear luachanna na n-uimhreacha go léir i gcomparáid, is cuma cad iad na deighilteoirí
        nó cén t-ord atá orthu: is ionann “38,000” agus “38 000” agus “38.000”, “6.10.1958” agus
        “6 October 1958”, “Article 14(2)” agus “Airteagal 14(2)”. Is féidir uimhreacha suas go dtí
        a dó dhéag a scríobh i bhfocail. Má tá uimhir ann, ach nach bhfuil sí ann chomh minic agus
        atá sa bhunleagan, ní thugtar ach nóta.

        Sampla: is ionann “38,000” i dtéacs Gearmáinise agus tríocha a hocht.

        Déan neamhaird de seo mura bhfuil uimhir ag teastáil ón abairt, nó má tá ceann breise.

check-url-email = tá an seoladh { $address } ón mbunleagan in easnamh nó tá sé difriúil
    .hint = Cóipeáil an seoladh ón mbunleagan; níl cead ach ag an teanga ann a bheith difriúil.
    .explain =
        Lorgaítear seoltaí gréasáin agus ríomhphoist ón mbunleagan nach bhfuil san aistriúchán.
        Féadfaidh an cód teanga laistigh de sheoladh a bheith difriúil.

        Sampla: “us@dat.example” in ionad “us@data.example”.

        Déan neamhaird de seo má tá seoladh eile ag an leathanach sa teanga seo, agus má d’oscail
        tú é.

check-max-length = is é { $count } líon na gcarachtar san aistriúchán, agus { $most } an líon is mó a cheadaítear
    .hint = Giorraigh é, nó iarr teorainn níos airde ar an údar.
    .explain =
        Cuireann údar an doiciméid teorainn le fad roinnt téacsanna, le max-length i nóta tráchta
        roimh an mbloc nó faoi [markdown] in vulgate.toml. Áirítear teascáin uile an téacs le chéile,
        mar aon leis na spásanna eatarthu.
# Is faid i gcarachtair iad $target agus $expected.
check-length =
    { $kind ->
        [short] tá an t-aistriúchán an-ghearr: is é { $target } líon na gcarachtar, agus thart ar { $expected } is gnách
       *[long] tá an t-aistriúchán an-fhada: is é { $target } líon na gcarachtar, agus thart ar { $expected } is gnách
    }
    .hint = Deimhnigh gurb é aistriúchán an teascáin seo é, agus go bhfuil sé iomlán.
    .explain =
        Cuirtear fad an aistriúcháin i gcomparáid leis an ngnáthfhad idir an dá theanga. Ní bhreathnaítear
        ach ar theascáin níos faide, agus ní áirítear ach difríochtaí móra.

        Sampla: tá leath d’alt in easnamh.

        Déan neamhaird de seo más chomh gonta sin a deirtear é sa teanga i ndáiríre, nó más gá téarma
        a mhíniú.

# Is iad $source agus $target na comharthaí; folamh mura bhfuil aon cheann ann.
check-end-punctuation =
    { $kind ->
        [added] críochnaíonn an t-aistriúchán le “{ $target }”, an bunleagan gan chomhartha
        [missing] críochnaíonn an bunleagan le “{ $source }”, an t-aistriúchán gan chomhartha
       *[changed] críochnaíonn an bunleagan le “{ $source }”, an t-aistriúchán le “{ $target }”
    }
    .hint = Críochnaigh é mar a chríochnaíonn an bunleagan, le comharthaí do theanga féin.
    .explain =
        Cuirtear comhartha deireanach an aistriúcháin i gcomparáid le comhartha deireanach an
        bhunleagain, de réir chomharthaí a dteanga féin: críochnaíonn ceist Ghréigise le “;”. Ní
        áirítear lúibíní ná comharthaí athfhriotail dúnta, ná poncanna i ndiaidh giorrúchán agus
        orduimhreacha.

        Sampla: fiafraítear “Who reads it?” sa bhunleagan, agus críochnaíonn an t-aistriúchán le
        lánstad.

        Déan neamhaird de seo má chríochnaítear téacs mar seo ar bhealach eile i do theanga féin.

check-brackets = níl páirtí ag an lúibín “{ $bracket }”
    .hint = Cuir an lúibín eile leis, nó scrios an ceann seo.
    .explain =
        Lorgaítear lúibíní san aistriúchán a osclaítear agus nach ndúntar, nó a dhúntar agus nach
        n-osclaítear, nuair is i bpéirí atá lúibíní uile an bhunleagain. Ní áirítear lipéad liosta,
        “a)”.

        Sampla: “an buiséad (in euro”.

        Déan neamhaird de seo i gcás comharthaí nach bhfuil ach cuma lúibíní orthu.

# Is é $mark an comhartha, $near an téacs timpeall air, $own comharthaí na teanga féin.
check-quotes =
    { $kind ->
        [straight] comharthaí athfhriotail díreacha in aice le “{ $near }”
        [backwards] osclaíonn an comhartha athfhriotail “{ $mark }” sliocht, in aice le “{ $near }”
       *[foreign] ní úsáidtear an comhartha athfhriotail “{ $mark }” sa teanga seo, in aice le “{ $near }”
    }
    .hint = Úsáid { $own } mar chomharthaí athfhriotail.
    .explain =
        Lorgaítear comharthaí athfhriotail nach n-úsáidtear i dteanga an aistriúcháin, nó a úsáidtear
        droim ar ais inti. Ní thugtar ach nóta i gcás comharthaí díreacha. Ní bhreathnaítear ar
        chomharthaí singile, mar is uaschamóga a bhformhór.

        Sampla: “so” i dtéacs Gearmáinise, ina scríobhtar „so“.

        Déan neamhaird de seo laistigh de shliocht i dteanga eile.

check-percent =
    { $kind ->
        [breaks] tá gnáthspás idir uimhir agus comhartha in aice le “{ $near }”, áit a bhféadfadh an líne briseadh
       *[joined] níl spás roimh chomhartha an chéatadáin in aice le “{ $near }”
    }
    .hint = Cuir spás neamhbhristeach (U+00A0) ann.
    .explain =
        Breathnaítear ar an spás idir uimhir agus “%”, “€” nó comhartha airgeadra eile. Éilítear spás
        neamhbhristeach i mbeagnach gach teanga i dTreoir Stíle Idirinstitiúideach an Aontais
        Eorpaigh; mura mbíonn aon cheann i ngnáthúsáid teanga, glactar leis sin freisin.

        Sampla: “59” ag deireadh líne agus “%” ag tús na chéad líne eile.

        Déan neamhaird de seo mura gclóchuirtear an téacs riamh.

check-spaces =
    { $kind ->
        [leading-lost] tosaíonn an bunleagan le spás, ach ní thosaíonn an t-aistriúchán leis
        [leading-added] tosaíonn an t-aistriúchán le spás, ach ní thosaíonn an bunleagan leis
        [trailing-lost] críochnaíonn an bunleagan le spás, ach ní chríochnaíonn an t-aistriúchán leis
        [trailing-added] críochnaíonn an t-aistriúchán le spás, ach ní chríochnaíonn an bunleagan leis
        [double] dhá spás i ndiaidh a chéile in aice le “{ $near }”
        [before-stop] spás roimh chamóg nó lánstad in aice le “{ $near }”
        [before-tall] spás roimh chomhartha poncaíochta in aice le “{ $near }”
        [french] gnáthspás roimh chomhartha poncaíochta in aice le “{ $near }”, áit a bhféadfadh an líne briseadh
       *[bracket] spás ar an taobh istigh de lúibín in aice le “{ $near }”
    }
    .hint =
        { $kind ->
            [leading-lost] Cuir an spás leis.
            [trailing-lost] Cuir an spás leis.
            [french] Cuir spás neamhbhristeach (U+00A0 nó U+202F) ann.
           *[other] Scrios an spás.
        }
    .explain =
        Lorgaítear spásanna dúbailte, spásanna a cailleadh nó spásanna san áit mhícheart, agus
        gnáthspásanna roimh na comharthaí Fraincise a scoitear amach.

        Sampla: “a haon , a dó”.

        Déan neamhaird de seo i gcás colún a ailínítear le spásanna.

check-conventions = scríobhtar “{ $wanted }” anseo in ionad “{ $found }” (coinbhinsiúin: { $profile })
    .hint = Scríobh mar sin é, nó roghnaigh na coinbhinsiúin eile faoi [project] in vulgate.toml.
    .explain =
        Cuirtear an chaoi a scríobhtar uimhreacha, dátaí, orduimhreacha, céatadáin, comharthaí
        athfhriotail agus nótaí i gcomparáid leis na coinbhinsiúin a ainmnítear faoi [project]
        in vulgate.toml: is é eu Treoir Stíle Idirinstitiúideach an Aontais Eorpaigh, is é cldr
        nós na tíre. Mura roghnaítear aon cheann, ní aimsítear ach an rud nach bhfuil i
        gceachtar acu.

        Sampla: “16 Oktober” i dtéacs Gearmáinise, áit a scríobhtar “16. Oktober”.

        Déan neamhaird de seo in ainmneacha, i gcóid agus i sleachta.

check-repeated-word = tá an focal “{ $word }” ann dhá uair i ndiaidh a chéile
    .hint = Scrios ceann amháin acu.
    .explain =
        Lorgaítear focal atá ann dhá uair i ndiaidh a chéile gan ach spás eatarthu, nuair nach
        ndéantar aon fhocal a athrá sa bhunleagan. Ní bhactar le péirí a thagann ón ngramadach,
        “nous nous” na Fraincise mar shampla.

        Sampla: “sa sa téacs”.

        Déan neamhaird de seo má tá an dá fhocal ag teastáil.

check-capitalisation = tosaíonn an t-aistriúchán le litir bheag: “{ $word }”
    .hint = Tosaigh le ceannlitir, mar atá sa bhunleagan.
    .explain =
        Lorgaítear teidil, ailt, míreanna liosta agus nótaí a thosaíonn le litir bheag, nuair a
        thosaíonn an bunleagan le ceannlitir.

        Sampla: “tá an dualgas ann.” ar “The duty exists.”

        Déan neamhaird de seo má tá litreacha beaga de réir do stíle tí féin, i liostaí mar shampla.

# Is é $other an bunleagan nó an t-aistriúchán eile, $unit aitheantóir an aonaid ina bhfuil sé.
check-inconsistent =
    { $kind ->
        [targets] aistrítear an bunleagan céanna mar “{ $other }” in { $unit }
       *[sources] tá an t-aistriúchán céanna ar bhunleagan eile in { $unit }: “{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Roghnaigh ceann den dá aistriúchán, mura n-éilíonn an comhthéacs an dá cheann.
           *[sources] Deimhnigh nár cóipeáladh isteach sa teascán mícheart é.
        }
    .explain =
        Lorgaítear bunleagan amháin a bhfuil dhá aistriúchán air i ndoiciméad, sa ról céanna, agus
        aistriúchán amháin ar dhá bhunleagan nach bhfuil mórán i gcoiteann acu.

        Sampla: is é “An bhearna” uair amháin agus “An t-easnamh” uair eile atá ar “The gap”.

        Déan neamhaird de seo má éilíonn an ghramadach nó an comhthéacs focail dhifriúla.
