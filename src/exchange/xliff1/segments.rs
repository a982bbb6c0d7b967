//! The segments of a `trans-unit`: as `seg-source` marks them, or all of it as one.

use super::super::extensions::of_segment;
use super::super::faults::Faults;
use super::super::whole::whole;
use super::V20;
use super::inlines::{Between, Content1, Stretch, joined};
use super::marks;
use super::state::Stated;
use crate::model::{BitextPart, BitextSegment, Content, Mark, Message};
use crate::xml::Element;
use std::collections::{HashMap, HashSet};

/// A `trans-unit` whose segments are read.
pub struct Segments<'r, 'e> {
    pub unit: &'e Element,
    pub contents: &'r Content1<'r>,
}

impl<'e> Segments<'_, 'e> {
    /// All parts. `source` is the whole of the unit, its marks left out.
    pub fn read(
        &self,
        source: &[Stretch<'e>],
        target: Option<Vec<Stretch<'e>>>,
        faults: &mut Faults<'_>,
    ) -> Vec<BitextPart> {
        let parts = match self.unit.child(faults.core, "seg-source") {
            Some(segmented) => self.contents.stretches(segmented, faults),
            None => Vec::new(),
        };
        let unmarked = |stretches: &[Stretch<'_>]| stretches.iter().all(|it| it.mark.is_none());
        let content = target.as_deref().map(joined);
        let whole_source = joined(source);
        // A tool that knows no segments has translated the unit as one.
        let whole = content.as_ref().is_some_and(|content| {
            target.as_deref().is_some_and(unmarked)
                && !content.is_blank()
                && !content.same_as(&whole_source)
        });
        if whole || unmarked(&parts) {
            let mut segment = self.whole("s1", source, target.as_deref(), faults);
            let text = self.unit.child(faults.core, "source");
            segment.attributes = text.map_or_else(Vec::new, |text| of_segment(text, V20));
            return vec![BitextPart::Segment(segment)];
        }
        self.marked(parts, target.unwrap_or_default(), faults)
    }

    /// A unit that is one segment.
    pub fn whole(
        &self,
        id: &str,
        source: &[Stretch<'_>],
        target: Option<&[Stretch<'_>]>,
        faults: &mut Faults<'_>,
    ) -> BitextSegment {
        let name = Named { id: id.to_owned(), mid: None, element: self.unit, mark: None };
        let mut segment = self.segment(name, joined(source), target.map(joined), faults);
        segment.marks.source = marks::joined(source);
        let target = target.filter(|_| segment.target.is_some());
        segment.marks.target = target.map_or_else(Vec::new, marks::joined);
        segment
    }

    /// True for a segment that nobody shall translate: locked, and without a translation.
    pub fn is_shut(&self, segment: &BitextSegment) -> bool {
        let mid = segment.id.strip_prefix('s');
        segment.accepted().is_none() && self.contents.dialect.says(self.unit, mid).locked
    }

    /// The segments marked in `seg-source`, with those of the target that have the same `mid`.
    fn marked(
        &self,
        parts: Vec<Stretch<'e>>,
        targets: Vec<Stretch<'e>>,
        faults: &mut Faults<'_>,
    ) -> Vec<BitextPart> {
        let rearranged = match arrangement(&parts, &targets) {
            Arrangement::Own => Some(joined(&targets)),
            Arrangement::Waits => {
                faults.warn(self.unit, Message::new("exchange-order-waits"));
                None
            }
            Arrangement::OfSource => None,
        };
        let mut before = None;
        let mut gaps = HashSet::new();
        for part in &parts {
            match part.mark {
                Some(mark) => before = mark.get("mid"),
                None => _ = gaps.insert(part.between(&mut before)),
            }
        }
        let Targets { mut by_mid, mut between, mut marks, elements, strays, mut added } =
            Targets::new(targets, &gaps);
        let has_text = parts.iter().any(|it| it.mark.is_none() && !it.content.is_blank());
        for stray in strays.iter().filter(|_| rearranged.is_none() && !has_text) {
            faults.warning(self.unit, "exchange-target-outside", "text", stray.trim());
        }
        let mut before = None;
        let mut read = Vec::with_capacity(parts.len());
        let mut add = |read: &mut Vec<BitextPart>, behind: Behind<'_>| {
            let here = added.extract_if(.., |(place, _)| *place == behind);
            read.extend(here.map(|(_, target)| BitextPart::Ignorable {
                source: Content::default(),
                target: Some(target),
            }));
        };
        add(&mut read, Behind::Nothing);
        for part in parts {
            let Some(mark) = part.mark else {
                let place = part.between(&mut before);
                let source = part.content;
                let target = between.remove(&place).filter(|target| *target != source);
                read.push(BitextPart::Ignorable { source, target });
                add(&mut read, Behind::Gap(place));
                continue;
            };
            before = mark.get("mid");
            let Some(mid) = mark.get("mid") else {
                faults.missing_attribute(mark, "mid");
                continue;
            };
            // An empty mark is a segment that nobody has translated yet.
            let target = by_mid.remove(mid);
            let target = target.filter(|target| !target.is_blank() || part.content.is_blank());
            let own = elements.get(mid).copied();
            let name = Named { id: format!("s{mid}"), mid: Some(mid), element: mark, mark: own };
            let mut segment = self.segment(name, part.content, target, faults);
            segment.attributes = of_segment(mark, V20);
            segment.marks.source = part.marks;
            let marks = marks.remove(mid).filter(|_| segment.target.is_some());
            segment.marks.target = marks.unwrap_or_default();
            read.push(BitextPart::Segment(segment));
            add(&mut read, Behind::Segment(mid));
        }
        match rearranged {
            Some(target) => {
                let whole = BitextSegment { target: Some(target), ..whole(read, None) };
                vec![BitextPart::Segment(whole)]
            }
            None => read,
        }
    }

    /// A segment with its state, and its target as the match that it was.
    fn segment(
        &self,
        Named { id, mid, element, mark }: Named<'_>,
        source: Content,
        target: Option<Content>,
        faults: &mut Faults<'_>,
    ) -> BitextSegment {
        let line = element.position.line;
        let mut segment = BitextSegment { id, source, line, ..BitextSegment::default() };
        let said = self.contents.dialect.says(self.unit, mid);
        let stated = Stated::of(self.unit, &said, faults).at(mark);
        if let Some(target) = target {
            let by = (element, self.contents.dialect);
            if let Some(state) = stated.settle(&segment.source, &target, by, faults) {
                segment.state = state;
                segment.target = Some(target);
            }
        }
        if said.locked {
            // A lock keeps a draft from being touched, but makes no translation of it.
            let is_draft = segment.target.is_some() && segment.accepted().is_none();
            let id = if is_draft { "exchange-locked-unfinished" } else { "exchange-locked" };
            faults.count(element, id);
        }
        let provided = said.source_of_target.and_then(|provided| provided.as_match());
        if let (Some(mut found), Some(target)) = (provided, &segment.target) {
            found.target = target.clone();
            // Of a fuzzy match the tool does not say what its source was.
            if found.base == 100 {
                found.source = segment.source.clone();
            }
            segment.matches.push(found);
        }
        segment
    }
}

/// What a segment is called, and where it stands.
struct Named<'e> {
    id: String,
    mid: Option<&'e str>,
    /// Its mark in the source, or the unit.
    element: &'e Element,
    /// Its mark in the target.
    mark: Option<&'e Element>,
}

/// How the segments of a target stand to those of the source.
enum Arrangement {
    OfSource,
    /// In another order, one of them twice, or one that the source does not have. Only as a whole
    /// is such a translation what it says.
    Own,
    /// In another order, but not all are translated: the whole would be no translation, while
    /// each of those that are there is one of its own source.
    Waits,
}

fn arrangement(parts: &[Stretch<'_>], targets: &[Stretch<'_>]) -> Arrangement {
    let own = parts.iter().filter_map(|it| Some((it.mark?.get("mid")?, it.content.is_blank())));
    let own: Vec<(&str, bool)> = own.collect();
    let said = targets.iter().filter(|it| !it.content.is_blank());
    let said = said.filter_map(|it| it.mark.map(|mark| mark.get("mid").unwrap_or_default()));
    let said: Vec<&str> = said.collect();
    let mut sources = own.iter();
    if said.iter().all(|mid| sources.any(|(source, _)| source == mid)) {
        return Arrangement::OfSource;
    }
    let there: HashSet<&str> = said.iter().copied().collect();
    let known: HashSet<&str> = own.iter().map(|(mid, _)| *mid).collect();
    let is_permuted = there.len() == said.len() && there.is_subset(&known);
    let is_missing = own.iter().any(|(mid, blank)| !blank && !there.contains(mid));
    if is_permuted && is_missing { Arrangement::Waits } else { Arrangement::Own }
}

/// The segments of a target, and what stands beside them.
#[derive(Default)]
struct Targets<'e> {
    by_mid: HashMap<&'e str, Content>,
    /// What stands between segments.
    between: HashMap<Between<'e>, Content>,
    /// Annotations of the segments.
    marks: HashMap<&'e str, Vec<Mark>>,
    /// The marks of the segments.
    elements: HashMap<&'e str, &'e Element>,
    /// Texts that stand there.
    strays: Vec<String>,
    /// Those that stand where the source has nothing.
    added: Vec<(Behind<'e>, Content)>,
}

/// What a text of a target stands behind.
#[derive(Clone, Copy, PartialEq)]
enum Behind<'e> {
    Nothing,
    /// By its `mid`.
    Segment(&'e str),
    /// One of the source.
    Gap(Between<'e>),
}

impl<'e> Targets<'e> {
    /// `gaps` are the places where something stands in the source.
    fn new(stretches: Vec<Stretch<'e>>, gaps: &HashSet<Between<'e>>) -> Self {
        let mut targets = Targets::default();
        let (mut before, mut last) = (None, None);
        let mut behind = Behind::Nothing;
        let mut waiting = Content::default();
        for stretch in stretches {
            let Some(mark) = stretch.mark else {
                let place = stretch.between(&mut before);
                let content = stretch.content;
                if !content.is_blank() {
                    targets.strays.push(content.plain());
                }
                if gaps.contains(&place) && !targets.between.contains_key(&place) {
                    behind = Behind::Gap(place);
                    targets.between.insert(place, content);
                } else if !content.is_blank() && content.codes().next().is_none() {
                    targets.added.push((behind, content));
                } else if !content.is_blank() {
                    // Codes are those of a segment in the source: they go with the one before.
                    let beside = last.and_then(|last: &str| targets.by_mid.get_mut(last));
                    beside.unwrap_or(&mut waiting).append(&content);
                }
                continue;
            };
            before = mark.get("mid");
            let mid = before.unwrap_or_default();
            targets.elements.entry(mid).or_insert(mark);
            behind = Behind::Segment(mid);
            let mut content = stretch.content;
            let mut marks = stretch.marks;
            if !content.is_blank() {
                last = Some(mid);
                let mut whole = std::mem::take(&mut waiting);
                let shift = whole.length();
                marks.iter_mut().for_each(|mark| *mark = marks::moved(mark, shift));
                whole.append(&content);
                content = whole;
            }
            targets.by_mid.entry(mid).or_insert(content);
            targets.marks.entry(mid).or_insert(marks);
        }
        targets
    }
}
