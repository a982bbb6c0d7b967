//! Segments: those of `seg-source`, and what refers to them by `mid`.

use super::outline::{Bundle, Outline, Text, Unit};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::collections::HashSet;

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (_, unit) in outline.units() {
        let own = bundle(&unit.own, report);
        alternatives(unit, &own, report);
        for alternative in &unit.alternatives {
            bundle(alternative, report);
        }
    }
}

/// Segments have different `mid`s, and those of a target are those of its `seg-source`. Gives
/// the latter.
fn bundle<'d>(bundle: &Bundle<'d>, report: &mut Report<'_>) -> HashSet<&'d str> {
    let mut known = HashSet::new();
    if let Some(segmented) = &bundle.segmented {
        for segment in segments(segmented) {
            match segment.get("mid") {
                None => {
                    report.warning(segment, "mid", Message::new("xliff1-segment-without-mid"));
                }
                Some(mid) if !known.insert(mid) => {
                    let message = Message::new("xliff1-segment-doubled").with("mid", mid);
                    report.error(segment, "mid", message);
                }
                Some(_) => {}
            }
        }
        same_text(bundle.source.as_ref(), segmented, report);
    }
    for segment in bundle.targets.iter().flat_map(segments) {
        if let Some(mid) = segment.get("mid").filter(|mid| !known.contains(mid)) {
            unknown(segment, mid, report);
        }
    }
    known
}

fn segments<'d>(text: &Text<'d>) -> impl Iterator<Item = ElementRef<'d>> {
    text.named(&["mrk"]).filter(|mark| mark.get("mtype") == Some("seg"))
}

/// An `alt-trans` with a `mid` is one for that segment.
fn alternatives(unit: &Unit<'_>, known: &HashSet<&str>, report: &mut Report<'_>) {
    for alternative in &unit.alternatives {
        if let Some(mid) = alternative.owner.get("mid").filter(|mid| !known.contains(mid)) {
            unknown(alternative.owner, mid, report);
        }
    }
}

fn unknown(element: ElementRef<'_>, mid: &str, report: &mut Report<'_>) {
    report.error(element, "mid", Message::new("xliff1-segment-unknown").with("mid", mid));
}

/// `seg-source` is the source with marks in it, so without them both read the same.
fn same_text(source: Option<&Text<'_>>, segmented: &Text<'_>, report: &mut Report<'_>) {
    let words = |text: &Text<'_>| -> Vec<String> {
        text.element.text().split_whitespace().map(str::to_owned).collect()
    };
    if source.is_some_and(|source| words(source) != words(segmented)) {
        let message = Message::new("xliff1-segmented-otherwise");
        report.warning(segmented.element, "seg-source", message);
    }
}
