//! What hangs on a number or a month and may have to change with it: endings of ordinals, and
//! articles that go by the sound that follows.

use super::items::{BESIDE, Item, Kind, is_group_space, is_in_figures};
use super::references::roman;
use super::spoken::leads_apart;
use crate::model::Convention;
use std::ops::Range;

/// The text without what only says that a number is an ordinal.
pub fn without_ordinal<'a>(after: &'a str, lang: &str) -> &'a str {
    let ends = |rest: &&str| !rest.starts_with(char::is_alphanumeric);
    // The four that English has stand behind these numbers.
    let numbers = [1, 2, 3, 4].map(|number: u32| number.to_string());
    let endings = numbers.iter().filter_map(|number| ordinal_for(number, lang));
    let found = endings.filter(|it| !it.is_empty()).find_map(|it| after.strip_prefix(it));
    found.filter(ends).unwrap_or(after)
}

/// What must follow another number where an ordinal stood: every one in English, and the
/// first of a month where the other days are no ordinals. None elsewhere, where an ending may
/// depend on case and gender.
fn ordinal_for(number: &str, lang: &str) -> Option<&'static str> {
    let convention = Convention::by_code(lang)?;
    let digits: u32 = number.parse().ok()?;
    match (lang, convention.first) {
        ("en", _) => convention.ordinal_ending(digits),
        (_, Some(first)) if digits == 1 => first.strip_prefix('1'),
        (_, first) => first.map(|_| ""),
    }
}

/// True if a number is bound to an ending that may change with it: `31-én`, `1:a`, `5e`.
fn has_ending(after: &str) -> bool {
    let after = after.strip_prefix(['-', ':', '\u{2011}', '’', '\'']).unwrap_or(after);
    after.starts_with(char::is_lowercase) && !is_unit(after)
}

/// Units that stand close to their number.
fn is_unit(after: &str) -> bool {
    let word: String = after.chars().take_while(|c| c.is_alphabetic()).collect();
    ["k", "m", "km", "kg", "g", "t", "h", "s", "cm", "mm"].contains(&word.as_str())
        && !after.starts_with(is_group_space)
}

/// What is replaced and by what, with the ending of an ordinal that depends on the number;
/// none if there is one whose rules are not known.
pub fn with_ending(
    text: &str,
    (item, next): (&Item, Option<&Item>),
    written: String,
    lang: &str,
) -> Option<(Range<usize>, String)> {
    let (old, after) = (&text[item.range.clone()], &text[item.range.end..]);
    if item.kind != Kind::Number || written == old {
        return Some((item.range.clone(), written));
    }
    let month = next.is_some_and(|next| {
        let gap = next.range.start.checked_sub(item.range.end);
        matches!(next.kind, Kind::Month(_))
            && !is_in_figures(&text[next.range.clone()])
            && gap.is_some_and(|gap| gap <= BESIDE)
    });
    let is_day = month && Convention::by_code(lang)?.first.is_some();
    if !has_ending(after) {
        // The first of a month has an ending where the others have none.
        let ending = if is_day && written == "1" { ordinal_for(&written, lang)? } else { "" };
        return Some((item.range.clone(), written + ending));
    }
    let of_ending = |c: &char| matches!(c, ':' | '-' | '\u{2011}') || c.is_alphabetic();
    let end: usize = after.chars().take_while(of_ending).map(char::len_utf8).sum();
    if !is_day && stays(&after[..end], (old, &written), lang) {
        return Some((item.range.clone(), written));
    }
    let rest = without_ordinal(after, lang);
    if rest.len() == after.len() || lang != "en" && !is_day {
        return None;
    }
    let end = item.range.end + after.len() - rest.len();
    let ending = ordinal_for(&written, lang)?;
    Some((item.range.start..end, written + ending))
}

/// Whether an ordinal has the same ending with another number.
fn stays(ending: &str, (old, new): (&str, &str), lang: &str) -> bool {
    let one = |number: &str| number == "1";
    // Swedish says första and andra, but elfte and tolfte.
    let with_a = |number: &str| {
        number.ends_with(['1', '2']) && !number.ends_with("11") && !number.ends_with("12")
    };
    match lang {
        "fr" => matches!(ending, "e" | "ème") && !one(old) && !one(new),
        "nl" => ending == "e",
        "ga" => ending == "ú",
        "sv" => with_a(old) == with_a(new) && matches!(ending, ":a" | ":e"),
        // `31-ig`, until the 31st, is with every number.
        "hu" => ending == "-ig",
        "el" => ending.chars().all(|c| ('α'..='ώ').contains(&c)),
        "es" | "it" | "pt" => matches!(ending, "º" | "ª" | "o" | "a") && !ending.is_empty(),
        _ => false,
    }
}

/// Whether what stands before an item goes by its sound, and another item has another: `d’avril`
/// and `de mars`, `az 5.` and `a 6.`, `l’8` and `il 9`, `an 8` and `a 9`.
pub fn sounds_apart(before: &str, kind: Kind, (old, new): (&str, &str), lang: &str) -> bool {
    let before = before.trim_end();
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    // `w maju` and `we wrześniu`, `v máji` and `vo februári`.
    let begins =
        |with: &str| old.to_lowercase().starts_with(with) != new.to_lowercase().starts_with(with);
    match (lang, kind) {
        (_, Kind::Number) if leads_apart(&word, (old, new), lang) => return true,
        ("pl", Kind::Month(_)) => return matches!(word.as_str(), "w" | "we") && begins("wrz"),
        ("sk", Kind::Month(_)) => return matches!(word.as_str(), "v" | "vo") && begins("f"),
        _ => {}
    }
    let sensitive = match lang {
        "fr" => matches!(kind, Kind::Month(_)) && (word == "de" || word.ends_with(['’', '\''])),
        "it" => {
            let article = ["", "a", "da", "de", "ne", "su"].iter().any(|start| {
                let rest = word.strip_prefix(start);
                rest.is_some_and(|rest| ["il", "l", "la", "lo", "lla", "llo"].contains(&rest))
            });
            article || word.ends_with(['’', '\''])
        }
        "hu" => matches!(word.as_str(), "a" | "az"),
        "en" => matches!(word.as_str(), "a" | "an"),
        _ => false,
    };
    let vowel = |word: &str| match kind {
        // Letters are called by their names: `az f) pont`.
        Kind::Point => "aefilmnorsuxy".contains(word),
        Kind::Reference => match roman(word) {
            Some(number) => begins_with_vowel(&number.to_string(), lang),
            None => begins_with_vowel(word, lang),
        },
        _ => begins_with_vowel(word, lang),
    };
    sensitive && vowel(old) != vowel(new)
}

fn begins_with_vowel(word: &str, lang: &str) -> bool {
    let first = word.chars().next().unwrap_or_default();
    if !first.is_ascii_digit() {
        return "aeiouáéíóöőúüűâêîôûàèìòù".contains(first.to_lowercase().next().unwrap_or(first));
    }
    let digits: String = word
        .chars()
        .take_while(|c| c.is_ascii_digit() || is_group_space(*c))
        .filter(char::is_ascii_digit)
        .collect();
    // What is said first: the thousands of 11 000 are eleven.
    let group = &digits[..match digits.len() % 3 {
        0 => 3.min(digits.len()),
        some => some,
    }];
    match lang {
        "en" => group.starts_with('8') || matches!(group, "11" | "18"),
        "it" => group.starts_with('8') || group == "11",
        "hu" => group.starts_with('5') || group == "1",
        _ => false,
    }
}
