//! Ligatures, soft hyphens and doubled spaces.

use super::blocks::{Block, BlockKind};
use super::change::{Change, Confidence, Kind};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;
use crate::model::words::words;
use unicode_normalization::UnicodeNormalization;

/// Letters that a font has drawn as one (Unicode, Alphabetic Presentation Forms).
pub(super) fn ligatures(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    for block in sheet.blocks.iter().filter(|block| block.is_prose() || is_other(block)) {
        let text = sheet.words(block);
        if !text.contains(is_ligature) {
            continue;
        }
        for (at, word) in words(text).filter(|(_, word)| word.contains(is_ligature)) {
            let apart: String = word
                .chars()
                .flat_map(|c| {
                    let one = (!is_ligature(c)).then_some(c);
                    let more = is_ligature(c).then(|| std::iter::once(c).nfkc());
                    one.into_iter().chain(more.into_iter().flatten())
                })
                .collect();
            let start = block.words + at;
            let message = Message::new("repair-ligature").with("word", word).with("apart", &apart);
            let change = Change::new(Kind::Ligature, sheet.text.number_at(start), message)
                .edit(Edit::new(start..start + word.len(), apart));
            found.push(change);
        }
    }
    found
}

/// Columns of white space before a line that make it code (CommonMark 0.31, 4.4).
const CODE: usize = 4;

fn is_ligature(c: char) -> bool {
    ('\u{fb00}'..='\u{fb06}').contains(&c)
}

fn is_other(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Heading | BlockKind::Table)
}

/// Runs of spaces between words. Behind a full stop two may be the author's habit.
pub(super) fn spaces(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    if !sheet.damaged {
        return found;
    }
    for block in sheet.blocks.iter().filter(|block| block.is_prose()) {
        let text = sheet.words(block);
        if !text.contains("  ") || text.contains('`') {
            continue;
        }
        let mut at = 0;
        while let Some(run) = text[at..].find("  ").map(|run| run + at) {
            let tail = text[run..].trim_start_matches(' ');
            let end = text.len() - tail.len();
            let before = text[..run].chars().next_back();
            let between = before.is_some_and(|c| !c.is_whitespace())
                && tail.chars().next().is_some_and(|c| !c.is_whitespace());
            if between {
                let habit = before.is_some_and(|c| ".!?:".contains(c)) && end - run == 2;
                let start = block.words + run;
                let message = Message::new("repair-spaces").with("count", end - run);
                let change = Change::new(Kind::Spaces, sheet.text.number_at(start), message)
                    .edit(Edit::new(start..block.words + end, " "))
                    .confidence(Confidence::sure_if(!habit));
                found.push(change);
            }
            at = end;
        }
    }
    found
}

/// Indents that a page shows and Markdown would take for code, or for lists within lists.
pub(super) fn indents(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    if !sheet.text.paged {
        return found;
    }
    let mut outer: Option<usize> = None;
    for block in &sheet.blocks {
        let indent = match block.kind {
            BlockKind::Item { indent, .. } => {
                *outer.insert(outer.map_or(indent, |outer| outer.min(indent)))
            }
            BlockKind::Paragraph => block.words - block.range.start,
            _ => 0,
        };
        if !block.is_item() {
            outer = None;
        }
        let text = sheet.str(block.range.clone());
        let spaces = text.len() - text.trim_start_matches(' ').len();
        let least = if block.is_item() { 1 } else { CODE };
        if indent >= least && spaces > 0 {
            let start = block.range.start;
            let message = Message::new("repair-indent");
            let change = Change::new(Kind::Spaces, sheet.line(block), message)
                .edit(Edit::delete(start..start + indent.min(spaces)));
            found.push(change);
        }
    }
    found
}
