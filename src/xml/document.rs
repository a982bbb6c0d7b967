//! A whole document that borrows from its text: for validators, which look at everything, and
//! for changes that leave every other byte as it is.
//!
//! Nodes stand in document order in one row, so a pass over all of them is a loop, whatever
//! the depth. A node is a number with its document ([`NodeRef`], [`ElementRef`]).

use super::scope::Ns;
use super::strict::{Markup, Piece, Strict};
use super::syntax::{has_suspicious, push_text, split_prefix};
use super::{PULL_DEPTH, Position};
use crate::error::{Error, Result};
use crate::model::{Message, Place};
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

/// A node of a document.
#[derive(Clone, Copy)]
pub struct NodeRef<'d> {
    document: &'d Document<'d>,
    index: u32,
}

/// An element of a document.
#[derive(Clone, Copy)]
pub struct ElementRef<'d>(NodeRef<'d>);

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

/// No node has this number.
const NOWHERE: u32 = u32::MAX;

impl<'a> Document<'a> {
    /// Parses a text; `path` is for messages. A byte order mark is no part of it.
    ///
    /// # Errors
    /// If it is not well-formed, is nested deeper than [`PULL_DEPTH`], or has more than 2³²
    /// nodes.
    pub fn parse(path: &str, text: &'a str) -> Result<Document<'a>> {
        // It would be passed over, and bytes be counted without it.
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut builder = Builder {
            strict: Strict::new(),
            document: Document {
                path: path.to_owned(),
                text,
                nodes: Vec::with_capacity(text.len() / 64),
                attributes: Vec::with_capacity(text.len() / 64),
                declarations: Vec::new(),
                namespaces: Vec::new(),
                marks: OnceLock::new(),
                root: NOWHERE,
            },
            open: Vec::new(),
            gathered: None,
        };
        builder.strict.max_depth = PULL_DEPTH;
        builder.strict.characters_checked = !has_suspicious(text);
        builder.run()
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

struct Builder<'a> {
    strict: Strict,
    document: Document<'a>,
    open: Vec<u32>,
    /// Text gathered so far, and where it began.
    gathered: Option<(Cow<'a, str>, usize)>,
}

impl<'a> Builder<'a> {
    fn run(mut self) -> Result<Document<'a>> {
        let text = self.document.text;
        let mut reader = quick_xml::Reader::from_str(text);
        let config = reader.config_mut();
        // End tags are compared by `Strict`, which knows the line of the start tag.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.trim_markup_names_in_closing_tags = false;
        loop {
            let start = offset(&reader);
            let raw = match reader.read_event() {
                Ok(raw) => raw,
                Err(error) => {
                    let at = self.document.position(start);
                    return Err(self.error(at, Message::new(self.strict.syntax(&error))));
                }
            };
            let Some(markup) = Markup::of(&raw) else { break };
            let prefixed = start + markup.prefix().len();
            // White space after `<!DOCTYPE` may have been taken off, too.
            let from = match markup {
                Markup::Doctype => offset(&reader).saturating_sub(raw.len() + 1),
                _ => prefixed,
            };
            let content = text.get(from..from + raw.len()).unwrap_or_default();
            let piece = self.strict.take(markup, content, start == 0);
            let piece = piece.map_err(|fault| {
                // As the stream reader counts, which does not see what quick-xml has taken off.
                let mut at = self.document.position(start);
                at.advance(markup.prefix().as_bytes());
                at.advance(&content.as_bytes()[..fault.at.min(content.len())]);
                self.error(at, fault.message)
            })?;
            self.add(piece, markup, start..offset(&reader))?;
        }
        if let Some(message) = self.strict.at_end() {
            return Err(self.error(self.document.position(text.len()), message));
        }
        self.document.namespaces = self.strict.scope.into_namespaces();
        Ok(self.document)
    }

    fn add(&mut self, piece: Piece<'a>, markup: Markup, span: Range<usize>) -> Result<()> {
        match piece {
            Piece::Nothing | Piece::Doctype(_) => return Ok(()),
            Piece::Text(text) => {
                self.gather_text(text, span.start);
                return Ok(());
            }
            Piece::Char(c) => {
                let gathered = self.gathered.get_or_insert((Cow::Borrowed(""), span.start));
                gathered.0.to_mut().push(c);
                return Ok(());
            }
            _ => {}
        }
        if let Some((text, begin)) = self.gathered.take() {
            self.push(Data::Text(text), begin..span.start)?;
        }
        match piece {
            Piece::Start(start) => {
                self.start(start, span.clone())?;
                if markup == Markup::Empty {
                    self.end(span.end);
                }
            }
            Piece::End => self.end(span.end),
            Piece::Comment(text) => self.push(Data::Comment(text), span)?,
            Piece::Pi(target, data) => self.push(Data::Pi(target, data), span)?,
            Piece::Text(_) | Piece::Char(_) | Piece::Doctype(_) | Piece::Nothing => {}
        }
        Ok(())
    }

    fn gather_text(&mut self, text: &'a str, start: usize) {
        let returns = memchr::memchr(b'\r', text.as_bytes()).is_some();
        match &mut self.gathered {
            None if !returns => self.gathered = Some((Cow::Borrowed(text), start)),
            gathered => {
                let gathered = gathered.get_or_insert((Cow::Borrowed(""), start));
                push_text(text, gathered.0.to_mut());
            }
        }
    }

    fn start(&mut self, start: super::scope::Start<'a>, span: Range<usize>) -> Result<()> {
        let index = self.document.count();
        let first = self.document.attributes.len();
        let attributes = start.attributes.into_iter().map(|(name, value)| AttrData {
            namespace: name.namespace,
            qualified: name.qualified,
            local: local_at(name.qualified),
            value,
        });
        self.document.attributes.extend(attributes);
        let declarations = start.declarations.into_iter();
        self.document.declarations.extend(declarations.map(|(prefix, ns)| (index, prefix, ns)));
        let (content, begin) = (span.end, span.start);
        let range = (number(first), number(self.document.attributes.len()));
        let (namespace, qualified) = (start.name.namespace, start.name.qualified);
        self.push(
            Data::Element {
                namespace,
                qualified,
                local: local_at(qualified),
                attributes: range,
                content,
            },
            begin..content,
        )?;
        if self.open.is_empty() {
            self.document.root = index;
        }
        // Only messages about elements that are not closed need its line: see `error`.
        self.strict.enter(qualified, 0);
        self.open.push(index);
        Ok(())
    }

    fn end(&mut self, end: usize) {
        self.strict.leave();
        let past = self.document.count();
        if let Some(index) = self.open.pop() {
            let node = &mut self.document.nodes[index as usize];
            node.span.end = end;
            node.past = past;
        }
    }

    fn push(&mut self, data: Data<'a>, span: Range<usize>) -> Result<()> {
        let index = self.document.count();
        if index == NOWHERE || self.document.attributes.len() >= NOWHERE as usize {
            let at = self.document.position(span.start);
            return Err(self.error(at, Message::new("xml-too-large")));
        }
        let parent = self.open.last().copied().unwrap_or(NOWHERE);
        self.document.nodes.push(NodeData { data, parent, past: index + 1, span });
        Ok(())
    }

    /// An error at a position. The line at which an unclosed element opens is found only here.
    fn error(&self, at: Position, mut message: Message) -> Error {
        if let (Some(index), Some(opened)) =
            (self.open.last(), message.args.iter_mut().find(|(name, _)| *name == "opened"))
        {
            let begin = self.document.node(*index).span.start;
            opened.1 = self.document.position(begin).line.into();
        }
        Error::input(self.document.place_at(at), message)
    }
}

fn offset(reader: &quick_xml::Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(NOWHERE)
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
        match &self.0.data().data {
            Data::Element { attributes: (from, to), .. } => {
                &self.0.document.attributes[*from as usize..*to as usize]
            }
            _ => &[],
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

/// Where the local name begins in a name.
fn local_at(qualified: &str) -> u32 {
    split_prefix(qualified).map_or(0, |(prefix, _)| number(prefix.len() + 1))
}
