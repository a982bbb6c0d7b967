# An chuimhne aistriúcháin.

## An bunachar sonraí

tm-database-corrupt = tá an chuimhne damáistithe: { database-reason }
    .hint = Rith `vulgate tm rebuild`: tógann sé an chuimhne as an nua ó chomhaid téacs an tionscadail agus ón méid is féidir a léamh fós.
tm-database-foreign = bunachar sonraí ó chlár eile é seo, ní cuimhne
    .hint = Bog as an mbealach é, nó ainmnigh comhad eile in `vulgate.toml`; déanann `vulgate tm rebuild` cuimhne ansin ó chomhaid téacs an tionscadail.
tm-database-newer = is le Vulgate níos nuaí a scríobhadh an chuimhne (is é { $version } a leagan)
    .hint = Nuashonraigh Vulgate. Nó scrios an comhad; déanann `vulgate tm rebuild` arís é ó chomhaid téacs an tionscadail.
tm-database-locked = tá próiseas eile ag scríobh chuig an gcuimhne le rófhada
    .hint = Fan go mbeidh sé críochnaithe, nó cuir deireadh leis, agus rith an t-ordú arís.
tm-read-behind = tá próiseas eile ag scríobh chuig an gcuimhne; léadh í mar a bhí sí roimhe sin
    .hint = Rith an t-ordú arís nuair a bheidh an ceann eile críochnaithe, má theastaíonn na téacsanna is déanaí sa tionscadal uait.
tm-read-full = níl spás ar an diosca chun an chuimhne a thabhairt cothrom le dáta; léadh í mar a bhí sí roimhe
    .hint = Saor spás agus rith an t-ordú arís, más gá dó na téacsanna is déanaí den tionscadal a bheith ar eolas aige.
tm-database-denied = ní féidir an chuimhne a oscailt nó a scríobh: { database-reason }
    .hint = Seiceáil ceadanna an chomhaid agus a fhillteáin.
tm-database-full = tá an diosca lán; tá an chuimhne mar a bhí sí roimhe sin
    .hint = Saor spás éigin agus rith an t-ordú arís.
tm-database-failed = níorbh fhéidir an chuimhne a léamh nó a scríobh: { database-reason }
    .hint = Bain triail eile as; má tharlaíonn sé arís, seiceáil an diosca.
database-reason = { $reason ->
    [page] níl cuid den chomhad mar a scríobhadh í
    [format] ní bunachar sonraí é an comhad
    [value] ní féidir luach atá inti a léamh
    [read-only] tá cosaint ar scríobh i bhfeidhm
    [closed] níl rochtain ar an gcomhad nó ar a fhillteán
    [disk] tuairiscíonn an diosca locht
    [memory] níl go leor cuimhne ag an ríomhaire
   *[other] earráid { $code } ó SQLite
}
tm-database-unsound = níl an chuimhne slán: { verify-reason }
    .hint = Rith `vulgate tm rebuild`: tógann sé an chuimhne as an nua ó chomhaid téacs an tionscadail agus ón méid is féidir a léamh fós.
verify-reason = { $reason ->
    [structure] tá struchtúr an chomhaid millte (lochtanna a aimsíodh: { $row })
    [dangling] tagraíonn ró { $row } den tábla “{ $name }” do ró de “{ $other }” nach ann dó
    [dangling-one] tagraíonn ró den tábla “{ $name }” do ró de “{ $other }” nach ann dó
    [untranslated] níl aistriúchán ag aonad { $row }
    [moved] tá aonad { $row } i mbailiúchán eile seachas bailiúchán a chomhaid
    [unused] ní bhaineann téacs { $row } le haonad ar bith
    [foreign] tá aistriúchán ag aonad { $row } i dteanga eile seachas teanga a théacs
    [provenance] níl eolas ar bhunús an bhailiúcháin “{ $name }”: “{ $other }”
    [language] níl eolas ar theanga théacs { $row } ({ $other })
    [unreadable] ní féidir téacs { $row } a léamh
    [key] ní aimsítear téacs { $row } de réir a ábhair
    [gone] is féidir téacs { $row } a chuardach, ach níl sé ann
    [facts] ní féidir sonraí faoi aistriúchán ar aonad { $row } a léamh
    [index] ní aimsíonn an t-innéacs an téacs “{ $name }”
   *[search] ní aimsíonn an cuardach an téacs “{ $name }”
}

## Comhaid TMX

tm-tmx-root = is é “{ $element }” an fhréamheilimint: ní TMX é seo
    .hint = Deimhnigh gurb é seo an comhad a bhí i gceist agat. Tosaíonn comhad TMX leis an eilimint “tmx”.
tm-tmx-version = is é “{ $version }” an leagan; aithnítear leaganacha 1.1 go 1.4
    .hint = Léadh é mar 1.4. Cuir cúpla aonad i gcomparáid, agus easpórtáil an comhad arís mar TMX 1.4 má tá siad mícheart.
