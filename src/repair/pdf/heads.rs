//! Headings by size, weight and font.

use super::block::{Block, BlockKind};
use super::marks::is_number;
use super::measures::Measures;
use super::rows::Row;
use std::cmp::Reverse;
use std::collections::HashMap;

/// So much larger than the text is a heading.
const LARGER: f32 = 1.09;

/// A heading has no more rows and letters than this; a large one in a narrow column more rows.
const ROWS: usize = 5;
const LARGE_ROWS: usize = 9;
const LETTERS: usize = 260;

/// Or it has, above and below, so much more room than there is between paragraphs.
const APART: f32 = 1.1;

/// How many levels of headings there are.
const LEVELS: u8 = 6;

/// Headings that are set in one way so often have a level of their own before smaller ones have.
const USUAL: usize = 5;

/// How a heading is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Style {
    /// In quarters of a point.
    size: i32,
    bold: bool,
    /// In another font than the text.
    other: bool,
}

/// In another font than the text, headings as large as it have no more rows.
const FONT_ROWS: usize = 2;

/// Of so many blocks in another font, one may be no heading.
const FONT_SHARE: usize = 4;

/// So far from the edge, in parts of its size, a number is one of a list, unless it is centred.
const INDENT: f32 = 0.8;

/// A heading has so much more room above than below, if it is no larger than the text.
const ROOM: f32 = 1.12;

/// Makes paragraphs that are set as headings such, with levels by their sizes.
pub(super) fn headings(blocks: &mut [Block], measures: Measures) {
    let mut found = Vec::new();
    // Bold lines as large as the text are headings or paragraphs: their room tells.
    let mut votes: HashMap<(Style, bool), (usize, usize)> = HashMap::new();
    let usual = usual_room(blocks);
    for index in 0..blocks.len() {
        let Some(style) = blocks.get(index).and_then(|block| style(block, measures)) else {
            continue;
        };
        let lone = style.size <= lone(measures);
        let headed =
            blocks.get(index + 1).is_some_and(|next| self::style(next, measures).is_some());
        // And below a heading, the room above is that below the other.
        let before = index.checked_sub(1).and_then(|at| blocks.get(at));
        let above = before.and_then(|it| self::style(it, measures)).is_some_and(|it| it > style);
        let parted = match lone {
            // Between two headings, the room below is that above the other.
            true if style.other => is_headed(blocks, index, measures),
            true if headed || above => is_parted(blocks, index, usual).filter(|it| *it),
            true => is_parted(blocks, index, usual),
            false => Some(true),
        };
        let numbered = lone && is_numbered(blocks.get(index));
        if lone && (index + 1 == blocks.len() || goes_on(blocks, index, measures)) {
            continue;
        }
        let (yes, no) = votes.entry((style, numbered)).or_default();
        *yes += usize::from(parted == Some(true));
        *no += usize::from(parted == Some(false));
        found.push((index, style, parted));
    }
    let texts = texts(blocks, measures);
    found.retain(|(index, style, parted)| {
        let lone = style.size <= lone(measures);
        let numbered = lone && is_numbered(blocks.get(*index));
        let (yes, no) = votes.get(&(*style, numbered)).copied().unwrap_or_default();
        if lone && style.other && texts.get(style).is_some_and(|no| no * FONT_SHARE > yes) {
            return false;
        }
        // The first item of a list has room above, and the others have not.
        parted.filter(|_| !numbered).unwrap_or(yes >= no)
    });
    let levels = levels(&found);
    for (index, style, _) in &found {
        if let Some(block) = blocks.get_mut(*index) {
            block.kind = BlockKind::Heading(levels.get(style).copied().unwrap_or(LEVELS));
            block.label = 0;
        }
    }
}

/// The levels of styles, the largest first. Of more than there are levels, the rarest share that of the next
/// one: a cover has several of its own.
fn levels(found: &[(usize, Style, Option<bool>)]) -> HashMap<Style, u8> {
    let mut counts: HashMap<Style, usize> = HashMap::new();
    found.iter().for_each(|(_, style, _)| *counts.entry(*style).or_default() += 1);
    let mut own: Vec<Style> = counts.keys().copied().collect();
    let often = |style: &Style| counts.get(style).map(|count| (*count).min(USUAL));
    own.sort_by_key(|style| (Reverse(often(style)), Reverse(*style)));
    own.truncate(usize::from(LEVELS));
    own.sort_by_key(|style| Reverse(*style));
    let level = |style: &Style| {
        let at = own.iter().position(|it| it <= style).unwrap_or(own.len().saturating_sub(1));
        u8::try_from(at + 1).unwrap_or(LEVELS)
    };
    counts.keys().map(|style| (*style, level(style))).collect()
}

/// Whether a block ends its page or column, and what begins the next one is set in the same way: no
/// heading stands there.
fn goes_on(blocks: &[Block], index: usize, measures: Measures) -> bool {
    let Some([own, next]) = blocks.get(index..index + 2) else { return false };
    let ends = own.rows.last().zip(next.rows.first());
    let parted = |(last, first): (Row, Row)| last.page != first.page || last.y > first.y;
    ends.is_some_and(parted) && set(own, measures) == set(next, measures)
}

/// How many paragraphs are set like headings in another font, and are none.
fn texts(blocks: &[Block], measures: Measures) -> HashMap<Style, usize> {
    let mut found = HashMap::new();
    let others = blocks.iter().filter(|block| is_other(block, measures));
    for block in others.filter(|block| style(block, measures).is_none()) {
        *found.entry(set(block, measures)).or_default() += 1;
    }
    found
}

