//! Notes of XLIFF 1.2, read and written.

use super::super::WriteOptions;
use super::super::flavours::signed;
use super::super::notes::{deleted, digests, occurrences};
use super::super::xliff2::{change_note, context_note, length_note, term_note};
use super::inlines::is_segment;
use super::{INSTRUCTION_AUTHOR, NOTE_AUTHOR, is_ours};
use crate::model::{BitextSegment, BitextUnit, Note, Side};
use crate::xml::{Element, Writer};

/// Context of a unit: the digests of the notes that it was given out with.
pub const GIVEN_OUT: &str = "x-notes";
/// Context of a unit: the digests of its notes that are not about one segment; the second of
/// those written with its first segment that have one digest is `DIGEST:2`, and so on.
pub const ON_UNIT: &str = "x-notes-on-unit";

/// The notes of a unit while it is read.
#[derive(Default)]
pub struct Notes {
    notes: Vec<Note>,
    instructions: Vec<String>,
    /// All texts, made anew or not.
    texts: Vec<String>,
}

impl Notes {
    /// Reads the notes of a `trans-unit`, and where its text is used. Those that are made anew
    /// each time are passed over; translate-toolkit writes them a second time when it merges
    /// files, all in one note without their author.
    pub fn read(&mut self, element: &Element, core: &str, segment: Option<&str>) {
        let notes = element.elements().filter(|note| note.is(core, "note"));
        let by_us = |note: &&Element| {
            [Some(NOTE_AUTHOR), Some(INSTRUCTION_AUTHOR)].contains(&note.get("from"))
        };
        let (generated, others): (Vec<&Element>, Vec<&Element>) = notes.partition(by_us);
        let anew: Vec<String> = generated.iter().map(|note| note.text()).collect();
        let of_author = generated.iter().filter(|it| it.get("from") == Some(INSTRUCTION_AUTHOR));
        self.instructions.extend(of_author.map(|note| note.text()));
        for note in others {
            let text = note.text();
            let is_repeated =
                text.lines().all(|line| anew.iter().any(|it| it.lines().any(|own| own == line)));
            if is_repeated && !text.trim().is_empty() {
                continue;
            }
            self.texts.push(text);
            self.notes.push(Note { segment: segment.map(str::to_owned), ..read_note(note) });
        }
        self.texts.extend(anew);
        let marked =
            if element.child(core, "seg-source").is_some() { "seg-source" } else { "source" };
        for (name, side) in [(marked, Side::Source), ("target", Side::Target)] {
            let text = element.child(core, name);
            text.into_iter().for_each(|text| self.comments(text, core, (segment, side)));
        }
        let groups = element.elements().filter(|group| group.is(core, "context-group"));
        self.notes.extend(groups.filter_map(location).map(Note::new));
    }

    /// Comments that a tool keeps in words of its own, on a segment.
    pub fn comments_of_tool(&mut self, comments: Vec<String>, segment: &str) {
        let segment = Some(segment.to_owned());
        let notes = comments.into_iter();
        self.notes.extend(notes.map(|text| Note { segment: segment.clone(), ..Note::new(text) }));
    }

    /// Comments on stretches of a text (§2.3 `mrk`, `comment`), of the segment that is marked
    /// around them. Depth is bounded by that of the tree.
    fn comments(&mut self, text: &Element, core: &str, (segment, side): (Option<&str>, Side)) {
        for element in text.elements() {
            let within = match element.get("mid").filter(|_| is_segment(element, core)) {
                Some(mid) if segment.is_none() => Some(format!("s{mid}")),
                _ => segment.map(str::to_owned),
            };
            let said = element.get("comment").filter(|said| !said.trim().is_empty());
            if let Some(said) = said.filter(|_| element.is(core, "mrk")) {
                let segment = within.clone();
                self.notes.push(Note { segment, about: Some(side), ..Note::new(said) });
            }
            self.comments(element, core, (within.as_deref(), side));
        }
    }

    /// Gives the notes to their unit; `context` gives what its context says.
    pub fn finish(mut self, unit: &mut BitextUnit, context: impl Fn(&str) -> Option<String>) {
        let on_unit = context(ON_UNIT).unwrap_or_default();
        let found = occurrences(self.notes.iter().map(|note| note.text.as_str()));
        for (note, occurrence) in self.notes.iter_mut().zip(found) {
            if on_unit.split_whitespace().any(|known| known == occurrence) {
                note.segment = None;
            }
        }
        if let Some(given_out) = context(GIVEN_OUT) {
            unit.deleted_notes = deleted(&given_out, self.texts.iter().map(String::as_str));
        }
        unit.notes = self.notes;
        unit.instructions = self.instructions;
    }
}

