//! The cells that a row of text has, and the columns in which they stand.

use super::marks::{is_bullet, is_number};
use super::page::Piece;
use super::rows::{Row, is_word_space};

/// Parts of a row this far apart, in parts of the size, are cells.
const APART: f32 = 0.9;

/// So far apart, they are if they are not drawn one after the other.
const CLOSE: f32 = 0.12;

/// Words are set no further apart than this to fill a row.
const STRETCHED: f32 = 2.5;

/// The least of the gaps between such words is this part of the widest.
const NEARLY: f32 = 0.8;

/// So many equal gaps are no chance.
const EQUAL: usize = 3;

/// Words of an item begin no further from the edge of the column, in parts of the size.
const HANGING: f32 = 3.0;

/// Places that differ by less are the same, in points.
pub(super) const SAME: f32 = 3.5;

/// Where the cells of a row begin.
pub(super) fn starts(row: &Row) -> Vec<f32> {
    spans(row).into_iter().map(|cell| cell.x0).collect()
}

/// Where a cell of a row of text stands.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub x0: f32,
    pub x1: f32,
    /// It is a number, an amount or a share.
    pub counts: bool,
}

/// The cells of a row of text.
pub(super) fn spans(row: &Row) -> Vec<Span> {
    let mut cells: Vec<&[Piece]> = Vec::new();
    let mut from = 0;
    if !is_stretched(row) {
        for (at, pair) in (1..).zip(row.pieces.windows(2)) {
            if let [before, piece] = pair
                && is_apart(before, piece, row.size)
            {
                cells.extend(row.pieces.get(from..at));
                from = at;
            }
        }
    }
    cells.extend(row.pieces.get(from..));
    let span = |(at, pieces): (usize, &[Piece])| Span {
        x0: if at == 0 { row.x0 } else { pieces.first().map_or(row.x0, |it| it.x0) },
        x1: pieces.iter().map(|it| it.x1).fold(f32::MIN, f32::max),
        counts: is_amount(pieces),
    };
    cells.into_iter().enumerate().map(span).collect()
}

/// Whether words are digits and signs, such as those of a currency.
fn is_amount(pieces: &[Piece]) -> bool {
    let mut all = pieces.iter().flat_map(|it| it.text.chars());
    all.clone().any(|c| c.is_ascii_digit()) && !all.any(char::is_alphabetic)
}

/// Makes the places of one column one: where cells are set to the right or centred, those of a column
/// begin anywhere. They share some of the width, and never stand in one row, as cells of two columns
/// do.
pub(super) fn merge(places: &mut Vec<f32>, rows: &[Vec<Span>]) {
    places.sort_by(f32::total_cmp);
    let mut at = 1;
    while at < places.len() {
        let begin = |place: f32| {
            let own = move |cell: &&Span| (cell.x0 - place).abs() < SAME;
            move |row: &Vec<Span>| row.iter().find(own).copied()
        };
        let (one, other) = (begin(places[at - 1]), begin(places[at]));
        let beside = rows.iter().any(|row| one(row).is_some() && other(row).is_some());
        let end = rows.iter().filter_map(&one).map(|cell| cell.x1).fold(f32::MIN, f32::max);
        if !beside && end > places[at] + SAME {
            places.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Whether a row is words that are set apart to fill the column: all gaps are equal, or nearly so,
/// as programs have it that set more room behind a comma. Several equal gaps between words that are not
/// equally wide are enough: another row may run out of the column.
fn is_stretched(row: &Row) -> bool {
    let full = row.x0 - row.left < HANGING * row.size && row.right - row.x1 < SAME;
    let labelled = row.pieces.first().is_some_and(|it| is_number(&it.text) || is_bullet(&it.text));
    let words = row.pieces.get(usize::from(labelled)..).unwrap_or_default();
    let gaps = words.windows(2).filter_map(gap).filter(|gap| *gap > CLOSE * row.size);
    let gaps: Vec<f32> = gaps.collect();
    let (least, most) =
        gaps.iter().fold((f32::MAX, 0.0_f32), |(low, high), gap| (low.min(*gap), high.max(*gap)));
    let small = words.iter().filter(|it| it.text.starts_with(char::is_lowercase)).count();
    let prose = words.len() > 3 && small * 2 >= words.len() && least > NEARLY * most;
    let equal = most - least < 0.02 * row.size;
    let width = |piece: &Piece| piece.x1 - piece.x0;
    let differ = |pair: &&[Piece]| (width(&pair[0]) - width(&pair[1])).abs() > SAME;
    let uneven = words.windows(2).filter(differ).count() * 2 >= words.len().saturating_sub(1);
    let told = full && (equal || prose) || equal && uneven && gaps.len() >= EQUAL;
    told && gaps.len() >= 2 && most < STRETCHED * row.size
}

/// The gap between two pieces that are drawn one after the other.
fn gap(pair: &[Piece]) -> Option<f32> {
    match pair {
        [before, piece] if piece.order == before.order + 1 => Some(piece.x0 - before.x1),
        _ => None,
    }
}

/// Whether a piece is in another cell than the one before it: far from it, or drawn at another
/// time, as cells are that are drawn one after another.
pub(super) fn is_apart(before: &Piece, piece: &Piece, size: f32) -> bool {
    let gap = piece.x0 - before.x1;
    let jumps = piece.order != before.order + 1;
    (gap > APART * size || jumps && gap > CLOSE * size) && !is_word_space(before, piece)
}

pub(super) fn is_among(place: f32, places: &[f32]) -> bool {
    places.iter().any(|it| (it - place).abs() < SAME)
}
