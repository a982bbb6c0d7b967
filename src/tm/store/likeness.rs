//! A query and the texts it is compared with, taken apart into words.

use super::fault::{Fault, Result};
use super::texts::Stored;
use crate::model::{Content, Inline};
use crate::tm::index;
use crate::tm::similarity::{self, Analysis, Pattern};
use rusqlite::Connection;

/// A text that is like a query, or may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub text: u32,
    /// The language of the text.
    pub lang: i64,
    /// None as long as it was not compared.
    pub base: Option<u8>,
    /// The score can be no higher, unless all is identical.
    pub most: u8,
}

/// A text of the memory.
pub(super) struct Known {
    pub lang: i64,
    pub content: Content,
    tokens: Box<[u32]>,
}

/// A query, taken apart.
pub(super) struct Asked {
    pub text: String,
    /// Without codes, which queries of one text may differ in.
    pub analysis: Analysis,
    pub keys: Vec<u64>,
    pub tokens: Vec<u32>,
    pattern: Pattern,
    signature: u64,
}

impl Known {
    pub fn new(lang: i64, content: Content) -> Self {
        let tokens = match &content.0[..] {
            [Inline::Text(text)] => tokens(text),
            _ => tokens(&similarity::text(&content)),
        };
        Known { lang, content, tokens: tokens.into_boxed_slice() }
    }
}

impl Asked {
    pub fn new(text: String) -> Self {
        let tokens = tokens(&text);
        let (pattern, signature) = (Pattern::new(&tokens), signature(&tokens));
        let keys = index::keys_of_text(&text);
        let analysis = Analysis::of(&Content::text(text.as_str()));
        Asked { keys, tokens, pattern, signature, analysis, text }
    }

    /// The share of tokens that agree, if it reaches the threshold. Two tokens of equal hash
    /// count as equal here; texts are compared by their tokens themselves when they are scored,
    /// so that the base may turn out lower, never higher.
    pub fn base(&self, known: &Known, minimum: usize) -> Option<u8> {
        let (count, length) = (self.tokens.len(), known.tokens.len());
        if count == 0 || length == 0 {
            // Text without tokens is like nothing but itself.
            let same = count == length && self.text == similarity::text(&known.content);
            return same.then_some(100);
        }
        let longest = count.max(length);
        let shared = (minimum * longest).div_ceil(100);
        let distance = self.pattern.distance(&known.tokens, longest - shared)?;
        Some(similarity::percentage(distance, longest))
    }
}

/// A number for each token.
fn tokens(text: &str) -> Vec<u32> {
    let mut tokens = Vec::new();
    similarity::tokens::for_each_token(text, |token| {
        // The lower half is as good a hash.
        #[expect(clippy::cast_possible_truncation)]
        tokens.push(index::hash(token) as u32);
    });
    tokens
}

/// The parity signature of a row of tokens. Two rows differ in at least as many tokens,
/// counted with repeats, as their signatures differ in bits.
fn signature(tokens: &[u32]) -> u64 {
    tokens.iter().fold(0, |bits, token| {
        let hash = u64::from(*token).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        bits ^ 1 << (hash >> 58)
    })
}

/// Compares the queries with every text of a language.
pub(super) fn scan(
    db: &Connection,
    lang: i64,
    all: &[Asked],
    minimum: usize,
    hits: &mut [Vec<Hit>],
) -> Result<()> {
    let mut select = db.prepare("SELECT id, content FROM text WHERE lang = ?1")?;
    let mut rows = select.query([lang])?;
    while let Some(row) = rows.next()? {
        let id: u32 = row.get(0).map_err(Fault::from)?;
        let Ok(content) = Stored::read(row.get_ref(1)?) else { continue };
        let known = Known::new(lang, content);
        let (length, own) = (known.tokens.len(), signature(&known.tokens));
        for (asked, hits) in all.iter().zip(hits.iter_mut()) {
            let count = asked.tokens.len();
            let shared = (minimum * count.max(length)).div_ceil(100);
            let apart = (asked.signature ^ own).count_ones() as usize;
            let possible = shared <= count.min(length) && apart + 2 * shared <= count + length;
            if !possible {
                continue;
            }
            if let Some(base) = asked.base(&known, minimum) {
                hits.push(Hit { text: id, lang, base: Some(base), most: base });
            }
        }
    }
    Ok(())
}
