//! Language tags (BCP 47), and the 24 official languages of the European Union.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use unic_langid::LanguageIdentifier;

/// A language tag of BCP 47 in its canonical case, such as `de` or `pt-BR`, also for private use:
/// `x-klingon`, `de-x-simple`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang {
    /// If all of the tag is for private use, its language is one of eight letters that no other
    /// tag has: no language has a subtag of that length.
    id: LanguageIdentifier,
    /// The tag from its `x` on, if all of it is for private use, else what follows the `x`.
    private: Option<Box<str>>,
}

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

/// Names of regions in their languages, as CLDR has them, by tag: where an official language
/// of the Union is an official language, or is often written.
const REGIONS: [(&str, &str); 55] = [
    ("bg-BG", "България"),
    ("cs-CZ", "Česko"),
    ("da-DK", "Danmark"),
    ("de-AT", "Österreich"),
    ("de-BE", "Belgien"),
    ("de-CH", "Schweiz"),
    ("de-DE", "Deutschland"),
    ("de-IT", "Italien"),
    ("de-LI", "Liechtenstein"),
    ("de-LU", "Luxemburg"),
    ("el-CY", "Κύπρος"),
    ("el-GR", "Ελλάδα"),
    ("en-AU", "Australia"),
    ("en-CA", "Canada"),
    ("en-CY", "Cyprus"),
    ("en-GB", "United Kingdom"),
    ("en-IE", "Ireland"),
    ("en-MT", "Malta"),
    ("en-NZ", "New Zealand"),
    ("en-US", "United States"),
    ("es-AR", "Argentina"),
    ("es-ES", "España"),
    ("es-MX", "México"),
    ("et-EE", "Eesti"),
    ("fi-FI", "Suomi"),
    ("fr-BE", "Belgique"),
    ("fr-CA", "Canada"),
    ("fr-CH", "Suisse"),
    ("fr-FR", "France"),
    ("fr-LU", "Luxembourg"),
    ("ga-GB", "an Ríocht Aontaithe"),
    ("ga-IE", "Éire"),
    ("hr-BA", "Bosna i Hercegovina"),
    ("hr-HR", "Hrvatska"),
    ("hu-HU", "Magyarország"),
    ("it-CH", "Svizzera"),
    ("it-IT", "Italia"),
    ("lt-LT", "Lietuva"),
    ("lv-LV", "Latvija"),
    ("mt-MT", "Malta"),
    ("nl-BE", "België"),
    ("nl-NL", "Nederland"),
    ("nl-SR", "Suriname"),
    ("pl-PL", "Polska"),
    ("pt-BR", "Brasil"),
    ("pt-PT", "Portugal"),
    ("ro-MD", "Republica Moldova"),
    ("ro-RO", "România"),
    ("sk-SK", "Slovensko"),
    ("sl-AT", "Avstrija"),
    ("sl-IT", "Italija"),
    ("sl-SI", "Slovenija"),
    ("sv-AX", "Åland"),
    ("sv-FI", "Finland"),
    ("sv-SE", "Sverige"),
];

/// Subtags for private use may be so long together.
const LONGEST: usize = 64;
/// Deprecated languages with those that are preferred to them, as IANA's registry has them.
const DEPRECATED: [(&str, &str); 5] =
    [("in", "id"), ("iw", "he"), ("ji", "yi"), ("jw", "jv"), ("mo", "ro")];

impl Lang {
    /// Reads a tag in any case, with `-` or `_`. A tag that is well formed but whose language
    /// ISO 639 does not list is refused, so that `xx` or `eng-lish` is noticed at once, unless it is
    /// for private use (`qaa` to `qtz`, `x-…`). A deprecated language is the one preferred to it.
    ///
    /// # Errors
    /// [`UnknownLang`] with the text given.
    pub fn parse(text: &str) -> Result<Lang, UnknownLang> {
        let unknown = || UnknownLang(text.to_owned());
        let tag = text.trim().to_ascii_lowercase().replace('_', "-");
        if let Some(private) = tag.strip_prefix("x-") {
            let language = stand_in(private).ok_or_else(unknown)?;
            let language = language.parse().map_err(|_| unknown())?;
            let id = LanguageIdentifier::from_parts(language, None, None, &[]);
            return Ok(Lang { id, private: Some(tag.into()) });
        }
        let (tag, private) = match tag.split_once("-x-") {
            Some((tag, private)) => (tag, Some(private)),
            None => (tag.as_str(), None),
        };
        if private.is_some_and(|private| stand_in(private).is_none()) {
            return Err(unknown());
        }
        let mut id: LanguageIdentifier = tag.parse().map_err(|_| unknown())?;
        id.language = canonical(id.language.as_str())
            .and_then(|language| language.parse().ok())
            .ok_or_else(unknown)?;
        Ok(Lang { id, private: private.map(Into::into) })
    }

    /// The language alone, without script, region or variant; all of a tag for private use.
    pub fn language(&self) -> &str {
        match &self.private {
            Some(private) if private.starts_with("x-") => private,
            _ => self.id.language.as_str(),
        }
    }

    /// The tag reduced to its language: `de-AT` gives `de`.
    pub fn base(&self) -> Lang {
        if self.language().starts_with("x-") {
            return self.clone();
        }
        Lang::of(LanguageIdentifier::from_parts(self.id.language, None, None, &[]))
    }

    /// The tag without its region: `de-AT` gives `de`, `sr-Latn-RS` gives `sr-Latn`. None if it
    /// has no region.
    pub fn without_region(&self) -> Option<Lang> {
        self.id.region?;
        let LanguageIdentifier { language, script, .. } = self.id;
        Some(Lang::of(LanguageIdentifier::from_parts(language, script, None, &[])))
    }

