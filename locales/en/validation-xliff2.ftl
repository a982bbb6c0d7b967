# What `vulgate validate` finds in XLIFF 2 beyond the grammar.

xliff2-namespace = “{ $namespace }” is the namespace of no version of XLIFF 2
    .hint = 2.0 and 2.1 have urn:oasis:names:tc:xliff:document:2.0, 2.2 has urn:oasis:names:tc:xliff:document:2.2.

# Ids

xliff2-id-doubled = the id “{ $id }” of <{ $element }> is used before in the same <{ $scope }>
    .hint = Give one of the two another id, and change what refers to it.
xliff2-id-elsewhere = the id “{ $id }” of this <{ $element }> belongs to a code in the source of another segment
    .hint = Give it an id that the unit does not have yet; a code has the id of its counterpart only beside that one's source.
xliff2-id-other-element = the id “{ $id }” of this <{ $element }> belongs to another kind of element in the source
    .hint = Use the element that the source has, or an id that the unit does not have yet.
xliff2-extension-id = the id “{ $id }” of <{ $element }> is no name token
    .hint = Ids of extensions, too, have letters, digits, full stops, hyphens, underscores and colons only.

# Structure

xliff2-skeleton-empty = the skeleton says neither where it is nor what it is
    .hint = Give it an href, or put its content in.
xliff2-skeleton-both = the skeleton has an href and content
    .hint = Leave one of the two: what has an href is empty, comments included.
xliff2-unit-without-segment = the unit has no segment
    .hint = Every unit needs one at least; ignorables alone are not enough.
xliff2-target-language-missing = there are targets, the first in line { $line }, but no trgLang says their language
    .hint = Add trgLang to the root.
xliff2-language = { $element } is in “{ $found }”, but { $attribute } says “{ $expected }”
    .hint = Both must be the same tag, also where xml:lang is inherited.
xliff2-state-without-target = the segment is { $state }, but has no target
    .hint = Without a target a segment is in its initial state.
xliff2-substate-without-state = the segment has a subState, but no state
    .hint = Say the state, too, even if it is the initial one.
xliff2-substate = “{ $value }” is no subState
    .hint = Write a prefix of your own, a colon and the value; the prefix xlf is taken.
xliff2-order-too-large = the target stands at place { $order }, but the unit has only { $most } { $most ->
    [one] part
   *[other] parts
}
    .hint = Segments and ignorables are counted together.
xliff2-order-doubled = the place { $order } is taken by another target of the unit
    .hint = Give every target a place of its own.
xliff2-order-implicit = the target stands at place { $order }, which another part has because it says nothing else
    .hint = A part without order stands where it is; give that one another place.

# Inline elements

xliff2-hex-form = “{ $value }” is no code point in hexadecimal digits
    .hint = Write two digits a byte, letters in capitals, such as 001A.
xliff2-hex-allowed = “{ $value }” is a character that XML can hold
    .hint = Write the character itself; cp is for those that XML forbids.
xliff2-subtype-without-type = <{ $element }> has a subType, but no type
    .hint = Say the type, too.
xliff2-subtype-of-other-type = the subType “{ $value }” belongs to the type { $type }
    .hint = Set type="{ $type }", or use a subType of your own.
xliff2-subtype = “{ $value }” is no subType
    .hint = Of the prefix xlf there are lb, pb, b, i, u and var. Others have a prefix of your own and a colon.
xliff2-start-isolated = the start “{ $id }” says that its end is not in this <{ $scope }>, but there it is
    .hint = Take out isolated="yes".
xliff2-start-without-end = the start “{ $id }” has no end on this side of the <{ $scope }>
    .hint = Add an <ec> with startRef="{ $id }", or set isolated="yes" if the end is in another unit.
xliff2-start-after-end = the start “{ $id }” comes after its end
    .hint = Change the two round.
xliff2-start-with-ends = the start “{ $id }” has more than one end
    .hint = Leave one <{ $end }> with this startRef.
xliff2-end-without-start = there is no <sc> “{ $id }” on this side of the <{ $scope }> that this end could close
    .hint = Correct startRef, or set isolated="yes" with an id if the start is in another unit.
