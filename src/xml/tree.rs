//! A document as a tree, for formats whose files fit in memory.

use super::{Attribute, Event, Name, Position, Reader, TREE_DEPTH, Tag, find};
use crate::error::Result;
use std::io::BufRead;
use std::ops::Range;

/// An element with all it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    pub name: Name,
    /// In the order of the file.
    pub attributes: Vec<Attribute>,
    /// Namespaces declared here: prefix and name.
    pub declarations: Vec<(String, String)>,
    pub children: Vec<Node>,
    /// Where its start tag begins.
    pub position: Position,
    /// The bytes of the decoded text that it covers, both tags included.
    pub span: Range<usize>,
}

/// A child of an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Element(Element),
    Text(String),
    Comment(String),
    /// Target and data.
    Pi(String, String),
}

impl Element {
    /// The root element of a document; `path` is for messages.
    ///
    /// # Errors
    /// If the document is not well-formed or nested deeper than [`TREE_DEPTH`].
    pub fn parse(path: &str, text: &str) -> Result<Element> {
        let mut reader = Reader::new(path, text);
        reader.limit_depth(TREE_DEPTH);
        let mut root = None;
        while let Some(event) = reader.next_event()? {
            if let Event::Start(tag) = event {
                root = Some(Element::read(&mut reader, tag)?);
            }
        }
        // The reader has refused a document without root, so the fallback cannot be reached.
        root.ok_or_else(|| {
            crate::error::Error::input(reader.place(), crate::model::Message::new("xml-empty"))
        })
    }

    /// The element whose start tag was the reader's last event.
    ///
    /// # Errors
    /// As [`Reader::next_event`]. The depth is bounded by the reader, see
    /// [`Reader::limit_depth`].
    pub fn read<R: BufRead>(reader: &mut Reader<R>, tag: Tag) -> Result<Element> {
        let mut element = Element::new(reader, tag);
        // The elements around the one at hand, outermost first: no recursion on input.
        let mut around: Vec<Element> = Vec::new();
        while let Some(event) = reader.next_event()? {
            match event {
                Event::Start(tag) => {
                    around.push(std::mem::replace(&mut element, Element::new(reader, tag)));
                }
                Event::End(_) => {
                    element.span.end = reader.end();
                    let Some(parent) = around.pop() else { break };
                    let child = std::mem::replace(&mut element, parent);
                    element.children.push(Node::Element(child));
                }
                Event::Text(text) => element.children.push(Node::Text(text)),
                Event::Comment(text) => element.children.push(Node::Comment(text)),
                Event::Pi(target, data) => element.children.push(Node::Pi(target, data)),
                Event::Doctype(_) => {}
            }
        }
        Ok(element)
    }

    fn new<R: BufRead>(reader: &Reader<R>, tag: Tag) -> Element {
        let position = reader.position();
        Element {
            name: tag.name,
            attributes: tag.attributes,
            declarations: tag.declarations,
            children: Vec::new(),
            position,
            span: position.offset..position.offset,
        }
    }

    /// True if it has this local name in this namespace.
    pub fn is(&self, namespace: &str, local: &str) -> bool {
        self.name.is(namespace, local)
    }

    /// The value of an attribute without namespace.
    pub fn get(&self, local: &str) -> Option<&str> {
        self.get_ns("", local)
    }

    /// The value of an attribute by namespace and local name.
    pub fn get_ns(&self, namespace: &str, local: &str) -> Option<&str> {
        find(&self.attributes, namespace, local)
    }

    /// The elements among the children.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            _ => None,
        })
    }

    /// The same, to be changed.
    pub fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element> {
        self.children.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            _ => None,
        })
    }

    /// The first child element of a name.
    pub fn child(&self, namespace: &str, local: &str) -> Option<&Element> {
        self.elements().find(|element| element.is(namespace, local))
    }

    /// All text in it, at any depth, in order.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut nodes: Vec<&Node> = self.children.iter().rev().collect();
        while let Some(node) = nodes.pop() {
            match node {
                Node::Text(piece) => text.push_str(piece),
                Node::Element(element) => nodes.extend(element.children.iter().rev()),
                Node::Comment(_) | Node::Pi(..) => {}
            }
        }
        text
    }
}
