//! Headings that have become plain lines.
//!
//! A heading is a short line of its own that ends no sentence and has text below it. Where an
//! author marks headings, a line without a mark is none; where nothing is marked and there are
//! several such lines, they are.

use super::binding_words::is_cut_off;
use super::blocks::{Block, BlockKind};
use super::change::{Change, Confidence, Kind};
use super::heading_form::{breaks_off, has_form, is_noted, is_of_page};
use super::note_words::heads_notes;
use super::notes::leading_mark;
use super::prose::{self, Beginning, Ending};
use super::running::{is_beside, is_page_line};
use super::sheet::Sheet;
use super::text::Edit;
use super::title::is_capitals;
use crate::model::Message;
use std::collections::{HashMap, HashSet};

/// The longest heading, in characters.
const LONGEST: usize = 140;

/// So many blocks may stand between the halves of a sentence.
const MOST_BETWEEN: usize = 6;

/// A line that may be a heading.
#[derive(Debug)]
struct Candidate {
    block: usize,
    look: Look,
    /// How deep its number is: 1 for `2.`, 2 for `2.1`; 0 without.
    depth: usize,
    /// A list or a paragraph of some length stands right below.
    has_text: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Plain,
    Bold,
    Capitals,
}

/// Marks them.
pub(super) fn headings(sheet: &Sheet) -> Vec<Change> {
    let found = candidates(sheet);
    let judge = Judge::new(sheet, &found);
    found.iter().filter_map(|candidate| judge.change(candidate)).collect()
}

/// Whether headings of a text are plain lines, so that it has come from elsewhere.
pub(super) fn are_plain(sheet: &Sheet) -> bool {
    if sheet.damaged || sheet.blocks.iter().skip(1).any(|it| it.kind == BlockKind::Heading) {
        return false;
    }
    let found = candidates(sheet);
    let judge = Judge::new(sheet, &found);
    judge.marked == 0 && judge.texts >= 3 && !(judge.crowded || judge.asked)
}

struct Judge<'a> {
    sheet: &'a Sheet<'a>,
    /// How many headings are marked already.
    marked: usize,
    /// How many candidates have text below them.
    texts: usize,
    /// Every other block is a candidate: then they are something else.
    crowded: bool,
    /// Most of them are questions, which an author who marks the title asks in plain lines.
    asked: bool,
    numbered: bool,
    mixed_capitals: bool,
    /// Lines that are rather heads of pages.
    heads: HashSet<&'a str>,
}

impl<'a> Judge<'a> {
    fn new(sheet: &'a Sheet<'a>, found: &[Candidate]) -> Self {
        let marked =
            sheet.blocks.iter().skip(1).filter(|block| block.kind == BlockKind::Heading).count();
        let texts = found.iter().filter(|it| it.has_text).count();
        let items = found.iter().filter_map(|it| sheet.blocks.get(it.block));
        let blocks = sheet.blocks.iter().filter(|block| block.is_paragraph()).count()
            + items.filter(|block| block.is_item()).count();
        let questions = found.iter().filter(|it| {
            let block = sheet.blocks.get(it.block);
            it.look == Look::Plain && block.is_some_and(|it| sheet.words(it).ends_with('?'))
        });
        let capitals = found.iter().filter(|it| it.look == Look::Capitals).count();
        Judge {
            sheet,
            heads: heads_of_pages(sheet, found),
            marked,
            texts,
            crowded: found.len() * 3 > blocks * 2 && found.len() > 3,
            asked: !sheet.damaged
                && sheet.blocks.first().is_some_and(|block| block.kind == BlockKind::Heading)
                && questions.count() * 2 > found.len(),
            numbered: found.iter().filter(|it| it.depth > 0).count() >= 2,
            mixed_capitals: (1..found.len()).contains(&capitals)
                && found.first().is_some_and(|it| it.look == Look::Capitals),
        }
    }

