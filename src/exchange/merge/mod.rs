//! A translator's file into the document as it is now.
//!
//! Units meet by id, or else by equal source; segments by id and equal source, or else by
//! source alone. Units that are sentences of ours are put together first (`sentences`). If a tool has split or joined segments of a unit whose source is still the
//! same, the unit takes the returned boundaries: the record may have others than the
//! segmentation rules give. A translation whose source is no longer in the document is not
//! lost: it comes back in [`Merged::tm_only`].
//!
//! What stands between segments is taken as it came back, if it did. White space that a tool has
//! trimmed, wrapped or indented is that of the document again. Text that is not to be translated
//! stays as it is, whatever came back.
//!
//! Notes of units, groups and the file that are new are added to theirs, those that someone has deleted
//! are taken out. What other tools
//! have put into the file or a unit replaces what was there, unless a tool has dropped it all;
//! so do their groups around units.
//!
//! Codes that a tool has numbered for itself get the document's numbers first (`renumber`).
//! Codes are compared with the source of today. One that may not be deleted and is missing,
//! one that may not be copied and is there twice, one that is taken from a segment that is not
//! translated yet, one that is unknown, ends before beginnings
//! and pairs that cross, also from one segment to another, are errors, and the segment stays as it was; a code that may be
//! deleted and is missing is a warning; a moved one is the translator's choice, and if it was
//! moved to another segment the two become one.

mod codes;
mod ends;
mod gaps;
mod kept;
mod matching;
mod moved;
mod notes;
mod parted;
mod renumber;
mod sentences;
mod space;

use self::codes::unit_codes;
use self::gaps::Gap;
pub use self::matching::form;
use self::matching::{Finished, Units, loose, pair, spans};
use super::recode::UnitCodes;
use crate::model::{
    Bitext, BitextPart, BitextSegment, BitextUnit, Content, Finding, Marks, Message, Place,
    Severity,
};
use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

/// What became of a returned file.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The current document with the targets it had and those accepted now.
    pub bitext: Bitext,
    /// Segments whose translation or state is new.
    pub accepted: usize,
    /// Segments that came back as they are recorded.
    pub unchanged: usize,
    /// Segments that came back without a finished translation.
    pub unfinished: usize,
    /// Sound, finished translations of sources that the document no longer has.
    pub tm_only: Vec<BitextSegment>,
    pub findings: Vec<Finding>,
}

/// Merges `returned`, read from `path`, into `current`, the document as it is now with the
/// targets accepted so far. Merging the same file again changes nothing.
pub fn merge(current: &Bitext, returned: &Bitext, path: &str) -> Merged {
    let mut merger = Merger {
        path,
        merged: Merged {
            bitext: current.clone(),
            accepted: 0,
            unchanged: 0,
            unfinished: 0,
            tm_only: Vec::new(),
            findings: Vec::new(),
        },
    };
    let hashes = current.source_hash.as_ref().zip(returned.source_hash.as_ref());
    let is_older = hashes.is_some_and(|(now, then)| now != then);
    if is_older {
        let message =
            Message::new("exchange-older-source").with("document", current.document.as_str());
        merger.merged.findings.push(Finding::note(Place::file(path), message));
    }
    let returned = &*reunited(current, returned);
    merger.merged.bitext.extensions.take_over(&returned.extensions);
    merger.merged.bitext.take_over_groups(returned);
    merger.notes_of_structure(current, returned);
    let mut units = Units::new(current, returned);
    // A unit that is there and cannot be used has had its message.
    let unusable: HashSet<&String> = returned.unusable.iter().collect();
    let is_there = |unit: &BitextUnit| unusable.contains(&unit.id);
    let mut missing: Vec<bool> =
        current.units.iter().map(|unit| !is_older && !is_there(unit)).collect();
    for unit in &returned.units {
        match units.find(unit) {
            Some(index) => {
                missing[index] = false;
                let renumbered = renumber::renumbered(&merger.merged.bitext.units[index], unit);
                merger.unit(index, renumbered.as_ref().unwrap_or(unit));
            }
            // What stood between sentences, as a unit of its own: a PO file's tools do that.
            None if unit.source().is_blank() => {}
            None => merger.gone(unit),
        }
    }
    merger.merged.bitext.drop_emptied_groups(&[current, returned]);
    merger.missing(current, &missing);
    merger.merged
}

/// A returned file with its units whole again, where a tool has made several of one: parts of
/// ours that have lost their group, and sentences of ours with a unit each.
pub fn reunited<'r>(current: &Bitext, returned: &'r Bitext) -> Cow<'r, Bitext> {
    let united = parted::united(current, returned).map_or(Cow::Borrowed(returned), Cow::Owned);
    match sentences::gathered(current, &united) {
        Some(gathered) => Cow::Owned(gathered),
        None => united,
    }
}

struct Merger<'a> {
    path: &'a str,
    merged: Merged,
}

