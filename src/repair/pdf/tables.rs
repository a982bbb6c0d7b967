//! Tables: rows in succession whose parts begin at the same places, or that lines divide.

use super::block::TableRow;
use super::layout::Measures;
use super::page::Stroke;
use super::rows::Row;

/// Parts of a row this far apart, in parts of the size, are cells.
const APART: f32 = 0.9;

/// Places that differ by less are the same, in points.
const SAME: f32 = 3.5;

/// A table has this many rows of two cells or more.
const ROWS: usize = 3;

/// Stretches of the rows of a column: text, and tables among it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Stretch {
    Text(Vec<Row>),
    Table(Vec<TableRow>),
}

/// Takes rows in reading order apart into text and tables.
pub(super) fn stretches(rows: Vec<Row>, strokes: &[Stroke], measures: Measures) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut text = Vec::new();
    let mut rest = rows.as_slice();
    while let Some(row) = rest.first() {
        match table(rest) {
            Some((count, places)) => {
                if !text.is_empty() {
                    found.push(Stretch::Text(std::mem::take(&mut text)));
                }
                let (own, after) = rest.split_at(count);
                found.push(Stretch::Table(lines(own, &places, strokes, measures)));
                rest = after;
            }
            None => {
                text.push(row.clone());
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    if !text.is_empty() {
        found.push(Stretch::Text(text));
    }
    found
}

/// Where the cells of a row begin.
fn starts(row: &Row) -> Vec<f32> {
    let mut found = vec![row.x0];
    let mut end = None;
    for piece in &row.pieces {
        if end.is_some_and(|end| piece.x0 - end > APART * row.size) {
            found.push(piece.x0);
        }
        end = Some(piece.x1);
    }
    found
}

/// The table that rows begin with: how many rows, and where its columns begin.
fn table(rows: &[Row]) -> Option<(usize, Vec<f32>)> {
    let first = rows.first()?;
    let mut places = starts(first);
    if places.len() < 2 || super::marks::label(first).is_some() {
        return None;
    }
    let (mut count, mut full, mut last) = (0, 0, first);
    for row in rows {
        let goes_on = row.page == first.page && row.left == first.left && row.y >= last.y;
        let own = starts(row);
        let known = own.iter().filter(|place| is_among(**place, &places)).count();
        let fits = known == own.len() || known >= 2;
        if !goes_on || !fits || row.y - last.y > 4.0 * row.size {
            break;
        }
        if own.len() >= 2 {
            full += 1;
            let new = own.into_iter().filter(|place| !is_among(*place, &places));
            places.extend(new.collect::<Vec<_>>());
        }
        count += 1;
        last = row;
    }
    places.sort_by(f32::total_cmp);
    (full >= ROWS && full * 3 >= count).then_some((count, places))
}

fn is_among(place: f32, places: &[f32]) -> bool {
    places.iter().any(|it| (it - place).abs() < SAME)
}

/// The rows of a table. A row of text begins one if a line or more room than usual is above it;
/// where a table has neither, every row does that has a first cell.
fn lines(rows: &[Row], places: &[f32], strokes: &[Stroke], measures: Measures) -> Vec<TableRow> {
    let between = |above: &Row, below: &Row| {
        let ruled = strokes.iter().any(|stroke| {
            stroke.is_level()
                && stroke.y0 > above.y
                && stroke.y0 < below.y
                && stroke.x0 < below.x1
                && stroke.x1 > below.x0
        });
        ruled || below.y - above.y > measures.leading * 1.3 * below.size
    };
    let divided =
        rows.windows(2).any(|pair| matches!(pair, [above, below] if between(above, below)));
    let mut found: Vec<TableRow> = Vec::new();
    let mut last: Option<&Row> = None;
    for row in rows {
        let first_cell = places.first().is_some_and(|place| (row.x0 - place).abs() < SAME);
        let begins = last.is_none_or(|last| if divided { between(last, row) } else { first_cell });
        if begins || found.is_empty() {
            found.push(TableRow { cells: vec![Vec::new(); places.len()], header: false });
        }
        if let Some(table_row) = found.last_mut() {
            fill(table_row, row, places);
        }
        last = Some(row);
    }
    found
}

/// Puts the parts of a row into the cells of their columns.
fn fill(table_row: &mut TableRow, row: &Row, places: &[f32]) {
    let mut parts: Vec<Option<Row>> = vec![None; places.len()];
    let mut column = 0;
    let mut end = None;
    for piece in &row.pieces {
        if end.is_none_or(|end| piece.x0 - end > APART * row.size) {
            let at = places.iter().rposition(|place| *place < piece.x0 + SAME);
            column = at.unwrap_or(0);
        }
        end = Some(piece.x1);
        match parts.get_mut(column) {
            Some(Some(part)) => part.push(piece.clone()),
            Some(part) => *part = Some(Row::new(row.page, piece.clone())),
            None => {}
        }
    }
    for (cell, part) in table_row.cells.iter_mut().zip(parts) {
        cell.extend(part);
    }
}
