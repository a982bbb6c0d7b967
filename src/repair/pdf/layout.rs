//! Rows in reading order become blocks, by their places and sizes alone.

use super::block::{Block, BlockKind, Item, is_lower};
use super::code;
use super::contents::is_entry;
use super::listings::is_mono;
use super::marks::{Label, is_bullet, label};
use super::measures::{GAP, Measures, is_bound};
use super::rows::Row;
use super::tables::Stretch;

/// Sizes that differ by more than this are of different blocks.
const SIZE: f32 = 1.06;

/// A row with so much room left behind the next word, in parts of its column, did not end for want
/// of room.
const ROOM: f32 = 0.12;

/// A row that is set to fill its column ends so near to its edge, in points.
const FULL: f32 = 0.5;

/// Columns that are no wider, in parts of the size, cut words without a hyphen.
const NARROW: f32 = 9.0;

/// The blocks of a file, made of its rows and tables in reading order. Headings are paragraphs yet.
pub(super) fn blocks(stretches: impl Iterator<Item = Stretch>, measures: Measures) -> Vec<Block> {
    let mut made =
        Making { measures, found: Vec::new(), open: Vec::new(), started: None, lists: Vec::new() };
    for stretch in stretches {
        match stretch {
            Stretch::Text(rows) => {
                own_edges(with_bullets(rows), measures).into_iter().for_each(|row| made.take(row));
            }
            Stretch::Code(rows) => made.code(&rows),
            Stretch::Table(rows) => {
                made.close();
                made.lists.clear();
                made.found.push(Block::new(BlockKind::Table(rows), Vec::new()));
            }
        }
    }
    made.close();
    made.found
}

/// Bullets that stand alone above their words go to them, as pages of the web have it whose items
/// are blocks.
fn with_bullets(rows: Vec<Row>) -> Vec<Row> {
    let mut found: Vec<Row> = Vec::with_capacity(rows.len());
    for mut row in rows {
        let step = 0.0..1.6 * row.size;
        let above = found.pop_if(|above| {
            is_bullet(&above.plain())
                && above.page == row.page
                && above.x1 < row.x0 + 1.0
                && above.x1 > row.x0 - 4.0 * row.size
                && step.contains(&(row.y - above.y))
        });
        if let Some(above) = above {
            row.x0 = above.x0;
            row.pieces.splice(0..0, above.pieces);
        }
        found.push(row);
    }
    found
}

/// Narrows the column of rows that belong together to the widest of them: quotations and the like
/// are set narrower.
fn own_edges(mut rows: Vec<Row>, measures: Measures) -> Vec<Row> {
    let mut start = 0;
    while start < rows.len() {
        let rest = rows.get(start..).unwrap_or_default();
        let goes_on = |pair: &&[Row]| match pair {
            [above, below] => {
                above.page == below.page
                    && above.left == below.left
                    && below.y > above.y
                    && below.y - above.y < measures.leading * GAP * below.size.max(above.size)
            }
            _ => false,
        };
        let count = 1 + rest.windows(2).take_while(goes_on).count();
        let group = rows.get_mut(start..start + count).unwrap_or_default();
        if group.len() > 2 {
            let within = group.iter().filter(|row| !row.over).map(|row| row.x1);
            let right = within.fold(f32::MIN, f32::max);
            group.iter_mut().for_each(|row| row.right = right.max(row.left));
        }
        start += count;
    }
    rows
}

struct Making {
    measures: Measures,
    found: Vec<Block>,
    /// The rows of the block at hand.
    open: Vec<Row>,
    /// The label with which it began.
    started: Option<Label>,
    /// The lists around, from the outermost.
    lists: Vec<List>,
}

/// Where the items of a list stand.
#[derive(Clone, Copy, Debug)]
struct List {
    label: f32,
    words: f32,
    left: f32,
}

