//! Columns: rows over the width of a page taken apart where it is set in several.
//!
//! A gutter is a stretch of the width that few rows cross, with many rows on both sides of it.
//! Rows that cross it part the page into bands; within a band, the left column is read first.

use super::packed::Packed;
use super::page::Piece;
use super::rows::{Row, is_word_space};
use std::borrow::Cow;

/// A gutter is at least this wide, in points and in parts of the size.
const GUTTER: f32 = 7.0;

/// Rows that each side of a gutter must have.
const SIDE: usize = 4;

/// Of so few pages, one tells how the others are set: the last column may have a row or two.
const FEW: usize = 3;

/// Columns may be parted again so often.
const DEPTH: usize = 4;

/// Rows of prose fill their column by this share, the cells of a table do not.
const FILLED: f32 = 0.62;

/// Rows that are no further apart, in parts of the size, would be drawn over one another.
const OVERLAP: f32 = 0.7;

/// No column is narrower than this, in points: bullets stand above one another, too.
const NARROW: f32 = 60.0;

/// Rows that begin at the edge of a column differ by less, in points.
const EDGE: f32 = 2.0;

/// Such a share of its rows does, at least: items and their words have two edges.
const EDGE_SHARE: f32 = 0.4;

/// Gutters that differ by less are the same, in points.
const SAME: f32 = 6.0;

/// The gutters that the pages of a file share.
pub(super) fn gutters(pages: &[Packed<Row>]) -> Vec<f32> {
    let mut found: Vec<(f32, usize)> = Vec::new();
    for x in pages.iter().filter_map(|rows| gutter(&rows.unpacked(), &[])) {
        match found.iter_mut().find(|(known, _)| (known - x).abs() < SAME) {
            Some((known, count)) => {
                *known = known.min(x);
                *count += 1;
            }
            None => found.push((x, 1)),
        }
    }
    let often = |count: usize| (count >= 2 || pages.len() <= FEW) && count * 4 >= pages.len();
    found.into_iter().filter(|(_, count)| often(*count)).map(|(x, _)| x).collect()
}

/// Puts the rows of a page in reading order, each with the edges of its column. `known`: gutters of
/// the file.
pub(super) fn set(rows: &mut Vec<Row>, known: &[f32]) {
    let mut found = Vec::with_capacity(rows.len());
    part(std::mem::take(rows), known, DEPTH, &mut found);
    *rows = found;
}

fn part(rows: Vec<Row>, known: &[f32], depth: usize, found: &mut Vec<Row>) {
    let gutter = if depth == 0 { None } else { gutter(&rows, known) };
    let Some(gutter) = gutter else {
        found.append(&mut with_edges(rows));
        return;
    };
    let known: Vec<f32> = known.iter().copied().filter(|x| (x - gutter).abs() > SAME).collect();
    let mut rows = overrunning(rows, gutter);
    for at in across(&rows, gutter) {
        rows[at].whole = true;
    }
    // Rows that cross the gutter make one column together, or a table would lose its edges.
    let mut whole = Vec::new();
    let mut band = Vec::new();
    for row in rows {
        if crosses(&row, gutter) {
            flush(&mut band, &mut whole, gutter, (&known, depth), found);
            whole.push(row);
        } else {
            band.push(row);
        }
    }
    flush(&mut band, &mut whole, gutter, (&known, depth), found);
    found.append(&mut with_edges(whole));
}

/// Marks the rows that cross a gutter because they run out of their column: text of the other
/// column stands at their height, and they reach into it.
fn overrunning(mut rows: Vec<Row>, gutter: f32) -> Vec<Row> {
    let mut beside: Vec<(f32, f32)> = rows
        .iter()
        .filter(|row| row.x0 >= gutter && !crosses(row, gutter))
        .map(|row| (row.y, row.x0))
        .collect();
    beside.sort_by(|one, other| one.0.total_cmp(&other.0));
    for row in rows.iter_mut().filter(|row| crosses(row, gutter)) {
        let near = OVERLAP * row.size;
        let from = beside.partition_point(|(y, _)| *y <= row.y - near);
        let level = beside.iter().skip(from).take_while(|(y, _)| *y < row.y + near);
        row.over = level.into_iter().any(|(_, x0)| *x0 < row.x1);
    }
    rows
}

