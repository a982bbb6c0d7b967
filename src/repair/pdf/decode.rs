//! Takes streams out of their filters, with a limit.

use flate2::bufread;
use flate2::read::{DeflateDecoder, ZlibDecoder};
use hayro_font::hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use std::borrow::Cow;
use std::io::{BufReader, ErrorKind, Read};

/// What the program of a page may be unpacked to, in bytes.
const LIMIT: usize = 64 << 20;

/// Deflate packs no tighter than this.
const TIGHTEST: usize = 1032;

/// What draws a page.
pub(super) struct Program<'a> {
    pub bytes: Cow<'a, [u8]>,
    /// Some of it is lost.
    pub damaged: bool,
}

/// The program in a stream; none if it is not readable, or would fill the memory.
pub(super) fn program<'a>(stream: &Stream<'a>) -> Option<Program<'a>> {
    let filters = filters(stream.dict());
    let packed = filters.iter().filter(|name| !name.starts_with("ASCII")).count();
    let raw = stream.raw_data();
    if packed > 1 || raw.len() > LIMIT {
        return None;
    }
    match (&filters[..], packed) {
        ([name], _) if matches!(name.as_str(), "FlateDecode" | "Fl") => {
            let whole = is_whole(&raw)?;
            let mut bytes = stream.decoded_data().unwrap_or_default();
            if !whole {
                let other = before_damage(&raw);
                bytes = if other.len() > bytes.len() { Cow::Owned(other) } else { bytes };
            }
            Some(Program { bytes, damaged: !whole })
        }
        (_, 1) if raw.len() > LIMIT / TIGHTEST => None,
        _ => Some(Program { bytes: stream.decoded_data().ok()?, damaged: false }),
    }
}

fn filters(dict: &Dict) -> Vec<String> {
    match dict.get::<Object>("Filter") {
        Some(Object::Name(name)) => vec![name.as_str().to_owned()],
        Some(Object::Array(names)) => {
            Array::iter::<Name>(&names).map(|name| name.as_str().to_owned()).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether deflated bytes are whole (RFC 1950); none if they are more than the limit.
fn is_whole(raw: &[u8]) -> Option<bool> {
    let mut reader = ZlibDecoder::new(raw);
    let mut buffer = [0; 1 << 14];
    let mut total = 0;
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Some(true),
            Ok(length) => total += length,
            // Many programs leave the checksum out, or a part of it.
            Err(error) => return Some(error.kind() == ErrorKind::UnexpectedEof && ends(raw)),
        }
        if total > LIMIT {
            return None;
        }
    }
}

/// What was deflated, up to where it is damaged. Given more at once, the decoder would throw away what
/// it has made of it.
fn before_damage(raw: &[u8]) -> Vec<u8> {
    let mut reader = bufread::ZlibDecoder::new(BufReader::with_capacity(16, raw));
    let mut buffer = [0; 512];
    let mut bytes = Vec::new();
    while let Ok(length @ 1..) = reader.read(&mut buffer)
        && bytes.len() < LIMIT
    {
        bytes.extend_from_slice(&buffer[..length]);
    }
    bytes
}

/// Whether deflated bytes have their end, with a checksum behind it or without (RFC 1951 §3.2.3).
fn ends(raw: &[u8]) -> bool {
    let mut reader = DeflateDecoder::new(raw.get(2..).unwrap_or_default());
    std::io::copy(&mut reader, &mut std::io::sink()).is_ok()
}
