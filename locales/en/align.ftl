# Pairing a document with a translation that was made elsewhere.

align-language = the translation seems to be in another language: { $found } instead of { $lang }
    .hint = Name the right file, or the right language with “--lang”.
align-source-alone = nothing in the translation corresponds to “{ $text }”
    .hint = Translate it in the file that was written, or mend the order of the translation and align again.
align-translation-alone = nothing in the document corresponds to “{ $text }”
    .hint = It was left out. If it belongs to the document, mend the order or the markup of the translation and align again.
align-codes-dropped =
    { $count ->
        [one] one mark-up of the translation has no counterpart in the document and was left out
       *[other] { $count } mark-ups of the translation have no counterpart in the document and were left out
    }
    .hint = The text is complete; compare bold, italics and links with the source.
