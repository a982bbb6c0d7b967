//! What may be terms: sequences of words that recur in documents.
//!
//! A candidate has one to four words with nothing but spaces or hyphens between, and
//! neither begins nor ends with a stop word. Plurals are counted with their singular where that
//! occurs. The score is the C-value (Frantzi, Ananiadou and Mima 2000, §2.2), with
//! `log2(1 + words)` for `log2(words)`, so that single words have a score too: the frequency,
//! less the mean frequency of the longer candidates around it, times that.

use super::recognition::Inflection;
use super::stop_words::stop_words;
use crate::model::Lang;
use crate::model::words::words;
use std::collections::{HashMap, HashSet};

/// Words of the longest candidate.
const LONGEST: usize = 4;
/// Letters of the shortest word that may be a candidate by itself.
const SHORTEST: usize = 3;

/// Gathers candidates from texts.
pub struct Candidates {
    inflection: &'static Inflection,
    stop: HashSet<&'static str>,
    sentences: Vec<Sentence>,
    /// Every word in lower case, by number.
    vocabulary: Vec<String>,
    numbers: HashMap<String, u32>,
}

/// What may be a term.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// As it stands where it occurs first, without endings if it ever does.
    pub text: String,
    pub count: usize,
    pub score: f64,
    /// A text in which it occurs.
    pub example: String,
}

struct Sentence {
    text: String,
    /// Runs of words with nothing but spaces or hyphens between: numbers and byte ranges.
    runs: Vec<Vec<(u32, std::ops::Range<usize>)>>,
}

#[derive(Default)]
struct Tally {
    count: usize,
    /// Sentence and bytes of the occurrence that is shown, and whether it has no endings.
    is_plain: bool,
    first: (usize, std::ops::Range<usize>),
    /// Sum of the counts of longer candidates with it, and their number.
    around: (usize, usize),
}

impl Candidates {
    /// For texts in a language.
    pub fn new(lang: &Lang) -> Self {
        Candidates {
            inflection: Inflection::of(lang.language()),
            stop: stop_words(lang.language()).collect(),
            sentences: Vec::new(),
            vocabulary: Vec::new(),
            numbers: HashMap::new(),
        }
    }

    /// Takes in a text.
    pub fn add(&mut self, text: &str) {
        let mut runs = Vec::new();
        let mut run = Vec::new();
        let mut end = 0;
        for (at, word) in words(text) {
            let gap = &text[end..at];
            let joins = !gap.is_empty() && gap.chars().all(|c| c == '-' || c.is_whitespace());
            if !joins && !run.is_empty() {
                runs.push(std::mem::take(&mut run));
            }
            end = at + word.len();
            run.push((self.number(word), at..end));
        }
        runs.push(run);
        self.sentences.push(Sentence { text: text.to_owned(), runs });
    }

    fn number(&mut self, word: &str) -> u32 {
        let lower = word.to_lowercase();
        if let Some(number) = self.numbers.get(&lower) {
            return *number;
        }
        let number = u32::try_from(self.vocabulary.len()).unwrap_or(u32::MAX);
        self.vocabulary.push(lower.clone());
        self.numbers.insert(lower, number);
        number
    }

    /// The candidates that occur at least so often, best first.
    pub fn ranked(&self, least: usize) -> Vec<Candidate> {
        let plain = self.plain_forms();
        let mut tallies = self.count(&plain);
        tallies.retain(|_, tally| tally.count >= least.max(1));
        let longer: Vec<(Vec<u32>, usize)> =
            tallies.iter().map(|(words, tally)| (words.clone(), tally.count)).collect();
        for (words, count) in &longer {
            for length in 1..words.len() {
                // Once each, also where a candidate stands in it twice.
                let within: HashSet<&[u32]> = words.windows(length).collect();
                for part in within {
                    if let Some(tally) = tallies.get_mut(part) {
                        tally.around.0 += count;
                        tally.around.1 += 1;
                    }
                }
            }
        }
        let mut ranked: Vec<Candidate> = tallies
            .iter()
            .filter_map(|(words, tally)| self.candidate(words.len(), tally))
            .collect();
        ranked.sort_by(|one, other| {
            other.score.total_cmp(&one.score).then_with(|| one.text.cmp(&other.text))
        });
        ranked
    }

