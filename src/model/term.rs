//! Concepts with their terms, in the words of TBX (ISO 30042:2019): what a termbase holds,
//! and which of it occurs in a segment.

use super::Lang;
use serde::Serialize;
use std::ops::Range;

/// A concept with its terms in any number of languages (`conceptEntry`, or `termEntry` of 2008).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Concept {
    /// Unique in its file, if that is sound; empty if the file gives none.
    pub id: String,
    /// `subjectField`; empty if none. Several are parted by `; `.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// In the order of the file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub definitions: Vec<Definition>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// `source`: where the concept is taken from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// Data categories that have no field of their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Category>,
    /// In the order of the file; at least one.
    pub terms: Vec<Term>,
    /// Path of the file it was read from, and the 1-based line there; empty and 0 if it was not
    /// read.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub file: String,
    #[serde(skip)]
    pub line: usize,
}

/// What a concept is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Definition {
    /// None if the file does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    pub text: String,
    /// Empty if none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// A term (`termSec`, or `tig` and `ntig` of 2008).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Term {
    pub lang: Lang,
    /// Without white space around it; never empty.
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of_speech: Option<PartOfSpeech>,
    /// None if nobody has judged it: it may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TermStatus>,
    /// A sentence with the term; empty if none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub context: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// Data categories that have no field of their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Category>,
}

/// A data category by its name, such as `grammaticalGender`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Category {
    /// The element that carries it in the style DCA: `admin`, `descrip` or `termNote`.
    pub element: String,
    pub name: String,
    pub text: String,
}

/// `partOfSpeech`, with the values of TBX-Basic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PartOfSpeech {
    Noun,
    Verb,
    Adjective,
    Adverb,
    Other,
}

/// `administrativeStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TermStatus {
    Preferred,
    Admitted,
    Superseded,
    Deprecated,
}

/// A term of the termbase that occurs in the source of a segment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermUse {
    /// Bytes of the plain text of the source ([`Content::plain`](super::Content::plain)).
    pub range: Range<usize>,
    /// Names the concept in the termbase: its place there.
    pub concept: usize,
    /// As it stands in the termbase.
    pub term: String,
    /// What it means; empty if nobody has said.
    pub definition: String,
    /// The terms of the concept in the target language, those to be used first.
    pub translations: Vec<TermTranslation>,
}

/// A term in the target language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermTranslation {
    pub text: String,
    pub status: Option<TermStatus>,
    /// It occurs in the target of the segment.
    pub used: bool,
}

impl TermStatus {
    pub const ALL: [TermStatus; 4] = [
        TermStatus::Preferred,
        TermStatus::Admitted,
        TermStatus::Superseded,
        TermStatus::Deprecated,
    ];

    /// In one word, as CSV and reports have it.
    pub fn as_str(self) -> &'static str {
        match self {
            TermStatus::Preferred => "preferred",
            TermStatus::Admitted => "admitted",
            TermStatus::Superseded => "superseded",
            TermStatus::Deprecated => "deprecated",
        }
    }

    /// Reads the value as TBX of any edition spells it (`preferredTerm-admn-sts`,
    /// `preferredTerm`), or in one word; `forbidden` and `obsolete` are known too.
    pub fn parse(text: &str) -> Option<TermStatus> {
        let text = text.trim().to_ascii_lowercase();
        let word = text.strip_suffix("-admn-sts").unwrap_or(&text);
        let word = word.strip_suffix("term").unwrap_or(word);
        Some(match word {
            "preferred" | "standardized" => TermStatus::Preferred,
            "admitted" | "legal" | "regulated" => TermStatus::Admitted,
            "superseded" | "obsolete" => TermStatus::Superseded,
            "deprecated" | "forbidden" => TermStatus::Deprecated,
            _ => return None,
        })
    }

    /// Whether the term should be used.
    pub fn is_allowed(self) -> bool {
        self <= TermStatus::Admitted
    }
}

impl PartOfSpeech {
    pub const ALL: [PartOfSpeech; 5] = [
        PartOfSpeech::Noun,
        PartOfSpeech::Verb,
        PartOfSpeech::Adjective,
        PartOfSpeech::Adverb,
        PartOfSpeech::Other,
    ];

    /// As TBX-Basic has it.
    pub fn as_str(self) -> &'static str {
        match self {
            PartOfSpeech::Noun => "noun",
            PartOfSpeech::Verb => "verb",
            PartOfSpeech::Adjective => "adjective",
            PartOfSpeech::Adverb => "adverb",
            PartOfSpeech::Other => "other",
        }
    }

    /// Reads a value of any dialect; what TBX-Basic does not list is [`PartOfSpeech::Other`].
    pub fn parse(text: &str) -> PartOfSpeech {
        let text = text.trim();
        let known = PartOfSpeech::ALL.into_iter().find(|it| it.as_str().eq_ignore_ascii_case(text));
        let proper = text.eq_ignore_ascii_case("properNoun").then_some(PartOfSpeech::Noun);
        known.or(proper).unwrap_or(PartOfSpeech::Other)
    }
}

impl Term {
    /// A term of which no more is known.
    pub fn new(lang: Lang, text: impl Into<String>) -> Self {
        Term {
            lang,
            text: text.into(),
            part_of_speech: None,
            status: None,
            context: String::new(),
            notes: Vec::new(),
            sources: Vec::new(),
            others: Vec::new(),
        }
    }

    /// Whether it should be used: it may, unless it is called deprecated or superseded.
    pub fn is_allowed(&self) -> bool {
        self.status.is_none_or(TermStatus::is_allowed)
    }
}

impl TermTranslation {
    /// As [`Term::is_allowed`].
    pub fn is_allowed(&self) -> bool {
        self.status.is_none_or(TermStatus::is_allowed)
    }
}

impl Concept {
    /// The terms in a language, of whatever region.
    pub fn terms_in<'a>(&'a self, lang: &'a Lang) -> impl Iterator<Item = &'a Term> {
        self.terms.iter().filter(|term| term.lang.language() == lang.language())
    }

    /// The definition for readers of a language: one in it, else one in no language that is
    /// said, else any.
    pub fn definition(&self, lang: &Lang) -> Option<&Definition> {
        let rank = |it: &&Definition| match &it.lang {
            Some(own) if own.language() == lang.language() => 0,
            None => 1,
            Some(_) => 2,
        };
        self.definitions.iter().min_by_key(rank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read_as_any_edition_spells_it() {
        for status in TermStatus::ALL {
            let word = status.as_str();
            for spelt in [word.to_owned(), format!("{word}Term"), format!("{word}Term-admn-sts")] {
                assert_eq!(TermStatus::parse(&spelt), Some(status), "{spelt}");
            }
        }
        assert_eq!(TermStatus::parse("Forbidden"), Some(TermStatus::Deprecated));
        assert_eq!(TermStatus::parse("term"), None);
    }

    #[test]
    fn the_definition_in_ones_own_language_comes_first() {
        let lang = |tag: &str| Lang::parse(tag).unwrap();
        let definition = |tag: Option<&str>, text: &str| Definition {
            lang: tag.map(lang),
            text: text.to_owned(),
            source: String::new(),
        };
        let mut concept = Concept {
            definitions: vec![definition(Some("de"), "d"), definition(None, "n")],
            ..Concept::default()
        };
        let text = |concept: &Concept, tag| concept.definition(&lang(tag)).unwrap().text.clone();
        assert_eq!(text(&concept, "de-AT"), "d");
        assert_eq!(text(&concept, "fr"), "n");
        concept.definitions.pop();
        assert_eq!(text(&concept, "fr"), "d");
    }
}