tm-tmx-header = níl aon header ann
    .hint = Glacadh leis an gcéad téacs i ngach aonad mar bhunleagan an aonaid. Cuir header le “srclang” leis mura bhfuil sé sin ceart.
tm-tmx-header-facts = níl aon áit sa chuimhne d’airíonna ná do nótaí an header agus fágadh ar lár iad: { $count }
    .hint = Coinnigh an comhad féin má tá tábhacht leo: `vulgate tm import --keep`.
tm-tmx-body = níl aon body ann, agus mar sin níl aon aonad ann
    .hint = Easpórtáil an comhad arís ón uirlis a rinne é.
tm-tmx-no-srclang = ní ainmníonn an header an bhunteanga
    .hint = Glacadh leis an gcéad téacs i ngach aonad mar bhunleagan an aonaid. Cuir “srclang” leis mura bhfuil sé sin ceart.
tm-tmx-srclang = ní bunteanga é “{ $lang }”
    .hint = Scríobh clib teanga, “en” nó “pt-BR” mar shampla, nó “*all*”. Glacadh leis an gcéad téacs san aonad mar a bhunleagan.
tm-tmx-element = níl aon áit anseo don eilimint “{ $element }” agus fágadh ar lár í
    .hint = Seiceáil an bhfuil aistriúchán inti; má tá, cuir san áit a bhfuil sé ag TMX 1.4 é.
tm-tmx-large = tá aonad níos mó ná { $limit } MB
    .hint = Seiceáil an bhfuil an comhad damáistithe: b’fhéidir go bhfuil clib deiridh in easnamh.
tm-tmx-cut-off = stopann an comhad roimh a dheireadh
    .hint = Gearradh é ar an mbealach, nó níl sé críochnaithe. Faigh arís é ón áit ónar tháinig sé.
tm-tmx-unclosed = fágadh an t-aonad ar lár: tosaíonn ceann eile sula gcríochnaíonn sé
    .hint = Cuir a chlib deiridh “</tu>” leis, nó bain amach é.
tm-tmx-broken = fágadh an t-aonad ar lár ar an gcúis seo
    .hint = Ceartaigh é, nó bain amach é, agus iompórtáil an comhad arís: ní chuirtear an méid is eol cheana leis faoi dhó.
tm-tmx-character = ní cheadaítear an carachtar { $code } in XML; glacadh leis mar atá
    .hint = Bain as an téacs é: diúltóidh cláir eile don chomhad.
tm-tmx-unit = fágadh an t-aonad ar lár: tá dhá théacs nó níos mó ag teastáil uaidh, agus is é { $count } líon na gceann atá aige
    .hint = Cuir a bhfuil in easnamh leis, nó bain an t-aonad amach.
tm-tmx-no-lang = fágadh an téacs ar lár: níl a theanga luaite
    .hint = Cuir “xml:lang” leis.
tm-tmx-lang = fágadh an téacs ar lár: ní teanga aitheanta é “{ $lang }”
    .hint = Scríobh clib teanga, “de” nó “pt-BR” mar shampla, in “xml:lang”.
tm-tmx-no-seg = fágadh an téacs in “{ $lang }” ar lár: níl aon “seg” aige
    .hint = Cuir an téacs leis, nó bain an “tuv” amach.
tm-tmx-empty = fágadh an téacs in “{ $lang }” ar lár: tá sé folamh
    .hint = Cuir an téacs leis, nó bain an “tuv” amach.
tm-tmx-date = ní dáta é “{ $value }” in “{ $attribute }” agus rinneadh neamhaird de
    .hint = Scríobh é mar 20260316T120000Z.
tm-tmx-inline = ní eilimint inlíne TMX é “{ $element }”; glacadh lena téacs
    .hint = Úsáid “bpt” agus “ept”, “ph” nó “it” le haghaidh marcála.
tm-tmx-unpaired = níl páirtí sa téacs ag “{ $element }” le i="{ $i }"; glacadh leis mar chód leithlisithe
    .hint = Tabhair an “i” céanna do thús agus do dheireadh péire, nó úsáid “it”.
tm-tmx-no-i = níl “i” ag “{ $element }”; glacadh leis mar chód leithlisithe
    .hint = Tabhair an “i” céanna do thús agus do dheireadh péire.
tm-tmx-pos = níl “pos” ag “it”, nó ní “begin” ná “end” é; glacadh leis mar ionadchoinneálaí
    .hint = Scríobh pos="begin" nó pos="end".
tm-tmx-codes = ní oireann an t-airí “{ $property }” do chóid an téacs agus rinneadh neamhaird de
    .hint = Níl aon rud le déanamh más d’aon ghnó a cuireadh an téacs in eagar; seachas sin, easpórtáil arís é.
