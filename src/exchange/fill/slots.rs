//! The places of a file that take a translation.

use super::super::flavours::Dialect;
use super::super::xliff1::is_segment;
use crate::model::{Bitext, BitextSegment, BitextUnit};
use crate::xml::Element;
use std::collections::HashMap;

/// A `trans-unit` of 1.2 or a `segment` of 2.x.
pub struct Holder<'e> {
    pub element: &'e Element,
    pub document: &'e str,
    /// Id of the unit as a file of ours would have it.
    pub unit: String,
    pub slots: Vec<Slot<'e>>,
}

/// A text with what was read from it.
pub struct Slot<'e> {
    /// The `source`, or the mark of a segment in `seg-source`.
    pub source: &'e Element,
    /// The number of the mark.
    pub mid: Option<&'e str>,
    pub read: &'e BitextSegment,
    /// Not to be translated, or locked.
    pub shut: bool,
}

/// The units of a file that could be read, by the ids of their elements.
struct Units<'e> {
    units: HashMap<&'e str, &'e BitextUnit>,
    /// Segments that are `trans-unit`s of their own.
    segments: HashMap<String, (&'e BitextUnit, &'e BitextSegment)>,
}

impl<'e> Units<'e> {
    fn of(bitext: &'e Bitext) -> Self {
        let segments = bitext.segments();
        Units {
            units: bitext.units.iter().map(|unit| (unit.id.as_str(), unit)).collect(),
            segments: segments
                .map(|(unit, segment)| (format!("{}:{}", unit.id, segment.id), (unit, segment)))
                .collect(),
        }
    }
}

/// The elements below one that have a name, in order.
fn below<'e>(element: &'e Element, core: &str, name: &str, into: &mut Vec<&'e Element>) {
    for child in element.elements() {
        if child.is(core, name) {
            into.push(child);
        } else {
            below(child, core, name, into);
        }
    }
}

/// The marks of segments below an element, by number.
pub fn marks<'e>(element: &'e Element, core: &str) -> Vec<(&'e str, &'e Element)> {
    let mut all = Vec::new();
    let mut stack: Vec<&Element> = vec![element];
    while let Some(element) = stack.pop() {
        if is_segment(element, core) {
            all.extend(element.get("mid").map(|mid| (mid, element)));
        } else {
            stack.extend(element.elements());
        }
    }
    all.sort_by_key(|(_, mark)| mark.span.start);
    all
}

/// The places of a `file` of XLIFF 1.2.
pub fn of_version_1<'e>(
    file: &'e Element,
    bitext: &'e Bitext,
    dialect: &Dialect,
    core: &str,
) -> Vec<Holder<'e>> {
    let units = Units::of(bitext);
    let mut elements = Vec::new();
    below(file, core, "trans-unit", &mut elements);
    let mut holders = Vec::new();
    for element in elements {
        let (Some(id), Some(source)) = (element.get("id"), element.child(core, "source")) else {
            continue;
        };
        let locked = |mid: Option<&str>| dialect.says(element, mid).locked;
        let mut slots = Vec::new();
        if let Some(unit) = units.units.get(id) {
            let marked = element.child(core, "seg-source").map(|it| marks(it, core));
            // A unit that a tool has translated as one was read as one.
            let marked = marked.filter(|marks| marks.len() == unit.segments().count());
            let marked: HashMap<&str, &Element> = marked.unwrap_or_default().into_iter().collect();
            for read in unit.segments() {
                let mark = read.id.strip_prefix('s').and_then(|mid| marked.get_key_value(mid));
                let (mid, source) = match mark {
                    Some((mid, mark)) => (Some(*mid), *mark),
                    None => (None, source),
                };
                slots.push(Slot { source, mid, read, shut: !unit.translate || locked(mid) });
            }
        } else if let Some((unit, read)) = units.segments.get(id) {
            slots.push(Slot { source, mid: None, read, shut: !unit.translate || locked(None) });
        }
        let unit = id.to_owned();
        holders.push(Holder { element, document: &bitext.document, unit, slots });
    }
    holders
}

/// The places of a `file` of XLIFF 2.
pub fn of_version_2<'e>(file: &'e Element, bitext: &'e Bitext, core: &str) -> Vec<Holder<'e>> {
    let units = Units::of(bitext);
    let mut elements = Vec::new();
    below(file, core, "unit", &mut elements);
    let mut holders = Vec::new();
    for element in elements {
        let Some(unit) = element.get("id").and_then(|id| units.units.get(id)) else { continue };
        let segments: Vec<&Element> =
            element.elements().filter(|child| child.is(core, "segment")).collect();
        // A unit whose targets are in another order was read as one segment.
        if segments.len() != unit.segments().count() {
            continue;
        }
        for (element, read) in segments.into_iter().zip(unit.segments()) {
            let Some(source) = element.child(core, "source") else { continue };
            let slot = Slot { source, mid: None, read, shut: !unit.translate };
            let (document, unit) = (bitext.document.as_str(), unit.id.clone());
            holders.push(Holder { element, document, unit, slots: vec![slot] });
        }
    }
    holders
}
