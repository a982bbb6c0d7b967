//! `stale`: the source has changed, but the target is still the old one.
//!
//! The document said `12 weeks` and now says `eight weeks`; the translation still answers
//! the old sentence. It may be right by chance (a comma was added), so it is a warning.

use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};

pub const CHECK: Check =
    Check { id: "stale", severity: Severity::Warning, scope: Scope::Every, run };

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let Some(previous) = &subject.segment.previous else { return };
    if subject.target.same_as(&previous.target)
        && !subject.target.is_blank()
        && !subject.segment.source.same_as(&previous.source)
    {
        let message = Message::new("check-stale")
            .with("before", previous.source.shown())
            .with("now", subject.segment.source.shown());
        findings.push(subject.finding(CHECK.severity, message));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{bitext, findings};
    use super::*;
    use crate::model::{Content, Previous, State};

    fn found(old_source: &str, old_target: &str) -> usize {
        let mut bitext = bitext("de", &[("Eight weeks.", "Zwölf Wochen.")]);
        bitext.units[0].segments_mut().next().unwrap().previous = Some(Previous {
            source: Content::text(old_source),
            target: Content::text(old_target),
            state: State::Final,
        });
        findings(&CHECK, &bitext).len()
    }

    #[test]
    fn an_old_target_under_a_new_source_is_found() {
        assert_eq!(found("Twelve weeks.", "Zwölf Wochen."), 1);
    }

    #[test]
    fn a_new_target_or_an_unchanged_source_is_not() {
        assert_eq!(found("Twelve weeks.", "12 Wochen."), 0);
        assert_eq!(found("Eight weeks.", "Zwölf Wochen."), 0);
    }
}
