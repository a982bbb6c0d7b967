# Comhréireacht le TBX. Cuireann an clár an comhad agus an líne leis, agus an áit sa chaighdeán.

validate-tbx-namespace = tá an fhréamh san ainmspás “{ $namespace }” in ionad “{ $expected }”
    .hint = Níl ainmspás ag eilimint martif; tá xmlns="urn:iso:std:iso:30042:ed-2" ag eilimint tbx.
validate-tbx-dialect = ní ainm ar chanúint TBX é “{ $name }”
    .hint = Scríobh ceann a thosaíonn le TBX-, TBX-Basic mar shampla.
validate-tbx-date = ní dáta é “{ $value }”
    .hint = Scríobh bliain, mí agus lá, 2024-05-03 mar shampla.
validate-tbx-language-doubled = tá rannán ag an gcoincheap cheana don teanga “{ $lang }”
    .hint = Cuir téarmaí an dá rannán in aon rannán amháin.
validate-tbx-target-unknown = níl an t-aitheantóir “{ $target }” ag aon eilimint sa doiciméad
    .hint = Ceartaigh an sprioc, nó cuir an rud dá dtagraíonn sí leis.
validate-tbx-target-web = ní seoladh gréasáin í an sprioc “{ $target }”
    .hint = Scríobh seoladh a thosaíonn le https:// nó http://.
validate-tbx-target-missing = níl aon sprioc ag an tagairt seo
    .hint = Cuir an aitreabúid “target” léi.
validate-tbx-style-dct = i gcomhad den stíl dct scríobhtar catagóirí sonraí mar eilimintí dá modúil, ní mar an aitreabúid seo
    .hint = Scríobh eilimint na catagóire, min:partOfSpeech mar shampla, nó socraigh style="dca".
validate-tbx-style-dca = níl eilimintí d’ainmspásanna eile i gcomhad den stíl dca
    .hint = Scríobh an chatagóir mar aitreabúid, termNote type="partOfSpeech" mar shampla, nó socraigh style="dct".
validate-tbx-category-empty = tá an cineál folamh
    .hint = Ainmnigh catagóir sonraí.
validate-tbx-category = níl catagóir sonraí “{ $name }” ag an gcanúint don eilimint seo
    .hint = Úsáid catagóir de chuid na canúna; tá tábhacht le ceannlitreacha.
validate-tbx-module = níl catagóir sonraí “{ $name }” san ainmspás “{ $namespace }” ag an gcanúint
    .hint = Úsáid catagóir de chuid na canúna in ainmspás a modúil.
validate-tbx-level = níl cead “{ $name }” a bheith ag an leibhéal seo d’iontráil
    .hint = Bog chuig an iontráil, an teanga nó an téarma a bhféadfadh sé baint leis é.
validate-tbx-value = ní luach de “{ $name }” é “{ $value }”; is iad seo a luachanna: { $values }
    .hint = Úsáid ceann de na luachanna seo.
