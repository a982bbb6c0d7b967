# Na rudaí a deir na fo-orduithe faoina gcuid oibre.

## vulgate init

init-in-the-way = tá an comhad seo sa bhealach; níor scríobhadh aon rud
    .hint = Roghnaigh fillteán eile, nó bog an comhad as an mbealach.
init-done = Tá tionscadal ina bhfuil nóta faisnéise samplach agus a aistriúcháin in “{ $folder }”. Tóg é le: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = níl an líne ionchuir seo mar a bhí súil léi
    .hint = Is réad JSON amháin gach líne, agus an eochair “text” aige; déanann “vulgate help” cur síos ar ionchur an ordaithe.
jsonl-half-character = níl in “{ $escape }” ach leath de charachtar
    .hint = Scríobh an dá leath i ndiaidh a chéile, nó an carachtar féin.

# Áit ina bhféadfadh abairt críochnú: na focail timpeall uirthi, cad a tharla di, agus cén fáth.
segment-break = briseadh
segment-no-break = gan bhriseadh
segment-by-rule = { $group }, riail { $number }, líne { $line }
segment-by-setting = { $key } in vulgate.toml
segment-by-hard-break = briseadh crua
segment-by-none = níl aon riail a bhriseann anseo
segment-gave-up = teastaíonn an iomarca céimeanna ó riail { $number } anseo

## vulgate export

export-progress = Á easpórtáil
export-head-file = Comhad
export-head-segments = Teascáin
export-head-accepted = Aistrithe
export-head-filled = Ón gcuimhne
export-head-matched = Le meaitseálacha
export-head-changed = Athraithe

export-unimported =
    athraíodh an comhad seo ó easpórtáladh é: { $count ->
        [one] tá aistriúchán críochnaithe amháin ann nár taifeadadh fós
        [two] tá { $count } aistriúchán chríochnaithe ann nár taifeadadh fós
        [few] tá { $count } aistriúchán chríochnaithe ann nár taifeadadh fós
        [many] tá { $count } n-aistriúchán chríochnaithe ann nár taifeadadh fós
       *[other] tá { $count } aistriúchán críochnaithe ann nár taifeadadh fós
    }; fágadh mar a bhí sé
    .hint = Iompórtáil ar dtús é, nó bog as an mbealach é; easpórtálann “-o” chuig fillteán eile.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] líonadh isteach aistriúchán amháin
        [two] líonadh isteach { $filled } aistriúchán
        [few] líonadh isteach { $filled } aistriúchán
        [many] líonadh isteach { $filled } n-aistriúchán
       *[other] líonadh isteach { $filled } aistriúchán
    }, mar a bhí: { $unchanged }, in easnamh: { $missing }, faoi ghlas nó gan a bheith le haistriú: { $locked }.
export-into-language = ní deir an comhad seo cén teanga a bhfuil sé le haistriú inti
    .hint = Ainmnigh an teanga le “--lang”. Teangacha an tionscadail seo: { $known }.
export-into-foreign = is é “{ $lang }” teanga an chomhaid seo, teanga nach n-aistríonn an tionscadal seo inti
    .hint = Teangacha an tionscadail seo: { $known }.

## vulgate import

import-progress = Á iompórtáil
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] glacadh aistriúchán amháin
        [two] glacadh { $accepted } aistriúchán
        [few] glacadh { $accepted } aistriúchán
        [many] glacadh { $accepted } n-aistriúchán
       *[other] glacadh { $accepted } aistriúchán
    }, mar a bhí: { $unchanged }, gan chríochnú: { $unfinished }.
import-moved = tugtar “{ $path }” anois ar “{ $former }”, ós rud é gur athainmníodh an doiciméad.
import-no-document = níl aon doiciméad sa chomhad seo a d’fhéadfaí a úsáid
    .hint = Féach cad a dúradh faoi thuas, nó easpórtáil an doiciméad arís.
import-unknown = baineann an comhad seo le “{ $original }”, nach doiciméad de chuid an tionscadail seo é, agus níl aon abairt i gcoiteann aige le ceann ar bith acu
    .hint = Doiciméid an tionscadail seo: { $known }. Iompórtáil an comhad isteach sa tionscadal a d’easpórtáil é, nó cuir sa chuimhne amháin é le “vulgate tm import”.
