//! What the block-level tags of HTML say of the texts between them: headings, lists, quotations,
//! captions, and which cell of a table a text stands in.
//!
//! In go the block-level tags of a block, each with the texts read before it; out come blocks:
//! those that Markdown has, tables, and plain HTML for what is neither. A table in a cell is text of
//! that cell, and so is a list. End tags may be missing, as HTML §13.1.2.4 allows.

use super::blocks::Tree;
use super::html::Tag;
use crate::model::{Block, HtmlCell, ListItem, Role};

/// Most columns or rows that a cell may span; HTML §4.9.11 allows 1000 columns, and no table
/// that fits on paper has as many.
const MAX_SPAN: usize = 100;

/// A text that was read: its unit, and what it is.
pub(super) type Text = (usize, Role);

/// What holds blocks.
enum Container {
    /// The block of HTML itself.
    Root,
    List {
        start: Option<u64>,
        items: Vec<ListItem>,
    },
    Item,
    Quote,
    /// With the units of its caption.
    Figure {
        caption: Vec<usize>,
    },
}

/// A container that is open, with the blocks in it so far.
struct Open {
    container: Container,
    blocks: Vec<Block>,
}

/// The structure of a block, as far as it is read.
pub(super) struct Structure {
    /// The containers that are open, the outermost first.
    open: Vec<Open>,
    /// How many lists and quotations more are open than are kept.
    too_deep: usize,
    /// What the text is that is being read, where a tag says more than the containers.
    role: Option<Role>,
    /// The id of the heading that is being read.
    id: Option<String>,
    /// How many texts have their place.
    placed: usize,
    table: Table,
}

/// The table that is open.
#[derive(Default)]
struct Table {
    caption: Vec<usize>,
    rows: Vec<Vec<HtmlCell>>,
    /// How many tables are open within one another.
    depth: usize,
    cell: Option<HtmlCell>,
}

impl Default for Structure {
    fn default() -> Self {
        Structure {
            open: vec![Open { container: Container::Root, blocks: Vec::new() }],
            too_deep: 0,
            role: None,
            id: None,
            placed: 0,
            table: Table::default(),
        }
    }
}

impl Structure {
    /// What a text is that begins here.
    pub(super) fn role(&self) -> Role {
        let in_item = || {
            let innermost = self.open.last().map(|open| &open.container);
            self.table.depth == 0 && matches!(innermost, Some(Container::Item))
        };
        self.role.unwrap_or(if in_item() { Role::ListItem } else { Role::Html })
    }

    /// Takes note of a tag, and of the texts that were read before it.
    pub(super) fn tag(&mut self, tag: &Tag, html: &str, texts: &[Text]) {
        self.place(texts);
        let name = tag.name.as_str();
        if !matches!(name, "p" | "div") {
            self.role = None;
        }
        match (name, tag.closing) {
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => {
                self.role = Some(Role::Heading(name.as_bytes()[1] - b'0'));
                self.id = tag.attribute(html, "id").filter(|id| !id.trim().is_empty());
            }
            ("caption" | "figcaption", false) => self.role = Some(Role::Caption),
            ("table", false) => self.table.depth += 1,
            ("table", true) if self.table.depth > 0 => {
                self.table.depth -= 1;
                if self.table.depth == 0 {
                    self.end_table();
                }
            }
            _ if self.table.depth > 0 => self.within_table(tag, html),
            ("ul" | "ol", false) => {
                let start = tag.attribute(html, "start").and_then(|text| text.trim().parse().ok());
                let start = (name == "ol").then_some(start.unwrap_or(1));
                self.open(Container::List { start, items: Vec::new() });
            }
            ("blockquote", false) => self.open(Container::Quote),
            ("figure", false) => self.open(Container::Figure { caption: Vec::new() }),
            ("ul" | "ol" | "blockquote" | "figure", true) if self.too_deep > 0 => {
                self.too_deep -= 1;
            }
            ("ul" | "ol", true) => self.close(|it| matches!(it, Container::List { .. })),
            ("blockquote", true) => self.close(|it| matches!(it, Container::Quote)),
            ("figure", true) => self.close(|it| matches!(it, Container::Figure { .. })),
            ("li", closing) if self.too_deep == 0 => {
                self.end_item();
                let list = self.open.last().map(|open| &open.container);
                if !closing && matches!(list, Some(Container::List { .. })) {
                    self.open.push(Open { container: Container::Item, blocks: Vec::new() });
                }
            }
            ("hr", false) => self.push(Block::Rule),
            _ => {}
        }
    }

    fn within_table(&mut self, tag: &Tag, html: &str) {
        match (tag.name.as_str(), tag.closing) {
            ("li", false) => self.role = Some(Role::ListItem),
            ("tr", false) if self.table.depth == 1 => {
                self.table.end_cell();
                self.table.rows.push(Vec::new());
            }
            ("td" | "th", false) if self.table.depth == 1 => {
                self.table.end_cell();
                let span = |name| {
                    let value = tag.attribute(html, name).and_then(|text| text.trim().parse().ok());
                    value.unwrap_or(1usize).clamp(1, MAX_SPAN)
                };
                self.table.cell = Some(HtmlCell {
                    header: tag.name == "th",
                    columns: span("colspan"),
                    rows: span("rowspan"),
                    units: Vec::new(),
                });
            }
            ("td" | "th" | "tr", true) if self.table.depth == 1 => self.table.end_cell(),
            _ => {}
        }
    }

