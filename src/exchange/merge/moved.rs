//! Codes that a translator has moved to another segment of their unit.
//!
//! A target may only refer to codes of its own source (XLIFF 2.1 §4.3.1.21), so that the two
//! segments become one, with what stands between them.

use super::super::whole::{is_translated, whole};
use crate::model::{BitextPart, BitextSegment, BitextUnit, Code, CodeKind, Content};
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// Joins the segments between which a code was moved. True if there were any.
///
/// Where a segment between the two is not translated they stay apart: it would lose its place.
pub fn join(unit: &mut BitextUnit) -> bool {
    let mut joined = false;
    // From the last to the first, so that the places of those still to be joined stay.
    for range in ranges(unit).into_iter().rev() {
        if unit.parts[range.clone()].iter().all(is_translated) {
            let start = *range.start();
            let parts: Vec<BitextPart> = unit.parts.drain(range).collect();
            // What was said of the parts is not said of the whole.
            let whole = BitextSegment { matches: Vec::new(), ..whole(parts, None) };
            unit.parts.insert(start, BitextPart::Segment(whole));
            joined = true;
        }
    }
    joined
}

/// Places of parts that belong together, in order, none overlapping another.
fn ranges(unit: &BitextUnit) -> Vec<RangeInclusive<usize>> {
    let mut ranges: Vec<RangeInclusive<usize>> = Vec::new();
    for (at, part) in unit.parts.iter().enumerate() {
        let BitextPart::Segment(segment) = part else { continue };
        let Some(target) = segment.accepted() else { continue };
        let own = keys(&segment.source);
        for code in keys(target).difference(&own) {
            let home = unit.parts.iter().position(|part| has_lost(part, *code));
            if let Some(home) = home.filter(|home| *home != at) {
                ranges.push(at.min(home)..=at.max(home));
            }
        }
    }
    ranges.sort_by_key(|range| *range.start());
    let mut merged: Vec<RangeInclusive<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut().filter(|last| last.end() >= range.start()) {
            Some(last) => *last = *last.start()..=*last.end().max(range.end()),
            None => merged.push(range),
        }
    }
    merged
}

type Key = (CodeKind, u32);

fn keys(content: &Content) -> HashSet<Key> {
    content.codes().map(|code: &Code| (code.kind, code.id)).collect()
}

/// Whether a part has a code in its source and no longer in its target.
fn has_lost(part: &BitextPart, code: Key) -> bool {
    let (source, target) = match part {
        BitextPart::Segment(segment) => (&segment.source, segment.accepted()),
        // Without a target it says what its source says.
        BitextPart::Ignorable { target: None, .. } => return false,
        BitextPart::Ignorable { source, target } => (source, target.as_ref()),
    };
    keys(source).contains(&code) && !target.map(keys).unwrap_or_default().contains(&code)
}
