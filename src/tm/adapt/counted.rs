//! Numbers that count: the form of what they count goes by the number in many languages, `2 pliki`
//! and `5 plików`, `2 državi` and `3 države`.

use super::items::{Item, Kind};
use super::number::plain;
use super::setting::{Setting, setting};
use crate::model::{Convention, Lang};
use icu::decimal::input::Decimal;
use icu::locale::Locale;
use icu::plurals::PluralRules;
use std::str::FromStr;

/// Words of English that name what has the number behind them, and is not counted by it.
const LABELS: [&str; 30] = [
    "annex",
    "appendix",
    "article",
    "articles",
    "book",
    "box",
    "case",
    "chapter",
    "clause",
    "column",
    "figure",
    "goal",
    "item",
    "level",
    "line",
    "no",
    "note",
    "number",
    "page",
    "pages",
    "paragraph",
    "paragraphs",
    "part",
    "phase",
    "point",
    "points",
    "regulation",
    "section",
    "step",
    "table",
];

/// Whether a number that stands behind this text names something, as in `paragraph 2`.
pub fn is_label(before: &str, lang: &Lang) -> bool {
    if !before.ends_with(char::is_whitespace) {
        return false;
    }
    let word = before.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let is_first = before.trim().len() == word.len();
    let lower = word.to_lowercase();
    match lang.language() {
        "en" => !is_first && word.starts_with(char::is_uppercase) || LABELS.contains(&&*lower),
        // Longer words are names of parts more often than not.
        _ => lower.chars().count() > 4,
    }
}

/// Whether what follows a number in a translation is counted by it, and another number asks for
/// another form of it by the plural rules of the language (CLDR).
pub fn counts_apart(
    text: &str,
    (items, index): (&[Item], usize),
    (old, new): (&str, &str),
    lang: &Lang,
) -> bool {
    let Some(item) = items.get(index).filter(|item| item.kind == Kind::Number) else {
        return false;
    };
    if setting(text, items, index) != Setting::Plain || is_year(old) {
        return false;
    }
    let after = &text[item.range.end..];
    let behind = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    if behind.len() == after.len() || !is_inflected(behind) {
        return false;
    }
    let (Some(convention), Some(rules)) = (Convention::of(lang), rules(lang)) else { return false };
    let form = |number: &str| {
        let number = Decimal::from_str(&plain(number, convention)?).ok()?;
        Some(rules.category_for(&number))
    };
    matches!((form(old), form(new)), (Some(old), Some(new)) if old != new)
}

fn rules(lang: &Lang) -> Option<PluralRules> {
    let locale = Locale::try_from_str(lang.language()).ok()?;
    PluralRules::try_new_cardinal(locale.into()).ok()
}

/// Four figures of our time.
fn is_year(number: &str) -> bool {
    number.len() == 4 && number.parse().is_ok_and(|year: u32| (1800..2200).contains(&year))
}

/// Whether a text begins with a word that can have other forms: no sign, abbreviation or unit.
fn is_inflected(text: &str) -> bool {
    let word: String = text.chars().take_while(|c| c.is_alphabetic()).collect();
    let behind = text[word.len()..].strip_prefix('.').map_or("", str::trim_start);
    let is_cut = behind.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
    let has_small = word.chars().skip(1).any(char::is_lowercase);
    let has_vowel = word.to_lowercase().chars().any(|c| !"bcčćdđfghjklmnprsštvzžwxqł".contains(c));
    has_small && has_vowel && !is_cut && word.chars().count() > 2
}
