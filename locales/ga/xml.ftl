# Cad a fhágann nach XML dea-chumtha comhad. Is í an riail a briseadh gach ceann; cuireann an clár an
# comhad, an líne agus an colún leis.

xml-encoding-unknown = ní fios cad é an t-ionchódú “{ $encoding }”
    .hint = Sábháil an comhad mar UTF-8 agus ainmnigh UTF-8, nó ná hainmnigh aon ionchódú, sa chéad líne.
xml-encoding-malformed = ní { $encoding } na bearta anseo
    .hint = Sábháil an comhad arís mar UTF-8, nó luaigh a ionchódú sa chéad líne (windows-1252 go minic); má tháinig sé tríd an bpost nó trí íoslódáil, faigh arís é.
xml-encoding-declared = deir an comhad gur { $declared } é, ach is { $encoding } é agus léadh mar { $encoding } é
    .hint = Luaigh { $encoding }, nó ná luaigh aon ionchódú, sa chéad líne de.
xml-encoding-changed = scríofa mar UTF-8: tá carachtair in ainmneacha, i nótaí tráchta nó i dtreoracha nach bhfuil in { $encoding }
    .hint = Cuir in iúl don fhaighteoir gur UTF-8 é an comhad anois; deir an chéad líne de é freisin.
xml-empty = níl aon eilimint sa chomhad seo: ní XML é
    .hint = Deimhnigh gurb é seo an comhad a bhí i gceist agat agus nach bhfuil sé folamh.
xml-truncated = críochnaíonn an comhad laistigh den eilimint “{ $element }”, a thosaíonn ar líne { $opened }
    .hint = Is dócha gur gearradh an comhad: faigh arís é ón áit ónar tháinig sé.
xml-unclosed = ní dhúntar riamh an rud a thosaíonn anseo (clib, nóta tráchta, rannán nó treoir)
    .hint = Is dócha gur gearradh an comhad, nó tá comhartha athfhriotail nó “>” in easnamh.
xml-markup = tá rud nach marcáil é i ndiaidh “<”
    .hint = Scríobh “&lt;” do “<” simplí.
xml-ampersand = ní thosaíonn “&” aon tagairt a chríochnaíonn le “;”
    .hint = Scríobh “&amp;” do “&” simplí.
xml-entity = níl an t-aonán “{ $name }” fógartha
    .hint = Scríobh an carachtar féin, nó a uimhir, “&#160;” mar shampla.
xml-char-reference = ní sheasann “&{ $reference };” d’aon charachtar de chuid XML
    .hint = Scríobh uimhir carachtair a cheadaíonn XML 1.0, nó fág ar lár é.
xml-character = ní cheadaítear an carachtar { $code } in XML 1.0
    .hint = Bain amach é; is carachtar rialúcháin é nó ní carachtar ar bith é.
xml-second-root = tá an eilimint “{ $element }” i ndiaidh dheireadh an doiciméid
    .hint = Tá fréamheilimint amháin ag doiciméad: b’fhéidir gur nascadh dhá chomhad.
xml-text-before = tá téacs roimh an gcéad eilimint
    .hint = Deimhnigh gur comhad XML é, agus bain amach a bhfuil roimh an gcéad “<”.
xml-text-after = tá téacs i ndiaidh dheireadh an doiciméid
    .hint = Bain amach a bhfuil i ndiaidh na clibe deiridh is déanaí.
xml-text-outside = tá téacs san áit nach bhfuil cead ach ag eilimintí; fágadh ar lár é
    .hint = Cuir san áit cheart é, nó bain amach é.
xml-more = earráidí eile den chineál seo: { $count }; ar líne { $line } atá an ceann deireanach
    .hint = Ceartaigh iad mar an gcéad cheann.
xml-cdata-end = tá “]]>” sa téacs
    .hint = Scríobh “]]&gt;”.
xml-tag-mismatch = dúnann “</{ $found }>” “<{ $expected }>” ó líne { $opened }
    .hint = Dún gach eilimint le clib a hainm féin, an ceann is faide isteach ar dtús.
xml-tag-unopened = ní dhúnann “</{ $found }>” aon rud
    .hint = Bain amach í, nó cuir a clib tosaigh san áit a dtosaíonn an eilimint.
xml-name = ní ainm é “{ $name }”
    .hint = Tosaíonn ainm le litir nó “_” agus bíonn “:” amháin ann ar a mhéad; níl cead spás a bheith roimhe.
xml-attribute-twice = tugtar an aitreabúid “{ $name }” faoi dhó
    .hint = Coinnigh ceann acu.
xml-attribute-space = níl spás roimh an aitreabúid “{ $name }”
    .hint = Cuir spás amháin roimpi.
xml-attribute-no-value = níl luach ag an aitreabúid “{ $name }”
    .hint = Scríobh í mar { $name }="…".
xml-attribute-unquoted = níl luach na haitreabúide “{ $name }” idir comharthaí athfhriotail
    .hint = Scríobh í mar { $name }="…".
xml-attribute-less-than = tá “<” i luach aitreabúide
    .hint = Scríobh “&lt;”; nó tá comhartha athfhriotail in easnamh roimhe.
xml-prefix = níl an réimír “{ $prefix }” fógartha
    .hint = Fógair a hainmspás ar an eilimint seo nó ar cheann timpeall uirthi, mar xmlns:{ $prefix }="…".
xml-namespace = ní féidir an réimír “{ $prefix }” a cheangal le “{ $namespace }”
    .hint = Tá na réimíreanna xml agus xmlns agus a n-ainmspásanna socraithe, agus tá ainmspás ag teastáil ó réimír.
xml-comment-hyphens = tá “--” i nóta tráchta, nó “-” ag a dheireadh
    .hint = Cuir spás idir na fleiscíní.
xml-declaration = tá an fógra XML mícheart
    .hint = Scríobh <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = níl an fógra XML ag fíorthús an chomhaid
    .hint = Bain amach a bhfuil roimhe, nó bain amach é féin.
xml-doctype-place = tá an DOCTYPE i ndiaidh na chéad eiliminte, nó is é an dara ceann é
    .hint = Coinnigh ceann amháin, roimh an gcéad eilimint.
xml-doctype-entities = fógraíonn an comhad a aonáin féin, agus diúltaítear dóibh
    .hint = Cuir an téacs a seasann siad dó ina n-ionad agus bain na fógraí amach.
xml-too-large = tá níos mó eilimintí agus téacsanna sa chomhad ná mar is féidir a chomhaireamh
    .hint = Roinn ina roinnt comhad é.
xml-depth = tá eilimintí neadaithe níos doimhne ná { $limit }
    .hint = Níl gá leis sin in aon chomhad den chineál seo; seiceáil cad as ar tháinig sé.