    fn change(&self, it: &Candidate) -> Option<Change> {
        let block = self.sheet.blocks.get(it.block)?;
        // Some converters see some of the headings.
        let few = self.marked == 0 || self.sheet.damaged && self.marked * 2 <= self.texts;
        let sure = few && it.has_text && !self.crowded && (self.texts >= 3 || self.sheet.damaged);
        let sure = sure && !self.heads.contains(self.sheet.str(block.range.clone()));
        // Bold lines among marked headings are a style of the author's.
        if self.marked > 0 && !self.sheet.damaged || self.asked {
            return None;
        }
        let text = self.sheet.str(block.range.clone());
        let level = self.level(it);
        let shown = prose::head(text);
        let message = match (it.look, it.depth) {
            (_, 1..) => {
                Message::new("repair-heading-number").with("text", shown).with("level", level)
            }
            (Look::Bold, _) => {
                Message::new("repair-heading-bold").with("text", shown).with("level", level)
            }
            (Look::Capitals, _) => {
                Message::new("repair-heading-capitals").with("text", shown).with("level", level)
            }
            (Look::Plain, _) => {
                Message::new("repair-heading-line").with("text", shown).with("level", level)
            }
        };
        let hashes = format!("{} ", "#".repeat(level));
        let start = block.range.start;
        let mut change = Change::new(Kind::Heading, self.sheet.line(block), message)
            .confidence(Confidence::sure_if(sure));
        let bold = if it.look == Look::Bold { 2 } else { 0 };
        change = change.edit(Edit::new(start..start + bold, hashes));
        for (at, _) in text.match_indices('\n') {
            let below = &text[at..];
            let end = at + below.len() - below.trim_start().len();
            change = change.edit(Edit::new(start + at..start + end, " "));
        }
        if bold > 0 {
            let end = start + text.trim_end().len();
            change = change.edit(Edit::delete(end - bold..end));
        }
        Some(change)
    }

    /// Below the title, which is of level 1.
    fn level(&self, it: &Candidate) -> usize {
        let level = match it.depth {
            0 if self.mixed_capitals && it.look != Look::Capitals && !self.numbered => 3,
            0 => 2,
            depth => depth + 1,
        };
        level.min(6)
    }
}

/// Candidates that return, each time beside a number that stands alone, as heads of pages do.
fn heads_of_pages<'a>(sheet: &Sheet<'a>, found: &[Candidate]) -> HashSet<&'a str> {
    let mut times: HashMap<&str, (usize, bool)> = HashMap::new();
    for it in found {
        let Some(block) = sheet.blocks.get(it.block) else { continue };
        let (count, beside) = times.entry(sheet.str(block.range.clone())).or_insert((0, true));
        *count += 1;
        *beside &= is_beside(sheet, it.block);
    }
    times.retain(|_, (count, beside)| *count >= 2 && *beside);
    times.into_keys().collect()
}

fn candidates(sheet: &Sheet) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (index, block) in sheet.blocks.iter().enumerate() {
        if let Some((look, depth)) = look(sheet, index, block) {
            found.push(Candidate { block: index, look, depth, has_text: false });
        }
    }
    let is_one: HashSet<usize> = found.iter().map(|it| it.block).collect();
    for candidate in &mut found {
        // Headings may stand right above one another.
        let heads_notes = sheet
            .blocks
            .get(candidate.block)
            .is_some_and(|block| heads_notes(sheet.str(block.range.clone())));
        let below = (candidate.block + 1..=candidate.block + 3).find(|at| !is_one.contains(at));
        let below = below.and_then(|at| sheet.blocks.get(at));
        if heads_notes && below.is_none_or(|below| below.kind == BlockKind::Note) {
            candidate.has_text = true;
            continue;
        }
        candidate.has_text = below.is_some_and(|below| {
            let text = sheet.words(below);
            let long = prose::length(text) >= 80 || prose::ending(text) == Ending::Closed;
            below.is_item()
                || below.is_paragraph() && long
                || below.kind == BlockKind::Quote
                || matches!(below.kind, BlockKind::Fixed | BlockKind::Table)
        });
    }
    found
}

/// What a block looks like that may be a heading, and how deep its number is.
fn look(sheet: &Sheet, index: usize, block: &Block) -> Option<(Look, usize)> {
    let whole = sheet.str(block.range.clone()).trim_end();
    let is_list = matches!(block.kind, BlockKind::Item { ordered: true, indent: 0 });
    if !(block.is_paragraph() || is_list) || block.rows.len() > 2 {
        return None;
    }
    let bold = whole.len() > 4
        && whole.starts_with("**")
        && whole.ends_with("**")
        && !whole[2..whole.len() - 2].contains("**");
    let text = whole.trim_matches('*').trim();
    if !bold && is_aside(sheet, index, whole) {
        return None;
    }
    let length = prose::length(text);
    if !(3..=LONGEST).contains(&length) || block.rows.len() == 2 && length < 40 {
        return None;
    }
    let (depth, words) = number(text);
    if is_list && (depth == 0 || !stands_alone(sheet, index)) {
        return None;
    }
    // At the head of a text only a number tells a heading from the title.
    let free = bold || index == 0 && depth > 0 || is_free(sheet, index);
    if !has_form(words) || is_cut_off(words) || !free || is_of_page(text) || is_noted(text) {
        return None;
    }
    if !bold && breaks_off(sheet, words) {
        return None;
    }
    if text.ends_with(':') && !heads_sentences(sheet, index, words) {
        return None;
    }
    if !bold && leads_on(sheet, index, words) {
        return None;
    }
    let look = match () {
        () if bold => Look::Bold,
        () if is_capitals(words) && prose::count(words) > 0 => Look::Capitals,
        () => Look::Plain,
    };
    Some((look, depth))
}

