//! Judgments and statutes with a paragraph a line: what ends with its line.

use vulgate::model::Lang;
use vulgate::segmentation::{Segmenter, built_in};

const CASES: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "¶ 3 The landlord appealed in May.",
            "¶ 4 DISCUSSION",
            "We review the lease de novo.",
            "Dated: June 7, 2011",
            "/s/ Ann Lee",
        ],
    ),
    (
        "it",
        &[
            "udita la relazione della causa svolta nella pubblica udienza;",
            "udito il Procuratore generale;",
            "P.Q.M.",
            "La Corte rigetta il ricorso.",
            "Il Consigliere relatore",
            "Anna Ferri",
        ],
    ),
    (
        "fr",
        &[
            "Vu l'article 9 du code civil ;",
            "attendu que le pourvoi est tardif ;",
            "Par ces motifs",
        ],
    ),
    ("es", &["a) los contratos de obra;", "b) los de servicios;", "y los demás."]),
];

#[test]
fn lines_end_what_they_end() {
    for (lang, lines) in CASES {
        let segmenter = Segmenter::new(built_in(), &Lang::parse(lang).unwrap());
        assert_eq!(segmenter.segment_text(&lines.join("\n")), *lines, "{lang}");
    }
}
