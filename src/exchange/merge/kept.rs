//! Translations of sources that the document no longer has: they are kept for the memory.

use super::super::diff;
use super::super::recode::UnitCodes;
use super::Merger;
use crate::model::{BitextSegment, BitextUnit, Finding, Message, Place, Severity};

impl Merger<'_> {
    /// The source of a segment is not in its unit any more; this is what may be in its place.
    pub(super) fn drifted(
        &mut self,
        now: &str,
        segment: &BitextSegment,
        codes: &UnitCodes<'_>,
        place: &Place,
    ) {
        if self.finished(segment, place).is_none() {
            return;
        }
        let message = Message::new("exchange-source-changed")
            .with("change", diff::words(&codes.shown(&segment.source), now));
        self.merged.findings.push(Finding::warning(place.clone(), message));
        self.remember(segment, place);
    }

    /// The document has no such unit any more.
    pub(super) fn gone(&mut self, unit: &BitextUnit) {
        let finished = unit.segments().any(|segment| segment.accepted().is_some());
        if finished {
            let text: String = unit.source().shown().chars().take(80).collect();
            let message = Message::new("exchange-unit-gone").with("text", text);
            self.merged.findings.push(Finding::warning(self.place_of_unit(unit), message));
        }
        self.keep_for_memory(unit);
    }

    pub(super) fn keep_for_memory(&mut self, unit: &BitextUnit) {
        for segment in unit.segments() {
            let place = self.place(unit, segment);
            if self.finished(segment, &place).is_some() {
                self.remember(segment, &place);
            }
        }
    }

    /// Keeps a translation for the memory if its codes are sound against its own source.
    fn remember(&mut self, segment: &BitextSegment, place: &Place) {
        let Some(target) = segment.accepted() else { return };
        let codes =
            UnitCodes::new([&segment.source].into_iter(), std::iter::empty(), [target].into_iter());
        let findings = codes.check(&segment.source, target, place);
        let broken = findings.iter().any(|finding| finding.severity == Severity::Error);
        self.merged.findings.extend(findings);
        if !broken {
            self.merged.tm_only.push(segment.clone());
        }
    }
}
