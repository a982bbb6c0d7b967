//! Units of XLIFF 1.2, read: a group of ours, or a single `trans-unit` of any tool.

use super::super::extensions::of_segment;
use super::super::faults::Faults;
use super::inlines::{self, Content1, Stretch, check_pairs, joined};
use super::notes::Notes;
use super::read::Inherited;
use super::segments::Segments;
use super::{IGNORABLE, V20, extensions, marks, matches};
use crate::model::{BitextPart, BitextUnit, Content, Message, Note, Role, State};
use crate::xml::Element;

/// The id and the members of a group that is a unit as we write it: their ids begin with its. Where a
/// tool has numbered them anew, our context in the group still has the id of the unit.
pub fn as_unit<'e>(group: &'e Element, core: &str) -> Option<(&'e str, Vec<&'e Element>)> {
    let own = extensions::unit_of_context(group);
    let id = own.or(group.get("id"))?;
    let mut members = Vec::new();
    for element in group.elements().filter(|element| *element.name.namespace == *core) {
        match element.name.local() {
            "trans-unit" => {
                let is_named = own_name(element, id).is_some();
                (is_named || own.is_some()).then_some(())?;
                members.push(element);
            }
            "group" | "bin-unit" => return None,
            _ => {}
        }
    }
    (!members.is_empty()).then_some((id, members))
}

/// The id of a segment within that of a member of our group.
fn own_name<'e>(member: &'e Element, unit: &str) -> Option<&'e str> {
    member.get("id")?.strip_prefix(unit)?.strip_prefix(':')
}

/// Reads a group that is a unit. None, with findings, if it cannot be used.
pub fn read_group(
    group: &Element,
    id: &str,
    members: &[&Element],
    inherited: Inherited<'_>,
    faults: &mut Faults<'_>,
) -> Option<BitextUnit> {
    let before = faults.errors();
    let role = context(group, faults.core, "x-role");
    let mut unit = BitextUnit {
        id: id.to_owned(),
        role: role.as_deref().and_then(Role::parse),
        heading: context(group, faults.core, "x-heading").unwrap_or_default(),
        parent: context(group, faults.core, "x-parent"),
        translate: inherited.translate,
        max_length: max_length(group),
        extensions: extensions::of_unit(group, members),
        ..BitextUnit::default()
    };
    let mut noted = Notes::default();
    let core = faults.core;
    noted.read(group, core, None);
    let sides =
        |name: &'static str| members.iter().filter_map(move |member| member.child(core, name));
    let all: Vec<&Element> = sides("source").chain(sides("target")).collect();
    let numbers = inlines::number(&all);
    let contents =
        Content1 { numbers: &numbers, space: inherited.space, dialect: inherited.dialect };
    for member in members {
        let numbered;
        let name = match own_name(member, id) {
            Some(name) => name,
            None => {
                numbered = format!("s{}", unit.segments().count() + 1);
                &*numbered
            }
        };
        faults.segment = Some(name.to_owned());
        noted.read(member, core, Some(name));
        noted.comments_of_tool(inherited.dialect.comments(member), name);
        let Some((source, target)) = texts(member, &contents, inherited, faults) else { continue };
        let target = target.as_deref();
        let parts = member.child(core, "seg-source").map_or_else(Vec::new, |it| marked(it, core));
        let is_partial = target.is_some_and(|target| is_partial(&parts, target));
        if member.get("restype") == Some(IGNORABLE) {
            let (source, target) = (joined(&source), target.map(joined));
            unit.parts.push(BitextPart::Ignorable { source, target });
            continue;
        }
        let segments = Segments { unit: member, contents: &contents };
        let mut segment = segments.whole(name, &source, target, faults);
        segment.attributes = of_segment(member, V20);
        if is_partial && segment.accepted().is_some() {
            faults.warn(member, Message::new("exchange-join-untranslated"));
            segment.state = State::Initial;
        }
        for element in member.elements().filter(|element| element.is(core, "alt-trans")) {
            let references = matches::read_alternative(element, &mut segment, inherited, faults);
            unit.extensions.references.extend(references);
        }
        unit.parts.push(BitextPart::Segment(segment));
    }
    faults.segment = None;
    noted.finish(&mut unit, |kind| context(group, core, kind));
    finish(unit, group, before, faults)
}