impl Making {
    fn take(&mut self, row: Row) {
        if row.entry || is_entry(&row) {
            self.close();
            self.found.push(Block::new(BlockKind::Contents, vec![row]));
            return;
        }
        if self.open.is_empty() && is_mono(&row, self.measures) && self.is_cut(Some(&row), false) {
            self.code(&[row]);
            return;
        }
        let label = self.label(&row);
        let begins = match self.open.last() {
            Some(last) => label.is_some() || self.begins(last, &row),
            None => true,
        };
        if begins {
            self.close();
            self.started = label;
        }
        self.open.push(row);
    }

    /// The label of a row, if it begins an item. A number in the midst of a paragraph may be one
    /// that has come to stand at the head of a row.
    fn label(&self, row: &Row) -> Option<Label> {
        let label = label(row)?;
        if row.listed {
            return Some(label);
        }
        let Some(last) = self.open.last() else { return Some(label) };
        let sign = label.number.is_none() && !row.plain().starts_with(['-', '–', '—']);
        if self.trails_on(last, row) && !sign {
            return None;
        }
        let alike =
            (last.size - row.size).abs() < 0.04 * row.size && last.is_bold() == row.is_bold();
        let goes_on = alike
            && last.page == row.page
            && self.fits(last, row)
            && !self.is_gap(last, row)
            && !last.is_closed();
        let near = (0.3 * row.size).max(2.0);
        let hanging = self.started.as_ref().is_some_and(|own| (own.words - row.x0).abs() < near);
        let dash = row.plain().starts_with(['-', '–', '—']) && label.number.is_none();
        let flush = hanging || self.started.is_none() && self.is_flush(row);
        if alike && !sign && self.runs_over(last, row) {
            return None;
        }
        let runs_on = alike && last.page == row.page && !self.is_gap(last, row);
        if dash && flush && runs_on && !last.is_closed() {
            return None;
        }
        (sign || !goes_on || self.started.is_some() && !hanging).then_some(label)
    }

    /// Whether a row at the head of a column goes on with one that its paragraph does not end.
    fn runs_over(&self, last: &Row, row: &Row) -> bool {
        let told = self.measures.trails || self.measures.fills;
        let moved = last.page != row.page || row.y < last.y;
        let place = |row: &Row| row.x0 - row.left;
        let within = match self.open.as_slice() {
            [first] => self.started.is_none() && (place(first) - place(row)).abs() < 2.0,
            [_, second, ..] => (place(second) - place(row)).abs() < 2.0,
            [] => false,
        };
        told && moved && within && !last.is_closed() && !self.has_ended(last)
    }

    /// Whether a space at the end of a row says that its paragraph goes on. Where the next word
    /// begins like a sentence or item and would have had much room, it says nothing.
    fn trails_on(&self, last: &Row, row: &Row) -> bool {
        let room = row.right - last.x1 - first_word(row);
        let below = row.page == last.page && row.y > last.y && row.left == last.left;
        let begins = row.plain().starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        let broken = below && begins && room > ROOM * (row.right - row.left);
        self.measures.trails && last.is_trailed() && !broken
    }

    fn is_gap(&self, last: &Row, row: &Row) -> bool {
        let step = row.y - last.y;
        // Display text is set wider by some, with as much room around it.
        let large = row.size.min(last.size) > 1.2 * self.measures.body;
        let gap = if large { GAP * 1.25 } else { GAP };
        step > self.measures.leading * gap * row.size.max(last.size)
    }

