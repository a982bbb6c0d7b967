//! How far the segments of a unit are: what its target says, and marks in it.

use super::super::V20;
use super::super::losses::Fate;
use super::super::tree::Tag;
use super::super::words::{self, Said};
use super::Up;
use super::bilingual::Part;
use crate::exchange::xliff1::{parse_state, state_name};
use crate::model::State;
use crate::xml::ElementRef;

/// What a mark in a target says of how far its segment is. The specification has no such
/// attributes there, but tools that follow Okapi write them.
pub(super) fn said_at<'d>(mark: ElementRef<'d>) -> Option<Said<'d>> {
    let (state, qualifier) = (mark.get("state"), mark.get("state-qualifier"));
    let approved = mark.get("approved") == Some("yes");
    (state.is_some() || qualifier.is_some() || approved).then_some(Said {
        state,
        qualifier,
        approved,
    })
}

/// What is said of the target, for every segment that has one.
pub(super) fn states<'d>(
    up: &mut Up<'d>,
    parts: &mut [Part<'d>],
    target: ElementRef<'d>,
    approved: bool,
) {
    let said =
        Said { state: target.get("state"), qualifier: target.get("state-qualifier"), approved };
    let own = |name| target.get_ns(V20, name);
    if let (1, Some(state)) = (parts.len(), own("state")) {
        let tag = &mut parts[0].tag;
        tag.set("state", state);
        tag.take("subState");
        if let Some(sub) = own("subState") {
            tag.set("subState", sub);
        }
    }
    let translated = |part: &Part<'d>| part.is_segment() && part.target.is_some();
    let carried = parts.iter().filter(|part| translated(part));
    let lowest = carried.filter_map(|part| State::parse(part.tag.get("state")?)).min();
    // What was carried holds unless a tool has said something else since.
    let holds = lowest.is_some_and(|lowest| said.state.is_none_or(|it| it == state_name(lowest)));
    let (state, sub) = words::state_up(said);
    if state != said.state.and_then(parse_state) {
        up.losses.note(Fate::Judged, target, "target");
    }
    for part in parts.iter_mut().filter(|part| part.is_segment()) {
        if part.target.is_none() {
            reset(&mut part.tag);
            continue;
        }
        if holds && part.tag.get("state").is_some() {
            continue;
        }
        let (state, sub) = match part.said {
            Some(own) => words::state_up(Said { approved: own.approved || approved, ..own }),
            None => (state, sub.clone()),
        };
        part.tag.take("state");
        part.tag.take("subState");
        if let Some(state) = state {
            part.tag.set("state", state.as_str());
        }
        if let Some(sub) = sub {
            part.tag.set("subState", sub);
        }
    }
}

pub(super) fn without_target(parts: &mut [Part<'_>]) {
    parts.iter_mut().for_each(|part| reset(&mut part.tag));
}

/// Without a target only `initial` can be said (§4.3.1.31).
fn reset(tag: &mut Tag<'_>) {
    if tag.get("state").is_some_and(|state| state != "initial") {
        tag.take("state");
        tag.take("subState");
    }
}
