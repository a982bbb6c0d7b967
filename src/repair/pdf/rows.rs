//! Pieces of text in rows: what stands on one line of a page, or of a column.

use super::block::is_closed;
use super::hyphens::SOFT;
use super::marks::value;
use super::page::{Cell, Page, Piece, Shift};

/// A row of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Row {
    /// 1-based.
    pub page: usize,
    /// From left to right; at least one.
    pub pieces: Vec<Piece>,
    pub x0: f32,
    pub x1: f32,
    /// The baseline of most of its letters.
    pub y: f32,
    /// The size of most of its letters.
    pub size: f32,
    /// The edges of the column that it stands in.
    pub left: f32,
    pub right: f32,
    /// The height of the page; 0: not known.
    pub sheet: f32,
    /// It runs out of its column into the one beside it, or out of the page.
    pub over: bool,
    /// It begins with a letter or a Roman number, and with it an item of a list. It is not put away with
    /// the row.
    pub listed: bool,
    /// It goes over the whole width, whatever gaps it has. It is not put away with the row.
    pub whole: bool,
    /// It is an entry of a table of contents.
    pub entry: bool,
}

/// Raised or lowered by less than this, in parts of the size, a piece stands on the same row.
const RAISED: f32 = 0.55;

/// A mark is smaller than its row by this, or by less where it is raised so far, in parts of the
/// size: programs set it at three fifths, at five sixths and at eight ninths.
const SMALL: f32 = 0.85;
const SMALLER: f32 = 0.95;
const RISEN: f32 = 0.25;

/// A gap this wide, in parts of the size, is a space; where one was drawn, the other.
const SPACE: f32 = 0.15;
const DRAWN: f32 = 0.06;

/// A row that fills its column ends so near to its edge, in parts of its width.
const SHORT: f32 = 0.035;

impl Row {
    pub fn new(page: usize, piece: Piece) -> Row {
        let (x0, x1, y, size) = (piece.x0, piece.x1, piece.y, piece.size);
        Row {
            page,
            pieces: vec![piece],
            x0,
            x1,
            y,
            size,
            left: x0,
            right: x1,
            sheet: 0.0,
            over: false,
            listed: false,
            whole: false,
            entry: false,
        }
    }

    /// Adds a piece that stands on it.
    pub fn push(&mut self, piece: Piece) {
        self.x0 = self.x0.min(piece.x0);
        self.x1 = self.x1.max(piece.x1);
        let (letters, own) = (self.letters(), piece.text.chars().count());
        if piece.size > self.size * 1.05 && own * 3 > letters || own > letters {
            (self.size, self.y) = (piece.size, piece.y);
        }
        self.pieces.push(piece);
    }

    /// Whether a piece stands on it by its height alone.
    pub fn is_level_with(&self, piece: &Piece) -> bool {
        (self.y - piece.y).abs() < RAISED * self.size.max(piece.size)
    }

    /// Whether a piece fits between its pieces, or closely before them.
    fn has_room_for(&self, piece: &Piece) -> bool {
        let apart = |it: &Piece| piece.x1 < it.x0 + 1.0 || piece.x0 > it.x1 - 1.0;
        (self.y - piece.y).abs() < 0.2 * self.size
            && piece.x0 > self.x0 - 4.0 * self.size
            && self.pieces.iter().all(apart)
    }

    pub fn letters(&self) -> usize {
        self.pieces.iter().map(|piece| piece.text.chars().count()).sum()
    }

    /// The first cell of a table of which it has a part.
    pub fn cell(&self) -> Option<Cell> {
        self.pieces.iter().find_map(|piece| piece.cell)
    }

    /// Whether a space stands before a piece of it.
    pub fn is_spaced(&self, index: usize) -> bool {
        let Some(before) = index.checked_sub(1).and_then(|before| self.pieces.get(before)) else {
            return false;
        };
        let Some(piece) = self.pieces.get(index) else { return false };
        let size = before.size.min(piece.size).max(0.1);
        let gap = (piece.x0 - before.x1) / size;
        gap > SPACE || piece.spaced && gap > DRAWN
    }

    /// Whether a piece is raised: the mark of a note, or another superscript.
    pub fn is_raised(&self, piece: &Piece) -> bool {
        if piece.shift != Shift::Level {
            return piece.shift == Shift::Raised;
        }
        let rise = self.y - piece.y;
        rise > 0.12 * self.size && is_small(piece.size, self.size, rise)
    }

