//! Finding the entries that are like a segment.
//!
//! A [`Matcher`] holds the texts of one language, taken apart and sorted by length, and
//! their translations into others. A query is compared with every text whose length allows
//! a match and whose signature does not rule one out; neither test can lose a match. What
//! is left is verified, scored as [`similarity`](crate::tm::similarity) says, and ranked:
//! by score, provenance, similarity in characters, date, and then by text, so that the
//! order is always the same.

mod load;
mod rank;

use crate::model::{Content, Lang, Match};
use crate::tm::entry::{Collection, Context};
use crate::tm::similarity::{self, Pattern};
use std::collections::HashMap;
use std::ops::Range;

pub(super) use load::{Loader, SourceRow, TargetRow};

/// A segment for which translations are sought.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    pub content: &'a Content,
    /// The document it stands in.
    pub document: Option<&'a str>,
    /// Its neighbours; see [`contexts`](crate::tm::contexts).
    pub context: Context,
    /// The least base of a match, 0 to 100.
    pub minimum: u8,
    /// At most so many matches; 0 for all.
    pub limit: usize,
}

/// The texts of one language with their translations into others. It does not change, and
/// any number of threads may ask it.
#[derive(Debug)]
pub struct Matcher {
    from: Lang,
    collections: Vec<Collection>,
    /// A number for every token there is.
    vocabulary: HashMap<Box<str>, u32>,
    /// The tokens of all texts in a row.
    pool: Vec<u32>,
    /// Different texts, the shorter ones first.
    texts: Vec<Text>,
    /// Where they occur, in the order of `texts`.
    occurrences: Vec<Occurrence>,
    targets: HashMap<Lang, Targets>,
}

/// A text, however often it occurs.
#[derive(Debug)]
struct Text {
    tokens: Range<usize>,
    /// Parity signature: every token flips one of 128 bits.
    signature: u128,
    /// The content as JSON, read only when it is needed.
    content: Box<str>,
    occurrences: Range<usize>,
}

/// A text in its unit.
#[derive(Debug)]
struct Occurrence {
    unit: usize,
    /// Not exactly the language asked for.
    regional: bool,
    context: Context,
    document: Option<Box<str>>,
    changed: Option<Box<str>>,
}

/// The translations into one language, by unit.
#[derive(Debug, Default)]
struct Targets {
    /// Another variety of the language matched from: then no variety stands for another.
    akin: bool,
    /// Those of unit `n` are `rows[starts[n]..starts[n + 1]]`.
    starts: Vec<usize>,
    rows: Vec<Target>,
}

/// A translation.
#[derive(Debug)]
struct Target {
    regional: bool,
    collection: usize,
    content: Box<str>,
    document: Option<Box<str>>,
    changed: Option<Box<str>>,
}

/// A text that is like the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Hit {
    text: usize,
}

impl Matcher {
    /// The language it matches from.
    pub fn from(&self) -> &Lang {
        &self.from
    }

    /// How many different texts it compares a query with.
    pub fn texts(&self) -> usize {
        self.texts.len()
    }

    /// Everything in the memory that is like the query and has a translation into `to`, best
    /// first. Equal pairs of source and target come once, with their best origin. A language
    /// the matcher was not made for has none.
    pub fn find(&self, to: &Lang, query: &Query<'_>) -> Vec<Match> {
        match self.targets.get(to) {
            Some(targets) => rank::rank(self, targets, query, self.hits(query)),
            None => Vec::new(),
        }
    }

    /// The texts whose base reaches the query's minimum.
    fn hits(&self, query: &Query<'_>) -> Vec<Hit> {
        let text = similarity::text(query.content);
        let tokens = self.numbers(&text);
        let minimum = usize::from(query.minimum.min(100));
        let count = tokens.len();
        if count == 0 {
            return self.same_text(&text);
        }
        let pattern = Pattern::new(&tokens);
        let signature = signature(&tokens);
        let shortest = (minimum * count).div_ceil(100).max(1);
        let longest = (100 * count).checked_div(minimum).unwrap_or(usize::MAX);
        let start = self.texts.partition_point(|text| text.tokens.len() < shortest);
        let end = self.texts.partition_point(|text| text.tokens.len() <= longest);
        let mut hits = Vec::new();
        for (index, text) in self.texts.iter().enumerate().take(end).skip(start) {
            let length = text.tokens.len();
            let shared = (minimum * count.max(length)).div_ceil(100);
            let apart = (signature ^ text.signature).count_ones() as usize;
            if apart + 2 * shared > count + length {
                continue;
            }
            let cutoff = count.max(length) - shared;
            if pattern.distance(&self.pool[text.tokens.clone()], cutoff).is_some() {
                hits.push(Hit { text: index });
            }
        }
        hits
    }

    /// Text without tokens is like nothing but itself.
    fn same_text(&self, text: &str) -> Vec<Hit> {
        let end = self.texts.partition_point(|text| text.tokens.is_empty());
        let same = |index: &usize| {
            load::content(&self.texts[*index].content)
                .is_some_and(|content| similarity::text(&content) == text)
        };
        (0..end).filter(same).map(|text| Hit { text }).collect()
    }

    /// The tokens of a text as numbers; those that the memory lacks get numbers of their own.
    fn numbers(&self, text: &str) -> Vec<u32> {
        let mut unknown: HashMap<String, u32> = HashMap::new();
        let mut numbers = Vec::new();
        similarity::tokens::for_each_token(text, |token| {
            let number = self.vocabulary.get(token).copied().unwrap_or_else(|| {
                let next = self.vocabulary.len() + unknown.len();
                *unknown.entry(token.to_owned()).or_insert(u32::try_from(next).unwrap_or(u32::MAX))
            });
            numbers.push(number);
        });
        numbers
    }
}

/// The parity signature of a row of tokens. Two rows differ in at least as many tokens,
/// counted with repeats, as their signatures differ in bits.
fn signature(tokens: &[u32]) -> u128 {
    tokens.iter().fold(0, |bits, token| {
        let hash = u64::from(*token).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        bits ^ 1u128 << (hash >> 57)
    })
}

impl Targets {
    fn of(&self, unit: usize) -> &[Target] {
        match (self.starts.get(unit), self.starts.get(unit + 1)) {
            (Some(start), Some(end)) => &self.rows[*start..*end],
            _ => &[],
        }
    }
}
