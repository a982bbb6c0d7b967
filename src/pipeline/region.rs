//! A translation into a regional variant falls back to its language: what `de-AT` lacks is
//! taken from `de`.

use crate::model::recode::text_key;
use crate::model::{Bitext, BitextPart, BitextSegment, BitextUnit, State};
use std::collections::BTreeSet;

/// Segments by the index of their unit and their id.
pub type Segments = BTreeSet<(usize, String)>;

/// Gives a variant the current translations of its language where it has none, and says
/// where. Both bitexts are made by [`carry()`](super::carry::carry) for the same document.
///
/// Where translators have drawn the boundaries of a unit's segments differently, the unit is
/// taken as a whole, if the variant has nothing of its own in it.
pub fn fall_back(variant: &mut Bitext, language: &Bitext) -> Segments {
    let mut taken = Segments::new();
    let units = variant.units.iter_mut().zip(&language.units).enumerate();
    for (index, (own, base)) in units.filter(|(_, (own, _))| own.translate) {
        taken.extend(fill_unit(own, base).into_iter().map(|segment| (index, segment)));
    }
    taken
}

/// The ids of the segments that were filled.
fn fill_unit(own: &mut BitextUnit, base: &BitextUnit) -> Vec<String> {
    let is_bare = own.segments().all(|segment| segment.accepted().is_none());
    let filled = |own: &mut BitextSegment, base: &BitextSegment| {
        fill_segment(own, base).then(|| own.id.clone())
    };
    if same_parts(own, base) {
        let mut taken = Vec::new();
        for parts in own.parts.iter_mut().zip(&base.parts) {
            match parts {
                (BitextPart::Segment(own), BitextPart::Segment(base)) => {
                    taken.extend(filled(own, base));
                }
                (
                    BitextPart::Ignorable { target: own, .. },
                    BitextPart::Ignorable { target: base, .. },
                ) if is_bare => own.clone_from(base),
                _ => {}
            }
        }
        return taken;
    }
    if is_bare {
        own.parts.clone_from(&base.parts);
        let accepted = own.segments().filter(|segment| segment.accepted().is_some());
        return accepted.map(|segment| segment.id.clone()).collect();
    }
    own.segments_mut().filter_map(|own| filled(own, alike(base, own)?)).collect()
}

/// Whether two versions of a unit are cut in the same places.
fn same_parts(one: &BitextUnit, other: &BitextUnit) -> bool {
    let key = |part: &BitextPart| match part {
        BitextPart::Segment(segment) => Some(text_key(&segment.source)),
        BitextPart::Ignorable { .. } => None,
    };
    one.parts.iter().map(key).eq(other.parts.iter().map(key))
}

fn fill_segment(own: &mut BitextSegment, base: &BitextSegment) -> bool {
    if own.accepted().is_some() {
        return false;
    }
    if base.accepted().is_none() {
        // A former translation of its own is nearer than one of the language.
        if own.previous.is_none() {
            own.previous.clone_from(&base.previous);
        }
        return false;
    }
    own.target.clone_from(&base.target);
    own.state = base.state;
    own.sub_state.clone_from(&base.sub_state);
    own.marks.clone_from(&base.marks);
    own.previous = None;
    true
}

/// The reverse for a file that comes back: what a variant has got in it, and what says the same
/// as its language in no higher state, is left to the language, and goes on with it when that
/// changes. What the variant had of its own `before` stays. How many segments were left; all
/// bitexts are of the same document.
pub fn leave(variant: &mut Bitext, before: &Bitext, language: &Bitext) -> usize {
    let mut left = 0;
    let units = variant.units.iter_mut().zip(&before.units).zip(&language.units);
    for ((own, before), base) in units {
        for segment in own.segments_mut() {
            let had = alike(before, segment).is_some_and(|it| it.accepted().is_some());
            if !had && alike(base, segment).is_some_and(|base| says_no_more(segment, base)) {
                segment.target = None;
                segment.state = State::Initial;
                segment.sub_state = None;
                segment.marks.target.clear();
                left += 1;
            }
        }
    }
    left
}

/// The segment of a unit that has the same source.
fn alike<'u>(unit: &'u BitextUnit, segment: &BitextSegment) -> Option<&'u BitextSegment> {
    let key = text_key(&segment.source);
    unit.segments().find(|it| text_key(&it.source) == key)
}

/// Whether a segment has the translation of another, in no higher state.
fn says_no_more(own: &BitextSegment, base: &BitextSegment) -> bool {
    let same = own.accepted().zip(base.accepted()).is_some_and(|(own, base)| own.same_as(base));
    same && own.state <= base.state && own.marks.target == base.marks.target
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Content, Lang};

    fn segment(id: &str, source: &str, target: Option<&str>) -> BitextPart {
        BitextPart::Segment(BitextSegment {
            id: id.to_owned(),
            source: Content::text(source),
            target: target.map(Content::text),
            state: if target.is_some() { State::Reviewed } else { State::Initial },
            ..BitextSegment::default()
        })
    }

    fn bitext(lang: &str, units: Vec<Vec<BitextPart>>) -> Bitext {
        let unit = |parts| BitextUnit { translate: true, parts, ..BitextUnit::default() };
        let [source, target] = ["en", lang].map(|tag| Lang::parse(tag).unwrap());
        Bitext::new("a".to_owned(), source, Some(target), units.into_iter().map(unit).collect())
    }

    fn targets(bitext: &Bitext) -> Vec<String> {
        let target = |segment: &BitextSegment| segment.target.as_ref().map(Content::plain);
        bitext.segments().map(|(_, segment)| target(segment).unwrap_or_default()).collect()
    }

    #[test]
    fn what_the_variant_has_stays_and_the_rest_is_of_the_language() {
        let own = vec![segment("s1", "Januar", Some("Jänner")), segment("s2", "Two", None)];
        let mut own = bitext("de-AT", vec![own, vec![segment("s1", "Three", None)]]);
        let base =
            vec![segment("s1", "Januar", Some("Januar")), segment("s2", "Two", Some("Zwei"))];
        let base = bitext("de", vec![base, vec![segment("s1", "Three", None)]]);
        assert_eq!(fall_back(&mut own, &base), Segments::from([(0, "s2".to_owned())]));
        assert_eq!(targets(&own), ["Jänner", "Zwei", ""]);
        assert_eq!(own.units[0].segments().nth(1).unwrap().state, State::Reviewed);
    }

    #[test]
    fn units_cut_otherwise_are_taken_whole_or_by_their_texts() {
        let base =
            vec![segment("s1", "One. Two.", Some("Eins. Zwei.")), segment("s2", "3", Some("3"))];
        let base = bitext("de", vec![base]);
        let cut = |first| {
            let parts = [("s1", "One.", first), ("s2", "Two.", None), ("s3", "3", None)];
            let parts = parts.into_iter().map(|(id, source, target)| segment(id, source, target));
            bitext("de-AT", vec![parts.collect()])
        };
        let mut bare = cut(None);
        assert_eq!(fall_back(&mut bare, &base).len(), 2);
        assert_eq!(targets(&bare), ["Eins. Zwei.", "3"]);
        let mut begun = cut(Some("Oans."));
        assert_eq!(fall_back(&mut begun, &base), Segments::from([(0, "s3".to_owned())]));
        assert_eq!(targets(&begun), ["Oans.", "", "3"]);
    }
}
