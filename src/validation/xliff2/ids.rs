//! Ids are unique in their scope (XLIFF 2.1 §4.3.1.21).

use super::modules::plurals::PGS;
use super::outline::{Bundle, Inline, InlineKind, Outline, Part};
use crate::model::{Message, Side};
use crate::validation::by_id::ById;
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::collections::HashSet;

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
    let mut cases = Cases::of(bundle);
    let on = |side: Side| bundle.inlines.iter().filter(move |inline| inline.side == side);
    for inline in on(Side::Source) {
        let Some(id) = inline.get("id") else { continue };
        let known = Known { kind: Some(inline.kind), part: inline.part };
        let first = sources.get(id).and_then(|known| Some((known.kind?, known.part)));
        if !sources.insert(id, known) {
            match cases.repeats(inline, first) {
                true => report.warning(inline.element, ID, message(id, scope)),
                false => doubled(inline.element, id, scope, report),
            }
        }
    }
    let mut targets: ById<'_, (InlineKind, usize)> = ById::new();
    for inline in on(Side::Target) {
        let Some(id) = inline.get("id") else { continue };
        let first = targets.get(id).copied();
        if !targets.insert(id, (inline.kind, inline.part)) {
            // That of its source was said there.
            if !cases.repeats(inline, first) {
                doubled(inline.element, id, scope, report);
            }
            continue;
        }
        let Some(known) = sources.get(id) else { continue };
        match known.kind {
            None => doubled(inline.element, id, scope, report),
            Some(_) if known.part != inline.part && !cases.has(inline, id) => {
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

/// The cases of a plural, gender or selection (XLIFF 2.2 part 2 §4.9). One of them is what is
/// shown, so that in examples of the specification each has the code with the same id, against
/// the letter of §4.3.1.21.
struct Cases<'d> {
    /// The case of each part.
    of: Vec<Option<&'d str>>,
    /// Ids with the sides and the parts that they stand in again.
    seen: HashSet<(Side, &'d str, usize)>,
}

impl<'d> Cases<'d> {
    fn of(bundle: &Bundle<'d>) -> Cases<'d> {
        let switched = bundle.owner.get_ns(PGS, "switch").is_some();
        let case = |part: &Part<'d>| part.element.get_ns(PGS, "case").filter(|_| switched);
        Cases { of: bundle.parts.iter().map(case).collect(), seen: HashSet::new() }
    }

    /// Whether a code has the id of one of its kind in another case, and is the first in its own.
    fn repeats(&mut self, inline: &Inline<'d>, first: Option<(InlineKind, usize)>) -> bool {
        let (Some((kind, part)), Some(id)) = (first, inline.get("id")) else { return false };
        let (own, other) = (self.of[inline.part], self.of[part]);
        own.is_some()
            && other.is_some()
            && own != other
            && corresponds(kind, inline.kind)
            && self.seen.insert((inline.side, id, inline.part))
    }

    /// Whether the source of its own case has the code of a target, too.
    fn has(&self, inline: &Inline<'d>, id: &'d str) -> bool {
        self.seen.contains(&(Side::Source, id, inline.part))
    }
}

/// The same element, or its other form: `pc` for `sc` with `ec`, `mrk` for `sm` with `em`
/// (§4.7.2.2).
fn corresponds(source: InlineKind, target: InlineKind) -> bool {
    use InlineKind::{Mrk, Pc, Sc, Sm};
    source == target || matches!((source, target), (Pc, Sc) | (Sc, Pc) | (Mrk, Sm) | (Sm, Mrk))
}
