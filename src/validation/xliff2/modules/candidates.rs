//! Translation candidates (XLIFF 2.1 §5.1).

use super::super::fragments;
use super::super::outline::{Outline, Unit};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::XML_NS;

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (file, unit) in outline.units() {
        for list in super::own(unit.element, super::super::MTC, "matches") {
            super::super::ids::unique_by("5.1.7.1", list.elements(), "matches", report);
        }
        for bundle in &unit.matches {
            let found = bundle.owner;
            if let Some(reference) = found.get("ref") {
                let message = || Message::new("xliff2-ref-span").with("ref", reference);
                if !fragments::names_content(reference, file, unit) {
                    report.error(found, "5.1.7.5", message());
                } else if fragments::names_no_span(reference, unit) {
                    // OASIS's own Schematron takes any code.
                    report.warning(found, "5.1.7.5", message());
                }
            }
            if found.get("subType").is_some() && found.get("type").is_none() {
                report.error(found, "5.1.7.8", Message::new("xliff2-subtype-without-type"));
            }
            // The suite of OASIS has it from §5.1.5.3 of 2.0: a candidate has no language itself.
            if found.get_ns(XML_NS, "lang").is_some() {
                let message =
                    Message::new("validate-attribute-unexpected").with("attribute", "xml:lang");
                report.error(found, "5.1.6.3", message);
            }
            let target = bundle.parts.iter().find_map(|part| part.target);
            let lang = target.and_then(|target| target.get_ns(XML_NS, "lang"));
            if let (Some(target), Some(found_lang), Some(expected)) =
                (target, lang, outline.target_lang)
                && found.get("reference") != Some("yes")
                && !found_lang.eq_ignore_ascii_case(expected)
            {
                let message = Message::new("xliff2-match-language")
                    .with("found", found_lang)
                    .with("expected", expected);
                report.error(target, "5.1.6.3", message);
            }
        }
        annotations(unit, report);
    }
}

/// §5.1.5: the annotation of a match has no reference; the match refers to it.
fn annotations(unit: &Unit<'_>, report: &mut Report<'_>) {
    let marked =
        unit.content.inlines.iter().filter(|inline| {
            inline.kind.is_annotation() && inline.get("type") == Some("mtc:match")
        });
    for inline in marked.filter(|inline| inline.get("ref").is_some()) {
        report.error(inline.element, "5.1.5", Message::new("xliff2-match-annotation-ref"));
    }
}
