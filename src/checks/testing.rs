//! Small bitexts for the tests of the checks.

use super::{Check, Index, Options, Subject};
use crate::model::{
    Bitext, BitextPart, BitextSegment, BitextUnit, Code, CodeClass, CodeKind, Content, Finding,
    Lang, Rights, Role, State, TermStatus, TermTranslation, TermUse,
};

/// An English document of paragraphs, one segment each, translated as given. The units are
/// `u1`, `u2` …
pub fn bitext(lang: &str, pairs: &[(&str, &str)]) -> Bitext {
    let contents = pairs.iter().map(|(s, t)| (Content::text(*s), Content::text(*t)));
    bitext_of(lang, contents)
}

/// The same from contents.
pub fn bitext_of(lang: &str, pairs: impl IntoIterator<Item = (Content, Content)>) -> Bitext {
    let units = pairs.into_iter().enumerate().map(|(index, (source, target))| BitextUnit {
        id: format!("u{}", index + 1),
        role: Some(Role::Paragraph),
        translate: true,
        parts: vec![BitextPart::Segment(BitextSegment {
            id: "s1".to_owned(),
            source,
            target: Some(target),
            state: State::Translated,
            ..BitextSegment::default()
        })],
        ..BitextUnit::default()
    });
    Bitext::new(
        "test".to_owned(),
        Lang::parse("en").unwrap(),
        Some(Lang::parse(lang).unwrap()),
        units.collect(),
    )
}

/// What one check finds in a document.
pub fn findings(check: &Check, bitext: &Bitext) -> Vec<Finding> {
    findings_by(check, bitext, &Options::default())
}

/// The same with options.
pub fn findings_by(check: &Check, bitext: &Bitext, options: &Options) -> Vec<Finding> {
    let index = Index::new(bitext);
    let mut findings = Vec::new();
    for (unit, segment) in bitext.segments() {
        if let Some(subject) = Subject::new(bitext, unit, segment, options, &index) {
            (check.run)(&subject, &mut findings);
        }
    }
    findings
}

/// What one check finds in one segment of plain text.
pub fn run(check: &Check, lang: &str, source: &str, target: &str) -> Vec<Finding> {
    findings(check, &bitext(lang, &[(source, target)]))
}

/// Asserts that a check finds nothing.
pub fn silent(check: &Check, lang: &str, source: &str, target: &str) {
    assert_eq!(run(check, lang, source, target), [], "{source:?} -> {lang} {target:?}");
}

/// Asserts that a check finds one thing.
pub fn finds(check: &Check, lang: &str, source: &str, target: &str) {
    let findings = run(check, lang, source, target);
    assert_eq!(findings.len(), 1, "{source:?} -> {lang} {target:?}: {findings:?}");
}

/// A code with nothing but its number.
pub fn code(kind: CodeKind, id: u32, rights: Rights) -> Code {
    Code {
        kind,
        id,
        class: CodeClass::Other,
        native: String::new(),
        display: format!("<{id}>"),
        equiv: String::new(),
        rights,
        subflows: vec![],
    }
}

/// A term of the source `The regulation applies.` with its translations: text, status, and
/// whether it is used.
pub fn term(
    range: std::ops::Range<usize>,
    translations: &[(&str, Option<TermStatus>, bool)],
) -> TermUse {
    let translation = |(text, status, used): &(&str, Option<TermStatus>, bool)| TermTranslation {
        text: (*text).to_owned(),
        status: *status,
        used: *used,
    };
    TermUse {
        range,
        term: "regulation".to_owned(),
        translations: translations.iter().map(translation).collect(),
        ..TermUse::default()
    }
}
