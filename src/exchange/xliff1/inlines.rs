//! Text and codes of XLIFF 1.2 (§2.3), both ways.

use super::super::codes::{class_of_ctype, ctype_of};
use super::super::faults::Faults;
use super::super::flavours::{Dialect, is_deleted};
use super::super::steps::{Step, steps};
use super::super::text::{Numbers, Space};
use super::{IGNORABLE, V20, marks};
use crate::model::{Code, CodeClass, CodeKind, Content, Inline, Mark, Message, Rights};
use crate::xml::{Element, Node, Writer};
use std::collections::HashMap;
use std::ops::Range;

/// Writes text and codes, with the marks around them.
pub fn write(writer: &mut Writer, content: &Content, marks: &[Mark]) {
    let paired = paired(content);
    let pieces = marks::nested(marks, content.length());
    let extents: Vec<Range<usize>> = pieces.iter().map(|(range, _)| range.clone()).collect();
    for step in steps(content, &extents) {
        match step {
            Step::Text(text) => writer.text(text),
            Step::Code(at, code) => write_code(writer, code, paired[at]),
            Step::Begin(at) => {
                let attributes = marks::attributes(pieces[at].1);
                let attributes = attributes.iter().map(|(name, value)| (&**name, &**value));
                writer.open_inline("mrk", &attributes.collect::<Vec<_>>());
            }
            Step::End(_) => writer.close(),
        }
    }
}

fn write_code(writer: &mut Writer, code: &Code, paired: bool) {
    let id = code.id.to_string();
    let (name, position) = match (code.kind, paired) {
        (CodeKind::Standalone, _) => ("ph", None),
        (CodeKind::Open, true) => ("bpt", None),
        (CodeKind::Close, true) => ("ept", None),
        (CodeKind::Open, false) => ("it", Some("open")),
        (CodeKind::Close, false) => ("it", Some("close")),
    };
    let mut attributes = vec![("id", id.as_str())];
    attributes.extend(position.map(|position| ("pos", position)));
    // `ept` has no `ctype`: it is that of its `bpt`.
    if name != "ept" {
        attributes.extend(ctype_of(code).map(|ctype| ("ctype", ctype)));
    }
    if !code.equiv.is_empty() {
        attributes.push(("equiv-text", &code.equiv));
    }
    writer.leaf(name, &attributes, &code.native);
}

/// Which codes have their partner in the same content.
fn paired(content: &Content) -> Vec<bool> {
    let mut paired = vec![false; content.0.len()];
    let mut open: HashMap<u32, Vec<usize>> = HashMap::new();
    for (index, inline) in content.0.iter().enumerate() {
        let Inline::Code(code) = inline else { continue };
        match code.kind {
            CodeKind::Open => open.entry(code.id).or_default().push(index),
            CodeKind::Close => {
                if let Some(start) = open.get_mut(&code.id).and_then(Vec::pop) {
                    paired[start] = true;
                    paired[index] = true;
                }
            }
            CodeKind::Standalone => {}
        }
    }
    paired
}

/// Numbers the codes of a unit, sources first.
pub fn number(contents: &[&Element]) -> Numbers {
    let codes: Vec<&Element> = contents.iter().flat_map(|element| codes(element)).collect();
    let mut numbers = Numbers::new(codes.iter().filter_map(|code| key(code)));
    for code in codes {
        let Some(id) = key(code) else { continue };
        // A copy is what it is a copy of; its ends meet by an id of their own (XLIFF 2.1 §4.3.1.7).
        match code.get_ns(V20, "copyOf").and_then(|base| numbers.get(base)) {
            Some(base) => numbers.alias(id, base),
            None => drop(numbers.assign(id)),
        }
    }
    numbers
}

/// What a code is known by: the ends of a pair share `rid`, or else `id`.
fn key(element: &Element) -> Option<&str> {
    let pair = matches!(element.name.local(), "bx" | "ex" | "bpt" | "ept" | "it");
    element.get("rid").filter(|_| pair).or_else(|| element.get("id"))
}

fn codes(element: &Element) -> Vec<&Element> {
    let mut codes = Vec::new();
    let mut stack: Vec<&Element> = vec![element];
    while let Some(element) = stack.pop() {
        if matches!(element.name.local(), "g" | "x" | "bx" | "ex" | "bpt" | "ept" | "it" | "ph") {
            codes.push(element);
        }
        let from = stack.len();
        stack.extend(element.elements());
        stack[from..].reverse();
    }
    codes
}

