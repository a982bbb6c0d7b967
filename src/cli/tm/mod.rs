//! `vulgate tm`: the memory.

pub mod change;
pub mod duplicates;
pub mod export;
pub mod import;
pub mod matching;
pub mod search;
pub mod upkeep;
