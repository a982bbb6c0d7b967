//! Words that the end of a row has cut without a hyphen, as LibreOffice does where a cell is too
//! narrow for them, and addresses that go on in the next row.

use super::hyphens::HYPHENS;
use super::page::Piece;
use super::rows::Row;
use crate::model::words::words;
use std::collections::HashMap;

/// Where spaces are drawn at the ends of rows, so many rows have one; fewer rows do not tell.
const SPACED: f32 = 0.75;
const ENOUGH: usize = 12;

/// Where as good as all have one, a row without it ends within a word.
const ALWAYS: f32 = 0.99;

/// Rows that are no wider, in parts of the size, may hold less than a word.
const NARROW: f32 = 9.0;

/// Room beside a word, in parts of the size, in which its next letter would have had its place.
const ROOM: f32 = 0.6;

/// What stands so often elsewhere is a word of its own.
const OFTEN: usize = 4;

/// What the rows of a file say of words that are cut.
#[derive(Debug, Default)]
pub(super) struct Cuts {
    /// Rows that end without a hyphen, and those of them behind which a space is drawn.
    ends: usize,
    spaced: usize,
    /// The same of rows that hold several words and end with one: whether as good as all have a space.
    wide: [usize; 2],
    /// How often something stands where it may be the first half of a word, in lower case.
    firsts: HashMap<String, usize>,
    /// The same of second halves.
    seconds: HashMap<String, usize>,
    /// How often a letter stands alone: what an elision leaves does not (`s’est`).
    letters: HashMap<char, usize>,
}

impl Cuts {
    /// Takes note of the rows of a block, and of their texts.
    pub fn count(&mut self, rows: &[Row], texts: &[String]) {
        for word in texts.iter().flat_map(|text| text.split_whitespace()) {
            let mut letters = word.chars();
            if let (Some(letter), None) =
                (letters.next().filter(|c| c.is_lowercase()), letters.next())
            {
                *self.letters.entry(letter).or_default() += 1;
            }
        }
        for pair in rows.windows(2) {
            let [row, next] = pair else { continue };
            let Some(last) = open_end(row) else { continue };
            self.ends += 1;
            self.spaced += usize::from(last.trailed);
            if !is_narrow(row) && last.text.ends_with(char::is_alphanumeric) {
                self.wide[0] += 1;
                self.wide[1] += usize::from(last.trailed);
            }
            if let Some((first, second)) = lone_halves(row, next) {
                *self.firsts.entry(first).or_default() += 1;
                *self.seconds.entry(second).or_default() += 1;
            }
        }
    }

    /// Whether a row goes on with the last word of the one before, which has no hyphen. `seen` says
    /// how often a word stands in the file, in lower case, and `is_known` whether the file has that of two
    /// halves, in one form or another.
    ///
    /// A space that is not drawn is no proof: programs forget one behind letters of another font.
    /// The word must be cut because the row holds no more, or break where an address does.
    pub fn glues(
        &self,
        row: &Row,
        next: &Row,
        seen: impl Fn(&str) -> usize,
        is_known: impl Fn(&str, &str) -> bool,
    ) -> bool {
        let most = |all: usize, spaced: usize, share: f32| {
            all >= ENOUGH && spaced as f32 >= share * all as f32
        };
        let spaces = most(self.ends, self.spaced, SPACED);
        let always = most(self.wide[0], self.wide[1], ALWAYS);
        let open = open_end(row).is_some_and(|piece| !piece.trailed);
        if !(spaces && open) {
            return false;
        }
        breaks(row, next)
            || always && is_cut(row, next)
            || lone_halves(row, next).is_some_and(|(first, second)| {
                is_known(&first, &second) || self.are_halves(&first, &second, seen)
            })
    }

    /// Whether the file has the first nowhere else, and the second is hardly a word of it; of a single
    /// letter, one of the two is enough.
    fn are_halves(&self, first: &str, second: &str, seen: impl Fn(&str) -> usize) -> bool {
        let elsewhere = |word: &str, halves: &HashMap<String, usize>| {
            seen(word).saturating_sub(halves.get(word).copied().unwrap_or_default())
        };
        let new = elsewhere(first, &self.firsts) == 0;
        let mut letters = second.chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            let alone = self.letters.get(&letter).copied().unwrap_or_default();
            let halves = self.seconds.get(second).copied().unwrap_or_default();
            return new || alone < halves + OFTEN;
        }
        new && elsewhere(second, &self.seconds) < OFTEN
    }
}

/// The end of a row that has no hyphen.
fn open_end(row: &Row) -> Option<&Piece> {
    row.pieces.last().filter(|last| !last.text.ends_with(HYPHENS))
}

fn is_narrow(row: &Row) -> bool {
    row.x1 - row.x0 < NARROW * row.size
}

/// Whether a narrow row has nothing but the beginning of a word that fills it.
fn is_filled(row: &Row) -> bool {
    let room = (row.x0 - row.left).max(0.0) + (row.right - row.x1).max(0.0);
    is_narrow(row) && room < ROOM * row.size && !row.plain().contains(char::is_whitespace)
}

/// Whether a word fills a narrow row and goes on in the next, at whatever letter or sign, with letters of
/// the same kind: behind others, a space may be missing between words.
fn is_cut(row: &Row, next: &Row) -> bool {
    let ends = row.pieces.last().zip(next.pieces.first());
    if ends.is_none_or(|(one, other)| (one.look, one.family) != (other.look, other.family)) {
        return false;
    }
    let (text, after) = (row.plain(), next.plain());
    let within = text.ends_with(|c: char| c.is_alphabetic() || "'’".contains(c));
    is_filled(row) && within && after.starts_with(|c: char| c.is_lowercase() || "-'’".contains(c))
}

