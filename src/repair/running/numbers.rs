//! Page numbers.

use super::furniture::{Furniture, is_candidate, key, page_end_at};
use super::taken_out;
use crate::model::{Message, roman};
use crate::repair::blocks::Block;
use crate::repair::change::{Change, Kind};
use crate::repair::notes;
use crate::repair::page_words::is_page_word;
use crate::repair::prose::{self, Beginning};
use crate::repair::sheet::Sheet;
use std::collections::HashMap;

/// So many lines above a note its mark is looked for.
const FAR: usize = 120;

/// What stands between two page numbers, in bytes: even a short page has more.
pub(super) const LEAST_PAGE: usize = 240;

/// Numbers that are years.
pub(super) const YEARS: std::ops::RangeInclusive<u32> = 1800..=2100;

/// A line that may be a page number: its form, its number, and whether it names the page.
#[derive(Debug, PartialEq)]
pub(in crate::repair) struct Numbered {
    pub form: String,
    pub number: u32,
    named: bool,
    /// `Page 3 of 12`: nothing else is written so.
    pub certain: bool,
}

/// Reads `3`, `- 3 -`, `Page 3 of 12`, `3/12`, `3 (12)`, `2. oldal`, `| 3`.
pub(in crate::repair) fn numbered(text: &str) -> Option<Numbered> {
    if text.len() > 60 {
        return None;
    }
    let ornament = |c: char| c.is_whitespace() || "-–—|·•*_[](){}<>~".contains(c);
    // `3 (5)`, as Swedish and Finnish papers have it.
    let total =
        text.trim().split_once(" (").and_then(|(it, rest)| Some((it, rest.strip_suffix(')')?)));
    let text = total.map_or(text.to_owned(), |(number, total)| format!("{number}/{total}"));
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
            // `2. oldal`
            let number = number.strip_suffix('.').unwrap_or(number);
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

/// Whether a line says of how many pages it is on which: `3 / 12`, `Page 3 of 12`.
pub(in crate::repair) fn names_page(line: &str) -> bool {
    numbered(line).is_some_and(|it| it.certain || it.named && it.form.starts_with("/ "))
}

/// The form of numerals in Roman letters.
pub(super) const ROMAN: &str = "roman";

/// Reads `iv`.
pub(super) fn in_roman(text: &str) -> Option<Numbered> {
    let number = roman::value(text)?;
    Some(Numbered { form: ROMAN.to_owned(), number, named: false, certain: false })
}

/// Whether a block is a line that says which page it stands on.
pub(in crate::repair) fn is_page_line(sheet: &Sheet, block: &Block) -> bool {
    let text = sheet.str(block.range.clone());
    is_candidate(sheet, block) && numbered(text).is_some()
}

/// Whether the line above or below a block is a number that stands alone.
pub(in crate::repair) fn is_beside(sheet: &Sheet, index: usize) -> bool {
    let is_number = |at: usize| sheet.blocks.get(at).is_some_and(|it| is_page_line(sheet, it));
    index.checked_sub(1).is_some_and(is_number) || is_number(index + 1)
}

/// Page numbers that stand alone.
pub(in crate::repair) fn page_numbers(sheet: &Sheet) -> Vec<Change> {
    let mut forms: HashMap<String, Vec<(usize, Numbered)>> = HashMap::new();
    for (index, block) in sheet.blocks.iter().enumerate() {
        if is_candidate(sheet, block)
            && let Some(found) = numbered(sheet.str(block.range.clone()))
        {
            forms.entry(found.form.clone()).or_default().push((index, found));
        }
    }
    let mut changes = Vec::new();
    if forms.is_empty() {
        return changes;
    }
    let furniture = Furniture::new(sheet);
    for found in forms.into_values() {
        let headed = is_headed(sheet, &found, &furniture);
        let rising = match headed {
            true => vec![true; found.len()],
            false => counts_pages(sheet, &found, &furniture),
        };
        let count = rising.iter().filter(|in_row| **in_row).count();
        let ends: Vec<_> =
            found.iter().map(|(index, _)| page_end_at(sheet, *index, &furniture)).collect();
        // Verses, steps and questions count as pages do. They cut no sentence, nor stand beside
        // the title.
        let proven = found.iter().zip(&ends).zip(&rising).any(|(((index, _), end), in_row)| {
            let end = end.as_ref().is_some_and(|end| end.cut || end.told);
            *in_row && (end || furniture.is_beside_title(sheet, *index))
        });
        for (((index, number), in_row), end) in found.iter().zip(&rising).zip(&ends) {
            let Some(block) = sheet.blocks.get(*index) else { continue };
            let at_end = end.is_some();
            if !number.named && is_note_number(sheet, *index, &furniture) {
                continue;
            }
            // One of a row that cuts a sentence says what the others are.
            let dashed = is_dashed(sheet.str(block.range.clone()));
            let sure = number.certain
                || *in_row && is_of_many(&number.form)
                || *in_row && dashed
                || *in_row && (proven || headed || number.named && (count >= 3 || at_end))
                || at_end && (number.named || sheet.page_ended(block) || next_page(sheet, *index))
                || at_end && dashed;
            if !(sure || number.named || at_end || *in_row && count >= 3) {
                continue;
            }
            let text = sheet.str(block.range.clone());
            let message =
                Message::new("repair-page-number").with("text", text).with("count", count);
            changes.push(taken_out(sheet, block, Kind::PageNumber, message, sure));
        }
    }
    changes
}

/// Whether numbers count one by one to the end of the text, and one line returns right below each but
/// that, or above each: verses and questions do not end with their number.
fn is_headed(sheet: &Sheet, row: &[(usize, Numbered)], furniture: &Furniture) -> bool {
    let last = row.last().map_or(0, |(last, _)| *last);
    let ends = (last + 1..sheet.blocks.len()).all(|index| furniture.blocks.contains(&index));
    let counts = row.windows(2).all(|pair| pair[1].1.number == pair[0].1.number + 1);
    let line = |index: usize| {
        let text = sheet.blocks.get(index).map(|block| key(sheet.str(block.range.clone())));
        text.filter(|text| text.contains(' ') && furniture.lines.contains_key(text))
    };
    let same = |mut lines: Vec<Option<String>>| {
        lines.dedup();
        matches!(lines[..], [Some(_)])
    };
    let below = row.iter().take(row.len().saturating_sub(1)).map(|(index, _)| line(index + 1));
    let above = row.iter().map(|(index, _)| index.checked_sub(1).and_then(line));
    row.len() >= 3 && ends && counts && (same(below.collect()) || same(above.collect()))
}

/// Whether the form of a number is that of one of so many that it is no fraction: `3/12`.
pub(super) fn is_of_many(form: &str) -> bool {
    form.strip_prefix("/ ").and_then(|total| total.parse::<u32>().ok()).is_some_and(|it| it >= 4)
}

/// `- 3 -`, as only page numbers are set.
pub(super) fn is_dashed(text: &str) -> bool {
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
    let raised: String = number.chars().filter_map(notes::marks::raise).collect();
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
    let end = |at: usize| page_end_at(sheet, found[at].0, furniture).map(|end| end.next);
    in_sequence(&numbers, |at| {
        let year = !found[at].1.named && YEARS.contains(&numbers[at]);
        starts(at) - starts(at - 1) >= LEAST_PAGE && !year || end(at - 1) != end(at)
    })
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
            ("2. oldal", Some((2, true))),
            ("3 (5)", Some((3, true))),
            ("Point 3 (5)", None),
            ("5 (3)", None),
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
    fn a_row_counts_upwards() {
        assert_eq!(
            in_sequence(&[2, 3, 4, 19, 5, 6], |_| true),
            [true, true, true, false, true, true]
        );
        assert_eq!(in_sequence(&[7], |_| true), [false]);
        assert_eq!(in_sequence(&[2, 3, 4], |at| at == 2), [false, true, true]);
    }
}
