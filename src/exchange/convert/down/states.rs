//! How far the segments of a unit are, as 1.2 says it: once for a target, and at marks.

use super::super::V20;
use super::super::losses::Fate;
use super::super::tree::{Piece, Tag};
use super::super::words::{self, Said};
use super::Down;
use super::parts::Part;
use super::unit::{Writing, child};
use crate::model::State;
use std::collections::HashMap;

/// `state` and `subState` of a segment.
type Stated<'d> = (Option<&'d str>, Option<&'d str>);

impl<'d> Down<'d> {
    /// The state of the target; those of segments where they differ from what it says.
    pub(super) fn states(&mut self, writing: &Writing<'d, '_>, unit: &mut Tag<'d>) {
        let segments: Vec<&Part<'d>> =
            writing.sides.parts.iter().filter(|part| part.is_segment()).collect();
        let stated = |part: &Part<'d>| -> Stated<'d> {
            (part.element.get("state"), part.element.get("subState"))
        };
        let value =
            |part: &&&Part<'d>| State::parse(part.element.get("state").unwrap_or("initial"));
        let translated: Vec<&&Part<'d>> =
            segments.iter().filter(|part| part.target.is_some()).collect();
        // Of others, it stands at the marks in the target.
        let shared: Vec<&&&Part<'d>> =
            translated.iter().filter(|part| !writing.has_state_at_mark(part)).collect();
        let lowest = shared.iter().min_by_key(|part| value(part)).map(|part| stated(part));
        let alike = shared.iter().all(|part| Some(stated(part)) == lowest);
        if let (false, Some(part)) = (alike, shared.first()) {
            self.losses.note(Fate::States, part.element, "state");
        }
        let is_reviewed = |part: &_| value(part).is_some_and(|it| it >= State::Reviewed);
        let reviewed = translated.iter().all(is_reviewed);
        let said = writing.restored.attributes("approved");
        let approved = match said {
            Some(said) if said.get("approved()").is_some() => false,
            // A tool of 2.x may have taken it back since.
            Some(_) => reviewed,
            None => reviewed && translated.len() == segments.len(),
        };
        if approved {
            unit.set("approved", "yes");
        }
        let qualifier = writing.restored.attributes("target");
        let qualifier = qualifier.and_then(|it| it.get("state-qualifier"));
        let (state, sub) = lowest.unwrap_or_default();
        let native = words::state_down(state, sub);
        let said = Said { state: native.as_deref(), qualifier, approved };
        let (back, back_sub) = words::state_up(said);
        let holds = alike && back.map(State::as_str) == state && back_sub.as_deref() == sub;
        if let Some(native) = native
            && let Some(target) = child(unit, "target")
        {
            target.set("state", native);
        }
        let carry: Vec<(usize, Stated<'d>)> = writing
            .sides
            .parts
            .iter()
            .enumerate()
            .filter(|(_, part)| part.is_segment() && !(holds && part.target.is_some()))
            .filter(|(_, part)| !writing.has_state_at_mark(part))
            .map(|(at, part)| (at, stated(part)))
            .filter(|(_, (state, _))| state.is_some())
            .collect();
        writing.carry_states(&carry, unit);
    }

    /// The state of a segment at its mark in the target, where a tool has it.
    pub(super) fn state_at_mark(&self, part: &Part<'d>, mark: &mut Tag<'d>) {
        let state = part.element.get("state");
        match words::state_down(state, part.element.get("subState")) {
            Some(state) => mark.set("state", state),
            None => _ = mark.take("state"),
        }
    }
}

impl<'d> Writing<'d, '_> {
    /// Whether the mark of a segment in the target says its state.
    fn has_state_at_mark(&self, part: &Part<'d>) -> bool {
        let id = part.element.get("id").unwrap_or_default();
        let own = self.restored.of("segment", id, Some("target"));
        part.target.is_some() && own.is_some_and(|own| own.get("state").is_some())
    }

    /// Writes states of segments at their marks, or at the text of the only one.
    fn carry_states(&self, carry: &[(usize, Stated<'d>)], unit: &mut Tag<'d>) {
        let write = |place: &mut Tag<'d>, (state, sub): Stated<'d>| {
            for (name, value) in [("state", state), ("subState", sub)] {
                value.into_iter().for_each(|value| place.set_ns(V20, name, value));
            }
        };
        if self.is_plain() {
            let side = if child(unit, "target").is_some() { "target" } else { "source" };
            if let (Some(place), Some((_, stated))) = (child(unit, side), carry.first()) {
                write(place, *stated);
            }
            return;
        }
        let named =
            carry.iter().filter_map(|(at, it)| Some((self.mids.get(*at)?.as_deref()?, *it)));
        let by_mid: HashMap<&str, Stated<'d>> = named.collect();
        let marks = child(unit, "seg-source").into_iter().flat_map(|it| &mut it.children);
        for piece in marks {
            if let Piece::Element(mark) = piece
                && let Some(stated) = mark.get("mid").and_then(|mid| by_mid.get(mid)).copied()
            {
                write(mark, stated);
            }
        }
    }
}
