# Rialacha d’abairtí (SRX). Comhairíonn $number rialacha comhaid ó 1. Deir $reason cén fáth nach
# féidir slonn ionadaíochta a úsáid; is é $what an áit ann, nó focail an innill féin.

seg-not-srx = ní SRX é seo: is é “{ $name }” an fhréamheilimint, ní “srx”
    .hint = Tabhair comhad rialacha teascánaithe in SRX 2.0.
seg-version = leagan anaithnid “{ $version }” de SRX; léitear é mar 2.0
    .hint = Socraigh version="2.0" ar an eilimint srx.
seg-missing = tá an eilimint “{ $name }” in easnamh
    .hint = Éilíonn SRX 2.0 header, agus body le languagerules agus maprules.
seg-only-first = tá níos mó ná <{ $element }> amháin ag <{ $parent }>; ní úsáidtear ach an chéad cheann
    .hint = Cuir a bhfuil ag teastáil sa chéad cheann agus bain amach na cinn eile.
seg-value = ní féidir “{ $value }” a bheith mar luach ar an aitreabúid { $attribute }; úsáidtear a luach réamhshocraithe
    .hint = Ceadaítear yes agus no, agus do chineál formathandle start, end agus isolated.
seg-group-twice = tugtar “{ $name }” ar dhá liosta rialacha; úsáideann teangacha an dara ceann
    .hint = Tabhair a languagerulename féin do gach ceann.
seg-rule-break = fágtar riail { $number } ar lár: ní yes ná no a break, ach “{ $value }”
    .hint = Socraigh break="yes" nó break="no".
seg-rule-empty = níl aon rud ag riail { $number } roimh an mbriseadh ná ina dhiaidh, agus mar sin oireann sí do gach áit
    .hint = Líon isteach beforebreak nó afterbreak, nó bain an riail amach.
seg-rule-unusable = fágtar riail { $number } ar lár: { $reason ->
    [seg-regex-syntax] tá an slonn ionadaíochta neamhiomlán nó mícheart ag “{ $what }”
    [seg-regex-depth] tá grúpaí laistigh de ghrúpaí inti níos doimhne ná { $what }
    [seg-regex-count] comhaireann sí rófhada, “{ $what }”
    [seg-regex-unsupported] ní thacaítear le “{ $what }”
    [seg-regex-code-point] ní uimhir aon charachtair é “{ $what }”
    [seg-regex-property] ní ainm aon aicme carachtar é “{ $what }”
    [seg-regex-size] tá a sloinn ionadaíochta rómhór
   *[seg-regex-engine] ní féidir leis an inneall sloinn ionadaíochta é a phróiseáil
}
    .hint = Ceartaigh an riail; úsáidtear na cinn eile idir an dá linn.
seg-rule-steps = teastaíonn an iomarca céimeanna ó riail { $number } in áiteanna áirithe, agus glactar leis nach n-oireann sí ansin
    .hint = Scríobh a sloinn ionadaíochta gan athrá taobh istigh d’athrá; taispeánann “vulgate segment --explain” na háiteanna.
seg-map-group = ainmníonn languagemap na rialacha “{ $name }”, nach bhfuil ann
    .hint = Úsáid languagerulename liosta rialacha sa chomhad seo.
seg-no-map = níl aon languagemap a oireann don teanga “{ $lang }”, agus mar sin ní roinntear a cuid téacsanna
    .hint = Cuir leis languagemap a n-oireann a languagepattern di, mar shampla .* do gach teanga.
seg-map-pattern = fágtar an languagepattern “{ $pattern }” ar lár: { $reason ->
    [seg-regex-syntax] tá an slonn ionadaíochta neamhiomlán nó mícheart ag “{ $what }”
    [seg-regex-depth] tá grúpaí laistigh de ghrúpaí ann níos doimhne ná { $what }
    [seg-regex-count] comhaireann sé rófhada, “{ $what }”
    [seg-regex-unsupported] ní thacaítear le “{ $what }”
    [seg-regex-code-point] ní uimhir aon charachtair é “{ $what }”
    [seg-regex-property] ní ainm aon aicme carachtar é “{ $what }”
    [seg-regex-size] tá an slonn ionadaíochta rómhór
   *[seg-regex-engine] ní féidir leis an inneall sloinn ionadaíochta é a phróiseáil
}
    .hint = Scríobh slonn ionadaíochta ar chlibeanna teanga, en.* don Bhéarla mar shampla.
