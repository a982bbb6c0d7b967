//! The table itself: a row a language.
//!
//! Quotation marks and percentages of `cldr` are CLDR 48's `delimiters` and `percentFormats`.
//! Those of `eu` are from §6.4 of the Style Guide, in the edition of the language; for Greek,
//! Spanish, Lithuanian, Dutch and Portuguese, whose §6.4 was not at hand, from the guide's own
//! text and the texts of the Union; where none were found for a quotation within another, they
//! are CLDR's (bg, da, el, et, lt, mt, nl, pt, sl) or the usual ones (es). Ordinals and
//! the spaces of French before tall marks, on which CLDR is silent, are those of the country's
//! usage.

use super::points::{Letters, Mark, Points};
use super::{Convention, Ordinals, Quotes, Style};
use icu::plurals::PluralCategory::{Few, One, Other, Two};

const LOW_HIGH: Quotes = ('„', '“');
const LOW_RIGHT: Quotes = ('„', '”');
const HIGH: Quotes = ('“', '”');
const SINGLE_HIGH: Quotes = ('‘', '’');
const SINGLE_LOW: Quotes = ('‚', '‘');
const OUTWARD: Quotes = ('«', '»');
const INWARD: Quotes = ('»', '«');
const RIGHT: Quotes = ('”', '”');
const SINGLE_RIGHT: Quotes = ('’', '’');

/// The style of a profile: whether there is a space before the percent sign, the marks of a
/// quotation and of one within it.
const fn style(percent: bool, outer: Quotes, inner: Quotes) -> Style {
    Style { quotes: [outer, inner], percent, set_off: false, points: Points::STOPPED }
}

/// The same by the Style Guide, which sets a space before the percent sign in every language, and
/// in most a parenthesis behind the numbers of a list.
const fn eu(outer: Quotes, inner: Quotes) -> Style {
    style(true, outer, inner).points(Points::CLOSED)
}

impl Style {
    /// The same with other marks of points.
    const fn points(self, points: Points) -> Style {
        Style { points, ..self }
    }

    /// The same with other letters of points.
    const fn letters(self, letters: Letters) -> Style {
        Style { points: self.points.with(letters), ..self }
    }
}

/// A row with what most languages have; the others change it.
const fn row(code: &'static str, eu: Style, cldr: Style) -> Convention {
    Convention {
        code,
        decimal: ',',
        eu,
        cldr,
        quotes: &[],
        date: "{d}. {M} {y}",
        first: None,
        ordinals: Ordinals::Ending("."),
        hyphenated: true,
        length: 100,
    }
}

const DAY_MONTH_YEAR: &str = "{d} {M} {y}";

