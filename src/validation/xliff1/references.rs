//! Attributes that refer to something of the same file: a tool, a phase, a unit.

use super::outline::{File, Outline};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::collections::HashSet;

/// An attribute that refers to something.
struct Reference {
    attribute: &'static str,
    /// What may have it.
    on: &'static [&'static str],
    /// What it refers to, and by which attribute.
    to: &'static [&'static str],
    by: &'static str,
    /// What holds it; what stands elsewhere defines nothing.
    inside: &'static [&'static str],
    message: &'static str,
}

const REFERENCES: [Reference; 3] = [
    Reference {
        attribute: "tool-id",
        on: &["file", "phase", "alt-trans"],
        to: &["tool"],
        by: "tool-id",
        inside: &["header"],
        message: "xliff1-tool-unknown",
    },
    Reference {
        attribute: "phase-name",
        on: &["count", "trans-unit", "target", "alt-trans", "bin-unit", "bin-target"],
        to: &["phase"],
        by: "phase-name",
        inside: &["phase-group"],
        message: "xliff1-phase-unknown",
    },
    Reference {
        attribute: "xid",
        on: &["g", "x", "bx", "ex", "ph", "bpt", "ept", "it", "sub"],
        to: &["trans-unit", "bin-unit"],
        by: "id",
        inside: &["body", "group"],
        message: "xliff1-unit-unknown",
    },
];

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for file in &outline.files {
        for reference in &REFERENCES {
            resolve(file, reference, report);
        }
    }
}

fn resolve(file: &File<'_>, reference: &Reference, report: &mut Report<'_>) {
    // Phases are those of the header.
    let in_header = |group: ElementRef<'_>| group.parent().is_some_and(|it| it.local() == "header");
    let is_inside = |around: ElementRef<'_>| {
        let named = reference.inside.contains(&around.local());
        named && (around.local() != "phase-group" || in_header(around))
    };
    let there: HashSet<&str> = file
        .named(reference.to)
        .filter(|element| element.parent().is_some_and(is_inside))
        .filter_map(|element| element.get(reference.by))
        .collect();
    for element in file.named(reference.on) {
        let Some(id) = element.get(reference.attribute) else { continue };
        if !there.contains(id) {
            let message = Message::new(reference.message)
                .with("attribute", reference.attribute)
                .with("id", id);
            report.error(element, reference.attribute, message);
        }
    }
}
