//! `same-as-source`: the target is a copy of the source.
//!
//! `A second wall.` under a French source of the same words was forgotten. Names, titles of
//! one word, numbers and addresses are the same in both languages and are left alone: at
//! least two words in lower case are asked for, or a heading of two words that is not all in
//! capitals.

use super::text::{without_addresses, words};
use super::{Check, Scope, Subject};
use crate::model::{CodeClass, Content, Finding, Inline, Message, Severity};

pub const CHECK: Check =
    Check { id: "same-as-source", severity: Severity::Warning, scope: Scope::Prose, run };

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let same_language = subject
        .target_lang()
        .is_some_and(|target| target.language() == subject.bitext.source_lang.language());
    if !same_language
        && folded(&subject.source_text) == folded(&subject.target_text)
        && is_prose(&translatable(&subject.segment.source))
    {
        findings.push(subject.finding(CHECK.severity, Message::new("check-same-as-source")));
    }
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text without addresses and code spans, which are the same in every language.
fn translatable(content: &Content) -> String {
    let mut text = String::new();
    for inline in &content.0 {
        match inline {
            Inline::Text(part) => text.push_str(part),
            Inline::Code(code) if matches!(code.class, CodeClass::CodeSpan(_)) => text.push(' '),
            Inline::Code(code) => text.push_str(&code.equiv),
        }
    }
    without_addresses(&text)
}

/// True for two words or more in lower case. Short words do not count: `de`, `of` and `in`
/// stand in names.
fn is_prose(text: &str) -> bool {
    let lower = |word: &&str| word.chars().count() > 3 && word.chars().all(char::is_lowercase);
    words(text).map(|(_, word)| word).filter(lower).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    #[test]
    fn a_forgotten_sentence_is_found() {
        finds(&CHECK, "fr", "A reader meets a second wall.", "A reader  meets a second wall.");
        finds(&CHECK, "fr", "Executive summary in bullets", "Executive summary in bullets");
    }

    #[test]
    fn names_numbers_and_addresses_are_the_same_in_every_language() {
        for text in [
            "Jane van den Berg",
            "European Commission",
            "100%",
            "Documentation",
            "https://data.example/open/public/papers",
            "write.to.someone@data.example",
            "PDF/UA-1",
        ] {
            silent(&CHECK, "fr", text, text);
        }
    }

    #[test]
    fn a_variety_of_the_same_language_may_say_the_same() {
        silent(&CHECK, "en-US", "A reader meets a second wall.", "A reader meets a second wall.");
    }
}
