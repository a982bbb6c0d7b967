//! Texts within native code of 1.2: units of their own in 2.x (XLIFF 2.1 §4.7.4).

use super::super::V20;
use super::super::kept::Entry;
use super::super::losses::Fate;
use super::super::tree::Tag;
use super::Up;
use super::codes::{Codes, Run, Side};
use crate::xml::{ElementRef, Kind};

/// Text within a code, which becomes a unit.
pub struct Sub<'d> {
    pub unit: String,
    pub source: ElementRef<'d>,
    pub target: Option<ElementRef<'d>>,
}

impl<'d> Codes<'d> {
    /// Texts within native code become units; where they stand in the data is kept.
    pub fn subs(
        &mut self,
        up: &mut Up<'d>,
        element: ElementRef<'d>,
        id: &str,
        tag: &mut Tag<'d>,
        entries: &mut Vec<Entry<'d>>,
        run: &Run<'d>,
    ) {
        let mut flows: Vec<String> = Vec::new();
        let known = self.by_id.get(id).copied();
        for (index, (sub, before)) in places(element).into_iter().enumerate() {
            let Some(owner) = self.owner.clone() else {
                up.losses.note(Fate::Dropped, sub, "sub");
                continue;
            };
            let at = match run.side {
                Side::Source => {
                    up.losses.note(Fate::Sub, sub, "sub");
                    let unit = up.ids.units.claim(&format!("{owner}-sub1"));
                    self.subs.push(Sub { unit, source: sub, target: None });
                    let at = self.subs.len() - 1;
                    let known = known.and_then(|known| self.known.get_mut(known));
                    known.into_iter().for_each(|it| it.subs.push(at));
                    Some(at)
                }
                Side::Target => {
                    known.and_then(|known| self.known.get(known)?.subs.get(index)).copied()
                }
            };
            let Some(found) = at.and_then(|at| self.subs.get_mut(at)) else {
                up.losses.note(Fate::Dropped, sub, "sub");
                continue;
            };
            if run.side == Side::Target && found.target.is_none() {
                found.target = Some(sub);
            }
            let length = sub.text().chars().count();
            entries.push(("sub()".into(), format!("{before} {length} {}", found.unit).into()));
            flows.push(found.unit.clone());
        }
        // `xid` names a unit that is the text of a code.
        let other = element.get("xid").and_then(|xid| up.ids.renamed.get(xid));
        let fits = tag.local != "pc" && !had_flows(element);
        flows.extend(other.filter(|_| fits).cloned());
        if !flows.is_empty() {
            tag.set("subFlows", flows.join(" "));
        }
    }
}

/// Whether a code says which units its texts are, as it did in 2.x.
pub fn had_flows(element: ElementRef<'_>) -> bool {
    ["subFlows", "subFlowsStart", "subFlowsEnd"].iter().any(|it| element.get_ns(V20, it).is_some())
}

/// The texts within a code, each with how many characters of the code stand before it.
fn places(code: ElementRef<'_>) -> Vec<(ElementRef<'_>, usize)> {
    let mut before = 0;
    let mut places = Vec::new();
    for node in code.children() {
        match node.kind() {
            Kind::Text(text) => before += text.chars().count(),
            Kind::Element(element) => {
                if element.local() == "sub" {
                    places.push((element, before));
                }
                before += element.text().chars().count();
            }
            Kind::Comment(_) | Kind::Pi(..) => {}
        }
    }
    places
}
