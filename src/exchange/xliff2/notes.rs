//! Notes of XLIFF 2 (§4.2.2.8) and comments on stretches of text, read and written.

use super::super::diff;
use super::super::extensions::{attributes, declared};
use super::super::notes::{deleted, digests};
use super::super::xliff1::is_ours;
use super::super::{Version, WriteOptions};
use super::read::{Faults, lookup};
use super::terms::avoided;
use super::unit::is_part;
use super::{AUTHOR, NOTE_PREFIX};
use crate::model::{
    BitextPart, BitextSegment, BitextUnit, ExtensionAttribute, Message, Note, Side,
};
use crate::xml::{Element, Writer};
use std::collections::HashSet;

/// A comment on a stretch of text (§4.7.3.1.3).
pub struct Comment {
    /// Index of the content it stands in.
    pub index: usize,
    pub side: Side,
    pub says: Says,
}

/// What a comment says.
pub enum Says {
    Text(String),
    /// Id of the note that says it.
    Note(String),
}

/// Entry of our metadata: the digests of the notes that a unit, or a file with its groups, was
/// given out with.
pub const NOTES: &str = "notes";

/// Prefixes of entries of our metadata that say which segment a note is about, by its id: one that
/// we gave it, and one that a tool did.
const ABOUT: &str = "note-";
const ABOUT_NAMED: &str = "named-note-";

/// The notes of a unit while it is read.
pub struct Notes {
    notes: Vec<Note>,
    /// The ids of the notes, each at the place of its note.
    ids: Vec<Option<String>>,
    instructions: Vec<String>,
    deleted: Vec<String>,
}

/// The notes of a unit: also those within its segments, where translate-toolkit puts them.
/// Those that are made anew each time are passed over.
pub fn read(unit: &Element, meta: &[(String, String)], faults: &Faults<'_>) -> Notes {
    let core = faults.core;
    let mut read =
        Notes { notes: Vec::new(), ids: Vec::new(), instructions: Vec::new(), deleted: Vec::new() };
    let mut texts = Vec::new();
    let parts = unit.elements().filter(|part| is_part(part, core));
    for holder in std::iter::once(unit).chain(parts) {
        let notes = holder.child(core, "notes").into_iter().flat_map(Element::elements);
        for note in notes.filter(|note| note.is(core, "note")) {
            texts.push(note.text());
            match kind(note) {
                Some(AUTHOR) => read.instructions.push(note.text()),
                Some(_) => {}
                None => {
                    let within = holder.get("id").filter(|_| is_part(holder, core));
                    read.note(note, (referred(note, unit, core), within), meta);
                }
            }
        }
    }
    if let Some(given_out) = lookup(meta, NOTES) {
        read.deleted = deleted(&given_out, texts.iter().map(String::as_str));
    }
    read
}

/// The segment of the unit that a note refers to (XLIFF 2.2 part 1 §3.3.1.27): by its bare id, as in
/// part 2 §4.9.7.3, or by a fragment identifier. A source and a target go by that of their segment.
fn referred<'e>(note: &'e Element, unit: &Element, core: &str) -> Option<&'e str> {
    let reference = note.get("ref").filter(|_| core == Version::V2_2.namespace())?;
    let last = reference.rsplit(['#', '/']).next()?;
    let id = last.strip_prefix("t=").unwrap_or(last);
    let mut segments = unit.elements().filter(|part| part.is(core, "segment"));
    segments.any(|segment| segment.get("id") == Some(id)).then_some(id)
}

/// What a note that is made anew each time is of, also in a file of ours that was of 1.2.
fn kind(note: &Element) -> Option<&str> {
    let was = note.get_ns(Version::V1_2.namespace(), "from").filter(|from| is_ours(from));
    note.get("category").and_then(|category| category.strip_prefix(NOTE_PREFIX)).or(was)
}

/// The notes of a document, file or group that are somebody's and none of ours.
pub fn of_structure<'e>(
    holder: &'e Element,
    core: &'e str,
) -> impl Iterator<Item = Note> + use<'e> {
    let notes = holder.child(core, "notes").into_iter().flat_map(Element::elements);
    let of_others = notes.filter(|note| note.is(core, "note") && kind(note).is_none());
    let named = of_others.map(|note| named(note, ["id", "ref"]));
    named.filter(|note| !note.text.trim().is_empty())
}

