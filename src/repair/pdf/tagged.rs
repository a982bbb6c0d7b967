//! The blocks of a tagged PDF: its structure tree filled with the text of its pages.

use super::block::{Block, BlockKind, Item, TableRow};
use super::code;
use super::depths::depths;
use super::margins;
use super::marks;
use super::measures::Measures;
use super::packed::Packed;
use super::page::{Kept, Layer, Piece};
use super::rows::{Row, by_height, in_order};
use super::signs;
use super::soft::soften;
use super::tree::{CellPlace, Kind, SlotPart, Tagged};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The tree must account for this share of the letters.
const COVERED: f32 = 0.9;

/// No more than this share of the letters may be claimed by several blocks.
const DOUBTFUL: f32 = 0.01;

/// A title is so much larger than the text.
const TITLE: f32 = 1.3;

/// Columns begin this far apart, in points.
const COLUMN: f32 = 120.0;

/// Whether a tree tells of nearly all the text that is no furniture.
pub(super) fn is_credible(tree: &[Tagged], pages: &[Kept]) -> bool {
    let known: HashSet<(usize, i32)> =
        tree.iter().flat_map(|block| &block.content).map(|slot| (slot.page, slot.mark)).collect();
    let twice = twice(tree);
    let (mut all, mut covered, mut doubtful) = (0, 0, 0);
    for (index, kept) in pages.iter().enumerate() {
        for piece in kept.pieces.iter().filter(|piece| piece.layer != Layer::Artifact) {
            let letters = piece.text.chars().count();
            all += letters;
            let found = piece.mark.is_some_and(|mark| known.contains(&(index, mark)));
            covered += if found { letters } else { 0 };
            let unclear = piece.mark.is_some_and(|mark| twice.contains(&(index, mark)));
            doubtful += if unclear { letters } else { 0 };
        }
    }
    let headed = tree.iter().any(|block| !matches!(block.kind, Kind::Paragraph));
    doubtful as f32 <= DOUBTFUL * all as f32
        && all > 0
        && covered as f32 >= COVERED * all as f32
        && (headed || tree.len() > 3)
}

/// The text that several blocks of a tree claim to be theirs, as page and mark.
fn twice(tree: &[Tagged]) -> HashSet<(usize, i32)> {
    let mut owners: HashMap<(usize, i32), usize> = HashMap::new();
    let mut found = HashSet::new();
    for (at, block) in tree.iter().enumerate() {
        for slot in &block.content {
            let place = (slot.page, slot.mark);
            if *owners.entry(place).or_insert(at) != at {
                found.insert(place);
            }
        }
    }
    found
}

/// Makes artifacts of what the tree does not know and what returns at the edges of the pages: not all
/// programs call their running heads such.
pub(super) fn furniture(tree: &[Tagged], pages: &mut [Kept]) {
    let known: HashSet<(usize, i32)> =
        tree.iter().flat_map(|block| &block.content).map(|slot| (slot.page, slot.mark)).collect();
    let unknown = |(index, kept): (usize, &Kept)| {
        let own = kept.pieces.iter().filter(|piece| piece.layer == Layer::Text);
        let own = own.filter(|piece| piece.mark.is_none_or(|mark| !known.contains(&(index, mark))));
        Packed::of(&by_height(&kept.page, own.collect()))
    };
    let mut rows: Vec<Packed<Row>> = pages.iter().enumerate().map(unknown).collect();
    let taken = margins::take_untagged(&mut rows);
    let orders: HashSet<(usize, u32)> = taken
        .iter()
        .flat_map(|row| row.pieces.into_iter().map(move |piece| (row.page, piece.order)))
        .collect();
    for kept in pages.iter_mut().filter(|_| !orders.is_empty()) {
        let page = kept.page.number;
        kept.pieces.edit(|pieces| {
            let own = pieces.iter_mut().filter(|piece| orders.contains(&(page, piece.order)));
            own.for_each(|piece| piece.layer = Layer::Artifact);
        });
    }
}

