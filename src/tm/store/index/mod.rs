//! The index of [`tm::index`](crate::tm::index) as rows: written in the transaction that
//! writes the texts, and read a key at a time.

mod lists;
mod parts;
mod tokens;
mod verify;
mod write;

pub(super) use lists::{Lookup, Near};
pub(super) use tokens::Place;
pub(super) use verify::unfound;
pub(super) use write::IndexWriter;

use super::fault::{Fault, Result};
use crate::tm::index::MINIMUM;
use crate::tm::similarity::TOKENISER_VERSION;
use rusqlite::{Connection, OptionalExtension};

/// So many entries have their texts in one row.
const CHUNK: u32 = 256;

/// True if the index was made by the rules of this program.
pub(super) fn is_current(db: &Connection) -> Result<bool> {
    Ok(rules(db)? == Some((TOKENISER_VERSION, integer(MINIMUM))))
}

/// True if there is an index, made by other rules.
pub(super) fn is_outdated(db: &Connection) -> Result<bool> {
    Ok(rules(db)?.is_some() && !is_current(db)?)
}

/// The rules by which the index was made: version of the tokeniser, and least threshold.
fn rules(db: &Connection) -> Result<Option<(u32, i64)>> {
    let select = "SELECT tokeniser, minimum FROM index_rules";
    Ok(db.query_row(select, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// The number of a row of a part.
fn row_id(part: i64, within: u64) -> i64 {
    // A part is below 2^15 and a key below 2^48.
    (part << 48) | i64::try_from(within).unwrap_or_default()
}

/// The numbers that the rows of a part have.
fn row_ids(part: i64) -> (i64, i64) {
    (part << 48, (part << 48) | 0xffff_ffff_ffff)
}

/// Numbers of fixed size from the bytes of a row.
fn array<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N]> {
    let found = bytes.get(at..at + N).and_then(|bytes| bytes.try_into().ok());
    found.ok_or_else(|| Fault::Row("a row of the index is too short".to_owned()))
}

/// A number as SQLite has it.
fn integer(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
