# What an XLIFF file of version 1.0, 1.1 or 1.2 says against its specification. The program adds
# file, line, unit and the place of the specification.

## The root

xliff1-namespace-missing = XLIFF { $version } has a namespace, and this file has none
    .hint = Write xmlns="{ $namespace }" in the first element.
xliff1-version-older = the namespace is that of XLIFF 1.2, but the version is “{ $version }”
    .hint = Write version="1.2", unless a tool wants it otherwise.
xliff1-extension-after-files = “{ $element }” stands after the last “file”
    .hint = Elements of other namespaces stand before a “file” here; move it to the beginning.

## What identifies, and what refers to it

xliff1-id-doubled = the { $attribute } “{ $id }” of “{ $element }” is taken already, in line { $line }
    .hint = It is unique in a “file”; give one of the two another one.
xliff1-tool-unknown = the { $attribute } “{ $id }” of “{ $element }” is that of no tool in the header
    .hint = Add a “tool” with this id to the header of the same “file”, or correct the id.
xliff1-phase-unknown = the { $attribute } “{ $id }” of “{ $element }” is that of no phase in the header
    .hint = Add a “phase” with this name to the header of the same “file”, or correct the name.
xliff1-unit-unknown = the { $attribute } “{ $id }” of “{ $element }” is the id of no unit in this file
    .hint = Refer to a “trans-unit” or “bin-unit” of the same “file”, or leave the attribute out.

## Attributes

xliff1-language = “{ $element }” is said to be in “{ $found }”, but the { $attribute } of the file is “{ $expected }”
    .hint = Make the two agree; only within “alt-trans” may languages differ.
xliff1-mime-type = “{ $value }” is no media type
    .hint = Begin with one of { $classes }; a slash and a subtype may follow.
xliff1-reformat = “{ $value }” says yes or no and lists attributes, too
    .hint = Write “yes” or “no” alone, or only the attributes that may change.

## Segments

xliff1-segment-without-mid = a segment of “seg-source” has no mid
    .hint = Give it one, so that its translation can be found.
xliff1-segment-doubled = two segments have the mid “{ $mid }”
    .hint = Give each segment of a “seg-source” a mid of its own.
xliff1-segment-unknown = “{ $element }” refers to a segment “{ $mid }”, which “seg-source” does not have
    .hint = Use the mid of a segment of the “seg-source” beside it, or add that segment there.
xliff1-segmented-otherwise = without its marks “seg-source” reads otherwise than “source”
    .hint = Segment the source as it is; text is changed in neither.

## Codes

xliff1-rid-doubled = another “{ $element }” of this text has the rid “{ $rid }”
    .hint = Give each pair of codes a rid of its own.
xliff1-begin-without-end = no “{ $end }” ends the “{ $element }” with the { $attribute } “{ $id }”
    .hint = Add its end to the same text, or use “it” or “x” for a code that stands alone.
xliff1-end-without-begin = the “{ $element }” with the { $attribute } “{ $id }” ends no “{ $begin }”
    .hint = Add its beginning to the same text, or use “it” or “x” for a code that stands alone.
xliff1-end-first = the “{ $element }” with the { $attribute } “{ $id }” stands before its “{ $begin }”
    .hint = Put the beginning of the code before its end.
xliff1-cloned = the code “{ $id }” stands twice in the target and may not be cloned
    .hint = Take one of the two out, or let the source say clone="yes".
xliff1-code-id-shared = two different codes of this text have the id “{ $id }”
    .hint = Give each an id of its own, or tools cannot tell them apart.