/// What stands alone in a narrow row that it fills, and what begins the next: a word is cut only where it
/// has the row for itself, else it would begin the next one.
fn lone_halves(row: &Row, next: &Row) -> Option<(String, String)> {
    let (text, after) = (row.plain(), next.plain());
    let ends = text.ends_with(char::is_alphabetic);
    if !is_filled(row) || !ends || !after.starts_with(char::is_lowercase) {
        return None;
    }
    let second = after.split(char::is_whitespace).next().unwrap_or_default();
    let (_, first) = words(&text).last()?;
    // With a hyphen and more behind it, it is no word of its own: `on-controlled`.
    let second = second.trim_end_matches(|c: char| !c.is_alphanumeric() && !HYPHENS.contains(&c));
    words(second).next()?;
    Some((first.to_lowercase(), second.to_lowercase()))
}

/// Whether a row ends where an address or code is broken, or the next begins with a sign.
fn breaks(row: &Row, next: &Row) -> bool {
    let (text, after) = (row.plain(), next.plain());
    let first = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let second = after.split(char::is_whitespace).next().unwrap_or_default();
    let sign = |c: char| matches!(c, '{' | ',' | '.' | ';' | '%' | ')');
    // A bracket opens behind a word, and is of an address or of code behind a sign.
    let apart = !is_narrow(row) && first.ends_with(char::is_alphanumeric);
    first.contains('/')
        || first.ends_with([']', '}'])
        || second.starts_with(sign)
        || second.starts_with('(') && !apart
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row of a cell that is so many letters wide, in letters half as wide as they are high.
    fn row(text: &str, width: f32) -> Row {
        let x1 = text.trim_end().chars().count() as f32 / 2.0;
        let (trailed, text) = (text.ends_with(' '), text.trim_end().to_owned());
        let piece = Piece { text, x1, size: 1.0, trailed, ..Piece::default() };
        let mut row = Row::new(1, piece);
        (row.left, row.right) = (0.0, width / 2.0);
        row
    }

    /// Among rows that all have their space.
    fn glues(rows: [&str; 2], width: f32, words: &[(&str, usize)]) -> bool {
        glues_among(0, rows, width, words)
    }

    /// Among twenty rows, so many of which have no space.
    fn glues_among(bare: usize, rows: [&str; 2], width: f32, words: &[(&str, usize)]) -> bool {
        let mut cuts = Cuts::default();
        let text =
            |at| if at < bare { "words that go on in a row" } else { "words that go on in a row " };
        let prose: Vec<Row> = (0..20).map(|at| row(text(at), 30.0)).collect();
        for rows in [prose, rows.map(|text| row(text, width)).into()] {
            let texts: Vec<String> = rows.iter().map(Row::plain).collect();
            cuts.count(&rows, &texts);
        }
        let seen = |word: &str| {
            let found = words.iter().find(|(own, _)| *own == word).map_or(0, |(_, times)| *times);
            found + usize::from(rows.iter().any(|row| row.to_lowercase() == word))
        };
        let [first, second] = rows.map(|text| row(text, width));
        cuts.glues(&first, &second, seen, |one, other| seen(&format!("{one}{other}")) > 0)
    }

    #[test]
    fn words_that_fill_their_row_are_cut_where_the_file_knows_no_half() {
        assert!(glues(["transpar", "ence"], 8.2, &[]));
        assert!(glues(["organis", "mes"], 7.0, &[("organismes", 1), ("organis", 9), ("mes", 9)]));
        // Where a space is forgotten now and then.
        assert!(!glues_among(1, ["transfert", "des"], 9.2, &[("des", 20)]));
        assert!(!glues_among(1, ["mesures", "prises"], 7.2, &[("mesures", 2)]));
        assert!(glues_among(1, ["transpar", "ence"], 8.2, &[]));
        // In a title, whose rows are set in the middle.
        assert!(!glues(["previous", "consultation"], 14.0, &[]));
        assert!(!glues(["transpar ", "ence"], 8.2, &[]));
        assert!(glues(["versi", "on-controlled,"], 5.0, &[("on", 20)]));
        assert!(glues(["versi", "on-"], 5.0, &[("on", 20)]));
    }

    /// Where every row has its space, what has none is within a word, whatever the file knows.
    #[test]
    fn a_row_without_the_space_that_all_others_have_ends_within_a_word() {
        assert!(glues(["Deliver", "able"], 7.0, &[("deliver", 9), ("able", 9)]));
        assert!(glues(["vendor’", "s research"], 7.0, &[("s", 9)]));
        assert!(glues(["medium", "-high"], 6.0, &[]));
        assert!(!glues(["medium", "High"], 6.0, &[]));
        assert!(!glues(["deliver", "able"], 14.0, &[("deliver", 9), ("able", 9)]));
    }

    /// `y` is a word of Spanish, and no word of English.
    #[test]
    fn a_letter_alone_is_the_end_of_a_word_unless_it_is_one() {
        assert!(glues(["previousl", "y"], 9.0, &[]));
        assert!(glues(["provision", "s"], 9.0, &[("provision", 3), ("s", 9)]));
    }
}
