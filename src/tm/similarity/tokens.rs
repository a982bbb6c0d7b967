//! The words by which two texts are compared.
//!
//! Text goes in, tokens come out. The rule, in full:
//!
//! 1. Soft hyphens (U+00AD) are taken out: they show where a word may be divided. The text is
//!    brought to Unicode normal form C, casefolded (full folding, Unicode §3.13) and
//!    normalised again; every `#` becomes a space.
//! 2. A number with its inner separators (`.` `,` `'` `’` and the two no-break spaces)
//!    becomes `#`, so that `1 250,5` and `7` are one token.
//! 3. A token is a maximal run of letters, numbers of other kinds, marks (General_Category M)
//!    and `#`; apostrophes inside it are kept. `27th` is `#th`, `l'État` is one token. Only a
//!    combining diacritic (U+0300 to U+036F) may begin it, no other mark: one behind a symbol
//!    is part of that. Punctuation, symbols and underscores are no part of any token.

use super::letters::{NUMBER, in_word, is_apostrophe, is_digit, is_mark, is_separator};
pub use super::letters::{SOFT_HYPHEN, without_soft_hyphens};
use icu::casemap::CaseMapper;
use std::ops::Range;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The version of the rule above. Whatever is derived from tokens and kept is marked by it.
pub const TOKENISER_VERSION: u32 = 2;

/// The text in normal form C.
pub fn nfc(text: &str) -> String {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        text.to_owned()
    } else {
        text.nfc().collect()
    }
}

/// Takes the tokens of a text, piece by piece.
pub trait Sink {
    /// The next byte of a token, which is ASCII.
    fn byte(&mut self, byte: u8);
    /// The next part of a token.
    fn part(&mut self, part: &str);
    /// The token is complete. It stands there in the text; nowhere, if that is not known.
    fn end(&mut self, surface: Range<usize>);
}

/// The tokens of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    /// All in a row.
    joined: String,
    /// Where each ends in it.
    ends: Vec<usize>,
}

/// Collects tokens and where they stand.
#[derive(Debug, Default)]
pub(super) struct Collected {
    pub tokens: Tokens,
    pub surfaces: Vec<Range<usize>>,
}

impl Tokens {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.joined[start..*end])
    }
}

impl Collected {
    /// Ready for the tokens of a text of so many bytes.
    pub fn for_bytes(length: usize) -> Self {
        let joined = String::with_capacity(length);
        let ends = Vec::with_capacity(length / 6 + 1);
        let surfaces = Vec::with_capacity(length / 6 + 1);
        Collected { tokens: Tokens { joined, ends }, surfaces }
    }
}

impl Sink for Collected {
    fn byte(&mut self, byte: u8) {
        self.tokens.joined.push(char::from(byte));
    }

    fn part(&mut self, part: &str) {
        self.tokens.joined.push_str(part);
    }

    fn end(&mut self, surface: Range<usize>) {
        self.tokens.ends.push(self.tokens.joined.len());
        self.surfaces.push(surface);
    }
}

/// The tokens of a text, in order.
pub fn tokens(text: &str) -> Vec<String> {
    let mut collected = Collected::for_bytes(text.len());
    walk(text, &mut collected);
    collected.tokens.iter().map(str::to_owned).collect()
}

/// Gives a sink every token of a text, in order; cheaper than [`tokens`].
pub fn walk(text: &str, sink: &mut impl Sink) {
    if text.is_ascii() {
        return walk_ascii(text.as_bytes(), sink);
    }
    // Neither folding nor a normal form nor a number reaches over a space.
    for piece in text.split(' ') {
        match piece.is_ascii() {
            true => walk_ascii(piece.as_bytes(), &mut Nowhere(sink)),
            false => walk_any(piece, sink),
        }
    }
}

/// For a piece of a text: where its tokens stand in it is of no use.
struct Nowhere<'s, S>(&'s mut S);

impl<S: Sink> Sink for Nowhere<'_, S> {
    fn byte(&mut self, byte: u8) {
        self.0.byte(byte);
    }

    fn part(&mut self, part: &str) {
        self.0.part(part);
    }

    fn end(&mut self, _: Range<usize>) {
        self.0.end(0..0);
    }
}

