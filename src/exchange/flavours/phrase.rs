//! MXLIFF, the files of Phrase TMS, formerly Memsource.
//!
//! `m:confirmed` is the step of the workflow up to which a segment is confirmed: 1 is
//! translation, 2 and higher are revisions. Scores are fractions, 1.01 for a match in context;
//! `m:gross-score` is the one before penalties.
//! Text shows codes as braces, see [`super::braces`]. Source: Phrase's guide to MXLIFF for developers
//! (developers.phrase.com/en/guides/mxliff/structure).

use super::{Dialect, Flavour, PLAIN, Provided, Said, declares, is_yes};
use crate::model::{Provenance, State};
use crate::xml::Element;

pub const M: &str = "http://www.memsource.com/mxlf/2.0";

const UNCONFIRMED: &str = "0";

pub const PHRASE: Flavour = Flavour {
    name: "Phrase TMS",
    recognises: |root| declares(root, M),
    states: &[
        (UNCONFIRMED, State::Initial),
        ("1", State::Translated),
        ("2", State::Reviewed),
        ("3", State::Reviewed),
        ("4", State::Reviewed),
        ("false", State::Initial),
        ("true", State::Translated),
    ],
    says,
    word: |unit, _| Some((unit, M, "confirmed")),
    comments,
    quality: fraction,
    ..PLAIN
};

fn says<'e>(unit: &'e Element, _mid: Option<&str>) -> Said<'e> {
    let origin = unit.get_ns(M, "trans-origin").unwrap_or_default();
    let machine = origin.eq_ignore_ascii_case("mt");
    // An origin of neither kind, or none, is a target that was typed.
    let score = unit.get_ns(M, "score").and_then(fraction);
    let score = score.filter(|_| machine || origin.eq_ignore_ascii_case("tm"));
    let source_of_target = score.map(|score| Provided {
        score,
        gross: unit.get_ns(M, "gross-score").and_then(fraction).unwrap_or(score),
        in_context: score > 100,
        system: String::new(),
        provenance: if machine { Provenance::Machine } else { Provenance::Imported },
    });
    Said {
        state: Some(unit.get_ns(M, "confirmed").unwrap_or(UNCONFIRMED)),
        locked: is_yes(unit.get_ns(M, "locked")),
        source_of_target,
    }
}

fn comments(_: &Dialect, unit: &Element) -> Vec<String> {
    let comments = unit.elements().filter(|element| element.is(M, "comment"));
    comments
        .map(|comment| comment.text().trim().to_owned())
        .filter(|comment| !comment.is_empty())
        .collect()
}

/// A fraction as a percentage, rounded down: `0.87` is 87, `1.01` is 101.
fn fraction(text: &str) -> Option<u8> {
    let value: f64 = text.trim().parse().ok()?;
    // 0.29 times 100 is a little less than 29.
    let percentage = (value * 100.0 + 1e-6).floor();
    (0..=102).find(|whole| f64::from(*whole) == percentage)
}