import-nothing-common = baineann an comhad seo le “{ $original }” eile: níl aon abairt i gcoiteann aige le doiciméad an tionscadail seo
    .hint = Iompórtáil isteach sa tionscadal a d’easpórtáil é, nó cuir sa chuimhne amháin é le “vulgate tm import”.
import-other-name = baineann an comhad seo le “{ $original }”, ach is iad abairtí “{ $document }” atá ann, agus mar sin glacadh leis mar aistriúchán air sin
    .hint = Má athainmníodh an doiciméad, tá gach rud i gceart.
import-source-language = aistríodh an comhad seo ó “{ $found }”, ach is in “{ $expected }” atá “{ $document }” scríofa
    .hint = Níor taifeadadh aon rud. Cuir sa chuimhne amháin é le “vulgate tm import”.
import-into-source-language = deir an comhad seo gur aistríodh go “{ $lang }” é, arb í teanga a fhoinse í; níor taifeadadh aon rud
    .hint = Ceartaigh an sprioctheanga (“trgLang” nó “target-language”) agus iompórtáil arís é.
import-region = is é “{ $found }” teanga an chomhaid seo; glacadh leis mar “{ $lang }”, an t-aon teanga de chuid an tionscadail a oireann
    .hint = Ní gá aon rud a dhéanamh.
import-lowered = cuireadh aistriúchán sa staid “{ $state }” in ionad ceann sa staid “{ $former }”
    .hint = Más ó bhabhta níos luaithe an comhad, iompórtáil an ceann is déanaí arís.
import-pseudo =
    tá bréagaistriúcháin sa chomhad seo; { $count ->
        [one] chaillfí fíoraistriúchán amháin in “{ $lang }”
        [two] chaillfí { $count } fhíoraistriúchán in “{ $lang }”
        [few] chaillfí { $count } fhíoraistriúchán in “{ $lang }”
        [many] chaillfí { $count } bhfíoraistriúchán in “{ $lang }”
       *[other] chaillfí { $count } fíoraistriúchán in “{ $lang }”
    }
    .hint = Níor taifeadadh aon rud. Tástáil an leagan amach i gcóip den tionscadal, nó iompórtáil comhad an aistritheora.
import-no-target-language = ní deir an comhad seo cén teanga a bhfuil sé le haistriú inti
    .hint = Scríobh an teanga isteach ann (trgLang in XLIFF 2, target-language in 1.2) agus iompórtáil arís é.
import-foreign-language =
    is é “{ $lang }” teanga an chomhaid seo, teanga nach n-aistríonn an tionscadal seo inti; { $count ->
        [one] cuireadh an t-aon aistriúchán críochnaithe amháin atá ann
        [two] cuireadh an { $count } aistriúchán chríochnaithe atá ann
        [few] cuireadh na { $count } aistriúchán chríochnaithe atá ann
        [many] cuireadh na { $count } n-aistriúchán chríochnaithe atá ann
       *[other] cuireadh na { $count } aistriúchán críochnaithe atá ann
    } sa chuimhne amháin
    .hint = Teangacha an tionscadail: { $known }. Cuir “{ $lang }” le “project.targets” in vulgate.toml agus iompórtáil arís, má tá an teanga seo le bheith aige freisin.

## vulgate align

align-done = Tá páirtí ag { $paired } as { $units } aonad. Breathnaigh ar “{ $path }”, agus iompórtáil ansin é.

## vulgate build

build-progress = Á thógáil
build-done =
    { $count ->
        [0] Níor tógadh aon rud.
        [one] Tá comhad amháin in “{ $folder }”.
        [two] Tá { $count } chomhad in “{ $folder }”.
        [few] Tá { $count } chomhad in “{ $folder }”.
        [many] Tá { $count } gcomhad in “{ $folder }”.
       *[other] Tá { $count } comhad in “{ $folder }”.
    }
build-unchanged = Níor athraigh aon eagrán; níor tógadh aon cheann arís.
build-reused = { $count ->
        [one] Níor athraigh eagrán amháin as { $all } agus níor tógadh arís é.
        [two] Níor athraigh { $count } eagrán as { $all } agus níor tógadh arís iad.
        [few] Níor athraigh { $count } eagrán as { $all } agus níor tógadh arís iad.
        [many] Níor athraigh { $count } n-eagrán as { $all } agus níor tógadh arís iad.
       *[other] Níor athraigh { $count } eagrán as { $all } agus níor tógadh arís iad.
    }
