//! The lines that may have to do with the page alone, and where pages end.

use super::numbers::{is_beside, numbered};
use crate::repair::binding_words::is_cut_off;
use crate::repair::blocks::{Block, BlockKind};
use crate::repair::heading_form::has_stop;
use crate::repair::notes::begins_as_note;
use crate::repair::page_words::is_page_word;
use crate::repair::prose;
use crate::repair::sheet::Sheet;
use crate::repair::title::is_wrapped;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// The longest running head, in characters.
pub(super) const LONGEST: usize = 120;

/// So many lines of a page may have to do with it alone.
const NEAR: usize = 8;

/// A longer line with a comma in it is of the text, in characters.
const MOST_TITLE: usize = 60;

/// A line of a title page among others, in characters.
const MOST_LINE: usize = 80;

/// So many lines are looked at for the title.
pub(super) const MOST_HEAD: usize = 8;

/// A text with fewer words is no sentence that a page has cut.
const LEAST_CUT: usize = 4;

/// Numbers and lines that return.
pub(super) struct Furniture {
    pub blocks: HashSet<usize>,
    /// Lines by their letters, with those of the head of the text.
    pub lines: HashMap<String, Vec<usize>>,
    /// Lines at the head of the text.
    pub head: HashSet<String>,
}

/// The end of a page.
pub(super) struct PageEnd {
    /// The block with which the text goes on behind it, or that after the last.
    pub next: usize,
    /// A sentence goes on behind it.
    pub cut: bool,
    /// It is marked.
    pub told: bool,
}

impl Furniture {
    pub fn new(sheet: &Sheet) -> Self {
        let mut lines: HashMap<String, Vec<usize>> = HashMap::new();
        let mut blocks = HashSet::new();
        for (index, block) in sheet.blocks.iter().enumerate() {
            // A line above notes is no text, either.
            if block.kind == BlockKind::Rule {
                blocks.insert(index);
            }
            if !is_candidate(sheet, block) {
                continue;
            }
            let text = sheet.str(block.range.clone());
            let key = key(text);
            // What returns as an item of lists, as a note, as a label in brackets, or to lead in a
            // list is the author's.
            let own = block.is_item()
                || text.starts_with('[') && text.ends_with(']')
                || text.trim_end().ends_with(':')
                || begins_as_note(sheet, block);
            if numbered(text).is_some() {
                blocks.insert(index);
            } else if !own
                && prose::length(text) <= LONGEST
                && key.chars().filter(|c| c.is_alphabetic()).count() >= 3
            {
                lines.entry(key).or_default().push(index);
            }
        }
        let head_blocks =
            sheet.blocks.iter().take(MOST_HEAD).take_while(|block| !is_text(sheet, block)).count();
        let rows = sheet.blocks[..head_blocks].iter().flat_map(|block| block.rows.clone());
        let rows: Vec<&str> = rows.take(MOST_HEAD).map(|row| sheet.text.line(row)).collect();
        let mut head: HashSet<String> = rows.iter().map(|row| head_key(row)).collect();
        // The head itself stays: it is the title.
        for found in lines.values_mut() {
            found.retain(|index| *index >= head_blocks);
        }
        lines.retain(|line, found| {
            let texts: Vec<&str> =
                found.iter().map(|index| sheet.str(sheet.blocks[*index].range.clone())).collect();
            match numbering(&texts) {
                Numbering::Same => {}
                Numbering::Counts => {
                    // The title does not count, so what counts as its line does is no page.
                    let alike = |row: &&str| head_key(row) == *line && counts_with(row, &texts);
                    if rows.iter().any(alike) {
                        head.remove(line);
                    }
                    // A word and a number is what chapters and forms are called.
                    if !line.contains(' ') && !head.contains(line) || beside_numbers(sheet, found) {
                        return false;
                    }
                }
                Numbering::Differs => {
                    head.remove(line);
                    only_equal(found, &texts);
                }
            }
            found.len() >= 2 || !found.is_empty() && head.contains(line)
        });
        blocks.extend(lines.values().flatten());
        Furniture { blocks, lines, head }
    }

