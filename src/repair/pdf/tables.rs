//! Tables: rows in succession whose parts begin at the same places, or that lines divide.

use super::block::TableRow;
use super::marks::is_number;
use super::measures::{GAP, Measures};
use super::packed::Packed;
use super::page::{Piece, Stroke};
use super::rows::Row;
use super::spans::{SAME, Span, is_among, is_apart, merge, spans, starts};

/// What begins so near to the edge of a cell is in it.
const EXACT: f32 = 0.8;

/// A line below a row of a table is so much of its width. Others are below words.
const RULE: f32 = 0.7;

/// What is larger by this is no cell.
const SIZE: f32 = 1.06;

/// A table has this many rows of two cells or more.
const ROWS: usize = 3;

/// Text below a table stands so much further from it than any two rows of the table do.
const BELOW: f32 = 1.15;

/// The head of a table has no more rows of text.
const HEAD: usize = 4;

/// Stretches of the rows of a column: text, and tables and code among it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Stretch {
    Text(Vec<Row>),
    /// Each row a line.
    Code(Vec<Row>),
    Table(Vec<TableRow>),
}

/// Takes rows in reading order apart into text and tables.
pub(super) fn stretches(rows: Vec<Row>, strokes: &[Stroke], measures: Measures) -> Vec<Stretch> {
    let mut tables = Vec::new();
    let (mut at, mut text) = (0, 0);
    while let Some(rest) = rows.get(at..).filter(|rest| !rest.is_empty()) {
        let Some((count, places)) = table(rest, strokes, measures) else {
            at += 1;
            continue;
        };
        let before = rows.get(text..at).unwrap_or_default();
        let head = heads(before, rest.first(), &places);
        tables.push((at - head..at + count, places));
        at += count;
        text = at;
    }
    let mut found = Vec::new();
    let mut rows = rows.into_iter();
    let mut at = 0;
    let add_text = |found: &mut Vec<Stretch>, text: Vec<Row>| {
        found.extend((!text.is_empty()).then_some(Stretch::Text(text)));
    };
    for (place, places) in tables {
        add_text(&mut found, rows.by_ref().take(place.start - at).collect());
        at = place.end;
        let own: Vec<Row> = rows.by_ref().take(place.len()).collect();
        found.push(Stretch::Table(lines(&own, &places, strokes, measures)));
    }
    add_text(&mut found, rows.collect());
    found
}

/// Whether two rows have cells that begin at the same places.
pub(super) fn is_row(above: &Row, below: &Row) -> bool {
    let (above, below) = (starts(above), starts(below));
    above.len() > 1
        && above.len() == below.len()
        && above.iter().all(|place| is_among(*place, &below))
}

/// The table that rows begin with: how many rows, and where its columns begin.
fn table(rows: &[Row], strokes: &[Stroke], measures: Measures) -> Option<(usize, Vec<f32>)> {
    let first = rows.first()?;
    let mut places = starts(first);
    // Numbers stand one above the other at their ends.
    let mut ends: Vec<f32> = Vec::new();
    let mut cells: Vec<Vec<Span>> = Vec::new();
    if places.len() < 2 || first.entry || super::marks::label(first).is_some() {
        return None;
    }
    let (mut count, mut full, mut last) = (0, 0, first);
    // Rows that only go on with cells further right, and rows that begin with words.
    let (mut inner, mut worded) = (0, 0);
    let mut widest: f32 = 0.0;
    for (at, row) in rows.iter().enumerate() {
        let goes_on = row.page == first.page && row.left == first.left && row.y >= last.y;
        let own = spans(row);
        let is_known =
            |cell: &&Span| is_among(cell.x0, &places) || cell.counts && is_among(cell.x1, &ends);
        let known = own.iter().filter(is_known).count();
        let fits = known == own.len() || known >= 2;
        let far = row.y - last.y > 4.0 * row.size;
        let lone = own.len() == 1 && (row.x0 - first.x0).abs() < SAME;
        let apart = count > 1 && row.y - last.y > BELOW * widest;
        let below = lone && apart && !is_headed_by(row, rows.get(at + 1), &places, row.y - last.y);
        let behind = own.len() == 1 && is_behind(row, first, &places);
        if !goes_on || !fits || far || behind || below || row.listed || row.entry {
            break;
        }
        widest = widest.max(row.y - last.y);
        inner += usize::from(own.len() == 1 && row.x0 > first.x0 + SAME);
        if own.len() >= 2 {
            full += 1;
            worded += usize::from(begins_with_word(row));
            let new = own.iter().map(|cell| cell.x0).filter(|place| !is_among(*place, &places));
            places.extend(new.collect::<Vec<_>>());
            ends.extend(own.iter().skip(1).map(|cell| cell.x1));
        }
        cells.push(own);
        count += 1;
        last = row;
    }
    merge(&mut places, &cells);
    // Numbered paragraphs have all but their first rows further right, too.
    let aside = if worded * 2 > full { inner } else { 0 };
    // A page may end behind the head of a table and its first row, or begin with the last.
    let headed = || {
        let rules = Rules::of(rows.get(..count).unwrap_or_default(), strokes, measures);
        let below = rows.get(1).is_some_and(|below| rules.is_ruled(first, below));
        below && rows.get(count).is_none_or(|next| rules.is_ruled(last, next))
    };
    let enough = full >= ROWS || full == 2 && headed();
    (enough && full * 3 >= count - aside).then_some((count, places))
}

