//! The block tree of a document as the tree of the template, with everything decided that
//! needs more than one place: notes, headings, tables too wide, lists too deep.

use super::edition::Edition;
use super::headings::Headings;
use super::held;
use super::images::Images;
use super::inlines::{echo, spoken};
use super::letters::Letters;
use super::medium::Medium;
use super::meta;
use super::paragraphs::{Spacing, paragraph};
use super::report::first_unit;
use super::tree::{Node, Span};
use crate::model::convention::Points;
use crate::model::{Block, CallOut, Convention, Finding, Message, Place, Role};
use std::collections::{BTreeMap, HashMap};

/// Lists and quotes nested deeper than this are set at this depth.
const MAX_DEPTH: usize = 8;
/// What is said of them, once.
const DEPTH: &str = "typesetting-depth";
/// Notes within notes beyond this are set at the end.
const MAX_NOTE_DEPTH: usize = 2;
/// Columns of text to which a tab stop in code advances.
const TAB: usize = 4;

/// The state of composing one document.
pub struct Composer<'a> {
    pub edition: &'a Edition<'a>,
    pub medium: &'a Medium<'a>,
    pub letters: Letters<'a>,
    pub images: Images,
    pub headings: Headings,
    pub findings: Vec<Finding>,
    /// Texts of the headings that were set, by id.
    pub entries: BTreeMap<String, Vec<Span>>,
    /// How the points of lists are marked.
    pub points: Points,
    notes: Notes<'a>,
    /// How many lists, quotations and boxes we are inside.
    pub depth: usize,
    /// How many numbered lists we are inside.
    pub numbered: usize,
    /// How many tables there are.
    tables: usize,
}

/// The notes of a document.
#[derive(Default)]
struct Notes<'a> {
    /// Definitions in the order of the source: label, blocks.
    definitions: Vec<(&'a str, &'a [Block])>,
    /// Label in lower case to the first definition of it.
    by_label: HashMap<String, usize>,
    /// Whether a definition has been set.
    placed: Vec<bool>,
    /// How many notes we are inside.
    depth: usize,
    /// How many notes with addresses there are.
    addresses: usize,
}

impl<'a> Composer<'a> {
    pub fn new(edition: &'a Edition<'a>, medium: &'a Medium<'a>) -> Self {
        let mut findings = Vec::new();
        let headings = Headings::new(edition.document, edition.contents, &mut findings);
        let mut notes = Notes::default();
        collect_notes(&edition.document.blocks, &mut notes);
        Composer {
            edition,
            medium,
            letters: Letters::new(medium.covers, meta::is_hyphenated(edition.lang)),
            images: Images::new(medium.decode),
            headings,
            findings,
            entries: BTreeMap::new(),
            points: Convention::points(edition.lang, edition.profile),
            notes,
            depth: 0,
            numbered: 0,
            tables: 0,
        }
    }

    /// The whole body: the blocks, and at the end the notes to which nothing refers.
    pub fn body(&mut self) -> Vec<Node> {
        let document = self.edition.document;
        let mut nodes = self.blocks(&document.blocks, Spacing::Loose);
        let loose: Vec<usize> = (0..self.notes.definitions.len()).collect();
        let mut first = true;
        let headed = brings_heading_of_notes(&document.blocks);
        for index in loose {
            if self.notes.placed[index] {
                continue;
            }
            self.notes.placed[index] = true;
            let (label, blocks) = self.notes.definitions[index];
            self.notes.depth += 1;
            let c = beside_label(self.blocks(blocks, Spacing::Loose));
            self.notes.depth -= 1;
            if first && !headed {
                nodes.push(self.notes_heading());
            }
            first = false;
            nodes.push(Node::LooseNote { label: self.letters.spans(label), c });
        }
        held::with_headings(&mut nodes);
        nodes
    }

    fn notes_heading(&mut self) -> Node {
        let c = self.furniture(&Message::new("furniture-notes"));
        let id = "h-notes".to_owned();
        self.entries.insert(id.clone(), echo(&c));
        Node::Heading { level: 1, id, c, holds: false }
    }

    /// A text of furniture as spans.
    pub fn furniture(&mut self, message: &Message) -> Vec<Span> {
        let text = (self.edition.furniture)(message);
        self.letters.begin();
        self.letters.spans(&text)
    }

    pub fn blocks(&mut self, blocks: &'a [Block], spacing: Spacing) -> Vec<Node> {
        let mut nodes = Vec::new();
        for block in blocks {
            self.block(block, spacing, &mut nodes);
        }
        nodes
    }