    /// Whether a row begins a block of its own.
    fn begins(&self, last: &Row, row: &Row) -> bool {
        let ratio = row.size.max(last.size) / row.size.min(last.size).max(0.1);
        if ratio > SIZE && row.letters().min(last.letters()) > 2 {
            return true;
        }
        if self.trails_on(last, row) || last.is_parted() {
            return false;
        }
        let emphasis = row.is_bold() != last.is_bold();
        let (ended, lower) = (last.is_closed() || self.has_ended(last), is_lower(&row.plain()));
        if row.page != last.page || row.y < last.y || row.left != last.left {
            // A page or a column has ended.
            // Headings do not end a page; bold text may.
            let bold = last.is_bold() && self.open.iter().all(Row::is_bold);
            let indented = row.x0 - row.left > 0.8 * row.size && self.started.is_none();
            let full = self.measures.fills && (last.right - last.x1).abs() < FULL && !indented;
            let ended = self.has_ended(last) || last.is_closed() && !full;
            return !lower && (bold || emphasis || ended);
        }
        if self.is_gap(last, row) {
            return true;
        }
        let room = row.right - last.x1 - first_word(row);
        let wide = (row.right - row.left).max(1.0);
        let whole = self.open.iter().all(Row::is_bold) && last.is_bold();
        // Where room stands between paragraphs, bold words behind a full row are among others.
        let full = self.started.is_none() && !last.is_short();
        let among = !whole && (self.measures.spaced && room < ROOM * wide || full);
        if emphasis
            && !among
            && (whole || row.is_bold())
            && (ended || !lower && (whole || !self.fits(last, row)))
        {
            return true;
        }
        let indent = row.x0 - last.x0;
        let step = 0.8 * row.size;
        match &self.started {
            // The words of an item begin further right than its label.
            Some(label) if self.is_hanging(row, label, step) => {}
            // Or the item is set as a paragraph is, with its first row indented.
            Some(_) if !emphasis && !ended && self.is_set_on(last, row) => {}
            // Or without a hanging indent.
            Some(label) if row.x0 < label.words - step && !self.is_flush(row) => return true,
            None if self.is_indented(row) && (ended || !lower) => return true,
            None if is_centred(last, row) => {}
            None if indent > step && (ended || self.open.len() > 1) => return true,
            _ => {}
        }
        if self.measures.spaced && self.started.is_none() && !row.is_bold() {
            return false;
        }
        room > 0.02 * wide
            && (ended && (room > ROOM * wide || !lower) || room > 0.4 * wide && !lower)
    }

    /// Whether a row is the last of its paragraph: no space is drawn behind it where others have
    /// one, or it is short where others are not.
    fn has_ended(&self, last: &Row) -> bool {
        let text = last.plain();
        let wide = last.right - last.left > NARROW * last.size;
        let prose = last.size < SIZE * self.measures.body && !last.is_bold();
        let short = self.measures.fills && prose && last.is_short() && text.contains(' ');
        let bare = self.measures.trails && wide && !last.is_trailed();
        (short || bare) && !is_bound(&text)
    }

    /// Whether a row stands where the words of an item do: a wide label moves those of its row.
    fn is_hanging(&self, row: &Row, label: &Label, step: f32) -> bool {
        match self.open.as_slice() {
            [first] => row.x0 > first.x0 + step && row.x0 < label.words + step,
            [_, second, ..] => {
                let inner = (row.x0 - row.left) - (second.x0 - second.left);
                inner.abs() < step || (row.x0 - second.x0).abs() < step
            }
            [] => false,
        }
    }

    /// Whether a row at the edge is the second of what began as paragraphs do, with a full row.
    fn is_set_on(&self, last: &Row, row: &Row) -> bool {
        let first = self.open.len() == 1 && self.is_indented(last) && !last.is_short();
        first && row.x0 - row.left < 2.0
    }

    /// Whether a row begins where the first rows of paragraphs do.
    fn is_indented(&self, row: &Row) -> bool {
        let place = row.x0 - row.left;
        self.measures.indent.is_some_and(|indent| (place - indent).abs() < 2.0)
    }

    /// Whether a row begins where the block at hand does.
    fn is_flush(&self, row: &Row) -> bool {
        // A box to tick stands a little within the edge.
        let near =
            if self.started.as_ref().is_some_and(|it| it.task.is_some()) { 0.5 } else { 0.0 };
        let near = (near * row.size).max(2.0);
        self.open.first().is_some_and(|first| (first.x0 - row.x0).abs() < near)
    }

    /// Whether the first word of a row would have had room on the one above.
    fn fits(&self, last: &Row, row: &Row) -> bool {
        last.x1 + first_word(row) > row.right
    }

