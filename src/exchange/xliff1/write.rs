//! A bitext as XLIFF 1.2.

use super::super::WriteOptions;
use super::super::groups::Opened;
use super::super::notes::digests_of_structure;
use super::super::references;
use super::{
    DIGESTS_AUTHOR, HASH_AUTHOR, IGNORABLE, STATE_OF_COPY, TOOL, extensions, inlines, marks,
    matches, notes,
};
use crate::model::{
    Bitext, BitextGroup, BitextPart, BitextSegment, BitextUnit, Content, Mark, Marks, State,
};
use crate::xml::Writer;

/// Writes a bitext.
pub fn write(bitext: &Bitext, options: &WriteOptions<'_>) -> String {
    let mut writer = Writer::new();
    let namespace = options.version.namespace();
    let marks_of = |unit: &BitextUnit| unit.segments().any(|it| it.marks != Marks::default());
    let has_marks = bitext.units.iter().any(marks_of);
    let mut attributes = vec![("xmlns", namespace), ("version", options.version.as_str())];
    attributes.extend(has_marks.then_some(("xmlns:xlf2", marks::PREFIX.1)));
    writer.open("xliff", &attributes);
    let source_lang = bitext.source_lang.to_string();
    let target_lang = bitext.target_lang.as_ref().map(ToString::to_string);
    let mut attributes =
        vec![("original", bitext.document.as_str()), ("source-language", &source_lang)];
    attributes.extend(target_lang.as_deref().map(|lang| ("target-language", lang)));
    attributes.extend([("datatype", "x-markdown"), ("xml:space", "preserve")]);
    let of_others = extensions::attributes_of(&bitext.extensions.attributes);
    add(&mut attributes, &of_others);
    writer.open("file", &attributes);
    writer.open("header", &[]);
    let rest = extensions::write(&mut writer, &bitext.extensions, &["phase-group"]);
    if let Some(hash) = &bitext.source_hash {
        writer.leaf("note", &[("from", HASH_AUTHOR)], hash);
    }
    if let Some(digests) = options.tool_version.and_then(|_| digests_of_structure(bitext)) {
        writer.leaf("note", &[("from", DIGESTS_AUTHOR)], &digests);
    }
    bitext.notes.iter().for_each(|note| notes::write_note(&mut writer, note));
    let mut tool = vec![("tool-id", TOOL), ("tool-name", "Vulgate")];
    tool.extend(options.tool_version.map(|version| ("tool-version", version)));
    writer.empty("tool", &tool);
    rest.write(&mut writer);
    writer.close();
    writer.open("body", &[]);
    let mut groups = Opened::new(bitext, bitext.units.iter().map(|unit| unit.id.as_str()));
    for unit in &bitext.units {
        groups.reach(unit, &mut writer, &mut begin_group);
        write_unit(&mut writer, unit, options);
    }
    groups.finish(&mut writer, &mut begin_group);
    writer.finish()
}

/// Opens a group of another tool and writes what stands before its units. Our own, which are
/// units, have their ids in the same scope.
fn begin_group(writer: &mut Writer, group: &BitextGroup, id: &str) {
    let of_others = extensions::attributes_of(&group.extensions.attributes);
    let mut attributes = vec![("id", id)];
    add(&mut attributes, &of_others);
    writer.open("group", &attributes);
    let before = ["context-group", "count-group", "prop-group", "note"];
    let rest = extensions::write(writer, &group.extensions, &before);
    group.notes.iter().for_each(|note| notes::write_note(writer, note));
    rest.write(writer);
}