/// Whether all of a block is in another font than the text, and not in one for code.
fn is_other(block: &Block, measures: Measures) -> bool {
    let rows = block.rows.unpacked();
    let family = rows.first().and_then(Row::family);
    let mono = rows.iter().flat_map(|row| &row.pieces).all(|piece| piece.look.mono);
    let same = rows.iter().all(|row| row.family() == family);
    family.is_some_and(|family| family != measures.family) && same && !mono
}

/// How a block is set.
fn set(block: &Block, measures: Measures) -> Style {
    let size = block.rows.iter().map(|row| row.size).fold(0.0, f32::max);
    let bold = block.rows.iter().all(|row| row.is_bold());
    Style { size: (size * 4.0).round() as i32, bold, other: is_other(block, measures) }
}

/// Whether a block in another font stands above one in the font of the text, no further from it
/// than from what is above; none: it is not known.
fn is_headed(blocks: &[Block], index: usize, measures: Measures) -> Option<bool> {
    let (over, under) = room(blocks, index)?;
    Some(over > under * 0.98 && !is_other(blocks.get(index + 1)?, measures))
}

/// Bold text up to this size may be a heading or a paragraph.
fn lone(measures: Measures) -> i32 {
    (measures.body * 4.0 * LARGER) as i32
}

/// Whether a block begins with a number, as headings do and items of a list.
fn is_numbered(block: Option<&Block>) -> bool {
    let head = |text: &str| text.split(' ').next().is_some_and(is_number);
    block.is_some_and(|block| matches!(block.kind, BlockKind::Item(_)) || head(&block.plain()))
}

/// From the last baseline of a paragraph to the first of the next, as most of the file has it.
fn usual_room(blocks: &[Block]) -> Option<f32> {
    let mut rooms: HashMap<i32, usize> = HashMap::new();
    for pair in blocks.windows(2) {
        let [above, below] = pair else { continue };
        let (Some(last), Some(first)) = (above.rows.last(), below.rows.first()) else { continue };
        let plain = |block: &Block| block.kind == BlockKind::Paragraph;
        let same = last.page == first.page && last.left == first.left && last.y < first.y;
        if same && plain(above) && plain(below) && !last.is_bold() && !first.is_bold() {
            *rooms.entry(((first.y - last.y) * 2.0).round() as i32).or_default() += 1;
        }
    }
    let (room, count) = rooms.into_iter().max_by_key(|(room, count)| (*count, -room))?;
    (count > 2).then_some(room as f32 / 2.0)
}

/// Whether a block has more room above than below, or more than paragraphs on both sides; none:
/// one of them is not known.
fn is_parted(blocks: &[Block], index: usize, usual: Option<f32>) -> Option<bool> {
    let (over, under) = room(blocks, index)?;
    let apart = usual.is_some_and(|usual| under > APART * usual && over > under * 0.98);
    Some(over > ROOM * under || apart)
}

/// From the last baseline above a block to its first, and from its last to the first below.
fn room(blocks: &[Block], index: usize) -> Option<(f32, f32)> {
    let own = blocks.get(index)?;
    let above = blocks.get(index.checked_sub(1)?)?.rows.last()?;
    let below = blocks.get(index + 1)?.rows.first()?;
    let (first, last) = (own.rows.first()?, own.rows.last()?);
    let same = |one: &Row, other: &Row| {
        one.page == other.page && one.left == other.left && one.y < other.y
    };
    let known = same(&above, &first) && same(&last, &below);
    // A bullet may stand above its words.
    let top = below.pieces.first().map_or(below.y, |piece| piece.y.min(below.y));
    known.then_some((first.y - above.y, top - last.y))
}

/// How a block is set, if it is set as a heading.
fn style(block: &Block, measures: Measures) -> Option<Style> {
    let numbered = matches!(&block.kind, BlockKind::Item(item) if item.number.is_some());
    if !(block.kind == BlockKind::Paragraph || numbered) || block.rows.len() > LARGE_ROWS {
        return None;
    }
    // Numbers of headings are not indented.
    let first = block.rows.first()?;
    let (before, behind) = (first.x0 - first.left, first.right - first.x1);
    if numbered && before > INDENT * first.size && (before - behind).abs() > first.size {
        return None;
    }
    let text = block.plain();
    let letters = text.chars().count();
    let style = set(block, measures);
    let size = style.size as f32 / 4.0;
    let large = size > measures.body * LARGER;
    let most = if style.bold { ROWS } else { FONT_ROWS };
    if !large && block.rows.len() > most {
        return None;
    }
    // A large title may end with a full stop; a sentence of several rows is text.
    let ends = ends_in_text(block) && (!large || block.rows.len() > 1);
    let fits = (2..=LETTERS).contains(&letters) && text.contains(char::is_alphabetic);
    let marked = (style.bold || style.other) && size > measures.body * 0.9;
    let set = large || marked && !text.ends_with(':');
    (fits && set && !ends).then_some(style)
}

/// Whether the words of a block end with a stop, a semicolon or a comma, marks of notes and closing
/// signs aside.
fn ends_in_text(block: &Block) -> bool {
    let last = block.rows.last().map(|row| row.flat()).unwrap_or_default();
    let closing = |c: char| c.is_whitespace() || ")]\"'”’»“".contains(c);
    last.trim_end_matches(closing).ends_with(['.', ';', ','])
}
