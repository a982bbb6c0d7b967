//! `repeated-word`: the same word twice in a row.
//!
//! `the the` slips in when a sentence is rewritten. Pairs that grammar produces are left
//! alone: `nous nous réunissons`, `die, die die Texte lesen`.

use super::text::words;
use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};

pub const CHECK: Check =
    Check { id: "repeated-word", severity: Severity::Warning, scope: Scope::Prose, run };

/// Findings in one segment beyond which more do not help.
const MOST: usize = 20;

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let in_source = repeated(&subject.source_text).next().is_some();
    let usual = usual(subject.target_code());
    let mut seen = Vec::new();
    for word in repeated(&subject.target_text) {
        let lower = word.to_lowercase();
        if seen.len() < MOST
            && !in_source
            && !usual.contains(&lower.as_str())
            && !seen.contains(&lower)
        {
            let message = Message::new("check-repeated-word").with("word", word);
            findings.push(subject.finding(CHECK.severity, message));
            seen.push(lower);
        }
    }
}

/// Words of two letters or more that stand twice with nothing but white space between.
fn repeated(text: &str) -> impl Iterator<Item = &str> {
    let following = words(text).skip(1);
    words(text).zip(following).filter_map(move |((start, word), (next, again))| {
        let between = &text[start + word.len()..next];
        let whole = |offset: usize, word: &str| {
            let joins = |c: char| matches!(c, '-' | '’' | '\'' | '‑') || c.is_ascii_digit();
            !text[..offset].ends_with(joins) && !text[offset + word.len()..].starts_with(joins)
        };
        let same = word.chars().nth(1).is_some()
            && !between.is_empty()
            && between.chars().all(char::is_whitespace)
            && word.to_lowercase() == again.to_lowercase()
            && whole(start, word)
            && whole(next, again);
        same.then_some(again)
    })
}

/// Pairs that are correct in a language.
fn usual(code: &str) -> &'static [&'static str] {
    match code {
        "bg" => &["се"],
        "cs" => &["se", "si", "by"],
        "da" => &["der", "det", "som", "at", "den", "på", "for", "til", "om"],
        "de" => &["die", "der", "das", "den", "dem", "sie", "es", "ihr"],
        "el" => &["του", "της", "το", "τα", "τους", "τον", "την"],
        "en" => &["that", "had"],
        "es" => &["nos", "se"],
        "et" => &["on", "et"],
        "fi" => &["on", "että", "se"],
        "fr" => &["nous", "vous", "que", "en"],
        "ga" => &["an", "ar", "na", "go", "sin"],
        "hr" => &["je", "se", "da"],
        "hu" => &["az", "ez", "egy", "ha", "még", "már"],
        "it" => &["via", "man"],
        "mt" => &["li", "ma", "xi", "jew", "ftit", "bil"],
        "nl" => &["die", "dat", "ze", "is", "had", "in", "op", "aan", "te", "er"],
        "ro" => &["care", "se", "le"],
        "sk" => &["sa", "si", "by"],
        "sl" => &["je", "se", "da"],
        "sv" => &["det", "som", "den", "på", "för", "till", "om", "att"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    #[test]
    fn a_slip_is_found() {
        finds(&CHECK, "de", "The text is short.", "Der Text Text ist kurz.");
        finds(&CHECK, "fr", "In the text", "Dans le le texte");
    }

    #[test]
    fn what_grammar_repeats_is_left_alone() {
        silent(&CHECK, "fr", "We meet.", "Nous nous réunissons.");
        silent(&CHECK, "de", "Those who read", "Alle, für die die Texte sind");
        silent(&CHECK, "de", "New York, New York", "New York, New York");
        silent(&CHECK, "it", "very, very slowly", "piano, piano");
    }
}
