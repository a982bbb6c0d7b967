//! Pseudo-translation: a stand-in for a translation, to test a layout before anyone
//! translates.
//!
//! A content goes in; out comes one that is still readable, but accented, in the alphabet of
//! the language, and as long as the language would make it. What a translator keeps is kept:
//! codes and their order, numbers, placeholders, addresses, and the punctuation at the end.
//! The same input gives the same output, always.

use crate::model::{Content, Convention, Inline, Lang};
use regex::Regex;
use std::borrow::Cow;
use std::sync::LazyLock;
use unicode_normalization::char::decompose_canonical;

/// The pseudo-translation of a content into a language.
///
/// Languages outside the Union are written with accented Latin letters and get a third more.
pub fn pseudo(content: &Content, lang: &Lang) -> Content {
    let filling = filling(content, lang);
    let last = content.0.iter().rposition(
        |inline| matches!(inline, Inline::Text(text) if text.chars().any(char::is_alphabetic)),
    );
    let mut result = Content::default();
    for (index, inline) in content.0.iter().enumerate() {
        match inline {
            Inline::Code(code) => result.push_code(code.clone()),
            Inline::Text(text) => {
                let extra = if Some(index) == last { filling } else { 0 };
                result.push_text(&dress(text, lang, extra));
            }
        }
    }
    result
}

/// Letters to add. Short texts grow more than long ones: below ten characters a translation
/// may well be twice as long, above seventy it approaches the ratio of the languages (IBM,
/// "Guidelines to design global solutions", rule on text expansion).
fn filling(content: &Content, lang: &Lang) -> usize {
    let letters: usize =
        content.texts().map(|text| text.chars().filter(|c| c.is_alphabetic()).count()).sum();
    let ratio = Convention::of(lang).map_or(133, |convention| usize::from(convention.length));
    let growth = match letters {
        0 => 0,
        1..=10 => 80,
        11..=20 => 60,
        21..=30 => 45,
        31..=50 => 30,
        51..=70 => 20,
        _ => 10,
    };
    letters * (growth + ratio.saturating_sub(100)) / 100
}

/// A text in the alphabet of the language with `extra` more letters before whatever ends it.
fn dress(text: &str, lang: &Lang, extra: usize) -> String {
    let tail = tail(text);
    let mut result = disguised(&text[..tail], lang);
    if result.chars().any(char::is_alphabetic) {
        fill(&mut result, lang, extra);
    }
    let end = disguised(&text[tail..], lang);
    if lang.language() == "el" && end.starts_with('?') {
        // Greek asks with a semicolon.
        result.push_str(&end.replacen('?', ";", 1));
    } else {
        result.push_str(&end);
    }
    result
}

/// A text word by word in the alphabet of the language.
fn disguised(text: &str, lang: &Lang) -> String {
    let mut result = String::with_capacity(text.len() * 2);
    for token in text.split_inclusive(char::is_whitespace) {
        if is_kept(token) {
            result.push_str(&regrouped(token, lang));
        } else {
            result.extend(token.chars().map(|c| letter(c, lang)));
        }
    }
    result
}

/// The byte offset of what ends a text: closing marks, spaces, punctuation, and last words
/// that are kept, with the space before them.
fn tail(text: &str) -> usize {
    let mut body = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    loop {
        let word = body.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        // A space may be longer than a byte.
        let word = (word..=body.len()).find(|at| body.is_char_boundary(*at)).unwrap_or(word);
        let end = text[word..].find(char::is_whitespace).map_or(text.len(), |at| word + at);
        if word == body.len() || !is_kept(&text[word..end]) {
            return body.len();
        }
        body = body[..word].trim_end();
    }
}

/// A number with groups of thousands as English writes them, in the language's way: a German
/// would read `38,000` as thirty-eight.
fn regrouped<'a>(token: &'a str, lang: &Lang) -> Cow<'a, str> {
    static GROUPED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\b\d{1,3}(?:,\d{3})+\b")
            .expect("the expression is constant and a test compiles it")
    });
    let comma = Convention::of(lang).is_some_and(|convention| convention.decimal == ',');
    let address = token.contains("://") || token.contains('@') || token.contains('{');
    if !comma || address {
        return Cow::Borrowed(token);
    }
    GROUPED.replace_all(token, |found: &regex::Captures| found[0].replace(',', "\u{a0}"))
}