/// Whether a line is set off as a remark, or lists what has made the paper: names above the text.
fn is_aside(sheet: &Sheet, index: usize, line: &str) -> bool {
    const LAST: usize = 12;
    let italic = ['*', '_'].iter().any(|sign| line.starts_with(*sign) && line.ends_with(*sign));
    let listed = line.contains(", ") || line.contains("](");
    let above = sheet.blocks.iter().take(index);
    let mut prose = above.filter(|block| block.is_prose() || block.kind == BlockKind::Heading);
    italic
        || listed
            && index <= LAST
            && prose.all(|block| {
                block.is_paragraph()
                    && block.rows.len() <= 2
                    && prose::length(sheet.words(block)) <= LONGEST
            })
}

/// How deep a number before a heading is, and the words behind it.
pub(super) fn number(text: &str) -> (usize, &str) {
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(text.len());
    let label = text[..end].trim_end_matches('.');
    let words = text[end..].trim_start();
    let spaced = words.len() < text[end..].len();
    let parts: Vec<&str> = label.split('.').collect();
    let counts = parts.iter().all(|part| (1..=2).contains(&part.len()));
    if spaced && counts && parts.len() <= 5 {
        return (parts.len(), words);
    }
    (0, text)
}

/// Whether no sentence runs into it from above.
fn is_free(sheet: &Sheet, index: usize) -> bool {
    let Some(above) = index.checked_sub(1).and_then(|above| sheet.blocks.get(above)) else {
        return false;
    };
    if !above.is_paragraph() {
        return true;
    }
    let text = sheet.words(above);
    let short = prose::length(text) <= LONGEST && above.rows.len() <= 2;
    let open = matches!(prose::ending(text), Ending::Open | Ending::Hyphen);
    let comma = text.trim_end().ends_with([',', ':']);
    !comma && (short || !open)
}

/// Whether a sentence runs from a line into what stands below, be it behind a note or the number
/// of a page: in lower case, or in points behind a short word, such as `We ask you to`.
fn leads_on(sheet: &Sheet, index: usize, words: &str) -> bool {
    // Only raised marks: without the text's own, others may be numbers of anything.
    let is_note = |block: &Block| {
        let mark = || leading_mark(sheet.str(block.range.clone()).trim());
        block.kind == BlockKind::Note
            || block.is_paragraph() && mark().is_some_and(|(raised, _)| raised)
    };
    let between = |block: &&Block| is_page_line(sheet, block) || is_note(block);
    let below = sheet.blocks.iter().skip(index + 1);
    let Some(below) = below.take(MOST_BETWEEN).find(|block| !between(block)) else { return false };
    let text = sheet.words(below);
    let lower = prose::beginning(text) == Beginning::Lower;
    let last = prose::last_word(words).unwrap_or_default();
    let binds = prose::length(&last) <= 3 && words.trim_end().ends_with(char::is_lowercase);
    match below.kind {
        BlockKind::Paragraph => lower && !prose::is_point(text) && prose::count(words) >= 3,
        BlockKind::Item { .. } => lower && (binds || sheet.is_joining(&last)),
        _ => false,
    }
}

/// Whether a numbered line has text of its own below and above, as no item of a list has.
fn stands_alone(sheet: &Sheet, index: usize) -> bool {
    let apart = |at: Option<&Block>| at.is_none_or(|block| !block.is_item());
    let above = index.checked_sub(1).and_then(|above| sheet.blocks.get(above));
    apart(above)
        && sheet.blocks.get(index + 1).is_some_and(|below| below.is_paragraph())
        && sheet.blocks.iter().any(|block| block.kind == BlockKind::Heading || block.is_paragraph())
}

/// Whether what follows a colon are sentences of their own, so that the words before it are a
/// title and no beginning of theirs: a few words above items that end with full stops.
fn heads_sentences(sheet: &Sheet, index: usize, words: &str) -> bool {
    if prose::count(words) > 4 {
        return false;
    }
    let items = sheet.blocks.iter().skip(index + 1).take_while(|block| block.is_item());
    let mut count = 0;
    let mut sentences = 0;
    for item in items {
        let text = sheet.words(item);
        let upper = prose::beginning(text) == Beginning::Upper;
        count += 1;
        sentences += usize::from(upper && text.trim_end().ends_with('.') && text.contains(". "));
    }
    count >= 2 && sentences * 2 > count
}
