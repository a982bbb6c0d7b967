//! Names of months in the official languages, from CLDR.

use crate::checks::text::words;
use crate::model::lang::EU;
use crate::model::months;
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

/// Every word of the names of one month.
fn load(lang: &str) -> Option<Names> {
    let months = months(lang)?;
    let numbered = |names: &'static [String; 12]| names.iter().zip(1..=12_u8);
    let mut names: Names = Vec::new();
    for (name, month) in months.iter().flat_map(numbered) {
        names.extend(words(name).map(|(_, word)| (word.to_lowercase(), month)));
    }
    names.sort();
    names.dedup();
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
