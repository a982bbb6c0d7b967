//! Extensions taken out of a file (XLIFF 2.1 §4.9): what no module of its version knows.

use super::super::{Version, vocabularies};
use super::Job;
use crate::xml::{Attr, ElementRef};
use std::collections::HashSet;

const VALIDATION: &str = "urn:oasis:names:tc:xliff:validation:2.0";
const SIZES: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
const RESOURCES: &str = "urn:oasis:names:tc:xliff:resourcedata:2.0";
/// A rule of the Validation module has one of these, or an attribute of another namespace.
const RULES: [&str; 5] = ["isPresent", "isNotPresent", "startsWith", "endsWith", "mustLoc"];

/// Takes elements and attributes of foreign namespaces out, and what is nothing without them.
/// A skeleton and resources that are kept in the file are content, whatever they hold.
pub(super) fn strip(job: &mut Job<'_>) {
    let version = job.version();
    // Whether the element at hand is gone with one around it, or content with it.
    let (mut gone_to, mut content_to) = (0, 0);
    // Namespaces that are still used when all is done, and elements that declare some.
    let mut used: HashSet<&str> = HashSet::new();
    let mut declaring = Vec::new();
    // Ids of extensions that are gone, and elements that may refer to one.
    let mut gone_ids: HashSet<&str> = HashSet::new();
    let mut referring = Vec::new();
    for element in job.document.nodes().filter_map(|node| node.element()) {
        let span = element.node().span();
        if span.start < gone_to {
            continue;
        }
        if span.start < content_to {
            used.insert(element.namespace());
            used.extend(element.attributes().map(|attribute| attribute.namespace));
            continue;
        }
        let foreign = !is_standard(element.namespace(), version);
        let inline = foreign && in_inline(element, job.core);
        if foreign && !inline || is_empty_rule(element, version) {
            job.edits.remove_element(element);
            job.changes += 1;
            gone_to = span.end;
            gone_ids.extend(element.get("id"));
            let within = element.descendants().filter_map(|node| node.element()?.get("id"));
            gone_ids.extend(within);
            continue;
        }
        used.insert(element.namespace());
        if inline || holds_content(element, job.core) {
            content_to = span.end;
        }
        if !inline {
            strip_attributes(element, job);
            referring.extend(element.get_ns(SIZES, "sizeInfoRef").map(|id| (element, id)));
            declaring.extend(job.declares(element).then_some(element));
        }
    }
    for (element, _) in referring.into_iter().filter(|(_, id)| gone_ids.contains(id)) {
        let is = |it: &Attr<'_>| it.namespace == SIZES && it.local() == "sizeInfoRef";
        let name = element.attributes().find(is).map_or("", |it| it.qualified);
        if let Some(written) = element.start_tag().get(name) {
            job.edits.remove_attribute(written.span.clone());
        }
    }
    for element in declaring {
        strip_declarations(element, &used, job);
    }
}

fn strip_attributes<'d>(element: ElementRef<'d>, job: &mut Job<'d>) {
    let foreign: HashSet<&str> = element
        .attributes()
        .filter(|attribute| !is_standard(attribute.namespace, job.version()))
        .map(|attribute| attribute.qualified)
        .collect();
    if foreign.is_empty() {
        return;
    }
    for written in element.start_tag().attributes {
        if foreign.contains(written.name) {
            job.edits.remove_attribute(written.span);
            job.changes += 1;
        }
    }
}

/// Takes out declarations of foreign namespaces that nothing uses any more.
fn strip_declarations<'d>(element: ElementRef<'d>, used: &HashSet<&str>, job: &mut Job<'d>) {
    for written in element.start_tag().attributes {
        let Some(prefix) = written.name.strip_prefix("xmlns:") else { continue };
        let namespace = job.resolve(element, prefix).unwrap_or_default();
        if !is_standard(namespace, job.version()) && !used.contains(namespace) {
            job.edits.remove_attribute(written.span);
        }
    }
}

/// Whether a namespace belongs to the standard in a version: core, modules, XML; or is none.
fn is_standard(namespace: &str, version: Version) -> bool {
    namespace.is_empty() || vocabularies::is_standard(namespace, version)
}

/// Whether what is in an element is content of somebody else.
fn holds_content(element: ElementRef<'_>, core: &str) -> bool {
    element.is(core, "skeleton")
        || element.is(RESOURCES, "source")
        || element.is(RESOURCES, "target")
}

/// What stands in text may hold text: it is no extension that the standard allows, and not
/// taken out.
fn in_inline(element: ElementRef<'_>, core: &str) -> bool {
    element.parent().is_some_and(|parent| {
        parent.namespace() == core
            && matches!(parent.local(), "source" | "target" | "pc" | "mrk" | "data" | "note")
    })
}

/// A rule that only extensions state, or the element around such rules.
fn is_empty_rule(element: ElementRef<'_>, version: Version) -> bool {
    if element.is(VALIDATION, "validation") {
        let mut rules = element.elements().peekable();
        return rules.peek().is_some() && rules.all(|rule| is_empty_rule(rule, version));
    }
    element.is(VALIDATION, "rule") && RULES.iter().all(|name| element.get(name).is_none())
        || element.parent().is_some_and(|it| it.is(VALIDATION, "validation"))
            && !is_standard(element.namespace(), version)
}
