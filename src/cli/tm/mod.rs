//! `vulgate tm`: the memory.

pub mod export;
pub mod import;
pub mod matching;
pub mod search;
pub mod upkeep;
