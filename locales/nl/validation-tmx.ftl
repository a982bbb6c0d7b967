# Conformiteit van TMX. Het programma voegt bestand en regel toe, en de plaats in de specificatie.

validate-tmx-namespace = het hoofdelement is in de naamruimte “{ $namespace }”; TMX heeft er geen
    .hint = Verwijder het attribuut xmlns.
validate-tmx-version = TMX heeft geen versie “{ $version }”
    .hint = Schrijf 1.4, of de versie waarvan het bestand de regels volgt: 1.1, 1.2 of 1.3.
validate-tmx-encoding = het bestand declareert de codering “{ $encoding }”; TMX is UTF-8, UTF-16 of ASCII
    .hint = Sla het op als UTF-8 en declareer dat.
validate-tmx-date = “{ $value }” in “{ $attribute }” is geen datum van ISO 8601
    .hint = Schrijf ze als YYYYMMDDThhmmssZ, zoals 20240503T100000Z.
validate-tmx-srclang = de brontaal “{ $value }” is geen taalcode en ook niet *all*
    .hint = Schrijf een taalcode met koppeltekens, zoals en-GB, of *all* als elke taal de bron kan zijn.
validate-tmx-tuid = de aanduiding “{ $value }” is leeg of bevat witruimte
    .hint = Schrijf ze zonder spaties, of laat ze weg.
validate-tmx-source-missing = geen variant van deze eenheid is in haar brontaal, “{ $lang }”
    .hint = Verbeter de taal van een variant of van srclang; stel srclang in op *all* als elke taal de bron kan zijn.
validate-tmx-code-doubled = een andere openingscode van dit segment heeft al het nummer i="{ $number }"
    .hint = Geef elk paar codes van een segment een eigen nummer.
validate-tmx-code-unopened = vóór de sluitcode i="{ $number }" staat in dit segment geen openingscode
    .hint = Voeg de <bpt> toe, of maak van deze code een <it> met pos="end".
validate-tmx-code-unclosed = na de openingscode i="{ $number }" staat in dit segment geen sluitcode
    .hint = Voeg de <ept> toe, of maak van deze code een <it> met pos="begin".
validate-tmx-base-missing = een toewijzing (map) geeft een code, maar de codering zegt niet welke ze uitbreidt
    .hint = Noem die codering in het attribuut “base”.
validate-tmx-map-nothing = deze toewijzing (map) zegt niets over haar teken
    .hint = Geef code, ent of subst.
validate-tmx-code = “{ $value }” is geen code
    .hint = Schrijf #x en hexadecimale cijfers, zoals #x80.
validate-tmx-ascii = “{ $value }” in “{ $attribute }” heeft tekens buiten ASCII
    .hint = Schrijf het met tekens van ASCII.
