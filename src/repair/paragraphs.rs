//! Paragraphs that run into one another: text wrapped at the width of a page, without blank lines.
//!
//! A line ends a paragraph if it ends a sentence and the next word would have found room on it, or
//! if the next line is indented. A short line between such ends is a heading.

use super::blocks::{Block, marker};
use super::change::{Change, Kind};
use super::prose::{self, Beginning, Ending};
use super::sheet::Sheet;
use super::text::Edit;
use super::title::is_head;
use crate::model::Message;

/// Lines of a page are as wide as this, in characters.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=150;

/// So much of the width may be lost to the shapes of letters and to long words, in per cent.
const LOOSE: usize = 15;

/// A heading has at most so many words.
const WORDS: usize = 14;

/// Fewer ends than this may be lines that an author has left short.
const FEWEST: usize = 3;

/// Where a paragraph begins in the midst of a block.
struct Start {
    /// The row that begins one.
    row: usize,
    why: Why,
}

#[derive(Clone, Copy, PartialEq)]
enum Why {
    Short,
    Indent,
    Heading,
}

/// Puts blank lines between paragraphs.
pub(super) fn paragraphs(sheet: &Sheet) -> Vec<Change> {
    let Some(width) = width(sheet) else { return Vec::new() };
    let paged = sheet.text.paged;
    // The title and what belongs to it stay together.
    let title = sheet.blocks.first().filter(|block| paged && is_head(sheet, block));
    let blocks = sheet.blocks.iter().skip(usize::from(title.is_some()));
    let blocks = blocks.filter(|block| block.is_paragraph() || paged && block.is_item());
    let found: Vec<Start> = blocks.flat_map(|block| of_block(sheet, block, width)).collect();
    // Where blank lines part paragraphs, a line that ends early is an author's.
    let parted = sheet.blocks.windows(2).filter(|pair| is_parted(sheet, pair)).count();
    let sure = paged || found.len() >= FEWEST && parted * 2 <= found.len();
    if !sure {
        return Vec::new();
    }
    found.iter().map(|start| change(sheet, start)).collect()
}

fn change(sheet: &Sheet, start: &Start) -> Change {
    let (above, line) = (sheet.text.line_range(start.row - 1), sheet.text.line_range(start.row));
    let before = prose::tail(sheet.str(above.clone()));
    let text = sheet.str(line.clone());
    let after = prose::head(text);
    let id = match start.why {
        Why::Short => "repair-paragraph-short",
        Why::Indent => "repair-paragraph-indent",
        Why::Heading => "repair-paragraph-heading",
    };
    let indent = text.len() - text.trim_start().len();
    Change::new(
        Kind::Paragraph,
        sheet.text.number_at(line.start),
        Message::new(id).with("before", before).with("after", after),
    )
    .edit(Edit::new(above.end..line.start + indent, "\n\n"))
}

/// Whether a blank line alone sets a paragraph or item apart from what is above it.
fn is_parted(sheet: &Sheet, pair: &[Block]) -> bool {
    let [before, after] = pair else { return false };
    before.is_prose()
        && after.is_prose()
        && before.rows.end < after.rows.start
        && !sheet.page_ended(after)
}

/// The width of the page in characters, if lines are wrapped at it.
fn width(sheet: &Sheet) -> Option<usize> {
    let mut lengths: Vec<usize> = Vec::new();
    let wrapped = |block: &&Block| match block.is_item() {
        // The lists of a page are wrapped as its paragraphs are.
        true => sheet.text.paged && block.rows.len() >= 2,
        false => block.is_paragraph() && block.rows.len() >= FEWEST,
    };
    for block in sheet.blocks.iter().filter(wrapped) {
        let lines = block.rows.clone().map(|row| sheet.text.line(row).trim());
        let own = lines.filter(|line| !(sheet.text.paged && line.contains("   ")));
        lengths.extend(own.map(prose::length));
    }
    lengths.sort_unstable();
    let width = *lengths.get(lengths.len() * 9 / 10)?;
    let full = lengths.iter().filter(|length| **length * 100 >= width * 80).count();
    // Of a text that is known to have been on pages, fewer lines need to tell.
    let share = if sheet.text.paged { 3 } else { 4 };
    // What is much longer has not been wrapped at all.
    let most = lengths.last().is_some_and(|longest| *longest <= width * 3 / 2);
    (WIDTHS.contains(&width) && full * 10 >= lengths.len() * share && most).then_some(width)
}

fn of_block(sheet: &Sheet, block: &Block, width: usize) -> Vec<Start> {
    // What is set in columns is a table; who writes Markdown knows of blank lines.
    let foreign = |line: &str| {
        let tabled = line.trim().contains("   ");
        tabled || line.contains(['`', '|']) || line.ends_with('\\') || line.ends_with("  ")
    };
    let lines: Vec<&str> = block.rows.clone().map(|row| sheet.text.line(row)).collect();
    if lines.len() < 2 || lines.iter().any(|line| foreign(line)) {
        return Vec::new();
    }
    let page = Page { lines: &lines, width };
    let mut found = Vec::new();
    let mut begins = block.is_paragraph();
    for at in 1..lines.len() {
        let why = page.start(at, begins);
        begins = why.is_some();
        found.extend(why.map(|why| Start { row: block.rows.start + at, why }));
    }
    found
}

struct Page<'a> {
    lines: &'a [&'a str],
    width: usize,
}

impl Page<'_> {
    /// Why a paragraph begins at a line; `begins`: the line above began one.
    fn start(&self, at: usize, begins: bool) -> Option<Why> {
        let (above, line) = (self.lines.get(at - 1)?, self.lines.get(at)?);
        let upper = matches!(prose::beginning(line), Beginning::Upper | Beginning::Digit);
        if !upper || marker(line.trim_start()).is_some() {
            return None;
        }
        let closed = prose::ending(above) == Ending::Closed && !above.ends_with([':', ';']);
        let indent = |line: &str| line.len() - line.trim_start().len();
        let indented = indent(line) >= 2 && indent(line) > indent(above);
        match () {
            () if closed && indented => Some(Why::Indent),
            () if closed && self.has_room(at - 1) => Some(Why::Short),
            () if begins && !closed && self.is_heading(at - 1) => Some(Why::Heading),
            () if closed && self.is_heading(at) => Some(Why::Heading),
            () => None,
        }
    }

    /// Whether the first word of the next line would have fitted on a line.
    fn has_room(&self, at: usize) -> bool {
        let length = self.lines.get(at).map_or(0, |line| prose::length(line.trim()));
        let next = self.lines.get(at + 1).and_then(|line| line.split_whitespace().next());
        let word = next.map_or(0, prose::length);
        (length + 1 + word) * 100 <= self.width * (100 - LOOSE)
    }

    /// Whether a line ends early without ending a sentence, and another begins below it.
    fn is_heading(&self, at: usize) -> bool {
        let Some((line, below)) = self.lines.get(at).zip(self.lines.get(at + 1)) else {
            return false;
        };
        self.has_room(at)
            && prose::beginning(below) == Beginning::Upper
            && prose::ending(line) == Ending::Open
            && line.ends_with(char::is_alphanumeric)
            && !line.contains([',', ';'])
            && line.matches('[').count() == line.matches(']').count()
            && prose::count(line) <= WORDS
    }
}
