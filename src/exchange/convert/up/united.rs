//! Our own files of 1.2 have a `group` a unit and a `trans-unit` a segment, because OmegaT knows
//! no segments. On the way up each such group is one `trans-unit` with segments, so that a unit
//! stays one: the same as if the document had been exported to 2.x.

use super::super::words::{PREFIX, Said, state_up};
use super::super::{IGNORABLE, V20};
use super::converted;
use crate::error::Result;
use crate::exchange::Version;
use crate::exchange::extensions::PGS;
use crate::exchange::xliff1::{STATE_OF_COPY, TOOL, state_name};
use crate::model::{Finding, State};
use crate::xml::{Document, Edits, ElementRef, Kind, NodeRef, XML_NS, is_nmtoken};
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

/// Converts a document of 1.2.
pub fn convert(document: &Document<'_>, to: Version) -> Result<(String, Vec<Finding>)> {
    let Some(united) = united(document) else { return converted(document, to) };
    match Document::parse(document.path(), &united) {
        Ok(united) => converted(&united, to),
        Err(_) => converted(document, to),
    }
}

/// The text with the groups of our files united; none if there is nothing to unite.
fn united(document: &Document<'_>) -> Option<String> {
    let root = document.root();
    let core = root.namespace();
    let mut edits = Edits::new(document);
    for file in root.elements().filter(|file| file.is(core, "file") && is_ours(*file, core)) {
        for body in file.elements().filter(|body| body.is(core, "body")) {
            // Ours may stand within those of other tools.
            let elements = body.descendants().filter_map(NodeRef::element);
            for group in elements.filter(|group| group.is(core, "group")) {
                if let Some(unit) = Unit::of(group, core) {
                    edits.replace(group.node().span(), unit.written());
                }
            }
        }
    }
    if edits.is_empty() { None } else { edits.apply().ok() }
}

fn is_ours(file: ElementRef<'_>, core: &str) -> bool {
    let header = file.elements().filter(|header| header.is(core, "header"));
    let mut tools = header.flat_map(ElementRef::elements).filter(|tool| tool.is(core, "tool"));
    tools.any(|tool| tool.get("tool-id") == Some(TOOL))
}

/// A group that is a unit.
struct Unit<'d> {
    group: ElementRef<'d>,
    members: Vec<Member<'d>>,
    /// What else stands in it.
    beside: Vec<ElementRef<'d>>,
}

/// A `trans-unit` of it.
struct Member<'d> {
    element: ElementRef<'d>,
    /// The id of the segment; none for what stands between segments.
    segment: Option<&'d str>,
    source: ElementRef<'d>,
    target: Option<ElementRef<'d>>,
}

