//! Notes at the foot of columns: rows in small print at the end that begin with a mark.

use super::block::{Block, BlockKind, is_closed};
use super::marks::note_mark;
use super::measures::Measures;
use super::rows::Row;

/// Notes are smaller than the text by this.
const SMALL: f32 = 0.94;

/// Takes the notes out of the rows of a page in reading order. `open`: a note went on at the end
/// of the column before. Comes out: the notes as blocks; one that goes on from the page before has
/// no mark.
pub(super) fn take(rows: &mut Vec<Row>, measures: Measures, open: &mut bool) -> Vec<Block> {
    let mut found = Vec::new();
    let mut kept = Vec::new();
    for column in columns(std::mem::take(rows)) {
        let (text, notes) = part(column, measures, *open);
        kept.extend(text);
        let notes = blocks(notes);
        // A note that ends with its sentence does not go on.
        *open = notes.last().is_some_and(|note| !is_closed(&note.plain()));
        found.extend(notes);
    }
    *rows = kept;
    found
}

/// Rows of a column each.
fn columns(rows: Vec<Row>) -> Vec<Vec<Row>> {
    let mut found: Vec<Vec<Row>> = Vec::new();
    for row in rows {
        match found.last_mut() {
            Some(column)
                if column.last().is_some_and(|last| last.left == row.left && last.y < row.y) =>
            {
                column.push(row);
            }
            _ => found.push(vec![row]),
        }
    }
    found
}

/// The text and the notes of a column.
fn part(mut rows: Vec<Row>, measures: Measures, open: bool) -> (Vec<Row>, Vec<Row>) {
    let small = |row: &&Row| row.size < measures.body * SMALL;
    let count = rows.iter().rev().take_while(small).count();
    let start = rows.len() - count;
    let zone = rows.get(start..).unwrap_or_default();
    let first = zone.iter().position(|row| note_mark(row).is_some());
    let start = match first {
        None if open && count > 0 && count < rows.len() => start,
        None => rows.len(),
        Some(_) if open => start,
        Some(first) => start + first,
    };
    let notes = rows.split_off(start);
    (rows, notes)
}

fn blocks(rows: Vec<Row>) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut last: Option<usize> = None;
    let left = rows.iter().map(|row| row.x0).fold(f32::MAX, f32::min);
    for row in rows {
        let mark = note_mark(&row).filter(|mark| {
            let number: Option<usize> = mark.value.parse().ok();
            let follows = match (number, last) {
                (Some(number), Some(last)) => number == last + 1 || mark.raised,
                _ => true,
            };
            follows && (mark.raised || row.x0 < left + row.size * 1.5)
        });
        match (mark, found.last_mut()) {
            (Some(mark), _) => {
                last = mark.value.parse().ok().or(last);
                let mut block = Block::new(BlockKind::Note(mark.value), vec![row]);
                block.label = mark.length;
                found.push(block);
            }
            (None, Some(block)) => block.rows.push(row),
            (None, None) => found.push(Block::new(BlockKind::Note(String::new()), vec![row])),
        }
    }
    found
}
