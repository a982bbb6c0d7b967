//! Files that declare an encoding of one byte a character, or UTF-16, and are UTF-8: tools that
//! convert a file often leave its declaration.

use crate::model::{Finding, Message, Place};

/// So many letters that no European language has show that it is UTF-8, too.
const MANY: usize = 4;

/// Whether bytes from the first on that is no ASCII are UTF-8, whatever a declaration says:
/// other text is hardly ever well-formed. `whole` says that no more bytes follow.
///
/// A capital before a quotation mark or a dash can be (`CAFÉ”` in windows-1252), but as letters
/// that are rare in Europe, so that a few of those do not count.
pub fn is_utf8(bytes: &[u8], whole: bool) -> bool {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if !whole && error.error_len().is_none() => {
            std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return false,
    };
    let usual = |c: char| matches!(c, '\u{A0}'..='\u{17F}' | '\u{370}'..='\u{52F}' | '\u{1E00}'..='\u{10FFFF}');
    let mut others = text.chars().filter(|c| !c.is_ascii());
    others.clone().any(usual) || others.nth(MANY - 1).is_some()
}

/// A warning that a file is UTF-8 although it declares another encoding.
pub fn finding(path: &str, declared: &str) -> Finding {
    let message = Message::new("xml-encoding-declared").with("declared", declared);
    Finding::warning(Place::line(path, 1), message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf8_is_told_from_encodings_of_one_byte() {
        assert!(is_utf8("Güte “x” €".as_bytes(), true));
        assert!(is_utf8("שלום".as_bytes(), true));
        assert!(!is_utf8(b"G\xFCte", true));
        // A letter before a mark in windows-1252.
        assert!(!is_utf8(b"CAF\xC9\x94 and CAF\xC9\x94", true));
        // Cut off within a letter.
        assert!(is_utf8(b"\xC3\xBC\xE2\x82", false));
        assert!(!is_utf8(b"\xC3\xBC\xE2\x82", true));
        assert!(!is_utf8(b"ascii", true));
    }
}
