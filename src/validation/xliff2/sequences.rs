//! Sequences of inline codes that cannot be reordered (XLIFF 2.1 §4.7.2.6): each begins with
//! `firstNo`, and its codes stand in a target as they do in the source.

use super::outline::{Bundle, Code, Inline, InlineKind, Outline};
use crate::model::{Message, Side};
use crate::validation::report::Report;
use std::collections::HashMap;

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for bundle in outline.units().flat_map(|(_, unit)| unit.bundles()) {
        let bound = |inline: &Inline<'_>| inline.get_or("canReorder", "yes") != "yes";
        if bundle.inlines.iter().any(bound) {
            beginnings(bundle, report);
            targets(bundle, report);
        }
    }
}

fn beginnings(bundle: &Bundle<'_>, report: &mut Report<'_>) {
    for side in [Side::Source, Side::Target] {
        let mut begun = false;
        for inline in bundle.in_order(side).iter().filter(|inline| inline.kind.is_code()) {
            match inline.get_or("canReorder", "yes") {
                "firstNo" => begun = true,
                "no" if !begun => {
                    let message = Message::new("xliff2-sequence-start");
                    report.error(inline.element, "4.7.2.6", message);
                    begun = true;
                }
                "no" => {}
                // An end whose start began a sequence says `no`, so this one is outside.
                _ => begun = false,
            }
        }
    }
}

fn targets(bundle: &Bundle<'_>, report: &mut Report<'_>) {
    for (number, part) in bundle.parts.iter().enumerate() {
        // What a memory offers binds nobody.
        let Some(target) = part.target.filter(|_| part.element != bundle.owner) else { continue };
        let inlines = bundle.of_part(number);
        let hints = hints(inlines);
        let own = |side: Side| sequences_of(inlines, side, &hints);
        if !kept(&own(Side::Source), &own(Side::Target)) {
            report.error(target, "4.7.2.6", Message::new("xliff2-sequence-changed"));
        }
    }
}

/// What the codes of a source say of their order. The end of a `pc` goes with its start.
fn hints<'d>(inlines: &[Inline<'d>]) -> HashMap<Code<'d>, &'d str> {
    let mut hints = HashMap::new();
    let codes = inlines.iter().filter(|inline| inline.kind.is_code());
    for inline in codes.filter(|inline| inline.side == Side::Source) {
        let Some(identity) = inline.identity() else { continue };
        let hint = inline.get_or("canReorder", "yes");
        hints.insert(identity, hint);
        if inline.kind == InlineKind::Pc {
            hints.insert((true, identity.1), if hint == "firstNo" { "no" } else { hint });
        }
    }
    hints
}

type Sequence<'d> = Vec<Code<'d>>;

/// A `pc` that has not ended, and which sequence it belongs to, counted from 1.
struct Open<'d> {
    end: usize,
    id: &'d str,
    sequence: usize,
}

/// The sequences that cannot be reordered, of one side. A code of the target that forgets what
/// its source says is bound all the same.
fn sequences_of<'d>(
    inlines: &[Inline<'d>],
    side: Side,
    hints: &HashMap<Code<'d>, &'d str>,
) -> Vec<Sequence<'d>> {
    let mut sequences: Vec<Sequence<'d>> = Vec::new();
    let mut open: Vec<Open<'d>> = Vec::new();
    for inline in inlines.iter().filter(|inline| inline.side == side && inline.kind.is_code()) {
        let Some(identity) = inline.identity() else { continue };
        let span = inline.element.node().span();
        close(&mut open, span.start, &mut sequences);
        let own = inline.get_or("canReorder", "yes");
        let hint = match own {
            "firstNo" => own,
            _ => hints.get(&identity).copied().unwrap_or(own),
        };
        match (hint, sequences.last_mut()) {
            ("no", Some(last)) => last.push(identity),
            ("no" | "firstNo", _) => sequences.push(vec![identity]),
            _ => continue,
        }
        if inline.kind == InlineKind::Pc {
            open.push(Open { end: span.end, id: identity.1, sequence: sequences.len() });
        }
    }
    close(&mut open, usize::MAX, &mut sequences);
    sequences
}

/// The ends of every `pc` that has ended before this byte belong to the sequences of their starts,
/// if nothing has begun another since.
fn close<'d>(open: &mut Vec<Open<'d>>, at: usize, sequences: &mut [Sequence<'d>]) {
    while let Some(ended) = open.pop_if(|open| open.end <= at) {
        let count = sequences.len();
        if let Some(last) = sequences.last_mut().filter(|_| ended.sequence == count) {
            last.push((true, ended.id));
        }
    }
}

/// Whether what stands together in a target stands together in its source, in the same order,
/// and what is there completely is not torn apart. Codes that are missing are another matter.
fn kept(source: &[Sequence<'_>], target: &[Sequence<'_>]) -> bool {
    let (places, there) = (places_of(source), places_of(target));
    // An end that its source does not count says nothing of its own.
    let is_half = |code: &Code<'_>| {
        code.0 && !places.contains_key(code) && places.contains_key(&(false, code.1))
    };
    let whole = |sequence: &Sequence<'_>| -> bool {
        let codes = || sequence.iter().filter(|code| !is_half(code));
        let known: Vec<_> = codes().filter_map(|code| places.get(code)).collect();
        (known.is_empty() || known.len() == codes().count())
            && known.windows(2).all(|pair| pair[0].0 == pair[1].0 && pair[0].1 < pair[1].1)
    };
    let together = |sequence: &Sequence<'_>| {
        let mut numbers = sequence.iter().map(|code| there.get(code).map(|place| place.0));
        let first = numbers.next().flatten();
        numbers.all(|number| number == first)
    };
    let complete = |sequence: &&Sequence<'_>| sequence.iter().all(|code| there.contains_key(code));
    target.iter().all(whole) && source.iter().filter(complete).all(together)
}

/// Which sequence a code stands in, and where in it.
fn places_of<'d>(sequences: &[Sequence<'d>]) -> HashMap<Code<'d>, (usize, usize)> {
    let numbered = sequences.iter().enumerate();
    numbered
        .flat_map(|(number, sequence)| {
            sequence.iter().enumerate().map(move |(at, code)| (*code, (number, at)))
        })
        .collect()
}
