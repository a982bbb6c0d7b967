//! A part of the index, built in memory.

use super::{LONGEST, MINIMUM, NEAR, Reach, Threshold, mix, signature};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

/// One of the first keys of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// Number of the entry in its part.
    pub entry: u32,
    /// Place of the key in the order of the entry's keys.
    pub position: u8,
    pub signature: u64,
}

/// What a part notes of a text with these keys, none of them twice: those that stand first by how
/// often they occur in it, with their lists. The entry is none in particular.
pub fn postings(
    keys: &[u64],
    frequency: impl Fn(u64) -> u32,
) -> impl Iterator<Item = (u64, Reach, Posting)> {
    let mut ordered: Vec<(u32, u64)> = keys.iter().map(|key| (frequency(*key), *key)).collect();
    ordered.sort_unstable();
    let (near, signature) = (Threshold::of(NEAR).prefix(keys.len()), signature(keys));
    let first = ordered.into_iter().take(Threshold::of(MINIMUM).prefix(keys.len()));
    first.enumerate().map(move |(at, (_, key))| {
        let reach = if at < near { Reach::Near } else { Reach::Far };
        let position = u8::try_from(at).unwrap_or(u8::MAX);
        (key, reach, Posting { entry: 0, position, signature })
    })
}

/// In so many texts a key says that they have something in common; one in fewer may be there by
/// a single edit.
const COMPANY: u32 = 8;

/// Bytes of a posting: entry (3), position (1), signature (7).
pub const POSTING: usize = 11;

impl Posting {
    /// The posting as a list has it.
    pub fn bytes(self) -> [u8; POSTING] {
        let [a, b, c, _] = self.entry.to_le_bytes();
        let [d, e, f, g, h, i, j, _] = self.signature.to_le_bytes();
        [a, b, c, self.position, d, e, f, g, h, i, j]
    }

    /// A number for what the posting says, but for the entry that it says it of.
    pub fn digest(self, key: u64, reach: Reach) -> u64 {
        let place = u64::from(self.position) << 1 | u64::from(reach == Reach::Far);
        mix(mix(key ^ place << 48).wrapping_add(self.signature))
    }

    /// The inverse of [`Posting::bytes`].
    pub fn read(bytes: &[u8; POSTING]) -> Self {
        let [a, b, c, position, d, e, f, g, h, i, j] = *bytes;
        let signature = u64::from_le_bytes([position, d, e, f, g, h, i, j]) >> 8;
        Posting { entry: u32::from_le_bytes([a, b, c, 0]), position, signature }
    }
}

/// A map by keys of texts, which are spread evenly already.
pub type KeyMap<T> = HashMap<u64, T, BuildHasherDefault<KeyHasher>>;

/// The hash of a key is the key.
#[derive(Clone, Copy, Debug, Default)]
pub struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_i64(&mut self, key: i64) {
        self.write_u64(key.cast_unsigned());
    }

    fn write_u64(&mut self, key: u64) {
        // The table takes its control bits from the top, where a key of 48 bits has none.
        self.0 = key.rotate_left(20) ^ key;
    }
}

/// Texts with their keys, to be made a part.
#[derive(Debug, Default)]
pub struct Builder {
    /// Every key there is, by a number of its own.
    numbers: KeyMap<u32>,
    keys: Vec<u64>,
    /// The numbers of all texts in a row.
    pool: Vec<u32>,
    texts: Vec<Text>,
}

#[derive(Clone, Copy, Debug)]
struct Text {
    label: u32,
    start: u32,
    length: u16,
    signature: u64,
}

/// A part: the entries by length, and for each key how often it occurs and its postings.
#[derive(Debug, Default)]
pub struct Part {
    /// What each entry stands for, as it was given.
    pub labels: Vec<u32>,
    /// For each length that occurs: the length, and the first entry that has it; sorted.
    pub lengths: Vec<(u16, u32)>,
    /// All keys, sorted.
    pub keys: Vec<u64>,
    /// How many entries have the key, in the order of `keys`.
    pub frequencies: Vec<u32>,
    signatures: Vec<u64>,
    near: Postings,
    far: Postings,
}

/// Lists of postings, by key.
#[derive(Debug, Default)]
struct Postings {
    /// Those of key `n` are `starts[n]..starts[n + 1]`, by entry.
    starts: Vec<u32>,
    entries: Vec<u32>,
    positions: Vec<u8>,
}

impl Builder {
    /// Texts taken so far.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Tokens of all of them.
    pub fn tokens(&self) -> usize {
        self.pool.len()
    }

    /// Takes a text. One without tokens, or with more than [`LONGEST`], is not taken, and the
    /// answer is false.
    pub fn add(&mut self, label: u32, keys: &[u64]) -> bool {
        let places = (u16::try_from(keys.len()), u32::try_from(self.pool.len()));
        let (Ok(length), Ok(start)) = places else { return false };
        if length == 0 || keys.len() > LONGEST {
            return false;
        }
        self.texts.push(Text { label, start, length, signature: signature(keys) });
        for key in keys {
            let next = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
            let number = *self.numbers.entry(*key).or_insert(next);
            if number == next {
                self.keys.push(*key);
            }
            self.pool.push(number);
        }
        true
    }

