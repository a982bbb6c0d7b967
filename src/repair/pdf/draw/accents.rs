//! Accents that are drawn as signs of their own, over or under a letter, as TeX does with fonts that
//! have no letters with accents: with the letter they are one.

use crate::repair::pdf::page::{Layer, Piece};
use unicode_normalization::char::compose;

/// The sign by itself, and the accent that it is over or under a letter.
const ACCENTS: [(char, char); 17] = [
    ('`', '\u{300}'),
    ('´', '\u{301}'),
    ('^', '\u{302}'),
    ('ˆ', '\u{302}'),
    ('~', '\u{303}'),
    ('˜', '\u{303}'),
    ('¯', '\u{304}'),
    ('ˉ', '\u{304}'),
    ('˘', '\u{306}'),
    ('˙', '\u{307}'),
    ('¨', '\u{308}'),
    ('°', '\u{30a}'),
    ('˚', '\u{30a}'),
    ('˝', '\u{30b}'),
    ('ˇ', '\u{30c}'),
    ('¸', '\u{327}'),
    ('˛', '\u{328}'),
];

/// The middle of an accent stands so near to its letter, and its line so near to that of the letter, in
/// parts of the size: over capitals it is raised.
const NEAR: f32 = 0.06;
const RAISED: f32 = 0.45;

/// The accent that a text is: a sign by itself, one of Unicode that goes with the letter before it, or
/// that with a space to stand on.
fn accent(text: &str) -> Option<char> {
    let mut signs = text.chars().filter(|c| *c != ' ');
    let sign = signs.next().filter(|_| signs.next().is_none())?;
    let known = ACCENTS.iter().find(|(own, accent)| [*own, *accent].contains(&sign));
    known.map(|(_, accent)| *accent)
}

/// Whether a text is an accent.
pub(super) fn is_accent(text: &str) -> bool {
    accent(text).is_some()
}

/// The letter that an accent makes of one, if it is drawn over or under it.
pub(super) fn composed(sign: &Piece, letter: &Piece) -> Option<char> {
    let size = letter.size.max(0.1);
    let middle = (sign.x0 + sign.x1) / 2.0;
    let within = middle > letter.x0 - NEAR * size && middle < letter.x1 + NEAR * size;
    let level = (sign.y - letter.y).abs() < RAISED * size;
    let alike = (sign.size - letter.size).abs() < 0.05 * size
        && sign.layer == letter.layer
        && sign.layer != Layer::Turned;
    let mut letters = letter.text.chars();
    let (Some(base), None) = (letters.next(), letters.next()) else { return None };
    let base = match base {
        'ı' => 'i',
        'ȷ' => 'j',
        base => base,
    };
    let accent = accent(&sign.text).filter(|_| within && level && alike)?;
    compose(base, accent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accent_over_or_under_a_letter_makes_one_of_it() {
        let piece = |text: &str, x0: f32, y: f32| {
            let (text, x1) = (text.to_owned(), x0 + 5.0);
            Piece { text, x0, x1, y, size: 10.0, ..Piece::default() }
        };
        let made = |sign: &str, letter: &str, x0: f32, y: f32| {
            composed(&piece(sign, x0, y), &piece(letter, 0.0, 0.0))
        };
        for (sign, letter, wanted) in [
            ("´", "ı", 'í'),
            ("ˇ", "c", 'č'),
            ("˛", "e", 'ę'),
            ("˝", "o", 'ő'),
            ("˚", "u", 'ů'),
            ("¯", "a", 'ā'),
            ("˘", "a", 'ă'),
            ("˙", "z", 'ż'),
            (" \u{308}", "u", 'ü'),
        ] {
            assert_eq!(made(sign, letter, 1.0, 0.0), Some(wanted), "{sign}{letter}");
        }
        assert_eq!(made("´", "E", 0.0, -2.6), Some('É'));
        assert_eq!(made("´", "e", -5.0, 0.0), None, "it stands before the letter");
        assert_eq!(made("´", "e", 0.0, -9.0), None, "it stands in another row");
        assert_eq!(made("´", "q", 0.0, 0.0), None, "there is no such letter");
    }
}
