//! Texts made fit for print: control characters taken out, letters that no font has replaced,
//! and very long words made breakable.
//!
//! PDF/UA-1 (ISO 14289-1 §7.21) and PDF/A-2a (ISO 19005-2 §6.2.11) forbid glyphs that stand
//! for nothing and characters without meaning, so one stray sign would cost the whole file
//! its conformance.

use super::medium::Covers;
use super::tree::Span;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// What is longer than this many characters may be broken anywhere, such as the part of an address.
const LONG_WORD: usize = 40;
/// The same for a word of nothing but letters where there is hyphenation: German ones come near.
const LONGEST_WORD: usize = 80;

/// Remembers which characters the medium has signs for, and collects those it has not.
#[derive(Default)]
pub struct Letters<'m> {
    /// Tells whether characters that are drawn together can be; none: all can.
    covers: Option<Covers<'m>>,
    hyphenated: bool,
    known: HashMap<char, bool>,
    /// The same for characters that are drawn together.
    together: HashMap<String, bool>,
    /// Characters replaced since the last [`Letters::take_missing`].
    missing: BTreeSet<char>,
    /// Control characters removed since the last [`Letters::take_controls`].
    controls: BTreeSet<char>,
    /// Characters since the last place where a line may be broken.
    word: usize,
    /// Whether something else than letters is among them.
    mixed: bool,
}

impl<'m> Letters<'m> {
    /// `hyphenated` says whether words of the text are.
    pub fn new(covers: Option<Covers<'m>>, hyphenated: bool) -> Self {
        Letters { covers, hyphenated, ..Letters::default() }
    }

    /// Begins a word, of a new unit too: none goes on from the one before.
    pub fn begin(&mut self) {
        (self.word, self.mixed) = (0, false);
    }

    /// The characters that no font has, of the texts since the last call.
    pub fn take_missing(&mut self) -> BTreeSet<char> {
        std::mem::take(&mut self.missing)
    }

    /// Those of them that a text does not have.
    pub fn take_missing_beside(&mut self, text: &str) -> BTreeSet<char> {
        let (own, other) = self.take_missing().into_iter().partition(|c| text.contains(*c));
        self.missing = own;
        other
    }

    /// The control characters removed from the texts since the last call.
    pub fn take_controls(&mut self) -> BTreeSet<char> {
        std::mem::take(&mut self.controls)
    }

