//! A word in two halves: at the end of a row and the beginning of the next.

use super::hyphens::HYPHENS;
use crate::model::words::words;
use crate::repair::own_hyphens::is_own;

/// The two halves at the end of a row and the beginning of the next.
pub(super) struct Halves<'a> {
    pub first: &'a str,
    pub second: &'a str,
    pub hyphen: char,
    /// Another hyphen follows the second: `easy-` and `to-use`.
    pub compound: bool,
    /// The second is in small letters, and a space follows it, or nothing.
    pub apart: bool,
    /// They stand in an address or in code, or begin with a number, which programs break at its
    /// own hyphens only, or the halves say so by themselves.
    pub own: bool,
}

impl Halves<'_> {
    /// The word without its hyphen.
    pub fn whole(&self) -> String {
        format!("{}{}", self.first, self.second)
    }
}

/// The halves of a word at the end of a text and the beginning of the next, if a hyphen is there.
pub(super) fn halves<'a>(text: &'a str, next: &'a str) -> Option<Halves<'a>> {
    let hyphen = text.chars().next_back().filter(|c| HYPHENS.contains(c))?;
    let stem = text.get(..text.len() - hyphen.len_utf8())?;
    let start = stem.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let token = stem.get(start..)?;
    let (at, first) = words(token).last()?;
    let ends = at + first.len() == token.len();
    let (at, second) = words(next).next()?;
    let after = next.get(second.len()..).unwrap_or_default();
    let compound =
        after.strip_prefix(HYPHENS).is_some_and(|it| it.starts_with(char::is_alphabetic));
    let apart = second.starts_with(char::is_lowercase)
        && after.chars().next().is_none_or(char::is_whitespace);
    let before = token.get(..token.len() - first.len()).unwrap_or_default();
    let own = token.starts_with(|c: char| c.is_ascii_digit()) || is_own(before, first, second);
    (ends && at == 0).then_some(Halves { first, second, hyphen, compound, apart, own })
}

/// What becomes of a hyphen at the end of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It belongs to the word.
    Keeps,
    /// It is there because the row ends: the file shows it.
    Parts,
    /// Most of those in this file are there because rows end, and nothing tells of this one.
    Guessed,
}

/// `record-breaking`: a word of some letters and what is done to it, in English.
pub(super) fn is_acting(first: &str, second: &str) -> bool {
    first.chars().count() >= 4 && second.chars().count() >= 6 && second.ends_with("ing")
}
