//! A pull reader that accepts well-formed documents only.

use super::charset::Charset;
use super::decode::malformed;
use super::scope::{Resolved, Start};
use super::strict::{Markup, Piece, Strict};
use super::syntax::{Fault, push_text};
use super::tracked::Tracked;
use super::{Attribute, Event, Name, PULL_DEPTH, Position, Tag, Transcoder};
use crate::error::{Error, Result};
use crate::model::{Message, Place};
use encoding_rs::UTF_8;
use quick_xml::events::Event as Raw;
use std::io::{self, BufRead};
use std::path::Path;

/// Reads a document event by event.
///
/// ```
/// use vulgate::xml::{Event, Reader};
///
/// let mut reader = Reader::new("a.xml", "<a>x &amp; y</a>");
/// assert!(matches!(reader.next_event().unwrap(), Some(Event::Start(_))));
/// assert_eq!(reader.next_event().unwrap(), Some(Event::Text("x & y".to_owned())));
/// assert!(matches!(reader.next_event().unwrap(), Some(Event::End(_))));
/// assert_eq!(reader.next_event().unwrap(), None);
/// ```
pub struct Reader<R: BufRead> {
    path: String,
    charset: Charset,
    inner: quick_xml::Reader<Tracked<R>>,
    buffer: Vec<u8>,
    strict: Strict,
    /// Names of the open elements.
    open: Vec<Name>,
    /// Text gathered so far, and where it began.
    text: Option<(String, Position)>,
    /// The event after a text, or the end of an empty element.
    pending: Option<(Event, Position, usize)>,
    /// Where the last event began, and the byte after it.
    position: Position,
    end: usize,
    finished: bool,
}

impl<'a> Reader<&'a [u8]> {
    /// Reads a text; `path` is for messages.
    pub fn new(path: &str, text: &'a str) -> Self {
        Reader::over(path, text.as_bytes(), Charset::full(UTF_8), Position::START)
    }

    /// Reads an element cut from a document at a position. Characters that XML does not allow
    /// are taken as they are, and a prefix that is not declared is no namespace: so much of a
    /// file from elsewhere can be saved.
    pub fn fragment(path: &str, text: &'a str, position: Position) -> Self {
        let mut reader = Reader::over(path, text.as_bytes(), Charset::full(UTF_8), position);
        reader.strict.forgiving = true;
        reader.strict.scope.forgive();
        reader
    }
}

impl<R: BufRead> Reader<Transcoder<R>> {
    /// Reads a stream in any encoding. Only the event at hand is in memory.
    ///
    /// # Errors
    /// If the encoding is unknown or the stream cannot be read.
    pub fn stream(path: &str, source: R) -> Result<Self> {
        let source = Transcoder::new(path, source)?;
        let charset = source.charset();
        Ok(Reader::over(path, source, charset, Position::START))
    }
}

impl<R: BufRead> Reader<R> {
    fn over(path: &str, source: R, charset: Charset, position: Position) -> Self {
        let tracked = Tracked::new(source, position);
        let mut inner = quick_xml::Reader::from_reader(tracked);
        let config = inner.config_mut();
        // End tags are compared here, where the line of the start tag is known.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.trim_markup_names_in_closing_tags = false;
        Reader {
            path: path.to_owned(),
            charset,
            inner,
            buffer: Vec::new(),
            strict: Strict::new(),
            open: Vec::new(),
            text: None,
            pending: None,
            position,
            end: 0,
            finished: false,
        }
    }

    /// Makes deeper nesting than this an error.
    pub fn limit_depth(&mut self, max_depth: usize) {
        self.strict.max_depth = max_depth.min(PULL_DEPTH);
    }

    /// Takes prefixes that are not declared for no namespace.
    pub fn forgive_prefixes(&mut self) {
        self.strict.scope.forgive();
    }

    /// Where the last event begins.
    pub fn position(&self) -> Position {
        self.position
    }

    /// The byte after the last event.
    pub fn end(&self) -> usize {
        self.end
    }

    /// The place of the last event, for findings.
    pub fn place(&self) -> Place {
        self.place_of(self.position)
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// The next event; none at the end of the document. After an error there is no more.
    ///
    /// # Errors
    /// If the document is not well-formed, is cut off, or cannot be read.
    pub fn next_event(&mut self) -> Result<Option<Event>> {
        if self.finished {
            return Ok(None);
        }
        let result = self.advance();
        self.finished = !matches!(result, Ok(Some(_)));
        result
    }

    /// Reads past the end of the element whose start was the last event.
    ///
    /// # Errors
    /// As [`Reader::next_event`].
    pub fn skip_element(&mut self) -> Result<()> {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.next_event()? {
                Some(Event::Start(_)) => depth += 1,
                Some(Event::End(_)) => depth -= 1,
                Some(_) => {}
                None => break,
            }
        }
        Ok(())
    }

