//! Units of XLIFF 1.2, read: a group of ours, or a single `trans-unit` of any tool.

use super::super::faults::Faults;
use super::inlines::{self, Content1, check_pairs};
use super::read::Inherited;
use super::{IGNORABLE, NOTE_AUTHOR, STATE_OF_COPY, matches};
use crate::model::{BitextPart, BitextSegment, BitextUnit, Content, Role, State};
use crate::xml::{Element, Node};

/// The id and the members of a group that is a unit as we write it: their ids begin with its.
pub fn as_unit<'e>(group: &'e Element, core: &str) -> Option<(&'e str, Vec<&'e Element>)> {
    let id = group.get("id")?;
    let mut members = Vec::new();
    for element in group.elements().filter(|element| *element.name.namespace == *core) {
        match element.name.local() {
            "trans-unit" => {
                element.get("id")?.strip_prefix(id)?.strip_prefix(':')?;
                members.push(element);
            }
            "group" | "bin-unit" => return None,
            _ => {}
        }
    }
    (!members.is_empty()).then_some((id, members))
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
        notes: Vec::new(),
        parts: Vec::new(),
    };
    let core = faults.core;
    let sides =
        |name: &'static str| members.iter().filter_map(move |member| member.child(core, name));
    let all: Vec<&Element> = sides("source").chain(sides("target")).collect();
    let numbers = inlines::number(&all);
    let contents = Content1 { numbers: &numbers, space: inherited.space };
    for member in members {
        let name = member.get("id").unwrap_or_default();
        let name = name.strip_prefix(id).and_then(|rest| rest.strip_prefix(':')).unwrap_or(name);
        faults.segment = Some(name.to_owned());
        unit.notes.extend(notes(member, core));
        let Some((source, target)) = texts(member, &contents, inherited, faults) else { continue };
        if member.get("restype") == Some(IGNORABLE) {
            unit.parts.push(BitextPart::Ignorable { source, target });
            continue;
        }
        let mut segment = segment(member, (name, source, target), faults);
        for element in member.elements().filter(|element| element.is(core, "alt-trans")) {
            matches::read_alternative(element, &mut segment, inherited, faults);
        }
        unit.parts.push(BitextPart::Segment(segment));
    }
    faults.segment = None;
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
        role: None,
        heading: String::new(),
        notes: notes(element, core),
        parent: None,
        translate: inherited.translate,
        parts: Vec::new(),
    };
    let sides = ["source", "seg-source", "target"];
    let all: Vec<&Element> = sides.iter().filter_map(|name| element.child(core, name)).collect();
    let numbers = inlines::number(&all);
    let contents = Content1 { numbers: &numbers, space: inherited.space };
    let (source, target) = texts(element, &contents, inherited, faults)?;
    // Marks within codes cannot be told apart without breaking the codes up: such a unit is
    // one segment.
    let flat = |segmented: &&Element| {
        let top = segmented.elements().filter(|mark| is_segment(mark, core)).count();
        top > 0 && top == marks(segmented, core).len()
    };
    match element.child(core, "seg-source").filter(flat) {
        Some(segmented) => {
            let target = element.child(core, "target");
            unit.parts = marked(element, segmented, target, &contents, faults);
        }
        None => {
            let segment = segment(element, ("s1", source, target), faults);
            unit.parts.push(BitextPart::Segment(segment));
        }
    }
    matches::read(element, &mut unit, inherited, faults);
    finish(unit, element, before, faults)
}

fn finish(
    unit: BitextUnit,
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
    (faults.errors() == errors_before).then_some(unit)
}

/// Source and target of a `trans-unit`; none, with a finding, if it has no source.
fn texts(
    element: &Element,
    contents: &Content1<'_>,
    inherited: Inherited<'_>,
    faults: &mut Faults<'_>,
) -> Option<(Content, Option<Content>)> {
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
    let contents = Content1 { numbers: contents.numbers, space: contents.space.of(element) };
    let source = contents.read(source, faults);
    let target = target.map(|target| {
        faults.check_lang(target, inherited.target_lang);
        contents.read(target, faults)
    });
    Some((source, target))
}

