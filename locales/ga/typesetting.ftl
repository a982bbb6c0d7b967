# Na rudaí atá le rá ag an gclóchuradóir faoi dhoiciméad. Priontáiltear an comhad agus an líne roimhe.

# Carachtair, “😀 (U+1F600)” mar shampla.
typesetting-glyph = { $count ->
        [one] carachtar nach bhfuil in aon chló: { $characters }
        [two] { $count } charachtar nach bhfuil in aon chló: { $characters }
        [few] { $count } charachtar nach bhfuil in aon chló: { $characters }
        [many] { $count } gcarachtar nach bhfuil in aon chló: { $characters }
       *[other] { $count } carachtar nach bhfuil in aon chló: { $characters }
    }
    .hint = Taispeánann an PDF bosca folamh, a léitear amach mar an carachtar. Scríobh ar bhealach eile é, nó úsáid íomhá.
typesetting-glyph-target = carachtair san aistriúchán go “{ $lang }” nach bhfuil in aon chló: { $characters }
    .hint = Taispeánann an PDF bosca folamh, a léitear amach mar an carachtar. Scríobh ar bhealach eile é, nó úsáid íomhá.
typesetting-control = { $count ->
        [one] carachtar rialúcháin sa téacs: { $characters }
       *[other] carachtair rialúcháin sa téacs: { $characters }
    }
    .hint = Coisceann PDF/UA, PDF/A agus HTML carachtair rialúcháin; fágtar ar lár iad. Scrios as an mbunleagan iad.
typesetting-title = níl aon teideal ar an doiciméad, agus mar sin úsáidtear “{ $name }”
    .hint = Tosaigh an téacs le ceannteideal leibhéal 1, nó tabhair teideal sna meiteashonraí tosaigh.
typesetting-date = níl aon dáta ar an doiciméad, agus mar sin deir an PDF gur in 1970 a rinneadh é
    .hint = Tabhair dáta sna meiteashonraí tosaigh, mar atá in “date: 2026-03-16”, nó socraigh SOURCE_DATE_EPOCH.
typesetting-date-invalid = ní dáta féilire é an dáta “{ $date }” sna meiteashonraí tosaigh
    .hint = Scríobh é mar atá in “date: 2026-03-16”. Go dtí sin taispeántar é mar atá sé scríofa, agus deir na meiteashonraí an rud a deir siad gan dáta.
typesetting-heading-skip = i ndiaidh ceannteideal leibhéal { $from } tagann ceann leibhéal { $to }
    .hint = Cuirtear leibhéal amháin faoin gceannteideal os a chionn é, toisc go gcoisceann PDF/UA bearnaí. Ceartaigh líon na “#” sa bhunleagan.
typesetting-note-undefined = níl aon nóta “{ $label }” ann
    .hint = Scríobh an nóta, mar atá in “[^{ $label }]: Téacs an nóta.”, nó scrios an tagairt.
typesetting-anchor = níl aon cheannteideal ann don nasc chuig “{ $anchor }”
    .hint = Cuirtear an téacs isteach gan an nasc. Is é ainm ceannteidil a théacs i litreacha beaga, agus fleiscíní in ionad spásanna.
typesetting-link = ní féidir le léitheoirí an doiciméid fhoilsithe “{ $target }” a leanúint
    .hint = Cuirtear an téacs isteach gan an nasc. Scríobh an seoladh iomlán, ag tosú le https://, mailto: nó tel:.
typesetting-link-long = tá { $length } carachtar i seoladh naisc, níos mó ná { $most }
    .hint = Cuirtear an téacs isteach gan an nasc. Úsáid seoladh níos giorra.
typesetting-image-missing = níl aon íomhá “{ $image }” sa tionscadal
    .hint = Taispeántar a téacs malartach ina hionad. Seiceáil an cosán, a thosaíonn ag fillteán an doiciméid féin.
typesetting-image-unknown = ní íomhá is féidir a chlóchur í “{ $image }”
    .hint = Taispeántar a téacs malartach ina hionad. Úsáid PNG, JPEG, GIF, WebP nó SVG.
typesetting-image-too-large = tá an íomhá “{ $image }” rómhór
    .hint = Taispeántar a téacs malartach ina hionad. Laghdaigh í go níos lú ná 100 meigiphicteilín agus 64 meigibheart.
typesetting-image-broken = ní féidir an íomhá “{ $image }” a léamh: { image-reason }
    .hint = Taispeántar a téacs malartach ina hionad. Sábháil an íomhá arís.
image-reason = { $reason ->
    [cut] stopann an comhad róluath
    [size] níl a leithead nó a hairde bailí
    [large] theastódh an iomarca cuimhne lena díchódú
    [kind] ní thacaítear leis an leagan seo den fhormáid
    [markup] ní SVG bailí é
   *[other] tá an comhad millte
}
typesetting-image-linked = tarraingíonn an íomhá “{ $image }” comhad eile isteach, “{ $file }”
    .hint = Taispeántar a téacs malartach ina háit. Leabaigh an comhad sin san íomhá, nó sábháil an íomhá mar PNG.
