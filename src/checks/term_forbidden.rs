//! `term-forbidden`: a translation that calls a term of the source what the termbase says it
//! should not be called.
//!
//! Only where the source has a term of the same concept: elsewhere the word may mean something
//! else. A word that is part of a longer term of the termbase is left alone.

use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};

pub const CHECK: Check =
    Check { id: "term-forbidden", severity: Severity::Warning, scope: Scope::Prose, run };

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let mut said: Vec<&str> = Vec::new();
    for term in &subject.segment.terms {
        let (allowed, avoided): (Vec<_>, Vec<_>) =
            term.translations.iter().partition(|translation| translation.is_allowed());
        for translation in avoided.into_iter().filter(|translation| translation.used) {
            if said.contains(&translation.text.as_str()) {
                continue;
            }
            said.push(&translation.text);
            let better: Vec<&str> = allowed.iter().map(|it| it.text.as_str()).collect();
            let message = Message::new("check-term-forbidden")
                .with("term", &term.term)
                .with("used", &translation.text)
                .with("count", better.len())
                .with("better", better.join("; "));
            findings.push(subject.finding(CHECK.severity, message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{bitext, findings, term};
    use super::*;
    use crate::model::TermStatus;

    #[test]
    fn a_term_that_should_not_be_used_is_found() {
        let count = |status, used| {
            let mut bitext = bitext("de", &[("The regulation applies.", "Die Regelung gilt.")]);
            let term = term(4..14, &[("Verordnung", None, false), ("Regelung", status, used)]);
            bitext.units[0].segments_mut().for_each(|it| it.terms.push(term.clone()));
            findings(&CHECK, &bitext).len()
        };
        assert_eq!(count(Some(TermStatus::Deprecated), true), 1);
        assert_eq!(count(Some(TermStatus::Superseded), true), 1);
        assert_eq!(count(Some(TermStatus::Deprecated), false), 0);
        assert_eq!(count(Some(TermStatus::Admitted), true), 0);
        assert_eq!(count(None, true), 0);
    }
}
