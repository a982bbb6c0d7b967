# XLIFF: what a file that came back says wrongly, and what became of it. The program adds file,
# line, unit and segment.

## The file

exchange-not-xliff = the outermost element is “{ $element }”, not “xliff”
    .hint = Check that it is the file that came back from the translator.
exchange-version = XLIFF version “{ $version }” is not known
    .hint = Save the file as XLIFF 1.2, 2.0, 2.1 or 2.2.
exchange-namespace = the namespace “{ $namespace }” does not belong to XLIFF { $version }
    .hint = The attributes “version” and “xmlns” of the first element must agree.

## Elements and attributes

exchange-attribute-missing = “{ $element }” lacks the attribute “{ $attribute }”
    .hint = XLIFF requires it; save the file again with the tool that made it, or add it.
exchange-attribute-value = “{ $value }” is no value for the attribute “{ $attribute }” of “{ $element }”
    .hint = Use one of the values that XLIFF gives for it.
exchange-element-missing = “{ $parent }” lacks an element “{ $element }”
    .hint = XLIFF requires it; the file may have been edited by hand.
exchange-element-unknown = XLIFF has no element “{ $element }” in “{ $parent }”
    .hint = Take it out, or put it in a namespace of its own.
exchange-id-doubled = another “{ $element }” has the id “{ $id }” already
    .hint = Ids are unique; the part may have been pasted twice. Keep one of the two.
exchange-language = “{ $element }” is said to be in “{ $found }”, but the file says “{ $expected }”
    .hint = Make the two agree.
exchange-binary = the binary unit “{ $id }” is passed over
    .hint = Pictures and other files are not translated here.
exchange-sub-kept = { $count ->
        [one] one code holds text to be translated, which stays in the code
       *[other] { $count } codes hold text to be translated, which stays in the codes
    }
    .hint = Translate text within codes, such as the description of a picture, in the tool that made the file.
exchange-match-ref = a match refers to “{ $ref }”, which is not in a segment of this unit
    .hint = The match is left out.

## Codes in a file

exchange-code-doubled-id = two codes of the source have the id “{ $id }”
    .hint = Ids of codes are unique in a unit; the file may have been edited by hand.
exchange-code-unclosed = the code “{ $id }” is opened and not closed in this unit
    .hint = Add its end, or mark it as isolated.
exchange-code-unopened = the end of the code “{ $id }” stands where that code is not open
    .hint = Put the beginning of the code before its end, or mark the end as isolated.
exchange-code-alone = the code “{ $id }” has only one end in this unit
    .hint = Some tools write codes so; nothing needs to be done if the source shows the same.
exchange-data-missing = a code refers to original data “{ $data }”, which is not there
    .hint = The file may have been edited by hand: export it again and translate that.

## States

exchange-state-assumed = { $count ->
        [one] one segment is not said to be translated, but its translation differs from the source: it counts as translated
       *[other] { $count } segments are not said to be translated, but their translations differ from the source: they count as translated
    }
    .hint = Where that is wrong, set the state in the tool, or empty the translation.
exchange-state-unknown = the state “{ $state }” is not known; the segment counts as translated
    .hint = Set one of the states of XLIFF in the tool if it is not finished.
exchange-target-copied = { $count ->
        [one] one translation is a copy of its source without a state: it counts as not translated
       *[other] { $count } translations are copies of their sources without a state: they count as not translated
    }
    .hint = Where the copy is the translation, give it a state or approve it in the tool.

exchange-target-suggested = { $count ->
        [one] one translation is a suggestion that nobody has confirmed: it counts as not translated
       *[other] { $count } translations are suggestions that nobody has confirmed: they count as not translated
    }
    .hint = Confirm what is right in the tool, and import the file again.
exchange-target-rejected = { $count ->
        [one] one translation was rejected by a reviewer: it counts as not translated
       *[other] { $count } translations were rejected by a reviewer: they count as not translated
    }
    .hint = Correct and confirm them in the tool, and import the file again.
