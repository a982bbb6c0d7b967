//! A query and the texts it is compared with, taken apart into words.

use super::fault::{Fault, Result};
use super::index::Place;
use super::texts::{Stored, plain};
use crate::model::Content;
use crate::tm::adapt::Parts;
use crate::tm::index::{self, KeyMap, Threshold};
use crate::tm::similarity::{self, Analysis, Pattern};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Statement};
use std::cell::OnceCell;
use std::collections::hash_map::Entry as Slot;
use std::ops::Range;

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
    /// Where the index of the language has its tokens, if these were read.
    pub place: Option<Place>,
}

/// The tokens of texts of the memory, as numbers: what was read is kept.
pub(super) struct KnownTexts<'d> {
    read: Statement<'d>,
    /// None for what is not there, or cannot be read, which is `tm verify`'s business.
    rows: KeyMap<Option<KnownText>>,
    tokens: Vec<u32>,
}

/// A text of the memory.
#[derive(Clone, Debug)]
struct KnownText {
    lang: i64,
    /// Where its tokens are.
    tokens: Range<usize>,
}

/// A query, taken apart.
pub(super) struct Asked {
    pub text: String,
    pub threshold: Threshold,
    /// Its parts, if some of what can be adapted counts in the base.
    pub parts: Option<Parts>,
    pub keys: Vec<u64>,
    pub tokens: Vec<u32>,
    /// Without codes, which queries of one text may differ in.
    analysis: OnceCell<Analysis>,
    pattern: Pattern,
    signature: u64,
}

impl<'d> KnownTexts<'d> {
    pub fn new(db: &'d Connection) -> Result<Self> {
        let read = db.prepare("SELECT lang, content FROM text WHERE id = ?1")?;
        Ok(KnownTexts { read, rows: KeyMap::default(), tokens: Vec::new() })
    }

    /// Forgets what was read, if it is of more texts than so many.
    pub fn shrink(&mut self, most: usize) {
        if self.rows.len() > most {
            self.rows.clear();
            self.tokens.clear();
        }
    }

    /// The tokens of a text; none if there is no such text in the language, as the number of
    /// one that was deleted may stand for one of another language now.
    pub fn tokens(&mut self, text: u32, lang: i64) -> Result<Option<&[u32]>> {
        let known = match self.rows.entry(u64::from(text)) {
            Slot::Occupied(known) => known.into_mut(),
            Slot::Vacant(new) => {
                let mut rows = self.read.query([text])?;
                let (start, mut known) = (self.tokens.len(), None);
                if let Some(row) = rows.next()?
                    && add_tokens(row.get_ref(1)?, &mut self.tokens).is_ok()
                {
                    let tokens = start..self.tokens.len();
                    known = Some(KnownText { lang: row.get(0)?, tokens });
                }
                new.insert(known)
            }
        };
        let known = known.as_ref().filter(|known| known.lang == lang);
        Ok(known.map(|known| &self.tokens[known.tokens.clone()]))
    }
}

impl Asked {
    pub fn new(text: String, minimum: usize) -> Self {
        let mut hashes = Vec::with_capacity(text.len() / 6 + 1);
        index::for_each_hash(&text, |hash| hashes.push(hash));
        let tokens: Vec<u32> = hashes.iter().map(|hash| number(*hash)).collect();
        let (pattern, signature) = (Pattern::new(&tokens), signature(&tokens));
        let keys = index::keys(&hashes);
        let (parts, analysis) = (None, OnceCell::new());
        let threshold = Threshold::of(minimum);
        Asked { text, threshold, parts, keys, tokens, analysis, pattern, signature }
    }

    /// Looks for texts, too, that differ in nothing but what can be adapted.
    pub fn adaptable(self, parts: Parts) -> Self {
        if !parts.has_words() {
            return self;
        }
        let frame = Some(self.tokens.len().saturating_sub(parts.varying()));
        let threshold = Threshold { frame, ..self.threshold };
        Asked { threshold, parts: Some(parts), ..self }
    }

    pub fn analysis(&self) -> &Analysis {
        self.analysis.get_or_init(|| Analysis::with_text(&Content::default(), self.text.clone()))
    }

    /// The share of tokens that agree with those of a text, if it reaches the threshold; both
    /// have some. Two tokens of equal hash count as equal here; texts are compared by their
    /// tokens themselves when they are scored, so that the base may turn out lower, never
    /// higher.
    pub fn base(&self, tokens: &[u32]) -> Option<u8> {
        let longest = self.tokens.len().max(tokens.len());
        let shared = (self.threshold.least() * longest).div_ceil(100);
        let distance = self.pattern.distance(tokens, longest - shared)?;
        Some(similarity::percentage(distance, longest))
    }

    /// The same for text without tokens, which is like nothing but itself.
    pub fn base_without_tokens(&self, text: &str) -> Option<u8> {
        (self.text == text).then_some(100)
    }
}

/// The number that stands for a token, given its hash, of which half is as good a hash.
#[expect(clippy::cast_possible_truncation)]
fn number(hash: u64) -> u32 {
    hash as u32
}

/// Adds the numbers of the tokens of a text, given as the column has it.
pub(super) fn add_tokens(value: ValueRef<'_>, tokens: &mut Vec<u32>) -> Result<()> {
    let mut add = |text: &str| index::for_each_hash(text, |hash| tokens.push(number(hash)));
    match value {
        ValueRef::Text(bytes) => add(plain(bytes)?),
        coded => add(&similarity::text(&Stored::read(coded)?)),
    }
    Ok(())
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
pub(super) fn scan(db: &Connection, lang: i64, all: &[Asked], hits: &mut [Vec<Hit>]) -> Result<()> {
    let mut select = db.prepare("SELECT id, content FROM text WHERE lang = ?1")?;
    let mut rows = select.query([lang])?;
    let mut tokens = Vec::new();
    while let Some(row) = rows.next()? {
        let id: u32 = row.get(0).map_err(Fault::from)?;
        tokens.clear();
        if add_tokens(row.get_ref(1)?, &mut tokens).is_err() {
            continue;
        }
        let (length, own) = (tokens.len(), signature(&tokens));
        for (asked, hits) in all.iter().zip(hits.iter_mut()) {
            let count = asked.tokens.len();
            let shared = asked.threshold.shared(count, length);
            let apart = (asked.signature ^ own).count_ones() as usize;
            let possible = shared <= count.min(length) && apart + 2 * shared <= count + length;
            if !possible {
                continue;
            }
            let base = match length == 0 || count == 0 {
                // Both are, if there is a threshold.
                true if length != count => None,
                true => {
                    asked.base_without_tokens(&similarity::text(&Stored::read(row.get_ref(1)?)?))
                }
                false => asked.base(&tokens),
            };
            if let Some(base) = base {
                hits.push(Hit { text: id, lang, base: Some(base), most: base, place: None });
            }
        }
    }
    Ok(())
}
