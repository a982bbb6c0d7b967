//! The language of a text, by the letters that follow one another in it.
//!
//! A model is learnt from a page of each language: how often each group of one to four letters
//! occurs. A text is of the language whose model makes its letters likeliest (naive Bayes; Cavnar
//! and Trenkle 1994 for the features). A page is enough for the 24 official languages; lingua,
//! the best known of the crates, has no Maltese.

use std::collections::HashMap;

/// The longest group of letters.
const LONGEST: usize = 4;

/// So many letters of a text are looked at.
const LOOKED_AT: usize = 20_000;

/// A text with fewer letters is of no language that could be told.
const FEWEST: usize = 40;

/// Models of languages.
#[derive(Debug)]
pub struct Detector {
    codes: Vec<String>,
    /// Per group: logarithms of its likelihood, one a language.
    groups: HashMap<String, Vec<f32>>,
    /// Per language: the logarithm for what it has never.
    unknown: Vec<f32>,
}

impl Detector {
    /// Learns languages from texts in them, each with its code.
    pub fn new<'a>(samples: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        let mut codes = Vec::new();
        let mut counts: HashMap<String, Vec<u32>> = HashMap::new();
        let mut totals: Vec<u32> = Vec::new();
        let samples: Vec<(&str, String)> = samples.into_iter().collect();
        for (index, (code, text)) in samples.iter().enumerate() {
            codes.push((*code).to_owned());
            totals.push(0);
            each_group(text, usize::MAX, |group| {
                let own = counts.entry(group.to_owned()).or_insert_with(|| vec![0; samples.len()]);
                own[index] += 1;
                totals[index] += 1;
            });
        }
        let kinds = counts.len() as f32;
        let likelihood = |count: u32, total: u32| {
            // Half a count for what has not been seen (Krichevsky and Trofimov).
            ((count as f32 + 0.5) / (total as f32 + 0.5 * kinds)).ln()
        };
        let unknown = totals.iter().map(|total| likelihood(0, *total)).collect();
        let groups = counts.into_iter().map(|(group, counts)| {
            let row = counts.iter().zip(&totals).map(|(count, total)| likelihood(*count, *total));
            (group, row.collect())
        });
        Detector { codes, groups: groups.collect(), unknown }
    }

    /// The code of the likeliest language; none if there are too few letters.
    pub fn detect(&self, text: &str) -> Option<&str> {
        let letters = text.chars().filter(|c| c.is_alphabetic()).take(FEWEST).count();
        if letters < FEWEST {
            return None;
        }
        let mut sums = vec![0_f32; self.codes.len()];
        each_group(text, LOOKED_AT, |group| {
            let row = self.groups.get(group).unwrap_or(&self.unknown);
            for (sum, value) in sums.iter_mut().zip(row) {
                *sum += value;
            }
        });
        let best = sums.iter().enumerate().max_by(|one, other| one.1.total_cmp(other.1))?;
        self.codes.get(best.0).map(String::as_str)
    }
}

/// Calls with every group of letters, a space for what is between words.
fn each_group(text: &str, most: usize, mut call: impl FnMut(&str)) {
    let mut letters = vec![' '];
    for c in text.chars().flat_map(char::to_lowercase) {
        if letters.len() >= most {
            break;
        }
        match (c.is_alphabetic(), letters.last()) {
            (true, _) => letters.push(c),
            (false, Some(' ')) => {}
            (false, _) => letters.push(' '),
        }
    }
    let mut group = String::new();
    for start in 0..letters.len() {
        group.clear();
        for letter in letters.iter().skip(start).take(LONGEST) {
            group.push(*letter);
            if group != " " {
                call(&group);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likelier_language_is_found() {
        let samples = [
            ("de", "der die das und ist nicht von zu mit sich auf für im dem ein eine".to_owned()),
            ("en", "the of and to in that is was for it with as his on be at by this".to_owned()),
        ];
        let detector = Detector::new(samples);
        let english = "This is the text of a paper that was written for the people of the north.";
        assert_eq!(detector.detect(english), Some("en"));
        let german =
            "Das ist der Text, der nicht von dem Menschen ist, sondern für die Leute im Land.";
        assert_eq!(detector.detect(german), Some("de"));
        assert_eq!(detector.detect("42 – 43"), None);
    }
}
