//! From texts that are like a segment to matches.
//!
//! A [`Matcher`] holds what was found in the memory for a number of queries: the texts that
//! are like them, where these occur, and their translations. It is made by a
//! [`Finder`](crate::tm::Finder), which finds exactly what a comparison with every text
//! would. Each query is answered with what is like it, scored as
//! [`similarity`](crate::tm::similarity) says, and ranked: by score, kind, provenance,
//! similarity in characters, date, and then by text, so that the order is always the same.

mod rank;

pub(super) use rank::origin_penalties;

use crate::model::{Content, Lang, Match, Profile};
use crate::tm::entry::{Collection, Context};
use crate::tm::index::KeyHasher;
use crate::tm::similarity::{self, Analysis, Similarity};
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;
use std::sync::Arc;

/// The score of a match that differs in more than its tokens can show, such as in a month or
/// an address, and has been adapted.
pub(super) const ADAPTED: u8 = 97;

/// A segment for which translations are sought.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    pub content: &'a Content,
    /// The document it stands in.
    pub document: Option<&'a str>,
    /// Its neighbours; see [`contexts`](crate::tm::contexts).
    pub context: Context,
    /// The least base of a match, 0 to 100; not below what the matcher was made for.
    pub minimum: u8,
    /// At most so many matches, 0 for all; not more than the matcher was made for.
    pub limit: usize,
    /// How adapted translations write what the memory does not show.
    pub profile: Profile,
}

/// Points off the score of a match for where it comes from, beside those of its collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OriginPenalties {
    /// For each step between the variety of the language that is asked for and the one a text is
    /// in, on each side.
    pub regional: u8,
    /// Through a third language.
    pub pivot: u8,
    /// By provenance, in the order of [`Provenance`](crate::model::Provenance).
    pub provenance: [u8; 4],
}

impl Default for OriginPenalties {
    fn default() -> Self {
        OriginPenalties { regional: 1, pivot: 5, provenance: [0; 4] }
    }
}

/// What the memory has for a number of queries. It does not change, and any number of threads
/// may ask it.
#[derive(Debug)]
pub struct Matcher {
    pub(super) from: Lang,
    /// The threshold it was made for.
    pub(super) minimum: u8,
    pub(super) penalties: OriginPenalties,
    pub(super) collections: HashMap<i64, Collection>,
    /// By the text of a query.
    pub(super) hits: HashMap<Box<str>, Vec<Like>>,
    pub(super) texts: Vec<Text>,
    pub(super) occurrences: Vec<Occurrence>,
    pub(super) targets: HashMap<Lang, Targets>,
}

/// A map by numbers of rows.
pub(super) type RowMap<T> = HashMap<i64, T, BuildHasherDefault<KeyHasher>>;

/// That a text is like a query.
#[derive(Debug)]
pub(super) struct Like {
    /// Place in the matcher's texts.
    pub place: usize,
    /// Before codes are considered.
    pub similarity: Similarity,
}

/// A text that is like a query, however often it occurs.
#[derive(Debug)]
pub(super) struct Text {
    pub content: Arc<Content>,
    pub analysis: Analysis,
    pub occurrences: Range<usize>,
}

/// A text in its unit.
#[derive(Debug)]
pub(super) struct Occurrence {
    pub unit: i64,
    /// The unit was translated from this text.
    pub is_source: bool,
    /// Steps from the variety of the language that is asked for.
    pub regional: u8,
    pub context: Context,
    pub document: Option<Arc<str>>,
    pub changed: Option<i64>,
}

/// The translations into one language.
#[derive(Debug, Default)]
pub(super) struct Targets {
    /// Another variety of the language matched from: then no variety stands for another.
    pub akin: bool,
    pub by_unit: RowMap<Vec<Target>>,
    /// Those through a third language, by place in `texts`.
    pub pivots: HashMap<usize, Vec<Target>>,
}

/// A translation.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// Steps from the variety of the language that is asked for.
    pub regional: u8,
    /// The unit was translated from this text.
    pub is_source: bool,
    pub collection: i64,
    pub content: Arc<Content>,
    pub document: Option<Arc<str>>,
    pub changed: Option<i64>,
    /// The text in the third language, if it is neither of the two that was translated from.
    pub via: Option<(Lang, Arc<Content>)>,
}

impl Matcher {
    /// The language it matches from.
    pub fn from(&self) -> &Lang {
        &self.from
    }

    /// Everything in the memory that is like the query and has a translation into `to`, best
    /// first. Equal pairs of source and target come once, with their best origin. A language
    /// or a query the matcher was not made for has none.
    pub fn find(&self, to: &Lang, query: &Query<'_>) -> Vec<Match> {
        debug_assert!(query.minimum >= self.minimum, "made for {} per cent", self.minimum);
        let text = similarity::text(query.content);
        let hits = self.hits.get(text.as_str());
        debug_assert!(hits.is_some(), "a query that the matcher was not made for");
        match (self.targets.get(to), hits.filter(|hits| !hits.is_empty())) {
            (Some(targets), Some(hits)) => rank::rank(self, (to, targets), (query, &text), hits),
            _ => Vec::new(),
        }
    }
}
