//! Spans that may not overlap others (XLIFF 2.1 §4.7.2.6, `canOverlap`).

use super::outline::{Bundle, Inline, InlineKind, Outline};
use crate::model::{Message, Side};
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::collections::{HashMap, HashSet};

/// A span of a target that encloses a start without its end, or an end without its start, although
/// it may not. What its source does may be done.
pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (_, unit) in outline.units() {
        let is_start = |it: &&Inline<'_>| it.side == Side::Target && it.kind == InlineKind::Sc;
        if !unit.content.inlines.iter().any(|inline| is_start(&inline)) {
            continue;
        }
        let found = overlapping(&unit.content, Side::Target);
        if found.is_empty() {
            continue;
        }
        let sources: HashMap<&str, &Inline<'_>> = starts(&unit.content, Side::Source).collect();
        let known: HashSet<&str> =
            overlapping(&unit.content, Side::Source).into_iter().map(|(id, _)| id).collect();
        let targets: HashMap<&str, &Inline<'_>> = starts(&unit.content, Side::Target).collect();
        for (id, element) in found {
            let own = targets.get(id).copied();
            let may = own.and_then(|it| it.get("canOverlap"));
            let may = may.or_else(|| sources.get(id).copied().or(own).map(may_overlap));
            if may == Some("no") && !known.contains(id) {
                let message = Message::new("xliff2-code-overlaps").with("id", id);
                report.warning(element, "4.7.2.6", message);
            }
        }
    }
}

/// The codes of a side that begin a span, by their ids.
fn starts<'b, 'd>(
    bundle: &'b Bundle<'d>,
    side: Side,
) -> impl Iterator<Item = (&'d str, &'b Inline<'d>)> {
    let is_start = |it: &Inline<'_>| matches!(it.kind, InlineKind::Pc | InlineKind::Sc);
    let own = bundle.inlines.iter().filter(move |it| it.side == side && is_start(it));
    own.filter_map(|it| Some((it.get("id")?, it)))
}

/// `canOverlap` with its default (§4.3.1.4).
fn may_overlap<'d>(start: &Inline<'d>) -> &'d str {
    start.get_or("canOverlap", if start.kind == InlineKind::Pc { "no" } else { "yes" })
}

/// The spans of a side that overlap others. Every start and end of a span turns the same bits
/// of a sum: between the two ends of one that overlaps none, the sum does not change.
fn overlapping<'d>(bundle: &Bundle<'d>, side: Side) -> Vec<(&'d str, ElementRef<'d>)> {
    let mut walk = Walk::default();
    for inline in bundle.in_order(side) {
        let begin = inline.element.node().span().start;
        let is_past =
            |pc: &mut Inline<'d>| pc.part != inline.part || pc.element.node().span().end <= begin;
        while let Some(pc) = walk.open.pop_if(is_past) {
            pc.get("id").into_iter().for_each(|id| walk.end(id));
        }
        match inline.kind {
            InlineKind::Pc | InlineKind::Sc => {
                let Some(id) = inline.get("id") else { continue };
                walk.start(id, inline.element);
                if inline.kind == InlineKind::Pc {
                    walk.open.push(inline);
                }
            }
            InlineKind::Ec => {
                let start = inline.get("startRef").or(inline.get("id"));
                start.into_iter().for_each(|id| walk.end(id));
            }
            _ => {}
        }
    }
    while let Some(pc) = walk.open.pop() {
        pc.get("id").into_iter().for_each(|id| walk.end(id));
    }
    walk.found
}

#[derive(Default)]
struct Walk<'d> {
    /// Elements that enclose what comes next.
    open: Vec<Inline<'d>>,
    /// Which bits the ends of a span turn.
    bits: HashMap<&'d str, u64>,
    sum: u64,
    /// The sum behind the start of each span.
    behind: HashMap<&'d str, (u64, ElementRef<'d>)>,
    found: Vec<(&'d str, ElementRef<'d>)>,
}

impl<'d> Walk<'d> {
    fn start(&mut self, id: &'d str, element: ElementRef<'d>) {
        self.turn(id);
        self.behind.insert(id, (self.sum, element));
    }

    fn end(&mut self, id: &'d str) {
        if let Some((sum, element)) = self.behind.remove(id)
            && sum != self.sum
        {
            self.found.push((id, element));
        }
        self.turn(id);
    }

    fn turn(&mut self, id: &'d str) {
        let count = self.bits.len() as u64 + 1;
        self.sum ^= *self.bits.entry(id).or_insert_with(|| mixed(count));
    }
}

/// Bits that no sum of a few others has (the mixing of SplitMix64).
fn mixed(number: u64) -> u64 {
    let mut bits = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}
