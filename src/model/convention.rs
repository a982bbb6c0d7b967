//! How each official language writes numbers, dates, quotations and percentages, whether its
//! words can be divided, and how long it is.
//!
//! Goes in: a language. Comes out: its row of the one table (`table.rs`) from which furniture,
//! checks, adapted matches and the table of `docs/typography.md` all draw. There are two
//! profiles: the Interinstitutional Style Guide of the European Union (`eu`: §5.7 lists, §6.4 marks
//! and spaces, §6.5 numbers, §8.1 footnotes) and CLDR 48 (`cldr`). What CLDR says of numbers comes
//! from ICU at run time.

mod ordinals;
pub mod points;
mod table;

pub use ordinals::Ordinals;
pub use points::{Letters, Points};

use super::Lang;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use schemars::JsonSchema;
use serde::Deserialize;
use std::sync::OnceLock;
use table::CONVENTIONS;
use unic_langid::LanguageIdentifier;

/// Whose rules a text follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// The Interinstitutional Style Guide.
    #[default]
    Eu,
    /// CLDR, and the usage of the country where CLDR is silent.
    Cldr,
}

impl Profile {
    pub const ALL: [Profile; 2] = [Profile::Eu, Profile::Cldr];

    /// As it is written in `vulgate.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Profile::Eu => "eu",
            Profile::Cldr => "cldr",
        }
    }
}

/// A pair of quotation marks.
pub type Quotes = (char, char);

/// The written conventions of one language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Convention {
    /// The language, as in [`super::lang::EU`].
    pub code: &'static str,
    /// The decimal mark, in which the two profiles agree.
    pub decimal: char,
    pub eu: Style,
    pub cldr: Style,
    /// Pairs of quotation marks that a careful text uses, those of both profiles among them.
    /// Single marks stand for quotations within quotations.
    pub quotes: &'static [Quotes],
    /// A date in full: `{d}` the day, `{M}` the name of the month as it stands in a date, `{y}`
    /// the year.
    pub date: &'static str,
    /// The first day of a month, where the texts of the Union make it an ordinal and the other
    /// days not.
    pub first: Option<&'static str>,
    /// Ordinal numbers in figures.
    pub ordinals: Ordinals,
    /// Whether the typesetter has patterns for dividing words. Justified lines without them
    /// tear holes, so a language that has none is set ragged.
    pub hyphenated: bool,
    /// Length of running text in hundredths of the same text in English, in characters
    /// (medians over official translations of procurement forms and legal texts).
    pub length: u16,
}

/// In what the profiles differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The marks of a quotation, and of one within it.
    pub quotes: [Quotes; 2],
    /// A no-break space stands between a number and the percent sign.
    pub percent: bool,
    /// A no-break space stands before `;`, `:`, `!` and `?` and on the inner sides of « and ».
    pub set_off: bool,
    /// How the points of a list are marked.
    pub points: Points,
}

/// How a number is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberMarks {
    pub decimal: char,
    /// Between thousands.
    pub group: char,
    /// Whether a number of four digits has its thousand set apart.
    pub four: bool,
}

