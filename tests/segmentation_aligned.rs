//! Texts that exist in all 24 languages, aligned paragraph by paragraph: a paragraph has as
//! many sentences in one language as in the next, but for the few that a translator split or
//! joined.
//!
//! The texts are outside the project; where they are missing the test passes and says so.

mod shared;

use vulgate::model::Lang;
use vulgate::segmentation::{Segmenter, built_in};

/// A table and the share of its paragraphs, in thousandths, that must agree with the English
/// ones in each language. Every paragraph that does not was looked at when this was measured:
/// translators had written one sentence for two, or two for one.
const TABLES: &[(&str, usize)] = &[
    ("udhr/segments.tsv", 920),
    ("eforms-sdk/prose-business-term.tsv", 980),
    ("espd-service/segments.tsv", 960),
    ("gdpr-headings/segments.tsv", 980),
];

#[test]
fn a_paragraph_has_as_many_sentences_in_every_language() {
    let Some(shared) = shared::folder() else { return };
    let mut poor = Vec::new();
    for (name, least) in TABLES {
        let text = std::fs::read_to_string(shared.join("corpora").join(name)).unwrap();
        let mut rows = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
        let head = rows.next().unwrap();
        let rows: Vec<_> = rows.collect();
        let column = |lang: &str| head.iter().position(|name| *name == lang).unwrap();
        let english = counts("en", &rows, column("en"));
        for lang in head.iter().skip(1).filter(|lang| **lang != "en") {
            let found = counts(lang, &rows, column(lang));
            let both = || english.iter().zip(&found).filter(|(one, other)| **one * **other > 0);
            let agree = both().filter(|(one, other)| one == other).count();
            let share = 1000 * agree / both().count().max(1);
            println!("{name} {lang}: {agree} of {}", both().count());
            if both().count() > 0 && share < *least {
                poor.push(format!("{name} {lang}: {share} of 1000"));
            }
        }
    }
    assert_eq!(poor, Vec::<String>::new());
}

/// The number of sentences of each row; 0 where the language has no text.
fn counts(lang: &str, rows: &[Vec<&str>], column: usize) -> Vec<usize> {
    let segmenter = Segmenter::new(built_in(), &Lang::parse(lang).unwrap());
    let count = |row: &Vec<&str>| match row.get(column).map(|text| text.trim()) {
        None | Some("") => 0,
        Some(text) => segmenter.segment_text(text).len(),
    };
    rows.iter().map(count).collect()
}
