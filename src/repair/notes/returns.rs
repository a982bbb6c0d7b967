//! Arrows that lead from a note back to its mark, as pages of the web have them at its end: `↩`, also
//! as a link. Nothing else ends with one.

use super::definitions::Definition;
use crate::repair::note_words::{ARROW, SELECTORS};
use crate::repair::sheet::Sheet;

/// So many blocks a note may be parted into.
const MOST_PIECES: usize = 12;

/// A text without the arrows at its end, and those.
pub(super) fn split(text: &str) -> (&str, &str) {
    let mut bare = text.trim_end();
    loop {
        let arrow = bare.trim_end_matches(SELECTORS).strip_suffix(ARROW);
        match arrow.or_else(|| without_link(bare)) {
            Some(rest) => bare = rest.trim_end(),
            None => return (bare, &text[bare.len()..]),
        }
    }
}

/// A text without the link at its end, if that has nothing but an arrow for its words.
fn without_link(text: &str) -> Option<&str> {
    let (open, address) = text.strip_suffix(')')?.rsplit_once("](")?;
    let rest = open.trim_end_matches(SELECTORS).strip_suffix(ARROW)?.strip_suffix('[')?;
    (!address.contains(char::is_whitespace)).then_some(rest)
}

fn is_end(text: &str) -> bool {
    !split(text).1.trim().is_empty()
}

/// Whether the last note ends with a line, as an arrow stands there. `end`: the byte behind the line.
pub(super) fn closes(found: &mut [Definition], line: &str, end: usize) -> bool {
    let ends = is_end(line);
    if let Some(last) = found.last_mut().filter(|last| ends && last.range.contains(&(end - 1))) {
        last.range.end = end;
        last.returns = true;
    }
    ends
}

/// Puts the paragraphs up to its arrow to each note that has one further down.
pub(super) fn close(sheet: &Sheet, found: &mut [Definition]) {
    for at in 0..found.len() {
        let next = found.get(at + 1).map_or(sheet.blocks.len(), |next| next.block);
        let it = &mut found[at];
        if it.returns || next == it.block {
            continue;
        }
        let from = it.block + 1;
        let below = sheet.blocks.iter().enumerate().skip(from).take(MOST_PIECES);
        let mut below = below.take_while(|(index, block)| *index < next && block.is_paragraph());
        if let Some((last, _)) = below.find(|(_, block)| is_end(sheet.words(block))) {
            it.returns = true;
            it.more = from..last + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_are_told_from_words() {
        for (text, bare) in [
            ("Vide infra.↩", "Vide infra."),
            ("Vide infra. ↩\u{fe0e}", "Vide infra."),
            ("Vide infra. [↩](#fnref1)", "Vide infra."),
            ("Vide infra. [↩\u{fe0e}](#a) [↩](#b)", "Vide infra."),
        ] {
            assert_eq!(split(text).0, bare);
            assert!(is_end(text));
        }
        for text in ["Vide infra.", "the key ↩ ends", "see [there](#a)", ""] {
            assert_eq!(split(text), (text, ""));
        }
    }
}
