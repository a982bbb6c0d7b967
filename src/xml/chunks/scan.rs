//! Finding the markup of a stream, as far as cutting it needs to know it.

use super::{Chunks, LARGEST, SLACK};
use crate::error::{Error, Result};
use crate::xml::malformed;
use crate::xml::syntax::begins;
use memchr::{memchr, memmem};
use std::io::{self, BufRead};
use std::path::Path;

/// Bytes that tell what a `<` begins: `</`, the longest name, and one more.
const LONGEST: usize = 16;
/// A unit with more places that cannot be decoded is refused, so that memory stays bounded.
const MOST_BAD: usize = 1 << 16;
/// A tag of a stranger is looked at no further than this.
const TAG: usize = 1 << 16;

/// The markup that begins at a `<`.
pub enum Markup {
    UnitStart,
    UnitEnd,
    BodyStart,
    BodyEnd,
    /// Ends before this byte, and is of no interest.
    Skipped(usize),
    OtherStart,
    OtherEnd,
}

impl<R: BufRead> Chunks<R> {
    /// What begins at a `<`; none if the file ends within it, or it is too large.
    pub(super) fn markup(&mut self, open: usize) -> Result<Option<Markup>> {
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
            [b'<', rest @ ..] if named(rest, self.shape.body) => Markup::BodyStart,
            _ => Markup::OtherStart,
        }))
    }

    /// The byte behind the tag that begins here, or behind as much of it as is looked at, and
    /// whether it is that of an empty element.
    pub(super) fn tag(&mut self, open: usize) -> Result<(usize, bool)> {
        let mut at = open + 1;
        let mut quote = None;
        loop {
            let Some(byte) = self.buffer.get(at).copied() else {
                if self.ended || at - open > TAG {
                    return Ok((at, false));
                }
                self.fill()?;
                continue;
            };
            match (byte, quote) {
                (b'>', None) => return Ok((at + 1, self.buffer[at - 1] == b'/')),
                (b'<', _) => return Ok((at, false)),
                (b'"' | b'\'', None) => quote = Some(byte),
                (_, Some(open)) if open == byte => quote = None,
                _ => {}
            }
            at += 1;
        }
    }

    pub(super) fn name(&self, at: usize) -> String {
        let rest = &self.buffer[at..];
        let end = rest.iter().position(|byte| b" \t\r\n/>".contains(byte)).unwrap_or(rest.len());
        String::from_utf8_lossy(&rest[..end]).chars().take(60).collect()
    }

    /// The place of some bytes, reading on as far as needed; none if the file ends before, or
    /// (`large`) it is too far. While something is skipped nothing is, and what was passed is
    /// dropped, which moves the bytes.
    pub(super) fn find(&mut self, from: usize, bytes: &[u8]) -> Result<Option<usize>> {
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
            if self.skipping {
                self.at = from.min(self.buffer.len());
                self.bad.retain(|at| *at >= self.at);
                from -= self.drop_consumed();
            } else if self.buffer.len() - self.at > LARGEST + SLACK {
                self.large = true;
                return Ok(None);
            }
            self.fill()?;
        }
    }

    pub(super) fn fill(&mut self) -> Result<()> {
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
            return Err(malformed(place, self.source.charset()));
        }
        self.bad.push(self.buffer.len());
        self.buffer.extend_from_slice("\u{FFFD}".as_bytes());
        self.source.skip_malformed();
        Ok(())
    }
}
