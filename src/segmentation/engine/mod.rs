//! Finds the breaks in a plain text.
//!
//! The first rule in order that fits a position decides about it: its `before` matches text
//! that ends there, its `after` text that begins there (SRX 2.0 §3). All rules of a language
//! go into a few automata, so that the time is linear in the text however many rules there are:
//!
//! 1. the text is written in *symbols*, the classes of characters that the rules tell apart;
//! 2. a table ([`pairs`]) says whether a break rule may fit between two symbols;
//! 3. *afters* tells, from such a place on, which rules' `after` matches;
//! 4. *befores*, running backwards from a place where some `after` matches, tells which rules'
//!    `before` does.
//!
//! Rules that read far (`"[^"]*"`) have automata of their own, which are asked only if one of
//! them could decide: if two neighbouring symbols have been seen that it needs, such as a bracket
//! and a capital, behind what it needs before them. What automata cannot say (look-around, back references, possessive
//! quantifiers, word boundaries of Unicode) they overlook; a match that may then be one too
//! many is confirmed by a backtracking engine within a bounded number of steps. A rule looks at
//! most [`REACH`] characters to either side.

mod alphabet;
mod automaton;
mod expression;
mod omens;
mod pairs;
#[cfg(test)]
mod tests;
mod translate;

pub(super) use translate::{backtracking, scrutinise};

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering};

use super::pattern::Fault;
use super::rules::{Effect, Rule};
use alphabet::{Alphabet, Classes};
use automaton::{Automaton, Direction, Memory};
use omens::Common;
use pairs::{Marks, Pairs, Seen};
use translate::{Confirmation, GaveUp, Parsed, Translated};

/// How far a rule sees from the break, in characters, either way.
pub(super) const REACH: usize = 1024;

/// Bytes that all compiled expressions of a file may take together.
const TOTAL_SIZE: usize = 256 << 20;

/// The rules of one language, compiled.
#[derive(Default)]
pub(super) struct Engine {
    rules: Vec<Compiled>,
    /// None if there are no rules.
    automata: Option<Automata>,
    /// Rules that could not be compiled.
    pub(super) faults: Vec<(Rule, Fault)>,
}

/// A rule with what confirms its matches.
struct Compiled {
    rule: Rule,
    confirmation: Confirmation,
    /// Whether it has taken too many steps somewhere.
    gave_up: AtomicBool,
}

/// What was found out about a text.
#[derive(Default)]
pub(super) struct Findings {
    pub(super) decisions: Vec<Decision>,
    /// Where rules took too many steps and are taken not to fit, with the index of the rule.
    pub(super) gave_up: Vec<(usize, usize)>,
}

/// What was decided about a position that some break rule fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decision {
    /// In bytes of the text; neither its beginning nor its end.
    pub(super) offset: usize,
    pub(super) effect: Effect,
    /// Index of the rule that decided, see [`Engine::rule`].
    pub(super) rule: usize,
}

impl Engine {
    /// Compiles rules in the order in which they are to be tried.
    pub(super) fn new(rules: impl Iterator<Item = Rule>) -> Engine {
        let mut engine = Engine::default();
        let mut classes = Classes::default();
        let mut parsed = Vec::new();
        for rule in rules {
            match Parsed::new(&rule, &mut classes) {
                Ok(rule) => parsed.push(rule),
                Err(fault) => engine.faults.push((rule, fault)),
            }
        }
        let Ok(mut alphabet) = Alphabet::new(classes) else { return engine };
        let mut usable: Vec<Translated> =
            parsed.into_iter().map(|rule| rule.translate(&mut alphabet)).collect();
        while !usable.is_empty() {
            match Sides::of(&usable, &alphabet) {
                Ok([near, far]) => {
                    let pairs = Pairs::new(&usable, &far.rules, &Common::new(&alphabet));
                    engine.automata = Some(Automata { alphabet, pairs, near, far });
                    break;
                }
                // Together they do not compile: then one alone does not, or all are too
                // large, and the last has to go.
                Err(fault) => {
                    let alone = usable.iter().position(|one| one.check(0).is_err());
                    let rule = usable.remove(alone.unwrap_or(usable.len() - 1)).rule;
                    engine.faults.push((rule, fault));
                }
            }
        }
        let compiled = |one: Translated| Compiled {
            rule: one.rule,
            confirmation: one.confirmation,
            gave_up: AtomicBool::new(false),
        };
        engine.rules = usable.into_iter().map(compiled).collect();
        engine
    }

