//! A rule, translated for the automata and compiled for the confirmation of its matches.

use super::super::pattern::{Dialect, Fault, Sides, print};
use super::super::rules::Rule;
use super::TOTAL_SIZE;
use super::automaton::{Direction, nfa, one_line};

/// Steps that the backtracking engine may take for one look at one place.
const STEPS: usize = 20_000;

/// Bytes that one compiled expression may take.
const SIZE: usize = 2 << 20;

/// A rule's sides for the automata, and compiled for the confirmation where it is needed.
pub(super) struct Translated {
    pub(super) before: String,
    pub(super) after: String,
    /// See [`Sides::at_word_start`].
    pub(super) at_word_start: bool,
    pub(super) confirm_before: Option<fancy_regex::Regex>,
    pub(super) confirm_after: Option<fancy_regex::Regex>,
}

/// Translates a rule.
///
/// # Errors
/// Why it cannot be used.
pub(super) fn translate(rule: &Rule) -> Result<Translated, Fault> {
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
    pub(super) fn check(&self, used: usize) -> Result<usize, Fault> {
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
pub(in crate::segmentation) fn scrutinise(rule: &Rule, used: usize) -> Result<usize, Fault> {
    translate(rule)?.check(used)
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
