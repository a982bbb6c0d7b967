//! Tables: header cells with their scope, in a frame that can be scrolled by keyboard too.

use super::writer::Writer;
use crate::model::Message;
use crate::typesetting::tree::{Cell, Row, Span, Table, TableSize};

impl Writer<'_> {
    pub fn table(&mut self, table: &Table, caption: Option<&[Span]>) {
        self.tables += 1;
        let name = self.words(&Message::new("furniture-table").with("number", self.tables));
        let frame =
            [("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", &*name)];
        self.out.open("div", &frame);
        self.out.open("table", class(table.size));
        if let Some(caption) = caption {
            self.out.open("caption", &[]);
            self.spans(caption);
            self.out.close("caption");
        }
        self.out.line();
        let mut below = vec![0; table.align.len()];
        for (part, rows, head) in [("thead", &table.header, true), ("tbody", &table.rows, false)] {
            if rows.is_empty() {
                continue;
            }
            self.out.open(part, &[]);
            self.out.line();
            for row in rows {
                self.row(row, table, head, &mut below);
            }
            self.out.end(part);
        }
        self.out.close("table");
        self.out.end("div");
    }

    /// `below` counts, for each column, the rows into which a cell from above reaches.
    fn row(&mut self, row: &Row, table: &Table, head: bool, below: &mut [usize]) {
        self.out.open("tr", &[]);
        let mut column = 0;
        for cell in &row.cells {
            while below.get(column).is_some_and(|rows| *rows > 0) {
                below[column] -= 1;
                column += 1;
            }
            let align = table.align.get(column).copied().unwrap_or("start");
            self.cell(cell, align, head);
            let end = (column + cell.columns).min(below.len());
            below[column.min(end)..end].fill(cell.rows.saturating_sub(1));
            column = end;
        }
        below.iter_mut().skip(column).for_each(|rows| *rows = rows.saturating_sub(1));
        self.out.end("tr");
    }

    fn cell(&mut self, cell: &Cell, align: &'static str, head: bool) {
        let (columns, rows) = (cell.columns.to_string(), cell.rows.to_string());
        let mut attributes = Vec::new();
        // A header without words heads nothing (WCAG technique H63 supposes that it does).
        let heads = (head || cell.heads_row) && !cell.c.is_empty();
        if heads {
            attributes.push(("scope", if head { "col" } else { "row" }));
        }
        if align != "start" {
            attributes.push(("class", align));
        }
        if cell.columns > 1 {
            attributes.push(("colspan", &columns));
        }
        if cell.rows > 1 {
            attributes.push(("rowspan", &rows));
        }
        let name = if heads { "th" } else { "td" };
        self.out.open(name, &attributes);
        self.nodes(&cell.c);
        self.out.close(name);
    }
}

fn class(size: TableSize) -> &'static [(&'static str, &'static str)] {
    match size {
        TableSize::Normal => &[],
        TableSize::Small => &[("class", "small")],
        TableSize::Tiny => &[("class", "tiny")],
    }
}
