//! `end-punctuation`: the target ends as the source does.
//!
//! A question stays a question and a sentence keeps its full stop, each in the language's own
//! signs: a Greek question ends in `;`. Closing brackets and quotation marks do not count, nor
//! does the stop of an abbreviation or of an ordinal number: `1 July 2013` becomes
//! `1. srpnja 2013.` in Croatian.

use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Role, Severity};

pub const CHECK: Check =
    Check { id: "end-punctuation", severity: Severity::Warning, scope: Scope::Prose, run };

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    None,
    Stop,
    Question,
    Exclamation,
    Colon,
    Semicolon,
    Ellipsis,
}

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let source_greek = subject.bitext.source_lang.language() == "el";
    let (source, source_word) = end(&subject.source_text, source_greek);
    let (target, target_word) = end(&subject.target_text, subject.target_code() == "el");
    if source == target || abbreviates(source, &source_word) || abbreviates(target, &target_word) {
        return;
    }
    // A quoted exclamation or question within the sentence may end it in one language only,
    // and lists end their items with a semicolon or a comma as the house style has it.
    let severity = match (source, target) {
        (End::Semicolon | End::None, End::Semicolon | End::None) => return,
        (End::Stop, End::Exclamation) | (End::Exclamation, End::Stop) => Severity::Note,
        (End::Stop, End::None) if !is_sentence(subject) => Severity::Note,
        (End::Stop, End::Semicolon) | (End::Semicolon, End::Stop) => Severity::Note,
        // Labels: some languages make them sentences, questions or announcements.
        (End::None, End::Stop | End::Question | End::Colon | End::Exclamation) => Severity::Note,
        _ => CHECK.severity,
    };
    let kind = match (source, target) {
        (End::None, _) => "added",
        (_, End::None) => "missing",
        _ => "changed",
    };
    let message = Message::new("check-end-punctuation")
        .with("kind", kind)
        .with("source", name(source, source_greek))
        .with("target", name(target, subject.target_code() == "el"));
    findings.push(subject.finding(severity, message));
}

/// False where a full stop is a matter of house style: headings, list items, table cells.
fn is_sentence(subject: &Subject) -> bool {
    let short = matches!(
        subject.unit.role,
        Some(Role::ListItem | Role::TableCell | Role::TableHeader | Role::Metadata | Role::AltText)
    );
    !subject.is_heading() && !short
}

/// How a text ends, and the word before the sign.
fn end(text: &str, greek: bool) -> (End, String) {
    let trimmed = text.trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                ')' | ']' | '}' | '"' | '\'' | '’' | '‘' | '“' | '”' | '»' | '«' | '›' | '‹'
            )
            || matches!(c, '*' | '_' | '\u{FFFC}')
    });
    let mut chars = trimmed.chars().rev();
    let last = chars.next();
    let end = match last {
        Some('.') if trimmed.ends_with("...") => End::Ellipsis,
        Some('.' | '。') => End::Stop,
        Some('…') => End::Ellipsis,
        Some('?' | '\u{37E}') => End::Question,
        Some(';') if greek => End::Question,
        Some('\u{B7}' | '\u{387}') if greek => End::Semicolon,
        Some(';') => End::Semicolon,
        Some('!') => End::Exclamation,
        Some(':') => End::Colon,
        _ => End::None,
    };
    let body = trimmed.trim_end_matches(|c: char| !c.is_alphanumeric());
    let word = body.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '/' | '[')).next();
    (end, word.unwrap_or_default().to_owned())
}

/// Words that are written with a stop wherever they stand.
const ABBREVIATIONS: [&str; 40] = [
    "etc", "ltd", "inc", "co", "corp", "al", "eds", "ed", "vol", "no", "jr", "dept", "usw", "ggf",
    "bzw", "atd", "apod", "itd", "ipd", "tzn", "resp", "enz", "osv", "jne", "ym", "stb", "utt",
    "ecc", "pagg", "κ.λπ", "κλπ", "т.н", "др", "т.д", "pod", "sl", "mėn", "lpp", "gada", "lch",
];

/// True if a full stop belongs to the last word and need not end a sentence: after a number,
/// a known abbreviation, a word with inner stops, or a few letters.
fn abbreviates(end: End, word: &str) -> bool {
    let lower = word.to_lowercase();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    end == End::Stop
        && (word.ends_with(|c: char| c.is_ascii_digit())
            || word.contains('.')
            || ABBREVIATIONS.contains(&lower.as_str())
            || letters == 1)
}

fn name(end: End, greek: bool) -> &'static str {
    match (end, greek) {
        (End::None, _) => "",
        (End::Stop, _) => ".",
        (End::Question, true) => ";",
        (End::Question, false) => "?",
        (End::Exclamation, _) => "!",
        (End::Colon, _) => ":",
        (End::Semicolon, true) => "·",
        (End::Semicolon, false) => ";",
        (End::Ellipsis, _) => "…",
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, run as findings, silent};
    use super::*;

    #[test]
    fn a_lost_or_wrong_sign_is_found() {
        finds(&CHECK, "de", "Who reads it?", "Wer liest es.");
        finds(&CHECK, "de", "The duty exists.", "Die Pflicht besteht");
        finds(&CHECK, "el", "Who reads it?", "Ποιος το διαβάζει?x");
        finds(&CHECK, "fr", "We ask for:", "Nous demandons.");
        finds(&CHECK, "de", "A measure", "Eine Maßnahme.");
    }

    #[test]
    fn each_language_has_its_own_signs() {
        silent(&CHECK, "el", "Who reads it?", "Ποιος το διαβάζει;");
        silent(&CHECK, "fr", "Who reads it?", "Qui le lit\u{202f}?");
        silent(&CHECK, "de", "He said “no”.", "Er sagte „Nein.“");
        silent(&CHECK, "da", "And so on...", "Og så videre …");
    }

    #[test]
    fn stops_of_abbreviations_and_ordinals_do_not_count() {
        silent(&CHECK, "hr", "1 July 2013", "1. srpnja 2013.");
        silent(&CHECK, "bg", "1 July 2013", "1 юли 2013 г.");
        silent(&CHECK, "hu", "OJ 17, p. 385", "HL 17., 385. o.");
        silent(&CHECK, "de", "Papers, reports, etc.", "Papiere, Berichte usw.");
        silent(&CHECK, "lt", "May 2024", "2024 m. gegužės mėn.");
    }

    #[test]
    fn a_stop_after_a_heading_is_only_a_note() {
        let mut bitext = super::super::testing::bitext("de", &[("Conclusion", "Schluss.")]);
        bitext.units[0].role = Some(crate::model::Role::Heading(2));
        let found = super::super::testing::findings(&CHECK, &bitext);
        assert_eq!(found[0].severity, Severity::Note);
        assert_eq!(findings(&CHECK, "de", "Go.", "Los geht’s!")[0].severity, Severity::Note);
    }
}
