//! Ids are unique in their scope (XLIFF 2.1 §4.3.1.21).

use super::outline::{Bundle, InlineKind, Outline};
use crate::model::{Message, Side};
use crate::validation::by_id::ById;
use crate::validation::report::Report;
use crate::xml::ElementRef;

/// The section about the ids of the core.
const ID: &str = "4.3.1.21";

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    unique(outline.files.iter().map(|file| file.element), "xliff", report);
    for file in &outline.files {
        unique(file.groups.iter().copied(), "file", report);
        unique(file.units.iter().map(|unit| unit.element), "file", report);
    }
    for structure in outline.structures().chain([outline.root]) {
        for notes in structure.elements().filter(|child| child.is(outline.core, "notes")) {
            unique(notes.elements(), "notes", report);
        }
    }
    for (_, unit) in outline.units() {
        for bundle in unit.bundles() {
            unique(bundle.data_elements.iter().copied(), bundle.owner.local(), report);
            inline(bundle, report);
        }
    }
}

fn unique<'d>(
    elements: impl Iterator<Item = ElementRef<'d>>,
    scope: &str,
    report: &mut Report<'_>,
) {
    unique_by(ID, elements, scope, report);
}

/// Reports every element whose id an earlier one has, by the section that says so.
pub fn unique_by<'d>(
    section: &str,
    elements: impl Iterator<Item = ElementRef<'d>>,
    scope: &str,
    report: &mut Report<'_>,
) {
    let mut seen = ById::new();
    for element in elements {
        if let Some(id) = element.get("id")
            && !seen.insert(id, ())
        {
            report.error(element, section, message(id, scope));
        }
    }
}

fn doubled(element: ElementRef<'_>, id: &str, scope: &str, report: &mut Report<'_>) {
    report.error(element, ID, message(id, scope));
}

fn message(id: &str, scope: &str) -> Message {
    Message::new("xliff2-id-doubled").with("id", id).with("scope", scope)
}

/// What a source has under an id.
struct Known {
    /// None for a segment or ignorable.
    kind: Option<InlineKind>,
    part: usize,
}

/// Segments, ignorables and inline elements of a unit have one scope. An inline element of a
/// target has the id of the one it corresponds to in the sibling source, or a new one.
fn inline(bundle: &Bundle<'_>, report: &mut Report<'_>) {
    let scope = bundle.owner.local();
    let mut sources: ById<'_, Known> = ById::new();
    for (part, element) in bundle.parts.iter().enumerate() {
        // A match is its own part, and its id is one among matches.
        if element.element == bundle.owner {
            continue;
        }
        if let Some(id) = element.element.get("id")
            && !sources.insert(id, Known { kind: None, part })
        {
            doubled(element.element, id, scope, report);
        }
    }
    let on = |side: Side| bundle.inlines.iter().filter(move |inline| inline.side == side);
    for inline in on(Side::Source) {
        let Some(id) = inline.get("id") else { continue };
        let known = Known { kind: Some(inline.kind), part: inline.part };
        if !sources.insert(id, known) {
            doubled(inline.element, id, scope, report);
        }
    }
    let mut targets = ById::new();
    for inline in on(Side::Target) {
        let Some(id) = inline.get("id") else { continue };
        if !targets.insert(id, ()) {
            doubled(inline.element, id, scope, report);
            continue;
        }
        let Some(known) = sources.get(id) else { continue };
        match known.kind {
            None => doubled(inline.element, id, scope, report),
            Some(_) if known.part != inline.part => {
                let message = Message::new("xliff2-id-elsewhere").with("id", id);
                report.error(inline.element, ID, message);
            }
            Some(kind) if !corresponds(kind, inline.kind) => {
                let message = Message::new("xliff2-id-other-element").with("id", id);
                report.error(inline.element, ID, message);
            }
            Some(_) => {}
        }
    }
}

/// The same element, or its other form: `pc` for `sc` with `ec`, `mrk` for `sm` with `em`
/// (§4.7.2.2).
fn corresponds(source: InlineKind, target: InlineKind) -> bool {
    use InlineKind::{Mrk, Pc, Sc, Sm};
    source == target || matches!((source, target), (Pc, Sc) | (Sc, Pc) | (Mrk, Sm) | (Sm, Mrk))
}
