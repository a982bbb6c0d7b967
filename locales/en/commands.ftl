# What the subcommands say of their work.

## vulgate init

init-in-the-way = this file is in the way; nothing was written
    .hint = Choose another folder, or move the file away.
init-done = A project with a sample briefing and its translations lies in “{ $folder }”. Build it with: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = this line of the input is not what is expected
    .hint = Each line is one JSON object with the key “text”; “vulgate help” describes the command's input.
jsonl-half-character = “{ $escape }” is only half of a character
    .hint = Write both halves in a row, or the character itself.

# One place where a sentence might end: the words around it, what became of it, and why.
segment-break = break
segment-no-break = no break
segment-by-rule = { $group }, rule { $number }, line { $line }
segment-by-setting = { $key } of vulgate.toml
segment-by-hard-break = a hard break
segment-by-none = no rule breaks here
segment-gave-up = rule { $number } takes too many steps here

## vulgate export

export-progress = Exporting
export-head-file = File
export-head-segments = Segments
export-head-accepted = Translated
export-head-filled = From memory
export-head-matched = With matches
export-head-changed = Changed

export-unimported =
    this file has changed since it was exported: { $count ->
        [one] one finished translation in it is not recorded yet
       *[other] { $count } finished translations in it are not recorded yet
    }; it was left as it is
    .hint = Import it first, or move it away; “-o” exports to another folder.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] one translation filled in
       *[other] { $filled } translations filled in
    }, { $unchanged } as before, { $missing } missing, { $locked } locked or not to be translated.
export-into-language = this file does not say into which language it is translated
    .hint = Name the language with “--lang”. This project has: { $known }.
export-into-foreign = this file is in “{ $lang }”, into which this project does not translate
    .hint = This project has: { $known }.

## vulgate import

import-progress = Importing
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] one translation taken
       *[other] { $accepted } translations taken
    }, { $unchanged } as before, { $unfinished } not finished.
import-moved = “{ $former }” is now “{ $path }”, as the document was renamed.
import-no-document = there is no document in this file that could be used
    .hint = See what is said of it above, or export the document again.
import-unknown = this file is of “{ $original }”, which is no document of this project, and shares no sentence with any
    .hint = This project has: { $known }. Import the file into the project that exported it, or take it into the memory alone with “vulgate tm import”.
import-nothing-common = this file is of another “{ $original }”: it shares no sentence with the document of this project
    .hint = Import it into the project that exported it, or take it into the memory alone with “vulgate tm import”.
import-other-name = this file is of “{ $original }”, but its sentences are those of “{ $document }”, so it was taken for that
    .hint = If the document was renamed, all is well.
import-source-language = this file is translated from “{ $found }”, but “{ $document }” is written in “{ $expected }”
    .hint = Nothing was recorded. Take it into the memory alone with “vulgate tm import”.
import-into-source-language = this file says that it is translated into “{ $lang }”, which is the language of its source; nothing was recorded
    .hint = Correct its target language (“trgLang” or “target-language”) and import it again.
import-region = this file is in “{ $found }”; it was taken as “{ $lang }”, the only language of the project that fits
    .hint = Nothing needs to be done.
import-lowered = a translation in state “{ $former }” was replaced by one in state “{ $state }”
    .hint = If the file is of an earlier round, import the later one again.
import-pseudo =
    this file holds pseudo-translations; { $count ->
        [one] one real translation into “{ $lang }” would be lost
       *[other] { $count } real translations into “{ $lang }” would be lost
    }
    .hint = Nothing was recorded. Test the layout in a copy of the project, or import the file of the translator.
import-no-target-language = this file does not say into which language it is translated
    .hint = Write the language into it (trgLang in XLIFF 2, target-language in 1.2) and import it again.
import-foreign-language =
    this file is in “{ $lang }”, into which this project does not translate; { $count ->
        [one] its one finished translation went
       *[other] its { $count } finished translations went
    } to the memory alone
    .hint = The project's languages are: { $known }. Add “{ $lang }” to “project.targets” in vulgate.toml and import again, if it should have this one too.

## vulgate align

align-done = { $paired } of { $units } units have a partner. Look over “{ $path }”, then import it.

## vulgate build

build-progress = Building
build-done =
    { $count ->
        [0] Nothing was built.
        [one] One file lies in “{ $folder }”.
       *[other] { $count } files lie in “{ $folder }”.
    }
