//! Hyphens that a file shows to be soft: they are there because a row ends, and are no part of
//! their words.
//!
//! A tagged file may say so (ISO 32000-1, 14.8.2.2.3). Of another, the drawing tells: LibreOffice
//! and others draw such a hyphen by itself, and one of the word with the letters beside it.

use super::hyphens::{HYPHENS, SOFT};
use super::page::{Kept, Piece};
use std::collections::HashSet;

/// Letters so near to each other, in parts of the size, are of one word.
const TOUCHING: f32 = 0.15;

/// Pieces that may be drawn between a word and its hyphen.
const FEW: usize = 3;

/// Rows that end with a hyphen by itself in a file that has none within words.
const SEVERAL: usize = 3;

/// With so many rows to a hyphen at their ends, words are not parted.
const SELDOM: usize = 100;

/// Of so many words at the ends of rows that the file has in one piece, one may stand with a hyphen
/// elsewhere.
const OFTEN: usize = 8;

/// A hyphen so near to the next word, in parts of the size, is within its row.
const NEAR: f32 = 1.0;

/// Has the hyphen at the end of a piece be a soft one.
pub(super) fn soften(piece: &mut Piece) {
    if piece.text.ends_with(HYPHENS) {
        piece.text.pop();
        piece.text.push(SOFT);
    }
}

/// Finds the hyphens that are drawn by themselves at the ends of rows, if most of those within
/// words are not: no-break hyphens are. In a file without such words, several rows must end so.
pub(super) fn find(pages: &mut [Kept]) {
    let merged: usize = pages.iter().map(|kept| kept.page.lone_within).sum();
    let found: Vec<Alone> = pages.iter().map(|kept| Alone::of(&kept.pieces.unpacked())).collect();
    let all: usize = found.iter().map(|found| found.inner).sum();
    let alone = merged + found.iter().map(|found| found.within).sum::<usize>();
    let of_words = all.saturating_sub(merged);
    let ends: usize = found.iter().map(|found| found.ends.len()).sum();
    // A file that says which they are has said it of all; one or two may be of the author.
    let told: usize = found.iter().map(|found| found.told).sum();
    let unsure = of_words <= alone && (of_words + alone > 0 || ends < SEVERAL);
    let capitals: usize = found.iter().map(|found| found.capitals).sum();
    // Browsers draw the last sign of a row by itself, and part no words unless they are told to.
    let rows: usize = found.iter().map(|found| found.rows).sum();
    let unsure = unsure || ends * SELDOM < rows || are_of_words(pages, &found);
    if unsure || told * 2 > ends || capitals * 4 > ends {
        return;
    }
    for (kept, found) in pages.iter_mut().zip(found).filter(|(_, found)| !found.ends.is_empty()) {
        kept.pieces.edit(|pieces| {
            for at in found.ends {
                pieces.get_mut(at).into_iter().for_each(soften);
            }
        });
    }
}

/// Whether hyphens that are drawn by themselves at the ends of rows are those of words, too: some
/// of these words stand elsewhere with their hyphen, and never without, as XeTeX has it.
fn are_of_words(pages: &[Kept], found: &[Alone]) -> bool {
    let halves = || found.iter().flat_map(|found| &found.halves);
    let wanted: HashSet<String> = halves()
        .flat_map(|(one, other)| [format!("{one}-{other}"), format!("{one}{other}")])
        .collect();
    let mut seen: HashSet<String> = HashSet::new();
    for piece in pages.iter().flat_map(|kept| kept.pieces.iter()) {
        let words = piece.text.split(|c: char| !c.is_alphabetic() && c != '-');
        let words = words.map(|word| word.trim_matches('-').to_lowercase());
        seen.extend(words.filter(|word| wanted.contains(word)));
    }
    let has = |word: String| seen.contains(&word);
    let whole = halves().filter(|(one, other)| has(format!("{one}{other}"))).count();
    let of_words = halves()
        .filter(|(one, other)| has(format!("{one}-{other}")) && !has(format!("{one}{other}")));
    of_words.count() * OFTEN > whole
}

/// How many hyphens stand between letters of one piece.
fn inner(pieces: &[Piece]) -> usize {
    let count = |piece: &Piece| {
        let mut before = [' '; 2];
        let is_inner = |c: char| {
            let [first, hyphen] = before;
            before = [hyphen, c];
            HYPHENS.contains(&hyphen) && first.is_alphabetic() && c.is_alphabetic()
        };
        piece.text.chars().map(is_inner).filter(|is_inner| *is_inner).count()
    };
    pieces.iter().map(count).sum()
}

/// What a page has of hyphens, and of those that are drawn by themselves.
#[derive(Default)]
struct Alone {
    /// How many hyphens stand between letters of one piece.
    inner: usize,
    /// How many hyphens the file itself says to be soft.
    told: usize,
    /// The pieces that end with one, and the row with them.
    ends: Vec<usize>,
    /// How many there are before another piece of the row.
    within: usize,
    /// How many capitals are drawn next: no word in small letters goes on with one, though a page
    /// may end there.
    capitals: usize,
    /// How many rows there are.
    rows: usize,
    /// The halves of the words at the ends, in small letters.
    halves: Vec<(String, String)>,
}