/// A segment with the state that its `trans-unit` and `target` give it.
fn segment(
    element: &Element,
    (id, source, target): (&str, Content, Option<Content>),
    faults: &mut Faults<'_>,
) -> BitextSegment {
    let stated = element.child(faults.core, "target").and_then(|target| target.get("state"));
    let approved = faults.yes_no(element, "approved") == Some("yes");
    let line = element.position.line;
    let id = id.to_owned();
    let mut segment = BitextSegment { id, source, target, line, ..BitextSegment::default() };
    let Some(target) = &segment.target else { return segment };
    let blank = target.is_blank() && !segment.source.is_blank();
    let same = target.same_as(&segment.source);
    segment.state = match stated.map(|state| (state, parse_state(state))) {
        // Tools that know no states leave ours as it was.
        Some((STATE_OF_COPY, _)) if !blank && !same => {
            faults.count(element, "exchange-state-assumed");
            State::Translated
        }
        Some((STATE_OF_COPY, _)) if same && !approved => {
            segment.target = None;
            State::Initial
        }
        Some((_, Some(state))) => state,
        _ if blank => State::Initial,
        // Some tools copy the source where nobody has translated yet; without letters, such
        // as "2026", the copy is the translation.
        None if same && !approved && has_letters(target) => {
            faults.count(element, "exchange-target-copied");
            segment.target = None;
            State::Initial
        }
        Some((other, None)) => {
            if !other.starts_with("x-") {
                faults.warning(element, "exchange-state-unknown", "state", other);
            }
            State::Translated
        }
        None => State::Translated,
    };
    if approved && segment.target.is_some() && !blank {
        segment.state = segment.state.max(State::Reviewed);
    }
    segment
}

/// True if there is anything to translate but figures and signs.
pub fn has_letters(content: &Content) -> bool {
    content.texts().any(|text| text.chars().any(char::is_alphabetic))
}

/// XLIFF 1.2 §2.4 `state`; none for those of other tools.
pub fn parse_state(text: &str) -> Option<State> {
    Some(match text {
        "new" | "needs-translation" | "needs-adaptation" | "needs-l10n" => State::Initial,
        "needs-review-translation"
        | "needs-review-adaptation"
        | "needs-review-l10n"
        | "translated" => State::Translated,
        "signed-off" => State::Reviewed,
        "final" => State::Final,
        _ => return None,
    })
}

/// The segments marked in `seg-source`, with those of the target that have the same `mid`.
fn marked(
    element: &Element,
    segmented: &Element,
    target: Option<&Element>,
    contents: &Content1<'_>,
    faults: &mut Faults<'_>,
) -> Vec<BitextPart> {
    let core = faults.core;
    let targets: Vec<&Element> = target.map(|target| marks(target, core)).unwrap_or_default();
    let stated = target.and_then(|target| target.get("state")).and_then(parse_state);
    let approved = element.get("approved") == Some("yes");
    let mut parts = Vec::new();
    for node in &segmented.children {
        let mark = match node {
            Node::Element(mark) if is_segment(mark, core) => mark,
            node => {
                let source = contents.read_nodes(segmented, std::slice::from_ref(node), faults);
                if !source.is_empty() {
                    gap(&mut parts, source);
                }
                continue;
            }
        };
        let source = contents.read(mark, faults);
        let Some(mid) = mark.get("mid") else {
            faults.missing_attribute(mark, "mid");
            continue;
        };
        let twin = targets.iter().find(|twin| twin.get("mid") == Some(mid));
        let target = twin.map(|twin| contents.read(twin, faults));
        let finished = target.as_ref().is_some_and(|target| {
            !target.is_blank() && (!target.same_as(&source) || !has_letters(target))
        });
        let mut state = match stated {
            Some(state) => state,
            None if finished => State::Translated,
            None => State::Initial,
        };
        if approved && finished {
            state = state.max(State::Reviewed);
        }
        let (id, line) = (format!("s{mid}"), mark.position.line);
        let target = target.filter(|_| finished || stated.is_some());
        let state = if target.is_some() { state } else { State::Initial };
        parts.push(BitextPart::Segment(BitextSegment {
            id,
            source,
            target,
            state,
            line,
            ..BitextSegment::default()
        }));
    }
    parts
}

/// Adds what stands between marked segments.
fn gap(parts: &mut Vec<BitextPart>, content: Content) {
    match parts.last_mut() {
        Some(BitextPart::Ignorable { source, .. }) => source.append(&content),
        _ => parts.push(BitextPart::Ignorable { source: content, target: None }),
    }
}

fn is_segment(element: &Element, core: &str) -> bool {
    element.is(core, "mrk") && element.get("mtype") == Some("seg")
}

/// The marked segments of a target, also those within codes.
fn marks<'e>(element: &'e Element, core: &str) -> Vec<&'e Element> {
    let mut found = Vec::new();
    let mut stack: Vec<&Element> = vec![element];
    while let Some(element) = stack.pop() {
        if is_segment(element, core) {
            found.push(element);
        } else {
            let from = stack.len();
            stack.extend(element.elements());
            stack[from..].reverse();
        }
    }
    found
}

/// The notes of a `trans-unit` but for those that are made anew each time.
fn notes(element: &Element, core: &str) -> Vec<String> {
    element
        .elements()
        .filter(|note| note.is(core, "note") && note.get("from") != Some(NOTE_AUTHOR))
        .map(Element::text)
        .collect()
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
