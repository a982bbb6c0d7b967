//! Sets of characters: `[…]`, `\p{…}` and the one-letter classes, in ICU's meaning.

use super::Fault;
use std::fmt::Write;

/// A set of characters.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Set {
    Char(char),
    Range(char, char),
    /// A class in the notation of the `regex` crate, which needs no brackets of its own
    /// inside a set; true if it holds only word characters.
    Named(String, bool),
    Union(Vec<Set>),
    Not(Box<Set>),
    And(Box<Set>, Box<Set>),
    Minus(Box<Set>, Box<Set>),
}

/// Unicode blocks that rules name, with their ranges; `regex` knows scripts but no blocks.
const BLOCKS: &[(&str, char, char)] = &[
    ("basiclatin", '\0', '\u{7f}'),
    ("latin1supplement", '\u{80}', '\u{ff}'),
    ("latinextendeda", '\u{100}', '\u{17f}'),
    ("latinextendedb", '\u{180}', '\u{24f}'),
    ("greek", '\u{370}', '\u{3ff}'),
    ("greekandcoptic", '\u{370}', '\u{3ff}'),
    ("greekextended", '\u{1f00}', '\u{1fff}'),
    ("cyrillic", '\u{400}', '\u{4ff}'),
    ("cyrillicsupplement", '\u{500}', '\u{52f}'),
    ("armenian", '\u{530}', '\u{58f}'),
    ("hebrew", '\u{590}', '\u{5ff}'),
    ("arabic", '\u{600}', '\u{6ff}'),
    ("devanagari", '\u{900}', '\u{97f}'),
    ("thai", '\u{e00}', '\u{e7f}'),
    ("georgian", '\u{10a0}', '\u{10ff}'),
    ("generalpunctuation", '\u{2000}', '\u{206f}'),
    ("superscriptsandsubscripts", '\u{2070}', '\u{209f}'),
    ("currencysymbols", '\u{20a0}', '\u{20cf}'),
    ("letterlikesymbols", '\u{2100}', '\u{214f}'),
    ("numberforms", '\u{2150}', '\u{218f}'),
    ("cjksymbolsandpunctuation", '\u{3000}', '\u{303f}'),
    ("hiragana", '\u{3040}', '\u{309f}'),
    ("katakana", '\u{30a0}', '\u{30ff}'),
    ("cjkunifiedideographs", '\u{4e00}', '\u{9fff}'),
    ("hangulsyllables", '\u{ac00}', '\u{d7af}'),
    ("halfwidthandfullwidthforms", '\u{ff00}', '\u{ffef}'),
];

/// POSIX and Java names, with their meaning in the `regex` crate.
const NAMES: &[(&str, &str, bool)] = &[
    ("alpha", r"\p{Alphabetic}", true),
    ("digit", r"\p{Nd}", true),
    ("upper", r"\p{Uppercase}", false),
    ("lower", r"\p{Lowercase}", false),
    ("punct", r"\p{P}", false),
    ("space", r"\p{White_Space}", false),
    ("blank", r"\t\p{Zs}", false),
    ("cntrl", r"\p{Cc}", false),
    ("alnum", r"\p{Alphabetic}\p{Nd}", true),
    ("word", r"\w", true),
    ("xdigit", r"0-9A-Fa-f", true),
    ("ascii", r"\x00-\x7f", false),
    ("javauppercase", r"\p{Uppercase}", false),
    ("javalowercase", r"\p{Lowercase}", false),
    ("javawhitespace", r"\p{White_Space}", false),
    ("javaletter", r"\p{L}", true),
];

/// True for what `\w` matches, nearly: letters, digits, the low line. Marks and joiners are
/// left out; they only cost a second look.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

impl Set {
    pub(super) fn named(text: &str) -> Set {
        Set::Named(text.to_owned(), false)
    }

    pub(super) fn words(text: &str) -> Set {
        Set::Named(text.to_owned(), true)
    }

    pub(super) fn negated(self, negate: bool) -> Set {
        if negate { Set::Not(Box::new(self)) } else { self }
    }

