//! Text put away until it is needed, in little more memory than its letters take.
//!
//! Headings, hyphens and notes need what the whole file has, but few rows of it at a time. Of each
//! number only what differs from the one before is kept: page, size and edges are the same from row
//! to row.

use super::fonts::Look;
use super::page::{Cell, Layer, Piece, Shift};
use super::rows::Row;
use std::marker::PhantomData;

/// Rows or pieces, packed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Packed<T> {
    bytes: Vec<u8>,
    count: usize,
    kind: PhantomData<T>,
}

/// What can be packed.
pub(super) trait Pack: Sized {
    fn put(&self, to: &mut Writer);
    /// None: the bytes are at their end.
    fn take(from: &mut Reader) -> Option<Self>;
}

impl<T: Pack> Packed<T> {
    pub fn of(items: &[T]) -> Packed<T> {
        let mut to = Writer::default();
        items.iter().for_each(|item| item.put(&mut to));
        to.bytes.shrink_to_fit();
        Packed { bytes: to.bytes, count: items.len(), kind: PhantomData }
    }

    pub fn len(&self) -> usize {
        self.count
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The items, unpacked one after the other.
    pub fn iter(&self) -> impl Iterator<Item = T> {
        let mut from = Reader { bytes: &self.bytes, last: Numbers::default() };
        std::iter::from_fn(move || T::take(&mut from))
    }

    pub fn first(&self) -> Option<T> {
        self.iter().next()
    }

    pub fn last(&self) -> Option<T> {
        self.iter().last()
    }

    pub fn unpacked(&self) -> Vec<T> {
        let mut items = Vec::with_capacity(self.count);
        items.extend(self.iter());
        items
    }

    pub fn edit(&mut self, change: impl FnOnce(&mut Vec<T>)) {
        let mut items = self.unpacked();
        change(&mut items);
        *self = Packed::of(&items);
    }

    /// Puts other items behind.
    pub fn append(&mut self, more: &Packed<T>) {
        self.bytes.extend_from_slice(&more.bytes);
        self.count += more.count;
    }
}

impl<T: Pack> Default for Packed<T> {
    fn default() -> Self {
        Packed::of(&[])
    }
}

/// The numbers of a place, of which a row and its only piece have the same, of a row, and of a piece.
#[derive(Default)]
struct Numbers {
    place: [u32; 4],
    row: [u32; 5],
    piece: [u32; 7],
}

#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
    last: Numbers,
}

impl Writer {
    /// Begins an item. The first one says so: packed items may be put behind others.
    fn begin(&mut self) {
        let first = self.bytes.is_empty();
        self.bytes.push(u8::from(first));
    }

    fn place(&mut self, place: [f32; 4]) {
        put(&mut self.bytes, &mut self.last.place, place.map(f32::to_bits));
    }
}

fn put<const N: usize>(bytes: &mut Vec<u8>, last: &mut [u32; N], numbers: [u32; N]) {
    for (number, last) in numbers.into_iter().zip(&*last) {
        let mut rest = number ^ last;
        while rest > 0x7f {
            bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        bytes.push(rest as u8);
    }
    *last = numbers;
}

pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    last: Numbers,
}

impl Reader<'_> {
    fn begin(&mut self) -> Option<()> {
        if *self.bytes.split_off_first()? == 1 {
            self.last = Numbers::default();
        }
        Some(())
    }

    fn place(&mut self) -> Option<[f32; 4]> {
        take(&mut self.bytes, &mut self.last.place)?;
        Some(self.last.place.map(f32::from_bits))
    }
}