    fn block(&mut self, block: &'a Block, spacing: Spacing, nodes: &mut Vec<Node>) {
        match block {
            Block::Heading { unit, .. } => self.heading(*unit, nodes),
            Block::Paragraph { unit } => {
                let spans = self.unit(*unit);
                nodes.extend(paragraph(spans, spacing));
            }
            Block::List { start, tight, items } => {
                self.nested(nodes, items.iter().map(|item| &item.blocks), |this| {
                    vec![this.list(*start, *tight, items)]
                });
            }
            Block::Quote { blocks } => {
                self.nested(nodes, [blocks], |this| {
                    let c = this.blocks(blocks, Spacing::Loose);
                    vec![Node::Quote { keep: held::stay_together(&c), c }]
                });
            }
            Block::CallOut { kind, blocks } => {
                self.nested(nodes, [blocks], |this| vec![this.call_out(*kind, blocks)]);
            }
            Block::Table { alignments, header, rows } => {
                nodes.extend(self.table(alignments, header, rows));
            }
            Block::Code { text, line, .. } => {
                let text = self.code(text);
                self.report_letters_at(Place::line(&self.edition.document.path, *line));
                nodes.push(Node::Listing { text });
            }
            // Set where it is referred to, or at the end.
            Block::Footnote { .. } => {}
            Block::Html { units } => {
                for unit in units {
                    self.html(*unit, nodes);
                }
            }
            Block::HtmlTable { caption, rows } => nodes.extend(self.html_table(caption, rows)),
            Block::Rule => nodes.push(Node::Rule),
        }
    }

    /// A container of blocks, or, where the nesting is too deep for any page, its blocks alone.
    fn nested<'b>(
        &mut self,
        nodes: &mut Vec<Node>,
        inner: impl IntoIterator<Item = &'a Vec<Block>>,
        make: impl FnOnce(&mut Self) -> Vec<Node>,
    ) {
        if self.depth < MAX_DEPTH {
            self.depth += 1;
            nodes.extend(make(self));
            self.depth -= 1;
            return;
        }
        let leaves = leaves(inner);
        if !self.findings.iter().any(|found| found.message.id == DEPTH) {
            let message = Message::new(DEPTH).with("depth", MAX_DEPTH);
            let place = self.line(leaves.iter().find_map(|block| first_unit(block)));
            self.find(Finding::warning(place, message));
        }
        for block in leaves {
            self.block(block, Spacing::Loose, nodes);
        }
    }

    fn heading(&mut self, unit: usize, nodes: &mut Vec<Node>) {
        if self.headings.title == Some(unit) {
            return;
        }
        let c = self.unit(unit);
        match self.headings.get(unit) {
            // A heading without text is none for a screen reader.
            Some((level, id)) if self.notes.depth == 0 && !spoken(&c).trim().is_empty() => {
                self.entries.insert(id.clone(), echo(&c));
                nodes.push(Node::Heading { level, id, c, holds: false });
            }
            _ if c.is_empty() => {}
            _ => nodes.push(Node::Par { c: vec![Span::Strong { c }], keep: false }),
        }
    }

    /// A text in a block of HTML.
    pub fn html(&mut self, unit: usize, nodes: &mut Vec<Node>) {
        let role = self.edition.document.units.get(unit).map(|unit| unit.role);
        match role {
            Some(Role::Heading(_)) => self.heading(unit, nodes),
            Some(Role::Caption) => {
                let c = self.unit(unit);
                match nodes.last_mut() {
                    Some(Node::Figure { caption, .. }) if caption.is_empty() => *caption = c,
                    _ => nodes.push(Node::Caption { c }),
                }
            }
            Some(Role::ListItem) => {
                let item = paragraph(self.unit(unit), Spacing::Tight).into_iter().collect();
                if let Some(Node::Bullets { items, .. }) = nodes.last_mut() {
                    items.push(item);
                } else {
                    nodes.push(Node::Bullets { tight: true, items: vec![item] });
                }
            }
            // Of attributes: shown by a browser only when asked.
            Some(Role::AltText | Role::LinkTitle | Role::LinkDestination) => {}
            _ => nodes.extend(paragraph(self.unit(unit), Spacing::Loose)),
        }
    }

    fn call_out(&mut self, kind: CallOut, blocks: &'a [Block]) -> Node {
        let id = match kind {
            CallOut::Note => "furniture-call-out-note",
            CallOut::Tip => "furniture-call-out-tip",
            CallOut::Important => "furniture-call-out-important",
            CallOut::Warning => "furniture-call-out-warning",
            CallOut::Caution => "furniture-call-out-caution",
            CallOut::Summary => "furniture-call-out-summary",
        };
        let title = self.furniture(&Message::new(id));
        let c = self.blocks(blocks, Spacing::Loose);
        Node::CallOut { kind, title, keep: held::stay_together(&c), c }
    }

    /// Code as it is typed, with tabs as spaces.
    fn code(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for line in text.trim_end_matches(['\n', '\r']).split('\n') {
            if !out.is_empty() {
                out.push('\n');
            }
            let mut column = 0;
            for part in self.letters.code_line(line.trim_end_matches('\r')).split_inclusive('\t') {
                let stem = part.trim_end_matches('\t');
                out.push_str(stem);
                column += stem.chars().count();
                if stem.len() < part.len() {
                    let spaces = TAB - column % TAB;
                    out.extend(std::iter::repeat_n(' ', spaces));
                    column += spaces;
                }
            }
        }
        out
    }

    /// True within a note.
    pub fn inside_note(&self) -> bool {
        self.notes.depth > 0
    }

    /// An id for a table.
    pub fn table_id(&mut self) -> String {
        self.tables += 1;
        format!("t-{}", self.tables)
    }

    /// An id for a note with an address.
    pub fn address_id(&mut self) -> String {
        self.notes.addresses += 1;
        format!("a-{}", self.notes.addresses)
    }

    /// A reference to a note. The first one carries the note itself.
    pub fn note_reference(&mut self, unit: usize, label: &str) -> Vec<Span> {
        let found = self.notes.by_label.get(&label.to_lowercase()).copied();
        let Some(index) = found else {
            let message = Message::new("typesetting-note-undefined").with("label", label);
            self.find(Finding::warning(self.place(unit), message));
            return vec![Span::Sup { c: self.letters.spans(label) }];
        };
        let id = format!("n-{index}");
        if self.notes.placed[index] {
            return vec![Span::NoteRef { id }];
        }
        if self.notes.depth > MAX_NOTE_DEPTH {
            return vec![Span::Sup { c: self.letters.spans(label) }];
        }
        // What the unit has gathered so far belongs to it, not to the first unit of the note.
        self.report_letters(unit);
        self.notes.placed[index] = true;
        let (_, blocks) = self.notes.definitions[index];
        let depth = std::mem::replace(&mut self.depth, MAX_DEPTH / 2);
        let numbered = std::mem::take(&mut self.numbered);
        self.notes.depth += 1;
        let c = beside_label(self.blocks(blocks, Spacing::Loose));
        self.notes.depth -= 1;
        (self.depth, self.numbered) = (depth, numbered);
        vec![Span::Note { id, c }]
    }
}

