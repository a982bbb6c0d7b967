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
mod threshold;

pub use part::{Builder, KeyHasher, KeyMap, POSTING, Part, Posting, postings};
pub use threshold::Threshold;

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

    /// Gives a function the list of a key, if it has one: its postings by entry, one after
    /// the other, as [`Posting::bytes`] has them.
    ///
    /// # Errors
    /// If it cannot be read.
    fn list(
        &mut self,
        key: u64,
        reach: Reach,
        take: &mut dyn FnMut(&[u8]),
    ) -> Result<(), Self::Error>;

    /// Says which near lists are asked for next, and from which share of them on, so that those
    /// that are in memory are on their way together.
    fn expect(&self, keys: &[(u32, u64)], share: Share) {
        let _ = (keys, share);
    }

    /// For each length that occurs, the length and the first entry that has it, and how many
    /// entries there are.
    fn lengths(&self) -> (&[(u16, u32)], u32);
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

/// The entries of a part from one on.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    first: u32,
    entries: u32,
}

impl Share {
    /// Where a list is likely to have them, in postings: entries are spread over a list much as
    /// over the part.
    pub fn guess(self, postings: usize) -> usize {
        postings.saturating_mul(self.first as usize) / self.entries.max(1) as usize
    }

    /// Their postings in a list.
    ///
    /// Lists lie all over memory, and each place that is looked at is waited for: so the search
    /// begins where the entries should be, and goes on in steps that double.
    fn rest_of(self, list: &[u8]) -> &[[u8; POSTING]] {
        let (postings, _) = list.as_chunks::<POSTING>();
        let is_before = |posting: &[u8; POSTING]| Posting::read(posting).entry < self.first;
        let before = |at: usize| postings.get(at).is_some_and(is_before);
        let guess = self.guess(postings.len());
        let (mut low, mut high, mut step) = (guess, guess, 1);
        while before(high) {
            (low, high, step) = (high + 1, high + step, 2 * step);
        }
        while low > 0 && !before(low - 1) {
            (high, low, step) = (low - 1, low.saturating_sub(step), 2 * step);
        }
        let within = &postings[low..high.min(postings.len())];
        &postings[low + within.partition_point(is_before)..]
    }
}

/// The entries of one length, and what their postings must say.
struct Run {
    /// The first entry behind them.
    end: u32,
    length: usize,
    /// So many keys must be shared.
    shared: usize,
    /// The last position at which the first shared key may stand.
    position: usize,
    /// In so many bits the signatures may differ.
    apart: usize,
}

impl Run {
    /// The first shared key may stand farther behind than thresholds from [`NEAR`] on allow.
    fn is_far(&self) -> bool {
        100 * self.shared < NEAR * self.length
    }
}

/// The entries of a part that may match a query, in order, each once.
///
/// # Errors
/// Those of the lists.
pub fn candidates<L: Lists>(
    lists: &mut L,
    keys: &[u64],
    threshold: Threshold,
    counters: &mut Counters,
) -> Result<Vec<Candidate>, L::Error> {
    let count = keys.len();
    if count == 0 || count > LONGEST * 100 / MINIMUM {
        return Ok(Vec::new());
    }
    let minimum = threshold.minimum.clamp(MINIMUM, 100);
    let threshold = Threshold { minimum, ..threshold };
    let (lengths, entries) = lists.lengths();
    let (first, runs) = runs(lengths, entries, count, threshold);
    if runs.is_empty() {
        return Ok(Vec::new());
    }
    let mut ordered = Vec::with_capacity(count);
    for key in keys {
        ordered.push((lists.frequency(*key)?, *key));
    }
    ordered.sort_unstable();
    let signature = signature(keys);
    let mut found = Vec::new();
    ordered.truncate(threshold.prefix(count));
    let share = Share { first, entries };
    lists.expect(&ordered, share);
    for (at, (frequency, key)) in ordered.iter().enumerate() {
        if *frequency == 0 {
            continue;
        }
        // The longer an entry, the more keys must be shared.
        let runs = &runs[..runs.partition_point(|run| at + run.shared <= count)];
        let mut take = |list: &[u8]| {
            let list = share.rest_of(list);
            sift(list, runs, signature, counters, |entry, run, apart| {
                // Of the keys that are not shared each flips a bit, or two of them the same.
                let shared = ((count + run.length - apart) / 2).min(count).min(run.length);
                let longest = count.max(run.length);
                let most = similarity::percentage(longest - shared, longest);
                found.push(Candidate { entry, most });
            });
        };
        lists.list(*key, Reach::Near, &mut take)?;
        if runs.iter().any(Run::is_far) {
            lists.list(*key, Reach::Far, &mut take)?;
        }
    }
    found.sort_unstable_by_key(|found| found.entry);
    found.dedup();
    counters.candidates += found.len();
    Ok(found)
}

