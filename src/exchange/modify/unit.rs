//! A unit and the segments and ignorables in it.

use super::super::extensions::PGS;
use super::Job;
use super::inline::{Token, tokens};
use super::tag::Tag;
use crate::model::Message;
use crate::xml::{ElementRef, Kind, XML_NS};

/// A unit that can be worked on: everything in it is where it belongs.
pub(super) struct Unit<'d> {
    pub element: ElementRef<'d>,
    pub id: &'d str,
    pub members: Vec<Member<'d>>,
    /// A target says its place among the others (§4.3.1.24 `order`).
    pub ordered: bool,
}

/// A `segment` or `ignorable`.
#[derive(Clone)]
pub(super) struct Member<'d> {
    pub element: ElementRef<'d>,
    pub source: ElementRef<'d>,
    pub target: Option<ElementRef<'d>>,
    pub is_segment: bool,
    /// `canResegment` resolves to `yes` (§4.3.1.6).
    pub free: bool,
    /// Which form of a plural, gender or selection it is of (XLIFF 2.2 part 2, `pgs:case`).
    pub case: Option<&'d str>,
    /// No element stands between it and the one before.
    pub adjacent: bool,
    /// Place of its target among the others, from 1 on.
    pub order: usize,
    /// White space is kept in the source, in the target.
    pub preserve: (bool, bool),
}

impl<'d> Unit<'d> {
    /// Reads a unit. None if there is nothing in it to be worked on; also, with a warning, if
    /// the places of its targets contradict one another.
    pub fn read(element: ElementRef<'d>, job: &mut Job<'d>) -> Option<Unit<'d>> {
        let core = job.core;
        let (free, preserve) = job.inherited(element);
        let mut members: Vec<Member<'d>> = Vec::new();
        let mut adjacent = true;
        for child in element.elements() {
            let is_segment = child.is(core, "segment");
            if !is_segment && !child.is(core, "ignorable") {
                adjacent = false;
                continue;
            }
            let (source, target) = sides(child, core)?;
            let own = if is_segment { child.get("canResegment") } else { None };
            members.push(Member {
                element: child,
                source,
                target,
                is_segment,
                free: own.map_or(free, |value| value != "no"),
                case: child.get_ns(PGS, "case"),
                adjacent,
                order: members.len() + 1,
                preserve: (
                    preserves(source, preserve),
                    target.is_some_and(|it| preserves(it, preserve)),
                ),
            });
            adjacent = true;
        }
        let id = element.get("id").unwrap_or_default();
        let mut unit = Unit { element, id, members, ordered: false };
        if !unit.read_order() {
            job.warn(&unit, element, Message::new("exchange-modify-order"));
            return None;
        }
        Some(unit)
    }

    /// Resolves the order of targets (§4.8.2). False if two have the same place.
    fn read_order(&mut self) -> bool {
        let count = self.members.len();
        let mut taken = vec![false; count + 1];
        for member in &mut self.members {
            if let Some(order) = member.target.and_then(|target| target.get("order")) {
                self.ordered = true;
                member.order = order.trim().parse().unwrap_or(0);
            }
            match taken.get_mut(member.order) {
                Some(place) if !*place && member.order > 0 => *place = true,
                _ => return false,
            }
        }
        true
    }

    /// All ids that must be unique among each other (§4.3.1.21): those of segments,
    /// ignorables and what is in them.
    pub fn ids(&self) -> impl Iterator<Item = &'d str> {
        self.members.iter().flat_map(|member| {
            let within = member.element.descendants().filter_map(|node| node.element());
            std::iter::once(member.element).chain(within).filter_map(|it| it.get("id"))
        })
    }
}

