//! A unit of XLIFF 2 (§4.2.2.4), read.

use super::super::extensions::{case, of_segment};
use super::inlines::{Codes, Piece};
use super::order::{arranged, order};
use super::plan::Side;
use super::read::{Faults, Inherited, extensions, lookup, metadata};
use super::{CASE, MDA, TYPE_PREFIX, matches, notes};
use crate::model::{
    BitextPart, BitextSegment, BitextUnit, Content, ExtensionAttribute, Marks, Message, Role, State,
};
use crate::xml::Element;
use std::collections::{HashMap, HashSet};

/// Reads a unit. None, with findings, if it cannot be used.
pub fn read(
    element: &Element,
    id: &str,
    inherited: Inherited<'_>,
    faults: &mut Faults<'_>,
) -> Option<BitextUnit> {
    let before = faults.errors();
    let meta = metadata(element.child(MDA, "metadata"));
    let role = lookup(&meta, "role").or_else(|| {
        element.get("type").and_then(|kind| kind.strip_prefix(TYPE_PREFIX)).map(str::to_owned)
    });
    let mut unit = BitextUnit {
        id: id.to_owned(),
        role: role.as_deref().and_then(Role::parse),
        heading: lookup(&meta, "heading").unwrap_or_default(),
        parent: lookup(&meta, "parent"),
        translate: inherited.translate,
        max_length: inherited.restriction.max_length(element),
        extensions: extensions(element, inherited),
        ..BitextUnit::default()
    };
    let mut noted = notes::read(element, &meta, faults);
    let parts = parts(element, inherited, faults);
    if parts.is_empty() {
        faults.missing_element(element, "segment");
        return None;
    }
    let cases = cases(&meta);
    let mut codes = Codes::new(element, meta, faults.core);
    codes.space = inherited.space;
    let mut contained = Contained::default();
    let spans = read_parts((&mut unit, &parts), (&mut codes, &cases), &mut contained, faults);
    noted.comments(codes.comments, &unit.parts);
    noted.finish(&mut unit);
    contained.count(faults, |faults| {
        matches::read(element, &mut unit, (&spans, inherited.target_lang), faults);
    });
    if let Some(order) = order(&parts, faults) {
        let waits;
        (unit.parts, waits) = arranged(unit.parts, &order);
        if waits {
            faults.warn(element, Message::new("exchange-order-waits"));
        }
    }
    (faults.errors() == before + contained.errors).then_some(unit)
}

/// Reads the contents of the parts. The annotated spans of the source, each with the id of its
/// segment.
fn read_parts(
    (unit, parts): (&mut BitextUnit, &[Part<'_>]),
    (codes, cases): (&mut Codes, &HashMap<String, String>),
    contained: &mut Contained,
    faults: &mut Faults<'_>,
) -> matches::Spans {
    let sources: Vec<Piece<'_>> = parts.iter().map(|part| part.piece(part.source)).collect();
    let targets: Vec<Piece<'_>> =
        parts.iter().filter_map(|part| Some(part.piece(part.target?))).collect();
    codes.number(&sources, &targets);
    let sources = codes.read(Side::Source, &sources, faults);
    let spans = std::mem::take(&mut codes.spans);
    let source_marks = std::mem::take(&mut codes.marks);
    let targets = contained.count(faults, |faults| codes.read(Side::Target, &targets, faults));
    let mut targets = targets.into_iter().zip(std::mem::take(&mut codes.faulty));
    let mut target_marks = std::mem::take(&mut codes.marks).into_iter();
    let mut ids = Ids::new(parts);
    for ((part, source), source_marks) in parts.iter().zip(sources).zip(source_marks) {
        let target = part.target.and_then(|_| targets.next());
        let target = target.and_then(|(target, faulty)| (!faulty).then_some(target));
        let target_marks = part.target.and_then(|_| target_marks.next()).unwrap_or_default();
        let mut finished = part.finish((source, target), (&mut ids, contained), faults);
        if let BitextPart::Segment(segment) = &mut finished {
            segment.marks = Marks { source: source_marks, target: target_marks };
            if segment.target.is_none() {
                segment.marks.target.clear();
            }
            let case = cases.get(&segment.id).map(|value| case(value));
            let is_new = |case: &ExtensionAttribute| {
                !segment.attributes.iter().any(|known| known.names(case))
            };
            let case = case.filter(is_new);
            segment.attributes.extend(case);
        }
        unit.parts.push(finished);
    }
    let in_segment = |(span, index): (String, usize)| match unit.parts.get(index)? {
        BitextPart::Segment(segment) => Some((span, segment.id.clone())),
        BitextPart::Ignorable { .. } => None,
    };
    spans.into_iter().filter_map(in_segment).collect()
}

/// Errors that cost a translation or a match, and not the whole unit.
#[derive(Default)]
struct Contained {
    errors: usize,
}

impl Contained {
    fn count<T>(&mut self, faults: &mut Faults<'_>, read: impl FnOnce(&mut Faults<'_>) -> T) -> T {
        let before = faults.errors();
        let made = read(faults);
        self.errors += faults.errors() - before;
        made
    }
}

pub fn is_part(element: &Element, core: &str) -> bool {
    element.is(core, "segment") || element.is(core, "ignorable")
}

/// The cases of segments, by their ids, in a file of a version whose segments have none.
fn cases(meta: &[(String, String)]) -> HashMap<String, String> {
    let case =
        |(key, value): &(String, String)| Some((key.strip_prefix(CASE)?.to_owned(), value.clone()));
    meta.iter().filter_map(case).collect()
}

/// A segment or ignorable whose contents are not read yet.
pub struct Part<'e> {
    pub element: &'e Element,
    source: &'e Element,
    pub target: Option<&'e Element>,
}

