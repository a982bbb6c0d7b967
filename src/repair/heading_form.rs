//! What words a heading has, and what shows that a line is none: a sentence that ends or breaks off in it,
//! the number of its page, the form of a note.

use super::prose::{self, Beginning, Ending};
use super::running::is_naming_page;
use super::sheet::Sheet;
use super::title::is_date;

/// The longest word that does nothing but join others, in characters.
const JOINING: usize = 4;

/// A word that a text has less often may end a line of it by chance.
const FREQUENT: usize = 12;

/// A line of fewer words may be a heading whatever it ends with: `What we ask for`.
const LEAST_CUT: usize = 6;

/// Whether a line has the number of its page at its end: `Water Page 3 of 19`.
pub(super) fn is_of_page(text: &str) -> bool {
    is_naming_page(text) && text.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a line begins as a note does, whose number stands before another or right before a word:
/// `25 2018 Reports`, `1Water is clean`.
pub(super) fn is_noted(text: &str) -> bool {
    let words = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let mut letters = words.chars();
    let glued = letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase);
    let before_number =
        words.starts_with(' ') && words.trim_start().starts_with(|c: char| c.is_ascii_digit());
    words.len() < text.len() && (glued || before_number)
}

/// Whether a line ends in the midst of a sentence: in a bracket, or with a short word that ends nothing
/// anywhere else.
pub(super) fn breaks_off(sheet: &Sheet, words: &str) -> bool {
    let open = words.matches('(').count() > words.matches(')').count();
    let last = words.rsplit(char::is_whitespace).next().unwrap_or_default();
    let short = prose::length(last) <= JOINING && last.chars().all(char::is_lowercase);
    let frequent = short && sheet.count(last) >= FREQUENT && sheet.is_joining(last);
    open || prose::count(words) >= LEAST_CUT && frequent
}

/// Whether the words of a line are such as headings have.
pub(super) fn has_form(words: &str) -> bool {
    let begins = match prose::beginning(words) {
        Beginning::Upper => true,
        Beginning::Digit => prose::count(words) >= 2,
        Beginning::Lower | Beginning::Other => false,
    };
    let last = words.trim_end_matches(['*', '_', ' ']).chars().next_back().unwrap_or('.');
    let ends = match prose::ending(words) {
        Ending::Open => last.is_alphanumeric() || "%€&¹²³⁴⁵⁶⁷⁸⁹)]".contains(last),
        Ending::Either => true,
        Ending::Hyphen => false,
        Ending::Closed => "?!:…”»’“".contains(last) || asks_in_greek(words),
    };
    let foreign = words.contains("http")
        || words.matches("**").count() % 2 == 1
        || words.contains('@')
        || words.contains('|')
        || words.contains("![")
        || has_stop(words)
        || words.starts_with(['"', '„', '«', '“', '(', '[', '\\', '<'])
        || is_date(words);
    begins && ends && !foreign && has_letters(words) && !names_speaker(words)
}

/// Whether a line ends with the question mark of Greek, which looks like a semicolon.
pub(super) fn asks_in_greek(words: &str) -> bool {
    let greek = |c: char| ('\u{370}'..='\u{3ff}').contains(&c) && c.is_alphabetic();
    words.trim_end().ends_with([';', '\u{37e}']) && words.contains(greek)
}

/// More letters than digits, and no sign of equality: neither a number of something nor a formula.
fn has_letters(words: &str) -> bool {
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    let digits = words.chars().filter(|c| c.is_ascii_digit()).count();
    letters >= 2 && letters > digits && !words.contains(" = ")
}

/// `Q: Who pays?`: a letter and a colon say who asks and who answers.
fn names_speaker(words: &str) -> bool {
    let mut letters = words.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.as_str().starts_with(": ")
}

/// Whether a sentence ends within a line, as far as the word before the stop is none of the short
/// ones, which are abbreviations or numbers.
pub(super) fn has_stop(words: &str) -> bool {
    words.match_indices(". ").any(|(at, _)| {
        let word = words[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
        word.chars().filter(|c| c.is_alphanumeric()).count() > 3
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_and_feet_of_pages_are_no_headings() {
        for text in ["25 2018 Reports", "1Water is clean"] {
            assert!(is_noted(text), "{text}");
        }
        for text in ["1 Water", "1.2 Water", "3D print", "2018 in figures"] {
            assert!(!is_noted(text), "{text}");
        }
        assert!(is_of_page("Water Page 3 of 19") && !is_of_page("Page 3 of the book"));
    }
}