    /// What was taken, as label and number of tokens.
    pub fn taken(&self) -> impl Iterator<Item = (u32, u16)> {
        self.texts.iter().map(|text| (text.label, text.length))
    }

    /// The part. Within their length, texts stand together that share a rare key, as those that
    /// are alike do: whoever looks at one is likely to look at the next.
    pub fn finish(mut self) -> Part {
        self.numbers = KeyMap::default();
        let (numbers, sorted) = self.in_order_of_keys();
        let mut frequencies = vec![0_u32; self.keys.len()];
        for number in &mut self.pool {
            *number = numbers[*number as usize];
            frequencies[*number as usize] += 1;
        }
        drop(numbers);
        // The first keys of every text come first in its stretch of the pool, in order.
        for text in &self.texts {
            let length = usize::from(text.length);
            let own = &mut self.pool[text.start as usize..][..length];
            let by_rarity = |key: &u32| (frequencies[*key as usize], *key);
            let first = Threshold::of(MINIMUM).prefix(length);
            if first < length {
                own.select_nth_unstable_by_key(first, by_rarity);
            }
            own[..first].sort_unstable_by_key(by_rarity);
        }
        let mut texts = std::mem::take(&mut self.texts);
        texts.sort_by_cached_key(|text| (text.length, self.company(text, &frequencies)));
        self.texts = texts;
        let mut part = Part {
            near: self.postings(&frequencies, |length| 0..Threshold::of(NEAR).prefix(length)),
            far: self.postings(&frequencies, |length| {
                Threshold::of(NEAR).prefix(length)..Threshold::of(MINIMUM).prefix(length)
            }),
            keys: sorted,
            frequencies,
            ..Part::default()
        };
        for (entry, text) in (0_u32..).zip(&self.texts) {
            part.labels.push(text.label);
            part.signatures.push(text.signature);
            if part.lengths.last().is_none_or(|(length, _)| *length != text.length) {
                part.lengths.push((text.length, entry));
            }
        }
        part
    }

    /// The rarest key of a text that several others have, too: most of its likes are among them.
    fn company(&self, text: &Text, frequencies: &[u32]) -> u32 {
        let first = Threshold::of(MINIMUM).prefix(usize::from(text.length));
        let own = &self.pool[text.start as usize..][..first];
        let known = own.iter().find(|key| frequencies[**key as usize] >= COMPANY);
        known.or(own.last()).copied().unwrap_or_default()
    }

    /// The postings of those places of every text that a function of its length names.
    fn postings(&self, frequencies: &[u32], places: impl Fn(usize) -> Range<usize>) -> Postings {
        let own = |text: &Text| {
            let places = places(usize::from(text.length));
            let keys = self.pool[text.start as usize + places.start..].iter();
            keys.copied().zip(places)
        };
        let mut starts = vec![0_u32; frequencies.len() + 1];
        for text in &self.texts {
            own(text).for_each(|(key, _)| starts[key as usize + 1] += 1);
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let all = starts.last().map_or(0, |all| *all as usize);
        let mut next = starts.clone();
        let (mut entries, mut positions) = (vec![0; all], vec![0; all]);
        for (entry, text) in (0_u32..).zip(&self.texts) {
            for (key, position) in own(text) {
                let at = next[key as usize] as usize;
                entries[at] = entry;
                positions[at] = u8::try_from(position).unwrap_or(u8::MAX);
                next[key as usize] += 1;
            }
        }
        Postings { starts, entries, positions }
    }

    /// The new number of each key, so that they are in order, and the keys in that order.
    fn in_order_of_keys(&self) -> (Vec<u32>, Vec<u64>) {
        let mut order: Vec<u32> = (0_u32..).take(self.keys.len()).collect();
        order.sort_unstable_by_key(|number| self.keys[*number as usize]);
        let mut numbers = vec![0; self.keys.len()];
        for (new, old) in (0_u32..).zip(&order) {
            numbers[*old as usize] = new;
        }
        (numbers, order.iter().map(|old| self.keys[*old as usize]).collect())
    }
}

impl Part {
    /// The postings of the key at a place in `keys`, by entry.
    pub fn list(&self, key: usize, reach: Reach) -> impl Iterator<Item = Posting> {
        let postings = match reach {
            Reach::Near => &self.near,
            Reach::Far => &self.far,
        };
        let places = postings.starts[key] as usize..postings.starts[key + 1] as usize;
        places.map(|at| {
            let entry = postings.entries[at];
            let signature = self.signatures[entry as usize];
            Posting { entry, position: postings.positions[at], signature }
        })
    }
}
