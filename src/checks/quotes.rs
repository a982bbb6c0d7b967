//! `quotes`: the target uses its own language's quotation marks.
//!
//! A German text quotes „so“, a French one « ainsi », a Finnish one ”näin”. Marks of another
//! language are a warning; straight marks, which belong to a typewriter, a note. Single marks
//! are not judged: most are apostrophes.

use super::text::excerpt;
use super::{Check, Scope, Subject};
use crate::model::{Convention, Finding, Message, Severity};

pub const CHECK: Check =
    Check { id: "quotes", severity: Severity::Warning, scope: Scope::Prose, run };

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let Some(convention) = subject.target_convention() else { return };
    let text = &subject.target_text;
    let Some((severity, kind, offset, mark)) = foreign(text, convention)
        .or_else(|| straight(text))
        .or_else(|| backwards(text, convention))
    else {
        return;
    };
    let (open, close) = match subject.profile {
        Some(profile) => convention.style(profile).quotes[0],
        None => convention.quotes[0],
    };
    let message = Message::new("check-quotes")
        .with("kind", kind)
        .with("mark", mark.to_string())
        .with("near", excerpt(text, offset))
        .with("own", format!("{open}…{close}"));
    findings.push(subject.finding(severity, message));
}

type Fault = (Severity, &'static str, usize, char);

fn is_mark(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»')
}

/// The first double mark that the language never uses.
fn foreign(text: &str, convention: &Convention) -> Option<Fault> {
    let own = |c| convention.quotes.iter().any(|(open, close)| c == *open || c == *close);
    let (offset, mark) = text.char_indices().find(|(_, c)| is_mark(*c) && !own(*c))?;
    Some((CHECK.severity, "foreign", offset, mark))
}

/// The first straight mark that is not for inches or seconds.
fn straight(text: &str) -> Option<Fault> {
    let mut before = ' ';
    for (offset, c) in text.char_indices() {
        if c == '"' && !before.is_ascii_digit() {
            return Some((Severity::Note, "straight", offset, c));
        }
        before = c;
    }
    None
}

/// The first mark at the beginning of a word that the language only uses at the end of one.
fn backwards(text: &str, convention: &Convention) -> Option<Fault> {
    let opens = |c| convention.quotes.iter().any(|(open, _)| c == *open);
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let word_follows = chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if is_mark(c) && !opens(c) && word_follows && (before.is_whitespace() || before == '(') {
            return Some((CHECK.severity, "backwards", offset, c));
        }
        before = c;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, run as findings, silent};
    use super::*;

    #[test]
    fn marks_of_another_language_are_found() {
        finds(&CHECK, "de", "A “gap”", "Eine “Lücke”");
        finds(&CHECK, "fr", "A “gap”", "Un „fossé”");
        finds(&CHECK, "sv", "A “gap”", "En „klyfta”");
        finds(&CHECK, "cs", "A “gap”", "Je to “propast“");
    }

    #[test]
    fn each_language_has_its_own() {
        silent(&CHECK, "de", "A “gap”", "Eine „Lücke“ oder »Lücke«");
        silent(&CHECK, "fr", "A “gap”", "Un «\u{a0}fossé\u{a0}»");
        silent(&CHECK, "fi", "A “gap”", "”Kuilu”");
        silent(&CHECK, "pl", "A “gap”", "„Luka”");
        silent(&CHECK, "hr", "A “gap”", "„Jaz” i „jaz“");
    }

    #[test]
    fn straight_marks_are_a_note_and_inches_nothing() {
        assert_eq!(
            findings(&CHECK, "de", "A \"gap\"", "Eine \"Lücke\"")[0].severity,
            Severity::Note
        );
        silent(&CHECK, "de", "A 19\" rack", "Ein 19\"-Schrank");
    }
}
