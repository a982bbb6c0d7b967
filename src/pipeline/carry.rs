//! A document as it is now, with the translation it had: what did not change keeps its
//! target and state, what changed keeps its former version to hand.
//!
//! Units are found again by id (which depends on role and text alone), then by text, then by
//! likeness; within units that are alike, segments are found by text, then by likeness. A
//! sentence that has moved to another unit is found by its text.

use super::likeness::{Words, pair_off};
use crate::model::recode::{recode, refresh, text_key};
use crate::model::{
    Bitext, BitextPart, BitextSegment, BitextUnit, Content, Document, Groups, Lang, PieceKind,
    Previous, State, Unit,
};
use std::collections::{HashMap, HashSet, VecDeque};

/// Below this share of common words two texts are no versions of one another.
pub(super) const ALIKE: f64 = 0.4;

/// A segmented document as a bitext without any target.
pub fn untranslated(document: &Document, lang: &Lang) -> Bitext {
    let parents = parents(document);
    let units = document.units.iter().enumerate().map(|(index, unit)| BitextUnit {
        id: unit.id.clone(),
        role: Some(unit.role),
        heading: unit.heading.clone(),
        parent: parents.get(&index).map(|parent| document.units[*parent].id.clone()),
        translate: unit.is_translatable(),
        max_length: unit.instructions.max_length,
        instructions: unit.instructions.notes.clone(),
        parts: parts(unit),
        ..BitextUnit::default()
    });
    let (name, units) = (document.name.clone(), units.collect());
    Bitext {
        source_hash: Some(document.hash.clone()),
        ..Bitext::new(name, document.lang.clone(), Some(lang.clone()), units)
    }
}

/// For each unit inside a code, the unit whose code that is.
fn parents(document: &Document) -> HashMap<usize, usize> {
    let mut parents = HashMap::new();
    for (index, unit) in document.units.iter().enumerate() {
        for subflow in unit.content.codes().flat_map(|code| &code.subflows) {
            parents.insert(subflow.unit, index);
        }
    }
    parents
}

fn parts(unit: &Unit) -> Vec<BitextPart> {
    // A dash in a cell or a lone image is the same in every language: finished as it is.
    let finished = (!unit.is_translatable()).then_some(State::Final);
    let mut count = 0;
    let part = |piece: &crate::model::Piece| match piece.kind {
        PieceKind::Segment => {
            count += 1;
            BitextPart::Segment(BitextSegment {
                id: format!("s{count}"),
                source: piece.content.clone(),
                target: finished.map(|_| piece.content.clone()),
                state: finished.unwrap_or_default(),
                ..BitextSegment::default()
            })
        }
        PieceKind::Ignorable => {
            BitextPart::Ignorable { source: piece.content.clone(), target: None }
        }
    };
    unit.pieces.iter().map(part).collect()
}

/// A segmented document with the targets, states and former versions of its record.
pub fn carry(document: &Document, lang: &Lang, record: Option<&Bitext>) -> Bitext {
    let mut bitext = untranslated(document, lang);
    let Some(record) = record else { return bitext };
    bitext.extensions.clone_from(&record.extensions);
    bitext.notes.clone_from(&record.notes);
    bitext.groups.clone_from(&record.groups);
    let mut carrier = Carrier::new(record);
    let mut open: Vec<usize> = (0..bitext.units.len()).collect();
    // Repeated texts by their headings first, which go with them when a section is moved; then
    // all by id: a new unit must not take what belongs to a later one with its text.
    let rounds = [Carrier::take_same_heading, Carrier::take_same_id, Carrier::take_same_text];
    for take in rounds {
        open.retain(|index| {
            let (unit, source) = (&mut bitext.units[*index], &document.units[*index].content);
            let Some(old) = take(&mut carrier, unit, source) else { return true };
            adopt(unit, old, source);
            false
        });
    }
    let new = carrier.pair_changed(&mut bitext, open);
    join_groups(&mut bitext, &new);
    carrier.find_moved(&mut bitext);
    bitext.drop_emptied_groups(&[record]);
    bitext.units.iter_mut().flat_map(BitextUnit::segments_mut).for_each(restore);
    bitext
}

/// Puts units that are new and stand between two of a group of another tool into it, too: it
/// would fall apart into two.
fn join_groups(bitext: &mut Bitext, new: &[usize]) {
    let groups = Groups::of(bitext);
    let mut found: Vec<(usize, String)> = Vec::new();
    for run in new.chunk_by(|before, after| before + 1 == *after) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let path = |unit: Option<&BitextUnit>| groups.path(unit.and_then(|it| it.group.as_deref()));
        let before = path(first.checked_sub(1).and_then(|before| bitext.units.get(before)));
        let after = path(bitext.units.get(last + 1));
        let common = before.iter().zip(&after).take_while(|(a, b)| a.id == b.id).last();
        if let Some((group, _)) = common {
            found.extend(run.iter().map(|index| (*index, group.id.clone())));
        }
    }
    for (index, group) in found {
        bitext.units[index].group = Some(group);
    }
}

