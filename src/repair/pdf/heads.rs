//! Headings by size and weight.

use super::block::{Block, BlockKind};
use super::layout::Measures;

/// So much larger than the text is a heading.
const LARGER: f32 = 1.09;

/// A heading has no more rows and letters than this.
const ROWS: usize = 5;
const LETTERS: usize = 260;

/// How a heading is set: its size in quarters of a point, and whether it is bold.
type Style = (i32, bool);

/// Makes paragraphs that are set as headings such, with levels by their sizes.
pub(super) fn headings(blocks: &mut [Block], measures: Measures) {
    let mut styles: Vec<Style> = Vec::new();
    let mut found = Vec::new();
    for index in 0..blocks.len() {
        let Some(style) = blocks.get(index).and_then(|block| style(block, measures)) else {
            continue;
        };
        let next = blocks.get(index + 1);
        let lone = style.0 <= (measures.body * 4.0 * LARGER) as i32;
        let leads = next.is_some();
        if lone && !leads {
            continue;
        }
        if !styles.contains(&style) {
            styles.push(style);
        }
        found.push((index, style));
    }
    styles.sort_by(|one, other| other.cmp(one));
    for (index, style) in found {
        let level = styles.iter().position(|it| *it == style).map_or(1, |at| at + 1);
        if let Some(block) = blocks.get_mut(index) {
            block.kind = BlockKind::Heading(u8::try_from(level).unwrap_or(6).min(6));
            block.label = 0;
        }
    }
}

/// How a block is set, if it is set as a heading.
fn style(block: &Block, measures: Measures) -> Option<Style> {
    let numbered = matches!(&block.kind, BlockKind::Item(item) if item.number.is_some());
    if !(block.kind == BlockKind::Paragraph || numbered) || block.rows.len() > ROWS {
        return None;
    }
    let text = block.plain();
    let letters = text.chars().count();
    let size = block.rows.iter().map(|row| row.size).fold(0.0, f32::max);
    let bold = block.rows.iter().all(|row| row.is_bold());
    let large = size > measures.body * LARGER;
    let ends = text.ends_with(['.', ';', ',']) && !large;
    let fits = (2..=LETTERS).contains(&letters) && text.contains(char::is_alphabetic);
    let set = large || bold && size > measures.body * 0.9 && !text.ends_with(':');
    (fits && set && !ends).then_some(((size * 4.0).round() as i32, bold))
}
