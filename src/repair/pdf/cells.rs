//! Tables that are drawn cell by cell, wherever their rows of text stand beside one another.
//!
//! In: the pieces of a page in the order in which they are drawn, and its lines. Out: pieces that
//! know their [`Cell`]. Where cells are centred upright, or hold paragraphs of their own, the rows of
//! text of one row of a table are at heights of their own, and heights alone would mingle them. The
//! order of drawing does not: programs write a cell to its end, then the one to its right.

use super::areas::{Area, SAME, STEP, cells, lines};
use super::marks::{is_bullet, is_number, value};
use super::page::{Cell, Piece, Stroke};
use super::ruling::Ruling;

/// A row of a table is no further below the one before, in parts of the size.
const ROW_STEP: f32 = 6.0;

/// The heads of two cells that are not level differ by more, in parts of the size.
const UNEVEN: f32 = 0.4;

/// Without lines around it, a cell holds no more rows of text: a column of prose does.
const MOST: usize = 25;

/// A row has no more cells.
const MOST_CELLS: usize = 200;

/// What begins so near to the edge of a column is in it, in points.
const EXACT: f32 = 0.8;

/// Cells of a row from left to right.
type TableRow = Vec<Area>;

/// Tells the pieces of a page, in the order of their drawing, which cells they are of.
pub(super) fn mark(pieces: &mut [Piece], strokes: &[Stroke]) {
    let ruling = &Ruling::of(strokes);
    let mut groups: Vec<Vec<TableRow>> = Vec::new();
    for row in table_rows(cells(lines(pieces), ruling)) {
        let goes_on = |rows: &&mut Vec<TableRow>| match rows.as_slice() {
            [head] if is_boxed(head, ruling) && is_in_line(head, &row) => true,
            rows => rows.last().is_some_and(|last| is_next(last, &row, ruling, pieces)),
        };
        match groups.last_mut().filter(goes_on) {
            Some(rows) => rows.push(row),
            None => groups.push(vec![row]),
        }
    }
    let mut tables = 0;
    for rows in groups {
        tables += u16::from(settle(&rows, ruling, pieces, tables));
    }
}

/// Whether a row has cells that begin below those of another, as the head of a table has a ground that
/// its other rows lack.
fn is_in_line(head: &TableRow, row: &TableRow) -> bool {
    let step = top(row) - bottom(head);
    let begins = |cell: &Area| row.iter().any(|it| (it.x0 - cell.x0).abs() < SAME);
    let near = (0.0..ROW_STEP * size(row).max(size(head))).contains(&step);
    near && head.iter().filter(|cell| begins(cell)).count() > 1
}

/// Cells beside one another, each further right than the one drawn before it.
fn table_rows(cells: Vec<Area>) -> Vec<TableRow> {
    let mut found: Vec<TableRow> = Vec::new();
    for cell in cells {
        let beside = |row: &TableRow| {
            let Some(last) = row.last() else { return false };
            let high = 0.8 * cell.size.max(last.size);
            let level = cell.top - high < bottom(row) && cell.bottom + high > top(row);
            cell.x0 > last.x0 + last.size
                && cell.x1 > last.x1
                && level
                && cell.top <= bottom(row) + UNEVEN * cell.size
                && row.len() < MOST_CELLS
        };
        match found.last_mut().filter(|row| beside(row)) {
            Some(row) => row.push(cell),
            None => found.push(vec![cell]),
        }
    }
    found
}

fn top(row: &TableRow) -> f32 {
    row.iter().map(|cell| cell.top).fold(f32::MAX, f32::min)
}

fn bottom(row: &TableRow) -> f32 {
    row.iter().map(|cell| cell.bottom).fold(f32::MIN, f32::max)
}

fn size(row: &TableRow) -> f32 {
    row.iter().map(|cell| cell.size).fold(0.0, f32::max)
}

/// From the left edge to the right one.
fn width(row: &TableRow) -> (f32, f32) {
    let x0 = row.iter().map(|cell| cell.x0).fold(f32::MAX, f32::min);
    (x0, row.iter().map(|cell| cell.x1).fold(f32::MIN, f32::max))
}

/// Whether a row is the one below another of the same table: both between lines, or neither. Without
/// lines, a number before words is that of a heading, and a lone cell is the rest of one of the other.
fn is_next(last: &TableRow, row: &TableRow, ruling: &Ruling, pieces: &[Piece]) -> bool {
    let step = top(row) - bottom(last);
    let size = size(row).max(size(last));
    let (left, right) = (width(last), width(row));
    let near = (0.5 * size..ROW_STEP * size).contains(&step);
    let over = left.0 < right.1 && right.0 < left.1;
    let boxed = is_boxed(row, ruling);
    let fits = |row: &TableRow, other: &TableRow| match row.as_slice() {
        [cell] => is_within(cell, other),
        [_, _] => !is_labelled(row, pieces) && !runs_over(row, other),
        _ => !runs_over(row, other),
    };
    near && over && boxed == is_boxed(last, ruling) && (boxed || fits(row, last) && fits(last, row))
}

/// Whether a row is words with a wide gap: they run over columns of another row, and begin at none of them.
fn runs_over(row: &TableRow, other: &TableRow) -> bool {
    let Some((first, rest)) = row.split_first() else { return false };
    let begins = |cell: &Area| other.iter().any(|it| (it.x0 - cell.x0).abs() < SAME);
    under(first, other) > 1 && !rest.iter().any(begins)
}