/// Whether a row without cells, with so much room above it, is the head of rows of its table: the next
/// one has its cells, and stands closer.
fn is_headed_by(row: &Row, next: Option<&Row>, places: &[f32], room: f32) -> bool {
    next.is_some_and(|next| {
        let cells = starts(next).into_iter().filter(|place| is_among(*place, places)).count();
        cells > 1 && next.y - row.y < room / BELOW
    })
}

/// Whether a row begins with a word, and not with a number or a sign.
fn begins_with_word(row: &Row) -> bool {
    let head = row.pieces.first().map(|piece| piece.text.as_str()).unwrap_or_default();
    head.contains(char::is_alphabetic) && !is_number(head)
}

/// Whether a row without cells is text behind the table: of another size, or reaching into the
/// next column.
fn is_behind(row: &Row, first: &Row, places: &[f32]) -> bool {
    let next =
        places.iter().copied().filter(|place| *place > row.x0 + SAME).fold(f32::MAX, f32::min);
    row.size > SIZE * first.size || row.x1 > next + SAME
}

/// How many rows right above a table belong to its head, whose cells stand on their feet.
fn heads(text: &[Row], first: Option<&Row>, places: &[f32]) -> usize {
    let Some(mut below) = first else { return 0 };
    let mut count = 0;
    for row in text.iter().rev().take(3) {
        let near = row.page == below.page
            && row.left == below.left
            && (0.0..1.6 * below.size).contains(&(below.y - row.y));
        let own = starts(row);
        let apart = own.first().zip(places.first()).is_some_and(|(own, first)| own - first > SAME);
        if !(near && apart && own.iter().all(|place| is_among(*place, places))) {
            break;
        }
        count += 1;
        below = row;
    }
    count
}

/// The rows of a table. Where cells are drawn one after another, a row of text goes on with the
/// one above if a cell does. Else it begins one if a line or more room than usual is above it;
/// where a table has neither, or only below its head, every row does that has a first cell.
fn lines(rows: &[Row], places: &[f32], strokes: &[Stroke], measures: Measures) -> Vec<TableRow> {
    let parts: Vec<Vec<Option<Row>>> = rows.iter().map(|row| parts(row, places)).collect();
    let by_cells =
        parts.windows(2).any(|pair| matches!(pair, [above, below] if is_cut(above, below)));
    let rules = Rules::of(rows, strokes, measures);
    let divisions: Vec<usize> = (1..rows.len())
        .filter(|at| matches!(&rows[at - 1..=*at], [above, below] if rules.part(above, below)))
        .collect();
    let head = match divisions.as_slice() {
        [only] if *only <= HEAD && only * 2 < rows.len() => *only,
        _ => 0,
    };
    let divided = head == 0 && !divisions.is_empty();
    let apart = stand_apart(rows, &parts, measures);
    let mut found: Vec<TableRow> = Vec::new();
    let mut last: Option<(&Row, &[Option<Row>])> = None;
    for (at, (row, own)) in rows.iter().zip(&parts).enumerate() {
        let first_cell = places.first().is_some_and(|place| (row.x0 - place).abs() < SAME);
        let begins = last.is_none_or(|(above, cells)| match (by_cells, divided) {
            (true, _) => !(0..own.len()).any(|column| goes_on(cells, own, column)),
            (false, true) => rules.part(above, row),
            (false, false) => at == head || at > head && (first_cell || apart),
        });
        if begins || found.is_empty() {
            found.push(TableRow { cells: vec![Packed::default(); places.len()], header: false });
        }
        if let Some(table_row) = found.last_mut() {
            for (cell, part) in table_row.cells.iter_mut().zip(own) {
                cell.append(&Packed::of(part.as_slice()));
            }
        }
        last = Some((row, own));
    }
    found
}

