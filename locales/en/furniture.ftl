# Furniture: the words that Vulgate itself sets in a finished document, in the document's
# language. Variables: numbers are formatted by the language's own conventions.

## Front of the document

# Heading of the table of contents.
furniture-contents = Contents
# Before the name of the author or publisher, in a title block: "Published by X".
furniture-author = Published by { $author }
# The date of the document in the title block. $date is a calendar date.
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Keywords
# The version of the text, in the title block: "Version 2.1".
furniture-version = Version { $version }
# Before the names of those who stand behind a document.
furniture-members = Members

## Running feet and labels

furniture-page = Page { $page } of { $total }
# Read out by a screen reader for a footnote mark.
furniture-footnote = Footnote { $number }
# Read out for the arrow at the end of a footnote that leads back to its mark. $number is a
# number, or `3.2` for the second mark of footnote 3.
furniture-footnote-back = Back to the text from footnote { $number }
furniture-notes = Notes
furniture-figure = Figure { $number }
furniture-table = Table { $number }
# Heads of boxes beside the text.
furniture-call-out-note = Note
furniture-call-out-tip = Tip
furniture-call-out-important = Important
furniture-call-out-warning = Warning
furniture-call-out-caution = Caution
furniture-call-out-summary = Summary
# Alternative text for the box of a task that is done, and of one that is open.
furniture-task-done = Done
furniture-task-open = To do
# The first link of a web page, for those who use no mouse: it leads past the links at the top.
furniture-skip = Skip to main content
# Name of the list of languages in which a web page can be read.
furniture-languages = Languages
# Title of the web page that lists all documents, and the link to it.
furniture-documents = All documents

## State of the translation

# Stamped on every page of a document that is not finished.
furniture-draft = Draft
# A sentence at the head of a document in which $count segments are not translated.
# $language is the name of the source language, in the document's language.
furniture-untranslated =
    { $count ->
        [one] One sentence has not been translated yet. It is marked and appears in { $language }.
       *[other] { $count } sentences have not been translated yet. They are marked and appear in { $language }.
    }
# Read out before a passage that is not translated.
furniture-untranslated-passage = Not yet translated
# Above a draft: $count of the text's sentences. The mark stands around it.
furniture-outdated = Sentences translated from an earlier version of the text: { $count }
# Read out before such a passage, and the state of a segment in a bilingual edition.
furniture-outdated-passage = Translated from an earlier version
furniture-unreviewed = Sentences not yet reviewed: { $count }
furniture-unreviewed-passage = Not yet reviewed
# States of a segment in a bilingual edition.
furniture-reviewed = Reviewed
furniture-final = Final
furniture-unfinished = Unfinished
furniture-locked = Not for translation
# Stamped on every page of an edition with source and translation side by side.
furniture-bilingual = Bilingual edition
# Heads of columns there.
furniture-segment = Segment
furniture-state = State
# A remark of a translator or reviewer.
furniture-note = Note: { $note }
# Before what the source was when it was translated.
furniture-former = Earlier version:
# What a segment is. $level is the level of a heading, from 1.
furniture-role = { $role ->
        [title] Title
        [metadata] Document details
        [heading] Heading { $level }
        [paragraph] Paragraph
        [list-item] List item
        [quote] Quotation
        [table-header] Column heading
        [table-cell] Table cell
        [footnote] Footnote
        [caption] Caption
        [alt-text] Image description
        [link-title] Tooltip of a link
        [link-destination] Address of a link
        [html] Text in HTML
       *[other] Text
    }
# In the list of all documents, beside an unfinished one: how much of it is translated.
furniture-share = { NUMBER($share, style: "unit", unit: "percent") } translated
# Labels and values at the end of a document. The value of the first is the name of a language
# in itself; those of the second follow.
furniture-colophon-original = Original language
furniture-colophon-translation = Translation
furniture-colophon-not-reviewed = not reviewed
furniture-colophon-reviewed = reviewed
furniture-colophon-reviewed-share = { NUMBER($share, style: "unit", unit: "percent") } reviewed
furniture-colophon-licence = Licence
furniture-colophon-contact = Contact

## Names of the languages, as they stand within a running sentence

furniture-language-bg = Bulgarian
furniture-language-cs = Czech
furniture-language-da = Danish
furniture-language-de = German
furniture-language-el = Greek
furniture-language-en = English
furniture-language-es = Spanish
furniture-language-et = Estonian
furniture-language-fi = Finnish
furniture-language-fr = French
furniture-language-ga = Irish
furniture-language-hr = Croatian
furniture-language-hu = Hungarian
furniture-language-it = Italian
furniture-language-lt = Lithuanian
furniture-language-lv = Latvian
furniture-language-mt = Maltese
furniture-language-nl = Dutch
furniture-language-pl = Polish
furniture-language-pt = Portuguese
furniture-language-ro = Romanian
furniture-language-sk = Slovak
furniture-language-sl = Slovenian
furniture-language-sv = Swedish