/// How many cells of a row stand above or below one of another.
fn under(cell: &Area, row: &TableRow) -> usize {
    row.iter().filter(|it| it.x0 < cell.x1 && it.x1 > cell.x0).count()
}

/// Whether a cell stands in a column of another row, and not in the first one.
fn is_within(cell: &Area, row: &TableRow) -> bool {
    row.len() > 1 && under(cell, row) == 1 && row.first().is_some_and(|first| cell.x0 > first.x1)
}

/// Whether lines are drawn above and below a row, close to it, and at both sides of each of its cells.
fn is_boxed(row: &TableRow, ruling: &Ruling) -> bool {
    let (top, bottom, size) = (top(row), bottom(row), size(row));
    let upright = |x0: f32, x1: f32| ruling.stands((x0, x1), (top - 0.5 * size, bottom));
    let between = row.windows(2).all(|pair| upright(pair[0].x0, pair[1].x1.min(pair[1].x0)));
    let sides = || {
        let (x0, x1) = width(row);
        upright(x0 - 3.0 * size, x0) && upright(x1, f32::MAX)
    };
    let room = STEP * size;
    let all = width(row);
    let over = ruling.covers(all, (top - room - size, top - 0.5 * size));
    let under = ruling.covers(all, (bottom, bottom + room));
    over && under && between && (row.len() > 1 || sides())
}

/// Whether a row of text goes on in a cell below the head of the cell behind it, or begins elsewhere.
fn is_uneven(row: &TableRow) -> bool {
    row.windows(2).any(|pair| match pair {
        [one, other] => {
            let size = one.size.max(other.size);
            let back = one.lines > 1 && one.bottom - other.top > 0.5 * size;
            back || (one.top - other.top).abs() > UNEVEN * size
        }
        _ => false,
    })
}

/// Marks the pieces of rows if they are a table that rows of text alone would not show. Whether.
fn settle(rows: &[TableRow], ruling: &Ruling, pieces: &mut [Piece], table: u16) -> bool {
    let uneven = rows.iter().filter(|row| is_uneven(row)).count();
    let boxed = rows.iter().filter(|row| is_boxed(row, ruling)).count();
    let drawn = boxed * 2 > rows.len() && boxed > 0 && (uneven > 0 || rows.len() == 1);
    let bare = || {
        let low = rows.iter().flatten().all(|cell| cell.lines <= MOST);
        // Columns of prose are one row, or two, and what stands above or below a table may be drawn
        // as its cells are: one uneven row is enough between others that are like it.
        let alike = rows.windows(2).all(|pair| pair[0].len() == pair[1].len());
        let inner =
            || rows.iter().position(is_uneven).is_some_and(|at| at > 0 && at + 1 < rows.len());
        (uneven >= 2 || uneven == 1 && alike && inner())
            && low
            && rows.iter().filter(|row| is_labelled(row, pieces)).count() * 2 <= rows.len()
    };
    if !(drawn || bare()) {
        return false;
    }
    let Some(columns) = columns(rows) else { return false };
    for (number, row) in rows.iter().enumerate() {
        let mut least = 0;
        for cell in row {
            let within =
                |(x0, x1): &(f32, f32)| cell.x0 < *x1 - SAME.min((x1 - x0) / 2.0) && cell.x1 > *x0;
            let column = columns.iter().skip(least).position(within).map(|at| at + least);
            let mut column = column.unwrap_or(columns.len() - 1);
            for index in &cell.pieces {
                let piece = &mut pieces[*index];
                // What begins right at the edge of another column is in that.
                let edge = |(x0, _): &(f32, f32)| (x0 - piece.x0).abs() < EXACT;
                column = columns.iter().rposition(edge).map_or(column, |at| at.max(column));
                piece.cell = Cell::new(table, number, column);
            }
            least = (column + 1).min(columns.len() - 1);
        }
    }
    true
}

/// Whether the first cell of a row is the number or sign of an item, or the mark of a note.
fn is_labelled(row: &TableRow, pieces: &[Piece]) -> bool {
    let first = row.first().map(|cell| cell.pieces.as_slice()).unwrap_or_default();
    let text = first.first().and_then(|at| pieces.get(*at)).map_or("", |it| it.text.trim());
    let counts = text.chars().all(|c| c.is_ascii_digit() || c == '.');
    first.len() == 1 && (counts || is_bullet(text) || is_number(text) || value(text).is_some())
}

/// Where the columns of a table are, as the rows with most cells have them; none: they do not agree.
fn columns(rows: &[TableRow]) -> Option<Vec<(f32, f32)>> {
    let most = rows.iter().map(Vec::len).max().filter(|most| *most > 1)?;
    let full = || rows.iter().filter(|row| row.len() == most);
    let column = |at: usize| {
        let own = full().filter_map(|row| row.get(at));
        own.fold((f32::MAX, f32::MIN), |(x0, x1), cell| (cell.x0.min(x0), cell.x1.max(x1)))
    };
    let mut found: Vec<(f32, f32)> = (0..most).map(column).collect();
    // A word that runs out of its cell does not move the next column.
    for at in 1..found.len() {
        let next = found[at].0;
        found[at - 1].1 = found[at - 1].1.min(next);
    }
    let ordered = found.windows(2).all(|pair| pair[0].0 + SAME < pair[1].0)
        && found.iter().all(|(x0, x1)| x1 > x0);
    let begins =
        |row: &TableRow| row.iter().zip(found.iter().skip(1)).all(|(cell, next)| cell.x0 < next.0);
    (ordered && full().all(begins)).then_some(found)
}
