//! `inconsistent`: one source, two targets; or one target for two sources.
//!
//! A heading that is quoted elsewhere should read the same in both places. And where two
//! different sentences have one translation, one of them is probably a copy. Both may be
//! right, so they are notes; they are said at the later place.

use super::text::words;
use super::{Check, Scope, Subject};
use crate::model::{
    Bitext, BitextSegment, BitextUnit, Content, Finding, Message, Role, Severity, State,
};
use std::collections::{HashMap, HashSet};

pub const CHECK: Check =
    Check { id: "inconsistent", severity: Severity::Note, scope: Scope::Prose, run };

/// Words from which on different sources with one target are remarkable: short texts often
/// have one word for two.
const REMARKABLE: usize = 4;

/// The first segment of every source and of every target in the document.
pub struct Index {
    sources: HashMap<(String, &'static str), First>,
    targets: HashMap<String, First>,
}

struct First {
    unit: String,
    segment: String,
    source: String,
    target: String,
}

impl Index {
    /// Reads all segments that have a target.
    pub fn new(bitext: &Bitext) -> Self {
        let mut index = Index { sources: HashMap::new(), targets: HashMap::new() };
        for (unit, segment) in bitext.segments() {
            let Some(target) = &segment.target else { continue };
            if target.is_blank() || (segment.state == State::Initial && target.is_empty()) {
                continue;
            }
            let first = || First {
                unit: unit.id.clone(),
                segment: segment.id.clone(),
                source: segment.source.plain(),
                target: target.plain(),
            };
            index.sources.entry(source_key(unit, segment)).or_insert_with(first);
            index.targets.entry(folded(&target.plain())).or_insert_with(first);
        }
        index
    }
}

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let (unit, segment) = (subject.unit, subject.segment);
    let here = |first: &First| first.unit == unit.id && first.segment == segment.id;
    let mut report = |kind: &str, first: &First, text: &str| {
        let message = Message::new("check-inconsistent")
            .with("kind", kind)
            .with("other", text)
            .with("unit", &first.unit);
        findings.push(subject.finding(CHECK.severity, message));
    };
    if let Some(first) = subject.index.sources.get(&source_key(unit, segment))
        && !here(first)
        && folded(&first.target) != folded(&subject.target_text)
    {
        report("targets", first, &first.target);
    }
    if let Some(first) = subject.index.targets.get(&folded(&subject.target_text))
        && !here(first)
        && differ(&first.source, &subject.source_text)
    {
        report("sources", first, &first.source);
    }
}

/// The same source in another role may be translated otherwise: a heading, a cell.
fn source_key(unit: &BitextUnit, segment: &BitextSegment) -> (String, &'static str) {
    let role = match unit.role {
        Some(Role::Heading(_)) => "heading",
        Some(role) => role.as_str(),
        None => "",
    };
    (shown(&segment.source), role)
}

/// The text with its codes: `**Note**` and `Note` may differ in their translations.
fn shown(content: &Content) -> String {
    content.shown().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words in lower case: case, spacing and punctuation follow the sentence around.
fn folded(text: &str) -> String {
    let letters = |c: char| c.is_alphanumeric();
    text.split(|c| !letters(c)).filter(|word| !word.is_empty()).map(str::to_lowercase).fold(
        String::new(),
        |mut all, word| {
            all.push_str(&word);
            all.push(' ');
            all
        },
    )
}

/// True if two sources say different things at some length.
fn differ(one: &str, other: &str) -> bool {
    let long = |text: &str| words(text).count() >= REMARKABLE;
    let set = |text: &str| -> HashSet<String> {
        folded(text).split_whitespace().map(str::to_owned).collect()
    };
    if !long(one) || !long(other) {
        return false;
    }
    // Two wordings of one thought share most of their words; a copy shares few.
    let (one, other) = (set(one), set(other));
    let shared = one.intersection(&other).count();
    shared * 2 < one.len().max(other.len())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{bitext, findings};
    use super::*;

    fn count(pairs: &[(&str, &str)]) -> usize {
        findings(&CHECK, &bitext("de", pairs)).len()
    }

    #[test]
    fn one_source_with_two_targets_is_found_at_the_second() {
        let bitext = bitext("de", &[("The gap", "Die Lücke"), ("The gap", "Die Kluft")]);
        let found = findings(&CHECK, &bitext);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place.unit.as_deref(), Some("u2"));
    }

    #[test]
    fn a_copy_of_another_translation_is_found() {
        let copy = "Die Frist endet am letzten Tag im Juni.";
        assert_eq!(
            count(&[
                ("The deadline is the last day of June.", copy),
                ("Please send support to us by post.", copy),
            ]),
            1
        );
    }

    #[test]
    fn two_wordings_of_one_thought_and_short_words_are_left_alone() {
        assert_eq!(count(&[("Close", "Schließen"), ("Shut", "Schließen")]), 0);
        assert_eq!(
            count(&[
                ("The deadline ends on Monday.", "Die Frist endet am Montag."),
                ("On Monday the deadline ends.", "Die Frist endet am Montag."),
            ]),
            0
        );
        assert_eq!(count(&[("The gap.", "Die Kluft"), ("The gap.", "die Kluft.")]), 0);
    }
}
