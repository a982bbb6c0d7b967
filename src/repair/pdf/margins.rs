//! Running heads and page numbers: what stands at the same height of many pages, and says the same
//! but for numbers.

use super::block::is_closed;
use super::marks::{is_bullet, note_mark};
use super::measures::body;
use super::packed::Packed;
use super::rows::Row;
use super::running::{Running, Setting};
use super::tables;
use crate::model::roman;
use crate::repair::page_words::is_page_word;
use crate::repair::running::is_naming_page;
use std::collections::{HashMap, HashSet};

/// Rows at each end of a page that may be furniture.
pub(super) const ROWS: usize = 4;

/// Heights differ by no more than this, in points.
const HEIGHT: f32 = 4.0;

/// Below this share of its height, a number that is that of the page is no text.
const FOOT: f32 = 0.88;

/// Running heads stand within this share of the height of a page, above or below; those that are set
/// apart from the text by so many times their size, as TeX sets them on small paper, within the other.
const MARGIN: f32 = 0.15;
const WIDE: f32 = 0.25;
const APART: f32 = 1.8;

/// Headings are larger than the text by this; running heads are only where most pages have them, and so
/// many.
pub(super) const LARGE: f32 = 1.15;
const OFTEN: usize = 3;

/// Takes the running heads and page numbers out of the pages, each a list of rows from top to
/// bottom. Comes out: what was taken. A page may have nothing else, but not all of them.
pub(super) fn take(pages: &mut [Packed<Row>]) -> Packed<Row> {
    let ends = ends(pages);
    let is_bare =
        |(rows, (top, bottom)): (&Packed<Row>, &(usize, usize))| top + bottom == rows.len();
    if pages.iter().zip(&ends).all(is_bare) {
        return Packed::default();
    }
    part(pages, ends)
}

/// Takes them out of rows that the file itself does not call text.
pub(super) fn take_untagged(pages: &mut [Packed<Row>]) -> Packed<Row> {
    let ends = ends(pages);
    part(pages, ends)
}

/// How many rows at the head and at the foot of each page are furniture.
fn ends(pages: &[Packed<Row>]) -> Vec<(usize, usize)> {
    let counts = count(pages);
    let many = pages.len();
    let text = pages.iter().flat_map(Packed::iter).filter(|row| row.cell().is_none());
    let (body, _) = body(text);
    let numbered = numbered(pages);
    let running = Running::of(pages, body);
    let is_furniture = |row: &Row, inwards: Option<&Row>| {
        if is_own(row, inwards) {
            return false;
        }
        if running.holds(row) {
            return true;
        }
        let own = Standing::of(row);
        let all = || counts.get(&key(row)).into_iter().flatten();
        // Where several papers were bound together, each counts its own pages.
        let level = all().filter(|other| own.is_level_with(other)).count();
        // Pages that have their numbers elsewhere are not counted by those of a text.
        let counted = numbered.contains(&row.page) && !names_page(row);
        let returns = |other: &&Standing| {
            // A title that later pages repeat is set otherwise than there.
            let title = row.page == 1 && own.set != other.set;
            own.returns_as(other) && !title && !(counted && own.numbers != other.numbers)
        };
        let count = all().filter(returns).count();
        if row.size > LARGE * body && !is_page_number(row) {
            return count >= OFTEN && count * 5 >= many * 4 && tells_no_part(row);
        }
        // Two rows that say the same may be of the text, unless they stand for themselves.
        let enough = count >= 3 || count == 2 && many <= 4 && !goes_on(row, inwards);
        enough && level * 5 >= many
            // Of a single page, nothing is shown to return.
            || many == 1 && is_apart(row, inwards) && tells_page(&row.plain())
            || is_number_of_page(row, inwards)
    };
    let ends = |rows: &Packed<Row>| {
        let rows = rows.unpacked();
        let above = |at: usize| at.checked_sub(1).and_then(|at| rows.get(at));
        let foot = (0..rows.len()).rev().take(ROWS);
        let bottom = foot.take_while(|at| is_furniture(&rows[*at], above(*at))).count();
        let rest = rows.get(..rows.len() - bottom).unwrap_or_default();
        // The head of a table is repeated, too.
        let is_head =
            |at: usize| rest.get(at + 1).is_some_and(|next| tables::is_row(&rest[at], next));
        let top = (0..rest.len().min(ROWS))
            .take_while(|at| is_furniture(&rest[*at], rest.get(at + 1)) && !is_head(*at));
        (top.count(), bottom)
    };
    pages.iter().map(ends).collect()
}

