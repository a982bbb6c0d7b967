//! From bytes to text: what is not UTF-8 text is refused with its place, and byte offsets
//! are turned into line numbers.

use crate::error::{Error, Result};
use crate::model::{Message, Place};

/// The bytes as text, with a byte order mark if there is one.
///
/// # Errors
/// UTF-16, invalid UTF-8 (with line, and column in bytes) and files with NUL bytes.
pub(super) fn decode<'a>(bytes: &'a [u8], path: &str) -> Result<&'a str> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(Error::input(Place::line(path, 1), Message::new("md-utf16")));
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(Error::input(place(bytes, at, path), Message::new("md-binary")));
    }
    utf8(bytes, path)
}

/// The bytes as text in UTF-8.
///
/// # Errors
/// Bytes that are none, with their line and column in bytes.
pub(crate) fn utf8<'a>(bytes: &'a [u8], path: &str) -> Result<&'a str> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let byte = format!("{:02X}", bytes.get(at).copied().unwrap_or_default());
        let message = Message::new("md-utf8").with("byte", byte);
        Error::input(place(bytes, at, path), message)
    })
}

/// Line and column of a byte; the column counts bytes, as no characters are known yet.
fn place(bytes: &[u8], at: usize, path: &str) -> Place {
    let before = &bytes[..at];
    let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    Place { column: Some(at - line_start + 1), ..Place::line(path, line) }
}

/// Where the lines of a text begin, for line numbers in logarithmic time.
#[derive(Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    /// Lines end with LF, CR LF or CR (CommonMark 0.31 §2.1).
    pub(super) fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, byte) in bytes.iter().enumerate() {
            if *byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n')) {
                starts.push(at + 1);
            }
        }
        Lines(starts)
    }

    /// The 1-based line of a byte offset.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}

/// The line end that the text uses first.
pub(super) fn line_end(text: &str) -> &'static str {
    match text.find(['\n', '\r']) {
        Some(at) if text[at..].starts_with("\r\n") => "\r\n",
        Some(at) if text[at..].starts_with('\r') => "\r",
        _ => "\n",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(bytes: &[u8]) -> String {
        decode(bytes, "a.md").unwrap_err().to_string()
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_place() {
        assert_eq!(failure(b"\xFF\xFEa\0"), "a.md:1 md-utf16");
        assert_eq!(failure(b"ab\nc\0"), "a.md:2:2 md-binary");
        assert_eq!(failure(b"ab\r\n\xC3\xA9\xE9"), "a.md:2:3 md-utf8");
    }

    #[test]
    fn lines_end_with_any_line_end() {
        let lines = Lines::new("a\nb\r\nc\rd");
        let numbers: Vec<usize> = [0, 1, 2, 3, 5, 6, 7].map(|at| lines.line(at)).into();
        assert_eq!(numbers, [1, 1, 2, 2, 3, 3, 4]);
        assert_eq!(line_end("a\r\nb\n"), "\r\n");
    }
}
