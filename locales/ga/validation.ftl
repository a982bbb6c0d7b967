# An méid a aimsíonn `vulgate validate` in aon fhormáid.

validate-format = ní fréamh aon fhormáide is féidir a sheiceáil anseo é <{ $element }>
    .hint = Is féidir XLIFF 1.2 agus 2.0 go 2.2, TMX, SRX agus TBX a sheiceáil. Is é “{ $namespace }” a ainmspás: seiceáil an bhfuil botún clóscríofa ann.
validate-sound = { $path }: { $format }, comhréireach
validate-warned = { $path }: { $format }, comhréireach, le { $warnings ->
    [one] rabhadh amháin
    [two] { $warnings } rabhadh
    [few] { $warnings } rabhadh
    [many] { $warnings } rabhadh
   *[other] { $warnings } rabhadh
}
validate-ill-formed = { $path }: ní XML dea-chumtha é, agus mar sin níl sé comhréireach le haon rud
validate-broken = { $path }: { $format }, neamhchomhréireach: { $errors ->
    [one] sárú amháin
    [two] { $errors } shárú
    [few] { $errors } shárú
    [many] { $errors } sárú
   *[other] { $errors } sárú
}

validate-element-unexpected = ní féidir <{ $element }> a bheith in <{ $parent }>
    .hint = Bain amach é, bog chuig an áit cheart é, nó ceartaigh a ainm nó a ainmspás.
validate-element-order = tagann <{ $element }> i ndiaidh <{ $other }> in <{ $parent }>, ach is roimhe is ceart dó a bheith
    .hint = Bog chun tosaigh é.
validate-element-too-early = tagann <{ $element }> roimh <{ $other }> in <{ $parent }>, ach is ina dhiaidh is ceart dó a bheith
    .hint = Bog siar é.
validate-element-repeated = tá níos mó <{ $element }> ag <{ $parent }> ná mar a cheadaítear
    .hint = Fág ceann amháin, nó cuir na cinn eile san áit cheart.
validate-element-missing = tá rud a chaithfidh a bheith in <{ $element }> in easnamh: { $child }
    .hint = Cuir leis é, nó bain amach an eilimint atá neamhiomlán.
validate-text = tá téacs, “{ $text }”, in <{ $element }>, áit nach féidir ach eilimintí a bheith
    .hint = Bain an téacs amach, nó bog isteach in eilimint do théacs é.
validate-not-empty = ní mór <{ $element }> a bheith folamh, ach tá spás bán ann
    .hint = Scríobh mar chlib amháin é a dhúnann í féin.
validate-attribute-missing = níl an aitreabúid { $attribute } ag <{ $element }>
    .hint = Cuir an aitreabúid leis.
validate-attribute-unexpected = ní féidir an aitreabúid { $attribute } a bheith ag <{ $element }>
    .hint = Bain amach í, nó ceartaigh a hainm nó a hainmspás.
validate-value-nmtoken = ní ceadchomhartha ainm (NMTOKEN) é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Ná húsáid ach litreacha, digití, lánstadanna, fleiscíní, fostríoca agus idirstadanna, gan spásanna.
validate-value-nmtokens = ní liosta ceadchomharthaí ainm (NMTOKENS) é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Scar ceadchomharthaí le spásanna; litreacha, digití, lánstadanna, fleiscíní, fostríoca agus idirstadanna i ngach ceann.
validate-value-name = ní ainm é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Tosaigh le litir nó fostríoc, agus lean ar aghaidh le litreacha, digití, lánstadanna, fleiscíní agus fostríoca.
validate-value-iri = ní seoladh é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Scríobh % mar %25 mura leanann dhá dhigit heicsidheachúlacha é, agus ná húsáid # ach uair amháin ar a mhéad.
validate-value-lang = ní clib teanga é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Úsáid clib BCP 47, en, pt-PT nó sr-Latn mar shampla.
validate-value-integer = ní slánuimhir é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Ná scríobh ach digití.
validate-value-integer-from = ní slánuimhir ó { $from } ar aghaidh é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Ná scríobh ach digití, agus gan a bheith níos lú ná { $from }.
validate-value-integer-range = ní slánuimhir ó { $from } go { $to } é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Roghnaigh uimhir laistigh de na teorainneacha seo.
validate-value-decimal = ní uimhir é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Scríobh digití, le lánstad roimh dheachúlacha.
validate-value-decimal-range = ní uimhir ó { $from } go { $to } é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Roghnaigh uimhir laistigh de na teorainneacha seo, le lánstad roimh dheachúlacha.
validate-value-choice = ní ceann de na luachanna sainmhínithe é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Is iad seo iad: { $values }.
validate-value-choices = tá luach nach bhfuil sainmhínithe in { $attribute }="{ $value }" ar <{ $element }>
    .hint = Sainmhínithe: { $values }. Scartar roinnt díobh le spásanna.
validate-value-choice-or-prefixed = ní luach sainmhínithe ná luach le réimír é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Sainmhínithe: { $values }. Bíonn réimír agus idirstad ag do luachanna féin, my:value mar shampla.
validate-value-prefixed = ní luach lena réimír féin é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Scríobh do réimír féin, idirstad agus an luach, gan spásanna; tá an réimír xlf in áirithe.
validate-value-date-time = ní dáta agus am é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Scríobh é mar 2026-03-31T09:30:00Z.
validate-value-basic-date-time = ní dáta agus am é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Scríobh é mar 20260331T093000Z.
validate-value-date = ní dáta é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Scríobh é mar 2026-03-31.
validate-value-media-type = ní cineál meáin é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Scríobh cineál agus fochineál, image/png mar shampla.
validate-value-unicode = ní códphointe é { $attribute }="{ $value }" ar <{ $element }>
    .hint = Scríobh #x agus digití heicsidheachúlacha, #xF8FF mar shampla.
validate-id-doubled = tá an t-aitheantóir “{ $id }” ag eilimint eile cheana
    .hint = Tá aitheantóirí uathúil sa doiciméad; athraigh ceann acu, agus a dtagraíonn dó.
validate-value-coordinates = ní comhordanáidí iad { $attribute }="{ $value }" ar <{ $element }>
    .hint = Scríobh ceithre uimhir scartha le leathstadanna, # do cheann nach eol: 10;20;#;30.
