//! What stands between segments of a translation that has them in another order.

use super::parts::{Part, Sides};
use crate::xml::ElementRef;

/// Whether a target with moved segments reads the same if what stands between them is bare text,
/// though some of it is lost: read again, the first texts of the source come first, and what is
/// left over has nothing in the target. The places must be those that are counted from that.
pub fn reads_plainly(sides: &Sides<'_>) -> bool {
    let parts: &[Part<'_>] = &sides.parts;
    let is_lost = |part: &Part<'_>| !part.is_segment() && part.target.is_some_and(is_blank);
    let sequence: Vec<usize> =
        sides.by_place().into_iter().filter(|at| !is_lost(&parts[*at])).collect();
    let (segments, shown): (Vec<usize>, Vec<usize>) =
        sequence.iter().partition(|at| parts[**at].is_segment());
    let gaps = parts.iter().enumerate().filter(|(_, part)| !part.is_segment()).map(|(at, _)| at);
    let first: Vec<usize> = gaps.take(shown.len()).collect();
    let mut places = sequence.clone();
    places.sort_unstable();
    let is_counted = sequence.iter().zip(places).all(|(at, place)| {
        let said = (*at != place).then(|| (place + 1).to_string());
        order(&parts[*at]).map(str::to_owned) == said
    });
    let is_simple = parts.iter().all(|part| match part.is_segment() {
        true => part.target.is_some(),
        false => {
            let bare = part.source.elements().next().is_none()
                && !is_blank(part.source)
                && part.target.is_none_or(|target| target.elements().next().is_none());
            bare && part.element.get("id").is_none() && !(is_lost(part) && order(part).is_some())
        }
    });
    let apart = sequence.windows(2).all(|pair| pair.iter().any(|at| parts[*at].is_segment()));
    !segments.is_sorted() && shown == first && is_counted && is_simple && apart
}

/// Whether a text has nothing.
pub fn is_blank(text: ElementRef<'_>) -> bool {
    text.children().next().is_none()
}

/// The place that a target says it has.
fn order<'d>(part: &Part<'d>) -> Option<&'d str> {
    part.target?.get("order")
}
