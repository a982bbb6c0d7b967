//! `xml:id`, whatever the format (xml:id Version 1.0, §4).

use super::report::Report;
use crate::model::Message;
use crate::xml::{ElementRef, XML_NS};
use std::collections::HashSet;

/// Where it is said.
pub const SECTION: &str = "xml:id 1.0 §4";

/// Every `xml:id` is unique in the document, with those of extensions.
pub fn check(root: ElementRef<'_>, report: &mut Report<'_>) {
    let mut seen = HashSet::new();
    let below = root.descendants().filter_map(|node| node.element());
    for element in std::iter::once(root).chain(below) {
        if let Some(id) = element.get_ns(XML_NS, "id")
            && !seen.insert(id)
        {
            report.error(element, SECTION, Message::new("validate-id-doubled").with("id", id));
        }
    }
}