impl<'d> Unit<'d> {
    fn of(group: ElementRef<'d>, core: &str) -> Option<Unit<'d>> {
        let id = group.get("id")?;
        let mut unit = Unit { group, members: Vec::new(), beside: Vec::new() };
        for child in group.elements() {
            match child.local() {
                _ if child.namespace() != core => unit.beside.push(child),
                "trans-unit" => unit.members.push(Member::of(child, core, id)?),
                "context-group" | "count-group" | "prop-group" | "note" => unit.beside.push(child),
                _ => return None,
            }
        }
        unit.members.iter().any(|member| member.segment.is_some()).then_some(unit)
    }

    fn written(&self) -> String {
        let prefix = prefix(self.group);
        let mut out = self.start();
        let whole = Halves::of(self.members.iter().map(|member| member.source));
        let source: String =
            self.members.iter().map(|member| whole.joined(member.source)).collect();
        let _ = write!(out, "<{prefix}source>{source}</{prefix}source>");
        let marked = self.marked(|member| Some(whole.joined(member.source)));
        let _ = write!(out, "<{prefix}seg-source>{marked}</{prefix}seg-source>");
        if let Some(lowest) = self.states().map(|(state, _)| state).min() {
            let state = state_name(lowest);
            let whole = Halves::of(self.members.iter().filter_map(Member::target));
            let marked = self.marked(|member| Some(whole.joined(member.target()?)));
            let _ = write!(out, "<{prefix}target state=\"{state}\">{marked}</{prefix}target>");
        }
        self.beside.iter().for_each(|element| out.push_str(element.raw()));
        self.members.iter().for_each(|member| member.beside(&mut out));
        let _ = write!(out, "</{prefix}trans-unit>");
        // What comes later stays in its line, for findings.
        let lines = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
        let had = lines(self.group.raw());
        out.push_str(&"\n".repeat(had.saturating_sub(lines(&out))));
        out
    }

    /// The start tag of the group as that of a `trans-unit`.
    fn start(&self) -> String {
        let group = self.group;
        let tag = group.start_tag();
        let raw = &group.document().text()[tag.span];
        let name = group.qualified();
        let rest = raw.strip_prefix('<').and_then(|raw| raw.strip_prefix(name)).unwrap_or_default();
        let segments = || self.members.iter().filter(|member| member.segment.is_some());
        let says = |name: &str, value: &str| {
            group.get(name).is_none()
                && segments().all(|member| member.element.get(name) == Some(value))
        };
        let approved = if says("approved", "yes") { " approved=\"yes\"" } else { "" };
        let locked = if says("translate", "no") { " translate=\"no\"" } else { "" };
        format!("<{}trans-unit xmlns:{STATES}=\"{V20}\"{approved}{locked}{rest}", prefix(group))
    }

    /// The texts of the members, segments in marks. What stands between segments is in a
    /// target what it is in the source, unless it says something else.
    fn marked(&self, of: impl Fn(&Member<'d>) -> Option<String>) -> String {
        let prefix = prefix(self.group);
        let mut out = String::new();
        for (at, member) in self.members.iter().enumerate() {
            let text = of(member);
            let Some(id) = member.segment else {
                let text = text.unwrap_or_else(|| inner(member.source).to_owned());
                let mark =
                    format!("mtype=\"{IGNORABLE}\" mid=\"gap{at}\" {STATES}:generated=\"id\"");
                let _ = write!(out, "<{prefix}mrk {mark}>{text}</{prefix}mrk>");
                continue;
            };
            let _ = write!(out, "<{prefix}mrk mtype=\"seg\" mid=\"{id}\"");
            if let Some((state, sub)) = member.state() {
                let _ = write!(out, " {STATES}:state=\"{}\"", state.as_str());
                let sub = sub.filter(|sub| !sub.contains(['"', '<', '&']));
                let _ = sub.map(|sub| write!(out, " {STATES}:subState=\"{sub}\""));
            }
            let can = member.element.get_ns(V20, "canResegment");
            let can = can.filter(|can| ["yes", "no"].contains(can));
            let _ = can.map(|can| write!(out, " {STATES}:canResegment=\"{can}\""));
            let _ = write!(out, ">{}</{prefix}mrk>", text.unwrap_or_default());
        }
        out
    }

    /// The states of the segments that have a target.
    fn states(&self) -> impl Iterator<Item = (State, Option<String>)> + use<'_, 'd> {
        self.members.iter().filter(|member| member.segment.is_some()).filter_map(Member::state)
    }
}

/// What a segment of ours says, and what is said of all its unit.
const OF_MEMBER: [&str; 7] =
    ["id", "approved", "translate", "restype", "maxwidth", "size-unit", "phase-name"];
const OF_TARGET: [&str; 1] = ["state"];

/// Whether an element has attributes but these and those of 2.x.
fn says_more(element: ElementRef<'_>, known: &[&str]) -> bool {
    element.attributes().any(|attribute| match attribute.namespace {
        "" => !known.contains(&attribute.local()),
        namespace => ![XML_NS, V20, PGS].contains(&namespace),
    })
}

/// The prefix for what segments say of 2.x.
const STATES: &str = "seg2";

impl<'d> Member<'d> {
    fn of(element: ElementRef<'d>, core: &str, unit: &str) -> Option<Member<'d>> {
        let child = |name: &'static str| element.child(core, name);
        let id = element.get("id")?.strip_prefix(unit)?.strip_prefix(':')?;
        let between = element.get("restype") == Some(IGNORABLE);
        // A tool that has cut it once more has made a unit of it.
        if !is_nmtoken(id) || child("seg-source").is_some() {
            return None;
        }
        // What other tools say of it has no place at a segment: as a unit it keeps that.
        let says_more = says_more(element, &OF_MEMBER)
            || child("target").is_some_and(|target| says_more(target, &OF_TARGET));
        if says_more {
            return None;
        }
        let segment = (!between).then_some(id);
        Some(Member { element, segment, source: child("source")?, target: child("target") })
    }

    /// The target, if it says something and is more than the copy of the source that a file is
    /// given out with.
    fn target(&self) -> Option<ElementRef<'d>> {
        let is_copy = |target: &ElementRef<'_>| {
            target.get("state") == Some(STATE_OF_COPY) && inner(*target) == inner(self.source)
        };
        self.target.filter(|target| !is_copy(target) && !inner(*target).is_empty())
    }

    fn state(&self) -> Option<(State, Option<String>)> {
        let target = self.target()?;
        let approved = self.element.get("approved") == Some("yes");
        let (state, qualifier) = (target.get("state"), target.get("state-qualifier"));
        let (state, sub) = state_up(Said { state, qualifier, approved });
        // Without a state, what says something else than the source is a translation, and so is
        // what has no letters, such as a number.
        let words = words(target);
        let own = inner(target) != inner(self.source) || !words.contains(char::is_alphabetic);
        let own = own && !words.trim().is_empty();
        Some(match state {
            Some(state) => (state, sub),
            None if own => (State::Translated, Some(format!("{PREFIX}none"))),
            None => (State::Initial, None),
        })
    }

    /// What stands beside its texts; alternatives say which segment they are for.
    fn beside(&self, out: &mut String) {
        for child in self.element.elements() {
            let is_text = Some(child) == Some(self.source) || Some(child) == self.target;
            let alternative = child.local() == "alt-trans" && child.get("mid").is_none();
            match self.segment.filter(|_| alternative) {
                _ if is_text => {}
                Some(id) => {
                    let (name, rest) = child.raw().split_at(1 + child.qualified().len());
                    let _ = write!(out, "{name} mid=\"{id}\"{rest}");
                }
                None => out.push_str(child.raw()),
            }
        }
    }
}

/// Codes that were torn apart, as their halves stood in several `trans-unit`s: the ids of those
/// that have both halves in what is now one text.
struct Halves<'d>(HashSet<&'d str>);