/// A note with those of these attributes that it has.
fn named<const N: usize>(note: &Element, names: [&str; N]) -> Note {
    let mut read = read_note(note);
    let core = names.iter().filter_map(|name| Some((*name, note.get(name)?)));
    let core = core.map(|(name, value)| ExtensionAttribute::of_core(name, value));
    read.attributes.splice(0..0, core);
    read
}

fn read_note(note: &Element) -> Note {
    Note {
        text: note.text(),
        segment: None,
        category: note.get("category").map(str::to_owned),
        priority: note.get("priority").and_then(Note::parse_priority),
        about: note.get("appliesTo").and_then(Side::parse),
        attributes: attributes(note, |_, _| false),
    }
}

impl Notes {
    /// Adds a note with the segment that it refers to and the one it stands in.
    fn note(
        &mut self,
        note: &Element,
        (referred, within): (Option<&str>, Option<&str>),
        meta: &[(String, String)],
    ) {
        let id = note.get("id");
        let said = |prefix: &str| id.and_then(|id| lookup(meta, &format!("{prefix}{id}")));
        // An id that we gave it is given anew each time.
        let by_us = said(ABOUT);
        let read = if by_us.is_some() { read_note(note) } else { named(note, ["id"]) };
        let segment = referred.map(str::to_owned).or(by_us).or_else(|| said(ABOUT_NAMED));
        let segment = segment.or_else(|| within.map(str::to_owned));
        self.notes.push(Note { segment, ..read });
        self.ids.push(id.map(str::to_owned));
    }

    /// Adds the comments of annotations; `parts` are those they stand in. One that refers to a
    /// note says what the note is about.
    pub fn comments(&mut self, comments: Vec<Comment>, parts: &[BitextPart]) {
        for Comment { index, side, says } in comments {
            let segment = match parts.get(index) {
                Some(BitextPart::Segment(segment)) => Some(segment.id.clone()),
                _ => None,
            };
            match says {
                Says::Text(text) => {
                    let note = Note { segment, about: Some(side), ..Note::new(text) };
                    self.notes.push(note);
                    self.ids.push(None);
                }
                Says::Note(id) => {
                    let at = self.ids.iter().position(|known| known.as_deref() == Some(&id));
                    if let Some(note) = at.and_then(|at| self.notes.get_mut(at)) {
                        note.segment = note.segment.take().or(segment);
                        note.about = note.about.or(Some(side));
                    }
                }
            }
        }
    }

    pub fn finish(self, unit: &mut BitextUnit) {
        unit.notes = self.notes;
        unit.instructions = self.instructions;
        unit.deleted_notes = self.deleted;
    }
}

/// What the metadata of a unit say of its notes: which segment each is about (in 2.2, notes say so
/// themselves, but not when they are converted to an earlier version) and, in a file that goes out,
/// which there are.
pub fn meta(unit: &BitextUnit, options: &WriteOptions<'_>) -> Vec<(String, String)> {
    let about = unit.notes.iter().zip(ids(&unit.notes)).filter_map(|(note, id)| {
        let key = if note.own_id() == id.as_deref() { ABOUT_NAMED } else { ABOUT };
        Some((format!("{key}{}", id?), note.segment.clone()?))
    });
    let mut meta: Vec<(String, String)> = about.collect();
    if options.tool_version.is_some() {
        meta.extend(digests(&unit.notes).map(|digests| (NOTES.to_owned(), digests)));
    }
    meta
}

/// The ids of notes: those that tools gave them, each once, and new ones for those that are about a
/// segment.
fn ids(notes: &[Note]) -> Vec<Option<String>> {
    let mut taken: HashSet<String> =
        notes.iter().filter_map(Note::own_id).map(str::to_owned).collect();
    let mut own = taken.clone();
    let with_id = notes.iter().enumerate().map(|(at, note)| {
        if let Some(id) = note.own_id().filter(|id| own.remove(*id)) {
            return Some(id.to_owned());
        }
        note.segment.as_ref()?;
        (at + 1..).map(|number| format!("n{number}")).find(|id| taken.insert(id.clone()))
    });
    with_id.collect()
}

