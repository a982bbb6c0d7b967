//! The translation memory: what has been translated before, and how it is found again.
//!
//! Entries go in, from the project's own text files or from outside; matches for a segment
//! come out, and so do entries again, as TMX. The memory is one SQLite file ([`Memory`])
//! that can be made from the text files at any time. For matching, what concerns a pair of
//! languages is taken into memory once ([`Matcher`]), after which every core may ask it.
//! [`similarity`] says what a match is, [`tmx`] reads and writes the exchange format.

pub mod similarity;
pub mod tmx;

mod codes;
mod entry;
mod matching;
mod store;

pub use codes::adapt_codes;
pub use entry::{Collection, Context, Entry, Facts, SourceFile, TextHash, Variant, contexts};
pub use matching::{Matcher, Query};
pub use store::{
    Access, Changes, CollectionStats, Hit, Memory, PairStats, SearchQuery, Selection, Stats,
};