xliff2-end-isolated-id = an isolated end must have an id and no startRef
    .hint = Give it an id and take out startRef.
xliff2-end-start-ref = an end must have a startRef and no id unless it is isolated
    .hint = Name the <sc> that it closes in startRef, and take out the id.
xliff2-end-dir = dir stands on an end that is not isolated
    .hint = The direction is that of its start; take it out here.
xliff2-end-disagrees = { $attribute } is { $found } here, but must be { $expected } as its start has it
    .hint = Say the same of both.
xliff2-data-ref = { $attribute } names “{ $id }”, which is no data of this { $scope }
    .hint = Add a <data> with this id to its originalData, or correct the reference.
xliff2-pair = <{ $element }> has { $present }, but no { $missing }
    .hint = Say it of both ends, or of none.
xliff2-sub-flow = { $attribute } names “{ $id }”, which is no unit of the file “{ $file }”
    .hint = Sub-flows are ids of units in the same file.
xliff2-sub-flow-circle = { $attribute } leads by way of “{ $id }” back to this unit
    .hint = A sub-flow is text within a code of another unit and cannot hold itself; name other units.
xliff2-reorder-hints = a code with canReorder="{ $value }" must have { $attribute }="no"
    .hint = What cannot be moved can be neither copied nor deleted.
xliff2-copy-of-nothing = copyOf names “{ $id }”, which is no other code of this <{ $scope }>
    .hint = Name the id of the code that was copied.
xliff2-copy-of-other = copyOf names “{ $id }”, of which this <{ $element }> can be no copy
    .hint = Name the id of a code of the same kind that is no copy of this one.
xliff2-copy-with-data = copyOf names “{ $id }”, but there is original data
    .hint = A copy of a code with original data refers to the same data; copyOf is for codes without.
xliff2-copy-forbidden = the code “{ $id }” may not be copied
    .hint = Take the copy out.
xliff2-sequence-start = a sequence of codes that cannot be reordered does not begin with canReorder="firstNo"
    .hint = Set firstNo on its first code.
xliff2-sequence-changed = codes that cannot be reordered stand in another order than in the source
    .hint = Put them in the order of the source.
xliff2-code-deleted = the code “{ $id }” may not be deleted, but is not in the target
    .hint = Put it where it belongs in the translation.
xliff2-code-overlaps = the code “{ $id }” may not overlap another, but does in the target
    .hint = Put its start and its end both before, behind or inside the other.

# Annotations and references

xliff2-marker-without-start = there is no <sm> “{ $id }” before this end on this side of the <{ $scope }>
    .hint = Correct startRef, or add the start.
xliff2-marker-without-end = the annotation “{ $id }” has no end on this side of the <{ $scope }>
    .hint = Add an <em> with startRef="{ $id }".
xliff2-translate-missing = the generic annotation does not say whether to translate
    .hint = Add translate="no" or translate="yes", or the type of the annotation.
xliff2-comment-both = the comment has a value and a ref
    .hint = Leave one of the two.
xliff2-comment-nothing = the comment has neither a value nor a ref
    .hint = Write the comment into value, or name a note in ref.
xliff2-comment-note = “{ $ref }” names no note of this unit
    .hint = Write #n= and the id of a note in the same unit.
xliff2-note-ref = “{ $ref }” names no segment of this unit
    .hint = Write # and the id of a segment in the same unit.
xliff2-ref-span = “{ $ref }” names no span of text in this unit
    .hint = Write # and the id of a segment or inline element of the unit; for one in the target, #t= and the id.
xliff2-fragment-form = “{ $ref }” is not written as a fragment identifier is
    .hint = Steps are separated by slashes, each an id, or a prefix, = and an id: #f=f1/u=u1/s1.
xliff2-fragment-prefix = “{ $ref }” has a prefix of one letter that is not defined
    .hint = These are f, g, u, n, d and t. Prefixes of modules and extensions are longer.
xliff2-fragment-twice = “{ $ref }” has a prefix twice
    .hint = Each step has another prefix.
