//! What else belongs to a note than the block that it begins in: its further paragraphs, pieces that
//! blank lines have parted, and its rest on the next page.

use super::Work;
use super::definitions::Definition;
use crate::repair::blocks::{Block, BlockKind};
use crate::repair::prose::{self, Beginning, Ending};
use crate::repair::running::is_page_line;
use std::ops::Range;

/// No page has more notes than this.
const MOST_NOTES: usize = 100;

/// So many paragraphs below a note are looked at for the end of its page.
const MOST_PARAGRAPHS: usize = 6;

/// So many blocks below a note are looked at for the end of its page: other notes, and their pieces.
const MOST_BLOCKS: usize = 60;

/// No piece of a note is longer, in bytes: that is a column of text.
const LONGEST: usize = 800;

/// What parts the lines of a paragraph from each other, and from the next one, in a definition.
const SAME: &str = "\n    ";
const NEXT: &str = "\n\n    ";

impl Work<'_> {
    /// What belongs to a note beyond its own lines, each with what stands in front of it in its
    /// definition.
    pub(super) fn further(&self, index: usize) -> Vec<(&'static str, Range<usize>)> {
        let Some(it) = self.definitions.get(index) else { return Vec::new() };
        if self.definitions.get(index + 1).is_some_and(|next| next.block == it.block) {
            return Vec::new();
        }
        let words = |block: &Block| block.words..block.range.end;
        if it.returns {
            let blocks = self.sheet.blocks[it.more.clone()].iter();
            return blocks.map(|block| (SAME, words(block))).collect();
        }
        let more = self.more_paragraphs(it);
        if !more.is_empty() {
            return more.into_iter().map(|block| (NEXT, words(block))).collect();
        }
        let pieces = self.pieces(it);
        if !pieces.is_empty() {
            return pieces;
        }
        let text = self.sheet.str(it.text..it.range.end);
        let rest = self.rest(it, text);
        rest.into_iter().map(|block| (" ", block.range.start..block.range.end)).collect()
    }

    /// The paragraphs of a note below its first one: what stands between it and the sentence that
    /// goes on below all notes of the page.
    fn more_paragraphs(&self, it: &Definition) -> Vec<&Block> {
        let sheet = self.sheet;
        let Some(above) = self.above(it) else { return Vec::new() };
        let cut = matches!(prose::ending(sheet.words(above)), Ending::Open | Ending::Hyphen);
        let mut found = Vec::new();
        let mut own = true;
        let below = sheet.blocks.iter().enumerate().skip(it.block + 1).take(MOST_PARAGRAPHS);
        for (index, block) in below.take_while(|(_, block)| cut && block.is_paragraph()) {
            if sheet.goes_on(above, block) {
                return found;
            }
            own &= !self.note_blocks.contains(&index);
            let text = sheet.words(block);
            let whole = prose::ending(text) == Ending::Closed
                && prose::beginning(text) != Beginning::Lower
                && !sheet.page_ended(block);
            if own && !whole {
                break;
            }
            if own {
                found.push(block);
            }
        }
        Vec::new()
    }

    /// The pieces of a note between it and the next one, or the end of its page: there nothing else can
    /// stand where the sentence above the notes is cut and goes on behind that end. Elsewhere it is what
    /// goes on in lower case with a note that stops in a sentence, below text that does not.
    fn pieces(&self, it: &Definition) -> Vec<(&'static str, Range<usize>)> {
        let sheet = self.sheet;
        let Some(above) = self.above_page(it) else { return Vec::new() };
        let Some(next) = self.page_end(it) else { return Vec::new() };
        let cut = matches!(prose::ending(sheet.words(above)), Ending::Open | Ending::Hyphen);
        let goes_on = next.is_some_and(|next| sheet.goes_on(above, next));
        let mut found = Vec::new();
        let mut before = sheet.str(it.text..it.range.end);
        for (index, block) in sheet.blocks.iter().enumerate().skip(it.block + 1) {
            let text = sheet.words(block);
            let open = prose::ending(before) != Ending::Closed;
            let lower = prose::beginning(text) == Beginning::Lower;
            let own = block.is_paragraph()
                && !self.note_blocks.contains(&index)
                && !sheet.page_ended(block)
                && !is_page_line(sheet, block)
                && found.len() < MOST_PARAGRAPHS
                && text.len() <= LONGEST;
            let piece = if cut { goes_on && (open || !lower) } else { open && lower };
            if !own || !piece {
                break;
            }
            let gap = if open { SAME } else { NEXT };
            found.push((gap, block.words..block.range.end));
            before = text;
        }
        found
    }

    /// The block below the end of the page on which a note stands, with nothing but notes and
    /// paragraphs before it; none within: nothing comes below.
    fn page_end(&self, it: &Definition) -> Option<Option<&Block>> {
        let sheet = self.sheet;
        let mut ended = false;
        for block in sheet.blocks.iter().skip(it.block + 1).take(MOST_BLOCKS) {
            ended |= sheet.page_ended(block);
            if is_page_line(sheet, block) {
                ended = true;
                continue;
            }
            if ended {
                return Some(Some(block));
            }
            if !block.is_paragraph() && block.kind != BlockKind::Note {
                return None;
            }
        }
        ended.then_some(None)
    }

    /// What stands above the notes of a page.
    fn above(&self, it: &Definition) -> Option<&Block> {
        let mut rows = (0..it.block).rev().take(MOST_NOTES);
        let index = rows.find(|index| !self.note_blocks.contains(index))?;
        self.sheet.blocks.get(index)
    }

    /// What stands above the first note of a page, of which there may be pieces in between.
    fn above_page(&self, it: &Definition) -> Option<&Block> {
        let sheet = self.sheet;
        let mut found = it.block;
        let mut between = 0;
        for index in (0..it.block).rev() {
            let block = sheet.blocks.get(index)?;
            between = if self.note_blocks.contains(&index) { 0 } else { between + 1 };
            if between == 0 {
                found = index;
            }
            let ends = sheet.page_ended(block) || is_page_line(sheet, block);
            if ends || !block.is_paragraph() || between > MOST_PARAGRAPHS {
                break;
            }
        }
        found.checked_sub(1).and_then(|above| sheet.blocks.get(above))
    }

    /// The rest of a note on the next page: where the note stops in a sentence, the text above the
    /// notes does not, and the text below goes on with it.
    fn rest(&self, it: &Definition, text: &str) -> Option<&Block> {
        let sheet = self.sheet;
        let below = sheet.blocks.get(it.block + 1).filter(|below| {
            below.is_paragraph()
                && sheet.page_ended(below)
                && prose::ending(text) == Ending::Open
                && prose::beginning(sheet.words(below)) == Beginning::Lower
        });
        let above = self.above_within(it).or_else(|| Some(sheet.words(self.above(it)?)));
        let closed = above.is_none_or(|above| prose::ending(above) == Ending::Closed);
        below.filter(|_| closed)
    }

    /// The text above the notes of a block in that block itself.
    fn above_within(&self, it: &Definition) -> Option<&str> {
        let block = self.sheet.blocks.get(it.block)?;
        let first = self.definitions.partition_point(|other| other.range.start < block.range.start);
        let first = self.definitions.get(first)?;
        Some(self.sheet.str(block.words..first.range.start.max(block.words)).trim())
            .filter(|text| !text.is_empty())
    }
}
