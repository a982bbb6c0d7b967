//! A pull reader that accepts well-formed documents only.

use super::decode::malformed;
use super::scope::Scope;
use super::syntax::{
    Checked, Fault, character, check_characters, check_declaration, check_doctype, is_ncname,
    is_space, push_text, resolve, start_tag,
};
use super::tracked::Tracked;
use super::{Event, Name, PULL_DEPTH, Position, Transcoder};
use crate::error::{Error, Result};
use crate::model::{Message, Place};
use encoding_rs::{Encoding, UTF_8};
use quick_xml::errors::SyntaxError;
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
    encoding: &'static Encoding,
    inner: quick_xml::Reader<Tracked<R>>,
    buffer: Vec<u8>,
    scope: Scope,
    open: Vec<Open>,
    /// Text gathered so far, and where it began.
    text: Option<(String, Position)>,
    /// The event after a text, or the end of an empty element.
    pending: Option<(Event, Position, usize)>,
    /// Where the last event began, and the byte after it.
    position: Position,
    end: usize,
    /// Reads a fragment of what may be damaged.
    forgiving: bool,
    seen_root: bool,
    seen_doctype: bool,
    max_depth: usize,
    finished: bool,
}

/// An element that is open.
struct Open {
    name: Name,
    line: usize,
}

/// How a start tag ends: with `>` or with `/>`.
#[derive(PartialEq)]
enum Form {
    Start,
    Empty,
}

impl<'a> Reader<&'a [u8]> {
    /// Reads a text; `path` is for messages.
    pub fn new(path: &str, text: &'a str) -> Self {
        Reader::over(path, text.as_bytes(), UTF_8, Position::START)
    }

    /// Reads an element cut from a document at a position. Characters that XML does not allow
    /// are taken as they are, and a prefix that is not declared is no namespace: so much of a
    /// file from elsewhere can be saved.
    pub fn fragment(path: &str, text: &'a str, position: Position) -> Self {
        let mut reader = Reader::over(path, text.as_bytes(), UTF_8, position);
        reader.forgiving = true;
        reader.scope.forgive();
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
        let encoding = source.encoding();
        Ok(Reader::over(path, source, encoding, Position::START))
    }
}

impl<R: BufRead> Reader<R> {
    fn over(path: &str, source: R, encoding: &'static Encoding, position: Position) -> Self {
        let tracked = Tracked::new(source, position);
        let mut inner = quick_xml::Reader::from_reader(tracked);
        let config = inner.config_mut();
        // End tags are compared here, where the line of the start tag is known.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.trim_markup_names_in_closing_tags = false;
        Reader {
            path: path.to_owned(),
            encoding,
            inner,
            buffer: Vec::new(),
            scope: Scope::new(),
            open: Vec::new(),
            text: None,
            pending: None,
            position,
            end: 0,
            forgiving: false,
            seen_root: false,
            seen_doctype: false,
            max_depth: PULL_DEPTH,
            finished: false,
        }
    }

    /// Makes deeper nesting than this an error.
    pub fn limit_depth(&mut self, max_depth: usize) {
        self.max_depth = max_depth.min(PULL_DEPTH);
    }

