//! `spaces`: spaces doubled, lost or in the wrong place.
//!
//! Two spaces in a row; a space at the beginning or the end that the source does not have, or
//! the other way round; a space before a comma or a full stop; an ordinary space before the
//! signs that French sets off, where the line may break.

use super::fix::with_texts;
use super::subject::with_objects;
use super::text::{excerpt, is_no_break_space};
use super::{Check, Scope, Subject};
use crate::model::{Content, Finding, Inline, Message, Severity};
use regex::{Captures, Regex};
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

/// The target with its spaces put right: at its ends, and within, one kind after the other.
pub(super) fn fixes(subject: &Subject) -> Vec<Content> {
    let target = subject.target;
    let french = subject.target_code() == "fr";
    let without = |rule: &Regex, text: &str| {
        let drop = |found: &Captures| match found.get(1) {
            Some(space) => found[0].replacen(space.as_str(), "", 1),
            None => found[0].chars().filter(|c| !c.is_whitespace()).collect(),
        };
        rule.replace_all(text, drop).into_owned()
    };
    let single = |found: &Captures| if found[0].contains('\u{a0}') { "\u{a0}" } else { " " };
    let set_off = |found: &Captures| {
        let space = if found[0].contains(':') { "\u{a0}" } else { "\u{202f}" };
        found[0].replacen(&found[1], space, 1)
    };
    let tall = with_texts(target, |text| match french {
        true => BEFORE_TALL.replace_all(text, set_off).into_owned(),
        false => without(&BEFORE_TALL, text),
    });
    vec![
        with_ends_of(target, &subject.segment.source),
        with_texts(target, |text| DOUBLE.replace_all(text, single).into_owned()),
        with_texts(target, |text| without(&BEFORE_STOP, text)),
        tall,
        with_texts(target, |text| without(&BEFORE_DOT, text)),
        with_texts(target, |text| without(&AFTER_OPENING, text)),
    ]
}

/// A content with the spaces of another one at its beginning and end.
fn with_ends_of(target: &Content, source: &Content) -> Content {
    let mut content = target.clone();
    if let (Some(Inline::Text(own)), Some(Inline::Text(other))) =
        (content.0.first_mut(), source.0.first())
    {
        let spaces = &other[..other.len() - other.trim_start().len()];
        *own = spaces.to_owned() + own.trim_start();
    }
    if let (Some(Inline::Text(own)), Some(Inline::Text(other))) =
        (content.0.last_mut(), source.0.last())
    {
        let spaces = &other[other.trim_end().len()..];
        *own = own.trim_end().to_owned() + spaces;
    }
    content
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