exchange-target-outside = text of the translation stands outside the marked segments; it stays where it stands: “{ $text }”
    .hint = Move it into the segment that it belongs to.
exchange-order-waits = these sentences were put into another order, but not all of them are translated; those that are keep the order of the source
    .hint = Nothing is lost. Translate the rest of the unit and import again to have them in their new order.

## Other tools

exchange-flavour = the file comes from { $tool }: its states, matches and comments are understood
    .hint = Whatever else the tool keeps, such as the history of segments, stays in its own file.
exchange-tool = the file comes from { $tool }, and is read as any XLIFF
    .hint = Look through the states, which tools use in different ways.
exchange-locked = { $count ->
        [one] one segment is locked: its translation is taken, the lock is not kept
       *[other] { $count } segments are locked: their translations are taken, the locks are not kept
    }
    .hint = Nothing needs to be done; a locked segment without translation counts as one not to be translated.
exchange-locked-unfinished = { $count ->
        [one] one segment is locked but not finished: its translation is not taken
       *[other] { $count } segments are locked but not finished: their translations are not taken
    }
    .hint = If the translation is right, confirm it in the tool and import the file again.
exchange-deleted-text = { $count ->
        [one] one stretch of text that a tracked change has deleted is left out
       *[other] { $count } stretches of text that tracked changes have deleted are left out
    }
    .hint = Accept or reject the changes in the tool if that is wrong.

exchange-fill-codes = the translation's codes do not fit into this file
    .hint = Translate this segment in the tool that made the file.

## The merge

exchange-older-source = “{ $document }” has changed since this file was exported
    .hint = What still fits is taken; the rest is listed and goes into the memory.
exchange-source-changed = the source of this segment has changed since: { $change }
    .hint = The translation goes into the memory only; export the document again to get it as a match.
exchange-unit-gone = the document no longer has this unit: “{ $text }”
    .hint = Its translation goes into the memory only.
exchange-units-missing = units of the document are missing from this file: { $count } of { $all }
    .hint = Their translations stay as they were. If the file should be whole, ask for it again.
exchange-joined-by-code = a code was moved to another segment, so that the segments are one now
    .hint = Nothing to do; the next export has them joined.
exchange-note-deleted = the note “{ $text }” was deleted, and is taken out of the record
    .hint = Nothing to do; write it again if it is still needed.
exchange-resegmented = the translator's tool has split or joined segments here; its boundaries are taken
    .hint = Nothing needs to be done.
exchange-resegmented-unfinished = segments were split or joined here, but part of what is recorded already came back unfinished
    .hint = The record stays as it is, and the finished segments go into the memory; translate the rest of the unit and import again.
exchange-target-blank = the translation is empty although the source is not
    .hint = The segment counts as not translated.
exchange-locked-changed = this text is not to be translated, but it came back changed; it stays as it is: “{ $text }”
    .hint = If it is to be translated, say so in the document.
exchange-space-lost = the tool has joined lines or spaces that the source of this segment keeps apart
    .hint = Check the line breaks and spaces of the translation.
exchange-sentences-touch = in the translation a sentence begins right behind another, without the space that the source has: “{ $text }”
    .hint = Put a space there if it is missing.
exchange-translated-twice = the file has two translations of this segment; the other one, in line { $line }, is not taken: “{ $text }”
    .hint = Decide which is right, and delete the other from the file.
exchange-character = the translation has the character { $character }, which the source does not have and XML cannot hold
    .hint = Delete it in the translation; it is a control character.
exchange-code-missing = the code “{ $code }” ({ $id }) is missing in the translation
    .hint = Put it back where it belongs, unless it was left out on purpose and may be.
exchange-code-edited = the code “{ $code }” ({ $id }) was edited; the markup of the document is used
    .hint = To have other link addresses in a language, set link-destinations = "translate" under [markdown] in vulgate.toml; other markup is changed in the document.
exchange-code-doubled = the code “{ $code }” ({ $id }) stands twice in the translation and may stand only once
    .hint = Take one of the two out.