fn parts<'e>(
    unit: &'e Element,
    inherited: Inherited<'_>,
    faults: &mut Faults<'_>,
) -> Vec<Part<'e>> {
    let core = faults.core;
    let mut parts = Vec::new();
    for element in unit.elements().filter(|element| *element.name.namespace == *core) {
        match element.name.local() {
            "notes" | "originalData" => continue,
            "segment" | "ignorable" => {}
            _ => {
                faults.unknown_element(unit, element);
                continue;
            }
        }
        faults.segment = element.get("id").map(str::to_owned);
        for child in element.elements() {
            let known = matches!(child.name.local(), "source" | "target" | "notes");
            if *child.name.namespace == *core && !known {
                faults.unknown_element(element, child);
            }
        }
        let target = element.child(core, "target");
        if let Some(target) = target {
            faults.check_lang(target, inherited.target_lang);
        }
        match element.child(core, "source") {
            Some(source) => {
                faults.check_lang(source, inherited.source_lang);
                parts.push(Part { element, source, target });
            }
            None => faults.missing_element(element, "source"),
        }
    }
    faults.segment = None;
    parts
}

/// Ids of segments: given ones are unique, the rest get `s1`, `s2` …
struct Ids {
    given: HashSet<String>,
    seen: HashSet<String>,
    next: usize,
}

impl Ids {
    fn new(parts: &[Part<'_>]) -> Self {
        let given = parts.iter().filter_map(|part| part.element.get("id")).map(str::to_owned);
        Ids { given: given.collect(), seen: HashSet::new(), next: 1 }
    }

    fn take(&mut self, element: &Element, faults: &mut Faults<'_>) -> String {
        if let Some(id) = element.get("id") {
            if !self.seen.insert(id.to_owned()) {
                let message =
                    Message::new("exchange-id-doubled").with("element", "segment").with("id", id);
                faults.error(element, message);
            }
            return id.to_owned();
        }
        loop {
            let id = format!("s{}", self.next);
            self.next += 1;
            if !self.given.contains(&id) {
                return id;
            }
        }
    }
}

impl<'e> Part<'e> {
    fn piece(&self, element: &'e Element) -> Piece<'e> {
        Piece { element, segment: self.element.get("id") }
    }

    fn finish(
        &self,
        (source, mut target): (Content, Option<Content>),
        (ids, contained): (&mut Ids, &mut Contained),
        faults: &mut Faults<'_>,
    ) -> BitextPart {
        if self.element.name.local() == "ignorable" {
            return BitextPart::Ignorable { source, target };
        }
        let id = ids.take(self.element, faults);
        faults.segment = Some(id.clone());
        let state = contained.count(faults, |faults| self.state(&source, target.as_ref(), faults));
        faults.segment = None;
        if state.is_none() {
            target = None;
        }
        let sub_state =
            self.element.get("subState").filter(|_| self.element.get("state").is_some());
        BitextPart::Segment(BitextSegment {
            id,
            source,
            target,
            state: state.unwrap_or_default(),
            sub_state: sub_state.map(str::to_owned),
            attributes: of_segment(self.element, ""),
            line: self.element.position.line,
            ..BitextSegment::default()
        })
    }

    /// The state a segment has. Tools that know no states leave it out even where there is a
    /// translation; one that says something else than the source counts as finished. None for one
    /// that there is not.
    fn state(
        &self,
        source: &Content,
        target: Option<&Content>,
        faults: &mut Faults<'_>,
    ) -> Option<State> {
        if let Some(given) = self.element.get("state") {
            let state = State::parse(given);
            if state.is_none() {
                faults.bad_value(self.element, "state", given);
            }
            return state;
        }
        Some(match target {
            Some(target) if !target.is_blank() && !target.same_as(source) => {
                faults.count(self.element, "exchange-state-assumed");
                State::Translated
            }
            _ => State::Initial,
        })
    }
}
