//! Strings of a PDF that are text.

use hayro_font::hayro_syntax::object::{Dict, Name, String as Bytes};

/// A text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with its mark, or PDFDocEncoding, of
/// which all that matters here is Latin 1. Control characters, as that which ends strings in memory, are no
/// text.
pub(super) fn text_string(bytes: &[u8]) -> String {
    let mut text = decoded(bytes);
    text.retain(|c| !c.is_control() || c.is_whitespace());
    text
}

fn decoded(bytes: &[u8]) -> String {
    let utf16 = |from: fn([u8; 2]) -> u16, rest: &[u8]| {
        let units: Vec<u16> = rest.as_chunks::<2>().0.iter().map(|pair| from(*pair)).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(u16::from_be_bytes, rest),
        [0xff, 0xfe, rest @ ..] => utf16(u16::from_le_bytes, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

/// Where an action leads outside the file.
pub(super) fn address(action: &Dict) -> Option<String> {
    let kind = action.get::<Name>("S")?;
    let uri = action.get::<Bytes>("URI").filter(|_| kind.as_str() == "URI")?;
    let text = text_string(uri.as_bytes());
    // No address has a line end or another control character.
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    Some(text.trim().to_owned()).filter(|address| !address.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_no_text() {
        assert_eq!(text_string(b"a letter\0"), "a letter");
        assert_eq!(text_string(b"\xfe\xff\0a\0\0\0\x01\0b"), "ab");
        assert_eq!(text_string(b"two\nrows"), "two\nrows");
    }
}