/// A change that was taken back: the former version is the current one again.
fn restore(segment: &mut BitextSegment) {
    let Some(former) = segment.previous.take_if(|_| segment.target.is_none()) else { return };
    let old = BitextSegment {
        source: former.source.clone(),
        target: Some(former.target.clone()),
        state: former.state,
        ..BitextSegment::default()
    };
    let same = text_key(&old.source) == text_key(&segment.source);
    if !(same && carry_target(segment, &old)) {
        segment.previous = Some(former);
    }
}

/// What of a record has not found its place yet.
struct Carrier<'a> {
    /// Units not taken, in the order of the record.
    units: Vec<Option<&'a BitextUnit>>,
    by_id: HashMap<&'a str, usize>,
    by_text: HashMap<String, VecDeque<usize>>,
    /// Finished segments whose unit is gone or whose place in it is.
    segments: Vec<&'a BitextSegment>,
}

impl<'a> Carrier<'a> {
    fn new(record: &'a Bitext) -> Self {
        let mut by_id = HashMap::new();
        let mut by_text: HashMap<String, VecDeque<usize>> = HashMap::new();
        for (index, unit) in record.units.iter().enumerate() {
            by_id.entry(unit.id.as_str()).or_insert(index);
            by_text.entry(text_key(&unit.source())).or_default().push_back(index);
        }
        let units = record.units.iter().map(Some).collect();
        Carrier { units, by_id, by_text, segments: Vec::new() }
    }

    /// Of several units of the record with the same text, the first under the same heading.
    fn take_same_heading(&mut self, unit: &BitextUnit, source: &Content) -> Option<&'a BitextUnit> {
        let same_text = self.by_text.get(&text_key(source)).filter(|same| same.len() > 1)?;
        let index = *same_text
            .iter()
            .find(|index| self.units[**index].is_some_and(|old| old.heading == unit.heading))?;
        self.units[index].take()
    }

    /// The unit of the record with the same id and text.
    fn take_same_id(&mut self, unit: &BitextUnit, source: &Content) -> Option<&'a BitextUnit> {
        let old = &mut self.units[*self.by_id.get(unit.id.as_str())?];
        old.take_if(|old| text_key(&old.source()) == text_key(source))
    }

    /// The first unit of the record with the same text.
    fn take_same_text(&mut self, _: &BitextUnit, source: &Content) -> Option<&'a BitextUnit> {
        let queue = self.by_text.get_mut(&text_key(source))?;
        while let Some(index) = queue.pop_front() {
            if let Some(old) = self.units[index].take() {
                return Some(old);
            }
        }
        None
    }

    /// Pairs new units with units of the record that are like them, and carries what their
    /// segments have in common. Those that are like none are left.
    fn pair_changed(&mut self, bitext: &mut Bitext, mut open: Vec<usize>) -> Vec<usize> {
        let old: Vec<&BitextUnit> = self.units.iter_mut().filter_map(Option::take).collect();
        let words = |unit: &BitextUnit| Words::of(&unit.source().plain());
        let new_words: Vec<Words> = open.iter().map(|index| words(&bitext.units[*index])).collect();
        let old_words: Vec<Words> = old.iter().map(|unit| words(unit)).collect();
        let mut paired = vec![false; old.len()];
        let mut changed = HashSet::new();
        for (new, former) in pair_off(&new_words, &old_words, ALIKE) {
            paired[former] = true;
            changed.insert(open[new]);
            let left = carry_segments(&mut bitext.units[open[new]], old[former]);
            self.segments.extend(left);
        }
        for (unit, paired) in old.iter().zip(paired) {
            if !paired {
                self.segments.extend(unit.segments());
            }
        }
        self.segments.retain(|segment| segment.accepted().is_some());
        open.retain(|index| !changed.contains(index));
        open
    }

    /// Gives segments still without a target those of the same text elsewhere in the record.
    fn find_moved(&mut self, bitext: &mut Bitext) {
        let mut by_text: HashMap<String, VecDeque<&BitextSegment>> = HashMap::new();
        for segment in &self.segments {
            by_text.entry(text_key(&segment.source)).or_default().push_back(segment);
        }
        let open = bitext.units.iter_mut().flat_map(BitextUnit::segments_mut);
        for segment in open.filter(|segment| segment.target.is_none()) {
            let Some(queue) = by_text.get_mut(&text_key(&segment.source)) else { continue };
            if let Some(old) = queue.front()
                && carry_target(segment, old)
            {
                queue.pop_front();
                segment.previous = None;
            }
        }
    }
}

