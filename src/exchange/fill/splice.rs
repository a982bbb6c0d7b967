//! Changes to a text of XML that leave every other byte as it is.

use crate::xml::{Element, escape_attribute};
use std::ops::Range;

/// A text with the changes to be made to it.
pub struct Splice<'t> {
    text: &'t str,
    edits: Vec<(Range<usize>, String)>,
}

impl<'t> Splice<'t> {
    pub fn new(text: &'t str) -> Self {
        Splice { text, edits: Vec::new() }
    }

    /// The start tag of an element, as written.
    pub fn start_tag(&self, element: &Element) -> Range<usize> {
        let bytes = self.text.as_bytes();
        let mut quote = None;
        let mut at = element.span.start;
        while at < element.span.end {
            match (quote, bytes[at]) {
                (None, b'>') => break,
                (None, byte @ (b'"' | b'\'')) => quote = Some(byte),
                (Some(open), byte) if open == byte => quote = None,
                _ => {}
            }
            at += 1;
        }
        element.span.start..(at + 1).min(element.span.end)
    }

    /// The bytes between the tags of an element; none if it has only one.
    pub fn content(&self, element: &Element) -> Option<Range<usize>> {
        let start = self.start_tag(element).end;
        let rest = self.text.get(start..element.span.end)?;
        // The last end tag is its own.
        rest.rfind("</").map(|end| start..start + end)
    }

    /// The bytes of a range.
    pub fn raw(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    /// Puts markup in the place of what stands in an element.
    pub fn fill(&mut self, element: &Element, markup: &str) {
        match self.content(element) {
            Some(content) => self.edits.push((content, markup.to_owned())),
            None => {
                let end = element.span.end;
                let close = format!(">{markup}</{}>", element.name.qualified);
                self.edits.push((end.saturating_sub(2)..end, close));
            }
        }
    }

    /// Puts markup after an element, on a line of its own if the element stands on one.
    pub fn add_after(&mut self, element: &Element, markup: &str) {
        let before = &self.text[..element.span.start];
        let gap = &before[before.trim_end().len()..];
        let gap = if gap.contains('\n') { gap } else { "" };
        let end = element.span.end;
        self.edits.push((end..end, format!("{gap}{markup}")));
    }

    /// Gives an attribute a value.
    pub fn set(&mut self, element: &Element, name: &str, value: &str) {
        let value = escape_attribute(value);
        match self.attribute(element, name) {
            Some((_, old)) => self.edits.push((old, value)),
            None => {
                let at = element.span.start + 1 + element.name.qualified.len();
                self.edits.push((at..at, format!(" {name}=\"{value}\"")));
            }
        }
    }

    /// Takes an attribute out.
    pub fn remove(&mut self, element: &Element, name: &str) {
        if let Some((whole, _)) = self.attribute(element, name) {
            self.edits.push((whole, String::new()));
        }
    }

    /// The text with all changes.
    pub fn finish(mut self) -> String {
        self.edits.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(self.text.len());
        let mut done = 0;
        for (range, markup) in self.edits {
            // Changes never overlap; should they, the first stands.
            if range.start < done {
                continue;
            }
            out.push_str(&self.text[done..range.start]);
            out.push_str(&markup);
            done = range.end;
        }
        out.push_str(&self.text[done..]);
        out
    }

    /// Where an attribute stands, with the white space before it, and where its value does.
    fn attribute(&self, element: &Element, name: &str) -> Option<(Range<usize>, Range<usize>)> {
        let tag = self.start_tag(element);
        let mut at = tag.start + 1 + element.name.qualified.len();
        loop {
            let rest = self.text.get(at..tag.end)?;
            let begin = at + (rest.len() - rest.trim_start().len());
            let equals = begin + self.text.get(begin..tag.end)?.find('=')?;
            let after = equals + 1;
            let rest = self.text.get(after..tag.end)?;
            let open = after + (rest.len() - rest.trim_start().len());
            let quote = *self.text.as_bytes().get(open)? as char;
            let value = open + 1;
            let end = value + self.text.get(value..tag.end)?.find(quote)?;
            if self.text[begin..equals].trim_end() == name {
                return Some((at..end + 1, value..end));
            }
            at = end + 1;
        }
    }
}
