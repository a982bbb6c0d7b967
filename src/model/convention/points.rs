//! How the points of a list are marked, level by level: `1.`, `a)`, `i)`.
//!
//! By `eu` the marks are those of the Style Guide, §5.6 and §5.7, in the edition of the language, which
//! puts letters below numbers, and small Roman numerals below letters; for Estonian, Finnish,
//! Hungarian, Maltese and Portuguese those of §2.7 and §3.5.1, for Greek, Irish, Lithuanian and
//! Latvian, whose pages were not at hand, those of the acts of the Union. CLDR says nothing of
//! lists: by `cldr` they are the usual ones, and letters are those of the country's own acts, which
//! in Italian leave out j, k, w, x and y, and in Slovenian have č, š and ž.

use crate::model::roman;

/// What stands around the sign of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// `1.`
    Stop,
    /// `1)`
    Close,
    /// `(1)`
    Around,
}

/// The letters by which points are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// An alphabet; behind its end letters are doubled: `z`, `aa`, `ab`.
    Alphabet(&'static str),
    /// Greek numerals, in which 6 is `στ`.
    Greek,
}

/// How a language marks the points of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    pub number: Mark,
    pub letter: Mark,
    pub roman: Mark,
    pub letters: Letters,
}

/// Greek numerals from 90 to 1, as far as their signs go.
pub const GREEK: [(usize, &str); 18] = [
    (90, "ϟ"),
    (80, "π"),
    (70, "ο"),
    (60, "ξ"),
    (50, "ν"),
    (40, "μ"),
    (30, "λ"),
    (20, "κ"),
    (10, "ι"),
    (9, "θ"),
    (8, "η"),
    (7, "ζ"),
    (6, "στ"),
    (5, "ε"),
    (4, "δ"),
    (3, "γ"),
    (2, "β"),
    (1, "α"),
];

impl Mark {
    /// What stands before the sign and behind it.
    pub fn sides(self) -> (&'static str, &'static str) {
        match self {
            Mark::Stop => ("", "."),
            Mark::Close => ("", ")"),
            Mark::Around => ("(", ")"),
        }
    }

    fn around(self, sign: &str) -> String {
        let (before, behind) = self.sides();
        format!("{before}{sign}{behind}")
    }
}

impl Letters {
    pub const LATIN: Letters = Letters::Alphabet("abcdefghijklmnopqrstuvwxyz");
    pub const BULGARIAN: Letters = Letters::Alphabet("абвгдежзийклмнопрстуфхцчшщ");
    pub const ITALIAN: Letters = Letters::Alphabet("abcdefghilmnopqrstuvz");
    pub const SLOVENIAN: Letters = Letters::Alphabet("abcčdefghijklmnoprsštuvzž");

    /// The letter of a number from 1 on; none where the letters end.
    pub fn letter(self, number: usize) -> Option<String> {
        match self {
            Letters::Greek if (1..100).contains(&number) => {
                let mut rest = number;
                let signs = GREEK.iter().filter(|(value, _)| {
                    let fits = rest >= *value;
                    rest -= if fits { *value } else { 0 };
                    fits
                });
                Some(signs.map(|(_, sign)| *sign).collect())
            }
            Letters::Greek => None,
            Letters::Alphabet(alphabet) => {
                let count = alphabet.chars().count();
                let last = number.checked_sub(1)?;
                let before = if last < count { None } else { Some(self.letter(last / count)?) };
                let letter = alphabet.chars().nth(last % count)?;
                Some(format!("{}{letter}", before.unwrap_or_default()))
            }
        }
    }

    /// The inverse, for single letters and Greek numerals.
    pub fn number(self, letter: &str) -> Option<usize> {
        match self {
            Letters::Greek => {
                (1..100).find(|number| self.letter(*number).as_deref() == Some(letter))
            }
            Letters::Alphabet(alphabet) => {
                let mut signs = letter.chars();
                let only = signs.next().filter(|_| signs.next().is_none())?;
                alphabet.chars().position(|it| it == only).map(|at| at + 1)
            }
        }
    }
}

impl Default for Points {
    fn default() -> Self {
        Points::STOPPED
    }
}

impl Points {
    /// `1)`, `a)`, `i)`.
    pub const CLOSED: Points = Points::of(Mark::Close, Mark::Close, Mark::Close);
    /// `1.`, `a)`, `i)`; so, too, in languages of which nothing is known.
    pub const STOPPED: Points = Points::of(Mark::Stop, Mark::Close, Mark::Close);
    /// `1.`, `(a)`, `(i)`.
    pub const AROUND: Points = Points::of(Mark::Stop, Mark::Around, Mark::Around);

    pub const fn of(number: Mark, letter: Mark, roman: Mark) -> Points {
        Points { number, letter, roman, letters: Letters::LATIN }
    }

    /// The same with other letters.
    pub const fn with(self, letters: Letters) -> Points {
        Points { letters, ..self }
    }

    /// The mark of a point. Level 0 has numbers, 1 letters, 2 Roman numerals, and so on from the
    /// start; where letters or numerals end, numbers.
    pub fn label(&self, level: usize, number: u64) -> String {
        let small = usize::try_from(number).ok();
        let roman = || Some(roman::numeral(u32::try_from(number).ok()?)?.to_lowercase());
        let (mark, sign) = match level % 3 {
            0 => (self.number, None),
            1 => (self.letter, small.and_then(|number| self.letters.letter(number))),
            _ => (self.roman, roman()),
        };
        mark.around(&sign.unwrap_or_else(|| number.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_behind_their_end() {
        let of = |letters: Letters, numbers: &[usize]| -> Vec<String> {
            numbers.iter().map(|number| letters.letter(*number).unwrap_or_default()).collect()
        };
        assert_eq!(of(Letters::LATIN, &[0, 1, 26, 27, 53, 703]), ["", "a", "z", "aa", "ba", "aaa"]);
        assert_eq!(of(Letters::BULGARIAN, &[10, 27]), ["й", "аа"]);
        assert_eq!(of(Letters::ITALIAN, &[9, 10, 22]), ["i", "l", "aa"]);
        assert_eq!(of(Letters::SLOVENIAN, &[4, 25]), ["č", "ž"]);
        assert_eq!(of(Letters::Greek, &[6, 10, 16, 99, 100]), ["στ", "ι", "ιστ", "ϟθ", ""]);
    }

    #[test]
    fn letters_have_their_numbers_back() {
        for letters in [Letters::LATIN, Letters::BULGARIAN, Letters::Greek] {
            for number in 1..=26 {
                assert_eq!(letters.number(&letters.letter(number).unwrap()), Some(number));
            }
            assert_eq!(letters.number("?"), None);
        }
    }

    #[test]
    fn what_has_no_letter_is_a_number() {
        let labels = |level| [0, 4, 120].map(|number| Points::AROUND.label(level, number));
        assert_eq!(labels(0), ["0.", "4.", "120."]);
        assert_eq!(labels(1), ["(0)", "(d)", "(dp)"]);
        assert_eq!(labels(2), ["(0)", "(iv)", "(120)"]);
        assert_eq!(labels(3), labels(0));
        let greek = Points::CLOSED.with(Letters::Greek);
        assert_eq!([6, 120].map(|number| greek.label(1, number)), ["στ)", "120)"]);
    }
}
