//! Attributes of codes of 1.2 as those of 2.x.

use super::super::kept::{Entry, entry};
use super::super::losses::Fate;
use super::super::tree::Tag;
use super::super::words::{self, Shape};
use super::super::{FS, SLR, V20};
use super::Up;
use super::subs::had_flows;
use crate::xml::ElementRef;

/// What is not to be cloned is not to be copied.
pub fn clone(element: ElementRef<'_>, tag: &mut Tag<'_>) {
    if element.get("clone") == Some("no") {
        tag.set("canCopy", "no");
    }
}

/// `type` and `subType`: those that it had, or those of its `ctype`.
pub fn kind<'d>(
    element: ElementRef<'d>,
    ctype: Option<&'d str>,
    tag: &mut Tag<'d>,
    entries: &mut Vec<Entry<'d>>,
) {
    let had = element.get_ns(V20, "type").is_some();
    let Some(ctype) = ctype.filter(|_| !had) else { return };
    let (kind, sub) = words::type_up(ctype);
    let shape = if tag.local == "ph" { Shape::Alone } else { Shape::Span };
    let back = words::type_down(Some(&kind), sub.as_deref(), shape);
    if back.as_deref() != Some(ctype) {
        entries.push(("ctype".into(), ctype.into()));
    }
    tag.set("type", kind);
    if let Some(sub) = sub {
        tag.set("subType", sub);
    }
}

/// What else a code says: what it had in 2.x, attributes of modules, and what is kept.
pub fn rest<'d>(
    up: &mut Up<'d>,
    element: ElementRef<'d>,
    tag: &mut Tag<'d>,
    entries: &mut Vec<Entry<'d>>,
) {
    for attribute in element.attributes() {
        let name = attribute.local();
        match attribute.namespace {
            "" if matches!(name, "id" | "ctype" | "clone" | "equiv-text" | "pos") => {}
            // What it names became `subFlows`, or it was that already.
            "" if name == "xid" && had_flows(element) => {}
            "" if name == "rid" || name == "xid" && tag.get("subFlows").is_some() => {
                entries.push(entry(&attribute));
            }
            V20 if matches!(name, "form" | "dataRef" | "dataDir" | "id") => {}
            V20 => {
                let name = restored(name, tag, element);
                tag.set_ns("", name, attribute.value);
            }
            FS | SLR => {
                tag.set_ns(attribute.namespace, name, attribute.value);
            }
            _ => {
                up.losses.note(Fate::Kept, element, attribute.qualified);
                entries.push(entry(&attribute));
            }
        }
    }
}

/// The name of an attribute of a code of 2.x: a `pc` has two of some.
fn restored(name: &str, tag: &Tag<'_>, element: ElementRef<'_>) -> String {
    let base = name.strip_suffix("Start").or_else(|| name.strip_suffix("End")).unwrap_or(name);
    if !matches!(base, "disp" | "equiv" | "dataRef" | "subFlows") {
        return name.to_owned();
    }
    match (&*tag.local, element.local()) {
        ("pc", _) if base != name => name.to_owned(),
        ("pc", "ept" | "ex") => format!("{base}End"),
        ("pc", _) => format!("{base}Start"),
        _ => base.to_owned(),
    }
}

pub fn both(
    tag: &mut Tag<'_>,
    start: &'static str,
    end: &'static str,
    mut empty: impl FnMut() -> String,
) {
    match (tag.get(start).is_some(), tag.get(end).is_some()) {
        (true, false) => tag.set(end, empty()),
        (false, true) => tag.set(start, empty()),
        _ => {}
    }
}
