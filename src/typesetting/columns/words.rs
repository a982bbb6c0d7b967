//! Where words are broken that are wider than their column, and how wide letters are.

use super::texts::for_each_text;
use crate::typesetting::inlines::children_mut;
use crate::typesetting::letters::{is_joint, is_space};
use crate::typesetting::tree::{Span, Table};

/// An average letter, in ems.
pub const LETTER: f64 = 0.5;
/// Letters of code are all alike (`nodes.typ`).
const CODE_LETTER: f64 = 0.49;
/// How much wider strong letters are.
pub const STRONG: f64 = 1.07;

/// Letters of the longest words that there are: what has more is none, and cannot be hyphenated.
const LONGEST: usize = 70;

/// What letters stand in.
#[derive(Clone, Copy)]
pub enum Letters {
    /// Those of the text, so many times as wide.
    Text(f64),
    Code,
}

impl Letters {
    /// The width of a letter, in ems, as Libertinus has it.
    fn width(self, c: char) -> f64 {
        let text = match c {
            'i' | 'j' | 'l' | 'I' | 'J' | 'î' | 'ī' | 'į' | 'ļ' | 'ł' | 'ι' => 0.28,
            ' ' | '\u{A0}' | '.' | ',' | ':' | ';' | '!' | '\'' | '’' | '|' => 0.25,
            'f' | 'r' | 't' | 'ř' | 'ț' | '-' | '(' | ')' | '[' | ']' | '/' | '"' | '“' | '„' => {
                0.35
            }
            'c' | 's' | 'z' | '0'..='9' => 0.46,
            'W' | '@' | '—' => 1.0,
            'm' | 'w' | 'M' | 'ж' | 'ш' | 'щ' | 'ю' => 0.8,
            '%' => 0.64,
            c if c.is_uppercase() => 0.66,
            'а'..='я' => 0.54,
            _ => LETTER,
        };
        match self {
            Letters::Text(strong) => text * strong,
            Letters::Code => CODE_LETTER,
        }
    }
}

/// Breaks what no column has room for: words of several parts between them, then names where a
/// capital follows a small letter, and at last anywhere what no hyphen can be put into.
pub fn break_words(table: &mut Table, inner: &[f64], hyphenated: bool) {
    for_each_text(table, |at, spans| {
        let columns = at.columns.start..at.columns.end.min(inner.len());
        let width: f64 = inner.get(columns).unwrap_or_default().iter().sum();
        break_spans(spans, (width - at.indent).max(1.0), hyphenated);
    });
}

/// Gives spans places to break in words that are wider than so many ems.
pub fn break_spans(spans: &mut Vec<Span>, width: f64, hyphenated: bool) {
    *spans = broken(std::mem::take(spans), width, hyphenated);
}

fn broken(spans: Vec<Span>, width: f64, hyphenated: bool) -> Vec<Span> {
    let mut out = Vec::with_capacity(spans.len());
    for mut span in spans {
        match span {
            Span::Text(text) => {
                cut(&text, (Letters::Text(STRONG), width), hyphenated, &mut out, Span::Text);
            }
            Span::Code { text } => {
                cut(&text, (Letters::Code, width), false, &mut out, |text| Span::Code { text });
            }
            Span::Address { c } => out.push(Span::Address { c: broken(c, width, false) }),
            _ => {
                if let Some(c) = children_mut(&mut span) {
                    *c = broken(std::mem::take(c), width, hyphenated);
                }
                out.push(span);
            }
        }
    }
    out
}

/// Adds a text with places to break in words that are wider than `room`.
fn cut(
    text: &str,
    (letters, room): (Letters, f64),
    hyphenated: bool,
    out: &mut Vec<Span>,
    span: impl Fn(String) -> Span,
) {
    let mut run = String::new();
    for word in text.split_inclusive(is_space) {
        let bare = word.trim_end_matches(is_space);
        if letters.all(bare) <= room {
            run.push_str(word);
            continue;
        }
        let parts =
            pieces(bare).into_iter().flat_map(|piece| letters.parts(piece, room, hyphenated));
        for (at, part) in parts.enumerate() {
            if at > 0 {
                out.push(span(std::mem::take(&mut run)));
                out.push(Span::Wbr);
            }
            run.push_str(part);
        }
        run.push_str(&word[bare.len()..]);
    }
    if !run.is_empty() {
        out.push(span(run));
    }
}

impl Letters {
    pub fn all(self, text: &str) -> f64 {
        text.chars().map(|c| self.width(c)).sum()
    }

    /// A part of a word in as many as the room asks for.
    fn parts(self, piece: &str, room: f64, hyphenated: bool) -> Vec<&str> {
        if self.all(piece) <= room {
            return vec![piece];
        }
        let humps = split_where(piece, |before, c, _| before.is_lowercase() && c.is_uppercase());
        if humps.len() > 1 {
            return humps.into_iter().flat_map(|hump| self.parts(hump, room, hyphenated)).collect();
        }
        let is_word = piece.chars().all(char::is_alphabetic) && piece.chars().count() <= LONGEST;
        if hyphenated && is_word {
            return vec![piece];
        }
        let mut filled = 0.0;
        split_where(piece, |before, c, start| {
            let width = self.width(before);
            filled = if start { width } else { filled + width };
            filled + self.width(c) > room
        })
    }
}

/// A text cut before each character that is to begin a part: `cut` is given the character before
/// it, itself, and whether that before began a part.
fn split_where(text: &str, mut cut: impl FnMut(char, char, bool) -> bool) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before: Option<(usize, char)> = None;
    for (at, c) in text.char_indices() {
        if let Some((place, before)) = before
            && cut(before, c, place == start)
        {
            parts.push(&text[start..at]);
            start = at;
        }
        before = Some((at, c));
    }
    if start < text.len() {
        parts.push(&text[start..]);
    }
    parts
}

/// A text cut into runs of white space and parts of words, each of which but the last of its word
/// ends where a line may be broken without a hyphen: not within numbers.
pub fn pieces(text: &str) -> Vec<&str> {
    let mut number = false;
    split_where(text, |before, c, _| {
        if !is_joint(before) {
            number = before.is_ascii_digit();
        }
        is_space(before) != is_space(c)
            || (is_joint(before) && c.is_alphanumeric() && !(number && c.is_ascii_digit()))
    })
}
