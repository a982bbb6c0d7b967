//! Sentences of ours that came back as units of their own: tools that have opened the document
//! itself may give each sentence a unit.

use super::matching::form;
use super::renumber::renumbered;
use crate::model::{Bitext, BitextPart, BitextSegment, BitextUnit};
use std::collections::{HashMap, HashSet};

/// A sentence of the document: the number of its unit, and of the segment in that.
type Sentence = (usize, usize);

/// A file with such units put together under the ids of ours, at the place of the first; none if
/// there are none. A unit that is one of ours as a whole is none of them.
pub fn gathered(current: &Bitext, returned: &Bitext) -> Option<Bitext> {
    let mut open = Open::new(current, returned)?;
    let mut units: Vec<BitextUnit> = Vec::with_capacity(returned.units.len());
    let mut places: HashMap<usize, usize> = HashMap::new();
    for unit in &returned.units {
        let Some((number, own)) = open.take(unit) else {
            units.push(unit.clone());
            continue;
        };
        let known = &current.units[number];
        let at = *places.entry(number).or_insert(units.len());
        if at == units.len() {
            let (id, role) = (known.id.clone(), known.role);
            let parts = Vec::new();
            let (notes, deleted_notes) = (Vec::new(), Vec::new());
            units.push(BitextUnit { id, role, parts, notes, deleted_notes, ..unit.clone() });
        }
        let whole = &mut units[at];
        let segments = own.parts.into_iter().filter_map(|part| match part {
            BitextPart::Segment(segment) if !segment.source.is_blank() => Some(segment),
            _ => None,
        });
        let segments: Vec<BitextSegment> = segments.collect();
        let name = segments.first().map(|segment| segment.id.clone());
        whole.parts.extend(segments.into_iter().map(BitextPart::Segment));
        let notes = own.notes.into_iter().map(|mut note| {
            note.segment.clone_from(&name);
            note
        });
        whole.notes.extend(notes);
    }
    (!places.is_empty()).then(|| Bitext { units, ..returned.clone() })
}

/// The sentences of the document that a unit of the file may be.
struct Open<'a> {
    current: &'a Bitext,
    /// Units that are looked for by their own ids and texts.
    ids: HashSet<&'a str>,
    forms: HashSet<String>,
    by_form: HashMap<String, Vec<Sentence>>,
    /// The one that was found last.
    last: Sentence,
}

impl<'a> Open<'a> {
    /// None if no unit of the document has several sentences.
    fn new(current: &'a Bitext, returned: &Bitext) -> Option<Self> {
        let theirs: HashSet<&str> = returned.units.iter().map(|unit| unit.id.as_str()).collect();
        let mut by_form: HashMap<String, Vec<Sentence>> = HashMap::new();
        let sentences = |unit: &'a BitextUnit| {
            unit.segments().enumerate().filter(|(_, segment)| !segment.source.is_blank())
        };
        let units = current.units.iter().enumerate();
        for (number, unit) in units.filter(|(_, unit)| !theirs.contains(&*unit.id)) {
            if sentences(unit).nth(1).is_some() {
                for (at, segment) in sentences(unit) {
                    by_form.entry(form(&segment.source)).or_default().push((number, at));
                }
            }
        }
        if by_form.is_empty() {
            return None;
        }
        let ids = current.units.iter().map(|unit| unit.id.as_str()).collect();
        let forms = current.units.iter().map(|unit| form(&unit.source())).collect();
        Some(Open { current, ids, forms, by_form, last: (0, 0) })
    }

    /// The unit of the document that a unit of the file is a sentence of, and what the file says
    /// of it, with the id and the codes of that sentence. Of several that say the same it is the
    /// next in the document.
    fn take(&mut self, unit: &BitextUnit) -> Option<(usize, BitextUnit)> {
        let mut segments = unit.segments().filter(|segment| !segment.source.is_blank());
        let only = segments.next().filter(|_| segments.next().is_none())?;
        let form = form(&only.source);
        if self.ids.contains(&*unit.id) || self.forms.contains(&form) {
            return None;
        }
        let open = self.by_form.get_mut(&form)?;
        let at = open.iter().position(|sentence| *sentence >= self.last).unwrap_or(0);
        let sentence = *open.get(at)?;
        let known = &self.current.units[sentence.0];
        let own = known.segments().nth(sentence.1)?;
        let alone = BitextUnit {
            parts: vec![BitextPart::Segment(own.clone())],
            id: known.id.clone(),
            ..BitextUnit::default()
        };
        let mut found = renumbered(&alone, unit).unwrap_or_else(|| unit.clone());
        for segment in found.segments_mut() {
            segment.id.clone_from(&own.id);
        }
        open.remove(at);
        self.last = sentence;
        Some((sentence.0, found))
    }
}
