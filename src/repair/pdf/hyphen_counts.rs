//! How many hyphens a file has, and where: what they are for.

use super::halves::Halves;
use crate::model::words::words;

/// How often a file has each kind of hyphen, which tells what they are for.
#[derive(Debug, Default)]
pub(super) struct Signs {
    /// U+2010 at the ends of rows.
    ends: usize,
    /// U+2010 within words of a row.
    within: usize,
    /// Hyphens of the keyboard within words of a row.
    plain: usize,
}

impl Signs {
    pub fn count(&mut self, text: &str, next: Option<&Halves>) {
        self.ends += usize::from(next.is_some_and(|next| next.hyphen == '\u{2010}'));
        let mut letters = text.chars().peekable();
        let mut before = ' ';
        while let Some(sign) = letters.next() {
            if before.is_alphanumeric() && letters.peek().is_some_and(|it| it.is_alphanumeric()) {
                self.within += usize::from(sign == '\u{2010}');
                self.plain += usize::from(sign == '-');
            }
            before = sign;
        }
    }

    /// Whether U+2010 stands only where words are parted.
    pub fn drawn(&self) -> bool {
        self.within == 0 && (self.ends >= 3 || self.ends >= 1 && self.plain >= 1)
    }
}

/// How much text a file has, and how many hyphens: more at the ends of rows than come there by
/// chance are not all of words.
#[derive(Debug, Default)]
pub(super) struct Amount {
    rows: usize,
    words: usize,
    /// Hyphens within words of a row, before a small letter.
    within: usize,
    /// Those at the ends of rows.
    ends: usize,
    /// Rows that end short of the edge, though their paragraph goes on.
    pub ends_short: usize,
}

/// With so many words to a hyphen, a language has none in its words; fewer words do not tell.
const HYPHENLESS: usize = 400;

/// Fewer rows do not tell whether all fill their column.
const TOLD: usize = 12;

impl Amount {
    pub fn count(&mut self, text: &str, next: Option<&Halves>) {
        self.rows += 1;
        let lower = |text: &str| text.starts_with(char::is_lowercase);
        self.ends += usize::from(next.is_some_and(|next| lower(next.second)));
        let all: Vec<(usize, &str)> = words(text).collect();
        self.words += all.len();
        for pair in all.windows(2) {
            let [(at, one), (next, other)] = *pair else { continue };
            let between = text.get(at + one.len()..next);
            self.within += usize::from(between == Some("-") && lower(other));
        }
    }

    /// Whether rows end within words. `compounds` of those at the ends the file has with their
    /// hyphens elsewhere.
    pub fn is_parted(&self, compounds: usize) -> bool {
        // A hyphen stands at the end of a row as often as any other place where a row may end.
        let chance = (self.within * self.rows) as f32 / self.words.max(1) as f32;
        let ends = self.ends.saturating_sub(compounds);
        ends >= 3 && ends as f32 > 2.0 + 3.0 * chance
    }

    /// Whether the halves at the ends of rows are strange to the file: so many of them are none of
    /// its words, while `compounds` of its words have hyphens there. In a file whose rows all fill
    /// their column, one such word tells.
    pub fn is_strange(&self, unlike: usize, compounds: usize) -> bool {
        let known = self.ends.saturating_sub(unlike).max(compounds);
        let fills = self.ends_short * 10 < self.rows;
        unlike > known && (unlike >= 2 || fills && self.rows >= TOLD)
    }

    /// Whether the file writes words together.
    pub fn is_closed(&self) -> bool {
        self.words >= HYPHENLESS && self.within * HYPHENLESS < self.words
    }
}
