//! Tables whose cells are known, out of the rows of text that they share.

use super::block::TableRow;
use super::listings;
use super::measures::Measures;
use super::packed::Packed;
use super::page::{Piece, Stroke};
use super::rows::Row;
use super::tables::{self, Stretch};
use std::collections::BTreeMap;

/// The cells of a table by row and column.
type Cells = BTreeMap<(u16, u8), Vec<Row>>;

/// Takes rows in reading order apart into text and tables: those whose pieces know their cells, and
/// those that the rest of the rows show.
pub(super) fn stretches(rows: Vec<Row>, strokes: &[Stroke], measures: Measures) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let mut text: Vec<Row> = Vec::new();
    let mut known: BTreeMap<u16, (usize, Cells)> = BTreeMap::new();
    for row in rows {
        if row.cell().is_none() {
            text.push(row);
            continue;
        }
        let (own, beside) = parts(row);
        for (cell, part) in own {
            let (_, cells) = known.entry(cell.table).or_insert_with(|| {
                found.extend(bare(std::mem::take(&mut text), strokes, measures));
                // Its place, until all of its rows have been seen.
                found.push(Stretch::Table(Vec::new()));
                (found.len() - 1, Cells::new())
            });
            cells.entry((cell.row, cell.column)).or_default().push(part);
        }
        text.extend(beside);
    }
    found.extend(bare(text, strokes, measures));
    for (at, cells) in known.into_values() {
        if let Some(place) = found.get_mut(at) {
            *place = Stretch::Table(table(cells));
        }
    }
    found
}

/// The stretches of rows that know no cells: code, and what the rest of them show.
fn bare(rows: Vec<Row>, strokes: &[Stroke], measures: Measures) -> Vec<Stretch> {
    let stretches = |part: listings::Part| match part.code {
        true => vec![Stretch::Code(part.rows)],
        false => tables::stretches(part.rows, strokes, measures),
    };
    listings::parts(rows, measures).into_iter().flat_map(stretches).collect()
}

/// The parts of a row by their cells, and what stands beside the table. What was drawn at another
/// time between its pieces, such as a bullet, goes to the cell of what is next to it.
fn parts(row: Row) -> (BTreeMap<super::page::Cell, Row>, Option<Row>) {
    let cells: Vec<_> = row.pieces.iter().map(|piece| piece.cell).collect();
    let first = cells.iter().position(Option::is_some).unwrap_or(0);
    let last = cells.iter().rposition(Option::is_some).unwrap_or(0);
    let Row { page, pieces, left, right, sheet, over, .. } = row;
    let mut own: BTreeMap<_, Row> = BTreeMap::new();
    let mut beside: Option<Row> = None;
    let add = |to: &mut Option<Row>, piece: Piece| match to {
        Some(row) => row.push(piece),
        None => *to = Some(Row::new(page, piece)),
    };
    for (at, piece) in pieces.into_iter().enumerate() {
        let next = || cells.iter().skip(at).find_map(|cell| *cell);
        let cell = cells[at].or_else(|| next().filter(|_| (first..last).contains(&at)));
        match cell {
            Some(cell) => match own.get_mut(&cell) {
                Some(row) => row.push(piece),
                None => drop(own.insert(cell, Row::new(page, piece))),
            },
            None => add(&mut beside, piece),
        }
    }
    (own, beside.map(|row| Row { left, right, sheet, over, ..row }))
}

/// The rows of a table, all of them as wide as the widest.
fn table(cells: Cells) -> Vec<TableRow> {
    let width = cells.keys().map(|(_, column)| usize::from(*column) + 1).max().unwrap_or(0);
    let mut rows: BTreeMap<u16, TableRow> = BTreeMap::new();
    for ((row, column), text) in cells {
        let row = rows
            .entry(row)
            .or_insert_with(|| TableRow { cells: vec![Packed::default(); width], header: false });
        row.cells[usize::from(column)] = Packed::of(&text);
    }
    rows.into_values().collect()
}