impl Alone {
    fn of(pieces: &[Piece]) -> Alone {
        let rows = 1 + pieces.windows(2).filter(|pair| ends_row(pair)).count();
        let told = pieces.iter().filter(|piece| piece.text.ends_with(SOFT)).count();
        let mut found = Alone { inner: inner(pieces), told, rows, ..Alone::default() };
        for (at, piece) in pieces.iter().enumerate().filter(|(_, piece)| piece.lone) {
            let Some(before) = before(pieces, at, piece) else { continue };
            let next = pieces.get(at + 1);
            match next.is_some_and(|next| gap(piece, next) < NEAR) {
                true => found.within += 1,
                false => {
                    found.halves.extend(next.and_then(|next| halves(pieces, at, next)));
                    found.ends.push(at);
                }
            }
            let begins = next.and_then(|next| next.text.chars().next());
            let capital = before.is_lowercase() && begins.is_some_and(char::is_uppercase);
            found.capitals += usize::from(capital);
        }
        found
    }
}

/// Whether another row follows the first of two pieces.
fn ends_row(pair: &[Piece]) -> bool {
    matches!(pair, [one, other] if (one.y - other.y).abs() > 0.5 * one.size)
}

/// The halves of a word that the hyphen of a piece parts.
fn halves(pieces: &[Piece], at: usize, next: &Piece) -> Option<(String, String)> {
    let piece = pieces.get(at)?;
    let stem = match piece.text.trim_end_matches(HYPHENS) {
        "" => &pieces.get(at.checked_sub(1)?)?.text,
        stem => stem,
    };
    let letters = |c: char| !c.is_alphabetic();
    let (one, other) = (stem.rsplit(letters).next()?, next.text.split(letters).next()?);
    let known = one.len() > 1 && other.len() > 1;
    known.then(|| (one.to_lowercase(), other.to_lowercase()))
}

/// What stands right before the hyphen that a piece ends with. Signs of other fonts may be drawn
/// between them.
fn before(pieces: &[Piece], at: usize, piece: &Piece) -> Option<char> {
    let stem = piece.text.trim_end_matches(HYPHENS);
    let near = pieces.get(at.saturating_sub(FEW)..at).unwrap_or_default();
    let stem = match stem {
        "" => &near.iter().find(|it| gap(it, piece) < TOUCHING)?.text,
        stem => stem,
    };
    stem.chars().next_back().filter(|c| !c.is_whitespace())
}

/// How far a piece is behind another on its row, in parts of its size; infinite if it is on
/// another one.
fn gap(one: &Piece, other: &Piece) -> f32 {
    let size = one.size.max(0.1);
    let level = (one.y - other.y).abs() < 0.3 * size;
    let gap = (other.x0 - one.x1) / size;
    if level && gap > -0.5 { gap } else { f32::INFINITY }
}

#[cfg(test)]
mod tests {
    use super::super::page::Page;
    use super::*;

    /// Pieces of rows, each as wide as its letters; a hyphen behind `|` is drawn by itself.
    fn page(rows: &[&str]) -> Kept {
        let mut page = Page::default();
        for (row, text) in rows.iter().enumerate() {
            let mut x0 = 0.0;
            for text in text.split('|') {
                let width = |text: &str| text.chars().count() as f32 * 5.0;
                let (y, size, lone) = (row as f32 * 12.0, 10.0, text == "-");
                let end = x0 + width(text);
                let (text, x1) = (text.trim_end().to_owned(), x0 + width(text.trim_end()));
                page.pieces.push(Piece { text, x0, x1, y, size, lone, ..Piece::default() });
                x0 = end;
            }
        }
        Kept::of(page)
    }

    fn softened(rows: &[&str]) -> usize {
        let mut pages = [page(rows)];
        find(&mut pages);
        pages[0].pieces.iter().filter(|piece| piece.text.ends_with(SOFT)).count()
    }

    #[test]
    fn a_hyphen_that_only_rows_ends_have_by_itself_is_soft() {
        assert_eq!(softened(&["the pre|-", "vention of self-harm"]), 1);
        // Nothing shows how this file draws those of words, but that they are at ends alone.
        assert_eq!(softened(&["the pre|-", "vention"]), 0);
        assert_eq!(softened(&["the pre|-", "vention in|-", "side, out|-", "side"]), 3);
        // It draws all by themselves.
        assert_eq!(softened(&["the pre|-", "vention, self|-|harm, self-help"]), 0);
        // XeTeX draws those of words by themselves, too, where a row ends.
        let file = ["the pre|-", "vention of self|-", "harm, self-harm"];
        assert_eq!(softened(&file), 0);
        assert_eq!(
            softened(&["the pre|-", "vention of self|-", "harm, selfharm and self-help"]),
            2
        );
        // Browsers part no words: a few rows of a long file end with the hyphen of a word.
        let mut file = vec!["rows without any, but for one of self-help"; 2 * SELDOM];
        file.extend(["the pre|-", "vention"]);
        assert_eq!(softened(&file), 0);
        // A word goes on in small letters.
        assert_eq!(softened(&["the Target|-", "Financial plan of self-harm"]), 0);
        // A dash of a list is no part of a word.
        assert_eq!(softened(&["-", "self-harm", "a |-", "b"]), 0);
    }
}
