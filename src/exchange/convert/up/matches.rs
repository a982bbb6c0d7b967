//! `alt-trans` as translation candidates (XLIFF 2.1 §5.1).
//!
//! A proposal, and what says nothing of what it is, is a candidate. What was there before is one
//! of a kind of its own; a text in another language is a reference. Rejected and accepted
//! alternatives are no candidates: they are kept.

use super::super::kept::{Entry, ID, Kept, entry};
use super::super::losses::Fate;
use super::super::tree::Tag;
use super::super::{MDA, V20, is_percent};
use super::Up;
use super::bilingual::Part;
use super::codes::{Codes, Run, Side};
use super::pairs::Cut;
use crate::exchange::text::percent;
use crate::exchange::xliff2::{MTC, PREVIOUS_VERSION};
use crate::xml::{ElementRef, XML_NS};
use std::collections::HashMap;

/// The candidates of a unit, if it has any.
pub fn candidates<'d>(
    up: &mut Up<'d>,
    alternatives: &[ElementRef<'d>],
    parts: &mut [Part<'d>],
    codes: &mut Codes<'d>,
    kept: &mut Kept<'d>,
) -> Option<Tag<'d>> {
    let mut all = Tag::new(MTC, "matches");
    let segments = Segments::new(parts);
    for element in alternatives {
        let is = |name| element.get("alttranstype") == Some(name);
        let targets: Vec<_> = element.elements().filter(|it| it.is(up.old, "target")).collect();
        let kind = element.get("alttranstype").unwrap_or("proposal");
        let offered = matches!(kind, "proposal" | "previous-version" | "reference");
        if !offered || targets.is_empty() {
            up.losses.note(Fate::Kept, *element, "alt-trans");
            kept.element(*element);
            continue;
        }
        let Some((reference, at)) = reference(up, *element, (parts, &segments), codes) else {
            continue;
        };
        for (index, target) in targets.into_iter().enumerate() {
            let mut candidate = Tag::new(MTC, "match").with("ref", reference.clone());
            if is("previous-version") {
                candidate.set("type", "idm");
                candidate.set("subType", PREVIOUS_VERSION);
            }
            let of = at.or(segments.first).and_then(|at| parts.get(at));
            fill(up, *element, (index, target), of, &mut candidate);
            all.push(candidate);
        }
    }
    let any = all.elements().next().is_some();
    any.then_some(all)
}

/// The segments of a unit.
struct Segments<'d> {
    by_mid: HashMap<&'d str, usize>,
    first: Option<usize>,
    count: usize,
}

