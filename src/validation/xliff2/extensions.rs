//! Elements of other namespaces: their ids (XLIFF 2.1 §4.9.2).

use super::modules::resources::RES;
use super::outline::Outline;
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, XML_NS, is_nmtoken};
use std::collections::HashSet;

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for structure in outline.structures() {
        let mut seen: HashSet<(&str, &str)> = HashSet::new();
        for extension in extensions(outline, structure) {
            let own = std::iter::once(extension);
            let inner = extension.descendants().filter_map(|node| node.element());
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

/// The outermost elements of no namespace that XLIFF itself defines, in a file, group or unit
/// and in its modules, in order.
fn extensions<'d>(outline: &Outline<'d>, structure: ElementRef<'d>) -> Vec<ElementRef<'d>> {
    let mut found = Vec::new();
    let mut waiting: Vec<_> = structure.elements().collect();
    waiting.reverse();
    while let Some(element) = waiting.pop() {
        if is_extension(outline, element) {
            found.push(element);
        } else if is_open(outline, element) {
            let inner: Vec<_> = element.elements().collect();
            waiting.extend(inner.into_iter().rev());
        }
    }
    found
}

fn is_extension(outline: &Outline<'_>, element: ElementRef<'_>) -> bool {
    outline.grammar.vocabulary(element.namespace()).is_none()
}

/// An element of a module that may hold extensions. What a resource embeds is a document of its
/// own, with its own ids.
fn is_open(outline: &Outline<'_>, element: ElementRef<'_>) -> bool {
    let embeds = element.is(RES, "source") || element.is(RES, "target");
    element.namespace() != outline.core && !embeds
}
