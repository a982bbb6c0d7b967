//! Tables of a text that keeps the look of its pages, as `pdftotext -layout` writes it: cells
//! stand below one another, with white space between them.
//!
//! Goes in: the lines of a paged text. Columns are told by the gutters, stretches that are blank
//! in all lines of a table. Comes out: tables of Markdown. Text in two columns looks alike, but
//! its lines are full on both sides: it stays.

use super::blocks::{Block, BlockKind, marker};
use super::bullets::is_bullet;
use super::change::{Change, Confidence, Kind};
use super::prose::{self, Beginning, squeezed};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;
use std::ops::Range;

/// So many spaces at least part two cells.
const GAP: usize = 2;

/// A table of fewer rows may be something else.
const FEWEST: usize = 3;

/// So many lines of a table in a row may have a first cell alone.
const ALONE: usize = 1;

/// Cells that are as long as this in most lines are lines of text in columns.
const FULL: usize = 28;

/// A line with its cells: where each begins and ends, in characters, and its words.
struct Line<'a> {
    row: usize,
    cells: Vec<Cell<'a>>,
    /// A blank line stands above.
    apart: bool,
}

struct Cell<'a> {
    range: Range<usize>,
    text: &'a str,
}

/// Makes tables of what stands in columns.
pub(super) fn columns(sheet: &Sheet) -> Vec<Change> {
    if !sheet.text.paged {
        return Vec::new();
    }
    let lines: Vec<Line> = sheet
        .blocks
        .iter()
        .filter(|block| may_have_columns(block))
        .flat_map(|block| block.rows.clone().map(move |row| (row, row == block.rows.start)))
        .map(|(row, first)| line(sheet, row, first))
        .collect();
    let mut changes = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let run = &lines[at..];
        let length = table_length(sheet, run);
        changes.extend(Table::of(&run[..length]).and_then(|table| table.change(sheet)));
        at += length.max(1);
    }
    changes
}

fn may_have_columns(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Paragraph | BlockKind::Indented)
}

fn line<'a>(sheet: &Sheet<'a>, row: usize, first: bool) -> Line<'a> {
    let text = sheet.str(sheet.text.line_range(row));
    let mut cells: Vec<Cell> = Vec::new();
    let (mut column, mut spaces) = (0, GAP);
    let mut open: Option<(usize, usize)> = None;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            spaces += if c == '\t' { GAP } else { 1 };
            if spaces >= GAP
                && let Some((start, from)) = open.take()
            {
                let text = text[from..at].trim_end();
                cells.push(Cell { range: start..start + text.chars().count(), text });
            }
        } else {
            open = open.or(Some((column, at)));
            spaces = 0;
        }
        column += 1;
    }
    if let Some((start, from)) = open {
        cells.push(Cell { range: start..column, text: text[from..].trim_end() });
    }
    let apart = first && (row == 0 || sheet.text.line(row - 1).trim().is_empty());
    Line { row, cells, apart }
}

/// How many lines from the first on are one table; 0 for none.
fn table_length(sheet: &Sheet, lines: &[Line]) -> usize {
    if !lines.first().is_some_and(|line| line.cells.len() >= 2 && !is_item(line)) {
        return 0;
    }
    let mut length = 1;
    let mut end = 1;
    let mut alone = 0;
    while let Some(line) = lines.get(end) {
        let above = &lines[end - 1];
        // Nothing but blank lines may stand between, and no page may end there.
        let goes_on = (above.row + 1..line.row).all(|row| sheet.text.line(row).trim().is_empty())
            && !sheet.text.rows[line.row].page_end;
        if !goes_on || gutters(&lines[..=end]).is_empty() {
            break;
        }
        end += 1;
        let rest = !line.apart && is_rest(lines, end - 1);
        alone = if line.cells.len() == 1 && !rest { alone + 1 } else { 0 };
        if alone > ALONE || is_item(line) {
            break;
        }
        if line.cells.len() >= 2 || rest && length == end - 1 {
            length = end;
        }
    }
    if length > 1 { length } else { 0 }
}

fn is_item(line: &Line) -> bool {
    let first = line.cells.first().map_or("", |cell| cell.text);
    marker(first).is_some() || first.starts_with(is_bullet)
}

/// Whether a line of one cell is the rest of one above it.
fn is_rest(lines: &[Line], at: usize) -> bool {
    let Some(cell) = lines.get(at).and_then(|line| line.cells.first()) else { return false };
    let first = lines.first().and_then(|line| line.cells.first());
    let indented = first.is_some_and(|first| cell.range.start > first.range.end);
    indented || prose::beginning(cell.text) == Beginning::Lower
}

