# Što `vulgate validate` nalazi u bilo kojem formatu.

validate-format = <{ $element }> nije korijenski element nijednog formata koji se ovdje može provjeriti
    .hint = Mogu se provjeriti XLIFF 1.2 i 2.0 do 2.2, TMX, SRX i TBX. Imenski je prostor „{ $namespace }”: provjerite ima li u njemu tipfelera.
validate-sound = { $path }: { $format }, sukladno
validate-warned = { $path }: { $format }, sukladno, uz { $warnings ->
    [one] { $warnings } upozorenje
    [few] { $warnings } upozorenja
   *[other] { $warnings } upozorenja
}
validate-ill-formed = { $path }: nije dobro oblikovan XML pa nije sukladno ni s čim
validate-broken = { $path }: { $format }, nije sukladno: { $errors ->
    [one] { $errors } povreda
    [few] { $errors } povrede
   *[other] { $errors } povreda
}

validate-element-unexpected = <{ $element }> ne može stajati u <{ $parent }>
    .hint = Uklonite ga, premjestite na pravo mjesto ili ispravite njegovo ime ili imenski prostor.
validate-element-order = <{ $element }> stoji iza <{ $other }> u <{ $parent }>, a mora stajati ispred
    .hint = Pomaknite ga naprijed.
validate-element-too-early = <{ $element }> stoji ispred <{ $other }> u <{ $parent }>, a mora stajati iza
    .hint = Pomaknite ga prema kraju.
validate-element-repeated = <{ $parent }> ima više elemenata <{ $element }> nego što smije
    .hint = Ostavite jedan ili premjestite ostale na prava mjesta.
validate-element-missing = <{ $element }> nema obvezni sadržaj: { $child }
    .hint = Dodajte ga ili uklonite nepotpuni element.
validate-text = <{ $element }> sadržava tekst, „{ $text }”, gdje smiju biti samo elementi
    .hint = Uklonite tekst ili ga premjestite u element za tekst.
validate-not-empty = <{ $element }> mora biti prazan, ali sadržava bjeline
    .hint = Napišite ga kao jednu oznaku koja se sama zatvara.
validate-attribute-missing = <{ $element }> nema atribut { $attribute }
    .hint = Dodajte atribut.
validate-attribute-unexpected = <{ $element }> ne može imati atribut { $attribute }
    .hint = Uklonite ga ili ispravite njegovo ime ili imenski prostor.
validate-value-nmtoken = { $attribute }="{ $value }" u <{ $element }> nije token imena
    .hint = Upotrijebite samo slova, znamenke, točke, spojnice, podvlake i dvotočke, bez razmaka.
validate-value-nmtokens = { $attribute }="{ $value }" u <{ $element }> nije popis tokena imena
    .hint = Odvojite tokene razmacima; svaki se sastoji od slova, znamenki, točaka, spojnica, podvlaka i dvotočki.
validate-value-name = { $attribute }="{ $value }" u <{ $element }> nije ime
    .hint = Počnite slovom ili podvlakom, a nastavite slovima, znamenkama, točkama, spojnicama i podvlakama.
validate-value-iri = { $attribute }="{ $value }" u <{ $element }> nije adresa
    .hint = Napišite % kao %25 ako ne slijede dvije heksadecimalne znamenke, a # upotrijebite najviše jednom.
validate-value-lang = { $attribute }="{ $value }" u <{ $element }> nije jezična oznaka
    .hint = Upotrijebite oznaku BCP 47, kao što je en, pt-PT ili sr-Latn.
validate-value-integer = { $attribute }="{ $value }" u <{ $element }> nije cijeli broj
    .hint = Napišite samo znamenke.
validate-value-integer-from = { $attribute }="{ $value }" u <{ $element }> nije cijeli broj od { $from } naviše
    .hint = Napišite samo znamenke, i ne manje od { $from }.
validate-value-integer-range = { $attribute }="{ $value }" u <{ $element }> nije cijeli broj od { $from } do { $to }
    .hint = Odaberite broj unutar tih granica.
validate-value-decimal = { $attribute }="{ $value }" u <{ $element }> nije broj
    .hint = Napišite znamenke, s točkom ispred decimala.
validate-value-decimal-range = { $attribute }="{ $value }" u <{ $element }> nije broj od { $from } do { $to }
    .hint = Odaberite broj unutar tih granica, s točkom ispred decimala.
validate-value-choice = { $attribute }="{ $value }" u <{ $element }> nije nijedna od definiranih vrijednosti
    .hint = To su: { $values }.
validate-value-choices = { $attribute }="{ $value }" u <{ $element }> sadržava vrijednost koja nije definirana
    .hint = Definirane su: { $values }. Ako ih je više, odvajaju se razmacima.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" u <{ $element }> nije ni definirana vrijednost ni vrijednost s prefiksom
    .hint = Definirane su: { $values }. Vlastite vrijednosti imaju prefiks i dvotočku, na primjer my:value.
validate-value-prefixed = { $attribute }="{ $value }" u <{ $element }> nije vrijednost s vlastitim prefiksom
    .hint = Napišite vlastiti prefiks, dvotočku i vrijednost, bez razmaka; prefiks xlf je zauzet.
validate-value-date-time = { $attribute }="{ $value }" u <{ $element }> nije datum s vremenom
    .hint = Napišite ga kao 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" u <{ $element }> nije datum s vremenom
    .hint = Napišite ga kao 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" u <{ $element }> nije datum
    .hint = Napišite ga kao 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" u <{ $element }> nije vrsta medija
    .hint = Napišite vrstu i podvrstu, na primjer image/png.
validate-value-unicode = { $attribute }="{ $value }" u <{ $element }> nije kodna točka
    .hint = Napišite #x i heksadecimalne znamenke, na primjer #xF8FF.
validate-id-doubled = drugi element već ima id „{ $id }”
    .hint = Id-ovi su jedinstveni u dokumentu; promijenite jedan i ono što na njega upućuje.
validate-value-coordinates = { $attribute }="{ $value }" u <{ $element }> nisu koordinate
    .hint = Napišite četiri broja odvojena točkama sa zarezom, a # umjesto nepoznatog: 10;20;#;30.
