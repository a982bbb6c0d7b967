# Cabhair líne na n-orduithe. Leanann na haitheantóirí cosán an ordaithe: is é help-tm-import a
# dhéanann “vulgate tm import”, help-tm-import-keep a dhéanann a rogha --keep. Taispeántar na samplaí
# mar atá siad, ceann in aghaidh na líne: ní aistrítear ach a leanann “#”.

help-vulgate = Aistrigh páipéir bheartais le cuimhne aistriúcháin, agus foilsigh iad i ngach teanga de chuid an Aontais
help-vulgate-examples =
    vulgate init briefings && cd briefings    # tionscadal le sampla is féidir a thógáil láithreach
    vulgate export --lang de                  # XLIFF don aistritheoir
    vulgate import returned/brief.xlf         # glac ar ais an comhad críochnaithe
    vulgate build --strict                    # PDFanna; teipeann air má tá aon rud gan aistriú

## Roghanna gach ordaithe

help-global-project = Fillteán an tionscadail [réamhshocrú: an ceann is gaire suas a bhfuil vulgate.toml ann]
help-global-json = Tuairiscigh mar réad JSON amháin ar an aschur caighdeánach
help-global-quiet = Ná taispeáin ach torthaí, rabhaidh agus earráidí
help-global-color = Dathanna san aschur
help-global-lang-ui = Teanga na dteachtaireachtaí [réamhshocrú: teanga an chórais]

## init

help-init = Déan tionscadal nua le nóta faisnéise beag is féidir a thógáil láithreach
help-init-dir = Fillteán dó; déantar é mura bhfuil sé ann
help-init-examples =
    vulgate init briefings

## repair

help-repair = Deisigh téacs ó PDF, nó léigh PDF, le cúis do gach athrú
help-repair-file = Markdown, gnáth-théacs nó PDF
help-repair-output = Comhad le scríobh [réamhshocrú: an t-aschur caighdeánach]
help-repair-in-place = Athraigh an comhad féin
help-repair-diff = Taispeáin na hathruithe i bhformáid diff, in ionad an téacs mura scríobhtar comhad
help-repair-all = Déan athruithe amhrasacha freisin
help-repair-interactive = Fiafraigh faoi gach athrú amhrasach
help-repair-examples =
    vulgate repair brief.md --diff             # cad a d’athrófaí, agus cén fáth
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # déan cinneadh faoi na hathruithe amhrasacha

## segment

help-segment = Taispeáin conas a roinntear comhaid ina dteascáin
help-segment-files = Comhaid in aon fhormáid a léann Vulgate
help-segment-jsonl = Léigh línte {"{"}"lang":…,"text":…{"}"} ón ionchur caighdeánach, freagair {"{"}"segments":[…]{"}"} do gach ceann
help-segment-lang = Teanga an téacs [réamhshocrú: bunteanga an tionscadail, nó en]
help-segment-srx = Úsáid rialacha an chomhaid SRX seo in ionad rialacha an tionscadail
help-segment-explain = Ainmnigh an riail a chinn an scéal ag gach áit a bhféadfadh abairt críochnú
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Oibrigh leis an gcuimhne aistriúcháin

