# Conformance of TMX. The program adds file and line, and the place in the specification.

validate-tmx-namespace = the root is in the namespace “{ $namespace }”; TMX has none
    .hint = Take the attribute xmlns out.
validate-tmx-version = TMX has no version “{ $version }”
    .hint = Write 1.4, or the version whose rules the file keeps: 1.1, 1.2 or 1.3.
validate-tmx-encoding = the file declares the encoding “{ $encoding }”; TMX is UTF-8, UTF-16 or ASCII
    .hint = Save it as UTF-8 and declare that.
validate-tmx-date = “{ $value }” in “{ $attribute }” is no date of ISO 8601
    .hint = Write it as YYYYMMDDThhmmssZ, such as 20240503T100000Z.
validate-tmx-srclang = the source language “{ $value }” is neither a language tag nor *all*
    .hint = Write a tag with hyphens, such as en-GB, or *all* if any language may be the source.
validate-tmx-tuid = the identifier “{ $value }” is empty or has white space in it
    .hint = Write it without blanks, or leave it out.
validate-tmx-source-missing = no variant of this unit is in its source language, “{ $lang }”
    .hint = Correct the language of a variant or of srclang; set srclang to *all* if any language may be the source.
validate-tmx-code-doubled = another opening code of this segment has the number i="{ $number }" already
    .hint = Give every pair of codes of a segment a number of its own.
validate-tmx-code-unopened = the closing code i="{ $number }" has no opening code before it in this segment
    .hint = Add the <bpt>, or make this code an <it> with pos="end".
validate-tmx-code-unclosed = the opening code i="{ $number }" has no closing code after it in this segment
    .hint = Add the <ept>, or make this code an <it> with pos="begin".
validate-tmx-base-missing = a map gives a code, but the encoding does not say which one it extends
    .hint = Name that encoding in the attribute “base”.
validate-tmx-map-nothing = this map says nothing about its character
    .hint = Give one of code, ent and subst.
validate-tmx-code = “{ $value }” is no code
    .hint = Write #x and hexadecimal digits, such as #x80.
validate-tmx-ascii = “{ $value }” in “{ $attribute }” has characters outside ASCII
    .hint = Write it with characters of ASCII.