/// The pages that have a number for themselves.
fn numbered(pages: &[Packed<Row>]) -> HashSet<usize> {
    let mut found = HashSet::new();
    for rows in pages.iter().map(Packed::unpacked) {
        let ends = rows.iter().take(ROWS).chain(rows.iter().rev().take(ROWS));
        found.extend(ends.filter(|row| is_page_number(row)).map(|row| row.page));
    }
    found
}

/// Whether a row is a page number, or has the word for a page.
fn names_page(row: &Row) -> bool {
    is_page_number(row) || words_of(&row.plain()).any(is_page_word)
}

/// Whether a text is the number of a page, or tells it and ends no sentence: `Page 1 of 1`.
fn tells_page(text: &str) -> bool {
    is_number(text) || is_naming_page(text) && !is_closed(text)
}

/// Whether a row is one of the text around it: near to the next one, and in the middle of a sentence.
fn goes_on(row: &Row, inwards: Option<&Row>) -> bool {
    let begins = row.plain().starts_with(char::is_lowercase);
    begins && !is_apart(row, inwards)
}

/// Takes rows off the heads and feet of pages.
fn part(pages: &mut [Packed<Row>], ends: Vec<(usize, usize)>) -> Packed<Row> {
    let mut taken = Packed::default();
    for (rows, (top, bottom)) in pages.iter_mut().zip(ends).filter(|(_, ends)| *ends != (0, 0)) {
        rows.edit(|rows| {
            let mut furniture: Vec<Row> = rows.drain(..top).collect();
            furniture.extend(rows.drain(rows.len() - bottom..));
            taken.append(&Packed::of(&furniture));
        });
    }
    taken
}

/// Whether a row is the text's wherever it returns: an item, a note, a cell, or one that stands too far
/// within the page, `inwards` being the next one there.
fn is_own(row: &Row, inwards: Option<&Row>) -> bool {
    let text = row.plain();
    let margin = if is_apart(row, inwards) { WIDE } else { MARGIN } * row.sheet;
    let within = row.sheet > 0.0 && (margin..row.sheet - margin).contains(&row.y);
    let item = row.pieces.first().is_some_and(|piece| is_bullet(&piece.text));
    // A number before a running head is that of the page.
    let note = note_mark(row).is_some_and(|mark| mark.raised || text.trim_end().ends_with('.'));
    within || item || note || row.cell().is_some()
}

/// Whether a row that is larger than the text is the heading of no part of it: it has no number, or
/// one that it calls that of the page, or stands at the foot.
fn tells_no_part(row: &Row) -> bool {
    let text = row.plain();
    let foot = row.sheet > 0.0 && row.y > FOOT * row.sheet;
    foot || !arabic(row).contains(|c: char| c.is_ascii_digit()) || words_of(&text).any(is_page_word)
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Where a row stands, and its numbers.
struct Standing {
    y: f32,
    page: usize,
    numbers: Vec<usize>,
    set: Setting,
}

impl Standing {
    fn of(row: &Row) -> Standing {
        let text = arabic(row);
        let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty());
        let numbers = numbers.map(|number| number.parse().unwrap_or(usize::MAX)).collect();
        Standing { y: row.y, page: row.page, numbers, set: Setting::of(row) }
    }

    fn is_level_with(&self, other: &Standing) -> bool {
        (self.y - other.y).abs() < HEIGHT
    }

    /// Whether a row with the same letters is the same furniture: at the same height, with numbers
    /// that are the same or count no faster than the pages.
    fn returns_as(&self, other: &Standing) -> bool {
        let (first, second) = if self.page < other.page { (self, other) } else { (other, self) };
        let pages = second.page - first.page;
        let counts =
            |(low, high): (&usize, &usize)| (*low..=low.saturating_add(pages)).contains(high);
        self.is_level_with(other) && first.numbers.iter().zip(&second.numbers).all(counts)
    }
}

