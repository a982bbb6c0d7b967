//! Ordinal numbers in figures: `1st`, `1.`, `1:a`.

use super::Convention;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};

/// How a language makes an ordinal of a number in figures, in the form that a dictionary has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ordinals {
    /// The same ending behind every number.
    Ending(&'static str),
    /// An ending by the category that CLDR gives to an ordinal; the last one for all others.
    Plural(&'static [(PluralCategory, &'static str)]),
    /// An ending by the last digit; that of 0 from 11 to 19.
    LastDigit([&'static str; 10]),
    /// Something before the number and behind it, but for the first, which is a word.
    Around(&'static str, &'static str),
    /// Only in words, or with an article that depends on how the number is spoken.
    Words,
}

impl Convention {
    /// A number as an ordinal; none where it would not be written in figures.
    pub fn ordinal(&self, number: u32) -> Option<String> {
        match self.ordinals {
            Ordinals::Around(before, after) if number > 1 => {
                Some(format!("{before}{number}{after}"))
            }
            _ => Some(format!("{number}{}", self.ordinal_ending(number)?)),
        }
    }

    /// What follows a number that is an ordinal; none if that is not all there is to it.
    pub fn ordinal_ending(&self, number: u32) -> Option<&'static str> {
        match self.ordinals {
            Ordinals::Ending(ending) => Some(ending),
            Ordinals::Plural(endings) => {
                let locale: Locale = self.code.parse().ok()?;
                let rules = PluralRules::try_new_ordinal(locale.into()).ok()?;
                let category = rules.category_for(number);
                let own = endings.iter().find(|(of, _)| *of == category).or(endings.last());
                own.map(|(_, ending)| *ending)
            }
            Ordinals::LastDigit(endings) => match (number % 100, number % 10) {
                (0, _) => None,
                (11..=19, _) => Some(endings[0]),
                (_, digit) => Some(endings[digit as usize]),
            },
            Ordinals::Around(..) | Ordinals::Words => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_depend_on_the_number() {
        let written = |code: &str, number| Convention::by_code(code).unwrap().ordinal(number);
        for (code, number, expected) in [
            ("en", 2, "2nd"),
            ("en", 13, "13th"),
            ("en", 21, "21st"),
            ("fr", 1, "1er"),
            ("fr", 2, "2e"),
            ("sv", 2, "2:a"),
            ("sv", 11, "11:e"),
            ("bg", 12, "12-ти"),
            ("bg", 22, "22-ри"),
        ] {
            assert_eq!(written(code, number).as_deref(), Some(expected), "{code}");
        }
        assert_eq!(written("ro", 1), None);
        assert_eq!(written("mt", 27), None);
        assert_eq!(written("bg", 100), None);
    }
}