/// The same by the rule as it is written, for any text.
fn walk_any(text: &str, sink: &mut impl Sink) {
    let masked = mask_numbers(&fold(text));
    for range in words(&masked) {
        sink.part(&masked[range]);
        sink.end(0..0);
    }
}

/// For each byte: a letter in lower case, `#` for a digit, 0 for what is in no token.
const FOLDED: [u8; 256] = {
    let mut folded = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        folded[byte as usize] = match byte {
            b'0'..=b'9' => b'#',
            byte if byte.is_ascii_alphabetic() => byte.to_ascii_lowercase(),
            _ => 0,
        };
        byte += 1;
    }
    folded
};

/// The same in one pass, for text of which that is true.
fn walk_ascii(bytes: &[u8], sink: &mut impl Sink) {
    let folded = |at: usize| bytes.get(at).map_or(0, |byte| FOLDED[usize::from(*byte)]);
    let mut at = 0;
    while let Some(before) = bytes[at..].iter().position(|byte| FOLDED[usize::from(*byte)] != 0) {
        at += before;
        let start = at;
        loop {
            match folded(at) {
                0 if bytes.get(at) == Some(&b'\'') && folded(at + 1) != 0 => {
                    sink.byte(b'\'');
                    at += 1;
                }
                0 => break,
                b'#' => {
                    sink.byte(b'#');
                    at = ascii_number_end(bytes, at);
                }
                letter => {
                    sink.byte(letter);
                    at += 1;
                }
            }
        }
        sink.end(start..at);
    }
}

/// The end of the number that begins with the digit at `start`.
fn ascii_number_end(bytes: &[u8], start: usize) -> usize {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = start;
    while digit(end) || matches!(bytes.get(end), Some(b'.' | b',' | b'\'')) && digit(end + 1) {
        end += 1;
    }
    end
}

/// The stretches of a text in normal form C that its tokens came from, as byte ranges.
///
/// They are as many as [`tokens`], for every text in which folding does not move the border
/// of a word; no text of a European language does.
pub fn surfaces(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut chars = text.char_indices().filter(|(_, c)| *c != SOFT_HYPHEN).peekable();
    let mut word: Option<Range<usize>> = None;
    let mut after_digit = false;
    while let Some((at, c)) = chars.next() {
        let end = at + c.len_utf8();
        let next = chars.peek().map(|(_, next)| *next);
        let inner = word.is_some()
            && (is_mark(c)
                || is_apostrophe(c) && next.is_some_and(|next| next != NUMBER && in_word(next))
                || is_separator(c) && after_digit && next.is_some_and(is_digit));
        after_digit = is_digit(c);
        if c != NUMBER && in_word(c) || inner {
            word.get_or_insert(at..end).end = end;
        } else {
            found.extend(word.take());
        }
    }
    found.extend(word);
    found
}

/// The numbers in a text as they are written, separators included.
pub fn numbers(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if is_digit(c) {
            let end = number_end(text, at);
            found.push(&text[at..end]);
            at = end;
        } else {
            at += c.len_utf8();
        }
    }
    found
}

fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase().replace(NUMBER, " ");
    }
    let text = nfc(&without_soft_hyphens(text));
    let folded = CaseMapper::new().fold_string(&text).into_owned();
    nfc(&folded).replace(NUMBER, " ")
}

/// The text with `#` in the place of every number.
pub fn mask_numbers(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if is_digit(c) {
            masked.push(NUMBER);
            at = number_end(text, at);
        } else {
            masked.push(c);
            at += c.len_utf8();
        }
    }
    masked
}

/// The end of the number that begins with the digit at `start`.
fn number_end(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut chars = text[start..].chars().peekable();
    while let Some(c) = chars.next() {
        let goes_on =
            is_digit(c) || is_separator(c) && chars.peek().is_some_and(|next| is_digit(*next));
        if !goes_on {
            break;
        }
        end += c.len_utf8();
    }
    end
}

