//! The block tree while it grows: a stack of the containers that are open.

use crate::model::{
    Alignment, Block, CallOut, Code, CodeClass, CodeKind, Content, Inline, ListItem, Role,
};
use pulldown_cmark as cmark;

/// The containers that are open, and what is finished.
#[derive(Debug, Default)]
pub(super) struct Tree {
    blocks: Vec<Block>,
    open: Vec<(Container, Vec<Block>)>,
    /// How many more are open than the tree is deep; their blocks go to the last one in it.
    beyond: usize,
    /// The code block that is being read: its info string, text and line.
    pub code: Option<(String, String, usize)>,
}

/// A block that holds others.
#[derive(Debug)]
pub(super) enum Container {
    Quote,
    CallOut(CallOut),
    List { start: Option<u64>, tight: bool, items: Vec<ListItem> },
    Item { task: Option<bool>, texts: usize },
    Footnote { label: String },
    Table { alignments: Vec<Alignment>, rows: Vec<Vec<Option<usize>>> },
}

impl Container {
    pub(super) fn list(start: Option<u64>) -> Self {
        Container::List { start, tight: true, items: Vec::new() }
    }

    pub(super) fn item() -> Self {
        Container::Item { task: None, texts: 0 }
    }

    pub(super) fn table(alignments: Vec<Alignment>) -> Self {
        Container::Table { alignments, rows: Vec::new() }
    }
}

impl Tree {
    /// Deeper containers are flattened, for whoever walks the tree may do so by recursion.
    pub(super) const MAX_DEPTH: usize = 48;

    /// Opens a container. False if it is the first that is too deep for the tree.
    pub(super) fn open(&mut self, container: Container) -> bool {
        // A list and its item go together; a table is needed for its cells.
        let is_item = matches!(container, Container::Item { .. });
        let deep = self.open.len() >= Self::MAX_DEPTH && !is_item;
        if self.beyond > 0 || deep {
            self.beyond += 1;
            return self.beyond > 1;
        }
        self.open.push((container, Vec::new()));
        true
    }

    /// Closes the innermost container.
    pub(super) fn close(&mut self) {
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let Some((container, blocks)) = self.open.pop() else { return };
        match container {
            Container::Quote => self.push(Block::Quote { blocks }),
            Container::CallOut(kind) => self.push(Block::CallOut { kind, blocks }),
            Container::List { start, tight, items } => {
                self.push(Block::List { start, tight, items });
            }
            Container::Item { task, .. } => match self.open.last_mut() {
                Some((Container::List { items, .. }, _)) => items.push(ListItem { task, blocks }),
                _ => blocks.into_iter().for_each(|block| self.push(block)),
            },
            Container::Footnote { label } => self.push(Block::Footnote { label, blocks }),
            Container::Table { alignments, rows } => {
                let mut rows = rows.into_iter();
                let header = rows.next().unwrap_or_default();
                self.push(Block::Table { alignments, header, rows: rows.collect() });
            }
        }
    }

    /// Adds a block to the innermost container.
    pub(super) fn push(&mut self, block: Block) {
        match self.open.last_mut() {
            Some((_, blocks)) => blocks.push(block),
            None => self.blocks.push(block),
        }
    }

    /// Marks the innermost item as a task.
    pub(super) fn task(&mut self, done: bool) {
        if let Some((Container::Item { task, .. }, _)) = self.open.last_mut() {
            *task = Some(done);
        }
    }

    /// The role of a paragraph that begins. In an item it makes the list a loose one.
    pub(super) fn paragraph(&mut self) -> Role {
        let role = self.bare_text();
        let count = self.open.len();
        if self.beyond == 0
            && let [(Container::List { tight, .. }, _), (Container::Item { .. }, _)] =
                &mut self.open[count.saturating_sub(2)..]
        {
            *tight = false;
        }
        role
    }

    /// The role of text in the innermost container. The first text of an item is the item's,
    /// further ones are paragraphs in it.
    pub(super) fn bare_text(&mut self) -> Role {
        match self.open.last_mut() {
            Some((Container::Quote, _)) => Role::Quote,
            Some((Container::Footnote { .. }, _)) => Role::Footnote,
            Some((Container::Item { texts, .. }, _)) => {
                *texts += 1;
                if *texts == 1 { Role::ListItem } else { Role::Paragraph }
            }
            _ => Role::Paragraph,
        }
    }

    /// Begins a row of a table.
    pub(super) fn row(&mut self) {
        if let Some((Container::Table { rows, .. }, _)) = self.open.last_mut() {
            rows.push(Vec::new());
        }
    }

    /// The role of a cell that begins.
    pub(super) fn cell(&self) -> Role {
        match self.open.last() {
            Some((Container::Table { rows, .. }, _)) if rows.len() > 1 => Role::TableCell,
            _ => Role::TableHeader,
        }
    }

    /// Ends a cell.
    pub(super) fn end_cell(&mut self, unit: Option<usize>) {
        match self.open.last_mut() {
            Some((Container::Table { rows, .. }, _)) if self.beyond == 0 => {
                if let Some(row) = rows.last_mut() {
                    row.push(unit);
                }
            }
            // A table too deep for the tree is flattened to paragraphs.
            _ => unit.into_iter().for_each(|unit| self.push(Block::Paragraph { unit })),
        }
    }

    /// Begins a block of code; `line` is that of the source.
    pub(super) fn open_code(&mut self, info: String, line: usize) {
        self.code = Some((info, String::new(), line));
    }

    pub(super) fn code_text(&mut self, text: &str) {
        if let Some((_, all, _)) = &mut self.code {
            all.push_str(text);
        }
    }

    pub(super) fn end_code(&mut self) {
        if let Some((info, text, line)) = self.code.take() {
            self.push(Block::Code { info, text, line });
        }
    }

    pub(super) fn finish(mut self) -> Vec<Block> {
        self.beyond = 0;
        while !self.open.is_empty() {
            self.close();
        }
        self.blocks
    }
}

/// Whether a reader of the document sees anything of a code by itself.
pub(super) fn is_visible(code: &Code) -> bool {
    match code.class {
        CodeClass::CodeSpan(_) | CodeClass::Image(_) | CodeClass::FootnoteRef(_) => true,
        CodeClass::HardBreak => false,
        _ => !code.equiv.trim().is_empty(),
    }
}

/// Whether a paragraph is an image with its caption: the image, then emphasised text and
/// nothing else but references to footnotes.
pub(super) fn is_caption(role: Role, content: &Content) -> bool {
    if role != Role::Paragraph {
        return false;
    }
    let mut images = 0;
    let mut emphasis = 0;
    let mut spans = 0;
    for inline in &content.0 {
        match inline {
            Inline::Text(text) if text.trim().is_empty() => {}
            Inline::Text(_) if emphasis > 0 && images > 0 => spans += 1,
            Inline::Text(_) => return false,
            Inline::Code(code) => match (&code.class, code.kind) {
                (CodeClass::Image(_), _) => images += 1,
                (CodeClass::Emphasis, CodeKind::Open) => emphasis += 1,
                (CodeClass::Emphasis, CodeKind::Close) => emphasis -= 1,
                _ => {}
            },
        }
    }
    images == 1 && spans > 0
}

/// How a column is aligned.
pub(super) fn alignment(alignment: cmark::Alignment) -> Alignment {
    match alignment {
        cmark::Alignment::None => Alignment::None,
        cmark::Alignment::Left => Alignment::Left,
        cmark::Alignment::Center => Alignment::Center,
        cmark::Alignment::Right => Alignment::Right,
    }
}
