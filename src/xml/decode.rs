//! Bytes to text: the encoding by byte order mark, by the look of `<?`, by the declaration,
//! in this order, strictly (XML 1.0 appendix F), but for a declared encoding of one byte a
//! character where the bytes are UTF-8: that is read as such, and said ([`claim`]).

use super::claim;
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;
use std::io::{self, BufRead, Read};
use std::path::Path;

/// This much of the beginning is looked at for the declaration.
const HEAD: usize = 1024;
/// Bytes of UTF-8 decoded at a time.
const CHUNK: usize = 64 * 1024;
/// Bytes, from the first that is no ASCII on, that show whether a declaration is true.
const EVIDENCE: u64 = 1 << 20;

/// A text with what is needed to write it back as it was.
#[derive(Clone, Debug)]
pub struct Decoded<'b> {
    /// Without byte order mark; line ends as in the file.
    pub text: Cow<'b, str>,
    pub encoding: &'static Encoding,
    /// The file began with a byte order mark.
    pub bom: bool,
    /// The encoding that the file declares, as it spells it, if it is another.
    pub misdeclared: Option<String>,
}

impl Decoded<'_> {
    /// A warning if the file declares another encoding than it has; `path` is for messages.
    pub fn finding(&self, path: &str) -> Option<Finding> {
        self.misdeclared.as_deref().map(|declared| claim::finding(path, declared))
    }

    /// A text in the encoding of the file, so that what the declaration says stays true. What
    /// the encoding cannot say becomes character references.
    pub fn encode(&self, text: &str) -> Vec<u8> {
        let mark = byte_order_mark(self.encoding, self.bom);
        [&mark, &*encoded(self.encoding, text)].concat()
    }
}

/// The byte order mark, if there is one: other encodings than those of Unicode have none.
fn byte_order_mark(encoding: &'static Encoding, bom: bool) -> Cow<'static, [u8]> {
    let unicode = [UTF_8, UTF_16BE, UTF_16LE].contains(&encoding);
    encoded(encoding, if bom && unicode { "\u{FEFF}" } else { "" })
}

/// A stretch of text in an encoding. What that cannot say becomes character references.
fn encoded<'t>(encoding: &'static Encoding, text: &'t str) -> Cow<'t, [u8]> {
    if encoding == UTF_16BE {
        text.encode_utf16().flat_map(u16::to_be_bytes).collect()
    } else if encoding == UTF_16LE {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    } else {
        encoding.encode(text).0
    }
}

/// Decodes a whole file.
///
/// # Errors
/// If the encoding is unknown or the bytes are not of it, with line and column.
pub fn decode<'b>(path: &str, bytes: &'b [u8]) -> Result<Decoded<'b>> {
    let Detected { mut encoding, bom, mut misdeclared } = detect(path, bytes)?;
    let body = &bytes[bom..];
    if encoding.is_single_byte() && claim::is_utf8(body, true) {
        encoding = UTF_8;
        misdeclared = declared(&bytes[..bytes.len().min(HEAD)]);
    }
    let text = if encoding == UTF_8 {
        match std::str::from_utf8(body) {
            Ok(text) => Cow::Borrowed(text),
            Err(error) => {
                let valid = String::from_utf8_lossy(&body[..error.valid_up_to()]);
                return Err(malformed(Place::offset(path, &valid, valid.len()), encoding));
            }
        }
    } else {
        Cow::Owned(decode_all(path, body, encoding)?)
    };
    Ok(Decoded { text, encoding, bom: bom > 0, misdeclared })
}

fn decode_all(path: &str, mut body: &[u8], encoding: &'static Encoding) -> Result<String> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(body.len() + body.len() / 2);
    loop {
        text.reserve(CHUNK);
        let (result, read) = decoder.decode_to_string_without_replacement(body, &mut text, true);
        body = &body[read..];
        match result {
            DecoderResult::InputEmpty => return Ok(text),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) => {
                return Err(malformed(Place::offset(path, &text, text.len()), encoding));
            }
        }
    }
}

