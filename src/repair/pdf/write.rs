//! Blocks as lines of Markdown, each with its layout.

use super::block::{Block, BlockKind, Item, TableRow};
use super::front::Front;
use super::hyphens::Hyphens;
use super::marks::Task;
use super::markup::{Inks, Setting, escape_start, lines};
use super::note_labels::Notes;
use super::packed::Packed;
use super::rows::Row;
use crate::repair::lines::Line;
use crate::repair::title::scalar;
use std::cell::RefCell;
use std::collections::HashMap;

/// Where the links of each page lead, by its number; none: within the file.
pub(super) type Links = HashMap<usize, Vec<Option<String>>>;

/// What is written of blocks.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub lines: Vec<Line>,
    pub joined: Joined,
}

/// The words that were put together without the hyphen at the end of their row.
#[derive(Debug, Default)]
pub(super) struct Joined {
    /// How many of them the file shows to have none, and the page of the first.
    pub shown: usize,
    pub page: usize,
    /// Of the others, the page and the word.
    pub guessed: Vec<(usize, String)>,
}

/// Writes blocks as lines. Notes that are referred to come last, as definitions.
pub(super) fn write(mut blocks: Vec<Block>, front: &Front, links: &Links) -> Written {
    let notes = Notes::of(&blocks);
    let hyphens = Hyphens::of(blocks.iter().flat_map(Block::texts));
    let (out, widths, joined) = Default::default();
    let mut writing = Writing { links, notes, hyphens, out, widths, joined };
    writing.front(front, &blocks);
    let (mut among, mut noted) = (false, false);
    for (index, block) in blocks.iter_mut().enumerate().skip(front.blocks) {
        let item = matches!(block.kind, BlockKind::Item(_));
        // The paragraphs of a note go with it.
        noted = writing.notes.labels.contains_key(&index) || noted && is_part(block);
        if !noted {
            writing.block(block, among);
            // What is written is not kept twice.
            *block = Block::new(BlockKind::Paragraph, Vec::new());
        }
        among = item;
    }
    for (index, block) in blocks.iter().enumerate() {
        if let Some(label) = writing.notes.labels.get(&index).cloned() {
            writing.note(block, &label);
            let parts = blocks.iter().skip(index + 1).take_while(|it| is_part(it));
            parts.for_each(|part| writing.note_part(part));
        }
    }
    writing.out.shrink_to_fit();
    Written { lines: writing.out, joined: writing.joined.into_inner() }
}

struct Writing<'a> {
    links: &'a Links,
    notes: Notes,
    hyphens: Hyphens,
    out: Vec<Line>,
    /// How far the words of the lists around are indented, each within the one before.
    widths: Vec<usize>,
    joined: RefCell<Joined>,
}

