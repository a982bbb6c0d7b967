//! A text to a document, judged piece by piece.

use super::{AttrData, Data, Document, NOWHERE, NodeData};
use crate::error::{Error, Result};
use crate::model::Message;
use crate::xml::scope::Start;
use crate::xml::strict::{Markup, Piece, Strict};
use crate::xml::syntax::{has_suspicious, push_text, split_prefix};
use crate::xml::{PULL_DEPTH, Position};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

/// A document in the making.
pub(super) struct Builder<'a> {
    strict: Strict,
    document: Document<'a>,
    open: Vec<u32>,
    /// Text gathered so far, and where it began.
    gathered: Option<(Cow<'a, str>, usize)>,
}

impl<'a> Builder<'a> {
    pub fn new(path: &str, text: &'a str) -> Builder<'a> {
        let mut strict = Strict::new();
        strict.max_depth = PULL_DEPTH;
        strict.characters_checked = !has_suspicious(text);
        let document = Document {
            path: path.to_owned(),
            text,
            nodes: Vec::with_capacity(text.len() / 64),
            attributes: Vec::with_capacity(text.len() / 64),
            declarations: Vec::new(),
            namespaces: Vec::new(),
            marks: OnceLock::new(),
            root: NOWHERE,
        };
        Builder { strict, document, open: Vec::new(), gathered: None }
    }

    /// Takes characters that XML does not allow, and prefixes that are not declared.
    pub fn forgiving(mut self) -> Self {
        self.strict.forgiving = true;
        self.strict.scope.forgive();
        self
    }

    /// Reads the text.
    pub fn run(mut self) -> Result<Document<'a>> {
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

    fn start(&mut self, start: Start<'a>, span: Range<usize>) -> Result<()> {
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
/// Where the local name begins in a name.
fn local_at(qualified: &str) -> u32 {
    split_prefix(qualified).map_or(0, |(prefix, _)| number(prefix.len() + 1))
}
