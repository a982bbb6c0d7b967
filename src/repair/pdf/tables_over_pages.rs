//! Tables that go on over the end of a page or column.

use super::block::{Block, BlockKind, TableRow};
use super::packed::Packed;
use super::rows::Row;

/// Makes a table that goes on over the end of a page or column one with its beginning, and takes
/// the head away that is repeated there.
pub(super) fn join(blocks: &mut Vec<Block>) {
    // Whether a space is drawn at the end of a cell of the table before, its last row left out.
    let mut trailed = None;
    blocks.dedup_by(|next, last| {
        let goes_on = continues(last, next);
        match (&mut last.kind, &mut next.kind) {
            (BlockKind::Table(table), BlockKind::Table(rows)) if goes_on => {
                let (_, before) = table.split_last().unwrap_or((&NONE, &[]));
                let trailed = trailed.get_or_insert_with(|| before.iter().any(is_trailed));
                append(table, std::mem::take(rows), trailed);
            }
            _ => trailed = None,
        }
        goes_on
    });
}

const NONE: TableRow = TableRow { cells: Vec::new(), header: false };

/// Puts the rows of the next page behind a table. `trailed`: as in [`join`].
fn append(table: &mut Vec<TableRow>, mut rows: Vec<TableRow>, trailed: &mut bool) {
    behead(&mut rows, table.first());
    // A row without a first cell is the rest of one that the page has cut; so is one behind a cell
    // that ends with a space, where others do not.
    let among = table.len() > 1;
    let Some(last) = table.last_mut() else { return };
    let open = among && !*trailed && is_trailed(last);
    let cut = |row: &TableRow| open || row.cells.first().is_none_or(Packed::is_empty);
    if rows.first().is_some_and(cut) {
        let rest = rows.remove(0);
        last.cells.iter_mut().zip(&rest.cells).for_each(|(cell, rest)| cell.append(rest));
    }
    if let Some((_, before)) = rows.split_last() {
        *trailed = *trailed || is_trailed(last) || before.iter().any(is_trailed);
    }
    table.append(&mut rows);
}

/// Whether a space is drawn at the end of a cell: a word was to follow.
fn is_trailed(row: &TableRow) -> bool {
    row.cells.iter().filter_map(Packed::last).any(|row| row.is_trailed())
}

/// Takes a repeated head away. What a row has behind it goes on with the row above.
fn behead(rows: &mut Vec<TableRow>, head: Option<&TableRow>) {
    let (Some(first), Some(head)) = (rows.first_mut(), head) else { return };
    let repeated = |(cell, head): (&Packed<Row>, &Packed<Row>)| {
        cell.len() >= head.len()
            && cell.iter().zip(head.iter()).all(|(one, it)| one.flat() == it.flat())
    };
    if !first.cells.iter().zip(&head.cells).all(repeated) {
        return;
    }
    for (cell, head) in first.cells.iter_mut().zip(&head.cells) {
        cell.edit(|rows| drop(rows.drain(..head.len())));
    }
    if first.cells.iter().all(Packed::is_empty) {
        rows.remove(0);
    }
}

fn continues(one: &Block, other: &Block) -> bool {
    let (BlockKind::Table(one), BlockKind::Table(other)) = (&one.kind, &other.kind) else {
        return false;
    };
    let width = |rows: &[TableRow]| rows.first().map_or(0, |row| row.cells.len());
    let last = one.iter().flat_map(|row| &row.cells).rev().find_map(Packed::last);
    let first = other.iter().flat_map(|row| &row.cells).find_map(Packed::first);
    let (Some(above), Some(below)) = (last, first) else { return false };
    let ended = above.page < below.page || below.y < above.y;
    ended && width(one) == width(other) && below.page <= above.page + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::pdf::page::Piece;

    /// A table of one column.
    fn table(page: usize, cells: &[&str]) -> Block {
        let row = |(text, at): (&&str, u8)| {
            let y = 100.0 + f32::from(at) * 20.0;
            let (trailed, text) = (text.ends_with(' '), text.trim().to_owned());
            let piece = Piece { text, y, size: 10.0, trailed, ..Piece::default() };
            let cells = vec![Packed::of(&[Row::new(page, piece)])];
            TableRow { cells, header: at == 0 }
        };
        Block::new(BlockKind::Table(cells.iter().zip(0..).map(row).collect()), Vec::new())
    }

    /// The next page has the head again and nothing else of the table.
    #[test]
    fn a_head_that_is_repeated_above_nothing_goes() {
        for last in ["Second", "Second "] {
            let mut blocks = vec![table(1, &["Head", "First", last]), table(2, &["Head"])];
            join(&mut blocks);
            let [Block { kind: BlockKind::Table(rows), .. }] = &blocks[..] else {
                panic!("{last}")
            };
            assert_eq!(rows.len(), 3, "{last}");
        }
    }
}
