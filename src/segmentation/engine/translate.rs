//! A rule, translated for the automata, and compiled for the confirmation of its matches.

use super::super::pattern::{Fault, Node, Sides, print};
use super::super::rules::{Effect, Rule};
use super::alphabet::{Alphabet, Classes};
use super::automaton::{Direction, nfa, one_line};
use super::expression::{self, Side};
use super::{REACH, TOTAL_SIZE};
use regex_syntax::hir::Hir;
use std::sync::OnceLock;

/// Steps that the backtracking engine may take for one look at one place.
const STEPS: usize = 20_000;

/// Bytes that one compiled expression may take.
const SIZE: usize = 2 << 20;

/// The most bytes of a character.
const CHARACTER: usize = 4;

/// A rule that has been read.
pub(super) struct Parsed {
    pub(super) rule: Rule,
    sides: Sides,
}

impl Parsed {
    /// Reads a rule, and notes its sets of characters.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub(super) fn new(rule: &Rule, classes: &mut Classes) -> Result<Parsed, Fault> {
        let sides = Sides::parse(&rule.before, &rule.after)?;
        expression::collect(&sides.before, false, classes)?;
        expression::collect(&sides.after, false, classes)?;
        Ok(Parsed { rule: rule.clone(), sides })
    }

    pub(super) fn translate(self, alphabet: &mut Alphabet) -> Translated {
        let Parsed { rule, sides } = self;
        let (before, before_loose) = expression::translate(&sides.before, Side::Before, alphabet);
        let (after, after_loose) = expression::translate(&sides.after, Side::After, alphabet);
        let confirmation = Confirmation {
            at_word_start: sides.at_word_start,
            before: before_loose.then(|| Exact::new(sides.before)),
            after: after_loose.then(|| Exact::new(sides.after)),
        };
        Translated { rule, before, after, confirmation }
    }
}

/// A rule's sides for the automata, and what confirms its matches.
pub(super) struct Translated {
    pub(super) rule: Rule,
    pub(super) before: Hir,
    pub(super) after: Hir,
    pub(super) confirmation: Confirmation,
}

impl Translated {
    /// What begins at the break, with the symbol before it: where `before` cannot end, there
    /// is no need to read on.
    pub(super) fn after_with_edge(&self) -> Hir {
        let edge = expression::edge(&self.before, Side::Before);
        Hir::concat(vec![edge.hir(), self.after.clone()])
    }

    pub(super) fn breaks(&self) -> bool {
        self.rule.effect == Effect::Break
    }

    /// Compiles both sides alone. Gives their size in bytes.
    pub(super) fn check(&self, used: usize) -> Result<usize, Fault> {
        let mut size = 0;
        for (hir, direction) in
            [(&self.before, Direction::Backward), (&self.after, Direction::Forward)]
        {
            size += nfa(&[hir], direction, SIZE)?.memory_usage();
        }
        if used + size > TOTAL_SIZE {
            return Err(Fault::new("seg-regex-size", ""));
        }
        Ok(size)
    }
}

/// What an automaton could not say of a rule.
pub(super) struct Confirmation {
    /// See [`Sides::at_word_start`].
    pub(super) at_word_start: bool,
    before: Option<Exact>,
    after: Option<Exact>,
}

impl Confirmation {
    /// True if the automata are not sure of the rule.
    #[cfg(test)]
    pub(super) fn is_needed(&self) -> bool {
        self.before.is_some() || self.after.is_some()
    }

    /// True if the rule fits the position, of which the automata are sure or nearly so.
    pub(super) fn holds(&self, text: &str, at: usize) -> bool {
        let before = self.before.as_ref().is_none_or(|exact| {
            let start = if self.at_word_start { r"\b" } else { "" };
            let from = floor(text, at.saturating_sub(CHARACTER * REACH));
            exact.finds(&text[..at], from, |side| format!(r"{start}(?:{side})\z"))
        });
        before
            && self.after.as_ref().is_none_or(|exact| {
                let to = floor(text, (at + CHARACTER * REACH).min(text.len()));
                exact.finds(&text[..to], at, |side| format!(r"\G(?:{side})"))
            })
    }
}

/// A side for the backtracking engine, compiled when it is first needed.
struct Exact {
    side: Node,
    compiled: OnceLock<Option<fancy_regex::Regex>>,
}

impl Exact {
    fn new(side: Node) -> Exact {
        Exact { side, compiled: OnceLock::new() }
    }

    /// True if the expression matches somewhere from a place on. One that takes too many steps
    /// does not match, nor does one that cannot be compiled: [`scrutinise`] has said so.
    fn finds(&self, text: &str, from: usize, whole: impl Fn(&str) -> String) -> bool {
        let compile = || backtracking(&whole(&print(&self.side))).ok();
        let compiled = self.compiled.get_or_init(compile).as_ref();
        compiled.is_some_and(|exact| matches!(exact.find_from_pos(text, from), Ok(Some(_))))
    }
}

/// The boundary between characters at or before an offset.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Finds out whether a rule can be used, when the rules before it take so many bytes. Gives
/// the bytes that it takes.
///
/// # Errors
/// Why it cannot.
pub(in crate::segmentation) fn scrutinise(rule: &Rule, used: usize) -> Result<usize, Fault> {
    let mut classes = Classes::default();
    let parsed = Parsed::new(rule, &mut classes)?;
    let translated = parsed.translate(&mut Alphabet::new(classes)?);
    let size = translated.check(used)?;
    for exact in [&translated.confirmation.before, &translated.confirmation.after] {
        exact.iter().try_for_each(|exact| backtracking(&print(&exact.side)).map(drop))?;
    }
    Ok(size)
}

/// Compiles an expression for the backtracking engine, which stops after [`STEPS`].
pub(in crate::segmentation) fn backtracking(text: &str) -> Result<fancy_regex::Regex, Fault> {
    fancy_regex::RegexBuilder::new(text)
        .backtrack_limit(STEPS)
        .delegate_size_limit(SIZE)
        .delegate_dfa_size_limit(SIZE)
        .build()
        .map_err(|error| Fault::new("seg-regex-engine", one_line(&error.to_string())))
}
