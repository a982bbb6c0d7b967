//! Finding the terms of a termbase in a text.
//!
//! A term is found as whole words, each in any of the forms that the endings of its language
//! allow (see [`inflection`]), with the same punctuation between. White space is white space of
//! any kind, case does not count (a word with a capital after its first letter, such as `eIDAS`
//! or `AI`, is found in this case only), and diacritics do, but for the stress in Greek.
//!
//! Every term is kept under its rarest word; each word of a text is looked up by its stems, so
//! that time grows with the text, however large the termbase is.

mod inflection;

pub(super) use inflection::Inflection;

use crate::model::words::words_and_numbers;
use crate::model::{Concept, Lang};
use inflection::{plain, unmutated};
use std::collections::HashMap;
use std::ops::Range;
use twox_hash::XxHash3_64;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Languages that write compounds as one word.
const COMPOUNDING: [&str; 7] = ["da", "de", "et", "fi", "hu", "nl", "sv"];
/// A text with more words than this is no term, and is not looked for.
const LONGEST: usize = 24;
/// A shorter term within a word is no part of a compound but chance.
const SHORTEST_PART: usize = 4;

/// Finds the terms of a language.
pub struct Recogniser {
    inflection: &'static Inflection,
    /// The language without its region.
    language: String,
    terms: Vec<Sought>,
    /// Hashes of stems, each with the place of a term, sorted.
    index: Vec<(u64, u32)>,
}

/// A term found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Place of the concept among those given, and of the term in it.
    pub concept: usize,
    pub term: usize,
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The words stand there as in the termbase, but for their case.
    pub exact: bool,
}

/// A term to be found.
struct Sought {
    concept: usize,
    term: usize,
    words: Vec<SoughtWord>,
    /// What stands before the first word, between the words, and after the last.
    gaps: Vec<String>,
    /// Which of the words it is kept under.
    anchor: usize,
}

struct SoughtWord {
    lower: String,
    /// In the only case in which it is found.
    cased: Option<String>,
}

/// A word of a text.
struct Word {
    range: Range<usize>,
    text: String,
    lower: String,
    unmutated: Option<String>,
}

impl Recogniser {
    /// Finds the terms of a language, whatever their region, in these concepts.
    pub fn new(concepts: &[Concept], lang: &Lang) -> Self {
        let inflection = Inflection::of(lang.language());
        let mut terms = Vec::new();
        for (concept, entry) in concepts.iter().enumerate() {
            let all = entry.terms.iter().enumerate();
            for (term, own) in all.filter(|(_, term)| term.lang.language() == lang.language()) {
                let place = (concept, term);
                terms.extend(sought(place, &own.text, lang.language()));
            }
        }
        let mut counts: HashMap<&str, u32> = HashMap::new();
        for word in terms.iter().flat_map(|term| &term.words) {
            *counts.entry(&word.lower).or_default() += 1;
        }
        let anchors: Vec<usize> = terms
            .iter()
            .map(|term| {
                let rarest = term.words.iter().enumerate();
                rarest.min_by_key(|(_, word)| counts.get(&*word.lower)).map_or(0, |(at, _)| at)
            })
            .collect();
        let mut index = Vec::with_capacity(terms.len() * 8);
        for (place, (term, anchor)) in terms.iter_mut().zip(anchors).enumerate() {
            term.anchor = anchor;
            let word = &term.words[anchor].lower;
            // There are fewer terms than 2³²: each takes more than a byte.
            let place = u32::try_from(place).unwrap_or(u32::MAX);
            index.extend(hashes(inflection, word).map(|hash| (hash, place)));
        }
        index.sort_unstable();
        Recogniser { inflection, language: lang.language().to_owned(), terms, index }
    }

    /// The terms in a text from left to right, the longest at each place. Several share a place
    /// only if they are terms of several concepts.
    pub fn find(&self, text: &str) -> Vec<Hit> {
        longest(self.find_all(text))
    }

    /// All terms in a text, those within others among them, in no order that means anything.
    pub fn find_all(&self, text: &str) -> Vec<Hit> {
        if self.terms.is_empty() {
            return Vec::new();
        }
        let words = words_of(text, &self.language);
        let mut hits = Vec::new();
        let mut candidates: Vec<u32> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            candidates.clear();
            for form in std::iter::once(&word.lower).chain(&word.unmutated) {
                for hash in hashes(self.inflection, form) {
                    let from = self.index.partition_point(|entry| entry.0 < hash);
                    let same = self.index[from..].iter().take_while(|entry| entry.0 == hash);
                    candidates.extend(same.map(|entry| entry.1));
                }
            }
            candidates.sort_unstable();
            candidates.dedup();
            for place in &candidates {
                let term = self.terms.get(*place as usize);
                hits.extend(term.and_then(|term| self.verify(term, text, &words, at)));
            }
        }
        hits
    }

    /// The hit of a term whose anchor may be a word.
    fn verify(&self, term: &Sought, text: &str, words: &[Word], at: usize) -> Option<Hit> {
        let first = at.checked_sub(term.anchor)?;
        let words = words.get(first..first + term.words.len())?;
        let mut exact = true;
        for (own, word) in term.words.iter().zip(words) {
            exact &= own.lower == word.lower;
            let alike = match &own.cased {
                Some(cased) => self.inflection.alike(cased, &word.text),
                None => {
                    let is = |form: &String| self.inflection.alike(&own.lower, form);
                    is(&word.lower) || word.unmutated.as_ref().is_some_and(is)
                }
            };
            if !alike {
                return None;
            }
        }
        let (before, rest) = term.gaps.split_first()?;
        let (after, between) = rest.split_last()?;
        let apart = words.iter().zip(words.iter().skip(1)).zip(between);
        for ((one, next), gap) in apart {
            if levelled(&text[one.range.end..next.range.start]) != *gap {
                return None;
            }
        }
        let (start, end) = (words.first()?.range.start, words.last()?.range.end);
        let begin = text[..start].strip_suffix(before.as_str())?.len();
        let end = text[end..].starts_with(after.as_str()).then_some(end + after.len())?;
        Some(Hit { concept: term.concept, term: term.term, range: begin..end, exact })
    }
}