/// The blocks of a tree. What the tree does not know follows as paragraphs of its page.
pub(super) fn blocks(tree: Vec<Tagged>, mut pages: Vec<Kept>) -> Vec<Block> {
    let boxes = boxes(&mut pages);
    let mut text = Content::of(&tree, pages);
    let nested = tree.iter().any(|block| matches!(block.kind, Kind::Item(1..)));
    let mut found = Vec::new();
    let mut tables: HashMap<usize, usize> = HashMap::new();
    for tagged in tree {
        let pieces = text.take(&tagged);
        if pieces.is_empty() {
            continue;
        }
        if let Kind::Cell(place) = tagged.kind {
            let rows = once(in_order(pieces.into_iter().map(|(page, _, piece)| (page, piece))));
            let index = *tables.entry(place.table).or_insert_with(|| {
                found.push(Block::new(BlockKind::Table(Vec::new()), Vec::new()));
                found.len() - 1
            });
            if let Some(Block { kind: BlockKind::Table(table), .. }) = found.get_mut(index) {
                cell(table, place, rows);
            }
            continue;
        }
        if let Kind::Code(depth) = tagged.kind {
            found.extend(code::block(pieces.into_iter().map(|(page, _, it)| (page, it)), depth));
            continue;
        }
        found.extend(block(tagged.kind, pieces));
    }
    tasks(&mut found, &boxes);
    edges(&mut found);
    depths(&mut found, nested);
    carried(&mut found);
    for (page, rows) in text.rest() {
        let at = found.iter().rposition(|block| block.page() <= page).map_or(0, |at| at + 1);
        found.insert(at, Block::new(BlockKind::Paragraph, rows));
    }
    found
}

/// Puts notes without a mark, at the head of those of a page, behind the last one of the page before: they
/// are its rest.
fn carried(blocks: &mut Vec<Block>) {
    let is_note = |block: &Block| matches!(block.kind, BlockKind::Note(_) | BlockKind::NotePart);
    for at in 0..blocks.len() {
        let bare = |block: &&Block| block.kind == BlockKind::Note(String::new());
        let Some(page) = blocks.get(at).filter(bare).map(Block::page) else { continue };
        let Some(before) = blocks.iter().take(at).rposition(is_note) else { continue };
        let Some(last) = blocks[before].rows.last().filter(|last| last.page + 1 == page) else {
            continue;
        };
        let parts = blocks.iter().skip(at + 1).take_while(|it| it.kind == BlockKind::NotePart);
        let count = 1 + parts.count();
        let mut rest: Vec<Block> = blocks.drain(at..at + count).collect();
        if last.is_trailed() || !last.is_closed() {
            blocks[before].rows.append(&rest.remove(0).rows);
        }
        rest.iter_mut().for_each(|block| block.kind = BlockKind::NotePart);
        blocks.splice(before + 1..before + 1, rest);
    }
}

/// Takes away what a cell says again on further pages: browsers repeat the heads of tables.
fn once(rows: Vec<Row>) -> Vec<Row> {
    let text = |rows: &[Row]| rows.iter().map(Row::plain).collect::<Vec<_>>();
    let page = |rows: &[Row]| rows.first().map(|row| row.page);
    let pages: Vec<&[Row]> = rows.chunk_by(|one, other| one.page == other.page).collect();
    let Some((first, others)) = pages.split_first().filter(|(_, others)| !others.is_empty()) else {
        return rows;
    };
    let said = text(first);
    let again = |own: &&&[Row]| page(own) != page(first) && text(own) == said;
    let others = others.iter().filter(|own| !again(own));
    std::iter::once(first).chain(others).copied().flatten().cloned().collect()
}

/// Pieces of pages by their marks. A page is unpacked for the first block that has text on it, and
/// let go with the last.
struct Content {
    /// None: it is unpacked.
    packed: Vec<Option<Packed<Piece>>>,
    /// How often the tree will ask for each page.
    wanted: Vec<usize>,
    unpacked: HashMap<usize, Sorted>,
    /// What no block has taken, by page.
    left: BTreeMap<usize, Sorted>,
}

/// A piece with its page and what it is.
type Taken = (usize, SlotPart, Piece);

/// Pieces of a page by their marks; none: unmarked.
type Sorted = BTreeMap<Option<i32>, Vec<Piece>>;

impl Content {
    fn of(tree: &[Tagged], pages: Vec<Kept>) -> Content {
        let mut wanted = vec![0; pages.len()];
        for slot in tree.iter().flat_map(|block| &block.content) {
            wanted.get_mut(slot.page).into_iter().for_each(|count| *count += 1);
        }
        let packed = pages.into_iter().map(|kept| Some(kept.pieces)).collect();
        Content { packed, wanted, unpacked: HashMap::new(), left: BTreeMap::new() }
    }

