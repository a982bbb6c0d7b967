//! Rows of text and the cells that they make, in the order in which they are drawn.
//!
//! In: the pieces of a page, and its lines. Out: [`Area`]s, each rows of text right below one another. What
//! a program draws before a cell and right above it, such as the end of a paragraph, is none of it.

use super::measures::{GAP, Steps};
use super::page::Piece;
use super::rows::is_word_space;
use super::ruling::Ruling;

/// Pieces of one row of text are no further apart, in parts of the size.
const APART: f32 = 0.9;

/// Nor than this behind a raised mark, where a space is drawn between them.
const WIDE: f32 = 5.0;

/// Of one row of text are pieces that are raised or lowered by less, in parts of the size.
const LEVEL: f32 = 0.55;

/// A row of text of a cell is no further below the one before, in parts of the size.
pub(super) const STEP: f32 = 3.2;

/// Nor than this, unless it is aligned with it.
const CLOSE: f32 = 1.7;

/// Words are underlined no further below, in parts of the size; small ones further.
const UNDERLINE: f32 = 0.32;

/// Places that differ by less are the same, in points.
pub(super) const SAME: f32 = 2.0;

/// A stretch of a page, with how many rows of text it has.
#[derive(Clone, Debug, Default)]
pub(super) struct Area {
    pub x0: f32,
    pub x1: f32,
    /// The first baseline.
    pub top: f32,
    /// The last one.
    pub bottom: f32,
    pub size: f32,
    /// Its first letters are.
    pub bold: bool,
    pub lines: usize,
    /// The indices of its pieces.
    pub pieces: Vec<usize>,
}

/// Rows of text.
pub(super) fn lines(pieces: &[Piece]) -> Vec<Area> {
    let mut found: Vec<Area> = Vec::new();
    let mut last: Option<&Piece> = None;
    for (index, piece) in pieces.iter().enumerate() {
        let own = Area {
            x0: piece.x0,
            x1: piece.x1,
            top: piece.y,
            bottom: piece.y,
            size: piece.size,
            bold: piece.look.bold,
            lines: 1,
            pieces: vec![index],
        };
        let goes_on = |line: &Area| {
            let level = (line.top - piece.y).abs() < LEVEL * line.size.max(piece.size);
            let gap = piece.x0 - line.x1;
            let near = (-0.5 * piece.size..APART * piece.size).contains(&gap);
            // Behind a mark that is raised, a space is not seen to be one between words.
            let space = |last: &Piece| {
                let small = last.size < 0.85 * line.size && piece.spaced && gap < WIDE * piece.size;
                is_word_space(last, piece) || small
            };
            level && (near || gap > 0.0 && last.is_some_and(space))
        };
        match found.last_mut().filter(|line| goes_on(line)) {
            Some(line) if own.size > line.size => {
                *line = Area { x0: line.x0, pieces: std::mem::take(&mut line.pieces), ..own };
                line.pieces.push(index);
            }
            Some(line) => {
                line.x1 = line.x1.max(piece.x1);
                line.pieces.push(index);
            }
            None => found.push(own),
        }
        last = Some(piece);
    }
    found
}

/// Rows of text right below one another.
pub(super) fn cells(lines: Vec<Area>, ruling: &Ruling) -> Vec<Area> {
    let mut found: Vec<Vec<Area>> = Vec::new();
    let leading = leading(&lines);
    for line in lines {
        let goes_on = |last: &Area| {
            let step = line.top - last.bottom;
            let size = line.size.max(last.size);
            let far = if is_aligned(last, &line) { STEP } else { CLOSE };
            let below = (0.3 * size..far * size).contains(&step);
            below && line.x0 < last.x1 && line.x1 > last.x0 && !are_parted(last, &line, ruling)
        };
        match found.last_mut() {
            Some(cell) if cell.last().is_some_and(goes_on) => cell.push(line),
            _ => found.push(vec![line]),
        }
    }
    let mut made: Vec<Area> = Vec::new();
    for at in 0..found.len() {
        let own = std::mem::take(&mut found[at]);
        let (head, rest) = split_head(own, found.get(at + 1), leading);
        let (cell, tail) = split_tail(rest, made.last().filter(|_| head.is_empty()));
        made.extend([head, cell, tail].into_iter().filter_map(joined));
    }
    made
}

