//! Emphasis in a translated unit: which delimiters can stand where it begins and ends.
//!
//! A translation puts emphasis where the source had none, for instance in the middle of a
//! word (`**Komissio**n`), where CommonMark's flanking rules (0.31 §6.2) may forbid the
//! source's delimiter. Then `*` is tried for `_`, and an HTML element is the last resort.

use super::write::Effort;
use crate::model::CodeClass;
use std::collections::HashMap;

/// A part of a unit that is to be written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Text(String),
    /// Markup that is written as it is.
    Markup(String),
    LinkOpen,
    LinkClose(String),
    /// A hard line break, as it stands at the end of the line.
    Break(String),
    /// The beginning or end of emphasis; gone once settled.
    Delimiter {
        open: bool,
        id: u32,
        native: String,
        element: &'static str,
    },
}

/// Whether markup is a delimiter of emphasis.
pub(super) fn is_delimiter(native: &str) -> bool {
    ["*", "_", "**", "__", "~", "~~"].contains(&native)
}

/// The HTML element that means the same.
pub(super) fn element(class: &CodeClass) -> &'static str {
    match class {
        CodeClass::Strong => "strong",
        CodeClass::Strikethrough => "del",
        _ => "em",
    }
}

/// Turns all delimiters into markup.
pub(super) fn settle(tokens: &mut [Token], effort: Effort) {
    let before = neighbours(tokens.iter(), |text| text.chars().next_back());
    let mut after = neighbours(tokens.iter().rev(), |text| text.chars().next());
    after.reverse();
    let mut opened: HashMap<u32, usize> = HashMap::new();
    let mut markup: Vec<(usize, String)> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Token::Delimiter { open, id, native, element } = token else { continue };
        if *open {
            opened.insert(*id, at);
            // Stays if no end comes.
            markup.push((at, format!("<{element}>")));
            continue;
        }
        let start = opened.remove(id);
        let around = start.map(|start| Around {
            before: (before[start], after[start]),
            behind: (before[at], after[at]),
        });
        let chosen = around
            .filter(|_| effort == Effort::Light && start.is_some_and(|start| start + 1 < at))
            .and_then(|around| around.delimiter(native));
        if let (Some(delimiter), Some(start)) = (&chosen, start) {
            markup.push((start, delimiter.clone()));
        }
        markup.push((at, chosen.unwrap_or_else(|| format!("</{element}>"))));
    }
    for (at, text) in markup {
        tokens[at] = Token::Markup(text);
    }
}

/// For each token the nearest character on one side that is no delimiter, for delimiters side
/// by side are one run. None at a line's end.
fn neighbours<'a>(
    tokens: impl Iterator<Item = &'a Token>,
    edge: impl Fn(&str) -> Option<char>,
) -> Vec<Option<char>> {
    let mut last = None;
    let mut found = Vec::new();
    for token in tokens {
        found.push(last);
        match token {
            Token::Text(text) | Token::Markup(text) | Token::LinkClose(text) => {
                last = edge(text).or(last);
            }
            Token::LinkOpen => last = Some('['),
            Token::Break(_) => last = None,
            Token::Delimiter { .. } => {}
        }
    }
    found
}

/// The characters before and behind the delimiters at both ends of a span.
struct Around {
    before: (Option<char>, Option<char>),
    behind: (Option<char>, Option<char>),
}

impl Around {
    /// The source's delimiter or the like of it that is allowed here.
    fn delimiter(&self, native: &str) -> Option<String> {
        let star = native.replace('_', "*");
        [native, star.as_str()].into_iter().find(|one| self.allows(one)).map(str::to_owned)
    }

    fn allows(&self, delimiter: &str) -> bool {
        let opens = flanking(self.before.0, self.before.1);
        let closes = flanking(self.behind.1, self.behind.0);
        if !delimiter.starts_with('_') {
            return opens && closes;
        }
        // An underscore may not stand within a word.
        let apart = |outer: Option<char>| outer.is_none_or(|char| is_space(char) || is_mark(char));
        opens && closes && apart(self.before.0) && apart(self.behind.1)
    }
}

/// Whether a run is flanking towards `inner`.
fn flanking(outer: Option<char>, inner: Option<char>) -> bool {
    let Some(inner) = inner else { return false };
    let free = outer.is_none_or(|char| is_space(char) || is_mark(char));
    !is_space(inner) && (!is_mark(inner) || free)
}

fn is_space(char: char) -> bool {
    char.is_whitespace()
}

/// Punctuation or symbol. What is neither letter nor digit is taken for one: at worst an
/// element is written where a delimiter could stand.
fn is_mark(char: char) -> bool {
    !char.is_alphanumeric() && !char.is_whitespace()
}
