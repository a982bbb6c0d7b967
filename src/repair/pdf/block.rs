//! What pages are made of once their rows are understood.

use super::marks::Task;
use super::packed::Packed;
use super::rows::Row;
use crate::repair::prose::is_marked;

/// A block of text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    pub kind: BlockKind,
    /// Without the rows of the cells of a table.
    pub rows: Packed<Row>,
    /// Bytes of the plain text of the first row that are no words: bullet, number, mark.
    pub label: usize,
    /// The page of the first row; none: it has none of its own.
    pub page: Option<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum BlockKind {
    /// A level from 1 to 6.
    Heading(u8),
    Paragraph,
    Item(Item),
    /// A further paragraph of an item of this depth.
    Within(usize),
    /// A note with the value of its mark.
    Note(String),
    /// A further paragraph of the note before.
    NotePart,
    /// A note to which nothing refers, and which is one nevertheless.
    Loose(String),
    /// A quotation; the depth of the item that it is in.
    Quote(Option<usize>),
    Code(Code),
    Caption,
    Table(Vec<TableRow>),
    /// An entry of a table of contents.
    Contents,
}

/// Lines of code.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Code {
    pub lines: Vec<String>,
    /// Of the item that they are in.
    pub depth: Option<usize>,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Item {
    /// From 0.
    pub depth: usize,
    /// As it stands; none: a bullet.
    pub number: Option<String>,
    pub task: Option<Task>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct TableRow {
    /// The rows of text of each cell.
    pub cells: Vec<Packed<Row>>,
    pub header: bool,
}

impl Block {
    pub fn new(kind: BlockKind, rows: Vec<Row>) -> Block {
        let page = rows.first().map(|row| row.page);
        Block { kind, rows: Packed::of(&rows), label: 0, page }
    }

    pub fn page(&self) -> usize {
        let cell = || match &self.kind {
            BlockKind::Table(rows) => {
                rows.iter().flat_map(|row| &row.cells).find_map(Packed::first)
            }
            _ => None,
        };
        self.page.or_else(|| cell().map(|row| row.page)).unwrap_or(1)
    }

    /// Its rows, or those of each of its cells, one after the other.
    pub fn texts(&self) -> impl Iterator<Item = Vec<Row>> {
        let (rows, own) = match &self.kind {
            BlockKind::Table(rows) => (rows.as_slice(), None),
            _ => (&[][..], Some(&self.rows)),
        };
        rows.iter().flat_map(|row| &row.cells).chain(own).map(Packed::unpacked)
    }

    /// Its words in one line.
    pub fn plain(&self) -> String {
        let rows: Vec<String> = self.rows.iter().map(|row| row.plain()).collect();
        rows.join(" ")
    }
}

/// Whether text ends as sentences, headings with a colon and items of a list end. A number right
/// behind a full stop is the mark of a note that is not raised.
pub(super) fn is_closed(text: &str) -> bool {
    if is_marked(text) {
        return true;
    }
    let text = text.trim_end_matches(|c: char| {
        matches!(c, '"' | '”' | '’' | '»' | ')' | ']' | '“' | '\'') || c.is_whitespace()
    });
    text.ends_with(['.', '!', '?', ':', ';', '…', '·', ';'])
}

/// Whether text begins in lower case.
pub(super) fn is_lower(text: &str) -> bool {
    let first = text.chars().find(|c| !matches!(c, '(' | '"' | '“' | '„' | '«' | '[' | '\''));
    first.is_some_and(char::is_lowercase)
}
