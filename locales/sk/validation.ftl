# Čo `vulgate validate` nachádza v ktoromkoľvek formáte.

validate-format = <{ $element }> nie je koreňový prvok žiadneho formátu, ktorý tu možno skontrolovať
    .hint = Skontrolovať možno XLIFF 1.2 a 2.0 až 2.2, TMX, SRX a TBX. Menný priestor prvku je „{ $namespace }“: skontrolujte, či v ňom nie je preklep.
validate-sound = { $path }: { $format }, vyhovuje
validate-warned = { $path }: { $format }, vyhovuje, { $warnings ->
    [one] jedno upozornenie
    [few] { $warnings } upozornenia
   *[other] { $warnings } upozornení
}
validate-ill-formed = { $path }: XML nie je správne utvorený, súbor preto ničomu nevyhovuje
validate-broken = { $path }: { $format }, nevyhovuje: { $errors ->
    [one] jedno porušenie
    [few] { $errors } porušenia
   *[other] { $errors } porušení
}

validate-element-unexpected = <{ $element }> nemôže stáť v <{ $parent }>
    .hint = Odstráňte ho, presuňte ho, kam patrí, alebo opravte jeho názov či menný priestor.
validate-element-order = <{ $element }> stojí v <{ $parent }> za <{ $other }>, ale patrí pred tento prvok
    .hint = Presuňte ho dopredu.
validate-element-too-early = <{ $element }> stojí v <{ $parent }> pred <{ $other }>, ale patrí za tento prvok
    .hint = Presuňte ho dozadu.
validate-element-repeated = <{ $parent }> obsahuje viac prvkov <{ $element }>, než smie
    .hint = Ponechajte jeden alebo ostatné presuňte, kam patria.
validate-element-missing = v <{ $element }> chýba povinný obsah: { $child }
    .hint = Doplňte ho alebo neúplný prvok odstráňte.
validate-text = <{ $element }> obsahuje text „{ $text }“, kde môžu stáť len prvky
    .hint = Text odstráňte alebo ho presuňte do prvku určeného pre text.
validate-not-empty = <{ $element }> musí byť prázdny, ale obsahuje medzery
    .hint = Napíšte ho ako jedinú značku, ktorá sa sama uzatvára.
validate-attribute-missing = v <{ $element }> chýba atribút { $attribute }
    .hint = Doplňte atribút.
validate-attribute-unexpected = <{ $element }> nemôže mať atribút { $attribute }
    .hint = Odstráňte ho alebo opravte jeho názov či menný priestor.
validate-value-nmtoken = { $attribute }="{ $value }" v <{ $element }> nie je menný token
    .hint = Použite len písmená, číslice, bodky, spojovníky, podčiarkovníky a dvojbodky, bez medzier.
validate-value-nmtokens = { $attribute }="{ $value }" v <{ $element }> nie je zoznam menných tokenov
    .hint = Tokeny oddeľte medzerami; každý sa skladá z písmen, číslic, bodiek, spojovníkov, podčiarkovníkov a dvojbodiek.
validate-value-name = { $attribute }="{ $value }" v <{ $element }> nie je názov
    .hint = Začnite písmenom alebo podčiarkovníkom a pokračujte písmenami, číslicami, bodkami, spojovníkmi a podčiarkovníkmi.
validate-value-iri = { $attribute }="{ $value }" v <{ $element }> nie je adresa
    .hint = Znak % zapíšte ako %25, ak po ňom nenasledujú dve šestnástkové číslice, a # použite najviac raz.
validate-value-lang = { $attribute }="{ $value }" v <{ $element }> nie je značka jazyka
    .hint = Použite značku podľa BCP 47, napríklad en, pt-PT alebo sr-Latn.
validate-value-integer = { $attribute }="{ $value }" v <{ $element }> nie je celé číslo
    .hint = Napíšte iba číslice.
validate-value-integer-from = { $attribute }="{ $value }" v <{ $element }> nie je celé číslo od { $from } vyššie
    .hint = Napíšte iba číslice; najmenšia hodnota je { $from }.
validate-value-integer-range = { $attribute }="{ $value }" v <{ $element }> nie je celé číslo od { $from } do { $to }
    .hint = Zvoľte číslo v tomto rozsahu.
validate-value-decimal = { $attribute }="{ $value }" v <{ $element }> nie je číslo
    .hint = Napíšte číslice, s bodkou pred desatinnými miestami.
validate-value-decimal-range = { $attribute }="{ $value }" v <{ $element }> nie je číslo od { $from } do { $to }
    .hint = Zvoľte číslo v tomto rozsahu, s bodkou pred desatinnými miestami.
validate-value-choice = { $attribute }="{ $value }" v <{ $element }> nie je žiadna z definovaných hodnôt
    .hint = Sú to: { $values }.
validate-value-choices = { $attribute }="{ $value }" v <{ $element }> obsahuje hodnotu, ktorá nie je definovaná
    .hint = Definované sú: { $values }. Viaceré hodnoty sa oddeľujú medzerami.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" v <{ $element }> nie je ani definovaná hodnota, ani hodnota s predponou
    .hint = Definované sú: { $values }. Vlastné hodnoty majú predponu a dvojbodku, napríklad my:value.
validate-value-prefixed = { $attribute }="{ $value }" v <{ $element }> nie je hodnota s vlastnou predponou
    .hint = Napíšte vlastnú predponu, dvojbodku a hodnotu, bez medzier; predpona xlf je obsadená.
validate-value-date-time = { $attribute }="{ $value }" v <{ $element }> nie je dátum s časom
    .hint = Napíšte ho v tvare 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" v <{ $element }> nie je dátum s časom
    .hint = Napíšte ho v tvare 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" v <{ $element }> nie je dátum
    .hint = Napíšte ho v tvare 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" v <{ $element }> nie je typ média
    .hint = Napíšte typ a podtyp, napríklad image/png.
validate-value-unicode = { $attribute }="{ $value }" v <{ $element }> nie je kódový bod
    .hint = Napíšte #x a šestnástkové číslice, napríklad #xF8FF.
validate-id-doubled = identifikátor „{ $id }“ už má iný prvok
    .hint = Identifikátory sú v dokumente jedinečné; jeden premenujte spolu s tým, čo naň odkazuje.
validate-value-coordinates = { $attribute }="{ $value }" v <{ $element }> nie sú súradnice
    .hint = Napíšte štyri čísla oddelené bodkočiarkami, namiesto neznámeho #: 10;20;#;30.
