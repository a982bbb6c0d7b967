//! Cutting a large file into its units without looking into them, so that one that is broken
//! costs no other, and only one is in memory at a time.

use super::chunk::{Chunk, Shape};
use super::claim;
use super::syntax::begins;
use super::{Position, Transcoder, malformed};
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use memchr::{memchr, memmem};
use std::io::{self, BufRead};
use std::ops::Range;
use std::path::Path;

/// A unit with more bytes than this is refused, so that memory stays bounded.
const LARGEST: usize = 64 << 20;
/// What was consumed is dropped from the buffer when it is more than this.
const SLACK: usize = 1 << 20;
/// Bytes that tell what a `<` begins: `</`, the longest name, and one more.
const LONGEST: usize = 16;
/// A unit with more places that cannot be decoded is refused, for the same reason.
const MOST_BAD: usize = 1 << 16;

/// The markup that begins at a `<`.
enum Markup {
    UnitStart,
    UnitEnd,
    BodyEnd,
    /// Ends before this byte, and is of no interest.
    Skipped(usize),
    OtherStart,
    OtherEnd,
}

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
    finished: bool,
    /// The root is closed, and what follows was not looked at yet.
    closed: bool,
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
            finished: false,
            closed: false,
        }
    }

    /// Makes it a file of another shape with the same body and units: a format whose root has
    /// several names is known by its beginning.
    pub fn reshape(&mut self, shape: &'static Shape) {
        self.shape = shape;
    }

    /// Everything before the first unit; all there is, if there is none.
    ///
    /// # Errors
    /// If the file cannot be read or decoded.
    pub fn prologue(&mut self) -> Result<String> {
        let mut from = self.at;
        while let Some(open) = self.find(from, b"<")? {
            match self.markup(open)? {
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
            .map_err(|_| malformed(self.place(), self.source.encoding()))
    }

    /// What is wrong with a chunk whose bytes are not of the encoding, and where it begins.
    /// To be asked before its place is.
    pub fn undecodable(&mut self, bytes: &Range<usize>) -> Option<(Position, Error)> {
        let first = self.bad.first().copied().filter(|at| *at < bytes.end)?;
        let begin = self.position_of(bytes.start);
        let position = self.position_of(first);
        self.bad.retain(|at| *at >= bytes.end);
        Some((begin, malformed(self.place_of(position), self.source.encoding())))
    }

    /// As [`Self::undecodable`], for what was consumed since the last chunk, and what the file
    /// says wrongly of its encoding.
    fn stray(&mut self) -> Option<Chunk> {
        if let Some(declared) = self.source.take_misdeclared() {
            return Some(Chunk::Encoding(claim::finding(&self.path, declared)));
        }
        let first = self.bad.first().copied().filter(|at| *at < self.at)?;
        let (_, error) = self.undecodable(&(first..self.at))?;
        let found = error.findings.into_iter().next()?;
        Some(Chunk::Encoding(Finding::warning(found.place, found.message)))
    }

    /// The next chunk; none at the end of the body.
    ///
    /// # Errors
    /// If the file cannot be read, is cut off, or a unit is too large.
    pub fn next_chunk(&mut self) -> Result<Option<Chunk>> {
        if let Some(stray) = self.stray() {
            return Ok(Some(stray));
        }
        self.drop_consumed();
        if self.closed {
            return self.behind();
        }
        while !self.finished {
            let Some(open) = self.find(self.at, b"<")? else { return Err(self.cut_off()) };
            self.at = open;
            if let Some(stray) = self.stray() {
                return Ok(Some(stray));
            }
            let Some(markup) = self.markup(open)? else { return Err(self.cut_off()) };
            match markup {
                Markup::BodyEnd => {
                    self.finished = true;
                    return self.end();
                }
                Markup::UnitStart => return self.unit().map(Some),
                Markup::Skipped(end) => self.at = end,
                Markup::UnitEnd | Markup::OtherEnd => self.at = open + 1,
                Markup::OtherStart => {
                    let name = self.name(open + 1);
                    let position = self.position_of(open);
                    self.at = open + 1;
                    return Ok(Some(Chunk::Stranger(name, position)));
                }
            }
        }
        Ok(None)
    }

    fn drop_consumed(&mut self) {
        if self.at > SLACK {
            self.position_of(self.at);
            self.buffer.drain(..self.at);
            self.bad.iter_mut().for_each(|at| *at -= self.at);
            (self.at, self.counted) = (0, 0);
        }
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

    /// The unit that begins here.
    fn unit(&mut self) -> Result<Chunk> {
        let begin = self.at;
        let Some(mut from) = self.find(begin, b">")? else { return Err(self.cut_off()) };
        if self.buffer[from - 1] == b'/' {
            return Ok(self.pass(from + 1));
        }
        loop {
            let Some(open) = self.find(from, b"<")? else { return Err(self.cut_off()) };
            if open - begin > LARGEST {
                let message = Message::new(self.shape.large).with("limit", LARGEST >> 20);
                return Err(Error::input(self.place(), message));
            }
            match self.markup(open)? {
                Some(Markup::UnitEnd) => {
                    let Some(end) = self.find(open, b">")? else { return Err(self.cut_off()) };
                    return Ok(self.pass(end + 1));
                }
                Some(Markup::UnitStart | Markup::BodyEnd) => {
                    let position = self.position_of(begin);
                    self.at = open;
                    return Ok(Chunk::Unclosed(position));
                }
                Some(Markup::Skipped(end)) => from = end,
                Some(Markup::OtherStart | Markup::OtherEnd) => from = open + 1,
                None => return Err(self.cut_off()),
            }
        }
    }

    /// What follows the body must close the file.
    fn end(&mut self) -> Result<Option<Chunk>> {
        let root = self.shape.root.as_bytes();
        let mut from = self.at;
        while let Some(open) = self.find(from, b"</")? {
            while self.buffer.len() < open + 2 + root.len() && !self.ended {
                self.fill()?;
            }
            if begins(&self.buffer[open + 2..], root) {
                let Some(end) = self.find(open, b">")? else { return Ok(None) };
                (self.at, self.closed) = (end + 1, true);
                return self.behind();
            }
            from = open + 2;
        }
        Err(self.cut_off())
    }

    /// Only white space, comments and instructions may follow the end (XML 1.0 production 1).
    fn behind(&mut self) -> Result<Option<Chunk>> {
        loop {
            if let Some(stray) = self.stray() {
                return Ok(Some(stray));
            }
            self.drop_consumed();
            let Some(next) = self.buffer.get(self.at) else {
                if self.ended {
                    return Ok(None);
                }
                self.fill()?;
                continue;
            };
            if b" \t\r\n".contains(next) {
                self.at += 1;
                continue;
            }
            let markup = if *next == b'<' { self.markup(self.at)? } else { None };
            let name = match markup {
                Some(Markup::Skipped(end)) if !self.buffer[self.at..].starts_with(b"<![") => {
                    self.at = end;
                    continue;
                }
                Some(Markup::OtherStart | Markup::UnitStart) => Some(self.name(self.at + 1)),
                _ => None,
            };
            self.closed = false;
            return Ok(Some(Chunk::Behind(name, self.position_of(self.at))));
        }
    }

    /// What begins at a `<`; none if the file ends within it.
    fn markup(&mut self, open: usize) -> Result<Option<Markup>> {
        while self.buffer.len() < open + LONGEST && !self.ended {
            self.fill()?;
        }
        let rest = &self.buffer[open..];
        let skipped =
            |end: Option<usize>, length: usize| end.map(|at| Markup::Skipped(at + length));
        if rest.starts_with(b"<!--") {
            return Ok(skipped(self.find(open + 4, b"-->")?, 3));
        }
        if rest.starts_with(b"<![CDATA[") {
            return Ok(skipped(self.find(open + 9, b"]]>")?, 3));
        }
        if rest.starts_with(b"<?") {
            return Ok(skipped(self.find(open + 2, b"?>")?, 2));
        }
        let named = |rest: &[u8], name: &str| {
            rest.get(name.len()).is_none_or(|byte| b" \t\r\n/>".contains(byte))
                && begins(rest, name.as_bytes())
        };
        let is_unit = |rest: &[u8]| self.shape.units.iter().any(|name| named(rest, name));
        Ok(Some(match rest {
            [b'<', b'/', rest @ ..] if is_unit(rest) => Markup::UnitEnd,
            [b'<', b'/', rest @ ..] if named(rest, self.shape.body) => Markup::BodyEnd,
            [b'<', b'/', ..] => Markup::OtherEnd,
            [b'<', rest @ ..] if is_unit(rest) => Markup::UnitStart,
            _ => Markup::OtherStart,
        }))
    }

    fn name(&self, at: usize) -> String {
        let rest = &self.buffer[at..];
        let end = rest.iter().position(|byte| b" \t\r\n/>".contains(byte)).unwrap_or(rest.len());
        String::from_utf8_lossy(&rest[..end]).chars().take(60).collect()
    }

    /// The place of some bytes, reading on as far as needed.
    fn find(&mut self, from: usize, bytes: &[u8]) -> Result<Option<usize>> {
        let mut from = from;
        loop {
            let rest = &self.buffer[from.min(self.buffer.len())..];
            let found = match bytes {
                [one] => memchr(*one, rest),
                bytes => memmem::find(rest, bytes),
            };
            if let Some(found) = found {
                return Ok(Some(from + found));
            }
            from = from.max((self.buffer.len() + 1).saturating_sub(bytes.len()));
            if self.ended {
                return Ok(None);
            }
            if self.buffer.len() - self.at > LARGEST + SLACK {
                let message = Message::new(self.shape.large).with("limit", LARGEST >> 20);
                return Err(Error::input(self.place(), message));
            }
            self.fill()?;
        }
    }

    fn fill(&mut self) -> Result<()> {
        let bytes = match self.source.fill_buf() {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::InvalidData => return self.replace(),
            Err(error) => return Err(Error::io(Path::new(&self.path), &error)),
        };
        let amount = bytes.len();
        self.ended = amount == 0;
        self.buffer.extend_from_slice(bytes);
        self.source.consume(amount);
        Ok(())
    }

    /// Puts U+FFFD where bytes are not of the encoding.
    fn replace(&mut self) -> Result<()> {
        if self.bad.len() == MOST_BAD {
            let place = self.place_of(self.position_behind(self.bad[0]));
            return Err(malformed(place, self.source.encoding()));
        }
        self.bad.push(self.buffer.len());
        self.buffer.extend_from_slice("\u{FFFD}".as_bytes());
        self.source.skip_malformed();
        Ok(())
    }

    /// Consumes a unit.
    fn pass(&mut self, to: usize) -> Chunk {
        let bytes = self.at..to;
        self.at = to;
        Chunk::Unit(bytes)
    }

    fn cut_off(&self) -> Error {
        Error::input(self.place(), Message::new(self.shape.cut_off))
    }
}
