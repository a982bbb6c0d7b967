//! The translation memory: what has been translated before, and how it is found again.
//!
//! Entries go in, from the project's own text files or from outside; matches for a segment
//! come out, and so do entries again, as TMX. The memory is one SQLite file ([`Memory`])
//! that can be made from the text files at any time. For matching, what concerns a pair of
//! languages is taken into memory once ([`Matcher`]), after which every core may ask it;
//! of a large memory only the texts that an `index` names for the segments at hand.
//! [`similarity`] says what a match is, [`tmx`] reads and writes the exchange format.

pub mod similarity;
pub mod tmx;

mod adapt;
mod codes;
mod entry;
mod index;
mod matching;
mod names;
mod regions;
mod replace;
mod store;

pub use codes::adapt_codes;
pub use entry::{
    Collection, Context, Entry, Facts, FileStat, SourceFile, TextHash, Variant, contexts,
};
pub use index::Counters;
pub use matching::{Matcher, OriginPenalties, Query};
pub use names::{LONGEST_NAME, fit_name, is_name, visible};
pub use replace::replaced;
pub use store::{
    Access, Changes, CollectionStats, Finder, Hit, Memory, PairStats, ProvenanceStats, Repeated,
    RepeatedTarget, Repetition, SearchQuery, Selected, Selection, Selector, Stats, YearStats,
};