    /// A text without control characters, for places where only a string can stand.
    pub fn string(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match control(c) {
                Control::None => out.push(c),
                Control::Space => out.push(' '),
                Control::Forbidden => {
                    self.controls.insert(c);
                }
            }
        }
        out
    }

    /// A text as spans: strings, signs for letters that no font has, addresses for themselves, and
    /// break points in very long words. Nothing but forbidden control characters is lost.
    pub fn spans(&mut self, text: &str) -> Vec<Span> {
        let text = self.string(text);
        let mut out = Vec::new();
        let mut plain = 0;
        let mut at = 0;
        for word in text.split_inclusive(is_space) {
            let bare = bare(word);
            if is_address(&word[bare.clone()]) {
                out.extend(self.drawn(&text[plain..at + bare.start]));
                out.push(Span::Address { c: self.drawn(&word[bare.clone()]) });
                plain = at + bare.end;
            }
            at += word.len();
        }
        out.extend(self.drawn(&text[plain..]));
        out
    }

    /// The same for a text without control characters, and without addresses for themselves.
    pub fn drawn(&mut self, text: &str) -> Vec<Span> {
        let mut out = Vec::new();
        let mut run = String::new();
        let mut absent = String::new();
        for cluster in text.graphemes(true) {
            if self.has(cluster) {
                flush_absent(&mut absent, &mut out);
                run.push_str(cluster);
                let space = cluster.chars().all(is_space);
                self.word = if space { 0 } else { self.word + 1 };
                self.mixed = !space && (self.mixed || !cluster.chars().any(char::is_alphabetic));
                let most = if self.mixed || !self.hyphenated { LONG_WORD } else { LONGEST_WORD };
                // Who shows the text with fonts of his own breaks what does not fit, too.
                let long = self.word >= most && self.covers.is_some();
                if long || (self.word > LONG_WORD / 2 && cluster.ends_with(is_joint)) {
                    flush(&mut run, &mut out);
                    out.push(Span::Wbr);
                    self.begin();
                }
            } else {
                flush(&mut run, &mut out);
                absent.push_str(cluster);
                self.begin();
            }
        }
        flush(&mut run, &mut out);
        flush_absent(&mut absent, &mut out);
        out
    }

    /// A line of code, where only a string can stand: tabs stay, and what no font has becomes
    /// the replacement character.
    pub fn code_line(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for cluster in text.graphemes(true) {
            if cluster == "\t" {
                out.push('\t');
                continue;
            }
            let clean = self.string(cluster);
            out.push_str(if self.has(&clean) { &clean } else { "\u{FFFD}" });
        }
        out
    }

    /// True if one font has all of the characters that are drawn together.
    fn has(&mut self, cluster: &str) -> bool {
        let Some(covers) = self.covers else { return true };
        if cluster.is_ascii() {
            return true;
        }
        let drawn: Vec<char> = cluster.chars().filter(|c| !is_ignorable(*c)).collect();
        let has = match drawn[..] {
            [] => cluster.chars().all(|c| c != '\u{FE0F}'),
            [c] => *self.known.entry(c).or_insert_with(|| covers(&[c])),
            _ => match self.together.get(cluster) {
                Some(has) => *has,
                None => {
                    let has = covers(&drawn);
                    self.together.insert(cluster.to_owned(), has);
                    has
                }
            },
        };
        if !has {
            // What keyboards have, fonts have: it is the mark that is missing.
            self.missing.extend(drawn.into_iter().filter(|c| !c.is_ascii()));
        }
        has
    }
}

fn flush(run: &mut String, out: &mut Vec<Span>) {
    if !run.is_empty() {
        out.push(Span::Text(std::mem::take(run)));
    }
}

fn flush_absent(absent: &mut String, out: &mut Vec<Span>) {
    // A variation selector after a letter that is gone has nothing to vary.
    if absent.chars().all(is_ignorable) {
        absent.clear();
    } else {
        out.push(Span::Glyph { alt: std::mem::take(absent) });
    }
}

/// Spaces at which a line may be broken.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}')
}

/// Where an address may be broken without a hyphen.
pub fn is_joint(c: char) -> bool {
    matches!(c, '/' | '.' | '-' | '_' | '?' | '&' | '=' | ':' | ',' | ';' | '%' | '#')
}

/// Where a word stands without the brackets, quotation marks and stops around it.
fn bare(word: &str) -> Range<usize> {
    let open = ['(', '[', '<', '"', '\'', '“', '”', '„', '«', '»', '‘', '’'];
    let start = word.len() - word.trim_start_matches(open).len();
    let mut rest = word[start..].trim_end();
    while let Some(last) = rest.chars().next_back() {
        let count = |c: char| rest.matches(c).count();
        let outside = match last {
            ')' => count(')') > count('('),
            ']' => count(']') > count('['),
            '.' | ',' | ';' | ':' | '!' | '?' | '>' | '…' => true,
            last => open.contains(&last),
        };
        if !outside {
            break;
        }
        rest = &rest[..rest.len() - last.len_utf8()];
    }
    start..start + rest.len()
}

/// Whether a word is an address or the name of something in a program, which a hyphen at the end
/// of a line would change. `Bürger:innen` is none.
fn is_address(word: &str) -> bool {
    if !word.contains(['.', ':', '@', '=']) {
        return false;
    }
    let between = |at: usize, least: usize, after: fn(char) -> bool| {
        let letters = |text: &str| text.chars().take_while(|c| after(*c)).count() >= least;
        word[..at].chars().rev().take_while(|c| c.is_alphanumeric()).count() >= least
            && letters(&word[at + 1..])
    };
    word.contains("://")
        || word.starts_with("www.")
        || word.match_indices(['@', '=']).any(|(at, _)| between(at, 1, char::is_alphanumeric))
        || word.match_indices('.').any(|(at, _)| between(at, 2, |c| c.is_ascii_lowercase()))
        || word.split_once(':').is_some_and(|(prefix, name)| {
            let capital = name.chars().any(|c| c.is_ascii_uppercase());
            !prefix.is_empty() && prefix.chars().all(|c| c.is_ascii_lowercase()) && capital
        })
}

