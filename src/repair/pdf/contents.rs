//! Entries of a table of contents, and what belongs to them.

use super::block::{Block, BlockKind, is_closed};
use super::rows::Row;

/// A number that is set so far behind a title, in parts of its size, is that of the page.
const FAR: f32 = 1.5;

/// Makes entries of what belongs to a table of contents: its heading, rows of entries that have several,
/// and titles of chapters, which TeX sets in bold and without dots.
pub(super) fn complete(blocks: &mut [Block]) {
    let is_contents =
        |block: Option<&Block>| block.is_some_and(|it| it.kind == BlockKind::Contents);
    for index in 1..blocks.len() {
        if is_contents(blocks.get(index - 1)) && blocks.get(index).is_some_and(is_chapter) {
            blocks[index].kind = BlockKind::Contents;
        }
    }
    for index in (1..blocks.len()).rev() {
        if is_contents(blocks.get(index)) && blocks.get(index - 1).is_some_and(is_chapter) {
            blocks[index - 1].kind = BlockKind::Contents;
        }
    }
    head(blocks);
}

/// Whether a block is a title with a number at the far end of its row.
fn is_chapter(block: &Block) -> bool {
    let listed = matches!(block.kind, BlockKind::Heading(_) | BlockKind::Paragraph);
    let Some(row) = block.rows.first().filter(|_| listed && block.rows.len() == 1) else {
        return false;
    };
    let [.., before, last] = row.pieces.as_slice() else { return false };
    let number = last.text.trim();
    let counts = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    counts && last.x0 - before.x1 > FAR * row.size
}

/// The heading of a table of contents is a part of it, and so are the first rows of entries that
/// have several.
fn head(blocks: &mut [Block]) {
    let mut headed = false;
    for index in (1..blocks.len()).rev() {
        if blocks.get(index).is_none_or(|block| block.kind != BlockKind::Contents) || headed {
            headed = false;
            continue;
        }
        let listed =
            |block: &Block| matches!(block.kind, BlockKind::Contents | BlockKind::Heading(_));
        let among = index.checked_sub(2).and_then(|at| blocks.get(at)).is_some_and(listed);
        let Some(head) = blocks.get_mut(index - 1) else { continue };
        let row = head.kind == BlockKind::Paragraph && head.rows.len() <= 2 && among;
        headed = matches!(head.kind, BlockKind::Heading(_));
        if headed || row && !is_closed(&head.plain()) {
            head.kind = BlockKind::Contents;
        }
    }
}

/// Whether a row is an entry of a table of contents: words, dots, a number.
pub(super) fn is_entry(row: &Row) -> bool {
    let text = row.plain();
    let head = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let dots =
        head.chars().rev().take_while(|c| matches!(c, '.' | ' ' | '…')).filter(|c| *c != ' ');
    head.len() < text.len() && dots.count() >= 5
}
