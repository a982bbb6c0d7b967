//! Hyphens that belong to their word, whatever stands at the end of a line: what the halves alone
//! say of it, in the languages that part words so.

/// Halves of words that take a hyphen if the other is a word of the text: `non-compliance`.
pub(super) const FIRST_HALVES: [&str; 22] = [
    "anti", "bi", "co", "cross", "ex", "high", "long", "low", "mid", "multi", "near", "non",
    "post", "pre", "quasi", "self", "semi", "short", "vice", "well", "най", "по",
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

/// What words end with and what is no word itself in any language that writes it, longer than most
/// that are.
#[rustfmt::skip]
const ENDINGS: [&str; 86] = [
    "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ing", "ings", "tive",
    "tives", "tively", "ance", "ances", "ence", "ences", "cies", "ency", "ancy", "ture", "tures", "tional",
    "tially", "ously", "ible", "ibly", "ingly", // en, fr
    "tés", "ité", "ités", "teur", "teurs", "trice", "trices", "tique", "tiques", "sables", "tée", "tées", // fr
    "lungen", "tung", "tungen", "rung", "rungen", "dungen", "gung", "gungen", "heit", "heiten",
    "keit", "keiten", "schaft", "schaften", "lich", "liche", "lichen", "licher", "isch", "ische", "ischen",
    "nisse", "tät", "täten", // de
    "ción", "ciones", "sión", "siones", "miento", "mientos", "dades", // es
    "zione", "zioni", "mento", "menti", // it
    "ção", "ções", // pt
    "ství", "nosti", "ność", "ności", "nost", "stvo", "heid", "ťou", // cs, pl, sl, hr, sv, nl, sk
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

/// Whether a word may stand before a hyphen without being one of the text: `re-`, `two-`.
pub(super) fn takes_hyphen(first: &str) -> bool {
    const MORE: [&str; 24] = [
        "re", "over", "under", "out", "off", "up", "down", "all", "half", "part", "full", "two",
        "three", "four", "five", "six", "seven", "eight", "nine", "ten", "demi", "mi", "entre",
        "contre",
    ];
    FIRST_HALVES.contains(&first) || MORE.contains(&first)
}

/// Whether what many words end with is a word of its own, too, behind a hyphen: `year-old`.
pub(super) fn is_end_alone(second: &str) -> bool {
    const WORDS: [&str; 36] = [
        "able", "age", "all", "art", "by", "class", "day", "down", "fold", "half", "hand", "in",
        "like", "line", "made", "man", "men", "minded", "off", "old", "on", "out", "over", "proof",
        "ready", "round", "side", "term", "time", "to", "up", "ware", "week", "wide", "wise",
        "year",
    ];
    SECOND_HALVES.contains(&second) || WORDS.contains(&second)
}

/// Whether a half is an ending of words, and none itself, in one of the languages that have it.
pub(super) fn is_ending(second: &str) -> bool {
    ENDINGS.contains(&second)
}

/// Whether a short word joins others with hyphens, as in `state-of-the-art`.
pub(super) fn is_joint(word: &str) -> bool {
    JOINTS.contains(&word)
}

/// Whether a word comes after a hyphen and a space, in the languages that leave parts of words out.
pub(super) fn is_conjunction(word: &str) -> bool {
    const CONJUNCTIONS: [&str; 32] = [
        "and",
        "or",
        "und",
        "oder",
        "sowie",
        "bzw",
        "beziehungsweise",
        "bis",
        "en",
        "of",
        "og",
        "och",
        "eller",
        "samt",
        "ja",
        "tai",
        "sekä",
        "või",
        "ning",
        "és",
        "vagy",
        "illetve",
        "et",
        "ou",
        "e",
        "o",
        "y",
        "i",
        "a",
        "и",
        "или",
        "και",
    ];
    CONJUNCTIONS.contains(&word)
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