/// Reads a `trans-unit` on its own. None, with findings, if it cannot be used.
pub fn read_single(
    element: &Element,
    id: &str,
    inherited: Inherited<'_>,
    faults: &mut Faults<'_>,
) -> Option<BitextUnit> {
    let before = faults.errors();
    let core = faults.core;
    let mut unit = BitextUnit {
        id: id.to_owned(),
        translate: inherited.translate,
        max_length: max_length(element),
        extensions: extensions::of_unit(element, &[]),
        ..BitextUnit::default()
    };
    let mut noted = Notes::default();
    noted.read(element, core, None);
    noted.finish(&mut unit, |_| None);
    let sides = ["source", "seg-source", "target"];
    let all: Vec<&Element> = sides.iter().filter_map(|name| element.child(core, name)).collect();
    let numbers = inlines::number(&all);
    let contents = Content1 {
        numbers: &numbers,
        space: inherited.space.of(element),
        dialect: inherited.dialect,
    };
    let (source, target) = texts(element, &contents, inherited, faults)?;
    let segments = Segments { unit: element, contents: &contents };
    unit.parts = segments.read(&source, target, faults);
    unit.notes.extend(inherited.dialect.comments(element).into_iter().map(Note::new));
    if !unit.parts.is_empty() && unit.segments().all(|segment| segments.is_shut(segment)) {
        unit.translate = false;
    }
    matches::read(element, &mut unit, inherited, faults);
    finish(unit, element, before, faults)
}

fn finish(
    mut unit: BitextUnit,
    element: &Element,
    errors_before: usize,
    faults: &mut Faults<'_>,
) -> Option<BitextUnit> {
    let sources: Vec<&Content> = unit
        .parts
        .iter()
        .map(|part| match part {
            BitextPart::Segment(segment) => &segment.source,
            BitextPart::Ignorable { source, .. } => source,
        })
        .collect();
    check_pairs(&sources, element, faults);
    marks::name(&mut unit);
    (faults.errors() == errors_before).then_some(unit)
}

/// The `mid` of each mark of a segment that says something. Depth is bounded by that of the tree.
fn marked<'e>(element: &'e Element, core: &str) -> Vec<&'e str> {
    let mut all = Vec::new();
    for child in element.elements() {
        match inlines::is_segment(child, core) {
            true if child.text().trim().is_empty() => {}
            true => all.extend(child.get("mid")),
            false => all.extend(marked(child, core)),
        }
    }
    all
}

/// Whether a tool cut a segment of ours into several and its user has translated some of them
/// only: a mark of the source has none in the target, or one without text.
fn is_partial(parts: &[&str], target: &[Stretch<'_>]) -> bool {
    let marks = || target.iter().filter_map(|it| Some((it.mark?.get("mid")?, &it.content)));
    let is_said = |part: &&str| marks().any(|(mid, said)| mid == *part && !said.is_blank());
    marks().next().is_some() && !parts.iter().all(is_said)
}

/// Source and target of a `trans-unit`, the target cut at its marks; none, with a finding, if it has no source.
fn texts<'e>(
    element: &'e Element,
    contents: &Content1<'_>,
    inherited: Inherited<'_>,
    faults: &mut Faults<'_>,
) -> Option<(Vec<Stretch<'e>>, Option<Vec<Stretch<'e>>>)> {
    let core = faults.core;
    for child in element.elements().filter(|child| *child.name.namespace == *core) {
        let known = [
            "source",
            "seg-source",
            "target",
            "note",
            "alt-trans",
            "context-group",
            "count-group",
            "prop-group",
        ];
        if !known.contains(&child.name.local()) {
            faults.unknown_element(element, child);
        }
    }
    let Some(source) = element.child(core, "source") else {
        faults.missing_element(element, "source");
        return None;
    };
    let target = element.child(core, "target");
    faults.check_lang(source, inherited.source_lang);
    let contents = Content1 { space: contents.space.of(element), ..*contents };
    let source = contents.stretches(source, faults);
    let target = target.map(|target| {
        faults.check_lang(target, inherited.target_lang);
        contents.stretches(target, faults)
    });
    Some((source, target))
}

/// An entry of a group's context.
fn context(group: &Element, core: &str, kind: &str) -> Option<String> {
    group
        .elements()
        .filter(|element| element.is(core, "context-group"))
        .flat_map(Element::elements)
        .find(|entry| entry.get("context-type") == Some(kind))
        .map(Element::text)
}

/// The greatest length in characters, if it is given so (XLIFF 1.2 §2.4 `maxwidth`).
pub fn max_length(element: &Element) -> Option<u32> {
    let in_characters = element.get("size-unit") == Some("char");
    element.get("maxwidth").filter(|_| in_characters)?.parse().ok()
}
