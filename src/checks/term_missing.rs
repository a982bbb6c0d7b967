//! `term-missing`: a term of the source that the translation does not call what the termbase
//! calls it.
//!
//! Any term of the concept that is not deprecated will do, in any form, also within a compound
//! or a longer term. Of several concepts that share a word it is enough to have one.

use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};

pub const CHECK: Check =
    Check { id: "term-missing", severity: Severity::Warning, scope: Scope::Prose, run };

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let terms = &subject.segment.terms;
    let mut said: Vec<&str> = Vec::new();
    for (at, term) in terms.iter().enumerate() {
        let mut expected = Vec::new();
        let mut used = false;
        for other in terms.iter().filter(|other| other.range == term.range) {
            for translation in other.translations.iter().filter(|it| it.is_allowed()) {
                used |= translation.used;
                expected.push(translation.text.as_str());
            }
        }
        let first = terms.iter().position(|other| other.range == term.range) == Some(at);
        if used || expected.is_empty() || !first || said.contains(&term.term.as_str()) {
            continue;
        }
        said.push(&term.term);
        let message = Message::new("check-term-missing")
            .with("term", &term.term)
            .with("expected", expected.join("; "));
        findings.push(subject.finding(CHECK.severity, message));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{bitext, findings, term};
    use super::*;

    fn count(terms: Vec<crate::model::TermUse>) -> usize {
        let mut bitext = bitext("de", &[("The regulation applies.", "Die Regelung gilt.")]);
        bitext.units[0].segments_mut().for_each(|segment| segment.terms.clone_from(&terms));
        findings(&CHECK, &bitext).len()
    }

    #[test]
    fn a_term_without_its_translation_is_found_once() {
        let missing = || term(4..14, &[("Verordnung", None, false), ("Regulativ", None, false)]);
        assert_eq!(count(vec![missing()]), 1);
        let again = crate::model::TermUse { range: 15..22, ..missing() };
        assert_eq!(count(vec![missing(), again]), 1);
    }

    #[test]
    fn one_of_several_terms_or_concepts_will_do() {
        let used = || term(4..14, &[("Verordnung", None, false), ("Regelung", None, true)]);
        let missing = || term(4..14, &[("Regulierung", None, false)]);
        assert_eq!(count(vec![used()]), 0);
        assert_eq!(count(vec![missing(), used()]), 0);
        assert_eq!(count(vec![term(4..14, &[])]), 0);
        assert_eq!(count(vec![]), 0);
    }
}
