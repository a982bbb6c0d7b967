### `vulgate repair` ar PDF: cad a fhágtar ar lár agus cad nach féidir a léamh.

pdf-broken = tá “{ $path }” damáistithe sa chaoi nach féidir é a léamh, nó ní PDF é
    .hint = Oscail in amharcóir PDF é; má thaispeántar ansin é, priontáil chuig PDF nua é agus tabhair é sin.
pdf-empty = tá “{ $path }” folamh
    .hint = Sábháil nó íoslódáil arís é.
pdf-cut = gearradh an comhad; { $count ->
        [one] níl ach leathanach amháin fágtha
        [two] níl ach { $count } leathanach fágtha
        [few] níl ach { $count } leathanach fágtha
        [many] níl ach { $count } leathanach fágtha
       *[other] níl ach { $count } leathanach fágtha
    }
    .hint = Sábháil nó íoslódáil arís é; ní féidir téacs atá in easnamh a thabhairt ar ais.
pdf-garbled = is comharthaí nach litreacha iad den chuid is mó atá ar leathanach { $page }: b’fhéidir nach ndeir an comhad cad iad a litreacha
    .hint = Mura bhfuil an toradh inléite, faigh téacs an leathanaigh seo aitheanta, mar shampla le “ocrmypdf --force-ocr”.
pdf-turned = ar leathanach { $page } tá téacs nach ritheann ó chlé go deas; tagann sé i ndiaidh na coda eile den leathanach
pdf-right-to-left = ar leathanach { $page } tá téacs a ritheann ó dheis go clé; d’fhéadfadh a chuid focal a bheith san ord mícheart
    .hint = Cuir an leathanach seo i gcomparáid leis an PDF.
pdf-password = tá pasfhocal ag teastáil ó “{ $path }”
    .hint = Bain an pasfhocal leis an gclár a shocraigh é, nó le “qpdf --decrypt --password=…”.
pdf-encrypted = tá “{ $path }” criptithe ar bhealach nach eol
    .hint = Oscail in amharcóir PDF é agus priontáil chuig PDF nua é.
pdf-no-pages = níl aon leathanach in “{ $path }”
    .hint = Iarr an comhad arís; níl an ceann a tháinig iomlán.
pdf-images = níl aon téacs in “{ $path }”: { $count ->
        [one] is íomhá a leathanach
        [two] is íomhánna a { $count } leathanach
        [few] is íomhánna a { $count } leathanach
        [many] is íomhánna a { $count } leathanach
       *[other] is íomhánna a { $count } leathanach
    }
    .hint = Déan an téacs a aithint ar dtús, le “ocrmypdf” mar shampla.
pdf-no-text = níl aon téacs in “{ $path }” (líon leathanach: { $count })
    .hint = Breathnaigh air in amharcóir PDF: ní mór téacs a tarraingíodh mar chruthanna a aithint ar dtús.
pdf-page-image = is íomhá gan téacs leathanach { $page }
    .hint = Déan téacs an leathanaigh seo a aithint, le “ocrmypdf” mar shampla, nó clóscríobh é.
pdf-unknown = ar leathanach { $page } tá { $count ->
        [one] carachtar amháin nach ndeir an comhad cad é
        [two] { $count } charachtar nach ndeir an comhad cad iad
        [few] { $count } charachtar nach ndeir an comhad cad iad
        [many] { $count } gcarachtar nach ndeir an comhad cad iad
       *[other] { $count } carachtar nach ndeir an comhad cad iad
    }
    .hint = Cuir an leathanach seo i gcomparáid leis an PDF agus líon isteach a bhfuil in easnamh.
pdf-page-broken = níorbh fhéidir leathanach { $page } a léamh go dtí a dheireadh
    .hint = Cuir an leathanach seo i gcomparáid leis an PDF agus líon isteach a bhfuil in easnamh.
pdf-running-head = fágadh “{ $text }” ar lár: tá sé ar imeall { $count ->
        [one] leathanaigh amháin
        [two] { $count } leathanach
        [few] { $count } leathanach
        [many] { $count } leathanach
       *[other] { $count } leathanach
    }
pdf-picture = fágadh an pictiúr “{ $text }” ar lár: cuir a chomhad leis an Markdown tú féin
pdf-contents = fágadh ar lár clár ábhair ina bhfuil { $count ->
        [one] iontráil amháin
        [two] { $count } iontráil
        [few] { $count } iontráil
        [many] { $count } n-iontráil
       *[other] { $count } iontráil
    }: déanann “vulgate build” ceann nua
pdf-hyphens = focail a roinneadh ag deireadh línte agus a cuireadh le chéile gan fleiscín, toisc go léiríonn an comhad nach mbaineann sé leo: { $count }
pdf-hyphen-guessed = cuireadh “{ $word }” le chéile gan chinnteacht: ní léiríonn aon rud an mbaineann an fleiscín ag deireadh na líne leis an bhfocal
repair-pdf-in-place = ní féidir PDF a dheisiú san áit ina bhfuil sé
    .hint = Ainmnigh comhad Markdown le “-o”.
