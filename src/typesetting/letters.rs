//! Texts made fit for print: control characters taken out, letters that no font has replaced,
//! and very long words made breakable.
//!
//! PDF/UA-1 (ISO 14289-1 §7.21) and PDF/A-2a (ISO 19005-2 §6.2.11) forbid glyphs that stand
//! for nothing and characters without meaning, so one stray sign would cost the whole file
//! its conformance.

use super::medium::Covers;
use super::tree::Span;
use std::collections::{BTreeSet, HashMap};
use unicode_segmentation::UnicodeSegmentation;

/// A word longer than this many characters may be broken anywhere; no word of a European
/// language comes near, but addresses do.
const LONG_WORD: usize = 40;

/// Remembers which characters the medium has signs for, and collects those it has not.
#[derive(Default)]
pub struct Letters<'m> {
    /// Tells whether characters that are drawn together can be; none: all can.
    covers: Option<Covers<'m>>,
    known: HashMap<char, bool>,
    /// Characters replaced since the last [`Letters::take_missing`].
    missing: BTreeSet<char>,
    /// Control characters removed since the last [`Letters::take_controls`].
    controls: BTreeSet<char>,
    /// Characters since the last place where a line may be broken.
    word: usize,
}

impl<'m> Letters<'m> {
    pub fn new(covers: Option<Covers<'m>>) -> Self {
        Letters { covers, ..Letters::default() }
    }

    /// Begins a new unit: no word goes on from the one before.
    pub fn begin(&mut self) {
        self.word = 0;
    }

    /// The characters that no font has, of the texts since the last call.
    pub fn take_missing(&mut self) -> BTreeSet<char> {
        std::mem::take(&mut self.missing)
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

    /// A text as spans: strings, signs for letters that no font has, and break points in very
    /// long words. Nothing but forbidden control characters is lost.
    pub fn spans(&mut self, text: &str) -> Vec<Span> {
        let text = self.string(text);
        let mut out = Vec::new();
        let mut run = String::new();
        let mut absent = String::new();
        for cluster in text.graphemes(true) {
            if self.has(cluster) {
                flush_absent(&mut absent, &mut out);
                run.push_str(cluster);
                self.word = if cluster.chars().all(is_space) { 0 } else { self.word + 1 };
                // Who shows the text with fonts of his own breaks what does not fit, too.
                let long = self.word >= LONG_WORD && self.covers.is_some();
                if long || (self.word > LONG_WORD / 2 && is_joint(cluster)) {
                    flush(&mut run, &mut out);
                    out.push(Span::Wbr);
                    self.word = 0;
                }
            } else {
                flush(&mut run, &mut out);
                absent.push_str(cluster);
                self.word = 0;
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
            _ => covers(&drawn),
        };
        if !has {
            self.missing.extend(drawn);
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
fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}')
}

/// Where an address may be broken without a hyphen.
fn is_joint(cluster: &str) -> bool {
    matches!(cluster, "/" | "." | "-" | "_" | "?" | "&" | "=" | ":" | "," | ";" | "%" | "#")
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
        let mut letters = Letters::new(Some(&|drawn: &[char]| drawn.iter().all(|c| *c < 'z')));
        let spans = letters.spans("a 😀 b \u{E001}");
        assert_eq!(text(&spans), "a 😀 b \u{E001}");
        assert_eq!(letters.take_missing().len(), 2);
        let mut all = Letters::new(None);
        assert_eq!(all.spans("a 😀 b"), vec![Span::Text("a 😀 b".to_owned())]);
    }

    #[test]
    fn control_characters_go_because_pdf_ua_forbids_them() {
        let mut letters = Letters::default();
        assert_eq!(letters.string("a\0b\u{1}c\u{FEFF}d\u{FFFE}e\u{C}f"), "abcde f");
        assert_eq!(letters.take_controls().len(), 4);
    }

    #[test]
    fn a_very_long_word_can_be_broken() {
        let mut letters = Letters::new(Some(&|_: &[char]| true));
        let word = "x".repeat(10_000);
        let spans = letters.spans(&word);
        assert_eq!(text(&spans), word);
        assert!(spans.iter().filter(|span| **span == Span::Wbr).count() >= 250);
    }
}
