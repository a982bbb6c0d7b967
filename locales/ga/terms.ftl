# Téarmaíocht.

## Comhaid TBX

terms-tbx-root = is é “{ $element }” an fhréamheilimint: ní TBX é seo
    .hint = Deimhnigh gurb é seo an comhad a bhí i gceist agat. Tosaíonn comhad TBX leis an eilimint “tbx” nó “martif”.
terms-tbx-prefix = tá an réimír “{ $prefix }” ag eilimintí TBX, agus ní léitear í
    .hint = Easpórtáil an comhad arís agus ainmspás TBX mar an ceann réamhshocraithe, gan réimír.
terms-tbx-body = níl aon body ann, agus mar sin níl aon iontráil ann
    .hint = Easpórtáil an comhad arís ón uirlis a rinne é.
terms-tbx-element = níl aon áit anseo don eilimint “{ $element }” agus fágadh ar lár í
    .hint = Seiceáil an bhfuil téarma inti; má tá, cuir in iontráil é.
terms-tbx-large = tá iontráil níos mó ná { $limit } MB
    .hint = Seiceáil an bhfuil an comhad damáistithe: b’fhéidir go bhfuil clib deiridh in easnamh.
terms-tbx-cut-off = stopann an comhad roimh a dheireadh
    .hint = Gearradh é ar an mbealach, nó níl sé críochnaithe. Faigh arís é ón áit ónar tháinig sé.
terms-tbx-broken = fágadh an iontráil ar lár, toisc go bhfuil sí damáistithe
    .hint = Ceartaigh í, nó bain amach í, agus iompórtáil an comhad arís.
terms-tbx-id = tá an t-aitheantóir “{ $id }” ag iontráil eile cheana
    .hint = Glacadh leis an dá cheann. Tabhair aitheantóir eile do cheann acu, chun gur féidir iad a aithint ó chéile.
terms-tbx-no-term = fágadh an iontráil ar lár: níl aon téarma inti is féidir a úsáid
    .hint = Cuir téarma i dteanga aitheanta léi, nó bain an iontráil amach.
terms-tbx-empty = fágadh téarma in “{ $lang }” ar lár: tá sé folamh
    .hint = Cuir a théacs leis, nó bain amach é.
terms-tbx-lang = fágadh na téarmaí ar lár: ní teanga aitheanta é “{ $lang }”
    .hint = Scríobh clib teanga, “de” nó “pt-BR” mar shampla, in “xml:lang”.
terms-tbx-no-lang = fágadh na téarmaí ar lár: níl a dteanga luaite
    .hint = Cuir “xml:lang” leis.
terms-status = ní stádas téarma é “{ $value }” agus rinneadh neamhaird de
    .hint = Scríobh “preferred”, “admitted”, “deprecated” nó “superseded”; in TBX le “Term-admn-sts” ina dhiaidh.

## Táblaí

terms-csv-no-language = ní ainmníonn an chéad ró aon teanga
    .hint = Cuir clibeanna teanga, “en” agus “de” mar shampla, ag barr na gcolún ina bhfuil téarmaí.
terms-csv-column = ní fios cad é an colún “{ $name }” agus fágadh ar lár é
    .hint = Aithnítear clibeanna teanga, “id”, “subject”, “definition”, “note”, “source”, agus i ndiaidh clibe “:status”, “:part-of-speech”, “:context”, “:note”, “:definition”.
terms-csv-cells = fágadh an ró ar lár: is é { $count } líon na gceall ann, agus { $expected } sa chéad ró
    .hint = Cuir cealla ina bhfuil camóg nó briseadh líne idir comharthaí athfhriotail.
terms-csv-no-term = fágadh an ró ar lár: níl aon téarma ann
    .hint = Cuir téarma i gcolún teanga, nó bain an ró amach.
terms-csv-quote = fágadh an ró ar lár: tá comhartha athfhriotail ann nach ndúntar riamh
    .hint = Dún é, nó dúbail é más cuid den téacs é.

## Orduithe

terms-import-one-name = ní féidir “{ $name }” a bheith mar ainm ar roinnt bunachar téarmaíochta
    .hint = Iompórtáil na comhaid ceann ar cheann, nó fág “--name” ar lár.
terms-import-name = ní féidir “{ $name }” a bheith mar ainm ar chomhad
    .hint = Úsáid litreacha, digití agus fleiscíní.
terms-import-exists = tá bunachar téarmaíochta “{ $file }” ann cheana, agus is ceann eile é
    .hint = Cuir “--replace” leis chun an ceann nua a chur ina ionad, nó “--name” chun an dá cheann a choinneáil.
terms-import-nothing = níl aon téarma sa chomhad is féidir a úsáid
    .hint = Deimhnigh gurb é seo an comhad a bhí i gceist agat. Deir `vulgate validate` cad atá cearr le TBX.
terms-import-rewritten = tá lochtanna sa chomhad; scríobhadh “{ $file }” as an nua le gach rud atá slán
    .hint = Ceartaigh na lochtanna agus iompórtáil an comhad arís le “--replace” chun é a choinneáil mar atá.
terms-import-done = { $path }: { $concepts ->
    [one] coincheap amháin
    [two] { $concepts } choincheap
    [few] { $concepts } choincheap
    [many] { $concepts } gcoincheap
   *[other] { $concepts } coincheap
} agus { $terms ->
    [one] téarma amháin
    [two] { $terms } théarma
    [few] { $terms } théarma
    [many] { $terms } dtéarma
   *[other] { $terms } téarma
}, coinnithe mar { $file }
terms-export-nothing = níl aon téarmaí sna teangacha seo ag an tionscadal
    .hint = Cuir bunachar téarmaíochta leis le `vulgate terms import`, nó iarr teangacha eile.
terms-export-done = scríobhadh { $count ->
    [one] coincheap amháin
    [two] { $count } choincheap
    [few] { $count } choincheap
    [many] { $count } gcoincheap
   *[other] { $count } coincheap
} chuig { $path }
terms-search-done = { $count ->
    [0] níor aimsíodh aon rud
    [one] aimsíodh coincheap amháin
    [two] aimsíodh { $count } choincheap
    [few] aimsíodh { $count } choincheap
    [many] aimsíodh { $count } gcoincheap
   *[other] aimsíodh { $count } coincheap
}
terms-extract-done = { $count ->
    [0] níl aon téarma féideartha ann nach bhfuil sa bhunachar téarmaíochta
    [one] téarma féideartha amháin
    [two] { $count } théarma fhéideartha
    [few] { $count } théarma fhéideartha
    [many] { $count } dtéarma fhéideartha
   *[other] { $count } téarma féideartha
}
terms-head-candidate = téarma féideartha
terms-head-count = líon
terms-head-score = scór
terms-head-example = sampla