    /// The words alone.
    pub fn plain(&self) -> String {
        self.words_of(|_| true)
    }

    fn words_of(&self, wanted: impl Fn(&Piece) -> bool) -> String {
        let mut text = String::new();
        for (index, piece) in self.pieces.iter().enumerate().filter(|(_, piece)| wanted(piece)) {
            if self.is_spaced(index) && !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&piece.text);
        }
        text
    }

    /// Whether a word of it goes on in the next row.
    pub fn is_parted(&self) -> bool {
        self.pieces.last().is_some_and(|last| last.text.ends_with(SOFT))
    }

    /// Whether a space is drawn behind it.
    pub fn is_trailed(&self) -> bool {
        self.pieces.last().is_some_and(|last| last.trailed)
    }

    /// Whether it ends before the edge of its column.
    pub fn is_short(&self) -> bool {
        self.right - self.x1 > SHORT * (self.right - self.left)
    }

    /// Its words without the marks of notes.
    pub fn flat(&self) -> String {
        let is_mark = |piece: &Piece| self.is_raised(piece) && value(&piece.text).is_some();
        self.words_of(|piece| !is_mark(piece))
    }

    /// Whether its words end as a sentence does, be it that the mark of a note follows.
    pub fn is_closed(&self) -> bool {
        let mut text = self.plain();
        for mark in self.pieces.iter().rev().take_while(|piece| self.is_raised(piece)) {
            text.truncate(text.len().saturating_sub(mark.text.len()));
        }
        is_closed(&text)
    }

    /// The family of the font of nearly all of its letters, marks of notes aside.
    pub fn family(&self) -> Option<u16> {
        let flat = |piece: &&Piece| !self.is_raised(piece);
        let longest = self.pieces.iter().filter(flat).max_by_key(|it| it.text.len())?;
        let all: usize = self.pieces.iter().filter(flat).map(|it| it.text.len()).sum();
        let own = self.pieces.iter().filter(flat).filter(|it| it.family == longest.family);
        let own: usize = own.map(|it| it.text.len()).sum();
        (own as f32 > 0.9 * all as f32).then_some(longest.family)
    }

    /// Whether all of its letters are of equal width, marks of notes aside.
    pub fn is_mono(&self) -> bool {
        let mut flat = self.pieces.iter().filter(|piece| !self.is_raised(piece));
        flat.all(|piece| piece.look.mono)
    }

    /// Whether nearly all of its letters are bold, marks of notes aside.
    pub fn is_bold(&self) -> bool {
        let flat = |piece: &&Piece| !self.is_raised(piece);
        let count = |piece: &Piece| piece.text.chars().count();
        let all: usize = self.pieces.iter().filter(flat).map(count).sum();
        let bold = self.pieces.iter().filter(|piece| flat(piece) && piece.look.bold).map(count);
        bold.sum::<usize>() as f32 > 0.9 * all.max(1) as f32
    }
}

/// Whether nothing but a space is between two pieces, however far apart they are.
pub(super) fn is_word_space(one: &Piece, other: &Piece) -> bool {
    other.bridged && other.order == one.order + 1
}

/// Pieces in the order of their text, in rows.
pub(super) fn in_order(pieces: impl Iterator<Item = (usize, Piece)>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (page, piece) in pieces {
        match rows.last_mut() {
            Some(row)
                if row.page == page
                    && !row.is_parted()
                    && row.is_level_with(&piece)
                    && piece.x0 > row.x1 - 0.5 * row.size =>
            {
                row.push(piece);
            }
            // Some programs draw bullets and signs of other fonts after the words.
            Some(row) if row.page == page && !row.is_parted() && row.has_room_for(&piece) => {
                row.push(piece);
                row.pieces.sort_by(|one, other| one.x0.total_cmp(&other.x0));
            }
            _ => rows.push(Row::new(page, piece)),
        }
    }
    rows
}