/// Whether the text ends with a heading that the author has set above the notes.
pub fn brings_heading_of_notes(blocks: &[Block]) -> bool {
    let is_note = |block: &&Block| matches!(block, Block::Footnote { .. });
    let notes = blocks.iter().rev().take_while(is_note).count();
    notes > 0 && matches!(blocks.iter().rev().nth(notes), Some(Block::Heading { .. }))
}

/// The first paragraph of a note stands on the line of its number.
pub fn beside_label(mut nodes: Vec<Node>) -> Vec<Node> {
    if let Some(first) = nodes.first_mut()
        && let Node::Par { c, .. } = first
    {
        *first = Node::Plain { c: std::mem::take(c) };
    }
    nodes
}

/// The blocks inside containers that are too deep, without the containers, in order.
fn leaves<'a>(inner: impl IntoIterator<Item = &'a Vec<Block>>) -> Vec<&'a Block> {
    let mut found = Vec::new();
    let mut stack: Vec<&Block> = inner.into_iter().flatten().collect();
    stack.reverse();
    while let Some(block) = stack.pop() {
        match block {
            Block::Quote { blocks } | Block::CallOut { blocks, .. } => {
                stack.extend(blocks.iter().rev());
            }
            Block::List { items, .. } => {
                stack.extend(items.iter().rev().flat_map(|item| item.blocks.iter().rev()));
            }
            block => found.push(block),
        }
    }
    found
}

fn collect_notes<'a>(blocks: &'a [Block], notes: &mut Notes<'a>) {
    let mut stack: Vec<&Block> = blocks.iter().rev().collect();
    while let Some(block) = stack.pop() {
        match block {
            Block::Footnote { label, blocks } => {
                let index = notes.definitions.len();
                notes.definitions.push((label, blocks));
                notes.placed.push(false);
                notes.by_label.entry(label.to_lowercase()).or_insert(index);
                stack.extend(blocks.iter().rev());
            }
            Block::Quote { blocks } | Block::CallOut { blocks, .. } => {
                stack.extend(blocks.iter().rev());
            }
            Block::List { items, .. } => {
                stack.extend(items.iter().rev().flat_map(|item| item.blocks.iter().rev()));
            }
            _ => {}
        }
    }
}
