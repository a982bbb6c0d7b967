# Rules for sentences (SRX). $number counts the rules of a file from 1. $reason says why a
# regular expression cannot be used; $what is the place in it, or the engine's own words.

seg-not-srx = this is not SRX: the outermost element is “{ $name }”, not “srx”
    .hint = Give a file of segmentation rules in SRX 2.0.
seg-version = unknown SRX version “{ $version }”; it is read as 2.0
    .hint = Set version="2.0" on the element srx.
seg-missing = the element “{ $name }” is missing
    .hint = SRX 2.0 demands a header, and a body with languagerules and maprules.
seg-only-first = <{ $parent }> has more than one <{ $element }>; only the first is used
    .hint = Put what is meant into the first, and take the others out.
seg-value = the attribute { $attribute } cannot be “{ $value }”; its default is used
    .hint = Allowed are yes and no, and for the type of a formathandle start, end and isolated.
seg-group-twice = two lists of rules are called “{ $name }”; languages use the second
    .hint = Give each its own languagerulename.
seg-rule-break = rule { $number } is left out: its break is neither yes nor no, but “{ $value }”
    .hint = Set break="yes" or break="no".
seg-rule-empty = rule { $number } has nothing before the break and nothing after it, so it fits everywhere
    .hint = Fill in beforebreak or afterbreak, or take the rule out.
seg-rule-unusable = rule { $number } is left out: { $reason ->
    [seg-regex-syntax] the regular expression is incomplete or wrong at “{ $what }”
    [seg-regex-depth] it has more than { $what } groups within groups
    [seg-regex-count] it counts too far, “{ $what }”
    [seg-regex-unsupported] “{ $what }” is not supported
    [seg-regex-code-point] “{ $what }” is the number of no character
    [seg-regex-property] “{ $what }” is the name of no class of characters
    [seg-regex-size] its regular expressions are too large
   *[seg-regex-engine] the engine for regular expressions cannot work with it
}
    .hint = Correct the rule; the others are used meanwhile.
seg-rule-steps = rule { $number } takes too many steps in some places and is taken not to fit there
    .hint = Write its regular expressions without repetitions within repetitions; “vulgate segment --explain” shows the places.
seg-map-group = a languagemap names the rules “{ $name }”, which do not exist
    .hint = Use the languagerulename of a list of rules of this file.
seg-no-map = no languagemap fits the language “{ $lang }”, so its texts are not divided
    .hint = Add a languagemap whose languagepattern fits it, such as .* for all languages.
seg-map-pattern = the languagepattern “{ $pattern }” is left out: { $reason ->
    [seg-regex-syntax] the regular expression is incomplete or wrong at “{ $what }”
    [seg-regex-depth] it has more than { $what } groups within groups
    [seg-regex-count] it counts too far, “{ $what }”
    [seg-regex-unsupported] “{ $what }” is not supported
    [seg-regex-code-point] “{ $what }” is the number of no character
    [seg-regex-property] “{ $what }” is the name of no class of characters
    [seg-regex-size] the regular expression is too large
   *[seg-regex-engine] the engine for regular expressions cannot work with it
}
    .hint = Write a regular expression over language tags, such as en.* for English.