/// The pieces of a page wherever they stand, in rows from top to bottom, each over the whole width.
pub(super) fn by_height(page: &Page, pieces: Vec<Piece>) -> Vec<Row> {
    let mut pieces = pieces;
    pieces.sort_by(|one, other| one.y.total_cmp(&other.y).then(one.x0.total_cmp(&other.x0)));
    let mut rows: Vec<Row> = Vec::new();
    for piece in pieces {
        let row = rows
            .iter_mut()
            .rev()
            .take(4)
            .find(|row| (row.y - piece.y).abs() < 0.12 * row.size.max(piece.size));
        match row {
            Some(row) => row.push(piece),
            None => rows.push(Row::new(page.number, piece)),
        }
    }
    let mut rows = with_raised(rows);
    let mut under = Vec::new();
    for row in &mut rows {
        row.pieces.sort_by(|one, other| one.x0.total_cmp(&other.x0));
        drop_doubles(row);
        under.extend(part_overrun(row));
    }
    rows.append(&mut under);
    for row in &mut rows {
        row.sheet = page.height;
        row.over |= page.width > 0.0 && row.x1 > page.width;
    }
    rows.sort_by(|one, other| one.y.total_cmp(&other.y));
    rows
}

/// Takes off a row what stands beneath the end of a piece that runs out of its column.
fn part_overrun(row: &mut Row) -> Option<Row> {
    let beneath = |pair: &[Piece]| match pair {
        [one, other] => other.x0 < one.x1 - 2.0 * one.size && other.order > one.order,
        _ => false,
    };
    let at = 1 + row.pieces.windows(2).position(beneath)?;
    let own = std::mem::take(&mut row.pieces);
    let (first, beneath): (Vec<_>, Vec<_>) =
        own.into_iter().enumerate().partition(|(index, _)| *index < at);
    let made = |pieces: Vec<(usize, Piece)>| {
        let mut pieces = pieces.into_iter().map(|(_, piece)| piece);
        let mut made = Row::new(row.page, pieces.next()?);
        pieces.for_each(|piece| made.push(piece));
        Some(made)
    };
    let beneath = made(beneath);
    if let Some(first) = made(first) {
        *row = Row { over: beneath.is_some(), ..first };
    }
    beneath
}

/// Raised and lowered pieces go to the row whose pieces they touch.
fn with_raised(rows: Vec<Row>) -> Vec<Row> {
    let mut moved: Vec<(usize, Piece)> = Vec::new();
    let mut kept: Vec<Vec<Piece>> = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let mut own = Vec::new();
        for piece in &row.pieces {
            match host_of(&rows, at, piece) {
                Some(host) => moved.push((host, piece.clone())),
                None => own.push(piece.clone()),
            }
        }
        kept.push(own);
    }
    if moved.is_empty() {
        return rows;
    }
    for (host, piece) in moved {
        if let Some(row) = kept.get_mut(host) {
            row.push(piece);
        }
    }
    let row = |(row, pieces): (&Row, Vec<Piece>)| {
        let mut pieces = pieces.into_iter();
        let mut made = Row::new(row.page, pieces.next()?);
        pieces.for_each(|piece| made.push(piece));
        Some(made)
    };
    rows.iter().zip(kept).filter_map(row).collect()
}

/// Whether a size is that of a mark beside another, for how far it is raised or lowered.
fn is_small(size: f32, beside: f32, rise: f32) -> bool {
    let limit = if rise.abs() > RISEN * beside { SMALLER } else { SMALL };
    size < limit * beside
}

/// The row that a raised or lowered piece of another belongs to.
fn host_of(rows: &[Row], at: usize, piece: &Piece) -> Option<usize> {
    let touches = |it: &Piece| {
        let gap = (piece.x0 - it.x1).max(it.x0 - piece.x1);
        gap < 0.35 * it.size
            && is_small(piece.size, it.size, it.y - piece.y)
            && (piece.y - it.y).abs() < RAISED * it.size
            && piece.text.chars().count() <= it.text.chars().count() + 2
    };
    // Marks are raised: the row below comes first.
    let near = (at + 1..at + 4).chain(at.saturating_sub(3)..at);
    near.into_iter().find(|near| rows.get(*near).is_some_and(|row| row.pieces.iter().any(touches)))
}

/// Letters drawn twice, a hair apart, are bold in some files.
fn drop_doubles(row: &mut Row) {
    let mut kept: Vec<Piece> = Vec::with_capacity(row.pieces.len());
    for piece in row.pieces.drain(..) {
        let double = kept.last_mut().filter(|last| {
            last.text == piece.text
                && (last.x0 - piece.x0).abs() < 0.08 * piece.size
                && (last.y - piece.y).abs() < 0.08 * piece.size
        });
        match double {
            Some(last) => last.look.bold = true,
            None => kept.push(piece),
        }
    }
    row.pieces = kept;
}