    /// Whether the line above or below a block is the title once more.
    pub fn is_beside_title(&self, sheet: &Sheet, index: usize) -> bool {
        let is_title = |at: usize| {
            let block = sheet.blocks.get(at).filter(|_| self.blocks.contains(&at));
            block.is_some_and(|block| self.head.contains(&key(sheet.str(block.range.clone()))))
        };
        index.checked_sub(1).is_some_and(is_title) || is_title(index + 1)
    }
}

/// What the numbers of lines with the same letters say.
#[derive(Debug, PartialEq)]
pub(super) enum Numbering {
    /// They are equal, or none.
    Same,
    /// One at an edge of the line counts upwards, as those of pages do.
    Counts,
    /// They differ: the lines are not the same line.
    Differs,
}

pub(super) fn numbering(texts: &[&str]) -> Numbering {
    let all: Vec<Vec<(Range<usize>, u32)>> = texts.iter().map(|text| runs(text)).collect();
    let most = all.iter().map(Vec::len).max().unwrap_or(0);
    // The first page may have none.
    let full: Vec<usize> = (0..all.len()).filter(|at| all[*at].len() == most).collect();
    let vary =
        |run: &usize| full.windows(2).any(|pair| all[pair[0]][*run].1 != all[pair[1]][*run].1);
    let varying: Vec<usize> = (0..most).filter(vary).collect();
    let [run] = *varying else {
        return if varying.is_empty() { Numbering::Same } else { Numbering::Differs };
    };
    let numbers: Vec<u32> = full.iter().map(|at| all[*at][run].1).collect();
    let steps = numbers.windows(2).filter(|pair| pair[1] > pair[0] && pair[1] - pair[0] <= 3);
    let rises = steps.count() * 4 >= (numbers.len() - 1) * 3;
    let letters = |text: &str| text.chars().any(char::is_alphabetic);
    let edge = full.iter().all(|at| {
        let (text, place) = (texts[*at], &all[*at][run].0);
        let (before, after) = (&text[..place.start], &text[place.end..]);
        let of_total = run + 2 == most && prose::count(after) <= 2;
        let named = before.split_whitespace().all(|word| is_page_word(word) || !letters(word));
        named
            || of_total
            || after.split_whitespace().all(|word| is_page_word(word) || !letters(word))
    });
    if rises && edge { Numbering::Counts } else { Numbering::Differs }
}

/// Whether a line has as many numbers as lines that count.
fn counts_with(row: &str, texts: &[&str]) -> bool {
    texts.iter().any(|text| runs(text).len() == runs(row).len())
}

/// The numbers of a line with their places.
pub(super) fn runs(text: &str) -> Vec<(Range<usize>, u32)> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(|c: char| c.is_ascii_digit()).map(|at| rest + at) {
        let digits = text[start..].find(|c: char| !c.is_ascii_digit());
        let end = digits.map_or(text.len(), |length| start + length);
        found.push((start..end, text[start..end].parse().unwrap_or(u32::MAX)));
        rest = end;
    }
    found
}

/// Whether the lines stand beside numbers of pages, mostly: then their own are not of pages.
fn beside_numbers(sheet: &Sheet, found: &[usize]) -> bool {
    found.iter().filter(|index| is_beside(sheet, **index)).count() * 2 > found.len()
}

/// Leaves those lines that another equals in its numbers.
fn only_equal(found: &mut Vec<usize>, texts: &[&str]) {
    let numbers = |text: &str| runs(text).into_iter().map(|(_, number)| number).collect::<Vec<_>>();
    let mut times: HashMap<Vec<u32>, usize> = HashMap::new();
    texts.iter().for_each(|text| *times.entry(numbers(text)).or_default() += 1);
    let most = times.iter().max_by_key(|(_, count)| **count).map(|(numbers, _)| numbers.clone());
    let mut texts = texts.iter();
    found.retain(|_| texts.next().map(|text| numbers(text)) == most);
}