/// Whether every row of text stands apart from the one above it, and has a first cell or several others:
/// an empty first cell is one.
fn stand_apart(rows: &[Row], parts: &[Vec<Option<Row>>], measures: Measures) -> bool {
    let is_apart = |pair: &[Row]| match pair {
        [above, below] => below.y - above.y > measures.leading * GAP * below.size,
        _ => false,
    };
    let is_whole = |own: &Vec<Option<Row>>| {
        own.first().is_some_and(Option::is_some) || own.iter().flatten().count() > 1
    };
    rows.windows(2).all(is_apart) && parts.iter().all(is_whole)
}

/// The level lines of a table and the room between its rows.
struct Rules<'a> {
    level: Vec<&'a Stroke>,
    left: f32,
    right: f32,
    leading: f32,
}

impl<'a> Rules<'a> {
    fn of(rows: &[Row], strokes: &'a [Stroke], measures: Measures) -> Rules<'a> {
        let left = rows.iter().map(|row| row.x0).fold(f32::MAX, f32::min);
        let right = rows.iter().map(|row| row.x1).fold(f32::MIN, f32::max);
        let own = |it: &&Stroke| it.is_level() && it.x1 > left && it.x0 < right;
        Rules {
            level: strokes.iter().filter(own).collect(),
            left,
            right,
            leading: measures.leading,
        }
    }

    /// Whether a line or room stands between two rows of text.
    fn part(&self, above: &Row, below: &Row) -> bool {
        self.is_ruled(above, below) || below.y - above.y > self.leading * 1.3 * below.size
    }

    /// Whether a line stands between them.
    fn is_ruled(&self, above: &Row, below: &Row) -> bool {
        let own = self.level.iter().filter(|it| it.y0 > above.y && it.y0 < below.y);
        let length: f32 = own.map(|it| it.x1.min(self.right) - it.x0.max(self.left)).sum();
        length > RULE * (self.right - self.left)
    }
}

/// Whether a row of text goes on in a column with what was drawn right before.
fn goes_on(above: &[Option<Row>], below: &[Option<Row>], column: usize) -> bool {
    let piece = |parts: &[Option<Row>], last: bool| {
        let pieces = &parts.get(column)?.as_ref()?.pieces;
        if last { pieces.last().map(|it| it.order) } else { pieces.first().map(|it| it.order) }
    };
    piece(above, true).zip(piece(below, false)).is_some_and(|(end, start)| start == end + 1)
}

/// Whether a cell goes on although others stand behind it: the table is drawn cell by cell.
fn is_cut(above: &[Option<Row>], below: &[Option<Row>]) -> bool {
    let last = above.iter().rposition(Option::is_some).unwrap_or(0);
    (0..last).any(|column| goes_on(above, below, column))
}

/// The parts of a row of text, one a column.
fn parts(row: &Row, places: &[f32]) -> Vec<Option<Row>> {
    let mut parts: Vec<Option<Row>> = vec![None; places.len()];
    let mut column = 0;
    let mut last: Option<&Piece> = None;
    for piece in &row.pieces {
        let begins = |last: &Piece| {
            let placed = places.iter().any(|place| (place - piece.x0).abs() < EXACT);
            is_apart(last, piece, row.size) || placed
        };
        if last.is_none_or(begins) {
            let at = places.iter().rposition(|place| *place < piece.x0 + SAME);
            column = at.unwrap_or(0);
        }
        last = Some(piece);
        match parts.get_mut(column) {
            Some(Some(part)) => part.push(piece.clone()),
            Some(part) => *part = Some(Row::new(row.page, piece.clone())),
            None => {}
        }
    }
    parts
}
