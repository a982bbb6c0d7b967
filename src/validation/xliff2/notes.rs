//! What notes refer to (XLIFF 2.2 part 1 §3.3.1.27; before 2.2 they have no `ref`).

use super::fragments;
use super::outline::{File, Outline, Unit};
use crate::model::Message;
use crate::validation::report::Report;

/// In a unit, `ref` leads to a segment of it, or to the source or target of one. These have no
/// ids, so that the segment's stands for all three. For notes elsewhere the prose says nothing,
/// and only the form of a fragment identifier is asked for, as of every `ref`.
pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (file, unit) in outline.units() {
        let notes = unit.element.elements().filter(|child| child.is(outline.core, "notes"));
        for note in notes.flat_map(|notes| notes.elements()) {
            let Some(reference) = note.get("ref") else { continue };
            if names_a_segment(reference, file, unit) == Some(false) {
                let message = Message::new("xliff2-note-ref").with("ref", reference);
                report.error(note, "4.3.1.27", message);
            }
        }
    }
}

/// None if the form is wrong. The examples of part 2 §4.9.7.3 have the bare id of a segment
/// instead of a fragment identifier, that of part 1 §3.2.2.9 has the latter.
fn names_a_segment(reference: &str, file: &File<'_>, unit: &Unit<'_>) -> Option<bool> {
    let id = if reference.starts_with('#') {
        let selectors = fragments::parse(reference).ok()?;
        let last = selectors.last()?;
        if !fragments::within(&selectors, file, unit) || !matches!(last.prefix, None | Some("t")) {
            return Some(false);
        }
        last.id
    } else {
        reference
    };
    Some(unit.content.has_segment(id))
}
