//! What two neighbouring symbols of a text tell: whether a break rule may fit between them, and
//! what later breaks need to have before them.

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
/// What rules wait for that need no omen.
const ALWAYS: u16 = 1 << 15;

/// For each two symbols.
pub(super) struct Pairs {
    marks: Vec<Marks>,
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
        let mut pairs = Pairs { marks: vec![Marks(0); 256 * 256], far: Far::default() };
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
            let mark = omen.as_ref().map_or(ALWAYS, |_| OMENS << number.min(LAST));
            for (first, second) in omen.into_iter().flatten() {
                for before in first.members() {
                    for after in second.members() {
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
    pub(super) fn add(&mut self, marks: Marks) {
        self.omens |= marks.0;
    }

    /// Whether there is what one of the far rules waits for.
    pub(super) fn far_may_fit(self) -> bool {
        self.omens & self.far.all != 0
    }
}
