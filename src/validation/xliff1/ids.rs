//! What identifies something is unique in its file.

use super::outline::{File, Outline};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::collections::HashMap;

/// Elements that share a set of identifiers, and the attribute that holds them.
const SETS: [(&[&str], &str); 6] = [
    (&["trans-unit", "bin-unit"], "id"),
    (&["group"], "id"),
    (&["tool"], "tool-id"),
    (&["phase"], "phase-name"),
    (&["count-group"], "name"),
    (&["external-file"], "uid"),
];

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for file in &outline.files {
        for (names, attribute) in SETS {
            for (element, message) in doubled(file, names, attribute) {
                report.error(element, attribute, message);
            }
        }
        for (element, message) in doubled(file, &["context-group"], "name") {
            // The schemas of 1.2 forbid it; what is written as 1.1 by the guide for PO files
            // has the same names in every unit.
            match outline.is_older() {
                true => report.warning(element, "name", message),
                false => report.error(element, "name", message),
            }
        }
    }
}

/// The elements that have the identifier of an earlier one, and what is to be said of them.
fn doubled<'d>(
    file: &File<'d>,
    names: &'static [&'static str],
    attribute: &'static str,
) -> Vec<(ElementRef<'d>, Message)> {
    let mut seen = HashMap::new();
    let mut found = Vec::new();
    for element in file.named(names) {
        let Some(id) = element.get(attribute) else { continue };
        let first = *seen.entry(id).or_insert(element);
        if first != element {
            let line = element.document().position(first.node().span().start).line;
            let message = Message::new("xliff1-id-doubled")
                .with("attribute", attribute)
                .with("id", id)
                .with("line", line);
            found.push((element, message));
        }
    }
    found
}
