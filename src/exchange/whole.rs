//! Several parts of a unit as one segment.

use crate::model::{BitextPart, BitextSegment, Content, Marks, State};

/// Whether nothing of a part is left to translate, so that it loses nothing as a part of a whole.
pub fn is_translated(part: &BitextPart) -> bool {
    match part {
        BitextPart::Segment(segment) => segment.accepted().is_some() || segment.source.is_blank(),
        BitextPart::Ignorable { .. } => true,
    }
}

/// One segment out of parts in a row, with the id of its first. Its target has those of the
/// parts in their order, or in the one given: the indices of the parts.
///
/// It is as far as the least of them: a segment without a translation leaves it unfinished. One
/// without text needs none. Finer states, annotations and former versions are of the parts
/// alone.
pub fn whole(parts: Vec<BitextPart>, order: Option<&[usize]>) -> BitextSegment {
    let mut first: Option<BitextSegment> = None;
    let mut state = State::Final;
    let (mut source, mut targets, mut matches) = (Content::default(), Vec::new(), Vec::new());
    for part in parts {
        let (own, target) = match part {
            BitextPart::Ignorable { source, target } => (source, target),
            BitextPart::Segment(mut segment) => {
                if segment.target.is_some() || !segment.source.is_blank() {
                    state = state.min(segment.state);
                }
                matches.append(&mut segment.matches);
                let own = std::mem::take(&mut segment.source);
                let target = segment.target.take();
                let missing = target.is_none() && !own.is_blank();
                first.get_or_insert(segment);
                (own, if missing { Some(Content::default()) } else { target })
            }
        };
        source.append(&own);
        targets.push(target.unwrap_or(own));
    }
    let mut target = Content::default();
    match order {
        Some(order) => {
            let ordered = order.iter().filter_map(|index| targets.get(*index));
            ordered.for_each(|part| target.append(part));
        }
        None => targets.iter().for_each(|part| target.append(part)),
    }
    let first = first.unwrap_or_default();
    BitextSegment {
        source,
        target: Some(target),
        state,
        sub_state: None,
        marks: Marks::default(),
        matches,
        previous: None,
        ..first
    }
}
