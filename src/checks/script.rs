//! `script`: letters of the wrong alphabet.
//!
//! `Eвропа` looks right, but its first letter is Latin: search, hyphenation and a screen
//! reader all stumble. A word in which Latin letters stand for Cyrillic or Greek ones that
//! look alike, or the other way round, is an error. A target whose text is not in its
//! language's alphabet at all was not translated.

use super::text::{without_addresses, words};
use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};

pub const CHECK: Check =
    Check { id: "script", severity: Severity::Error, scope: Scope::Prose, run };

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Other,
}

/// Findings in one segment beyond which more do not help.
const MOST: usize = 20;

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let text = without_addresses(&subject.target_text);
    let mut seen = Vec::new();
    for (_, word) in words(&text) {
        if seen.len() < MOST
            && let Some(letter) = impostor(word)
            && !subject.source_text.contains(word)
            && !seen.contains(&word)
        {
            seen.push(word);
            let message = Message::new("check-script")
                .with("kind", "mixed")
                .with("word", word)
                .with("letter", letter.to_string())
                .with("code", format!("U+{:04X}", u32::from(letter)));
            findings.push(subject.finding(CHECK.severity, message));
        }
    }
    if let Some(expected) = expected(subject.target_code())
        && is_foreign(&text, &subject.source_text, expected)
    {
        let message = Message::new("check-script")
            .with("kind", "whole")
            .with("word", "")
            .with("letter", "")
            .with("code", "");
        findings.push(subject.finding(CHECK.severity, message));
    }
}

fn script(c: char) -> Script {
    match c {
        // The micro sign is a symbol of its own, though it looks Greek.
        'µ' | 'ª' | 'º' => Script::Other,
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Script::Latin,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Script::Greek,
        '\u{400}'..='\u{52F}' => Script::Cyrillic,
        _ => Script::Other,
    }
}

/// The alphabet of a language, where it is one of the three.
fn expected(code: &str) -> Option<Script> {
    match code {
        "bg" => Some(Script::Cyrillic),
        "el" => Some(Script::Greek),
        _ => crate::model::lang::EU.iter().any(|o| o.code == code).then_some(Script::Latin),
    }
}

/// Letters of the three alphabets that look alike, in groups of the same shape.
const ALIKE: [&str; 27] = [
    "AΑА", "BΒВ", "CС", "EΕЕ", "HΗН", "IΙІ", "JЈ", "KΚК", "MΜМ", "NΝ", "OΟО", "PΡР", "SЅ", "TΤТ",
    "XΧХ", "YΥУ", "ZΖ", "aαа", "cс", "eе", "iіι", "jј", "oοо", "pрρ", "sѕ", "xхχ", "yуγ",
];

fn looks_like(c: char, other: Script) -> bool {
    ALIKE.iter().any(|group| group.contains(c) && group.chars().any(|twin| script(twin) == other))
}

/// The first letter of a word that belongs to another alphabet than most of its letters and
/// looks like one of them.
fn impostor(word: &str) -> Option<char> {
    let count = |wanted| word.chars().filter(|c| script(*c) == wanted).count();
    let counts =
        [Script::Latin, Script::Greek, Script::Cyrillic].map(|script| (count(script), script));
    let (most, main) = counts.into_iter().max_by_key(|(count, _)| *count)?;
    let strangers =
        || word.chars().filter(move |c| !matches!(script(*c), Script::Other) && script(*c) != main);
    // `kΩ` and `μm` are units; a name such as `eΚαταγγελία` is set on purpose.
    (most >= 2 && strangers().all(|c| looks_like(c, main))).then(|| strangers().next()).flatten()
}

/// True if the text has many letters, few of them of the language's alphabet, and is not a
/// name that stands in the source as well.
fn is_foreign(text: &str, source: &str, expected: Script) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let own = text.chars().filter(|c| script(*c) == expected).count();
    letters >= 8 && own * 5 < letters && words(text).any(|(_, word)| !source.contains(word))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    #[test]
    fn a_latin_letter_in_a_cyrillic_or_greek_word_is_found() {
        finds(&CHECK, "bg", "Europe", "Eвропа");
        finds(&CHECK, "el", "Europe", "Eυρώπη");
        finds(&CHECK, "de", "Europe", "Eurоpa");
    }

    #[test]
    fn units_abbreviations_and_names_are_left_alone() {
        silent(&CHECK, "bg", "The PDF file", "Файлът PDF-а");
        silent(&CHECK, "el", "5 μm, 3 kΩ", "5 μm, 3 kΩ");
        silent(&CHECK, "el", "eID", "η eΤαυτότητα");
        silent(&CHECK, "bg", "see mail@data.example", "вж. mail@data.example");
    }

    #[test]
    fn a_text_in_another_alphabet_is_found() {
        finds(&CHECK, "bg", "Every voice counts.", "Vseki glas e vazhen.");
        finds(&CHECK, "de", "Every voice counts.", "Всеки глас е важен.");
        silent(&CHECK, "bg", "European Data Portal", "European Data Portal");
    }
}
