//! Notes of pages of the web: a numbered list behind the text, each item of which ends with an
//! arrow that leads back to its mark.

use super::block::{Block, BlockKind};
use super::marks::value;
use super::rows::Row;
use std::collections::HashSet;

/// The arrow, and what tells how it is to be shown.
const ARROW: char = '\u{21a9}';
const SELECTORS: [char; 2] = ['\u{fe0e}', '\u{fe0f}'];

/// Makes such items notes, if the text has their marks. Further paragraphs go with their item.
pub(super) fn notes(blocks: &mut Vec<Block>) {
    let marks = marks(blocks);
    let mut at = 0;
    while at < blocks.len() {
        let rest = blocks.get(at..).unwrap_or_default();
        let Some((value, count)) = note(rest).filter(|(value, _)| marks.contains(value)) else {
            at += 1;
            continue;
        };
        let more: Vec<Block> = blocks.drain(at + 1..at + count).collect();
        if let Some(block) = blocks.get_mut(at) {
            block.kind = BlockKind::Note(value);
            more.iter().for_each(|more| block.rows.append(&more.rows));
            block.rows.edit(strip);
        }
        at += 1;
    }
}

/// The values of the marks in the text.
fn marks(blocks: &[Block]) -> HashSet<String> {
    let rows = blocks.iter().flat_map(Block::texts).flatten();
    let of_row = |row: Row| -> Vec<String> {
        (0..row.pieces.len()).filter_map(|index| row.mark(index)).collect()
    };
    rows.flat_map(of_row).collect()
}

/// The number of a note that blocks begin with, and how many of them it is.
fn note(blocks: &[Block]) -> Option<(String, usize)> {
    let (first, rest) = blocks.split_first()?;
    let BlockKind::Item(item) = &first.kind else { return None };
    let value = value(item.number.as_deref()?)?;
    let within = rest.iter().take_while(|block| matches!(block.kind, BlockKind::Within(_)));
    let mut own = std::iter::once(first).chain(within);
    own.position(is_led_back).map(|at| (value, at + 1))
}

fn is_led_back(block: &Block) -> bool {
    let text = block.rows.last().map(|row| row.plain()).unwrap_or_default();
    text.trim_end_matches(SELECTORS).ends_with(ARROW)
}

/// Takes the arrow at the end of rows away.
fn strip(rows: &mut Vec<Row>) {
    while let Some(row) = rows.last_mut() {
        while let Some(piece) = row.pieces.last_mut() {
            let kept = piece.text.trim_end_matches(|c: char| {
                c == ARROW || SELECTORS.contains(&c) || c.is_whitespace()
            });
            piece.text.truncate(kept.len());
            if !piece.text.is_empty() {
                return;
            }
            row.pieces.pop();
        }
        rows.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::super::block::Item;
    use super::super::page::Piece;
    use super::*;

    fn piece(text: &str, refers: bool) -> Piece {
        Piece { text: text.to_owned(), refers, size: 10.0, ..Piece::default() }
    }

    fn row(text: &str) -> Row {
        Row::new(1, piece(text, false))
    }

    fn marked(mark: &str) -> Row {
        let mut row = row("word");
        row.pieces.push(piece(mark, true));
        row
    }

    fn item(number: &str, text: &str) -> Block {
        let item = Item { depth: 0, number: Some(number.to_owned()), task: None };
        Block::new(BlockKind::Item(item), vec![row(text)])
    }

    #[test]
    fn an_item_that_leads_back_to_a_mark_is_a_note() {
        let within = Block::new(BlockKind::Within(0), vec![row("and more \u{21a9}\u{fe0e}")]);
        let mut blocks = vec![
            Block::new(BlockKind::Paragraph, vec![marked("1"), marked("2")]),
            item("1.", "As it says\u{21a9}"),
            item("2.", "As it says"),
            within,
            item("3.", "Nothing refers to it \u{21a9}"),
            item("1.", "An item of a list"),
        ];
        notes(&mut blocks);
        let kinds: Vec<&BlockKind> = blocks.iter().map(|block| &block.kind).collect();
        assert_eq!(kinds[1..3], [&BlockKind::Note("1".into()), &BlockKind::Note("2".into())]);
        assert!(matches!(kinds[3..], [BlockKind::Item(_), BlockKind::Item(_)]));
        assert_eq!([blocks[1].plain(), blocks[2].plain()], ["As it says", "As it says and more"]);
    }
}
