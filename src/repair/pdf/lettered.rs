//! Items that letters and Roman numbers begin: `(a)`, `b.`, `iii)`.
//!
//! In: the rows of a page in reading order. Out: rows that say that they begin such an item. A letter with
//! a full stop may also be an initial, or the end of a word that was cut; so those rows count whose labels
//! follow one another, from the first one on, at one place.

use super::measures::{GAP, Measures};
use super::packed::Packed;
use super::rows::Row;
use super::spans::spans;
use super::tables::is_row;

/// The place of a label differs from that of the one before by less, in parts of the size: Roman numbers
/// may end above one another.
const PLACE: f32 = 0.8;

/// What stands as far from the edge of its column, in parts of the size, is indented.
const INDENT: f32 = 0.5;

/// What is larger than the text by this is a heading.
const LARGE: f32 = 1.06;

/// So many lists may be open at once.
const OPEN: usize = 12;

/// The letters that come first.
const FIRST: &str = "aAαΑаА";

/// Lists that the rows so far have begun.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists {
    open: Vec<List>,
}

#[derive(Clone, Debug)]
struct List {
    last: Mark,
    place: f32,
    /// Where it begins, until it has a second item; none: it has.
    first: Option<usize>,
    /// The row of its last item; none: it stands on a page before.
    at: Option<usize>,
}

/// What a label counts.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Mark {
    /// It begins with a bracket, and ends with this sign.
    shape: (bool, char),
    upper: bool,
    /// As a letter, by its place in its script.
    letter: Option<u32>,
    roman: Option<u32>,
}

/// Marks the rows of a page that begin such items. `next`: the page behind it, `lists`: those of the pages
/// before.
pub(super) fn mark(
    rows: &mut [Row],
    next: Option<&Packed<Row>>,
    measures: Measures,
    lists: &mut Lists,
) {
    // A page without an item of it ends a list.
    lists.open.retain(|list| list.at.is_some());
    lists.open.iter_mut().for_each(|list| (list.at, list.first) = (None, None));
    let mut found: Vec<usize> = Vec::new();
    for at in 0..rows.len() {
        let Some(row) = rows.get(at).filter(|row| is_plain(row, measures)) else { continue };
        let Some(own) = mark_of(row) else { continue };
        let place = row.x0 - row.left;
        let known = lists.open.iter().rposition(|list| {
            list.is_followed_by(row, own) && goes_on(rows, list.at, at, measures)
        });
        match known {
            Some(known) => {
                let list = &mut lists.open[known];
                found.extend(list.first.take());
                found.push(at);
                (list.place, list.at) = (place, Some(at));
                list.last = own.as_of(list.last);
                // Lists within its last item have ended.
                lists.open.truncate(known + 1);
            }
            None if own.is_first() && !is_headed(rows, at) => {
                lists.open.push(List { last: own, place, first: Some(at), at: Some(at) });
                let many = lists.open.len().saturating_sub(OPEN);
                lists.open.drain(..many);
            }
            None => {}
        }
    }
    // A page may end behind a first item.
    for list in lists.open.iter_mut().filter(|list| list.first.is_some()) {
        let follows = |row: &Row| {
            is_plain(row, measures) && mark_of(row).is_some_and(|it| list.is_followed_by(row, it))
        };
        if next.into_iter().flat_map(Packed::iter).any(|row| follows(&row)) {
            found.extend(list.first.take());
        }
    }
    for at in found {
        rows[at].listed = true;
    }
}

impl List {
    /// Whether a row begins its next item.
    fn is_followed_by(&self, row: &Row, mark: Mark) -> bool {
        let near = (self.place - row.x0 + row.left).abs() < PLACE * row.size;
        near && mark.follows(self.last)
    }
}

/// Whether a row is set as the text is, and has no more than a label and words: no heading, and no row
/// of a table with three columns.
fn is_plain(row: &Row, measures: Measures) -> bool {
    let other = row.family().is_some_and(|family| family != measures.family) && !row.is_mono();
    row.size < LARGE * measures.body && !row.is_bold() && !other && spans(row).len() < 3
}

