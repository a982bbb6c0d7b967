//! Size and length restriction (XLIFF 2.1 §5.7).

use super::super::outline::{File, Outline};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, XML_NS};

pub const SLR: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for file in &outline.files {
        let profiles = Profiles::of(file);
        let elements = file.element.descendants().filter_map(|node| node.element());
        for element in std::iter::once(file.element).chain(elements) {
            if element.namespace() == outline.core {
                check_element(element, &profiles, report);
            }
        }
    }
}

/// The standard profiles that a file has chosen.
struct Profiles {
    code_points: bool,
    bytes: bool,
}

impl Profiles {
    fn of(file: &File<'_>) -> Profiles {
        let profiles = file.element.child(SLR, "profiles");
        let chosen =
            |name: &str| profiles.and_then(|profiles| profiles.get(name)).unwrap_or_default();
        let storage = chosen("storageProfile");
        Profiles {
            code_points: chosen("generalProfile") == "xliff:codepoints",
            bytes: ["xliff:utf8", "xliff:utf16", "xliff:utf32"].contains(&storage),
        }
    }
}

fn check_element(element: ElementRef<'_>, profiles: &Profiles, report: &mut Report<'_>) {
    let get = |name: &str| element.get_ns(SLR, name);
    let restrictions = [
        ("sizeRestriction", profiles.code_points, "5.7.6.1.1"),
        ("storageRestriction", profiles.bytes, "5.7.6.2.1"),
    ];
    for (name, standard, section) in restrictions {
        if let Some(value) = get(name).filter(|value| standard && !is_restriction(value)) {
            let message = Message::new("xliff2-size-restriction")
                .with("attribute", name)
                .with("value", value);
            report.error(element, section, message);
        }
    }
    let numbers = [
        ("sizeInfo", profiles.code_points, "5.7.6.1.2"),
        ("equivStorage", profiles.bytes, "5.7.6.2.2"),
    ];
    for (name, standard, section) in numbers {
        let is_number = |value: &str| value.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(value) = get(name).filter(|value| standard && !is_number(value)) {
            let message =
                Message::new("xliff2-size-number").with("attribute", name).with("value", value);
            report.error(element, section, message);
        }
    }
    if get("sizeInfo").is_some() && get("sizeInfoRef").is_some() {
        report.error(element, "5.7.5.9", Message::new("xliff2-size-info-both"));
    }
    if let Some(id) = get("sizeInfoRef").filter(|id| !is_reachable(element, id)) {
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

/// A most, or a least and a most; the most may be `*`.
fn is_restriction(value: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (least, most) = match value.split_once(',') {
        Some((least, most)) => (Some(least.trim()), most.trim()),
        None => (None, value.trim()),
    };
    least.is_none_or(number) && (most == "*" || number(most))
}

/// Whether an element of this id stands in profile data beside the element or beside one
/// around it.
fn is_reachable(element: ElementRef<'_>, id: &str) -> bool {
    element.ancestors().any(|around| {
        super::own(around, SLR, "data").any(|data| {
            data.descendants()
                .filter_map(|node| node.element())
                .any(|inner| inner.get("id") == Some(id) || inner.get_ns(XML_NS, "id") == Some(id))
        })
    })
}