typesetting-image-foreign = tá codanna in HTML (foreignObject) san íomhá “{ $image }”, nach dtaispeánann an PDF
    .hint = Tarraing na codanna sin in SVG, nó sábháil an íomhá mar PNG.
typesetting-image-glyph = tá carachtair nach bhfuil in aon chló sa téacs san íomhá “{ $image }”: { $characters }
    .hint = Déan cosáin den téacs, nó sábháil an íomhá mar PNG. Go dtí sin ní chloíonn an PDF lena chaighdeán.
typesetting-image-no-alt = níl téacs malartach ag an íomhá “{ $image }”
    .hint = Ní bheidh a fhios ag daoine nach bhfeiceann í go bhfuil sí ann. Déan cur síos uirthi, mar atá in “![Cairt de na costais in aghaidh na bliana]({ $image })”.
typesetting-depth = tá liostaí nó sleachta neadaithe níos mó ná { $depth } leibhéal ar doimhneacht
    .hint = Cuirtear na cinn inmheánacha ar an leibhéal sin. Roinn an téacs ar bhealach eile.
typesetting-table-wide = is é { $columns } líon na gcolún i dtábla, agus níl spás ar leathanach ach do { $limit }
    .hint = Roinneann an PDF é agus déanann sé an chéad cholún a athrá. Smaoinigh ar roinnt táblaí.
typesetting-standard = ní chloíonn an PDF le { $standard }: { pdf-reason }
    .hint = Is féidir é a léamh, ach ní le gach duine nó ní go deo. Ceartaigh an rud a luaitear agus tóg arís.
pdf-reason = { $reason ->
    [glyph] níl carachtair “{ $text }”, atá in íomhá nó sa teimpléad, in aon chlófhoireann
    [letters] tá carachtair ann a thoirmisceann an caighdeán
    [licence] toirmisceann ceadúnas clófhoirne í a leabú
    [colours] tá dathanna priontála ann (CMYK)
    [alt] níl téacs malartach ag íomhá nó ag foirmle
    [language] tá a theanga in easnamh
    [title] tá a theideal in easnamh
    [size] tá cuid de níos mó ná mar a cheadaíonn an caighdeán
    [page] tá leathanach níos leithne nó níos airde ná 14 400 pointe (5.08 m)
   *[other] ní féidir leis an gclóchuradóir é a bhaint amach
}
typesetting-warning = rabhadh ón gclóchuradóir: { $reason }
    .hint = Breathnaigh ar an PDF; má tá rud éigin as áit ann, tuairiscigh é.
typesetting-failed = níorbh fhéidir an PDF a dhéanamh: { $reason }
    .hint = Tuairiscigh é seo in éineacht leis an doiciméad, le do thoil; ní dhéantar difear do na comhaid eile.
typesetting-font-broken = ní cló OpenType ná TrueType é seo
    .hint = Bain an comhad as “pdf.fonts.files”, nó cuir comhad slán ina áit.
typesetting-font-restricted = coisceann déantóir an chló seo é a leabú i gcomhad PDF
    .hint = Iarr ceadúnas lena gceadaítear leabú, nó roghnaigh cló eile.
typesetting-font-unknown = níl aon chló ann a bhaineann leis an bhfine “{ $family }”
    .hint = Cuir a chomhad le “pdf.fonts.files”, nó roghnaigh ceann díobh seo: { $known }.
typesetting-font-no-bold = níl cló trom san fhine clónna “{ $family }”, agus dá bhrí sin tá an chuma chéanna ar théacs trom agus atá ar an gcuid eile
    .hint = Cuir comhad a cló throim le “pdf.fonts.files”, nó roghnaigh fine eile.
typesetting-font-no-italic = níl cló iodálach san fhine clónna “{ $family }”, agus dá bhrí sin tá an chuma chéanna ar théacs iodálach agus atá ar an gcuid eile
    .hint = Cuir comhad a cló iodálaigh le “pdf.fonts.files”, nó roghnaigh fine eile.
typesetting-template-time = stopadh an teimpléad “{ $file }”: bhí sé ag rith ar feadh níos mó ná { $seconds ->
        [one] { $seconds } soicind
        [two] { $seconds } shoicind
        [few] { $seconds } shoicind
        [many] { $seconds } soicind
       *[other] { $seconds } soicind
    }
    .hint = Lorg lúb gan deireadh ann, nó méadaigh “pdf.limits.seconds”.
typesetting-template-memory = stopadh an teimpléad “{ $file }”: d’iarr sé níos mó ná { $megabytes } MiB de chuimhne
    .hint = Lorg an rud ann a fhásann gan deireadh, nó méadaigh “pdf.limits.megabytes”.
typesetting-template-failed = ní oibríonn an teimpléad “{ $file }”: { $reason }
    .hint = Feiceann sé comhaid a fhillteáin féin, mar aon le “/doc.json” agus “/house.typ”, ach ní fheiceann sé aon phacáiste; taispeántar in docs/templates.md conas teimpléad a scríobh.