/// Takes over a unit whose text is the same. Where a translator drew the boundaries of the
/// segments elsewhere, the record's boundaries hold.
fn adopt(unit: &mut BitextUnit, old: &BitextUnit, source: &Content) {
    carry_beside(unit, old);
    // What is not to be translated says what its source says, whatever it was before.
    if !unit.translate {
        return;
    }
    let same_boundaries = unit
        .segments()
        .map(|segment| text_key(&segment.source))
        .eq(old.segments().map(|segment| text_key(&segment.source)));
    if same_boundaries {
        let before = old.source();
        let mut former = old.segments();
        for segment in unit.segments_mut() {
            if let Some(old) = former.next() {
                // A target may have copies of what stands in other segments of its unit.
                if !carry_target(segment, old) {
                    let fitted = old.target.as_ref().and_then(|it| recode(it, &before, source));
                    carry_fitted(segment, old, fitted);
                }
                segment.attributes.clone_from(&old.attributes);
                segment.previous.clone_from(&old.previous);
            }
        }
        let ignorables = old.parts.iter().filter_map(|part| match part {
            BitextPart::Ignorable { source, .. } if source.0.is_empty() => None,
            BitextPart::Ignorable { target, .. } => Some(target),
            BitextPart::Segment(_) => None,
        });
        let mut ignorables: VecDeque<_> = ignorables.collect();
        for part in &mut unit.parts {
            if let BitextPart::Ignorable { target, .. } = part
                && let Some(old) = ignorables.pop_front()
            {
                *target = old.as_ref().and_then(|old| recode(old, &before, source));
            }
        }
        for (spot, target) in old.added() {
            if let Some(target) = recode(target, &before, source) {
                unit.add(spot, target);
            }
        }
        return;
    }
    if let Some(parts) = redraw(old, source) {
        unit.parts = parts;
    }
}

/// The parts of a unit of the record with the codes of the source as it is now; none if the
/// codes have changed so much that they cannot be fitted.
fn redraw(old: &BitextUnit, source: &Content) -> Option<Vec<BitextPart>> {
    let before = old.source();
    let fit = |content: &Content| recode(content, &before, source);
    let fit_option = |content: &Option<Content>| match content {
        Some(content) => fit(content).map(Some),
        None => Some(None),
    };
    let part = |part: &BitextPart| {
        Some(match part {
            BitextPart::Segment(segment) => BitextPart::Segment(BitextSegment {
                source: fit(&segment.source)?,
                target: fit_option(&segment.target)?,
                matches: Vec::new(),
                ..segment.clone()
            }),
            BitextPart::Ignorable { source, target } => {
                BitextPart::Ignorable { source: fit(source)?, target: fit_option(target)? }
            }
        })
    };
    old.parts.iter().map(part).collect()
}

/// Takes over the target and state of a segment with the same text. True if it did.
fn carry_target(segment: &mut BitextSegment, old: &BitextSegment) -> bool {
    let fitted = old.target.as_ref().and_then(|it| recode(it, &old.source, &segment.source));
    carry_fitted(segment, old, fitted)
}

/// The same, if the codes of the target could be fitted.
fn carry_fitted(segment: &mut BitextSegment, old: &BitextSegment, fitted: Option<Content>) -> bool {
    let Some(fitted) = fitted else { return false };
    segment.target = Some(refresh(&fitted, &segment.source));
    segment.state = old.state;
    segment.sub_state.clone_from(&old.sub_state);
    segment.marks.clone_from(&old.marks);
    segment.line = old.line;
    true
}

/// Takes over what stands beside the text: notes, and what other tools have added or put around.
fn carry_beside(unit: &mut BitextUnit, old: &BitextUnit) {
    unit.notes.clone_from(&old.notes);
    unit.extensions.clone_from(&old.extensions);
    unit.group.clone_from(&old.group);
}

/// Carries between the segments of two versions of a unit, and returns the segments of the
/// old one that found no place.
fn carry_segments<'a>(unit: &mut BitextUnit, old: &'a BitextUnit) -> Vec<&'a BitextSegment> {
    carry_beside(unit, old);
    let mut left: Vec<&BitextSegment> = old.segments().collect();
    let mut open: Vec<&mut BitextSegment> = Vec::new();
    for segment in unit.segments_mut() {
        let key = text_key(&segment.source);
        match left.iter().position(|old| text_key(&old.source) == key) {
            Some(at) => {
                let old = left.remove(at);
                carry_target(segment, old);
                segment.attributes.clone_from(&old.attributes);
                segment.previous.clone_from(&old.previous);
            }
            None => open.push(segment),
        }
    }
    let words = |content: &Content| Words::of(&content.plain());
    let new_words: Vec<Words> = open.iter().map(|segment| words(&segment.source)).collect();
    let old_words: Vec<Words> = left.iter().map(|segment| words(&segment.source)).collect();
    let pairs = pair_off(&new_words, &old_words, ALIKE);
    for (new, former) in &pairs {
        open[*new].previous = former_version(left[*former]);
    }
    let mut index = 0;
    left.retain(|_| {
        index += 1;
        !pairs.iter().any(|(_, former)| *former == index - 1)
    });
    left
}

/// The last translated version of a segment.
pub(super) fn former_version(old: &BitextSegment) -> Option<Previous> {
    match old.accepted() {
        Some(target) => {
            Some(Previous { source: old.source.clone(), target: target.clone(), state: old.state })
        }
        None => old.previous.clone(),
    }
}