impl Convention {
    /// The conventions of a language or of the language it is a variety of; none outside the
    /// official languages of the Union.
    pub fn of(lang: &Lang) -> Option<&'static Convention> {
        Convention::by_code(lang.language())
    }

    /// The same for the code of a language, such as `de`.
    pub fn by_code(code: &str) -> Option<&'static Convention> {
        CONVENTIONS.iter().find(|convention| convention.code == code)
    }

    pub fn style(&self, profile: Profile) -> &Style {
        match profile {
            Profile::Eu => &self.eu,
            Profile::Cldr => &self.cldr,
        }
    }

    /// How a language marks the points of a list; outside the official ones the usual way.
    pub fn points(lang: &Lang, profile: Profile) -> Points {
        Convention::of(lang).map_or(Points::STOPPED, |row| row.style(profile).points)
    }

    /// True if both profiles set a space before the percent sign.
    pub fn percent_always(&self) -> bool {
        self.eu.percent && self.cldr.percent
    }

    /// How the language puts numbers together.
    pub fn marks(&self, profile: Profile) -> NumberMarks {
        match profile {
            // §6.5: a space between thousands in every language.
            Profile::Eu => NumberMarks { decimal: self.decimal, group: '\u{a0}', four: true },
            Profile::Cldr => self.marks_of_cldr(),
        }
    }

    fn marks_of_cldr(&self) -> NumberMarks {
        static MARKS: [OnceLock<NumberMarks>; CONVENTIONS.len()] =
            [const { OnceLock::new() }; CONVENTIONS.len()];
        let position = CONVENTIONS.iter().position(|row| row.code == self.code).unwrap_or(0);
        *MARKS[position].get_or_init(|| {
            let read = || {
                NumberMarks::of(&usual_locale(&self.code.parse().ok()?).to_string().parse().ok()?)
            };
            read().unwrap_or(NumberMarks { decimal: self.decimal, group: '\u{a0}', four: true })
        })
    }

    /// The day of a date as it stands before the name of the month: `16. `, `16 de `. None if
    /// the month comes first.
    pub fn day_to_month(&self) -> Option<&'static str> {
        let (_, rest) = self.date.split_once("{d}")?;
        rest.split_once("{M}").map(|(between, _)| between)
    }
}

impl NumberMarks {
    /// Those that ICU has for a locale; none if it writes numbers in another way.
    pub fn of(locale: &Locale) -> Option<NumberMarks> {
        let formatter =
            DecimalFormatter::try_new(locale.clone().into(), Default::default()).ok()?;
        let write = |text: &str| -> Option<String> {
            Some(formatter.format_to_string(&text.parse::<Decimal>().ok()?))
        };
        let large = write("1234567.5")?;
        let mut marks = large.chars().filter(|c| !c.is_ascii_digit());
        let (group, again, decimal) = (marks.next()?, marks.next()?, marks.next()?);
        let four = write("1234")?.chars().count() > 4;
        (group == again && marks.next().is_none()).then_some(NumberMarks { decimal, group, four })
    }
}

/// The locale whose conventions a language follows: that of the country which is in the texts
/// of the Union, where there are several.
pub fn usual_locale(lang: &LanguageIdentifier) -> LanguageIdentifier {
    let bare = lang.region.is_none() && lang.script.is_none();
    let usual = match lang.language.as_str() {
        "en" if bare => "en-GB",
        "pt" if bare => "pt-PT",
        _ => return lang.clone(),
    };
    usual.parse().unwrap_or_else(|_| lang.clone())
}

/// Spaces at which a line never breaks: U+00A0, U+202F, U+2007.
pub fn is_no_break_space(c: char) -> bool {
    matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}')
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
        }
    }

    #[test]
    fn a_variety_has_those_of_its_language_and_others_none() {
        assert_eq!(Convention::of(&Lang::parse("de-AT").unwrap()).unwrap().code, "de");
        assert_eq!(Convention::of(&Lang::parse("ja").unwrap()), None);
    }

    #[test]
    fn a_careful_text_may_use_the_marks_of_either_profile() {
        for convention in &CONVENTIONS {
            for style in [convention.eu, convention.cldr] {
                for (open, close) in style.quotes {
                    let known = convention.quotes.contains(&(open, close));
                    assert!(known, "{} {open}{close}", convention.code);
                }
            }
        }
    }

    #[test]
    fn icu_has_the_decimal_mark_of_the_table() {
        for convention in &CONVENTIONS {
            let locale = usual_locale(&convention.code.parse().unwrap()).to_string();
            let marks = NumberMarks::of(&locale.parse().unwrap()).unwrap();
            assert_eq!(marks.decimal, convention.decimal, "{}", convention.code);
            assert_eq!(convention.marks(Profile::Cldr), marks, "{}", convention.code);
        }
    }
}