    /// ICU's meaning of `\d`, `\s`, `\h`, `\v`, `\w` and their opposites in capitals.
    pub(super) fn escape(letter: char) -> Option<Set> {
        let set = match letter.to_ascii_lowercase() {
            'd' => Set::words(r"\p{Nd}"),
            's' => Set::named(r"\t\n\f\r\p{Z}"),
            'h' => Set::named(r"\t\p{Zs}"),
            'v' => Set::named(r"\n-\r\x{85}\x{2028}\x{2029}"),
            'w' => Set::words(r"\w"),
            _ => return None,
        };
        Some(set.negated(letter.is_ascii_uppercase()))
    }

    /// The set that `\p{name}` or `[:name:]` stands for.
    pub(super) fn property(name: &str) -> Result<Set, Fault> {
        let (name, negate) = match name.strip_prefix('^') {
            Some(rest) => (rest, true),
            None => (name, false),
        };
        let plain = |c: &char| c.is_ascii_alphanumeric() || "_-= :.".contains(*c);
        if name.is_empty() || !name.chars().all(|c| plain(&c)) {
            return Err(Fault::new("seg-regex-property", name));
        }
        let key: String =
            name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        if let Some((_, text, word)) = NAMES.iter().find(|(known, ..)| *known == key) {
            return Ok(Set::Named((*text).to_owned(), *word).negated(negate));
        }
        let block = key.strip_prefix("in").or_else(|| key.strip_prefix("block"));
        if let Some((_, first, last)) =
            block.and_then(|block| BLOCKS.iter().find(|(known, ..)| *known == block))
        {
            return Ok(Set::Range(*first, *last).negated(negate));
        }
        let bare = match name.strip_prefix("Is").or_else(|| name.strip_prefix("is")) {
            Some(rest) if !rest.is_empty() => rest,
            _ => name,
        };
        let word = ["L", "Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Letter", "Alphabetic"];
        let set = Set::Named(format!("\\p{{{bare}}}"), word.contains(&bare));
        Ok(set.negated(negate))
    }

    /// True if it surely holds word characters only.
    pub(super) fn only_word_characters(&self) -> bool {
        match self {
            Set::Char(c) => is_word(*c),
            Set::Range(first, last) => {
                u32::from(*last) - u32::from(*first) < 1024 && (*first..=*last).all(is_word)
            }
            Set::Named(_, word) => *word,
            Set::Union(sets) => !sets.is_empty() && sets.iter().all(Set::only_word_characters),
            Set::Not(_) => false,
            Set::And(one, two) => one.only_word_characters() || two.only_word_characters(),
            Set::Minus(one, _) => one.only_word_characters(),
        }
    }

    /// Writes the set in the notation of the `regex` crate, in brackets.
    pub(crate) fn print(&self, out: &mut String) {
        out.push('[');
        match self {
            Set::Not(set) => {
                out.push('^');
                set.print_inside(out);
            }
            other => other.print_inside(out),
        }
        out.push(']');
    }

    fn print_inside(&self, out: &mut String) {
        match self {
            Set::Char(c) => hex(*c, out),
            Set::Range(first, last) => {
                hex(*first, out);
                out.push('-');
                hex(*last, out);
            }
            Set::Named(text, _) => out.push_str(text),
            // An empty set is not writable as such; nothing is both a letter and not one.
            Set::Union(sets) if sets.is_empty() => out.push_str(r"\w&&\W"),
            Set::Union(sets) => sets.iter().for_each(|set| match set {
                Set::And(..) | Set::Minus(..) => set.print(out),
                Set::Union(inner) if inner.is_empty() => set.print(out),
                _ => set.print_inside(out),
            }),
            Set::Not(_) => self.print(out),
            Set::And(one, two) => {
                one.print(out);
                out.push_str("&&");
                two.print(out);
            }
            Set::Minus(one, two) => {
                one.print(out);
                out.push_str("--");
                two.print(out);
            }
        }
    }
}

/// Writes a character as an escape that means the same inside and outside of a set.
pub(super) fn hex(c: char, out: &mut String) {
    if is_word(c) && c.is_ascii() {
        out.push(c);
    } else {
        // Writing to a string cannot fail.
        let _ = write!(out, "\\x{{{:x}}}", u32::from(c));
    }
}