/// Calls a function with the entries of a list that pass every test, and in how many bits
/// their signatures differ.
fn sift(
    postings: &[[u8; POSTING]],
    runs: &[Run],
    signature: u64,
    counters: &mut Counters,
    mut each: impl FnMut(u32, &Run, usize),
) {
    let mut runs = runs.iter();
    let Some(mut run) = runs.next() else { return };
    for posting in postings {
        let Posting { entry, position, signature: own } = Posting::read(posting);
        while entry >= run.end {
            let Some(next) = runs.next() else { return };
            run = next;
        }
        counters.touched += 1;
        let apart = (signature ^ own).count_ones() as usize;
        if apart <= run.apart && usize::from(position) <= run.position {
            each(entry, run, apart);
        }
    }
}

/// The first entry whose length a query of so many tokens allows, and the entries from there
/// on by length.
fn runs(
    lengths: &[(u16, u32)],
    entries: u32,
    count: usize,
    threshold: Threshold,
) -> (u32, Vec<Run>) {
    let allowed = threshold.lengths(count);
    let begin = lengths.partition_point(|(length, _)| usize::from(*length) < allowed.start);
    let own = lengths[begin..].iter().map(|(length, _)| usize::from(*length));
    let ends = lengths[begin..].iter().skip(1).map(|(_, first)| *first).chain([entries]);
    let runs = own.zip(ends).take_while(|(length, _)| *length < allowed.end);
    let runs = runs.map(|(length, end)| {
        let shared = threshold.shared(count, length);
        // Both are at least `shared` by the lengths allowed.
        let (position, apart) = (length - shared, count + length - 2 * shared);
        Run { end, length, shared, position, apart }
    });
    (lengths.get(begin).map_or(entries, |(_, first)| *first), runs.collect())
}

/// The keys of a text, given the hash of each of its tokens: a key stands for a token and
/// the how manieth of its kind it is. 48 bits; that two share one by chance can add a
/// candidate, never lose a match.
pub fn keys(hashes: &[u64]) -> Vec<u64> {
    // A bit for each hash, so that those that are met for the first time are known as such;
    // a few others are looked for among those before.
    let mut met = [0_u64; 8];
    let mut seen: HashMap<u64, u64> = HashMap::new();
    let few = hashes.len() <= 32;
    let mut times = |at: usize, hash: u64| {
        let (word, bit) = ((hash >> 61) as usize, 1 << (hash >> 55 & 63));
        let new = met[word] & bit == 0;
        met[word] |= bit;
        match few {
            true if new => 0,
            true => hashes[..at].iter().map(|other| u64::from(*other == hash)).sum(),
            false => {
                let times = seen.entry(hash).or_insert(0);
                *times += 1;
                *times - 1
            }
        }
    };
    hashes.iter().enumerate().map(|(at, hash)| key(*hash, times(at, *hash))).collect()
}

/// The keys of a text as it is compared; see [`similarity::text`](crate::tm::similarity::text).
pub fn keys_of_text(text: &str) -> Vec<u64> {
    let mut hashes = Vec::new();
    for_each_hash(text, |hash| hashes.push(hash));
    keys(&hashes)
}

/// Calls a function with the hash of every token of a text, in order.
pub fn for_each_hash(text: &str, each: impl FnMut(u64)) {
    tokens::walk(text, &mut Hashed { hash: BASIS, each });
}

/// The hash of a token: FNV-1a. It is stored, and so must never depend on the program or its
/// version.
struct Hashed<F> {
    hash: u64,
    each: F,
}

const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

impl<F: FnMut(u64)> tokens::Sink for Hashed<F> {
    fn byte(&mut self, byte: u8) {
        self.hash = (self.hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }

    fn part(&mut self, part: &str) {
        part.bytes().for_each(|byte| self.byte(byte));
    }

    fn end(&mut self, _: Range<usize>) {
        (self.each)(std::mem::replace(&mut self.hash, BASIS));
    }
}

fn key(hash: u64, times: u64) -> u64 {
    mix(hash.wrapping_add(times.wrapping_mul(0x9e37_79b9_7f4a_7c15))) >> 16
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_rest_of_a_list_begins_with_its_entry(
            mut own in prop::collection::vec(0_u32..200, 0..60),
            first in 0_u32..210,
            entries in 0_u32..210,
        ) {
            own.sort_unstable();
            let posting = |entry: &u32| Posting { entry: *entry, position: 0, signature: 0 }.bytes();
            let list: Vec<u8> = own.iter().flat_map(posting).collect();
            let rest = Share { first, entries }.rest_of(&list);
            let expected: Vec<u32> = own.into_iter().filter(|entry| *entry >= first).collect();
            let found: Vec<u32> = rest.iter().map(|it| Posting::read(it).entry).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
