//! Words of one version in those of the other: states, kinds of codes, of units, of marks.
//!
//! Every function has an inverse, and what it says in words of its own has the prefix
//! `xliff12:`, so that nothing a word said is lost on the way there and back.

pub use super::super::codes::Shape;
use super::super::codes::{class_of, class_of_ctype, ctype_of_class, type_of};
use super::super::xliff1::{parse_state, state_name};
use crate::model::{CodeClass, State};
use std::borrow::Cow;

/// How many annotations that may cross can be open at once, as marks of 1.2. Each end can cut as many,
/// so that without a bound a text would grow by its square; no text that someone wrote comes near.
pub const MARKS_AT_ONCE: usize = 64;

/// Prefix of values of XLIFF 2 that are words of 1.2.
pub const PREFIX: &str = "xliff12:";

/// Whether a value has a prefix and a word, as custom values of XLIFF 2 do.
pub fn is_prefixed(value: &str) -> bool {
    let sound =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == ':');
    value
        .split_once(':')
        .is_some_and(|(prefix, rest)| sound(prefix) && sound(rest) && prefix != "xlf")
}

/// A word without the white space that a value with a prefix cannot have.
fn word(text: &str) -> String {
    text.chars().map(|c| if c.is_whitespace() || c == ':' { '-' } else { c }).collect()
}

/// What 1.2 says of a target.
#[derive(Clone, Copy, Default)]
pub struct Said<'d> {
    pub state: Option<&'d str>,
    pub qualifier: Option<&'d str>,
    pub approved: bool,
}

/// `state` and `subState` of XLIFF 2 (§4.3.1.31, §4.3.1.35) for what 1.2 says of a target.
/// Rejected is initial; what a machine or memory suggests and nobody has confirmed, too.
pub fn state_up(said: Said<'_>) -> (Option<State>, Option<String>) {
    let suggested = ["mt-suggestion", "tm-suggestion", "leveraged-mt", "fuzzy-match"];
    let qualifier = said.qualifier.unwrap_or_default();
    let unsure = said.state.is_none_or(|state| state.starts_with("needs-review"));
    let stated = said.state.map(|state| parse_state(state).unwrap_or(State::Translated));
    let state = match stated {
        _ if qualifier.starts_with("rejected-") => Some(State::Initial),
        _ if unsure && !said.approved && suggested.contains(&qualifier) => Some(State::Initial),
        stated if said.approved => Some(stated.unwrap_or(State::Reviewed).max(State::Reviewed)),
        stated => stated,
    };
    let back = state.map(state_name);
    let sub = (back != said.state).then(|| format!("{PREFIX}{}", said.state.unwrap_or("none")));
    (state, sub.filter(|_| state.is_some()))
}

/// `state` of 1.2 for `state` and `subState` of XLIFF 2: the inverse of [`state_up`], as far as
/// one word goes.
pub fn state_down<'d>(state: Option<&str>, sub: Option<&'d str>) -> Option<Cow<'d, str>> {
    if let Some(kept) = sub.and_then(|sub| sub.strip_prefix(PREFIX)) {
        return (kept != "none").then_some(Cow::Borrowed(kept));
    }
    let state = State::parse(state?)?;
    Some(Cow::Borrowed(state_name(state)))
}

/// `type` and `subType` for a `ctype`.
pub fn type_up(ctype: &str) -> (Cow<'static, str>, Option<Cow<'static, str>>) {
    let borrowed = |kind: &'static str, sub: Option<&'static str>| {
        (Cow::Borrowed(kind), sub.map(Cow::Borrowed))
    };
    match ctype.strip_prefix("x-").unwrap_or(ctype) {
        "underlined" => return borrowed("fmt", Some("xlf:u")),
        "pb" => return borrowed("fmt", Some("xlf:pb")),
        "link" => return borrowed("link", None),
        "image" => return borrowed("image", None),
        _ => {}
    }
    match type_of(&class_of_ctype(Some(ctype))) {
        Some((kind, sub)) => borrowed(kind, Some(sub)),
        None => {
            let rest = ctype.strip_prefix("x-").unwrap_or(ctype);
            let plain = ["fmt", "ui", "quote", "other"].into_iter().find(|kind| *kind == rest);
            match plain {
                Some(kind) => borrowed(kind, None),
                None if is_prefixed(rest) => ("other".into(), Some(rest.to_owned().into())),
                None => ("other".into(), Some(format!("{PREFIX}{}", word(rest)).into())),
            }
        }
    }
}

