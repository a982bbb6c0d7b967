//! Text and codes of 2.x as those of 1.2.

use super::super::super::names::Names;
use super::super::kept::{Group, Restored};
use super::super::losses::Fate;
use super::super::tree::{Piece, Tag};
use super::super::words::{self, Shape};
use super::super::{V12, V20};
use super::Down;
use super::marks::{GoingOn, Open};
use super::spans::Spans;
use crate::xml::{Attr, ElementRef, Kind};
use std::collections::{HashMap, HashSet};

/// What the texts of a unit, or of a candidate, refer to.
pub struct Scope<'d, 'r> {
    data: HashMap<&'d str, Data>,
    /// What the codes that are copies, or copies of copies, are copies of, by id.
    bases: HashMap<&'d str, &'d str>,
    pub restored: &'r Restored<'d>,
    /// Ids of the codes that stand for characters.
    names: Names,
    /// Annotations that go on in the next text of the side.
    going_on: Vec<GoingOn<'d>>,
}

pub struct Data {
    pub text: String,
    pub dir: Option<String>,
}

/// One side of it.
pub struct Run<'d> {
    pub side: &'static str,
    pub spans: Spans<'d>,
}

/// A part of a code: all of it, or one end of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Whole,
    Start,
    End,
}

impl<'d, 'r> Scope<'d, 'r> {
    /// Takes the original data of a unit or candidate.
    pub fn new(
        down: &mut Down<'d>,
        owner: ElementRef<'d>,
        restored: &'r Restored<'d>,
    ) -> Scope<'d, 'r> {
        let mut data = HashMap::new();
        let all = owner.child(down.core, "originalData").into_iter().flat_map(ElementRef::elements);
        for element in all {
            let mut text = String::new();
            for node in element.children() {
                match node.kind() {
                    Kind::Text(piece) => text.push_str(piece),
                    Kind::Element(cp) if cp.is(down.core, "cp") => {
                        down.losses.note(Fate::DataCharacter, cp, "cp");
                        text.push(char::REPLACEMENT_CHARACTER);
                    }
                    _ => {}
                }
            }
            if let Some(id) = element.get("id") {
                let dir = element.get("dir").map(str::to_owned);
                data.insert(id, Data { text, dir });
            }
        }
        let mut names = Names::default();
        let within = || owner.descendants().filter_map(|node| node.element());
        within().filter_map(|it| it.get("id")).for_each(|id| names.reserve(id));
        let copies: HashMap<_, _> =
            within().filter_map(|it| Some((it.get("id")?, it.get("copyOf")?))).collect();
        Scope { data, bases: bases(&copies), restored, names, going_on: Vec::new() }
    }

    /// Carries the data where codes do not hold it all: data that no code has, and characters
    /// that 1.2 cannot hold.
    pub fn carry(&self, down: &mut Down<'d>, owner: ElementRef<'d>, into: &mut Tag<'d>) {
        let Some(original) = owner.child(down.core, "originalData") else { return };
        let within = owner.descendants().filter_map(|node| node.element());
        let mut used: HashSet<&str> = HashSet::new();
        for code in within {
            let names = ["dataRef", "dataRefStart", "dataRefEnd"];
            used.extend(names.iter().filter_map(|name| code.get(name)));
        }
        let unused = |it: ElementRef<'_>| it.get("id").is_none_or(|id| !used.contains(id));
        let mut all = original.elements();
        if all.any(|data| unused(data) || data.elements().next().is_some()) {
            down.losses.note(Fate::Kept, original, "originalData");
            into.push(down.copy(original));
        }
    }

    /// The data that a code names.
    pub fn text(&self, code: ElementRef<'d>, name: &str) -> Option<&Data> {
        self.data.get(code.get(name)?)
    }
}

impl<'d> Down<'d> {
    /// Adds the content of a text to an element.
    pub fn content(
        &mut self,
        scope: &mut Scope<'d, '_>,
        run: &Run<'d>,
        text: ElementRef<'d>,
        into: &mut Tag<'d>,
    ) {
        let outer = std::mem::replace(into, Tag::inline(V12, "g"));
        let mut open = Open::new(outer, std::mem::take(&mut scope.going_on));
        self.walk(scope, run, text, &mut open);
        (*into, scope.going_on) = open.finish();
    }

    /// Depth is bounded by that of the tree.
    fn walk(
        &mut self,
        scope: &mut Scope<'d, '_>,
        run: &Run<'d>,
        parent: ElementRef<'d>,
        open: &mut Open<'d>,
    ) {
        for node in parent.children() {
            match node.kind() {
                Kind::Text(text) => open.last().text(text),
                Kind::Comment(text) => open.last().children.push(Piece::Comment(text)),
                Kind::Pi(target, data) => open.last().children.push(Piece::Pi(target, data)),
                Kind::Element(element) if element.namespace() != self.core => {
                    self.losses.note(Fate::Dropped, element, element.qualified());
                    self.walk(scope, run, element, open);
                }
                Kind::Element(element) => self.inline(scope, run, element, open),
            }
        }
    }

