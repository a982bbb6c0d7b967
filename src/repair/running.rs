//! Running heads and page numbers.
//!
//! A number that stands alone is a page number if a row of them counts the pages, or if a page
//! ends there. A line is a running head if it returns where pages end. A line that returns
//! anywhere else is the author's.

use super::blocks::{Block, BlockKind};
use super::change::{Change, Confidence, Kind};
use super::page_words::is_page_word;
use super::prose::{self, Beginning};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;
use std::collections::{HashMap, HashSet};

/// The longest running head, in characters.
const LONGEST: usize = 120;

/// What stands between two page numbers, in bytes: even a short page has more.
const LEAST_PAGE: usize = 240;

/// Numbers that are years.
const YEARS: std::ops::RangeInclusive<u32> = 1800..=2100;

/// A line that may be a page number: its form, its number, and whether it names the page.
#[derive(Debug, PartialEq)]
pub(super) struct Numbered {
    form: String,
    number: u32,
    named: bool,
    /// `Page 3 of 12`: nothing else is written so.
    certain: bool,
}

/// Reads `3`, `- 3 -`, `Page 3 of 12`, `3/12`, `| 3`.
pub(super) fn numbered(text: &str) -> Option<Numbered> {
    if text.len() > 60 {
        return None;
    }
    let ornament = |c: char| c.is_whitespace() || "-–—|·•*_[](){}<>~".contains(c);
    let text = text.trim_matches(ornament);
    let spaced = text.replace('/', " / ");
    let tokens: Vec<&str> =
        spaced.split_whitespace().filter(|it| !it.chars().all(ornament)).collect();
    let value = |token: &str| {
        let digits = token.len() <= 4 && token.bytes().all(|byte| byte.is_ascii_digit());
        token.parse::<u32>().ok().filter(|_| digits)
    };
    let word = |token: &&str| is_page_word(token);
    let (word_before, rest) = match tokens.split_first() {
        Some((first, rest)) if word(first) => (true, rest),
        _ => (false, &tokens[..]),
    };
    match *rest {
        [only] => Some(Numbered {
            form: if word_before { "page".to_owned() } else { String::new() },
            number: value(only)?,
            named: word_before,
            certain: false,
        }),
        [number, behind] if !word_before && word(&behind) => {
            let form = "page behind".to_owned();
            Some(Numbered { form, number: value(number)?, named: true, certain: false })
        }
        [number, between, total] if between.chars().count() <= 4 && value(between).is_none() => {
            let (number, total) = (value(number)?, value(total)?);
            let fits = number >= 1 && number <= total && total < 2000;
            let named = word_before || between == "/";
            let form = format!("{between} {total}");
            fits.then_some(Numbered { form, number, named, certain: word_before })
        }
        _ => None,
    }
}

/// Whether a block is a line that says which page it stands on.
pub(super) fn is_page_line(sheet: &Sheet, block: &Block) -> bool {
    let text = sheet.str(block.range.clone());
    is_candidate(sheet, block) && numbered(text).is_some()
}

/// The lines that may have to do with the page alone: numbers, and what returns.
struct Furniture {
    blocks: HashSet<usize>,
    /// Lines by their letters, with those of the head of the text.
    lines: HashMap<String, Vec<usize>>,
    /// Lines at the head of the text.
    head: HashSet<String>,
}

impl Furniture {
    fn new(sheet: &Sheet) -> Self {
        let mut lines: HashMap<String, Vec<usize>> = HashMap::new();
        let mut blocks = HashSet::new();
        for (index, block) in sheet.blocks.iter().enumerate() {
            if !is_candidate(sheet, block) {
                continue;
            }
            let text = sheet.str(block.range.clone());
            let key = key(text);
            // What returns as an item of lists is the author's.
            let listed = matches!(block.kind, BlockKind::Item { ordered: false, .. });
            if numbered(text).is_some() {
                blocks.insert(index);
            } else if !listed
                && prose::length(text) <= LONGEST
                && key.chars().filter(|c| c.is_alphabetic()).count() >= 3
            {
                lines.entry(key).or_default().push(index);
            }
        }
        let head_blocks =
            sheet.blocks.iter().take(MOST_HEAD).take_while(|block| !is_text(sheet, block)).count();
        let rows = sheet.blocks[..head_blocks].iter().flat_map(|block| block.rows.clone());
        let head: HashSet<String> =
            rows.take(MOST_HEAD).map(|row| head_key(sheet.text.line(row))).collect();
        // The head itself stays: it is the title.
        for found in lines.values_mut() {
            found.retain(|index| *index >= head_blocks);
        }
        lines.retain(|line, found| found.len() >= 2 || !found.is_empty() && head.contains(line));
        blocks.extend(lines.values().flatten());
        Furniture { blocks, lines, head }
    }
}

/// So many lines of a page may have to do with it alone.
const NEAR: usize = 8;

/// So many lines above a note its mark is looked for.
const FAR: usize = 120;

/// A longer line with a comma in it is of the text, in characters.
const MOST_TITLE: usize = 60;

/// So many lines are looked at for the title.
const MOST_HEAD: usize = 8;

