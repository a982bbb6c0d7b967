//! Change tracking (XLIFF 2.0 §5.6). Later versions know no such module (2.1 §1.1.3).

use super::super::outline::Outline;
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

pub const CTR: &str = "urn:oasis:names:tc:xliff:changetracking:2.0";

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for structure in outline.structures() {
        let reach = LazyCell::new(|| Reach::of(outline, structure));
        for track in super::own(structure, CTR, "changeTrack") {
            for revisions in super::own(track, CTR, "revisions") {
                check_revisions(outline, (structure, &reach), revisions, report);
            }
        }
    }
}

/// What a record can be about: its siblings, and their children (§5.6.5.1).
struct Reach<'d> {
    by_name: HashMap<&'d str, Instances<'d>>,
    /// The ids of all.
    ids: HashSet<&'d str>,
}

/// The elements of a name.
struct Instances<'d> {
    first: ElementRef<'d>,
    count: usize,
    by_id: HashMap<&'d str, ElementRef<'d>>,
}

impl<'d> Reach<'d> {
    fn of(outline: &Outline<'d>, structure: ElementRef<'d>) -> Reach<'d> {
        let mut reach = Reach { by_name: HashMap::new(), ids: HashSet::new() };
        let siblings = structure.elements().filter(|sibling| sibling.namespace() == outline.core);
        for element in siblings.flat_map(|it| std::iter::once(it).chain(it.elements())) {
            let id = element.get("id");
            reach.ids.extend(id);
            if element.namespace() != outline.core {
                continue;
            }
            let instances = reach.by_name.entry(element.local()).or_insert_with(|| Instances {
                first: element,
                count: 0,
                by_id: HashMap::new(),
            });
            instances.count += 1;
            id.into_iter().for_each(|id| _ = instances.by_id.entry(id).or_insert(element));
        }
        reach
    }
}

fn check_revisions(
    outline: &Outline<'_>,
    (structure, reach): (ElementRef<'_>, &Reach<'_>),
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
    if !reachable(structure.local()).contains(&name) {
        let message = Message::new("xliff2-tracked-element").with("value", name);
        return report.error(revisions, "5.6.5.1", message);
    }
    let instances = reach.by_name.get(name);
    let chosen = match revisions.get("ref") {
        Some(id) => {
            let chosen = instances.and_then(|instances| instances.by_id.get(id));
            let message = Message::new("xliff2-tracked-ref").with("id", id).with("name", name);
            match reach.ids.contains(id) {
                _ if chosen.is_some() => {}
                // OASIS's own files refer to an element of another kind.
                true => report.warning(revisions, "5.6.5.5", message),
                false => report.error(revisions, "5.6.5.5", message),
            }
            chosen.copied()
        }
        None => {
            if instances.is_some_and(|all| all.count > 1 && !all.by_id.is_empty()) {
                let message = Message::new("xliff2-tracked-ref-missing").with("name", name);
                report.error(revisions, "5.6.4.3", message);
            }
            instances.map(|instances| instances.first)
        }
    };
    tracked(outline, (name, chosen), revisions, report);
}

/// The properties that a record is about are those of the element (§5.6.5.6).
fn tracked(
    outline: &Outline<'_>,
    (name, chosen): (&str, Option<ElementRef<'_>>),
    revisions: ElementRef<'_>,
    report: &mut Report<'_>,
) {
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