impl Merger<'_> {
    /// Says how much of the document a file leaves out: a part of it may be meant, or lost.
    fn missing(&mut self, current: &Bitext, missing: &[bool]) {
        let counts = |unit: &BitextUnit| unit.translate && !unit.source().is_blank();
        let units = || current.units.iter().zip(missing).filter(|(unit, _)| counts(unit));
        let count = units().filter(|(_, missing)| **missing).count();
        if count > 0 {
            let message = Message::new("exchange-units-missing")
                .with("count", count)
                .with("all", units().count());
            self.merged.findings.push(Finding::note(Place::file(self.path), message));
        }
    }

    fn unit(&mut self, index: usize, returned: &BitextUnit) {
        let current = self.merged.bitext.units[index].clone();
        let mut unit = current.clone();
        let (accepted, findings) = (self.merged.accepted, self.merged.findings.len());
        let pairs = pair(&current, returned);
        let unmatched = returned
            .segments()
            .enumerate()
            .any(|(at, segment)| pairs[at].is_none() && segment.accepted().is_some());
        if !current.translate {
            self.locked(returned);
        } else if unmatched && returned.source().same_as(&current.source()) {
            self.resegmented(&mut unit, &current, returned);
        } else {
            self.segments(&mut unit, &current, returned, &pairs);
        }
        for one in ends::take_back(&mut unit, &current) {
            self.take_back(returned, &one, accepted);
        }
        if moved::join(&mut unit) {
            let message = Message::new("exchange-joined-by-code");
            let place = self.place_of_unit(returned);
            self.merged.findings.push(Finding::note(place, message));
        }
        if unit.parts == current.parts && self.merged.accepted > accepted {
            // Cut and joined again: the file was imported before.
            self.merged.unchanged += self.merged.accepted - accepted;
            self.merged.accepted = accepted;
            self.merged.findings.truncate(findings);
        }
        self.notes_of_unit(&mut unit, returned);
        unit.extensions.take_over(&returned.extensions);
        if returned.group.is_some() {
            unit.group.clone_from(&returned.group);
        }
        self.merged.bitext.units[index] = unit;
    }

    /// Segment by segment.
    fn segments(
        &mut self,
        unit: &mut BitextUnit,
        current: &BitextUnit,
        returned: &BitextUnit,
        pairs: &[Option<usize>],
    ) {
        let gaps: Vec<Gap<'_>> = gaps::returned(current, returned, pairs);
        let added = gaps::added(current, returned, pairs);
        let mut between = gaps::contents(current, &gaps);
        between.extend(added.iter().map(|(_, target)| *target));
        let codes = unit_codes(current, returned, &between);
        let place = self.place_of_unit(returned);
        self.merged.findings.extend(gaps::take_over(unit, &gaps, &codes, &place));
        gaps::drop_moved(unit, returned, pairs);
        self.merged.findings.extend(gaps::add(unit, &added, &codes, &place));
        let free = matching::free(current, pairs);
        let mut segments: Vec<&mut BitextSegment> = unit.segments_mut().collect();
        for (at, segment) in returned.segments().enumerate() {
            let place = self.place(returned, segment);
            match pairs[at].and_then(|index| segments.get_mut(index)) {
                Some(mine) => {
                    mine.take_over_attributes(segment);
                    self.segment(mine, segment, &codes, &place);
                }
                None => {
                    let now = matching::likest(&free, (at, segment));
                    let now = now.map_or_else(|| current.source(), |now| now.source.clone());
                    self.drifted(&now.shown(), segment, &codes, &place);
                }
            }
        }
    }

    /// A unit that is not to be translated: whatever came back, it says what its source says.
    fn locked(&mut self, returned: &BitextUnit) {
        for segment in returned.segments() {
            let changed = segment.accepted().filter(|it| loose(it) != loose(&segment.source));
            if let Some(target) = changed {
                let text: String = target.shown().chars().take(80).collect();
                let message = Message::new("exchange-locked-changed").with("text", text);
                let place = self.place(returned, segment);
                self.merged.findings.push(Finding::warning(place, message));
            }
            self.merged.unchanged += 1;
        }
    }

    /// A segment of the document and what came back for it.
    fn segment(
        &mut self,
        mine: &mut BitextSegment,
        returned: &BitextSegment,
        codes: &UnitCodes<'_>,
        place: &Place,
    ) {
        let Some(target) = self.finished(returned, place) else { return };
        let findings = codes.check(&mine.source, target, place);
        let broken = findings.iter().any(|finding| finding.severity == Severity::Error);
        let mut target = codes.refit(target);
        let is_spaced = !mine.source.same_as(&returned.source)
            && space::restore(&mut target, &mine.source, &returned.source);
        let known = mine.accepted().is_some_and(|known| known.same_as(&target));
        // A tool that knows no finer states leaves them out.
        let finer = returned.sub_state.is_none() || mine.sub_state == returned.sub_state;
        let marked = returned.marks == Marks::default() || mine.marks == returned.marks;
        if known && mine.state == returned.state && finer && marked {
            self.merged.unchanged += 1;
            return;
        }
        self.merged.findings.extend(findings);
        if broken {
            return;
        }
        if is_spaced {
            let message = Message::new("exchange-space-lost");
            self.merged.findings.push(Finding::warning(place.clone(), message));
        }
        if let Some(text) = space::run_on(&mine.source, &target) {
            let message = Message::new("exchange-sentences-touch").with("text", text);
            self.merged.findings.push(Finding::warning(place.clone(), message));
        }
        mine.target = Some(target);
        mine.line = returned.line;
        mine.state = returned.state;
        mine.sub_state.clone_from(&returned.sub_state);
        mine.marks.clone_from(&returned.marks);
        mine.previous = None;
        self.merged.accepted += 1;
    }

    /// The target if it is finished; otherwise it counts as unfinished.
    fn finished<'s>(&mut self, segment: &'s BitextSegment, place: &Place) -> Option<&'s Content> {
        let target = segment.accepted();
        if let Some(target) = target {
            if !target.is_blank() || segment.source.is_blank() {
                return Some(target);
            }
            let message = Message::new("exchange-target-blank");
            self.merged.findings.push(Finding::warning(place.clone(), message));
        }
        self.merged.unfinished += 1;
        None
    }

    /// The source is the same, the boundaries are not: the unit takes the returned parts, and
    /// its own targets where a part is still one of its segments and came back unfinished.
    fn resegmented(&mut self, unit: &mut BitextUnit, current: &BitextUnit, returned: &BitextUnit) {
        let gaps: Vec<&Content> = returned.parts.iter().filter_map(between).collect();
        let codes = unit_codes(current, returned, &gaps);
        let counts = (self.merged.accepted, self.merged.unchanged, self.merged.unfinished);
        let known_findings = self.merged.findings.len();
        let mut parts = Vec::with_capacity(returned.parts.len());
        for part in &returned.parts {
            let segment = match part {
                BitextPart::Ignorable { source, target } => {
                    let source = codes.refit(source);
                    let target = target.as_ref().map(|target| codes.refit(target));
                    parts.push(BitextPart::Ignorable { source, target });
                    continue;
                }
                BitextPart::Segment(segment) => segment,
            };
            let known =
                current.segments().find(|known| known.source.same_as(&segment.source)).cloned();
            let mut mine = known.unwrap_or_else(|| BitextSegment {
                source: codes.refit(&segment.source),
                ..BitextSegment::default()
            });
            mine.id.clone_from(&segment.id);
            mine.take_over_attributes(segment);
            let place = self.place(returned, segment);
            self.segment(&mut mine, segment, &codes, &place);
            parts.push(BitextPart::Segment(mine));
        }
        // New boundaries must not cost a translation that is recorded already.
        let recorded = spans(&current.parts, Finished::Yes);
        let open = spans(&parts, Finished::No);
        let overlap = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
        if recorded.iter().any(|mine| open.iter().any(|new| overlap(mine, new))) {
            (self.merged.accepted, self.merged.unchanged, self.merged.unfinished) = counts;
            self.merged.findings.truncate(known_findings);
            let message = Message::new("exchange-resegmented-unfinished");
            let place = self.place_of_unit(returned);
            self.merged.findings.push(Finding::warning(place, message));
            self.keep_for_memory(returned);
            return;
        }
        unit.parts = parts;
        let message = Message::new("exchange-resegmented");
        self.merged.findings.push(Finding::note(self.place_of_unit(returned), message));
    }

    /// Says which translation is not taken after all, or that nothing of a unit is, which had
    /// `accepted` before it.
    fn take_back(&mut self, returned: &BitextUnit, one: &ends::TakenBack, accepted: usize) {
        let mut segments = returned.segments();
        let segment = segments.find(|segment| one.segment.as_ref() == Some(&segment.id));
        let place = match segment {
            Some(segment) => self.place(returned, segment),
            None => self.place_of_unit(returned),
        };
        self.merged.findings.push(Finding::error(place, one.message.clone()));
        self.merged.accepted = match one.segment {
            Some(_) => self.merged.accepted.saturating_sub(1),
            None => accepted,
        };
    }

    fn place(&self, unit: &BitextUnit, segment: &BitextSegment) -> Place {
        Place::line(self.path, segment.line).at(&unit.id, Some(&segment.id))
    }

    fn place_of_unit(&self, unit: &BitextUnit) -> Place {
        let line = unit.segments().map(|segment| segment.line).find(|line| *line > 0);
        Place::line(self.path, line.unwrap_or(0)).at(&unit.id, None)
    }
}

/// What stands in a gap of a translation.
fn between(part: &BitextPart) -> Option<&Content> {
    match part {
        BitextPart::Ignorable { source, target } => Some(target.as_ref().unwrap_or(source)),
        BitextPart::Segment(_) => None,
    }
}
