//! Finds the breaks in a plain text.
//!
//! The first rule in order that fits a position decides about it: its `before` matches text
//! that ends there, its `after` text that begins there (SRX 2.0 §3). All rules of a language
//! go into three automata, so that the time is linear in the text however many rules there
//! are:
//!
//! 1. *finder* runs once over the text and stops wherever a break rule's `before` ends;
//! 2. *afters* tells, from such a place on, which rules' `after` matches;
//! 3. *befores*, running backwards from a place where a break rule's `after` matches too,
//!    tells which rules' `before` matches.
//!
//! What automata cannot say (look-around, back references, possessive quantifiers, word
//! boundaries of Unicode) they overlook; a match that may then be one too many is confirmed
//! by a backtracking engine within a bounded number of steps. A rule looks at most
//! [`REACH`] bytes to either side.

use super::pattern::{Dialect, Fault, Sides, is_word_start, print};
use super::rules::{Effect, Rule};
use regex_automata::hybrid::dfa::{Cache, DFA, OverlappingState};
use regex_automata::nfa::thompson::{self, NFA};
use regex_automata::util::pool::{Pool, PoolGuard};
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
    /// See [`Sides::at_word_start`].
    at_word_start: bool,
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
            engine.rules.push(Compiled {
                rule,
                at_word_start: translated.at_word_start,
                before: translated.confirm_before,
                after: translated.confirm_after,
            });
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
        let mut look = Look {
            text,
            befores: automata.befores.caches.get(),
            afters: automata.afters.caches.get(),
            held: PatternSet::new(count),
            fits: PatternSet::new(count),
        };
        let mut here = Candidate { at: 0, rules: Vec::new() };
        automata.finder.each_match(text, |offset, pattern| {
            if offset != here.at {
                decisions.extend(self.decide_at(automata, &here, &mut look));
                here.rules.clear();
                here.at = offset;
            }
            here.rules.extend(self.breaking.get(pattern.as_usize()));
        });
        decisions.extend(self.decide_at(automata, &here, &mut look));
        decisions
    }

    /// Decides about one position, at which the `before` of some break rules may end.
    fn decide_at(
        &self,
        automata: &Automata,
        candidate: &Candidate,
        look: &mut Look<'_>,
    ) -> Option<Decision> {
        let (at, text) = (candidate.at, look.text);
        if candidate.rules.is_empty() || at == 0 || at == text.len() || !text.is_char_boundary(at) {
            return None;
        }
        automata.afters.after(text, at, &mut look.afters, &mut look.fits);
        let fits = &look.fits;
        if !candidate.rules.iter().any(|rule| fits.contains(PatternID::must(*rule))) {
            return None;
        }
        let words = |rule: usize| self.rules[rule].at_word_start;
        automata.befores.before(text, at, &mut look.befores, |rule, start| {
            if !words(rule.as_usize()) || is_word_start(text, start) {
                look.held.insert(rule);
            }
        });
        let deciding = look
            .held
            .iter()
            .filter(|rule| fits.contains(*rule))
            .map(|pattern| pattern.as_usize())
            .find(|rule| self.rules[*rule].confirms(text, at));
        look.held.clear();
        let rule = deciding?;
        Some(Decision { offset: at, effect: self.rules[rule].rule.effect, rule })
    }
}

/// A position, and the break rules whose `before` ends there.
struct Candidate {
    at: usize,
    rules: Vec<usize>,
}

/// What is needed to look at the positions of one text.
struct Look<'a> {
    text: &'a str,
    befores: PoolGuard<'a, Cache, NewCache>,
    afters: PoolGuard<'a, Cache, NewCache>,
    /// Rules whose `before`, and whose `after`, matches at the position at hand.
    held: PatternSet,
    fits: PatternSet,
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
    at_word_start: bool,
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
    let start = if sides.at_word_start { r"\b" } else { "" };
    Ok(Translated {
        before,
        after,
        at_word_start: sides.at_word_start,
        confirm_before: confirm(before_loose, &|| {
            format!(r"{start}(?:{})\z", exact(&sides.before))
        })?,
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

    /// Calls back for every expression that matches text ending at a place, with the start
    /// of that text; for an automaton that reads backwards.
    fn before(
        &self,
        text: &str,
        at: usize,
        cache: &mut Cache,
        mut call: impl FnMut(PatternID, usize),
    ) {
        let from = floor(text, at.saturating_sub(REACH));
        let input = Input::new(text).anchored(Anchored::Yes).range(from..at);
        let mut state = OverlappingState::start();
        while self.dfa.try_search_overlapping_rev(cache, &input, &mut state).is_ok() {
            let Some(found) = state.get_match() else { return };
            call(found.pattern(), found.offset());
        }
    }

    /// Fills `set` with the expressions that match text beginning at a place.
    fn after(&self, text: &str, at: usize, cache: &mut Cache, set: &mut PatternSet) {
        set.clear();
        let to = floor(text, (at + REACH).min(text.len()));
        let input = Input::new(text).anchored(Anchored::Yes).range(at..to);
        let mut state = OverlappingState::start();
        while self.dfa.try_search_overlapping_fwd(cache, &input, &mut state).is_ok() {
            let Some(found) = state.get_match() else { return };
            set.insert(found.pattern());
        }
    }
}
