//! Marks of XLIFF 1.2 that are no segments (§2.3 `mrk`), as annotations of XLIFF 2.

use super::super::Version;
use super::super::convert::words;
use super::super::extensions::prefix;
use super::super::flavours::is_of_editing;
use super::super::names::Names;
use super::super::xliff2::GLOSSARY_ID;
use super::V20;
use super::inlines::Stretch;
use crate::model::{BitextUnit, ExtensionAttribute, Mark};
use crate::xml::Element;
use std::collections::{HashMap, VecDeque};
use std::ops::Range;

/// An annotation of a stretch of text, named as in the file. Comments are notes; terms of the
/// termbase and what a tool says of its editing are nothing to keep, and neither is one end of an
/// annotation without what it encloses.
pub fn annotation(mark: &Element, range: Range<usize>) -> Option<Mark> {
    let mtype = mark.get("mtype").filter(|mtype| !mtype.trim().is_empty())?;
    let had = mark.get_ns(V20, "id");
    let is_term_of_ours = mtype == "term" && had.is_some_and(|id| id.starts_with(GLOSSARY_ID));
    let is_end = ["form", "startRef"].iter().any(|name| mark.get_ns(V20, name).is_some());
    let is_segment = mtype == "seg";
    if mtype == "x-comment" || is_term_of_ours || is_end || is_segment || is_of_editing(mark) {
        return None;
    }
    let (kind, translate) = words::mark_up(mtype);
    let said = [("type", kind.as_deref()), ("translate", translate)];
    let said = said.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let mut attributes: Vec<ExtensionAttribute> =
        said.map(|(name, value)| ExtensionAttribute::of_core(name, value)).collect();
    for attribute in &mark.attributes {
        let (namespace, local) = (&*attribute.name.namespace, attribute.name.local());
        let namespace = match (namespace, local) {
            // A comment is a note.
            ("", "mid" | "mtype" | "comment") | (V20, "id") => continue,
            ("", _) => ("xlf12", Version::V1_2.namespace()),
            (V20, _) => ("", ""),
            _ => (prefix(&attribute.name.qualified), namespace),
        };
        let new = ExtensionAttribute::new(namespace, local, &attribute.value);
        attributes.retain(|known| !known.names(&new));
        attributes.push(new);
    }
    let id = had.or_else(|| mark.get("mid")).unwrap_or(mtype).to_owned();
    Some(Mark { id, range, attributes })
}

/// The annotations of all stretches, in their content in a row.
pub fn joined(stretches: &[Stretch<'_>]) -> Vec<Mark> {
    let mut from = 0;
    let mut all = Vec::new();
    for stretch in stretches {
        all.extend(stretch.marks.iter().map(|mark| moved(mark, from)));
        from += stretch.length;
    }
    all
}

/// An annotation of a content that something stands before now.
pub fn moved(mark: &Mark, by: usize) -> Mark {
    Mark { range: mark.range.start + by..mark.range.end + by, ..mark.clone() }
}

/// Gives the annotations of a unit ids that are those of nothing else in it. One in a target has
/// that of its counterpart in the source beside it (XLIFF 2.1 §4.3.1.21).
pub fn name(unit: &mut BitextUnit) {
    let mut names = Names::default();
    unit.segments().for_each(|segment| names.reserve(&segment.id));
    // Codes are numbers.
    let mut claim = |id: &str| match id.starts_with(|c: char| c.is_ascii_digit()) {
        true => names.claim(&format!("m{id}")),
        false => names.claim(id),
    };
    for segment in unit.segments_mut() {
        let mut free: HashMap<String, VecDeque<String>> = HashMap::new();
        for mark in &mut segment.marks.source {
            let new = claim(&mark.id);
            free.entry(mark.id.clone()).or_default().push_back(new.clone());
            mark.id = new;
        }
        for mark in &mut segment.marks.target {
            let own = free.get_mut(&mark.id).and_then(VecDeque::pop_front);
            mark.id = own.unwrap_or_else(|| claim(&mark.id));
        }
    }
}
