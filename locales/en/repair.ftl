### `vulgate repair`: what is found, with the evidence. Sure changes are made, doubtful ones on demand.

repair-form-feed = form feed, which ends a page, taken out
repair-comment = “{ $text }”, which a converter leaves, taken out
repair-page-rule = rule between two pages, “{ $text }”, taken out
repair-page-number = page number “{ $text }” taken out: { $count ->
        [0] it stands where a page ends
        [one] it stands where a page ends
       *[other] it is one of { $count } that count up, or stands where a page ends
    }
repair-running-head = running head “{ $text }” taken out: { $count ->
        [one] it is the title, with the number of a page or where one ends
       *[other] it stands there { $count } times, { $ends } of them where a page ends
    }
repair-note = note “{ $mark } { $text }” made a footnote: its mark is in line { $line }, “{ $word }”
repair-marks-left = { $count ->
        [one] one note mark has no note: { $marks }
       *[other] { $count } note marks have no note: { $marks } …
    }
    .hint = Look for the text of the notes in the original, and add it as “[^1]: …” with “[^1]” in place of the mark.
repair-note-left = the note “{ $mark }” has no mark in the text
    .hint = Write “[^{ $mark }]” where it belongs and “[^{ $mark }]:” before the note.
repair-word-lost = a change was not made, because a word would have been changed by it
    .hint = Mend this place by hand.
repair-bullet = bullet “{ $sign }” made an item of a list
repair-number = number “{ $number }” of a list put next to its stop
repair-join-list = list joined that a page end had parted: “{ $before }” | “{ $after }”
repair-join-page-lower = paragraph joined: a page ended after “{ $before }”, and “{ $after }” goes on in lower case
repair-join-page = paragraph joined: a page ended in the sentence after “{ $before }”; “{ $after }” goes on
repair-join-lower = paragraph joined: “{ $before }” ends no sentence, and “{ $after }” goes on in lower case
repair-join-word = paragraph joined: the last word of “{ $before }” ends nothing anywhere else; “{ $after }” goes on
repair-wrap = line that begins with “{ $word }” put behind the one above, lest it be taken for a list
repair-paragraph-short = paragraph begun at “{ $after }”: the line above, “{ $before }”, ends a sentence and has room for the next word
repair-paragraph-indent = paragraph begun at “{ $after }”: the line is indented, and the one above, “{ $before }”, ends a sentence
repair-paragraph-heading = “{ $before }” and “{ $after }” set apart: a short line between two paragraphs
repair-edge = “{ $text }” set apart from the text: it stands where a page ends
repair-table = “{ $text }” made a table, { $rows } × { $columns }: its words stand in columns
repair-title = “{ $title }” made the title: { $lines ->
        [one] a line
       *[other] { $lines } lines
    } at the head that no sentence ends in
repair-heading-number = “{ $text }” made a heading of level { $level }: a numbered line of its own with text below
repair-heading-bold = “{ $text }” made a heading of level { $level }: a bold line of its own with text below
repair-heading-capitals = “{ $text }” made a heading of level { $level }: a line of capitals with text below
repair-heading-line = “{ $text }” made a heading of level { $level }: a short line of its own that ends no sentence, with text below
repair-hyphen-soft = “{ $word }” put together: the hyphen at the line end is one that is shown only there
repair-hyphen-whole = “{ $word }” put together: the text has it elsewhere in one piece
repair-hyphen-form = “{ $word }” put together: the text has “{ $form }” elsewhere
repair-hyphen-compound = “{ $word }” put together with its hyphen: the text has it so elsewhere
repair-hyphen-own = “{ $word }” put together with its hyphen: it belongs to words like this
repair-hyphen-halves = “{ $word }” put together: “{ $half }” is no word of this text
repair-ligature = ligature taken apart: “{ $word }” is “{ $apart }”
repair-link-empty = link to “{ $address }” without words taken out
repair-link-lost = link “{ $words }” leads nowhere: its words stay
repair-emphasis = “{ $marks }”, which emphasises nothing, taken out
repair-spaces = { $count } spaces made one
repair-indent = indent of a line taken out, lest it be taken for code
repair-split-word = “{ $word }” put together: the text has it { $count } times in one piece
repair-typo-punctuation = doubled or misplaced punctuation, left as it is: “{ $text }”
repair-typo-bracket = bracket without a partner, left as it is: “{ $text }”

### The command

repair-doubtful = doubtful, left as it is: { $change }
repair-question = Make this change? [y]es, [n]o, [a]ll that follow, [q]uit asking:
repair-no-text = “{ $path }” is no text
    .hint = Give a Markdown or text file in UTF-8 or UTF-16.
repair-over-source = the result would replace the source “{ $path }”
    .hint = Name another file with “-o”, or use “--in-place” if that is what you want.
repair-sound = { $path }: nothing to repair.
repair-done = { $path }: { $count ->
        [one] one change made
       *[other] { $count } changes made
    }{ $doubtful ->
        [0] .
        [one] , one doubtful place left: see “--diff --all”, decide with “--interactive”.
       *[other] , { $doubtful } doubtful places left: see “--diff --all”, decide with “--interactive”.
    }
repair-language = Language of the text: { $name } ({ $lang })
repair-suspicious = “{ $path }” looks as if it had been made from a PDF: { $count ->
        [one] one place is damaged
       *[other] { $count } places are damaged
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}doubtful places: { $doubtful }
    }
    .hint = Look at them with “vulgate repair { $path } --diff”, and export what is repaired.
repair-doubted = “{ $path }” looks as if it had been made from a PDF; doubtful places: { $doubtful }
    .hint = Look at them with “vulgate repair { $path } --diff --all”, and export what is repaired.
repair-written = Written: { $path }
