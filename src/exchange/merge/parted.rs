//! Units of ours that came back as several: files of 1.2 have a `trans-unit` a segment, called
//! `UNIT:SEGMENT`, and some tools drop the `group` around them.

use crate::model::{Bitext, BitextPart, BitextUnit, Content};
use std::collections::{HashMap, HashSet};

/// A file with such units put together, at the place of the first; none if there are none.
pub fn united(current: &Bitext, returned: &Bitext) -> Option<Bitext> {
    let known: HashMap<&str, &BitextUnit> =
        current.units.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let part = |unit: &BitextUnit| {
        let (id, segment) = unit.id.rsplit_once(':')?;
        let is_part = known.contains_key(id) && !known.contains_key(&*unit.id);
        is_part.then(|| (id.to_owned(), segment.to_owned()))
    };
    if !returned.units.iter().any(|unit| part(unit).is_some()) {
        return None;
    }
    let mut units: Vec<BitextUnit> = Vec::with_capacity(returned.units.len());
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut parted: HashSet<String> = HashSet::new();
    for unit in &returned.units {
        let Some((id, segment)) = part(unit) else {
            match places.get(&unit.id).filter(|_| known.contains_key(&*unit.id)) {
                // The rest of it kept its group.
                Some(at) => units[*at].parts.extend(unit.parts.iter().cloned()),
                None => {
                    places.insert(unit.id.clone(), units.len());
                    units.push(unit.clone());
                }
            }
            continue;
        };
        parted.insert(id.clone());
        let at = *places.entry(id.clone()).or_insert(units.len());
        if at == units.len() {
            let parts = Vec::new();
            // The group that it was is none around it; its notes are those of the unit.
            let was = returned.groups.iter().find(|group| group.id == id);
            let notes = was.map_or_else(Vec::new, |group| group.notes.clone());
            let group = unit.group.clone().filter(|group| *group != id);
            units.push(BitextUnit { id: id.clone(), parts, notes, group, ..unit.clone() });
        }
        let mut own = known.get(&*id).into_iter().flat_map(|known| known.segments());
        let is_segment = own.any(|known| known.id == segment);
        add(&mut units[at], unit, &segment, is_segment);
    }
    let groups = returned.groups.iter().filter(|group| !parted.contains(&group.id)).cloned();
    Some(Bitext { units, groups: groups.collect(), ..returned.clone() })
}

/// Adds what a unit of the file holds: a segment of its whole, or what stands between segments.
fn add(whole: &mut BitextUnit, unit: &BitextUnit, name: &str, is_segment: bool) {
    let is_only = unit.segments().count() == 1;
    for part in &unit.parts {
        whole.parts.push(match part {
            BitextPart::Segment(segment) if !is_segment && segment.source.is_blank() => {
                let target = segment.target.clone().filter(|target| *target != Content::default());
                BitextPart::Ignorable { source: segment.source.clone(), target }
            }
            BitextPart::Segment(segment) if is_only => {
                let mut segment = segment.clone();
                name.clone_into(&mut segment.id);
                BitextPart::Segment(segment)
            }
            // A tool has cut it once more.
            BitextPart::Segment(segment) => {
                let mut segment = segment.clone();
                segment.id = format!("{name}.{}", segment.id);
                BitextPart::Segment(segment)
            }
            BitextPart::Ignorable { .. } => part.clone(),
        });
    }
    for note in &unit.notes {
        let mut note = note.clone();
        note.segment = is_segment.then(|| name.to_owned());
        whole.notes.push(note);
    }
    whole.deleted_notes.extend(unit.deleted_notes.iter().cloned());
}