/// Where texts stand at the ends of pages.
fn count(pages: &[Packed<Row>]) -> HashMap<String, Vec<Standing>> {
    let mut counts: HashMap<String, Vec<Standing>> = HashMap::new();
    for rows in pages.iter().map(Packed::unpacked) {
        let ends = rows.iter().take(ROWS).chain(rows.iter().skip(ROWS).rev().take(ROWS));
        for row in ends {
            counts.entry(key(row)).or_default().push(Standing::of(row));
        }
    }
    counts
}

/// What rows say that were taken, without their numbers.
pub(super) fn keys(taken: &Packed<Row>) -> HashSet<String> {
    taken.iter().map(|row| key(&row)).collect()
}

/// The text of a row without its numbers.
pub(super) fn key(row: &Row) -> String {
    let mut key = String::new();
    for c in arabic(row).chars() {
        match c {
            _ if c.is_numeric() && key.ends_with('#') => {}
            _ if c.is_numeric() => key.push('#'),
            _ => key.extend(c.to_lowercase()),
        }
    }
    key
}

/// The text of a row; of one that is nothing but a Roman numeral, or has the word for a page, with
/// such numerals in digits.
fn arabic(row: &Row) -> String {
    let text = row.plain();
    let numeral = text.trim_matches(|c: char| !c.is_alphanumeric());
    let whole = roman::value(numeral).is_some();
    if !whole && !words_of(&text).any(is_page_word) {
        return text;
    }
    let digits = |word: &str| roman::value(word).map_or(word.to_owned(), |it| it.to_string());
    let words = text.split_inclusive(|c: char| !c.is_alphanumeric()).map(|word| {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        digits(bare) + word.get(bare.len()..).unwrap_or_default()
    });
    words.collect()
}

/// Whether a row at the foot of a page is its number, be it that a title page is not counted, or one at
/// the head that is set apart from the text, `inwards` being the next row there.
fn is_number_of_page(row: &Row, inwards: Option<&Row>) -> bool {
    let foot = row.sheet > 0.0 && row.y > FOOT * row.sheet;
    let head = row.sheet > 0.0 && row.y < (1.0 - FOOT) * row.sheet && is_apart(row, inwards);
    let number = arabic(row).trim().parse::<usize>();
    (foot || head) && number.is_ok_and(|number| number == row.page || number + 1 == row.page)
}

/// Whether a row is set apart from the next one inwards.
pub(super) fn is_apart(row: &Row, inwards: Option<&Row>) -> bool {
    inwards.is_some_and(|next| (next.y - row.y).abs() > APART * row.size)
}

/// Whether a row is a number alone, such as `3`, `- 3 -`, `3 / 12` or `iii`.
pub(super) fn is_page_number(row: &Row) -> bool {
    is_number(&arabic(row))
}

