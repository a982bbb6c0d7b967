//! `length`: the target is far longer or shorter than its language would make it.
//!
//! Half a paragraph is missing, or the translation of another segment stands here. The band
//! is generous and only applies to longer segments: a text of 60 characters or more becomes
//! at least 0.45 and at most 2.2 times as long, beside the usual difference between the two
//! languages.

use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};

pub const CHECK: Check =
    Check { id: "length", severity: Severity::Warning, scope: Scope::Prose, run };

/// Characters of the longer text below which lengths say nothing.
const SHORTEST: usize = 60;
/// Hundredths of the expected length.
const LEAST: usize = 45;
const MOST: usize = 220;

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let (Some(from), Some(to)) = (subject.source_convention(), subject.target_convention()) else {
        return;
    };
    let (source, target) = (letters(&subject.source_text), letters(&subject.target_text));
    if source < SHORTEST {
        return;
    }
    let expected = source * usize::from(to.length) / usize::from(from.length);
    let kind = match target * 100 {
        length if length < expected * LEAST => "short",
        length if length > expected * MOST => "long",
        _ => return,
    };
    let message = Message::new("check-length")
        .with("kind", kind)
        .with("target", target)
        .with("expected", expected);
    findings.push(subject.finding(CHECK.severity, message));
}

/// Characters that are not white space.
fn letters(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    const SOURCE: &str = "A reader who uses a screen reader meets a second wall, and no one who \
        made the documents has ever seen it.";

    #[test]
    fn half_a_sentence_is_found() {
        finds(&CHECK, "de", SOURCE, "Wer liest, trifft auf eine zweite Wand.");
        finds(&CHECK, "de", SOURCE, &"Eine ganz andere, viel längere Geschichte. ".repeat(7));
    }

    #[test]
    fn short_texts_and_usual_differences_are_left_alone() {
        silent(&CHECK, "de", "Opt out", "Widerspruch gegen die Verarbeitung einlegen");
        silent(
            &CHECK,
            "de",
            SOURCE,
            "Wer auf ein Vorleseprogramm angewiesen ist, stößt auf eine Wand.",
        );
    }
}
