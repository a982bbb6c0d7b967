//! `forbidden`: characters that no text should hold.
//!
//! Control characters, noncharacters, private-use characters, the byte order mark inside a
//! text, and U+FFFD, which stands where a program lost a letter: `pr�cis` for `précis`. XML
//! 1.0 cannot carry most of them, and a typesetter has no glyph for them.

use super::text::excerpt;
use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};
use std::collections::HashSet;

pub const CHECK: Check =
    Check { id: "forbidden", severity: Severity::Error, scope: Scope::Every, run };

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let mut seen = HashSet::new();
    for (offset, c) in subject.target_text.char_indices() {
        if is_forbidden(c) && seen.insert(c) {
            let message = Message::new("check-forbidden")
                .with("character", format!("U+{:04X}", u32::from(c)))
                .with("near", excerpt(&subject.target_text, offset).replace(c, "□"));
            findings.push(subject.finding(CHECK.severity, message));
        }
    }
}

fn is_forbidden(c: char) -> bool {
    let code = u32::from(c);
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c, '\u{FFFD}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
        || matches!(code, 0xFDD0..=0xFDEF | 0xF0000..)
        || code & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    #[test]
    fn lost_letters_and_control_characters_are_found_once_each() {
        finds(&CHECK, "fr", "A brief", "Un pr\u{FFFD}cis r\u{FFFD}el");
        finds(&CHECK, "fr", "A brief", "Un\u{8}e note");
        finds(&CHECK, "fr", "A brief", "\u{FEFF}Une note");
        finds(&CHECK, "fr", "A brief", "Une\u{E001} note");
    }

    #[test]
    fn line_ends_soft_hyphens_and_no_break_spaces_are_fine() {
        silent(&CHECK, "fr", "A brief", "Une\u{a0}note\nbrè\u{ad}ve\t🇪🇺");
    }
}
