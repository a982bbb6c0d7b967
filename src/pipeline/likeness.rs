//! Which texts are versions of one another, by the words they share.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// Above this many pairs only texts near one another in the order of reading are compared,
/// so that two unlike documents of thousands of units do not take minutes.
const MOST_PAIRS: usize = 1_000_000;

/// How far apart, in positions, texts are compared where there are too many pairs.
const NEAR: usize = 64;

/// The words of a text as a sorted multiset of hashes.
pub struct Words(Vec<u64>);

impl Words {
    /// The words of a text, without regard to case and punctuation.
    pub fn of(text: &str) -> Self {
        let mut words: Vec<u64> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(|word| {
                let mut hasher = DefaultHasher::new();
                word.to_lowercase().hash(&mut hasher);
                hasher.finish()
            })
            .collect();
        words.sort_unstable();
        Words(words)
    }

    /// Dice's coefficient of the two multisets, 0 to 1; 0 if neither has a word.
    pub fn likeness(&self, other: &Words) -> f64 {
        let (one, two) = (&self.0, &other.0);
        let (mut i, mut j, mut common) = (0, 0, 0);
        while i < one.len() && j < two.len() {
            match one[i].cmp(&two[j]) {
                std::cmp::Ordering::Less => i += 1,
                std::cmp::Ordering::Greater => j += 1,
                std::cmp::Ordering::Equal => {
                    common += 1;
                    i += 1;
                    j += 1;
                }
            }
        }
        let total = one.len() + two.len();
        if total == 0 { 0.0 } else { 2.0 * f64::from(common) / total as f64 }
    }
}

/// Pairs new texts with old ones, the likest first; each is used once at most. Of equal
/// pairs those nearest in order come first. Pairs below `least` are left out.
pub fn pair_off(new: &[Words], old: &[Words], least: f64) -> Vec<(usize, usize)> {
    let everywhere = new.len().saturating_mul(old.len()) <= MOST_PAIRS;
    let mut candidates = Vec::new();
    for (i, one) in new.iter().enumerate() {
        for (j, two) in old.iter().enumerate() {
            if !everywhere && i.abs_diff(j) > NEAR {
                continue;
            }
            let likeness = one.likeness(two);
            if likeness >= least {
                candidates.push((likeness, i.abs_diff(j), i, j));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2, a.3).cmp(&(b.1, b.2, b.3))));
    let mut pairs = Vec::new();
    let (mut new_used, mut old_used) = (vec![false; new.len()], vec![false; old.len()]);
    for (_, _, i, j) in candidates {
        if !new_used[i] && !old_used[j] {
            new_used[i] = true;
            old_used[j] = true;
            pairs.push((i, j));
        }
    }
    pairs.sort_unstable();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likest_are_paired_each_once() {
        let words = |texts: &[&str]| texts.iter().map(|text| Words::of(text)).collect::<Vec<_>>();
        let new = words(&["The ban applies from 2027.", "Nothing like it", "The ban applies"]);
        let old = words(&["The ban applies from 2026.", "the ban: applies!"]);
        assert_eq!(pair_off(&new, &old, 0.4), [(0, 0), (2, 1)]);
    }

    #[test]
    fn texts_without_words_are_like_nothing() {
        assert_eq!(Words::of("—").likeness(&Words::of("—")), 0.0);
    }
}
