//! Whether a returned file belongs to this project.

use crate::model::{Bitext, Finding, Lang, Message, Place};

/// What the project has.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    pub documents: &'a [String],
    pub source_lang: &'a Lang,
    pub target_langs: &'a [Lang],
}

/// Says why a bitext cannot belong to the project: an unknown document, another source
/// language, a target language that is missing or not among the project's. Empty if it does
/// belong. Every finding is an error.
pub fn identify(bitext: &Bitext, known: &Known<'_>, path: &str) -> Vec<Finding> {
    let mut messages = Vec::new();
    if !known.documents.contains(&bitext.document) {
        messages.push(match nearest(&bitext.document, known.documents) {
            Some(nearest) => Message::new("exchange-document-renamed")
                .with("document", &bitext.document)
                .with("nearest", nearest),
            None => Message::new("exchange-document-unknown").with("document", &bitext.document),
        });
    }
    if bitext.source_lang != *known.source_lang {
        messages.push(
            Message::new("exchange-source-lang")
                .with("found", bitext.source_lang.to_string())
                .with("expected", known.source_lang.to_string()),
        );
    }
    match &bitext.target_lang {
        None => messages.push(Message::new("exchange-target-lang-missing")),
        Some(lang) if !known.target_langs.contains(lang) => {
            let expected: Vec<String> = known.target_langs.iter().map(Lang::to_string).collect();
            messages.push(
                Message::new("exchange-target-lang")
                    .with("found", lang.to_string())
                    .with("expected", expected.join(", ")),
            );
        }
        Some(_) => {}
    }
    messages.into_iter().map(|message| Finding::error(Place::file(path), message)).collect()
}

/// The known name most like one, if any is like it at all.
fn nearest<'a>(name: &str, known: &'a [String]) -> Option<&'a str> {
    let distance =
        |other: &String| rapidfuzz::distance::levenshtein::distance(name.chars(), other.chars());
    known
        .iter()
        .map(|other| (distance(other), other))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, other)| distance * 2 < other.chars().count().max(name.chars().count()))
        .map(|(_, other)| other.as_str())
}
