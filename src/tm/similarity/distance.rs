//! Levenshtein distance between two rows of tokens.
//!
//! Insertions, deletions and substitutions cost one. [`Pattern`] computes it 64 tokens at a
//! time (G. Myers, "A fast bit-vector algorithm for approximate string matching based on
//! dynamic programming", J. ACM 46, 1999; blocks as in H. Hyyrö, "A bit-vector algorithm for
//! computing Levenshtein and Damerau edit distances", 2003).

/// A row of tokens, prepared to be compared with many others.
#[derive(Clone, Debug)]
pub struct Pattern {
    length: usize,
    /// Machine words a column takes.
    blocks: usize,
    /// Open addressing: the token, and where its bits begin in `bits`; `EMPTY` if free.
    slots: Vec<(u32, u32)>,
    /// For each distinct token a column of `blocks` words: where in the row it stands.
    bits: Vec<u64>,
}

const EMPTY: u32 = u32::MAX;

impl Pattern {
    pub fn new(tokens: &[u32]) -> Self {
        let blocks = tokens.len().div_ceil(64);
        let capacity = (tokens.len() * 2).next_power_of_two().max(2);
        let mut pattern = Pattern {
            length: tokens.len(),
            blocks,
            slots: vec![(0, EMPTY); capacity],
            bits: vec![],
        };
        for (at, token) in tokens.iter().enumerate() {
            let slot = pattern.slot(*token);
            if pattern.slots[slot].1 == EMPTY {
                let column = pattern.bits.len() / blocks;
                pattern.slots[slot] = (*token, u32::try_from(column).unwrap_or(EMPTY - 1));
                pattern.bits.resize(pattern.bits.len() + blocks, 0);
            }
            let column = pattern.slots[slot].1 as usize;
            pattern.bits[column * blocks + at / 64] |= 1 << (at % 64);
        }
        pattern
    }

    /// The distance to another row, or none if it is more than `cutoff`.
    pub fn distance(&self, other: &[u32], cutoff: usize) -> Option<usize> {
        if self.length.abs_diff(other.len()) > cutoff {
            return None;
        }
        if self.length == 0 || other.is_empty() {
            return Some(self.length.max(other.len()));
        }
        if self.blocks == 1 { self.short(other, cutoff) } else { self.long(other, cutoff) }
    }

