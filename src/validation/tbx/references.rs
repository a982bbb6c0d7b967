//! Ids and what refers to them (`id`, `target`).

use super::{Edition, NS, categories};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{Document, ElementRef};
use std::collections::HashSet;

/// An id belongs to one element of the document; a target is one of them, or, in an `xref`,
/// something outside.
pub fn check(document: &Document<'_>, edition: Edition, report: &mut Report<'_>) {
    let mut ids = HashSet::new();
    for element in elements(document) {
        if let Some(id) = element.get("id").map(str::trim)
            && !ids.insert(id)
        {
            report.error(element, "id", Message::new("validate-id-doubled").with("id", id));
        }
    }
    for element in elements(document) {
        let outside = element.local() == "xref" || categories::points_outside(element);
        let Some(target) = element.get("target").map(str::trim) else {
            if categories::wants_target(element) {
                report.error(element, "target", Message::new("validate-tbx-target-missing"));
            }
            continue;
        };
        let web = edition == Edition::E2019 && is_web(target);
        if outside {
            // In 2008 the target of an xref may be anything.
            if edition == Edition::E2019 && !web {
                let message = Message::new("validate-tbx-target-web").with("target", target);
                report.error(element, "target", message);
            }
        } else if !web && !ids.contains(target) {
            let message = Message::new("validate-tbx-target-unknown").with("target", target);
            report.error(element, "target", message);
        }
    }
}

/// Elements of TBX and of its modules.
fn elements<'d>(document: &'d Document<'d>) -> impl Iterator<Item = ElementRef<'d>> {
    let elements = document.nodes().filter_map(|node| node.element());
    elements.filter(|element| {
        let namespace = element.namespace();
        namespace.is_empty() || namespace == NS || categories::module(namespace).is_some()
    })
}

fn is_web(target: &str) -> bool {
    let rest = target.strip_prefix("https://").or_else(|| target.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty())
}
