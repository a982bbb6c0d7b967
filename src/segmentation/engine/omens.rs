//! What a rule that reads far needs before a break: two neighbouring symbols without which nobody
//! need look, such as a bracket and what it opens with.

use super::alphabet::{Alphabet, Symbols};
use super::expression::{Side, outermost};
use regex_syntax::hir::{Hir, HirKind};

/// Neighbouring symbols: one of the first set, then one of the second.
pub(super) type Neighbours = (Symbols, Symbols);

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

    fn frequency(&self, omen: &Omen) -> usize {
        let of_set = |set: &Symbols| {
            let common = self.0.iter().filter(|symbol| set.contains(**symbol)).count();
            set.members().count() + 256 * common
        };
        omen.iter().map(|(first, second)| of_set(first).min(of_set(second))).sum()
    }

    fn omens(&self, hir: &Hir) -> Vec<Omen> {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) | HirKind::Class(_) => Vec::new(),
            HirKind::Literal(literal) => {
                let pair = |two: &[u8]| vec![(Symbols::of(two[0]), Symbols::of(two[1]))];
                literal.0.windows(2).map(pair).collect()
            }
            HirKind::Capture(capture) => self.omens(&capture.sub),
            HirKind::Repetition(repetition) if repetition.min == 0 => Vec::new(),
            HirKind::Repetition(repetition) => self.omens(&repetition.sub),
            HirKind::Concat(parts) => {
                let within = parts.iter().flat_map(|part| self.omens(part));
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

/// The neighbours where two parts of an expression meet, if neither side may be nothing.
fn seam(parts: &[Hir], at: usize) -> Option<Omen> {
    let (before, after) = parts.split_at(at);
    let edge = |side: Side| {
        let mut symbols = Symbols::default();
        let is_empty = match side {
            Side::Before => before.iter().rev().all(|part| outermost(part, side, &mut symbols)),
            Side::After => after.iter().all(|part| outermost(part, side, &mut symbols)),
        };
        (!is_empty).then_some(symbols)
    };
    Some(vec![(edge(Side::Before)?, edge(Side::After)?)])
}
