//! Copying a stream with other text in some places, every other byte as it is.

use super::{Transcoder, malformed};
use crate::error::{Error, Result};
use crate::model::Place;
use std::borrow::Cow;
use std::io::{self, BufRead, Write};
use std::ops::Range;
use std::path::Path;

/// Copies a stream in any encoding. Only what is at hand is in memory.
///
/// Bytes stay as they are in UTF-8, UTF-16 and every encoding that has one byte a character;
/// others may spell the same character otherwise.
pub struct Splice<R: BufRead, W: Write> {
    path: String,
    source: Transcoder<R>,
    /// The byte of the decoded text that is next.
    at: usize,
    out: W,
    /// White space that was read last and is not written yet.
    held: String,
}

impl<R: BufRead, W: Write> Splice<R, W> {
    /// Copies a source; `path` is for messages.
    ///
    /// # Errors
    /// If the encoding is unknown, or the streams cannot be used.
    pub fn new(path: &str, source: R, out: W) -> Result<Self> {
        let source = Transcoder::new(path, source)?;
        let mut splice = Splice { path: path.to_owned(), source, at: 0, out, held: String::new() };
        let mark = splice.source.byte_order_mark();
        splice.write(&mark)?;
        Ok(splice)
    }

    /// Puts a text in the place of some bytes of the decoded text, behind all that was replaced
    /// before. Where nothing takes the place of what begins a line, the line goes, too.
    ///
    /// # Errors
    /// If the streams cannot be used, or bytes are not of the encoding.
    pub fn replace(&mut self, bytes: Range<usize>, text: &str) -> Result<()> {
        self.pass(bytes.start, true)?;
        if text.is_empty() && self.held.contains('\n') {
            self.held.clear();
        }
        self.release()?;
        let charset = self.source.charset();
        self.put(&charset.spelled(text).unwrap_or(Cow::Borrowed(text)))?;
        self.pass(bytes.end, false)
    }

    /// Copies the rest.
    ///
    /// # Errors
    /// As [`Splice::replace`].
    pub fn finish(mut self) -> Result<()> {
        self.pass(usize::MAX, true)?;
        self.release()?;
        self.out.flush().map_err(|error| self.failed(&error))
    }

    /// Reads up to a byte, and writes what was read if it is to be kept.
    fn pass(&mut self, to: usize, kept: bool) -> Result<()> {
        while self.at < to {
            let piece = match self.source.fill_buf() {
                Ok(bytes) => &bytes[..bytes.len().min(to - self.at)],
                Err(error) => return Err(self.failed(&error)),
            };
            if piece.is_empty() {
                return Ok(());
            }
            let length = piece.len();
            if kept {
                let text = String::from_utf8_lossy(piece).into_owned();
                let solid = text.trim_end_matches([' ', '\t', '\r', '\n']).len();
                if solid > 0 {
                    self.release()?;
                    self.put(&text[..solid])?;
                }
                self.held.push_str(&text[solid..]);
            }
            self.source.consume(length);
            self.at += length;
        }
        Ok(())
    }

    fn release(&mut self) -> Result<()> {
        let held = std::mem::take(&mut self.held);
        self.put(&held)
    }

    fn put(&mut self, text: &str) -> Result<()> {
        let bytes = self.source.charset().plain(text);
        self.out.write_all(&bytes).map_err(|error| self.failed(&error))
    }

    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.out.write_all(bytes).map_err(|error| self.failed(&error))
    }

    fn failed(&self, error: &io::Error) -> Error {
        match error.kind() {
            io::ErrorKind::InvalidData => {
                malformed(Place::file(self.path.clone()), self.source.charset())
            }
            _ => Error::io(Path::new(&self.path), error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spliced(bytes: &[u8], changes: &[(Range<usize>, &str)]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut splice = Splice::new("t.xml", bytes, &mut out).unwrap();
        for (range, text) in changes {
            splice.replace(range.clone(), text).unwrap();
        }
        splice.finish().unwrap();
        out
    }

    #[test]
    fn bytes_stay_in_every_encoding() {
        let text = "<?xml version=\"1.0\" encoding=\"E\"?>\r\n<a>é \u{2028}</a>\n";
        let latin: Vec<u8> = b"<?xml version='1.0' encoding='iso-8859-2'?><a>\xE9 \xB1</a> ".into();
        let utf16 = |bom: &str| -> Vec<u8> {
            let text = bom.to_owned() + &text.replace("E\"?", "UTF-16\"?");
            text.encode_utf16().flat_map(u16::to_be_bytes).collect()
        };
        let utf8 = ["\u{FEFF}", &text.replace("E\"?", "UTF-8\"?")].concat().into_bytes();
        for bytes in [latin, utf16("\u{FEFF}"), utf16(""), utf8] {
            assert!(spliced(&bytes, &[]) == bytes);
        }
    }

    #[test]
    fn places_are_those_of_the_decoded_text() {
        let bytes = b"<?xml version='1.0' encoding='iso-8859-1'?><a>\xE9 b</a>";
        let at = "<?xml version='1.0' encoding='iso-8859-1'?><a>é ".len();
        let expected = b"<?xml version='1.0' encoding='iso-8859-1'?><a>\xE9 \xE8&#269;&#8364;</a>";
        assert_eq!(spliced(bytes, &[(at..at + 1, "èč€")]), expected);
    }

    #[test]
    fn a_line_that_is_left_empty_goes() {
        let all = spliced(b"<a>\n  <b/>\n  <c/><d/> <e/>\n</a>", &[(6..10, ""), (17..21, "")]);
        assert_eq!(all, b"<a>\n  <c/> <e/>\n</a>");
        // The space before it belongs to what precedes.
        assert_eq!(spliced(b"<a>x <b/>y</a>", &[(5..9, "")]), b"<a>x y</a>");
    }
}
