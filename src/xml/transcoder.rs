//! A stream in any encoding, as it is read.

use super::charset::Charset;
use super::claim;
use super::decode::{CHUNK, Detected, HEAD, byte_order_mark, detect};
use crate::error::{Error, Result};
use encoding_rs::{Decoder, DecoderResult, UTF_8};
use std::borrow::Cow;
use std::io::{self, BufRead, Read};
use std::path::Path;

/// Bytes, from the first that is no ASCII on, that show whether a declaration is true.
const EVIDENCE: u64 = 1 << 20;

/// A stream in any encoding, read as UTF-8. Nothing is replaced: bytes that are not of the
/// encoding are an error of kind [`io::ErrorKind::InvalidData`], after all that precedes them.
pub struct Transcoder<R> {
    inner: R,
    charset: Charset,
    bom: bool,
    decoder: Decoder,
    /// What was read to find the encoding and is not decoded yet.
    head: io::Cursor<Vec<u8>>,
    /// Decoded bytes not yet consumed: `out[from..to]`.
    out: Vec<u8>,
    from: usize,
    to: usize,
    finished: bool,
    malformed: bool,
    /// What is declared and was not looked into yet.
    doubtful: Option<String>,
    misdeclared: Option<String>,
}

impl<R: BufRead> Transcoder<R> {
    pub(crate) fn new(path: &str, mut inner: R) -> Result<Self> {
        let mut head = Vec::new();
        inner
            .by_ref()
            .take(HEAD as u64)
            .read_to_end(&mut head)
            .map_err(|error| Error::io(Path::new(path), &error))?;
        let Detected { charset, bom, misdeclared } = detect(path, &head)?;
        let doubtful = claim::declared(&head).filter(|_| charset.encoding.is_single_byte());
        let mut head = io::Cursor::new(head);
        head.set_position(bom as u64);
        let decoder = charset.encoding.new_decoder_without_bom_handling();
        let out = vec![0; CHUNK];
        Ok(Transcoder {
            inner,
            charset,
            bom: bom > 0,
            decoder,
            head,
            out,
            from: 0,
            to: 0,
            finished: false,
            malformed: false,
            doubtful,
            misdeclared,
        })
    }

    /// The encoding of the stream.
    pub(super) fn charset(&self) -> Charset {
        self.charset
    }

    /// The byte order mark that the stream began with, if any.
    pub(super) fn byte_order_mark(&self) -> Cow<'static, [u8]> {
        byte_order_mark(self.charset, self.bom)
    }

    /// Goes on behind bytes that were an error.
    pub(crate) fn skip_malformed(&mut self) {
        self.malformed = false;
    }

    /// The encoding that the stream declares, if it has turned out to be another; told once.
    pub(super) fn take_misdeclared(&mut self) -> Option<String> {
        self.misdeclared.take()
    }

    /// Looks into the declaration at the first byte that is no ASCII.
    fn look_into(&mut self) -> io::Result<()> {
        let declared = self.doubtful.take();
        let mut evidence = self.head.fill_buf()?.to_vec();
        let wanted = EVIDENCE.saturating_sub(evidence.len() as u64);
        let read = self.inner.by_ref().take(wanted).read_to_end(&mut evidence)?;
        if claim::is_utf8(&evidence, (read as u64) < wanted) {
            self.misdeclared = declared;
            self.charset = Charset::full(UTF_8);
            self.decoder = UTF_8.new_decoder_without_bom_handling();
        }
        self.head = io::Cursor::new(evidence);
        Ok(())
    }

    fn decode_more(&mut self) -> io::Result<()> {
        let mut input = next_input(&mut self.head, &mut self.inner)?;
        if self.doubtful.is_some() {
            let plain = input.iter().take_while(|byte| byte.is_ascii()).count();
            if plain == 0 && !input.is_empty() {
                self.look_into()?;
                input = next_input(&mut self.head, &mut self.inner)?;
            } else {
                input = &input[..plain];
            }
        }
        let last = input.is_empty();
        let mut stray = false;
        if self.charset.is_ascii() {
            let plain = input.iter().take_while(|byte| byte.is_ascii()).count();
            stray = plain == 0 && !last;
            input = &input[..plain];
        }
        let (result, mut read, written) =
            self.decoder.decode_to_utf8_without_replacement(input, &mut self.out, last);
        read += usize::from(stray);
        let from_head = self.head.position() < self.head.get_ref().len() as u64;
        if from_head {
            self.head.consume(read);
        } else {
            self.inner.consume(read);
        }
        (self.from, self.to) = (0, written);
        self.finished = last && result == DecoderResult::InputEmpty;
        self.malformed = stray || matches!(result, DecoderResult::Malformed(..));
        Ok(())
    }
}

/// What was read already, then what follows.
fn next_input<'i>(
    head: &'i mut io::Cursor<Vec<u8>>,
    inner: &'i mut impl BufRead,
) -> io::Result<&'i [u8]> {
    let left = head.position() < head.get_ref().len() as u64;
    if left { head.fill_buf() } else { inner.fill_buf() }
}

impl<R: BufRead> BufRead for Transcoder<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.from == self.to && !self.finished {
            if self.malformed {
                return Err(io::ErrorKind::InvalidData.into());
            }
            self.decode_more()?;
        }
        Ok(&self.out[self.from..self.to])
    }

    fn consume(&mut self, amount: usize) {
        self.from = (self.from + amount).min(self.to);
    }
}

impl<R: BufRead> Read for Transcoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}