/// True for what no translator changes: numbers, addresses, placeholders, paths, mark-up.
fn is_kept(token: &str) -> bool {
    let mut kept = ['@', '{', '}', '<', '>', '%', '\\', '_', '=', '&', '#'].into_iter();
    token.chars().any(char::is_numeric)
        || kept.any(|c| token.contains(c))
        || token.contains("://")
        || token.trim_end_matches(|c: char| !c.is_alphanumeric()).contains('.')
}

/// Adds words of the filling in the alphabet of the language, about as many letters as asked
/// for.
fn fill(text: &mut String, lang: &Lang, extra: usize) {
    const WORDS: [&str; 8] = ["also", "longer", "in", "other", "words", "and", "languages", "even"];
    let mut left = extra;
    for word in WORDS.iter().cycle() {
        let length = word.len() + 1;
        if left < 3 {
            break;
        }
        text.push(' ');
        text.extend(word.chars().take(left.saturating_sub(1).max(2)).map(|c| letter(c, lang)));
        left = left.saturating_sub(length);
    }
}

/// The letter that stands for another in the alphabet of the language: one that looks or
/// sounds alike, with a mark where the alphabet has one.
fn letter(c: char, lang: &Lang) -> char {
    let (alphabet, latin) = match lang.language() {
        "bg" => (BULGARIAN, false),
        "el" => (GREEK, false),
        _ => (LATIN, true),
    };
    // An accented letter is dressed already, unless it has to change its alphabet.
    let mut base = c;
    if !latin && !c.is_ascii() {
        let mut first = None;
        decompose_canonical(c, |part| {
            first.get_or_insert(part);
        });
        base = first.unwrap_or(c);
    }
    let position = match base {
        'a'..='z' => u32::from(base) - u32::from('a'),
        'A'..='Z' => u32::from(base) - u32::from('A') + 26,
        _ => return c,
    };
    usize::try_from(position).ok().and_then(|at| alphabet.chars().nth(at)).unwrap_or(c)
}

// The letters of a to z, then of A to Z.
const LATIN: &str = "áƀçđéƒğĥíĵķłɱñóþɋřšŧúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŦÚṼŴẊÝŽ";
const BULGARIAN: &str = "абцдефгхийклмнопщрстувжшъзАБЦДЕФГХИЙКЛМНОПЩРСТУВЖШЪЗ";
const GREEK: &str = "άβςδέφγήίϊκλμνόπθρστύνωξψζΆΒΣΔΈΦΓΉΊΪΚΛΜΝΌΠΘΡΣΤΎΝΩΞΨΖ";

#[cfg(test)]
mod tests {
    use super::*;

    fn text(source: &str, lang: &str) -> String {
        pseudo(&Content::text(source), &Lang::parse(lang).unwrap()).plain()
    }

    #[test]
    fn every_alphabet_has_a_letter_for_each() {
        for alphabet in [LATIN, BULGARIAN, GREEK] {
            assert_eq!(alphabet.chars().count(), 52);
        }
    }

    #[test]
    fn it_is_readable_and_ends_as_the_source_does() {
        let german = text("The duty exists.", "de");
        assert!(german.starts_with("Ŧĥé đúŧý éẋíšŧš") && german.ends_with('.'), "{german}");
        assert!(text("Who reads it?", "bg").ends_with('?'));
        assert!(text("Who reads it", "bg").chars().all(|c| !c.is_ascii_alphabetic()));
        assert!(text("café", "el").chars().all(|c| !('a'..='é').contains(&c)));
    }

    #[test]
    fn a_greek_question_ends_in_the_greek_sign() {
        assert!(text("Who reads it?", "el").ends_with(';'));
    }

    #[test]
    fn numbers_addresses_and_placeholders_are_kept() {
        for kept in ["6.10.1958", "https://a.example/b", "c@d.example", "{name}", "%1$s", "0.02%"] {
            let found = text(&format!("See {kept} and the rest, or {kept}."), "fr");
            assert_eq!(found.matches(kept).count(), 2, "{found}");
        }
        assert!(text("about €38,000 a year", "de").contains("€38\u{a0}000"));
        assert!(text("about €38,000 a year", "mt").contains("€38,000"));
        assert!(!text("up to {0}.", "de").contains("  "));
    }

    #[test]
    fn short_texts_grow_more_than_long_ones() {
        let growth =
            |source: &str| text(source, "fr").chars().count() * 100 / source.chars().count();
        let long = "Texts that are written once and translated with a shared memory cost less.";
        assert!(growth("Summary") > 150);
        assert!((110..140).contains(&growth(long)), "{}", growth(long));
    }
}
