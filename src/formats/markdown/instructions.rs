//! Instructions of an author to translators, in a comment before the block that they are about:
//! `<!-- vulgate translate="no" max-length="60" note="The name of a campaign." -->`.
//!
//! They hold for the next block with all that is in it: a heading, a paragraph, a whole list or
//! table. The words are those of ITS 2.0 (`translate`, §8.1; localization note, §8.3; storage
//! size, §8.17).

use super::html::{self, Tag};
use super::read::Reader;
use crate::model::{Instructions, Message};

/// What is to be done with what an author says.
#[derive(Default)]
pub(super) struct Instructed {
    /// Waits for the next block, from this byte on.
    waiting: Option<(usize, Instructions)>,
    /// Holds for the block at this depth.
    active: Option<(usize, Instructions)>,
    /// How many blocks are open.
    depth: usize,
}

impl Instructed {
    /// A block begins.
    pub(super) fn open(&mut self) {
        self.depth += 1;
        if self.active.is_none() {
            self.active = self.waiting.take().map(|(_, said)| (self.depth, said));
        }
    }

    /// A comment begins, which is about what follows.
    pub(super) fn open_comment(&mut self) {
        self.depth += 1;
    }

    /// A block ends.
    pub(super) fn close(&mut self) {
        self.active.take_if(|(depth, _)| *depth >= self.depth);
        self.depth = self.depth.saturating_sub(1);
    }

    /// What holds for a unit made now.
    pub(super) fn here(&self) -> Instructions {
        self.active.as_ref().map(|(_, said)| said.clone()).unwrap_or_default()
    }

    /// Where instructions begin that no block has followed.
    pub(super) fn left(&self) -> Option<usize> {
        self.waiting.as_ref().map(|(at, _)| *at)
    }
}

/// Where a comment stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Stands {
    /// Before a block.
    Before,
    /// Within a block of HTML, where nothing says what it is about.
    Within,
}

impl Reader<'_> {
    /// Takes a comment, from a byte of the text on, if it is an instruction.
    pub(super) fn instruction(&mut self, comment: &str, at: usize, stands: Stands) {
        let inner = comment.strip_prefix("<!--").and_then(|it| it.strip_suffix("-->"));
        let Some(inner) = inner.map(str::trim) else { return };
        let Some(rest) = inner.strip_prefix("vulgate") else { return };
        if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
            return;
        }
        if stands == Stands::Within {
            return self.warn(at, Message::new("md-instruction-place"));
        }
        let element = format!("<{inner}>");
        let tag = html::single_tag(&element);
        let Some(tag) = tag.filter(|tag| !tag.attributes.is_empty()) else {
            return self.warn(at, Message::new("md-instruction-unclear").with("text", inner));
        };
        let mut said = self.instructed.waiting.take().map(|(_, said)| said).unwrap_or_default();
        self.attributes(&tag, &element, at, &mut said);
        self.instructed.waiting = Some((at, said));
    }

    fn attributes(&mut self, tag: &Tag, element: &str, at: usize, said: &mut Instructions) {
        for attribute in &tag.attributes {
            let name = attribute.name.as_str();
            let value = tag.attribute(element, name).unwrap_or_default();
            let understood = match name {
                "translate" => match value.as_str() {
                    "no" | "yes" => {
                        said.locked = value == "no";
                        true
                    }
                    _ => false,
                },
                "max-length" => {
                    said.max_length = value.parse().ok().filter(|length| *length > 0);
                    said.max_length.is_some()
                }
                "note" if !value.trim().is_empty() => {
                    said.notes.push(value.trim().to_owned());
                    true
                }
                "note" => false,
                _ => {
                    self.warn(at, Message::new("md-instruction-unknown").with("name", name));
                    continue;
                }
            };
            if !understood {
                let message = Message::new("md-instruction-value").with("name", name);
                self.warn(at, message.with("value", value));
            }
        }
    }
}
