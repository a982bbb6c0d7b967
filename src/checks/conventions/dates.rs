//! The day of a date and its month: `16. Oktober`, `16 de octubre`, `1er mars`.

use super::Fault;
use crate::model::lang::EU;
use crate::model::{Convention, Profile, months};
use regex::Regex;
use std::sync::OnceLock;

/// Every day whose connection with its month no accepted profile has.
pub fn faults(text: &str, convention: &Convention, accepted: &[Profile]) -> Vec<Fault> {
    let Some(dates) = pattern(convention.code).filter(|_| has_digit(text)) else {
        return Vec::new();
    };
    let found = dates.captures_iter(text).filter_map(|date| {
        let (day, between, month) = (date.get(1)?, date.get(2)?, date.get(3)?);
        let number: u8 = day.as_str().parse().ok()?;
        let before = &text[..day.start()];
        // The end of a range or of a longer number says how neither is written.
        let apart = !before.ends_with(|c: char| c.is_ascii_digit() || "./,-–".contains(c));
        let after = &text[month.end()..];
        let whole = !after.starts_with(char::is_alphanumeric);
        // `as in paragraph 2. May we` is the end of a sentence and the beginning of another.
        let sentences = between.as_str().starts_with('.')
            && month.as_str().starts_with(char::is_uppercase)
            && convention.day_to_month().is_some_and(|usual| !usual.starts_with('.'))
            && leading_digits(after.trim_start()) == 0;
        if !apart || !whole || sentences || !(1..=31).contains(&number) {
            return None;
        }
        let wanted = match convention.day_to_month() {
            Some(usual) => {
                let first = convention.first.filter(|_| number == 1);
                wanted((day.as_str(), between.as_str()), (usual, first), accepted)?
            }
            // `1. október 16.` is the first of some things of that day.
            None if (1..=2).contains(&leading_digits(after.trim_start())) => return None,
            None => return Some(Fault::new(date.get(0)?.as_str(), turned(convention, &date)?)),
        };
        Some(Fault::new(date.get(0)?.as_str(), wanted + month.as_str()))
    });
    found.collect()
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// How a day should be joined to its month; none if it is so already.
fn wanted(
    (day, between): (&str, &str),
    (usual, first): (&str, Option<&str>),
    accepted: &[Profile],
) -> Option<String> {
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ").replace('\'', "’");
    let bare = day.trim_start_matches('0');
    let written = plain(&format!("{bare}{between}"));
    let cardinal = format!("{bare}{usual}");
    let ordinal = first.map(|first| format!("{first}{usual}"));
    let is_right = |profile: &Profile| match (&ordinal, profile) {
        (Some(ordinal), Profile::Eu) => written == *ordinal,
        (Some(ordinal), Profile::Cldr) => written == *ordinal || written == cardinal,
        (None, _) => written == cardinal,
    };
    (!accepted.iter().any(is_right)).then(|| ordinal.unwrap_or(cardinal))
}

/// The same date with the month before the day.
fn turned(convention: &Convention, date: &regex::Captures) -> Option<String> {
    let (_, rest) = convention.date.split_once("{M}")?;
    Some(format!("{}{}", &date[3], rest.replace("{d}", &date[1])))
}

/// A day with what follows it, and the name of a month, in a language of the Union.
fn pattern(code: &str) -> Option<&'static Regex> {
    static PATTERNS: [OnceLock<Option<Regex>>; EU.len()] = [const { OnceLock::new() }; EU.len()];
    let position = EU.iter().position(|official| official.code == code)?;
    PATTERNS[position].get_or_init(|| build(code)).as_ref()
}

fn build(code: &str) -> Option<Regex> {
    let names = months(code)?;
    // Case endings that dates take beside the form of CLDR: `16. oktoobril`, `16. oktobrī`.
    let ending = match code {
        "et" => "(?:l|st|ni|ks)?",
        _ => "",
    };
    let inflected = |name: &str| match (code, name.chars().count()) {
        ("lv", 5..) => format!("{}(?:is|ī|a|am|s|ā)", stem(name, &["is", "s"])),
        ("sl", 5..) => format!("{}(?:er|ra|rom)?", stem(name, &["er"])),
        _ => regex::escape(name) + ending,
    };
    let full = [&names[0], &names[2]].into_iter().flatten().filter(|name| !name.is_empty());
    let mut names: Vec<String> = full.map(|name| inflected(name)).collect();
    names.sort_by_key(|name| usize::MAX - name.len());
    names.dedup();
    let names = names.join("|");
    let space = "[ \u{a0}\u{202f}]";
    let between = format!("(?:\\.|er|º|°|η)?(?:{space}(?:de{space}|ta[’']{space}?|of{space})?)?");
    Regex::new(&format!(r"(?i)(\d{{1,2}})({between})({names})")).ok()
}

/// A name without the first of some endings that it has.
fn stem<'a>(name: &'a str, endings: &[&str]) -> &'a str {
    endings.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use super::*;

    #[test]
    fn every_official_language_has_its_pattern() {
        for official in EU {
            assert!(pattern(official.code).is_some(), "{}", official.code);
        }
    }

    #[test]
    fn a_day_stands_as_the_language_has_it() {
        finds(None, "de", "am 16 Oktober 2026", ("16 Oktober", "16. Oktober"));
        finds(None, "sl", "16 oktobra 2026", ("16 oktobra", "16. oktobra"));
        finds(None, "lv", "16 oktobrī", ("16 oktobrī", "16. oktobrī"));
        finds(None, "es", "el 16 octubre de 2026", ("16 octubre", "16 de octubre"));
        finds(None, "pl", "16. października", ("16. października", "16 października"));
        finds(None, "cs", "16.října 2026", ("16.října", "16. října"));
        finds(None, "hu", "16. október 2026", ("16. október", "október 16."));
        finds(None, "lt", "16 spalio", ("16 spalio", "spalio 16 d."));
        finds(None, "mt", "16 Ottubru 2026", ("16 Ottubru", "16 ta’ Ottubru"));
        finds(None, "en", "on 16. October 2026", ("16. October", "16 October"));
        silent(None, "en", "in paragraph 2. May we ask");
        silent(None, "mt", "16 ta' Ottubru 2026");
        silent(None, "et", "16. oktoobril 2026");
        silent(None, "hu", "2026. október 16-án");
        silent(None, "lt", "2026 m. spalio 16 d.");
        silent(None, "ga", "an 16 Meán Fómhair 2026");
        silent(None, "cs", "5 červených a 12 květin");
        silent(None, "de", "15./16. Oktober, 2026 Oktoberfeste");
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_by_the_style_guide() {
        let (eu, cldr) = (Some(Profile::Eu), Some(Profile::Cldr));
        finds(eu, "fr", "le 1 mars 2026", ("1 mars", "1er mars"));
        finds(eu, "it", "il 1° marzo 2026", ("1° marzo", "1º marzo"));
        finds(eu, "el", "1 Μαρτίου 2026", ("1 Μαρτίου", "1η Μαρτίου"));
        silent(cldr, "fr", "le 1 mars 2026 et le 1er avril");
        silent(None, "fr", "le 1 mars 2026 et le 1er avril");
        silent(eu, "el", "της 1ης Μαρτίου 2026");
        finds(None, "fr", "le 2er mars", ("2er mars", "2 mars"));
    }
}
