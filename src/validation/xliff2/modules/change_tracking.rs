//! Change tracking (XLIFF 2.0 §5.6). Later versions know no such module (2.1 §1.1.3).

use super::super::outline::Outline;
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;

pub const CTR: &str = "urn:oasis:names:tc:xliff:changetracking:2.0";

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for structure in outline.structures() {
        for track in super::own(structure, CTR, "changeTrack") {
            for revisions in super::own(track, CTR, "revisions") {
                check_revisions(outline, structure, revisions, report);
            }
        }
    }
}

fn check_revisions(
    outline: &Outline<'_>,
    structure: ElementRef<'_>,
    revisions: ElementRef<'_>,
    report: &mut Report<'_>,
) {
    if let Some(current) = revisions.get("currentVersion") {
        let known = super::own(revisions, CTR, "revision")
            .any(|revision| revision.get("version") == Some(current));
        if !known {
            let message = Message::new("xliff2-current-version").with("value", current);
            report.error(revisions, "5.6.5.3", message);
        }
    }
    let Some(name) = revisions.get("appliesTo") else { return };
    // Siblings of the record, and their children (§5.6.5.1).
    let siblings = structure.elements().filter(|sibling| sibling.namespace() == outline.core);
    let reach: Vec<ElementRef<'_>> =
        siblings.flat_map(|sibling| std::iter::once(sibling).chain(sibling.elements())).collect();
    if !reachable(structure.local()).contains(&name) {
        let message = Message::new("xliff2-tracked-element").with("value", name);
        return report.error(revisions, "5.6.5.1", message);
    }
    let instances: Vec<_> =
        reach.iter().filter(|element| element.is(outline.core, name)).copied().collect();
    let chosen = match revisions.get("ref") {
        Some(id) => {
            let chosen = instances.iter().find(|instance| instance.get("id") == Some(id));
            let message = Message::new("xliff2-tracked-ref").with("id", id).with("name", name);
            match reach.iter().any(|element| element.get("id") == Some(id)) {
                _ if chosen.is_some() => {}
                // OASIS's own files refer to an element of another kind.
                true => report.warning(revisions, "5.6.5.5", message),
                false => report.error(revisions, "5.6.5.5", message),
            }
            chosen.copied()
        }
        None => {
            let identified = instances.iter().filter(|instance| instance.get("id").is_some());
            if instances.len() > 1 && identified.count() > 0 {
                let message = Message::new("xliff2-tracked-ref-missing").with("name", name);
                report.error(revisions, "5.6.4.3", message);
            }
            instances.first().copied()
        }
    };
    let rule = outline.grammar.element(0, name);
    for item in super::own(revisions, CTR, "revision")
        .flat_map(|revision| super::own(revision, CTR, "item"))
    {
        let Some(property) = item.get("property") else { continue };
        let is_attribute = rule
            .is_some_and(|rule| rule.attributes.iter().any(|attribute| attribute.name == property));
        let present = chosen.is_some_and(|chosen| {
            chosen.attributes().any(|attribute| attribute.qualified == property)
        });
        // The attribute is one that the element has; its name alone if it cannot be found.
        let known = if chosen.is_some() { present } else { is_attribute };
        if property != "content" && !known {
            let message =
                Message::new("xliff2-tracked-property").with("value", property).with("name", name);
            report.error(item, "5.6.5.6", message);
        }
    }
}

/// What can be a sibling of a record in this element, or a child of one.
fn reachable(structure: &str) -> &'static [&'static str] {
    match structure {
        "file" => {
            &["skeleton", "notes", "note", "unit", "group", "segment", "ignorable", "originalData"]
        }
        "group" => &["notes", "note", "unit", "group", "segment", "ignorable", "originalData"],
        _ => &["notes", "note", "originalData", "data", "segment", "ignorable", "source", "target"],
    }
}