/// Writes the notes of the unit, after those that tell where it stands, what its author asks
/// and what has changed.
pub fn write(writer: &mut Writer, unit: &BitextUnit, options: &WriteOptions<'_>) {
    let context = context_note(unit);
    let length = length_note(unit);
    let changes: Vec<String> = unit
        .segments()
        .filter_map(|segment| change_note(segment).map(|note| (options.say)(&note)))
        .collect();
    let avoided = avoided(unit);
    let generated = [("context", context), ("length", length)];
    let generated: Vec<(&str, Message)> =
        generated.into_iter().filter_map(|(kind, note)| Some((kind, note?))).collect();
    let anew = !(generated.is_empty()
        && changes.is_empty()
        && avoided.is_empty()
        && unit.instructions.is_empty());
    if !anew && unit.notes.is_empty() {
        return;
    }
    writer.open("notes", &[]);
    for (kind, note) in generated {
        let category = format!("{NOTE_PREFIX}{kind}");
        writer.leaf("note", &[("category", &category)], &(options.say)(&note));
    }
    for instruction in &unit.instructions {
        let category = format!("{NOTE_PREFIX}{AUTHOR}");
        writer.leaf("note", &[("category", &category), ("priority", "1")], instruction);
    }
    for change in &changes {
        let category = format!("{NOTE_PREFIX}change");
        let attributes = [("category", category.as_str()), ("appliesTo", "source")];
        writer.leaf("note", &attributes, change);
    }
    for note in avoided {
        let category = format!("{NOTE_PREFIX}term");
        let attributes = [("category", category.as_str()), ("appliesTo", "target")];
        writer.leaf("note", &attributes, &(options.say)(&note));
    }
    write_notes(writer, &unit.notes, options);
    writer.close();
}

/// Writes the notes of a file or group.
pub fn write_of_structure(writer: &mut Writer, notes: &[Note], options: &WriteOptions<'_>) {
    if notes.is_empty() {
        return;
    }
    writer.open("notes", &[]);
    write_notes(writer, notes, options);
    writer.close();
}

/// Writes notes of anyone. In 2.2, one that is about a segment refers to it.
fn write_notes(writer: &mut Writer, notes: &[Note], options: &WriteOptions<'_>) {
    let may_refer = options.version >= Version::V2_2;
    for (note, id) in notes.iter().zip(ids(notes)) {
        let priority = note.priority.map(|priority| priority.to_string());
        let reference = note.segment.as_deref().filter(|_| may_refer);
        let reference = reference.map(|segment| format!("#{segment}"));
        let attributes = [
            ("id", id.as_deref()),
            ("ref", reference.as_deref()),
            ("appliesTo", note.about.map(Side::as_str)),
            ("category", note.category.as_deref()),
            ("priority", priority.as_deref()),
        ];
        let given = attributes.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let is_other = |it: &&ExtensionAttribute| match (&*it.namespace, &*it.local) {
            ("", "ref") => may_refer && reference.is_none(),
            ("", _) => false,
            _ => true,
        };
        let others: Vec<_> = note.attributes.iter().filter(is_other).cloned().collect();
        let others = declared(&others, &[]);
        let others = others.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        writer.leaf("note", &given.chain(others).collect::<Vec<_>>(), &note.text);
    }
}

/// Says what a unit is and where it stands.
pub fn context_note(unit: &BitextUnit) -> Option<Message> {
    let role = unit.role?.as_str();
    Some(if unit.heading.is_empty() {
        Message::new("exchange-note-role").with("role", role)
    } else {
        Message::new("exchange-note-context").with("role", role).with("heading", &unit.heading)
    })
}

/// Says how long a translation may be.
pub fn length_note(unit: &BitextUnit) -> Option<Message> {
    Some(Message::new("exchange-note-length").with("count", unit.max_length?))
}

/// Says what became of the source of a segment.
pub fn change_note(segment: &BitextSegment) -> Option<Message> {
    let previous = segment.previous.as_ref()?;
    let change = diff::words(&previous.source.shown(), &segment.source.shown());
    Some(Message::new("exchange-note-change").with("segment", &segment.id).with("change", change))
}
