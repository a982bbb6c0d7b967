//! Which keys of texts a table may have, without looking.

use super::texts::KEY_BITS;

/// A bit for each of the first bits of a key: those of a hash, and so spread evenly. What is not
/// there is not in the table; of what is not in the table, one in [`SPARSE`] seems to be there.
pub(super) struct Filter {
    bits: Vec<u64>,
    /// The bits of a key that are left out.
    shift: u32,
    /// How many keys it has.
    keys: u64,
}

/// Bits for each key, at least.
const SPARSE: u64 = 16;

/// The logarithms of the least and the most bits: 128 KiB and 256 MiB.
const LEAST: u32 = 20;
const MOST: u32 = 31;

impl Filter {
    /// For as many keys, and as many again.
    pub fn new(keys: u64) -> Filter {
        let wanted = keys.saturating_mul(2 * SPARSE).max(1).ilog2() + 1;
        let size = wanted.clamp(LEAST, MOST);
        Filter { bits: vec![0; 1 << (size - 6)], shift: KEY_BITS - size, keys: 0 }
    }

    pub fn add(&mut self, key: i64) {
        let (at, bit) = self.place(key);
        if let Some(word) = self.bits.get_mut(at) {
            *word |= bit;
        }
        self.keys += 1;
    }

    /// False only if the key was not added.
    pub fn may_have(&self, key: i64) -> bool {
        let (at, bit) = self.place(key);
        self.bits.get(at).is_none_or(|word| word & bit != 0)
    }

    /// Whether a larger one would say more.
    pub fn is_full(&self) -> bool {
        self.keys * SPARSE > 1 << (KEY_BITS - self.shift) && KEY_BITS - self.shift < MOST
    }

    fn place(&self, key: i64) -> (usize, u64) {
        let number = key.unsigned_abs() >> self.shift;
        (usize::try_from(number / 64).unwrap_or(usize::MAX), 1 << (number % 64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tm::store::texts::{SAME_HASH, Stored};

    #[test]
    fn what_was_added_is_there_and_little_else() {
        let key = |number: u64| Stored::Text(number.to_string()).key(1);
        let mut filter = Filter::new(20_000);
        (0..20_000).for_each(|number| filter.add(key(number) + 1));
        assert!(!filter.is_full());
        assert!((0..20_000).all(|number| filter.may_have(key(number))));
        let others = (20_000..40_000).filter(|number| filter.may_have(key(*number))).count();
        assert!((1..2_000).contains(&others), "{others}");
        (20_000..200_000).for_each(|number| filter.add(key(number)));
        assert!(filter.is_full());
        // The greatest key there can be has its place, too.
        let last = (1 << KEY_BITS) - 1 - SAME_HASH;
        assert!(!filter.may_have(last));
        filter.add(last);
        assert!(filter.may_have(last));
    }
}
