//! Words of rows that are set so tight that the room between them is less than a space as a rule.

use crate::repair::pdf::page::Piece;

/// Room that may be a space, in parts of the size. Kerns are less, and wider room is one anyway.
const NARROW: std::ops::Range<f32> = 0.09..0.161;

/// What is less is a kern.
const KERN: f32 = 0.06;

/// Spaces of a row are equal but for this.
const EQUAL: f32 = 0.015;

/// A row has at least so many.
const SEVERAL: usize = 2;

/// Letters of a word, on the average: where each stands apart, the row is spaced out.
const LETTERS: usize = 5;

/// The room between the letters of a piece that is being drawn.
#[derive(Debug, Default)]
pub(super) struct Tight {
    /// Where room stands that may be a space, in bytes, and how wide it is.
    narrow: Vec<(usize, f32)>,
    /// How many spaces there are.
    spaces: usize,
    /// There is room that is neither.
    odd: bool,
}

impl Tight {
    /// Notes the room before the next letter of a piece. `space`: it is one.
    pub fn add(&mut self, piece: &Piece, step: f32, space: bool) {
        match step {
            _ if space => self.spaces += 1,
            _ if NARROW.contains(&step) => self.narrow.push((piece.text.len(), step)),
            _ => self.odd |= step > KERN,
        }
    }

    /// Puts spaces into a piece that has been drawn, if its own room shows where they are.
    pub fn settle(&mut self, piece: Option<&mut Piece>) {
        let Tight { narrow, spaces, odd } = std::mem::take(self);
        let Some(piece) = piece.filter(|_| !odd && narrow.len() >= SEVERAL.max(2 * spaces)) else {
            return;
        };
        let steps = || narrow.iter().map(|(_, step)| *step);
        let (least, most) = (steps().fold(f32::MAX, f32::min), steps().fold(0.0, f32::max));
        let words = narrow.len() + spaces + 1;
        let letters = piece.text.chars().filter(|c| !c.is_whitespace()).count();
        if most - least > EQUAL || letters * 2 < words * LETTERS {
            return;
        }
        let (mut text, mut from) = (String::with_capacity(piece.text.len() + narrow.len()), 0);
        for (at, _) in narrow {
            text.extend(piece.text.get(from..at));
            text.push(' ');
            from = at;
        }
        text.extend(piece.text.get(from..));
        piece.text = text;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(words: &[&str], steps: &[f32]) -> String {
        let (mut piece, mut tight) = (Piece::default(), Tight::default());
        for (at, word) in words.iter().enumerate() {
            if let Some(step) = at.checked_sub(1).map(|at| steps[at % steps.len()]) {
                tight.add(&piece, step, step > NARROW.end);
                piece.text += if step > NARROW.end { " " } else { "" };
            }
            piece.text += word;
        }
        tight.settle(Some(&mut piece));
        piece.text
    }

    #[test]
    fn equal_room_in_a_tight_row_is_spaces() {
        let words = ["every", "river", "has", "one", "authority"];
        assert_eq!(settled(&words, &[0.13]), "every river has one authority");
        assert_eq!(settled(&words, &[0.15, 0.15, 0.2]), "every river has one authority");
        assert_eq!(settled(&words, &[0.03]), "everyriverhasoneauthority");
        assert_eq!(settled(&words, &[0.1, 0.14]), "everyriverhasoneauthority", "they differ");
        assert_eq!(settled(&words, &[0.13, 0.3]), "everyriver hasone authority", "it has spaces");
        assert_eq!(settled(&["r", "i", "v", "e", "r"], &[0.12]), "river", "it is spaced out");
    }
}
