//! What a rule that reads far needs before a break: two neighbouring symbols without which nobody
//! need look, such as a bracket and what it opens with, or the number of an item and its full stop.

use super::alphabet::{Alphabet, Symbols};
use super::expression::{Side, edge, outermost, preceding};
use regex_syntax::hir::{Hir, HirKind};

/// Neighbouring symbols: one of the first set, then one of the second, which is the break's if what
/// is needed is a single symbol.
#[derive(Clone, Copy, Debug)]
pub(super) struct Neighbours {
    pub(super) first: Symbols,
    pub(super) second: Symbols,
    /// What stands before them, unless the text begins with them.
    pub(super) behind: Symbols,
}

/// Any of several neighbours, one of which whatever an expression matches has.
pub(super) type Omen = Vec<Neighbours>;

/// Symbols that stand everywhere in a text.
pub(super) struct Common([u8; 4]);

impl Common {
    pub(super) fn new(alphabet: &Alphabet) -> Common {
        Common([' ', 'e', '.', ','].map(|c| alphabet.symbol(c)))
    }

    /// The rarest neighbours that whatever the expression matches has, if there are any.
    pub(super) fn rarest(&self, hir: &Hir) -> Option<Omen> {
        self.omens(hir).into_iter().min_by_key(|omen| self.frequency(omen))
    }

    /// How often an omen is about to be seen, by the rarer symbol of neighbours first.
    fn frequency(&self, omen: &Omen) -> (usize, usize) {
        let of_set = |set: &Symbols| {
            let common = self.0.iter().filter(|symbol| set.contains(**symbol)).count();
            set.members().count() + 256 * common
        };
        let of_two = |two: &Neighbours| {
            let (first, second) = (of_set(&two.first), of_set(&two.second));
            (first.min(second), first.max(second))
        };
        let each = omen.iter().map(of_two);
        each.fold((0, 0), |sum, more| (sum.0 + more.0, sum.1 + more.1))
    }

    fn omens(&self, hir: &Hir) -> Vec<Omen> {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => Vec::new(),
            HirKind::Class(_) => single(hir).map(alone).into_iter().collect(),
            HirKind::Literal(literal) => of_word(&literal.0, Symbols::ALL),
            HirKind::Capture(capture) => self.omens(&capture.sub),
            HirKind::Repetition(repetition) if repetition.min == 0 => Vec::new(),
            HirKind::Repetition(repetition) => self.omens(&repetition.sub),
            HirKind::Concat(parts) => {
                let of_part = |(at, part): (usize, &Hir)| match part.kind() {
                    HirKind::Literal(literal) => of_word(&literal.0, preceding(&parts[..at])),
                    _ => self.omens(part),
                };
                let within = parts.iter().enumerate().flat_map(of_part);
                let between = (1..parts.len()).filter_map(|at| seam(parts, at));
                within.chain(between).collect()
            }
            HirKind::Alternation(parts) => {
                let parts = parts.iter().filter(|part| !is_vain(part));
                let rarest: Option<Vec<Omen>> = parts.map(|part| self.rarest(part)).collect();
                rarest.map(|omens| omens.concat()).into_iter().collect()
            }
        }
    }
}

/// Whether an expression matches nowhere, as a list of no words does.
fn is_vain(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Class(class) => class.is_empty(),
        HirKind::Capture(capture) => is_vain(&capture.sub),
        HirKind::Alternation(parts) => parts.iter().all(is_vain),
        _ => false,
    }
}

/// The symbols of an expression of one.
fn single(hir: &Hir) -> Option<Symbols> {
    let one = match hir.kind() {
        HirKind::Class(_) => true,
        HirKind::Literal(literal) => literal.0.len() == 1,
        _ => false,
    };
    one.then(|| edge(hir, Side::Before))
}

/// One of these symbols, and whatever follows: at the latest what is behind the break.
fn alone(symbols: Symbols) -> Omen {
    vec![Neighbours { first: symbols, second: Symbols::ALL, behind: Symbols::ALL }]
}

/// Any two of symbols in a row, before which stands one of others.
fn of_word(word: &[u8], mut behind: Symbols) -> Vec<Omen> {
    let mut omens = match word {
        [only] => vec![alone(Symbols::of(*only))],
        _ => Vec::new(),
    };
    for two in word.windows(2) {
        let [first, second] = [two[0], two[1]].map(Symbols::of);
        omens.push(vec![Neighbours { first, second, behind }]);
        behind = first;
    }
    omens
}

/// The neighbours where two parts of an expression meet, if neither side may be nothing.
fn seam(parts: &[Hir], at: usize) -> Option<Omen> {
    let (before, after) = parts.split_at(at);
    let meeting = |side: Side| {
        let mut symbols = Symbols::default();
        let is_empty = match side {
            Side::Before => before.iter().rev().all(|part| outermost(part, side, &mut symbols)),
            Side::After => after.iter().all(|part| outermost(part, side, &mut symbols)),
        };
        (!is_empty).then_some(symbols)
    };
    let (first, second) = (meeting(Side::Before)?, meeting(Side::After)?);
    let behind = before.split_last().filter(|(last, _)| single(last).is_some());
    let behind = behind.map_or(Symbols::ALL, |(_, rest)| preceding(rest));
    Some(vec![Neighbours { first, second, behind }])
}
