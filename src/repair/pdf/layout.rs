//! Rows in reading order become blocks, by their places and sizes alone.

use super::block::{Block, BlockKind, Item, is_lower};
use super::marks::{Label, label};
use super::rows::Row;
use std::collections::HashMap;

/// What the rows of a whole file have in common.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Measures {
    /// The size of most of the text.
    pub body: f32,
    /// From a baseline to the next within a paragraph, in parts of the size.
    pub leading: f32,
    /// Paragraphs are told by the room between them.
    pub spaced: bool,
}

/// A gap that is so much wider than the leading begins a block.
const GAP: f32 = 1.22;

/// Sizes that differ by more than this are of different blocks.
const SIZE: f32 = 1.06;

impl Measures {
    pub fn of(rows: &[Row]) -> Measures {
        let mut sizes: HashMap<i32, usize> = HashMap::new();
        for row in rows {
            *sizes.entry((row.size * 4.0).round() as i32).or_default() += row.letters();
        }
        let most = |counts: &HashMap<i32, usize>| {
            let best = counts.iter().max_by_key(|(value, count)| (**count, -**value));
            best.map(|(value, _)| *value as f32)
        };
        let body = most(&sizes).map_or(11.0, |size| size / 4.0);
        let mut leadings: HashMap<i32, usize> = HashMap::new();
        for pair in rows.windows(2) {
            let [above, below] = pair else { continue };
            let step = (below.y - above.y) / below.size.max(0.1);
            let same = above.page == below.page && (above.size - below.size).abs() < 0.3;
            if same && (0.8..3.0).contains(&step) && above.left == below.left {
                *leadings.entry((step * 20.0).round() as i32).or_default() += 1;
            }
        }
        // The leading is narrower than the gaps between paragraphs, however many there are.
        let total: usize = leadings.values().sum();
        let usual = leadings.iter().filter(|(_, count)| **count * 5 >= total);
        let narrow = usual.map(|(value, _)| *value).min();
        let leading = narrow.map(|value| value as f32).or(most(&leadings));
        let leading = leading.map_or(1.2, |value| value / 20.0);
        Measures { body, leading, spaced: is_spaced(rows, body, leading) }
    }
}

/// Whether room stands between paragraphs: behind most rows of text that end short in a sentence,
/// with none between most of the others.
fn is_spaced(rows: &[Row], body: f32, leading: f32) -> bool {
    let (mut apart, mut close) = (0, 0);
    for pair in rows.windows(2) {
        let [above, below] = pair else { continue };
        let same = above.page == below.page && above.left == below.left && above.y < below.y;
        let prose = (above.size - body).abs() < 0.3 && (below.size - body).abs() < 0.3;
        let short = above.right - above.x1 > 0.25 * (above.right - above.left);
        if !(same && prose && short && above.is_closed() && !above.is_bold()) {
            continue;
        }
        let room = below.y - above.y > leading * GAP * below.size;
        (apart, close) = (apart + usize::from(room), close + usize::from(!room));
    }
    apart >= 3 && apart > 2 * close
}

/// The blocks of rows in reading order. Headings are paragraphs yet.
pub(super) fn blocks(rows: Vec<Row>, measures: Measures) -> Vec<Block> {
    let mut made =
        Making { measures, found: Vec::new(), open: Vec::new(), started: None, lists: Vec::new() };
    for row in own_edges(rows, measures) {
        made.take(row);
    }
    made.close();
    made.found
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
            let right = group.iter().map(|row| row.x1).fold(f32::MIN, f32::max);
            group.iter_mut().for_each(|row| row.right = right);
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
        if is_entry(&row) {
            self.close();
            self.found.push(Block::new(BlockKind::Contents, vec![row]));
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
        let Some(last) = self.open.last() else { return Some(label) };
        let alike =
            (last.size - row.size).abs() < 0.04 * row.size && last.is_bold() == row.is_bold();
        let goes_on = alike
            && last.page == row.page
            && self.fits(last, row)
            && !self.is_gap(last, row)
            && !last.is_closed();
        let hanging = self.started.as_ref().is_some_and(|own| (own.words - row.x0).abs() < 2.0);
        let dash = row.plain().starts_with(['-', '–', '—']) && label.number.is_none();
        let flush = hanging || self.started.is_none() && self.is_flush(row);
        let runs_on = alike && last.page == row.page && !self.is_gap(last, row);
        if dash && flush && runs_on && !last.is_closed() {
            return None;
        }
        let sign = label.number.is_none() && !row.plain().starts_with(['-', '–', '—']);
        (sign || !goes_on || self.started.is_some() && !hanging).then_some(label)
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
        let emphasis = row.is_bold() != last.is_bold();
        let (ended, lower) = (last.is_closed(), is_lower(&row.plain()));
        if row.page != last.page || row.y < last.y || row.left != last.left {
            // A page or a column has ended.
            let heading = last.is_bold() && self.open.iter().all(Row::is_bold) || emphasis;
            return heading || ended && !lower;
        }
        if self.is_gap(last, row) {
            return true;
        }
        let whole = self.open.iter().all(Row::is_bold) && last.is_bold();
        if emphasis
            && (whole || row.is_bold())
            && (ended || !self.fits(last, row) || whole && !lower)
        {
            return true;
        }
        let indent = row.x0 - last.x0;
        let step = 0.8 * row.size;
        let hanging = self.started.as_ref().map(|label| label.words);
        match hanging {
            // The words of an item begin further right than its label.
            Some(words) if self.open.len() == 1 && (row.x0 - words).abs() < step => {}
            // Or the item is set without a hanging indent.
            Some(words) if row.x0 < words - step && !self.is_flush(row) => return true,
            None if is_centred(last, row) => {}
            None if indent > step && (ended || self.open.len() > 1) => return true,
            _ => {}
        }
        if self.measures.spaced && self.started.is_none() && !row.is_bold() {
            return false;
        }
        let room = row.right - last.x1 - first_word(row);
        let wide = (row.right - row.left).max(1.0);
        room > 0.02 * wide
            && (ended && (room > 0.12 * wide || !lower) || room > 0.4 * wide && !lower)
    }

    /// Whether a row begins where the block at hand does.
    fn is_flush(&self, row: &Row) -> bool {
        self.open.first().is_some_and(|first| (first.x0 - row.x0).abs() < 2.0)
    }

    /// Whether the first word of a row would have had room on the one above.
    fn fits(&self, last: &Row, row: &Row) -> bool {
        last.x1 + first_word(row) > row.right
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
        self.found.push(Block { kind, rows, label: label.length });
    }
}

/// Whether two rows have their middles above each other, and not their edges.
fn is_centred(one: &Row, other: &Row) -> bool {
    let middle = |row: &Row| (row.x0 + row.x1) / 2.0;
    (middle(one) - middle(other)).abs() < 0.4 * one.size && (one.x0 - other.x0).abs() > one.size
}

/// Whether a row is an entry of a table of contents: words, dots, a number.
fn is_entry(row: &Row) -> bool {
    let text = row.plain();
    let head = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let dots =
        head.chars().rev().take_while(|c| matches!(c, '.' | ' ' | '…')).filter(|c| *c != ' ');
    head.len() < text.len() && dots.count() >= 5
}

/// The width of the first word of a row with a space.
fn first_word(row: &Row) -> f32 {
    let Some(piece) = row.pieces.first() else { return 0.0 };
    let all = piece.text.chars().count().max(1);
    let word = piece.text.split(' ').next().map_or(all, |word| word.chars().count());
    (piece.x1 - piece.x0) * word as f32 / all as f32 + 0.25 * row.size
}
