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

mod automaton;
#[cfg(test)]
mod tests;
mod translate;

pub(super) use translate::{backtracking, scrutinise};

use super::pattern::{Fault, is_word_start};
use super::rules::{Effect, Rule};
use automaton::{Automaton, Direction, NewCache};
use regex_automata::hybrid::dfa::Cache;
use regex_automata::util::pool::PoolGuard;
use regex_automata::{PatternID, PatternSet};
use translate::{Translated, translate};

/// How far a rule sees from the break, in bytes, either way.
pub(super) const REACH: usize = 1024;

/// Bytes that all compiled expressions of a file may take together.
const TOTAL_SIZE: usize = 256 << 20;

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
    /// Its `before` only counts where a word begins.
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

/// What a text is searched with.
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
