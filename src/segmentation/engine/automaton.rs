//! Several expressions in one automaton.

use super::super::pattern::Fault;
use super::{REACH, TOTAL_SIZE, floor};
use regex_automata::hybrid::dfa::{Cache, DFA, OverlappingState};
use regex_automata::nfa::thompson::{self, NFA};
use regex_automata::util::pool::Pool;
use regex_automata::{Anchored, Input, MatchKind, PatternID, PatternSet};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// Memory for the states of an automaton that are remembered, in bytes.
const CACHE: usize = 8 << 20;

/// Several expressions in one automaton, with memory for those who use it at the same time.
pub(super) struct Automaton {
    dfa: DFA,
    pub(super) caches: Pool<Cache, NewCache>,
}

pub(super) type NewCache = Box<dyn Fn() -> Cache + Send + Sync + UnwindSafe + RefUnwindSafe>;

/// Which way an automaton reads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Forward,
    Backward,
}

impl Automaton {
    pub(super) fn new(texts: &[&str], direction: Direction) -> Result<Automaton, Fault> {
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
    pub(super) fn each_match(&self, text: &str, mut call: impl FnMut(usize, PatternID)) {
        let mut cache = self.caches.get();
        let input = Input::new(text);
        let mut state = OverlappingState::start();
        while self.dfa.try_search_overlapping_fwd(&mut cache, &input, &mut state).is_ok() {
            let Some(found) = state.get_match() else { return };
            call(found.offset(), found.pattern());
        }
    }

    /// Calls back for every expression that matches text ending at a place, with the start
    /// of that text; for an automaton that reads backwards. Written out, because the search
    /// of the library gives wrong starts where several expressions match.
    pub(super) fn before(
        &self,
        text: &str,
        at: usize,
        cache: &mut Cache,
        mut call: impl FnMut(PatternID, usize),
    ) {
        let from = floor(text, at.saturating_sub(REACH));
        let input = Input::new(text).anchored(Anchored::Yes).range(from..at);
        let Ok(mut state) = self.dfa.start_state_reverse(cache, &input) else { return };
        // A match shows one byte late. The byte before the window is only looked at.
        for start in (from..=at).rev() {
            let next = match start.checked_sub(1) {
                Some(previous) => self.dfa.next_state(cache, state, text.as_bytes()[previous]),
                None => self.dfa.next_eoi_state(cache, state),
            };
            // The automaton remembers as much as it needs, so it never gives up.
            let Ok(next) = next else { return };
            state = next;
            // Between the bytes of a character only an empty match can be, and it is none.
            if state.is_match() && text.is_char_boundary(start) {
                for index in 0..self.dfa.match_len(cache, state) {
                    call(self.dfa.match_pattern(cache, state, index), start);
                }
            } else if state.is_dead() {
                return;
            }
        }
    }

    /// Fills `set` with the expressions that match text beginning at a place.
    pub(super) fn after(&self, text: &str, at: usize, cache: &mut Cache, set: &mut PatternSet) {
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

/// Compiles expressions, together at most `limit` bytes large.
pub(super) fn nfa(texts: &[&str], direction: Direction, limit: usize) -> Result<NFA, Fault> {
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
pub(super) fn one_line(text: &str) -> String {
    let last = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
    last.trim().trim_start_matches("error: ").to_owned()
}
