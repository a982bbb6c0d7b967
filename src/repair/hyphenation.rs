//! Words in two halves: at the end of a line, with a hyphen, and within a line, by a space.
//!
//! Whether a hyphen at a line end belongs to the word, the rest of the text tells: it may have the
//! word in one piece, or with its hyphen, or its halves as words.

use super::blocks::{Block, BlockKind};
use super::change::{Change, Confidence, Kind};
use super::own_hyphens::{is_either, is_loose, is_own};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;
use crate::model::words::words;
use std::collections::HashMap;
use std::ops::Range;

/// Hyphens that may stand at the end of a line. The last two never stand elsewhere.
const HYPHENS: [char; 4] = ['-', '\u{2010}', '\u{ad}', '¬'];

struct Broken<'a> {
    /// What stands before the first half, up to a space.
    before: &'a str,
    first: &'a str,
    second: &'a str,
    /// The hyphen and the line end with the indent behind it.
    range: Range<usize>,
    hyphen: char,
}

/// Puts words together that the end of a line has parted.
pub(super) fn hyphenation(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    for block in sheet.blocks.iter().filter(|block| block.is_prose()) {
        for row in block.rows.clone().skip(1) {
            found.extend(broken(sheet, block, row));
        }
    }
    // Where nothing is hyphenated, a hyphen at a line end is one of the author's.
    let hyphenated = found.len() >= 3 || sheet.damaged;
    let mut ends: HashMap<String, usize> = HashMap::new();
    for it in &found {
        *ends.entry(it.second.to_lowercase()).or_default() += 1;
    }
    found.iter().filter_map(|it| change(sheet, it, &ends, hyphenated)).collect()
}

fn broken<'a>(sheet: &Sheet<'a>, block: &Block, row: usize) -> Option<Broken<'a>> {
    let line = sheet.text.line_range(row);
    let before = sheet.str(block.range.start..line.start.checked_sub(1)?).trim_end_matches(' ');
    let hyphen = before.chars().next_back().filter(|c| HYPHENS.contains(c))?;
    let stem = &before[..before.len() - hyphen.len_utf8()];
    let (at, first) = words(stem.get(last_line(stem)..)?).last()?;
    let behind = last_line(stem) + at + first.len() == stem.len();
    let text = sheet.str(line.clone());
    let indent = text.len() - text.trim_start().len();
    let marked = block.kind == BlockKind::Quote && text.trim_start().starts_with('>');
    if marked || !behind {
        return None;
    }
    let (start, second) = words(text).next().filter(|(start, _)| *start == indent)?;
    let lower = second.chars().next().is_some_and(char::is_lowercase);
    let range = block.range.start + stem.len()..line.start + start;
    let token = stem.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let before = stem.get(token..stem.len() - first.len()).unwrap_or_default();
    lower.then_some(Broken { before, first, second, range, hyphen })
}

fn last_line(text: &str) -> usize {
    text.rfind('\n').map_or(0, |at| at + 1)
}

/// `ends` counts what stands behind the hyphens: second halves, which are no words by that.
fn change(
    sheet: &Sheet,
    it: &Broken,
    ends: &HashMap<String, usize>,
    hyphenated: bool,
) -> Option<Change> {
    let whole = format!("{}{}", it.first, it.second);
    let compound = format!("{}-{}", it.first, it.second);
    let soft = it.hyphen == '\u{ad}' || it.hyphen == '¬';
    let own = ends.get(&it.second.to_lowercase()).copied().unwrap_or(0);
    let is_word = sheet.count(it.second) > own;
    let belongs = is_own(it.before, it.first, it.second) || is_loose(it.first, it.second);
    // Halves that could both be words may be two words.
    let letters = |word: &str| word.chars().count() >= 4;
    let two =
        letters(it.first) && letters(it.second) && sheet.count(it.first) > 1 || is_either(it.first);
    let (sure, keeps, id) = match () {
        () if soft => (true, false, Evidence::Soft),
        () if sheet.count(&whole) > 0 => (true, false, Evidence::Whole),
        () if belongs => (true, true, Evidence::Own),
        () if occurs(sheet, &compound) => (hyphenated, true, Evidence::Compound),
        () if is_word => return None,
        () if occurs(sheet, &format!("{}-", it.first)) => return None,
        () => (hyphenated && it.second.chars().count() > 1 && !two, false, Evidence::Halves),
    };
    let line = sheet.text.number_at(it.range.start);
    let shown = if keeps { &compound } else { &whole };
    let message = match id {
        Evidence::Soft => Message::new("repair-hyphen-soft").with("word", shown),
        Evidence::Whole => Message::new("repair-hyphen-whole").with("word", shown),
        Evidence::Compound => Message::new("repair-hyphen-compound").with("word", shown),
        Evidence::Own => Message::new("repair-hyphen-own").with("word", shown),
        Evidence::Halves => {
            Message::new("repair-hyphen-halves").with("half", it.second).with("word", shown)
        }
    };
    let with = if keeps { "-" } else { "" };
    let change = Change::new(Kind::Hyphenation, line, message)
        .edit(Edit::new(it.range.clone(), with))
        .confidence(Confidence::sure_if(sure));
    Some(change)
}

enum Evidence {
    Soft,
    Whole,
    Compound,
    Own,
    Halves,
}

/// Whether a text with a hyphen stands within a line somewhere, in any case.
fn occurs(sheet: &Sheet, compound: &str) -> bool {
    let first = compound.split('-').next().unwrap_or_default();
    if sheet.count(first) < 2 {
        return false;
    }
    sheet.compounds().contains(&compound.to_lowercase())
}

/// Words that a space has cut in two.
pub(super) fn split_words(sheet: &Sheet) -> Vec<Change> {
    if !sheet.damaged {
        return Vec::new();
    }
    let mut found = Vec::new();
    for block in sheet.blocks.iter().filter(|block| block.is_prose()) {
        let text = sheet.words(block);
        let all: Vec<(usize, &str)> = words(text).collect();
        for pair in all.windows(2) {
            let [(at, first), (next, second)] = *pair else { continue };
            let end = at + first.len();
            if next != end + 1 || !text[end..].starts_with(' ') {
                continue;
            }
            let whole = format!("{first}{second}");
            let times = sheet.count(&whole);
            let lower = second.chars().all(char::is_lowercase);
            if times < 2 || !lower {
                continue;
            }
            // A half that is nowhere else a word is none.
            let unknown = sheet.count(first) == 1 || sheet.count(second) == 1;
            let start = block.words + end;
            let message =
                Message::new("repair-split-word").with("word", &whole).with("count", times);
            let change = Change::new(Kind::SplitWord, sheet.text.number_at(start), message)
                .edit(Edit::delete(start..start + 1))
                .confidence(Confidence::sure_if(unknown && times >= 3));
            found.push(change);
        }
    }
    // Halves that overlap, as in "a b c", are left to the next round.
    found.dedup_by(|later, earlier| {
        let near = |change: &Change| change.edits.first().map_or(0, |edit| edit.range.start);
        near(later).abs_diff(near(earlier)) < 4
    });
    found
}