/// Reads a `source` or `target`.
#[derive(Clone, Copy)]
pub struct Content1<'n> {
    pub numbers: &'n Numbers,
    pub space: Space,
    pub dialect: &'n Dialect,
}

/// A part of a text: a marked segment, or what stands before, between or after such.
pub struct Stretch<'e> {
    pub mark: Option<&'e Element>,
    /// The name of what stands between segments, where conversion from 2.x has given it one.
    gap: Option<&'e str>,
    pub content: Content,
    /// Of the content, in characters and codes.
    pub length: usize,
    /// In the order in which they begin, outer ones first.
    pub marks: Vec<Mark>,
}

/// Where something stands between segments.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Between<'e> {
    /// Behind a segment or something with a name; without either, at the beginning.
    Behind(Option<&'e str>),
    Named(&'e str),
}

impl<'e> Stretch<'e> {
    fn of(mark: Option<&'e Element>) -> Self {
        Stretch { mark, gap: None, content: Content::default(), length: 0, marks: Vec::new() }
    }

    fn push_text(&mut self, text: &str) {
        self.length += text.chars().count();
        self.content.push_text(text);
    }

    fn push_code(&mut self, code: Code) {
        self.length += 1;
        self.content.push_code(code);
    }

    /// Its place, if it is no segment; `before` is what has a name before it, and then itself.
    pub fn between(&self, before: &mut Option<&'e str>) -> Between<'e> {
        match self.gap {
            Some(gap) => {
                *before = Some(gap);
                Between::Named(gap)
            }
            None => Between::Behind(*before),
        }
    }
}

/// The content of all stretches in a row.
pub fn joined(stretches: &[Stretch<'_>]) -> Content {
    let mut whole = Content::default();
    stretches.iter().for_each(|stretch| whole.append(&stretch.content));
    whole
}

/// A `mrk` around a segment.
pub fn is_segment(element: &Element, core: &str) -> bool {
    element.is(core, "mrk") && element.get("mtype") == Some("seg")
}

impl Content1<'_> {
    /// The content of an element, its marks left out.
    pub fn read(&self, element: &Element, faults: &mut Faults<'_>) -> Content {
        joined(&self.stretches(element, faults))
    }

    /// The content of an element, cut at the marks of its segments. A code around several
    /// segments begins before the first and ends after the last.
    pub fn stretches<'e>(&self, element: &'e Element, faults: &mut Faults<'_>) -> Vec<Stretch<'e>> {
        let mut out = vec![Stretch::of(None)];
        let contents = Content1 { space: self.space.of(element), ..*self };
        for node in &element.children {
            contents.node(element, node, &mut out, faults);
        }
        // `ept` names no class: it has that of the code it closes.
        let codes = out.iter().flat_map(|stretch| stretch.content.codes());
        let classes: HashMap<u32, CodeClass> = codes
            .filter(|code| code.kind == CodeKind::Open)
            .map(|code| (code.id, code.class.clone()))
            .collect();
        for inline in out.iter_mut().flat_map(|stretch| &mut stretch.content.0) {
            if let Inline::Code(code) = inline
                && code.kind == CodeKind::Close
                && let Some(class) = classes.get(&code.id)
            {
                code.class = class.clone();
            }
        }
        out.retain(|it| it.mark.is_some() || it.gap.is_some() || !it.content.is_empty());
        out
    }

    /// Depth is bounded by that of the tree.
    fn node<'e>(
        &self,
        parent: &Element,
        node: &'e Node,
        out: &mut Vec<Stretch<'e>>,
        faults: &mut Faults<'_>,
    ) {
        let element = match node {
            Node::Text(text) => return last(out).push_text(&self.space.apply(text)),
            Node::Element(element) => element,
            Node::Comment(_) | Node::Pi(..) => return,
        };
        let kind = match (element.name.local(), element.get("pos")) {
            _ if *element.name.namespace != *faults.core => {
                return self.within(element, out, faults);
            }
            ("mrk", _) => return self.mark(element, out, faults),
            ("x" | "ph", _) => CodeKind::Standalone,
            ("g" | "bx" | "bpt", _) | ("it", Some("open")) => CodeKind::Open,
            ("ex" | "ept", _) | ("it", Some("close")) => CodeKind::Close,
            ("it", pos) => return faults.bad_value(element, "pos", pos.unwrap_or_default()),
            _ => return faults.unknown_element(parent, element),
        };
        let Some(number) = key(element).and_then(|key| self.numbers.get(key)) else {
            return faults.missing_attribute(element, "id");
        };
        if element.elements().any(|inner| inner.is(faults.core, "sub")) {
            faults.count(element, "exchange-sub-kept");
        }
        last(out).push_code(self.code(element, kind, number));
        if element.name.local() == "g" {
            self.within(element, out, faults);
            let mut close = self.code(element, CodeKind::Close, number);
            close.equiv.clear();
            last(out).push_code(close);
        }
    }

    fn within<'e>(
        &self,
        element: &'e Element,
        out: &mut Vec<Stretch<'e>>,
        faults: &mut Faults<'_>,
    ) {
        for node in &element.children {
            self.node(element, node, out, faults);
        }
    }

    /// A segment is a stretch of its own; text that a tracked change has taken out is none.
    fn mark<'e>(&self, element: &'e Element, out: &mut Vec<Stretch<'e>>, faults: &mut Faults<'_>) {
        if is_deleted(element) {
            return faults.count(element, "exchange-deleted-text");
        }
        let inside = out.last().is_some_and(|stretch| stretch.mark.is_some());
        let gap = element.get("mid").filter(|_| element.get("mtype") == Some(IGNORABLE));
        if inside || gap.is_none() && !is_segment(element, faults.core) {
            let from = out.len().saturating_sub(1);
            let stretch = last(out);
            let index = marks::begin(&mut stretch.marks, element, stretch.length);
            self.within(element, out, faults);
            if let Some(index) = index {
                end_mark(out, from, index);
            }
            return;
        }
        let mark = Some(element).filter(|_| gap.is_none());
        out.push(Stretch { gap, ..Stretch::of(mark) });
        let inside = Content1 { space: self.space.of(element), ..*self };
        inside.within(element, out, faults);
        out.push(Stretch::of(None));
    }

    fn code(&self, element: &Element, kind: CodeKind, id: u32) -> Code {
        let empty = matches!(element.name.local(), "g" | "x" | "bx" | "ex");
        let mut code = Code {
            kind,
            id,
            class: class_of_ctype(element.get("ctype")),
            native: if empty { String::new() } else { element.text() },
            display: String::new(),
            equiv: element.get("equiv-text").unwrap_or_default().to_owned(),
            rights: Rights::default(),
            subflows: Vec::new(),
        };
        self.dialect.complete(element, &mut code);
        code
    }
}