help-tm-import = Cuir aistriúcháin ó chomhaid TMX nó XLIFF leis an gcuimhne
help-tm-import-files = Comhaid TMX nó XLIFF
help-tm-import-keep = Coinnigh cóip faoi tm/ agus liostaigh in vulgate.toml í, chun gur féidir an chuimhne a atógáil ó théacs
help-tm-import-collection = Ainm an bhailiúcháin lena mbaineann siad [réamhshocrú: ainm an chomhaid]
help-tm-import-provenance = Cé atá taobh thiar de na haistriúcháin; tairgtear na cinn is fearr ar dtús
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Scríobh an chuimhne mar TMX
help-tm-export-output = Comhad le scríobh [réamhshocrú: an t-aschur caighdeánach]
help-tm-export-lang = Na teangacha seo amháin; is féidir é a thabhairt arís
help-tm-export-collection = An bailiúchán seo amháin
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Freagair teascáin lena meaitseálacha, líne ar líne
help-tm-match-text = Teascáin, gach ceann idir comharthaí athfhriotail
help-tm-match-from = Teanga na dteascán
help-tm-match-to = Teanga a n-aistreofar inti
help-tm-match-min = An chosúlacht is ísle ar mheaitseáil roimh phionóis, 1 go 100
help-tm-match-limit = An líon is mó meaitseálacha do theascán; 0 chun iad go léir a fháil
help-tm-match-jsonl = Léigh línte {"{"}"text":…{"}"} ón ionchur caighdeánach, freagair {"{"}"matches":[…]{"}"} do gach ceann
help-tm-match-explain = Abair faoi gach meaitseáil cén fáth a bhfuil a scór aici: na focail atá difriúil, agus gach pionós
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Aimsigh téacs sa chuimhne, in aon teanga
help-tm-search-text = Focail nó "frása", gan beann ar cheannlitreacha; seasann * agus ? do litreacha i bhfocal
help-tm-search-lang = Ná cuardaigh ach sna teangacha seo; is féidir é a thabhairt arís
help-tm-search-limit = An líon is mó iontrálacha a thaispeántar; 0 chun iad go léir a fháil
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Liostaigh a bhfuil sa chuimhne níos mó ná uair amháin, nó ar níos mó ná bealach amháin
help-tm-duplicates-conflicts = Téacsanna a bhfuil roinnt aistriúchán acu, in ionad ceann amháin roinnt uaireanta
help-tm-duplicates-lang = Aistriúcháin sna teangacha seo amháin; is féidir é a thabhairt arís
help-tm-duplicates-limit = An líon is mó téacsanna a thaispeántar; 0 chun iad go léir a fháil
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Ionadaigh téacs in aistriúcháin na cuimhne
help-tm-edit-text = Téacs mar atá sé sna haistriúcháin
help-tm-edit-replacement = Téacs le cur ina ionad
help-tm-edit-lang = Teanga na n-aistriúchán
help-tm-edit-collection = Sa bhailiúchán seo amháin
help-tm-edit-document = Sa doiciméad seo amháin
help-tm-edit-dry-run = Taispeáin cad a d’athrófaí, gan aon rud a athrú
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Bain aistriúcháin as an gcuimhne
help-tm-delete-text = Cad atá ina dtéacs nó ina bhunleagan, mar atá do “tm search”
help-tm-delete-lang = Teanga an téacs sin
help-tm-delete-collection = Sa bhailiúchán seo amháin
help-tm-delete-document = Sa doiciméad seo amháin
help-tm-delete-dry-run = Taispeáin cad a bhainfí amach, gan aon rud a athrú
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Comhairigh a bhfuil sa chuimhne
help-tm-verify = Seiceáil go bhfuil an chuimhne in ord agus ag teacht lena comhaid téacs
help-tm-rebuild = Tóg an chuimhne as an nua ó translations/ agus tm/

## terms

