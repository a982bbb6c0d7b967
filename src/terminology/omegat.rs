//! A glossary as OmegaT takes it: UTF-8 lines of term, translation and comment with tabs between
//! them, in a file whose name ends in `.utf8` (OmegaT manual, "Glossaries", "File format"). A line
//! that begins with `#` is a comment there, so that no such term can be given.

use crate::model::TermUse;
use std::collections::BTreeSet;

/// The lines for some terms, sorted and each once, so that the same terms are the same bytes.
/// What should not be used is left out: OmegaT would offer it.
pub fn glossary<'a>(terms: impl Iterator<Item = &'a TermUse>) -> BTreeSet<String> {
    terms.flat_map(lines).collect()
}

fn lines(term: &TermUse) -> impl Iterator<Item = String> {
    let source = cell(&term.term);
    let allowed = term.translations.iter().filter(|it| it.is_allowed());
    allowed.filter_map(move |translation| {
        let line = format!("{source}\t{}\t{}", cell(&translation.text), cell(&term.definition));
        (!line.starts_with('#')).then_some(line)
    })
}

fn cell(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{TermStatus, TermTranslation};

    #[test]
    fn each_translation_that_may_be_used_is_a_line() {
        let translation =
            |text: &str, status| TermTranslation { text: text.to_owned(), status, used: false };
        let term = |text: &str| TermUse {
            term: text.to_owned(),
            definition: "An\tact.\nBinding.".to_owned(),
            translations: vec![
                translation("Verordnung", None),
                translation("Regelung", Some(TermStatus::Deprecated)),
            ],
            ..TermUse::default()
        };
        let terms = [term("regulation"), term("regulation"), term("# sign")];
        let lines: Vec<String> = glossary(terms.iter()).into_iter().collect();
        assert_eq!(lines, ["regulation\tVerordnung\tAn act. Binding."]);
    }
}
