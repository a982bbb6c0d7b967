//! Annotations taken out of the content of segments (XLIFF 2.1 §4.7.3).

use super::Job;
use super::unit::Unit;
use crate::model::{Finding, Message};
use crate::xml::{ElementRef, XML_NS};
use std::collections::HashSet;

/// Which annotations.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    All,
    /// Those of a type that is somebody's own.
    Custom,
}

/// Prefixes of the types that modules define.
const OF_MODULES: [&str; 3] = ["mtc", "its", "xlf"];

/// Takes annotations out of all units; what they enclose stays. An annotation that something
/// in the unit refers to, as translation candidates do, stays with it.
pub(super) fn strip(job: &mut Job<'_>, which: Which) {
    for element in job.all("unit") {
        if let Some(unit) = Unit::read(element, job) {
            strip_unit(&unit, which, job);
        }
    }
}

fn strip_unit<'d>(unit: &Unit<'d>, which: Which, job: &mut Job<'d>) {
    let referred = referred(unit, job.core);
    let within = unit.members.iter().flat_map(|member| member.element.descendants());
    let marks: Vec<ElementRef<'d>> = within
        .filter_map(|node| node.element())
        .filter(|it| it.namespace() == job.core && matches!(it.local(), "mrk" | "sm" | "em"))
        .collect();
    let mut gone: HashSet<&str> = HashSet::new();
    let mut kept: HashSet<&str> = HashSet::new();
    for mark in marks.iter().filter(|mark| mark.local() != "em") {
        let id = mark.get("id").unwrap_or_default();
        if which == Which::Custom && !is_custom(*mark) {
            kept.insert(id);
        } else if referred.contains(id) || job.declares(*mark) || says_space(*mark) {
            if kept.insert(id) {
                let place = mark.place().at(unit.id, None);
                let message = Message::new("exchange-strip-kept").with("id", id);
                job.findings.push(Finding::note(place, message));
            }
        } else {
            gone.insert(id);
        }
    }
    for mark in marks {
        let id = mark.get("id").or(mark.get("startRef")).unwrap_or_default();
        let orphan = mark.local() == "em" && which == Which::All;
        if kept.contains(id) || !gone.contains(id) && !orphan {
            continue;
        }
        let tag = mark.start_tag();
        job.edits.remove(tag.span);
        job.edits.remove(mark.end_tag());
        job.changes += usize::from(mark.local() != "em" && gone.remove(id));
        gone.insert(id);
    }
}

/// §4.7.3.1.4: a prefix and a value.
fn is_custom(mark: ElementRef<'_>) -> bool {
    let prefix = mark.get("type").and_then(|value| value.split_once(':'));
    prefix.is_some_and(|(prefix, _)| !OF_MODULES.contains(&prefix))
}

fn says_space(mark: ElementRef<'_>) -> bool {
    mark.get_ns(XML_NS, "space").is_some()
}

/// The ids that elements of the unit outside its segments refer to.
fn referred<'d>(unit: &Unit<'d>, core: &str) -> HashSet<&'d str> {
    let outside = unit
        .element
        .elements()
        .filter(|child| !child.is(core, "segment") && !child.is(core, "ignorable"));
    outside
        .flat_map(|child| std::iter::once(child.node()).chain(child.descendants()))
        .filter_map(|node| {
            // §4.10.2: the last part names what is in the unit, of a target with `t=`.
            let fragment = node.element()?.get("ref")?.split_once('#')?.1;
            let last = fragment.rsplit('/').next()?;
            Some(last.strip_prefix("t=").unwrap_or(last))
        })
        .collect()
}
