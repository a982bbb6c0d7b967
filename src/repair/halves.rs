//! What the words of a text say of two halves: whether a hyphen between them only parts a word.
//!
//! Goes in: the words that the text has in one piece. That a half is none of them says little: most
//! words stand in a text once. More is said by other forms of the whole, and by other words that
//! end as the second half does or begin as it would have to.

use super::own_hyphens::{self, is_end_alone, takes_hyphen};

/// So many letters of the second half, or all, another form of a word has with it.
const SHARED: usize = 3;

/// Forms of one word have so many letters in common, and differ in so many at their ends.
const LEAST: usize = 5;
const ENDING: usize = 3;

/// So many other words end as a half does that is an ending.
const OFTEN: usize = 3;

/// A text with fewer words does not tell how words begin.
const TOLD: usize = 300;

/// Words in lower case, to be looked up by their beginnings and by their ends.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    forwards: Vec<String>,
    backwards: Vec<String>,
}

/// Why a hyphen between two halves is none of the word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// The text has this form of it.
    Form(String),
    /// The second half is an ending, or nothing that words begin with.
    Half,
}

impl Lexicon {
    pub fn of<'a>(words: impl Iterator<Item = &'a str>) -> Lexicon {
        let mut forwards: Vec<String> = words.map(str::to_owned).collect();
        forwards.sort_unstable();
        forwards.dedup();
        let mut backwards: Vec<String> = forwards.iter().map(|word| reversed(word)).collect();
        backwards.sort_unstable();
        Lexicon { forwards, backwards }
    }

    /// What shows that two halves, in lower case, are one word without a hyphen.
    pub fn evidence(&self, first: &str, second: &str) -> Option<Evidence> {
        if let Some(form) = self.form(first, second) {
            return Some(Evidence::Form(form.to_owned()));
        }
        let known = |word: &str| self.forwards.binary_search_by(|it| (**it).cmp(word)).is_ok();
        let apart = takes_hyphen(first) || is_end_alone(second) || known(first) || known(second);
        let half = !apart
            && (own_hyphens::is_ending(second)
                || self.is_ending(second)
                || self.begins_no_word(second));
        half.then_some(Evidence::Half)
    }

    /// Another form of the word that the halves are.
    fn form(&self, first: &str, second: &str) -> Option<&str> {
        let whole = format!("{first}{second}");
        let letters = whole.chars().count();
        let own = first.chars().count();
        let shared = own + SHARED.min(letters - own);
        let stem: String = whole.chars().take(shared.max(LEAST)).collect();
        let is_form = |word: &&String| {
            let same = word.chars().zip(whole.chars()).take_while(|(one, other)| one == other);
            let same = same.count();
            let ends = same + ENDING >= letters && same + ENDING >= word.chars().count();
            same >= shared.max(LEAST) && ends
        };
        beginning_with(&self.forwards, &stem).find(is_form).map(String::as_str)
    }

    /// Whether several words end with it.
    fn is_ending(&self, half: &str) -> bool {
        let end = reversed(half);
        let longer = beginning_with(&self.backwards, &end).filter(|word| word.len() > end.len());
        longer.take(OFTEN).count() == OFTEN
    }

    /// Whether no word of a text that has many begins with the two letters that a half does.
    fn begins_no_word(&self, half: &str) -> bool {
        let head: String = half.chars().take(2).collect();
        self.forwards.len() >= TOLD && beginning_with(&self.forwards, &head).next().is_none()
    }
}

fn reversed(word: &str) -> String {
    word.chars().rev().collect()
}

/// The words of an ordered list that begin with a text.
fn beginning_with<'a>(words: &'a [String], start: &str) -> std::slice::Iter<'a, String> {
    let from = words.partition_point(|word| word.as_str() < start);
    let behind = words.get(from..).unwrap_or_default();
    let length = behind.partition_point(|word| word.starts_with(start));
    behind.get(..length).unwrap_or_default().iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_text_tell_endings_and_forms_from_words() {
        let words = [
            "governments",
            "statement",
            "agreement",
            "moment",
            "taking",
            "undertaking",
            "settled",
            "called",
            "enabled",
            "view",
            "operate",
            "bearing",
            "sharing",
            "fairing",
        ];
        let lexicon = Lexicon::of(words.into_iter());
        let evidence = |first: &str, second: &str| lexicon.evidence(first, second);
        let form = |word: &str| Some(Evidence::Form(word.to_owned()));
        assert_eq!(evidence("govern", "ment"), form("governments"));
        assert_eq!(evidence("gov", "ernmental"), form("governments"));
        assert_eq!(evidence("develop", "ment"), Some(Evidence::Half));
        for (first, second) in [
            ("risk", "taking"), // a word
            ("youth", "led"),   // a word that others only seem to have at their ends
            ("self", "ring"),   // a half that takes a hyphen
            ("view", "ment"),   // a word before it
            ("co", "operation"),
            ("re", "victimisation"),
            ("finger", "pointing"),
        ] {
            assert_eq!(evidence(first, second), None, "{first}-{second}");
        }
    }

    #[test]
    fn a_half_that_no_word_begins_as_is_none() {
        let many: Vec<String> = (0..TOLD).map(|at| format!("pa{at}")).collect();
        let lexicon = Lexicon::of(many.iter().map(String::as_str));
        assert_eq!(lexicon.evidence("gove", "rnment"), Some(Evidence::Half));
        assert_eq!(lexicon.evidence("sup", "part"), None);
        let few = Lexicon::of(many.iter().take(9).map(String::as_str));
        assert_eq!(few.evidence("gove", "rnment"), None);
    }
}
