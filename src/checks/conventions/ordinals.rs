//! Ordinals of another language, and the Dutch letter IJ.

use super::Fault;
use crate::checks::text::words;
use crate::model::Convention;
use regex::Regex;
use std::sync::LazyLock;

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the expression is constant and a test compiles it")
}

static ENGLISH: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(\d{1,4})(?:st|nd|rd|th)\b"));
/// What is often written for `2e`.
static FRENCH: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(\d{1,4})(?:i?ème)\b"));

/// What is often written for `27.`.
static GERMAN: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(\d{1,4})(?:s?te[nrsm]?)\b"));

/// Every ordinal that should be written otherwise, and every word that begins with `Ij`.
pub fn faults(text: &str, convention: &Convention) -> Vec<Fault> {
    let foreign = match convention.code {
        "en" => return Vec::new(),
        "fr" => [Some(&*ENGLISH), Some(&*FRENCH)],
        "de" => [Some(&*ENGLISH), Some(&*GERMAN)],
        _ => [Some(&*ENGLISH), None],
    };
    let mut faults = Vec::new();
    for found in foreign.into_iter().flatten().flat_map(|pattern| pattern.captures_iter(text)) {
        let number = found[1].parse().ok();
        if let Some(wanted) = number.and_then(|number| convention.ordinal(number)) {
            faults.push(Fault::new(&found[0], wanted));
        }
    }
    if convention.code == "nl" {
        // Both letters are capitals: IJsland, IJmuiden.
        let wrong = words(text).filter_map(|(_, word)| Some((word, word.strip_prefix("Ij")?)));
        faults.extend(wrong.map(|(word, rest)| Fault::new(word, format!("IJ{rest}"))));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};

    #[test]
    fn english_ordinals_are_found_in_other_languages() {
        finds(None, "de", "die 27th Tagung", ("27th", "27."));
        finds(None, "de", "am 27ten Mai", ("27ten", "27."));
        finds(None, "de", "das 1ste Mal", ("1ste", "1."));
        finds(None, "sv", "den 22nd sessionen", ("22nd", "22:a"));
        finds(None, "fr", "la 2ème session", ("2ème", "2e"));
        finds(None, "ro", "a 27th sesiune", ("27th", "al 27-lea"));
        silent(None, "mt", "is-27th sessjoni");
        silent(None, "en", "the 27th session");
        silent(None, "fr", "la 27e session");
    }

    #[test]
    fn dutch_capitalises_both_letters() {
        finds(None, "nl", "In Ijsland", ("Ijsland", "IJsland"));
        silent(None, "nl", "In IJsland en ijzer");
        silent(None, "hr", "Ijekavica");
    }
}
