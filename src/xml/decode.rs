//! Bytes to text: the encoding by byte order mark, by the look of `<?`, by the declaration,
//! in this order, strictly (XML 1.0 appendix F), but for a declared encoding of one byte a
//! character where the bytes are UTF-8: that is read as such, and said ([`claim`]).

use super::charset::Charset;
use super::claim;
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// This much of the beginning is looked at for the declaration.
pub(super) const HEAD: usize = 1024;
/// Bytes of UTF-8 decoded at a time.
pub(super) const CHUNK: usize = 64 * 1024;

/// A text with what is needed to write it back as it was.
#[derive(Clone, Debug)]
pub struct Decoded<'b> {
    /// Without byte order mark; line ends as in the file.
    pub text: Cow<'b, str>,
    charset: Charset,
    /// The file began with a byte order mark.
    pub bom: bool,
    /// The encoding that the file declares, as it spells it, if it is another.
    misdeclared: Option<String>,
}

impl Decoded<'_> {
    /// A warning if the file declares another encoding than it has; `path` is for messages.
    pub fn finding(&self, path: &str) -> Option<Finding> {
        let declared = self.misdeclared.as_deref()?;
        Some(claim::finding(path, declared, self.charset))
    }

    /// A document in the encoding of the file, so that what the declaration says stays true.
    /// What the declared encoding lacks becomes character references. Where there can be none,
    /// as in comments, the document is in UTF-8 and says so, with a warning; `path` is for that.
    pub fn encode(&self, path: &str, text: &str) -> (Vec<u8>, Option<Finding>) {
        let mark = byte_order_mark(self.charset, self.bom);
        if let Some(spelled) = self.charset.spelled(text) {
            return ([&mark, &*self.charset.plain(&spelled)].concat(), None);
        }
        let message = Message::new("xml-encoding-changed").with("encoding", self.charset.name());
        let finding = Finding::warning(Place::line(path, 1), message);
        (claim::redeclared(text).into_bytes(), Some(finding))
    }
}

/// The byte order mark, if there is one: other encodings than those of Unicode have none.
pub(super) fn byte_order_mark(charset: Charset, bom: bool) -> Cow<'static, [u8]> {
    charset.plain(if bom && charset.is_unicode() { "\u{FEFF}" } else { "" })
}

/// Decodes a whole file.
///
/// # Errors
/// If the encoding is unknown or the bytes are not of it, with line and column.
pub fn decode<'b>(path: &str, bytes: &'b [u8]) -> Result<Decoded<'b>> {
    let Detected { mut charset, bom, mut misdeclared } = detect(path, bytes)?;
    let body = &bytes[bom..];
    if charset.encoding.is_single_byte() && claim::is_utf8(body, true) {
        charset = Charset::full(UTF_8);
        misdeclared = claim::declared(&bytes[..bytes.len().min(HEAD)]);
    }
    let text = if charset.encoding == UTF_8 {
        match std::str::from_utf8(body) {
            Ok(text) => Cow::Borrowed(text),
            Err(error) => {
                let valid = String::from_utf8_lossy(&body[..error.valid_up_to()]);
                return Err(malformed(Place::offset(path, &valid, valid.len()), charset));
            }
        }
    } else {
        Cow::Owned(decode_all(path, body, charset)?)
    };
    Ok(Decoded { text, charset, bom: bom > 0, misdeclared })
}

fn decode_all(path: &str, mut body: &[u8], charset: Charset) -> Result<String> {
    if let Some(at) = body.iter().position(|byte| charset.is_ascii() && !byte.is_ascii()) {
        let valid = String::from_utf8_lossy(&body[..at]);
        return Err(malformed(Place::offset(path, &valid, at), charset));
    }
    let mut decoder = charset.encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(body.len() + body.len() / 2);
    loop {
        text.reserve(CHUNK);
        let (result, read) = decoder.decode_to_string_without_replacement(body, &mut text, true);
        body = &body[read..];
        match result {
            DecoderResult::InputEmpty => return Ok(text),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) => {
                return Err(malformed(Place::offset(path, &text, text.len()), charset));
            }
        }
    }
}

pub(crate) fn malformed(place: Place, charset: Charset) -> Error {
    Error::input(place, Message::new("xml-encoding-malformed").with("encoding", charset.name()))
}

/// What the beginning of a file shows.
pub(super) struct Detected {
    pub charset: Charset,
    /// The length of the byte order mark.
    pub bom: usize,
    /// What is declared and cannot be.
    pub misdeclared: Option<String>,
}

impl Detected {
    fn plain(encoding: &'static Encoding, bom: usize) -> Detected {
        Detected { charset: Charset::full(encoding), bom, misdeclared: None }
    }

    /// Of Unicode by its first bytes, whatever is declared.
    fn shown(encoding: &'static Encoding, bom: usize, head: &[u8]) -> Detected {
        let (text, _) = encoding.decode_without_bom_handling(&head[bom..]);
        let misdeclared = claim::declared(text.as_bytes()).filter(|label| {
            let declared = Encoding::for_label(label.as_bytes());
            // A name without order of bytes is that of both.
            let wide = |it| it == UTF_16LE || it == UTF_16BE;
            declared.is_none_or(|it| it != encoding && !(wide(it) && wide(encoding)))
        });
        Detected { misdeclared, ..Detected::plain(encoding, bom) }
    }
}

pub(super) fn detect(path: &str, bytes: &[u8]) -> Result<Detected> {
    if matches!(bytes, [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] | [0, 0, 0, b'<', ..])
        || matches!(bytes, [b'<', 0, 0, 0, ..])
    {
        return Err(unknown(path, "UTF-32"));
    }
    let head = &bytes[..bytes.len().min(HEAD)];
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return Ok(Detected::shown(encoding, length, head));
    }
    match bytes {
        [0, b'<', ..] => return Ok(Detected::shown(UTF_16BE, 0, head)),
        [b'<', 0, ..] => return Ok(Detected::shown(UTF_16LE, 0, head)),
        _ => {}
    }
    let Some(label) = claim::declared(head) else {
        return Ok(Detected::plain(UTF_8, 0));
    };
    match Charset::of(&label) {
        // Eight-bit data cannot be UTF-16, whatever a careless tool has declared.
        Some(charset) if charset.encoding == UTF_16LE || charset.encoding == UTF_16BE => {
            Ok(Detected { misdeclared: Some(label), ..Detected::plain(UTF_8, 0) })
        }
        Some(charset) => Ok(Detected { charset, bom: 0, misdeclared: None }),
        None => Err(unknown(path, &label)),
    }
}

fn unknown(path: &str, label: &str) -> Error {
    let message = Message::new("xml-encoding-unknown").with("encoding", label);
    Error::input(Place::line(path, 1), message)
}
