//! Names of months in the official languages, from CLDR.

use crate::checks::text::words;
use crate::model::lang::EU;
use icu::calendar::Date;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{M, YMD};
use icu::locale::Locale;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

/// Names in lower case with the number of their month.
type Names = Vec<(String, u8)>;

/// The names of months that stand beside a number, with their places: `May` in `6 May 1958`,
/// not in `it may`.
pub fn beside(text: &str, lang: &str, numbers: &[Range<usize>]) -> Vec<(u8, Range<usize>)> {
    let Some(names) = names(lang) else { return Vec::new() };
    if numbers.is_empty() {
        return Vec::new();
    }
    words(text)
        .filter_map(|(start, word)| {
            let end = start + word.len();
            let after = numbers.partition_point(|number| number.start < end);
            let before = numbers[..after].last().filter(|number| number.end <= start);
            let near = before.is_some_and(|number| is_glue(&text[number.end..start]))
                || numbers.get(after).is_some_and(|number| is_glue(&text[end..number.start]));
            near.then(|| month(&word.to_lowercase(), names))
                .flatten()
                .map(|month| (month, start..end))
        })
        .collect()
}

/// True for what stands between the parts of a date: a space, a stop, `de`, `m.`, `gada`.
fn is_glue(between: &str) -> bool {
    between.len() <= 12 && words(between).count() <= 1
}

/// The month a word names, in whatever case or ending the sentence wants.
fn month(word: &str, names: &Names) -> Option<u8> {
    if let Some((_, month)) = names.iter().find(|(name, _)| name == word) {
        return Some(*month);
    }
    let stem = |name: &str| {
        let letters = name.chars().count();
        let kept = match letters {
            0..=4 => return None,
            5..=6 => letters - 1,
            _ => letters - 2,
        };
        word.starts_with(name.chars().take(kept).collect::<String>().as_str()).then_some(kept)
    };
    let longest = names.iter().filter_map(|(name, month)| Some((stem(name)?, *month))).max();
    longest.map(|(_, month)| month)
}

/// The names of an official language; none for others.
fn names(lang: &str) -> Option<&'static Names> {
    static NAMES: [OnceLock<Names>; EU.len()] = [const { OnceLock::new() }; EU.len()];
    let position = EU.iter().position(|official| official.code == lang)?;
    Some(NAMES[position].get_or_init(|| load(lang).unwrap_or_default()))
}

/// Every word that CLDR's dates of one month have and those of some other month lack: in a
/// full date (where the month may be in the genitive), alone, and abbreviated.
fn load(lang: &str) -> Option<Names> {
    let locale: Locale = lang.parse().ok()?;
    let full = DateTimeFormatter::try_new(locale.clone().into(), YMD::long()).ok()?;
    let medium = DateTimeFormatter::try_new(locale.clone().into(), YMD::medium()).ok()?;
    let alone = DateTimeFormatter::try_new(locale.into(), M::long()).ok()?;
    let mut months: Vec<HashSet<String>> = Vec::new();
    for month in 1..=12 {
        let date = Date::try_new_iso(2026, month, 15).ok()?;
        let texts = [
            full.format(&date).to_string(),
            medium.format(&date).to_string(),
            alone.format(&date).to_string(),
        ];
        let of =
            |text: &String| words(text).map(|(_, word)| word.to_lowercase()).collect::<Vec<_>>();
        months.push(texts.iter().flat_map(of).filter(|word| word.chars().count() > 1).collect());
    }
    let everywhere: HashSet<String> =
        months[0].iter().filter(|word| months.iter().all(|m| m.contains(*word))).cloned().collect();
    let mut names: Names = Vec::new();
    for (index, words) in months.iter().enumerate() {
        let month = u8::try_from(index + 1).ok()?;
        names.extend(words.difference(&everywhere).map(|word| (word.clone(), month)));
    }
    names.sort();
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_official_language_names_twelve_months() {
        for official in EU {
            let names = names(official.code).unwrap();
            for month in 1..=12 {
                assert!(names.iter().any(|(_, m)| *m == month), "{} {month}", official.code);
            }
        }
    }

    #[test]
    fn months_are_known_in_their_cases() {
        for (lang, word, expected) in [
            ("cs", "června", 6),
            ("cs", "července", 7),
            ("fi", "kesäkuussa", 6),
            ("hu", "áprilisban", 4),
            ("lt", "liepos", 7),
            ("lv", "jūlijā", 7),
            ("et", "oktoobril", 10),
            ("hr", "listopada", 10),
            ("pl", "listopada", 11),
            ("ga", "iúil", 7),
            ("mt", "lulju", 7),
            ("bg", "април", 4),
            ("el", "ιουλίου", 7),
        ] {
            assert_eq!(month(word, names(lang).unwrap()), Some(expected), "{lang} {word}");
        }
    }
}
