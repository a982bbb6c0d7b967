//! mqxliff, the files of memoQ.
//!
//! Everything stands in attributes of the `trans-unit`: `mq:status`, `mq:locked`, `mq:percent`,
//! and comments in `mq:comments`. Sources: the names of rows' states and the range of match
//! rates, 0 to 102, in memoQ's scripting interface (`TUStatus`, `matchRate`); its table of what
//! its engine reads and writes (docs.memoq.com, "How globalese by memoQ processes XLIFF
//! files"); and the comments that other tools exchange with it. Rates above 100 are matches in
//! context.

use super::super::text::percent;
use super::{Dialect, Flavour, PLAIN, Provided, Said, declares, is_yes, signed};
use crate::model::{Provenance, State};
use crate::xml::Element;

pub const MQ: &str = "MQXliff";
const MACHINE: &str = "MachineTranslated";

pub const MEMOQ: Flavour = Flavour {
    name: "memoQ",
    recognises: |root| declares(root, MQ),
    states: &[
        ("PartiallyEdited", State::Initial),
        ("ManuallyConfirmed", State::Translated),
        ("Reviewer1Confirmed", State::Reviewed),
        ("Proofread", State::Final),
        ("NotStarted", State::Initial),
        ("PreTranslated", State::Initial),
        ("Pretranslated", State::Initial),
        (MACHINE, State::Initial),
        ("AssembledFromFragments", State::Initial),
        ("AutoJoined", State::Initial),
        ("AutoSplit", State::Initial),
        ("AutoSplitAndEmpty", State::Initial),
        ("Rejected", State::Initial),
        ("ConfirmedTranslator", State::Translated),
        ("ConfirmedReviewer1", State::Reviewed),
        ("ConfirmedReviewer2", State::Final),
    ],
    says,
    word: |unit, _| Some((unit, MQ, "status")),
    comments,
    ..PLAIN
};

fn says<'e>(unit: &'e Element, _mid: Option<&str>) -> Said<'e> {
    let state = unit.get_ns(MQ, "status");
    let score = unit.get_ns(MQ, "percent").and_then(percent);
    let machine = state == Some(MACHINE);
    let source_of_target = score.map(|score| Provided {
        score,
        gross: score,
        in_context: score > 100,
        system: String::new(),
        provenance: if machine { Provenance::Machine } else { Provenance::Imported },
    });
    Said { state, locked: is_yes(unit.get_ns(MQ, "locked")), source_of_target }
}

fn comments(_: &Dialect, unit: &Element) -> Vec<String> {
    let comments = unit.child(MQ, "comments").into_iter().flat_map(Element::elements);
    comments
        .filter(|comment| comment.is(MQ, "comment") && !is_yes(comment.get("deleted")))
        .map(|comment| signed(comment.get("creatoruser"), &comment.text()))
        .filter(|comment| !comment.is_empty())
        .collect()
}
