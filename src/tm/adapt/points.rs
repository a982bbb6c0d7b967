//! Points of an article: letters and small Roman numbers, as each language writes them.

use crate::model::Convention;
use crate::model::convention::Letters;
use crate::model::words::words;
use std::ops::Range;

/// Of how many letters a point may be.
const LONGEST: usize = 5;

/// How words begin behind which a letter is a point: `Buchstabe a`, `litra a`, `onder a`, `led a`,
/// `punkti a`, `artikel 6.1 a`.
const BEFORE: [&str; 7] = ["artikel", "buchst", "lit", "onder", "letter", "led", "punkt"];
/// And before which: `a alakohta`, `a punktas`.
const BEHIND: [&str; 4] = ["alakoh", "kohda", "kohta", "punkt"];
/// What joins several of them in those languages.
const JOINING: [&str; 17] = [
    "und", "oder", "bis", "sowie", "og", "eller", "til", "och", "till", "en", "of", "tot", "ja",
    "või", "kuni", "tai", "ir",
];

/// Where they stand, without parentheses, in order.
pub fn points(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<_> = closed(text).collect();
    found.extend(bare(text));
    found.sort_unstable_by_key(|range| range.start);
    found
}

/// The number of a letter among those by which acts in a language count, from 1.
pub fn number(letter: &str, lang: &str) -> Option<usize> {
    letters(lang).number(letter)
}

/// The inverse of [`number`].
pub fn letter(number: usize, lang: &str) -> Option<String> {
    letters(lang).letter(number)
}

fn letters(lang: &str) -> Letters {
    Convention::by_code(lang).map_or(Letters::LATIN, |row| row.eu.points.letters)
}

/// Whether letters are those of a point: one, a small Roman number, a Greek numeral.
fn is_point(letters: &str) -> bool {
    let single = letters.chars().count() == 1 && letters.chars().all(char::is_lowercase);
    let roman =
        (2..=LONGEST).contains(&letters.len()) && letters.bytes().all(|it| b"ivx".contains(&it));
    single || roman || number(letters, "el").is_some()
}

/// Before a closing parenthesis: `(a)`, `a)`; not `State(s)`.
fn closed(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices(')').filter_map(|(close, _)| {
        let before = &text[..close];
        let letters = before.trim_end_matches(char::is_lowercase);
        let own = letters.len()..close;
        let apart = match letters.strip_suffix('(') {
            Some(outside) => !outside.ends_with(char::is_alphabetic),
            None => !letters.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '\'' | '’')),
        };
        (apart && is_point(&text[own.clone()])).then_some(own)
    })
}

/// Single letters beside a word that says what they are.
fn bare(text: &str) -> Vec<Range<usize>> {
    let words: Vec<(usize, &str)> = words(text).collect();
    let is_letter = |at: usize| matches!(words[at].1.as_bytes(), [b'a'..=b'z']);
    let is_passed = |at: &usize| is_letter(*at) || JOINING.contains(&words[*at].1);
    let says = |at: Option<usize>, all: &[&str]| {
        at.is_some_and(|at| {
            let word = words[at].1.to_lowercase();
            all.iter().any(|start| word.starts_with(start))
        })
    };
    let found = (0..words.len()).filter(|at| {
        is_letter(*at)
            && !text[words[*at].0 + 1..].starts_with(')')
            && (says((0..*at).rev().find(|it| !is_passed(it)), &BEFORE)
                || says((*at + 1..words.len()).find(|it| !is_passed(it)), &BEHIND))
    });
    found.map(|at| words[at].0..words[at].0 + 1).collect()
}
