//! Finds the breaks in a plain text.
//!
//! The first rule in order that fits a position decides about it: its `before` matches text
//! that ends there, its `after` text that begins there (SRX 2.0 §3). All rules of a language
//! go into three automata, so that the time is linear in the text however many rules there
//! are:
//!
//! 1. *finder* runs once over the text and stops wherever a break rule's `before` ends;
//! 2. *afters* tells, from such a place on, which rules' `after` matches;
//! 3. *befores*, running backwards from a place that would be a break, tells which
//!    exceptions' `before` matches.
//!
//! What automata cannot say (look-around, back references, possessive quantifiers, word
//! boundaries of Unicode) they overlook; a match that may then be one too many is confirmed
//! by a backtracking engine within a bounded number of steps. A rule looks at most
//! [`REACH`] bytes to either side.

use super::pattern::{Dialect, Fault, Sides, print};
use super::rules::{Effect, Rule};
use regex_automata::hybrid::dfa::{Cache, DFA, OverlappingState};
use regex_automata::nfa::thompson::{self, NFA};
use regex_automata::util::pool::Pool;
use regex_automata::{Anchored, Input, MatchKind, PatternID, PatternSet};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// How far a rule sees from the break, in bytes, either way.
pub(super) const REACH: usize = 1024;

/// Steps that the backtracking engine may take for one look at one place.
const STEPS: usize = 20_000;

/// Bytes that one compiled expression may take, and all of a file together.
const SIZE: usize = 2 << 20;
const TOTAL_SIZE: usize = 256 << 20;

/// Memory for the states of an automaton that are remembered.
const CACHE: usize = 8 << 20;

/// The rules of one language, compiled.
#[derive(Default)]
pub(super) struct Engine {
    rules: Vec<Compiled>,
    /// The rules behind the numbers of `finder`'s patterns.
    breaking: Vec<usize>,
    /// None if there are no rules.
    automata: Option<Automata>,
    /// Rules that could not be compiled.
    pub(super) faults: Vec<(Rule, Fault)>,
}

/// A rule with what confirms its matches.
struct Compiled {
    rule: Rule,
    before: Option<fancy_regex::Regex>,
    after: Option<fancy_regex::Regex>,
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

/// Several expressions in one automaton, with memory for those who use it at the same time.
struct Automaton {
    dfa: DFA,
    caches: Pool<Cache, NewCache>,
}

type NewCache = Box<dyn Fn() -> Cache + Send + Sync + UnwindSafe + RefUnwindSafe>;

/// Which way an automaton reads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Forward,
    Backward,
}

impl Engine {
    /// Compiles rules in the order in which they are to be tried.
    pub(super) fn new(rules: impl Iterator<Item = Rule>) -> Engine {
        let mut engine = Engine::default();
        let mut usable = Vec::new();
        for rule in rules {
            match translate(&rule) {
                Ok(translated) => usable.push((rule, translated)),
                Err(fault) => engine.faults.push((rule, fault)),
            }
        }
        while !usable.is_empty() {
            match Automata::new(&usable) {
                Ok(automata) => {
                    engine.automata = Some(automata);
                    break;
                }
                // Together they do not compile: then one alone does not, or all are too
                // large, and the last has to go.
                Err(fault) => {
                    let alone = usable.iter().position(|(_, one)| one.check(0).is_err());
                    let (rule, _) = usable.remove(alone.unwrap_or(usable.len() - 1));
                    engine.faults.push((rule, fault));
                }
            }
        }
        for (index, (rule, translated)) in usable.into_iter().enumerate() {
            if rule.effect == Effect::Break {
                engine.breaking.push(index);
            }
            let Translated { confirm_before: before, confirm_after: after, .. } = translated;
            engine.rules.push(Compiled { rule, before, after });
        }
        engine
    }

    /// The rule of a decision.
    pub(super) fn rule(&self, index: usize) -> &Rule {
        &self.rules[index].rule
    }

    /// Decides about every position that a break rule fits, in order.
    pub(super) fn decide(&self, text: &str) -> Vec<Decision> {
        let mut decisions = Vec::new();
        let Some(automata) = &self.automata else { return decisions };
        let count = self.rules.len();
        let mut sets = Sets { fits: PatternSet::new(count), held: PatternSet::new(count) };
        let mut here = Candidate { at: 0, rules: Vec::new() };
        automata.finder.each_match(text, |offset, pattern| {
            if offset != here.at {
                decisions.extend(self.decide_at(automata, text, &here, &mut sets));
                here.rules.clear();
                here.at = offset;
            }
            here.rules.extend(self.breaking.get(pattern.as_usize()));
        });
        decisions.extend(self.decide_at(automata, text, &here, &mut sets));
        decisions
    }