impl<'d> Halves<'d> {
    fn of(texts: impl Iterator<Item = ElementRef<'d>>) -> Halves<'d> {
        let mut found: HashMap<&str, Vec<bool>> = HashMap::new();
        for text in texts {
            for half in halves(text) {
                let opens = half.get("pos") == Some("open");
                found.entry(half.get("id").unwrap_or_default()).or_default().push(opens);
            }
        }
        let whole = found.into_iter().filter(|(_, halves)| *halves == [true, false]);
        Halves(whole.map(|(id, _)| id).collect())
    }

    /// The content of a text, its halves no longer isolated.
    fn joined(&self, text: ElementRef<'d>) -> String {
        let source = text.document().text();
        let mut at = text.start_tag().span.end;
        let mut out = String::new();
        for half in halves(text).filter(|it| it.get("id").is_some_and(|id| self.0.contains(id))) {
            let tag = half.start_tag();
            let Some(pos) = tag.get("pos") else { continue };
            let name = format!(
                "{}{}",
                prefix(half),
                if half.get("pos") == Some("open") { "bpt" } else { "ept" }
            );
            let named = tag.span.start + 1 + half.qualified().len();
            let _ = write!(out, "{}<{name}", &source[at..tag.span.start]);
            let _ = write!(out, "{}", &source[named..pos.span.start]);
            at = pos.span.end;
            let end = half.end_tag();
            if !tag.self_closing {
                let _ = write!(out, "{}</{name}>", &source[at..end.start]);
                at = end.end;
            }
        }
        out.push_str(&source[at..text.end_tag().start]);
        out
    }
}

/// The text without that of codes.
fn words(text: ElementRef<'_>) -> String {
    let in_code = |node: NodeRef<'_>| {
        node.parent().is_some_and(|it| matches!(it.local(), "bpt" | "ept" | "ph" | "it"))
    };
    let texts = text.descendants().filter(|node| !in_code(*node));
    texts
        .filter_map(|node| match node.kind() {
            Kind::Text(text) => Some(text),
            _ => None,
        })
        .collect()
}

fn halves<'d>(text: ElementRef<'d>) -> impl Iterator<Item = ElementRef<'d>> {
    let inner = text.descendants().filter_map(NodeRef::element);
    inner.filter(move |it| it.is(text.namespace(), "it"))
}

/// The content of an element as written.
fn inner(element: ElementRef<'_>) -> &str {
    &element.document().text()[element.start_tag().span.end..element.end_tag().start]
}

fn prefix(element: ElementRef<'_>) -> &str {
    let name = element.qualified();
    &name[..name.len() - element.local().len()]
}