build-unchanged = No edition had changed; none was built again.
build-reused = { $count ->
        [one] One of { $all } editions had not changed and was not built again.
       *[other] { $count } of { $all } editions had not changed and were not built again.
    }
# The table that --summary writes.
summary-title = { $complete } of { $all } editions are complete
summary-document = Document
summary-complete = Complete
summary-incomplete = Not complete (untranslated segments)
summary-not-built = Not built

build-incomplete =
    { $count ->
        [one] one segment has no current translation in “{ $lang }”; it is marked in the result
       *[other] { $count } segments have no current translation in “{ $lang }”; they are marked in the result
    }
    .hint = “vulgate export --lang { $lang }” writes them for a translator; “--strict” lists them.
build-removed = this edition of an earlier build was taken away, as it is not current
    .hint = Translate what is missing and build again.
build-left-over = this edition of an earlier build is of no document and language of the project any more
    .hint = Delete it if it is not to be published.
build-untranslated = not translated into “{ $lang }”: “{ $text }”
    .hint = “vulgate export --lang { $lang }” writes it for a translator.
build-changed = changed since it was translated into “{ $lang }”: “{ $text }”
    .hint = “vulgate export --lang { $lang }” writes it for a translator, with the former translation.
build-without-pdf = this program was built without typesetting
    .hint = Build it with the feature “pdf”, or choose “--format html,source”.
build-no-bilingual = no bilingual edition was made in “{ $lang }”, the language of the source
build-edition-format = the author's format has only a final edition
    .hint = Add “--edition final”, or choose “--format pdf” or “html”.

## vulgate status

status-percent = { $count }%
status-head-document = Document
status-head-language = Language
status-head-done = Done
status-head-segments = Segments
status-head-translated = Translated
status-head-reviewed = Reviewed
status-head-final = Final
status-head-changed = Changed
status-head-missing = Missing
status-head-words = Words

## vulgate analyse

analyse-head-in-context = In context
analyse-head-exact = Exact
analyse-head-repeated = Repeated
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = New
analyse-all = All documents

## vulgate check

check-nothing-found =
    { $count ->
        [one] One translation checked, nothing found.
       *[other] { $count } translations checked, nothing found.
    }
check-fixed = “{ $found }” is now “{ $wanted }” ({ $check })
check-unknown = there is no check “{ $id }”
    .hint = The checks are: { $known }.
check-unknown-near = there is no check “{ $id }”
    .hint = Did you mean “{ $nearest }”?

## vulgate tm

tm-export-done = { $count } units written to “{ $path }”.
tm-export-unknown = there is no collection “{ $name }” in the memory
    .hint = Its collections are: { $known }.
tm-export-character = the character { $code } is not allowed in XML; “�” was written in its place, in “{ $text }”
    .hint = Take it out with “vulgate tm edit”, or where the text comes from, and write the file again.
tm-import-progress = Importing
tm-import-done = { $path }: { $units ->
        [one] one unit
       *[other] { $units } units
    } read, { $added ->
        [one] one translation
       *[other] { $added } translations
    } new in the collection “{ $collection }”.
tm-import-kept = { $path }: { $units } units, kept as “{ $file }” and listed in vulgate.toml.
tm-import-not-kept = what was imported stands in the database alone: a fresh checkout lacks it
    .hint = Import it with “--keep” to have it under tm/ as text.
tm-import-name = “{ $name }” cannot be the name of a collection
    .hint = Choose one with “--collection”: at most { $limit } characters, no line breaks or control characters, none of / \ : * ? " < > |, no space or dot at its ends, and no device name of Windows such as CON.
tm-import-exists = there is another memory of this name already; it was not replaced
    .hint = Give the new one a name of its own with “--collection”, or delete “{ $file }” first.
tm-import-settings = “{ $file }” could not be added to the end of vulgate.toml, because “tm.collections” is written in another form there
    .hint = Write the list as [[tm.collections]] tables, or add the file to it yourself.
tm-import-language = “{ $lang }” is no language of this project; its texts are kept all the same
    .hint = Add it to “project.targets” in vulgate.toml if you want to translate into it.
tm-match-none = No match of { $min } or more.
tm-match-kind =
    { $kind ->
        [in-context] in context
        [exact] exact
        [near-exact] the same words
        [fuzzy] similar
       *[pivot] through another language
    }
