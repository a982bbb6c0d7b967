//! Call-outs: block quotes whose first line says what they are for, `> [!NOTE]`.
//!
//! The five kinds of GitHub Flavored Markdown are the parser's. Ours is `[!SUMMARY]`, which
//! to the parser is text: the line is found here, and passed over by the reader.

use crate::model::CallOut;
use pulldown_cmark::BlockQuoteKind;
use std::ops::Range;

/// The mark of a summary, in any case of letters.
const SUMMARY: &str = "[!summary]";

/// What the parser has found.
pub(super) fn kind(kind: BlockQuoteKind) -> CallOut {
    match kind {
        BlockQuoteKind::Note => CallOut::Note,
        BlockQuoteKind::Tip => CallOut::Tip,
        BlockQuoteKind::Important => CallOut::Important,
        BlockQuoteKind::Warning => CallOut::Warning,
        BlockQuoteKind::Caution => CallOut::Caution,
    }
}

/// The bytes of the mark of a summary with its line end, if the block quote at `quote` begins
/// with it, alone on its line.
pub(super) fn summary(text: &str, quote: &Range<usize>) -> Option<Range<usize>> {
    let line = text.get(quote.clone())?.split_inclusive('\n').next()?;
    let inner = line.trim_start().strip_prefix('>')?.trim_start_matches([' ', '\t']);
    if !inner.trim_end().eq_ignore_ascii_case(SUMMARY) {
        return None;
    }
    let end = quote.start + line.len();
    Some(end - inner.len()..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_stands_alone_on_the_first_line() {
        let mark = |text: &str| summary(text, &(0..text.len()));
        assert_eq!(mark("> [!SUMMARY]\n> Text"), Some(2..13));
        assert_eq!(mark(">[!summary]  \r\n> Text"), Some(1..15));
        assert_eq!(mark("> [!SUMMARY]"), Some(2..12));
        assert_eq!(mark("> [!SUMMARY] Text"), None);
        assert_eq!(mark("> Text\n> [!SUMMARY]"), None);
    }
}
