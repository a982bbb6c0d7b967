//! Language tags (BCP 47), and the 24 official languages of the European Union.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use unic_langid::LanguageIdentifier;

/// A language tag of BCP 47 in its canonical case, such as `de` or `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(LanguageIdentifier);

/// A text that is no tag of a known language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLang(pub String);

/// An official language of the Union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Official {
    pub code: &'static str,
    /// Its own name, as the Interinstitutional Style Guide (§7.2.1) spells it.
    pub name: &'static str,
}

/// The official languages in the order of the Interinstitutional Style Guide (§7.1.1):
/// alphabetically by their own names in the Latin alphabet.
pub const EU: [Official; 24] = [
    Official { code: "bg", name: "български" },
    Official { code: "es", name: "español" },
    Official { code: "cs", name: "čeština" },
    Official { code: "da", name: "dansk" },
    Official { code: "de", name: "Deutsch" },
    Official { code: "et", name: "eesti keel" },
    Official { code: "el", name: "ελληνικά" },
    Official { code: "en", name: "English" },
    Official { code: "fr", name: "français" },
    Official { code: "ga", name: "Gaeilge" },
    Official { code: "hr", name: "hrvatski" },
    Official { code: "it", name: "italiano" },
    Official { code: "lv", name: "latviešu valoda" },
    Official { code: "lt", name: "lietuvių kalba" },
    Official { code: "hu", name: "magyar" },
    Official { code: "mt", name: "Malti" },
    Official { code: "nl", name: "Nederlands" },
    Official { code: "pl", name: "polski" },
    Official { code: "pt", name: "português" },
    Official { code: "ro", name: "română" },
    Official { code: "sk", name: "slovenčina" },
    Official { code: "sl", name: "slovenščina" },
    Official { code: "fi", name: "suomi" },
    Official { code: "sv", name: "svenska" },
];

impl Lang {
    /// Reads a tag in any case, with `-` or `_`. A tag that is well formed but whose language
    /// ISO 639 does not list is refused, so that `xx` or `eng-lish` is noticed at once.
    ///
    /// # Errors
    /// [`UnknownLang`] with the text given.
    pub fn parse(text: &str) -> Result<Lang, UnknownLang> {
        let unknown = || UnknownLang(text.to_owned());
        let mut id: LanguageIdentifier = text.trim().parse().map_err(|_| unknown())?;
        let language = id.language.as_str().to_owned();
        let known = match language.len() {
            2 => isolang::Language::from_639_1(&language),
            3 => isolang::Language::from_639_3(&language),
            _ => None,
        }
        .ok_or_else(unknown)?;
        // RFC 5646 §4.5: the two-letter code is the canonical one where there is one.
        if let (3, Some(short)) = (language.len(), known.to_639_1()) {
            id.language = short.parse().map_err(|_| unknown())?;
        }
        Ok(Lang(id))
    }

    /// The language alone, without script, region or variant.
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// The tag reduced to its language: `de-AT` gives `de`.
    pub fn base(&self) -> Lang {
        Lang(LanguageIdentifier::from_parts(self.0.language, None, None, &[]))
    }

    /// The tag as a Unicode language identifier.
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// The official language of the Union this is, or is a variety of.
    pub fn official(&self) -> Option<&'static Official> {
        EU.iter().find(|official| official.code == self.language())
    }

    /// The language's own name, or its English one where ours is not known, or the tag.
    pub fn name(&self) -> String {
        if let Some(official) = self.official() {
            return official.name.to_owned();
        }
        isolang::Language::from_639_1(self.language())
            .or_else(|| isolang::Language::from_639_3(self.language()))
            .map_or_else(|| self.to_string(), |language| language.to_name().to_owned())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Lang::parse(text)
    }
}

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown language tag {:?}", self.0)
    }
}

impl std::error::Error for UnknownLang {}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Lang::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_canonical_whatever_their_spelling() {
        assert_eq!(Lang::parse("PT_br").unwrap().to_string(), "pt-BR");
        assert_eq!(Lang::parse("deu").unwrap().to_string(), "de");
        assert_eq!(Lang::parse("sr-latn").unwrap().to_string(), "sr-Latn");
    }

    #[test]
    fn tags_of_no_language_are_refused() {
        for text in ["", "xx", "english", "e", "de-", "12", "de de"] {
            assert_eq!(Lang::parse(text), Err(UnknownLang(text.to_owned())), "{text}");
        }
    }

    #[test]
    fn twenty_four_official_languages() {
        for official in EU {
            let lang = Lang::parse(official.code).unwrap();
            assert_eq!(lang.official().unwrap().code, official.code);
        }
    }
}