impl<'d> Segments<'d> {
    fn new(parts: &[Part<'d>]) -> Segments<'d> {
        let all = || parts.iter().enumerate().filter(|(_, part)| part.is_segment());
        Segments {
            by_mid: all().rev().filter_map(|(at, part)| Some((part.mid?, at))).collect(),
            first: all().next().map(|(at, _)| at),
            count: all().count(),
        }
    }
}

/// What a candidate refers to: its segment, or else the first.
fn reference<'d>(
    up: &mut Up<'d>,
    element: ElementRef<'d>,
    (parts, segments): (&mut [Part<'d>], &Segments<'d>),
    codes: &mut Codes<'d>,
) -> Option<(String, Option<usize>)> {
    if let Some(had) = element.get_ns(MTC, "ref") {
        return Some((had.to_owned(), None));
    }
    let at = element.get("mid").and_then(|mid| segments.by_mid.get(mid)).copied();
    if at.is_none() && segments.count > 1 {
        up.losses.note(Fate::WholeUnit, element, "alt-trans");
    }
    let at = at.or(segments.first)?;
    let tag = &mut parts.get_mut(at)?.tag;
    if tag.get("id").is_none() {
        let id = codes.names.claim("s1");
        tag.set("id", id.clone());
        let entries = vec![(ID.into(), id.into()), ("generated()".into(), "id".into())];
        codes.kept.group("segment", entries, None);
    }
    tag.get("id").map(|id| (format!("#{id}"), Some(at)))
}

fn fill<'d>(
    up: &mut Up<'d>,
    element: ElementRef<'d>,
    (index, target): (usize, ElementRef<'d>),
    of: Option<&Part<'d>>,
    tag: &mut Tag<'d>,
) {
    let mut kept = Kept::default();
    let mut entries: Vec<Entry<'d>> = Vec::new();
    if index > 0 {
        entries.push(("also()".into(), "yes".into()));
    }
    attributes(up, element, tag, &mut entries);
    let mut codes = Codes::new(None);
    if let Some(data) = element.child(V20, "originalData") {
        codes.data.seed(up.core, data);
    }
    let mut sides = Vec::new();
    let source = element.child(up.old, "source");
    for (side, text) in [(Side::Source, source), (Side::Target, Some(target))] {
        let mut out = Tag::inline(up.core, side.as_str());
        match text {
            Some(text) => {
                let run = match side {
                    Side::Source => Run::source(text, Cut::Nowhere),
                    Side::Target => Run::target(text, Cut::Nowhere, vec![Some(0)]),
                };
                for stretch in codes.text(up, run) {
                    out.children.extend(stretch.pieces);
                }
                for name in ["space", "lang"] {
                    let value = text.get_ns(XML_NS, name);
                    value.into_iter().for_each(|value| out.set_ns(XML_NS, name, value));
                }
                let more = text.attributes().filter(|it| !matches!(it.namespace, XML_NS | V20));
                let more: Vec<_> = more.map(|it| entry(&it)).collect();
                kept.attributes(side.as_str(), more);
            }
            // An alternative for the text of the segment itself (§2.3 of 1.2, `alt-trans`).
            None => {
                entries.push(("source()".into(), "none".into()));
                of.into_iter().for_each(|part| out.text(part.plain()));
            }
        }
        sides.push(out);
    }
    if language(up, element, target, tag, &mut sides) {
        entries.push(("reference()".into(), "language".into()));
    }
    kept.attributes("alt-trans", entries);
    kept.append(codes.kept);
    let (metadata, extensions) = match index {
        0 => beside(up, element, &mut kept),
        _ => (None, Vec::new()),
    };
    let all = kept.into_metadata(metadata).into_iter().chain(codes.data.into_tag(up.core));
    all.chain(sides).chain(extensions).for_each(|it| tag.push(it));
    if index == 0 {
        tag.remarks(element);
    }
}

/// What stands beside the texts: metadata of 2.x, and extensions.
fn beside<'d>(
    up: &mut Up<'d>,
    element: ElementRef<'d>,
    kept: &mut Kept<'d>,
) -> (Option<Tag<'d>>, Vec<Tag<'d>>) {
    let (mut metadata, mut extensions) = (None, Vec::new());
    for child in element.elements() {
        match (child.namespace() == up.old, child.local()) {
            (true, "source" | "target") => {}
            (true, _) => {
                up.losses.note(Fate::Kept, child, child.local());
                kept.element(child);
            }
            (false, "metadata") if child.namespace() == MDA => metadata = Some(up.extension(child)),
            (false, "originalData") if child.namespace() == V20 => {}
            (false, _) => up.place(child, kept, &mut extensions),
        }
    }
    (metadata, extensions)
}

fn attributes<'d>(
    up: &mut Up<'d>,
    element: ElementRef<'d>,
    tag: &mut Tag<'d>,
    entries: &mut Vec<Entry<'d>>,
) {
    for attribute in element.attributes() {
        let (name, value) = (attribute.local(), attribute.value);
        match attribute.namespace {
            "" if name == "mid" || name == "alttranstype" => {}
            "" if name == "origin" => tag.set("origin", value),
            "" if name == "match-quality" => {
                let number = match is_percent(value) {
                    true => Some(value.to_owned()),
                    false => percent(value).map(|it| it.min(100).to_string()),
                };
                let had = element.get_ns(MTC, "similarity");
                let exact = had.map(str::to_owned).or_else(|| number.clone());
                if let Some(number) = exact.filter(|_| !says_quality(element)) {
                    tag.set("similarity", number);
                }
                if had.is_none() && number.as_deref() != Some(value) {
                    entries.push(entry(&attribute));
                }
            }
            MTC => tag.set_ns("", name, value),
            XML_NS if name != "lang" => tag.set_ns(XML_NS, name, value),
            V20 if name == "lang" => tag.set_ns(XML_NS, name, value),
            XML_NS => {
                up.losses.note(Fate::Kept, element, attribute.qualified);
                entries.push(entry(&attribute));
            }
            V20 | "" => {
                up.losses.note(Fate::Kept, element, attribute.qualified);
                entries.push(entry(&attribute));
            }
            namespace => tag.set_ns(namespace, name, value),
        }
    }
    if element.get("mid").is_none() && element.get_ns(MTC, "ref").is_none() {
        entries.push(("mid()".into(), "none".into()));
    }
}

/// Whether the quality of 1.2 is another number than the similarity that it had in 2.x.
fn says_quality(element: ElementRef<'_>) -> bool {
    element.get_ns(MTC, "similarity").is_none()
        && ["matchSuitability", "matchQuality"].iter().any(|it| element.get_ns(MTC, it).is_some())
}

/// A candidate in another language is only a reference (§5.1.6.3). True if only its language
/// says so.
fn language<'d>(
    up: &Up<'d>,
    element: ElementRef<'d>,
    target: ElementRef<'d>,
    tag: &mut Tag<'d>,
    sides: &mut [Tag<'d>],
) -> bool {
    let stated = element.get("alttranstype") == Some("reference");
    let lang = target.get_ns(XML_NS, "lang").or_else(|| element.get_ns(XML_NS, "lang"));
    if let (Some(lang), Some(side)) = (lang, sides.last_mut()) {
        side.set_ns(XML_NS, "lang", lang);
        if up.languages.target.is_some_and(|own| !own.eq_ignore_ascii_case(lang)) {
            tag.set("reference", "yes");
            return !stated && element.get_ns(MTC, "reference").is_none();
        }
    }
    if stated {
        tag.set("reference", "yes");
    }
    false
}
