//! `brackets`: a bracket of the target has no partner, though the source's all have.
//!
//! `the budget (in euro` lacks its end. The label of a list, `a)`, is no bracket that was
//! left open: it is `(a)` in English and `a)` in Spanish.

use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};

pub const CHECK: Check =
    Check { id: "brackets", severity: Severity::Warning, scope: Scope::Prose, run };

const PAIRS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    for pair in PAIRS {
        if unpaired(&subject.source_text, pair).is_none()
            && let Some(bracket) = unpaired(&subject.target_text, pair)
        {
            let message = Message::new("check-brackets").with("bracket", bracket.to_string());
            findings.push(subject.finding(CHECK.severity, message));
        }
    }
}

/// The first bracket without a partner.
fn unpaired(text: &str, (open, close): (char, char)) -> Option<char> {
    let mut depth = 0usize;
    for (offset, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            if depth > 0 {
                depth -= 1;
            } else if !is_label(&text[..offset]) {
                return Some(close);
            }
        }
    }
    (depth > 0).then_some(open)
}

/// True if what stands before a closing bracket is the label of a list: up to three letters
/// or digits, as in `a)`, `iv)` and `12)`, or a smiley's colon.
fn is_label(before: &str) -> bool {
    let label = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let length = label.chars().count();
    (1..=4).contains(&length) && label.chars().all(|c| c.is_alphanumeric() || c == '.' || c == ':')
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    #[test]
    fn a_bracket_without_partner_is_found() {
        finds(&CHECK, "de", "the budget (in euro)", "der Haushalt (in Euro");
        finds(&CHECK, "de", "the budget [in euro]", "der Haushalt in Millionen]");
    }

    #[test]
    fn labels_and_brackets_open_in_the_source_are_left_alone() {
        silent(&CHECK, "es", "Article 20(2)(d)", "artículo 20, apartado 2, letra d)");
        silent(&CHECK, "de", "a) one; b) two", "a) eins; b) zwei");
        silent(&CHECK, "de", "the first part (of two", "der erste Teil (von zwei");
    }
}
