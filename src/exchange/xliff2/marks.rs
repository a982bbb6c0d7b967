//! Annotations (`mrk`, `sm`, `em`; XLIFF 2.1 §4.7.3), out of a text and into one.
//!
//! An annotation that begins in one segment and ends in another is a mark of the same id in each of
//! them: to the end of the first, from the beginning of the next.

use super::super::extensions::{declared, prefix};
use super::GLOSSARY_ID;
use crate::model::{ExtensionAttribute, Mark};
use crate::xml::Element;
use std::collections::HashSet;
use std::ops::Range;

/// The marks of a content while it is read.
#[derive(Default)]
pub struct Found {
    /// In the order in which they began; those still open have no end.
    marks: Vec<(Mark, Option<usize>)>,
}

impl Found {
    /// A mark begins. Comments, terms of the termbase and what has no id are no marks.
    pub fn start(&mut self, element: &Element, at: usize) {
        let Some(id) = element.get("id") else { return };
        let is_term_of_ours = element.get("type") == Some("term") && id.starts_with(GLOSSARY_ID);
        if element.get("type") == Some("comment") || is_term_of_ours {
            return;
        }
        let attributes = element.attributes.iter().filter(|attribute| {
            !(attribute.name.namespace.is_empty() && attribute.name.local() == "id")
        });
        let attributes = attributes.map(|attribute| ExtensionAttribute {
            prefix: prefix(&attribute.name.qualified).to_owned(),
            namespace: attribute.name.namespace.to_string(),
            local: attribute.name.local().to_owned(),
            value: attribute.value.clone(),
        });
        let mark = Mark { id: id.to_owned(), range: at..at, attributes: attributes.collect() };
        self.marks.push((mark, None));
    }

    /// The mark of this id ends, if it is open.
    pub fn end(&mut self, id: &str, at: usize) {
        let open = self.marks.iter_mut().rfind(|(mark, end)| mark.id == id && end.is_none());
        if let Some((_, end)) = open {
            *end = Some(at);
        }
    }

    /// The marks of the content, which ends here. Those that are still open go on in the next.
    pub fn take(&mut self, at: usize) -> Vec<Mark> {
        let mut marks = Vec::new();
        for (mark, end) in std::mem::take(&mut self.marks) {
            let range = mark.range.start..end.unwrap_or(at);
            if end.is_none() {
                self.marks.push((Mark { range: 0..0, ..mark.clone() }, None));
                // Nothing of this content is annotated.
                if range.is_empty() {
                    continue;
                }
            }
            marks.push(Mark { range, ..mark });
        }
        marks.sort_by_key(order);
        marks
    }
}

/// Marks in the order in which they begin, longer ones first.
fn order(mark: &Mark) -> (usize, std::cmp::Reverse<usize>) {
    (mark.range.start, std::cmp::Reverse(mark.range.end))
}

/// What becomes of a mark in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An element around the text.
    Mrk,
    /// Two elements, because it overlaps another.
    Sm,
    /// The first of two elements; the other stands in a later content.
    Begins,
    /// Nothing: both elements stand in other contents.
    Within,
    /// The second of two elements.
    Ends,
}

/// A mark with the form in which it is written.
pub struct Planned<'a> {
    pub mark: &'a Mark,
    pub form: Form,
}

/// A content whose marks are to be written.
pub struct Marked<'a> {
    pub marks: &'a [Mark],
    /// In characters and codes.
    pub length: usize,
    /// The extents of the elements that codes become.
    pub spans: Vec<Range<usize>>,
}

/// Plans the marks of the segments of a side of a unit. `taken` are the ids of that side, which
/// those of the marks join; one that is taken already is left out.
pub fn plan<'a>(contents: &[Marked<'a>], taken: &mut HashSet<String>) -> Vec<Vec<Planned<'a>>> {
    let mut open: HashSet<&str> = HashSet::new();
    let mut plans = Vec::with_capacity(contents.len());
    for (at, content) in contents.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| &contents[at]);
        let after = contents.get(at + 1);
        let mut planned: Vec<Planned<'a>> = Vec::new();
        let mut still_open = HashSet::new();
        for mark in sorted(content) {
            let goes_on = after.is_some_and(|next| continued(mark, content, next));
            let known = open.contains(mark.id.as_str())
                && before.is_some_and(|before| {
                    let same = before.marks.iter().filter(|it| it.id == mark.id);
                    same.into_iter().any(|it| continued(it, before, content))
                });
            if mark.range.start > mark.range.end || !known && !taken.insert(mark.id.clone()) {
                continue;
            }
            if goes_on {
                still_open.insert(mark.id.as_str());
            }
            let form = match (known, goes_on) {
                (true, true) => Form::Within,
                (true, false) => Form::Ends,
                (false, true) => Form::Begins,
                (false, false) => alone(mark, &content.spans, &planned),
            };
            planned.push(Planned { mark, form });
        }
        open = still_open;
        plans.push(planned);
    }
    plans
}

fn sorted<'a>(content: &Marked<'a>) -> Vec<&'a Mark> {
    let fits = |mark: &&Mark| mark.range.end <= content.length;
    let mut sorted: Vec<&Mark> = content.marks.iter().filter(fits).collect();
    sorted.sort_by_key(|mark| order(mark));
    sorted
}

/// Whether a mark of one content goes on in the next.
fn continued(mark: &Mark, content: &Marked<'_>, next: &Marked<'_>) -> bool {
    let goes_on = |other: &Mark| other.id == mark.id && other.range.start == 0;
    mark.range.end == content.length && next.marks.iter().any(goes_on)
}

/// The form of a mark that stands in one content.
fn alone(mark: &Mark, spans: &[Range<usize>], planned: &[Planned<'_>]) -> Form {
    let overlaps =
        spans.iter().any(|span| mark.range.contains(&span.start) != mark.range.contains(&span.end));
    let crosses = planned
        .iter()
        .filter(|it| it.form == Form::Mrk)
        .any(|it| it.mark.range.end > mark.range.start && it.mark.range.end < mark.range.end);
    if overlaps || crosses { Form::Sm } else { Form::Mrk }
}

/// The attributes of a mark as they are written, with the declarations they need.
pub fn attributes(mark: &Mark, taken: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut attributes = declared(&mark.attributes, taken);
    attributes.insert(0, ("id".to_owned(), mark.id.clone()));
    attributes
}
