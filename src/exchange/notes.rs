//! Notes of structures that have no unit of their own, and notes that translators have deleted,
//! told from those that a tool has dropped.
//!
//! A file goes out with the digests of its notes. If it comes back with some notes of a unit
//! but not all, those that are missing were deleted; if none is left, not even those that are
//! made anew each time, the tool does not keep notes.

use crate::model::document::sha256;
use crate::model::{Bitext, BitextUnit, Note};
use std::collections::HashMap;

/// Gives notes that no unit stands behind to the last one.
pub fn add_late(units: &mut [BitextUnit], notes: Vec<Note>) {
    if let Some(last) = units.last_mut() {
        last.notes.extend(notes);
    }
}

/// What tells a note from others: the first eight digits of the SHA-256 of its text.
pub fn digest(text: &str) -> String {
    let mut digest = sha256(text.trim().as_bytes());
    digest.truncate(8);
    digest
}

/// The digests of notes as they are written into a file; none if there are no notes.
pub fn digests(notes: &[Note]) -> Option<String> {
    let digests: Vec<String> = notes.iter().map(|note| digest(&note.text)).collect();
    (!digests.is_empty()).then(|| digests.join(" "))
}

/// The same of a file and its groups.
pub fn digests_of_structure(bitext: &Bitext) -> Option<String> {
    let of_groups = bitext.groups.iter().flat_map(|group| &group.notes);
    let notes: Vec<Note> = bitext.notes.iter().chain(of_groups).cloned().collect();
    digests(&notes)
}

/// Which of the notes that a file with its groups was given out with are there no more.
pub fn deleted_of_structure(bitext: &Bitext, given_out: &str) -> Vec<String> {
    let of_groups = bitext.groups.iter().flat_map(|group| &group.notes);
    deleted(given_out, bitext.notes.iter().chain(of_groups).map(|note| note.text.as_str()))
}

/// The digests of notes one after the other, each told from equal ones before it: the second is
/// `DIGEST:2`.
pub fn occurrences<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    texts
        .map(digest)
        .map(|digest| {
            let count = seen.entry(digest.clone()).or_default();
            *count += 1;
            if *count == 1 { digest } else { format!("{digest}:{count}") }
        })
        .collect()
}

/// Which of the notes that a unit was given out with were deleted. `texts` are those of all its
/// notes, made anew or not.
pub fn deleted<'t>(given_out: &str, texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    let present: Vec<String> = texts.map(digest).collect();
    if present.is_empty() {
        return Vec::new();
    }
    let given_out = given_out.split_whitespace().map(str::to_owned);
    given_out.filter(|digest| !present.contains(digest)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_deleted_if_others_are_left() {
        let notes = [Note::new("One."), Note::new("Two.")];
        let given_out = digests(&notes).expect("two notes");
        assert_eq!(deleted(&given_out, ["One.", "Context"].into_iter()), [digest("Two.")]);
        assert_eq!(deleted(&given_out, ["One. ", "Two."].into_iter()), [""; 0]);
        assert_eq!(deleted(&given_out, std::iter::empty()), [""; 0]);
    }
}
