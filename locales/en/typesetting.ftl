# What the typesetter has to say about a document. The file and the line are printed before.

# Characters, such as “😀 (U+1F600)”.
typesetting-glyph = { $count ->
        [one] a character that no font has: { $characters }
       *[other] { $count } characters that no font has: { $characters }
    }
    .hint = The PDF shows an empty box, which is read out as the character. Write it differently, or use an image.
typesetting-glyph-target = characters of the translation into “{ $lang }” that no font has: { $characters }
    .hint = The PDF shows an empty box, which is read out as the character. Write it differently, or use an image.
typesetting-control = { $count ->
        [one] a control character in the text: { $characters }
       *[other] control characters in the text: { $characters }
    }
    .hint = PDF/UA, PDF/A and HTML forbid control characters; they are left out. Delete them from the source.
typesetting-title = the document has no title, so “{ $name }” is used
    .hint = Begin the text with a heading of level 1, or give a title in the front matter.
typesetting-date = the document has no date, so the PDF says that it was made in 1970
    .hint = Give a date in the front matter, as in “date: 2026-03-16”, or set SOURCE_DATE_EPOCH.
typesetting-date-invalid = the date “{ $date }” in the front matter is no calendar date
    .hint = Write it as in “date: 2026-03-16”. Until then it is shown as it is written, and the metadata say what they say without a date.
typesetting-heading-skip = after a heading of level { $from } comes one of level { $to }
    .hint = It is set one level below the heading above, because PDF/UA forbids gaps. Mend the number of “#” in the source.
typesetting-note-undefined = there is no note “{ $label }”
    .hint = Write the note, as in “[^{ $label }]: Text of the note.”, or delete the reference.
typesetting-anchor = there is no heading for the link to “{ $anchor }”
    .hint = The text is set without the link. The name of a heading is its text in small letters, with hyphens for spaces.
typesetting-link = readers of the published document cannot follow “{ $target }”
    .hint = The text is set without the link. Write the whole address, beginning with https://, mailto: or tel:.
typesetting-link-long = the address of a link has { $length } characters, more than { $most }
    .hint = The text is set without the link. Use a shorter address.
typesetting-image-missing = there is no image “{ $image }” in the project
    .hint = Its alternative text is shown instead. Check the path, which starts at the document's own folder.
typesetting-image-unknown = “{ $image }” is no image that can be set
    .hint = Its alternative text is shown instead. Use PNG, JPEG, GIF, WebP or SVG.
typesetting-image-too-large = the image “{ $image }” is too large
    .hint = Its alternative text is shown instead. Scale it down to less than 100 megapixels and 64 megabytes.
typesetting-image-broken = the image “{ $image }” cannot be read: { image-reason }
    .hint = Its alternative text is shown instead. Save the image again.
image-reason = { $reason ->
    [cut] the file ends too early
    [size] its width or height is not valid
    [large] decoding it would take too much memory
    [kind] this variant of its format is not supported
    [markup] it is no valid SVG
   *[other] the file is damaged
}
typesetting-image-linked = the image “{ $image }” takes in another file, “{ $file }”
    .hint = Its alternative text is shown instead. Embed that file in the image, or save the image as PNG.
typesetting-image-foreign = the image “{ $image }” has parts in HTML (foreignObject), which the PDF does not show
    .hint = Draw these parts in SVG, or save the image as PNG.
typesetting-image-glyph = the text in the image “{ $image }” has characters that no font has: { $characters }
    .hint = Turn the text into paths, or save the image as PNG. Until then the PDF misses its standard.
typesetting-image-no-alt = the image “{ $image }” has no alternative text
    .hint = Those who cannot see it will not know of it. Describe it, as in “![A chart of costs by year]({ $image })”.
typesetting-depth = lists or quotes are nested more than { $depth } levels deep
    .hint = The inner ones are set at that level. Divide the text differently.
typesetting-table-wide = a table has { $columns } columns, and a page has room for { $limit }
    .hint = The PDF divides it and repeats the first column. Consider several tables.
typesetting-standard = the PDF does not conform to { $standard }: { pdf-reason }
    .hint = It can be read, but not by everybody or not for ever. Mend what is named and build again.
pdf-reason = { $reason ->
    [glyph] no font has the characters of “{ $text }”, which stands in an image or in the template
    [letters] it has characters that the standard forbids
    [licence] the licence of a font forbids embedding it
    [colours] it has print colours (CMYK)
    [alt] an image or a formula has no alternative text
    [language] its language is missing
    [title] its title is missing
    [size] a part of it is larger than the standard allows
    [page] a page is more than 14,400 points (5.08 m) wide or high
   *[other] the typesetter cannot reach it
}
typesetting-warning = the typesetter warns: { $reason }
    .hint = Look at the PDF; if something is amiss there, report it.
typesetting-failed = the PDF could not be made: { $reason }
    .hint = Please report this with the document; the other files are not affected.
typesetting-font-broken = this is no font in OpenType or TrueType
    .hint = Take the file out of “pdf.fonts.files”, or put a sound one there.
typesetting-font-restricted = the maker of this font forbids that it be put into a PDF
    .hint = Ask for a licence that allows embedding, or choose another font.
typesetting-font-unknown = no font has the family “{ $family }”
    .hint = Add its file to “pdf.fonts.files”, or choose one of: { $known }.
typesetting-font-no-bold = the font family “{ $family }” has no bold letters, so what is to be bold looks like the rest
    .hint = Add the file of its bold letters to “pdf.fonts.files”, or choose another family.
typesetting-font-no-italic = the font family “{ $family }” has no italic letters, so what is to be italic looks like the rest
    .hint = Add the file of its italic letters to “pdf.fonts.files”, or choose another family.
typesetting-template-time = the template “{ $file }” was stopped: it ran for more than { $seconds } seconds
    .hint = Look for a loop in it, or raise “pdf.limits.seconds”.
typesetting-template-memory = the template “{ $file }” was stopped: it asked for more than { $megabytes } MiB of memory
    .hint = Look for what grows without end in it, or raise “pdf.limits.megabytes”.
typesetting-template-failed = the template “{ $file }” does not work: { $reason }
    .hint = It sees the files of its own folder, “/doc.json” and “/house.typ”, and no packages; docs/templates.md shows how one is written.
