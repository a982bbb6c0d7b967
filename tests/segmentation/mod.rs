//! Cases of segmentation by the rules that are built in.

use vulgate::model::Lang;
use vulgate::segmentation::{Segmenter, built_in};

/// Asserts that texts in their languages are cut where they have a `|`, which stands for a space.
pub fn are_cut(cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (lang, case) in cases {
        let segmenter = Segmenter::new(built_in(), &Lang::parse(lang).unwrap());
        let found = segmenter.segment_text(&case.replace('|', " ")).join("|");
        if found != *case {
            wrong.push(format!("{lang}: {found}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