    /// None if it only occurs within one longer candidate.
    fn candidate(&self, length: usize, tally: &Tally) -> Option<Candidate> {
        let (sum, number) = tally.around;
        let mean = if number == 0 { 0.0 } else { sum as f64 / number as f64 };
        let score = (1.0 + length as f64).log2() * (tally.count as f64 - mean);
        let (sentence, range) = &tally.first;
        let example = &self.sentences.get(*sentence)?.text;
        let text = example.get(range.clone())?.to_owned();
        let candidate = Candidate { text, count: tally.count, score, example: example.clone() };
        (score > 0.0).then_some(candidate)
    }

    fn count(&self, plain: &[u32]) -> HashMap<Vec<u32>, Tally> {
        let mut tallies: HashMap<Vec<u32>, Tally> = HashMap::new();
        for (index, sentence) in self.sentences.iter().enumerate() {
            for run in &sentence.runs {
                for (from, to) in spans(run.len()) {
                    let words = &run[from..to];
                    if !self.may_be_a_term(words.iter().map(|word| word.0)) {
                        continue;
                    }
                    let key: Vec<u32> = words
                        .iter()
                        .filter_map(|word| plain.get(word.0 as usize))
                        .copied()
                        .collect();
                    let is_plain = words.iter().map(|word| &word.0).eq(&key);
                    let tally = tallies.entry(key).or_default();
                    if tally.count == 0 || is_plain && !tally.is_plain {
                        tally.first = (index, run[from].1.start..run[to - 1].1.end);
                        tally.is_plain = is_plain;
                    }
                    tally.count += 1;
                }
            }
        }
        tallies
    }

    fn may_be_a_term(&self, mut numbers: impl ExactSizeIterator<Item = u32>) -> bool {
        let alone = numbers.len() == 1;
        let may = |number: u32| {
            let word = self.vocabulary.get(number as usize).map_or("", String::as_str);
            let least = if alone { SHORTEST } else { 2 };
            word.chars().count() >= least && !self.stop.contains(word)
        };
        let Some(first) = numbers.next() else { return false };
        may(first) && numbers.last().is_none_or(may)
    }

    /// For each word, the one that it is a form of: itself, or its shortest form without an
    /// ending that occurs.
    fn plain_forms(&self) -> Vec<u32> {
        let form = |(number, word): (usize, &String)| {
            let stems = self.inflection.stems(word).into_iter();
            let known = stems.filter(|stem| {
                stem.length < word.len()
                    && self
                        .inflection
                        .stems(&word[..stem.length])
                        .iter()
                        .any(|other| other.length == stem.length && other.set == stem.set)
            });
            let known = known.filter_map(|stem| {
                self.numbers.get(&word[..stem.length]).map(|number| (stem.length, *number))
            });
            let own = u32::try_from(number).unwrap_or(u32::MAX);
            known.min().map_or(own, |(_, number)| number)
        };
        self.vocabulary.iter().enumerate().map(form).collect()
    }
}

/// All stretches of one to four words of a run.
fn spans(length: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..length)
        .flat_map(move |from| (from + 1..=(from + LONGEST).min(length)).map(move |to| (from, to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranked(texts: &[&str], least: usize) -> Vec<(String, usize)> {
        let mut candidates = Candidates::new(&Lang::parse("en").unwrap());
        texts.iter().for_each(|text| candidates.add(text));
        candidates.ranked(least).into_iter().map(|it| (it.text, it.count)).collect()
    }

    #[test]
    fn sequences_that_recur_come_before_their_parts() {
        let texts = [
            "The public consultation is open.",
            "All public consultations are open; a public consultation ends.",
            "Another consultation.",
        ];
        let found = ranked(&texts, 2);
        assert_eq!(found[0], ("public consultation".to_owned(), 3));
        // It also occurs alone; "public" never does.
        assert!(found.contains(&("consultation".to_owned(), 4)));
        assert!(found.iter().all(|(text, _)| text != "public"));
    }

    #[test]
    fn no_candidate_crosses_punctuation_or_ends_with_a_stop_word() {
        let texts = ["Rights, duties of states. Rights, duties of states."];
        let texts: Vec<String> = ranked(&texts, 2).into_iter().map(|it| it.0).collect();
        assert_eq!(texts, ["duties of states", "Rights"]);
    }

    #[test]
    fn what_occurs_once_is_left_out() {
        assert_eq!(ranked(&["one thing only"], 2), []);
        assert_eq!(ranked(&[], 1), []);
    }
}