help-terms = Bunachair téarmaíochta tionscadail: coincheapa, sainmhínithe agus téarmaí
help-terms-import = Cuir bunachar téarmaíochta ó TBX nó CSV leis an tionscadal
help-terms-import-files = Comhaid TBX, nó táblaí mar CSV agus colún do gach teanga
help-terms-import-name = Ainm an bhunachair téarmaíochta, comhad faoi terms/ [réamhshocrú: ainm an chomhaid]
help-terms-import-replace = Cuir é in ionad bunachar téarmaíochta leis an ainm céanna
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Scríobh na bunachair téarmaíochta go léir mar chomhad amháin
help-terms-export-format = Formáid le scríobh
help-terms-export-output = Comhad le scríobh [réamhshocrú: an t-aschur caighdeánach]
help-terms-export-lang = Na teangacha seo amháin; is féidir é a thabhairt arís
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Aimsigh coincheapa de réir a dtéarmaí, mar aon le sainmhínithe
help-terms-search-text = Cuid de théarma, gan beann ar cheannlitreacha
help-terms-search-from = Teanga an téacs [réamhshocrú: ceann ar bith]
help-terms-search-to = Teangacha le taispeáint; is féidir é a thabhairt arís [réamhshocrú: teangacha an tionscadail]
help-terms-search-limit = An líon is mó coincheapa a thaispeántar; 0 chun iad go léir a fháil
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Liostaigh téarmaí féideartha i ndoiciméid nach bhfuil sa bhunachar téarmaíochta
help-terms-extract-documents = Doiciméid de réir ainm [réamhshocrú: gach ceann]
help-terms-extract-min = Cé mhéad uair ar a laghad a thagann téarma féideartha chun cinn
help-terms-extract-limit = An líon is mó téarmaí féideartha a thaispeántar; 0 chun iad go léir a fháil
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Scríobh comhaid XLIFF d’aistritheoirí, le meaitseálacha ón gcuimhne
help-export-documents = Doiciméid de réir ainm [réamhshocrú: gach ceann]
help-export-lang = Teangacha a n-aistreofar iontu; is féidir é a thabhairt arís [réamhshocrú: gach ceann sa tionscadal]
help-export-xliff = Leagan de XLIFF
help-export-pseudo = Críochnaigh na comhaid le bréagaistriúchán, chun an leagan amach a thástáil sula n-aistríonn aon duine
help-export-into = Ina ionad sin, líon na haistriúcháin isteach sa chomhad seo ó uirlis eile, ina formáid féin
help-export-output = Fillteán le scríobh ann [réamhshocrú: out/xliff sa tionscadal]; le --into, an comhad [réamhshocrú: an ceann céanna]
help-export-examples =
    vulgate export                            # gach doiciméad, gach teanga
    vulgate export water --lang de,fr         # doiciméad amháin i dhá theanga
    vulgate export --xliff 1.2 -o to-agency   # d’uirlisí nach léann ach XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # ar ais chuig an uirlis ónar tháinig comhad

## import

help-import = Seiceáil comhaid XLIFF chríochnaithe, taifead faoi translations/ agus cuir sa chuimhne iad
help-import-files = Comhaid XLIFF d’aon leagan
help-import-dry-run = Seiceáil amháin, gan aon rud a athrú
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Déan comhad XLIFF críochnaithe le hiompórtáil as doiciméad agus aistriúchán atá ann
help-align-document = Doiciméad de réir ainm
help-align-translation = A aistriúchán, in aon fhormáid a léann Vulgate
help-align-lang = Teanga an aistriúcháin
help-align-output = Comhad le scríobh [réamhshocrú: an áit a scríobhfadh export é]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Tóg doiciméid i ngach teanga: mar PDF, mar HTML agus i bhformáid an údair
help-build-documents = Doiciméid de réir ainm [réamhshocrú: gach ceann]
help-build-lang = Teangacha le tógáil; is féidir é a thabhairt arís [réamhshocrú: an bhunteanga agus gach ceann sa tionscadal]
help-build-format = Cad atá le tógáil; is féidir é a thabhairt arís
help-build-edition = Eagráin do léitheoirí, don dréachtú nó don athbhreithniú; in-athdhéanta
help-build-strict = Teip má tá aon rud gan aistriú, agus liostaigh é
help-build-fresh = Tóg gach rud arís, fiú an méid nár athraigh
help-build-report = Foirm na tuarascála
help-build-summary = Cuir tábla den mhéid a tógadh leis an gcomhad seo, in Markdown, mar shampla do leathanach taisc comhtháthaithe leanúnaigh (CI)
help-build-output = Fillteán le scríobh ann [réamhshocrú: out sa tionscadal]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # tá naisc chuig gach leathanach in out/index.html
    vulgate build --strict                    # don chomhtháthú leanúnach (CI)

## status