exchange-code-taken = the code “{ $code }” ({ $id }) belongs to segment “{ $segment }”, which is not translated yet, so that it stands twice
    .hint = Translate that segment, too, or leave the code there.
exchange-code-foreign = the code “{ $code }” is not in the source
    .hint = Take it out; only codes of the source can be used.
exchange-code-close-first = the end of the code “{ $code }” ({ $id }) stands before its beginning, or without it
    .hint = Put the beginning before the end, around the words it belongs to.
exchange-code-crossing = the code “{ $code }” ({ $id }) ends within another code that began inside it
    .hint = Close the inner code first.
exchange-code-half = the code “{ $code }” ({ $id }) begins in the translation and does not end
    .hint = Put its end back.

## vulgate xliff

exchange-modify-version = only XLIFF 2.0, 2.1 and 2.2 can be changed so
    .hint = Convert a file of XLIFF 1.2 first: `vulgate xliff convert --to 2.1`; and back with `--to 1.2`.
exchange-modify-overlap = two changes concern the same place of the file
    .hint = Nothing was written. Please report this with the file.
exchange-modify-where = it is not said where the changed files go
    .hint = Name a folder with “-o”, or change the files themselves with “--in-place”.
exchange-modify-same-name = two files would be written as “{ $path }”
    .hint = Change them one after the other, with a folder for each.
exchange-modify-order = the places of the translations in this unit contradict one another; it stays as it is
    .hint = Every “order” is a number from 1 to that of the segments, and no two are the same.
exchange-modify-moves = this unit stays as it is: its translations are in an order of their own, and a segment without one would have to say its place
    .hint = Translate the whole unit first.
exchange-join-order = the translation has these sentences in another order than the source; they were joined in that of the translation
    .hint = With “--keep-order”, such segments stay apart.
exchange-join-codes = these segments stay apart: joined, a code would end before it begins
    .hint = Put the codes in their order first, in the source and in the translation.
exchange-join-prefixes = these segments stay apart: they use the same prefix for different namespaces
    .hint = Declare each namespace once, at the element “xliff”.
exchange-join-attribute = the segments that were joined here differ in “{ $name }”; that of the first is kept
    .hint = If the others matter, set them where they belong.
exchange-join-untranslated = only a part of the segments that were joined here had a translation
    .hint = Translate the rest.
exchange-join-gap = what stands between the segments that were joined here is missing in the translation
    .hint = Put it in by hand, or give each “ignorable” a “target” before joining.
exchange-split-target = the source has { $source } sentences here, the translation { $target ->
        [one] one
       *[other] { $target }
    }; the segment stays whole
    .hint = Only the translator can tell which belong together: split it in the tool.
exchange-split-codes = the segment stays whole: source and translation would have the same code in different parts
    .hint = Only the translator can tell which parts belong together: split it in the tool.
exchange-split-large = the segment stays whole: it is longer than { $limit } MB
    .hint = Divide the text in the document that the file was made from.
exchange-strip-kept = the annotation “{ $id }” stays, because something else needs it
    .hint = A candidate from a memory or an entry of the glossary refers to it, or it declares a namespace.
exchange-split-done = { $path }: { $count ->
        [one] one more segment.
       *[other] { $count } more segments.
    }
exchange-join-done = { $path }: { $count ->
        [one] one segment less.
       *[other] { $count } segments less.
    }
exchange-strip-done = { $path }: { $count ->
        [one] one thing taken out.
       *[other] { $count } things taken out.
    }
exchange-rewrite-done = { $path } is written.

## vulgate xliff convert

convert-kept = “{ $name }” has no counterpart in XLIFF { $version } ({ $count ->
        [one] once
       *[other] { $count } times
    }): it is kept where other tools pass over it
    .hint = Converted back, the file has it again. A tool that needs it must be given the original.
