//! What the tests look at in a page, as html5ever reads it.
#![allow(dead_code, reason = "each test file uses a part of it")]

use html5ever::tendril::TendrilSink;
use html5ever::tokenizer::TokenizerOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::collections::{BTreeMap, BTreeSet};

/// A page that has been read.
pub struct Page {
    document: Handle,
    pub errors: Vec<String>,
}

/// An element of a page.
#[derive(Clone)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    node: Handle,
}

impl Page {
    pub fn read(html: &[u8]) -> Page {
        let tokenizer = TokenizerOpts { exact_errors: true, ..TokenizerOpts::default() };
        let options = ParseOpts { tokenizer, ..ParseOpts::default() };
        let text = std::str::from_utf8(html).expect("UTF-8");
        let dom: RcDom = parse_document(RcDom::default(), options).one(text);
        let errors = dom.errors.borrow().iter().map(ToString::to_string).collect();
        Page { document: dom.document, errors }
    }

    /// A page in which nothing is wrong.
    pub fn sound(html: &[u8], name: &str) -> Page {
        let page = Page::read(html);
        assert_eq!(page.faults(), Vec::<String>::new(), "{name}");
        page
    }

    /// The rows of all tables, without their heads, as the texts of their cells.
    pub fn rows(&self) -> Vec<Vec<String>> {
        let bodies = self.named("tbody").into_iter();
        let rows = bodies.flat_map(|body| body.elements()).filter(|it| it.name == "tr");
        let is_cell = |it: &Element| matches!(it.name.as_str(), "td" | "th");
        let cells = |row: Element| row.elements().into_iter().filter(is_cell).collect::<Vec<_>>();
        rows.map(|row| texts(&cells(row))).collect()
    }

    /// Every element in document order.
    pub fn elements(&self) -> Vec<Element> {
        below(&self.document)
    }

    pub fn named(&self, name: &str) -> Vec<Element> {
        self.elements().into_iter().filter(|element| element.name == name).collect()
    }

    /// The one element of a name.
    pub fn one(&self, name: &str) -> Element {
        let found = self.named(name);
        assert_eq!(found.len(), 1, "{name}");
        found[0].clone()
    }

    pub fn classed(&self, class: &str) -> Vec<Element> {
        let all = self.elements().into_iter();
        all.filter(|element| element.get("class").split(' ').any(|one| one == class)).collect()
    }

    /// What is wrong with any page: parse errors, doubled ids, references to nothing,
    /// anything that would be run or fetched.
    pub fn faults(&self) -> Vec<String> {
        let mut faults: Vec<String> =
            self.errors.iter().map(|error| format!("parse error: {error}")).collect();
        let elements = self.elements();
        let mut ids = BTreeSet::new();
        for element in &elements {
            let id = element.get("id");
            if !id.is_empty() && (!ids.insert(id) || id.contains(char::is_whitespace)) {
                faults.push(format!("id: {id}"));
            }
        }
        for element in &elements {
            faults.extend(element.faults(&ids));
        }
        faults
    }
}

impl Element {
    pub fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// Its text, styles left out.
    pub fn text(&self) -> String {
        let mut out = String::new();
        text(&self.node, &mut out);
        out
    }

    pub fn elements(&self) -> Vec<Element> {
        below(&self.node)
    }

    fn faults(&self, ids: &BTreeSet<&str>) -> Vec<String> {
        const RUNNING: [&str; 8] =
            ["script", "iframe", "object", "embed", "form", "input", "base", "video"];
        let mut faults = Vec::new();
        if RUNNING.contains(&self.name.as_str()) {
            faults.push(format!("element {}", self.name));
        }
        for (name, value) in &self.attributes {
            let fault = match name.as_str() {
                "href" if self.name == "a" => {
                    let inside = value.strip_prefix('#').is_some_and(|id| !ids.contains(id));
                    let scheme = value.split_once(':').map_or("", |(scheme, _)| scheme);
                    inside || !["", "http", "https", "mailto"].contains(&&*scheme.to_lowercase())
                }
                "href" if self.name == "link" => {
                    !["canonical", "alternate"].contains(&self.get("rel")) || value.contains(':')
                }
                "href" | "srcset" | "action" | "background" | "style" => true,
                "src" => self.name != "img" || !value.starts_with("data:image/"),
                "aria-labelledby" => !ids.contains(value.as_str()),
                name => name.starts_with("on"),
            };
            if fault {
                faults.push(format!("{}: {name}={value}", self.name));
            }
        }
        faults
    }
}

fn below(node: &Handle) -> Vec<Element> {
    let mut found = Vec::new();
    // An explicit stack: the depth of a page is not to be the test's.
    let mut stack: Vec<Handle> = node.children.borrow().iter().rev().cloned().collect();
    while let Some(node) = stack.pop() {
        stack.extend(node.children.borrow().iter().rev().cloned());
        if let NodeData::Element { name, attrs, .. } = &node.data {
            let attributes = attrs.borrow();
            let attributes = attributes
                .iter()
                .map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()))
                .collect();
            let name = name.local.to_string();
            found.push(Element { name, attributes, node: node.clone() });
        }
    }
    found
}

fn text(node: &Handle, out: &mut String) {
    let mut stack: Vec<Handle> = node.children.borrow().iter().rev().cloned().collect();
    while let Some(node) = stack.pop() {
        match &node.data {
            NodeData::Text { contents } => out.push_str(&contents.borrow()),
            NodeData::Element { name, .. } if &*name.local == "style" => {}
            _ => stack.extend(node.children.borrow().iter().rev().cloned()),
        }
    }
}

pub fn texts(elements: &[Element]) -> Vec<String> {
    elements.iter().map(Element::text).collect()
}

/// A text without white space.
pub fn dense(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