help-status = Taispeáin cé chomh fada agus atá gach doiciméad aistrithe
help-status-documents = Doiciméid de réir ainm [réamhshocrú: gach ceann]
help-status-lang = Teangacha le taispeáint; is féidir é a thabhairt arís [réamhshocrú: gach ceann sa tionscadal]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Comhair na focail atá le haistriú, de réir a bhfuil ar eolas ag an gcuimhne díobh
help-analyse-documents = Doiciméid de réir ainm [réamhshocrú: gach ceann]
help-analyse-lang = Teangacha le comhaireamh; is féidir é a thabhairt arís [réamhshocrú: gach ceann sa tionscadal]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Seiceáil cáilíocht na n-aistriúchán
help-check-documents = Doiciméid de réir ainm [réamhshocrú: gach ceann]
help-check-lang = Teangacha le seiceáil; is féidir é a thabhairt arís [réamhshocrú: gach ceann sa tionscadal]
help-check-format = Foirm na tuarascála [réamhshocrú: text, nó json le --json]
help-check-fix = Ceartaigh sna taifid an rud nach bhfuil ach foirm cheart amháin aige: spásanna, agus uimhreacha agus dátaí de réir choinbhinsiúin an tionscadail
help-check-explain = Ina ionad sin, mínigh seiceáil
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # taobh le línte iarratais ar tharraingt
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Abair an gcloíonn comhaid le XLIFF, TMX, SRX nó TBX
help-validate-files = Comhaid d’aon leagan de na formáidí seo
help-validate-format = Foirm na tuarascála [réamhshocrú: text, nó json le --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Athraigh comhaid XLIFF mar a dhéanfadh uirlis CAT, gan a thuilleadh, nó tiontaigh iad

help-xliff-split = Roinn teascáin ina n-abairtí de réir rialacha an tionscadail
help-xliff-split-files = Comhaid XLIFF de leagan 2.0, 2.1 nó 2.2
help-xliff-split-output = Comhad le scríobh, nó fillteán do roinnt comhad [réamhshocrú: an t-aschur caighdeánach]
help-xliff-split-in-place = Athraigh na comhaid féin
help-xliff-split-srx = Úsáid rialacha an chomhaid SRX seo in ionad rialacha an tionscadail
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Nasc teascáin gach aonaid, a mhéid a cheadaíonn an comhad
help-xliff-join-files = Comhaid XLIFF de leagan 2.0, 2.1 nó 2.2
help-xliff-join-output = Comhad le scríobh, nó fillteán do roinnt comhad [réamhshocrú: an t-aschur caighdeánach]
help-xliff-join-in-place = Athraigh na comhaid féin
help-xliff-join-keep-order = Fág scartha a bhfuil in ord eile san aistriúchán
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Bain anótálacha nó síntí amach
help-xliff-strip-files = Comhaid XLIFF de leagan 2.0, 2.1 nó 2.2
help-xliff-strip-output = Comhad le scríobh, nó fillteán do roinnt comhad [réamhshocrú: an t-aschur caighdeánach]
help-xliff-strip-in-place = Athraigh na comhaid féin
help-xliff-strip-annotations = Anótálacha de gach cineál
help-xliff-strip-custom-annotations = Anótálacha de chineálacha nach bhfuil sa chaighdeán
help-xliff-strip-extensions = Eilimintí agus aitreabúidí nach bhfuil sa chaighdeán
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Léigh comhaid agus scríobh arís iad, beart ar bheart, chun a fheiceáil gur féidir oibriú orthu
help-xliff-rewrite-files = Comhaid XLIFF de leagan 2.0, 2.1 nó 2.2
help-xliff-rewrite-output = Comhad le scríobh, nó fillteán do roinnt comhad [réamhshocrú: an t-aschur caighdeánach]
help-xliff-rewrite-in-place = Athraigh na comhaid féin
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Tiontaigh comhaid ó aon uirlis idir XLIFF 1.2 agus 2.x, agus abair cad nach féidir leis an leagan eile a choinneáil
help-xliff-convert-files = Comhaid XLIFF d’aon leagan
help-xliff-convert-to = Leagan le tiontú chuige
help-xliff-convert-output = Comhad le scríobh, nó fillteán do roinnt comhad [réamhshocrú: an t-aschur caighdeánach]
help-xliff-convert-in-place = Athraigh na comhaid féin
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Aschuir scéimre JSON vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Aschuir script lenar féidir le blaosc orduithe a chríochnú
help-completions-shell = An bhlaosc
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Scríobh leathanaigh an lámhleabhair
help-manual-dir = Fillteán dóibh; déantar é mura bhfuil sé ann
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
