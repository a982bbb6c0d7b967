# Terminology.

## TBX files

terms-tbx-root = the outermost element is “{ $element }”: this is not TBX
    .hint = Check that it is the file you meant. A TBX file begins with the element “tbx” or “martif”.
terms-tbx-prefix = the elements of TBX have the prefix “{ $prefix }”, which is not read
    .hint = Export the file again with the namespace of TBX as the default one, without a prefix.
terms-tbx-body = there is no body, and so there are no entries
    .hint = Export the file again from the tool that made it.
terms-tbx-element = the element “{ $element }” has no place here and was left out
    .hint = Check whether it holds a term; if so, put it into an entry.
terms-tbx-large = an entry is larger than { $limit } MB
    .hint = Check whether the file is damaged: an end tag may be missing.
terms-tbx-cut-off = the file ends before its end
    .hint = It was cut off on its way, or is not finished. Get it again from where it came from.
terms-tbx-broken = the entry was left out, because it is damaged
    .hint = Mend it, or take it out, and import the file again.
terms-tbx-id = the id “{ $id }” stands at another entry already
    .hint = Both were taken. Give one of them another id, so that they can be told apart.
terms-tbx-no-term = the entry was left out: it has no term that can be used
    .hint = Add a term in a known language, or take the entry out.
terms-tbx-empty = a term in “{ $lang }” was left out: it is empty
    .hint = Add its text, or take it out.
terms-tbx-lang = the terms were left out: “{ $lang }” is no known language
    .hint = Write a language tag such as “de” or “pt-BR” in “xml:lang”.
terms-tbx-no-lang = the terms were left out: their language is not given
    .hint = Add “xml:lang”.
terms-status = “{ $value }” is no status of a term and was ignored
    .hint = Write “preferred”, “admitted”, “deprecated” or “superseded”; in TBX with “Term-admn-sts” after it.

## Tables

terms-csv-no-language = the first row names no language
    .hint = Put language tags such as “en” and “de” at the head of the columns with terms.
terms-csv-column = the column “{ $name }” is not known and was left out
    .hint = Known are language tags, “id”, “subject”, “definition”, “note”, “source”, and after a tag “:status”, “:part-of-speech”, “:context”, “:note”, “:definition”.
terms-csv-cells = the row was left out: it has { $count } cells, and the first row { $expected }
    .hint = Put cells with a comma or line break in them in quotation marks.
terms-csv-no-term = the row was left out: it has no term
    .hint = Add a term in a column of a language, or take the row out.
terms-csv-quote = the row was left out: a quotation mark in it is never closed
    .hint = Close it, or double it if it is part of the text.

## Commands

terms-import-one-name = “{ $name }” cannot be the name of several termbases
    .hint = Import the files one by one, or leave “--name” out.
terms-import-name = “{ $name }” cannot be the name of a file
    .hint = Use letters, digits and hyphens.
terms-import-exists = there is a termbase “{ $file }” already, and it is another one
    .hint = Add “--replace” to put the new one in its place, or “--name” to keep both.
terms-import-nothing = the file holds no term that can be used
    .hint = Check that it is the file you meant. `vulgate validate` says what is wrong with TBX.
terms-import-rewritten = the file has faults; “{ $file }” was written anew with all that is sound
    .hint = Mend the faults and import the file again with “--replace” to keep it as it is.
terms-import-done = { $path }: { $concepts ->
    [one] one concept
   *[other] { $concepts } concepts
} with { $terms ->
    [one] one term
   *[other] { $terms } terms
}, kept as { $file }
terms-export-nothing = the project has no terms in these languages
    .hint = Add a termbase with `vulgate terms import`, or ask for other languages.
terms-export-done = { $count ->
    [one] one concept
   *[other] { $count } concepts
} written to { $path }
terms-search-done = { $count ->
    [0] nothing found
    [one] one concept found
   *[other] { $count } concepts found
}
terms-extract-done = { $count ->
    [0] no candidates that are not in the termbase
    [one] one candidate
   *[other] { $count } candidates
}
terms-head-candidate = candidate
terms-head-count = count
terms-head-score = score
terms-head-example = example
