//! Notes at the foot of columns: rows in small print at the end that begin with a mark.

use super::block::{Block, BlockKind, is_closed};
use super::marks::note_mark;
use super::measures::Measures;
use super::page::Stroke;
use super::rows::Row;

/// Notes are smaller than the text by this.
const SMALL: f32 = 0.94;

/// The line above notes begins so near to the edge of its column, and is so long: at least in
/// points, at most in parts of the column.
const EDGE: f32 = 4.0;
const RULE: (f32, f32) = (20.0, 0.65);

/// Takes the notes out of the rows of a page in reading order. `open`: a note went on at the end
/// of the column before. Comes out: the notes as blocks; one that goes on from the page before has
/// no mark.
pub(super) fn take(
    rows: &mut Vec<Row>,
    strokes: &[Stroke],
    measures: Measures,
    open: &mut bool,
) -> Vec<Block> {
    let mut found = Vec::new();
    let mut kept = Vec::new();
    for column in columns(std::mem::take(rows)) {
        let rule = rule(&column, strokes);
        let (text, notes) = part(column, measures, (*open, rule));
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

/// Where the line between the text and the notes of a column stands: a short one at its left edge,
/// with the mark of a note behind it.
fn rule(rows: &[Row], strokes: &[Stroke]) -> Option<f32> {
    let first = rows.first()?;
    let (left, width) = (first.left, first.right - first.left);
    let is_rule = |it: &&Stroke| {
        let length = it.x1 - it.x0;
        it.is_level() && (it.x0 - left).abs() < EDGE && (RULE.0..RULE.1 * width).contains(&length)
    };
    let below = |y: f32| rows.iter().find(|row| row.y > y);
    let marked = |y: &f32| below(*y).and_then(note_mark).is_some_and(|mark| mark.raised);
    strokes.iter().filter(is_rule).map(|it| it.y0).filter(marked).reduce(f32::max)
}

/// The text and the notes of a column. `open`: a note goes on in it; `rule`: where the notes are
/// known to begin.
fn part(
    mut rows: Vec<Row>,
    measures: Measures,
    (open, rule): (bool, Option<f32>),
) -> (Vec<Row>, Vec<Row>) {
    let small =
        |row: &&Row| row.size < measures.body * SMALL || rule.is_some_and(|rule| row.y > rule);
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
    let mut found: Vec<Note> = Vec::new();
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
                found.push(Note { value: mark.value, label: mark.length, rows: vec![row] });
            }
            (None, Some(note)) => note.rows.push(row),
            (None, None) => found.push(Note { value: String::new(), label: 0, rows: vec![row] }),
        }
    }
    let block = |note: Note| Block {
        label: note.label,
        ..Block::new(BlockKind::Note(note.value), note.rows)
    };
    found.into_iter().map(block).collect()
}

struct Note {
    value: String,
    label: usize,
    rows: Vec<Row>,
}
