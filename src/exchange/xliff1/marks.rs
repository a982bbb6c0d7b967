//! Marks of XLIFF 1.2 that are no segments (§2.3 `mrk`), as annotations of XLIFF 2, both ways.
//!
//! Marks of 1.2 nest. An annotation that crosses the end of another is cut there, and one that goes
//! on in the next segment stands in both: pieces of one annotation have its id, and meet.

use super::super::Version;
use super::super::convert::words;
use super::super::extensions::{declared, prefix};
use super::super::flavours::is_of_editing;
use super::super::names::Names;
use super::super::xliff2::GLOSSARY_ID;
use super::V20;
use super::inlines::Stretch;
use crate::model::{BitextUnit, Content, ExtensionAttribute, Mark};
use crate::xml::Element;
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::ops::Range;

/// An annotation that begins here, named as in the file if it has a name there. Comments are notes;
/// terms of the termbase and what a tool says of its editing are nothing to keep.
fn annotation(mark: &Element, at: usize) -> Option<Mark> {
    let mtype = mark.get("mtype").filter(|mtype| !mtype.trim().is_empty())?;
    let had = mark.get_ns(V20, "id");
    let is_term_of_ours = mtype == "term" && had.is_some_and(|id| id.starts_with(GLOSSARY_ID));
    let is_segment = mtype == "seg";
    if mtype == "x-comment" || is_term_of_ours || is_segment || is_of_editing(mark) {
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
            ("", "mid" | "mtype" | "comment") | (V20, "id" | "form") => continue,
            ("", _) => ("xlf12", Version::V1_2.namespace()),
            (V20, _) => ("", ""),
            _ => (prefix(&attribute.name.qualified), namespace),
        };
        let new = ExtensionAttribute::new(namespace, local, &attribute.value);
        attributes.retain(|known| !known.names(&new));
        attributes.push(new);
    }
    let id = had.or_else(|| mark.get("mid")).unwrap_or_default().to_owned();
    Some(Mark { id, range: at..at, attributes })
}

/// Lets an annotation begin, or the one go on of which this is the next piece; gives its index
/// among `marks`.
pub fn begin(marks: &mut Vec<Mark>, element: &Element, at: usize) -> Option<usize> {
    let new = annotation(element, at)?;
    let before = marks.iter().rposition(|mark| mark.range.end == at && is_piece(mark, &new));
    Some(before.unwrap_or_else(|| {
        marks.push(new);
        marks.len() - 1
    }))
}

/// Whether two marks are pieces of one annotation.
fn is_piece(mark: &Mark, next: &Mark) -> bool {
    !mark.id.is_empty() && mark.id == next.id && mark.attributes == next.attributes
}

/// The marks of a content of this length as elements that nest, in the order in which they begin,
/// longer ones first. Those that do not fit are left out, and those beyond what can be open at once.
pub fn nested(marks: &[Mark], length: usize) -> Vec<(Range<usize>, &Mark)> {
    let place = |range: &Range<usize>, index: usize| (range.start, Reverse(range.end), index);
    let fitting = marks.iter().enumerate().filter(|(_, mark)| mark.range.end <= length);
    let mut rest: BTreeSet<_> = fitting.map(|(index, mark)| place(&mark.range, index)).collect();
    let mut open: Vec<usize> = Vec::new();
    // Where those of which a piece is open end.
    let mut ends: Vec<usize> = Vec::new();
    let mut pieces = Vec::with_capacity(rest.len());
    while let Some((start, Reverse(end), index)) = rest.pop_first() {
        open.retain(|end| *end > start);
        if marks[index].range.start == start {
            ends.retain(|end| *end > start);
            if ends.len() == words::MARKS_AT_ONCE {
                continue;
            }
            ends.push(marks[index].range.end);
        }
        // The innermost ends first.
        let cut = open.last().copied().filter(|inner| *inner < end);
        rest.extend(cut.map(|cut| place(&(cut..end), index)));
        let end = cut.unwrap_or(end);
        open.push(end);
        pieces.push((start..end, &marks[index]));
    }
    pieces
}

/// The prefix of attributes of XLIFF 2 at marks; a file that has any declares it.
pub const PREFIX: (&str, &str) = ("xlf2", V20);

