# Comhréireacht le SRX. Cuireann an clár an comhad agus an líne leis, agus an áit sa tsonraíocht. Tá a
# bhfuil cearr le sloinn ionadaíochta in segmentation.ftl.

validate-srx-namespace = tá an fhréamh san ainmspás “{ $namespace }”, nach ainmspás an leagain seo de SRX é
    .hint = Scríobh version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = tá an t-ainm “{ $name }” ar liosta rialacha eile cheana
    .hint = Tabhair a languagerulename féin do gach liosta rialacha.
validate-srx-name-unknown = níl an t-ainm “{ $name }” ar aon liosta rialacha
    .hint = Úsáid languagerulename liosta sa chomhad seo; tá tábhacht le ceannlitreacha.
validate-srx-handles = is é seo an ceathrú formathandle; ní cheadaítear ach trí cinn
    .hint = Coinnigh ceann amháin an ceann do start, end agus isolated.
validate-srx-handle-doubled = tá formathandle eile ann do “{ $type }” cheana
    .hint = Coinnigh an ceann atá i gceist.
validate-srx-rule-nowhere = ní dhéanann an riail seo cur síos ar aon áit
    .hint = Tabhair beforebreak, afterbreak nó an dá cheann di.
