//! How a language writes numbers and dates.
//!
//! Goes in: a locale and a value. Comes out: text. The data are CLDR's, through ICU, with the
//! Interinstitutional Style Guide where it differs; languages with more than one country use
//! the country that is in the Union's texts (`en-GB`, `pt-PT`).

use super::plurals::true_value;
use fluent::FluentValue;
use fluent::types::{FluentNumber, FluentNumberStyle};
use icu::calendar::{Date, Iso};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{M, YMD};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::GroupingStrategy;
use icu::locale::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// More digits than this after the decimal mark are not shown.
const MAX_FRACTION: usize = 20;

/// The locale whose conventions a language follows.
pub fn locale(lang: &LanguageIdentifier) -> LanguageIdentifier {
    let bare = lang.region.is_none() && lang.script.is_none();
    let usual = match lang.language.as_str() {
        "en" if bare => "en-GB",
        "pt" if bare => "pt-PT",
        _ => return lang.clone(),
    };
    usual.parse().unwrap_or_else(|_| lang.clone())
}

pub(super) fn icu_locale(lang: &LanguageIdentifier) -> Locale {
    lang.to_string().parse().unwrap_or(Locale::UNKNOWN)
}

/// The locale of a bundle, which Fluent hands out only through its memoizer. ICU's formatters
/// cannot be shared between threads, so one is made for each number, in microseconds.
struct BundleLocale(Locale);

impl Memoizable for BundleLocale {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(BundleLocale(icu_locale(&lang)))
    }
}

/// Writes numbers as the language does, for every number in a Fluent text; leaves other
/// values to Fluent.
pub(super) fn format_number(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = decimal(number)?;
    let Ok(locale) = memoizer.with_try_get::<BundleLocale, _, _>((), |bundle| bundle.0.clone());
    let grouping = match number.options.use_grouping {
        true => GroupingStrategy::Auto,
        false => GroupingStrategy::Never,
    };
    let formatter = DecimalFormatter::try_new(locale.into(), grouping.into()).ok()?;
    let digits = formatter.format_to_string(&decimal);
    Some(match number.options.style {
        // ISG §6.4: a no-break space before the sign in every language.
        FluentNumberStyle::Percent => digits + "\u{a0}%",
        FluentNumberStyle::Decimal | FluentNumberStyle::Currency => digits,
    })
}

/// The number with the digits that the options ask for, rounded half to even on the decimal
/// value. Options as in ECMA-402: without any, up to three digits after the mark, and none
/// for a percentage.
fn decimal(number: &FluentNumber) -> Option<Decimal> {
    let options = &number.options;
    let percent = options.style == FluentNumberStyle::Percent;
    let least = options.minimum_fraction_digits.unwrap_or(0).min(MAX_FRACTION);
    let most = options
        .maximum_fraction_digits
        .unwrap_or(if percent { 0 } else { 3 })
        .clamp(least, MAX_FRACTION);
    let value = true_value(number) * if percent { 100.0 } else { 1.0 };
    let mut decimal: Decimal = format!("{value:.most$}").parse().ok()?;
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-i16::try_from(least).ok()?);
    Some(decimal)
}

/// A date given as ISO 8601 (`2026-03-16`, what follows it is left out), in the style `long`,
/// `medium` or `short`. None if the text is no date.
pub fn format_date(lang: &LanguageIdentifier, text: &str, style: &str) -> Option<String> {
    let date = parse_date(text)?;
    let style = match style {
        "long" => Style::Long,
        "short" => Style::Short,
        _ => Style::Medium,
    };
    let language = lang.language.as_str();
    let written = match CORRECTIONS.iter().find(|(of, when, _)| *of == language && *when == style) {
        Some((.., pattern)) => fill(pattern, lang, date, style)?,
        None => from_icu(lang, date, style)?,
    };
    Some(match FIRST_OF_MONTH.iter().find(|(of, _)| *of == language) {
        Some((_, ordinal)) if style == Style::Long => match written.strip_prefix("1 ") {
            Some(rest) => format!("{ordinal} {rest}"),
            None => written,
        },
        _ => written,
    })
}

/// How much room a date may take.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Long,
    Medium,
    Short,
}

/// Dates for which ICU lacks CLDR's pattern and falls back to another one (seen with 2.4:
/// no full stop in Estonian, month first in Irish, a comma or the American order in Maltese, a
/// zero before the day in Slovenian). The patterns are those of CLDR 48 `dateFormats`:
/// `d` day, `M` name of the month, `dd` and `MM` two digits, `y` year.
const CORRECTIONS: [(&str, Style, &str); 6] = [
    ("et", Style::Long, "{d}. {M} {y}"),
    ("ga", Style::Long, "{d} {M} {y}"),
    ("mt", Style::Long, "{d} ta’ {M} {y}"),
    ("mt", Style::Medium, "{d} {M} {y}"),
    ("mt", Style::Short, "{dd}/{MM}/{y}"),
    ("sl", Style::Long, "{d}. {M} {y}"),
];

/// Languages in which the first of a month is an ordinal where the other days are not, as in
/// the texts of the Union.
const FIRST_OF_MONTH: [(&str, &str); 3] = [("el", "1η"), ("fr", "1er"), ("it", "1º")];

