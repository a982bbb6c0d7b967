//! Segments whose targets stand in another order than their sources (XLIFF 2.1 §4.3.1.24).

use super::super::whole::{is_translated, whole};
use super::read::Faults;
use super::unit::Part;
use crate::model::BitextPart;

/// The parts with each range of segments that change places as one segment, as only such a whole
/// says what the translation is. A range that is not translated whole stays as it is, since
/// as one segment it would be none; the second value says whether there is one.
pub fn arranged(parts: Vec<BitextPart>, order: &[usize]) -> (Vec<BitextPart>, bool) {
    let mut arranged = Vec::with_capacity(parts.len());
    let mut waits = false;
    let (mut range, mut last): (Vec<BitextPart>, usize) = (Vec::new(), 0);
    for (at, part) in parts.into_iter().enumerate() {
        range.push(part);
        last = last.max(order[at]);
        if last > at {
            continue;
        }
        let first = at + 1 - range.len();
        let range = std::mem::take(&mut range);
        match range.len() {
            1 => arranged.extend(range),
            _ if range.iter().all(is_translated) => {
                let order: Vec<usize> = order[first..=at].iter().map(|it| it - first).collect();
                arranged.push(BitextPart::Segment(whole(range, Some(&order))));
            }
            _ => {
                arranged.extend(range);
                waits = true;
            }
        }
    }
    (arranged, waits)
}

/// The parts in the order of their targets (§4.3.1.24), if it is not that of the file.
pub fn order(parts: &[Part<'_>], faults: &mut Faults<'_>) -> Option<Vec<usize>> {
    let mut places: Vec<Option<usize>> = vec![None; parts.len()];
    let mut implicit = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let given = part.target.and_then(|target| target.get("order"));
        let Some(given) = given else {
            implicit.push(index);
            continue;
        };
        let place = given.parse::<usize>().ok().and_then(|place| place.checked_sub(1));
        match place.and_then(|place| places.get_mut(place)) {
            Some(place @ None) => *place = Some(index),
            _ => {
                let element = part.target.unwrap_or(part.element);
                faults.bad_value(element, "order", given);
                return None;
            }
        }
    }
    // A part without order stands at its own place, or else at the first that is free.
    for index in implicit {
        let at = if places[index].is_none() {
            Some(index)
        } else {
            places.iter().position(Option::is_none)
        };
        if let Some(at) = at {
            places[at] = Some(index);
        }
    }
    let order: Vec<usize> = places.into_iter().flatten().collect();
    (order.len() == parts.len() && !order.is_sorted()).then_some(order)
}
