//! `max-length`: the translation of a unit is longer than its document allows.
//!
//! The author sets the limit, for a text that goes where there is no more room: the title of a
//! page, the description that search engines show.

use super::{Check, Scope, Subject};
use crate::model::{BitextPart, Finding, Message, Severity};

pub const CHECK: Check =
    Check { id: "max-length", severity: Severity::Error, scope: Scope::Every, run };

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let Some(most) = subject.unit.max_length else { return };
    // The limit is the unit's, so that it is told once, at its last segment.
    let last = subject.unit.segments().filter(|segment| segment.target.is_some()).last();
    if !last.is_some_and(|last| std::ptr::eq(last, subject.segment)) {
        return;
    }
    let characters: usize = subject.unit.parts.iter().map(length).sum();
    if characters > most as usize {
        let message = Message::new("check-max-length").with("count", characters).with("most", most);
        findings.push(subject.finding(CHECK.severity, message));
    }
}

/// The characters of a part in the target language; none of a segment without a target.
fn length(part: &BitextPart) -> usize {
    let target = match part {
        BitextPart::Segment(segment) => segment.target.as_ref(),
        BitextPart::Ignorable { source, target } => Some(target.as_ref().unwrap_or(source)),
    };
    target.map_or(0, |target| target.plain().chars().count())
}

#[cfg(test)]
mod tests {
    use super::super::testing::bitext;
    use super::super::{Options, check};

    #[test]
    fn all_segments_of_a_unit_count_together() {
        let mut bitext = bitext("de", &[("One. Two.", "Größe.")]);
        let found = |bitext: &_| -> Vec<&str> {
            let found = check(bitext, &Options::default());
            found.iter().map(|it| it.message.id).filter(|id| *id == "check-max-length").collect()
        };
        bitext.units[0].max_length = Some(6);
        assert_eq!(found(&bitext), [""; 0]);
        bitext.units[0].max_length = Some(5);
        assert_eq!(found(&bitext), ["check-max-length"]);
        bitext.units[0].max_length = Some(10);
        let again = bitext.units[0].parts[0].clone();
        bitext.units[0].parts.push(again);
        assert_eq!(found(&bitext), ["check-max-length"], "once for both");
    }
}
