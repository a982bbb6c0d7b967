//! The nodes of a document, to be looked at.

use super::{AttrData, Data, Document, NOWHERE, NodeData};
use crate::model::Place;
use std::borrow::Cow;
use std::ops::Range;

/// A node of a document.
#[derive(Clone, Copy)]
pub struct NodeRef<'d> {
    pub(super) document: &'d Document<'d>,
    pub(super) index: u32,
}

/// An element of a document.
#[derive(Clone, Copy)]
pub struct ElementRef<'d>(pub(super) NodeRef<'d>);

/// What a node is.
#[derive(Clone, Copy)]
pub enum Kind<'d> {
    Element(ElementRef<'d>),
    /// References and CDATA sections are resolved, line ends are `\n`.
    Text(&'d str),
    /// As written.
    Comment(&'d str),
    /// Target and data, as written.
    Pi(&'d str, &'d str),
}

/// An attribute of an element; namespace declarations are none.
#[derive(Clone, Copy)]
pub struct Attr<'d> {
    pub namespace: &'d str,
    /// With its prefix.
    pub qualified: &'d str,
    pub value: &'d str,
    local: u32,
}

impl<'d> NodeRef<'d> {
    /// What it is.
    pub fn kind(self) -> Kind<'d> {
        match &self.data().data {
            Data::Element { .. } => Kind::Element(ElementRef(self)),
            Data::Text(text) => Kind::Text(text),
            Data::Comment(text) => Kind::Comment(text),
            Data::Pi(target, data) => Kind::Pi(target, data),
        }
    }

    /// The element, if it is one.
    pub fn element(self) -> Option<ElementRef<'d>> {
        matches!(self.data().data, Data::Element { .. }).then_some(ElementRef(self))
    }

    /// The element it stands in; none for what stands at the top.
    pub fn parent(self) -> Option<ElementRef<'d>> {
        let parent = self.data().parent;
        (parent != NOWHERE).then_some(ElementRef(NodeRef { index: parent, ..self }))
    }

    /// Its place in document order.
    pub fn index(self) -> usize {
        self.index as usize
    }

    /// The bytes of the text that it covers.
    pub fn span(self) -> Range<usize> {
        self.data().span.clone()
    }

    fn data(self) -> &'d NodeData<'d> {
        self.document.node(self.index)
    }
}

impl PartialEq for ElementRef<'_> {
    /// True for the same element of the same document.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0.document, other.0.document) && self.0.index == other.0.index
    }
}

