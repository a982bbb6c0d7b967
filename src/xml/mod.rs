//! Strict XML 1.0 with namespaces: what every reader and writer of XML in Vulgate stands on.
//!
//! In go bytes or text of any origin, out come events ([`Reader`]), a tree ([`Element`]) or a
//! [`Document`] that knows every byte of its text; [`Writer`] goes the other way, and [`Edits`]
//! changes a document where it is meant to change and nowhere else; [`Chunks`] cuts large files
//! into their units, and [`Splice`] copies one with some of them changed. quick-xml finds the markup. It lets much pass that is not
//! well-formed, so everything that the specification calls a fatal error is checked here:
//! unclosed elements, several roots, characters, names, references, attributes, prefixes,
//! comments. A file that is not well-formed is an error with line and column.
//!
//! A DOCTYPE is allowed and never loaded. Entities of its own are refused, so that nothing
//! can be expanded beyond the five predefined ones and character references. Depth is
//! bounded ([`PULL_DEPTH`], [`TREE_DEPTH`]); memory is bounded by the largest single text or
//! tag, also when a stream is read ([`Reader::stream`]).

mod charset;
mod chunk;
mod chunks;
mod claim;
mod decode;
mod document;
mod edit;
mod reader;
mod scope;
mod splice;
mod strict;
mod syntax;
mod tag;
mod tracked;
mod transcoder;
mod tree;
mod writer;

pub use chunk::{Chunk, Shape};
pub use chunks::Chunks;
pub(crate) use decode::malformed;
pub use decode::{Decoded, decode};
pub use document::{Attr, Document, ElementRef, Kind, NodeRef};
pub use edit::{Edits, Overlap};
pub use reader::Reader;
pub use splice::Splice;
pub(crate) use syntax::{begins, odd_characters};
pub use syntax::{collapse, is_char, is_name_without_colon, is_nmtoken};
pub use tag::{StartTag, Written};
pub use transcoder::Transcoder;
pub use tree::{Element, Node};
pub use writer::{Writer, escape_text};

use std::sync::Arc;

/// The namespace of the prefix `xml`.
pub const XML_NS: &str = "http://www.w3.org/XML/1998/namespace";
/// The namespace of the prefix `xmlns`.
pub const XMLNS_NS: &str = "http://www.w3.org/2000/xmlns/";
/// Elements may be nested this deep when a file is pulled.
pub const PULL_DEPTH: usize = 10_000;
/// Elements may be nested this deep when a file becomes a tree.
pub const TREE_DEPTH: usize = 256;

/// A name with its namespace resolved.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name {
    /// Empty if it is in no namespace.
    pub namespace: Arc<str>,
    /// The name as written, with its prefix.
    pub qualified: Box<str>,
}

/// An attribute that is no namespace declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    pub name: Name,
    /// References resolved and white space normalised as for CDATA (XML 1.0 §3.3.3).
    pub value: String,
}

/// A start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    pub name: Name,
    /// In the order of the file.
    pub attributes: Vec<Attribute>,
    /// The namespaces declared here: prefix (empty for the default) and name.
    pub declarations: Vec<(String, String)>,
    /// Written as `<name/>`. An [`Event::End`] follows all the same.
    pub self_closing: bool,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Start(Tag),
    End(Name),
    /// Text within the root, with references and CDATA sections resolved, line ends as `\n`,
    /// and everything up to the next tag, comment or instruction in one.
    Text(String),
    Comment(String),
    /// Target and data.
    Pi(String, String),
    /// What stands between `<!DOCTYPE` and `>`.
    Doctype(String),
}

/// A place in the decoded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// In bytes of the text after decoding, without byte order mark.
    pub offset: usize,
    /// 1-based.
    pub line: usize,
    /// 1-based, in characters.
    pub column: usize,
}

impl Default for Position {
    fn default() -> Self {
        Position::START
    }
}

impl Position {
    /// The beginning of a text.
    pub const START: Position = Position { offset: 0, line: 1, column: 1 };

    /// The position after some more bytes of UTF-8.
    pub(crate) fn advance(&mut self, bytes: &[u8]) {
        self.offset += bytes.len();
        let rest = match memchr::memrchr(b'\n', bytes) {
            Some(last) => {
                self.line += memchr::memchr_iter(b'\n', bytes).count();
                self.column = 1;
                &bytes[last + 1..]
            }
            None => bytes,
        };
        // Bytes 10xxxxxx continue a character.
        self.column += rest.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
    }
}

impl Name {
    /// The name without its prefix.
    pub fn local(&self) -> &str {
        self.qualified.split_once(':').map_or(&*self.qualified, |(_, local)| local)
    }

    /// The prefix as written; empty if none.
    pub fn prefix(&self) -> &str {
        self.qualified.split_once(':').map_or("", |(prefix, _)| prefix)
    }

    /// True if it is this name in this namespace (empty for none).
    pub fn is(&self, namespace: &str, local: &str) -> bool {
        &*self.namespace == namespace && self.local() == local
    }
}

impl Tag {
    /// The value of an attribute without namespace.
    pub fn get(&self, local: &str) -> Option<&str> {
        self.get_ns("", local)
    }

    /// The value of an attribute by namespace and local name.
    pub fn get_ns(&self, namespace: &str, local: &str) -> Option<&str> {
        find(&self.attributes, namespace, local)
    }
}

fn find<'a>(attributes: &'a [Attribute], namespace: &str, local: &str) -> Option<&'a str> {
    attributes
        .iter()
        .find(|attribute| attribute.name.is(namespace, local))
        .map(|attribute| attribute.value.as_str())
}