fn write_unit(writer: &mut Writer, unit: &BitextUnit, options: &WriteOptions<'_>) {
    let kind = unit.role.filter(|_| !unit.extensions.has_core("type"));
    let kind = kind.map(|role| format!("x-{}", role.as_str()));
    let mut attributes = vec![("id", unit.id.as_str())];
    attributes.extend(kind.as_deref().map(|kind| ("restype", kind)));
    if !unit.translate {
        attributes.push(("translate", "no"));
    }
    let length = unit.max_length.map(|length| length.to_string());
    attributes.extend(restriction(length.as_deref()));
    let of_others = extensions::attributes_of(&unit.extensions.attributes);
    add(&mut attributes, &of_others);
    writer.open("group", &attributes);
    write_context(writer, unit, options);
    let before = ["context-group", "count-group", "prop-group"];
    extensions::write(writer, &unit.extensions, &before).write(writer);
    let references = references::alternatives(unit);
    let mut gaps = 0;
    for part in &unit.parts {
        match part {
            BitextPart::Segment(segment) => {
                let references = references.get(segment.id.as_str()).map_or(&[][..], Vec::as_slice);
                write_segment(writer, unit, (segment, references), options);
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

/// Adds the attributes of others, but for those that are said already.
fn add<'a>(attributes: &mut Vec<(&'a str, &'a str)>, of_others: &'a [(String, String)]) {
    for (name, value) in of_others {
        if !attributes.iter().any(|(known, _)| known == name) {
            attributes.push((name, value));
        }
    }
}

/// The attributes for a greatest length in characters.
fn restriction(length: Option<&str>) -> impl Iterator<Item = (&str, &str)> {
    length.into_iter().flat_map(|length| [("maxwidth", length), ("size-unit", "char")])
}

fn write_context(writer: &mut Writer, unit: &BitextUnit, options: &WriteOptions<'_>) {
    let heading = Some(unit.heading.as_str()).filter(|heading| !heading.is_empty());
    let entries = [
        ("x-heading", heading),
        ("x-parent", unit.parent.as_deref()),
        ("x-role", unit.role.map(|role| role.as_str())),
    ];
    let entries = entries.into_iter().filter_map(|(kind, value)| Some((kind, value?)));
    let of_notes: Vec<(&str, String)> = notes::contexts(unit, options).collect();
    let of_notes = of_notes.iter().map(|(kind, value)| (*kind, value.as_str()));
    let entries: Vec<(&str, &str)> = entries.chain(of_notes).collect();
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
    (segment, references): (&BitextSegment, &[String]),
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
    let is_alone = unit.segments().count() == 1;
    let length = unit.max_length.filter(|_| is_alone).map(|length| length.to_string());
    attributes.extend(restriction(length.as_deref()));
    attributes.extend(extensions::phase_of(&unit.extensions).map(|phase| ("phase-name", phase)));
    let of_others = extensions::attributes_of(&segment.attributes);
    add(&mut attributes, &of_others);
    writer.open("trans-unit", &attributes);
    let marks = &segment.marks;
    write_marked(writer, "source", &[], (&segment.source, &marks.source));
    match &segment.target {
        Some(target) => {
            let attributes = [("state", state_name(segment.state))];
            write_marked(writer, "target", &attributes, (target, &marks.target));
        }
        // OmegaT offers what stands in targets, so there it finds the source. What has no
        // letters, such as a number, is its own translation unless someone changes it.
        None if unit.translate && !segment.source.is_blank() => {
            let has_letters = segment.source.has_letters();
            let state = has_letters.then_some(("state", STATE_OF_COPY));
            let marks = if has_letters { &*marks.source } else { &[] };
            write_marked(writer, "target", state.as_slice(), (&segment.source, marks));
        }
        None => {}
    }
    notes::write(writer, unit, segment, options);
    matches::write(writer, segment, references);
    if unit.segments().next().is_some_and(|first| first.id == segment.id) {
        extensions::write_glossary(writer, &unit.extensions);
    }
    writer.close();
}

/// Writes a `source` or `target` without marks.
pub fn write_text(writer: &mut Writer, name: &str, attributes: &[(&str, &str)], content: &Content) {
    write_marked(writer, name, attributes, (content, &[]));
}

/// Writes the `source` or `target` of a segment.
fn write_marked(
    writer: &mut Writer,
    name: &str,
    attributes: &[(&str, &str)],
    (content, marks): (&Content, &[Mark]),
) {
    writer.open_inline(name, attributes);
    inlines::write(writer, content, marks);
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