# An tábla a scríobhann --summary.
summary-title = Eagráin iomlána: { $complete } as { $all }
summary-document = Doiciméad
summary-complete = Iomlán
summary-incomplete = Neamhiomlán (teascáin gan aistriú)
summary-not-built = Níor tógadh

build-incomplete =
    { $count ->
        [one] níl aistriúchán reatha in “{ $lang }” ag teascán amháin; tá sé marcáilte sa toradh
        [two] níl aistriúchán reatha in “{ $lang }” ag { $count } theascán; tá siad marcáilte sa toradh
        [few] níl aistriúchán reatha in “{ $lang }” ag { $count } theascán; tá siad marcáilte sa toradh
        [many] níl aistriúchán reatha in “{ $lang }” ag { $count } dteascán; tá siad marcáilte sa toradh
       *[other] níl aistriúchán reatha in “{ $lang }” ag { $count } teascán; tá siad marcáilte sa toradh
    }
    .hint = Scríobhann “vulgate export --lang { $lang }” d’aistritheoir iad; liostaíonn “--strict” iad.
build-removed = baineadh an t-eagrán seo ó thógáil roimhe seo amach, ós rud é nach bhfuil sé reatha
    .hint = Aistrigh a bhfuil in easnamh agus tóg arís.
build-left-over = ní le haon cháipéis ná teanga den tionscadal a thuilleadh an t-eagrán seo ó thógáil roimhe seo
    .hint = Scrios é mura bhfuil sé le foilsiú.
build-untranslated = gan aistriú in “{ $lang }”: “{ $text }”
    .hint = Scríobhann “vulgate export --lang { $lang }” d’aistritheoir é.
build-changed = athraithe ó aistríodh in “{ $lang }” é: “{ $text }”
    .hint = Scríobhann “vulgate export --lang { $lang }” d’aistritheoir é, mar aon leis an aistriúchán a bhí ann roimhe.
build-without-pdf = tógadh an clár seo gan chlóchur
    .hint = Tóg é leis an ngné “pdf”, nó roghnaigh “--format html,source”.
build-no-bilingual = ní dhearnadh aon eagrán dátheangach in “{ $lang }”, teanga na foinse
build-edition-format = níl ach eagrán críochnaitheach i bhformáid an údair
    .hint = Cuir “--edition final” leis, nó roghnaigh “--format pdf” nó “html”.

## vulgate status

status-percent = { $count }%
status-head-document = Doiciméad
status-head-language = Teanga
status-head-done = Déanta
status-head-segments = Teascáin
status-head-translated = Aistrithe
status-head-reviewed = Athbhreithnithe
status-head-final = Críochnaitheach
status-head-changed = Athraithe
status-head-missing = In easnamh
status-head-words = Focail

## vulgate analyse

analyse-head-in-context = I gcomhthéacs
analyse-head-exact = Cruinn
analyse-head-repeated = Athráite
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nua
analyse-all = Gach doiciméad

## vulgate check

check-nothing-found =
    { $count ->
        [one] Seiceáladh aistriúchán amháin, níor aimsíodh aon rud.
        [two] Seiceáladh { $count } aistriúchán, níor aimsíodh aon rud.
        [few] Seiceáladh { $count } aistriúchán, níor aimsíodh aon rud.
        [many] Seiceáladh { $count } n-aistriúchán, níor aimsíodh aon rud.
       *[other] Seiceáladh { $count } aistriúchán, níor aimsíodh aon rud.
    }
check-fixed = is “{ $wanted }” anois an rud a bhí “{ $found }” ({ $check })
check-unknown = níl aon seiceáil “{ $id }” ann
    .hint = Is iad seo na seiceálacha: { $known }.
check-unknown-near = níl aon seiceáil “{ $id }” ann
    .hint = An raibh “{ $nearest }” i gceist agat?

## vulgate tm

tm-export-done = Líon na n-aonad a scríobhadh chuig “{ $path }”: { $count }.
tm-export-unknown = níl aon bhailiúchán “{ $name }” sa chuimhne
    .hint = Is iad seo a bailiúcháin: { $known }.
