//! Annotations (`mrk`, `sm`, `em`; XLIFF 2.1 §4.7.3), out of a text and into one.
//!
//! An annotation that begins in one segment and ends in another is kept to the end of the first.

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

    /// The marks of the content, which ends here.
    pub fn take(&mut self, at: usize) -> Vec<Mark> {
        let marks = std::mem::take(&mut self.marks);
        let mut marks: Vec<Mark> = marks
            .into_iter()
            .map(|(mark, end)| Mark { range: mark.range.start..end.unwrap_or(at), ..mark })
            .collect();
        marks.sort_by_key(order);
        marks
    }
}

/// Marks in the order in which they begin, longer ones first.
fn order(mark: &Mark) -> (usize, std::cmp::Reverse<usize>) {
    (mark.range.start, std::cmp::Reverse(mark.range.end))
}

/// What becomes of a mark in a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// An element around the text.
    Mrk,
    /// Two elements, because it overlaps another.
    Sm,
}

/// A mark with the form in which it is written.
pub struct Planned<'a> {
    pub mark: &'a Mark,
    pub form: Form,
}

/// Plans the marks of a content. `spans` are the extents of the elements that codes become, and
/// `taken` the ids of its side, which those of the marks join; one that is taken already is
/// left out.
pub fn plan<'a>(
    marks: &'a [Mark],
    length: usize,
    spans: &[Range<usize>],
    taken: &mut HashSet<String>,
) -> Vec<Planned<'a>> {
    let mut sorted: Vec<&Mark> = marks.iter().filter(|mark| mark.range.end <= length).collect();
    sorted.sort_by_key(|mark| order(mark));
    let mut planned: Vec<Planned<'a>> = Vec::new();
    for mark in sorted {
        if mark.range.start > mark.range.end || !taken.insert(mark.id.clone()) {
            continue;
        }
        let overlaps = spans
            .iter()
            .any(|span| mark.range.contains(&span.start) != mark.range.contains(&span.end));
        let crosses = planned
            .iter()
            .filter(|it| it.form == Form::Mrk)
            .any(|it| it.mark.range.end > mark.range.start && it.mark.range.end < mark.range.end);
        let form = if overlaps || crosses { Form::Sm } else { Form::Mrk };
        planned.push(Planned { mark, form });
    }
    planned
}

/// The attributes of a mark as they are written, with the declarations they need.
pub fn attributes(mark: &Mark, taken: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut attributes = declared(&mark.attributes, taken);
    attributes.insert(0, ("id".to_owned(), mark.id.clone()));
    attributes
}
