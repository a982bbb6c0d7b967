//! Cutting a large file into its units without looking into them, so that one that is broken
//! costs no other, and only one is in memory at a time.

mod outside;
mod scan;
mod unit;

use super::chunk::{Chunk, Shape};
use super::claim;
use super::syntax::begins;
use super::{Position, Transcoder, malformed};
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use memchr::memchr;
use outside::Outside;
use scan::Markup;
use std::collections::VecDeque;
use std::io::BufRead;
use std::ops::Range;

/// A unit with more bytes than this is left out, so that memory stays bounded.
const LARGEST: usize = 64 << 20;
/// What was consumed is dropped from the buffer when it is more than this.
const SLACK: usize = 1 << 20;

/// Reads a file chunk by chunk.
pub struct Chunks<R: BufRead> {
    path: String,
    shape: &'static Shape,
    source: Transcoder<R>,
    buffer: Vec<u8>,
    /// The first byte that was not consumed.
    at: usize,
    /// A byte that is not behind it, and where it stands in the file: lines are counted when
    /// somebody asks for a place, which is rare, and before bytes are dropped.
    counted: usize,
    position: Position,
    /// Where, not before [`Self::at`], U+FFFD stands for bytes that are not of the encoding.
    bad: Vec<usize>,
    ended: bool,
    /// What was looked for is too far.
    large: bool,
    /// What is passed need not stay in memory.
    skipping: bool,
    outside: Outside,
    /// What was found and not given out yet.
    found: VecDeque<Finding>,
    stage: Stage,
}

/// How far the file was read.
#[derive(Clone, Copy)]
enum Stage {
    Body,
    /// Between the ends of the body and of the root.
    End,
    Behind,
    Done,
}

impl<R: BufRead> Chunks<R> {
    /// A reader of a file of this shape; `path` is for messages.
    pub fn new(path: &str, source: Transcoder<R>, shape: &'static Shape) -> Self {
        Chunks {
            path: path.to_owned(),
            shape,
            source,
            buffer: Vec::new(),
            at: 0,
            counted: 0,
            position: Position::START,
            bad: Vec::new(),
            ended: false,
            large: false,
            skipping: false,
            outside: Outside::default(),
            found: VecDeque::new(),
            stage: Stage::Body,
        }
    }

    /// Makes it a file of another shape with the same body and units: a format whose root has
    /// several names is known by its beginning.
    pub fn reshape(&mut self, shape: &'static Shape) {
        self.shape = shape;
    }

    /// Everything up to the body, with its start tag, or before a unit that comes earlier; all
    /// there is, if there is neither.
    ///
    /// # Errors
    /// If the file cannot be read or decoded.
    pub fn prologue(&mut self) -> Result<String> {
        let mut from = self.at;
        while let Some(open) = self.find(from, b"<")? {
            match self.markup(open)? {
                Some(Markup::BodyStart) => {
                    from = self.tag(open)?.0;
                    break;
                }
                Some(Markup::UnitStart | Markup::BodyEnd) => {
                    from = open;
                    break;
                }
                Some(Markup::Skipped(end)) => from = end,
                Some(_) => from = open + 1,
                None => {
                    from = self.buffer.len();
                    break;
                }
            }
        }
        if self.large {
            return Err(self.cut_off());
        }
        if self.ended && memchr(b'<', &self.buffer[from.min(self.buffer.len())..]).is_none() {
            from = self.buffer.len();
        }
        let bytes = self.at..from;
        if let Some((_, error)) = self.undecodable(&bytes) {
            return Err(error);
        }
        let text = self.text(bytes)?.to_owned();
        self.at = from;
        Ok(text)
    }

    /// The text of a chunk, until the next is read.
    ///
    /// # Errors
    /// If it is no UTF-8, which the decoder rules out.
    pub fn text(&self, bytes: Range<usize>) -> Result<&str> {
        std::str::from_utf8(&self.buffer[bytes])
            .map_err(|_| malformed(self.place(), self.source.charset()))
    }