tm-export-character = ní cheadaítear an carachtar { $code } in XML; scríobhadh “�” ina áit, in “{ $text }”
    .hint = Bain amach é le “vulgate tm edit”, nó san áit as ar tháinig an téacs, agus scríobh an comhad arís.
tm-import-progress = Á iompórtáil
tm-import-done = { $path }: { $units ->
        [one] léadh aonad amháin
        [two] léadh { $units } aonad
        [few] léadh { $units } aonad
        [many] léadh { $units } n-aonad
       *[other] léadh { $units } aonad
    }, { $added ->
        [one] aistriúchán nua amháin
        [two] { $added } aistriúchán nua
        [few] { $added } aistriúchán nua
        [many] { $added } n-aistriúchán nua
       *[other] { $added } aistriúchán nua
    } sa bhailiúchán “{ $collection }”.
tm-import-kept = { $path }: líon aonad { $units }, coinnithe mar “{ $file }” agus liostaithe in vulgate.toml.
tm-import-not-kept = is sa bhunachar sonraí amháin atá a bhfuil iompórtáilte: ní bheidh sé i gcóip nua oibre
    .hint = Iompórtáil le “--keep” é chun é a bheith faoi tm/ mar théacs.
tm-import-name = ní féidir “{ $name }” a bheith mar ainm ar bhailiúchán
    .hint = Roghnaigh ceann eile le “--collection”: { $limit } carachtar ar a mhéad, gan bristeacha líne ná carachtair rialaithe, gan / \ : * ? " < > |, gan spás ná ponc ag na cinn, agus nach ainm gléis de chuid Windows é amhail CON.
tm-import-exists = tá cuimhne eile leis an ainm seo ann cheana; níor cuireadh ceann eile ina hionad
    .hint = Tabhair a hainm féin don cheann nua le “--collection”, nó scrios “{ $file }” ar dtús.
tm-import-settings = níorbh fhéidir “{ $file }” a chur le deireadh vulgate.toml, toisc go bhfuil “tm.collections” scríofa i bhfoirm eile ann
    .hint = Scríobh an liosta mar tháblaí [[tm.collections]], nó cuir an comhad leis tú féin.
tm-import-language = ní teanga de chuid an tionscadail seo é “{ $lang }”; coinnítear a théacsanna mar sin féin
    .hint = Cuir le “project.targets” in vulgate.toml é más mian leat aistriú sa teanga sin.
tm-match-none = Níl aon mheaitseáil de { $min } nó níos mó ann.
tm-match-kind =
    { $kind ->
        [in-context] i gcomhthéacs
        [exact] cruinn
        [near-exact] na focail chéanna
        [fuzzy] cosúil
       *[pivot] trí theanga eile
    }
tm-match-penalty =
    { $kind ->
        [numbers] uimhreacha
        [case] ceannlitreacha agus litreacha beaga
        [punctuation] poncaíocht nó spásanna
        [codes] cóid
        [adapted] curtha in oiriúint, gan athbhreithniú
        [collection] a bailiúchán
        [provenance] a bunús
        [regional] leagan eile den teanga
       *[pivot] trí theanga eile
    }
tm-search-done =
    { $count ->
        [0] Níor aimsíodh aon rud.
        [one] Aimsíodh áit amháin.
        [two] Aimsíodh { $count } áit.
        [few] Aimsíodh { $count } áit.
        [many] Aimsíodh { $count } n-áit.
       *[other] Aimsíodh { $count } áit.
    }
tm-search-quote = níl an comhartha athfhriotail sa téacs seo dúnta: { $text }
    .hint = Dún é, nó bain amach é: lorgaítear focail idir dhá chomhartha i ndiaidh a chéile.
tm-search-empty = níl aon rud le lorg
    .hint = Tabhair focal, cuid d’fhocal, nó frása idir comharthaí athfhriotail.
