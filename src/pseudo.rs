//! Pseudo-translation: a stand-in for a translation, to test a layout before anyone
//! translates.
//!
//! A content goes in; out comes one that is still readable, but accented, in the alphabet of
//! the language, and as long as the language would make it. What a translator keeps is kept:
//! codes and their order, numbers, placeholders, addresses, and the punctuation at the end.
//! The same input gives the same output, always.

use crate::model::{Content, Convention, Inline, Lang};

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
    let mut result = String::with_capacity(text.len() * 2 + extra);
    for token in text[..tail].split_inclusive(char::is_whitespace) {
        if is_kept(token) {
            result.push_str(token);
        } else {
            result.extend(token.chars().map(|c| letter(c, lang)));
        }
    }
    if extra > 0 {
        fill(&mut result, lang, extra);
    }
    result.push_str(&text[tail..]);
    result
}

/// The byte offset of what ends a text: closing marks, spaces, punctuation, and a last word
/// that is kept or ends in an inner stop.
fn tail(text: &str) -> usize {
    let body = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let word = body.rfind(char::is_whitespace).map_or(0, |at| at + whitespace_at(body, at));
    if is_kept(&text[word..]) { word } else { body.len() }
}

fn whitespace_at(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
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

/// The letter that stands for another in the alphabet of the language: one that looks alike,
/// with a mark where the alphabet has one.
fn letter(c: char, lang: &Lang) -> char {
    let alphabet = match lang.language() {
        "bg" => BULGARIAN,
        "el" => GREEK,
        _ => LATIN,
    };
    let position = match c {
        'a'..='z' => u32::from(c) - u32::from('a'),
        'A'..='Z' => u32::from(c) - u32::from('A') + 26,
        _ => return c,
    };
    usize::try_from(position).ok().and_then(|at| alphabet.chars().nth(at)).unwrap_or(c)
}

// The letters of a to z, then of A to Z.
const LATIN: &str = "áƀçđéƒğĥíĵķłɱñóþɋřšŧúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŦÚṼŴẊÝŽ";
const BULGARIAN: &str = "абцдефгхийклмнопщрстувжшъзАБЦДЕФГХИЙКЛМНОПЩРСТУВЖШЪЗ";
const GREEK: &str = "άβςδέφγήίϊκλμνόπθρστύνωξψζΆΒΣΔΈΦΓΉΊΪΚΛΜΝΌΠΘΡΣΤΎΝΩΞΨΖ";
