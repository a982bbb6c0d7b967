# Lochtanna vulgate.toml agus fhillteán an tionscadail.

config-syntax = ní TOML bailí é seo: { syntax-reason }
    .hint = Ceartaigh an líne; taispeánann https://toml.io an chomhréir.
config-missing-key = tá an eochair “{ $key }” in easnamh
    .hint = Cuir leis í; tá cur síos ar gach eochair in docs/configuration.md.
config-unknown-key-near = níl aon eochair “{ $key }” ann
    .hint = An raibh “{ $nearest }” i gceist agat?
config-unknown-key = níl aon eochair “{ $key }” ann
    .hint = Is iad seo na cinn a aithnítear anseo: { $known }.
config-wrong-type =
    ní mór { $expected ->
        [string] téacs idir comharthaí athfhriotail
        [integer] slánuimhir
        [number] uimhir
        [boolean] true nó false
        [array] liosta idir lúibíní cearnacha
       *[object] tábla
    } a bheith in “{ $key }”, seachas { $found ->
        [string] téacs
        [integer] slánuimhir
        [number] uimhir
        [boolean] true nó false
        [date] dáta
        [array] liosta
       *[object] tábla
    }
    .hint = Tá sampla de gach eochair in docs/configuration.md.
config-empty-list = tá “{ $key }” folamh
    .hint = Tabhair luach amháin ar a laghad.
config-out-of-range = ní mór “{ $key }” a bheith idir { $least } agus { $most }
    .hint = Athraigh an uimhir.
config-contrast = is ar éigean is féidir “{ $key }” a léamh ar { $ground }: is é { $contrast }:1 an cóimheas codarsnachta
    .hint = Éilíonn WCAG 2.2 cóimheas 4.5:1; roghnaigh dath níos dorcha, nó cúlra níos gile.
config-unknown-value = ní féidir “{ $value }” a bheith mar luach ar “{ $key }”
    .hint = Roghnaigh ceann díobh seo: { $known }.
config-pattern = ní féidir “{ $value }” a bheith mar luach ar “{ $key }”
    .hint = Ní mór an fhoirm { $pattern } a bheith air; tá sampla in docs/configuration.md.
config-unknown-check-near = níl aon seiceáil “{ $value }” ann
    .hint = An raibh “{ $nearest }” i gceist agat?
config-unknown-check = níl aon seiceáil “{ $value }” ann
    .hint = Míníonn “vulgate check --explain ID” na seiceálacha; tá tuilleadh in docs/configuration.md.
config-unknown-language = ní clib teanga é “{ $value }” in “{ $key }”
    .hint = Scríobh clib BCP 47 de theanga in ISO 639, “de” nó “pt-BR” mar shampla.
config-path-outside = téann an cosán “{ $value }” in “{ $key }” amach as an tionscadal
    .hint = Scríobh cosán ó fhillteán an tionscadail, le “/” agus gan “..”.

project-not-found = níl aon vulgate.toml in “{ $folder }” ná in aon fhillteán os a chionn
    .hint = Téigh go fillteán do thionscadail, ainmnigh é le --project, nó déan ceann le “vulgate init”.
project-not-text = ní téacs in UTF-8 é vulgate.toml
    .hint = Sábháil é mar UTF-8.
project-no-documents = ní aimsíonn an patrún “{ $pattern }” aon doiciméad
    .hint = Seiceáil “project.documents” in vulgate.toml.
project-no-memory = tá an chuimhne “{ $file }” ó “tm.collections” in easnamh
    .hint = Cuir an comhad ann, nó bain as vulgate.toml é.
press-no-fonts = ní fhreagraíonn aon chomhad don phatrún “{ $pattern }” in “pdf.fonts.files”
    .hint = Cuir na clónna ann, nó ceartaigh an patrún.
press-no-template = tá an teimpléad “{ $file }” ó “pdf.template” in easnamh
    .hint = Cuir an comhad ann, nó bain as vulgate.toml é.
press-template-large = tá níos mó ná { $files ->
        [one] { $files } chomhad
        [two] { $files } chomhad
        [few] { $files } chomhad
        [many] { $files } gcomhad
       *[other] { $files } comhad
    } nó { $megabytes } MiB i bhfillteán an teimpléid
    .hint = Coinnigh an teimpléad agus na rudaí a theastaíonn uaidh i bhfillteán dá gcuid féin.
project-no-format = níl “{ $path }” in aon fhormáid a léann Vulgate
    .hint = Iarmhíreanna a aithnítear: { $known }.
project-same-name = thabharfaí “{ $name }” ar “{ $path }” agus ar “{ $other }” araon
    .hint = Athainmnigh ceann de na comhaid: is faoin ainm sin a choinnítear aistriúcháin.
project-name-of-edition = is ionann ainm “{ $path }” agus ainm dréachta nó eagráin dhátheangaigh de “{ $other }”
    .hint = Tabhair ainm eile ar cheann den dá chomhad.
project-unknown-document-near = níl aon doiciméad “{ $name }” sa tionscadal seo
    .hint = An raibh “{ $nearest }” i gceist agat?
project-unknown-document = níl aon doiciméad “{ $name }” sa tionscadal seo
    .hint = Doiciméid an tionscadail seo: { $known }.
project-path-outside = téann an cosán “{ $path }” amach as an tionscadal
    .hint = Ainmnigh doiciméad de chuid an tionscadail; liostaíonn “vulgate status” iad.
project-language-not-target = ní aistríonn an tionscadal in “{ $lang }”
    .hint = Is iad seo a theangacha: { $known }. Cuir “{ $lang }” le “project.targets” in vulgate.toml más ceart dó é.
