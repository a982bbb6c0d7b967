# Findings of the quality checks on translations. The value says what is the case, `.hint`
# what to do, `.explain` what the check looks for and when it may be ignored.

check-blank = the segment has a translation, but it is empty
    .hint = Translate the segment, or set its state back to “initial” if it is not done yet.
    .explain =
        Looks for segments whose translation is empty although the source is not.

        Example: the source is “A second wall.”, the translation holds nothing or only spaces.

        Ignore it never: the published text would have a hole.

# $kind: what is wrong with the code. $code is the code as a translator sees it.
check-codes =
    { $kind ->
        [missing] the code { $code } is missing
        [doubled] the code { $code } stands there more often than in the source
        [added] the code { $code } does not stand in the source
        [order] the code { $code } has moved past another, which is not allowed
        [nesting] the code { $code } is not properly opened and closed
       *[dropped] the formatting { $code } of the source is not used
    }
    .hint =
        { $kind ->
            [missing] Put it back where it belongs in the sentence.
            [doubled] Keep it once.
            [added] Delete it.
            [order] Put the codes into the order of the source.
            [nesting] Close every code that is opened, the last one first.
           *[dropped] Put it around the words that correspond, unless you left it out on purpose.
        }
    .explain =
        Compares the inline codes (bold, links, footnotes, images) of the translation with
        those of the source. A footnote or an image must be there, once; no code may be
        invented; spans must be closed and must not cross. A lost bold or link is only a note.

        Example: the source ends with footnote 3, the translation does not.

        Ignore a note if the language needs no emphasis there. Never ignore an error.

# $character is its code point, $near the text around it.
check-forbidden = the translation holds the character { $character }, near “{ $near }”
    .hint = Delete it, or type the letter that was lost there.
    .explain =
        Looks for characters that no text should hold: control characters, private-use
        characters, a byte order mark within the text, and U+FFFD, which stands where a
        program could not read a letter.

        Example: “pr□cis” instead of “précis”.

        Ignore it never: the typesetter has no sign for these characters.

# $before and $now are the old and the new source.
check-stale = the source has changed, but the translation has not
    .hint = The source was “{ $before }” and is now “{ $now }”. Bring the translation up to date.
    .explain =
        Looks for segments whose source was changed while the translation is still that of the
        old source.

        Example: “12 weeks” became “eight weeks”, and the translation still says twelve.

        Ignore it if the change makes no difference in the translation, such as a comma.

check-same-as-source = the translation is the same as the source
    .hint = Translate it. If it has to stay as it is, mark it as not to be translated.
    .explain =
        Looks for translations that repeat the source word for word. At least two longer words
        in lower case are asked for, so that names, numbers and addresses are left alone.

        Example: “Executive summary in bullets” in the French text.

        Ignore it for quotations and titles that are cited in the original language.

check-untranslated-part = a passage of the source stands in the translation as it is: “…{ $text }…”
    .hint = Translate it; some tools put a new translation before the text that was there.
    .explain =
        Looks for six words in a row that are the same in source and translation, most of them
        ordinary words in lower case. Names, titles, addresses and footnotes are left alone. A
        quotation that is meant to stay in its language is no fault.
# $kind mixed: $word is the word, $letter its foreign letter, $code the code point.
check-script =
    { $kind ->
        [mixed] in “{ $word }”, the letter “{ $letter }” ({ $code }) belongs to another alphabet
       *[whole] the translation is not written in the alphabet of its language
    }
    .hint =
        { $kind ->
            [mixed] Type the letter again with the keyboard of the language.
           *[whole] Check that this is the right language, and translate the segment.
        }
    .explain =
        Looks for letters of the wrong alphabet: a Latin “E” in a Cyrillic or Greek word looks
        right, but is not found by a search and is misread by a screen reader. Also finds text
        that is not in the alphabet of its language at all.

        Example: “Eвропа” with a Latin first letter.

        Ignore it for names that mix alphabets on purpose.

check-hidden = there is an invisible character in the translation ({ $code })
    .hint = Delete it; if you cannot find it, type the words around it again.
    .explain =
        Looks for characters that nobody sees: controls of the writing direction, spaces without
        width, byte order marks. They come with copied text; some make a sentence read other
        than it is, all of them break search and hyphenation. What the source has too is left
        alone.

