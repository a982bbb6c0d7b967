//! What makes a document well-formed beyond what quick-xml sees: the one place where pieces
//! of markup are judged, for the [`Reader`](super::Reader) of events and the
//! [`Document`](super::Document).

use super::PULL_DEPTH;
use super::scope::{Scope, Start};
use super::syntax::{
    Checked, Fault, character, check_characters, check_declaration, check_doctype, is_ncname,
    is_space, resolve, start_tag,
};
use crate::model::Message;
use quick_xml::errors::SyntaxError;

/// A kind of markup, as quick-xml tells it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
    Start,
    Empty,
    End,
    Text,
    Cdata,
    Reference,
    Comment,
    Declaration,
    Pi,
    Doctype,
}

/// A piece of a document that is sound.
pub(super) enum Piece<'b> {
    /// The element is entered with [`Strict::enter`].
    Start(Start<'b>),
    /// The element is left with [`Strict::leave`].
    End,
    /// Text as written, without references; its line ends are still those of the file.
    Text(&'b str),
    /// What a reference stands for.
    Char(char),
    Comment(&'b str),
    /// Target and data.
    Pi(&'b str, &'b str),
    Doctype(&'b str),
    /// Of no interest.
    Nothing,
}

/// What has been seen of a document so far.
pub(super) struct Strict {
    pub scope: Scope,
    /// Names of the open elements in a row, and where each ends.
    names: String,
    open: Vec<Open>,
    seen_root: bool,
    seen_doctype: bool,
    /// Reads a fragment of what may be damaged.
    pub forgiving: bool,
    /// All characters are known to be allowed.
    pub characters_checked: bool,
    pub max_depth: usize,
}

struct Open {
    name_from: usize,
    line: usize,
}

impl Markup {
    pub fn of(raw: &quick_xml::events::Event<'_>) -> Option<Markup> {
        use quick_xml::events::Event as Raw;
        Some(match raw {
            Raw::Start(_) => Markup::Start,
            Raw::Empty(_) => Markup::Empty,
            Raw::End(_) => Markup::End,
            Raw::Comment(_) => Markup::Comment,
            Raw::CData(_) => Markup::Cdata,
            Raw::Decl(_) => Markup::Declaration,
            Raw::PI(_) => Markup::Pi,
            Raw::DocType(_) => Markup::Doctype,
            Raw::GeneralRef(_) => Markup::Reference,
            Raw::Text(_) => Markup::Text,
            Raw::Eof => return None,
        })
    }

    /// What quick-xml has taken off the front of the piece.
    pub fn prefix(self) -> &'static str {
        match self {
            Markup::Start | Markup::Empty => "<",
            Markup::End => "</",
            Markup::Comment => "<!--",
            Markup::Cdata => "<![CDATA[",
            Markup::Declaration | Markup::Pi => "<?",
            Markup::Doctype => "<!DOCTYPE ",
            Markup::Reference => "&",
            Markup::Text => "",
        }
    }
}

impl Strict {
    pub fn new() -> Self {
        Strict {
            scope: Scope::new(),
            names: String::new(),
            open: Vec::new(),
            seen_root: false,
            seen_doctype: false,
            forgiving: false,
            characters_checked: false,
            max_depth: PULL_DEPTH,
        }
    }

    /// Judges a piece: what is between its delimiters, and whether it begins the document.
    pub fn take<'b>(
        &mut self,
        markup: Markup,
        content: &'b str,
        at_start: bool,
    ) -> Checked<Piece<'b>> {
        if !self.forgiving && !self.characters_checked {
            check_characters(content)?;
        }
        match markup {
            Markup::Start | Markup::Empty => self.start(content),
            Markup::End => self.end(content),
            Markup::Text => self.text(content),
            Markup::Cdata if self.open.is_empty() => Err(Fault::new(0, self.text_outside())),
            Markup::Cdata => Ok(Piece::Text(content)),
            Markup::Reference => self.reference(content),
            Markup::Comment => comment(content),
            Markup::Declaration if !at_start => Err(Fault::new(0, "xml-declaration-place")),
            Markup::Declaration => check_declaration(content).map(|()| Piece::Nothing),
            Markup::Pi => instruction(content),
            Markup::Doctype => self.doctype(content),
        }
    }

    /// An element begins.
    pub fn enter(&mut self, qualified: &str, line: usize) {
        self.open.push(Open { name_from: self.names.len(), line });
        self.names.push_str(qualified);
    }

    /// The innermost element ends.
    pub fn leave(&mut self) {
        self.scope.leave(self.open.len());
        if let Some(open) = self.open.pop() {
            self.names.truncate(open.name_from);
        }
    }

    /// What is wrong with a document that ends here, if anything.
    pub fn at_end(&self) -> Option<Message> {
        match self.open.last() {
            Some(open) => Some(
                Message::new("xml-truncated")
                    .with("element", &self.names[open.name_from..])
                    .with("opened", open.line),
            ),
            None if !self.seen_root => Some(Message::new("xml-empty")),
            None => None,
        }
    }

    /// The message for what quick-xml itself objects to: pieces that do not end.
    pub fn syntax(&self, error: &quick_xml::Error) -> &'static str {
        match error {
            quick_xml::Error::Syntax(SyntaxError::InvalidBangMarkup) => "xml-markup",
            quick_xml::Error::Syntax(_) => "xml-unclosed",
            _ if !self.open.is_empty() => "xml-ampersand",
            _ => "xml-markup",
        }
    }

    fn start<'b>(&mut self, raw: &'b str) -> Checked<Piece<'b>> {
        let (name, attributes) = start_tag(raw)?;
        if self.open.is_empty() && self.seen_root {
            return Err(Fault::new(0, "xml-second-root").with("element", name));
        }
        if self.open.len() >= self.max_depth {
            let message = Message::new("xml-depth").with("limit", self.max_depth);
            return Err(Fault { at: 0, message });
        }
        self.seen_root = true;
        let start = self.scope.enter(name, attributes, self.open.len() + 1)?;
        Ok(Piece::Start(start))
    }

    fn end<'b>(&self, raw: &str) -> Checked<Piece<'b>> {
        let found = raw.trim_end_matches(is_space);
        match self.open.last() {
            None => Err(Fault::new(0, "xml-tag-unopened").with("found", found)),
            Some(open) if self.names[open.name_from..] == *found => Ok(Piece::End),
            Some(open) => {
                let mut fault = Fault::new(0, "xml-tag-mismatch")
                    .with("found", found)
                    .with("expected", &self.names[open.name_from..]);
                fault.message = fault.message.with("opened", open.line);
                Err(fault)
            }
        }
    }

    fn text<'b>(&self, raw: &'b str) -> Checked<Piece<'b>> {
        if self.open.is_empty() {
            return match raw.find(|c| !is_space(c)) {
                Some(at) => Err(Fault::new(at, self.text_outside())),
                None => Ok(Piece::Nothing),
            };
        }
        let brackets = memchr::memchr_iter(b']', raw.as_bytes());
        match brackets.into_iter().find(|at| raw[*at..].starts_with("]]>")) {
            Some(at) => Err(Fault::new(at, "xml-cdata-end")),
            None => Ok(Piece::Text(raw)),
        }
    }

    fn reference<'b>(&self, raw: &str) -> Checked<Piece<'b>> {
        let c = match resolve(raw) {
            Err(_) if self.forgiving && character(raw).is_some() => character(raw).unwrap_or(' '),
            resolved => resolved?,
        };
        if self.open.is_empty() {
            return Err(Fault::new(0, self.text_outside()));
        }
        Ok(Piece::Char(c))
    }

    fn text_outside(&self) -> &'static str {
        if self.seen_root { "xml-text-after" } else { "xml-text-before" }
    }

    fn doctype<'b>(&mut self, raw: &'b str) -> Checked<Piece<'b>> {
        if self.seen_root || std::mem::replace(&mut self.seen_doctype, true) {
            return Err(Fault::new(0, "xml-doctype-place"));
        }
        check_doctype(raw).map(|()| Piece::Doctype(raw))
    }
}

fn comment(raw: &str) -> Checked<Piece<'_>> {
    let bad = raw.find("--").or_else(|| raw.ends_with('-').then(|| raw.len() - 1));
    match bad {
        Some(at) => Err(Fault::new(at, "xml-comment-hyphens")),
        None => Ok(Piece::Comment(raw)),
    }
}

fn instruction(raw: &str) -> Checked<Piece<'_>> {
    let (target, data) = raw.split_once(is_space).unwrap_or((raw, ""));
    if !is_ncname(target) {
        return Err(Fault::new(0, "xml-name").with("name", target));
    }
    if target.eq_ignore_ascii_case("xml") {
        return Err(Fault::new(0, "xml-declaration-place"));
    }
    Ok(Piece::Pi(target, data.trim_start_matches(is_space)))
}