    /// What is wrong with a chunk whose bytes are not of the encoding, and where it begins.
    /// To be asked before its place is.
    pub fn undecodable(&mut self, bytes: &Range<usize>) -> Option<(Position, Error)> {
        let first = self.bad.first().copied().filter(|at| *at < bytes.end)?;
        let begin = self.position_of(bytes.start);
        let position = self.position_of(first);
        self.bad.retain(|at| *at >= bytes.end);
        Some((begin, malformed(self.place_of(position), self.source.charset())))
    }

    /// Tells what was found since the last chunk: what the file says wrongly of its encoding,
    /// and bytes up to this one that are not of it.
    fn stray(&mut self, to: usize) {
        if let Some(declared) = self.source.take_misdeclared() {
            self.found.push_back(claim::finding(&self.path, &declared, self.source.charset()));
        }
        let Some(first) = self.bad.first().copied().filter(|at| *at < to) else { return };
        let error = self.undecodable(&(first..to)).map(|(_, error)| error.findings);
        let found = error.into_iter().flatten();
        self.found.extend(found.map(|it| Finding::warning(it.place, it.message)));
    }

    /// The next chunk; none at the end of the file.
    ///
    /// # Errors
    /// If the file cannot be read or is cut off.
    pub fn next_chunk(&mut self) -> Result<Option<Chunk>> {
        loop {
            self.stray(self.at);
            if let Some(found) = self.found.pop_front() {
                return Ok(Some(Chunk::Found(found)));
            }
            self.drop_consumed();
            match self.stage {
                Stage::Body => {
                    if let Some(chunk) = self.in_body()? {
                        return Ok(Some(chunk));
                    }
                }
                Stage::End => self.end()?,
                Stage::Behind => self.behind()?,
                Stage::Done => return Ok(None),
            }
        }
    }

    /// Drops what was consumed, if it is worth while; says how much.
    fn drop_consumed(&mut self) -> usize {
        let dropped = if self.at > SLACK { self.at } else { 0 };
        if dropped > 0 {
            self.position_of(dropped);
            self.buffer.drain(..dropped);
            self.bad.iter_mut().for_each(|at| *at -= dropped);
            (self.at, self.counted) = (0, 0);
        }
        dropped
    }

    /// Where the next chunk begins.
    pub fn place(&self) -> Place {
        self.place_of(self.position_behind(self.at))
    }

    /// Where a byte of the buffer stands in the file: one of the last chunk or behind it, and
    /// not before one that was asked for.
    pub fn position_of(&mut self, byte: usize) -> Position {
        self.position = self.position_behind(byte);
        self.counted = byte;
        self.position
    }

    fn position_behind(&self, byte: usize) -> Position {
        let mut position = self.position;
        position.advance(&self.buffer[self.counted..byte]);
        position
    }

    pub fn place_of(&self, position: Position) -> Place {
        let column = Some(position.column);
        Place { column, ..Place::line(self.path.clone(), position.line) }
    }

    /// The next piece of the body: text, a tag, or a unit, which is a chunk.
    fn in_body(&mut self) -> Result<Option<Chunk>> {
        if !self.outside_text()? {
            return Ok(None);
        }
        let open = self.at;
        let text = self.buffer[open..].starts_with(b"<![").then(|| self.position_of(open));
        let markup = match self.markup(open)? {
            // A comment may be as long as it likes.
            None if std::mem::take(&mut self.large) => self.skip(|own| own.markup(open))?,
            markup => markup,
        };
        match markup {
            None => return Err(self.cut_off()),
            Some(Markup::UnitStart) => return self.unit().map(Some),
            Some(Markup::Skipped(end)) => {
                if let Some(position) = text.filter(|_| !self.outside.told()) {
                    self.fault(Message::new("xml-text-outside"), "", position);
                }
                self.at = end;
            }
            Some(Markup::BodyEnd) => self.body_end(open),
            Some(Markup::OtherStart | Markup::BodyStart) => self.stranger(open)?,
            Some(Markup::OtherEnd | Markup::UnitEnd) => {
                let (end, _) = self.tag(open)?;
                let name = self.name(open + 2);
                let position = self.position_of(open);
                for (message, element) in self.outside.close(&name) {
                    self.fault(message, &element, position);
                }
                self.at = end;
            }
        }
        Ok(None)
    }

