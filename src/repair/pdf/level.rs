//! Letters that are set a little lower or higher than their word, as in names of programs, and quotation
//! marks that are lowered to open a quotation: they stand in the row of the word.

use super::page::{Layer, Piece};

/// A letter is lowered by so much, in parts of the size: rows of text are further apart.
const LOWERED: std::ops::Range<f32> = 0.12..0.62;

/// Quotation marks are lowered to the line by at least this.
const TO_THE_LINE: f32 = 0.4;

/// Letters of a word are so near to each other, in parts of the size: such names have them overlap.
const TOUCHING: std::ops::Range<f32> = -0.5..0.12;

/// Sizes and lines that differ by less are the same, in parts of the size.
const SAME: f32 = 0.05;

/// Capitals are so high, in parts of the size.
const HEIGHT: f32 = 0.7;

/// A smaller capital whose upper edge is nearer than this to that of the others, in parts of the size,
/// is set to it.
const EDGE: f32 = 0.08;

/// Sets such letters to the line of their word, in the pieces of a page as they were drawn.
pub(super) fn settle(pieces: &mut [Piece]) {
    for at in 0..pieces.len() {
        let before = at.checked_sub(1).and_then(|before| pieces.get(before));
        let (Some(piece), next) = (pieces.get(at), pieces.get(at + 1)) else { return };
        if piece.layer == Layer::Turned || piece.text.chars().nth(2).is_some() {
            continue;
        }
        let host = before.filter(|before| is_lowered(before, piece, next));
        let host = host.or_else(|| before.filter(|before| is_within(before, piece, next)));
        let (level, quote) = match (host, next.filter(|next| opens(piece, next))) {
            (Some(host), _) => ((host.y, host.size), None),
            (None, Some(next)) => ((next.y, next.size), low(&piece.text)),
            _ => continue,
        };
        let Some(piece) = pieces.get_mut(at) else { return };
        (piece.y, piece.size) = level;
        piece.text = quote.map_or_else(|| std::mem::take(&mut piece.text), str::to_owned);
    }
}

fn is_same(one: f32, other: f32, size: f32) -> bool {
    (one - other).abs() < SAME * size
}

fn touches(one: &Piece, other: &Piece) -> bool {
    let size = one.size.max(other.size).max(0.1);
    one.layer == other.layer && TOUCHING.contains(&((other.x0 - one.x1) / size))
}

/// How much lower a piece stands than another of its size, in parts of it.
fn lower(host: &Piece, piece: &Piece) -> Option<f32> {
    let size = host.size.max(0.1);
    is_same(host.size, piece.size, size).then_some((piece.y - host.y) / size)
}

/// Whether a piece is a letter that goes on with a word, a little lower, and nothing goes on with it there.
fn is_lowered(before: &Piece, piece: &Piece, next: Option<&Piece>) -> bool {
    piece.text.chars().all(char::is_alphabetic)
        && lower(before, piece).is_some_and(|lower| LOWERED.contains(&lower))
        && touches(before, piece)
        && !next.is_some_and(|next| is_same(next.y, piece.y, piece.size))
}

/// Whether a piece is a smaller capital that hangs within the capitals of a word.
fn is_within(before: &Piece, piece: &Piece, next: Option<&Piece>) -> bool {
    let Some(next) = next else { return false };
    let size = before.size;
    let capitals = before.text.ends_with(char::is_uppercase)
        && piece.text.chars().all(char::is_uppercase)
        && next.text.starts_with(char::is_uppercase);
    let hangs = before.y - piece.y - HEIGHT * (size - piece.size);
    let level = is_same(before.y, next.y, size) && is_same(size, next.size, size);
    let smaller = piece.size < (1.0 - SAME) * size;
    capitals
        && level
        && smaller
        && hangs.abs() < EDGE * size
        && piece.x0 < before.x1
        && touches(before, piece)
        && touches(piece, next)
}

/// Whether a piece is a closing quotation mark that is lowered to open a quotation.
fn opens(piece: &Piece, next: &Piece) -> bool {
    let lowered = TO_THE_LINE..LOWERED.end;
    low(&piece.text).is_some()
        && lower(next, piece).is_some_and(|lower| lowered.contains(&lower))
        && touches(piece, next)
}

/// A closing quotation mark that stands on the line.
fn low(text: &str) -> Option<&'static str> {
    match text {
        "”" => Some("„"),
        "’" => Some("‚"),
        _ => None,
    }
}