    /// The slot of a token, or the free one where it belongs.
    fn slot(&self, token: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = (token.wrapping_mul(0x9e37_79b1) >> 7) as usize & mask;
        while self.slots[slot].1 != EMPTY && self.slots[slot].0 != token {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// Where in `bits` the column of a token begins.
    fn column(&self, token: u32) -> Option<usize> {
        match self.slots[self.slot(token)].1 {
            EMPTY => None,
            column => Some(column as usize * self.blocks),
        }
    }

    fn short(&self, other: &[u32], cutoff: usize) -> Option<usize> {
        let last = 1u64 << (self.length - 1);
        let (mut plus, mut minus) = (!0u64, 0u64);
        let mut score = self.length;
        for (at, token) in other.iter().enumerate() {
            let equal = self.column(*token).map_or(0, |column| self.bits[column]);
            let vertical = equal | minus;
            let horizontal = (((equal & plus).wrapping_add(plus)) ^ plus) | equal;
            let up = minus | !(horizontal | plus);
            let down = plus & horizontal;
            score += usize::from(up & last != 0);
            score -= usize::from(down & last != 0);
            // Every token to come can lower the score by one at most.
            if score > cutoff + (other.len() - at - 1) {
                return None;
            }
            let up = (up << 1) | 1;
            plus = (down << 1) | !(vertical | up);
            minus = up & vertical;
        }
        (score <= cutoff).then_some(score)
    }

    fn long(&self, other: &[u32], cutoff: usize) -> Option<usize> {
        let last = 1u64 << ((self.length - 1) % 64);
        let mut columns = vec![(!0u64, 0u64); self.blocks];
        let mut score = self.length;
        for (at, token) in other.iter().enumerate() {
            let equals = self.column(*token);
            // What the row above hands down: +1 at the top, as the first row counts up.
            let (mut up_in, mut down_in) = (1u64, 0u64);
            for (block, (plus, minus)) in columns.iter_mut().enumerate() {
                let equal = equals.map_or(0, |column| self.bits[column + block]);
                let vertical = equal | *minus;
                let equal = equal | down_in;
                let horizontal = (((equal & *plus).wrapping_add(*plus)) ^ *plus) | equal;
                let up = *minus | !(horizontal | *plus);
                let down = *plus & horizontal;
                if block + 1 == self.blocks {
                    score += usize::from(up & last != 0);
                    score -= usize::from(down & last != 0);
                }
                let (up_out, down_out) = (up >> 63, down >> 63);
                let up = (up << 1) | up_in;
                let down = (down << 1) | down_in;
                *plus = down | !(vertical | up);
                *minus = up & vertical;
                (up_in, down_in) = (up_out, down_out);
            }
            if score > cutoff + (other.len() - at - 1) {
                return None;
            }
        }
        (score <= cutoff).then_some(score)
    }
}

/// A way to turn one row into another at the least cost, as pairs of places: both for a
/// token kept or replaced, one for a token deleted or inserted.
pub type Alignment = Vec<(Option<usize>, Option<usize>)>;

/// Above this many pairs of tokens, the part of two rows between their common beginning and
/// their common end is not aligned: its tokens count as deleted and inserted.
pub(super) const LARGEST_TABLE: usize = 4_000_000;

/// Aligns two rows. Of the cheapest alignments, the one that keeps tokens as late as
/// possible after the common beginning and the common end.
pub fn align<T: PartialEq>(one: &[T], other: &[T]) -> Alignment {
    let head = common(one, other);
    let (middle_one, middle_other) = middles(one, other);
    let mut pairs = Alignment::with_capacity(one.len() + middle_other.len());
    pairs.extend((0..head).map(|at| (Some(at), Some(at))));
    let shift = |place: Option<usize>| place.map(|at| at + head);
    pairs.extend(
        align_middle(middle_one, middle_other).into_iter().map(|(a, b)| (shift(a), shift(b))),
    );
    let (end_one, end_other) = (head + middle_one.len(), head + middle_other.len());
    pairs.extend((end_one..one.len()).zip(end_other..).map(|(a, b)| (Some(a), Some(b))));
    pairs
}

/// How long their common beginning is.
fn common<T: PartialEq>(one: &[T], other: &[T]) -> usize {
    one.iter().zip(other).take_while(|(a, b)| a == b).count()
}

/// Two rows without their common beginning, and then without their common end.
pub fn middles<'a, T: PartialEq>(one: &'a [T], other: &'a [T]) -> (&'a [T], &'a [T]) {
    let head = common(one, other);
    let (one, other) = (&one[head..], &other[head..]);
    let tail = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    (&one[..one.len() - tail], &other[..other.len() - tail])
}

fn align_middle<T: PartialEq>(one: &[T], other: &[T]) -> Alignment {
    let width = other.len() + 1;
    let large = (one.len() + 1).saturating_mul(width) > LARGEST_TABLE;
    if one.is_empty() || other.is_empty() || large {
        let deleted = (0..one.len()).map(|at| (Some(at), None));
        return deleted.chain((0..other.len()).map(|at| (None, Some(at)))).collect();
    }
    let mut table = vec![0u32; (one.len() + 1) * width];
    for (at, cell) in table.iter_mut().take(width).enumerate() {
        *cell = u32::try_from(at).unwrap_or(u32::MAX);
    }
    for a in 0..one.len() {
        table[(a + 1) * width] = table[a * width] + 1;
        for b in 0..other.len() {
            let kept = table[a * width + b] + u32::from(one[a] != other[b]);
            let gone = table[a * width + b + 1].min(table[(a + 1) * width + b]) + 1;
            table[(a + 1) * width + b + 1] = kept.min(gone);
        }
    }
    let (mut a, mut b) = (one.len(), other.len());
    let mut pairs = Vec::with_capacity(a.max(b));
    while a > 0 || b > 0 {
        let here = table[a * width + b];
        if a > 0
            && b > 0
            && here == table[(a - 1) * width + b - 1] + u32::from(one[a - 1] != other[b - 1])
        {
            (a, b) = (a - 1, b - 1);
            pairs.push((Some(a), Some(b)));
        } else if a > 0 && here == table[(a - 1) * width + b] + 1 {
            a -= 1;
            pairs.push((Some(a), None));
        } else {
            b -= 1;
            pairs.push((None, Some(b)));
        }
    }
    pairs.reverse();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn naive(one: &[u32], other: &[u32]) -> usize {
        let mut row: Vec<usize> = (0..=other.len()).collect();
        for (a, token) in one.iter().enumerate() {
            let mut corner = row[0];
            row[0] = a + 1;
            for b in 0..other.len() {
                let kept = corner + usize::from(*token != other[b]);
                corner = row[b + 1];
                row[b + 1] = kept.min(row[b] + 1).min(row[b + 1] + 1);
            }
        }
        row[other.len()]
    }

    fn rows() -> impl Strategy<Value = (Vec<u32>, Vec<u32>)> {
        // A row and its edited copy, short and beyond two machine words, few token kinds.
        let row = || prop::collection::vec(0u32..12, 0..200);
        prop_oneof![
            (row(), row()),
            (row(), prop::collection::vec((any::<prop::sample::Index>(), 0u32..14), 0..9))
                .prop_map(|(row, edits)| {
                    let mut copy = row.clone();
                    for (at, token) in edits {
                        let at = at.index(copy.len() + 1);
                        match token {
                            12 => copy.truncate(at),
                            13 if at < copy.len() => drop(copy.remove(at)),
                            token => copy.insert(at, token),
                        }
                    }
                    (row, copy)
                })
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn the_bit_parallel_distance_is_the_naive_one((one, other) in rows(), cutoff in 0usize..210) {
            let expected = naive(&one, &other);
            let found = Pattern::new(&one).distance(&other, cutoff);
            prop_assert_eq!(found, (expected <= cutoff).then_some(expected));
        }

        #[test]
        fn so_it_is_for_any_tokens(
            one in prop::collection::vec(any::<u32>(), 0..70),
            kept in prop::collection::vec(any::<bool>(), 70),
        ) {
            let other: Vec<u32> = one
                .iter()
                .zip(kept)
                .map(|(token, kept)| if kept { *token } else { token.wrapping_add(1 << 20) })
                .collect();
            let found = Pattern::new(&one).distance(&other, usize::MAX >> 1);
            prop_assert_eq!(found, Some(naive(&one, &other)));
        }

        #[test]
        fn an_alignment_costs_the_distance((one, other) in rows()) {
            let pairs = align(&one, &other);
            let cost = pairs.iter().filter(|pair| match pair {
                (Some(a), Some(b)) => one[*a] != other[*b],
                _ => true,
            }).count();
            prop_assert_eq!(cost, naive(&one, &other));
            let left: Vec<_> = pairs.iter().filter_map(|pair| pair.0).collect();
            prop_assert_eq!(left, (0..one.len()).collect::<Vec<_>>());
        }
    }
}