check-term-missing = “{ $term }” is “{ $expected }” in the termbase, which the translation does not have
    .hint = Use the term of the termbase, or add the one used to it as admitted.
    .explain =
        Looks in the source for the terms of the project's termbases (terms/*.tbx), and in the
        translation for one of those that the concept has there, in any form. Terms that are
        called deprecated or superseded do not count.

        It may be ignored where a sentence is better without the term.

        Example: “public consultation” translated without “öffentliche Konsultation”.

check-term-forbidden = “{ $term }” should not be called “{ $used }”{ $count ->
        [0] {""}
       *[other] {" "}but “{ $better }”
    }
    .hint = Use another term; `vulgate terms search` shows what there is.
    .explain =
        Looks in the translation for terms that the termbase calls deprecated or superseded,
        where the source has a term of the same concept.

        Example: “Regelung” for “regulation”, where the termbase wants “Verordnung”.

# $source and $target are the numbers concerned, as they are written; one may be empty.
check-numbers =
    { $kind ->
        [missing] the number { $source } of the source is missing
        [added] the number { $target } does not stand in the source
        [kept] the number { $source } of the source is written { $expected } in this language; as it stands, it is another number
       *[changed] the source has { $source } where the translation has { $target }
    }
    .hint = Compare the numbers with the source; write them with the separators of your language.
    .explain =
        Compares the values of all numbers, whatever their separators and order: “38,000” is
        “38 000” and “38.000”, “6.10.1958” is “6 October 1958”, “Article 14(2)” is “Artikel 14
        Absatz 2”. Numbers up to twelve may be words. A number that is there, but not as often
        as in the source, is only a note.

        Example: “38,000” in a German text means thirty-eight.

        Ignore it where the sentence needs no number, or needs one more.

check-url-email = the address { $address } of the source is missing or differs
    .hint = Copy the address from the source; only the language in it may be another one.
    .explain =
        Looks for web and e-mail addresses of the source that the translation does not have.
        The language code within an address may differ.

        Example: “us@dat.example” for “us@data.example”.

        Ignore it if the page has another address in this language, and you have opened it.

check-max-length = the translation has { $count } characters, and may have at most { $most }
    .hint = Shorten it, or ask the author for a higher limit.
    .explain =
        The author of the document limits the length of some texts, with max-length in a comment
        before the block or under [markdown] in vulgate.toml. All segments of the text count
        together, with the spaces between them.
# $target and $expected are lengths in characters.
check-length =
    { $kind ->
        [short] the translation is very short: { $target } characters, where about { $expected } are usual
       *[long] the translation is very long: { $target } characters, where about { $expected } are usual
    }
    .hint = Check that it is the translation of this segment, and that all of it is there.
    .explain =
        Compares the length of the translation with what is usual between the two languages.
        Only longer segments are looked at, and only great differences count.

        Example: half of a paragraph is missing.

        Ignore it if the language really says it so briefly, or needs to explain a term.

# $source and $target are the signs; empty for none.
check-end-punctuation =
    { $kind ->
        [added] the translation ends with “{ $target }”, the source without a sign
        [missing] the source ends with “{ $source }”, the translation without a sign
       *[changed] the source ends with “{ $source }”, the translation with “{ $target }”
    }
    .hint = End it as the source ends, in the signs of your language.
    .explain =
        Compares the last sign of the translation with that of the source, each in the signs of
        its language: a Greek question ends in “;”. Closing brackets and quotation marks, and
        the stops of abbreviations and ordinal numbers, do not count.

        Example: the source asks “Who reads it?”, the translation ends with a full stop.

        Ignore it if your language ends such a text otherwise.

