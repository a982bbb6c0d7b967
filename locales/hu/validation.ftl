# Amit a `vulgate validate` bármely formátumban talál.

validate-format = <{ $element }> nem gyökere itt ellenőrizhető formátumnak
    .hint = Ellenőrizhető: XLIFF 1.2 és 2.0–2.2, TMX, SRX és TBX. A névtere „{ $namespace }”: nézze meg, nincs-e benne elírás.
validate-sound = { $path }: { $format }, megfelel
validate-warned = { $path }: { $format }, megfelel, { $warnings ->
    [one] egy figyelmeztetéssel
   *[other] { $warnings } figyelmeztetéssel
}
validate-ill-formed = { $path }: nem jól formázott XML, így semminek sem felel meg
validate-broken = { $path }: { $format }, nem felel meg: { $errors ->
    [one] egy szabálysértés
   *[other] { $errors } szabálysértés
}

validate-element-unexpected = <{ $element }> nem állhat <{ $parent }> elemben
    .hint = Vegye ki, tegye oda, ahová való, vagy javítsa ki a nevét vagy a névterét.
validate-element-order = <{ $element }>: <{ $other }> után áll, pedig elé való; szülőelem: <{ $parent }>
    .hint = Tegye előrébb.
validate-element-too-early = <{ $element }>: <{ $other }> előtt áll, pedig utána való; szülőelem: <{ $parent }>
    .hint = Tegye hátrébb.
validate-element-repeated = <{ $parent }>: a megengedettnél több <{ $element }> van benne
    .hint = Hagyjon meg egyet, vagy tegye a többit oda, ahová való.
validate-element-missing = <{ $element }>: hiányzik, aminek benne kell lennie: { $child }
    .hint = Pótolja, vagy vegye ki a hiányos elemet.
validate-text = <{ $element }>: szöveg áll benne („{ $text }”) ott, ahol csak elemek állhatnak
    .hint = Vegye ki a szöveget, vagy tegye szövegnek való elembe.
validate-not-empty = <{ $element }>: üresnek kellene lennie, de szóköz jellegű karakter van benne
    .hint = Egyetlen, önmagát záró címkeként írja.
validate-attribute-missing = <{ $element }>: hiányzik egy attribútum: { $attribute }
    .hint = Vegye fel az attribútumot.
validate-attribute-unexpected = <{ $element }>: nem lehet ilyen attribútuma: { $attribute }
    .hint = Vegye ki, vagy javítsa ki a nevét vagy a névterét.
validate-value-nmtoken = { $attribute }="{ $value }", <{ $element }> elem: nem névtoken
    .hint = Csak betűt, számjegyet, pontot, kötőjelet, aláhúzásjelet és kettőspontot használjon, szóköz nélkül.
validate-value-nmtokens = { $attribute }="{ $value }", <{ $element }> elem: nem névtokenek listája
    .hint = A tokeneket szóközzel válassza el; mindegyik betűkből, számjegyekből, pontokból, kötőjelekből, aláhúzásjelekből és kettőspontokból áll.
validate-value-name = { $attribute }="{ $value }", <{ $element }> elem: nem név
    .hint = Betűvel vagy aláhúzásjellel kezdje, és betűkkel, számjegyekkel, pontokkal, kötőjelekkel és aláhúzásjelekkel folytassa.
validate-value-iri = { $attribute }="{ $value }", <{ $element }> elem: nem cím
    .hint = A % jelet írja %25 alakban, hacsak nem két hexadecimális számjegy követi, a # jelet pedig legfeljebb egyszer használja.
validate-value-lang = { $attribute }="{ $value }", <{ $element }> elem: nem nyelvi címke
    .hint = BCP 47 szerinti címkét használjon, például en, pt-PT vagy sr-Latn.
validate-value-integer = { $attribute }="{ $value }", <{ $element }> elem: nem egész szám
    .hint = Csak számjegyeket írjon.
validate-value-integer-from = { $attribute }="{ $value }", <{ $element }> elem: nem egész szám, amelynek legkisebb értéke { $from }
    .hint = Csak számjegyeket írjon, a legkisebb érték: { $from }.
validate-value-integer-range = { $attribute }="{ $value }", <{ $element }> elem: nem egész szám { $from } és { $to } között
    .hint = E határok közötti számot válasszon.
validate-value-decimal = { $attribute }="{ $value }", <{ $element }> elem: nem szám
    .hint = Számjegyeket írjon, a tizedesek előtt ponttal.
validate-value-decimal-range = { $attribute }="{ $value }", <{ $element }> elem: nem szám { $from } és { $to } között
    .hint = E határok közötti számot válasszon, a tizedesek előtt ponttal.
validate-value-choice = { $attribute }="{ $value }", <{ $element }> elem: nem a meghatározott értékek egyike
    .hint = Ezek a következők: { $values }.
validate-value-choices = { $attribute }="{ $value }", <{ $element }> elem: meg nem határozott érték van benne
    .hint = A meghatározott értékek: { $values }. Ha több van, szóköz választja el őket.
validate-value-choice-or-prefixed = { $attribute }="{ $value }", <{ $element }> elem: sem meghatározott, sem előtagos érték
    .hint = A meghatározott értékek: { $values }. A saját értékeknek előtagjuk van és kettőspontjuk, például my:value.
validate-value-prefixed = { $attribute }="{ $value }", <{ $element }> elem: nem saját előtagos érték
    .hint = Saját előtagot, kettőspontot és értéket írjon, szóköz nélkül; az xlf előtag foglalt.
validate-value-date-time = { $attribute }="{ $value }", <{ $element }> elem: nem dátum és időpont
    .hint = Így írja: 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }", <{ $element }> elem: nem dátum és időpont
    .hint = Így írja: 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }", <{ $element }> elem: nem dátum
    .hint = Így írja: 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }", <{ $element }> elem: nem médiatípus
    .hint = Típust és altípust írjon, például image/png.
validate-value-unicode = { $attribute }="{ $value }", <{ $element }> elem: nem kódpont
    .hint = Írjon #x-et és hexadecimális számjegyeket, például #xF8FF.
validate-id-doubled = már egy másik elem azonosítója „{ $id }”
    .hint = Az azonosítók a dokumentumban egyediek; nevezze át az egyiket, és azt is, ami hivatkozik rá.
validate-value-coordinates = { $attribute }="{ $value }", <{ $element }> elem: nem koordináták
    .hint = Írjon négy számot pontosvesszővel elválasztva, az ismeretlen helyett # jelet: 10;20;#;30.