/// `ctype` for `type` and `subType`; none without a type.
pub fn type_down(kind: Option<&str>, sub: Option<&str>, shape: Shape) -> Option<Cow<'static, str>> {
    let alone = shape == Shape::Alone;
    let pick = |span: &'static str, single: &'static str| {
        Some(Cow::Borrowed(if alone { single } else { span }))
    };
    match sub {
        Some("xlf:u") => return pick("underlined", "x-underlined"),
        Some("xlf:pb") => return pick("x-pb", "pb"),
        _ => {}
    }
    let class = class_of(kind, sub, "");
    if class != CodeClass::Other && (sub.is_none() || !sub.is_some_and(is_foreign)) {
        return ctype_of_class(&class, shape).map(Cow::Borrowed);
    }
    let rest = sub.map(|sub| sub.strip_prefix(PREFIX).unwrap_or(sub)).or(kind)?;
    Some(Cow::Owned(format!("x-{rest}")))
}

/// A kind that neither XLIFF nor Vulgate has.
fn is_foreign(sub: &str) -> bool {
    !sub.starts_with("xlf:") && !sub.starts_with("vulgate:")
}

/// `type` of a unit or group for a `restype`.
pub fn restype_up(restype: &str) -> String {
    match restype.strip_prefix("x-") {
        Some(rest) if is_prefixed(rest) => rest.to_owned(),
        _ => format!("{PREFIX}{}", word(restype)),
    }
}

/// `restype` for the `type` of a unit or group.
pub fn restype_down(kind: &str) -> String {
    match kind.strip_prefix(PREFIX) {
        Some(rest) => rest.to_owned(),
        None => format!("x-{kind}"),
    }
}

/// `type` and `translate` of an annotation for an `mtype`.
pub fn mark_up(mtype: &str) -> (Option<String>, Option<&'static str>) {
    match mtype {
        "term" => (Some("term".to_owned()), None),
        "protected" => (None, Some("no")),
        "x-generic" => (None, None),
        "x-comment" => (Some("comment".to_owned()), None),
        "x-translate" => (None, Some("yes")),
        _ => match mtype.strip_prefix("x-") {
            Some(rest) if is_prefixed(rest) => (Some(rest.to_owned()), None),
            _ => (Some(format!("{PREFIX}{}", word(mtype))), None),
        },
    }
}

/// `mtype` for `type` and `translate` of an annotation.
pub fn mark_down(kind: Option<&str>, translate: Option<&str>) -> String {
    match (kind, translate) {
        (Some("term"), _) => "term".to_owned(),
        (None | Some("generic"), Some("no")) => "protected".to_owned(),
        (None | Some("generic"), Some(_)) => "x-translate".to_owned(),
        (None | Some("generic"), None) => "x-generic".to_owned(),
        (Some(kind), _) => restype_down(kind),
    }
}

/// `type` and `translate` where the `mtype` for them says something else, or nothing.
pub fn mark_kept<'d>(
    kind: Option<&'d str>,
    translate: Option<&'d str>,
) -> impl Iterator<Item = (&'static str, &'d str)> {
    let (back, back_translate) = mark_up(&mark_down(kind, translate));
    let kind = kind.filter(|kind| back.as_deref() != Some(*kind));
    let translate = translate.filter(|translate| back_translate != Some(*translate));
    kind.map(|kind| ("type", kind)).into_iter().chain(translate.map(|it| ("translate", it)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_as_they_were() {
        for ctype in ["bold", "italic", "underlined", "link", "x-code", "x-a:b", "x-z", "x-image"] {
            let (kind, sub) = type_up(ctype);
            let back = type_down(Some(&kind), sub.as_deref(), Shape::Span);
            assert_eq!(back.as_deref(), Some(ctype));
        }
        for ctype in ["image", "pb", "lb", "x-bold", "x-italic", "x-link", "x-footnote"] {
            let (kind, sub) = type_up(ctype);
            let back = type_down(Some(&kind), sub.as_deref(), Shape::Alone);
            assert_eq!(back.as_deref(), Some(ctype));
        }
        for restype in ["button", "x-acme:box", "x-para"] {
            assert_eq!(restype_down(&restype_up(restype)), restype);
        }
        for mtype in ["term", "protected", "abbrev", "x-its:term-no", "x-comment", "x-n"] {
            let (kind, translate) = mark_up(mtype);
            assert_eq!(mark_down(kind.as_deref(), translate), mtype);
        }
    }

    #[test]
    fn states_come_back_as_they_were() {
        let states = [
            "new",
            "needs-translation",
            "needs-l10n",
            "needs-review-translation",
            "translated",
            "signed-off",
            "final",
            "x-ours",
        ];
        for state in states.map(Some).into_iter().chain([None]) {
            for qualifier in [None, Some("rejected-length"), Some("mt-suggestion")] {
                for approved in [false, true] {
                    let (up, sub) = state_up(Said { state, qualifier, approved });
                    let back = state_down(up.map(|state| state.as_str()), sub.as_deref());
                    assert_eq!(back.as_deref(), state, "{qualifier:?} {approved}");
                }
            }
        }
    }
}