check-brackets = the bracket “{ $bracket }” has no partner
    .hint = Add the other bracket, or delete this one.
    .explain =
        Looks for brackets of the translation that are opened and not closed, or closed and not
        opened, where those of the source are all in pairs. The label of a list, “a)”, is none.

        Example: “the budget (in euro”.

        Ignore it for signs that only look like brackets.

# $mark is the mark, $near the text around it, $own the language's own marks.
check-quotes =
    { $kind ->
        [straight] straight quotation marks near “{ $near }”
        [backwards] the quotation mark “{ $mark }” opens a quotation, near “{ $near }”
       *[foreign] the quotation mark “{ $mark }” is not used in this language, near “{ $near }”
    }
    .hint = Quote with { $own }.
    .explain =
        Looks for quotation marks that the language of the translation does not use, or uses the
        other way round. Straight marks are only a note. Single marks are not looked at, because
        most of them are apostrophes.

        Example: “so” in a German text, which writes „so“.

        Ignore it within a quotation in another language.

check-percent =
    { $kind ->
        [breaks] an ordinary space stands between number and sign near “{ $near }”, where the line may break
       *[joined] no space stands before the percent sign near “{ $near }”
    }
    .hint = Put a no-break space (U+00A0) there.
    .explain =
        Looks at the space between a number and “%”, “€” or another sign of currency. The
        Interinstitutional Style Guide of the European Union wants a no-break space in nearly
        all languages; where the usage of a language has none, that is accepted too.

        Example: “59” at the end of a line and “%” at the beginning of the next.

        Ignore it where the text is never typeset.

check-spaces =
    { $kind ->
        [leading-lost] the source begins with a space, the translation does not
        [leading-added] the translation begins with a space, the source does not
        [trailing-lost] the source ends with a space, the translation does not
        [trailing-added] the translation ends with a space, the source does not
        [double] two spaces in a row near “{ $near }”
        [before-stop] a space before a comma or full stop near “{ $near }”
        [before-tall] a space before a punctuation mark near “{ $near }”
        [french] an ordinary space before a punctuation mark near “{ $near }”, where the line may break
       *[bracket] a space on the inner side of a bracket near “{ $near }”
    }
    .hint =
        { $kind ->
            [leading-lost] Add the space.
            [trailing-lost] Add the space.
            [french] Put a no-break space (U+00A0 or U+202F) there.
           *[other] Delete the space.
        }
    .explain =
        Looks for spaces that are doubled, lost or in the wrong place, and for ordinary spaces
        before the French signs that are set off.

        Example: “one , two”.

        Ignore it for columns that are aligned with spaces.

# $found is a piece of the text, $wanted how it should be written, $profile one or both of eu, cldr.
check-conventions = “{ $found }” should be “{ $wanted }” here (conventions: { $profile })
    .hint = Write it so, or choose the other conventions under [project] in vulgate.toml.
    .explain =
        Compares how numbers, dates, ordinals, percentages, quotation marks and notes are
        written with the conventions that [project] in vulgate.toml names: eu is the
        Interinstitutional Style Guide of the European Union, cldr the usage of the country.
        Where it names none, only what neither has is found.

        Example: “16 Oktober” in a German text, which writes “16. Oktober”.

        Ignore it for names, codes and quotations.

check-repeated-word = the word “{ $word }” stands there twice in a row
    .hint = Delete one of them.
    .explain =
        Looks for a word that stands twice in a row with only a space between, where the source
        repeats none. Pairs that grammar produces, such as “nous nous”, are left alone.

        Example: “in the the text”.

        Ignore it where both words are meant.

check-capitalisation = the translation begins with a small letter: “{ $word }”
    .hint = Begin with a capital, as the source does.
    .explain =
        Looks for titles, paragraphs, list items and notes that begin with a small letter, where
        the source begins with a capital.

        Example: “es besteht die Pflicht.” for “The duty exists.”

        Ignore it where your house style wants small letters, for instance in lists.

# $other is the other source or target, $unit the id of the unit in which it stands.
check-inconsistent =
    { $kind ->
        [targets] the same source is translated as “{ $other }” in { $unit }
       *[sources] the same translation stands for another source in { $unit }: “{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Choose one of the two translations, unless the context asks for both.
           *[sources] Check that it was not copied to the wrong segment.
        }
    .explain =
        Looks for one source with two translations in a document, in the same role, and for one
        translation of two sources that have little in common.

        Example: the heading “The gap” is once “Die Kluft” and once “Die Lücke”.

        Ignore it where grammar or context asks for different words.