/// Whether a term of one word may be part of a longer word of a text, in a language that writes
/// compounds as one: `Konsultation` in `Konsultationsverfahren`.
pub fn in_compound(lang: &Lang, text: &str, term: &str) -> bool {
    COMPOUNDING.contains(&lang.language())
        && term.chars().count() >= SHORTEST_PART
        && term.chars().all(char::is_alphabetic)
        && text.to_lowercase().contains(&term.to_lowercase())
}

/// Whether a text has all words of a term, each in any form, together or not: words may come
/// between them, as in `službeni su jezici`.
pub fn in_pieces(lang: &Lang, text: &str, term: &str) -> bool {
    let inflection = Inflection::of(lang.language());
    let words = words_of(text, lang.language());
    let has = |own: &Word| {
        words.iter().any(|word| {
            let mut forms = std::iter::once(&word.lower).chain(&word.unmutated);
            forms.any(|form| inflection.alike(&own.lower, form))
        })
    };
    let own = words_of(term, lang.language());
    !own.is_empty() && own.iter().all(has)
}

fn words_of(text: &str, language: &str) -> Vec<Word> {
    let word = |(at, word): (usize, &str)| {
        let text = composed(word);
        let lower = plain(language, &text.to_lowercase());
        let unmutated = if language == "ga" { unmutated(&lower) } else { None };
        Word { range: at..at + word.len(), text, lower, unmutated }
    };
    words_and_numbers(text).map(word).collect()
}

/// The longest at each place from left to right; of one concept at one place the first, those
/// that stand there as in the termbase before others, and these only if there are none such.
fn longest(mut hits: Vec<Hit>) -> Vec<Hit> {
    hits.sort_by_key(|hit| {
        let (start, end) = (hit.range.start, hit.range.end);
        (start, std::cmp::Reverse(end), !hit.exact, hit.concept, hit.term)
    });
    let mut kept: Vec<Hit> = Vec::new();
    for hit in hits {
        let is_free = match kept.last() {
            None => true,
            Some(last) if last.range == hit.range => {
                (hit.exact || !last.exact) && last.concept != hit.concept
            }
            Some(last) => hit.range.start >= last.range.end,
        };
        if is_free {
            kept.push(hit);
        }
    }
    kept
}

/// A term taken apart; none if it has no word, or too many.
fn sought((concept, term): (usize, usize), text: &str, language: &str) -> Option<Sought> {
    let mut words = Vec::new();
    let mut gaps = Vec::new();
    let mut end = 0;
    for (at, word) in words_and_numbers(text) {
        gaps.push(levelled(&text[end..at]));
        end = at + word.len();
        let word = composed(word);
        let lower = plain(language, &word.to_lowercase());
        let cased = word.chars().skip(1).any(char::is_uppercase).then_some(word);
        words.push(SoughtWord { lower, cased });
    }
    gaps.push(levelled(&text[end..]));
    (1..=LONGEST).contains(&words.len()).then_some(Sought { concept, term, words, gaps, anchor: 0 })
}

fn hashes<'a>(inflection: &'a Inflection, word: &'a str) -> impl Iterator<Item = u64> + 'a {
    inflection.stems(word).into_iter().map(|stem| {
        XxHash3_64::oneshot_with_seed(u64::from(stem.set), &word.as_bytes()[..stem.length])
    })
}

fn composed(word: &str) -> String {
    if is_nfc(word) { word.to_owned() } else { word.nfc().collect() }
}

/// What stands between words, as it counts: white space is a space, and hyphens and apostrophes
/// are of one kind each.
fn levelled(gap: &str) -> String {
    let mut out = String::new();
    for c in gap.chars() {
        match c {
            c if c.is_whitespace() && out.ends_with(' ') => {}
            c if c.is_whitespace() => out.push(' '),
            '\u{2010}' | '\u{2011}' => out.push('-'),
            '’' => out.push('\''),
            '\u{AD}' | '\u{200B}' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests;
