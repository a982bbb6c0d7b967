//! `capitalisation`: the source begins with a capital and the target does not.
//!
//! Only where text begins: titles, headings, paragraphs, list items, quotes and footnotes. A
//! first word that stands in the source as it is (`eBay`) is left alone, as is what an
//! apostrophe begins (Dutch `'s Avonds`).

use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Role, Severity};

pub const CHECK: Check =
    Check { id: "capitalisation", severity: Severity::Note, scope: Scope::Prose, run };

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let sentence = matches!(
        subject.unit.role,
        None | Some(
            Role::Title
                | Role::Heading(_)
                | Role::Paragraph
                | Role::ListItem
                | Role::Quote
                | Role::Footnote
        )
    );
    let (Some(source), Some(target)) =
        (first_word(&subject.source_text), first_word(&subject.target_text))
    else {
        return;
    };
    if sentence
        && source.starts_with(char::is_uppercase)
        && target.starts_with(char::is_lowercase)
        && !target.contains(char::is_uppercase)
        && !subject.source_text.contains(target)
    {
        let message = Message::new("check-capitalisation").with("word", target);
        findings.push(subject.finding(CHECK.severity, message));
    }
}

/// The word a text begins with; none if it begins with a number or an apostrophe.
fn first_word(text: &str) -> Option<&str> {
    let start = text.find(|c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '{' | '%'))?;
    let rest = &text[start..];
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | ':' | ';'));
    rest.starts_with(char::is_alphabetic).then(|| &rest[..end.unwrap_or(rest.len())])
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    #[test]
    fn a_small_letter_at_the_beginning_is_found() {
        finds(&CHECK, "de", "The duty exists.", "es besteht die Pflicht.");
        finds(&CHECK, "el", "The duty exists.", "το καθήκον υπάρχει.");
    }

    #[test]
    fn names_numbers_and_inner_capitals_are_left_alone() {
        silent(&CHECK, "de", "The new eIDAS rules", "eIDAS: die neuen Regeln");
        silent(&CHECK, "nl", "In the evening", "'s Avonds");
        silent(&CHECK, "ga", "The Act", "tAcht");
        silent(&CHECK, "fi", "Article 14", "14 artikla");
    }
}