/// Lets a mark end that has begun in an earlier stretch or in the last.
fn end_mark(out: &mut [Stretch<'_>], from: usize, index: usize) {
    let Some((first, later)) = out.get_mut(from..).and_then(<[_]>::split_first_mut) else { return };
    let Some(mark) = first.marks.get_mut(index) else { return };
    mark.range.end = first.length;
    for stretch in later.iter_mut().filter(|stretch| stretch.length > 0) {
        // It is around whatever has begun there.
        stretch.marks.insert(0, Mark { range: 0..stretch.length, ..mark.clone() });
    }
}

/// The stretch at hand; there always is one.
fn last<'o, 'e>(out: &'o mut Vec<Stretch<'e>>) -> &'o mut Stretch<'e> {
    if out.is_empty() {
        out.push(Stretch::of(None));
    }
    let at = out.len() - 1;
    &mut out[at]
}

/// Reports codes of a source whose other end is nowhere in the unit.
pub fn check_pairs(sources: &[&Content], element: &Element, faults: &mut Faults<'_>) {
    let mut open: HashMap<u32, i64> = HashMap::new();
    for code in sources.iter().flat_map(|content| content.codes()) {
        let depth = open.entry(code.id).or_insert(0);
        match code.kind {
            CodeKind::Open => *depth += 1,
            CodeKind::Close => *depth -= 1,
            CodeKind::Standalone => {}
        }
    }
    let mut odd: Vec<u32> =
        open.into_iter().filter(|(_, depth)| *depth != 0).map(|e| e.0).collect();
    odd.sort_unstable();
    for id in odd {
        faults.note(element, Message::new("exchange-code-alone").with("id", id));
    }
}