enum Control {
    None,
    Space,
    Forbidden,
}

/// What to do with a character that may be a control character or none at all.
fn control(c: char) -> Control {
    match c {
        '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
            Control::Space
        }
        '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => Control::Forbidden,
        c if c.is_control() => Control::Forbidden,
        c if u32::from(c) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c) => {
            Control::Forbidden
        }
        _ => Control::None,
    }
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

/// Characters that draw nothing (Unicode `Default_Ignorable_Code_Point`).
fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Characters as a message names them: the sign and its code point, at most eight.
pub fn named(chars: &BTreeSet<char>) -> String {
    let mut names: Vec<String> = chars
        .iter()
        .take(8)
        .map(|c| {
            let code = format!("U+{:04X}", u32::from(*c));
            if c.is_control() || is_ignorable(*c) || is_private(*c) {
                code
            } else {
                format!("{c} ({code})")
            }
        })
        .collect();
    if chars.len() > 8 {
        names.push("…".to_owned());
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(spans: &[Span]) -> String {
        spans
            .iter()
            .map(|span| match span {
                Span::Text(text) => text.as_str(),
                Span::Glyph { alt } => alt,
                _ => "",
            })
            .collect()
    }

    #[test]
    fn what_has_no_sign_becomes_one_and_is_told() {
        let mut letters =
            Letters::new(Some(&|drawn: &[char]| drawn.iter().all(|c| *c < 'z')), true);
        let spans = letters.spans("a 😀 b \u{E001}");
        assert_eq!(text(&spans), "a 😀 b \u{E001}");
        assert_eq!(letters.take_missing().len(), 2);
        let mut all = Letters::new(None, true);
        assert_eq!(all.spans("a 😀 b"), vec![Span::Text("a 😀 b".to_owned())]);
    }

    #[test]
    fn control_characters_go_because_pdf_ua_forbids_them() {
        let mut letters = Letters::default();
        assert_eq!(letters.string("a\0b\u{1}c\u{FEFF}d\u{FFFE}e\u{C}f"), "abcde f");
        assert_eq!(letters.take_controls().len(), 4);
    }

    #[test]
    fn addresses_are_told_from_words() {
        for word in [
            "https://example.org/a",
            "www.example.eu",
            "example.org/cell",
            "office@example.org",
            "dct:hasPart",
            "skos:Concept",
            "?id=24",
            "report.pdf",
        ] {
            assert!(is_address(word), "{word}");
        }
        for word in [
            "Bürger:innen",
            "Lehrer:Innen",
            "jede:r",
            "z.B.",
            "U.S.A.",
            "12.30",
            "1:2",
            "und/oder",
            "Satz.Noch",
            ".",
            "",
            "Directive:",
            "κ.ά.",
            "e.g.",
            "Nr.5",
        ] {
            assert!(!is_address(word), "{word}");
        }
        let mut letters = Letters::new(Some(&|_: &[char]| true), true);
        for (text, inner) in [
            ("see (example.org), now", "example.org"),
            ("see “http://a.eu/b_(c)”. Now", "http://a.eu/b_(c)"),
        ] {
            let spans = letters.spans(text);
            let address = Span::Address { c: vec![Span::Text(inner.to_owned())] };
            assert_eq!((&spans[1], spans.len()), (&address, 3), "{spans:?}");
        }
    }

    #[test]
    fn a_very_long_word_can_be_broken() {
        let mut letters = Letters::new(Some(&|_: &[char]| true), true);
        let word = "x".repeat(10_000);
        let spans = letters.spans(&word);
        assert_eq!(text(&spans), word);
        assert!(
            spans.iter().filter(|span| **span == Span::Wbr).count() >= 10_000 / LONGEST_WORD - 1
        );
    }
}