tm-match-penalty =
    { $kind ->
        [numbers] numbers
        [case] upper and lower case
        [punctuation] punctuation or spaces
        [codes] codes
        [adapted] adapted, not reviewed
        [collection] its collection
        [provenance] its provenance
        [regional] another variety of the language
       *[pivot] through another language
    }
tm-search-done =
    { $count ->
        [0] Nothing found.
        [one] One place found.
       *[other] { $count } places found.
    }
tm-search-quote = the quotation mark in this text is never closed: { $text }
    .hint = Close it, or take it out: words between two marks are looked for in a row.
tm-search-empty = there is nothing to look for
    .hint = Give a word, part of a word, or a phrase in quotation marks.
tm-stats-collection = Collection
tm-stats-provenance = Provenance
tm-stats-penalty = Penalty
tm-stats-units = Units
tm-stats-variants = Translations
tm-stats-pair = Languages
tm-stats-year = Last change
tm-stats-undated = without a date
tm-duplicates-done =
    { $count ->
        [0] No text has the same translation twice.
        [one] One text has the same translation twice.
       *[other] { $count } texts have the same translation twice.
    }
tm-conflicts-done =
    { $count ->
        [0] No text has several translations.
        [one] One text has several translations.
       *[other] { $count } texts have several translations.
    }
tm-edit-would =
    { $count ->
        [0] Nothing was found; nothing would change.
        [one] One translation would change. Without “--dry-run” it does.
       *[other] { $count } translations would change. Without “--dry-run” they do.
    }
tm-delete-would =
    { $count ->
        [0] Nothing was found; nothing would be taken out.
        [one] One translation would be taken out. Without “--dry-run” it is.
       *[other] { $count } translations would be taken out. Without “--dry-run” they are.
    }
tm-delete-done =
    { $count ->
        [0] Nothing was found; nothing has changed.
        [one] One translation was taken out.
       *[other] { $count } translations were taken out.
    }
tm-edit-done =
    { $count ->
        [0] Nothing was found; nothing has changed.
        [one] One translation was changed.
       *[other] { $count } translations were changed.
    }
tm-edit-empty = the text to replace is empty
    .hint = Name the text as it stands in the translations.
tm-edit-alike =
    { $count ->
        [one] one translation has this text in another spelling and stays as it is
       *[other] { $count } translations have this text in another spelling and stay as they are
    }
    .hint = To change it there, give the text with its capitals, accents and apostrophes as they stand there.
tm-edit-source = no translation in “{ $lang }” has this text: it stands in source texts alone
    .hint = “tm edit” changes translations; name their language with “--lang”. A source text is changed in its document.
tm-edit-blank =
    { $count ->
        [one] one translation would be left without any text and stays as it is
       *[other] { $count } translations would be left without any text and stay as they are
    }
    .hint = Take it out with “vulgate tm delete”.
tm-change-record =
    { $count ->
        [one] one translation of a document was found too, and left as it is
       *[other] { $count } translations of a document were found too, and left as they are
    }
    .hint = Change it in the document's XLIFF, as a translator would, and import that.
tm-verify-behind = the memory does not have this text as it is now
    .hint = Nothing needs to be done: the next command that uses the memory takes it in.
tm-verify-behind-many = texts that the memory does not have as they are now: { $count }, this one among them
    .hint = Nothing needs to be done: the next command that uses the memory takes them in.
tm-verify-sound = The memory is sound: { $count } units.
tm-rebuild-done = The memory was made anew: { $units } units, { $variants } translations.
tm-rebuild-lost =
    { $count ->
        [one] one translation stood in the database alone and is lost
       *[other] { $count } translations stood in the database alone and are lost
    }
    .hint = Import them again, with “--keep” to have them as text.
tm-rebuild-aside = the database was damaged; it is kept as “{ $path }”
    .hint = What stood in it alone and could not be read is missing now: import it again. Delete the copy when you no longer need it.

## Documents

cli-renamed = “{ $document }” goes by the translations of “{ $former }”, which is no document any more
    .hint = If it was renamed, nothing needs to be done: the next import moves each translation to the new name.
cli-regional = segments that “{ $lang }” takes from “{ $language }”: { $count }
    .hint = Nothing needs to be done where the variant says the same. “vulgate export --lang { $lang }” writes them for a translator.
cli-nothing-to-translate = there is no text to translate in this document
    .hint = If there should be, check that the file is the right one.
