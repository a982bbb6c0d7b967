//! Notes of pages of the web: a numbered list behind the text, each item of which ends with an
//! arrow that leads back to its mark, or which stands below a heading that says what it is.

use super::block::{Block, BlockKind, Item};
use super::marks::value;
use super::rows::Row;
use crate::repair::note_words::{ARROW, SELECTORS, heads_notes};
use std::collections::HashSet;

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

/// Makes the items of a list notes that ends the text, below a heading of notes, if each has its mark. The
/// heading goes, as Markdown has none for them.
pub(super) fn endnotes(blocks: &mut Vec<Block>) {
    let head = blocks.iter().rposition(|it| matches!(it.kind, BlockKind::Heading(_)));
    let Some(head) = head.filter(|at| blocks.get(*at).is_some_and(|it| heads_notes(&it.plain())))
    else {
        return;
    };
    let marks = marks(blocks.get(..head).unwrap_or_default());
    let below = blocks.get(head + 1..).unwrap_or_default();
    let Some(values) = values(below).filter(|values| values.iter().all(|it| marks.contains(it)))
    else {
        return;
    };
    let mut values = values.into_iter();
    for block in blocks.iter_mut().skip(head + 1) {
        block.kind = match &block.kind {
            BlockKind::Item(_) => BlockKind::Note(values.next().unwrap_or_default()),
            _ => BlockKind::NotePart,
        };
    }
    blocks.remove(head);
}

/// The numbers of a list that counts from 1, with nothing but its items and their paragraphs.
fn values(blocks: &[Block]) -> Option<Vec<String>> {
    let mut values = Vec::new();
    for block in blocks {
        match &block.kind {
            BlockKind::Item(Item { depth: 0, number: Some(number), .. }) => {
                let value = value(number)?;
                (value == (values.len() + 1).to_string()).then(|| values.push(value))?;
            }
            BlockKind::Within(0) if !values.is_empty() => {}
            _ => return None,
        }
    }
    Some(values).filter(|values| !values.is_empty())
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
    fn a_list_below_a_heading_of_notes_is_notes() {
        let heading = |text: &str| Block::new(BlockKind::Heading(2), vec![row(text)]);
        let within = || Block::new(BlockKind::Within(0), vec![row("and more")]);
        let text = |marks: &[&str]| {
            let rows = marks.iter().map(|mark| marked(mark)).collect();
            Block::new(BlockKind::Paragraph, rows)
        };
        let list = |head: &str, marks: &[&str]| {
            let items = [item("1.", "One"), within(), item("2.", "Two")];
            let mut blocks = vec![text(marks), heading(head)];
            blocks.extend(items);
            endnotes(&mut blocks);
            blocks.into_iter().map(|block| block.kind).collect::<Vec<_>>()
        };
        let note = |value: &str| BlockKind::Note(value.into());
        let found = list("Notes", &["1", "2"]);
        assert_eq!(found[1..], [note("1"), BlockKind::NotePart, note("2")]);
        for (head, marks) in [("Aims", ["1", "2"]), ("Notes", ["1", "3"])] {
            assert_eq!(list(head, &marks).len(), 5, "{head} {marks:?}");
        }
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