    /// The rule of a decision.
    pub(super) fn rule(&self, index: usize) -> &Rule {
        &self.rules[index].rule
    }

    /// The rules that have taken too many steps in any text so far.
    pub(super) fn gave_up(&self) -> impl Iterator<Item = &Rule> {
        let rules = self.rules.iter().filter(|one| one.gave_up.load(Ordering::Relaxed));
        rules.map(|one| &one.rule)
    }

    /// Decides about every position that a break rule fits, in order.
    pub(super) fn decide(&self, text: &str) -> Findings {
        let mut decisions = Vec::new();
        let Some(automata) = &self.automata else { return Findings::default() };
        let symbols = automata.alphabet.symbols(text);
        let mut look = Look {
            engine: self,
            automata,
            text,
            symbols: &symbols,
            near: automata.near.memory(self.rules.len()),
            far: automata.far.memory(self.rules.len()),
            gave_up: RefCell::default(),
        };
        let one_byte_each = symbols.len() == text.len();
        let mut offset = Offset { text, at: 0, byte: 0 };
        let mut seen = automata.pairs.nothing_seen();
        for (at, two) in (1..).zip(symbols.windows(2)) {
            let marks = automata.pairs.get(two[0], two[1]);
            if marks == Marks::default() {
                continue;
            }
            automata.pairs.see(marks, &symbols, at, &mut seen);
            if marks.may_break(seen) {
                let offset = if one_byte_each { at } else { offset.advance(at) };
                if let Some(rule) = look.decide(at, offset, marks, seen) {
                    decisions.push(Decision { offset, effect: self.rules[rule].rule.effect, rule });
                }
            }
        }
        Findings { decisions, gave_up: look.gave_up.into_inner() }
    }
}

/// What a text is searched with.
struct Automata {
    alphabet: Alphabet,
    pairs: Pairs,
    near: Sides,
    far: Sides,
}

/// The way from characters to bytes of a text, forward only.
struct Offset<'a> {
    text: &'a str,
    at: usize,
    byte: usize,
}

impl Offset<'_> {
    /// The first byte of a character, by its number.
    fn advance(&mut self, at: usize) -> usize {
        let rest = &self.text[self.byte..];
        let ahead = at - self.at;
        self.byte += rest.char_indices().nth(ahead).map_or(rest.len(), |(byte, _)| byte);
        self.at = at;
        self.byte
    }
}

/// Both sides of some of the rules, in automata.
struct Sides {
    befores: Automaton,
    /// From the symbol before the break on.
    afters: Automaton,
    /// The rules behind the numbers of the automata's patterns.
    rules: Vec<usize>,
}

impl Sides {
    /// The rules that look at a few words, and those that read on.
    fn of(rules: &[Translated], alphabet: &Alphabet) -> Result<[Sides; 2], Fault> {
        let (letter, space) = (alphabet.symbol('e'), alphabet.symbol(' '));
        let far = |rule: &Translated| {
            [&rule.before, &rule.after].iter().any(|side| expression::is_far(side, letter, space))
        };
        let (reading_on, near) = (0..rules.len()).partition(|rule| far(&rules[*rule]));
        Ok([Sides::new(rules, near)?, Sides::new(rules, reading_on)?])
    }

    fn new(all: &[Translated], rules: Vec<usize>) -> Result<Sides, Fault> {
        let befores: Vec<_> = rules.iter().map(|rule| &all[*rule].before).collect();
        let afters: Vec<_> = rules.iter().map(|rule| all[*rule].after_with_edge()).collect();
        let afters: Vec<_> = afters.iter().collect();
        Ok(Sides {
            befores: Automaton::new(&befores, Direction::Backward, TOTAL_SIZE)?,
            afters: Automaton::new(&afters, Direction::Forward, TOTAL_SIZE)?,
            rules,
        })
    }

    fn memory(&self, rules: usize) -> SidesMemory<'_> {
        SidesMemory {
            befores: self.befores.caches.get(),
            afters: self.afters.caches.get(),
            fits: vec![false; rules],
            fitting: Vec::new(),
            held: Vec::new(),
        }
    }
}

