//! Changes to elements of a tree, made in the bytes of its text.
//!
//! The readers of bitexts work on trees of [`Element`], the editor of bytes on a [`Document`]:
//! an element of one is that of the other which begins at the same byte.

use crate::error::{Error, Result};
use crate::model::Message;
use crate::xml::{Document, Edits, Element, ElementRef, NodeRef};
use std::collections::HashMap;
use std::ops::Range;

/// A text with the changes to be made to it.
pub struct Splice<'d> {
    document: &'d Document<'d>,
    by_start: HashMap<usize, ElementRef<'d>>,
    edits: Edits<'d>,
}

impl<'d> Splice<'d> {
    pub fn new(document: &'d Document<'d>) -> Self {
        let elements = document.nodes().filter_map(NodeRef::element);
        let by_start = elements.map(|element| (element.node().span().start, element)).collect();
        Splice { document, by_start, edits: Edits::new(document) }
    }

    fn at(&self, element: &Element) -> Option<ElementRef<'d>> {
        self.by_start.get(&element.span.start).copied()
    }

    /// The start tag of an element, as written.
    pub fn start_tag(&self, element: &Element) -> &'d str {
        self.at(element).map(|it| self.raw(it.start_tag().span)).unwrap_or_default()
    }

    /// The bytes between the tags of an element; none if it has only one.
    pub fn content(&self, element: &Element) -> Option<Range<usize>> {
        let found = self.at(element)?;
        (!found.start_tag().self_closing).then(|| found.content_span())
    }

    /// The bytes of a range.
    pub fn raw(&self, range: Range<usize>) -> &'d str {
        self.document.text().get(range).unwrap_or_default()
    }

    /// Puts markup in the place of what stands in an element.
    pub fn fill(&mut self, element: &Element, markup: &str) {
        match self.content(element) {
            Some(content) => self.edits.replace(content, markup),
            None => {
                let end = element.span.end;
                let close = format!(">{markup}</{}>", element.name.qualified);
                // The only tag ends in `/>`.
                self.edits.replace(end.saturating_sub(2)..end, close);
            }
        }
    }

    /// Puts markup after an element, on a line of its own if the element stands on one.
    pub fn add_after(&mut self, element: &Element, markup: &str) {
        let before = self.raw(0..element.span.start);
        let gap = &before[before.trim_end().len()..];
        let gap = if gap.contains('\n') { gap } else { "" };
        self.edits.insert(element.span.end, format!("{gap}{markup}"));
    }

    /// Gives an attribute a value, which needs no escapes.
    pub fn set(&mut self, element: &Element, name: &str, value: &str) {
        if let Some(found) = self.at(element) {
            self.edits.set_attribute(found, name, value);
        }
    }

    /// Takes an attribute out.
    pub fn remove(&mut self, element: &Element, name: &str) {
        let tag = self.at(element).map(ElementRef::start_tag);
        if let Some(written) = tag.as_ref().and_then(|tag| tag.get(name)) {
            self.edits.remove_attribute(written.span.clone());
        }
    }

    /// The text with all changes.
    ///
    /// # Errors
    /// If two changes concern the same bytes, which none of ours do.
    pub fn finish(self) -> Result<String> {
        let document = self.document;
        self.edits.apply().map_err(|overlap| {
            let at = overlap.range.start.min(document.text().len());
            Error::input(document.place(at), Message::new("exchange-modify-overlap"))
        })
    }
}
