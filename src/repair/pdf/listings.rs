//! Code that no tags set apart: rows of letters of equal width that stand together.
//!
//! In: the rows of a page in reading order. Out: stretches of text, and of code. Of a tagged file that calls
//! code no such, paragraphs that are code.

use super::block::{Block, BlockKind};
use super::code;
use super::layout::first_word;
use super::measures::Measures;
use super::rows::Row;
use super::tables::is_row;
use std::collections::HashMap;
use std::ops::Range;

/// Rows of code are no further below one another, in parts of the size: paragraphs are.
const STEP: f32 = 1.9;

/// So many rows may be left blank between two.
const BLANK: f32 = 2.0;

/// Steps of which one is a multiple of the other differ by less, in parts of it.
const EVEN: f32 = 0.12;

/// Rows in succession: code, or text.
pub(super) struct Part {
    pub code: bool,
    pub rows: Vec<Row>,
}

/// Takes rows in reading order apart.
pub(super) fn parts(rows: Vec<Row>, measures: Measures) -> Vec<Part> {
    let mut lengths: Vec<(bool, usize)> = Vec::new();
    let mut at = 0;
    while at < rows.len() {
        let count = count(rows.get(at..).unwrap_or_default(), measures);
        match lengths.last_mut() {
            Some((false, length)) if count == 0 => *length += 1,
            _ => lengths.push((count > 0, count.max(1))),
        }
        at += count.max(1);
    }
    let mut rows = rows.into_iter();
    let part = |(code, length)| Part { code, rows: rows.by_ref().take(length).collect() };
    lengths.into_iter().map(part).collect()
}

/// Makes code of paragraphs of a tagged file, each a line or several.
pub(super) fn of_tags(blocks: &mut Vec<Block>, measures: Measures) {
    let mut rights: HashMap<u32, f32> = HashMap::new();
    for row in blocks.iter().flat_map(|block| block.rows.iter()) {
        let right = rights.entry(row.left.to_bits()).or_insert(row.x1);
        *right = right.max(row.x1);
    }
    let lines = |block: &Block| {
        let text = matches!(block.kind, BlockKind::Paragraph | BlockKind::Within(_));
        text && block.rows.iter().all(|row| is_mono(&row, measures))
    };
    let mut found: Vec<(Range<usize>, Block)> = Vec::new();
    let mut at = 0;
    while at < blocks.len() {
        let rest = blocks.get(at..).unwrap_or_default();
        let kind = rest.first().map(|block| &block.kind);
        let alike = |block: &&Block| lines(block) && Some(&block.kind) == kind;
        let count = rest.iter().take_while(alike).count();
        let mut rows: Vec<Row> = Vec::new();
        rest.iter().take(count).for_each(|block| rows.extend(block.rows.iter()));
        for row in &mut rows {
            row.right = rights.get(&row.left.to_bits()).map_or(row.x1, |right| *right);
        }
        let depth = match kind {
            Some(BlockKind::Within(depth)) => Some(*depth),
            _ => None,
        };
        let whole = !rows.is_empty() && parts(rows.clone(), measures).iter().all(|part| part.code);
        let made = if whole { code::of_rows(&rows, depth) } else { None };
        found.extend(made.map(|made| (at..at + count, made)));
        at += count.max(1);
    }
    let (mut old, mut at) = (std::mem::take(blocks).into_iter(), 0);
    for (lines, made) in found {
        blocks.extend(old.by_ref().take(lines.start - at));
        old.by_ref().take(lines.len()).for_each(drop);
        blocks.push(made);
        at = lines.end;
    }
    blocks.extend(old);
}

/// How many rows of code rows begin with.
pub(super) fn count(rows: &[Row], measures: Measures) -> usize {
    let mono = rows.iter().take_while(|row| is_mono(row, measures)).count();
    let rows = rows.get(..mono).unwrap_or_default();
    let mut least = f32::MAX;
    let mut count = rows.len().min(1);
    for pair in rows.windows(2) {
        let [above, below] = pair else { break };
        let step = below.y - above.y;
        let near = above.page == below.page && above.left == below.left && step > 0.0;
        let own = least.min(step);
        let lines = step / own;
        let even = (lines - lines.round()).abs() < EVEN && lines < BLANK + 1.5;
        let known = least == f32::MAX || (least / own - (least / own).round()).abs() < EVEN;
        if !near || !even || !known || own > STEP * below.size.max(above.size) {
            break;
        }
        least = own;
        count += 1;
    }
    let rows = rows.get(..count).unwrap_or_default();
    // Some rows did not end for want of room.
    let has_room = |above: &Row, below: &Row| above.right - above.x1 > first_word(below);
    let ends = rows.windows(2).any(|pair| matches!(pair, [above, below] if has_room(above, below)));
    let table = rows.windows(2).all(|pair| matches!(pair, [above, below] if is_row(above, below)));
    if count > 1 && ends && !table { count } else { 0 }
}

/// Whether a row is set in letters of equal width, and the text is not.
pub(super) fn is_mono(row: &Row, measures: Measures) -> bool {
    row.is_mono() && row.family() != Some(measures.family) && row.cell().is_none()
}