    fn inline(
        &mut self,
        scope: &mut Scope<'d, '_>,
        run: &Run<'d>,
        element: ElementRef<'d>,
        open: &mut Open<'d>,
    ) {
        match element.local() {
            "cp" => {
                self.losses.note(Fate::Character, element, "cp");
                let id = scope.names.claim("cp1");
                let mut tag = Tag::inline(V12, "x").with("id", id).with("ctype", "x-cp");
                tag.set_ns(V20, "hex", element.get("hex").unwrap_or_default());
                open.last().push(tag);
            }
            "ph" => {
                let native = scope.text(element, "dataRef").is_some();
                let name = stated(scope, run, element).unwrap_or(if native { "ph" } else { "x" });
                let code = self.code(scope, run, element, (name, Part::Whole, "dataRef"));
                open.last().push(code);
            }
            "pc" => self.pair(scope, run, element, open),
            "sc" => {
                let name = match run.spans.end(element) {
                    Some(end) => self.span_name(scope, run, element, end)[0],
                    None => "it",
                };
                let mut code = self.code(scope, run, element, (name, Part::Whole, "dataRef"));
                if name == "it" {
                    code.set("pos", "open");
                } else if name == "bpt" {
                    code.set_ns(V20, "form", "sc");
                }
                open.last().push(code);
            }
            "ec" => {
                let start = run.spans.start(element);
                let name = match start {
                    Some(start) => self.span_name(scope, run, start, element)[1],
                    None => "it",
                };
                let mut code = self.code(scope, run, element, (name, Part::Whole, "dataRef"));
                if name == "it" {
                    code.set("pos", "close");
                }
                open.last().push(code);
            }
            "mrk" => {
                open.begin(element, self.mark(element));
                self.walk(scope, run, element, open);
                open.end(element);
            }
            "sm" if run.spans.end(element).is_some() && open.has_room() => {
                let mut mark = self.mark(element);
                mark.set_ns(V20, "form", "sm");
                open.begin(element, mark);
            }
            "em" if run.spans.start(element).is_some() => {
                run.spans.start(element).into_iter().for_each(|start| open.end(start));
            }
            _ => {
                self.losses.note(Fate::Dropped, element, element.local());
                self.walk(scope, run, element, open);
            }
        }
    }

    /// The names of the codes for the two ends of a span.
    fn span_name(
        &self,
        scope: &Scope<'d, '_>,
        run: &Run<'d>,
        start: ElementRef<'d>,
        end: ElementRef<'d>,
    ) -> [&'static str; 2] {
        let native = [start, end].iter().any(|it| scope.text(*it, "dataRef").is_some());
        if native || stated(scope, run, start).is_some() { ["bpt", "ept"] } else { ["bx", "ex"] }
    }

    /// A span with its content: one element if there is nothing to be said of its end.
    fn pair(
        &mut self,
        scope: &mut Scope<'d, '_>,
        run: &Run<'d>,
        element: ElementRef<'d>,
        open: &mut Open<'d>,
    ) {
        let native =
            ["dataRefStart", "dataRefEnd"].iter().any(|it| scope.text(element, it).is_some());
        let of_end = ["dispEnd", "equivEnd", "subFlowsEnd"];
        let of_end = of_end.iter().any(|it| element.get(it).is_some_and(|it| !it.is_empty()));
        let native = native || stated(scope, run, element).is_some();
        if !native && !of_end && !run.spans.is_crossed(element) {
            let code = self.code(scope, run, element, ("g", Part::Whole, ""));
            open.begin(element, code);
            self.walk(scope, run, element, open);
            return open.end(element);
        }
        let [start, end] = if native { ["bpt", "ept"] } else { ["bx", "ex"] };
        let mut code = self.code(scope, run, element, (start, Part::Start, "dataRefStart"));
        if !native {
            code.set_ns(V20, "form", "pc");
        }
        open.last().push(code);
        self.walk(scope, run, element, open);
        let code = self.code(scope, run, element, (end, Part::End, "dataRefEnd"));
        open.last().push(code);
    }

