//! Files that declare another encoding than they have, most often one of one byte a character while
//! they are UTF-8: tools that convert a file often leave its declaration.

use super::charset::Charset;
use crate::model::{Finding, Message, Place};
use encoding_rs::UTF_8;
use std::ops::Range;

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

/// A warning that a file declares another encoding than it has.
pub fn finding(path: &str, declared: &str, found: Charset) -> Finding {
    // The name without order of bytes, which the byte order mark says.
    let name = if found.encoding == UTF_8 { "UTF-8" } else { "UTF-16" };
    let message =
        Message::new("xml-encoding-declared").with("declared", declared).with("encoding", name);
    Finding::warning(Place::line(path, 1), message)
}

/// The encoding named by a declaration.
pub fn declared(head: &[u8]) -> Option<String> {
    let rest = head.strip_prefix(b"<?xml")?;
    let end = rest.windows(2).position(|pair| pair == b"?>")?;
    let declaration = String::from_utf8_lossy(&rest[..end]).into_owned();
    label(&declaration).map(|label| declaration[label].to_owned())
}

/// Where a declaration names the encoding.
fn label(declaration: &str) -> Option<Range<usize>> {
    let (before, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (label, _) = value[1..].split_once(quote)?;
    let from = declaration.len() - value.len() + 1;
    (from > before.len()).then_some(from..from + label.len())
}

/// A document that declares UTF-8 in the place of another encoding.
pub fn redeclared(text: &str) -> String {
    let end = text.find("?>").unwrap_or(0);
    match label(&text[..end]) {
        Some(label) => [&text[..label.start], "UTF-8", &text[label.end..]].concat(),
        None => text.to_owned(),
    }
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
