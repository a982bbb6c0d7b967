//! Metadata (XLIFF 2.1 §5.4).

use super::super::outline::Outline;
use crate::model::Message;
use crate::validation::report::Report;
use std::collections::HashSet;

pub const MDA: &str = "urn:oasis:names:tc:xliff:metadata:2.0";

/// §5.4.5.3: ids are unique within one `metadata`, its own included.
pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    let all = outline.root.descendants().filter_map(|node| node.element());
    for metadata in all.filter(|element| element.is(MDA, "metadata")) {
        let mut seen = HashSet::new();
        let inner = metadata.descendants().filter_map(|node| node.element());
        for element in std::iter::once(metadata).chain(inner) {
            if let Some(id) = element.get("id")
                && element.namespace() == MDA
                && !seen.insert(id)
            {
                let message =
                    Message::new("xliff2-id-doubled").with("id", id).with("scope", "metadata");
                report.error(element, "5.4.5.3", message);
            }
        }
    }
}