/// Ends a band: two columns if both sides have rows, else a part of what is around it.
fn flush(
    band: &mut Vec<Row>,
    whole: &mut Vec<Row>,
    gutter: f32,
    (known, depth): (&[f32], usize),
    found: &mut Vec<Row>,
) {
    let left = band.iter().filter(|row| row.x0 < gutter).count();
    let right = band.iter().filter(|row| row.x1 > gutter).count();
    if left < 2 || right < 2 {
        whole.append(band);
        return;
    }
    found.append(&mut with_edges(std::mem::take(whole)));
    let (mut one, mut other) = (Vec::new(), Vec::new());
    for row in band.drain(..) {
        let (before, after) = split(row, gutter);
        one.extend(before);
        other.extend(after);
    }
    part(one, known, depth - 1, found);
    part(other, known, depth - 1, found);
}

/// The parts of a row on both sides of a gutter.
fn split(row: Row, gutter: f32) -> (Option<Row>, Option<Row>) {
    let page = row.page;
    if row.over {
        return (Some(row), None);
    }
    let (before, after): (Vec<_>, Vec<_>) =
        row.pieces.into_iter().partition(|piece| piece.x0 < gutter);
    let row = |pieces: Vec<super::page::Piece>| {
        let mut pieces = pieces.into_iter();
        let mut row = Row::new(page, pieces.next()?);
        pieces.for_each(|piece| row.push(piece));
        Some(row)
    };
    (row(before), row(after))
}

/// Whether letters, or a gap that is too narrow or the space between two words, stand where the
/// gutter is.
fn crosses(row: &Row, x: f32) -> bool {
    if row.x1 <= x || row.x0 >= x || row.over {
        return false;
    }
    if row.entry || row.whole {
        return true;
    }
    let table = |before: bool| {
        let own = row.pieces.iter().filter(move |piece| (piece.x0 < x) == before);
        own.filter_map(|piece| piece.cell.map(|cell| cell.table))
    };
    let within = table(true).any(|one| table(false).any(|other| one == other));
    let space = |pair: &[Piece]| match pair {
        [one, other] => one.x1 <= x && other.x0 >= x && is_word_space(one, other),
        _ => false,
    };
    within || !is_open(row, x) || row.pieces.windows(2).any(space)
}

/// Whether a gap that is wide enough for a gutter has a place within it.
fn is_open(row: &Row, x: f32) -> bool {
    let pieces = row.pieces.iter();
    let before = pieces.clone().map(|it| it.x1).filter(|end| *end <= x).fold(f32::MIN, f32::max);
    let after = pieces.clone().map(|it| it.x0).filter(|it| *it >= x).fold(f32::MAX, f32::min);
    let inside = pieces.clone().any(|piece| piece.x0 < x && x < piece.x1);
    !inside && after - before >= GUTTER
}

/// Where the gutter is, if there is one.
fn gutter(rows: &[Row], known: &[f32]) -> Option<f32> {
    if rows.len() < SIDE {
        return None;
    }
    let known = best(rows, known.iter().copied(), SIDE / 2);
    if let Some((_, x)) = known.filter(|(_, x)| !is_drawn_by_cells(&within(rows, *x), *x)) {
        return Some(x);
    }
    // The cells of tables stand in columns, too.
    if rows.iter().any(|row| row.cell().is_some()) {
        let text: Vec<Row> = rows.iter().filter(|row| row.cell().is_none()).cloned().collect();
        return gutter(&text, &[]);
    }
    if rows.len() < SIDE * 2 {
        return None;
    }
    let mut candidates: Vec<f32> =
        rows.iter().flat_map(|row| row.pieces.iter().map(|piece| piece.x0 - 1.0)).collect();
    candidates.sort_by(f32::total_cmp);
    candidates.dedup_by(|one, other| (*one - *other).abs() < 1.5);
    let (_, x) = best(rows, candidates.into_iter(), SIDE)?;
    let rows = &*within(rows, x);
    let prose = is_prose(rows, x) && has_edge(rows, x) && !is_drawn_by_cells(rows, x);
    (prose || is_drawn_apart(rows, x) && !has_cells(rows, x)).then_some(x)
}

