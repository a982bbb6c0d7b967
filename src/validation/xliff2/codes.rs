//! Inline codes: starts and ends, original data, copies, sub-flows, editing hints
//! (XLIFF 2.1 §4.2.3, §4.7.2).

use super::outline::{Bundle, Code, File, Inline, InlineKind, Outline};
use super::sub_flows;
use crate::model::{Message, Side};
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::collections::{HashMap, HashSet};

pub fn check(outline: &Outline<'_>, report: &mut Report<'_>) {
    for file in &outline.files {
        for unit in &file.units {
            for bundle in unit.bundles() {
                for side in [Side::Source, Side::Target] {
                    spans(&bundle.in_order(side), bundle.owner.local(), report);
                }
                for inline in bundle.inlines.iter().filter(|inline| inline.kind.is_code()) {
                    data_references(inline, bundle, report);
                    pairs(inline, report);
                    flows(inline, file, report);
                    hints(inline, report);
                }
                deleted(bundle, report);
            }
        }
    }
}

/// Starts and ends of one side: each `sc` has its `ec` after it in the same unit, or is
/// isolated, and the other way (§4.2.3.4, §4.2.3.5).
fn spans(inlines: &[Inline<'_>], scope: &str, report: &mut Report<'_>) {
    let mut ends: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, inline) in inlines.iter().enumerate() {
        if inline.kind == InlineKind::Ec
            && let Some(start) = inline.get("startRef")
        {
            ends.entry(start).or_default().push(at);
        }
    }
    let mut starts: HashSet<&str> = HashSet::new();
    for (at, inline) in inlines.iter().enumerate() {
        if inline.kind != InlineKind::Sc {
            continue;
        }
        let Some(id) = inline.get("id") else { continue };
        starts.insert(id);
        let own = ends.get(id).map(Vec::as_slice).unwrap_or_default();
        let isolated = inline.get("isolated") == Some("yes");
        let (before, after) = own.split_at(own.partition_point(|end| *end < at));
        // One that has its end, and another before it that has no start.
        let stray = if isolated || after.is_empty() { &[] } else { before };
        for end in stray {
            if report.is_full() {
                return;
            }
            let message =
                Message::new("xliff2-end-without-start").with("id", id).with("scope", scope);
            report.error(inlines[*end].element, "4.3.1.30", message);
        }
        let message = match (isolated, own.is_empty(), after.len()) {
            (true, false, _) => {
                Message::new("xliff2-start-isolated").with("id", id).with("scope", scope)
            }
            (false, true, _) => {
                Message::new("xliff2-start-without-end").with("id", id).with("scope", scope)
            }
            (false, false, 0) => Message::new("xliff2-start-after-end").with("id", id),
            (false, false, count) if count > 1 => {
                Message::new("xliff2-start-with-ends").with("id", id).with("end", "ec")
            }
            _ => {
                if let Some(end) = after.first() {
                    agreement(inline, &inlines[*end], report);
                }
                continue;
            }
        };
        report.error(inline.element, "4.2.3.4", message);
    }
    for inline in inlines {
        if inline.kind == InlineKind::Ec {
            end(inline, (&starts, scope), report);
        }
    }
}

fn end(inline: &Inline<'_>, (starts, scope): (&HashSet<&str>, &str), report: &mut Report<'_>) {
    let isolated = inline.get("isolated") == Some("yes");
    let (id, start) = (inline.get("id"), inline.get("startRef"));
    let identified =
        if isolated { id.is_some() && start.is_none() } else { id.is_none() && start.is_some() };
    if !identified {
        let id = if isolated { "xliff2-end-isolated-id" } else { "xliff2-end-start-ref" };
        report.error(inline.element, "4.2.3.5", Message::new(id));
    }
    if !isolated && inline.get("dir").is_some() {
        report.error(inline.element, "4.2.3.5", Message::new("xliff2-end-dir"));
    }
    // A start that comes after its end is reported where it stands.
    if let Some(start) = start.filter(|start| !isolated && !starts.contains(start)) {
        let message =
            Message::new("xliff2-end-without-start").with("id", start).with("scope", scope);
        report.error(inline.element, "4.3.1.30", message);
    }
}

/// The hints of a start are those of its end.
fn agreement(start: &Inline<'_>, end: &Inline<'_>, report: &mut Report<'_>) {
    for name in ["canCopy", "canDelete", "canOverlap"] {
        let (here, there) = (start.get_or(name, "yes"), end.get_or(name, "yes"));
        if here != there {
            disagree(end, name, there, here, report);
        }
    }
    let (here, there) = (start.get_or("canReorder", "yes"), end.get_or("canReorder", "yes"));
    let wanted = if here == "firstNo" { "no" } else { here };
    if there != wanted {
        disagree(end, "canReorder", there, wanted, report);
    }
}