convert-dropped = “{ $name }” cannot be kept in XLIFF { $version } ({ $count ->
        [one] once
       *[other] { $count } times
    }): it is left out
    .hint = If it matters, keep the original file, and say it another way in the new one.
convert-module = “{ $name }” is of a module in XLIFF { $version } and was an extension before ({ $count ->
        [one] once
       *[other] { $count } times
    }): it has to be as the module wants it
    .hint = Validate the new file; what is reported must be corrected or taken out.
convert-renamed = “{ $name }” is no id that XLIFF { $version } allows, or is taken ({ $count ->
        [one] once
       *[other] { $count } times
    }): there is a new one
    .hint = Nothing needs to be done; converted back, the file has the old ids again.
convert-character = { $count ->
        [one] one control character becomes a code in the text
       *[other] { $count } control characters become codes in the text
    }: XLIFF { $version } cannot hold them
    .hint = Translators have to keep these codes; converted back, they are characters again.
convert-data-character = { $count ->
        [one] one control character of native code becomes U+FFFD
       *[other] { $count } control characters of native code become U+FFFD
    }: XLIFF { $version } cannot hold them
    .hint = Use the original file to make the translated document.
convert-states = in { $count ->
        [one] one unit, segments differ
       *[other] { $count } units, segments differ
    } in their states: XLIFF { $version } has one for all, here the lowest
    .hint = Those of the segments are kept beside it as long as nobody changes that of the unit.
convert-judged = { $count ->
        [one] one translation is approved, rejected or only suggested
       *[other] { $count } translations are approved, rejected or only suggested
    }: their state in XLIFF { $version } says so
    .hint = What is approved is reviewed, the others are initial. Nothing needs to be done.
convert-sub = { $count ->
        [one] one text within a code becomes a unit of its own
       *[other] { $count } texts within codes become units of their own
    }, as XLIFF { $version } has it
    .hint = Converted back, they are within their codes again, with their translations.
convert-whole-unit = { $count ->
        [one] one alternative translation is for a whole unit; it goes to the first segment
       *[other] { $count } alternative translations are for whole units; they go to the first segments
    }: XLIFF { $version } has none for units
    .hint = Join the segments (vulgate xliff join) if the alternatives are to be used.
convert-no-language = there are translations, but nothing says their language; XLIFF { $version } demands one
    .hint = It is “und” now; write the language into “trgLang”.
convert-outside = { $count ->
        [one] one piece of a translation stands outside the segments of its source; it goes
       *[other] { $count } pieces of translations stand outside the segments of their sources; they go
    } with the segment before, because XLIFF { $version } has no place for it
    .hint = Look through these translations.
convert-languages = the file has parts in several languages: “{ $found }” and “{ $expected }” as { $attribute }
    .hint = XLIFF 2 has one pair of languages a file. Split the file by language, and convert each.
convert-done = { $path } is written as XLIFF { $to }.

## Notes for translators, written into the file

exchange-note-role = This is { $role ->
        [title] the title of the document
        [metadata] part of the description of the document
        [heading-1] a heading of level 1
        [heading-2] a heading of level 2
        [heading-3] a heading of level 3
        [heading-4] a heading of level 4
        [heading-5] a heading of level 5
        [heading-6] a heading of level 6
        [paragraph] a paragraph
        [list-item] an item of a list
        [quote] a quotation
        [table-header] the head of a table column
        [table-cell] a table cell
        [footnote] a footnote
        [caption] a caption
        [alt-text] the description of an image for those who cannot see it
        [link-title] the tooltip of a link
        [link-destination] the address of a link
        [html] text within HTML
       *[other] a piece of text
    }.
exchange-note-context = { exchange-note-role } It stands under “{ $heading }”.
exchange-note-length = The translation may have at most { $count } characters.
exchange-note-term = “{ $term }” is “{ $translations }”.
exchange-note-avoid = “{ $term }” should not be called “{ $avoid }”.
exchange-note-definition = “{ $term }”: { $definition }
exchange-note-change = The source of segment { $segment } has changed: { $change }
