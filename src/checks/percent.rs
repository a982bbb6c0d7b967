//! `percent`: the space between a number and `%`, `€` or `°C`.
//!
//! The Interinstitutional Style Guide (§6.4) sets a no-break space before the percent sign;
//! CLDR does so in half of the languages. Both are accepted. An ordinary space is a fault,
//! because the line may break there: `59` at the end of one line, `%` on the next.

use super::fix::with_texts;
use super::text::{excerpt, without_addresses};
use super::{Check, Scope, Subject};
use crate::model::{Content, Convention, Finding, Message, Severity};
use regex::{Captures, Regex};
use std::sync::LazyLock;

pub const CHECK: Check =
    Check { id: "percent", severity: Severity::Warning, scope: Scope::Prose, run };

static BREAKING: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\d( )(?:[%‰€£$]|°[CF])|[€£]( )\d")
        .expect("the expression is constant and a test compiles it")
});
static JOINED: LazyLock<Regex> = LazyLock::new(|| {
    // A suffix makes it an adjective or a declined form: `20%ig`, `59%:n`, `10%-ni`.
    Regex::new(r"\d(%)(?:[\s.,;!?)]|$)").expect("the expression is constant and a test compiles it")
});

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let text = without_addresses(&subject.target_text);
    let mut report = |severity, kind: &str, offset: usize| {
        let message =
            Message::new("check-percent").with("kind", kind).with("near", excerpt(&text, offset));
        findings.push(subject.finding(severity, message));
    };
    // Where the project wants no space before the percent sign, `conventions` says so.
    let style =
        subject.profile.and_then(|profile| Some(subject.target_convention()?.style(profile)));
    let joined = style.is_some_and(|style| !style.percent);
    let breaking = BREAKING.find_iter(&text).find(|it| !(joined && it.as_str().ends_with('%')));
    if let Some(found) = breaking {
        report(CHECK.severity, "breaks", found.start());
    }
    if always_apart(subject)
        && let Some(found) = JOINED.find(&text)
    {
        report(Severity::Note, "joined", found.start());
    }
}

/// Whether a space always stands before the percent sign.
fn always_apart(subject: &Subject) -> bool {
    // Czech and Slovak write `20%` for the adjective, so its absence says nothing there.
    let adjective = matches!(subject.target_code(), "cs" | "sk");
    !adjective && subject.target_convention().is_some_and(Convention::percent_always)
}

/// The target with spaces at which no line breaks.
pub(super) fn fixes(subject: &Subject) -> Vec<Content> {
    let no_break = |found: &Captures| found[0].replace(' ', "\u{a0}");
    let apart = |found: &Captures| found[0].replacen('%', "\u{a0}%", 1);
    let mut fixes =
        vec![with_texts(subject.target, |text| BREAKING.replace_all(text, no_break).into_owned())];
    if always_apart(subject) {
        let joined = |text: &str| JOINED.replace_all(text, apart).into_owned();
        fixes.push(with_texts(subject.target, joined));
    }
    fixes
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, run as findings, silent};
    use super::*;

    #[test]
    fn a_space_where_the_line_may_break_is_found() {
        finds(&CHECK, "de", "59% of them", "59 % von ihnen");
        finds(&CHECK, "nl", "€38,000", "€ 38.000");
        finds(&CHECK, "et", "€38,000", "38\u{a0}000 €");
        finds(&CHECK, "de", "at 20 °C", "bei 20 °C");
        silent(&CHECK, "de", "at 20 °C", "bei 20\u{a0}°C");
    }

    #[test]
    fn both_conventions_are_accepted() {
        silent(&CHECK, "it", "59% of them", "il 59%");
        silent(&CHECK, "it", "59% of them", "il 59\u{a0}%");
        silent(&CHECK, "de", "59% of them", "59\u{a0}% von ihnen");
        silent(&CHECK, "cs", "a 59% share", "59% podíl");
    }

    #[test]
    fn a_joined_sign_is_a_note_where_both_guides_want_a_space() {
        assert_eq!(findings(&CHECK, "de", "59%", "59%")[0].severity, Severity::Note);
        silent(&CHECK, "fi", "a 59% share", "59%:n osuus");
    }
}