/// Byte ranges of the words in a folded text whose numbers are masked.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let start = loop {
            let (at, c) = chars.next()?;
            if in_word(c) {
                break at;
            }
        };
        let mut end = text.len();
        while let Some((at, c)) = chars.peek().copied() {
            let inner =
                is_apostrophe(c) && text[at + c.len_utf8()..].chars().next().is_some_and(in_word);
            if !in_word(c) && !is_mark(c) && !inner {
                end = at;
                break;
            }
            chars.next();
        }
        Some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_apostrophes() {
        for (text, expected) in [
            ("The 27th of May, 1 250,50 €", vec!["the", "#th", "of", "may", "#", "#"]),
            ("1\u{a0}250,5 and 1'000'000.25", vec!["#", "and", "#"]),
            ("l'État d’aujourd'hui'", vec!["l'état", "d’aujourd'hui"]),
            ("snake_case #tag A#B", vec!["snake", "case", "tag", "a", "b"]),
            ("STRASSE straße", vec!["strasse", "strasse"]),
            ("Article 14(2), v1.2.x", vec!["article", "#", "#", "v#", "x"]),
            ("27'th '27 27'", vec!["#'th", "#", "#"]),
            ("— … „“ _ ☑️", vec![]),
            ("x² ½ Ⅳ", vec!["x²", "½", "ⅳ"]),
            ("नमस्ते नमस् ते", vec!["नमस्ते", "नमस्", "त\u{947}"]),
            ("שָׁלוֹם \u{5B8}", vec!["שָׁלוֹם"]),
            ("co\u{AD}ope\u{AD}rate, \u{AD} x\u{AD}", vec!["cooperate", "x"]),
            ("l'\u{AD}État 1\u{AD}000\u{AD}.\u{AD}5", vec!["l'état", "#"]),
            ("E\u{AD}\u{301}", vec!["é"]),
            ("", vec![]),
        ] {
            assert_eq!(tokens(text), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn the_quick_ways_are_the_same(
            text in "[ -~]{0,40}|[a1.,' #]{0,30}|[a-c1., '#é’“\u{301}\u{338}\u{a0}\u{ad}<İß²٣]{0,40}|\
                [a1 .'\u{ad}\u{94d}\u{5b8}\u{301}\u{fe0f}☑न]{0,30}",
        ) {
            let mut expected = Collected::default();
            walk_any(&text, &mut expected);
            let mut collected = Collected::default();
            walk(&text, &mut collected);
            proptest::prop_assert_eq!(&collected.tokens, &expected.tokens);
            if text.is_ascii() {
                proptest::prop_assert_eq!(collected.surfaces, surfaces(&text));
            }
        }
    }

    #[test]
    fn composed_and_decomposed_text_is_the_same() {
        assert_eq!(tokens("re\u{301}sume\u{301}"), tokens("résumé"));
    }

    #[test]
    fn every_token_has_its_surface() {
        for text in [
            "The 27th, 1.250,5; l'État 27'th #1 a'#1 1'#",
            "İstanbul ŉ straße",
            "1.5.x a'",
            "co\u{AD}op 1\u{AD}.\u{AD}5 a\u{AD}'\u{AD}b न\u{94d}\u{AD}न \u{AD}",
        ] {
            let text = nfc(text);
            let shown: Vec<_> = surfaces(&text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(shown.len(), tokens(&text).len(), "{text}: {shown:?}");
        }
    }

    #[test]
    fn folding_never_moves_the_border_of_a_word() {
        // The assumption of `surfaces`, for every alphabet with case and what lies between.
        let letters = (0..=0x2fff).chain(0xa000..=0xabff).chain(0xf900..=0xffff);
        let all = letters.chain(0x1_0000..=0x1_efff);
        for c in all.filter_map(char::from_u32).filter(|c| *c != NUMBER) {
            let text = nfc(&format!("a {c}b{c} {c}"));
            assert_eq!(surfaces(&text).len(), tokens(&text).len(), "U+{:04X}", u32::from(c));
        }
    }
}
