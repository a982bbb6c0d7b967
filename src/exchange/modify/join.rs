//! Joining the segments of a unit (XLIFF 2.1 §4.8.3).

use super::joined::Group;
use super::references::{Part, redirect, referred};
use super::unit::{Unit, can_move, ranks};
use super::{Job, Modified, modify};
use crate::error::Result;
use crate::model::Message;
use std::collections::{HashMap, HashSet};

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
/// allowed: `canResegment` is `yes` for all of them, they are of the same form of a plural, and
/// the places of their targets follow one another.
///
/// # Errors
/// If the text is not well-formed or not XLIFF 2.
pub fn join(path: &str, text: &str, order: Order) -> Result<Modified> {
    let mut joining = Joining { order, referred: HashSet::new(), became: HashMap::new() };
    let joined = modify(path, text, |job| {
        joining.referred = referred(job.document, job.core);
        for element in job.all("unit") {
            if let Some(unit) = Unit::read(element, job) {
                join_unit(&unit, &mut joining, job);
            }
        }
    })?;
    // What refers to them may stand in what has been joined itself.
    joining.became.retain(|part, _| joining.referred.contains(part));
    if joining.became.is_empty() {
        return Ok(joined);
    }
    let text = redirect(path, &joined.text, &joining.became)?;
    Ok(Modified { text, ..joined })
}

/// A file whose segments are being joined.
struct Joining {
    order: Order,
    /// Parts that something in the file refers to.
    referred: HashSet<Part>,
    /// Parts that are gone, and the ids of what they have become.
    became: HashMap<Part, String>,
}

fn join_unit<'d>(unit: &Unit<'d>, joining: &mut Joining, job: &mut Job<'d>) {
    let mut groups: Vec<Group<'d>> = Vec::new();
    for range in runs(unit, joining.order) {
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
    note(unit, &mut groups, joining);
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
        // What is said for one form of a plural is not said for another.
        let mut cases = members[begin..].iter().filter(|it| it.is_segment).map(|it| it.case);
        let case = cases.next().flatten();
        let more = members[begin + 1..]
            .iter()
            .take_while(|it| it.free && it.adjacent && (!it.is_segment || it.case == case));
        let more = more.count();
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

/// Notes what the segments and ignorables that are gone have become part of. If that has no id,
/// it takes one that something refers to.
fn note<'d>(unit: &Unit<'d>, groups: &mut [Group<'d>], joining: &mut Joining) {
    if joining.referred.is_empty() {
        return;
    }
    let file = unit.element.ancestors().find(|around| around.local() == "file");
    let file = file.and_then(|file| file.get("id")).unwrap_or_default();
    for group in groups {
        let ids: Vec<&str> =
            group.members.iter().filter_map(|member| member.element.get("id")).collect();
        let part = |id: &str| (file.to_owned(), unit.id.to_owned(), id.to_owned());
        let referred = ids.iter().find(|id| joining.referred.contains(&part(id)));
        let Some(own) = group.id.or(referred.copied()) else { continue };
        group.id = Some(own);
        let gone = ids.into_iter().filter(|id| *id != own);
        joining.became.extend(gone.map(|id| (part(id), own.to_owned())));
    }
}