    /// The start tag of an element that is no unit.
    fn stranger(&mut self, open: usize) -> Result<()> {
        let (end, empty) = self.tag(open)?;
        let name = self.name(open + 1);
        let position = self.position_of(open);
        let message = Message::new(self.shape.stranger).with("element", name.clone());
        self.fault(message, &name, position);
        if !empty {
            self.outside.open(name, position);
        }
        self.at = end;
        Ok(())
    }

    fn body_end(&mut self, open: usize) {
        let position = self.position_of(open);
        for (message, name) in self.outside.close_all(self.shape.body) {
            self.fault(message, &name, position);
        }
        for (message, position) in self.outside.more() {
            self.found.push_back(Finding::error(self.place_of(position), message));
        }
        self.stage = Stage::End;
    }

    /// Passes text outside of the units as far as it was read; says whether markup follows.
    fn outside_text(&mut self) -> Result<bool> {
        let rest = &self.buffer[self.at..];
        let open = memchr(b'<', rest);
        let text = &rest[..open.unwrap_or(rest.len())];
        let end = self.at + text.len();
        // U+FFFD stands for bytes that are reported as such.
        let solid = String::from_utf8_lossy(text);
        let solid = solid.find(|c| !matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{FFFD}'));
        if let Some(solid) = solid.map(|at| self.at + at).filter(|_| !self.outside.told()) {
            if self.bad.first().is_some_and(|bad| *bad < solid) {
                self.stray(end);
            }
            let position = self.position_of(solid);
            self.fault(Message::new("xml-text-outside"), "", position);
            self.outside.in_text = true;
        }
        self.at = end;
        self.stray(end);
        if open.is_some() {
            self.outside.in_text = false;
            return Ok(self.found.is_empty());
        }
        if self.ended {
            return Err(self.cut_off());
        }
        self.fill()?;
        Ok(false)
    }

    /// Something wrong outside of the units.
    fn fault(&mut self, message: Message, name: &str, position: Position) {
        if let Some((message, position)) = self.outside.note(message, name, position) {
            self.found.push_back(Finding::error(self.place_of(position), message));
        }
    }

    /// What follows the body must close the file.
    fn end(&mut self) -> Result<()> {
        let root = self.shape.root.as_bytes();
        let mut from = self.at;
        while let Some(open) = self.find(from, b"</")? {
            while self.buffer.len() < open + 2 + root.len() && !self.ended {
                self.fill()?;
            }
            if begins(&self.buffer[open + 2..], root) {
                let end = self.find(open, b">")?;
                self.stage = if end.is_some() { Stage::Behind } else { Stage::Done };
                self.at = end.map_or(self.at, |end| end + 1);
                return Ok(());
            }
            from = open + 2;
        }
        Err(self.cut_off())
    }

    /// Only white space, comments and instructions may follow the end (XML 1.0 production 1):
    /// passes one of them, or tells the first other thing.
    fn behind(&mut self) -> Result<()> {
        let Some(next) = self.buffer.get(self.at) else {
            if self.ended {
                self.stage = Stage::Done;
                return Ok(());
            }
            return self.fill();
        };
        if b" \t\r\n".contains(next) {
            let rest = self.buffer[self.at..].iter();
            self.at += rest.take_while(|byte| b" \t\r\n".contains(byte)).count();
            return Ok(());
        }
        let markup = if *next == b'<' { self.markup(self.at)? } else { None };
        let message = match markup {
            Some(Markup::Skipped(end)) if !self.buffer[self.at..].starts_with(b"<![") => {
                self.at = end;
                return Ok(());
            }
            Some(Markup::OtherStart | Markup::BodyStart | Markup::UnitStart) => {
                Message::new("xml-second-root").with("element", self.name(self.at + 1))
            }
            _ => Message::new("xml-text-after"),
        };
        self.stage = Stage::Done;
        let position = self.position_of(self.at);
        self.found.push_back(Finding::error(self.place_of(position), message));
        Ok(())
    }

    /// Why there is no more to be had.
    fn cut_off(&self) -> Error {
        let message = match self.large {
            true => Message::new(self.shape.large).with("limit", LARGEST >> 20),
            false => Message::new(self.shape.cut_off),
        };
        Error::input(self.place(), message)
    }
}