/// Stretches of at least [`GAP`] characters that are blank in all lines and have words on both
/// sides.
fn gutters(lines: &[Line]) -> Vec<Range<usize>> {
    let mut taken: Vec<Range<usize>> =
        lines.iter().flat_map(|line| line.cells.iter().map(|cell| cell.range.clone())).collect();
    taken.sort_by_key(|range| range.start);
    let mut found = Vec::new();
    let mut end: Option<usize> = None;
    for range in taken {
        if let Some(end) = end
            && range.start >= end + GAP
        {
            found.push(end..range.start);
        }
        end = Some(end.unwrap_or(0).max(range.end));
    }
    found
}

/// Rows of cells.
struct Table<'a> {
    lines: Range<usize>,
    rows: Vec<Vec<Vec<&'a str>>>,
    sure: bool,
}

impl<'a> Table<'a> {
    fn of(lines: &[Line<'a>]) -> Option<Table<'a>> {
        let gutters = gutters(lines);
        let columns = gutters.len() + 1;
        let column = |cell: &Cell| gutters.partition_point(|gutter| gutter.end <= cell.range.start);
        let many = lines.iter().filter(|line| line.cells.len() >= 2);
        let full = many.clone().filter(|line| {
            line.cells.len() == 2 && line.cells.iter().all(|cell| cell.range.len() >= FULL)
        });
        if columns < 2 || full.count() * 2 > many.clone().count() {
            return None;
        }
        let spaced = lines.iter().skip(1).filter(|line| line.apart).count() * 2 >= lines.len() - 1;
        // Where rows begin with capitals, a line in lower case goes on.
        let lower = |line: &&Line| prose::beginning(line.cells[0].text) == Beginning::Lower;
        let capitals = many.clone().filter(lower).count() * 4 <= many.clone().count();
        let mut rows: Vec<Vec<Vec<&str>>> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let begins = line.cells.first().is_some_and(|cell| column(cell) == 0);
            let rest = is_rest(lines, at) && (line.cells.len() == 1 || capitals);
            if rows.is_empty() || line.apart || begins && !rest && !spaced {
                rows.push(vec![Vec::new(); columns]);
            }
            for cell in &line.cells {
                if let Some(cells) = rows.last_mut().and_then(|row| row.get_mut(column(cell))) {
                    cells.push(cell.text);
                }
            }
        }
        // Numbers and signs before words are those of lists and notes.
        let short = |row: &&Vec<Vec<&str>>| row[0].iter().all(|text| prose::length(text) <= 3);
        if rows.iter().filter(short).count() * 2 > rows.len() {
            return None;
        }
        let alone = rows.iter().filter(|row| row.iter().filter(|it| !it.is_empty()).count() < 2);
        if alone.count() * 3 > rows.len() {
            return None;
        }
        let sure = rows.len() >= FEWEST && (columns > 2 || gutters.iter().all(|it| it.len() > GAP));
        let (first, last) = (lines.first()?.row, lines.last()?.row);
        (rows.len() >= 2).then_some(Table { lines: first..last + 1, rows, sure })
    }

    fn change(&self, sheet: &Sheet) -> Option<Change> {
        let range = sheet.text.line_range(self.lines.start).start
            ..sheet.text.line_range(self.lines.end - 1).end;
        let mut made = String::new();
        for (at, row) in self.rows.iter().enumerate() {
            for cell in row {
                made.push_str("| ");
                made.push_str(&joined(sheet, cell).replace('|', "\\|"));
                made.push(' ');
            }
            made.push_str("|\n");
            if at == 0 {
                made.push_str(&"| --- ".repeat(row.len()));
                made.push_str("|\n");
            }
        }
        let apart = |row: Option<usize>| {
            let line = row.filter(|row| *row < sheet.text.rows.len());
            line.is_none_or(|row| sheet.text.line(row).trim().is_empty())
        };
        let above = if apart(self.lines.start.checked_sub(1)) { "" } else { "\n" };
        let below = if apart(Some(self.lines.end)) { "" } else { "\n" };
        let made = format!("{above}{}{below}", made.trim_end());
        let message = Message::new("repair-table")
            .with("text", prose::head(&squeezed(sheet.str(range.clone()))))
            .with("rows", self.rows.len())
            .with("columns", self.rows.first()?.len());
        let change = Change::new(Kind::Table, sheet.text.number_at(range.start), message);
        Some(change.edit(Edit::new(range, made)).confidence(Confidence::sure_if(self.sure)))
    }
}

/// The lines of a cell, words that were cut at their ends put together.
fn joined(sheet: &Sheet, lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines {
        let first = line.split(' ').next().unwrap_or_default();
        let last = text.rsplit(' ').next().unwrap_or_default();
        let whole = |last: &str| {
            last.ends_with('-') && sheet.count(&format!("{}{first}", &last[..last.len() - 1])) > 0
        };
        match () {
            () if text.ends_with('\u{ad}') => {
                text.pop();
            }
            () if whole(last) => {
                text.pop();
            }
            () if text.is_empty() => {}
            () => text.push(' '),
        }
        text.push_str(line);
    }
    squeezed(&text)
}
