# Co `vulgate validate` nachází v kterémkoli formátu.

validate-format = <{ $element }> není kořenový prvek žádného formátu, který zde lze zkontrolovat
    .hint = Zkontrolovat lze XLIFF 1.2 a 2.0 až 2.2, TMX, SRX a TBX. Jmenný prostor prvku je „{ $namespace }“: zkontrolujte, zda v něm není překlep.
validate-sound = { $path }: { $format }, vyhovuje
validate-warned = { $path }: { $format }, vyhovuje, { $warnings ->
    [one] jedno varování
   *[other] { $warnings } varování
}
validate-ill-formed = { $path }: XML není správně utvořený, soubor proto ničemu nevyhovuje
validate-broken = { $path }: { $format }, nevyhovuje: { $errors ->
    [one] jedno porušení
   *[other] { $errors } porušení
}

validate-element-unexpected = <{ $element }> nemůže stát v <{ $parent }>
    .hint = Odstraňte jej, přesuňte jej, kam patří, nebo opravte jeho název či jmenný prostor.
validate-element-order = <{ $element }> stojí v <{ $parent }> za <{ $other }>, ale patří před něj
    .hint = Přesuňte jej dopředu.
validate-element-too-early = <{ $element }> stojí v <{ $parent }> před <{ $other }>, ale patří za něj
    .hint = Přesuňte jej dozadu.
validate-element-repeated = <{ $parent }> obsahuje více prvků <{ $element }>, než smí
    .hint = Ponechte jeden, nebo ostatní přesuňte, kam patří.
validate-element-missing = v <{ $element }> chybí povinný obsah: { $child }
    .hint = Doplňte jej, nebo neúplný prvek odstraňte.
validate-text = <{ $element }> obsahuje text „{ $text }“, kde mohou stát jen prvky
    .hint = Text odstraňte, nebo jej přesuňte do prvku určeného pro text.
validate-not-empty = <{ $element }> musí být prázdný, ale obsahuje mezery
    .hint = Napište jej jako jedinou značku, která se sama uzavírá.
validate-attribute-missing = v <{ $element }> chybí atribut { $attribute }
    .hint = Doplňte atribut.
validate-attribute-unexpected = <{ $element }> nemůže mít atribut { $attribute }
    .hint = Odstraňte jej, nebo opravte jeho název či jmenný prostor.
validate-value-nmtoken = { $attribute }="{ $value }" u <{ $element }> není jmenný token
    .hint = Použijte jen písmena, číslice, tečky, spojovníky, podtržítka a dvojtečky, bez mezer.
validate-value-nmtokens = { $attribute }="{ $value }" u <{ $element }> není seznam jmenných tokenů
    .hint = Tokeny oddělte mezerami; každý se skládá z písmen, číslic, teček, spojovníků, podtržítek a dvojteček.
validate-value-name = { $attribute }="{ $value }" u <{ $element }> není název
    .hint = Začněte písmenem nebo podtržítkem a pokračujte písmeny, číslicemi, tečkami, spojovníky a podtržítky.
validate-value-iri = { $attribute }="{ $value }" u <{ $element }> není adresa
    .hint = Znak % zapište jako %25, pokud po něm nenásledují dvě šestnáctkové číslice, a # použijte nejvýše jednou.
validate-value-lang = { $attribute }="{ $value }" u <{ $element }> není značka jazyka
    .hint = Použijte značku podle BCP 47, například en, pt-PT nebo sr-Latn.
validate-value-integer = { $attribute }="{ $value }" u <{ $element }> není celé číslo
    .hint = Napište pouze číslice.
validate-value-integer-from = { $attribute }="{ $value }" u <{ $element }> není celé číslo od { $from } výše
    .hint = Napište pouze číslice; nejmenší hodnota je { $from }.
validate-value-integer-range = { $attribute }="{ $value }" u <{ $element }> není celé číslo od { $from } do { $to }
    .hint = Zvolte číslo v tomto rozsahu.
validate-value-decimal = { $attribute }="{ $value }" u <{ $element }> není číslo
    .hint = Napište číslice, s tečkou před desetinnými místy.
validate-value-decimal-range = { $attribute }="{ $value }" u <{ $element }> není číslo od { $from } do { $to }
    .hint = Zvolte číslo v tomto rozsahu, s tečkou před desetinnými místy.
validate-value-choice = { $attribute }="{ $value }" u <{ $element }> není žádná z definovaných hodnot
    .hint = Jsou to: { $values }.
validate-value-choices = { $attribute }="{ $value }" u <{ $element }> obsahuje hodnotu, která není definována
    .hint = Definovány jsou: { $values }. Několik hodnot se odděluje mezerami.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" u <{ $element }> není ani definovaná hodnota, ani hodnota s předponou
    .hint = Definovány jsou: { $values }. Vlastní hodnoty mají předponu a dvojtečku, například my:value.
validate-value-prefixed = { $attribute }="{ $value }" u <{ $element }> není hodnota s vlastní předponou
    .hint = Napište vlastní předponu, dvojtečku a hodnotu, bez mezer; předpona xlf je obsazena.
validate-value-date-time = { $attribute }="{ $value }" u <{ $element }> není datum s časem
    .hint = Napište je ve tvaru 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" u <{ $element }> není datum s časem
    .hint = Napište je ve tvaru 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" u <{ $element }> není datum
    .hint = Napište je ve tvaru 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" u <{ $element }> není typ média
    .hint = Napište typ a podtyp, například image/png.
validate-value-unicode = { $attribute }="{ $value }" u <{ $element }> není kódový bod
    .hint = Napište #x a šestnáctkové číslice, například #xF8FF.
validate-id-doubled = identifikátor „{ $id }“ již má jiný prvek
    .hint = Identifikátory jsou v dokumentu jedinečné; jeden přejmenujte spolu s tím, co na něj odkazuje.
validate-value-coordinates = { $attribute }="{ $value }" u <{ $element }> nejsou souřadnice
    .hint = Napište čtyři čísla oddělená středníky, místo neznámého #: 10;20;#;30.
