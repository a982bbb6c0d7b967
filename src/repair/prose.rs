//! What the end and the beginning of a stretch of prose say, in any language of the Union.

use crate::model::words::words;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// How a stretch ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// In the middle of a sentence: with a letter, a digit, a comma or a dash.
    Open,
    /// With a hyphen at a letter: perhaps in the middle of a word.
    Hyphen,
    /// With a bracket or quotation mark that may stand anywhere.
    Either,
    /// As sentences, headings with a colon and items of a list end.
    Closed,
}

/// How a stretch begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beginning {
    Lower,
    Upper,
    Digit,
    /// With a sign that is no letter.
    Other,
}

/// Marks of emphasis and of notes that stand around words.
fn without_marks(text: &str) -> &str {
    let mut text = text.trim_end();
    loop {
        let bare = text.trim_end_matches(|c: char| "*_ \n\t".contains(c) || is_raised(c));
        let bare = match bare.strip_suffix("</sup>").and_then(|bare| bare.rfind("<sup>")) {
            Some(at) => &bare[..at],
            None => bare,
        };
        let label = bare.strip_suffix(']').and_then(|open| Some((open, open.rfind("[^")?)));
        let bare = match label {
            Some((open, at)) if !open[at + 2..].contains(' ') => &open[..at],
            _ => bare,
        };
        if bare.len() == text.len() {
            return text;
        }
        text = bare;
    }
}

/// A digit that is raised.
pub(super) fn is_raised(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

/// How a text ends, links and emphasis taken off.
pub(super) fn ending(text: &str) -> Ending {
    let mut text = without_marks(text);
    // `[words](address)` ends with its words.
    while let Some((open, inner)) = text.strip_suffix(')').and_then(|it| it.rsplit_once("](")) {
        // A bracket that closes something else ends no link.
        if inner.contains(char::is_whitespace) {
            break;
        }
        text = without_marks(open);
    }
    let mut chars = text.chars().rev();
    match chars.next() {
        None => Ending::Closed,
        Some(c) if "-\u{2010}\u{ad}¬".contains(c) => match chars.next() {
            Some(before) if before.is_alphabetic() => Ending::Hyphen,
            _ => Ending::Open,
        },
        Some(c) if c.is_ascii_digit() && is_marked(text) => Ending::Closed,
        Some(c) if c.is_alphanumeric() || ",–—(/%€&+".contains(c) => Ending::Open,
        Some(c) if ")]»”’\"'“‘›«>".contains(c) => {
            let inner =
                text.trim_end_matches(|c: char| ")]»”’\"'“‘›«".contains(c) || c.is_whitespace());
            let closed = inner.ends_with(['.', '!', '?', '…', ';', ':', '\u{37e}']);
            if closed { Ending::Closed } else { Ending::Either }
        }
        Some(_) => Ending::Closed,
    }
}

/// Whether a number stands right behind the full stop of a word: the mark of a note that has lost
/// its height.
pub(super) fn is_marked(text: &str) -> bool {
    let stem = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let word = stem.strip_suffix('.').unwrap_or_default();
    (1..=2).contains(&(text.len() - stem.len())) && word.ends_with(char::is_lowercase)
}

/// Without opening marks of emphasis, links and quotations.
fn opened(text: &str) -> &str {
    text.trim_start_matches(|c: char| "*_ [(„“”‘’«»\"'‚‹›<\n\u{a0}\u{202f}".contains(c))
}

/// How a text begins.
pub(super) fn beginning(text: &str) -> Beginning {
    match opened(text).chars().next() {
        Some(c) if c.is_lowercase() => Beginning::Lower,
        Some(c) if c.is_alphabetic() => Beginning::Upper,
        Some(c) if c.is_numeric() => Beginning::Digit,
        _ => Beginning::Other,
    }
}

/// Whether a text begins as a point of a list does that Markdown does not know: `(a)`, `iv.`.
pub(super) fn is_point(text: &str) -> bool {
    let text = text.trim_start_matches(['*', '_', ' ']);
    let bracketed = text.starts_with('(');
    let inner = text.trim_start_matches('(');
    let length = inner.find(|c: char| !c.is_alphanumeric()).unwrap_or(inner.len());
    let label = &inner[..length];
    let counts = label.chars().count() == 1
        || label.chars().all(|c| c.is_ascii_digit())
        || label.chars().all(|c| "ivxlIVXL".contains(c));
    let mut tail = inner[length..].chars();
    let closes = tail.next().is_some_and(|c| c == ')' || c == '.' && !bracketed && counts);
    let spaced = tail.next().is_none_or(char::is_whitespace);
    (1..=5).contains(&length) && inner[..length].chars().count() <= 4 && closes && spaced
}

/// Whether a text is nothing but an address or the place of a link.
pub(super) fn is_address(text: &str) -> bool {
    let text = text.trim();
    let bare = text.trim_start_matches('<').trim_end_matches('>');
    let place = text.starts_with("<a ") && text.ends_with("</a>") && text.matches('<').count() == 2;
    place || !bare.contains(char::is_whitespace) && (bare.contains("://") || bare.contains('@'))
}

/// Letters, digits and spaces that a reader sees: the measure of how long a text is.
pub(super) fn length(text: &str) -> usize {
    text.chars().filter(|c| !"*_[]".contains(*c)).count()
}

/// How long a text is without images and addresses, as far as it is of interest.
pub(super) fn shown_length(text: &str, enough: usize) -> usize {
    let mut images = 0;
    let mut shown = 0;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(TagEnd::Image) => images -= 1,
            Event::Text(words) if images == 0 && !words.contains("://") => {
                shown += length(&words);
            }
            _ => {}
        }
        if shown >= enough {
            break;
        }
    }
    shown
}