/// The letters of a line at the head, without a key of the front matter.
fn head_key(line: &str) -> String {
    key(line.strip_prefix("title:").unwrap_or(line))
}

/// The end of a page at which a block stands, as far as the blocks beside it tell: the block with
/// which the text goes on behind it, or that after the last.
fn page_end_at(sheet: &Sheet, index: usize, furniture: &Furniture) -> Option<usize> {
    let gone = |index: &usize| furniture.blocks.contains(index);
    let mut above = (0..index).rev().take(NEAR);
    let before = above.find(|index| !gone(index)).and_then(|at| sheet.blocks.get(at));
    let last = sheet.blocks.len();
    let next = (index + 1..last).take(NEAR).find(|index| !gone(index));
    let after = next.and_then(|at| sheet.blocks.get(at));
    let ended = (index..=next.unwrap_or(index))
        .filter_map(|index| sheet.blocks.get(index))
        .any(|block| sheet.page_ended(block));
    let cut = before.zip(after).is_some_and(|(before, after)| {
        before.is_prose() && after.is_paragraph() && sheet.goes_on(before, after)
    });
    let closes = next.is_none() && index + NEAR >= last;
    (ended || cut || closes).then_some(next.unwrap_or(last))
}

fn is_candidate(sheet: &Sheet, block: &Block) -> bool {
    let plain =
        matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading | BlockKind::Item { .. });
    plain && sheet.is_one_line(block) && block.range.len() < 4 * LONGEST
}

/// Page numbers that stand alone.
pub(super) fn page_numbers(sheet: &Sheet) -> Vec<Change> {
    let mut forms: HashMap<String, Vec<(usize, Numbered)>> = HashMap::new();
    for (index, block) in sheet.blocks.iter().enumerate() {
        if is_candidate(sheet, block)
            && let Some(found) = numbered(sheet.str(block.range.clone()))
        {
            forms.entry(found.form.clone()).or_default().push((index, found));
        }
    }
    let furniture = Furniture::new(sheet);
    let mut changes = Vec::new();
    for found in forms.into_values() {
        let rising = counts_pages(sheet, &found, &furniture);
        let count = rising.iter().filter(|in_row| **in_row).count();
        for ((index, number), in_row) in found.iter().zip(&rising) {
            let Some(block) = sheet.blocks.get(*index) else { continue };
            let at_end = page_end_at(sheet, *index, &furniture).is_some();
            if !number.named && is_note_number(sheet, *index, &furniture) {
                continue;
            }
            // Two numbers in a row are evidence where a sentence is cut; three are anywhere.
            let dashed = is_dashed(sheet.str(block.range.clone()));
            let sure = number.certain
                || *in_row && dashed
                || *in_row && (count >= 3 || count >= 2 && at_end)
                || at_end && (number.named || sheet.page_ended(block) || next_page(sheet, *index))
                || at_end && dashed;
            if !(sure || number.named || at_end) {
                continue;
            }
            let text = sheet.str(block.range.clone());
            let message =
                Message::new("repair-page-number").with("text", text).with("count", count);
            let change = Change::new(Kind::PageNumber, sheet.line(block), message)
                .edit(Edit::delete(block.range.clone()))
                .drops(text)
                .page_end(block.range.start)
                .confidence(Confidence::sure_if(sure));
            changes.push(change);
        }
    }
    changes
}

/// `- 3 -`, as only page numbers are set.
fn is_dashed(text: &str) -> bool {
    let dash = ['-', '–', '—'];
    text.len() > 2 && text.starts_with(dash) && text.ends_with(dash)
}

fn next_page(sheet: &Sheet, index: usize) -> bool {
    sheet.blocks.get(index + 1).is_some_and(|next| sheet.page_ended(next))
}

/// A number above the text of a note, whose mark stands further up.
fn is_note_number(sheet: &Sheet, index: usize, furniture: &Furniture) -> bool {
    let Some(block) = sheet.blocks.get(index) else { return false };
    let number = sheet.words(block).trim();
    let raised: String = number.chars().filter_map(super::notes::marks::raise).collect();
    let rows = block.rows.start.saturating_sub(FAR)..block.rows.start;
    let mut above = rows.map(|row| sheet.text.line(row));
    let followed = sheet.blocks.get(index + 1).is_some_and(|next| {
        let begins = prose::beginning(sheet.words(next)) != Beginning::Lower;
        let own = !furniture.blocks.contains(&(index + 1));
        next.is_paragraph() && !sheet.page_ended(next) && begins && own
    });
    !raised.is_empty() && followed && above.any(|line| line.contains(&raised))
}

/// Which numbers belong to a row that counts upwards, by at most a few at a time. `is_page` tells
/// whether there may be a page between a number and the one before it.
fn in_sequence(numbers: &[u32], is_page: impl Fn(usize) -> bool) -> Vec<bool> {
    let near = |low: u32, high: u32| high > low && high - low <= 3;
    let follows = |at: usize| {
        let pair = numbers.get(at.wrapping_sub(1)).zip(numbers.get(at));
        pair.is_some_and(|(low, high)| near(*low, *high)) && is_page(at)
    };
    (0..numbers.len()).map(|at| follows(at) || follows(at + 1)).collect()
}