    fn code(
        &mut self,
        scope: &mut Scope<'d, '_>,
        run: &Run<'d>,
        element: ElementRef<'d>,
        (name, part, reference): (&'static str, Part, &'static str),
    ) -> Tag<'d> {
        let id = element.get("id").or_else(|| element.get("startRef")).unwrap_or_default();
        let is_end = part == Part::End || matches!(name, "ex" | "ept");
        let group = if is_end { "code-end" } else { "code" };
        let restored = scope.restored;
        let own = restored.of(group, id, Some(run.side));
        let old = own.and_then(|own| own.get("code()")).or_else(|| {
            let sides = [run.side, "source"];
            let begin = sides.iter().find_map(|side| restored.of("code", id, Some(side)));
            begin.and_then(|begin| begin.get("code()"))
        });
        let mut tag = Tag::inline(V12, name).with("id", old.unwrap_or(id).to_owned());
        // In 1.2 a copy has the id of what it is a copy of, unless its ends meet by it.
        if let (Some(base), None, false) = (scope.bases.get(id).copied(), old, is_end_of_span(name))
        {
            let known = restored.of("code", base, Some("source"));
            tag.set("id", known.and_then(|it| it.get("code()")).unwrap_or(base).to_owned());
            tag.set_ns(V20, "id", id);
        }
        for attribute in element.attributes() {
            let local = attribute.local();
            let concerns = match part {
                Part::Whole => true,
                Part::Start => !local.ends_with("End") || local == "id",
                Part::End => local.ends_with("End"),
            };
            if concerns {
                self.of_code(element, &attribute, own, &mut tag);
            }
        }
        if part != Part::End && !matches!(name, "ex" | "ept") {
            self.kind(element, own, &mut tag);
        }
        if let Some(own) = own {
            own.apply(&mut tag);
        }
        if matches!(name, "bpt" | "ept" | "ph" | "it") {
            self.native(scope, run, element, (reference, own), &mut tag);
        }
        tag
    }

    fn of_code(
        &mut self,
        element: ElementRef<'d>,
        attribute: &Attr<'d>,
        own: Option<&Group<'d>>,
        tag: &mut Tag<'d>,
    ) {
        let (name, value) = (attribute.local(), attribute.value);
        let clonable = matches!(&*tag.local, "g" | "x" | "bx");
        let restored = |entry: &str| own.is_some_and(|own| own.get(entry).is_some());
        match (attribute.namespace, name) {
            ("", "type" | "subType") if matches!(&*tag.local, "ex" | "ept") => {
                tag.set_ns(V20, name, value);
            }
            ("", "id" | "startRef" | "isolated" | "type" | "subType") => {}
            ("", "copyOf") if restored("code()") => {}
            ("", "dataRef" | "dataRefStart" | "dataRefEnd") => {}
            ("", "canCopy") if clonable && value == "no" => tag.set("clone", "no"),
            // That of an end is that of its start.
            ("", "canCopy") if tag.local == "ex" && value == "no" => {}
            ("", "equiv" | "equivStart" | "equivEnd") if value.is_empty() => {}
            ("", "equiv" | "equivStart") => tag.set("equiv-text", value),
            ("", "equivEnd") if tag.local != "g" => tag.set("equiv-text", value),
            ("", "subFlows") if restored("sub()") || restored("xid") => {}
            ("", "subFlows" | "subFlowsStart" | "subFlowsEnd") => {
                self.losses.note(Fate::Kept, element, name);
                tag.set_ns(V20, name, value);
            }
            _ => self.carry(element, attribute, tag),
        }
    }

    /// `ctype`, and the type itself where it says more.
    fn kind(&mut self, element: ElementRef<'d>, own: Option<&Group<'d>>, tag: &mut Tag<'d>) {
        let (kind, sub) = (element.get("type"), element.get("subType"));
        if kind.is_none() && sub.is_none() || own.is_some_and(|own| own.get("ctype").is_some()) {
            return;
        }
        let shape = if element.local() == "ph" { Shape::Alone } else { Shape::Span };
        let Some(ctype) = words::type_down(kind, sub, shape) else { return };
        let (back, back_sub) = words::type_up(&ctype);
        if Some(&*back) != kind || back_sub.as_deref() != sub {
            self.losses.note(Fate::Kept, element, "type");
            for (name, value) in [("type", kind), ("subType", sub)] {
                value.into_iter().for_each(|value| tag.set_ns(V20, name, value));
            }
        }
        tag.set("ctype", ctype);
    }
}

/// The last code of each chain of copies, or the one where a circle of them is entered, by the id
/// of every copy. Each code is passed once, however long the chains are.
fn bases<'d>(copies: &HashMap<&'d str, &'d str>) -> HashMap<&'d str, &'d str> {
    let mut ends: HashMap<&str, &str> = HashMap::new();
    for start in copies.values() {
        let mut path = Vec::new();
        let mut passed = HashSet::new();
        let mut last = *start;
        while let Some(next) = copies.get(last)
            && !ends.contains_key(last)
            && passed.insert(last)
        {
            path.push(last);
            last = next;
        }
        let circle = path.iter().position(|id| *id == last).unwrap_or(path.len());
        let end = ends.get(last).copied().unwrap_or(last);
        ends.extend(path[..circle].iter().map(|id| (*id, end)));
        ends.extend(path[circle..].iter().map(|id| (*id, *id)));
    }
    copies.iter().map(|(id, base)| (*id, ends.get(base).copied().unwrap_or(base))).collect()
}

/// The element that a code was, where its form does not tell.
fn stated(scope: &Scope<'_, '_>, run: &Run<'_>, element: ElementRef<'_>) -> Option<&'static str> {
    let group = scope.restored.of("code", element.get("id")?, Some(run.side))?;
    let name = group.get("element()")?;
    ["ph", "bpt", "bx"].into_iter().find(|known| *known == name)
}

/// Whether a code is one end of a span.
fn is_end_of_span(name: &str) -> bool {
    matches!(name, "bx" | "ex" | "bpt" | "ept")
}