tm-stats-collection = Bailiúchán
tm-stats-provenance = Bunús
tm-stats-penalty = Pionós
tm-stats-units = Aonaid
tm-stats-variants = Aistriúcháin
tm-stats-pair = Teangacha
tm-stats-year = Athrú is déanaí
tm-stats-undated = gan dáta
tm-duplicates-done =
    { $count ->
        [0] Níl an t-aistriúchán céanna faoi dhó ag aon téacs.
        [one] Tá an t-aistriúchán céanna faoi dhó ag téacs amháin.
        [two] Tá an t-aistriúchán céanna faoi dhó ag { $count } théacs.
        [few] Tá an t-aistriúchán céanna faoi dhó ag { $count } théacs.
        [many] Tá an t-aistriúchán céanna faoi dhó ag { $count } dtéacs.
       *[other] Tá an t-aistriúchán céanna faoi dhó ag { $count } téacs.
    }
tm-conflicts-done =
    { $count ->
        [0] Níl níos mó ná aistriúchán amháin ag aon téacs.
        [one] Tá níos mó ná aistriúchán amháin ag téacs amháin.
        [two] Tá níos mó ná aistriúchán amháin ag { $count } théacs.
        [few] Tá níos mó ná aistriúchán amháin ag { $count } théacs.
        [many] Tá níos mó ná aistriúchán amháin ag { $count } dtéacs.
       *[other] Tá níos mó ná aistriúchán amháin ag { $count } téacs.
    }
tm-edit-would =
    { $count ->
        [0] Níor aimsíodh aon rud; ní athrófaí aon rud.
        [one] D’athrófaí aistriúchán amháin. Gan “--dry-run” athraítear é.
        [two] D’athrófaí { $count } aistriúchán. Gan “--dry-run” athraítear iad.
        [few] D’athrófaí { $count } aistriúchán. Gan “--dry-run” athraítear iad.
        [many] D’athrófaí { $count } n-aistriúchán. Gan “--dry-run” athraítear iad.
       *[other] D’athrófaí { $count } aistriúchán. Gan “--dry-run” athraítear iad.
    }
tm-delete-would =
    { $count ->
        [0] Níor aimsíodh aon rud; ní bhainfí aon rud amach.
        [one] Bhainfí aistriúchán amháin amach. Gan “--dry-run” baintear amach é.
        [two] Bhainfí { $count } aistriúchán amach. Gan “--dry-run” baintear amach iad.
        [few] Bhainfí { $count } aistriúchán amach. Gan “--dry-run” baintear amach iad.
        [many] Bhainfí { $count } n-aistriúchán amach. Gan “--dry-run” baintear amach iad.
       *[other] Bhainfí { $count } aistriúchán amach. Gan “--dry-run” baintear amach iad.
    }
tm-delete-done =
    { $count ->
        [0] Níor aimsíodh aon rud; níor athraíodh aon rud.
        [one] Baineadh aistriúchán amháin amach.
        [two] Baineadh { $count } aistriúchán amach.
        [few] Baineadh { $count } aistriúchán amach.
        [many] Baineadh { $count } n-aistriúchán amach.
       *[other] Baineadh { $count } aistriúchán amach.
    }
tm-edit-done =
    { $count ->
        [0] Níor aimsíodh aon rud; níor athraíodh aon rud.
        [one] Athraíodh aistriúchán amháin.
        [two] Athraíodh { $count } aistriúchán.
        [few] Athraíodh { $count } aistriúchán.
        [many] Athraíodh { $count } n-aistriúchán.
       *[other] Athraíodh { $count } aistriúchán.
    }
tm-edit-empty = tá an téacs atá le hionadú folamh
    .hint = Tabhair an téacs mar atá sé sna haistriúcháin.
tm-edit-alike =
    { $count ->
        [one] tá an téacs seo i litriú eile in aistriúchán amháin, agus fágadh mar a bhí sé
        [two] tá an téacs seo i litriú eile in { $count } aistriúchán, agus fágadh mar a bhí siad
        [few] tá an téacs seo i litriú eile in { $count } aistriúchán, agus fágadh mar a bhí siad
        [many] tá an téacs seo i litriú eile in { $count } n-aistriúchán, agus fágadh mar a bhí siad
       *[other] tá an téacs seo i litriú eile in { $count } aistriúchán, agus fágadh mar a bhí siad
    }
    .hint = Chun é a athrú ansin freisin, tabhair an téacs leis na ceannlitreacha, na síntí fada agus na huaschamóga atá air ansin.
