//! Rules of structural elements: skeleton, unit, languages, order, states (XLIFF 2.1 §4.2.2).

use super::outline::{Outline, Part, Unit};
use crate::model::Message;
use crate::validation::grammar::value::has_own_prefix;
use crate::validation::report::Report;
use crate::xml::{ElementRef, XML_NS};
use std::collections::HashSet;

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let mut has_target = None;
    for file in &outline.files {
        for skeleton in file.element.elements().filter(|child| child.is(outline.core, "skeleton")) {
            check_skeleton(skeleton, report);
        }
    }
    for (_, unit) in outline.units() {
        let segments = unit.content.parts.iter().any(|part| part.element.local() == "segment");
        if !segments {
            report.error(unit.element, "4.2.2.5", Message::new("xliff2-unit-without-segment"));
        }
        for part in &unit.content.parts {
            has_target = has_target.or(part.target);
            languages(outline, unit.lang, part, report);
            states(part, report);
        }
        orders(unit, report);
    }
    if let Some(target) = has_target.filter(|_| outline.target_lang.is_none()) {
        report.error(outline.root, "4.2.2.1", {
            let line = outline.root.document().position(target.node().span().start).line;
            Message::new("xliff2-target-language-missing").with("line", line)
        });
    }
}

fn check_skeleton(skeleton: ElementRef<'_>, report: &mut Report<'_>) {
    let filled = skeleton.children().next().is_some();
    match (skeleton.get("href"), filled) {
        (None, false) => {
            report.error(skeleton, "4.2.2.3", Message::new("xliff2-skeleton-empty"));
        }
        (Some(_), true) => report.error(skeleton, "4.2.2.3", Message::new("xliff2-skeleton-both")),
        _ => {}
    }
}

/// §4.2.2.12, §4.2.2.13: `xml:lang`, given or inherited, says what the root says.
fn languages(
    outline: &Outline<'_>,
    inherited: Option<&str>,
    part: &Part<'_>,
    report: &mut Report<'_>,
) {
    let sides = [
        (part.source, outline.source_lang, "srcLang", "4.2.2.12"),
        (part.target, outline.target_lang, "trgLang", "4.2.2.13"),
    ];
    for (element, expected, attribute, section) in sides {
        let found = element.and_then(|element| element.get_ns(XML_NS, "lang")).or(inherited);
        if let (Some(element), Some(found), Some(expected)) = (element, found, expected)
            && !found.eq_ignore_ascii_case(expected)
        {
            let message = Message::new("xliff2-language")
                .with("found", found)
                .with("attribute", attribute)
                .with("expected", expected);
            report.error(element, section, message);
        }
    }
}

/// §4.3.1.31, §4.3.1.35.
fn states(part: &Part<'_>, report: &mut Report<'_>) {
    let element = part.element;
    let state = element.get("state");
    if let Some(state @ ("translated" | "reviewed" | "final")) = state
        && part.target.is_none()
    {
        let message = Message::new("xliff2-state-without-target").with("state", state);
        report.error(element, "4.3.1.31", message);
    }
    let Some(sub_state) = element.get("subState") else { return };
    if state.is_none() {
        report.error(element, "4.3.1.35", Message::new("xliff2-substate-without-state"));
    }
    if !is_sub_state(sub_state) {
        let message = Message::new("xliff2-substate").with("value", sub_state);
        report.error(element, "4.3.1.35", message);
    }
}

/// Prefix and value; the value is free.
fn is_sub_state(value: &str) -> bool {
    let Some((prefix, rest)) = value.split_once(':') else { return false };
    !rest.is_empty() && has_own_prefix(&format!("{prefix}:x"))
}

/// §4.3.1.24, §4.8.2: places from 1 to the number of parts, each taken once, also by the
/// targets that have their own place because they say nothing.
fn orders(unit: &Unit<'_>, report: &mut Report<'_>) {
    let parts = &unit.content.parts;
    let mut taken: HashSet<usize> = HashSet::new();
    let given: Vec<(usize, ElementRef<'_>, usize)> = parts
        .iter()
        .enumerate()
        .filter_map(|(own, part)| {
            let target = part.target?;
            let place = target.get("order")?.trim().parse().ok().filter(|place| *place > 0)?;
            Some((own + 1, target, place))
        })
        .collect();
    for (_, target, place) in &given {
        if *place > parts.len() {
            let message = Message::new("xliff2-order-too-large")
                .with("order", *place)
                .with("most", parts.len());
            report.error(*target, "4.3.1.24", message);
        } else if !taken.insert(*place) {
            let message = Message::new("xliff2-order-doubled").with("order", *place);
            report.error(*target, "4.3.1.24", message);
        }
    }
    let sound = taken.len() == given.len();
    for (_, target, place) in &given {
        let part = parts.get(place - 1);
        let silent =
            part.is_some_and(|part| part.target.is_none_or(|other| other.get("order").is_none()));
        if sound && silent {
            let message = Message::new("xliff2-order-implicit").with("order", *place);
            report.error(*target, "4.8.2", message);
        }
    }
}
