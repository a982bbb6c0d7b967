//! How much two texts must have in common.

use super::MINIMUM;
use std::ops::Range;

/// What makes an entry a candidate for a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// The least base, in per cent.
    pub minimum: usize,
    /// An entry that does not reach it will do, too, if it has all of the query that stays when its
    /// dates, references and the like are others: so many tokens, and [`MINIMUM`] per cent.
    pub frame: Option<usize>,
}

impl Threshold {
    /// That of a base.
    pub fn of(minimum: usize) -> Threshold {
        Threshold { minimum, frame: None }
    }

    /// The least base of what is looked for, in per cent.
    pub fn least(self) -> usize {
        self.frame.map_or(self.minimum, |_| self.minimum.min(MINIMUM))
    }

    /// So many tokens must be shared by a query of `count` and an entry of `length`; no fewer the
    /// longer the entry is.
    pub fn shared(self, count: usize, length: usize) -> usize {
        let share = |percent: usize| (percent * count.max(length)).div_ceil(100);
        let variant = self.frame.map(|frame| share(MINIMUM).max(frame));
        variant.unwrap_or(usize::MAX).min(share(self.minimum))
    }

    /// The lengths of entries that a query of so many tokens allows.
    pub fn lengths(self, count: usize) -> Range<usize> {
        // Without a threshold, any length is allowed.
        let longest = (100 * count).checked_div(self.least()).unwrap_or(usize::MAX - 1);
        self.shared(count, 0).max(1)..longest + 1
    }

    /// How many of the first keys of a query of so many tokens have to be looked at.
    pub(super) fn prefix(self, count: usize) -> usize {
        count - self.shared(count, 0) + 1
    }
}
