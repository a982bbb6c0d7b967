//! The words of a plain text.

use unicode_normalization::char::is_combining_mark;

/// Letters and the marks that combine with them.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() || is_combining_mark(c)
}

/// The maximal runs of letters, with their byte offsets.
pub fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    runs(text, is_letter)
}

/// The maximal runs of letters and digits, with their byte offsets.
pub fn words_and_numbers(text: &str) -> impl Iterator<Item = (usize, &str)> {
    runs(text, |c| is_letter(c) || c.is_numeric())
}

fn runs(text: &str, is_inside: fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(is_inside)?;
        let tail = &rest[start..];
        let end = tail.find(|c| !is_inside(c)).unwrap_or(tail.len());
        let offset = text.len() - tail.len();
        rest = &tail[end..];
        Some((offset, &tail[..end]))
    })
}
