//! Translation candidates as `alt-trans`.

use super::super::V12;
use super::super::kept::Restored;
use super::super::losses::Fate;
use super::super::tree::Tag;
use super::super::{MTC, is_percent};
use super::codes::Scope;
use super::parts::Sides;
use super::{Down, MDA};
use crate::exchange::xliff2::PREVIOUS_VERSION;
use crate::xml::{ElementRef, XML_NS};
use std::collections::HashMap;

const ALTERNATIVE: [&str; 7] =
    ["source", "seg-source", "target", "context-group", "prop-group", "note", "*"];

impl<'d> Down<'d> {
    /// Adds the candidates of a unit.
    pub fn candidates(
        &mut self,
        unit: ElementRef<'d>,
        sides: &Sides<'d>,
        mids: &[Option<String>],
        of_unit: &Restored<'d>,
        into: &mut Tag<'d>,
    ) {
        let Some(list) = unit.child(MTC, "matches") else { return };
        let parts = sides.parts.iter().enumerate().rev();
        let by_id: HashMap<&str, usize> =
            parts.filter_map(|(at, part)| Some((part.element.get("id")?, at))).collect();
        let mut before: Option<Tag<'d>> = None;
        for element in list.elements() {
            if !element.is(MTC, "match") {
                self.losses.note(Fate::Dropped, element, element.qualified());
                continue;
            }
            let restored = Restored::new(element.child(MDA, "metadata"));
            let also = restored.attributes("alt-trans").and_then(|own| own.get("also()")).is_some();
            let Some(mut tag) = self.candidate(element, restored) else { continue };
            self.reference(element, (&by_id, mids), of_unit, &mut tag);
            match &mut before {
                // One of several targets of one source.
                Some(first) if also => {
                    let targets = tag.elements().filter(|it| it.is(V12, "target")).cloned();
                    let targets: Vec<_> = targets.collect();
                    targets.into_iter().for_each(|target| first.push(target));
                    first.arrange(&ALTERNATIVE);
                }
                _ => {
                    into.children.extend(before.take().map(super::Piece::Element));
                    before = Some(tag);
                }
            }
        }
        into.children.extend(before.map(super::Piece::Element));
    }

    fn candidate(&mut self, element: ElementRef<'d>, restored: Restored<'d>) -> Option<Tag<'d>> {
        let sides = Sides::of_match(self.core, element)?;
        let mut tag = Tag::new(V12, "alt-trans");
        self.of_match(element, &restored, &mut tag);
        let mut scope = Scope::new(self, element, &restored);
        scope.carry(self, element, &mut tag);
        let own = restored.attributes("alt-trans");
        let without_source = own.is_some_and(|own| own.get("source()").is_some());
        for side in ["source", "target"] {
            if side == "source" && without_source {
                continue;
            }
            let run = sides.run(self.core, side);
            for text in sides.texts(side) {
                let mut out = Tag::inline(V12, side);
                for attribute in text.attributes() {
                    match attribute.namespace {
                        XML_NS => out.set_ns(XML_NS, attribute.local(), attribute.value),
                        _ => self.carry(text, &attribute, &mut out),
                    }
                }
                if let Some(own) = restored.attributes(side) {
                    own.apply(&mut out);
                }
                self.content(&mut scope, &run, text, &mut out);
                tag.push(out);
            }
        }
        for more in element.elements().filter(|it| it.is(self.core, "target")).skip(1) {
            self.losses.note(Fate::Kept, more, "target");
            tag.push(self.copy(more));
        }
        self.beside(element, restored, &Default::default(), &mut tag);
        tag.arrange(&ALTERNATIVE);
        Some(tag)
    }

    fn of_match(&mut self, element: ElementRef<'d>, restored: &Restored<'d>, tag: &mut Tag<'d>) {
        let own = restored.attributes("alt-trans");
        let by_language = own.is_some_and(|own| own.get("reference()").is_some());
        let previous = element.get("subType") == Some(PREVIOUS_VERSION);
        if previous {
            tag.set("alttranstype", "previous-version");
        } else if element.get("reference") == Some("yes") && !by_language {
            tag.set("alttranstype", "reference");
        }
        let numbers = ["similarity", "matchSuitability", "matchQuality"];
        let alone = numbers.iter().filter(|name| element.get(name).is_some()).count() == 1;
        let quality = numbers.iter().find_map(|name| element.get(name));
        if let Some(quality) = quality {
            tag.set("match-quality", quality);
        }
        let old = own.and_then(|own| own.get("match-quality"));
        if let Some(old) = old {
            tag.set("match-quality", old.to_owned());
        }
        for attribute in element.attributes() {
            match (attribute.namespace, attribute.local(), attribute.value) {
                ("", "ref", _) => {}
                ("", "origin", value) => tag.set("origin", value),
                ("", "type" | "subType", _) if previous && element.get("type") == Some("idm") => {}
                ("", "reference", "yes") if !previous => {}
                ("", "similarity", value) if alone && is_percent(value) || old.is_some() => {}
                ("", name, value) => {
                    self.losses.note(Fate::Kept, element, name);
                    tag.set_ns(MTC, name, value);
                }
                _ => self.carry(element, &attribute, tag),
            }
        }
        if let Some(own) = own {
            own.apply(tag);
        }
    }

    /// The segment that a candidate is for, by its mark.
    fn reference(
        &mut self,
        element: ElementRef<'d>,
        (by_id, mids): (&HashMap<&str, usize>, &[Option<String>]),
        of_unit: &Restored<'d>,
        tag: &mut Tag<'d>,
    ) {
        let Some(reference) = element.get("ref") else { return };
        let restored = Restored::new(element.child(MDA, "metadata"));
        let unmarked = restored.attributes("alt-trans").and_then(|own| own.get("mid()")).is_some();
        let id = reference.strip_prefix('#').unwrap_or_default();
        let mid = by_id.get(id).and_then(|at| mids.get(*at)).and_then(Option::as_deref);
        let marked =
            of_unit.of("segment", id, None).is_some_and(|own| own.get("marked()").is_some());
        let segmented = mids.len() > 1 || marked;
        match mid {
            _ if unmarked => {}
            Some(mid) if segmented => tag.set("mid", mid.to_owned()),
            _ => tag.set_ns(MTC, "ref", reference),
        }
    }
}
