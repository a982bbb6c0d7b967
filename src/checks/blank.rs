//! `blank`: the target is empty while the source is not.
//!
//! A segment that is marked as translated but holds nothing would leave a hole in the
//! published text. Source `A second wall.`, target empty: an error.

use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};

pub const CHECK: Check = Check { id: "blank", severity: Severity::Error, scope: Scope::Every, run };

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    if subject.target.is_blank() && !subject.segment.source.is_blank() {
        findings.push(subject.finding(CHECK.severity, Message::new("check-blank")));
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{bitext, finds, silent};
    use super::*;
    use crate::checks::{Options, check};
    use crate::model::{Content, State};

    #[test]
    fn white_space_is_no_translation() {
        finds(&CHECK, "de", "A second wall.", " \u{a0}");
        silent(&CHECK, "de", " ", " ");
    }

    #[test]
    fn an_untouched_segment_is_no_finding() {
        let mut untouched = bitext("de", &[("A second wall.", "x")]);
        let segment = untouched.units[0].segments_mut().next().unwrap();
        segment.target = Some(Content::default());
        segment.state = State::Initial;
        assert_eq!(check(&untouched, &Options::default()), []);
    }
}