fn take<const N: usize>(bytes: &mut &[u8], last: &mut [u32; N]) -> Option<()> {
    for last in last {
        for shift in (0..32).step_by(7) {
            let byte = u32::from(*bytes.split_off_first()?);
            *last ^= (byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
    }
    Some(())
}

impl Pack for Row {
    fn put(&self, to: &mut Writer) {
        to.begin();
        to.place([self.x0, self.x1, self.y, self.size]);
        let count = self.pieces.len() << 2 | usize::from(self.entry) << 1 | usize::from(self.over);
        let edges = [self.left, self.right, self.sheet].map(f32::to_bits);
        let [left, right, sheet] = edges;
        let row = [small(self.page), small(count), left, right, sheet];
        put(&mut to.bytes, &mut to.last.row, row);
        self.pieces.iter().for_each(|piece| piece.put(to));
    }

    fn take(from: &mut Reader) -> Option<Row> {
        from.begin()?;
        let [x0, x1, y, size] = from.place()?;
        take(&mut from.bytes, &mut from.last.row)?;
        let [page, count, edges @ ..] = from.last.row;
        let [left, right, sheet] = edges.map(f32::from_bits);
        let pieces = (0..count >> 2).map(|_| Piece::take(from)).collect::<Option<_>>()?;
        let (page, over, entry) = (page as usize, count & 1 == 1, count & 2 == 2);
        Some(Row {
            page,
            pieces,
            x0,
            x1,
            y,
            size,
            left,
            right,
            sheet,
            over,
            listed: false,
            whole: false,
            entry,
        })
    }
}

impl Pack for Piece {
    fn put(&self, to: &mut Writer) {
        to.begin();
        to.place([self.x0, self.x1, self.y, self.size]);
        let (mark, link) = (self.mark.unwrap_or_default(), self.link.unwrap_or_default());
        let length = small(self.text.len());
        let (family, cell) = (u32::from(self.family), cell_number(self.cell));
        let piece = [flags(self), family, mark as u32, link, self.order, length, cell];
        put(&mut to.bytes, &mut to.last.piece, piece);
        to.bytes.extend_from_slice(self.text.as_bytes());
    }

    fn take(from: &mut Reader) -> Option<Piece> {
        from.begin()?;
        let [x0, x1, y, size] = from.place()?;
        take(&mut from.bytes, &mut from.last.piece)?;
        let [flags, family, mark, link, order, length, cell] = from.last.piece;
        let text = from.bytes.split_off(..length as usize)?;
        let is = |bit: u32| flags >> bit & 1 == 1;
        Some(Piece {
            text: String::from_utf8(text.to_vec()).ok()?,
            spaced: is(0),
            bridged: is(1),
            trailed: is(2),
            lone: is(3),
            refers: is(4),
            elsewhere: is(15),
            look: Look { bold: is(5), italic: is(6), mono: is(7) },
            mark: is(8).then_some(mark as i32),
            link: is(9).then_some(link),
            layer: match (is(10), is(11)) {
                (true, _) => Layer::Artifact,
                (_, true) => Layer::Turned,
                _ => Layer::Text,
            },
            shift: match (is(12), is(13)) {
                (true, _) => Shift::Raised,
                (_, true) => Shift::Lowered,
                _ => Shift::Level,
            },
            family: family as u16,
            order,
            cell: cell_of(cell),
            begins: is(14),
            x0,
            x1,
            y,
            size,
        })
    }
}

/// A cell as a number; 0: none.
fn cell_number(cell: Option<Cell>) -> u32 {
    let number =
        |it: Cell| u32::from(it.table) << 20 | u32::from(it.row) << 8 | u32::from(it.column);
    cell.map_or(0, |cell| number(cell) + 1)
}

fn cell_of(number: u32) -> Option<Cell> {
    let number = number.checked_sub(1)?;
    let (table, row, column) = (number >> 20, number >> 8 & 0xfff, number & 0xff);
    Some(Cell { table: table as u16, row: row as u16, column: column as u8 })
}

/// What is or is not so of a piece, a bit each.
fn flags(piece: &Piece) -> u32 {
    let Look { bold, italic, mono } = piece.look;
    let (artifact, turned) = (piece.layer == Layer::Artifact, piece.layer == Layer::Turned);
    let (raised, lowered) = (piece.shift == Shift::Raised, piece.shift == Shift::Lowered);
    let (marked, linked) = (piece.mark.is_some(), piece.link.is_some());
    let all =
        [piece.spaced, piece.bridged, piece.trailed, piece.lone, piece.refers].into_iter().chain([
            bold,
            italic,
            mono,
            marked,
            linked,
            artifact,
            turned,
            raised,
            lowered,
            piece.begins,
            piece.elsewhere,
        ]);
    all.zip(0..).map(|(is, bit)| u32::from(is) << bit).sum()
}

/// Counts of a page are far smaller.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back_as_they_were() {
        let piece = |text: &str, x0: f32| Piece {
            text: text.to_owned(),
            bridged: true,
            x0,
            x1: x0 + 31.7,
            y: -3.25,
            size: 11.04,
            look: Look { italic: true, ..Look::default() },
            family: 65_535,
            mark: Some(-1),
            cell: Cell::new(2_047, 4_095, 255),
            layer: Layer::Turned,
            order: 70_000,
            ..Piece::default()
        };
        let mut row = Row::new(2_000, piece("ein Wörtchen", 72.1));
        row.push(Piece { link: Some(0), mark: None, ..piece("²", 103.0) });
        (row.left, row.over) = (f32::MAX, true);
        let rows = [row, Row::new(2_001, piece("", 72.1))];
        let mut packed = Packed::of(&rows[..1]);
        packed.append(&Packed::of(&rows[1..]));
        packed.append(&Packed::default());
        assert_eq!((packed.len(), packed.unpacked()), (2, rows.to_vec()));
        assert_eq!(packed.last().as_ref(), rows.last());
        packed.edit(|rows| rows.truncate(1));
        assert_eq!(packed.unpacked(), rows[..1]);
    }

    #[test]
    fn rows_like_the_one_before_take_little_more_than_their_letters() {
        let row = |at: usize| {
            let (y, order) = (72.3 + 13.7 * at as f32, at as u32);
            Row::new(1, Piece { text: "x".repeat(60), y, order, size: 11.0, ..Piece::default() })
        };
        let rows: Vec<Row> = (0..40).map(row).collect();
        assert!(Packed::of(&rows).bytes.len() < 40 * 90);
    }
}
