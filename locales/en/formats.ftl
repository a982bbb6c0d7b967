# What the readers of source formats report.

## Markdown: errors

md-utf16 = the file is UTF-16, not UTF-8
    .hint = Save it as UTF-8; editors call this “encoding”.
md-binary = the file holds a NUL byte, so it is not text
    .hint = Check that it is a Markdown file. If it is text in UTF-16, save it as UTF-8.
md-utf8 = the byte { $byte } is not valid UTF-8 here
    .hint = Save the file as UTF-8; it is probably in an older encoding such as Windows-1252.
md-other-source = the document was read from another version of this file
    .hint = Read the file again, then write it.

## Markdown: findings

md-empty = the file is empty
    .hint = Write something, or leave the file out of the project.
md-no-text = the file holds nothing that could be translated
    .hint = Leave it out of the project if that is meant.
md-control = the text has the control character { $code }, which other formats cannot hold
    .hint = Take it out; editors show it where invisible characters are made visible.
md-yaml = the front matter is not valid YAML: { syntax-reason }
    .hint = Correct it; until then nothing in it is translated.
md-toml = the front matter is not valid TOML: { syntax-reason }
    .hint = Correct it; until then nothing in it is translated.
syntax-reason = { $reason ->
    [unquoted] text has to stand in straight quotation marks here
    [quotes] quotation marks are not closed, or something stands behind them
    [doubled] this key is there already
    [no-value] the value is missing
    [equals] between a key and its value stands “=”
    [key] a key without quotation marks has only the letters A to Z, digits, “-” and “_”
    [bracket] a bracket has no partner
    [comma] a comma is missing, or there is one too many
    [value] this is neither a number nor a date nor “true” or “false”
    [escape] “\” begins nothing that is known; the sign itself is written “\\”
    [rest] nothing more may stand on this line
    [indent] the line is not indented like those that it belongs to
    [tab] lines are indented with spaces alone, not with tabs
    [colon] no key can begin here; text with a colon has to stand in quotation marks
    [line] the line has no key with a colon
    [sign] text that begins with this character has to stand in quotation marks
   *[other] something stands here that does not belong here
}
md-heading-skipped = a heading of level { $level } follows one of level { $before }
    .hint = Screen readers announce levels: use each level only under the one above it.
md-image-without-text = the image has no alternative text
    .hint = Say between the brackets what the image shows, for readers who do not see it.
md-nested-images = images stand in alternative texts more than { $depth } deep; the innermost are not translated
    .hint = Write alternative texts without images.
md-too-deep = lists and quotations are nested more than { $depth } deep; the innermost are set on one level
    .hint = Check whether the nesting is meant.
md-table-surplus = “{ $text }” stands behind the last column of the table, so it is never shown
    .hint = Give the table another column, or write \| where a bar is part of a text.
md-table-rule = the line below the head of a table has another number of cells ({ $cells }) than the head ({ $columns }), so the table stays plain text
    .hint = Give the line as many cells as the head.
md-never-closed = nothing closes “{ $mark }”, so all that follows belongs to it and is not translated
    .hint = Write { $end } on a line of its own where it should end.
md-definition-list = a line with a colon at its start is no definition, but goes on with the text above it
    .hint = Use a list, a table, or the term in bold with its explanation behind it.
md-front-open = the file begins with --- and fields that nothing ends, so they are text
    .hint = Write --- on a line of its own below the last field.
md-key-doubled = the key “{ $key }” stands twice
    .hint = Leave one of them.
md-footnote-undefined = there is no footnote “{ $label }”
    .hint = Add its text ([^{ $label }]: …), or remove the reference.
md-footnote-unused = nothing refers to the footnote “{ $label }”
    .hint = Add a reference ([^{ $label }]) where it belongs, or remove it.
md-footnote-doubled = the footnote “{ $label }” is defined before; this text is never shown
    .hint = Give it a label of its own.
md-missing-reference = the link refers to “{ $label }”, which is not defined, so it stays plain text
    .hint = Add a definition ([{ $label }]: address), or correct the label.
md-instruction-unclear = the comment begins like an instruction to translators, but says nothing that is understood: { $text }
    .hint = Write <!-- vulgate translate="no" -->, max-length="60" or note="…".
md-instruction-unknown = translators cannot be told “{ $name }”
    .hint = Use translate="no", max-length="60" or note="…".
md-instruction-value = { $name } cannot be “{ $value }”
    .hint = translate is “no” or “yes”, max-length a number of characters, note a text.
md-instruction-unused = no block follows this instruction to translators
    .hint = Put the comment on a line of its own before the block that it is about.
md-instruction-place = an instruction to translators stands within a block of HTML, so that it is about nothing
    .hint = Put it on a line of its own before the block.