fn fill(pattern: &str, lang: &LanguageIdentifier, date: Date<Iso>, style: Style) -> Option<String> {
    let month = month_name(lang, date, style)?;
    let (day, number) = (date.day_of_month().0, date.month().ordinal);
    Some(
        pattern
            .replace("{dd}", &format!("{day:02}"))
            .replace("{d}", &day.to_string())
            .replace("{MM}", &format!("{number:02}"))
            .replace("{M}", &month)
            .replace("{y}", &date.year().extended_year().to_string()),
    )
}

/// The date as ICU writes it, with the no-break space of ordinary width that every font has.
fn from_icu(lang: &LanguageIdentifier, date: Date<Iso>, style: Style) -> Option<String> {
    let fields = match style {
        Style::Long => YMD::long(),
        Style::Medium => YMD::medium(),
        Style::Short => YMD::short(),
    };
    let formatter = DateTimeFormatter::try_new(icu_locale(lang).into(), fields).ok()?;
    Some(formatter.format(&date).to_string().replace('\u{202f}', "\u{a0}"))
}

/// The name of the date's month, in full in the long style.
fn month_name(lang: &LanguageIdentifier, date: Date<Iso>, style: Style) -> Option<String> {
    let fields = if style == Style::Long { M::long() } else { M::medium() };
    let formatter = DateTimeFormatter::try_new(icu_locale(lang).into(), fields).ok()?;
    Some(formatter.format(&date).to_string())
}

fn parse_date(text: &str) -> Option<Date<Iso>> {
    let text = text.trim();
    let date = match text.get(10..11) {
        None => text,
        Some("T" | "t" | " ") => &text[..10],
        Some(_) => return None,
    };
    let mut parts = date.split('-');
    let mut number = |digits: usize| -> Option<u16> {
        let part = parts.next()?;
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse().ok())?
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    parts.next().is_none().then(|| Date::try_new_iso(year.into(), month, day).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lang::EU;

    /// The first and the sixteenth, checked by hand against CLDR 48 `dateFormats/long` and the
    /// texts of the Union; `_` stands for a no-break space.
    const LONG: [(&str, &str, &str); 24] = [
        ("bg", "1 март 2026_г.", "16 октомври 2026_г."),
        ("es", "1 de marzo de 2026", "16 de octubre de 2026"),
        ("cs", "1. března 2026", "16. října 2026"),
        ("da", "1. marts 2026", "16. oktober 2026"),
        ("de", "1. März 2026", "16. Oktober 2026"),
        ("et", "1. märts 2026", "16. oktoober 2026"),
        ("el", "1η Μαρτίου 2026", "16 Οκτωβρίου 2026"),
        ("en", "1 March 2026", "16 October 2026"),
        ("fr", "1er mars 2026", "16 octobre 2026"),
        ("ga", "1 Márta 2026", "16 Deireadh Fómhair 2026"),
        ("hr", "1. ožujka 2026.", "16. listopada 2026."),
        ("it", "1º marzo 2026", "16 ottobre 2026"),
        ("lv", "2026. gada 1. marts", "2026. gada 16. oktobris"),
        ("lt", "2026 m. kovo 1 d.", "2026 m. spalio 16 d."),
        ("hu", "2026. március 1.", "2026. október 16."),
        ("mt", "1 ta’ Marzu 2026", "16 ta’ Ottubru 2026"),
        ("nl", "1 maart 2026", "16 oktober 2026"),
        ("pl", "1 marca 2026", "16 października 2026"),
        ("pt", "1 de março de 2026", "16 de outubro de 2026"),
        ("ro", "1 martie 2026", "16 octombrie 2026"),
        ("sk", "1. marca 2026", "16. októbra 2026"),
        ("sl", "1. marec 2026", "16. oktober 2026"),
        ("fi", "1. maaliskuuta 2026", "16. lokakuuta 2026"),
        ("sv", "1 mars 2026", "16 oktober 2026"),
    ];

    fn date(lang: &str, text: &str, style: &str) -> Option<String> {
        format_date(&locale(&lang.parse().unwrap()), text, style)
    }

    #[test]
    fn long_dates_of_24_languages() {
        for ((lang, first, sixteenth), official) in LONG.iter().zip(EU) {
            assert_eq!(*lang, official.code);
            let expected = |text: &str| Some(text.replace('_', "\u{a0}"));
            assert_eq!(date(lang, "2026-03-01", "long"), expected(first), "{lang}");
            assert_eq!(date(lang, "2026-10-16", "long"), expected(sixteenth), "{lang}");
        }
    }

    #[test]
    fn shorter_dates_put_the_day_where_the_language_does() {
        assert_eq!(date("en", "2026-10-06", "short").unwrap(), "06/10/2026");
        assert_eq!(date("mt", "2026-10-06", "short").unwrap(), "06/10/2026");
        assert_eq!(date("mt", "2026-10-06", "medium").unwrap(), "6 Ott 2026");
        assert_eq!(date("pt", "2026-10-06", "short").unwrap(), "06/10/26");
        assert_eq!(date("de", "2026-10-06T12:00:00Z", "medium").unwrap(), "06.10.2026");
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "spring 2026", "2026-13-01", "2026-02-30", "2026-3-1", "2026-03-011"] {
            assert_eq!(date("en", text, "long"), None, "{text}");
        }
        assert_eq!(date("en", "ééééé26-03-01", "long"), None);
        assert_eq!(date("en", "2026-03-01-01", "long"), None);
    }
}
