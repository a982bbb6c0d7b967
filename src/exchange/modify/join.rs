//! Joining the segments of a unit (XLIFF 2.1 §4.8.3).

use super::joined::Group;
use super::unit::{Unit, can_move, ranks};
use super::{Job, Modified, modify};
use crate::error::Result;
use crate::model::Message;
use crate::xml::ElementRef;
use std::collections::HashMap;

/// What to do where the targets of neighbours stand in another order than their sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// They are joined in the order of the targets, the sources with them.
    Target,
    /// They stay apart.
    Source,
}

/// Where a run cannot become one, this many members are looked at for each that begins a
/// shorter one: no translator moves a sentence further, and a file made to be slow is not.
const REACH: usize = 256;

/// Joins the segments of each unit, with the ignorables between them, as far as that is
/// allowed: `canResegment` is `yes` for all of them, and the places of their targets follow
/// one another.
///
/// # Errors
/// If the text is not well-formed or not XLIFF 2.
pub fn join(path: &str, text: &str, order: Order) -> Result<Modified> {
    modify(path, text, |job| {
        for element in job.all("unit") {
            if let Some(unit) = Unit::read(element, job) {
                join_unit(&unit, order, job);
            }
        }
    })
}

fn join_unit<'d>(unit: &Unit<'d>, order: Order, job: &mut Job<'d>) {
    let mut groups: Vec<Group<'d>> = Vec::new();
    for range in runs(unit, order) {
        match Group::new(&unit.members[range.clone()], range.start, job) {
            Ok(group) => groups.push(group),
            Err(reason) => job.warn(unit, unit.members[range.start].element, reason),
        }
    }
    if groups.is_empty() {
        return;
    }
    let after = after(unit, &groups);
    let former: Vec<usize> = after.iter().map(|what| what.order(unit, &groups)).collect();
    let ranks = ranks(&former);
    let sides = after.iter().map(|what| match what {
        After::Member(index) => {
            let member = &unit.members[*index];
            (member.is_segment, member.target.is_some())
        }
        After::Group(number) => (true, groups[*number].has_target()),
    });
    if unit.ordered && !can_move(sides, &ranks) {
        job.warn(unit, unit.element, Message::new("exchange-modify-moves"));
        return;
    }
    redirect(unit, &mut groups, job);
    for (place, (what, rank)) in after.into_iter().zip(ranks).enumerate() {
        match what {
            After::Member(index) if unit.ordered => {
                unit.members[index].set_order(place, rank, job);
            }
            After::Member(_) => {}
            After::Group(number) => {
                let explicit = unit.ordered.then_some((rank, rank != place + 1));
                groups[number].write(unit, explicit, job);
            }
        }
    }
}

/// What a unit holds when its segments are joined.
enum After {
    /// A member that stays, by its number.
    Member(usize),
    Group(usize),
}

impl After {
    /// The place of its target before.
    fn order(&self, unit: &Unit<'_>, groups: &[Group<'_>]) -> usize {
        match self {
            After::Member(index) => unit.members[*index].order,
            After::Group(number) => groups[*number].order(),
        }
    }
}

/// Members that stay, and groups in the places of theirs.
fn after(unit: &Unit<'_>, groups: &[Group<'_>]) -> Vec<After> {
    let mut after = Vec::new();
    let mut next = 0;
    for (number, group) in groups.iter().enumerate() {
        after.extend((next..group.first).map(After::Member));
        after.push(After::Group(number));
        next = group.first + group.members.len();
    }
    after.extend((next..unit.members.len()).map(After::Member));
    after
}

/// The stretches of members that may become one each.
fn runs(unit: &Unit<'_>, order: Order) -> Vec<std::ops::Range<usize>> {
    let members = &unit.members;
    let mut found = Vec::new();
    let mut begin = 0;
    while begin < members.len() {
        if !members[begin].free {
            begin += 1;
            continue;
        }
        let more = members[begin + 1..].iter().take_while(|it| it.free && it.adjacent).count();
        let past = begin + 1 + more;
        let mut from = begin;
        while from < past {
            let reach = if from == begin { past } else { past.min(from + REACH) };
            let end = stretch(unit, from, reach, order);
            if end > from + 1 {
                found.push(from..end);
            }
            from = end;
        }
        begin = past;
    }
    found
}

/// The end of the longest stretch from a member on that begins and ends with a segment and
/// whose targets follow one another (§4.8.3: not consecutive, not joined).
fn stretch(unit: &Unit<'_>, from: usize, reach: usize, order: Order) -> usize {
    let members = &unit.members[..reach];
    let mut end = from + 1;
    if !members[from].is_segment {
        return end;
    }
    let (mut low, mut high) = (usize::MAX, 0);
    for (index, member) in members.iter().enumerate().skip(from) {
        if order == Order::Source && index > from && member.order != members[index - 1].order + 1 {
            break;
        }
        low = low.min(member.order);
        high = high.max(member.order);
        if high - low == index - from && member.is_segment {
            end = index + 1;
        }
    }
    end
}

/// Lets what referred to a segment that is gone refer to the one it has become part of. If that
/// has no id, it takes the one that is referred to.
fn redirect<'d>(unit: &Unit<'d>, groups: &mut [Group<'d>], job: &mut Job<'d>) {
    let mut became: HashMap<&str, usize> = HashMap::new();
    for (number, group) in groups.iter().enumerate() {
        let gone = group.members.iter().filter_map(|member| member.element.get("id"));
        became.extend(gone.filter(|id| group.id != Some(id)).map(|id| (id, number)));
    }
    if became.is_empty() {
        return;
    }
    let outside = unit
        .element
        .elements()
        .filter(|child| !child.is(job.core, "segment") && !child.is(job.core, "ignorable"));
    for element in outside.flat_map(whole) {
        let Some((path, id)) = element.get("ref").and_then(|it| within(it, unit)) else { continue };
        let Some(number) = became.get(id) else { continue };
        let own = *groups[*number].id.get_or_insert(id);
        if own != id {
            job.edits.set_attribute(element, "ref", &format!("{path}{own}"));
        }
    }
}

/// A reference as the id of a part of this unit, or of the target of one, and what stands before
/// it; none if it leads elsewhere (XLIFF 2.1 §3). Notes of 2.2 may have the bare id.
fn within<'r>(reference: &'r str, unit: &Unit<'_>) -> Option<(&'r str, &'r str)> {
    let Some(steps) = reference.strip_prefix('#') else { return Some(("", reference)) };
    let last = steps.rfind('/').map_or(0, |at| at + 1);
    let file = unit.element.ancestors().find(|around| around.local() == "file");
    let leads_here =
        steps[..last].split('/').filter(|step| !step.is_empty()).all(|step| {
            match step.split_once('=') {
                Some(("f", id)) => file.is_some_and(|file| file.get("id") == Some(id)),
                Some(("u", id)) => id == unit.id,
                Some(("g", _)) => true,
                _ => false,
            }
        });
    let id = steps[last..].strip_prefix("t=").unwrap_or(&steps[last..]);
    leads_here.then(|| reference.split_at(reference.len() - id.len()))
}

fn whole(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    let within = element.descendants().filter_map(|node| node.element());
    std::iter::once(element).chain(within)
}
