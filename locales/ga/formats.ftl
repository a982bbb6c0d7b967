# Na rudaí a thuairiscíonn léitheoirí na mbunfhormáidí.

## Markdown: earráidí

md-utf16 = is UTF-16 atá sa chomhad, ní UTF-8
    .hint = Sábháil é mar UTF-8; “ionchódú” (encoding) a thugtar air sin in eagarthóirí.
md-binary = tá beart NUL sa chomhad, agus mar sin ní téacs é
    .hint = Deimhnigh gur comhad Markdown é. Más téacs UTF-16 é, sábháil é mar UTF-8.
md-utf8 = ní UTF-8 bailí é an beart { $byte } anseo
    .hint = Sábháil an comhad mar UTF-8; is dócha go bhfuil sé in ionchódú níos sine, Windows-1252 mar shampla.
md-other-source = léadh an doiciméad ó leagan eile den chomhad seo
    .hint = Léigh an comhad arís, agus scríobh ansin é.

## Markdown: torthaí

md-empty = tá an comhad folamh
    .hint = Scríobh rud éigin, nó fág an comhad as an tionscadal.
md-no-text = níl aon rud sa chomhad a d’fhéadfaí a aistriú
    .hint = Fág as an tionscadal é más mar sin atá sé le bheith.
md-control = tá an carachtar rialúcháin { $code } sa téacs, nach féidir le formáidí eile a choinneáil
    .hint = Bain amach é; taispeánann eagarthóirí é nuair a dhéantar carachtair dhofheicthe infheicthe.
md-yaml = ní YAML bailí iad na meiteashonraí tosaigh: { syntax-reason }
    .hint = Ceartaigh iad; go dtí sin ní aistrítear aon chuid díobh.
md-toml = ní TOML bailí iad na meiteashonraí tosaigh: { syntax-reason }
    .hint = Ceartaigh iad; go dtí sin ní aistrítear aon chuid díobh.
syntax-reason = { $reason ->
    [unquoted] ní mór téacs a bheith idir comharthaí athfhriotail díreacha anseo
    [quotes] níl na comharthaí athfhriotail dúnta, nó tá rud éigin ina ndiaidh
    [doubled] tá an eochair seo ann cheana
    [no-value] tá an luach in easnamh
    [equals] bíonn “=” idir eochair agus a luach
    [key] ní bhíonn in eochair gan chomharthaí athfhriotail ach na litreacha A go Z, digití, “-” agus “_”
    [bracket] níl páirtí ag lúibín
    [comma] tá camóg in easnamh, nó tá ceann sa bhreis ann
    [value] ní uimhir ná dáta é seo, ná “true” ná “false”
    [escape] ní thosaíonn “\” aon rud aitheanta anseo; scríobhtar an comhartha féin mar “\\”
    [rest] ní cheadaítear aon rud eile ar an líne seo
    [indent] níl an líne eangaithe mar atá na línte lena mbaineann sí
    [tab] le spásanna amháin a eangaítear línte, ní le táib
    [colon] ní féidir le heochair tosú anseo; ní mór téacs ina bhfuil idirstad a bheith idir comharthaí athfhriotail
    [line] níl eochair le hidirstad ar an líne
    [sign] ní mór téacs a thosaíonn leis an gcomhartha seo a bheith idir comharthaí athfhriotail
   *[other] tá rud éigin anseo nach mbaineann leis an áit seo
}
md-heading-skipped = tagann ceannteideal leibhéal { $level } i ndiaidh ceann leibhéal { $before }
    .hint = Fógraíonn léitheoirí scáileáin leibhéil: ná húsáid leibhéal ach faoin gceann díreach os a chionn.
md-image-without-text = níl téacs malartach ag an íomhá
    .hint = Abair idir na lúibíní cad a thaispeánann an íomhá, do léitheoirí nach bhfeiceann í.
md-nested-images = tá íomhánna neadaithe i dtéacsanna malartacha níos doimhne ná { $depth }; ní aistrítear na cinn is faide isteach
    .hint = Scríobh téacsanna malartacha gan íomhánna.
md-too-deep = tá liostaí agus sleachta neadaithe níos doimhne ná { $depth }; cuirtear na cinn is faide isteach ar aon leibhéal amháin
    .hint = Seiceáil an d’aon ghnó an neadú sin.
md-table-surplus = tá “{ $text }” taobh thiar den cholún deireanach sa tábla, mar sin ní thaispeántar choíche é
    .hint = Tabhair colún eile don tábla, nó scríobh \| nuair is cuid den téacs an barra.
md-table-rule = is é { $cells } líon na gcealla sa líne faoi cheannteideal tábla, agus { $columns } sa cheannteideal, mar sin fanann an tábla ina ghnáth-théacs
    .hint = Tabhair an oiread cealla don líne agus atá sa cheannteideal.
md-never-closed = ní dhúnann aon ní “{ $mark }”, mar sin baineann gach a leanann leis agus ní aistrítear é
    .hint = Scríobh { $end } ar líne dá chuid féin san áit ar cheart dó críochnú.
md-definition-list = ní sainmhíniú í líne a thosaíonn le hidirstad; leanann sí an téacs os a cionn
    .hint = Úsáid liosta, tábla, nó an téarma i gcló trom agus a mhíniú ina dhiaidh.
md-front-open = tosaíonn an comhad le --- agus réimsí nach gcuireann aon rud deireadh leo, mar sin is téacs iad
    .hint = Scríobh --- ar líne dá cuid féin faoin réimse deireanach.
md-key-doubled = tá an eochair “{ $key }” ann faoi dhó
    .hint = Ná fág ach ceann amháin.
md-footnote-undefined = níl aon fhonóta “{ $label }” ann
    .hint = Cuir a théacs leis ([^{ $label }]: …), nó bain an tagairt amach.
md-footnote-unused = níl aon tagairt don fhonóta “{ $label }”
    .hint = Cuir tagairt ([^{ $label }]) san áit cheart, nó bain an fonóta amach.
md-footnote-doubled = sainmhíníodh an fonóta “{ $label }” cheana; ní thaispeántar an téacs seo riamh
    .hint = Tabhair a lipéad féin dó.
md-missing-reference = tagraíonn an nasc do “{ $label }”, nach bhfuil sainmhínithe, agus mar sin fanann sé ina ghnáth-théacs
    .hint = Cuir sainmhíniú leis ([{ $label }]: seoladh), nó ceartaigh an lipéad.
md-instruction-unclear = tosaíonn an nóta tráchta mar a bheadh treoir d’aistritheoirí, ach ní deir sé aon rud intuigthe: { $text }
    .hint = Scríobh <!-- vulgate translate="no" -->, max-length="60" nó note="…".
md-instruction-unknown = ní féidir “{ $name }” a thabhairt mar threoir d’aistritheoirí
    .hint = Úsáid translate="no", max-length="60" nó note="…".
md-instruction-value = ní féidir “{ $value }” a bheith mar luach ar { $name }
    .hint = Is é “no” nó “yes” luach translate, líon carachtar luach max-length, téacs luach note.
md-instruction-unused = níl aon bhloc i ndiaidh na treorach seo d’aistritheoirí
    .hint = Cuir an nóta tráchta ar a líne féin roimh an mbloc lena mbaineann sé.
md-instruction-place = tá treoir d’aistritheoirí laistigh de bhloc HTML, agus mar sin ní bhaineann sí le haon rud
    .hint = Cuir ar a líne féin í roimh an mbloc.