impl<'d> ElementRef<'d> {
    /// The element as a node.
    pub fn node(self) -> NodeRef<'d> {
        self.0
    }

    /// Its document.
    pub fn document(self) -> &'d Document<'d> {
        self.0.document
    }

    /// The name with its prefix.
    pub fn qualified(self) -> &'d str {
        match &self.0.data().data {
            Data::Element { qualified, .. } => qualified,
            _ => "",
        }
    }

    /// The name without prefix.
    pub fn local(self) -> &'d str {
        match &self.0.data().data {
            Data::Element { qualified, local, .. } => &qualified[*local as usize..],
            _ => "",
        }
    }

    /// Its namespace; empty for none.
    pub fn namespace(self) -> &'d str {
        match &self.0.data().data {
            Data::Element { namespace, .. } => &self.0.document.namespaces[*namespace as usize],
            _ => "",
        }
    }

    /// The number of its namespace, the same for all elements of that namespace.
    pub fn namespace_number(self) -> usize {
        match &self.0.data().data {
            Data::Element { namespace, .. } => *namespace as usize,
            _ => 0,
        }
    }

    /// True if it has this local name in this namespace.
    pub fn is(self, namespace: &str, name: &str) -> bool {
        self.local() == name && self.namespace() == namespace
    }

    /// Its attributes in the order of the file.
    pub fn attributes(self) -> impl ExactSizeIterator<Item = Attr<'d>> {
        let document = self.0.document;
        self.attribute_data().iter().map(|attribute| Attr {
            namespace: &document.namespaces[attribute.namespace as usize],
            qualified: attribute.qualified,
            value: &attribute.value,
            local: attribute.local,
        })
    }

    fn attribute_data(self) -> &'d [AttrData<'d>] {
        &self.0.document.attributes[self.attribute_numbers()]
    }

    /// The number of its first attribute among those of the document.
    pub(super) fn first_attribute(self) -> usize {
        self.attribute_numbers().start
    }

    fn attribute_numbers(self) -> Range<usize> {
        match &self.0.data().data {
            Data::Element { attributes: (from, to), .. } => *from as usize..*to as usize,
            _ => 0..0,
        }
    }

    /// The value of an attribute without namespace.
    pub fn get(self, name: &str) -> Option<&'d str> {
        let found = self.attribute_data().iter().find(|attribute| attribute.qualified == name);
        found.map(|attribute| &*attribute.value)
    }

    /// The value of an attribute by namespace and local name.
    pub fn get_ns(self, namespace: &str, name: &str) -> Option<&'d str> {
        let is = |attribute: &&AttrData<'_>| {
            attribute.qualified[attribute.local as usize..] == *name
                && *self.0.document.namespaces[attribute.namespace as usize] == *namespace
        };
        self.attribute_data().iter().find(is).map(|attribute| &*attribute.value)
    }

    /// The element it stands in.
    pub fn parent(self) -> Option<ElementRef<'d>> {
        self.0.parent()
    }

    /// The elements it stands in, innermost first.
    pub fn ancestors(self) -> impl Iterator<Item = ElementRef<'d>> {
        std::iter::successors(self.parent(), |element| element.parent())
    }

    /// Its child nodes in order.
    pub fn children(self) -> impl Iterator<Item = NodeRef<'d>> {
        let document = self.0.document;
        let (mut next, past) = (self.0.index + 1, self.0.data().past);
        std::iter::from_fn(move || {
            let node = (next < past).then_some(NodeRef { document, index: next })?;
            next = node.data().past;
            Some(node)
        })
    }

    /// Its child elements in order.
    pub fn elements(self) -> impl Iterator<Item = ElementRef<'d>> {
        self.children().filter_map(NodeRef::element)
    }

    /// All nodes within it in document order, itself left out.
    pub fn descendants(self) -> impl Iterator<Item = NodeRef<'d>> {
        let document = self.0.document;
        (self.0.index + 1..self.0.data().past).map(move |index| NodeRef { document, index })
    }

    /// The first child element of a name.
    pub fn child(self, namespace: &str, name: &str) -> Option<ElementRef<'d>> {
        self.elements().find(|element| element.is(namespace, name))
    }

    /// All text in it, at any depth, in order.
    pub fn text(self) -> Cow<'d, str> {
        let mut text = Cow::Borrowed("");
        for node in self.descendants() {
            if let Kind::Text(piece) = node.kind() {
                if text.is_empty() {
                    text = Cow::Borrowed(piece);
                } else {
                    text.to_mut().push_str(piece);
                }
            }
        }
        text
    }

    /// The bytes between its tags; empty at the end of its tag if it has only one.
    pub fn content_span(self) -> Range<usize> {
        let span = self.0.span();
        let content = match &self.0.data().data {
            Data::Element { content, .. } => *content,
            _ => span.end,
        };
        if content == span.end {
            return content..content;
        }
        let end = self.0.document.text[content..span.end].rfind("</");
        content..content + end.unwrap_or(0)
    }

    /// Where it begins, for findings.
    pub fn place(self) -> Place {
        self.0.document.place(self.0.data().span.start)
    }
}

impl<'d> Attr<'d> {
    /// The name without prefix.
    pub fn local(&self) -> &'d str {
        &self.qualified[self.local as usize..]
    }
}
