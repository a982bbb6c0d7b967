//! Putting some text in the place of another.
//!
//! A text and what to look for go in, the places that change come out. Text is found however
//! its letters are composed (Unicode §3.7, canonical equivalence) and wherever soft hyphens
//! stand in it, as a search finds it; case, diacritics and white space are those of the text.

use crate::model::{Content, Inline};
use crate::tm::similarity::tokens::SOFT_HYPHEN;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// What becomes of some bytes of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement<'t> {
    pub range: Range<usize>,
    pub text: &'t str,
}

/// What is to be changed where `from` stands, in order, apart. Where nothing takes its place, one
/// of the spaces around it goes, too: what is left are words with a space between them.
pub fn replacements<'t>(text: &str, from: &str, to: &'t str) -> Vec<Replacement<'t>> {
    let mut done = 0;
    let mut all = Vec::new();
    for place in places(text, from) {
        let range = if to.is_empty() { with_space(text, place, done) } else { place };
        done = range.end;
        all.push(Replacement { range, text: to });
    }
    all
}

/// A content with some text in the place of another; none if nothing would change. A text that
/// reaches over codes is replaced where it begins, and the codes stay. What is left may be blank.
pub fn replaced(content: &Content, from: &str, to: &str) -> Option<Content> {
    let text: String = content.texts().collect();
    let all = replacements(&text, from, to);
    let mut changed = Content::default();
    let mut at = 0;
    for inline in &content.0 {
        match inline {
            Inline::Code(code) => changed.push_code(code.clone()),
            Inline::Text(piece) => {
                changed.push_text(&with(&all, piece, at));
                at += piece.len();
            }
        }
    }
    (changed != *content).then_some(changed)
}

/// A piece of the text, which begins at a byte of it, with what concerns it replaced.
pub fn with(all: &[Replacement<'_>], piece: &str, at: usize) -> String {
    let mut changed = String::with_capacity(piece.len());
    let mut done = 0;
    for (range, text) in within(all, at..at + piece.len()) {
        changed.push_str(&piece[done..range.start]);
        changed.push_str(text);
        done = range.end;
    }
    changed.push_str(&piece[done..]);
    changed
}

/// What of the replacements concerns a piece of the text, as bytes of the piece. The new text goes
/// where the old one begins.
pub fn within<'r>(
    all: &'r [Replacement<'_>],
    piece: Range<usize>,
) -> impl Iterator<Item = (Range<usize>, &'r str)> {
    all.iter().filter_map(move |one| {
        let (start, end) = (one.range.start.max(piece.start), one.range.end.min(piece.end));
        let text = if one.range.start >= piece.start { one.text } else { "" };
        (start < end).then(|| (start - piece.start..end - piece.start, text))
    })
}

/// A text in normal form D, without soft hyphens, and where each letter with its marks begins in
/// it and in the original; the last is the end of both.
struct Letters {
    text: String,
    begins: Vec<(usize, usize)>,
}

impl Letters {
    fn of(text: &str, soft_hyphens: bool) -> Self {
        let mut letters = Letters { text: String::with_capacity(text.len()), begins: vec![(0, 0)] };
        let mut begin = 0;
        for (at, c) in text.char_indices() {
            let dropped = |c: char| c == SOFT_HYPHEN && !soft_hyphens;
            if at > 0 && (canonical_combining_class(c) == 0 || dropped(c)) {
                letters.push(&text[begin..at], soft_hyphens);
                letters.begins.push((letters.text.len(), at));
                begin = at;
            }
        }
        letters.push(&text[begin..], soft_hyphens);
        letters.begins.push((letters.text.len(), text.len()));
        letters
    }

    fn push(&mut self, piece: &str, soft_hyphens: bool) {
        let piece = piece.nfd().filter(|c| *c != SOFT_HYPHEN || soft_hyphens);
        self.text.extend(piece);
    }

    /// The bytes of the original, if no letter is torn from its marks.
    fn origin(&self, range: Range<usize>) -> Option<Range<usize>> {
        // Soft hyphens around it are no part of it.
        let start = self.begins.partition_point(|(at, _)| *at <= range.start).checked_sub(1)?;
        let end = self.begins.partition_point(|(at, _)| *at < range.end);
        let (start, end) = (self.begins[start], self.begins.get(end)?);
        (start.0 == range.start && end.0 == range.end).then_some(start.1..end.1)
    }
}