impl<'d> Member<'d> {
    /// The content of its source.
    pub fn source_tokens(&self, job: &Job<'d>) -> Vec<Token<'d>> {
        tokens(self.source, job.core, &|element| job.declares(element))
    }

    /// The content of its target, if it has one.
    pub fn target_tokens(&self, job: &Job<'d>) -> Option<Vec<Token<'d>>> {
        self.target.map(|target| tokens(target, job.core, &|element| job.declares(element)))
    }
}

impl<'d> Member<'d> {
    /// Says the place of its target among the others of the unit, if it is not that of the
    /// member, or has been said before. An ignorable gets a target for that if need be: a copy
    /// of its source (§4.8.4).
    pub fn set_order(&self, place: usize, rank: usize, job: &mut Job<'d>) {
        let moved = rank != place + 1;
        match self.target {
            Some(target) if moved || target.get("order").is_some() => {
                job.edits.set_attribute(target, "order", &rank.to_string());
            }
            None if moved && !self.is_segment => {
                let mut tag = Tag::of(self.source);
                let mut named = Tag::named("target", self.source);
                tag.set("order", &rank.to_string());
                named.take_over(&tag);
                let content = &self.source.document().text()[self.source.content_span()];
                let text = named.start() + content + &named.end();
                job.edits.insert(self.source.node().span().end, text);
            }
            _ => {}
        }
    }
}

/// Whether every target that has to move is there to say so, or can be made. Given is of each
/// whether it is a segment and whether it has a target, and its rank.
pub(super) fn can_move(members: impl Iterator<Item = (bool, bool)>, ranks: &[usize]) -> bool {
    let mut places = members.zip(ranks).enumerate();
    places.all(|(place, ((is_segment, has_target), rank))| {
        has_target || !is_segment || *rank == place + 1
    })
}

fn preserves(element: ElementRef<'_>, inherited: bool) -> bool {
    // `segment` and `ignorable` have no `xml:space` (§4.2.2.6).
    element.get_ns(XML_NS, "space").map_or(inherited, |space| space == "preserve")
}

/// Source and target of a segment, if these and nothing else are in it.
fn sides<'d>(
    member: ElementRef<'d>,
    core: &str,
) -> Option<(ElementRef<'d>, Option<ElementRef<'d>>)> {
    let mut elements = member.elements();
    let source = elements.next().filter(|it| it.is(core, "source"))?;
    let target = match elements.next() {
        None => None,
        Some(target) => Some(target).filter(|it| it.is(core, "target")).map(Some)?,
    };
    let text_between = member.children().any(|node| match node.kind() {
        Kind::Text(text) => !text.trim().is_empty(),
        _ => false,
    });
    (elements.next().is_none() && !text_between).then_some((source, target))
}

/// What a segment or ignorable is to be.
pub(super) struct Made<'d> {
    pub tag: Tag<'d>,
    pub source: (Tag<'d>, String),
    pub target: Option<(Tag<'d>, String)>,
}

impl Made<'_> {
    /// Writes it with the white space that a member has between its elements, and with its
    /// comments if these are wanted.
    pub fn write(&self, like: &Member<'_>, comments: bool) -> String {
        let text = like.element.document().text();
        let gap = |from: usize, to: usize| {
            let between = text.get(from..to).unwrap_or_default();
            let blank = between.trim_end_matches([' ', '\t', '\n', '\r']).len();
            if comments { between } else { &between[blank..] }
        };
        let inside = like.element.content_span();
        let source = like.source.node().span();
        let before_source = gap(inside.start, source.start);
        let (before_target, end) = match like.target {
            Some(target) => {
                let span = target.node().span();
                (gap(source.end, span.start), span.end)
            }
            None => (&before_source[before_source.rfind('\n').unwrap_or(0)..], source.end),
        };
        let mut out = self.tag.start() + before_source;
        write_side(&self.source, &mut out);
        if let Some(target) = &self.target {
            out.push_str(before_target);
            write_side(target, &mut out);
        }
        out.push_str(gap(end, inside.end));
        out.push_str(&self.tag.end());
        out
    }
}

fn write_side((tag, content): &(Tag<'_>, String), out: &mut String) {
    out.push_str(&tag.start());
    out.push_str(content);
    out.push_str(&tag.end());
}

/// The places that targets with these former places have now, from 1 on (§4.8.3): they keep
/// their order. Of equal ones, the first comes first.
pub(super) fn ranks(former: &[usize]) -> Vec<usize> {
    let mut by_order: Vec<usize> = (0..former.len()).collect();
    by_order.sort_by_key(|index| former[*index]);
    let mut ranks = vec![0; former.len()];
    for (rank, index) in by_order.into_iter().enumerate() {
        ranks[index] = rank + 1;
    }
    ranks
}
