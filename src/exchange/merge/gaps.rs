//! What stands between segments in a translation: white space, a hard break, sometimes text.

use super::super::recode::UnitCodes;
use super::between;
use super::matching::loose;
use crate::model::{
    BitextPart, BitextSegment, BitextUnit, Content, Finding, Place, Severity, Spot,
};

/// A gap of the document that a returned file says something else in.
pub struct Gap<'r> {
    /// Index among the parts of the document's unit.
    at: usize,
    target: &'r Content,
}

/// The gaps whose translation came back, by the segments beside them. Where the segments of the
/// file are not those of the document, nothing is known of what stands between.
pub fn returned<'r>(
    current: &BitextUnit,
    returned: &'r BitextUnit,
    pairs: &[Option<usize>],
) -> Vec<Gap<'r>> {
    // A segment without a counterpart is none that the document has.
    let paired = |segment: usize| pairs.get(segment).copied().flatten().unwrap_or(usize::MAX);
    let mine = neighbours(current, |segment| segment);
    let theirs = neighbours(returned, paired);
    let mut found: Vec<Gap<'r>> = Vec::new();
    for (part, beside) in theirs {
        let BitextPart::Ignorable { source, target: Some(target) } = &returned.parts[part] else {
            continue;
        };
        let at = mine.iter().find(|(at, own)| {
            let is_free = !found.iter().any(|gap| gap.at == *at);
            let is_same = |own: &BitextPart| match own {
                BitextPart::Ignorable { source: own, .. } => {
                    own.0.is_empty() == source.0.is_empty() && loose(own) == loose(source)
                }
                BitextPart::Segment(_) => false,
            };
            *own == beside && is_free && is_same(&current.parts[*at])
        });
        found.extend(at.map(|(at, _)| Gap { at: *at, target }));
    }
    found
}

/// Texts that came back where the source has nothing, and their places in the document's unit.
/// Where the segments beside one are none of the unit's, nothing is known of it.
fn placed<'r>(
    returned: &'r BitextUnit,
    pairs: &[Option<usize>],
) -> impl Iterator<Item = (Spot, &'r Content)> {
    let place = |spot: Spot| match spot.segments.checked_sub(1) {
        None => Some(spot),
        Some(before) => {
            let before = pairs.get(before).copied().flatten();
            before.map(|before| Spot { segments: before + 1, ..spot })
        }
    };
    let placed = returned.added().into_iter();
    placed.filter_map(move |(spot, target)| Some((place(spot)?, target)))
}

/// Those of these texts that the unit does not have; one that it has is a gap like others.
pub fn added<'r>(
    current: &BitextUnit,
    returned: &'r BitextUnit,
    pairs: &[Option<usize>],
) -> Vec<(Spot, &'r Content)> {
    let own = current.added();
    let mut seen: Vec<usize> = Vec::new();
    let mut found = placed(returned, pairs).collect::<Vec<_>>();
    found.retain(|(spot, target)| {
        let known = own.iter().filter(|(own, _)| own.segments == spot.segments).count();
        let before = seen.iter().filter(|segments| **segments == spot.segments).count();
        seen.push(spot.segments);
        before >= known && !target.is_blank()
    });
    found
}

/// Adds them. One whose codes are not sound is left out, and reported.
pub fn add(
    unit: &mut BitextUnit,
    added: &[(Spot, &Content)],
    codes: &UnitCodes<'_>,
    place: &Place,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (spot, target) in added {
        let found = codes.check(&Content::default(), target, place);
        let broken = found.iter().any(|finding| finding.severity == Severity::Error);
        findings.extend(found);
        if !broken {
            unit.add(*spot, codes.refit(target));
        }
    }
    findings
}

/// Drops texts of the unit's translation where the source has nothing, if someone has emptied
/// them, or has moved them into a segment beside.
pub fn drop_moved(unit: &mut BitextUnit, returned: &BitextUnit, pairs: &[Option<usize>]) {
    let own: Vec<String> = unit.segments().map(said).collect();
    let mut theirs = own.clone();
    for (segment, pair) in returned.segments().zip(pairs) {
        if let Some(theirs) = pair.and_then(|index| theirs.get_mut(index)) {
            *theirs = said(segment);
        }
    }
    let left: Vec<usize> = placed(returned, pairs).map(|(spot, _)| spot.segments).collect();
    let mut before: usize = 0;
    unit.parts.retain(|part| match part {
        BitextPart::Segment(_) => {
            before += 1;
            true
        }
        BitextPart::Ignorable { source, target: Some(target) } if source.0.is_empty() => {
            let text = target.plain();
            let has = |texts: &[String], at: usize| {
                texts.get(at).is_some_and(|it| it.contains(text.trim()))
            };
            let moved = |at: usize| has(&theirs, at) && !has(&own, at);
            let is_moved = before.checked_sub(1).is_some_and(moved) || moved(before);
            !text.trim().is_empty() && (left.contains(&before) || !is_moved)
        }
        BitextPart::Ignorable { .. } => true,
    });
}

/// What the translation of a segment says.
fn said(segment: &BitextSegment) -> String {
    segment.accepted().map(Content::plain).unwrap_or_default()
}

/// The gaps of a unit: the index of each among the parts, and the segments before and after it.
fn neighbours(
    unit: &BitextUnit,
    segment: impl Fn(usize) -> usize,
) -> Vec<(usize, [Option<usize>; 2])> {
    let count = unit.segments().count();
    let mut before: usize = 0;
    let mut gaps = Vec::new();
    for (at, part) in unit.parts.iter().enumerate() {
        match part {
            BitextPart::Segment(_) => before += 1,
            BitextPart::Ignorable { .. } => {
                let left = before.checked_sub(1).map(&segment);
                let right = (before < count).then_some(before).map(&segment);
                gaps.push((at, [left, right]));
            }
        }
    }
    gaps
}

/// What will stand in the gaps of the unit.
pub fn contents<'a>(current: &'a BitextUnit, gaps: &[Gap<'a>]) -> Vec<&'a Content> {
    let of = |(at, part): (usize, &'a BitextPart)| {
        let new = gaps.iter().find(|gap| gap.at == at).map(|gap| gap.target);
        new.or_else(|| between(part))
    };
    current.parts.iter().enumerate().filter_map(of).collect()
}

/// Takes over what came back. A gap whose codes are not sound stays as it was, and is reported.
pub fn take_over(
    unit: &mut BitextUnit,
    gaps: &[Gap<'_>],
    codes: &UnitCodes<'_>,
    place: &Place,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for gap in gaps {
        let Some(BitextPart::Ignorable { source, target }) = unit.parts.get_mut(gap.at) else {
            continue;
        };
        if target.as_ref().unwrap_or(source).same_as(gap.target) {
            continue;
        }
        let found = codes.check(source, gap.target, place);
        let broken = found.iter().any(|finding| finding.severity == Severity::Error);
        findings.extend(found);
        if !broken {
            // Where the source has nothing, there is only this to say that it was emptied.
            let is_said = source.0.is_empty() || !gap.target.same_as(source);
            *target = is_said.then(|| codes.refit(gap.target));
        }
    }
    findings
}
