//! What in a row refers to a note, and what looks like it: powers, fractions, and links to other places.

use super::marks::value;
use super::rows::Row;
use crate::repair::notes::marks::{is_power, is_unit};

/// A raised piece with less room before it, in parts of the size of its row, stands right behind another.
const RAISED: f32 = 0.22;

impl Row {
    /// The value of a piece that is the mark of a note: a raised one, unless it makes a square or
    /// a cube of a unit, or one that leads to a note, as the file says. A bare number that stands
    /// among words leads to a section or a page.
    pub fn mark(&self, index: usize) -> Option<String> {
        let piece = self.pieces.get(index).filter(|piece| !piece.elsewhere)?;
        let value = value(&piece.text)?;
        let glued = index.checked_sub(1).filter(|_| self.is_glued(index));
        let before = glued.and_then(|at| self.pieces.get(at)).map_or("", |before| &before.text);
        let bare = piece.text.trim().bytes().all(|byte| byte.is_ascii_digit());
        let leads = piece.refers && !(bare && before.is_empty());
        ((self.is_raised(piece) || leads) && !is_power(before, &value)).then_some(value)
    }

    /// Whether a mark may as well be an exponent or a part of a fraction: a bare number behind a digit, a unit
    /// or a letter alone, or before a stroke.
    pub fn may_count(&self, index: usize) -> bool {
        let Some(piece) = self.pieces.get(index).filter(|piece| !piece.refers) else {
            return false;
        };
        let before = self.word_before(index);
        let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let alone =
            word.chars().count() == 1 && word.len() == before.trim_start_matches(OPEN).len();
        // The sign of an exponent may be unknown, and leave a gap.
        let last = index.checked_sub(1).and_then(|last| self.pieces.get(last));
        let over = self.pieces.get(index + 1).filter(|_| self.is_glued(index + 1));
        piece.text.bytes().all(|byte| byte.is_ascii_digit())
            && (last.is_some_and(|last| last.text.ends_with(|c: char| c.is_ascii_digit()))
                || alone
                || is_unit(word)
                || over.is_some_and(|over| over.text.starts_with(['/', '⁄'])))
    }

    /// Whether a piece stands right behind the one before. Raised ones leave a little room.
    fn is_glued(&self, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|before| self.pieces.get(before));
        let (Some(before), Some(piece)) = (before, self.pieces.get(index)) else { return false };
        !self.is_spaced(index) || !piece.spaced && piece.x0 - before.x1 < RAISED * self.size
    }

    /// What stands before a piece without a space.
    fn word_before(&self, index: usize) -> String {
        let glued = (0..index).rev().take_while(|at| self.is_glued(at + 1));
        let from = glued.last().unwrap_or(index);
        let pieces = self.pieces.get(from..index).unwrap_or_default();
        let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        text.rsplit(char::is_whitespace).next().unwrap_or_default().to_owned()
    }
}

/// Signs before a letter that stands for a quantity.
const OPEN: [char; 8] = ['(', '[', '=', '+', '-', '−', '/', '·'];

#[cfg(test)]
mod tests {
    use super::super::page::Piece;
    use super::*;

    fn row(pieces: &[(&str, f32, bool)]) -> Row {
        let mut x = 0.0;
        let mut pieces = pieces.iter().map(|(text, rise, refers)| {
            let size = if *rise > 0.0 { 6.0 } else { 10.0 };
            let gap = if text.starts_with(' ') { size } else { 0.0 };
            let x0 = x + gap;
            x = x0 + size * text.trim().len() as f32;
            let text = text.trim().to_owned();
            Piece { text, x0, x1: x, y: 100.0 - rise, size, refers: *refers, ..Piece::default() }
        });
        let mut row = Row::new(1, pieces.next().expect("a piece"));
        row.pieces.extend(pieces);
        row
    }

    #[test]
    fn marks_are_raised_or_lead_to_a_note_from_behind_a_word() {
        for (word, number, rise, refers, wanted) in [
            ("says.", "2", 4.0, false, Some("2")),
            ("says.", "2", 0.0, true, Some("2")),
            ("says.", "2", 0.0, false, None),
            ("section", " 2", 0.0, true, None),
            ("section", " *", 0.0, true, Some("*")),
            ("10 km", "2", 4.0, false, None),
            ("10 km", "4", 4.0, false, Some("4")),
            ("300 m", "3", 4.0, true, None),
        ] {
            let row = row(&[(word, 0.0, false), (number, rise, refers)]);
            assert_eq!(row.mark(1).as_deref(), wanted, "{word}{number}");
        }
    }
}