xliff2-fragment-order = “{ $ref }” does not go from file to group to unit
    .hint = Put the steps in this order: f, g, u.
xliff2-fragment-last = “{ $ref }” goes on after its last step
    .hint = What is within a unit is named once, at the end.
xliff2-fragment-nowhere = “{ $ref }” names nothing in this document
    .hint = Correct the ids in it; what is left out, file, group or unit, is taken from where the reference stands.
xliff2-fragment-outside = “{ $ref }” leads out of the document
    .hint = Begin with #.

# Translation candidates and glossary

xliff2-match-language = the target is in “{ $found }”, but trgLang says “{ $expected }”
    .hint = Only a match with reference="yes" may be in another language.
xliff2-match-annotation-ref = the annotation of a match has a ref
    .hint = Take it out: the match refers to the annotation, not the other way.
xliff2-entry-empty = the entry has neither a translation nor a definition
    .hint = Add one of them at least.

# Format style

xliff2-subfs-without-fs = <{ $element }> has subFs, but no fs
    .hint = Say the HTML element in fs, too.
xliff2-subfs = “{ $value }” are no attributes
    .hint = Write name and value with a comma, pairs separated by a backslash; where a comma or backslash is meant, put a backslash before it.
xliff2-on-closing-code = { $attribute } stands on an end that is not isolated
    .hint = It is said of the start; take it out here.
xliff2-fs-void = the preview would put content into <{ $value }>, which is always empty in HTML
    .hint = Use another value of fs, or move it to a code without content.
xliff2-fs-nesting = the preview would put <{ $value }> into <{ $around }>, which is no valid HTML
    .hint = Use another value of fs here or around it.
xliff2-fs-text = the preview would put text straight into <{ $value }>, which holds only elements in HTML
    .hint = Give the text an fs of its own, such as li or td, or use another value here.
xliff2-fs-attribute-missing = the preview would have <{ $value }> without { $attribute }, which is no valid HTML
    .hint = Say it in subFs, for example “src,picture.png”.

# Resource data

xliff2-resources-empty = the resource data holds nothing
    .hint = Add an item or a reference to one, or take it out.
xliff2-resource-item-empty = the resource item holds nothing
    .hint = Add a source, a target or a reference.
xliff2-resource-ref = “{ $id }” is no resource item of the file “{ $file }”
    .hint = Only items in the resource data of the file itself can be referred to.
xliff2-resource-without-source = an item that is not only context must have a source
    .hint = Add its source, or take out context="no".
xliff2-resource-nowhere = <{ $element }> says neither where the resource is nor what it is
    .hint = Give it an href, or put the resource in.
xliff2-resource-both = <{ $element }> has an href and content
    .hint = Leave one of the two.
xliff2-resource-media-type = the item does not say the media type of what is elsewhere
    .hint = Add mimeType, such as image/png.

# Size and length

xliff2-size-restriction = { $attribute }="{ $value }" is no restriction of the profile that the file has chosen
    .hint = Write the most, or the least, a comma and the most; * for no bound above: 255 or 0,255 or 10,*.
xliff2-size-number = { $attribute }="{ $value }" is no whole number
    .hint = Write digits only.
xliff2-size-broken =
    { $side ->
        [source] the source
       *[target] the target
    } does not keep { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] length in bytes
       *[sizeRestriction] length in characters
    }: { $size })
    .hint = Change the text, or the restriction.
xliff2-size-info-both = <{ $element }> has sizeInfo and sizeInfoRef
    .hint = Leave one of the two.
xliff2-size-info-ref = “{ $id }” names nothing in the profile data beside this element or one around it
    .hint = Name the id of an element there.

# Validation

xliff2-rule-tests = { $count ->
    [0] the rule tests nothing
   *[other] the rule has { $count } tests
}
    .hint = Exactly one is wanted: isPresent, isNotPresent, startsWith, endsWith, or one of your own with a namespace.
xliff2-rule-occurs = occurs stands beside another test than isPresent
    .hint = Only what is present can be counted.
xliff2-rule-exists-in-source = existsInSource stands beside no test that it could be for
    .hint = It goes with exactly one of isPresent, startsWith and endsWith.
