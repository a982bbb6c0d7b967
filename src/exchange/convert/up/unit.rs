//! A `trans-unit` as `unit`, with units for the texts within its codes.

use super::super::super::extensions::PGS;
use super::super::kept::{Entry, Kept, entry};
use super::super::losses::Fate;
use super::super::tree::Tag;
use super::super::{SLR, V20, V22};
use super::bilingual::{Part, Texts, parts};
use super::codes::Codes;
use super::matches;
use super::subs::Sub;
use super::twins::Twins;
use super::{Known, Rest, Up, of_structure};
use crate::xml::{ElementRef, XML_NS};

impl<'d> Up<'d> {
    /// The unit, and those of texts within its codes.
    pub fn unit(&mut self, element: ElementRef<'d>) -> Vec<Tag<'d>> {
        self.extensions.clear();
        let id = self.new_id(element);
        let mut unit = Tag::new(self.core, "unit").with("id", id.clone());
        let mut codes = Codes::new(Some(id));
        let mut kept = Kept::default();
        // What was made of a restriction of 2.x goes back into it.
        let had = element.get_ns(SLR, "sizeRestriction");
        let sized = had.is_some() && restriction(element).as_deref() == had;
        self.attributes(element, &mut unit, &mut kept, |name, value| match name {
            // See below.
            "approved" => Known::Done,
            "minwidth" | "maxwidth" | "size-unit" if sized => Known::Done,
            _ => of_structure(name, value),
        });
        if let Some(restriction) = restriction(element)
            && element.get_ns(SLR, "sizeRestriction").is_none()
        {
            self.ids.counted = true;
            unit.set_ns(SLR, "sizeRestriction", restriction);
        }
        let mut rest = Rest::default();
        let child = |name: &'static str| element.child(self.old, name);
        let (source, segmented, target) = (child("source"), child("seg-source"), child("target"));
        let mut alternatives = Vec::new();
        for node in element.children() {
            match node.element() {
                Some(it) if Some(it) == source || Some(it) == segmented || Some(it) == target => {}
                Some(it) if it.is(self.old, "alt-trans") => alternatives.push(it),
                _ => self.beside(node, &mut kept, &mut rest),
            }
        }
        let Some(source) = source else {
            // There is nothing to translate, and a unit without a segment is none.
            self.losses.note(Fate::Dropped, element, "trans-unit");
            return Vec::new();
        };
        let approved = element.get("approved") == Some("yes");
        let texts = Texts { source, segmented, target, approved };
        if let Some(data) = element.child(V20, "originalData") {
            codes.data.seed(self.core, data);
        }
        codes.twins = Twins::of(self, texts);
        let mut parts = parts(self, &mut codes, texts);
        // That translations are approved is said by their states, as far as it can be.
        let reviewed = parts.iter().filter(|part| part.is_segment()).all(Part::is_reviewed);
        match (approved, reviewed) {
            (true, false) => kept.attributes("approved", vec![("approved".into(), "yes".into())]),
            (false, true) => kept.attributes("approved", vec![("approved()".into(), "no".into())]),
            _ => {}
        }
        for text in [Some(source), segmented, target].into_iter().flatten() {
            self.of_text(text, texts, &mut kept);
        }
        self.unsegmented(texts, &parts, &mut kept);
        let candidates =
            matches::candidates(self, &alternatives, &mut parts, &mut codes, &mut kept);
        if let Some(candidates) = candidates {
            rest.extensions.insert(0, candidates);
        }
        self.assemble(unit, parts, codes, (kept, rest))
    }

    fn assemble(
        &mut self,
        mut unit: Tag<'d>,
        parts: Vec<Part<'d>>,
        codes: Codes<'d>,
        (mut kept, rest): (Kept<'d>, Rest<'d>),
    ) -> Vec<Tag<'d>> {
        let Codes { data, kept: of_codes, subs, .. } = codes;
        kept.append(of_codes);
        rest.finish(&mut unit, kept, self.core);
        unit.arrange(&["*", "notes"]);
        data.into_tag(self.core).into_iter().for_each(|data| unit.push(data));
        parts.into_iter().for_each(|part| unit.push(part.finish()));
        let mut units = vec![unit];
        for sub in subs {
            units.extend(self.sub(sub));
        }
        units
    }

    /// A text within a code. Depth is bounded by that of the tree.
    fn sub(&mut self, sub: Sub<'d>) -> Vec<Tag<'d>> {
        let Sub { unit: id, source, target } = sub;
        let mut codes = Codes::new(Some(id.clone()));
        let unit = Tag::new(self.core, "unit").with("id", id).with("type", "xliff12:sub");
        let mut kept = Kept::default();
        for (name, element) in [("sub", Some(source)), ("sub-target", target)] {
            let entries = element.into_iter().flat_map(|it| it.attributes());
            kept.attributes(name, entries.map(|it| entry(&it)).collect());
        }
        let texts = Texts { source, segmented: None, target, approved: false };
        let parts = parts(self, &mut codes, texts);
        self.assemble(unit, parts, codes, (kept, Rest::default()))
    }

    /// What a text says that one of 2.x cannot.
    fn of_text(&mut self, text: ElementRef<'d>, texts: Texts<'d>, kept: &mut Kept<'d>) {
        let used = Some(text) != texts.segmented.map(|_| texts.source);
        let pgs = self.core == V22;
        let mut entries: Vec<Entry<'d>> = Vec::new();
        for attribute in text.attributes() {
            match (attribute.namespace, attribute.local()) {
                (V20, _) | ("", "state") => {}
                (PGS, "case") if pgs => {}
                // They stand at the texts of the segments.
                (XML_NS, "space" | "lang") if used => {}
                _ => {
                    self.losses.note(Fate::Kept, text, attribute.qualified);
                    entries.push(entry(&attribute));
                }
            }
        }
        kept.attributes(text.local(), entries);
    }

    /// Segments that are not those of the target: the unit is one segment.
    fn unsegmented(&mut self, texts: Texts<'d>, parts: &[Part<'d>], kept: &mut Kept<'d>) {
        let Some(segmented) = texts.segmented else { return };
        let whole = parts.len() == 1 && parts.iter().all(|part| part.mid.is_none());
        if whole {
            self.losses.note(Fate::Kept, segmented, "seg-source");
            kept.element(segmented);
        } else if segmented.text() != texts.source.text() {
            self.losses.note(Fate::Kept, texts.source, "source");
            kept.element(texts.source);
        }
    }
}

/// Whether lengths count characters, so that the size module can say them (§5.7).
fn restriction(element: ElementRef<'_>) -> Option<String> {
    if element.get("size-unit") != Some("char") {
        return None;
    }
    let number = |name| {
        element.get(name).filter(|it| !it.is_empty() && it.bytes().all(|c| c.is_ascii_digit()))
    };
    let most = number("maxwidth");
    match (number("minwidth"), most) {
        (None, None) => None,
        (None, Some(most)) => Some(most.to_owned()),
        (Some(least), most) => Some(format!("{least},{}", most.unwrap_or("*"))),
    }
}
