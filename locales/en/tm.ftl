# The translation memory.

## The database

tm-database-corrupt = the memory is damaged: { database-reason }
    .hint = Run `vulgate tm rebuild`: it makes the memory anew, from the project’s text files and from what can still be read.
tm-database-foreign = this is a database of another program, not a memory
    .hint = Move it away, or name another file in `vulgate.toml`; `vulgate tm rebuild` then makes a memory from the project's text files.
tm-database-newer = the memory was written by a newer Vulgate (its version is { $version })
    .hint = Update Vulgate. Or delete the file; `vulgate tm rebuild` makes it again from the project's text files.
tm-database-locked = another process has been writing to the memory for too long
    .hint = Wait until it has finished, or end it, and run the command again.
tm-read-behind = another process is writing to the memory; it was read as it was before
    .hint = Run the command again when the other has finished, if it should know the project's latest texts.
tm-read-full = there is no room on the disk to bring the memory up to date; it was read as it was before
    .hint = Free some space and run the command again, if it should know the project’s latest texts.
tm-database-denied = the memory cannot be opened or written: { database-reason }
    .hint = Check the permissions of the file and of its folder.
tm-database-full = the disk is full; the memory is as it was before
    .hint = Free some space and run the command again.
tm-database-failed = the memory could not be read or written: { database-reason }
    .hint = Try again; if it happens again, check the disk.
database-reason = { $reason ->
    [page] a part of the file is not as it was written
    [format] the file is no database
    [value] a value in it cannot be read
    [read-only] there is write protection
    [closed] the file or its folder is not accessible
    [disk] the disk reports a fault
    [memory] there is not enough memory
   *[other] error { $code } of SQLite
}
tm-database-unsound = the memory is not sound: { verify-reason }
    .hint = Run `vulgate tm rebuild`: it makes the memory anew, from the project’s text files and from what can still be read.
# What `tm verify` finds. $row is the number of a row, or how many faults there are; $name a table, a
# collection or the beginning of a text; $other what does not fit it.
verify-reason = { $reason ->
    [structure] the structure of the file is damaged (faults found: { $row })
    [dangling] row { $row } of the table “{ $name }” points to a row of “{ $other }” that does not exist
    [dangling-one] a row of the table “{ $name }” points to a row of “{ $other }” that does not exist
    [untranslated] unit { $row } has no translation
    [moved] unit { $row } is in another collection than its file
    [unused] text { $row } belongs to no unit
    [foreign] unit { $row } has a translation in another language than its text
    [provenance] the provenance of the collection “{ $name }” is unknown: “{ $other }”
    [language] the language of text { $row } is unknown ({ $other })
    [unreadable] text { $row } cannot be read
    [key] text { $row } is not found by its content
    [gone] text { $row } can be looked up, but does not exist
    [facts] the details of a translation of unit { $row } cannot be read
    [index] the index does not find the text “{ $name }”
   *[search] a search does not find the text “{ $name }”
}

## TMX files

tm-tmx-root = the outermost element is “{ $element }”: this is not TMX
    .hint = Check that it is the file you meant. A TMX file begins with the element “tmx”.
tm-tmx-version = the version is “{ $version }”; versions 1.1 to 1.4 are known
    .hint = It was read as 1.4. Compare a few units, and export the file again as TMX 1.4 if they are wrong.
tm-tmx-header = there is no header
    .hint = Every unit's first text was taken as its source. Add a header with “srclang” if that is wrong.
tm-tmx-header-facts = properties and notes of the header have no place in the memory and were left out: { $count }
    .hint = Keep the file itself if they matter: `vulgate tm import --keep`.
tm-tmx-body = there is no body, and so there are no units
    .hint = Export the file again from the tool that made it.
tm-tmx-no-srclang = the header does not name the source language
    .hint = Every unit's first text was taken as its source. Add “srclang” if that is wrong.
tm-tmx-srclang = “{ $lang }” is no source language
    .hint = Write a language tag such as “en” or “pt-BR”, or “*all*”. The unit's first text was taken as its source.
tm-tmx-element = the element “{ $element }” has no place here and was left out
    .hint = Check whether it holds a translation; if so, put it where TMX 1.4 has it.
tm-tmx-large = a unit is larger than { $limit } MB
    .hint = Check whether the file is damaged: an end tag may be missing.
tm-tmx-cut-off = the file ends before its end
    .hint = It was cut off on its way, or is not finished. Get it again from where it came from.
tm-tmx-unclosed = the unit was left out: another begins before it ends
    .hint = Add its end tag “</tu>”, or take it out.
tm-tmx-broken = the unit was left out for this reason
    .hint = Mend it, or take it out, and import the file again: what is known already is not added twice.
tm-tmx-character = the character { $code } is not allowed in XML; it was taken as it is
    .hint = Take it out of the text: other programs will refuse the file.
tm-tmx-unit = the unit was left out: of two or more texts that it needs it has { $count }
    .hint = Add what is missing, or take the unit out.
tm-tmx-no-lang = the text was left out: its language is not given
    .hint = Add “xml:lang”.
tm-tmx-lang = the text was left out: “{ $lang }” is no known language
    .hint = Write a language tag such as “de” or “pt-BR” in “xml:lang”.
tm-tmx-no-seg = the text in “{ $lang }” was left out: it has no “seg”
    .hint = Add the text, or take the “tuv” out.
tm-tmx-empty = the text in “{ $lang }” was left out: it is empty
    .hint = Add the text, or take the “tuv” out.
tm-tmx-date = “{ $value }” in “{ $attribute }” is no date and was ignored
    .hint = Write it as 20260316T120000Z.
tm-tmx-inline = “{ $element }” is no inline element of TMX; its text was taken
    .hint = Use “bpt” and “ept”, “ph” or “it” for markup.
tm-tmx-unpaired = “{ $element }” with i="{ $i }" has no partner in the text; it was taken as an isolated code
    .hint = Give the beginning and the end of a pair the same “i”, or use “it”.
tm-tmx-no-i = “{ $element }” lacks “i”; it was taken as an isolated code
    .hint = Give the beginning and the end of a pair the same “i”.
tm-tmx-pos = “it” lacks “pos”, or it is neither “begin” nor “end”; it was taken as a placeholder
    .hint = Write pos="begin" or pos="end".
tm-tmx-codes = the property “{ $property }” does not fit the codes of the text and was ignored
    .hint = Nothing is to be done if the text was edited on purpose; otherwise export it again.
