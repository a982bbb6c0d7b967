//! `hidden`: characters that nobody sees.
//!
//! A control of writing direction can make a sentence read other than it is stored ("Trojan
//! Source", CVE-2021-42574); a zero-width space or a byte order mark breaks search, spell
//! checking and hyphenation. None of the 24 languages needs one. What the source has too is
//! the author's business, and so are those of languages that are written from right to left.

use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};

pub const CHECK: Check =
    Check { id: "hidden", severity: Severity::Warning, scope: Scope::Every, run };

/// Languages of the world that use these controls or joiners in ordinary text.
const NEED_THEM: &[&str] = &["ar", "fa", "he", "ur", "ps", "yi", "hi", "bn", "ta", "ml", "si"];

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    if NEED_THEM.contains(&subject.target_code()) {
        return;
    }
    let mut seen = Vec::new();
    for hidden in subject.target_text.chars().filter(|c| is_hidden(*c)) {
        if seen.contains(&hidden) || subject.source_text.contains(hidden) {
            continue;
        }
        seen.push(hidden);
        let message =
            Message::new("check-hidden").with("code", format!("U+{:04X}", u32::from(hidden)));
        findings.push(subject.finding(CHECK.severity, message));
    }
}

/// Controls of direction and of older protocols, and characters without width. The soft
/// hyphen is none of them: it says where a word may be divided.
fn is_hidden(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\t');
    control
        || matches!(
            c,
            '\u{61C}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{2064}'
                | '\u{2066}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E007F}'
        )
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    #[test]
    fn characters_that_nobody_sees() {
        finds(&CHECK, "de", "Pay 100.", "Zahle \u{202E}001.");
        finds(&CHECK, "de", "A wall.", "Eine\u{200B} Mauer.");
        finds(&CHECK, "de", "A wall.", "\u{FEFF}Eine Mauer.");
        silent(&CHECK, "de", "A\u{200B} wall.", "Eine\u{200B} Mauer.");
        silent(&CHECK, "de", "A wall.", "Eine\u{A0}Mau\u{AD}er.");
        silent(&CHECK, "ar", "A wall.", "\u{200F}جدار");
    }
}