tm-edit-source = níl an téacs seo in aon aistriúchán in “{ $lang }”: i dtéacsanna foinse amháin atá sé
    .hint = Athraíonn “tm edit” aistriúcháin; luaigh a dteanga le “--lang”. Athraítear téacs foinse ina cháipéis féin.
tm-edit-blank =
    { $count ->
        [one] bheadh aistriúchán amháin fágtha gan téacs ar bith, agus fágadh mar a bhí sé
        [two] bheadh { $count } aistriúchán fágtha gan téacs ar bith, agus fágadh mar a bhí siad
        [few] bheadh { $count } aistriúchán fágtha gan téacs ar bith, agus fágadh mar a bhí siad
        [many] bheadh { $count } n-aistriúchán fágtha gan téacs ar bith, agus fágadh mar a bhí siad
       *[other] bheadh { $count } aistriúchán fágtha gan téacs ar bith, agus fágadh mar a bhí siad
    }
    .hint = Bain amach é le “vulgate tm delete”.
tm-change-record =
    { $count ->
        [one] aimsíodh aistriúchán amháin de dhoiciméad freisin, agus fágadh mar a bhí sé
        [two] aimsíodh { $count } aistriúchán de dhoiciméad freisin, agus fágadh mar a bhí siad
        [few] aimsíodh { $count } aistriúchán de dhoiciméad freisin, agus fágadh mar a bhí siad
        [many] aimsíodh { $count } n-aistriúchán de dhoiciméad freisin, agus fágadh mar a bhí siad
       *[other] aimsíodh { $count } aistriúchán de dhoiciméad freisin, agus fágadh mar a bhí siad
    }
    .hint = Athraigh in XLIFF an doiciméid é, mar a dhéanfadh aistritheoir, agus iompórtáil é sin.
tm-verify-behind = níl an téacs seo sa chuimhne mar atá sé anois
    .hint = Ní gá aon rud a dhéanamh: cuireann an chéad ordú eile a úsáideann an chuimhne isteach é.
tm-verify-behind-many = líon na dtéacsanna nach bhfuil sa chuimhne mar atá siad anois: { $count }, an ceann seo ina measc
    .hint = Ní gá aon rud a dhéanamh: cuireann an chéad ordú eile a úsáideann an chuimhne isteach iad.
tm-verify-sound = Tá an chuimhne slán; líon aonad: { $count }.
tm-rebuild-done = Rinneadh an chuimhne as an nua; líon aonad: { $units }, líon aistriúchán: { $variants }.
tm-rebuild-lost =
    { $count ->
        [one] bhí aistriúchán amháin sa bhunachar sonraí amháin agus tá sé caillte
        [two] bhí { $count } aistriúchán sa bhunachar sonraí amháin agus tá siad caillte
        [few] bhí { $count } aistriúchán sa bhunachar sonraí amháin agus tá siad caillte
        [many] bhí { $count } n-aistriúchán sa bhunachar sonraí amháin agus tá siad caillte
       *[other] bhí { $count } aistriúchán sa bhunachar sonraí amháin agus tá siad caillte
    }
    .hint = Iompórtáil arís iad, le “--keep” chun iad a bheith ann mar théacs.
tm-rebuild-aside = bhí an bunachar sonraí damáistithe; coinníodh é mar “{ $path }”
    .hint = An méid nach raibh ach ann agus nárbh fhéidir a léamh, tá sé ar iarraidh anois: iompórtáil arís é. Scrios an chóip nuair nach mbeidh gá leis a thuilleadh.

## Doiciméid

cli-renamed = úsáideann “{ $document }” aistriúcháin “{ $former }”, nach doiciméad é níos mó
    .hint = Má athainmníodh é, ní gá aon rud a dhéanamh: bogann an chéad iompórtáil eile gach aistriúchán chuig an ainm nua.
cli-regional = teascáin a thógann “{ $lang }” ó “{ $language }”: { $count }
    .hint = Mura bhfuil aon difríocht sa leagan réigiúnach, níl aon ghá rud a dhéanamh. Scríobhann “vulgate export --lang { $lang }” d’aistritheoir iad.
cli-nothing-to-translate = níl aon téacs le haistriú sa doiciméad seo
    .hint = Má ba cheart a bheith, deimhnigh gurb é an comhad ceart é.
