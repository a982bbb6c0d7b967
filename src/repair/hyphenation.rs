//! Words in two halves: at the end of a line, with a hyphen, and within a line, by a space.
//!
//! Whether a hyphen at a line end belongs to the word, the rest of the text tells: it may have the
//! word in one piece, in another form, or with its hyphen ([`super::halves`]). Where it tells nothing,
//! somebody has to look.

use super::blocks::{Block, BlockKind};
use super::change::{Change, Confidence, Kind};
use super::halves::{Evidence, Lexicon};
use super::own_hyphens::{is_conjunction, is_end_alone, is_joint, is_loose, is_own, takes_hyphen};
use super::sheet::Sheet;
use super::text::Edit;
use super::title::is_capitals;
use crate::model::Message;
use crate::model::words::words;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

/// Hyphens that may stand at the end of a line. All but the first two never stand elsewhere.
const HYPHENS: [char; 6] = ['-', '\u{2010}', '\u{ad}', '¬', PDFIUM, CONTROL];

/// What readers of PDFs put for a hyphen at a line end, often without that: PDFium and browsers with it
/// the one, older ones the other. No text has either by itself.
const PDFIUM: char = '\u{fffe}';
const CONTROL: char = '\u{2}';

/// No word is longer than this, in characters.
const LONGEST: usize = 80;

/// Hyphens between the parts of a word within a line.
const JOINING: [char; 3] = ['-', '\u{2010}', '\u{2011}'];

struct Broken<'a> {
    /// What stands before the first half, up to a space.
    before: &'a str,
    first: &'a str,
    second: &'a str,
    /// Another hyphen and a word stand right behind the second half.
    chained: bool,
    /// The hyphen and the line end with the indent behind it.
    range: Range<usize>,
    hyphen: char,
    /// It stands within a line.
    within: bool,
}

/// Puts words together that the end of a line has parted.
pub(super) fn hyphenation(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    for block in sheet.blocks.iter().filter(|block| block.is_prose()) {
        for row in block.rows.clone().skip(1) {
            found.extend(broken(sheet, block, row));
        }
        found.extend(within(sheet, block));
    }
    // Where nothing is hyphenated, a hyphen at a line end is one of the author's.
    let spaced = |it: &&Broken| it.within && it.hyphen == '-';
    let lower = |it: &&Broken| it.second.starts_with(char::is_lowercase);
    let lower = found.iter().filter(|it| !spaced(it)).filter(lower).count();
    let hyphenated = lower >= 3 || sheet.damaged;
    let judge = Judge::new(sheet, &found, hyphenated);
    found.iter().filter_map(|it| judge.change(it)).collect()
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
    let rest = &text[start + second.len()..];
    let chained =
        rest.strip_prefix(JOINING).is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let range = block.range.start + stem.len()..line.start + start;
    let token = stem.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let before = stem.get(token..stem.len() - first.len()).unwrap_or_default();
    Some(Broken { before, first, second, chained, range, hyphen, within: false })
}

/// Hyphens within lines that a line end has left there: what stands for one, and a hyphen with a space
/// behind it.
fn within<'a>(sheet: &Sheet<'a>, block: &Block) -> Vec<Broken<'a>> {
    let text = sheet.words(block);
    if !text.contains([PDFIUM, CONTROL]) && !text.contains("- ") || text.contains('`') {
        return Vec::new();
    }
    let read = |(at, hyphen): (usize, char)| {
        let gap = match hyphen {
            PDFIUM | CONTROL => 0,
            _ => usize::from(text[at + 1..].starts_with(' ')),
        };
        if hyphen == '-' && gap == 0 {
            return None;
        }
        let start = at + hyphen.len_utf8() + gap;
        let from = text[..at].char_indices().rev().take(LONGEST);
        let from = from.take_while(|(_, c)| !c.is_whitespace()).last()?.0;
        let until = text[start..].char_indices().take(LONGEST);
        let until = until
            .take_while(|(_, c)| !c.is_whitespace())
            .last()
            .map(|(at, c)| at + c.len_utf8())?;
        let (own, first) = words(&text[from..at]).last()?;
        let tail = &text[start..start + until];
        let (next, second) = words(tail).next()?;
        if from + own + first.len() != at || next > 0 {
            return None;
        }
        let chained = tail[second.len()..]
            .strip_prefix(JOINING)
            .is_some_and(|rest| rest.starts_with(char::is_alphabetic));
        let before = &text[from..from + own];
        let range = block.words + at..block.words + start;
        Some(Broken { before, first, second, chained, range, hyphen, within: true })
    };
    text.char_indices()
        .filter(|(_, c)| matches!(*c, '-' | PDFIUM | CONTROL))
        .filter_map(read)
        .collect()
}

fn last_line(text: &str) -> usize {
    text.rfind('\n').map_or(0, |at| at + 1)
}

/// What the words of a text say of its line ends.
struct Judge<'a> {
    sheet: &'a Sheet<'a>,
    /// What stands before and behind the hyphens, in lower case: halves are no words by that.
    halves: HashMap<String, usize>,
    lexicon: OnceCell<Lexicon>,
    hyphenated: bool,
    /// The text has hardly a hyphen within its words.
    closed: bool,
}

/// With so many words to a hyphen, a text has none in its words; fewer words do not tell.
const HYPHENLESS: usize = 400;

