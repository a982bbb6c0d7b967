//! Elements of other namespaces: their ids (XLIFF 2.1 §4.9.2).

use super::outline::Outline;
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, XML_NS, is_nmtoken};
use std::collections::HashSet;

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for structure in outline.structures() {
        let mut seen: HashSet<(&str, &str)> = HashSet::new();
        for child in structure.elements().filter(|child| is_extension(outline, *child)) {
            let own = std::iter::once(child);
            let inner = child.descendants().filter_map(|node| node.element());
            for element in own.chain(inner) {
                let Some(id) = element.get("id").or_else(|| element.get_ns(XML_NS, "id")) else {
                    continue;
                };
                if !is_nmtoken(id) {
                    let message = Message::new("xliff2-extension-id").with("id", id);
                    report.error(element, "4.9.2", message);
                } else if !seen.insert((element.namespace(), id)) {
                    let message = Message::new("xliff2-id-doubled")
                        .with("id", id)
                        .with("scope", structure.local());
                    report.error(element, "4.9.2", message);
                }
            }
        }
    }
}

/// Of no namespace that XLIFF itself defines.
fn is_extension(outline: &Outline<'_>, element: ElementRef<'_>) -> bool {
    let namespace = element.namespace();
    namespace != outline.core
        && !namespace.starts_with("urn:oasis:names:tc:xliff:")
        && namespace != super::modules::its::ITS
}