xliff2-rule-disabled = a rule of the file is disabled where it is made
    .hint = Take the rule out, or disable it in the group or unit that it must not hold for.
xliff2-rule-broken = the target breaks the rule of line { $line }: { $test } “{ $value }”
    .hint = Change the translation, or disable the rule here.

# ITS

xliff2-its-version = ITS is used here, but its version is said neither here nor in an element around it
    .hint = Add its:version="2.0" to the root.
xliff2-its-issue-empty = the issue has neither a type nor a comment
    .hint = Say at least one of them.
xliff2-its-issue-both = the issue is described here and by records
    .hint = Leave either locQualityIssuesRef or what is said here.
xliff2-its-record-empty = the record says nothing of anybody
    .hint = Name a person, organisation or tool.
xliff2-its-provenance-both = provenance is said here and by records
    .hint = Leave either provenanceRecordsRef or what is said here.
xliff2-its-annotators = “{ $value }” names no category with its tool
    .hint = Write the identifier of a data category, | and an address, each category once: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } does not say whose confidence it is
    .hint = Name the tool in its:annotatorsRef here or around it: { $category }| and its address.
xliff2-its-rating-both = the rating is a score and a vote
    .hint = Leave one of the two.
xliff2-its-rating-neither = the rating has neither a score nor a vote
    .hint = Add one of the two.
xliff2-its-threshold = { $attribute } stands without { $of }
    .hint = A threshold goes with what it is compared with.
xliff2-its-ref = { $attribute }="{ $ref }" names no records within reach
    .hint = Write #its= and the xml:id of records in the same unit, or for a structural element, in itself or around it.
xliff2-its-analysis-pair = taSource and taIdent go together, but one of them is missing
    .hint = Add the other, or use taIdentRef.
xliff2-its-analysis-both = the concept is named by taIdentRef and by taSource with taIdent
    .hint = Leave one of the two ways.
xliff2-its-analysis-empty = there is a confidence, but nothing that it is about
    .hint = Add taClassRef, taIdentRef, or taSource with taIdent.
xliff2-its-term-both = the annotation has a value and a ref
    .hint = Leave one of the two.
xliff2-its-term-type = termConfidence stands on an annotation that is of no term
    .hint = Set type="term", or type="its:term-no" for what is none.
xliff2-its-type = { $attribute } stands on an annotation of another type
    .hint = Leave out the type, or set type="its:generic".
xliff2-its-locale-type = there is a type of locale filter, but no list
    .hint = Add its:localeFilterList.
xliff2-its-locales = “{ $value }” is no list of locales
    .hint = Separate language ranges by commas: de-AT, fr-*; or write * for all.
xliff2-its-characters = “{ $value }” is no class of characters
    .hint = Write one character class, such as [a-z0-9].

# Change tracking

xliff2-current-version = the current version “{ $value }” is that of no revision here
    .hint = Name the version of one of them.
xliff2-tracked-element = appliesTo names “{ $value }”, which cannot be a neighbour of this record or in one
    .hint = Name an element beside the record, or a child of one.
xliff2-tracked-ref = “{ $id }” is the id of no { $name } within reach
    .hint = Name one beside the record, or a child of one.
xliff2-tracked-ref-missing = there are several { $name } with ids, but the revisions do not say which they are of
    .hint = Name its id in ref.
xliff2-tracked-property = “{ $value }” is no property of { $name }
    .hint = Write content, or the name of an attribute.

# Plural, gender and select

xliff2-switch = “{ $value }” selects nothing
    .hint = Write plural, ordinal, gender or select, a colon and the variable; several are separated by spaces.
xliff2-case-without-switch = the segment is for a case, but the unit has no switch
    .hint = Add pgs:switch to the unit.
xliff2-case-count = the segment gives { $found } { $found ->
    [one] value
   *[other] values
} for { $expected } { $expected ->
    [one] variable
   *[other] variables
}
    .hint = Give one value for each item of the switch, separated by spaces.
xliff2-case-value = “{ $value }” is no plural case
    .hint = Write zero, one, two, few, many, other or a number.
