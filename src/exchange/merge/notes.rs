//! Notes that came back. A note is the same whatever a tool has made of the rest of it.

use super::super::notes::digest;
use super::Merger;
use crate::model::{Bitext, BitextUnit, Finding, Message, Note, Place};

impl Merger<'_> {
    /// Adds the notes of a unit that are new, and takes out those that someone has deleted.
    pub(super) fn notes_of_unit(&mut self, unit: &mut BitextUnit, returned: &BitextUnit) {
        let deleted = |note: &Note| returned.deleted_notes.contains(&digest(&note.text));
        let gone = take_over(&mut unit.notes, &returned.notes, deleted);
        for note in gone {
            let place = Place::file(self.path).at(&returned.id, note.segment.as_deref());
            self.deleted(&note, place);
        }
    }

    /// The same for the notes of the file and of those of its groups that it had before.
    pub(super) fn notes_of_structure(&mut self, current: &Bitext, returned: &Bitext) {
        let mut gone = Vec::new();
        let mut take_over = |own: &mut Vec<Note>, theirs: &[Note]| {
            // Where none is left, a tool has dropped them, or the element that they stood in.
            let deleted = |note: &Note| {
                !theirs.is_empty() && returned.deleted_notes.contains(&digest(&note.text))
            };
            gone.extend(take_over(own, theirs, deleted));
        };
        take_over(&mut self.merged.bitext.notes, &returned.notes);
        for group in &mut self.merged.bitext.groups {
            let own = current.groups.iter().find(|own| own.id == group.id);
            let theirs = returned.groups.iter().find(|theirs| theirs.id == group.id);
            if let (Some(own), Some(theirs)) = (own, theirs) {
                group.notes.clone_from(&own.notes);
                take_over(&mut group.notes, &theirs.notes);
            }
        }
        for note in gone {
            self.deleted(&note, Place::file(self.path));
        }
    }

    fn deleted(&mut self, note: &Note, place: Place) {
        let text: String = note.text.chars().take(80).collect();
        let message = Message::new("exchange-note-deleted").with("text", text);
        self.merged.findings.push(Finding::note(place, message));
    }
}

/// Takes deleted notes out of one's own, which are returned, and adds those that are new. A note that
/// was edited stands where it stood, and is not among those returned.
fn take_over(
    own: &mut Vec<Note>,
    returned: &[Note],
    is_deleted: impl Fn(&Note) -> bool,
) -> Vec<Note> {
    let is_known =
        |own: &[Note], note: &Note| own.iter().any(|it| it.text.trim() == note.text.trim());
    let mut new: Vec<Note> = returned.iter().filter(|note| !is_known(own, note)).cloned().collect();
    let mut edited = Vec::new();
    let gone: Vec<Note> = own.iter().filter(|note| is_deleted(note)).cloned().collect();
    for old in own.iter_mut().filter(|note| is_deleted(note)) {
        if let Some(at) = edition_of(old, &gone, &new) {
            *old = new.remove(at);
            edited.push(old.text.clone());
        }
    }
    let gone =
        own.extract_if(.., |note| is_deleted(note) && !edited.contains(&note.text)).collect();
    for note in new {
        if !is_known(own, &note) {
            own.push(note);
        }
    }
    gone
}

/// Which of the new notes is what a note has become: the one with its id, or, where ids tell nothing
/// (XLIFF 1.2 has none), the only one on what it is about, if no other is gone from there.
fn edition_of(old: &Note, gone: &[Note], new: &[Note]) -> Option<usize> {
    let by_id = new.iter().position(|note| old.own_id().is_some() && note.own_id() == old.own_id());
    let beside = |note: &&Note| note.segment == old.segment;
    let only = || {
        let mut there = new.iter().enumerate().filter(|(_, note)| beside(note));
        let one = there
            .next()
            .filter(|_| there.next().is_none() && gone.iter().filter(beside).count() == 1);
        one.filter(|(_, note)| note.own_id().is_none() || old.own_id().is_none()).map(|(at, _)| at)
    };
    by_id.or_else(only)
}