/// How many words a text has.
pub(super) fn count(text: &str) -> usize {
    words(text).count()
}

/// The last word in front of the punctuation, in lower case.
pub(super) fn last_word(text: &str) -> Option<String> {
    let tail = without_marks(text);
    // Long paragraphs need not be read through for their last word.
    let from = tail.char_indices().rev().nth(80).map_or(0, |(at, _)| at);
    words(&tail[from..]).last().map(|(_, word)| word.to_lowercase())
}

/// A text with every stretch of white space one space.
pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A few words for a message: the last ones of a text.
pub(super) fn tail(text: &str) -> String {
    let text = text.trim_end();
    let from = text.char_indices().rev().nth(39).map_or(0, |(at, _)| at);
    let short = &text[from..];
    let short = match short.split_once(char::is_whitespace) {
        Some((_, rest)) if from > 0 && !rest.trim().is_empty() => rest,
        _ => short,
    };
    squeezed(short)
}

/// A few words for a message: the first ones of a text.
pub(super) fn head(text: &str) -> String {
    let text = text.trim_start();
    let end = text.char_indices().nth(40).map_or(text.len(), |(at, _)| at);
    let short = &text[..end];
    let short = match short.rsplit_once(char::is_whitespace) {
        Some((rest, _)) if end < text.len() && !rest.trim().is_empty() => rest,
        _ => short,
    };
    squeezed(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings() {
        for (text, wanted) in [
            ("children who have", Ending::Open),
            ("the past 2 years,", Ending::Open),
            ("the **crisis**", Ending::Open),
            ("the [crisis](#)", Ending::Open),
            ("development².**", Ending::Closed),
            ("perpetrator³", Ending::Open),
            ("perpetrator.[^3]", Ending::Closed),
            ("working properly.6", Ending::Closed),
            ("version 2.6", Ending::Open),
            ("coop-", Ending::Hyphen),
            ("(or both)", Ending::Either),
            ("« oui. »", Ending::Closed),
            ("by:", Ending::Closed),
            ("see [this](x) (it is so.)", Ending::Closed),
            ("**", Ending::Closed),
        ] {
            assert_eq!(ending(text), wanted, "{text}");
        }
    }

    #[test]
    fn beginnings() {
        assert_eq!(beginning("**and** so"), Beginning::Lower);
        assert_eq!(beginning("«Ærlig"), Beginning::Upper);
        assert_eq!(beginning("έτσι"), Beginning::Lower);
        assert_eq!(beginning("27 Member"), Beginning::Digit);
        assert!(is_point("(a) one") && is_point("iv. four") && is_point("b) x"));
        assert!(
            !is_point("end. It")
                && !is_point("and (so)")
                && !is_point("(images or")
                && !is_point("end.of")
        );
    }
}