/// Whether two rows of text are as large, and begin, end or have their middles above one another.
fn is_aligned(one: &Area, other: &Area) -> bool {
    let (left, right) = (one.x0 - other.x0, one.x1 - other.x1);
    let ratio = one.size.max(other.size) / one.size.min(other.size).max(0.1);
    let near = [left, right, (left + right) / 2.0].iter().any(|it| it.abs() < SAME);
    near && ratio < 1.1
}

/// From a row of text to the one drawn next below it, where it is usual, in parts of the size.
fn leading(lines: &[Area]) -> f32 {
    let mut steps = Steps::default();
    let pairs = lines.iter().zip(lines.iter().skip(1));
    pairs
        .filter(|(above, below)| below.x0 < above.x1 && below.x1 > above.x0)
        .for_each(|(above, below)| steps.add((below.top - above.bottom) / below.size.max(0.1)));
    steps.leading()
}

/// Takes off the rows of text above the first cell of a row: those that stand over the cell behind it,
/// or end right above its head and are bold where that is not, or the other way round, or have more room
/// below them than rows of text have while those from its head on have not.
fn split_head(
    mut rows: Vec<Area>,
    next: Option<&Vec<Area>>,
    leading: f32,
) -> (Vec<Area>, Vec<Area>) {
    let (Some(last), Some(next)) = (rows.last(), next.and_then(|next| next.first())) else {
        return (Vec::new(), rows);
    };
    let beside = next.top <= last.bottom && next.x0 > last.x0;
    let is_above = |row: &Area| row.top < next.top - 0.5 * row.size;
    let is_apart = |pair: &[Area]| pair[1].top - pair[0].bottom > leading * GAP * pair[1].size;
    let over = rows.iter().rposition(|row| row.x1 > next.x0 + SAME && is_above(row));
    let pairs: Vec<&[Area]> = rows.windows(2).collect();
    let is_level = |pair: &[Area]| is_above(&pair[0]) && !is_above(&pair[1]);
    let other = pairs.iter().rposition(|pair| {
        is_level(pair) && pair[0].bold != pair[1].bold && pair[1].bold == next.bold
    });
    let apart = pairs.iter().rposition(|pair| is_apart(pair)).filter(|at| is_level(pairs[*at]));
    let count = over.max(other).max(apart).map_or(0, |at| at + 1);
    if count == rows.len() || !beside {
        return (Vec::new(), rows);
    }
    let rest = rows.split_off(count);
    (rows, rest)
}

/// Takes off the rows of text that stand below the last cell of a row and under the cell before it.
fn split_tail(mut rows: Vec<Area>, before: Option<&Area>) -> (Vec<Area>, Vec<Area>) {
    let beside = before.filter(|before| {
        rows.first().is_some_and(|row| row.x0 > before.x0 + row.size && row.top <= before.bottom)
    });
    let is_under = |row: &Area| {
        beside.is_some_and(|before| row.x0 < before.x1 - SAME && row.top > before.bottom)
    };
    let count = rows.iter().position(is_under).unwrap_or(rows.len());
    let rest = rows.split_off(count);
    (rows, rest)
}

/// Rows of text as one stretch.
fn joined(rows: Vec<Area>) -> Option<Area> {
    rows.into_iter().reduce(|cell, row| Area {
        x0: cell.x0.min(row.x0),
        x1: cell.x1.max(row.x1),
        bottom: row.bottom,
        size: cell.size.max(row.size),
        lines: cell.lines + 1,
        pieces: [cell.pieces, row.pieces].concat(),
        ..cell
    })
}

/// Whether a line is drawn between two stretches over the width that they share.
fn are_parted(above: &Area, below: &Area, ruling: &Ruling) -> bool {
    let (x0, x1) = (above.x0.max(below.x0), above.x1.min(below.x1));
    let from = above.bottom + UNDERLINE * above.size;
    ruling.covers((x0, x1), (from, below.top - 0.5 * below.size))
}
