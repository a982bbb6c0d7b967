//! Finding the texts that may match without looking at the others: a prefix filter.
//!
//! A query has `n` tokens, an entry `m`. They match at a threshold of `τ` per cent only if
//! they share at least `α = ⌈τ·max(n, m)/100⌉` tokens, because every token that is not shared
//! costs an edit. Repeats of a token are told apart by their number ([`key`]), so that "to
//! share" is a matter of sets.
//!
//! The keys of every text are put into one order, the rarest first ([`Part`] holds how often
//! each occurs). If two texts share `α` keys, the first shared one stands at position
//! `j ≤ n − α` of the query and `i ≤ m − α` of the entry; so it is enough to note the first
//! keys of each entry, and to look up the first keys of the query. What is noted for the
//! lowest threshold, [`MINIMUM`], serves all higher ones.
//!
//! With each posting stands a parity signature: a key flips one of 56 bits. Two texts differ
//! in at least as many keys as their signatures in bits, which rules out nearly all of the
//! rest. No test loses a match; those that pass are verified by whoever asked.
//!
//! A part does not change once it is built. Its entries are numbered by length, so that the
//! lengths that a query allows are one stretch of every list.

mod part;

pub use part::{Builder, KeyHasher, KeyMap, Part, Posting, entries_of};

use crate::tm::similarity::{self, tokens};
use std::collections::HashMap;
use std::ops::Range;

/// The lowest threshold, in per cent, that the index answers.
pub const MINIMUM: usize = 50;
/// What thresholds from here on need is kept apart from what only lower ones need.
pub const NEAR: usize = 70;
/// Texts with more tokens go another way, so that a position fits into a byte.
pub const LONGEST: usize = 500;

/// Bits of a parity signature.
const SIGNATURE: u64 = 56;
/// A part has fewer entries than this.
pub const ENTRIES: usize = 1 << 24;

/// Where the lists of a part are.
pub trait Lists {
    type Error;

    /// In how many entries of the part a key occurs, wherever it stands in them.
    ///
    /// # Errors
    /// If it cannot be read.
    fn frequency(&mut self, key: u64) -> Result<u32, Self::Error>;

    /// Calls `each` with the postings of a key whose entries lie within a range.
    ///
    /// # Errors
    /// If they cannot be read.
    fn postings(
        &mut self,
        key: u64,
        reach: Reach,
        entries: &Range<u32>,
        each: &mut dyn FnMut(Posting),
    ) -> Result<(), Self::Error>;

    /// The entries that have from so many to so many tokens.
    fn of_lengths(&self, lengths: Range<usize>) -> Range<u32>;
}

/// The two lists of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Entries that have the key so far in front that thresholds from [`NEAR`] on need it.
    Near,
    /// The others.
    Far,
}

/// What was looked at, for tests that hold the index to its purpose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Postings in the lists that were looked up.
    pub touched: usize,
    /// Entries left for verification.
    pub candidates: usize,
}

/// An entry that may match a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    pub entry: u32,
    /// Its base is no higher.
    pub most: u8,
}

/// The entries of a part that may match a query, in order, each once.
///
/// # Errors
/// Those of the lists.
pub fn candidates<L: Lists>(
    lists: &mut L,
    keys: &[u64],
    minimum: usize,
    counters: &mut Counters,
) -> Result<Vec<Candidate>, L::Error> {
    let count = keys.len();
    if count == 0 || count > LONGEST * 100 / MINIMUM {
        return Ok(Vec::new());
    }
    let minimum = minimum.clamp(MINIMUM, 100);
    let entries = lists.of_lengths(allowed(count, minimum));
    if entries.is_empty() {
        return Ok(Vec::new());
    }
    let mut ordered = Vec::with_capacity(count);
    for key in keys {
        ordered.push((lists.frequency(*key)?, *key));
    }
    ordered.sort_unstable();
    let signature = signature(keys);
    let mut found = Vec::new();
    let reaches: &[Reach] =
        if minimum >= NEAR { &[Reach::Near] } else { &[Reach::Near, Reach::Far] };
    for (at, (frequency, key)) in ordered.iter().enumerate().take(prefix(count, minimum)) {
        if *frequency == 0 {
            continue;
        }
        let mut each = |posting: Posting| {
            counters.touched += 1;
            let length = usize::from(posting.length);
            let shared = (minimum * count.max(length)).div_ceil(100);
            let apart = (signature ^ posting.signature).count_ones() as usize;
            if at + shared <= count
                && usize::from(posting.position) + shared <= length
                && apart + 2 * shared <= count + length
            {
                // Of the keys that are not shared each flips a bit, or two of them the same.
                let shared = ((count + length - apart) / 2).min(count).min(length);
                let most = similarity::percentage(count.max(length) - shared, count.max(length));
                found.push(Candidate { entry: posting.entry, most });
            }
        };
        for reach in reaches {
            lists.postings(*key, *reach, &entries, &mut each)?;
        }
    }
    found.sort_unstable();
    found.dedup();
    counters.candidates += found.len();
    Ok(found)
}

/// The lengths that a text of so many tokens allows a match to have.
pub fn allowed(count: usize, minimum: usize) -> Range<usize> {
    // Without a threshold, any length is allowed.
    let longest = (100 * count).checked_div(minimum).unwrap_or(usize::MAX - 1);
    (minimum * count).div_ceil(100).max(1)..longest + 1
}

/// How many of the first keys of a text of so many tokens have to be looked at.
fn prefix(count: usize, minimum: usize) -> usize {
    count - (minimum * count).div_ceil(100) + 1
}

/// The keys of a text, given the hash of each of its tokens: a key stands for a token and
/// the how manieth of its kind it is. 48 bits; that two share one by chance can add a
/// candidate, never lose a match.
pub fn keys(hashes: &[u64]) -> Vec<u64> {
    let mut seen: HashMap<u64, u64> = HashMap::new();
    let few = hashes.len() <= 32;
    let mut times = |at: usize, hash: u64| match few {
        true => hashes[..at].iter().map(|other| u64::from(*other == hash)).sum(),
        false => {
            let times = seen.entry(hash).or_insert(0);
            *times += 1;
            *times - 1
        }
    };
    hashes.iter().enumerate().map(|(at, hash)| key(*hash, times(at, *hash))).collect()
}

/// The keys of a text as it is compared; see [`similarity::text`](crate::tm::similarity::text).
pub fn keys_of_text(text: &str) -> Vec<u64> {
    let mut hashes = Vec::new();
    tokens::for_each_token(text, |token| hashes.push(hash(token)));
    keys(&hashes)
}

fn key(hash: u64, times: u64) -> u64 {
    mix(hash.wrapping_add(times.wrapping_mul(0x9e37_79b9_7f4a_7c15))) >> 16
}

/// The hash of a token: FNV-1a. It is stored, and so must never depend on the program or its
/// version.
pub fn hash(token: &str) -> u64 {
    token.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Spreads a number over all bits (the finaliser of MurmurHash 3).
fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let number = (number ^ (number >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    number ^ (number >> 33)
}

/// The parity signature of a text.
fn signature(keys: &[u64]) -> u64 {
    keys.iter().fold(0, |bits, key| bits ^ (1 << (((mix(*key) >> 32) * SIGNATURE) >> 32)))
}
