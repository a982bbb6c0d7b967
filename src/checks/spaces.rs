//! `spaces`: spaces doubled, lost or in the wrong place.
//!
//! Two spaces in a row; a space at the beginning or the end that the source does not have, or
//! the other way round; a space before a comma or a full stop; an ordinary space before the
//! signs that French sets off, where the line may break.

use super::subject::with_objects;
use super::text::{excerpt, is_no_break_space};
use super::{Check, Scope, Subject};
use crate::model::{Finding, Message, Severity};
use regex::Regex;
use std::sync::LazyLock;

pub const CHECK: Check =
    Check { id: "spaces", severity: Severity::Warning, scope: Scope::Prose, run };

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the expression is constant and a test compiles it")
}

static DOUBLE: LazyLock<Regex> = LazyLock::new(|| regex(r"[ \u{a0}]{2,}"));
static BEFORE_STOP: LazyLock<Regex> =
    LazyLock::new(|| regex(r"[\p{L}\p{Nd})\]”“»’%]([ \u{a0}]+)(?:[,.](?:\s|$)|,\p{L})"));
static BEFORE_TALL: LazyLock<Regex> =
    LazyLock::new(|| regex(r"[\p{L}\p{Nd})\]”“»’%]([ \u{a0}]+)[;:!?](?:\s|$)"));
/// The Greek semicolon.
static BEFORE_DOT: LazyLock<Regex> =
    LazyLock::new(|| regex(r"\p{L}[\])»”]*([ \u{a0}]+)[\u{b7}\u{387}](?:\s|$)"));
static AFTER_OPENING: LazyLock<Regex> = LazyLock::new(|| regex(r"[(\[]\s+\p{L}|\p{L}\s+[)\]]"));

fn run(subject: &Subject, findings: &mut Vec<Finding>) {
    let (source, target) = (with_objects(&subject.segment.source), with_objects(subject.target));
    let mut report = |kind: &str, near: String| {
        let message = Message::new("check-spaces").with("kind", kind).with("near", near);
        findings.push(subject.finding(CHECK.severity, message));
    };
    let starts = |text: &str| text.starts_with(char::is_whitespace);
    let ends = |text: &str| text.ends_with(char::is_whitespace);
    for (kind, source, target) in
        [("leading", starts(&source), starts(&target)), ("trailing", ends(&source), ends(&target))]
    {
        match (source, target) {
            (true, false) => report(&format!("{kind}-lost"), String::new()),
            (false, true) => report(&format!("{kind}-added"), String::new()),
            _ => {}
        }
    }
    let (source, target) = (source.trim(), target.trim());
    let french = subject.target_code() == "fr";
    // Whether French sets its tall marks off is for the project to say, if it does.
    let settled = french && subject.profile.is_some();
    let greek = subject.target_code() == "el";
    let rules: [(&str, &Regex, bool); 5] = [
        ("double", &DOUBLE, true),
        ("before-stop", &BEFORE_STOP, true),
        ("before-tall", &BEFORE_TALL, !french),
        ("before-tall", &BEFORE_DOT, greek),
        ("bracket", &AFTER_OPENING, true),
    ];
    for (kind, rule, applies) in rules {
        if applies
            && !rule.is_match(source)
            && let Some(found) = rule.find(target)
        {
            report(kind, excerpt(target, found.start()));
        }
    }
    if french
        && !settled
        && let Some(offset) = breaking_before_tall(target)
    {
        report("french", excerpt(target, offset));
    }
}

/// Where a French sign is set off by a space at which the line may break.
fn breaking_before_tall(text: &str) -> Option<usize> {
    let sign = BEFORE_TALL.captures(text)?.get(1)?;
    let spaces = sign.as_str();
    (!spaces.chars().all(is_no_break_space)).then(|| sign.start())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{bitext_of, code, findings, finds, silent};
    use super::*;
    use crate::model::{CodeKind, Content, Rights};

    #[test]
    fn misplaced_spaces_are_found() {
        finds(&CHECK, "de", "One two", "Eins  zwei");
        finds(&CHECK, "de", "One, two", "Eins , zwei");
        finds(&CHECK, "de", "One two.", "Eins zwei .");
        finds(&CHECK, "de", "Who?", "Wer ?");
        finds(&CHECK, "de", "One two", "Eins zwei ");
        finds(&CHECK, "de", " One two", "Eins zwei");
        finds(&CHECK, "fr", "Who?", "Qui ?");
        finds(&CHECK, "de", "One (two)", "Eins ( zwei)");
    }

    #[test]
    fn french_signs_are_set_off_by_no_break_spaces_or_none() {
        silent(&CHECK, "fr", "Who?", "Qui\u{a0}?");
        silent(&CHECK, "fr", "Who?", "Qui\u{202f}?");
        silent(&CHECK, "fr", "Who?", "Qui?");
    }

    #[test]
    fn a_greek_semicolon_stands_close_to_its_word() {
        finds(&CHECK, "el", "One; two", "Ένα · δύο");
        silent(&CHECK, "el", "One; two", "Ένα· δύο");
        silent(&CHECK, "el", "One · two", "Ένα · δύο");
        silent(&CHECK, "de", "One, two", "Eins · zwei");
    }

    #[test]
    fn names_and_file_endings_may_begin_with_a_stop() {
        silent(&CHECK, "de", "The .NET platform", "Die Plattform .NET");
        silent(&CHECK, "de", "And then …", "Und dann …");
    }

    #[test]
    fn an_image_between_two_spaces_is_not_a_double_space() {
        let mut content = Content::text("One ");
        content.push_code(code(CodeKind::Standalone, 1, Rights::KEEP));
        content.push_text(" two");
        assert_eq!(findings(&CHECK, &bitext_of("de", [(Content::text("One two"), content)])), []);
    }
}
