# An méid i gcomhad XLIFF de leagan 1.0, 1.1 nó 1.2 atá in aghaidh a shonraíochta. Cuireann an clár an
# comhad, an líne, an t-aonad agus an áit sa tsonraíocht leis.

## An fhréamh

xliff1-namespace-missing = tá ainmspás ag XLIFF { $version }, agus níl aon cheann ag an gcomhad seo
    .hint = Scríobh xmlns="{ $namespace }" sa chéad eilimint.
xliff1-version-older = is é ainmspás XLIFF 1.2 atá ann, ach is é “{ $version }” an leagan
    .hint = Scríobh version="1.2", mura n-éilíonn uirlis a mhalairt.
xliff1-extension-after-files = tá “{ $element }” i ndiaidh an “file” deireanaigh
    .hint = Bíonn eilimintí d’ainmspásanna eile roimh “file” anseo; bog chuig an tús í.

## An rud a aithníonn, agus an rud a thagraíonn dó

xliff1-id-doubled = tá { $attribute } “{ $id }” ar “{ $element }” in úsáid cheana, i líne { $line }
    .hint = Tá sé uathúil i “file”; tabhair ceann eile do cheann den dá cheann.
xliff1-tool-unknown = ní le haon uirlis sa header a bhaineann { $attribute } “{ $id }” ar “{ $element }”
    .hint = Cuir “tool” leis an aitheantóir seo i header an “file” chéanna, nó ceartaigh an t-aitheantóir.
xliff1-phase-unknown = ní le haon chéim sa header a bhaineann { $attribute } “{ $id }” ar “{ $element }”
    .hint = Cuir “phase” leis an ainm seo i header an “file” chéanna, nó ceartaigh an t-ainm.
xliff1-unit-unknown = ní aitheantóir aon aonaid sa chomhad seo é { $attribute } “{ $id }” ar “{ $element }”
    .hint = Tagair do “trans-unit” nó do “bin-unit” sa “file” céanna, nó fág an aitreabúid ar lár.

## Aitreabúidí

xliff1-language = deirtear gur in “{ $found }” atá “{ $element }”, ach is é “{ $expected }” { $attribute } an chomhaid
    .hint = Cuir an dá cheann ag teacht le chéile; níl cead ag teangacha a bheith difriúil ach laistigh de “alt-trans”.
xliff1-mime-type = ní cineál meáin é “{ $value }”
    .hint = Tosaigh le ceann díobh seo: { $classes }; féadfaidh tulslais agus fochineál a bheith ina dhiaidh.
xliff1-reformat = deir “{ $value }” “yes” nó “no” agus liostaíonn sé aitreabúidí freisin
    .hint = Scríobh “yes” nó “no” amháin, nó na haitreabúidí a bhfuil cead iad a athrú amháin.

## Teascáin

xliff1-segment-without-mid = níl mid ag teascán de “seg-source”
    .hint = Tabhair ceann dó, chun gur féidir teacht ar a aistriúchán.
xliff1-segment-doubled = tá an mid “{ $mid }” ag dhá theascán
    .hint = Tabhair a mid féin do gach teascán de “seg-source”.
xliff1-segment-unknown = tagraíonn “{ $element }” do theascán “{ $mid }”, nach bhfuil ag “seg-source”
    .hint = Úsáid mid teascáin den “seg-source” taobh leis, nó cuir an teascán sin leis ansin.
xliff1-segmented-otherwise = gan a mharcanna, ní hionann téacs “seg-source” agus téacs “source”
    .hint = Déan an bunleagan a theascánú mar atá; ní athraítear téacs i gceachtar acu.

## Cóid

xliff1-rid-doubled = tá an rid “{ $rid }” ag “{ $element }” eile sa téacs seo
    .hint = Tabhair a rid féin do gach péire cód.
xliff1-begin-without-end = ní chuireann aon “{ $end }” deireadh leis an “{ $element }” a bhfuil { $attribute } “{ $id }” air
    .hint = Cuir a dheireadh sa téacs céanna, nó úsáid “it” nó “x” do chód atá leis féin.
xliff1-end-without-begin = ní chuireann an “{ $element }” a bhfuil { $attribute } “{ $id }” air deireadh le haon “{ $begin }”
    .hint = Cuir a thús sa téacs céanna, nó úsáid “it” nó “x” do chód atá leis féin.
xliff1-end-first = tá an “{ $element }” a bhfuil { $attribute } “{ $id }” air roimh a “{ $begin }”
    .hint = Cuir tús an chóid roimh a dheireadh.
xliff1-cloned = tá an cód “{ $id }” faoi dhó san aistriúchán agus níl cead é a chlónáil
    .hint = Bain ceann den dá cheann amach, nó abair clone="yes" sa bhunleagan.
xliff1-code-id-shared = tá an t-aitheantóir “{ $id }” ag dhá chód dhifriúla sa téacs seo
    .hint = Tabhair a aitheantóir féin do gach ceann, nó ní féidir le huirlisí iad a aithint ó chéile.