impl<'a> Judge<'a> {
    fn new(sheet: &'a Sheet<'a>, found: &[Broken], hyphenated: bool) -> Self {
        let mut halves: HashMap<String, usize> = HashMap::new();
        for half in found.iter().flat_map(|it| [it.first, it.second]) {
            *halves.entry(half.to_lowercase()).or_default() += 1;
        }
        // Of each compound its first part is noted, too.
        let compounds = if found.is_empty() { 0 } else { sheet.compounds().len() / 2 };
        let many: usize = if found.is_empty() { 0 } else { sheet.vocabulary().values().sum() };
        let closed = many >= HYPHENLESS && compounds * HYPHENLESS < many;
        Judge { sheet, halves, lexicon: OnceCell::new(), hyphenated, closed }
    }

    /// How often the text has a word, in lower case, that is no half.
    fn count(&self, word: &str) -> usize {
        let own = self.halves.get(word).copied().unwrap_or(0);
        self.sheet.count(word).saturating_sub(own)
    }

    fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| {
            let words = self.sheet.vocabulary().keys().map(String::as_str);
            Lexicon::of(words.filter(|word| self.count(word) > 0))
        })
    }

    fn change(&self, it: &Broken) -> Option<Change> {
        let (confidence, verdict) = self.verdict(it)?;
        // With a space behind it, a hyphen may stand for a part of the word: only the word itself tells.
        let told = matches!(verdict, Verdict::Whole | Verdict::Compound);
        let told =
            told && confidence == Confidence::Sure && it.second.starts_with(char::is_lowercase);
        if it.within && it.hyphen == '-' && !told {
            return None;
        }
        let whole = format!("{}{}", it.first, it.second);
        let compound = format!("{}-{}", it.first, it.second);
        let keeps = matches!(verdict, Verdict::Compound | Verdict::Own);
        let shown = if keeps { &compound } else { &whole };
        let message = match verdict {
            Verdict::Soft => Message::new("repair-hyphen-soft").with("word", shown),
            Verdict::Whole => Message::new("repair-hyphen-whole").with("word", shown),
            Verdict::Compound => Message::new("repair-hyphen-compound").with("word", shown),
            Verdict::Own => Message::new("repair-hyphen-own").with("word", shown),
            Verdict::Form(form) => {
                Message::new("repair-hyphen-form").with("form", form).with("word", shown)
            }
            Verdict::Half => {
                Message::new("repair-hyphen-halves").with("half", it.second).with("word", shown)
            }
        };
        // The line above the second half, which it still has when the halves before it are joined: else
        // a doubtful change would come twice.
        let line = self.sheet.text.number_at(it.range.end);
        let line = if it.within { line } else { line.saturating_sub(1).max(1) };
        let with = if keeps { "-" } else { "" };
        let change = Change::new(Kind::Hyphenation, line, message)
            .edit(Edit::new(it.range.clone(), with))
            .confidence(confidence);
        Some(change)
    }

    /// What becomes of a hyphen, and how sure; none: it stays, with the line end.
    fn verdict(&self, it: &Broken) -> Option<(Confidence, Verdict)> {
        let (first, second) = (it.first.to_lowercase(), it.second.to_lowercase());
        let (first, second) = (first.as_str(), second.as_str());
        let sure = Confidence::Sure;
        let likely = Confidence::sure_if(self.hyphenated);
        let compound = || occurs(self.sheet, &format!("{first}-{second}"));
        if it.hyphen == '\u{ad}' || it.hyphen == '¬' {
            return Some((sure, Verdict::Soft));
        }
        // A word in small letters goes on in small letters.
        if !it.second.starts_with(char::is_lowercase) {
            return match () {
                () if compound() => Some((likely, Verdict::Compound)),
                () if is_capitals(it.second) && is_capitals(it.first) => None,
                () => Some((likely, Verdict::Own)),
            };
        }
        if self.count(&format!("{first}{second}")) > 0 {
            return Some((sure, Verdict::Whole));
        }
        if is_own(it.before, it.first, it.second)
            || is_loose(it.first, it.second)
            || it.chained && is_joint(second)
        {
            return Some((sure, Verdict::Own));
        }
        if compound() {
            return Some((likely, Verdict::Compound));
        }
        // `Ein- und Ausfuhr`: the hyphen stands for a part of the word.
        if is_conjunction(second) && self.count(second) > 0 {
            return None;
        }
        self.by_halves(it, first, second)
    }

    /// What other words of the text say of halves that it has nowhere together.
    fn by_halves(&self, it: &Broken, first: &str, second: &str) -> Option<(Confidence, Verdict)> {
        // Where another hyphen stands beside it, this one may be of the same word.
        let chained = it.chained || it.before.ends_with(JOINING);
        let long = second.chars().count() > 1;
        match self.lexicon().evidence(first, second) {
            Some(Evidence::Form(form)) if long => {
                let sure = self.hyphenated && !chained;
                return Some((Confidence::sure_if(sure), Verdict::Form(form)));
            }
            Some(Evidence::Half) if long => {
                let sure = self.hyphenated && !chained;
                return Some((Confidence::sure_if(sure), Verdict::Half));
            }
            _ => {}
        }
        let own = chained
            || takes_hyphen(first)
            || is_end_alone(second)
            || self.count(second) > 0
            || self.sheet.compounds().contains(&format!("{first}-"));
        let sure = !own && long && self.closed && self.hyphenated;
        let verdict = if own { Verdict::Own } else { Verdict::Half };
        Some((Confidence::sure_if(sure), verdict))
    }
}

enum Verdict {
    Soft,
    Whole,
    Compound,
    Own,
    Form(String),
    Half,
}

/// Whether a text with a hyphen stands within a line somewhere, in any case.
fn occurs(sheet: &Sheet, compound: &str) -> bool {
    let first = compound.split('-').next().unwrap_or_default();
    sheet.count(first) >= 2 && sheet.compounds().contains(compound)
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