    fn advance(&mut self) -> Result<Option<Event>> {
        if let Some(pending) = self.pending.take() {
            return Ok(Some(self.emit(pending)));
        }
        loop {
            let start = self.inner.get_ref().position;
            let mut buffer = std::mem::take(&mut self.buffer);
            buffer.clear();
            let event = match self.inner.read_event_into(&mut buffer) {
                Ok(Raw::Eof) => return self.at_end(),
                Ok(raw) => self.take(&raw, start),
                Err(error) => Err(self.syntax(&error, start)),
            };
            self.buffer = buffer;
            let Some(event) = event? else { continue };
            let next = (event, start, self.inner.get_ref().position.offset);
            if let Some((text, begin)) = self.text.take() {
                self.pending = Some(next);
                return Ok(Some(self.emit((Event::Text(text), begin, start.offset))));
            }
            return Ok(Some(self.emit(next)));
        }
    }

    /// Makes an event the last one. An empty element leaves its end pending.
    fn emit(&mut self, (event, position, end): (Event, Position, usize)) -> Event {
        self.position = position;
        self.end = end;
        match &event {
            Event::Start(tag) => {
                self.strict.enter(&tag.name.qualified, position.line);
                self.open.push(tag.name.clone());
                if tag.self_closing {
                    self.pending = Some((Event::End(tag.name.clone()), position, end));
                }
            }
            Event::End(_) => {
                self.strict.leave();
                self.open.pop();
            }
            _ => {}
        }
        event
    }

    /// One piece of markup; none if it only adds to the text or is of no interest.
    fn take(&mut self, raw: &Raw<'_>, start: Position) -> Result<Option<Event>> {
        let Some(markup) = Markup::of(raw) else { return Ok(None) };
        let content: &str = raw;
        let piece = self.strict.take(markup, content, start.offset == 0);
        Ok(match piece.map_err(|fault| self.fault(fault, markup, content, start))? {
            Piece::Start(tag) => Some(Event::Start(self.tag(tag, markup == Markup::Empty))),
            Piece::End => self.open.last().cloned().map(Event::End),
            Piece::Text(text) => {
                push_text(text, self.gather(start));
                None
            }
            Piece::Char(c) => {
                self.gather(start).push(c);
                None
            }
            Piece::Comment(raw) => {
                let mut text = String::new();
                push_text(raw, &mut text);
                Some(Event::Comment(text))
            }
            Piece::Pi(target, data) => Some(Event::Pi(target.to_owned(), data.to_owned())),
            Piece::Doctype(raw) => Some(Event::Doctype(raw.to_owned())),
            Piece::Nothing => None,
        })
    }

    fn tag(&self, start: Start<'_>, self_closing: bool) -> Tag {
        let name = |resolved: Resolved<'_>| Name {
            namespace: self.strict.scope.name(resolved.namespace).clone(),
            qualified: resolved.qualified.into(),
        };
        let attributes = start.attributes.into_iter();
        let declarations = start.declarations.into_iter();
        Tag {
            name: name(start.name),
            attributes: attributes
                .map(|(resolved, value)| Attribute {
                    name: name(resolved),
                    value: value.into_owned(),
                })
                .collect(),
            declarations: declarations
                .map(|(prefix, namespace)| (prefix.to_owned(), namespace.into_owned()))
                .collect(),
            self_closing,
        }
    }

    fn fault(&self, fault: Fault, markup: Markup, content: &str, start: Position) -> Error {
        let mut position = start;
        position.advance(markup.prefix().as_bytes());
        position.advance(&content.as_bytes()[..fault.at.min(content.len())]);
        Error::input(self.place_of(position), fault.message)
    }

    fn gather(&mut self, start: Position) -> &mut String {
        &mut self.text.get_or_insert_with(|| (String::new(), start)).0
    }

    fn at_end(&mut self) -> Result<Option<Event>> {
        match self.strict.at_end() {
            Some(message) => {
                Err(Error::input(self.place_of(self.inner.get_ref().position), message))
            }
            None => Ok(None),
        }
    }

    /// What quick-xml itself objects to: pieces that do not end, bytes that cannot be read.
    fn syntax(&self, error: &quick_xml::Error, start: Position) -> Error {
        let place = self.place_of(start);
        match error {
            quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::InvalidData => {
                malformed(self.place_of(self.inner.get_ref().position), self.charset)
            }
            quick_xml::Error::Io(error) => Error::io(Path::new(&self.path), error),
            quick_xml::Error::Encoding(_) => malformed(place, self.charset),
            error => Error::input(place, Message::new(self.strict.syntax(error))),
        }
    }

    fn place_of(&self, position: Position) -> Place {
        Place {
            path: self.path.clone(),
            line: Some(position.line),
            column: Some(position.column),
            ..Place::default()
        }
    }
}
