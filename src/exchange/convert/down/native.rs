//! Native code of 2.x in the codes of 1.2, with the texts that are to be translated in it.

use super::super::kept::{Group, Restored};
use super::super::tree::Tag;
use super::super::{MDA, V12, V20};
use super::Down;
use super::codes::{Run, Scope};
use super::parts::Sides;
use crate::xml::{ElementRef, is_char};

impl<'d> Down<'d> {
    /// Native code, with the texts that are to be translated in it where they were.
    pub fn native(
        &mut self,
        scope: &Scope<'d, '_>,
        run: &Run<'d>,
        element: ElementRef<'d>,
        (reference, own): (&'static str, Option<&Group<'d>>),
        tag: &mut Tag<'d>,
    ) {
        let Some(data) = scope.text(element, reference) else { return };
        if let Some(id) = element.get(reference).filter(|_| !self.was_12) {
            tag.set_ns(V20, "dataRef", id);
        }
        if let Some(dir) = &data.dir {
            tag.set_ns(V20, "dataDir", dir.clone());
        }
        let text = data.text.as_str();
        let mut done = 0;
        let mut bytes: Vec<usize> = Vec::new();
        for place in own.into_iter().flat_map(|own| own.all("sub()")) {
            if bytes.is_empty() {
                bytes = text.char_indices().map(|it| it.0).chain([text.len()]).collect();
            }
            let Some((start, end, sub)) = range(place, &bytes) else { continue };
            let Some(unit) = self.subs.get(sub).copied() else { continue };
            let Some(before) = text.get(done..start) else { continue };
            tag.text(before.to_owned());
            let sub = self.sub(unit, run.side);
            tag.push(sub);
            done = end;
        }
        let rest = text.get(done..).unwrap_or_default();
        tag.text(rest.chars().map(|c| if is_char(c) { c } else { '\u{FFFD}' }).collect::<String>());
    }

    /// A text within a code, out of its unit.
    fn sub(&mut self, unit: ElementRef<'d>, side: &'static str) -> Tag<'d> {
        let restored = Restored::new(unit.child(MDA, "metadata"));
        let sides = Sides::new(self.core, unit);
        let translated = sides.parts.iter().any(|part| part.target.is_some());
        let target = side == "target" && translated;
        let mut scope = Scope::new(self, unit, &restored);
        let mut tag = Tag::inline(V12, "sub");
        if let Some(own) = restored.attributes(if target { "sub-target" } else { "sub" }) {
            own.apply(&mut tag);
        }
        let run = sides.run(self.core, if target { "target" } else { "source" });
        for part in &sides.parts {
            let text = if target { part.target.unwrap_or(part.source) } else { part.source };
            self.content(&mut scope, &run, text, &mut tag);
        }
        tag
    }
}

/// `START LENGTH UNIT` in characters, as bytes of a text whose characters begin at `bytes`.
fn range<'p>(place: &'p str, bytes: &[usize]) -> Option<(usize, usize, &'p str)> {
    let mut words = place.split(' ');
    let start: usize = words.next()?.parse().ok()?;
    let length: usize = words.next()?.parse().ok()?;
    let end = start.checked_add(length)?;
    Some((*bytes.get(start)?, *bytes.get(end)?, words.next()?))
}