impl Writing<'_> {
    /// The text of rows in one line.
    fn line(&self, rows: &[Row], skipped: usize, setting: Setting) -> String {
        let address = |page: usize, link: u32| {
            self.links.get(&page)?.get(usize::try_from(link).ok()?)?.clone()
        };
        let reference = |row: &Row, index: usize| {
            self.notes.label(row, index).map(|label| format!("[^{label}]"))
        };
        let glued = |row: &Row, next: &Row| self.hyphens.glues(row, next);
        let inks = Inks { address: &address, reference: &reference, glued: &glued, setting };
        let page = rows.first().map_or(1, |row| row.page);
        let mut joined = self.joined.borrow_mut();
        self.hyphens.join(lines(rows, skipped, &inks), &mut |word, shown| match shown {
            true if joined.shown == 0 => (joined.shown, joined.page) = (1, page),
            true => joined.shown += 1,
            false => joined.guessed.push((page, word)),
        })
    }

    fn push(&mut self, text: String, rows: &[Row]) {
        let (first, last) = (rows.first(), rows.last());
        let page = |row: &Row| u32::try_from(row.page).unwrap_or(u32::MAX);
        let pages = first.zip(last).map(|(first, last)| page(first)..=page(last));
        self.out.push(Line { text, number: first.map_or(1, |row| row.page), pages });
    }

    fn front(&mut self, front: &Front, blocks: &[Block]) {
        let first: Vec<Row> = blocks.iter().take(1).filter_map(|it| it.rows.first()).collect();
        let fence = || "---".to_owned();
        let lines = front.fields.iter().map(|(name, value)| format!("{name}: {}", scalar(value)));
        if !front.fields.is_empty() {
            for line in std::iter::once(fence()).chain(lines).chain(std::iter::once(fence())) {
                self.push(line, &first);
            }
        }
    }

    fn blank(&mut self) {
        if self.out.last().is_some_and(|line| !line.text.is_empty()) {
            self.out.push(Line {
                number: self.out.last().map_or(1, |line| line.number),
                ..Line::default()
            });
        }
    }

    /// Writes a block in one line, behind a head.
    fn text(&mut self, block: &Block, head: &str) {
        let heading = matches!(block.kind, BlockKind::Heading(_));
        let rows = block.rows.unpacked();
        // Quotations are set in italics as headings are in bold.
        let mut pieces = rows.iter().flat_map(|row| &row.pieces);
        let sloped =
            matches!(block.kind, BlockKind::Quote(_)) && pieces.all(|piece| piece.look.italic);
        let setting = if heading || sloped { Setting::Display } else { Setting::Plain };
        let text = self.line(&rows, block.label, setting);
        if text.is_empty() {
            return;
        }
        let text = if heading { text } else { escape_start(&text) };
        self.push(head.to_owned() + &text, &rows);
    }

    /// Writes a block; `among`: behind an item of a list.
    fn block(&mut self, block: &Block, among: bool) {
        match depth(&block.kind) {
            Some(depth) => self.widths.truncate(depth + 1),
            None if matches!(block.kind, BlockKind::Item(_)) => {}
            None => self.widths.clear(),
        }
        let indent = " ".repeat(self.widths.iter().sum());
        let tight = matches!(&block.kind, BlockKind::Item(_)) && among;
        if !tight {
            self.blank();
        }
        match &block.kind {
            BlockKind::Heading(level) => {
                let head = "#".repeat(usize::from(*level)) + " ";
                self.text(block, &head);
            }
            BlockKind::Item(item) => self.item(block, item),
            BlockKind::Within(_) => self.text(block, &indent),
            BlockKind::Quote(_) => self.text(block, &(indent + "> ")),
            BlockKind::Code(code) => self.code(block, &code.lines, &indent),
            BlockKind::Table(rows) => self.table(rows),
            // A note that nothing refers to stays where it stands.
            BlockKind::Note(_) | BlockKind::Loose(_) => {
                let plain = Block { label: 0, ..block.clone() };
                self.text(&plain, "");
            }
            BlockKind::Paragraph | BlockKind::Caption | BlockKind::NotePart => self.text(block, ""),
            BlockKind::Contents => {}
        }
    }

    fn item(&mut self, block: &Block, item: &Item) {
        let depth = item.depth.min(self.widths.len());
        self.widths.truncate(depth);
        let indent: usize = self.widths.iter().sum();
        let (sign, label) = match &item.number {
            Some(number) if is_markdown(number) => (number.clone() + " ", block.label),
            // Letters are no numbers to Markdown: they stay words.
            Some(_) => ("- ".to_owned(), 0),
            None => ("- ".to_owned(), block.label),
        };
        self.widths.push(sign.chars().count());
        let block = Block { label, ..block.clone() };
        let task = match item.task {
            Some(Task::Open) => "[ ] ",
            Some(Task::Done) => "[x] ",
            None => "",
        };
        let head = " ".repeat(indent) + &sign + task;
        self.text(&block, &head);
    }

    /// Writes lines of code between fences that are none of them.
    fn code(&mut self, block: &Block, lines: &[String], indent: &str) {
        let run = |line: &String| line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(lines.iter().map(run).max().unwrap_or(0).max(2) + 1);
        let rows: Vec<Row> = block.rows.iter().take(1).collect();
        for line in std::iter::once(&fence).chain(lines).chain(std::iter::once(&fence)) {
            let line = format!("{indent}{line}");
            self.push(line.trim_end().to_owned(), &rows);
        }
    }

    fn table(&mut self, rows: &[TableRow]) {
        let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        // All of a table is on the page on which it begins, or it would be two.
        let first = rows.iter().flat_map(|row| &row.cells).find_map(Packed::first);
        let first = first.as_slice();
        for (index, row) in rows.iter().enumerate() {
            let setting = if index == 0 { Setting::Display } else { Setting::Plain };
            let mut text = "|".to_owned();
            for column in 0..columns {
                let cell = row.cells.get(column).map(Packed::unpacked).unwrap_or_default();
                let cell = self.line(&cell, 0, setting).replace('|', "\\|");
                text += &format!(" {cell} |");
            }
            self.push(text, first);
            if index == 0 {
                self.push("|".to_owned() + &" --- |".repeat(columns), first);
            }
        }
    }

    fn note(&mut self, block: &Block, label: &str) {
        self.widths.clear();
        self.blank();
        self.text(block, &format!("[^{label}]: "));
    }

    fn note_part(&mut self, block: &Block) {
        self.blank();
        self.text(block, "    ");
    }
}

/// The depth of the item that a block is a further one of.
fn depth(kind: &BlockKind) -> Option<usize> {
    match kind {
        BlockKind::Within(depth) => Some(*depth),
        BlockKind::Quote(depth) => *depth,
        BlockKind::Code(code) => code.depth,
        _ => None,
    }
}

fn is_part(block: &Block) -> bool {
    block.kind == BlockKind::NotePart
}

/// Whether a label is the number of an ordered list in Markdown.
fn is_markdown(label: &str) -> bool {
    let digits = label.trim_end_matches(['.', ')']);
    label.len() == digits.len() + 1
        && (1..=9).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}