    /// Decides about one position, at which the `before` of some break rules may end.
    fn decide_at(
        &self,
        automata: &Automata,
        text: &str,
        candidate: &Candidate,
        sets: &mut Sets,
    ) -> Option<Decision> {
        let at = candidate.at;
        if candidate.rules.is_empty() || at == 0 || at == text.len() || !text.is_char_boundary(at) {
            return None;
        }
        automata.afters.matches(text, at, &mut sets.fits);
        let breaking = candidate
            .rules
            .iter()
            .copied()
            .filter(|rule| sets.fits.contains(PatternID::must(*rule)))
            .filter(|rule| self.rules[*rule].confirms(text, at))
            .min()?;
        automata.befores.matches(text, at, &mut sets.held);
        let holding = sets
            .held
            .iter()
            .map(|pattern| pattern.as_usize())
            .take_while(|rule| *rule < breaking)
            .filter(|rule| self.rules[*rule].rule.effect == Effect::NoBreak)
            .filter(|rule| sets.fits.contains(PatternID::must(*rule)))
            .find(|rule| self.rules[*rule].confirms(text, at));
        Some(match holding {
            Some(rule) => Decision { offset: at, effect: Effect::NoBreak, rule },
            None => Decision { offset: at, effect: Effect::Break, rule: breaking },
        })
    }
}

/// A position, and the break rules whose `before` ends there.
struct Candidate {
    at: usize,
    rules: Vec<usize>,
}

/// Rules whose `after`, and whose `before`, matches at the position at hand.
struct Sets {
    fits: PatternSet,
    held: PatternSet,
}

impl Compiled {
    /// True if the rule fits the position, of which the automata are sure or nearly so.
    fn confirms(&self, text: &str, at: usize) -> bool {
        let before = self.before.as_ref().is_none_or(|expression| {
            let from = floor(text, at.saturating_sub(REACH));
            finds(expression, &text[..at], from)
        });
        before
            && self.after.as_ref().is_none_or(|expression| {
                let to = floor(text, (at + REACH).min(text.len()));
                finds(expression, &text[..to], at)
            })
    }
}

/// True if the expression matches somewhere from a place on. One that takes too many steps
/// does not match.
fn finds(expression: &fancy_regex::Regex, text: &str, from: usize) -> bool {
    matches!(expression.find_from_pos(text, from), Ok(Some(_)))
}

/// The boundary between characters at or before an offset.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A rule's sides for the automata, and compiled for the confirmation where it is needed.
struct Translated {
    before: String,
    after: String,
    confirm_before: Option<fancy_regex::Regex>,
    confirm_after: Option<fancy_regex::Regex>,
}

fn translate(rule: &Rule) -> Result<Translated, Fault> {
    let sides = Sides::parse(&rule.before, &rule.after)?;
    let (before, before_loose) = print(&sides.before, Dialect::Before);
    let (after, after_loose) = print(&sides.after, Dialect::After);
    let confirm = |loose: bool, text: &dyn Fn() -> String| {
        if loose { backtracking(&text()).map(Some) } else { Ok(None) }
    };
    let exact = |side| print(side, Dialect::Exact).0;
    Ok(Translated {
        before,
        after,
        confirm_before: confirm(before_loose, &|| format!(r"(?:{})\z", exact(&sides.before)))?,
        confirm_after: confirm(after_loose, &|| format!(r"\G(?:{})", exact(&sides.after)))?,
    })
}

impl Translated {
    /// Compiles both sides alone. Gives their size in bytes.
    fn check(&self, used: usize) -> Result<usize, Fault> {
        let mut size = 0;
        for (text, direction) in
            [(&self.before, Direction::Backward), (&self.after, Direction::Forward)]
        {
            size += nfa(&[text.as_str()], direction, SIZE)?.memory_usage();
        }
        if used + size > TOTAL_SIZE {
            return Err(Fault::new("seg-regex-size", ""));
        }
        Ok(size)
    }
}

/// Finds out whether a rule can be used, when the rules before it take so many bytes. Gives
/// the bytes that it takes.
///
/// # Errors
/// Why it cannot.
pub(super) fn scrutinise(rule: &Rule, used: usize) -> Result<usize, Fault> {
    translate(rule)?.check(used)
}