    /// Takes lines of code: of the item whose words begin no further right, or of none.
    fn code(&mut self, rows: &[Row]) {
        self.close();
        if self.is_cut(rows.first(), true)
            && let Some(last) = self.found.pop()
        {
            let rows = [last.rows.unpacked(), rows.to_vec()].concat();
            let depth = match &last.kind {
                BlockKind::Code(code) => code.depth,
                _ => None,
            };
            self.found.extend(code::of_rows(&rows, depth));
            return;
        }
        let place = rows.iter().map(|row| row.x0).fold(f32::MAX, f32::min);
        let within = |list: &List| {
            let size = rows.first().map_or(0.0, |row| row.size);
            place > list.left + 0.5 * size && place > list.words - size
        };
        let depth = self.lists.iter().rposition(within);
        self.lists.truncate(depth.map_or(0, |depth| depth + 1));
        self.found.extend(code::of_rows(rows, depth));
    }

    /// Whether a row stands right behind code that a page or column has cut; `first`: or behind what may be
    /// its first row.
    fn is_cut(&self, row: Option<&Row>, first: bool) -> bool {
        let begins = |block: &Block| {
            let text = block.kind == BlockKind::Paragraph && block.rows.len() == 1;
            first && text && block.rows.iter().all(|row| is_mono(&row, self.measures))
        };
        let code = |block: &&Block| matches!(block.kind, BlockKind::Code(_)) || begins(block);
        let last = self.found.last().filter(code);
        let last = last.and_then(|block| block.rows.last());
        let mut pair = last.zip(row).into_iter();
        pair.any(|(last, row)| row.page == last.page + 1 || row.page == last.page && row.y < last.y)
    }

    fn close(&mut self) {
        let rows = std::mem::take(&mut self.open);
        let label = self.started.take();
        let Some(first) = rows.first() else { return };
        let step = 0.5 * first.size;
        let Some(label) = label else {
            let outer = self.lists.iter().rposition(|list| {
                first.x0 > list.left + step && (first.x0 - list.words).abs() < step * 2.0
            });
            match outer {
                Some(depth) => self.lists.truncate(depth + 1),
                None => self.lists.clear(),
            }
            let kind = outer.map_or(BlockKind::Paragraph, BlockKind::Within);
            self.found.push(Block::new(kind, rows));
            return;
        };
        let place = first.x0 - first.left;
        while self.lists.last().is_some_and(|list| list.label > place + step) {
            self.lists.pop();
        }
        if self.lists.last().is_none_or(|list| list.label < place - step) {
            self.lists.push(List { label: place, words: label.words, left: first.left });
        }
        if let Some(list) = self.lists.last_mut() {
            (list.words, list.left) = (label.words, first.left);
        }
        let depth = self.lists.len() - 1;
        let kind = BlockKind::Item(Item { depth, number: label.number, task: label.task });
        self.found.push(Block { label: label.length, ..Block::new(kind, rows) });
    }
}

/// Whether two rows have their middles above each other, and not their edges.
fn is_centred(one: &Row, other: &Row) -> bool {
    let middle = |row: &Row| (row.x0 + row.x1) / 2.0;
    // A short row above an indented one may have it so by chance.
    let flush = |row: &Row| row.x0 - row.left < 2.0 && row.right - row.x1 > row.size;
    if flush(one) || flush(other) {
        return false;
    }
    (middle(one) - middle(other)).abs() < 0.4 * one.size && (one.x0 - other.x0).abs() > one.size
}

/// The width of the first word of a row with a space.
pub(super) fn first_word(row: &Row) -> f32 {
    let Some(piece) = row.pieces.first() else { return 0.0 };
    let all = piece.text.chars().count().max(1);
    let word = piece.text.split(' ').next().map_or(all, |word| word.chars().count());
    (piece.x1 - piece.x0) * word as f32 / all as f32 + 0.25 * row.size
}