    /// Takes prefixes that are not declared for no namespace.
    pub fn forgive_prefixes(&mut self) {
        self.scope.forgive();
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
                self.open.push(Open { name: tag.name.clone(), line: position.line });
                if tag.self_closing {
                    self.pending = Some((Event::End(tag.name.clone()), position, end));
                }
            }
            Event::End(_) => {
                self.scope.leave(self.open.len());
                self.open.pop();
            }
            _ => {}
        }
        event
    }

    /// One piece of markup; none if it only adds to the text or is of no interest.
    fn take(&mut self, raw: &Raw<'_>, start: Position) -> Result<Option<Event>> {
        // What quick-xml has taken off the front of the piece.
        let prefix: &[u8] = match raw {
            Raw::Start(_) | Raw::Empty(_) => b"<",
            Raw::End(_) => b"</",
            Raw::Comment(_) => b"<!--",
            Raw::CData(_) => b"<![CDATA[",
            Raw::Decl(_) | Raw::PI(_) => b"<?",
            Raw::DocType(_) => b"<!DOCTYPE ",
            Raw::GeneralRef(_) => b"&",
            Raw::Text(_) | Raw::Eof => b"",
        };
        let content: &str = raw;
        let checked = if self.forgiving { Ok(()) } else { check_characters(content) };
        let taken = checked.and_then(|()| match raw {
            Raw::Start(_) => self.start(content, Form::Start),
            Raw::Empty(_) => self.start(content, Form::Empty),
            Raw::End(_) => self.close(content),
            Raw::Text(_) => self.text(content, start),
            Raw::CData(_) => self.cdata(content, start),
            Raw::GeneralRef(_) => self.reference(content, start),
            Raw::Comment(_) => comment(content),
            Raw::Decl(_) if start.offset > 0 => Err(Fault::new(0, "xml-declaration-place")),
            Raw::Decl(_) => check_declaration(content).map(|()| None),
            Raw::PI(_) => instruction(content),
            Raw::DocType(_) => self.doctype(content),
            Raw::Eof => Ok(None),
        });
        taken.map_err(|fault| {
            let mut position = start;
            position.advance(prefix);
            position.advance(&content.as_bytes()[..fault.at.min(content.len())]);
            Error::input(self.place_of(position), fault.message)
        })
    }

    fn start(&mut self, raw: &str, form: Form) -> Checked<Option<Event>> {
        let (name, attributes) = start_tag(raw)?;
        if self.open.is_empty() && self.seen_root {
            return Err(Fault::new(0, "xml-second-root").with("element", name));
        }
        if self.open.len() >= self.max_depth {
            let message = Message::new("xml-depth").with("limit", self.max_depth);
            return Err(Fault { at: 0, message });
        }
        self.seen_root = true;
        let mut tag = self.scope.enter(name, attributes, self.open.len() + 1)?;
        tag.self_closing = form == Form::Empty;
        Ok(Some(Event::Start(tag)))
    }

    fn close(&mut self, raw: &str) -> Checked<Option<Event>> {
        let found = raw.trim_end_matches(is_space);
        match self.open.last() {
            None => Err(Fault::new(0, "xml-tag-unopened").with("found", found)),
            Some(open) if *open.name.qualified == *found => Ok(Some(Event::End(open.name.clone()))),
            Some(open) => {
                let mut fault = Fault::new(0, "xml-tag-mismatch")
                    .with("found", found)
                    .with("expected", &open.name.qualified);
                fault.message = fault.message.with("opened", open.line);
                Err(fault)
            }
        }
    }

    fn text(&mut self, raw: &str, start: Position) -> Checked<Option<Event>> {
        if self.open.is_empty() {
            return match raw.find(|c| !is_space(c)) {
                Some(at) if self.seen_root => Err(Fault::new(at, "xml-text-after")),
                Some(at) => Err(Fault::new(at, "xml-text-before")),
                None => Ok(None),
            };
        }
        if let Some(at) = raw.find("]]>") {
            return Err(Fault::new(at, "xml-cdata-end"));
        }
        push_text(raw, self.gather(start));
        Ok(None)
    }

    fn cdata(&mut self, raw: &str, start: Position) -> Checked<Option<Event>> {
        if self.open.is_empty() {
            let id = if self.seen_root { "xml-text-after" } else { "xml-text-before" };
            return Err(Fault::new(0, id));
        }
        push_text(raw, self.gather(start));
        Ok(None)
    }

    fn reference(&mut self, raw: &str, start: Position) -> Checked<Option<Event>> {
        let c = match resolve(raw) {
            Err(_) if self.forgiving && character(raw).is_some() => character(raw).unwrap_or(' '),
            resolved => resolved?,
        };
        if self.open.is_empty() {
            let id = if self.seen_root { "xml-text-after" } else { "xml-text-before" };
            return Err(Fault::new(0, id));
        }
        self.gather(start).push(c);
        Ok(None)
    }

    fn gather(&mut self, start: Position) -> &mut String {
        &mut self.text.get_or_insert_with(|| (String::new(), start)).0
    }

    fn doctype(&mut self, raw: &str) -> Checked<Option<Event>> {
        if self.seen_root || std::mem::replace(&mut self.seen_doctype, true) {
            return Err(Fault::new(0, "xml-doctype-place"));
        }
        check_doctype(raw).map(|()| Some(Event::Doctype(raw.to_owned())))
    }

    fn at_end(&mut self) -> Result<Option<Event>> {
        let message = match self.open.last() {
            Some(open) => Message::new("xml-truncated")
                .with("element", &*open.name.qualified)
                .with("opened", open.line),
            None if !self.seen_root => Message::new("xml-empty"),
            None => return Ok(None),
        };
        Err(Error::input(self.place_of(self.inner.get_ref().position), message))
    }

    /// What quick-xml itself objects to: pieces that do not end, bytes that cannot be read.
    fn syntax(&self, error: &quick_xml::Error, start: Position) -> Error {
        let place = self.place_of(start);
        match error {
            quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::InvalidData => {
                malformed(self.place_of(self.inner.get_ref().position), self.encoding)
            }
            quick_xml::Error::Io(error) => Error::io(Path::new(&self.path), error),
            quick_xml::Error::Syntax(SyntaxError::InvalidBangMarkup) => {
                Error::input(place, Message::new("xml-markup"))
            }
            quick_xml::Error::Syntax(_) => Error::input(place, Message::new("xml-unclosed")),
            quick_xml::Error::Encoding(_) => malformed(place, self.encoding),
            _ if self.text.is_some() || !self.open.is_empty() => {
                Error::input(place, Message::new("xml-ampersand"))
            }
            _ => Error::input(place, Message::new("xml-markup")),
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

fn comment(raw: &str) -> Checked<Option<Event>> {
    let bad = raw.find("--").or_else(|| raw.ends_with('-').then(|| raw.len() - 1));
    match bad {
        Some(at) => Err(Fault::new(at, "xml-comment-hyphens")),
        None => {
            let mut text = String::new();
            push_text(raw, &mut text);
            Ok(Some(Event::Comment(text)))
        }
    }
}

fn instruction(raw: &str) -> Checked<Option<Event>> {
    let (target, data) = raw.split_once(is_space).unwrap_or((raw, ""));
    if !is_ncname(target) {
        return Err(Fault::new(0, "xml-name").with("name", target));
    }
    if target.eq_ignore_ascii_case("xml") {
        return Err(Fault::new(0, "xml-declaration-place"));
    }
    let data = data.trim_start_matches(is_space);
    Ok(Some(Event::Pi(target.to_owned(), data.to_owned())))
}
