//! Copies of codes (XLIFF 2.1 §4.3.1.8, §4.7.2.4.1): each names a code of its unit that may be
//! copied, of which it can be a copy, and only if neither has original data.

use super::outline::{Bundle, Inline, InlineKind, Outline};
use crate::model::Message;
use crate::validation::report::Report;
use std::collections::{HashMap, HashSet};

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for (_, unit) in outline.units() {
        for bundle in unit.bundles() {
            if codes(bundle).any(|code| code.get("copyOf").is_some()) {
                copies(bundle, report);
            }
        }
    }
}

fn codes<'b, 'd>(bundle: &'b Bundle<'d>) -> impl Iterator<Item = &'b Inline<'d>> {
    bundle.inlines.iter().filter(|inline| inline.kind.is_code())
}

fn copies(bundle: &Bundle<'_>, report: &mut Report<'_>) {
    let mut by_id: HashMap<&str, Vec<&Inline<'_>>> = HashMap::new();
    for code in codes(bundle) {
        if let Some(id) = code.get("id") {
            by_id.entry(id).or_default().push(code);
        }
    }
    let circular = circular(bundle);
    for copy in codes(bundle) {
        let Some(base) = copy.get("copyOf") else { continue };
        let bases: Vec<_> = by_id
            .get(base)
            .into_iter()
            .flatten()
            .filter(|code| code.element != copy.element)
            .collect();
        let is_circular = copy.get("id").is_some_and(|id| circular.contains(id));
        let (section, message) = if bases.is_empty() {
            let scope = bundle.owner.local();
            let message =
                Message::new("xliff2-copy-of-nothing").with("id", base).with("scope", scope);
            ("4.3.1.8", message)
        } else if is_circular || bases.iter().any(|base| !is_copy(copy.kind, base.kind)) {
            ("4.3.1.8", Message::new("xliff2-copy-of-other").with("id", base))
        } else if has_data(copy) || bases.iter().any(|base| has_data(base)) {
            ("4.7.2.4.1", Message::new("xliff2-copy-with-data").with("id", base))
        } else if bases.iter().any(|base| base.get("canCopy") == Some("no")) {
            ("4.7.2.4.1", Message::new("xliff2-copy-forbidden").with("id", base))
        } else {
            continue;
        };
        report.error(copy.element, section, message);
    }
}

fn has_data(code: &Inline<'_>) -> bool {
    ["dataRef", "dataRefStart", "dataRefEnd"].iter().any(|name| code.get(name).is_some())
}

/// Whether a code of one kind can be a copy of one of another: a placeholder of a placeholder, a
/// pair of a pair, which may be written as `pc` or as `sc` with `ec`, and may have only one end
/// in the unit.
fn is_copy(copy: InlineKind, base: InlineKind) -> bool {
    (copy == InlineKind::Ph) == (base == InlineKind::Ph)
}

/// The ids of codes that are copies of themselves, by way of others.
fn circular<'d>(bundle: &Bundle<'d>) -> HashSet<&'d str> {
    let mut bases: HashMap<&str, &str> = HashMap::new();
    for code in codes(bundle) {
        if let (Some(id), Some(base)) = (code.get("id"), code.get("copyOf")) {
            bases.entry(id).or_insert(base);
        }
    }
    let mut circular = HashSet::new();
    let mut done: HashSet<&str> = HashSet::new();
    for start in bases.keys() {
        let mut path = Vec::new();
        let mut next = Some(*start);
        // Each code is passed once, however long the chains are.
        while let Some(id) = next.filter(|id| done.insert(id)) {
            path.push(id);
            next = bases.get(id).copied();
        }
        if let Some(from) = path.iter().position(|id| Some(*id) == next) {
            circular.extend(&path[from..]);
        }
    }
    circular
}