    /// The pieces with a mark on a page.
    fn marked(&mut self, page: usize, mark: i32) -> Vec<Piece> {
        if let Some(packed) = self.packed.get_mut(page).and_then(Option::take) {
            self.unpacked.insert(page, sorted(packed));
        }
        let Some(own) = self.unpacked.get_mut(&page) else { return Vec::new() };
        let found = own.remove(&Some(mark)).unwrap_or_default();
        if let Some(wanted) = self.wanted.get_mut(page) {
            *wanted -= 1;
            if *wanted == 0 {
                self.left.extend(self.unpacked.remove_entry(&page));
            }
        }
        found
    }

    /// The pieces of a block with their pages and what they are.
    fn take(&mut self, block: &Tagged) -> Vec<Taken> {
        let mut found = Vec::new();
        for slot in &block.content {
            let mut pieces = self.marked(slot.page, slot.mark);
            pieces.iter_mut().for_each(|piece| piece.shift = slot.shift);
            if slot.soft {
                pieces.iter_mut().for_each(soften);
            }
            if slot.begins {
                // No word goes on over the end of a paragraph.
                found.last_mut().into_iter().for_each(|(.., last): &mut Taken| last.trailed = true);
                pieces.iter_mut().take(1).for_each(|piece| piece.begins = true);
            }
            found.extend(pieces.into_iter().map(|piece| (slot.page + 1, slot.part, piece)));
        }
        found
    }

    /// What no block has taken, in rows, a list a page.
    fn rest(mut self) -> Vec<(usize, Vec<Row>)> {
        self.left.extend(self.unpacked);
        for (page, packed) in self.packed.into_iter().enumerate() {
            self.left.extend(packed.map(|packed| (page, sorted(packed))));
        }
        let rows = |(page, own): (usize, Sorted)| {
            let pieces = own.into_values().flatten().map(|piece| (page + 1, piece));
            (page + 1, in_order(pieces))
        };
        self.left.into_iter().map(rows).filter(|(_, rows)| !rows.is_empty()).collect()
    }
}

fn sorted(pieces: Packed<Piece>) -> Sorted {
    let mut found = Sorted::new();
    for piece in pieces.iter().filter(|piece| piece.layer != Layer::Artifact) {
        found.entry(piece.mark).or_default().push(piece);
    }
    found
}

fn cell(table: &mut Vec<TableRow>, place: CellPlace, rows: Vec<Row>) {
    // A broken tree must not make a table of a million empty cells.
    if place.row > 20_000 || place.column > 500 {
        return;
    }
    if table.len() <= place.row {
        table.resize(place.row + 1, TableRow::default());
    }
    if let Some(row) = table.get_mut(place.row) {
        if row.cells.len() <= place.column {
            row.cells.resize(place.column + 1, Packed::default());
        }
        row.header |= place.header;
        if let Some(cell) = row.cells.get_mut(place.column) {
            cell.append(&Packed::of(&rows));
        }
    }
}