    /// The blocks in order, whatever was left open.
    pub(super) fn finish(mut self, texts: &[Text]) -> Vec<Block> {
        self.place(texts);
        self.end_table();
        while self.open.len() > 1 {
            self.close_innermost();
        }
        let mut blocks = self.open.pop().map(|root| root.blocks).unwrap_or_default();
        if blocks.is_empty() {
            blocks.push(Block::Html { units: Vec::new() });
        }
        blocks
    }

    /// Gives each text that is new its place.
    fn place(&mut self, texts: &[Text]) {
        let new = texts.get(self.placed..).unwrap_or_default();
        self.placed = texts.len();
        for &(unit, role) in new {
            self.text(unit, role);
        }
    }

    fn text(&mut self, unit: usize, role: Role) {
        if let Some(cell) = &mut self.table.cell {
            return cell.units.push(unit);
        }
        if self.table.depth > 0 && role == Role::Caption {
            return self.table.caption.push(unit);
        }
        let innermost = self.open.last_mut().map(|open| &mut open.container);
        match (role, innermost) {
            (Role::Caption, Some(Container::Figure { caption })) => caption.push(unit),
            (Role::Heading(level), _) => {
                let id = self.id.take();
                self.push(Block::Heading { level, unit, id });
            }
            (Role::ListItem, _) => self.push(Block::Paragraph { unit }),
            _ => match self.blocks().last_mut() {
                Some(Block::Html { units }) => units.push(unit),
                _ => self.push(Block::Html { units: vec![unit] }),
            },
        }
    }

    /// Where blocks go that stand here. What stands in a list and in no item is of the last one.
    fn blocks(&mut self) -> &mut Vec<Block> {
        let last = self.open.len() - 1;
        let Open { container, blocks } = &mut self.open[last];
        match container {
            Container::List { items, .. } => {
                if items.is_empty() {
                    items.push(ListItem { task: None, blocks: Vec::new() });
                }
                let last = items.len() - 1;
                &mut items[last].blocks
            }
            _ => blocks,
        }
    }

    fn push(&mut self, block: Block) {
        self.blocks().push(block);
    }

    fn open(&mut self, container: Container) {
        if self.open.len() >= Tree::MAX_DEPTH {
            self.too_deep += 1;
        } else {
            self.open.push(Open { container, blocks: Vec::new() });
        }
    }

    /// Closes the innermost container of a kind, with those in it; without one, nothing.
    fn close(&mut self, is_it: impl Fn(&Container) -> bool) {
        if let Some(at) = self.open.iter().rposition(|open| is_it(&open.container)) {
            while self.open.len() > at {
                self.close_innermost();
            }
        }
    }

    /// Closes the item of the innermost list, if one is open.
    fn end_item(&mut self) {
        let of_list =
            |open: &Open| matches!(open.container, Container::Item | Container::List { .. });
        let innermost = self.open.iter().rposition(of_list);
        if let Some(at) = innermost.filter(|at| matches!(self.open[*at].container, Container::Item))
        {
            while self.open.len() > at {
                self.close_innermost();
            }
        }
    }

    fn close_innermost(&mut self) {
        let Some(Open { container, mut blocks }) = self.open.pop() else { return };
        match container {
            Container::Root => self.open.push(Open { container, blocks }),
            Container::Item => {
                if let Some(Open { container: Container::List { items, .. }, .. }) =
                    self.open.last_mut()
                {
                    items.push(ListItem { task: None, blocks });
                }
            }
            Container::List { start, items } if !items.is_empty() => {
                self.push(Block::List { start, tight: true, items });
            }
            Container::Quote if !blocks.is_empty() => self.push(Block::Quote { blocks }),
            Container::Figure { caption } => {
                captioned(&mut blocks, caption);
                self.blocks().append(&mut blocks);
            }
            Container::List { .. } | Container::Quote => {}
        }
    }

    fn end_table(&mut self) {
        self.table.end_cell();
        let Table { caption, mut rows, .. } = std::mem::take(&mut self.table);
        rows.retain(|row| !row.is_empty());
        if !rows.is_empty() {
            self.push(Block::HtmlTable { caption, rows });
        } else if !caption.is_empty() {
            self.push(Block::Html { units: caption });
        }
    }
}

impl Table {
    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        match self.rows.last_mut() {
            Some(row) => row.push(cell),
            None => self.rows.push(vec![cell]),
        }
    }
}

/// Gives the blocks of a figure their caption: the table, if it is one, or else what stands above.
fn captioned(blocks: &mut Vec<Block>, units: Vec<usize>) {
    if units.is_empty() {
        return;
    }
    for block in blocks.iter_mut() {
        if let Block::HtmlTable { caption, .. } = block
            && caption.is_empty()
        {
            *caption = units;
            return;
        }
    }
    blocks.push(Block::Html { units });
}
