//! Tables in blocks of HTML: which text stands in which cell.
//!
//! In go the block-level tags of a block, each with the units read before it; out come blocks:
//! a table, and plain HTML for what stands beside it. A table in a cell is text of that cell.
//! End tags may be missing, as HTML §13.1.2.4 allows.

use super::html::Tag;
use crate::model::{Block, HtmlCell};

/// Most columns or rows that a cell may span; HTML §4.9.11 allows 1000 columns, and no table
/// that fits on paper has as many.
const MAX_SPAN: usize = 100;

/// The tables of a block, as far as they are read.
#[derive(Default)]
pub(super) struct Tables {
    blocks: Vec<Block>,
    /// Rows of the table that is open.
    rows: Vec<Vec<HtmlCell>>,
    /// How many tables are open within one another.
    depth: usize,
    /// The cell that is open.
    cell: Option<HtmlCell>,
    /// How many units have their place.
    placed: usize,
}

impl Tables {
    /// Takes note of a tag, and of the units that were read before it.
    pub(super) fn tag(&mut self, tag: &Tag, html: &str, units: &[usize]) {
        match (tag.name.as_str(), tag.closing) {
            ("table", false) => {
                if self.depth == 0 {
                    self.beside(units);
                }
                self.depth += 1;
            }
            ("table", true) if self.depth > 0 => {
                self.depth -= 1;
                if self.depth == 0 {
                    self.end_table(units);
                }
            }
            ("tr", false) if self.depth == 1 => {
                self.end_cell(units);
                self.rows.push(Vec::new());
            }
            ("td" | "th", false) if self.depth == 1 => {
                self.end_cell(units);
                self.beside(units);
                let span = |name| {
                    let value = tag.attribute(html, name).and_then(|text| text.trim().parse().ok());
                    value.unwrap_or(1usize).clamp(1, MAX_SPAN)
                };
                self.cell = Some(HtmlCell {
                    header: tag.name == "th",
                    columns: span("colspan"),
                    rows: span("rowspan"),
                    units: Vec::new(),
                });
            }
            ("td" | "th" | "tr", true) if self.depth == 1 => self.end_cell(units),
            _ => {}
        }
    }

    /// The blocks in order, whatever was left open.
    pub(super) fn finish(mut self, units: &[usize]) -> Vec<Block> {
        self.end_table(units);
        self.beside(units);
        if self.blocks.is_empty() {
            self.blocks.push(Block::Html { units: Vec::new() });
        }
        self.blocks
    }

    /// Texts outside of cells, such as a caption, stand before the table.
    fn beside(&mut self, units: &[usize]) {
        let new = units.get(self.placed..).unwrap_or_default();
        self.placed = units.len();
        if new.is_empty() {
            return;
        }
        match self.blocks.last_mut() {
            Some(Block::Html { units }) => units.extend(new),
            _ => self.blocks.push(Block::Html { units: new.to_vec() }),
        }
    }

    fn end_cell(&mut self, units: &[usize]) {
        let Some(mut cell) = self.cell.take() else { return };
        cell.units.extend(units.get(self.placed..).unwrap_or_default());
        self.placed = units.len();
        match self.rows.last_mut() {
            Some(row) => row.push(cell),
            None => self.rows.push(vec![cell]),
        }
    }

    fn end_table(&mut self, units: &[usize]) {
        self.end_cell(units);
        self.beside(units);
        self.depth = 0;
        let mut rows = std::mem::take(&mut self.rows);
        rows.retain(|row| !row.is_empty());
        if !rows.is_empty() {
            self.blocks.push(Block::HtmlTable { rows });
        }
    }
}