pub(crate) fn malformed(place: Place, encoding: &'static Encoding) -> Error {
    Error::input(place, Message::new("xml-encoding-malformed").with("encoding", encoding.name()))
}

/// What the beginning of a file shows.
struct Detected {
    encoding: &'static Encoding,
    /// The length of the byte order mark.
    bom: usize,
    /// What is declared and cannot be.
    misdeclared: Option<String>,
}

impl Detected {
    fn plain(encoding: &'static Encoding, bom: usize) -> Detected {
        Detected { encoding, bom, misdeclared: None }
    }
}

fn detect(path: &str, bytes: &[u8]) -> Result<Detected> {
    if matches!(bytes, [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, b'<', ..])
        || matches!(bytes, [b'<', 0, 0, 0, ..])
    {
        return Err(unknown(path, "UTF-32"));
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return Ok(Detected::plain(encoding, length));
    }
    match bytes {
        [0, b'<', ..] => return Ok(Detected::plain(UTF_16BE, 0)),
        [b'<', 0, ..] => return Ok(Detected::plain(UTF_16LE, 0)),
        _ => {}
    }
    let Some(label) = declared(&bytes[..bytes.len().min(HEAD)]) else {
        return Ok(Detected::plain(UTF_8, 0));
    };
    match Encoding::for_label_no_replacement(label.as_bytes()) {
        // Eight-bit data cannot be UTF-16, whatever a careless tool has declared.
        Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => {
            Ok(Detected { misdeclared: Some(label), ..Detected::plain(UTF_8, 0) })
        }
        Some(encoding) => Ok(Detected::plain(encoding, 0)),
        None => Err(unknown(path, &label)),
    }
}

fn unknown(path: &str, label: &str) -> Error {
    let message = Message::new("xml-encoding-unknown").with("encoding", label);
    Error::input(Place::line(path, 1), message)
}

/// The encoding named by the declaration of eight-bit data.
fn declared(head: &[u8]) -> Option<String> {
    let rest = head.strip_prefix(b"<?xml")?;
    let end = rest.windows(2).position(|pair| pair == b"?>")?;
    let declaration = String::from_utf8_lossy(&rest[..end]).into_owned();
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value[1..].split_once(quote).map(|(label, _)| label.to_owned())
}

/// A stream in any encoding, read as UTF-8. Nothing is replaced: bytes that are not of the
/// encoding are an error of kind [`io::ErrorKind::InvalidData`], after all that precedes them.
pub struct Transcoder<R> {
    inner: R,
    encoding: &'static Encoding,
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
        let Detected { encoding, bom, misdeclared } = detect(path, &head)?;
        let doubtful = declared(&head).filter(|_| encoding.is_single_byte());
        let mut head = io::Cursor::new(head);
        head.set_position(bom as u64);
        let decoder = encoding.new_decoder_without_bom_handling();
        let out = vec![0; CHUNK];
        Ok(Transcoder {
            inner,
            encoding,
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
    pub fn encoding(&self) -> &'static Encoding {
        self.encoding
    }

    /// The byte order mark that the stream began with, if any.
    pub(super) fn byte_order_mark(&self) -> Cow<'static, [u8]> {
        byte_order_mark(self.encoding, self.bom)
    }

    /// A text in the encoding of the stream.
    pub(super) fn encoded<'t>(&self, text: &'t str) -> Cow<'t, [u8]> {
        encoded(self.encoding, text)
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
            self.encoding = UTF_8;
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
        let (result, read, written) =
            self.decoder.decode_to_utf8_without_replacement(input, &mut self.out, last);
        let from_head = self.head.position() < self.head.get_ref().len() as u64;
        if from_head {
            self.head.consume(read);
        } else {
            self.inner.consume(read);
        }
        (self.from, self.to) = (0, written);
        self.finished = last && result == DecoderResult::InputEmpty;
        self.malformed = matches!(result, DecoderResult::Malformed(..));
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
