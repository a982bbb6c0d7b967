//! A bitext as XLIFF 1.2.

use super::super::WriteOptions;
use super::super::xliff2::{change_note, context_note};
use super::state::has_letters;
use super::{HASH_AUTHOR, IGNORABLE, NOTE_AUTHOR, STATE_OF_COPY, TOOL, inlines, matches};
use crate::model::{Bitext, BitextPart, BitextSegment, BitextUnit, Content, State};
use crate::xml::Writer;

/// Writes a bitext.
pub fn write(bitext: &Bitext, options: &WriteOptions<'_>) -> String {
    let mut writer = Writer::new();
    let namespace = options.version.namespace();
    writer.open("xliff", &[("xmlns", namespace), ("version", options.version.as_str())]);
    let source_lang = bitext.source_lang.to_string();
    let target_lang = bitext.target_lang.as_ref().map(ToString::to_string);
    let mut attributes =
        vec![("original", bitext.document.as_str()), ("source-language", &source_lang)];
    attributes.extend(target_lang.as_deref().map(|lang| ("target-language", lang)));
    attributes.extend([("datatype", "x-markdown"), ("xml:space", "preserve")]);
    writer.open("file", &attributes);
    writer.open("header", &[]);
    if let Some(hash) = &bitext.source_hash {
        writer.leaf("note", &[("from", HASH_AUTHOR)], hash);
    }
    let mut tool = vec![("tool-id", TOOL), ("tool-name", "Vulgate")];
    tool.extend(options.tool_version.map(|version| ("tool-version", version)));
    writer.empty("tool", &tool);
    writer.close();
    writer.open("body", &[]);
    for unit in &bitext.units {
        write_unit(&mut writer, unit, options);
    }
    writer.finish()
}

fn write_unit(writer: &mut Writer, unit: &BitextUnit, options: &WriteOptions<'_>) {
    let kind = unit.role.map(|role| format!("x-{}", role.as_str()));
    let mut attributes = vec![("id", unit.id.as_str())];
    attributes.extend(kind.as_deref().map(|kind| ("restype", kind)));
    if !unit.translate {
        attributes.push(("translate", "no"));
    }
    writer.open("group", &attributes);
    write_context(writer, unit);
    let mut gaps = 0;
    let mut notes = unit.notes.as_slice();
    for part in &unit.parts {
        match part {
            BitextPart::Segment(segment) => {
                write_segment(writer, unit, segment, std::mem::take(&mut notes), options);
            }
            BitextPart::Ignorable { source, target } => {
                gaps += 1;
                let id = format!("{}:gap{gaps}", unit.id);
                let attributes = [("id", id.as_str()), ("translate", "no"), ("restype", IGNORABLE)];
                writer.open("trans-unit", &attributes);
                write_text(writer, "source", &[], source);
                if let Some(target) = target {
                    write_text(writer, "target", &[], target);
                }
                writer.close();
            }
        }
    }
    writer.close();
}

fn write_context(writer: &mut Writer, unit: &BitextUnit) {
    let heading = Some(unit.heading.as_str()).filter(|heading| !heading.is_empty());
    let entries = [
        ("x-heading", heading),
        ("x-parent", unit.parent.as_deref()),
        ("x-role", unit.role.map(|role| role.as_str())),
    ];
    let entries = entries.into_iter().filter_map(|(kind, value)| Some((kind, value?)));
    let entries: Vec<(&str, &str)> = entries.collect();
    if entries.is_empty() {
        return;
    }
    writer.open("context-group", &[("name", &unit.id), ("purpose", "information")]);
    for (kind, value) in entries {
        writer.leaf("context", &[("context-type", kind)], value);
    }
    writer.close();
}

fn write_segment(
    writer: &mut Writer,
    unit: &BitextUnit,
    segment: &BitextSegment,
    notes: &[String],
    options: &WriteOptions<'_>,
) {
    let id = format!("{}:{}", unit.id, segment.id);
    let mut attributes = vec![("id", id.as_str())];
    if segment.state >= State::Reviewed && segment.target.is_some() {
        attributes.push(("approved", "yes"));
    }
    if !unit.translate {
        attributes.push(("translate", "no"));
    }
    writer.open("trans-unit", &attributes);
    write_text(writer, "source", &[], &segment.source);
    match &segment.target {
        Some(target) => {
            write_text(writer, "target", &[("state", state_name(segment.state))], target);
        }
        // OmegaT offers what stands in targets, so there it finds the source. What has no
        // letters, such as a number, is its own translation unless someone changes it.
        None if unit.translate && !segment.source.is_blank() => {
            let state = has_letters(&segment.source).then_some(("state", STATE_OF_COPY));
            write_text(writer, "target", state.as_slice(), &segment.source);
        }
        None => {}
    }
    for generated in [context_note(unit), change_note(segment)].into_iter().flatten() {
        writer.leaf("note", &[("from", NOTE_AUTHOR)], &(options.say)(&generated));
    }
    for note in notes {
        writer.leaf("note", &[], note);
    }
    matches::write(writer, segment);
    writer.close();
}

/// Writes a `source` or `target`.
pub fn write_text(writer: &mut Writer, name: &str, attributes: &[(&str, &str)], content: &Content) {
    writer.open_inline(name, attributes);
    inlines::write(writer, content);
    writer.close();
}

/// XLIFF 1.2 §2.4 `state`.
pub fn state_name(state: State) -> &'static str {
    match state {
        State::Initial => "needs-translation",
        State::Translated => "translated",
        State::Reviewed => "signed-off",
        State::Final => "final",
    }
}
