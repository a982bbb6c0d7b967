//! Text and codes of XLIFF 1.2 (§2.3), both ways.

use super::super::codes::{class_of_ctype, ctype_of};
use super::super::faults::Faults;
use super::super::text::{Numbers, Space};
use crate::model::{Code, CodeKind, Content, Inline, Message, Rights};
use crate::xml::{Element, Node, Writer};
use std::collections::HashMap;

/// Writes text and codes.
pub fn write(writer: &mut Writer, content: &Content) {
    let paired = paired(content);
    for (index, inline) in content.0.iter().enumerate() {
        let code = match inline {
            Inline::Text(text) => {
                writer.text(text);
                continue;
            }
            Inline::Code(code) => code,
        };
        let id = code.id.to_string();
        let (name, position) = match (code.kind, paired[index]) {
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
    let ids: Vec<&str> = contents.iter().flat_map(|element| codes(element)).collect();
    let mut numbers = Numbers::new(ids.iter().copied());
    for id in ids {
        numbers.assign(id);
    }
    numbers
}

/// What a code is known by: the ends of a pair share `rid`, or else `id`.
fn key(element: &Element) -> Option<&str> {
    let pair = matches!(element.name.local(), "bx" | "ex" | "bpt" | "ept" | "it");
    element.get("rid").filter(|_| pair).or_else(|| element.get("id"))
}

fn codes(element: &Element) -> Vec<&str> {
    let mut ids = Vec::new();
    let mut stack: Vec<&Element> = vec![element];
    while let Some(element) = stack.pop() {
        if matches!(element.name.local(), "g" | "x" | "bx" | "ex" | "bpt" | "ept" | "it" | "ph") {
            ids.extend(key(element));
        }
        let from = stack.len();
        stack.extend(element.elements());
        stack[from..].reverse();
    }
    ids
}

/// Reads a `source` or `target`, or one marked segment of it.
pub struct Content1<'n> {
    pub numbers: &'n Numbers,
    pub space: Space,
}

impl Content1<'_> {
    /// The content of an element.
    pub fn read(&self, element: &Element, faults: &mut Faults<'_>) -> Content {
        self.read_nodes(element, &element.children, faults)
    }

    /// The content of some children of an element.
    pub fn read_nodes(&self, parent: &Element, nodes: &[Node], faults: &mut Faults<'_>) -> Content {
        let mut content = Content::default();
        let space = self.space.of(parent);
        for node in nodes {
            Content1 { space, ..*self }.node(parent, node, &mut content, faults);
        }
        // `ept` names no class: it has that of the code it closes.
        let classes: HashMap<u32, _> = content
            .codes()
            .filter(|code| code.kind == CodeKind::Open)
            .map(|code| (code.id, code.class.clone()))
            .collect();
        for inline in &mut content.0 {
            if let Inline::Code(code) = inline
                && code.kind == CodeKind::Close
                && let Some(class) = classes.get(&code.id)
            {
                code.class = class.clone();
            }
        }
        content
    }

    /// Depth is bounded by that of the tree.
    fn node(&self, parent: &Element, node: &Node, content: &mut Content, faults: &mut Faults<'_>) {
        let element = match node {
            Node::Text(text) => return content.push_text(&self.space.apply(text)),
            Node::Element(element) => element,
            Node::Comment(_) | Node::Pi(..) => return,
        };
        let within = |content: &mut Content, faults: &mut Faults<'_>| {
            for node in &element.children {
                self.node(element, node, content, faults);
            }
        };
        if *element.name.namespace != *faults.core {
            return within(content, faults);
        }
        let kind = match (element.name.local(), element.get("pos")) {
            ("mrk", _) => return within(content, faults),
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
        let spanning = element.name.local() == "g";
        let empty = matches!(element.name.local(), "g" | "x" | "bx" | "ex");
        let code = Code {
            kind,
            id: number,
            class: class_of_ctype(element.get("ctype")),
            native: if empty { String::new() } else { element.text() },
            display: String::new(),
            equiv: element.get("equiv-text").unwrap_or_default().to_owned(),
            rights: Rights::default(),
            subflows: Vec::new(),
        };
        content.push_code(code.clone());
        if spanning {
            within(content, faults);
            let close = Code { kind: CodeKind::Close, equiv: String::new(), ..code };
            content.push_code(close);
        }
    }
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
