//! Takes streams out of their filters, with a limit.

use flate2::read::ZlibDecoder;
use hayro_font::hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use std::borrow::Cow;
use std::io::Read;

/// What the program of a page may be unpacked to, in bytes.
const LIMIT: usize = 64 << 20;

/// Deflate packs no tighter than this.
const TIGHTEST: usize = 1032;

/// The program in a stream; none if it is not readable, or would fill the memory.
pub(super) fn program<'a>(stream: &Stream<'a>) -> Option<Cow<'a, [u8]>> {
    let filters = filters(stream.dict());
    let packed = filters.iter().filter(|name| !name.starts_with("ASCII")).count();
    let raw = stream.raw_data();
    if packed > 1 || raw.len() > LIMIT {
        return None;
    }
    if packed == 1 && raw.len() > LIMIT / TIGHTEST && unpacks_beyond(&raw, LIMIT) {
        return None;
    }
    stream.decoded_data().ok()
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

/// Whether deflated bytes are more than so many; what is no deflate is not asked.
fn unpacks_beyond(raw: &[u8], limit: usize) -> bool {
    let mut buffer = [0; 1 << 14];
    let mut reader = ZlibDecoder::new(raw);
    let mut total = 0;
    while let Ok(length @ 1..) = reader.read(&mut buffer) {
        total += length;
        if total > limit {
            return true;
        }
    }
    false
}
