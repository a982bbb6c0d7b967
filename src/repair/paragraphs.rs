//! Paragraphs that run into one another: text wrapped at the width of a page, without blank lines.
//!
//! A line ends a paragraph if it ends a sentence and the next word would have found room on it, or
//! if the next line is indented. A short line between such ends is a heading.

use super::binding_words::is_cut_off;
use super::blocks::{Block, marker};
use super::change::{Change, Kind};
use super::measure::{FREE, HALF, MUCH, Measure};
use super::prose::{self, Beginning, Ending};
use super::sheet::Sheet;
use super::text::Edit;
use super::title::is_head;
use crate::model::Message;

/// What is free behind the next word where a line did not end for want of room, in a text that is not
/// known to have been on pages.
const OTHERS: usize = 12;

/// Signs that may begin a paragraph.
const SIGNS: [char; 6] = ['{', '§', '#', '$', '€', '№'];

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
    let Some(measure) = sheet.measure() else { return Vec::new() };
    let paged = sheet.text.paged;
    // The title and what belongs to it stay together.
    let title = sheet.blocks.first().filter(|block| paged && is_head(sheet, block));
    let blocks = sheet.blocks.iter().enumerate().skip(usize::from(title.is_some()));
    let blocks = blocks.filter(|(_, block)| block.is_paragraph() || paged && block.is_item());
    let found: Vec<Start> = blocks.flat_map(|(at, _)| of_block(sheet, at, measure)).collect();
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

fn of_block(sheet: &Sheet, at: usize, measure: Measure) -> Vec<Start> {
    let Some(block) = sheet.blocks.get(at) else { return Vec::new() };
    // What is set in columns is a table; who writes Markdown knows of blank lines.
    let foreign = |line: &str| {
        let tabled = line.trim().contains("   ");
        tabled || line.contains(['`', '|']) || line.ends_with('\\') || line.ends_with("  ")
    };
    let lines: Vec<&str> = block.rows.clone().map(|row| sheet.text.line(row)).collect();
    if lines.len() < 2 || lines.iter().any(|line| foreign(line)) {
        return Vec::new();
    }
    let (paged, item) = (sheet.text.paged, block.is_item());
    let listed = paged && sheet.blocks.get(at + 1).is_some_and(Block::is_item);
    let page = Page { sheet, lines: &lines, measure, paged, item, listed };
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
    sheet: &'a Sheet<'a>,
    lines: &'a [&'a str],
    measure: Measure,
    paged: bool,
    item: bool,
    /// A list stands right below, on a page.
    listed: bool,
}

impl Page<'_> {
    /// Why a paragraph begins at a line; `begins`: the line above began one.
    fn start(&self, at: usize, begins: bool) -> Option<Why> {
        let (above, line) = (self.lines.get(at - 1)?, self.lines.get(at)?);
        let begins_one = match prose::beginning(line) {
            Beginning::Upper | Beginning::Digit => true,
            Beginning::Other => self.paged && line.trim_start().starts_with(SIGNS),
            Beginning::Lower => false,
        };
        if !begins_one || marker(line.trim_start()).is_some() {
            return None;
        }
        // What a colon announces may follow it on its line.
        let loose: &[char] = if self.paged { &[';'] } else { &[':', ';'] };
        let closed = prose::ending(above) == Ending::Closed && !above.ends_with(loose);
        let indent = |line: &str| line.len() - line.trim_start().len();
        let indented = indent(line) >= 2 && indent(line) > indent(above);
        match () {
            () if closed && indented => Some(Why::Indent),
            () if closed && self.has_room(at - 1) => Some(Why::Short),
            () if begins && !closed && self.is_heading(at - 1) => Some(Why::Heading),
            () if !begins && self.is_left(at - 1) => Some(Why::Heading),
            () if closed && self.is_heading(at) => Some(Why::Heading),
            () => None,
        }
    }

    /// Whether the first word of the next line would have fitted on a line.
    fn has_room(&self, at: usize) -> bool {
        self.has_free(at, if self.paged { FREE } else { OTHERS })
    }

    fn has_free(&self, at: usize, free: usize) -> bool {
        let line = |at: usize| self.lines.get(at).copied().unwrap_or_default();
        self.measure.has_room(line(at), line(at + 1), self.item, free)
    }

    /// Whether a line of a page ends so early that nothing but the end of its paragraph or item explains
    /// it, though no sentence ends.
    fn is_left(&self, at: usize) -> bool {
        let ends =
            |line: &&str| line.trim_end().ends_with(|c: char| c.is_alphanumeric() || c == ')');
        let Some(line) = self.lines.get(at).filter(|line| self.paged && ends(line)) else {
            return false;
        };
        let word = prose::last_word(line).unwrap_or_default();
        let goes_on = is_cut_off(line) || self.sheet.is_joining(&word);
        !goes_on && self.has_free(at, MUCH)
    }

    /// Whether a line ends with a word; on a page, also with one in brackets.
    fn is_open(&self, line: &str) -> bool {
        let bracket = line.ends_with(')') && line.contains('(') && self.paged;
        match prose::ending(line) {
            Ending::Open => line.ends_with(char::is_alphanumeric),
            Ending::Either => bracket,
            _ => false,
        }
    }

    /// Whether a line ends early without ending a sentence, and another begins below it.
    fn is_heading(&self, at: usize) -> bool {
        let Some(line) = self.lines.get(at) else { return false };
        // Or a list stands below it.
        let listed = self.listed && self.has_free(at, HALF);
        let below = self
            .lines
            .get(at + 1)
            .map_or(listed, |below| prose::beginning(below) == Beginning::Upper);
        self.has_room(at)
            && below
            && self.is_open(line)
            && (!line.contains([',', ';']) || self.paged && self.has_free(at, HALF))
            && line.matches('[').count() == line.matches(']').count()
            && prose::count(line) <= WORDS
    }
}