    fn of(id: LanguageIdentifier) -> Lang {
        Lang { id, private: None }
    }

    /// The tag as a Unicode language identifier.
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// The official language of the Union this is, or is a variety of.
    pub fn official(&self) -> Option<&'static Official> {
        EU.iter().find(|official| official.code == self.language())
    }

    /// The language's own name (CLDR), or its English one where that is not known, or the tag.
    pub fn name(&self) -> String {
        if let Some(official) = self.official() {
            return official.name.to_owned();
        }
        let own = self.in_iso_639().and_then(|language| language.to_autonym());
        own.map_or_else(|| self.english_name(), str::to_owned)
    }

    /// Its English name in ISO 639-3, or the tag of a language that has none: what can be set
    /// where there are no letters for its own.
    pub fn english_name(&self) -> String {
        self.in_iso_639().map_or_else(|| self.to_string(), |language| language.to_name().to_owned())
    }

    fn in_iso_639(&self) -> Option<isolang::Language> {
        isolang::Language::from_639_1(self.language())
            .or_else(|| isolang::Language::from_639_3(self.language()))
    }

    /// The same with the region, if it has one: “Deutsch (Österreich)”. A region whose name in
    /// the language is not known here stands with its tag.
    pub fn full_name(&self) -> String {
        let name = self.name();
        if *self == self.base() {
            return name;
        }
        let tag = self.to_string();
        let region = REGIONS.iter().find(|(of, _)| *of == tag).map(|(_, region)| *region);
        format!("{name} ({})", region.unwrap_or(&tag))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.private {
            None => self.id.fmt(f),
            Some(private) if private.starts_with("x-") => f.write_str(private),
            Some(private) => write!(f, "{}-x-{private}", self.id),
        }
    }
}

/// The subtag of a language, if it is one: that of two letters where there is one (RFC 5646 §4.5).
fn canonical(language: &str) -> Option<String> {
    if let Some((_, preferred)) = DEPRECATED.iter().find(|(old, _)| *old == language) {
        return Some((*preferred).to_owned());
    }
    let private = language.len() == 3 && ("qaa"..="qtz").contains(&language);
    let known = match language.len() {
        2 => isolang::Language::from_639_1(language),
        3 => isolang::Language::from_639_3(language),
        _ => None,
    };
    match known {
        Some(known) if language.len() == 3 => Some(known.to_639_1().unwrap_or(language).to_owned()),
        Some(_) => Some(language.to_owned()),
        None => private.then(|| language.to_owned()),
    }
}

/// Eight letters for subtags for private use (RFC 5646 §2.1: of one to eight letters and digits);
/// none if they are none. They are those of a hash (FNV-1a).
fn stand_in(private: &str) -> Option<String> {
    let sound = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    if private.len() > LONGEST || !private.split('-').all(sound) {
        return None;
    }
    let mut hash = private.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    let mut letters = String::new();
    for _ in 0..8 {
        letters.push(char::from(b'a' + u8::try_from(hash % 26).unwrap_or(0)));
        hash /= 26;
    }
    Some(letters)
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
    fn tags_for_private_use_are_languages_of_their_own() {
        let lang = |tag: &str| Lang::parse(tag).unwrap();
        for tag in ["x-klingon", "x-a-b1", "qaa", "qtz", "qaa-Latn-AT", "de-AT-x-simple"] {
            assert_eq!(lang(tag).to_string(), tag);
            assert_eq!(lang(&tag.to_ascii_uppercase()), lang(tag));
        }
        assert_eq!(lang("x-klingon").base(), lang("x-klingon"));
        assert_ne!(lang("x-klingon").identifier(), lang("x-vulcan").identifier());
        assert_eq!(lang("x-klingon").full_name(), "x-klingon");
        assert_eq!(lang("de-AT-x-simple").base(), lang("de"));
        for text in ["x", "x-", "x-ninechars", "x-a--b", "de-x-", "de-x", "x-é", "xx-Klingon"] {
            assert_eq!(Lang::parse(text), Err(UnknownLang(text.to_owned())), "{text}");
        }
    }

    #[test]
    fn deprecated_languages_are_those_preferred_to_them() {
        for (old, new) in [("mo", "ro"), ("iw", "he"), ("iw_IL", "he-IL"), ("mo-Cyrl", "ro-Cyrl")] {
            assert_eq!(Lang::parse(old).unwrap().to_string(), new);
        }
        assert!(Lang::parse("und").is_ok() && Lang::parse("gsw").is_ok());
    }

    #[test]
    fn regions_are_named_and_taken_off() {
        let lang = |tag| Lang::parse(tag).unwrap();
        assert_eq!(lang("de-AT").full_name(), "Deutsch (Österreich)");
        assert_eq!(lang("el-CY").full_name(), "ελληνικά (Κύπρος)");
        assert_eq!(lang("fr-SN").full_name(), "français (fr-SN)");
        assert_eq!(lang("fr").full_name(), "français");
        assert_eq!(lang("tr").full_name(), "Türkçe");
        assert_eq!(lang("uk-UA").full_name(), "українська (uk-UA)");
        assert_eq!(
            (lang("la").name(), lang("uk").english_name()),
            ("Latin".into(), "Ukrainian".into())
        );
        assert_eq!(lang("nl-BE").without_region(), Some(lang("nl")));
        assert_eq!(lang("sr-Latn-RS").without_region(), Some(lang("sr-Latn")));
        assert_eq!(lang("sr-Latn").without_region(), None);
        assert!(REGIONS.iter().all(|(tag, _)| lang(tag).to_string() == *tag));
    }

    #[test]
    fn twenty_four_official_languages() {
        for official in EU {
            let lang = Lang::parse(official.code).unwrap();
            assert_eq!(lang.official().unwrap().code, official.code);
        }
    }
}
