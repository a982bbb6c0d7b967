//! References to parts of units, from wherever in a file (XLIFF 2.1 §3, fragment identifiers).

use super::{Job, Result};
use crate::xml::{Document, ElementRef};
use std::collections::{HashMap, HashSet};

/// What is referred to: ids of a file, of a unit in it, and of a part of that.
pub(super) type Part = (String, String, String);

/// The parts that a document refers to.
pub(super) fn referred(document: &Document<'_>, core: &str) -> HashSet<Part> {
    let references = references(document, core).into_iter();
    references.map(|reference| reference.part).collect()
}

/// Lets what refers to parts that are gone refer to those that they have become, by their ids.
///
/// # Errors
/// If the text is not well-formed or not XLIFF 2.
pub(super) fn redirect(path: &str, text: &str, became: &HashMap<Part, String>) -> Result<String> {
    let redirected = super::modify(path, text, |job: &mut Job<'_>| {
        for reference in references(job.document, job.core) {
            if let Some(id) = became.get(&reference.part) {
                let value = format!("{}{id}", reference.path);
                job.edits.set_attribute(reference.element, "ref", &value);
            }
        }
    });
    Ok(redirected?.text)
}

struct Reference<'d> {
    element: ElementRef<'d>,
    part: Part,
    /// What stands before the id.
    path: &'d str,
}

fn references<'d>(document: &'d Document<'_>, core: &str) -> Vec<Reference<'d>> {
    let mut found = Vec::new();
    let (mut file, mut unit) = ("", ("", 0));
    for element in document.nodes().filter_map(|node| node.element()) {
        let span = element.node().span();
        if element.is(core, "file") {
            file = element.get("id").unwrap_or_default();
        } else if element.is(core, "unit") {
            unit = (element.get("id").unwrap_or_default(), span.end);
        }
        let Some(reference) = element.get("ref") else { continue };
        // Notes of 2.2 may have the bare id; that of an annotation is an address.
        let bare = !(element.is(core, "mrk") || element.is(core, "sm"));
        let within = Some(unit.0).filter(|_| span.start < unit.1);
        if let Some((part, path)) = resolve(reference, (file, within), bare) {
            found.push(Reference { element, part, path });
        }
    }
    found
}

/// A reference to a part, or to the target of one, and what stands before the id; none if it leads
/// elsewhere.
fn resolve<'r>(
    reference: &'r str,
    (file, unit): (&str, Option<&str>),
    bare: bool,
) -> Option<(Part, &'r str)> {
    let part = |file: &str, unit: &str, id: &str| (file.to_owned(), unit.to_owned(), id.to_owned());
    let Some(steps) = reference.strip_prefix('#') else {
        return Some((part(file, unit.filter(|_| bare)?, reference), ""));
    };
    let last = steps.rfind('/').map_or(0, |at| at + 1);
    let (mut file, mut unit) = (file, unit);
    for step in steps[..last].split('/').filter(|step| !step.is_empty()) {
        match step.split_once('=')? {
            ("f", id) => (file, unit) = (id, None),
            ("u", id) => unit = Some(id),
            ("g", _) => {}
            _ => return None,
        }
    }
    let id = steps[last..].strip_prefix("t=").unwrap_or(&steps[last..]);
    Some((part(file, unit?, id), &reference[..reference.len() - id.len()]))
}