/// Compiles an expression for the backtracking engine, which stops after [`STEPS`].
pub(super) fn backtracking(text: &str) -> Result<fancy_regex::Regex, Fault> {
    fancy_regex::RegexBuilder::new(text)
        .backtrack_limit(STEPS)
        .delegate_size_limit(SIZE)
        .delegate_dfa_size_limit(SIZE)
        .build()
        .map_err(|error| Fault::new("seg-regex-engine", one_line(&error.to_string())))
}

fn nfa(texts: &[&str], direction: Direction, limit: usize) -> Result<NFA, Fault> {
    let config = thompson::Config::new()
        .reverse(direction == Direction::Backward)
        .nfa_size_limit(Some(limit))
        .which_captures(thompson::WhichCaptures::None)
        // Only about empty matches within a character, which are never asked for.
        .utf8(false);
    thompson::Compiler::new().configure(config).build_many(texts).map_err(|error| {
        if error.size_limit().is_some() {
            Fault::new("seg-regex-size", "")
        } else {
            let mut reason = error.to_string();
            let mut source = std::error::Error::source(&error);
            while let Some(cause) = source {
                reason = cause.to_string();
                source = cause.source();
            }
            Fault::new("seg-regex-engine", one_line(&reason))
        }
    })
}

/// The last line of what an engine says, which is the reason; the others repeat the text.
fn one_line(text: &str) -> String {
    let last = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
    last.trim().trim_start_matches("error: ").to_owned()
}

struct Automata {
    finder: Automaton,
    befores: Automaton,
    afters: Automaton,
}

impl Automata {
    fn new(rules: &[(Rule, Translated)]) -> Result<Automata, Fault> {
        let befores: Vec<&str> = rules.iter().map(|(_, text)| text.before.as_str()).collect();
        let afters: Vec<&str> = rules.iter().map(|(_, text)| text.after.as_str()).collect();
        let breaking: Vec<&str> = rules
            .iter()
            .filter(|(rule, _)| rule.effect == Effect::Break)
            .map(|(_, text)| text.before.as_str())
            .collect();
        Ok(Automata {
            finder: Automaton::new(&breaking, Direction::Forward)?,
            befores: Automaton::new(&befores, Direction::Backward)?,
            afters: Automaton::new(&afters, Direction::Forward)?,
        })
    }
}

impl Automaton {
    fn new(texts: &[&str], direction: Direction) -> Result<Automaton, Fault> {
        if texts.is_empty() {
            return Automaton::over(NFA::never_match());
        }
        nfa(texts, direction, TOTAL_SIZE).and_then(Automaton::over)
    }

    fn over(nfa: NFA) -> Result<Automaton, Fault> {
        let config = DFA::config()
            .match_kind(MatchKind::All)
            .cache_capacity(CACHE)
            .skip_cache_capacity_check(true);
        let dfa = DFA::builder()
            .configure(config)
            .build_from_nfa(nfa)
            .map_err(|error| Fault::new("seg-regex-engine", one_line(&error.to_string())))?;
        let model = dfa.clone();
        let caches: Pool<Cache, NewCache> = Pool::new(Box::new(move || model.create_cache()));
        Ok(Automaton { dfa, caches })
    }

    /// Calls back for every place where an expression's match ends, with the expression.
    fn each_match(&self, text: &str, mut call: impl FnMut(usize, PatternID)) {
        let mut cache = self.caches.get();
        let input = Input::new(text);
        let mut state = OverlappingState::start();
        while self.dfa.try_search_overlapping_fwd(&mut cache, &input, &mut state).is_ok() {
            let Some(found) = state.get_match() else { return };
            call(found.offset(), found.pattern());
        }
    }

    /// Fills `set` with the expressions that match from a place on, in the direction of the
    /// automaton.
    fn matches(&self, text: &str, at: usize, set: &mut PatternSet) {
        set.clear();
        let mut cache = self.caches.get();
        let input = Input::new(text).anchored(Anchored::Yes);
        let mut state = OverlappingState::start();
        if self.dfa.get_nfa().is_reverse() {
            let input = input.range(floor(text, at.saturating_sub(REACH))..at);
            while self.dfa.try_search_overlapping_rev(&mut cache, &input, &mut state).is_ok() {
                let Some(found) = state.get_match() else { return };
                set.insert(found.pattern());
            }
        } else {
            let input = input.range(at..floor(text, (at + REACH).min(text.len())));
            while self.dfa.try_search_overlapping_fwd(&mut cache, &input, &mut state).is_ok() {
                let Some(found) = state.get_match() else { return };
                set.insert(found.pattern());
            }
        }
    }
}
