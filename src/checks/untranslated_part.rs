//! `untranslated-part`: a passage of the source stands in the target as it is.
//!
//! A translator has begun a sentence and not ended it, or a tool has put the translation before
//! the text that was there. Titles of works, names and addresses are the same in both languages:
//! six words in a row are asked for, four of them in lower case and longer than three letters.
//! Notes, which cite, are left alone.

use super::text::{excerpt, without_addresses, words};
use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Role, Severity};
use std::collections::HashMap;

pub const CHECK: Check =
    Check { id: "untranslated-part", severity: Severity::Warning, scope: Scope::Prose, run };

/// The least number of words in a row, and of those among them that are plainly prose.
const RUN: usize = 6;
const PROSE: usize = 4;

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let same_language = subject
        .target_lang()
        .is_none_or(|target| target.language() == subject.bitext.source_lang.language());
    // A whole copy is the business of `same-as-source`.
    let copied = subject.source_text.trim() == subject.target_text.trim();
    if same_language || copied || subject.unit.role == Some(Role::Footnote) {
        return;
    }
    let source = without_addresses(&subject.source_text);
    let target = without_addresses(&subject.target_text);
    if let Some(at) = common_run(&source, &target) {
        let text = excerpt(&subject.target_text, at);
        let message = Message::new("check-untranslated-part").with("text", text);
        findings.push(subject.finding(CHECK.severity, message));
    }
}

/// Where in the target a run of words of the source begins, if one is long enough. Each word
/// of the target is looked at once for each place of its run's first words in the source.
fn common_run(source: &str, target: &str) -> Option<usize> {
    let source: Vec<&str> = words(source).map(|(_, word)| word).collect();
    let mut places: HashMap<&[&str], usize> = HashMap::new();
    for (at, run) in source.windows(RUN).enumerate() {
        places.entry(run).or_insert(at);
    }
    let target: Vec<(usize, &str)> = words(target).collect();
    let plain: Vec<&str> = target.iter().map(|(_, word)| *word).collect();
    plain.windows(RUN).enumerate().find_map(|(at, run)| {
        let start = *places.get(run)?;
        let length = source[start..]
            .iter()
            .zip(&plain[at..])
            .take_while(|(one, other)| one == other)
            .count();
        let prose = plain[at..at + length].iter().filter(|word| is_prose(word)).count();
        (prose >= PROSE).then_some(target[at].0)
    })
}

fn is_prose(word: &str) -> bool {
    word.chars().count() > 3 && word.chars().all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    const SOURCE: &str = "Rivers know no borders, and their laws should not either know them.";

    #[test]
    fn a_rest_that_was_left_in_english_is_found() {
        let target = "Flüsse kennen keine Grenzen, and their laws should not either know them.";
        finds(&CHECK, "de", SOURCE, target);
        let doubled = format!("Flüsse kennen keine Grenzen. {SOURCE}");
        finds(&CHECK, "de", SOURCE, &doubled);
    }

    #[test]
    fn titles_names_and_translations_are_left_alone() {
        silent(&CHECK, "de", SOURCE, "Flüsse kennen keine Grenzen, ihre Gesetze sollten es auch.");
        let source = "See The Charter of Fundamental Rights of the European Union Agency.";
        let target = "Siehe The Charter of Fundamental Rights of the European Union Agency.";
        silent(&CHECK, "de", source, target);
        silent(&CHECK, "en-GB", SOURCE, &format!("{SOURCE} And more."));
    }
}
