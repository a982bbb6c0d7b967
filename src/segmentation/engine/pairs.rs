//! What two neighbouring symbols of a text tell: whether a break rule may fit between them, and
//! what later breaks need to have before them.

use super::alphabet::Symbols;
use super::expression::{self, Side};
use super::omens::Common;
use super::translate::Translated;

/// One of the near rules may break here.
const NEAR: u16 = 1;
/// One of the far ones may.
const FAR: u16 = 2;
/// The first of the omens of far rules, and how many there are: rules beyond share the last.
const OMENS: u16 = 4;
const LAST: usize = 12;
const OMENS_MASK: u16 = ((1 << (LAST + 1)) - 1) * OMENS;
/// What rules wait for that need no omen.
const ALWAYS: u16 = 1 << 15;

/// For each two symbols.
pub(super) struct Pairs {
    marks: Vec<Marks>,
    /// For each omen, the symbols one of which stands before its two, unless the text begins there.
    behind: [Symbols; LAST + 1],
    far: Far,
}

/// What two symbols are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks(u16);

/// Which omens far rules wait for.
#[derive(Clone, Copy, Debug, Default)]
struct Far {
    /// Those of any rule, and of those that break.
    all: u16,
    breaking: u16,
}

/// What has been seen of a text so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    omens: u16,
    far: Far,
}

impl Pairs {
    /// `far` are the indices of the rules that read far.
    pub(super) fn new(rules: &[Translated], far: &[usize], common: &Common) -> Pairs {
        let mut pairs = Pairs {
            marks: vec![Marks(0); 256 * 256],
            behind: [Symbols::default(); LAST + 1],
            far: Far::default(),
        };
        for (index, rule) in rules.iter().enumerate().filter(|(_, rule)| rule.breaks()) {
            let mark = if far.contains(&index) { FAR } else { NEAR };
            let first = expression::edge(&rule.after, Side::After);
            for before in expression::edge(&rule.before, Side::Before).members() {
                for after in first.members() {
                    pairs.marks[Self::index(before, after)].0 |= mark;
                }
            }
        }
        for (number, rule) in far.iter().map(|far| &rules[*far]).enumerate() {
            let omen = common.rarest(&rule.before);
            let number = number.min(LAST);
            let mark = omen.as_ref().map_or(ALWAYS, |_| OMENS << number);
            for two in omen.into_iter().flatten() {
                pairs.behind[number].add(&two.behind);
                for before in two.first.members() {
                    for after in two.second.members() {
                        pairs.marks[Self::index(before, after)].0 |= mark;
                    }
                }
            }
            pairs.far.all |= mark;
            pairs.far.breaking |= if rule.breaks() { mark } else { 0 };
        }
        pairs
    }

    pub(super) fn get(&self, before: u8, after: u8) -> Marks {
        self.marks[Self::index(before, after)]
    }

    /// Notes the omens of two symbols, of which the second has this number in the text.
    pub(super) fn see(&self, marks: Marks, symbols: &[u8], at: usize, seen: &mut Seen) {
        let mut new = marks.0 & OMENS_MASK & !seen.omens;
        while new != 0 {
            let omen = new & new.wrapping_neg();
            let behind = &self.behind[(omen / OMENS).trailing_zeros() as usize];
            if at.checked_sub(2).is_none_or(|before| behind.contains(symbols[before])) {
                seen.omens |= omen;
            }
            new &= !omen;
        }
    }

    /// Before the beginning of a text.
    pub(super) fn nothing_seen(&self) -> Seen {
        Seen { omens: ALWAYS, far: self.far }
    }

    fn index(before: u8, after: u8) -> usize {
        256 * usize::from(before) + usize::from(after)
    }
}

impl Marks {
    pub(super) fn near(self) -> bool {
        self.0 & NEAR != 0
    }

    /// Whether some rule may break here.
    pub(super) fn may_break(self, seen: Seen) -> bool {
        self.near() || self.0 & FAR != 0 && seen.omens & seen.far.breaking != 0
    }
}

impl Seen {
    /// Whether there is what one of the far rules waits for.
    pub(super) fn far_may_fit(self) -> bool {
        self.omens & self.far.all != 0
    }
}
