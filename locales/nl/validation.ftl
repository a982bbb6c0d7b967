# Wat `vulgate validate` in elk formaat vindt.

validate-format = <{ $element }> is het hoofdelement van geen enkel formaat dat hier kan worden gecontroleerd
    .hint = XLIFF 1.2 en 2.0 tot 2.2, TMX, SRX en TBX kunnen worden gecontroleerd. De naamruimte is “{ $namespace }”: kijk ze na op een tikfout.
validate-sound = { $path }: { $format }, conform
validate-warned = { $path }: { $format }, conform, met { $warnings ->
    [one] één waarschuwing
   *[other] { $warnings } waarschuwingen
}
validate-ill-formed = { $path }: geen welgevormde XML, en dus met niets conform
validate-broken = { $path }: { $format }, niet conform: { $errors ->
    [one] één overtreding
   *[other] { $errors } overtredingen
}

validate-element-unexpected = <{ $element }> mag niet in <{ $parent }> staan
    .hint = Verwijder het, verplaats het naar waar het hoort, of verbeter de naam of de naamruimte.
validate-element-order = <{ $element }> komt in <{ $parent }> na <{ $other }>, maar hoort ervoor
    .hint = Verplaats het naar voren.
validate-element-too-early = <{ $element }> komt in <{ $parent }> vóór <{ $other }>, maar hoort erachter
    .hint = Verplaats het naar achteren.
validate-element-repeated = <{ $parent }> heeft meer <{ $element }> dan is toegestaan
    .hint = Laat er één staan, of zet de andere waar ze horen.
validate-element-missing = in <{ $element }> ontbreekt wat het moet bevatten: { $child }
    .hint = Voeg het toe, of verwijder het onvolledige element.
validate-text = <{ $element }> bevat tekst, “{ $text }”, waar alleen elementen mogen staan
    .hint = Verwijder de tekst, of verplaats hem naar een element voor tekst.
validate-not-empty = <{ $element }> moet leeg zijn, maar bevat witruimte
    .hint = Schrijf het als één tag die zichzelf sluit.
validate-attribute-missing = in <{ $element }> ontbreekt het attribuut { $attribute }
    .hint = Voeg het attribuut toe.
validate-attribute-unexpected = <{ $element }> mag het attribuut { $attribute } niet hebben
    .hint = Verwijder het, of verbeter de naam of de naamruimte.
validate-value-nmtoken = { $attribute }="{ $value }" bij <{ $element }> is geen naamtoken
    .hint = Gebruik alleen letters, cijfers, punten, koppeltekens, lage streepjes en dubbele punten, zonder spaties.
validate-value-nmtokens = { $attribute }="{ $value }" bij <{ $element }> is geen lijst van naamtokens
    .hint = Scheid tokens door spaties; elk bestaat uit letters, cijfers, punten, koppeltekens, lage streepjes en dubbele punten.
validate-value-name = { $attribute }="{ $value }" bij <{ $element }> is geen naam
    .hint = Begin met een letter of laag streepje, en ga verder met letters, cijfers, punten, koppeltekens en lage streepjes.
validate-value-iri = { $attribute }="{ $value }" bij <{ $element }> is geen adres
    .hint = Schrijf % als %25 tenzij er twee hexadecimale cijfers volgen, en gebruik # hoogstens één keer.
validate-value-lang = { $attribute }="{ $value }" bij <{ $element }> is geen taalcode
    .hint = Gebruik een taalcode van BCP 47, zoals en, pt-PT of sr-Latn.
validate-value-integer = { $attribute }="{ $value }" bij <{ $element }> is geen geheel getal
    .hint = Schrijf alleen cijfers.
validate-value-integer-from = { $attribute }="{ $value }" bij <{ $element }> is geen geheel getal vanaf { $from }
    .hint = Schrijf alleen cijfers, en niet minder dan { $from }.
validate-value-integer-range = { $attribute }="{ $value }" bij <{ $element }> is geen geheel getal van { $from } tot en met { $to }
    .hint = Kies een getal binnen deze grenzen.
validate-value-decimal = { $attribute }="{ $value }" bij <{ $element }> is geen getal
    .hint = Schrijf cijfers, met een punt vóór decimalen.
validate-value-decimal-range = { $attribute }="{ $value }" bij <{ $element }> is geen getal van { $from } tot en met { $to }
    .hint = Kies een getal binnen deze grenzen, met een punt vóór decimalen.
validate-value-choice = { $attribute }="{ $value }" bij <{ $element }> is geen van de gedefinieerde waarden
    .hint = Dat zijn: { $values }.
validate-value-choices = { $attribute }="{ $value }" bij <{ $element }> heeft een waarde die niet gedefinieerd is
    .hint = Gedefinieerd zijn: { $values }. Meer dan één worden gescheiden door spaties.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" bij <{ $element }> is geen gedefinieerde waarde en ook geen waarde met een voorvoegsel
    .hint = Gedefinieerd zijn: { $values }. Eigen waarden hebben een voorvoegsel en een dubbele punt, zoals my:value.
validate-value-prefixed = { $attribute }="{ $value }" bij <{ $element }> is geen waarde met een eigen voorvoegsel
    .hint = Schrijf een eigen voorvoegsel, een dubbele punt en de waarde, zonder spaties; het voorvoegsel xlf is bezet.
validate-value-date-time = { $attribute }="{ $value }" bij <{ $element }> is geen datum met tijd
    .hint = Schrijf ze als 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" bij <{ $element }> is geen datum met tijd
    .hint = Schrijf ze als 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" bij <{ $element }> is geen datum
    .hint = Schrijf ze als 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" bij <{ $element }> is geen mediatype
    .hint = Schrijf type en subtype, zoals image/png.
validate-value-unicode = { $attribute }="{ $value }" bij <{ $element }> is geen codepunt
    .hint = Schrijf #x en hexadecimale cijfers, zoals #xF8FF.
validate-id-doubled = een ander element heeft al de id “{ $id }”
    .hint = Id's zijn uniek in het document; wijzig er een, en wat ernaar verwijst.
validate-value-coordinates = { $attribute }="{ $value }" bij <{ $element }> zijn geen coördinaten
    .hint = Schrijf vier getallen gescheiden door puntkomma's, # voor een dat niet bekend is: 10;20;#;30.
