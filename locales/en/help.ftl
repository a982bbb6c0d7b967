# The help of the command line. Ids follow the path of the command: help-tm-import is what
# "vulgate tm import" does, help-tm-import-keep what its option --keep does. Examples are
# shown as they are, one a line: translate nothing in them but what follows a "#".

help-vulgate = Translate policy papers with a translation memory, and publish them in every EU language
help-vulgate-examples =
    vulgate init briefings && cd briefings    # a project with a sample that builds at once
    vulgate export --lang de                  # XLIFF for the translator
    vulgate import returned/brief.xlf         # take the finished file back
    vulgate build --strict                    # PDFs; fails if anything is untranslated

## Options of every command

help-global-project = Folder of the project [default: the nearest one upward that has a vulgate.toml]
help-global-json = Report as one JSON object on standard output
help-global-quiet = Show only results, warnings and errors
help-global-color = Colours in the output
help-global-lang-ui = Language of messages [default: that of the system]

## init

help-init = Make a new project with a small briefing that builds at once
help-init-dir = Folder for it; made if it is missing
help-init-examples =
    vulgate init briefings

## repair

help-repair = Mend text made from a PDF, or read a PDF, with a reason for every change
help-repair-file = Markdown, plain text, or a PDF
help-repair-output = File to write [default: standard output]
help-repair-in-place = Change the file itself
help-repair-diff = Show the changes as a diff, instead of the text where no file is written
help-repair-all = Make doubtful changes, too
help-repair-interactive = Ask for each doubtful change
help-repair-examples =
    vulgate repair brief.md --diff             # what would be changed, and why
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # decide on what is doubtful

## segment

