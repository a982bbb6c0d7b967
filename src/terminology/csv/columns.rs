//! What the columns of a table are.

use crate::model::Lang;

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    Id,
    Subject,
    /// In a language, or in none that is said.
    Definition(Option<Lang>),
    Note,
    Source,
    Term(Lang),
    Status(Lang),
    PartOfSpeech(Lang),
    Context(Lang),
    TermNote(Lang),
}

impl Column {
    /// Reads a name in any case; none if it names nothing.
    pub fn parse(name: &str) -> Option<Column> {
        let name = name.trim();
        let lower = name.to_lowercase();
        match lower.as_str() {
            "id" => return Some(Column::Id),
            "subject" => return Some(Column::Subject),
            "definition" => return Some(Column::Definition(None)),
            "note" => return Some(Column::Note),
            "source" => return Some(Column::Source),
            _ => {}
        }
        let Some((tag, what)) = lower.split_once(':') else {
            return Lang::parse(name).ok().map(Column::Term);
        };
        let lang = Lang::parse(tag).ok()?;
        Some(match what.trim() {
            "status" => Column::Status(lang),
            "part-of-speech" => Column::PartOfSpeech(lang),
            "context" => Column::Context(lang),
            "note" => Column::TermNote(lang),
            "definition" => Column::Definition(Some(lang)),
            _ => return None,
        })
    }

    /// The inverse of [`Column::parse`].
    pub fn name(&self) -> String {
        // `id` is the identifier, so Indonesian goes by its longer code.
        let tag = |lang: &Lang| match lang.to_string() {
            tag if tag == "id" => "ind".to_owned(),
            tag => tag,
        };
        match self {
            Column::Id => "id".to_owned(),
            Column::Subject => "subject".to_owned(),
            Column::Definition(None) => "definition".to_owned(),
            Column::Note => "note".to_owned(),
            Column::Source => "source".to_owned(),
            Column::Term(lang) => tag(lang),
            Column::Definition(Some(lang)) => format!("{}:definition", tag(lang)),
            Column::Status(lang) => format!("{}:status", tag(lang)),
            Column::PartOfSpeech(lang) => format!("{}:part-of-speech", tag(lang)),
            Column::Context(lang) => format!("{}:context", tag(lang)),
            Column::TermNote(lang) => format!("{}:note", tag(lang)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        let names = ["id", "subject", "definition", "note", "source", "en", "pt-BR", "ind"];
        let of_terms = ["de:status", "de:part-of-speech", "de:context", "de:note", "de:definition"];
        for name in names.into_iter().chain(of_terms) {
            assert_eq!(Column::parse(name).map(|it| it.name()).as_deref(), Some(name));
        }
        assert_eq!(Column::parse(" EN "), Column::parse("en"));
        for name in ["", "english", "xx", "en:", "en:gender", "remarks"] {
            assert_eq!(Column::parse(name), None, "{name}");
        }
    }
}
