//! Paragraphs of all 24 languages with their sentences, written for this project after the
//! manner of official documents, judgments, news and fiction: `tests/fixtures/segmentation`.
//! They were written without a look at the rules. In a case, ` | ` stands for the space
//! between two sentences.

use std::collections::BTreeSet;
use vulgate::model::Lang;
use vulgate::model::lang::EU;
use vulgate::segmentation::{Segmenter, built_in};

/// The least share of boundaries that must be right, as F1 in thousandths. A few cases take
/// knowledge of the matter, which rules do not have.
const LEAST: usize = 970;

#[test]
fn sentences_of_official_prose() {
    let mut poor = Vec::new();
    for official in EU {
        let path = format!("tests/fixtures/segmentation/{}.txt", official.code);
        let text = std::fs::read_to_string(&path).unwrap();
        let cases: Vec<&str> =
            text.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")).collect();
        assert!(cases.len() >= 80, "{path}: {} cases", cases.len());
        let segmenter = Segmenter::new(built_in(), &Lang::parse(official.code).unwrap());
        let (mut right, mut wrong) = (0, 0);
        for case in &cases {
            let found = segmenter.segment_text(&case.replace(" | ", " ")).join(" | ");
            assert_eq!(found.replace(" | ", " "), case.replace(" | ", " "), "{path}");
            let (expected, found) = (boundaries(case), boundaries(&found));
            right += expected.intersection(&found).count();
            wrong += expected.symmetric_difference(&found).count();
        }
        let score = 2000 * right / (2 * right + wrong);
        println!("{}: {} cases, F1 {score} of 1000", official.code, cases.len());
        if score < LEAST {
            poor.push(format!("{}: {score}", official.code));
        }
    }
    assert_eq!(poor, Vec::<String>::new());
}

/// The bytes before each break, the marks left out.
fn boundaries(case: &str) -> BTreeSet<usize> {
    let mut at = 0;
    let mut found = BTreeSet::new();
    for sentence in case.split(" | ") {
        at += sentence.len() + 1;
        found.insert(at);
    }
    found.remove(&at);
    found
}