/// The place that the fewest rows cross, if enough stand on both sides.
fn best(rows: &[Row], places: impl Iterator<Item = f32>, side: usize) -> Option<(usize, f32)> {
    let judged = places.filter_map(|x| Some((crossing(rows, x, side)?, x)));
    judged.min_by_key(|(crossing, _)| *crossing)
}

/// The rows of the columns that a gutter parts, without those that are drawn over the whole width.
fn within(rows: &[Row], x: f32) -> Cow<'_, [Row]> {
    let across = across(rows, x);
    if across.is_empty() {
        return Cow::Borrowed(rows);
    }
    let own = rows.iter().enumerate().filter(|(at, _)| across.binary_search(at).is_err());
    Cow::Owned(own.map(|(_, row)| row.clone()).collect())
}

/// Rows that are drawn from one side of a gutter right on to the other, where the left column is drawn
/// before the right one: those of a table above or below them.
fn across(rows: &[Row], x: f32) -> Vec<usize> {
    let is_across = |row: &Row| {
        let orders =
            |left: bool| row.pieces.iter().filter(move |it| (it.x0 < x) == left).map(|it| it.order);
        let last = orders(true).max();
        !crosses(row, x) && last.is_some_and(|last| orders(false).min() == Some(last + 1))
    };
    let (across, own): (Vec<usize>, Vec<usize>) =
        (0..rows.len()).partition(|at| is_across(&rows[*at]));
    let own: Vec<Row> = own.into_iter().map(|at| rows[at].clone()).collect();
    let apart = !across.is_empty() && is_drawn_apart(&own, x) && !has_cells(&own, x);
    if apart { across } else { Vec::new() }
}

/// Whether nearly all on the left was drawn before all on the right. Tables are drawn otherwise.
fn is_drawn_apart(rows: &[Row], x: f32) -> bool {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for row in rows.iter().filter(|row| !crosses(row, x)) {
        for piece in &row.pieces {
            if piece.x0 < x { left.push(piece.order) } else { right.push(piece.order) }
        }
    }
    left.sort_unstable();
    right.sort_unstable();
    let last = left.get(left.len().saturating_sub(1) * 9 / 10);
    let first = right.get(right.len() / 10);
    let width = |orders: &[u32]| orders.len() >= SIDE * 2;
    width(&left)
        && width(&right)
        && matches!((last, first), (Some(last), Some(first)) if last < first)
}

/// Whether what stands on both sides was drawn in turns, several rows at a time, and with nothing
/// over the whole width between the turns: the cells of a table.
fn is_drawn_by_cells(rows: &[Row], x: f32) -> bool {
    let bars: Vec<f32> = rows.iter().filter(|row| crosses(row, x)).map(|row| row.y).collect();
    let mut drawn: Vec<(u32, f32, bool)> = Vec::new();
    for row in rows.iter().filter(|row| !crosses(row, x)) {
        drawn.extend(row.pieces.iter().map(|it| (it.order, row.y, it.x0 < x)));
    }
    drawn.sort_unstable_by_key(|(order, ..)| *order);
    let (mut turns, mut rows_of_turns) = (0, 0);
    let mut last: Option<(f32, bool)> = None;
    for (_, y, left) in drawn {
        if let Some((above, before)) = last {
            let barred = bars.iter().any(|bar| above < *bar && *bar < y);
            turns += usize::from(left && !before && !barred);
            rows_of_turns += usize::from(left == before && y > above);
        }
        last = Some((y, left));
    }
    turns >= 2 && rows_of_turns > turns
}

