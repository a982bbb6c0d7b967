//! Where words are broken that are wider than the line they stand on.
//!
//! What has no place to break would run off the paper: an address, a checksum, a name in capitals in
//! a heading. Lines are as wide as `pages.typ` and `nodes.typ` set them.

use super::columns::{Room, break_spans};
use super::tree::{Node, Sheet};

/// Sizes of letters, in points: of the text, and of headings by their level.
const TEXT: f64 = 10.5;
const HEADINGS: [f64; 6] = [15.0, 12.5, 11.0, TEXT, TEXT, TEXT];
/// How much of a line the marks of lists take, the line beside a quotation, the frame of a box,
/// and the number of a heading, in ems.
const LIST: f64 = 1.7;
const QUOTE: f64 = 1.2;
const BOX: f64 = 2.5;
const NUMBER: f64 = 2.5;
/// What the contents take off a line: three levels of indentation, a number and that of the page.
const ENTRY: f64 = 8.0;

/// Lines of a width, in ems of the text.
#[derive(Clone, Copy)]
struct Lines {
    width: f64,
    hyphenated: bool,
    /// Headings have numbers.
    numbered: bool,
}

/// Gives the text of a sheet places where words may be broken that have no room on a line. Tables
/// have them already.
pub fn break_words(sheet: &mut Sheet, room: Room, numbered: bool) {
    let lines = Lines { width: room.width / TEXT, hyphenated: room.hyphenated, numbered };
    lines.all(&mut sheet.blocks);
    lines.all(sheet.summary.as_mut_slice());
    for entry in sheet.entries.values_mut() {
        break_spans(entry, (lines.width - ENTRY).max(1.0), room.hyphenated);
    }
}

impl Lines {
    fn all(self, nodes: &mut [Node]) {
        nodes.iter_mut().for_each(|node| self.one(node));
    }

    fn narrower(self, ems: f64) -> Lines {
        Lines { width: (self.width - ems).max(1.0), ..self }
    }

    /// Depth is bounded by that of the tree.
    fn one(self, node: &mut Node) {
        match node {
            Node::Par { c, .. } | Node::Plain { c } | Node::Caption { c } => {
                break_spans(c, self.width, self.hyphenated);
            }
            Node::Figure { caption, .. } => break_spans(caption, self.width, self.hyphenated),
            Node::Heading { level, c, .. } => {
                let number = if self.numbered { NUMBER } else { 0.0 };
                let size = HEADINGS[usize::from(level.saturating_sub(1)).min(5)];
                let width = self.width * TEXT / size - number;
                break_spans(c, width.max(1.0), self.hyphenated);
            }
            Node::Bullets { items, .. } | Node::Numbers { items, .. } => {
                items.iter_mut().for_each(|item| self.narrower(LIST).all(item));
            }
            Node::Tasks { items, .. } => {
                items.iter_mut().for_each(|task| self.narrower(LIST).all(&mut task.c));
            }
            Node::Quote { c, .. } => self.narrower(QUOTE).all(c),
            Node::CallOut { title, c, .. } => {
                let inner = self.narrower(BOX);
                break_spans(title, inner.width, self.hyphenated);
                inner.all(c);
            }
            Node::LooseNote { c, .. } => self.narrower(LIST).all(c),
            Node::Table(table) => break_spans(&mut table.caption, self.width, self.hyphenated),
            Node::Listing { .. } | Node::Rule => {}
        }
    }
}
