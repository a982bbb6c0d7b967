//! What the numbers of lines at the edges of pages count: the pages, or something of the author's.
//!
//! Notes, articles and parts count upwards, too, one a page at times. The number of a page is set
//! off from the words beside it, or it is the whole of what differs between lines that are alike.

use super::furniture::{is_naming_page, runs};
use super::numbers::YEARS;
use crate::repair::notes;
use crate::repair::sheet::Sheet;
use std::collections::{BTreeMap, HashSet};

/// Signs between the number of a page and the words beside it.
const SIGNS: [char; 6] = ['|', '–', '—', '·', '•', '/'];

/// Spaces that set a number off.
const WIDE: &str = "   ";

/// Whether the number at the end of a line is set off from its words: by a sign, by a gap, or by the
/// word for a page.
pub(super) fn is_set_off(text: &str) -> bool {
    let stem = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let gap = stem.ends_with(WIDE) || stem.ends_with('\t') || stem.trim_end().ends_with(SIGNS);
    stem.len() < text.len() && gap || is_naming_page(text)
}

/// Whether the number of lines that are alike but for it is that of the page, and nothing that an
/// author counts: that stands behind a word and begins with 1.
pub(super) fn is_of_page(texts: &[&str]) -> bool {
    let first = |text: &&str| text.starts_with(|c: char| c.is_ascii_digit());
    let low = texts.iter().any(|text| runs(text).iter().any(|(_, number)| *number <= 1));
    let mut numbered = texts.iter().filter(|text| !runs(text).is_empty());
    numbered.clone().all(|text| is_set_off(text)) || numbered.all(first) || !low
}

/// Whether a number in lines goes up by one from page to page, mostly. No page has that of a year.
pub(super) fn count_pages(found: &[usize], texts: &[&str]) -> bool {
    let mut times: BTreeMap<i64, usize> = BTreeMap::new();
    let mut numbered = 0;
    for (page, text) in found.iter().zip(texts) {
        let numbers = runs(text);
        // The first page may have none.
        numbered += usize::from(!numbers.is_empty());
        for (_, number) in numbers.iter().filter(|(_, number)| !YEARS.contains(number)) {
            *times.entry(i64::from(*number) - *page as i64).or_default() += 1;
        }
    }
    times.values().any(|count| *count >= 2 && count * 4 >= numbered * 3)
}

/// Of lines with their pages, the pages of those that begin or end with the number of the page,
/// whatever else they say.
pub(super) fn with_page(lines: &[(usize, &str)]) -> Vec<usize> {
    let mut times: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    for (page, text) in lines {
        let mut words = text.split_whitespace();
        let edges = [words.next(), words.next_back()].into_iter().flatten();
        for number in edges.filter_map(|word| word.parse::<u32>().ok()) {
            if !YEARS.contains(&number) {
                times.entry(i64::from(number) - *page as i64).or_default().push(*page);
            }
        }
    }
    let mut found = times.into_values().max_by_key(Vec::len).unwrap_or_default();
    found.sort_unstable();
    found.dedup();
    found
}

/// The marks of notes that each page has.
pub(super) fn marks(sheet: &Sheet) -> Vec<HashSet<String>> {
    let ends: Vec<usize> = sheet.text.pages().map(|page| page.end).collect();
    let mut found = vec![HashSet::new(); ends.len()];
    for mark in notes::marks_of(sheet) {
        let page = ends.partition_point(|end| *end <= mark.range.start);
        if let Some(marks) = found.get_mut(page) {
            marks.insert(mark.value);
        }
    }
    found
}

/// Whether a line of a page begins as a note does: with the mark that the page has, unless another
/// line has it, too. What is raised is nothing else.
pub(super) fn is_note(line: &str, others: &[&str], marks: Option<&HashSet<String>>) -> bool {
    let Some((raised, value)) = notes::leading_mark(line) else { return false };
    let same = |other: &&&str| notes::leading_mark(other).is_some_and(|(_, it)| it == value);
    let alone = || others.iter().filter(same).count() <= 1;
    raised || marks.is_some_and(|marks| marks.contains(&value)) && alone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_page_is_set_off() {
        for text in ["Clean water | 3", "Part 1: Water      4", "Water, page 5", "Water — 6"] {
            assert!(is_set_off(text), "{text}");
        }
        for text in ["Article 3", "Clean water 4", "3 Scope", "Water   and air"] {
            assert!(!is_set_off(text), "{text}");
        }
    }

    #[test]
    fn what_an_author_counts_begins_with_one() {
        assert!(is_of_page(&["Clean water 2", "Clean water 3"]));
        assert!(is_of_page(&["Clean water | 1", "Clean water | 2"]));
        assert!(is_of_page(&["1 Clean water", "2 Clean water"]));
        assert!(!is_of_page(&["Main question 1", "Main question 2"]));
        assert!(!count_pages(
            &[0, 1, 2],
            &["Figures of 2020", "Figures of 2021", "Figures of 2022"]
        ));
        assert!(count_pages(&[1, 2], &["Clean water 2", "Clean water 3"]));
    }
}