fn block(kind: Kind, pieces: Vec<Taken>) -> Option<Block> {
    let is_labelled = matches!(kind, Kind::Item(_) | Kind::Note);
    let (mut label, mut labels) = (String::new(), Vec::new());
    let mut kept = Vec::new();
    for (page, part, mut piece) in pieces {
        match part {
            SlotPart::Label if is_labelled => {
                label += &piece.text;
                labels.push((page, piece));
            }
            SlotPart::Label | SlotPart::Reference => {
                piece.refers = marks::value(&piece.text).is_some();
                kept.push((page, piece));
            }
            SlotPart::Text => kept.push((page, piece)),
        }
    }
    // Letters are no numbers to Markdown: they are words.
    let lettered = matches!(kind, Kind::Item(_)) && label.contains(char::is_alphabetic);
    // Words are no label, whatever the tree says.
    let known = match kind {
        Kind::Note => marks::value(&label).is_some(),
        _ => marks::is_number(label.trim()) || marks::is_sign(label.trim()),
    };
    if !known || lettered && label.trim() != "o" || kept.is_empty() {
        label.clear();
        kept.splice(0..0, labels);
    }
    let rows = in_order(kept.into_iter());
    let first = rows.first()?;
    let found = match kind {
        Kind::Title => Block::new(BlockKind::Heading(1), rows),
        Kind::Heading(level) => Block::new(BlockKind::Heading(level), rows),
        Kind::Paragraph => Block::new(BlockKind::Paragraph, rows),
        Kind::Within(depth) => Block::new(BlockKind::Within(depth), rows),
        Kind::NotePart => Block::new(BlockKind::NotePart, rows),
        Kind::Quote(depth) => Block::new(BlockKind::Quote(depth), rows),
        Kind::Caption => Block::new(BlockKind::Caption, rows),
        Kind::Contents => Block::new(BlockKind::Contents, rows),
        Kind::Item(depth) => {
            let (number, task, length) = match marks::label(first) {
                Some(own) if label.is_empty() => (own.number, own.task, own.length),
                _ => {
                    let number = Some(label.trim().to_owned()).filter(|it| marks::is_number(it));
                    (number, marks::task(label.trim()), 0)
                }
            };
            let kind = BlockKind::Item(Item { depth, number, task });
            Block { label: length, ..Block::new(kind, rows) }
        }
        Kind::Note => {
            let own = marks::note_mark(first);
            let value = marks::value(&label);
            let length = own.as_ref().filter(|_| value.is_none()).map_or(0, |own| own.length);
            let value = value.or(own.map(|own| own.value)).unwrap_or_default();
            Block { label: length, ..Block::new(BlockKind::Note(value), rows) }
        }
        Kind::Cell(_) | Kind::Code(_) | Kind::Figure => return None,
    };
    Some(found)
}

/// The boxes to tick that are drawn as shapes, by page.
fn boxes(pages: &mut [Kept]) -> HashMap<usize, Vec<Piece>> {
    let own = |kept: &mut Kept| {
        let shapes = std::mem::take(&mut kept.page.shapes).into_iter();
        (kept.page.number, shapes.filter(|it| marks::task(&it.text).is_some()).collect())
    };
    pages.iter_mut().map(own).collect()
}

/// Makes items tasks before which a box is drawn: the tree may have no more than a picture there.
fn tasks(blocks: &mut [Block], boxes: &HashMap<usize, Vec<Piece>>) {
    for block in blocks {
        let Some(first) = block.rows.first() else { continue };
        let BlockKind::Item(item) = &mut block.kind else { continue };
        let shapes = boxes.get(&first.page).filter(|_| item.number.is_none());
        let mut row = [first];
        signs::place(&mut row, shapes.cloned().unwrap_or_default());
        let sign = row[0].pieces.first().map_or("", |piece| &piece.text);
        item.task = item.task.or(marks::task(sign));
    }
}

/// Sets the edges of the columns that rows stand in: where many rows of the file begin.
fn edges(blocks: &mut [Block]) {
    let mut starts: Vec<f32> =
        blocks.iter().flat_map(|it| it.rows.iter()).map(|row| row.x0).collect();
    starts.sort_by(f32::total_cmp);
    let mut columns: Vec<f32> = Vec::new();
    let mut at = 0;
    while let Some(start) = starts.get(at) {
        let same = starts.iter().skip(at).take_while(|it| **it < start + 2.0).count();
        let apart = columns.last().is_none_or(|last| start - last > COLUMN);
        if apart && same * 12 >= starts.len() {
            columns.push(*start);
        }
        at += same.max(1);
    }
    let set = |row: &mut Row| {
        let left = columns.iter().rev().find(|start| **start <= row.x0 + 2.0);
        row.left = left.copied().unwrap_or(row.x0);
        row.right = row.right.max(row.x1);
    };
    blocks.iter_mut().for_each(|block| block.rows.edit(|rows| rows.iter_mut().for_each(set)));
}

/// Makes a first paragraph in large letters the title, where the tree has it as a paragraph.
pub(super) fn title(blocks: &mut [Block], measures: Measures) {
    let Some(first) = blocks.first_mut() else { return };
    let large = first.rows.iter().all(|row| row.size > measures.body * TITLE);
    if first.kind == BlockKind::Paragraph && large && first.rows.len() <= 4 {
        first.kind = BlockKind::Heading(1);
    }
}
