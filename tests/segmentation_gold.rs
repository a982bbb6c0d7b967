//! Paragraphs of all 24 languages with their sentences, written for this project after the
//! manner of official documents, judgments, news and fiction: `tests/fixtures/segmentation`.
//! They were written without a look at the rules, but for the last ones of each file, which hold
//! what the rules got wrong in other texts. In a case, ` | ` stands for the space between two
//! sentences.

mod shared;

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

/// Paragraphs from the tests of other segmenters, which lie outside the project, and the
/// boundary F1 in thousandths that the better of sentencex and pysbd reaches on them.
const OTHERS: &[(&str, usize)] = &[
    ("bg", 1000),
    ("da", 914),
    ("de", 867),
    ("el", 1000),
    ("en", 939),
    ("es", 891),
    ("fi", 1000),
    ("fr", 833),
    ("it", 1000),
    ("nl", 895),
    ("pl", 714),
    ("pt", 1000),
    ("ro", 657),
    ("sk", 943),
];

#[test]
fn paragraphs_of_others_are_cut_as_well_as_by_the_best_of_them() {
    let Some(shared) = shared::folder() else { return };
    for (lang, least) in OTHERS {
        let path = shared.join(format!("corpora/segmentation-gold/{lang}.jsonl"));
        let segmenter = Segmenter::new(built_in(), &Lang::parse(lang).unwrap());
        let (mut right, mut wrong) = (0, 0);
        for row in std::fs::read_to_string(path).unwrap().lines() {
            let row: serde_json::Value = serde_json::from_str(row).unwrap();
            if row["lossless"] == false {
                continue;
            }
            let expected = row["expected"].as_array().unwrap().iter();
            let expected = ends(expected.map(|sentence| sentence.as_str().unwrap()));
            let text = row["input"].as_str().unwrap();
            let found = ends(segmenter.segment_text(text).into_iter());
            right += expected.intersection(&found).count();
            wrong += expected.symmetric_difference(&found).count();
        }
        let score = 2000 * right / (2 * right + wrong).max(1);
        println!("{lang}: F1 {score} of 1000, the others {least}");
        assert!(score >= *least, "{lang}: {score} of 1000, the others {least}");
    }
}

/// The places in a text without white space at which its sentences end, but for the last.
fn ends<'a>(sentences: impl Iterator<Item = &'a str>) -> BTreeSet<usize> {
    let mut at = 0;
    let mut ends = BTreeSet::new();
    for sentence in sentences {
        at += sentence.chars().filter(|c| !c.is_whitespace()).count();
        ends.insert(at);
    }
    ends.remove(&at);
    ends.remove(&0);
    ends
}