/// What [`Sides`] remember while a text is searched.
struct SidesMemory<'a> {
    befores: Memory<'a>,
    afters: Memory<'a>,
    /// By rule, whether its `after` matches at the position at hand; the same as a list.
    fits: Vec<bool>,
    fitting: Vec<usize>,
    /// Those of them whose `before` matches too, in order.
    held: Vec<usize>,
}

impl SidesMemory<'_> {
    fn clear(&mut self) {
        for rule in self.fitting.drain(..) {
            self.fits[rule] = false;
        }
        self.held.clear();
    }
}

/// Looks at the positions of one text.
struct Look<'a> {
    engine: &'a Engine,
    automata: &'a Automata,
    text: &'a str,
    symbols: &'a [u8],
    near: SidesMemory<'a>,
    far: SidesMemory<'a>,
    /// See [`Findings::gave_up`].
    gave_up: RefCell<Vec<(usize, usize)>>,
}

impl Look<'_> {
    /// The rule that decides about a position, given in characters and in bytes; none if no
    /// break rule fits it.
    fn decide(&mut self, at: usize, offset: usize, marks: Marks, seen: Seen) -> Option<usize> {
        let automata = self.automata;
        // Where only a far rule may break, the near ones matter once one of those does.
        self.far.clear();
        let some_far = seen.far_may_fit() && after(&automata.far, self.symbols, at, &mut self.far);
        let some_near =
            (marks.near() || some_far) && after(&automata.near, self.symbols, at, &mut self.near);
        if !some_near {
            self.near.clear();
        }
        if some_near {
            before(automata, &automata.near, self.symbols, at, &mut self.near, self.engine);
        }
        let near = self.first(&self.near.held, offset);
        // Of the others, only those before it in order matter, unless none breaks yet.
        let breaks = |rule: &usize| self.engine.rules[*rule].rule.effect == Effect::Break;
        let undecided = near.is_none() || !self.near.held.iter().any(breaks);
        if some_far && (undecided || self.far.fitting.iter().any(|far| Some(*far) < near)) {
            before(automata, &automata.far, self.symbols, at, &mut self.far, self.engine);
        }
        if !self.near.held.iter().chain(&self.far.held).any(breaks) {
            return None;
        }
        let far = self.first(&self.far.held, offset);
        near.into_iter().chain(far).min()
    }

    /// The first of these rules that fits in every respect.
    fn first(&self, held: &[usize], offset: usize) -> Option<usize> {
        held.iter().copied().find(|rule| {
            let one = &self.engine.rules[*rule];
            one.confirmation.holds(self.text, offset).unwrap_or_else(|GaveUp| {
                one.gave_up.store(true, Ordering::Relaxed);
                let mut gave_up = self.gave_up.borrow_mut();
                if !gave_up.contains(&(offset, *rule)) {
                    gave_up.push((offset, *rule));
                }
                false
            })
        })
    }
}

/// Finds the rules whose `after` matches at a position; true if there are any.
fn after(sides: &Sides, symbols: &[u8], at: usize, memory: &mut SidesMemory<'_>) -> bool {
    memory.clear();
    let SidesMemory { afters, fits, fitting, .. } = memory;
    sides.afters.after(symbols, at - 1, afters, |pattern| {
        let rule = sides.rules[pattern.as_usize()];
        if !std::mem::replace(&mut fits[rule], true) {
            fitting.push(rule);
        }
    });
    !fitting.is_empty()
}

/// Finds those whose `before` matches there too.
fn before(
    automata: &Automata,
    sides: &Sides,
    symbols: &[u8],
    at: usize,
    memory: &mut SidesMemory<'_>,
    engine: &Engine,
) {
    let SidesMemory { befores, fits, held, .. } = memory;
    let begins_word = |start: usize| {
        start.checked_sub(1).is_none_or(|before| !automata.alphabet.is_word(symbols[before]))
    };
    sides.befores.before(symbols, at, befores, |pattern, start| {
        let rule = sides.rules[pattern.as_usize()];
        if fits[rule]
            && (!engine.rules[rule].confirmation.at_word_start || begins_word(start))
            && !held.contains(&rule)
        {
            held.push(rule);
        }
    });
    held.sort_unstable();
}