/// Whether a side is divided again, as the cells of a table are.
fn has_cells(rows: &[Row], x: f32) -> bool {
    let divided = |left: bool| {
        let own = |row: &Row| {
            let side: Vec<_> = row.pieces.iter().filter(|it| (it.x0 < x) == left).collect();
            let words = side.iter().position(|it| it.text.chars().count() > 3).unwrap_or(0);
            let wide = |pair: &[&super::page::Piece]| match pair {
                [one, other] => other.x0 - one.x1 > 0.9 * row.size,
                _ => false,
            };
            side.get(words..).unwrap_or_default().windows(2).any(wide)
        };
        let all = rows.iter().filter(|row| !crosses(row, x));
        all.clone().filter(|row| own(row)).count() * 5 > all.count()
    };
    divided(true) || divided(false)
}

/// How many rows cross, if enough stand on both sides.
fn crossing(rows: &[Row], x: f32, side: usize) -> Option<usize> {
    let crossing = rows.iter().filter(|row| row.cell().is_none() && crosses(row, x)).count();
    let free = || rows.iter().filter(|row| !crosses(row, x));
    let left = free().filter(|row| row.x0 < x).count();
    let right = free().filter(|row| row.x1 > x).count();
    let sides = left.min(right);
    (sides >= side && crossing < sides * 2).then_some(crossing)
}

/// Whether both sides are prose, whose rows fill their column, and no table.
fn is_prose(rows: &[Row], x: f32) -> bool {
    let free = || rows.iter().filter(|row| !crosses(row, x));
    let mut sides: [Vec<(f32, f32)>; 2] = Default::default();
    for row in free() {
        for (side, of_left) in sides.iter_mut().zip([true, false]) {
            let own = row.pieces.iter().filter(|piece| (piece.x0 < x) == of_left);
            let ends = own.fold(None, |ends: Option<(f32, f32)>, piece| {
                let (x0, x1) = ends.unwrap_or((piece.x0, piece.x1));
                Some((x0.min(piece.x0), x1.max(piece.x1)))
            });
            side.extend(ends);
        }
    }
    sides.iter().all(|side| {
        let left = side.iter().map(|ends| ends.0).fold(f32::MAX, f32::min);
        let right = side.iter().map(|ends| ends.1).fold(f32::MIN, f32::max);
        let width = (right - left).max(1.0);
        let filled: f32 = side.iter().map(|ends| (ends.1 - ends.0) / width).sum();
        width >= NARROW && filled / side.len().max(1) as f32 >= FILLED
    })
}

/// Whether what stands behind a gutter begins at an edge, and not anywhere, as words do between which
/// rows that fill their column have room.
fn has_edge(rows: &[Row], x: f32) -> bool {
    let behind = |row: &Row| row.pieces.iter().map(|it| it.x0).find(|start| *start >= x);
    let free = rows.iter().filter(|row| !crosses(row, x));
    let mut starts: Vec<f32> = free.filter_map(behind).collect();
    starts.sort_by(f32::total_cmp);
    let at = |start: &f32| starts.partition_point(|it| *it <= start + EDGE);
    let most = starts.iter().enumerate().map(|(from, start)| at(start) - from).max();
    most.unwrap_or(0) as f32 >= EDGE_SHARE * starts.len() as f32
}

fn with_edges(mut rows: Vec<Row>) -> Vec<Row> {
    // A table may be wider than the text.
    let bare = rows.iter().all(|row| row.cell().is_some());
    let text = || rows.iter().filter(|row| bare || row.cell().is_none());
    let left = text().map(|row| row.x0).fold(f32::MAX, f32::min);
    let within = text().filter(|row| !row.over);
    let right = within.map(|row| row.x1).fold(f32::MIN, f32::max);
    for row in &mut rows {
        let right = if right > left { right } else { row.x1 };
        (row.left, row.right) = (left, right);
    }
    rows
}
