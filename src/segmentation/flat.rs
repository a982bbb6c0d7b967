//! The text that rules see: a content with its codes taken out, and the way back.

use crate::model::{Code, CodeClass, CodeKind, Content, Inline};
use std::borrow::Cow;
use std::ops::Range;

/// A content as plain text, and the items that it came from.
pub(super) struct Flat<'a> {
    pub(super) text: String,
    pub(super) items: Vec<Item<'a>>,
}

/// A text or code with the bytes of [`Flat::text`] that it covers.
pub(super) struct Item<'a> {
    pub(super) inline: &'a Inline,
    pub(super) range: Range<usize>,
    pub(super) sort: Sort,
}

/// What an item is to segmentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Text,
    /// A code that stands for text, as `code` does.
    Solid,
    /// The end of a line, and of a sentence.
    HardBreak,
    Open,
    Close,
    /// A code without text; a footnote reference among them goes with what it follows.
    Alone,
    Reference,
}

impl<'a> Flat<'a> {
    pub(super) fn new(content: &'a Content) -> Flat<'a> {
        let mut flat = Flat { text: String::new(), items: Vec::with_capacity(content.0.len()) };
        for inline in &content.0 {
            let from = flat.text.len();
            let sort = match inline {
                Inline::Text(text) => {
                    flat.text.push_str(text);
                    Sort::Text
                }
                Inline::Code(code) => {
                    let (sort, text) = sort(code);
                    flat.text.push_str(text);
                    sort
                }
            };
            flat.items.push(Item { inline, range: from..flat.text.len(), sort });
        }
        flat
    }

    /// The text with marks of notes, byte for byte, in place of what stands between two
    /// references alone: in "First.¹, ² A second one." the rules see no comma after the stop.
    pub(super) fn with_marks_of_notes(&self) -> Cow<'_, str> {
        let mut text = Cow::Borrowed(self.text.as_str());
        for items in self.items.windows(3) {
            let range = items[1].range.clone();
            let sorts = [items[0].sort, items[1].sort, items[2].sort];
            let between = &self.text[range.clone()];
            let separates = between.trim_matches([',', ';', '–', '-', ' ', '\u{a0}', '\u{202f}']);
            if sorts == [Sort::Reference, Sort::Text, Sort::Reference]
                && separates.is_empty()
                && !between.trim().is_empty()
            {
                let marks = "*".repeat(range.len());
                text.to_mut().replace_range(range, &marks);
            }
        }
        text
    }
}

/// What a code is, and the text that rules see for it.
fn sort(code: &Code) -> (Sort, &str) {
    match (&code.class, code.kind) {
        (CodeClass::HardBreak, _) => (Sort::HardBreak, "\n"),
        // The number that a reference shows is no part of the sentence.
        (CodeClass::FootnoteRef(_), CodeKind::Standalone) => (Sort::Reference, ""),
        (CodeClass::CodeSpan(text), CodeKind::Standalone) if code.equiv.is_empty() => {
            solid(text, Sort::Alone)
        }
        (_, CodeKind::Standalone) => solid(&code.equiv, Sort::Alone),
        (_, CodeKind::Open) => solid(&code.equiv, Sort::Open),
        (_, CodeKind::Close) => solid(&code.equiv, Sort::Close),
    }
}

/// A code with text, unless that is blank.
fn solid(text: &str, blank: Sort) -> (Sort, &str) {
    if text.trim().is_empty() { (blank, "") } else { (Sort::Solid, text) }
}