fn is_number(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | '–' | '—' | '|' | ' ');
    text.len() <= 12 && text.chars().all(sign) && text.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repair::pdf::page::Piece;

    fn row(page: usize, text: &str, y: f32) -> Row {
        let piece = Piece { text: text.to_owned(), y, size: 10.0, x1: 200.0, ..Piece::default() };
        Row::new(page, piece)
    }

    /// What is taken of pages with a line of their own each and a text at their foot.
    fn taken(feet: &[String]) -> usize {
        let pages = feet.iter().zip(1..);
        let page = |(foot, page): (&String, usize)| {
            let own = "abcdefghijklmnopqrstuvwxyz".repeat(page);
            Packed::of(&[row(page, &own, 100.0), row(page, foot, 700.0)])
        };
        take(&mut pages.map(page).collect::<Vec<_>>()).len()
    }

    #[test]
    fn papers_bound_together_count_their_own_pages() {
        let feet: Vec<String> = (0..18).map(|at| format!("Page {} of 6", at % 6 + 1)).collect();
        assert_eq!(taken(&feet), 18);
    }

    #[test]
    fn roman_numbers_of_a_front_matter_count_its_pages() {
        let feet = ["i", "ii", "iii", "iv", "1", "2"].map(str::to_owned);
        assert_eq!(taken(&feet), 6);
        // On pages of their own, they need no others.
        assert_eq!(taken(&["I", "II", "III"].map(str::to_owned)), 3);
        let feet = ["Annex I", "Annex II", "mix", "vi", "vi"].map(str::to_owned);
        assert_eq!(taken(&feet), 0);
        let feet = ["Page i", "Page ii", "Page iii", "Page iv", "Page v"].map(str::to_owned);
        assert_eq!(taken(&feet), 5);
        assert_eq!(taken(&["i of iv", "ii of iv", "iii of iv", "iv of iv"].map(str::to_owned)), 0);
    }

    #[test]
    fn what_is_larger_than_the_text_is_furniture_if_nearly_all_pages_have_it() {
        let taken = |heads: [&str; 5]| {
            let page = |(head, page): (&str, usize)| {
                let own = "abcdefghijklmnopqrstuvwxyz".repeat(page);
                let mut head = row(page, head, 40.0);
                (head.size, head.sheet) = (14.0, 842.0);
                Packed::of(&[head, row(page, &own, 100.0)])
            };
            take(&mut heads.into_iter().zip(1..).map(page).collect::<Vec<_>>()).len()
        };
        assert_eq!(taken(["On waters"; 5]), 5);
        let heads = ["Waters, page 1", "Waters, page 2", "Waters, page 3"];
        assert_eq!(taken([heads[0], heads[1], heads[2], "Waters, page 4", "Waters, page 5"]), 5);
        // Headings of parts, each on a page of its own, and one that returns.
        assert_eq!(taken(["Part 1", "Part 2", "Part 3", "Part 4", "Part 5"]), 0);
        assert_eq!(taken(["Questions", "Aims", "Questions", "Means", "Questions"]), 0);
    }

    #[test]
    fn numbers_that_do_not_count_pages_are_the_texts() {
        let feet: Vec<String> = (0..6).map(|at| format!("Austria {}", 5 + at * 6)).collect();
        assert_eq!(taken(&feet), 0);
    }

    /// What is taken of pages of three rows, from the top.
    fn taken_of(pages: &[[String; 3]]) -> Vec<String> {
        let page = |(texts, page): (&[String; 3], usize)| {
            let rows = texts.iter().zip([40.0, 52.0, 800.0]);
            let rows: Vec<Row> = rows
                .map(|(text, y)| {
                    let mut row = row(page, text, y);
                    row.sheet = 842.0;
                    row
                })
                .collect();
            Packed::of(&rows)
        };
        let taken = take(&mut pages.iter().zip(1..).map(page).collect::<Vec<_>>());
        taken.iter().map(|row| row.plain()).collect()
    }

    /// A heading on each page, below which its text begins.
    #[test]
    fn pages_with_numbers_of_their_own_are_not_counted_by_headings() {
        let own = |at: usize| "abcdefghijklmnopqrstuvwxyz".repeat(at);
        let pages = |foot: &dyn Fn(usize) -> String| -> Vec<[String; 3]> {
            (1..6).map(|at| [format!("Question {at}"), own(at), foot(at)]).collect()
        };
        assert_eq!(taken_of(&pages(&|at| at.to_string())), ["1", "2", "3", "4", "5"]);
        assert_eq!(taken_of(&pages(&|at| own(at + 9))).len(), 5);
    }

    #[test]
    fn two_rows_amid_sentences_are_the_texts() {
        let pages = |head: &str| {
            ["one two three", "four and five"].map(|own| [head, own, own].map(str::to_owned))
        };
        assert_eq!(taken_of(&pages("of the Union are made known")), [""; 0]);
        assert_eq!(taken_of(&pages("Union of rivers")).len(), 2);
    }

    #[test]
    fn notes_that_say_the_same_are_the_texts() {
        let feet: Vec<String> = (1..7).map(|at| format!("{at} Ibid., p. 12.")).collect();
        assert_eq!(taken(&feet), 0);
        let feet: Vec<String> = (1..7).map(|at| format!("{at} Clean water")).collect();
        assert_eq!(taken(&feet), 6);
    }
}
