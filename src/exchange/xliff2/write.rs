//! A bitext as XLIFF 2.

use super::super::WriteOptions;
use super::super::diff;
use super::codes;
use super::plan::{Planned, Scope, Side};
use super::{CATEGORY, MDA, MTC, NOTE_PREFIX, matches};
use crate::model::{Bitext, BitextPart, BitextSegment, BitextUnit, Content, Message, State};
use crate::xml::Writer;

/// Writes a bitext in the version the options name.
pub fn write(bitext: &Bitext, options: &WriteOptions<'_>) -> String {
    let mut writer = Writer::new();
    let source_lang = bitext.source_lang.to_string();
    let mut root = vec![
        ("xmlns", options.version.namespace()),
        ("xmlns:mda", MDA),
        ("xmlns:mtc", MTC),
        ("version", options.version.as_str()),
        ("srcLang", &source_lang),
    ];
    let target_lang = bitext.target_lang.as_ref().map(ToString::to_string);
    let parts = bitext.units.iter().flat_map(|unit| &unit.parts);
    let has_targets = parts.into_iter().any(|part| sides(part).1.is_some());
    match &target_lang {
        Some(lang) => root.push(("trgLang", lang)),
        // A file with targets must name a language (§4.2.2.1); this one is of none.
        None if has_targets => root.push(("trgLang", "und")),
        None => {}
    }
    writer.open("xliff", &root);
    writer.open("file", &[("id", "f1"), ("original", &bitext.document), ("xml:space", "preserve")]);
    let version = options.tool_version.map(|version| ("tool-version", version));
    let hash = bitext.source_hash.as_deref().map(|hash| ("source-hash", hash));
    write_meta(&mut writer, &version.into_iter().chain(hash).collect::<Vec<_>>());
    for unit in &bitext.units {
        write_unit(&mut writer, unit, &bitext.units, options);
    }
    if bitext.units.is_empty() {
        // A file holds at least one unit or group.
        writer.empty("group", &[("id", "g1")]);
    }
    writer.finish()
}

/// Writes a metadata element of ours, if there is anything to say.
pub fn write_meta(writer: &mut Writer, entries: &[(&str, &str)]) {
    if entries.is_empty() {
        return;
    }
    writer.open("mda:metadata", &[]);
    writer.open("mda:metaGroup", &[("category", CATEGORY)]);
    for (kind, value) in entries {
        writer.leaf("mda:meta", &[("type", kind)], value);
    }
    writer.close();
    writer.close();
}

/// Writes the original data of a unit or a match.
pub fn write_data(writer: &mut Writer, data: &[(String, String)]) {
    if data.is_empty() {
        return;
    }
    writer.open("originalData", &[]);
    for (id, text) in data {
        writer.open_inline("data", &[("id", id)]);
        codes::write_text(writer, text);
        writer.close();
    }
    writer.close();
}

/// The plans of a unit's parts, source and target.
struct Plans {
    scope: Scope,
    sources: Vec<Vec<Option<Planned>>>,
    targets: Vec<Vec<Option<Planned>>>,
}

fn plan(unit: &BitextUnit) -> Plans {
    let (sources, targets): (Vec<&Content>, Vec<Option<&Content>>) =
        unit.parts.iter().map(sides).unzip();
    // A part without target is planned as an empty one.
    let empty = Content::default();
    let targets: Vec<&Content> = targets.into_iter().map(|side| side.unwrap_or(&empty)).collect();
    let mut scope = Scope::new(sources.iter().chain(&targets).copied());
    let sources = scope.plan(Side::Source, &sources);
    let targets = scope.plan(Side::Target, &targets);
    Plans { scope, sources, targets }
}

fn sides(part: &BitextPart) -> (&Content, Option<&Content>) {
    match part {
        BitextPart::Segment(segment) => (&segment.source, segment.target.as_ref()),
        BitextPart::Ignorable { source, target } => (source, target.as_ref()),
    }
}

