//! Hyphens that belong to their word, whatever stands at the end of a line: what the halves alone
//! say of it, in the languages that part words so.

/// Halves of words that take a hyphen if the other is a word of the text: `non-compliance`.
pub(super) const FIRST_HALVES: [&str; 20] = [
    "anti", "bi", "co", "cross", "ex", "high", "long", "low", "mid", "multi", "near", "non",
    "post", "pre", "quasi", "self", "semi", "short", "vice", "well",
];

/// Those before any word of six letters or more.
const LOOSE: [&str; 7] = ["cross", "near", "non", "quasi", "self", "vice", "well"];

/// Halves that take one behind any word of four letters or more: `month-long`.
pub(super) const SECOND_HALVES: [&str; 12] = [
    "based", "built", "driven", "free", "friendly", "led", "level", "long", "oriented", "related",
    "specific", "style",
];

/// Short words in the midst of longer ones: `state-of-the-art`, `c’est-à-dire`.
const JOINTS: [&str; 26] = [
    "and", "as", "at", "by", "for", "in", "of", "off", "on", "or", "out", "the", "to", "up", "à",
    "au", "aux", "ce", "de", "des", "du", "en", "la", "le", "les", "vis",
];

/// What French puts behind a hyphen, and what it puts before it.
const FRENCH: [(&[&str], &[&str]); 7] = [
    (&["celui", "celle", "ceux", "celles"], &["ci", "là"]),
    (&["lui", "elle", "eux", "elles", "soi", "moi", "toi", "nous", "vous"], &["même", "mêmes"]),
    (&["peut"], &["être"]),
    (&["quelques"], &["uns", "unes"]),
    (
        &["au", "par", "ci", "là"],
        &["delà", "dessus", "dessous", "devant", "après", "contre", "bas"],
    ),
    (&["est", "sont", "a", "ont"], &["ce", "il", "elle", "on", "ils", "elles"]),
    (&["rendez", "chef", "lieu"], &["vous", "lieu", "dit"]),
];

/// The tens and the units of English numbers: `twenty-five`.
const TENS: [&str; 8] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const UNITS: [&str; 18] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "first", "second",
    "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
];

/// Whether a hyphen at the end of a line belongs to its word. `before` is what stands before the
/// first half, up to a space.
pub(super) fn is_own(before: &str, first: &str, second: &str) -> bool {
    let (one, other) = (first.to_lowercase(), second.to_lowercase());
    let (one, other) = (one.as_str(), other.as_str());
    let letters = first.chars().count();
    // Nobody leaves one letter, and a word in capitals goes on in capitals.
    let capitals = letters > 1 && first.chars().all(char::is_uppercase);
    let lone = letters == 1 && before.is_empty();
    let joint = before.ends_with(['-', '\u{2010}', '\u{2011}']) && JOINTS.contains(&one);
    let french =
        |(ones, others): &(&[&str], &[&str])| ones.contains(&one) && others.contains(&other);
    (capitals || lone) && second.starts_with(char::is_lowercase)
        || joint
        || is_address(before)
        || TENS.contains(&one) && UNITS.contains(&other)
        || FRENCH.iter().any(french)
}

/// Whether a first half takes a hyphen before a word such as the second may be.
pub(super) fn is_loose(first: &str, second: &str) -> bool {
    LOOSE.contains(&first.to_lowercase().as_str()) && second.chars().count() > 5
}

/// Whether a first half is as often a word before a hyphen as the beginning of a longer one:
/// `short-term`, `short-ened`.
pub(super) fn is_either(first: &str) -> bool {
    const EITHER: [&str; 6] = ["high", "long", "low", "mid", "short", "well"];
    EITHER.contains(&first.to_lowercase().as_str())
}

/// Whether a word has signs that only addresses, names of files and code have within them.
pub(super) fn is_address(word: &str) -> bool {
    let domain = || word.split_once('.').is_some_and(|(_, rest)| rest.contains('/'));
    word.contains(['#', '_', '{', '}', '@', '=', '~'])
        || ["://", "www."].iter().any(|sign| word.contains(sign))
        || word.starts_with('/')
        || domain()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_that_no_line_has_parted() {
        for (before, first, second) in [
            ("", "UK", "based"),
            ("", "A", "level"),
            ("state-of-", "the", "art"),
            ("c’est-", "à", "dire"),
            ("", "celui", "ci"),
            ("", "Peut", "être"),
            ("", "twenty", "five"),
            ("office@water", "town", "example"),
        ] {
            assert!(is_own(before, first, second), "{before}{first}-{second}");
        }
        for (before, first, second) in [
            ("", "govern", "ment"),
            ("", "GOVERN", "MENT"),
            ("long-", "expe", "rienced"),
            ("", "non", "sense"),
            ("", "a", "BC"),
            ("d’", "a", "bord"),
        ] {
            assert!(!is_own(before, first, second), "{before}{first}-{second}");
        }
    }
}
