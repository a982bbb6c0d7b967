//! A whole document that borrows from its text: for validators, which look at everything, and
//! for changes that leave every other byte as it is.
//!
//! Nodes stand in document order in one row, so a pass over all of them is a loop, whatever
//! the depth. A node is a number with its document ([`NodeRef`], [`ElementRef`]).

mod build;
mod nodes;

pub use nodes::{Attr, ElementRef, Kind, NodeRef};

use super::Position;
use super::scope::Ns;
use crate::error::Result;
use crate::model::Place;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A parsed document.
#[derive(Debug)]
pub struct Document<'a> {
    path: String,
    text: &'a str,
    nodes: Vec<NodeData<'a>>,
    attributes: Vec<AttrData<'a>>,
    /// Node, prefix and namespace of every declaration, in order.
    declarations: Vec<(u32, &'a str, Cow<'a, str>)>,
    namespaces: Vec<Arc<str>>,
    /// Known positions in order, made when first asked for.
    marks: OnceLock<Vec<Position>>,
    root: u32,
}

#[derive(Debug)]
struct NodeData<'a> {
    data: Data<'a>,
    parent: u32,
    /// The node after all that it holds.
    past: u32,
    span: Range<usize>,
}

#[derive(Debug)]
enum Data<'a> {
    Element {
        namespace: Ns,
        qualified: &'a str,
        /// Where the local name begins in it.
        local: u32,
        /// First attribute and the one past the last.
        attributes: (u32, u32),
        /// Where its content begins: after the start tag.
        content: usize,
    },
    Text(Cow<'a, str>),
    Comment(&'a str),
    Pi(&'a str, &'a str),
}

#[derive(Debug)]
struct AttrData<'a> {
    namespace: Ns,
    qualified: &'a str,
    local: u32,
    value: Cow<'a, str>,
}

/// No node has this number.
const NOWHERE: u32 = u32::MAX;

impl<'a> Document<'a> {
    /// Parses a text; `path` is for messages. A byte order mark is no part of it.
    ///
    /// # Errors
    /// If it is not well-formed, is nested deeper than [`PULL_DEPTH`](super::PULL_DEPTH), or has
    /// more than 2³² nodes.
    pub fn parse(path: &str, text: &'a str) -> Result<Document<'a>> {
        // It would be passed over, and bytes be counted without it.
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        build::Builder::new(path, text).run()
    }

    /// Parses an element cut from a document, as [`Reader::fragment`](super::Reader::fragment)
    /// does: so much of a file from elsewhere can be changed.
    ///
    /// # Errors
    /// As [`Document::parse`].
    pub fn fragment(path: &str, text: &'a str) -> Result<Document<'a>> {
        build::Builder::new(path, text).forgiving().run()
    }

    /// The same document with other values of attributes, where there is one.
    #[must_use]
    pub fn with_values(
        mut self,
        value: impl Fn(ElementRef<'_>, &Attr<'_>) -> Option<String>,
    ) -> Document<'a> {
        let mut changed = Vec::new();
        for element in self.nodes().filter_map(NodeRef::element) {
            for (number, attribute) in element.attributes().enumerate() {
                if let Some(value) = value(element, &attribute) {
                    changed.push((element.first_attribute() + number, value));
                }
            }
        }
        for (number, value) in changed {
            self.attributes[number].value = Cow::Owned(value);
        }
        self
    }

    /// The root element.
    pub fn root(&self) -> ElementRef<'_> {
        ElementRef(NodeRef { document: self, index: self.root })
    }

    /// The path given for messages.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The text that was parsed.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// All nodes in document order: comments and instructions around the root, too.
    pub fn nodes(&self) -> impl Iterator<Item = NodeRef<'_>> {
        (0..self.count()).map(|index| NodeRef { document: self, index })
    }

    /// The names of the namespaces, by number.
    pub fn namespaces(&self) -> impl Iterator<Item = &str> {
        self.namespaces.iter().map(|name| &**name)
    }

    /// Whether a namespace is that of any name in the document, or is declared.
    pub fn has_namespace(&self, namespace: &str) -> bool {
        self.namespaces.iter().any(|known| **known == *namespace)
    }

    /// The namespace declarations: element, prefix (empty for the default) and namespace.
    pub fn declarations(&self) -> impl Iterator<Item = (ElementRef<'_>, &str, &str)> {
        self.declarations.iter().map(|(index, prefix, namespace)| {
            let node = NodeRef { document: self, index: *index };
            (ElementRef(node), *prefix, &**namespace)
        })
    }

    /// Line and column of a byte of the text.
    pub fn position(&self, offset: usize) -> Position {
        let marks = self.marks.get_or_init(|| marks(self.text.as_bytes()));
        let after = marks.partition_point(|mark| mark.offset <= offset);
        let mut position = marks[after.saturating_sub(1)];
        position.advance(&self.text.as_bytes()[position.offset..offset.max(position.offset)]);
        position
    }

    /// The place of a byte, for findings.
    pub fn place(&self, offset: usize) -> Place {
        self.place_at(self.position(offset))
    }

    fn place_at(&self, position: Position) -> Place {
        Place {
            path: self.path.clone(),
            line: Some(position.line),
            column: Some(position.column),
            ..Place::default()
        }
    }

    fn count(&self) -> u32 {
        // The builder refuses more.
        u32::try_from(self.nodes.len()).unwrap_or(NOWHERE)
    }

    fn node(&self, index: u32) -> &NodeData<'a> {
        &self.nodes[index as usize]
    }
}

/// The position of every line, and of places within long ones, so that none is far.
fn marks(text: &[u8]) -> Vec<Position> {
    const NEAR: usize = 4096;
    let mut mark = Position::START;
    let mut marks = vec![mark];
    while mark.offset < text.len() {
        let rest = &text[mark.offset..text.len().min(mark.offset + NEAR)];
        let length = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        mark.advance(&text[mark.offset..mark.offset + length]);
        marks.push(mark);
    }
    marks
}
