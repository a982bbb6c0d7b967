//! Initials: a first letter as high as two rows or more, with the rest of its word and its paragraph
//! set around it.

use super::page::Piece;

/// An initial is so much larger than the rows beside it.
const LARGER: f32 = 1.7;

/// Capitals are so high, in parts of the size.
const HEIGHT: f32 = 0.7;

/// Its upper edge is that of the first row, and its baseline that of the last, but for this, in parts
/// of their size.
const LEVEL: f32 = 0.75;

/// Rows beside it begin no further from it than this, in parts of their size.
const NEAR: f32 = 1.2;

/// A page has no more initials.
const MOST: usize = 24;

/// Has the initials of a page stand in the first of the rows beside them, as any letter of it, and
/// those rows begin where their paragraph does.
pub(super) fn set_down(pieces: &mut [Piece]) {
    let letters = pieces.iter().enumerate().filter(|(_, piece)| is_letter(&piece.text));
    let found: Vec<usize> = letters.map(|(at, _)| at).take(MOST).collect();
    for at in found {
        let beside = beside(pieces, at);
        let Some(first) = beside.first().and_then(|first| pieces.get(*first)).cloned() else {
            continue;
        };
        let Some(initial) = pieces.get_mut(at) else { continue };
        let left = initial.x0;
        let gap = if first.spaced { 0.25 * first.size } else { 0.0 };
        (initial.x1, initial.y, initial.size) = (first.x0 - gap, first.y, first.size);
        (initial.look, initial.family, initial.trailed) = (first.look, first.family, false);
        for below in beside.get(1..).unwrap_or_default() {
            pieces.get_mut(*below).into_iter().for_each(|piece| piece.x0 = left);
        }
    }
}

/// Whether a text is one letter, be it behind a quotation mark.
fn is_letter(text: &str) -> bool {
    let mut letters = text.trim_start_matches(['“', '„', '«', '"', '‘', '\'', '»']).chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// The first pieces of the rows beside an initial, from the first row to the last; none: it is no
/// initial.
fn beside(pieces: &[Piece], at: usize) -> Vec<usize> {
    let Some(initial) = pieces.get(at) else { return Vec::new() };
    let (top, foot) = (initial.y - HEIGHT * initial.size, initial.y);
    let is_beside = |piece: &Piece| {
        let near = -0.3 * piece.size..NEAR * piece.size;
        let middle = piece.y - HEIGHT / 2.0 * piece.size;
        piece.layer == initial.layer
            && piece.size * LARGER < initial.size
            && near.contains(&(piece.x0 - initial.x1))
            && (top..foot).contains(&middle)
    };
    let own = pieces.iter().enumerate().filter(|(_, piece)| is_beside(piece));
    let mut found: Vec<usize> = own.map(|(at, _)| at).collect();
    let piece = |at: &usize| pieces.get(*at);
    found.sort_by(|one, other| match (piece(one), piece(other)) {
        (Some(one), Some(other)) => one.y.total_cmp(&other.y),
        _ => std::cmp::Ordering::Equal,
    });
    let (Some(first), Some(last)) = (found.first().and_then(piece), found.last().and_then(piece))
    else {
        return Vec::new();
    };
    let near = |one: f32, other: f32| (one - other).abs() < LEVEL * first.size;
    let fits = near(first.y - HEIGHT * first.size, top) && near(last.y, foot);
    // The paragraph goes on below it.
    let goes_on = pieces.iter().any(|piece| {
        near(piece.x0, initial.x0)
            && (0.5..2.5).contains(&((piece.y - last.y) / last.size.max(0.1)))
    });
    let rest = first.text.starts_with(char::is_lowercase) || goes_on;
    if fits && rest && last.y - first.y > 0.5 * first.size { found } else { Vec::new() }
}