/// The letters of a line at the head, without a key of the front matter.
fn head_key(line: &str) -> String {
    key(line.strip_prefix("title:").unwrap_or(line))
}

/// The end of a page at which a block stands, as far as the blocks beside it tell.
pub(super) fn page_end_at(sheet: &Sheet, index: usize, furniture: &Furniture) -> Option<PageEnd> {
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
        before.is_prose()
            && after.is_paragraph()
            && prose::count(sheet.words(before)) >= LEAST_CUT
            && (sheet.goes_on(before, after) || is_cut_off(sheet.words(before)))
    });
    let closes = next.is_none() && index + NEAR >= last;
    (ended || cut || closes).then_some(PageEnd { next: next.unwrap_or(last), cut, told: ended })
}

pub(super) fn is_candidate(sheet: &Sheet, block: &Block) -> bool {
    let plain =
        matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading | BlockKind::Item { .. });
    plain && sheet.is_one_line(block) && block.range.len() < 4 * LONGEST
}

/// Whether a block is none of the lines at the head of a text.
pub(super) fn is_text(sheet: &Sheet, block: &Block) -> bool {
    let words = sheet.words(block);
    let prose = words.lines().any(|line| prose::length(line) > MOST_TITLE && line.contains(", "));
    let lines = block.rows.len() > 1 && !is_wrapped(words);
    let short = lines && words.lines().all(|line| prose::length(line) <= MOST_LINE);
    // A sentence ends in it, and another begins.
    let sentences = prose::length(words) > MOST_TITLE && has_stop(words);
    block.is_prose() && (prose || sentences || prose::length(words) > LONGEST && !short)
}

/// A line without its numbers, what names a page, ornaments and capitals.
pub(in crate::repair) fn key(text: &str) -> String {
    let text = without_page(text).join(" ");
    let kept = text.chars().filter(|c| c.is_alphabetic() || c.is_whitespace());
    let lower = kept.collect::<String>().to_lowercase();
    prose::squeezed(&lower)
}

/// Whether a line has the word for a page beside a number.
pub(in crate::repair) fn is_naming_page(text: &str) -> bool {
    text.split_whitespace().count() > without_page(text).len()
}

/// The words of a line but for those for a page beside a number, as in `Page 3`.
pub(super) fn without_page(text: &str) -> Vec<&str> {
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
    fn a_head_with_the_number_of_its_page_is_the_same_head() {
        for text in ["Clean water", "Clean water — Page 3", "3 | Clean water", "Clean WATER, p. 12"]
        {
            assert_eq!(key(text), "clean water", "{text}");
        }
        assert_eq!(key("The page of history"), "the page of history");
    }

    #[test]
    fn numbers_of_pages_count_at_an_edge_of_the_line() {
        for (texts, wanted) in [
            (["Clean water", "Clean water", "Clean water"], Numbering::Same),
            (["Water 2024", "Water 2024", "Water 2024"], Numbering::Same),
            (["Clean water", "Clean water 2", "Clean water 3"], Numbering::Counts),
            (["2 | Water 2024", "4 | Water 2024", "6 | Water 2024"], Numbering::Counts),
            (["Water, p. 2 of 9", "Water, p. 3 of 9", "Water, p. 4 of 9"], Numbering::Counts),
            (["Page 2 Water", "Page 3 Water", "Page 4 Water"], Numbering::Counts),
            (["It has 40 staff", "It has 7 staff", "It has 9 staff"], Numbering::Differs),
            (["Table 1: Cost", "Table 2: Cost", "Table 3: Cost"], Numbering::Differs),
            (["Act of 1766", "Act of 2001", "Act of 1999"], Numbering::Differs),
        ] {
            assert_eq!(numbering(&texts), wanted, "{texts:?}");
        }
    }
}