/// All official languages, by code.
#[rustfmt::skip]
pub(super) const CONVENTIONS: [Convention; 24] = [
    Convention {
        quotes: &[LOW_HIGH, SINGLE_RIGHT, OUTWARD],
        date: "{d} {M} {y}\u{a0}г.",
        ordinals: Ordinals::LastDigit(["-ти", "-ви", "-ри", "-ти", "-ти", "-ти", "-ти", "-ми", "-ми", "-ти"]),
        length: 108,
        ..row("bg", eu(LOW_HIGH, LOW_HIGH).letters(Letters::BULGARIAN), style(false, LOW_HIGH, LOW_HIGH).letters(Letters::BULGARIAN))
    },
    Convention {
        quotes: &[LOW_HIGH, SINGLE_LOW, INWARD],
        length: 94,
        ..row("cs", eu(LOW_HIGH, SINGLE_LOW), style(true, LOW_HIGH, SINGLE_LOW))
    },
    Convention {
        quotes: &[HIGH, INWARD, RIGHT, LOW_HIGH, SINGLE_HIGH, ('\'', '\'')],
        length: 103,
        ..row("da", eu(INWARD, SINGLE_HIGH), style(true, HIGH, SINGLE_HIGH))
    },
    Convention {
        quotes: &[LOW_HIGH, SINGLE_LOW, INWARD],
        length: 116,
        ..row("de", eu(LOW_HIGH, SINGLE_LOW).points(Points::STOPPED), style(true, LOW_HIGH, SINGLE_LOW))
    },
    Convention {
        quotes: &[OUTWARD, HIGH, SINGLE_HIGH],
        date: DAY_MONTH_YEAR,
        first: Some("1η"),
        ordinals: Ordinals::Ending("ος"),
        length: 116,
        ..row("el", eu(OUTWARD, HIGH).letters(Letters::Greek), style(false, OUTWARD, HIGH).letters(Letters::Greek))
    },
    Convention {
        decimal: '.',
        quotes: &[HIGH, SINGLE_HIGH],
        date: DAY_MONTH_YEAR,
        ordinals: Ordinals::Plural(&[(One, "st"), (Two, "nd"), (Few, "rd"), (Other, "th")]),
        ..row("en", eu(SINGLE_HIGH, HIGH).points(Points::AROUND), style(false, HIGH, SINGLE_HIGH).points(Points::AROUND))
    },
    Convention {
        quotes: &[OUTWARD, HIGH, SINGLE_HIGH],
        date: "{d} de {M} de {y}",
        ordinals: Ordinals::Ending(".º"),
        length: 112,
        ..row("es", eu(OUTWARD, HIGH), style(true, HIGH, SINGLE_HIGH))
    },
    Convention {
        quotes: &[LOW_HIGH, SINGLE_LOW, OUTWARD],
        length: 93,
        ..row("et", eu(LOW_HIGH, SINGLE_LOW), style(false, LOW_HIGH, SINGLE_LOW))
    },
    Convention {
        quotes: &[RIGHT, SINGLE_RIGHT, ('»', '»')],
        ..row("fi", eu(RIGHT, SINGLE_RIGHT), style(true, RIGHT, SINGLE_RIGHT))
    },
    Convention {
        quotes: &[OUTWARD, HIGH, SINGLE_HIGH],
        date: DAY_MONTH_YEAR,
        first: Some("1er"),
        ordinals: Ordinals::Plural(&[(One, "er"), (Other, "e")]),
        length: 111,
        ..row("fr", eu(OUTWARD, HIGH), Style { set_off: true, ..style(true, OUTWARD, OUTWARD) })
    },
    Convention {
        decimal: '.',
        quotes: &[HIGH, SINGLE_HIGH],
        date: DAY_MONTH_YEAR,
        ordinals: Ordinals::Ending("ú"),
        hyphenated: false,
        length: 112,
        ..row("ga", eu(HIGH, SINGLE_HIGH).points(Points::AROUND), style(false, HIGH, SINGLE_HIGH).points(Points::AROUND))
    },
    Convention {
        quotes: &[LOW_RIGHT, LOW_HIGH, ('‚', '’'), SINGLE_LOW, INWARD],
        date: "{d}. {M} {y}.",
        length: 95,
        ..row("hr", eu(LOW_RIGHT, ('‚', '’')).points(Points::of(Mark::Stop, Mark::Around, Mark::Stop)), style(true, LOW_HIGH, SINGLE_LOW))
    },
    Convention {
        quotes: &[LOW_RIGHT, INWARD, SINGLE_RIGHT, OUTWARD],
        date: "{y}. {M} {d}.",
        length: 108,
        ..row("hu", eu(LOW_RIGHT, INWARD).points(Points::of(Mark::Stop, Mark::Close, Mark::Stop)), style(false, LOW_RIGHT, INWARD))
    },
    Convention {
        quotes: &[OUTWARD, HIGH, SINGLE_HIGH],
        date: DAY_MONTH_YEAR,
        first: Some("1º"),
        ordinals: Ordinals::Ending("º"),
        length: 112,
        ..row("it", eu(OUTWARD, HIGH), style(false, OUTWARD, HIGH).letters(Letters::ITALIAN))
    },
    Convention {
        quotes: &[LOW_HIGH, SINGLE_LOW],
        date: "{y} m. {M} {d} d.",
        ordinals: Ordinals::Ending("-asis"),
        length: 99,
        ..row("lt", eu(LOW_HIGH, LOW_HIGH), style(true, LOW_HIGH, LOW_HIGH))
    },
    Convention {
        quotes: &[HIGH, LOW_RIGHT, LOW_HIGH, OUTWARD, SINGLE_HIGH],
        date: "{y}. gada {d}. {M}",
        hyphenated: false,
        length: 98,
        ..row("lv", eu(HIGH, SINGLE_HIGH), style(false, HIGH, SINGLE_HIGH))
    },
    Convention {
        decimal: '.',
        quotes: &[HIGH, SINGLE_HIGH],
        date: "{d} ta’ {M} {y}",
        ordinals: Ordinals::Words,
        hyphenated: false,
        length: 106,
        ..row("mt", eu(HIGH, SINGLE_HIGH).points(Points::AROUND), style(false, HIGH, SINGLE_HIGH).points(Points::AROUND))
    },
    Convention {
        quotes: &[HIGH, SINGLE_HIGH, LOW_RIGHT],
        date: DAY_MONTH_YEAR,
        ordinals: Ordinals::Ending("e"),
        length: 114,
        ..row("nl", eu(HIGH, SINGLE_HIGH), style(false, SINGLE_HIGH, SINGLE_HIGH))
    },
    Convention {
        quotes: &[LOW_RIGHT, INWARD, SINGLE_RIGHT, OUTWARD],
        date: DAY_MONTH_YEAR,
        length: 105,
        ..row("pl", eu(LOW_RIGHT, INWARD), style(false, LOW_RIGHT, OUTWARD))
    },
    Convention {
        quotes: &[OUTWARD, HIGH, SINGLE_HIGH],
        date: "{d} de {M} de {y}",
        ordinals: Ordinals::Ending(".º"),
        length: 107,
        ..row("pt", eu(OUTWARD, HIGH), style(false, OUTWARD, HIGH))
    },
    Convention {
        quotes: &[LOW_RIGHT, OUTWARD],
        date: DAY_MONTH_YEAR,
        ordinals: Ordinals::Around("al ", "-lea"),
        hyphenated: false,
        length: 112,
        ..row("ro", eu(LOW_RIGHT, OUTWARD).points(Points::AROUND), style(true, LOW_RIGHT, OUTWARD))
    },
    Convention {
        quotes: &[LOW_HIGH, SINGLE_LOW, INWARD, OUTWARD],
        length: 97,
        ..row("sk", eu(LOW_HIGH, SINGLE_LOW).points(Points::STOPPED), style(true, LOW_HIGH, SINGLE_LOW))
    },
    Convention {
        quotes: &[LOW_HIGH, SINGLE_LOW, INWARD],
        length: 96,
        ..row("sl", eu(LOW_HIGH, SINGLE_LOW).points(Points::AROUND), style(true, LOW_HIGH, SINGLE_LOW).letters(Letters::SLOVENIAN))
    },
    Convention {
        quotes: &[RIGHT, SINGLE_RIGHT, ('»', '»')],
        date: DAY_MONTH_YEAR,
        ordinals: Ordinals::Plural(&[(One, ":a"), (Other, ":e")]),
        ..row("sv", eu(RIGHT, SINGLE_RIGHT).points(Points::STOPPED), style(true, RIGHT, SINGLE_RIGHT))
    },
];
