//! The texts of a table, each with where it stands.

use crate::typesetting::tree::{Node, Sites, Span, Table};
use std::ops::Range;

/// What a bullet or a number takes of a cell, in ems.
const INDENT: f64 = 1.6;

/// Where a text stands.
pub struct Stand {
    /// The columns of its cell.
    pub columns: Range<usize>,
    /// It says what its column or its row is.
    pub heads: bool,
    /// How far it is indented in the cell, in ems.
    pub indent: f64,
}

/// Calls for each text of the cells.
pub fn for_each_text(table: &mut Table, mut call: impl FnMut(&Stand, &mut Vec<Span>)) {
    let mut sites = Sites::new(table.align.len());
    for (head, rows) in [(true, &mut table.header), (false, &mut table.rows)] {
        for row in rows {
            for (first, cell) in sites.row(row).into_iter().zip(&mut row.cells) {
                let columns = first..first + cell.columns;
                let heads = head || cell.heads_row;
                within(&mut cell.c, &Stand { columns, heads, indent: 0.0 }, &mut call);
            }
        }
    }
}

fn within(nodes: &mut [Node], at: &Stand, call: &mut impl FnMut(&Stand, &mut Vec<Span>)) {
    let deeper = Stand { columns: at.columns.clone(), indent: at.indent + INDENT, ..*at };
    for node in nodes {
        match node {
            Node::Par { c, .. } | Node::Plain { c } | Node::Caption { c } => call(at, c),
            Node::Bullets { items, .. } | Node::Numbers { items, .. } => {
                items.iter_mut().for_each(|item| within(item, &deeper, call));
            }
            Node::Tasks { items, .. } => {
                items.iter_mut().for_each(|task| within(&mut task.c, &deeper, call));
            }
            Node::Quote { c, .. } | Node::CallOut { c, .. } => within(c, &deeper, call),
            _ => {}
        }
    }
}
