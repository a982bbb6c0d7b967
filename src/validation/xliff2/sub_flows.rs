//! Sub-flows (XLIFF 2.1 §4.7.4): each is a unit of its own, and stands within a code of another.

use super::outline::{File, Outline, Unit};
use crate::model::Message;
use crate::validation::report::Report;

/// The attributes that name sub-flows, and the sections about them.
pub const ATTRIBUTES: [(&str, &str); 3] =
    [("subFlows", "4.3.1.32"), ("subFlowsEnd", "4.3.1.33"), ("subFlowsStart", "4.3.1.34")];

/// No unit is within itself, by way of others either. Nothing forbids it in so many words, and
/// nothing can be written so.
pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for file in &outline.files {
        let flows = flows(file);
        if flows.iter().all(Vec::is_empty) {
            continue;
        }
        let circles = circles(&flows);
        for (number, unit) in file.units.iter().enumerate() {
            let own = |id: &str| {
                let named = file.unit_numbers.get(id);
                named.is_some_and(|to| circles[number].is_some() && circles[*to] == circles[number])
            };
            for inline in unit.content.inlines.iter().filter(|inline| inline.kind.is_code()) {
                for (name, section) in ATTRIBUTES {
                    let ids = inline.get(name).unwrap_or_default().split_ascii_whitespace();
                    for id in ids.filter(|id| own(id)) {
                        let message = Message::new("xliff2-sub-flow-circle")
                            .with("attribute", name)
                            .with("id", id);
                        report.warning(inline.element, section, message);
                    }
                }
            }
        }
    }
}

/// The units that each unit has within its codes, by their numbers.
fn flows(file: &File<'_>) -> Vec<Vec<usize>> {
    let of = |unit: &Unit<'_>| {
        let codes = unit.content.inlines.iter().filter(|inline| inline.kind.is_code());
        let ids = codes.flat_map(|code| ATTRIBUTES.iter().filter_map(|(name, _)| code.get(name)));
        let ids = ids.flat_map(str::split_ascii_whitespace);
        ids.filter_map(|id| file.unit_numbers.get(id).copied()).collect()
    };
    file.units.iter().map(of).collect()
}

/// The circle that each unit is part of, if it is: one unit from which all others of it are
/// reached and that is reached from them. Each flow is followed once there and once back.
fn circles(flows: &[Vec<usize>]) -> Vec<Option<usize>> {
    let mut back = vec![Vec::new(); flows.len()];
    for (from, to) in
        flows.iter().enumerate().flat_map(|(from, all)| all.iter().map(move |to| (from, *to)))
    {
        back[to].push(from);
    }
    let mut circles = vec![None; flows.len()];
    let mut is_settled = vec![false; flows.len()];
    for start in ends_last(flows).into_iter().rev() {
        if std::mem::replace(&mut is_settled[start], true) {
            continue;
        }
        let (mut members, mut at) = (vec![start], 0);
        while let Some(member) = members.get(at).copied() {
            at += 1;
            let others = back[member].iter().copied();
            members.extend(others.filter(|it| !std::mem::replace(&mut is_settled[*it], true)));
        }
        if members.len() > 1 || flows[start].contains(&start) {
            members.into_iter().for_each(|member| circles[member] = Some(start));
        }
    }
    circles
}

/// The units in the order in which everything within them has been seen.
fn ends_last(flows: &[Vec<usize>]) -> Vec<usize> {
    let mut order = Vec::with_capacity(flows.len());
    let mut is_seen = vec![false; flows.len()];
    for start in 0..flows.len() {
        if std::mem::replace(&mut is_seen[start], true) {
            continue;
        }
        // Chains may be as long as the file: no recursion.
        let mut path = vec![(start, flows[start].iter())];
        while let Some((unit, rest)) = path.last_mut() {
            match rest.next() {
                Some(to) if std::mem::replace(&mut is_seen[*to], true) => {}
                Some(to) => path.push((*to, flows[*to].iter())),
                None => {
                    order.push(*unit);
                    path.pop();
                }
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_told_from_what_leads_to_them_and_between_them() {
        // 0 ↔ 1 → 2 → 3 → 3; 4 → 0; 5 → 6
        let flows = [vec![1], vec![0, 2], vec![3], vec![3], vec![0], vec![6], vec![]];
        let found = circles(&flows);
        assert!(found[0].is_some() && found[0] == found[1]);
        assert!(found[3].is_some() && found[3] != found[0]);
        assert_eq!([found[2], found[4], found[5], found[6]], [None; 4]);
        let long: Vec<Vec<usize>> = (0..100_000).map(|at| vec![(at + 1) % 100_000]).collect();
        let found = circles(&long);
        assert!(found[0].is_some() && found.iter().all(|it| *it == found[0]));
    }
}
