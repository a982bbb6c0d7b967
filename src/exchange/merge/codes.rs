//! What codes the targets of a unit will have once a file is merged.

use super::super::recode::UnitCodes;
use super::matching::same_source;
use crate::model::{BitextPart, BitextSegment, BitextUnit, Content};

/// The codes of the document's unit, with the targets it will have: those returned, and its
/// own where nothing finished came back. What has neither is not translated yet. `gaps` is
/// what will stand between segments.
pub fn unit_codes<'a>(
    current: &'a BitextUnit,
    returned: &'a BitextUnit,
    gaps: &[&Content],
) -> UnitCodes<'a> {
    let source = |part: &'a BitextPart| match part {
        BitextPart::Segment(segment) => &segment.source,
        BitextPart::Ignorable { source, .. } => source,
    };
    let sources = current.parts.iter().map(source);
    let given = returned.parts.iter().map(source);
    let targets = returned.segments().filter_map(|segment| segment.accepted());
    let open = open(current, returned);
    let kept = open.iter().filter_map(|open| open.kept);
    let waiting = open.iter().filter(|open| open.kept.is_none());
    UnitCodes::new(sources, given, targets.chain(gaps.iter().copied()).chain(kept))
        .with_waiting(waiting.map(|open| (open.id, open.there)))
}

/// A segment for which nothing finished came back.
struct Open<'a> {
    id: &'a str,
    /// Its recorded translation.
    kept: Option<&'a Content>,
    /// What stands in its place until it has one: what a translator has begun with, or else its
    /// source.
    there: &'a Content,
}

fn open<'a>(current: &'a BitextUnit, returned: &'a BitextUnit) -> Vec<Open<'a>> {
    if current.parts.iter().all(|part| codes(part) == 0) {
        return Vec::new();
    }
    let recorded = |segment: &BitextSegment| {
        let same = current.segments().filter(|mine| same_source(mine, segment));
        same.into_iter().find_map(BitextSegment::accepted)
    };
    // Segments without text are nothing to translate.
    let is_text = |segment: &&BitextSegment| !segment.source.is_blank();
    if returned.source().same_as(&current.source()) {
        let unfinished = returned.segments().filter(|segment| !is_finished(segment));
        let open = unfinished.filter(is_text).map(|segment| Open {
            id: &segment.id,
            kept: recorded(segment),
            there: draft(segment).unwrap_or(&segment.source),
        });
        return open.collect();
    }
    let mut found = Vec::new();
    for mine in current.segments().filter(is_text) {
        let mut theirs =
            returned.segments().filter(|segment| same_source(mine, segment)).peekable();
        let begun = theirs.peek().and_then(|segment| draft(segment));
        if !theirs.any(is_finished) {
            let there = begun.unwrap_or(&mine.source);
            found.push(Open { id: &mine.id, kept: mine.accepted(), there });
        }
    }
    found
}

fn codes(part: &BitextPart) -> usize {
    match part {
        BitextPart::Segment(segment) => segment.source.codes().count(),
        BitextPart::Ignorable { source, .. } => source.codes().count(),
    }
}

fn is_finished(segment: &BitextSegment) -> bool {
    segment.accepted().is_some_and(|target| !target.is_blank())
}

/// A target that says something, finished or not.
fn draft(segment: &BitextSegment) -> Option<&Content> {
    segment.target.as_ref().filter(|target| !target.is_blank() && !target.same_as(&segment.source))
}