help-segment = Show how files are split into segments
help-segment-files = Files in any format that Vulgate reads
help-segment-jsonl = Read {"{"}"lang":…,"text":…{"}"} lines from standard input, answer {"{"}"segments":[…]{"}"} for each
help-segment-lang = Language of the text [default: the project's source language, or en]
help-segment-srx = Use the rules of this SRX file instead of the project's
help-segment-explain = Name the rule that decided at each place where a sentence might end
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Work with the translation memory

help-tm-import = Add translations from TMX or XLIFF files to the memory
help-tm-import-files = TMX or XLIFF files
help-tm-import-keep = Keep a copy under tm/ and list it in vulgate.toml, so that the memory can be rebuilt from text
help-tm-import-collection = Name of the collection they belong to [default: the name of the file]
help-tm-import-provenance = Who stands behind the translations; better ones are offered first
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Write the memory as TMX
help-tm-export-output = File to write [default: standard output]
help-tm-export-lang = Only these languages; repeatable
help-tm-export-collection = Only this collection
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Answer segments with their matches, line by line
help-tm-match-text = Segments, each in quotation marks
help-tm-match-from = Language of the segments
help-tm-match-to = Language to translate into
help-tm-match-min = Lowest similarity of a match before penalties, 1 to 100
help-tm-match-limit = Most matches for a segment; 0 for all
help-tm-match-jsonl = Read {"{"}"text":…{"}"} lines from standard input, answer {"{"}"matches":[…]{"}"} for each
help-tm-match-explain = Say for each match why it has its score: the tokens that differ, and each penalty
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Find text in the memory, in any language
help-tm-search-text = Words or "a phrase", in any case; * and ? stand for letters of a word
help-tm-search-lang = Search only in these languages; repeatable
help-tm-search-limit = Most entries shown; 0 for all
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = List what stands in the memory several times, or in several ways
help-tm-duplicates-conflicts = Texts with several translations, instead of one several times
help-tm-duplicates-lang = Only translations into these languages; repeatable
help-tm-duplicates-limit = Most texts shown; 0 for all
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Replace text in translations of the memory
help-tm-edit-text = Text as it stands in the translations
help-tm-edit-replacement = Text to put in its place
help-tm-edit-lang = Language of the translations
help-tm-edit-collection = Only in this collection
help-tm-edit-document = Only in this document
help-tm-edit-dry-run = Show what would change, and change nothing
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Take translations out of the memory
help-tm-delete-text = What their text or its source has, as for “tm search”
help-tm-delete-lang = Language of that text
help-tm-delete-collection = Only in this collection
help-tm-delete-document = Only in this document
help-tm-delete-dry-run = Show what would go, and change nothing
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Count what the memory holds
help-tm-verify = Check that the memory is in order and agrees with its text files
help-tm-rebuild = Build the memory anew from translations/ and tm/

## terms

help-terms = The termbases of a project: concepts, their definitions and terms
help-terms-import = Add a termbase from TBX or CSV to the project
help-terms-import-files = TBX files, or tables as CSV with a column for each language
help-terms-import-name = Name of the termbase, a file under terms/ [default: the name of the file]
help-terms-import-replace = Put it in the place of a termbase of the same name
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Write all termbases as one file
help-terms-export-format = Format to write
help-terms-export-output = File to write [default: standard output]
help-terms-export-lang = Only these languages; repeatable
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Find concepts by their terms, with definitions
help-terms-search-text = Part of a term, in any case
help-terms-search-from = Language of the text [default: any]
help-terms-search-to = Languages to show; repeatable [default: those of the project]
help-terms-search-limit = Most concepts shown; 0 for all
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = List what may be terms in documents and is not in the termbase
help-terms-extract-documents = Documents by name [default: all]
help-terms-extract-min = How often a candidate occurs at least
help-terms-extract-limit = Most candidates shown; 0 for all
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Write XLIFF files for translators, with matches from the memory
help-export-documents = Documents by name [default: all]
help-export-lang = Languages to translate into; repeatable [default: all of the project]
help-export-xliff = Version of XLIFF
help-export-pseudo = Finish the files with pseudo-translation, to test layout before anyone translates
help-export-into = Fill the translations into this file of another tool instead, in its own flavour
help-export-output = Folder to write to [default: out/xliff in the project]; with --into, the file [default: the same]
help-export-examples =
    vulgate export                            # every document, every language
    vulgate export water --lang de,fr         # one document in two languages
    vulgate export --xliff 1.2 -o to-agency   # for tools that read XLIFF 1.2 only
    vulgate export --into water.docx.sdlxliff # back to the tool that a file came from

## import

help-import = Check finished XLIFF files, record them under translations/ and add them to the memory
help-import-files = XLIFF files of any version
help-import-dry-run = Only check; change nothing
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Make a finished XLIFF file from a document and its existing translation, to be imported
help-align-document = Document by name
help-align-translation = Its translation, in any format that Vulgate reads
help-align-lang = Language of the translation
help-align-output = File to write [default: where export would write it]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Build documents in every language: as PDF, as HTML, in the author's format
help-build-documents = Documents by name [default: all]
help-build-lang = Languages to build; repeatable [default: the source and all of the project]
help-build-format = What to build; repeatable
help-build-edition = Editions to build, for readers, for drafting or for review; repeatable
help-build-strict = Fail if anything is not translated, and list it
help-build-fresh = Build everything again, also what has not changed
help-build-report = Form of what is reported
help-build-summary = Add a table of what was built to this file, in Markdown, as for the page of a CI job
help-build-output = Folder to write to [default: out in the project]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html leads to all pages
    vulgate build --strict                    # for CI

## status

help-status = Show how far each document is translated
help-status-documents = Documents by name [default: all]
help-status-lang = Languages to show; repeatable [default: all of the project]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Count the words to translate, by how much the memory knows of them
help-analyse-documents = Documents by name [default: all]
help-analyse-lang = Languages to count; repeatable [default: all of the project]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Check the quality of translations
help-check-documents = Documents by name [default: all]
help-check-lang = Languages to check; repeatable [default: all of the project]
help-check-format = Form of the report [default: text, or json with --json]
help-check-fix = Put right in the records what has one right form: spaces, and numbers and dates by the project's conventions
help-check-explain = Explain a check instead
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # beside the lines of a pull request
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Tell whether files conform to XLIFF, TMX, SRX or TBX
help-validate-files = Files of any version of these formats
help-validate-format = Form of the report [default: text, or json with --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Change XLIFF files as a CAT tool would and nothing else in them, or convert them

help-xliff-split = Split segments into sentences by the project's rules
help-xliff-split-files = XLIFF files of version 2.0, 2.1 or 2.2
help-xliff-split-output = File to write, or a folder for several [default: standard output]
help-xliff-split-in-place = Change the files themselves
help-xliff-split-srx = Use the rules of this SRX file instead of the project's
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Join the segments of each unit, as far as the file allows
help-xliff-join-files = XLIFF files of version 2.0, 2.1 or 2.2
help-xliff-join-output = File to write, or a folder for several [default: standard output]
help-xliff-join-in-place = Change the files themselves
help-xliff-join-keep-order = Leave apart what the translation has in another order
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Take annotations or extensions out
help-xliff-strip-files = XLIFF files of version 2.0, 2.1 or 2.2
help-xliff-strip-output = File to write, or a folder for several [default: standard output]
help-xliff-strip-in-place = Change the files themselves
help-xliff-strip-annotations = Annotations of all types
help-xliff-strip-custom-annotations = Annotations of types that are not the standard's
help-xliff-strip-extensions = Elements and attributes that are not the standard's
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Read files and write them again, byte for byte, to see that they can be worked on
help-xliff-rewrite-files = XLIFF files of version 2.0, 2.1 or 2.2
help-xliff-rewrite-output = File to write, or a folder for several [default: standard output]
help-xliff-rewrite-in-place = Change the files themselves
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Convert files of any tool between XLIFF 1.2 and 2.x, and say what the other version cannot hold
help-xliff-convert-files = XLIFF files of any version
help-xliff-convert-to = Version to convert to
help-xliff-convert-output = File to write, or a folder for several [default: standard output]
help-xliff-convert-in-place = Change the files themselves
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Print the JSON schema of vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Print a script that lets a shell complete commands
help-completions-shell = The shell
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Write the manual pages
help-manual-dir = Folder for them; made if it is missing
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