fn disagree(end: &Inline<'_>, name: &str, found: &str, wanted: &str, report: &mut Report<'_>) {
    let message = Message::new("xliff2-end-disagrees")
        .with("attribute", name)
        .with("found", found)
        .with("expected", wanted);
    report.error(end.element, "4.2.3.5", message);
}

/// §4.3.1.9 to §4.3.1.11: data of the same unit.
fn data_references(inline: &Inline<'_>, bundle: &Bundle<'_>, report: &mut Report<'_>) {
    let attributes =
        [("dataRef", "4.3.1.9"), ("dataRefEnd", "4.3.1.10"), ("dataRefStart", "4.3.1.11")];
    for (name, section) in attributes {
        if let Some(id) = inline.get(name)
            && bundle.data.get(id).is_none()
        {
            let message = Message::new("xliff2-data-ref")
                .with("attribute", name)
                .with("id", id)
                .with("scope", bundle.owner.local());
            report.error(inline.element, section, message);
        }
    }
}

/// What is said of both ends of a `pc` is said of both: the official Schematron wants it.
fn pairs(inline: &Inline<'_>, report: &mut Report<'_>) {
    let pairs = [
        ("dataRefStart", "sch:F17", "dataRefEnd", "sch:F16"),
        ("subFlowsStart", "sch:F23", "subFlowsEnd", "sch:F22"),
        ("equivStart", "sch:F26", "equivEnd", "sch:F26"),
    ];
    for (start, start_alone, end, end_alone) in pairs {
        let (missing, present, section) = match (inline.get(start), inline.get(end)) {
            (Some(_), None) => (end, start, start_alone),
            (None, Some(_)) => (start, end, end_alone),
            _ => continue,
        };
        let message = Message::new("xliff2-pair").with("present", present).with("missing", missing);
        report.error(inline.element, section, message);
    }
}

/// §4.3.1.32 to §4.3.1.34, §4.7.4: units of the same file.
fn flows(inline: &Inline<'_>, file: &File<'_>, report: &mut Report<'_>) {
    for (name, section) in sub_flows::ATTRIBUTES {
        for id in inline.get(name).unwrap_or_default().split_ascii_whitespace() {
            if file.unit_numbers.get(id).is_none() {
                let message = Message::new("xliff2-sub-flow")
                    .with("attribute", name)
                    .with("id", id)
                    .with("file", file.element.get("id").unwrap_or_default());
                report.error(inline.element, section, message);
            }
        }
    }
}

/// §4.7.2.6: what cannot be reordered can be neither copied nor deleted.
fn hints(inline: &Inline<'_>, report: &mut Report<'_>) {
    let Some(reorder @ ("no" | "firstNo")) = inline.get("canReorder") else { return };
    for name in ["canCopy", "canDelete"] {
        if inline.get(name) != Some("no") {
            let message =
                Message::new("xliff2-reorder-hints").with("value", reorder).with("attribute", name);
            report.error(inline.element, "4.7.2.6", message);
        }
    }
}

/// §4.7.2.6: codes that may not be deleted are in the target: an error once it is final.
fn deleted(bundle: &Bundle<'_>, report: &mut Report<'_>) {
    if bundle.inlines.iter().all(|inline| inline.get("canDelete") != Some("no")) {
        return;
    }
    for (number, part) in bundle.parts.iter().enumerate() {
        let Some(target) = part.target else { continue };
        let own = |side: Side| {
            let codes = bundle.of_part(number).iter();
            codes.filter(move |inline| inline.side == side && inline.kind.is_code())
        };
        let there: HashSet<Code<'_>> = own(Side::Target).filter_map(Inline::identity).collect();
        for inline in own(Side::Source).filter(|inline| inline.get("canDelete") == Some("no")) {
            let Some(identity) = inline.identity() else { continue };
            // An end is there with its start if the target has a `pc` for both.
            let present =
                there.contains(&identity) || identity.0 && there.contains(&(false, identity.1));
            if !present {
                missing(bundle, part.element, target, identity.1, report);
            }
        }
    }
}

/// Hints bind a finished target; before that they are only a warning (note of §4.7.2.6).
fn missing(
    bundle: &Bundle<'_>,
    part: ElementRef<'_>,
    target: ElementRef<'_>,
    id: &str,
    report: &mut Report<'_>,
) {
    // What a memory offers binds nobody.
    if part == bundle.owner {
        return;
    }
    let message = Message::new("xliff2-code-deleted").with("id", id);
    match part.get("state") {
        Some("final") => report.error(target, "4.7.2.6", message),
        _ => report.warning(target, "4.7.2.6", message),
    }
}
