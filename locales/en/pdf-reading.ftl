### `vulgate repair` on a PDF: what is left out and what cannot be read.

pdf-broken = “{ $path }” is damaged beyond reading, or no PDF
    .hint = Open it in a PDF viewer; if it shows there, print it to a new PDF and give that.
pdf-empty = “{ $path }” is empty
    .hint = Save or download it again.
pdf-cut = the file has been cut off; { $count ->
        [one] one page is
       *[other] { $count } pages are
    } left
    .hint = Save or download it again; text that is missing cannot be brought back.
pdf-garbled = page { $page } shows mostly signs that are no letters: the file may not say what its letters are
    .hint = If the result cannot be read, have the text of this page recognised, for example with “ocrmypdf --force-ocr”.
pdf-turned = page { $page } has text that does not run from left to right; it follows the rest of the page
pdf-right-to-left = page { $page } has text that runs from right to left; its words may be in the wrong order
    .hint = Compare this page with the PDF.
pdf-password = “{ $path }” needs a password
    .hint = Remove the password with the program that set it, or with “qpdf --decrypt --password=…”.
pdf-encrypted = “{ $path }” is encrypted in a way that is not known
    .hint = Open it in a PDF viewer and print it to a new PDF.
pdf-no-pages = “{ $path }” has no pages
    .hint = Ask for the file again; what has arrived is not whole.
pdf-images = “{ $path }” has no text: { $count ->
        [one] its page is an image
       *[other] its { $count } pages are images
    }
    .hint = Have the text recognised first, for example with “ocrmypdf”.
pdf-no-text = “{ $path }” has no text on { $count ->
        [one] its page
       *[other] any of its { $count } pages
    }
    .hint = Look at it in a PDF viewer: text that was drawn as shapes has to be recognised first.
pdf-page-image = page { $page } is an image without text
    .hint = Have the text of this page recognised, for example with “ocrmypdf”, or type it.
pdf-unknown = page { $page } shows { $count ->
        [one] one character
       *[other] { $count } characters
    } of which the file does not say what it is
    .hint = Compare this page with the PDF and fill in what is missing.
pdf-page-broken = page { $page } could not be read to its end
    .hint = Compare this page with the PDF and fill in what is missing.
pdf-running-head = “{ $text }” left out: it stands at the edge of { $count ->
        [one] a page
       *[other] { $count } pages
    }
pdf-picture = picture “{ $text }” left out: add its file to the Markdown yourself
pdf-contents = table of contents with { $count ->
        [one] one entry
       *[other] { $count } entries
    } left out: “vulgate build” makes a new one
pdf-hyphens = words that the ends of rows had parted, put together without their hyphens, which the file shows to be none of theirs: { $count }
pdf-hyphen-guessed = “{ $word }” put together without certainty: nothing shows whether the hyphen at the end of the row belongs to the word
repair-pdf-in-place = a PDF cannot be repaired in place
    .hint = Name a Markdown file with “-o”.
