//! Tables: header cells with their scope, in a frame that can be scrolled by keyboard too.

use super::writer::Writer;
use crate::model::Message;
use crate::typesetting::tree::{Cell, Row, Sites, Table, TableSize};

impl Writer<'_> {
    pub fn table(&mut self, table: &Table) {
        self.tables += 1;
        let name = self.words(&Message::new("furniture-table").with("number", self.tables));
        let frame =
            [("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", &*name)];
        self.out.open("div", &frame);
        self.out.open("table", class(table.size));
        if !table.caption.is_empty() {
            self.out.open("caption", &[]);
            self.spans(&table.caption);
            self.out.close("caption");
        }
        self.out.line();
        let mut sites = Sites::new(table.align.len());
        for (part, rows, head) in [("thead", &table.header, true), ("tbody", &table.rows, false)] {
            if rows.is_empty() {
                continue;
            }
            self.out.open(part, &[]);
            self.out.line();
            for row in rows {
                self.row(row, table, head, &mut sites);
            }
            self.out.end(part);
        }
        self.out.close("table");
        self.out.end("div");
    }

    fn row(&mut self, row: &Row, table: &Table, head: bool, sites: &mut Sites) {
        self.out.open("tr", &[]);
        for (column, cell) in sites.row(row).into_iter().zip(&row.cells) {
            let align = table.align.get(column).copied().unwrap_or("start");
            self.cell(cell, align, head);
        }
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