/// Which lines are numbers of pages in a row. Numbers that have hardly a paragraph between them
/// count something else, and years are dates, unless pages end there.
fn counts_pages(sheet: &Sheet, found: &[(usize, Numbered)], furniture: &Furniture) -> Vec<bool> {
    let numbers: Vec<u32> = found.iter().map(|(_, it)| it.number).collect();
    let starts = |at: usize| sheet.blocks.get(found[at].0).map_or(0, |block| block.range.start);
    let end = |at: usize| page_end_at(sheet, found[at].0, furniture);
    in_sequence(&numbers, |at| {
        let year = !found[at].1.named && YEARS.contains(&numbers[at]);
        starts(at) - starts(at - 1) >= LEAST_PAGE && !year || end(at - 1) != end(at)
    })
}

/// Lines that return where pages end.
pub(super) fn heads(sheet: &Sheet) -> Vec<Change> {
    let furniture = Furniture::new(sheet);
    let start = sheet.blocks.iter().position(|block| is_text(sheet, block)).unwrap_or(0);
    let mut changes = Vec::new();
    for (line, found) in &furniture.lines {
        // Once a page: what stands there again, such as the lines for signatures, is the author's.
        let ends = found.iter().filter_map(|index| page_end_at(sheet, *index, &furniture));
        let evidence = ends.collect::<HashSet<_>>().len();
        let in_head = furniture.head.contains(line);
        // Nothing but the foot of a page has the title beside the number of the page.
        let names_pages = in_head
            && found.iter().filter_map(|index| sheet.blocks.get(*index)).all(|block| {
                let text = sheet.str(block.range.clone());
                text.split_whitespace().count() > without_page(text).len()
            });
        // Page ends are seen only where they cut a sentence, which half of them do.
        let enough = evidence >= if in_head { 1 } else { 2 } && evidence * 3 >= found.len();
        let enough = enough || names_pages;
        if !enough {
            continue;
        }
        for index in found {
            let Some(block) = sheet.blocks.get(*index) else { continue };
            // On the first page it is the title.
            if *index < start && !sheet.page_ended(block) && evidence < found.len() {
                continue;
            }
            let text = sheet.str(block.range.clone());
            let message = Message::new("repair-running-head")
                .with("text", text)
                .with("count", found.len())
                .with("ends", evidence);
            let change = Change::new(Kind::RunningHead, sheet.line(block), message)
                .edit(Edit::delete(block.range.clone()))
                .drops(text)
                .page_end(block.range.start);
            changes.push(change);
        }
    }
    changes
}

/// Whether a block is none of the lines at the head of a text.
fn is_text(sheet: &Sheet, block: &Block) -> bool {
    let words = sheet.words(block);
    let prose = words.lines().any(|line| prose::length(line) > MOST_TITLE && line.contains(", "));
    block.is_prose() && (prose || prose::length(words) > LONGEST)
}

/// A line without its numbers, what names a page, ornaments and capitals.
pub(super) fn key(text: &str) -> String {
    let text = without_page(text).join(" ");
    let kept = text.chars().filter(|c| c.is_alphabetic() || c.is_whitespace());
    let lower = kept.collect::<String>().to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a line but for those for a page beside a number, as in `Page 3`.
fn without_page(text: &str) -> Vec<&str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_number = |at: Option<usize>| {
        let word = at.and_then(|at| words.get(at));
        word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
    };
    let kept = words.iter().enumerate().filter(|(at, word)| {
        let beside = is_number(at.checked_sub(1)) || is_number(Some(at + 1));
        !(beside && is_page_word(word))
    });
    kept.map(|(_, word)| *word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_numbers_have_many_forms() {
        let number = |text| numbered(text).map(|found| (found.number, found.named));
        for (text, wanted) in [
            ("3", Some((3, false))),
            ("- 3 -", Some((3, false))),
            ("— 12 —", Some((12, false))),
            ("**3**", Some((3, false))),
            ("Page 3 of 12", Some((3, true))),
            ("Seite 3", Some((3, true))),
            ("3/12", Some((3, true))),
            ("3 von 12", Some((3, false))),
            ("Article 3", None),
            ("2024 in 12", None),
            ("1 Introduction", None),
            ("3 of them", None),
        ] {
            let found = number(text);
            assert_eq!(found, wanted, "{text}");
        }
    }

    #[test]
    fn a_head_with_the_number_of_its_page_is_the_same_head() {
        for text in ["Clean water", "Clean water — Page 3", "3 | Clean water", "Clean WATER, p. 12"]
        {
            assert_eq!(key(text), "clean water", "{text}");
        }
        assert_eq!(key("The page of history"), "the page of history");
    }

    #[test]
    fn a_row_counts_upwards() {
        assert_eq!(
            in_sequence(&[2, 3, 4, 19, 5, 6], |_| true),
            [true, true, true, false, true, true]
        );
        assert_eq!(in_sequence(&[7], |_| true), [false]);
        assert_eq!(in_sequence(&[2, 3, 4], |at| at == 2), [false, true, true]);
    }
}