/// Whether the row above is one of a table with the same columns.
fn is_headed(rows: &[Row], at: usize) -> bool {
    let above = at.checked_sub(1).and_then(|above| rows.get(above));
    above.is_some_and(|above| above.page == rows[at].page && is_row(above, &rows[at]))
}

/// Whether nothing between two items at the edge of their column begins a paragraph there: the first may
/// be a heading otherwise.
fn goes_on(rows: &[Row], from: Option<usize>, to: usize, measures: Measures) -> bool {
    let Some(from) = from else { return true };
    let edge = rows[from].x0.min(rows[to].x0) - rows[from].left;
    let indented = edge > INDENT * rows[from].size;
    let begins = |pair: &[Row]| match pair {
        [above, below] => {
            let flush = below.x0 - below.left < edge + INDENT * below.size;
            flush && below.y - above.y > measures.leading * GAP * below.size
        }
        _ => false,
    };
    indented || !rows[from..to].windows(2).any(begins)
}

/// The mark of the label that a row begins with.
fn mark_of(row: &Row) -> Option<Mark> {
    let text = row.plain();
    let (head, words) = text.split_once(' ')?;
    let end = head.chars().next_back().filter(|end| matches!(end, '.' | ')'))?;
    let inner = head.strip_suffix(end)?;
    let bare = inner.strip_prefix('(').filter(|_| end == ')');
    let (bracket, inner) = (bare.is_some(), bare.unwrap_or(inner));
    let mut letters = inner.chars();
    let letter = letters.next().filter(|c| c.is_alphabetic() && letters.next().is_none());
    let roman = roman(inner);
    let upper = inner.chars().all(char::is_uppercase);
    let counts = letter.is_some() || roman.is_some();
    (counts && !words.trim().is_empty()).then_some(Mark {
        shape: (bracket, end),
        upper,
        letter: letter.map(u32::from),
        roman,
    })
}

impl Mark {
    fn is_first(self) -> bool {
        let letter = self.letter.and_then(char::from_u32);
        self.roman == Some(1) || letter.is_some_and(|letter| FIRST.contains(letter))
    }

    fn follows(self, last: Mark) -> bool {
        let next =
            |own: Option<u32>, last: Option<u32>| own.is_some() && own == last.map(|it| it + 1);
        let same = self.shape == last.shape && self.upper == last.upper;
        same && (next(self.letter, last.letter) || next(self.roman, last.roman))
    }

    /// A letter may be a Roman number: what it is, the one before it says.
    fn as_of(self, last: Mark) -> Mark {
        let letter = self.letter.filter(|own| last.letter == Some(own - 1));
        let roman = self.roman.filter(|own| last.roman == Some(own - 1));
        Mark { letter, roman, ..self }
    }
}

/// The value of a Roman number as it is usually written, up to 89.
fn roman(text: &str) -> Option<u32> {
    let text =
        if text.chars().all(char::is_uppercase) { text.to_lowercase() } else { text.to_owned() };
    let tens = ["lxxx", "lxx", "lx", "xl", "xxx", "xx", "l", "x", ""];
    let values = [80, 70, 60, 40, 30, 20, 50, 10, 0];
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    tens.iter().zip(values).find_map(|(ten, value)| {
        let rest = text.strip_prefix(ten)?;
        let one = ones.iter().position(|one| *one == rest)?;
        u32::try_from(one).ok().map(|one| value + one).filter(|value| *value > 0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_numbers_count() {
        for (text, value) in
            [("i", 1), ("iv", 4), ("IX", 9), ("xiv", 14), ("xl", 40), ("lviii", 58)]
        {
            assert_eq!(roman(text), Some(value), "{text}");
        }
        for text in ["", "a", "iix", "iiii", "Iv", "vx"] {
            assert_eq!(roman(text), None, "{text}");
        }
    }
}
