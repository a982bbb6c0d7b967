//! Glossaries (XLIFF 2.1 §5.2).

use super::super::fragments;
use super::super::outline::{Outline, Unit};
use crate::model::{Message, Side};
use crate::validation::report::Report;

pub const GLS: &str = "urn:oasis:names:tc:xliff:glossary:2.0";

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (file, unit) in outline.units() {
        for glossary in super::own(unit.element, GLS, "glossary") {
            let entries: Vec<_> = super::own(glossary, GLS, "glossEntry").collect();
            let identified: Vec<_> = entries
                .iter()
                .flat_map(|entry| {
                    std::iter::once(*entry).chain(super::own(*entry, GLS, "translation"))
                })
                .collect();
            super::super::ids::unique_by("5.2.5.1", identified.iter().copied(), "glossary", report);
            for element in identified {
                let Some(reference) = element.get("ref") else { continue };
                let message = Message::new("xliff2-ref-span").with("ref", reference);
                if fragments::names_content(reference, file, unit) {
                    // OASIS's own Schematron takes any code.
                    if fragments::names_no_span(reference, unit) {
                        report.warning(element, "5.2.5.2", message);
                    }
                    continue;
                }
                match is_mistaken(reference, unit) {
                    true => report.warning(element, "5.2.5.2", message),
                    false => report.error(element, "5.2.5.2", message),
                }
            }
            for entry in entries {
                let says = entry
                    .elements()
                    .any(|child| child.is(GLS, "translation") || child.is(GLS, "definition"));
                if !says {
                    report.error(entry, "5.2.4.3", Message::new("xliff2-entry-empty"));
                }
            }
        }
    }
}

/// Whether a reference is no fragment identifier, but the id in it is one of the unit: OASIS's own
/// files and its Schematron have such.
fn is_mistaken(reference: &str, unit: &Unit<'_>) -> bool {
    let id = reference.split_once('#').map_or(reference, |(_, id)| id);
    let known = || [Side::Source, Side::Target].into_iter().any(|side| unit.content.has(side, id));
    !reference.starts_with('#') && known()
}
