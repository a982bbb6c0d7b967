//! How a language writes numbers and dates.
//!
//! Goes in: a locale, a profile and a value. Comes out: text. The names and patterns are
//! CLDR's, through ICU; where the profile is the Interinstitutional Style Guide, its rules of
//! [`Convention`] come on top. A language outside the Union is written as CLDR has it.

use super::plurals::true_value;
pub use crate::model::convention::usual_locale as locale;
use crate::model::convention::{Convention, Profile};
use crate::model::months;
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

/// Writes numbers as the language does by the Style Guide, for every number in a Fluent text;
/// leaves other values to Fluent.
pub(super) fn format_eu(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    format_number(value, memoizer, Profile::Eu)
}

/// The same by CLDR.
pub(super) fn format_cldr(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    format_number(value, memoizer, Profile::Cldr)
}

fn format_number(
    value: &FluentValue,
    memoizer: &IntlLangMemoizer,
    profile: Profile,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let Ok(locale) = memoizer.with_try_get::<BundleLocale, _, _>((), |bundle| bundle.0.clone());
    match number.options.style {
        FluentNumberStyle::Percent => percent(number, 100.0, &locale, profile),
        FluentNumberStyle::Decimal | FluentNumberStyle::Currency => {
            digits(&decimal(number, 1.0, 3)?, number.options.use_grouping, &locale, profile)
        }
    }
}

/// A number with the percent sign: `NUMBER($n, style: "unit", unit: "percent")`.
pub(super) fn per_cent(
    number: &FluentNumber,
    lang: &LanguageIdentifier,
    profile: Profile,
) -> Option<String> {
    percent(number, 1.0, &icu_locale(lang), profile)
}

fn percent(
    number: &FluentNumber,
    factor: f64,
    locale: &Locale,
    profile: Profile,
) -> Option<String> {
    let written = decimal(number, factor, 0)?;
    let written = digits(&written, number.options.use_grouping, locale, profile)?;
    let convention = Convention::by_code(locale.id.language.as_str());
    let space = convention.is_none_or(|convention| convention.style(profile).percent);
    Some(written + if space { "\u{a0}%" } else { "%" })
}

fn digits(decimal: &Decimal, group: bool, locale: &Locale, profile: Profile) -> Option<String> {
    let convention = Convention::by_code(locale.id.language.as_str());
    let of_union = convention.filter(|_| profile == Profile::Eu);
    let strategy = match group && of_union.is_none() {
        true => GroupingStrategy::Auto,
        false => GroupingStrategy::Never,
    };
    let formatter = DecimalFormatter::try_new(locale.into(), strategy.into()).ok()?;
    let written = formatter.format_to_string(decimal);
    Some(match of_union {
        Some(convention) if group => grouped(&written, convention.marks(profile).group),
        _ => written,
    })
}

/// A number with its thousands set apart.
fn grouped(written: &str, mark: char) -> String {
    let start = written.find(|c: char| c.is_ascii_digit()).unwrap_or(written.len());
    let (sign, number) = written.split_at(start);
    let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    let (whole, fraction) = number.split_at(end);
    let mut text = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text + fraction
}

/// The number with the digits that the options ask for, rounded half to even on the decimal
/// value, times a factor. Options as in ECMA-402, with the most digits after the mark that
/// there are without any.
fn decimal(number: &FluentNumber, factor: f64, most: usize) -> Option<Decimal> {
    let options = &number.options;
    let least = options.minimum_fraction_digits.unwrap_or(0).min(MAX_FRACTION);
    let most = options.maximum_fraction_digits.unwrap_or(most).clamp(least, MAX_FRACTION);
    let value = true_value(number) * factor;
    let mut decimal: Decimal = format!("{value:.most$}").parse().ok()?;
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-i16::try_from(least).ok()?);
    Some(decimal)
}

/// A date given as ISO 8601 (`2026-03-16`, what follows it is left out), in the style `long`,
/// `medium` or `short`. None if the text is no date.
pub fn format_date(
    lang: &LanguageIdentifier,
    profile: Profile,
    text: &str,
    style: &str,
) -> Option<String> {
    let date = parse_date(text)?;
    let style = match style {
        "long" => Style::Long,
        "short" => Style::Short,
        _ => Style::Medium,
    };
    let language = lang.language.as_str();
    let convention = Convention::by_code(language);
    let written = match (convention, style) {
        (Some(row), Style::Long) if UNKNOWN_TO_ICU.contains(&language) => {
            let name = &months(language)?[0][usize::from(date.month().ordinal) - 1];
            fill(row.date, name, date)
        }
        _ => match SHORTER.iter().find(|(of, when, _)| *of == language && *when == style) {
            Some((.., pattern)) => fill(pattern, &month_name(lang, date)?, date),
            None => from_icu(lang, date, style)?,
        },
    };
    let first = convention.filter(|_| profile == Profile::Eu && style == Style::Long);
    Some(match (first.and_then(|row| row.first), written.strip_prefix("1 ")) {
        (Some(ordinal), Some(rest)) => format!("{ordinal} {rest}"),
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

/// Languages for whose date in full ICU lacks CLDR's pattern and falls back to another one
/// (seen with 2.4: no full stop in Estonian, month first in Irish, the American order in
/// Maltese, a zero before the day in Slovenian). They are written by that of their row.
const UNKNOWN_TO_ICU: [&str; 4] = ["et", "ga", "mt", "sl"];

/// Shorter dates for which it is the same. The patterns are those of CLDR 48 `dateFormats`:
/// `d` day, `M` name of the month, `dd` and `MM` two digits, `y` year.
const SHORTER: [(&str, Style, &str); 2] =
    [("mt", Style::Medium, "{d} {M} {y}"), ("mt", Style::Short, "{dd}/{MM}/{y}")];

fn fill(pattern: &str, month: &str, date: Date<Iso>) -> String {
    let (day, number) = (date.day_of_month().0, date.month().ordinal);
    pattern
        .replace("{dd}", &format!("{day:02}"))
        .replace("{d}", &day.to_string())
        .replace("{MM}", &format!("{number:02}"))
        .replace("{M}", month)
        .replace("{y}", &date.year().extended_year().to_string())
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

/// The short name of the date's month.
fn month_name(lang: &LanguageIdentifier, date: Date<Iso>) -> Option<String> {
    let formatter = DateTimeFormatter::try_new(icu_locale(lang).into(), M::medium()).ok()?;
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

    fn date(lang: &str, text: &str, style: &str) -> Option<String> {
        format_date(&locale(&lang.parse().unwrap()), Profile::Eu, text, style)
    }

    /// The patterns of the table are those of CLDR, so that checks and dates agree.
    #[test]
    fn icu_writes_long_dates_as_the_table_has_them() {
        for official in EU.iter().filter(|it| !UNKNOWN_TO_ICU.contains(&it.code)) {
            let lang = locale(&official.code.parse().unwrap());
            let row = Convention::by_code(official.code).unwrap();
            let names = &months(official.code).unwrap()[0];
            for month in 1..=12_u8 {
                let day = Date::try_new_iso(2026, month, 16).unwrap();
                let expected = fill(row.date, &names[usize::from(month) - 1], day);
                assert_eq!(from_icu(&lang, day, Style::Long), Some(expected), "{lang}");
            }
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
