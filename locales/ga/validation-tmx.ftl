# Comhréireacht le TMX. Cuireann an clár an comhad agus an líne leis, agus an áit sa tsonraíocht.

validate-tmx-namespace = tá an fhréamh san ainmspás “{ $namespace }”; níl aon cheann ag TMX
    .hint = Bain an aitreabúid xmlns amach.
validate-tmx-version = níl leagan “{ $version }” ag TMX
    .hint = Scríobh 1.4, nó an leagan a gcloíonn an comhad lena rialacha: 1.1, 1.2 nó 1.3.
validate-tmx-encoding = fógraíonn an comhad an t-ionchódú “{ $encoding }”; is UTF-8, UTF-16 nó ASCII TMX
    .hint = Sábháil mar UTF-8 é agus fógair é sin.
validate-tmx-date = ní dáta ISO 8601 é “{ $value }” in “{ $attribute }”
    .hint = Scríobh é mar YYYYMMDDThhmmssZ, 20240503T100000Z mar shampla.
validate-tmx-srclang = ní clib teanga ná *all* í an bhunteanga “{ $value }”
    .hint = Scríobh clib le fleiscíní, en-GB mar shampla, nó *all* más féidir le haon teanga a bheith ina bunteanga.
validate-tmx-tuid = tá an t-aitheantóir “{ $value }” folamh nó tá spás bán ann
    .hint = Scríobh gan spásanna é, nó fág ar lár é.
validate-tmx-source-missing = níl aon leagan den aonad seo ina bhunteanga, “{ $lang }”
    .hint = Ceartaigh teanga leagain nó srclang; socraigh srclang go *all* más féidir le haon teanga a bheith ina bunteanga.
validate-tmx-code-doubled = tá an uimhir i="{ $number }" ag cód oscailte eile sa teascán seo cheana
    .hint = Tabhair a uimhir féin do gach péire cód i dteascán.
validate-tmx-code-unopened = níl aon chód oscailte roimh an gcód dúnta i="{ $number }" sa teascán seo
    .hint = Cuir an <bpt> leis, nó déan <it> le pos="end" den chód seo.
validate-tmx-code-unclosed = níl aon chód dúnta i ndiaidh an chóid oscailte i="{ $number }" sa teascán seo
    .hint = Cuir an <ept> leis, nó déan <it> le pos="begin" den chód seo.
validate-tmx-base-missing = tugann map cód, ach ní deir an t-ionchódú cé acu ionchódú a leathnaíonn sé
    .hint = Ainmnigh an t-ionchódú sin san aitreabúid “base”.
validate-tmx-map-nothing = ní deir an map seo aon rud faoina charachtar
    .hint = Tabhair ceann de code, ent agus subst.
validate-tmx-code = ní cód é “{ $value }”
    .hint = Scríobh #x agus digití heicsidheachúlacha, #x80 mar shampla.
validate-tmx-ascii = tá carachtair lasmuigh de ASCII in “{ $value }” in “{ $attribute }”
    .hint = Scríobh le carachtair ASCII é.
