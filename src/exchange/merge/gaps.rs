//! What stands between segments in a translation: white space, a hard break, sometimes text.

use super::super::recode::UnitCodes;
use super::between;
use super::matching::loose;
use crate::model::{BitextPart, BitextUnit, Content, Finding, Place, Severity};

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
                BitextPart::Ignorable { source: own, .. } => loose(own) == loose(source),
                BitextPart::Segment(_) => false,
            };
            *own == beside && is_free && is_same(&current.parts[*at])
        });
        found.extend(at.map(|(at, _)| Gap { at: *at, target }));
    }
    found
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
            *target = (!gap.target.same_as(source)).then(|| codes.refit(gap.target));
        }
    }
    findings
}
