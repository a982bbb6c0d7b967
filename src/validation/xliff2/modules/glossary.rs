//! Glossaries (XLIFF 2.1 §5.2).

use super::super::fragments;
use super::super::outline::Outline;
use crate::model::Message;
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
            super::super::ids::unique(identified.iter().copied(), "glossary", report);
            for element in identified {
                // What leads elsewhere is another matter than what leads nowhere.
                if let Some(reference) = element.get("ref")
                    && !fragments::names_content(reference, file, unit)
                {
                    let message = Message::new("xliff2-ref-span").with("ref", reference);
                    match reference.starts_with('#') {
                        true => report.error(element, "5.2.5.2", message),
                        false => report.warning(element, "5.2.5.2", message),
                    }
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
