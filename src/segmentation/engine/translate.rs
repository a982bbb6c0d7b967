//! A rule, translated for the automata, and compiled for the confirmation of its matches.

use super::super::pattern::{Fault, Node, Sides, print, print_before};
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
            before: before_loose.then(|| Exact::before(&sides.before, sides.at_word_start)),
            after: after_loose.then(|| Exact::after(&sides.after)),
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
    ///
    /// # Errors
    /// If that took too many steps to find out.
    pub(super) fn holds(&self, text: &str, at: usize) -> Result<bool, GaveUp> {
        if let Some(before) = &self.before
            && !before.ends(text, at)?
        {
            return Ok(false);
        }
        self.after.as_ref().map_or(Ok(true), |after| after.begins(text, at))
    }
}

/// The backtracking engine has stopped, see [`STEPS`].
pub(super) struct GaveUp;

/// Marks where a text ends that is followed by a copy of what is behind the break; of all
/// characters the one that no text has.
const MARK: char = '\u{10ffff}';

/// The same in an expression.
const MARKED: &str = r"\x{10ffff}";

/// A side for the backtracking engine, compiled when it is first needed.
struct Exact {
    /// The whole expression.
    text: String,
    /// It sees the text on both sides of the break.
    looks_on: bool,
    compiled: OnceLock<Option<fancy_regex::Regex>>,
}

impl Exact {
    /// An expression that ends at the break. One that looks on is tried on a text that does not
    /// end there: it ends where what follows is the copy behind [`MARK`].
    fn before(side: &Node, at_word_start: bool) -> Exact {
        let start = if at_word_start { r"\b" } else { "" };
        let looks_on = side.looks_on();
        let text = if looks_on {
            let (side, copy) = (print_before(side, MARKED), side.captures() + 1);
            format!(r"{start}(?:{side})(?=((?>[^{MARKED}]*)){MARKED}\{copy}\z)")
        } else {
            format!(r"{start}(?:{})\z", print(side))
        };
        Exact { text, looks_on, compiled: OnceLock::new() }
    }

    /// An expression that begins at the break.
    fn after(side: &Node) -> Exact {
        let text = format!(r"\G(?:{})", print(side));
        Exact { text, looks_on: false, compiled: OnceLock::new() }
    }

    /// True if it matches what ends at a place.
    fn ends(&self, text: &str, at: usize) -> Result<bool, GaveUp> {
        let from = floor(text, at.saturating_sub(CHARACTER * REACH));
        if !self.looks_on {
            return self.finds(&text[..at], from);
        }
        // What stands before the first place of a match can be looked back at.
        let start = floor(text, from.saturating_sub(CHARACTER * REACH));
        let to = floor(text, (at + CHARACTER * REACH).min(text.len()));
        let behind = text[at..to].split(MARK).next().unwrap_or_default();
        let around = format!("{}{behind}{MARK}{behind}", &text[start..at]);
        self.finds(&around, from - start)
    }

    /// True if it matches what begins at a place.
    fn begins(&self, text: &str, at: usize) -> Result<bool, GaveUp> {
        let to = floor(text, (at + CHARACTER * REACH).min(text.len()));
        self.finds(&text[..to], at)
    }

    /// True if it matches somewhere from a place on. One that cannot be compiled does not:
    /// [`scrutinise`] has said so.
    fn finds(&self, text: &str, from: usize) -> Result<bool, GaveUp> {
        let compiled = self.compiled.get_or_init(|| backtracking(&self.text).ok()).as_ref();
        let found = compiled.map(|exact| exact.find_from_pos(text, from));
        found.map_or(Ok(false), |found| found.map(|found| found.is_some()).map_err(|_| GaveUp))
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
        exact.iter().try_for_each(|exact| backtracking(&exact.text).map(drop))?;
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
