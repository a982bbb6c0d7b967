//! How each official language writes numbers, quotations and percentages, and how long it is.
//!
//! The facts are those of CLDR 48 and of the Interinstitutional Style Guide of the European
//! Union (§6.4 and §10.1). Where the two differ, both are kept: a text may follow either.

use super::Lang;

/// The written conventions of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Convention {
    /// The language, as in [`super::lang::EU`].
    pub code: &'static str,
    /// The decimal separator.
    pub decimal: char,
    /// Pairs of quotation marks that a careful text uses, the usual pair first. Single marks
    /// stand for quotations within quotations.
    pub quotes: &'static [(char, char)],
    /// Whether a space stands between a number and the percent sign.
    pub percent: PercentSpace,
    /// Length of running text in hundredths of the same text in English, in characters
    /// (medians over official translations of procurement forms and legal texts).
    pub length: u16,
}

/// The space between a number and the percent sign. Where there is one, it is no-break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PercentSpace {
    /// CLDR and the Style Guide agree on one.
    Always,
    /// CLDR has none, the Style Guide has one: both are seen in good texts.
    Either,
}

const fn row(
    code: &'static str,
    decimal: char,
    quotes: &'static [(char, char)],
    percent: PercentSpace,
    length: u16,
) -> Convention {
    Convention { code, decimal, quotes, percent, length }
}

use PercentSpace::{Always, Either};

const LOW_HIGH: [(char, char); 3] = [('„', '“'), ('‚', '‘'), ('»', '«')];
const LOW_RIGHT: [(char, char); 4] = [('„', '”'), ('»', '«'), ('’', '’'), ('«', '»')];
const ANGLES: [(char, char); 3] = [('«', '»'), ('“', '”'), ('‘', '’')];
const ENGLISH: [(char, char); 2] = [('“', '”'), ('‘', '’')];
const NORDIC: [(char, char); 3] = [('”', '”'), ('’', '’'), ('»', '»')];

/// All official languages, by code.
const CONVENTIONS: [Convention; 24] = [
    row("bg", ',', &[('„', '“'), ('’', '’'), ('«', '»')], Either, 108),
    row("cs", ',', &LOW_HIGH, Always, 94),
    row("da", ',', &[('“', '”'), ('»', '«'), ('”', '”'), ('„', '“'), ('\'', '\'')], Always, 103),
    row("de", ',', &LOW_HIGH, Always, 116),
    row("el", ',', &ANGLES, Either, 116),
    row("en", '.', &ENGLISH, Either, 100),
    row("es", ',', &ANGLES, Always, 112),
    row("et", ',', &[('„', '“'), ('‚', '‘'), ('«', '»')], Either, 93),
    row("fi", ',', &[('”', '”'), ('’', '’'), ('»', '»')], Always, 100),
    row("fr", ',', &ANGLES, Always, 111),
    row("ga", '.', &ENGLISH, Either, 112),
    row("hr", ',', &[('„', '”'), ('„', '“'), ('‚', '’'), ('»', '«')], Always, 95),
    row("hu", ',', &LOW_RIGHT, Either, 108),
    row("it", ',', &ANGLES, Either, 112),
    row("lt", ',', &[('„', '“'), ('‚', '‘')], Always, 99),
    row("lv", ',', &[('“', '”'), ('„', '”'), ('„', '“'), ('«', '»'), ('‘', '’')], Either, 98),
    row("mt", '.', &ENGLISH, Either, 106),
    row("nl", ',', &[('“', '”'), ('‘', '’'), ('„', '”')], Either, 114),
    row("pl", ',', &LOW_RIGHT, Either, 105),
    row("pt", ',', &ANGLES, Either, 107),
    row("ro", ',', &[('„', '”'), ('«', '»')], Always, 112),
    row("sk", ',', &LOW_HIGH, Always, 97),
    row("sl", ',', &LOW_HIGH, Always, 96),
    row("sv", ',', &NORDIC, Always, 100),
];

impl Convention {
    /// The conventions of a language or of the language it is a variety of; none outside the
    /// official languages of the Union.
    pub fn of(lang: &Lang) -> Option<&'static Convention> {
        CONVENTIONS.iter().find(|convention| convention.code == lang.language())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lang::EU;

    #[test]
    fn every_official_language_has_conventions() {
        for official in EU {
            let convention = Convention::of(&Lang::parse(official.code).unwrap()).unwrap();
            assert!((80..=130).contains(&convention.length), "{}", official.code);
            assert!(!convention.quotes.is_empty());
        }
    }

    #[test]
    fn a_variety_has_those_of_its_language_and_others_none() {
        assert_eq!(Convention::of(&Lang::parse("de-AT").unwrap()).unwrap().code, "de");
        assert_eq!(Convention::of(&Lang::parse("ja").unwrap()), None);
    }
}
