//! Notes at the foot of columns: rows in small print at the end that begin with a mark.

use super::block::{Block, BlockKind, is_closed, is_lower};
use super::layout::first_word;
use super::listings;
use super::marks::{note_mark, value};
use super::measures::{GAP, Measures};
use super::page::Stroke;
use super::rows::Row;

/// Notes are smaller than the text by this.
const SMALL: f32 = 0.94;

/// Notes of one size differ by no more than this, in parts of it.
const SAME: f32 = 0.03;

/// The line above notes begins so near to the edge of its column, and is so long: at least in
/// points, at most in parts of the column.
const EDGE: f32 = 4.0;
const RULE: (f32, f32) = (20.0, 0.65);

/// A row with so much room left behind the next word, in parts of its column, ends its paragraph.
const ROOM: f32 = 0.25;

/// What the foot of the column before tells of notes that go on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Before {
    /// The last note there does not end with its sentence.
    open: bool,
    /// The size of the last note there; none: it has no notes.
    size: Option<f32>,
    /// The line above them.
    rule: Option<Stroke>,
}

/// Takes the notes out of the rows of a page in reading order. `before`: the last column of the page
/// before. Comes out: the notes as blocks; one that goes on from there has no mark.
pub(super) fn take(
    rows: &mut Vec<Row>,
    strokes: &[Stroke],
    measures: Measures,
    before: &mut Before,
) -> Vec<Block> {
    let mut found = Vec::new();
    let mut kept = Vec::new();
    for column in columns(std::mem::take(rows)) {
        let rule = rule(&column, strokes, measures, *before);
        let (text, notes) = part(column, measures, rule, *before);
        kept.extend(text);
        let size = notes.last().map(|row| row.size);
        let notes = blocks(notes);
        // A note that ends with its sentence may go on only where the layout says so.
        let open = notes.last().is_some_and(|note| !is_closed(&note.plain()));
        *before = Before { open, size, rule };
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

/// The line between the text and the notes of a column: a short one at its left edge, with the mark
/// of a note behind it, or with a note that goes on.
fn rule(rows: &[Row], strokes: &[Stroke], measures: Measures, before: Before) -> Option<Stroke> {
    let first = rows.first()?;
    let (left, width) = (first.left, first.right - first.left);
    let length = |it: &Stroke| it.x1 - it.x0;
    let is_rule = |it: &&Stroke| {
        let place = (it.x0 - left).abs() < EDGE;
        it.is_level() && place && (RULE.0..RULE.1 * width).contains(&length(it))
    };
    // Words are underlined, too: each as long as it is.
    let again =
        |it: &Stroke| before.rule.is_some_and(|rule| (length(&rule) - length(it)).abs() < 1.0);
    let parts = |it: &&Stroke| {
        let below = rows.iter().find(|row| row.y > it.y0);
        below.is_some_and(|row| {
            let small = row.size < measures.body * SMALL;
            let goes_on = before.is_like(row) && row.y > first.y && (small || again(it));
            note_mark(row).is_some_and(|mark| mark.raised) || goes_on
        })
    };
    let found = strokes.iter().filter(is_rule).filter(parts);
    found.max_by(|one, other| one.y0.total_cmp(&other.y0)).copied()
}

impl Before {
    /// Whether a row is as large as the notes there.
    fn is_like(self, row: &Row) -> bool {
        self.size.is_some_and(|size| (size - row.size).abs() < SAME * size)
    }
}

/// The text and the notes of a column. `rule`: the line between them, where there is one.
fn part(
    mut rows: Vec<Row>,
    measures: Measures,
    rule: Option<Stroke>,
    before: Before,
) -> (Vec<Row>, Vec<Row>) {
    let is_below = |row: &&Row| rule.is_some_and(|rule| row.y > rule.y0);
    let small =
        |row: &&Row| row.cell().is_none() && (row.size < measures.body * SMALL || is_below(row));
    let count = rows.iter().rev().take_while(small).count();
    let below = rows.iter().rev().take_while(is_below).count();
    let start = rows.len() - count;
    let zone = rows.get(start..).unwrap_or_default();
    let first = zone.iter().position(|row| note_mark(row).is_some());
    // Code may be as small as notes.
    let code = listings::count(zone, measures);
    let start = match first {
        None if before.open && count > code && count < rows.len() => start + code,
        None if below > 0 => rows.len() - below,
        None => listed(&rows, measures).unwrap_or(rows.len()),
        Some(first) if before.open => start + code.min(first),
        Some(first) if below > 0 => (start + first).min(rows.len() - below),
        Some(first) => start + first - going_on(zone, first, measures, before),
    };
    let notes = rows.split_off(start);
    (rows, notes)
}

/// How many rows before the first mark go on with a note of the column before: they are set as notes
/// are, and stand no further from one another.
fn going_on(zone: &[Row], first: usize, measures: Measures, before: Before) -> usize {
    let step = |pair: &&[Row]| match pair {
        [above, below] => {
            let near = below.y - above.y < measures.leading * GAP * below.size;
            near && before.is_like(above) && before.is_like(below)
        }
        _ => false,
    };
    let own = zone.get(..=first).unwrap_or_default();
    own.windows(2).rev().take_while(step).count()
}

/// Where notes begin that are set like the text: a list at the foot, with room above it, whose numbers
/// are those of the marks in the text, no more and no fewer.
fn listed(rows: &[Row], measures: Measures) -> Option<usize> {
    let raised = |row: &Row| -> Vec<String> {
        let own = row.pieces.iter().filter(|piece| row.is_raised(piece));
        own.filter_map(|piece| value(&piece.text)).collect()
    };
    let marks: Vec<String> = rows.iter().flat_map(raised).collect();
    let first = marks.first()?;
    let begins = |row: &Row| {
        let mark = note_mark(row).filter(|mark| !mark.raised && row.x0 - row.left < EDGE);
        mark.map(|mark| mark.value)
    };
    let start = rows.iter().rposition(|row| begins(row).as_ref() == Some(first))?;
    let (text, notes) = rows.split_at(start);
    let (above, below) = (text.last()?, notes.first()?);
    let room = below.y - above.y > measures.leading * GAP * below.size;
    let values: Vec<String> = notes.iter().filter_map(begins).collect();
    (room && values == marks).then_some(start)
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
                let kind = BlockKind::Note(mark.value);
                found.push(Note { kind, label: mark.length, rows: vec![row] });
            }
            (None, Some(note)) if note.rows.last().is_some_and(|last| is_parted(last, &row)) => {
                found.push(Note { kind: BlockKind::NotePart, label: 0, rows: vec![row] });
            }
            (None, Some(note)) => note.rows.push(row),
            (None, None) => {
                let kind = BlockKind::Note(String::new());
                found.push(Note { kind, label: 0, rows: vec![row] });
            }
        }
    }
    let block = |note: Note| Block { label: note.label, ..Block::new(note.kind, note.rows) };
    found.into_iter().map(block).collect()
}

/// Whether a paragraph of a note ends between two rows: with its sentence, and with much room left behind
/// the next word.
fn is_parted(last: &Row, row: &Row) -> bool {
    let below = row.page == last.page && row.left == last.left && row.y > last.y;
    let room = last.right - last.x1 - first_word(row);
    below && last.is_closed() && !is_lower(&row.plain()) && room > ROOM * (last.right - last.left)
}

struct Note {
    kind: BlockKind,
    label: usize,
    rows: Vec<Row>,
}