fn write_unit(
    writer: &mut Writer,
    unit: &BitextUnit,
    units: &[BitextUnit],
    options: &WriteOptions<'_>,
) {
    let plans = plan(unit);
    let kind = unit.role.map(|role| format!("vulgate:{}", role.as_str()));
    let mut attributes = vec![("id", unit.id.as_str())];
    if let Some(kind) = &kind {
        attributes.push(("type", kind));
    }
    if !unit.translate {
        attributes.push(("translate", "no"));
    }
    writer.open("unit", &attributes);
    let mut meta: Vec<(&str, &str)> = Vec::new();
    meta.extend(unit.role.map(|role| ("role", role.as_str())));
    meta.extend(Some(("heading", unit.heading.as_str())).filter(|entry| !entry.1.is_empty()));
    meta.extend(unit.parent.as_deref().map(|parent| ("parent", parent)));
    meta.extend(plans.scope.meta.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    write_meta(writer, &meta);
    matches::write(writer, unit, units);
    write_notes(writer, unit, options);
    write_data(writer, &plans.scope.data);
    for (index, part) in unit.parts.iter().enumerate() {
        write_part(writer, part, (&plans.sources[index], &plans.targets[index]), units);
    }
    if unit.parts.is_empty() {
        writer.open("segment", &[]);
        writer.empty("source", &[]);
        writer.close();
    }
    writer.close();
}

fn write_part(
    writer: &mut Writer,
    part: &BitextPart,
    plans: (&[Option<Planned>], &[Option<Planned>]),
    units: &[BitextUnit],
) {
    match part {
        BitextPart::Segment(segment) => {
            let mut attributes = vec![("id", segment.id.as_str())];
            // The default is `initial`; where there is a target it is said outright, because
            // tools that know no states leave it out.
            if segment.target.is_some() || segment.state != State::Initial {
                attributes.push(("state", segment.state.as_str()));
            }
            writer.open("segment", &attributes);
        }
        BitextPart::Ignorable { .. } => writer.open("ignorable", &[]),
    }
    let (source, target) = sides(part);
    write_side(writer, "source", source, plans.0, units);
    if let Some(target) = target {
        write_side(writer, "target", target, plans.1, units);
    }
    writer.close();
}

/// Writes a `source` or `target` element.
pub fn write_side(
    writer: &mut Writer,
    name: &str,
    content: &Content,
    plan: &[Option<Planned>],
    units: &[BitextUnit],
) {
    writer.open_inline(name, &[]);
    codes::write(writer, content, plan, units);
    writer.close();
}

/// Notes of the unit, after those that tell where it stands and what has changed.
fn write_notes(writer: &mut Writer, unit: &BitextUnit, options: &WriteOptions<'_>) {
    let context = context_note(unit);
    let changes: Vec<(&BitextSegment, String)> = unit
        .segments()
        .filter_map(|segment| change_note(segment).map(|note| (segment, (options.say)(&note))))
        .collect();
    if context.is_none() && changes.is_empty() && unit.notes.is_empty() {
        return;
    }
    writer.open("notes", &[]);
    if let Some(context) = context {
        let category = format!("{NOTE_PREFIX}context");
        writer.leaf("note", &[("category", &category)], &(options.say)(&context));
    }
    for (_, change) in &changes {
        let category = format!("{NOTE_PREFIX}change");
        let attributes = [("category", category.as_str()), ("appliesTo", "source")];
        writer.leaf("note", &attributes, change);
    }
    for note in &unit.notes {
        writer.leaf("note", &[], note);
    }
    writer.close();
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

/// Says what became of the source of a segment.
pub fn change_note(segment: &BitextSegment) -> Option<Message> {
    let previous = segment.previous.as_ref()?;
    let change = diff::words(&previous.source.shown(), &segment.source.shown());
    Some(Message::new("exchange-note-change").with("segment", &segment.id).with("change", change))
}