/// Where a text stands in another, from the beginning, apart.
fn places(text: &str, from: &str) -> Vec<Range<usize>> {
    if from.is_empty() {
        return Vec::new();
    }
    let soft_hyphens = from.contains(SOFT_HYPHEN);
    let letters = Letters::of(text, soft_hyphens);
    let sought = Letters::of(from, soft_hyphens).text;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(begin) = letters.text[at..].find(&sought).map(|place| at + place) {
        let end = begin + sought.len();
        match letters.origin(begin..end) {
            Some(place) => {
                found.push(place);
                at = end;
            }
            None => at = begin + letters.text[begin..].chars().next().map_or(1, char::len_utf8),
        }
    }
    found
}

/// The place with the space before it, if it ends before a space or with the text; with the one
/// behind it, if nothing is left before it. What precedes `done` was dealt with.
fn with_space(text: &str, place: Range<usize>, done: usize) -> Range<usize> {
    let before = text[done..place.start].chars().next_back();
    let after = text[place.end..].chars().next();
    match (before, after) {
        (Some(c), after) if c.is_whitespace() && after.is_none_or(char::is_whitespace) => {
            place.start - c.len_utf8()..place.end
        }
        (None, Some(c)) if c.is_whitespace() => place.start..place.end + c.len_utf8(),
        _ => place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Code, CodeClass, CodeKind, Rights};

    fn edited(text: &str, from: &str, to: &str) -> String {
        replaced(&Content::text(text), from, to).map_or("=".to_owned(), |it| it.plain())
    }

    #[test]
    fn letters_are_found_however_they_are_composed() {
        assert_eq!(edited("Bru\u{308}ssel hier", "Brüssel", "Bonn"), "Bonn hier");
        assert_eq!(edited("Brüssel hier", "Bru\u{308}ssel", "Bonn"), "Bonn hier");
        assert_eq!(edited("a\u{323}\u{302}x", "a\u{302}\u{323}", "b"), "bx");
        assert_eq!(edited("cafe\u{301} und café", "cafe", "tea"), "=", "é is no e");
        assert_eq!(edited("e\u{301}e", "e", "x"), "e\u{301}x");
    }

    #[test]
    fn soft_hyphens_hide_nothing_and_stay_around_it() {
        assert_eq!(
            edited("zu\u{AD}sam\u{AD}men\u{AD}arbeit", "sammen", "X"),
            "zu\u{AD}X\u{AD}arbeit"
        );
        assert_eq!(edited("a\u{AD}b", "\u{AD}", ""), "ab");
    }

    #[test]
    fn words_that_go_leave_one_space() {
        for (text, from, left) in [
            ("Hallo große Welt", "große", "Hallo Welt"),
            ("große Welt", "große", "Welt"),
            ("Hallo große", "große", "Hallo"),
            ("sehr sehr sehr gut", "sehr", "gut"),
            ("gut sehr sehr", "sehr", "gut"),
            ("Wort, und", ", und", "Wort"),
            ("a  b", " ", "ab"),
            ("unschön", "un", "schön"),
            ("große", "große", ""),
        ] {
            assert_eq!(edited(text, from, ""), left, "{text}");
        }
    }

    #[test]
    fn what_stays_as_it_is_is_not_changed() {
        assert_eq!(edited("one", "one", "one"), "=");
        assert_eq!(edited("one", "two", "x"), "=");
        assert_eq!(edited("one", "", "x"), "=");
    }

    #[test]
    fn codes_within_stay() {
        let code = |kind| {
            let (native, display, equiv) = (String::new(), String::new(), String::new());
            let (class, rights) = (CodeClass::Strong, Rights::default());
            Inline::Code(Code {
                kind,
                id: 1,
                class,
                native,
                display,
                equiv,
                rights,
                subflows: vec![],
            })
        };
        let text = |text: &str| Inline::Text(text.to_owned());
        let content = |one: &str, two: &str, three: &str| {
            Content(vec![
                text(one),
                code(CodeKind::Open),
                text(two),
                code(CodeKind::Close),
                text(three),
            ])
        };
        let changed = replaced(&content("Hallo ", "große", " Welt"), "große Welt", "kleine Erde");
        let mut expected = content("Hallo ", "kleine Erde", "");
        expected.0.pop();
        assert_eq!(changed, Some(expected));
    }
}
