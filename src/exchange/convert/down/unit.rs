//! A `unit` as `trans-unit`.

use super::super::super::names::Names;
use super::super::kept::{BARE, Restored};
use super::super::tree::Tag;
use super::super::{CODEPOINTS, IGNORABLE, SLR, V12, V20};
use super::codes::{Run, Scope};
use super::gaps::{is_blank, reads_plainly};
use super::parts::{Part, Sides};
use super::{Down, MDA};
use crate::xml::{ElementRef, XML_NS};
use std::collections::{HashMap, HashSet};

const UNIT: [&str; 9] = [
    "source",
    "seg-source",
    "target",
    "context-group",
    "count-group",
    "prop-group",
    "note",
    "alt-trans",
    "*",
];

/// A unit while it is written.
pub(super) struct Writing<'d, 'r> {
    pub(super) sides: Sides<'d>,
    pub(super) restored: &'r Restored<'d>,
    /// The sources, for what has no translation.
    source: Run<'d>,
    /// What all sources and all targets say of white space.
    spaces: [Option<&'d str>; 2],
    /// `mid` of each part; none for what stands between marks.
    pub(super) mids: Vec<Option<String>>,
}

impl<'d> Down<'d> {
    pub fn unit(&mut self, element: ElementRef<'d>) -> Tag<'d> {
        let mut restored = Restored::new(element.child(MDA, "metadata"));
        let whole_source = restored.take("source").pop();
        let old = restored.attributes("trans-unit").and_then(|own| own.get("id"));
        let id = old.or(element.get("id")).unwrap_or_default().to_owned();
        let mut unit = Tag::new(V12, "trans-unit").with("id", id);
        self.attributes(element, &mut unit);
        if let (None, Some(outer)) = (unit.get("translate"), self.translate) {
            unit.set("translate", outer);
        }
        if let Some(own) = restored.attributes("trans-unit") {
            own.apply(&mut unit);
        }
        restriction(element, (&restored, self.profile), &mut unit);
        let sides = Sides::new(self.core, element);
        let mids = mids(&sides, &restored);
        let mut scope = Scope::new(self, element, &restored);
        scope.carry(self, element, &mut unit);
        let source = sides.run(self.core, "source");
        let spaces = ["source", "target"].map(|side| sides.shared(side, "space"));
        let writing = Writing { sides, restored: &restored, source, spaces, mids };
        self.sources(&writing, &mut scope, whole_source, &mut unit);
        self.target(&writing, &mut scope, &mut unit);
        self.states(&writing, &mut unit);
        let Writing { sides, mids, .. } = writing;
        self.candidates(element, &sides, &mids, &restored, &mut unit);
        self.beside(element, restored, &HashSet::new(), &mut unit);
        unit.arrange(&UNIT);
        unit
    }

    fn sources(
        &mut self,
        writing: &Writing<'d, '_>,
        scope: &mut Scope<'d, '_>,
        whole: Option<Tag<'d>>,
        unit: &mut Tag<'d>,
    ) {
        let run = &writing.source;
        let mut source = Tag::inline(V12, "source");
        spaces(&writing.sides, "source", &mut source);
        for part in &writing.sides.parts {
            self.content(scope, run, part.source, &mut source);
        }
        let plain = writing.is_plain();
        if let (true, Some(part)) = (plain, writing.sides.parts.first()) {
            let generated = writing.of(part, "generated()").is_some();
            for attribute in part.element.attributes() {
                match attribute.local() {
                    "id" if generated => {}
                    "id" => source.set_ns(V20, "id", attribute.value),
                    "state" | "subState" => {}
                    _ => self.carry(part.element, &attribute, &mut source),
                }
            }
        }
        if let Some(own) = writing.restored.attributes("source") {
            own.apply(&mut source);
        }
        unit.push(whole.unwrap_or(source));
        if plain {
            return;
        }
        let mut segmented = Tag::inline(V12, "seg-source");
        spaces(&writing.sides, "source", &mut segmented);
        for at in 0..writing.sides.parts.len() {
            self.stretch(writing, scope, (run, at), &mut segmented);
        }
        if let Some(own) = writing.restored.attributes("seg-source") {
            own.apply(&mut segmented);
        }
        unit.push(segmented);
    }

    fn target(&mut self, writing: &Writing<'d, '_>, scope: &mut Scope<'d, '_>, unit: &mut Tag<'d>) {
        let parts = &writing.sides.parts;
        if parts.iter().all(|part| part.target.is_none()) {
            return;
        }
        let run = writing.sides.run(self.core, "target");
        let mut target = Tag::inline(V12, "target");
        spaces(&writing.sides, "target", &mut target);
        if let (true, Some(text)) = (writing.is_plain(), parts.first().and_then(|it| it.target)) {
            for attribute in text.attributes().filter(|it| it.namespace != XML_NS) {
                if attribute.local() != "order" {
                    self.carry(text, &attribute, &mut target);
                }
            }
            self.content(scope, &run, text, &mut target);
        } else {
            for at in writing.sides.by_place() {
                self.stretch(writing, scope, (&run, at), &mut target);
            }
        }
        if let Some(own) = writing.restored.attributes("target") {
            own.apply(&mut target);
        }
        unit.push(target);
    }

    /// One part of a text: a mark for a segment, bare text for what is between.
    fn stretch(
        &mut self,
        writing: &Writing<'d, '_>,
        scope: &mut Scope<'d, '_>,
        (run, at): (&Run<'d>, usize),
        into: &mut Tag<'d>,
    ) {
        let Some(part) = writing.sides.parts.get(at) else { return };
        let is_target = run.side == "target";
        let text = match is_target {
            true => part.target,
            false => Some(part.source),
        };
        let id = part.element.get("id").unwrap_or_default();
        let own = writing.restored.of("segment", id, Some(run.side));
        if text.is_none() && own.is_some_and(|own| own.get("absent()").is_some()) {
            return;
        }
        let Some(Some(mid)) = writing.mids.get(at) else {
            // Without a translation of its own it stays what it is.
            return match text {
                Some(text) => self.content(scope, run, text, into),
                // Half a code would have no other half.
                None if has_halves(part.source) => into.text(part.source.text()),
                None => self.content(scope, &writing.source, part.source, into),
            };
        };
        let mut mark = Tag::inline(V12, "mrk");
        mark.set("mtype", if part.is_segment() { "seg" } else { IGNORABLE });
        mark.set("mid", mid.clone());
        if let Some(text) = text {
            let space = text.get_ns(XML_NS, "space");
            let shared = writing.spaces[usize::from(is_target)];
            if let Some(space) = space.filter(|_| shared.is_none()) {
                mark.set_ns(XML_NS, "space", space);
            }
            self.content(scope, run, text, &mut mark);
            if is_target && mark.children.is_empty() {
                mark.set_ns(V20, "empty", "yes");
            }
        } else if !part.is_segment() && has_halves(part.source) {
            mark.text(part.source.text());
        } else if !part.is_segment() {
            self.content(scope, &writing.source, part.source, &mut mark);
        }
        if !is_target {
            self.of_segment(writing, part, &mut mark);
        }
        if let Some(own) = own {
            own.apply(&mut mark);
            if is_target && own.get("state").is_some() {
                self.state_at_mark(part, &mut mark);
            }
        }
        into.push(mark);
    }

    /// What a segment says, at its mark.
    fn of_segment(&mut self, writing: &Writing<'d, '_>, part: &Part<'d>, mark: &mut Tag<'d>) {
        if part.element.get("id").is_none() {
            mark.set_ns(V20, "generated", "mid");
        }
        let restored = writing.of(part, "mid").is_some();
        if restored && mark.get("mid") == Some("") {
            mark.take("mid");
        }
        for attribute in part.element.attributes() {
            if !matches!(attribute.local(), "id" | "state" | "subState") {
                self.carry(part.element, &attribute, mark);
            }
        }
    }
}

impl<'d> Writing<'d, '_> {
    /// Whether the unit needs no marks: it is one segment.
    pub(super) fn is_plain(&self) -> bool {
        match &self.sides.parts[..] {
            [] => true,
            [only] => only.is_segment() && self.of(only, "marked()").is_none(),
            _ => false,
        }
    }

    /// What is kept of a segment.
    fn of(&self, part: &Part<'d>, name: &str) -> Option<&str> {
        let id = part.element.get("id").unwrap_or_default();
        let sides = [None, Some("source")];
        sides.into_iter().find_map(|side| self.restored.of("segment", id, side)?.get(name))
    }
}

pub(super) fn child<'t, 'd>(unit: &'t mut Tag<'d>, name: &str) -> Option<&'t mut Tag<'d>> {
    unit.children.iter_mut().find_map(|piece| match piece {
        super::Piece::Element(tag) if tag.is(V12, name) => Some(tag),
        _ => None,
    })
}

/// White space and language, where all texts of a side say the same.
fn spaces<'d>(sides: &Sides<'d>, side: &str, tag: &mut Tag<'d>) {
    for name in ["space", "lang"] {
        if let Some(value) = sides.shared(side, name) {
            tag.set_ns(XML_NS, name, value);
        }
    }
}

/// Names for the marks of parts. What is no segment has one only where it must be told from
/// its neighbour, or has an id.
fn mids(sides: &Sides<'_>, restored: &Restored<'_>) -> Vec<Option<String>> {
    let mut names = Names::default();
    let given = sides.parts.iter().filter_map(|part| part.element.get("id"));
    given.for_each(|id| names.reserve(id));
    let moved = !sides.by_place().is_sorted();
    let lost = |part: &Part<'_>| !part.is_segment() && part.target.is_some_and(is_blank);
    let lost = moved && sides.parts.iter().any(lost) && !reads_plainly(sides);
    let mut mids = Vec::new();
    let mut beside = false;
    for part in &sides.parts {
        let id = part.element.get("id");
        let old = restored.of("segment", id.unwrap_or_default(), Some("source"));
        let old = old.and_then(|old| old.get("mid"));
        let bare = restored.of("segment", id.unwrap_or_default(), Some("target"));
        let bare = bare.is_some_and(|it| it.get(BARE).is_some()) && is_blank(part.source);
        let blank = id.is_some() || is_blank(part.source);
        let named = part.is_segment() || !bare && (beside || lost || blank);
        mids.push(named.then(|| match old.or(id) {
            Some(id) => id.to_owned(),
            None => names.claim("s1"),
        }));
        beside = !part.is_segment() && !bare;
    }
    mids
}

/// Sizes in characters, as 1.2 says them.
fn restriction<'d>(
    element: ElementRef<'d>,
    (restored, profile): (&Restored<'d>, Option<&str>),
    unit: &mut Tag<'d>,
) {
    let Some(value) = element.get_ns(SLR, "sizeRestriction") else { return };
    let own = restored.attributes("trans-unit");
    if own.is_some_and(|own| own.get("size-unit").is_some()) {
        unit.attributes.retain(|it| it.namespace != SLR || it.local != "sizeRestriction");
        return;
    }
    if profile != Some(CODEPOINTS) {
        return;
    }
    let (least, most) = match value.split_once(',') {
        Some((least, most)) => (Some(least.trim()), most.trim()),
        None => (None, value.trim()),
    };
    let number = |text: &str| !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    let sizes = [("minwidth", least), ("maxwidth", Some(most))];
    let sizes: HashMap<&'static str, &str> = sizes
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.filter(|it| number(it))?)))
        .collect();
    for name in ["minwidth", "maxwidth"] {
        if let Some(value) = sizes.get(name) {
            unit.set(name, (*value).to_owned());
            unit.set("size-unit", "char");
        }
    }
}

/// Whether a text has starts or ends of codes or annotations whose others may stand elsewhere.
fn has_halves(text: ElementRef<'_>) -> bool {
    let mut within = text.descendants().filter_map(|node| node.element());
    within.any(|it| matches!(it.local(), "sc" | "ec" | "sm" | "em"))
}
