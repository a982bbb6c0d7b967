//! Size and length restriction (XLIFF 2.1 §5.7).

use super::super::holders::Named;
use super::super::outline::Outline;
use super::lengths::{self, Bounds, GENERAL, Measure, STORAGE};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;

pub const SLR: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for file in &outline.files {
        let measures = Measure::all(file);
        let elements = file.element.descendants().filter_map(|node| node.element());
        for element in std::iter::once(file.element).chain(elements) {
            if element.namespace() == outline.core {
                check_element(outline, element, &measures, report);
            } else if element.namespace() == SLR {
                names(element, report);
            }
        }
        lengths::check(file, &measures, report);
    }
}

/// §5.7.1: names that begin with `xliff:` are those of the standard profiles.
fn names(element: ElementRef<'_>, report: &mut Report<'_>) {
    let general = || GENERAL.iter().map(|(name, _)| *name);
    let storage = || STORAGE.iter().map(|(name, _)| *name);
    let defined: [(&str, Vec<&str>); 3] = [
        ("generalProfile", general().collect()),
        ("storageProfile", storage().collect()),
        ("profile", general().chain(storage()).collect()),
    ];
    for (attribute, defined) in defined {
        let Some(name) = element.get(attribute).filter(|name| name.starts_with("xliff:")) else {
            continue;
        };
        if !defined.contains(&name) {
            let message = Message::new("validate-value-choice")
                .with("attribute", attribute)
                .with("value", name)
                .with("values", defined.join(", "));
            report.error(element, "5.7.1", message);
        }
    }
}

fn check_element(
    outline: &Outline<'_>,
    element: ElementRef<'_>,
    measures: &[Measure],
    report: &mut Report<'_>,
) {
    let get = |name: &str| element.get_ns(SLR, name);
    for measure in measures {
        let name = measure.restriction;
        let bounds = get(name).map(|value| (value, Bounds::parse(value)));
        let message = |value: &str| {
            Message::new("xliff2-size-restriction").with("attribute", name).with("value", value)
        };
        match bounds {
            // Without a profile a restriction is switched off (§5.7.4.2).
            _ if !measure.is_chosen => {}
            Some((value, None)) => report.error(element, measure.section, message(value)),
            // The form is that of the profile, and nothing is said of which is to be greater.
            Some((value, Some(bounds))) if bounds.are_crossed() => {
                report.warning(element, measure.section, message(value));
            }
            _ => {}
        }
        let (name, section) = measure.info;
        let is_number = |value: &str| value.bytes().all(|byte| byte.is_ascii_digit());
        // Where no profile is named, the only form there is is that of the standard ones; but
        // OASIS's own files have a phrase there, as a profile that is not told may want it.
        let is_phrase = |value: &str| !measure.is_chosen && value.trim().contains(' ');
        if let Some(value) = get(name).filter(|it| !is_number(it) && !is_phrase(it)) {
            let message =
                Message::new("xliff2-size-number").with("attribute", name).with("value", value);
            report.error(element, section, message);
        }
    }
    if get("sizeInfo").is_some() && get("sizeInfoRef").is_some() {
        report.error(element, "5.7.5.9", Message::new("xliff2-size-info-both"));
    }
    if let Some(id) = get("sizeInfoRef").filter(|id| !is_reachable(outline, element, id)) {
        let message = Message::new("xliff2-size-info-ref").with("id", id);
        report.error(element, "5.7.5.10", message);
    }
    if element.local() == "ec" && element.get("isolated") != Some("yes") {
        let attributes =
            [("equivStorage", "5.7.5.8"), ("sizeInfo", "5.7.5.9"), ("sizeInfoRef", "5.7.5.10")];
        for (name, section) in attributes {
            if get(name).is_some() {
                let message = Message::new("xliff2-on-closing-code").with("attribute", name);
                report.error(element, section, message);
            }
        }
    }
}

/// Whether an element of this id stands in profile data beside the element or beside one
/// around it.
fn is_reachable(outline: &Outline<'_>, element: ElementRef<'_>, id: &str) -> bool {
    let around = element.parent();
    around.is_some_and(|it| outline.holders().innermost(Named::SizeData, id, it).is_some())
}
