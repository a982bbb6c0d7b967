//! A translator's file that is older than the document: what has become of its units.
//!
//! A unit whose text has changed since the file was exported has another id now. Found again
//! by likeness, its unchanged sentences can be taken as they are, and the changed ones become
//! former versions of what stands in their place.

use super::carry::{ALIKE, former_version};
use super::likeness::{Words, pair_off};
use crate::model::recode::text_key;
use crate::model::{Bitext, BitextSegment, BitextUnit};
use std::collections::HashSet;

/// A returned file with its units under the ids that they have in the document now, as far
/// as they are found again. `current` is the document made by [`carry`](super::carry::carry).
pub fn follow(current: &Bitext, returned: &Bitext) -> Bitext {
    let mut followed = returned.clone();
    let ids = |bitext: &Bitext| -> HashSet<String> {
        bitext.units.iter().map(|unit| unit.id.clone()).collect()
    };
    let texts = |bitext: &Bitext| -> HashSet<String> {
        bitext.units.iter().map(|unit| text_key(&unit.source())).collect()
    };
    let (ids_now, texts_now) = (ids(current), texts(current));
    let (ids_then, texts_then) = (ids(returned), texts(returned));
    let new: Vec<&BitextUnit> = current
        .units
        .iter()
        .filter(|unit| !ids_then.contains(&unit.id))
        .filter(|unit| !texts_then.contains(&text_key(&unit.source())))
        .collect();
    let old: Vec<&mut BitextUnit> = followed
        .units
        .iter_mut()
        .filter(|unit| !ids_now.contains(&unit.id))
        .filter(|unit| !texts_now.contains(&text_key(&unit.source())))
        .collect();
    let words = |unit: &BitextUnit| Words::of(&unit.source().plain());
    let new_words: Vec<Words> = new.iter().map(|unit| words(unit)).collect();
    let old_words: Vec<Words> = old.iter().map(|unit| words(unit)).collect();
    let pairs = pair_off(&new_words, &old_words, ALIKE);
    let mut old: Vec<Option<&mut BitextUnit>> = old.into_iter().map(Some).collect();
    for (at, former) in pairs {
        if let Some(unit) = old[former].take() {
            unit.id.clone_from(&new[at].id);
        }
    }
    followed
}

/// Gives segments without a translation the likest of the translations that did not fit any
/// more as their former version.
pub fn keep_former(bitext: &mut Bitext, left: &[BitextSegment]) {
    let mut open: Vec<&mut BitextSegment> = bitext
        .units
        .iter_mut()
        .filter(|unit| unit.translate)
        .flat_map(BitextUnit::segments_mut)
        .filter(|segment| segment.accepted().is_none() && segment.previous.is_none())
        .collect();
    let words = |segment: &BitextSegment| Words::of(&segment.source.plain());
    let new_words: Vec<Words> = open.iter().map(|segment| words(segment)).collect();
    let old_words: Vec<Words> = left.iter().map(words).collect();
    for (at, former) in pair_off(&new_words, &old_words, ALIKE) {
        open[at].previous = former_version(&left[former]);
    }
}
