//! Ends of codes that stand before their beginnings, or within others, once a unit is looked at as
//! a whole: each of its segments may be sound.

use super::super::recode::{misplaced, shown};
use super::matching::same_source;
use crate::model::{BitextPart, BitextUnit, Code, Content, Message};
use std::collections::HashSet;

/// A segment whose translation is taken back, or none if it is the whole unit, and why.
pub struct TakenBack {
    pub segment: Option<String>,
    pub message: Message,
}

/// Takes back the new translations of a unit in which codes end before they begin, or cross, though
/// they do not in the source. `current` is the unit as it was.
pub fn take_back(unit: &mut BitextUnit, current: &BitextUnit) -> Vec<TakenBack> {
    if unit.segments().count() < 2 {
        return Vec::new();
    }
    let target = as_a_whole(unit);
    let source = unit.source();
    // A half is for each segment to say, which knows what is not translated yet.
    let wrong = misplaced(&source, &target).into_iter();
    let wrong: Vec<(&Code, &'static str)> =
        wrong.filter(|(_, id)| *id != "exchange-code-half").collect();
    let message = |(code, id): &(&Code, &'static str)| {
        Message::new(id).with("code", shown(code)).with("id", code.id)
    };
    let concerned: HashSet<u32> = wrong.iter().map(|(code, _)| code.id).collect();
    let mut taken_back = Vec::new();
    let mut is_foreign = false;
    for segment in unit.segments_mut() {
        let has = segment.accepted().and_then(|target| first(target, &concerned));
        let Some(has) = has else { continue };
        let Some(wrong) = wrong.iter().find(|(code, _)| code.id == has) else { continue };
        let before = current.segments().find(|it| it.id == segment.id && same_source(it, segment));
        match before {
            Some(before) if before.accepted() == segment.accepted() => {}
            Some(before) => {
                *segment = before.clone();
                let segment = Some(segment.id.clone());
                taken_back.push(TakenBack { segment, message: message(wrong) });
            }
            None => is_foreign = true,
        }
    }
    if let (true, Some(wrong)) = (is_foreign, wrong.first()) {
        unit.parts.clone_from(&current.parts);
        return vec![TakenBack { segment: None, message: message(wrong) }];
    }
    taken_back
}

/// What the unit will say: of segments that are not translated, the source.
fn as_a_whole(unit: &BitextUnit) -> Content {
    let mut target = Content::default();
    for part in &unit.parts {
        target.append(match part {
            BitextPart::Segment(segment) => segment.accepted().unwrap_or(&segment.source),
            BitextPart::Ignorable { source, target } => target.as_ref().unwrap_or(source),
        });
    }
    target
}

/// The first code of a content that is one of some.
fn first(content: &Content, ids: &HashSet<u32>) -> Option<u32> {
    content.codes().map(|code| code.id).find(|id| ids.contains(id))
}
