//! Headings by size and weight.

use super::block::{Block, BlockKind};
use super::layout::Measures;
use super::rows::Row;
use std::collections::HashMap;

/// So much larger than the text is a heading.
const LARGER: f32 = 1.09;

/// A heading has no more rows and letters than this.
const ROWS: usize = 5;
const LETTERS: usize = 260;

/// How a heading is set: its size in quarters of a point, and whether it is bold.
type Style = (i32, bool);

/// A heading has so much more room above than below, if it is no larger than the text.
const ROOM: f32 = 1.12;

/// Makes paragraphs that are set as headings such, with levels by their sizes.
pub(super) fn headings(blocks: &mut [Block], measures: Measures) {
    let mut styles: Vec<Style> = Vec::new();
    let mut found = Vec::new();
    // Bold lines as large as the text are headings or paragraphs: their room tells.
    let mut votes: HashMap<Style, (usize, usize)> = HashMap::new();
    for index in 0..blocks.len() {
        let Some(style) = blocks.get(index).and_then(|block| style(block, measures)) else {
            continue;
        };
        let lone = style.0 <= (measures.body * 4.0 * LARGER) as i32;
        let parted = if lone { is_parted(blocks, index) } else { Some(true) };
        if lone && index + 1 == blocks.len() {
            continue;
        }
        let (yes, no) = votes.entry(style).or_default();
        *yes += usize::from(parted == Some(true));
        *no += usize::from(parted == Some(false));
        found.push((index, style, parted));
    }
    found.retain(|(_, style, parted)| {
        let (yes, no) = votes.get(style).copied().unwrap_or_default();
        parted.unwrap_or(yes >= no)
    });
    for (_, style, _) in &found {
        if !styles.contains(style) {
            styles.push(*style);
        }
    }
    styles.sort_by(|one, other| other.cmp(one));
    for (index, style, _) in found {
        let level = styles.iter().position(|it| *it == style).map_or(1, |at| at + 1);
        if let Some(block) = blocks.get_mut(index) {
            block.kind = BlockKind::Heading(u8::try_from(level).unwrap_or(6).min(6));
            block.label = 0;
        }
    }
}

/// Whether a block has more room above than below; none: one of them is not known.
fn is_parted(blocks: &[Block], index: usize) -> Option<bool> {
    let own = blocks.get(index)?;
    let above = blocks.get(index.checked_sub(1)?)?.rows.last()?;
    let below = blocks.get(index + 1)?.rows.first()?;
    let (first, last) = (own.rows.first()?, own.rows.last()?);
    let same = |one: &Row, other: &Row| {
        one.page == other.page && one.left == other.left && one.y < other.y
    };
    let known = same(above, first) && same(last, below);
    known.then_some(first.y - above.y > ROOM * (below.y - last.y))
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