/// The attributes of a mark as they are written, with the declarations they need.
pub fn attributes(mark: &Mark) -> Vec<(String, String)> {
    let (kind, translate) = kind(mark);
    let in_2 = |name: &str, value: &str| ExtensionAttribute::new(PREFIX, name, value);
    let mut all = vec![ExtensionAttribute::of_core("mtype", &mtype(mark)), in_2("id", &mark.id)];
    all.extend(words::mark_kept(kind, translate).map(|(name, value)| in_2(name, value)));
    all.extend(mark.attributes.iter().filter_map(|attribute| {
        match (attribute.namespace.as_str(), attribute.local.as_str()) {
            ("", "type" | "translate") => None,
            ("", name) => Some(in_2(name, &attribute.value)),
            (namespace, "ts") if namespace == Version::V1_2.namespace() => {
                Some(ExtensionAttribute::of_core("ts", &attribute.value))
            }
            (namespace, _) if namespace == Version::V1_2.namespace() => None,
            _ => Some(attribute.clone()),
        }
    }));
    declared(&all, &[PREFIX])
}

/// Its `type` and `translate`.
fn kind(mark: &Mark) -> (Option<&str>, Option<&str>) {
    let of_core = |name| ExtensionAttribute::core_value(&mark.attributes, name);
    (of_core("type"), of_core("translate"))
}

fn mtype(mark: &Mark) -> String {
    let (kind, translate) = kind(mark);
    words::mark_down(kind, translate)
}

/// The annotations of all stretches, in their content in a row.
pub fn joined(stretches: &[Stretch<'_>]) -> Vec<Mark> {
    let mut from = 0;
    let mut all: Vec<Mark> = Vec::new();
    for stretch in stretches {
        for mark in stretch.marks.iter().map(|mark| moved(mark, from)) {
            let before = all.iter_mut().rfind(|it| {
                it.range.end == from && mark.range.start == from && is_piece(it, &mark)
            });
            match before {
                Some(before) => before.range.end = mark.range.end,
                None => all.push(mark),
            }
        }
        from += stretch.length;
    }
    all
}

/// An annotation of a content that something stands before now.
pub fn moved(mark: &Mark, by: usize) -> Mark {
    Mark { range: mark.range.start + by..mark.range.end + by, ..mark.clone() }
}

/// Gives the annotations of a unit ids that are those of nothing else in it. One in a target has
/// that of its counterpart in the source beside it (XLIFF 2.1 §4.3.1.21), and one that goes on in
/// the next segment has its id there, too.
pub fn name(unit: &mut BitextUnit) {
    let mut names = Names::default();
    unit.segments().for_each(|segment| names.reserve(&segment.id));
    // Codes are numbers.
    let mut claim = |id: &str| match id.starts_with(|c: char| c.is_ascii_digit()) {
        true => names.claim(&format!("m{id}")),
        false => names.claim(id),
    };
    let [mut of_source, mut of_target] = [Vec::new(), Vec::new()];
    for segment in unit.segments_mut() {
        let mut free: HashMap<String, VecDeque<String>> = HashMap::new();
        let marks = &mut segment.marks;
        name_side(&mut marks.source, &segment.source, &mut of_source, |had| {
            let new = claim(had);
            free.entry(had.to_owned()).or_default().push_back(new.clone());
            new
        });
        let target = segment.target.as_ref().unwrap_or(&segment.source);
        name_side(&mut marks.target, target, &mut of_target, |had| {
            let own = free.get_mut(had).and_then(VecDeque::pop_front);
            own.unwrap_or_else(|| claim(had))
        });
    }
}

/// Names the marks of a content. `going_on` are those that reached the end of the segment before,
/// as they were in the file, each with its new id; then those that reach the end of this one.
fn name_side(
    marks: &mut [Mark],
    content: &Content,
    going_on: &mut Vec<(Mark, String)>,
    mut claim: impl FnMut(&str) -> String,
) {
    let length = content.length();
    let before = std::mem::take(going_on);
    for mark in marks {
        let had = mark.clone();
        let known = before.iter().find(|(other, _)| mark.range.start == 0 && is_piece(other, &had));
        mark.id = match known {
            Some((_, id)) => id.clone(),
            None if had.id.is_empty() => claim(&mtype(&had)),
            None => claim(&had.id),
        };
        if mark.range.end == length {
            going_on.push((had, mark.id.clone()));
        }
    }
}
