# What `vulgate validate` finds in any format.

validate-format = <{ $element }> is the root of no format that can be checked here
    .hint = XLIFF 1.2 and 2.0 to 2.2, TMX, SRX and TBX can be. Its namespace is “{ $namespace }”: check it for a typing mistake.
validate-sound = { $path }: { $format }, conformant
validate-warned = { $path }: { $format }, conformant, with { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
}
validate-ill-formed = { $path }: no well-formed XML, so it conforms to nothing
validate-broken = { $path }: { $format }, not conformant: { $errors ->
    [one] one violation
   *[other] { $errors } violations
}

validate-element-unexpected = <{ $element }> cannot stand in <{ $parent }>
    .hint = Take it out, move it to where it belongs, or correct its name or namespace.
validate-element-order = <{ $element }> comes after <{ $other }> in <{ $parent }>, but belongs before it
    .hint = Move it forward.
validate-element-too-early = <{ $element }> comes before <{ $other }> in <{ $parent }>, but belongs after it
    .hint = Move it back.
validate-element-repeated = <{ $parent }> has more <{ $element }> than it may
    .hint = Leave one, or put the others where they belong.
validate-element-missing = <{ $element }> lacks what it must hold: { $child }
    .hint = Add it, or take out the element that is incomplete.
validate-text = <{ $element }> holds text, “{ $text }”, where only elements can stand
    .hint = Take the text out, or move it into an element for text.
validate-not-empty = <{ $element }> must be empty, but holds white space
    .hint = Write it as one tag that closes itself.
validate-attribute-missing = <{ $element }> lacks the attribute { $attribute }
    .hint = Add the attribute.
validate-attribute-unexpected = <{ $element }> cannot have the attribute { $attribute }
    .hint = Take it out, or correct its name or namespace.
validate-value-nmtoken = { $attribute }="{ $value }" on <{ $element }> is no name token
    .hint = Use letters, digits, full stops, hyphens, underscores and colons only, without spaces.
validate-value-nmtokens = { $attribute }="{ $value }" on <{ $element }> is no list of name tokens
    .hint = Separate tokens by spaces; each of letters, digits, full stops, hyphens, underscores and colons.
validate-value-name = { $attribute }="{ $value }" on <{ $element }> is no name
    .hint = Begin with a letter or underscore, and go on with letters, digits, full stops, hyphens and underscores.
validate-value-iri = { $attribute }="{ $value }" on <{ $element }> is no address
    .hint = Write % as %25 unless two hexadecimal digits follow, and use # once at most.
validate-value-lang = { $attribute }="{ $value }" on <{ $element }> is no language tag
    .hint = Use a tag of BCP 47, such as en, pt-PT or sr-Latn.
validate-value-integer = { $attribute }="{ $value }" on <{ $element }> is no whole number
    .hint = Write digits only.
validate-value-integer-from = { $attribute }="{ $value }" on <{ $element }> is no whole number from { $from } on
    .hint = Write digits only, and no less than { $from }.
validate-value-integer-range = { $attribute }="{ $value }" on <{ $element }> is no whole number from { $from } to { $to }
    .hint = Choose a number within these bounds.
validate-value-decimal = { $attribute }="{ $value }" on <{ $element }> is no number
    .hint = Write digits, with a full stop before decimals.
validate-value-decimal-range = { $attribute }="{ $value }" on <{ $element }> is no number from { $from } to { $to }
    .hint = Choose a number within these bounds, with a full stop before decimals.
validate-value-choice = { $attribute }="{ $value }" on <{ $element }> is none of the values that are defined
    .hint = These are: { $values }.
validate-value-choices = { $attribute }="{ $value }" on <{ $element }> has a value that is not defined
    .hint = Defined are: { $values }. Several are separated by spaces.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" on <{ $element }> is neither a defined value nor one with a prefix
    .hint = Defined are: { $values }. Values of your own have a prefix and a colon, such as my:value.
validate-value-prefixed = { $attribute }="{ $value }" on <{ $element }> is no value with a prefix of its own
    .hint = Write a prefix of your own, a colon and the value, without spaces; the prefix xlf is taken.
validate-value-date-time = { $attribute }="{ $value }" on <{ $element }> is no date with time
    .hint = Write it as 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" on <{ $element }> is no date with time
    .hint = Write it as 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" on <{ $element }> is no date
    .hint = Write it as 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" on <{ $element }> is no media type
    .hint = Write type and subtype, such as image/png.
validate-value-unicode = { $attribute }="{ $value }" on <{ $element }> is no code point
    .hint = Write #x and hexadecimal digits, such as #xF8FF.
validate-id-doubled = another element has the id “{ $id }” already
    .hint = Ids are unique in the document; rename one, and what refers to it.
validate-value-coordinates = { $attribute }="{ $value }" on <{ $element }> are no coordinates
    .hint = Write four numbers separated by semicolons, # for one that is not known: 10;20;#;30.