/// The notes of a header or group that are somebody's and none of ours.
pub fn of_structure<'e>(
    holder: &'e Element,
    core: &'e str,
) -> impl Iterator<Item = Note> + use<'e> {
    let notes = holder.elements().filter(|it| it.is(core, "note"));
    let of_others = notes.filter(|note| !note.get("from").is_some_and(is_ours));
    of_others.map(read_note).filter(|note| !note.text.trim().is_empty())
}

fn read_note(note: &Element) -> Note {
    let (text, author) = (note.text(), note.get("from"));
    Note {
        priority: note.get("priority").and_then(Note::parse_priority),
        about: note.get("annotates").and_then(Side::parse),
        ..Note::new(if author.is_some() { signed(author, &text) } else { text })
    }
}

/// File and line of a context for the purpose of location (XLIFF 1.2 §2.2 `context-group`).
fn location(group: &Element) -> Option<String> {
    group.get("purpose").filter(|purpose| purpose.contains("location"))?;
    let entry = |kind| group.elements().find(|entry| entry.get("context-type") == Some(kind));
    let file = entry("sourcefile")?.text();
    Some(match entry("linenumber") {
        Some(line) => format!("{file}:{}", line.text()),
        None => file,
    })
}

/// What the context of a unit says of its notes.
pub fn contexts(
    unit: &BitextUnit,
    options: &WriteOptions<'_>,
) -> impl Iterator<Item = (&'static str, String)> {
    let beside = || with_first(unit).into_iter();
    let on_unit: Vec<String> = beside()
        .zip(occurrences(beside().map(|note| note.text.as_str())))
        .filter_map(|(note, occurrence)| note.segment.is_none().then_some(occurrence))
        .collect();
    let on_unit = (!on_unit.is_empty()).then(|| (ON_UNIT, on_unit.join(" ")));
    let given_out = options.tool_version.and_then(|_| digests(&unit.notes));
    given_out.map(|digests| (GIVEN_OUT, digests)).into_iter().chain(on_unit)
}

/// Writes the notes of a segment: what is made anew, then those about it. The first segment has
/// those about its unit too.
pub fn write(
    writer: &mut Writer,
    unit: &BitextUnit,
    segment: &BitextSegment,
    options: &WriteOptions<'_>,
) {
    let is_first = unit.segments().next().is_some_and(|first| first.id == segment.id);
    let generated = [context_note(unit), length_note(unit), change_note(segment)];
    for generated in generated.into_iter().flatten() {
        writer.leaf("note", &[("from", NOTE_AUTHOR)], &(options.say)(&generated));
    }
    for instruction in unit.instructions.iter().filter(|_| is_first) {
        let attributes = [("from", INSTRUCTION_AUTHOR), ("priority", "1")];
        writer.leaf("note", &attributes, instruction);
    }
    let mut said = Vec::new();
    for note in segment.terms.iter().filter_map(|term| term_note(term, options.say)) {
        if !said.contains(&note) {
            writer.leaf("note", &[("from", NOTE_AUTHOR)], &note);
            said.push(note);
        }
    }
    let about = |note: &&Note| note.segment.as_ref() == Some(&segment.id);
    let notes = match is_first {
        true => with_first(unit),
        false => unit.notes.iter().filter(about).collect(),
    };
    notes.into_iter().for_each(|note| write_note(writer, note));
}

/// Writes a note of anyone.
pub fn write_note(writer: &mut Writer, note: &Note) {
    let priority = note.priority.map(|priority| priority.to_string());
    let attributes =
        [("priority", priority.as_deref()), ("annotates", note.about.map(Side::as_str))];
    let given = attributes.into_iter().filter_map(|(name, value)| Some((name, value?)));
    writer.leaf("note", &given.collect::<Vec<_>>(), &note.text);
}

/// The notes that are written with the first segment of a unit: those about it, and those about
/// no segment that the unit has.
fn with_first(unit: &BitextUnit) -> Vec<&Note> {
    let is_later = |id: &String| unit.segments().skip(1).any(|segment| segment.id == *id);
    unit.notes.iter().filter(|note| !note.segment.as_ref().is_some_and(is_later)).collect()
}
