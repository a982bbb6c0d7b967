//! Several expressions in one automaton, over texts in symbols.

use super::super::pattern::Fault;
use super::REACH;
use regex_automata::hybrid::LazyStateID;
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::nfa::thompson::{self, NFA};
use regex_automata::util::pool::{Pool, PoolGuard};
use regex_automata::{Anchored, Input, MatchKind, PatternID};
use regex_syntax::hir::Hir;
use std::panic::{RefUnwindSafe, UnwindSafe};

/// Memory for the states of an automaton that are remembered, in bytes.
const CACHE: usize = 8 << 20;

/// Several expressions in one automaton, with memory for those who use it at the same time.
pub(super) struct Automaton {
    dfa: DFA,
    pub(super) caches: Pool<Cache, NewCache>,
}

pub(super) type NewCache = Box<dyn Fn() -> Cache + Send + Sync + UnwindSafe + RefUnwindSafe>;
pub(super) type Memory<'a> = PoolGuard<'a, Cache, NewCache>;

/// Which way an automaton reads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Forward,
    Backward,
}

impl Automaton {
    /// Compiles expressions, together at most `limit` bytes large.
    pub(super) fn new(
        expressions: &[&Hir],
        direction: Direction,
        limit: usize,
    ) -> Result<Automaton, Fault> {
        let nfa = match expressions {
            [] => NFA::never_match(),
            _ => nfa(expressions, direction, limit)?,
        };
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

    /// Calls back for every expression that matches text ending at a place, with the start
    /// of that text; for an automaton that reads backwards. Written out, because the search
    /// of the library gives wrong starts where several expressions match.
    pub(super) fn before(
        &self,
        text: &[u8],
        at: usize,
        cache: &mut Cache,
        mut call: impl FnMut(PatternID, usize),
    ) {
        let from = at.saturating_sub(REACH);
        let input = Input::new(text).anchored(Anchored::Yes).range(from..at);
        let Ok(mut state) = self.dfa.start_state_reverse(cache, &input) else { return };
        // A match shows one symbol late. The one before the window is only looked at.
        for start in (from..=at).rev() {
            let previous = start.checked_sub(1).map(|previous| text[previous]);
            let Some(next) = self.step(cache, state, previous) else { return };
            state = next;
            if state.is_tagged() && !self.matches(cache, state, |found| call(found, start)) {
                return;
            }
        }
    }

    /// Calls back for every expression that matches text beginning at a place.
    pub(super) fn after(
        &self,
        text: &[u8],
        at: usize,
        cache: &mut Cache,
        mut call: impl FnMut(PatternID),
    ) {
        let to = (at + REACH).min(text.len());
        let input = Input::new(text).anchored(Anchored::Yes).range(at..to);
        let Ok(mut state) = self.dfa.start_state_forward(cache, &input) else { return };
        for end in at..=to {
            let Some(next) = self.step(cache, state, text.get(end).copied()) else { return };
            state = next;
            if state.is_tagged() && !self.matches(cache, state, &mut call) {
                return;
            }
        }
    }

    /// The state after a symbol, or after the end of the text. None never, in practice: the
    /// automaton remembers as much as it needs, so it never gives up.
    // Left to itself, the compiler calls it for every symbol, which costs a tenth of all.
    #[inline(always)]
    fn step(
        &self,
        cache: &mut Cache,
        state: LazyStateID,
        symbol: Option<u8>,
    ) -> Option<LazyStateID> {
        match symbol {
            Some(symbol) => self.dfa.next_state(cache, state, symbol).ok(),
            None => self.dfa.next_eoi_state(cache, state).ok(),
        }
    }

    /// Calls back for every expression that has matched; false if none can match any more.
    fn matches(&self, cache: &Cache, state: LazyStateID, mut call: impl FnMut(PatternID)) -> bool {
        if state.is_match() {
            for index in 0..self.dfa.match_len(cache, state) {
                call(self.dfa.match_pattern(cache, state, index));
            }
        }
        !state.is_dead() && !state.is_quit()
    }
}

/// Compiles expressions, together at most `limit` bytes large.
pub(super) fn nfa(expressions: &[&Hir], direction: Direction, limit: usize) -> Result<NFA, Fault> {
    let config = thompson::Config::new()
        .reverse(direction == Direction::Backward)
        .nfa_size_limit(Some(limit))
        .which_captures(thompson::WhichCaptures::None)
        .utf8(false);
    let built = thompson::Compiler::new().configure(config).build_many_from_hir(expressions);
    built.map_err(|error| {
        if error.size_limit().is_some() {
            Fault::new("seg-regex-size", "")
        } else {
            Fault::new("seg-regex-engine", one_line(&error.to_string()))
        }
    })
}

/// The last line of what an engine says, which is the reason; the others repeat the text.
pub(super) fn one_line(text: &str) -> String {
    let last = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
    last.trim().trim_start_matches("error: ").to_owned()
}
