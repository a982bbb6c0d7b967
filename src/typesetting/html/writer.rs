//! Blocks as HTML, and what has to be remembered while a page is written.

use super::markup::Markup;
use super::notes::Notes;
use crate::model::{CallOut, Message};
use crate::typesetting::images::Picture;
use crate::typesetting::inlines::plain;
use crate::typesetting::layout::Headings;
use crate::typesetting::tree::{Image, Node, Sheet, Span, Task};
use std::collections::{BTreeMap, HashMap};

/// The heading of the notes to which nothing refers, which stand with the others here.
const LOOSE_NOTES: &str = "h-notes";
/// Levels of HTML's own headings.
const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
const BOX: &str = "<rect x=\"1\" y=\"1\" width=\"18\" height=\"18\" rx=\"2\" fill=\"none\" \
                   stroke=\"currentColor\" stroke-width=\"1.6\"/>";
const BOX_DONE: &str = "<rect x=\"1\" y=\"1\" width=\"18\" height=\"18\" rx=\"2\" fill=\"none\" \
                        stroke=\"currentColor\" stroke-width=\"1.6\"/>\
                        <path d=\"M4.5 10.5l4 4 7-9\" fill=\"none\" stroke=\"currentColor\" \
                        stroke-width=\"2.4\"/>";

/// A page in the making.
pub struct Writer<'a> {
    pub out: Markup,
    pub sheet: &'a Sheet,
    pub pictures: HashMap<&'a str, &'a Picture>,
    /// The names by which links from elsewhere know the headings, by their ids in the tree.
    pub anchors: &'a BTreeMap<String, String>,
    pub furniture: &'a dyn Fn(&Message) -> String,
    /// The language of the page, and that of the passage being written.
    pub lang: String,
    pub around: String,
    pub notes: Notes,
    pub tables: usize,
    /// The headings so far.
    pub entries: Vec<Entry>,
    counters: [u32; 6],
}

/// A heading, for the table of contents.
pub struct Entry {
    pub level: u8,
    pub id: String,
    pub number: String,
    pub title: Vec<Span>,
}

/// A heading to be written.
pub struct Section<'s> {
    pub level: u8,
    pub id: String,
    pub title: &'s [Span],
    pub numbered: bool,
}

impl<'a> Writer<'a> {
    pub fn new(
        sheet: &'a Sheet,
        pictures: &'a [Picture],
        anchors: &'a BTreeMap<String, String>,
        (lang, furniture): (&str, &'a dyn Fn(&Message) -> String),
    ) -> Self {
        Writer {
            out: Markup::default(),
            sheet,
            pictures: pictures.iter().map(|picture| (picture.path.as_str(), picture)).collect(),
            anchors,
            furniture,
            lang: lang.to_owned(),
            around: lang.to_owned(),
            notes: Notes::default(),
            tables: 0,
            entries: Vec::new(),
            counters: [0; 6],
        }
    }

    /// The id of a heading: the anchor of its source, which is the same in every language. It
    /// holds letters, digits, `-` and `_`; ids of our own have a full stop.
    pub fn id(&self, id: &str) -> String {
        match self.anchors.get(id) {
            Some(anchor) if !anchor.is_empty() => anchor.clone(),
            _ => format!("page.{id}"),
        }
    }

    pub fn nodes(&mut self, nodes: &[Node]) {
        for (at, node) in nodes.iter().enumerate() {
            match node {
                // What stands on a line of its own only because something is before it.
                Node::Plain { c } if at > 0 => self.block("p", &[], c),
                _ => self.node(node),
            }
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Par { c, .. } => self.block("p", &[], c),
            Node::Plain { c } => self.spans(c),
            Node::Caption { c } => self.block("p", &[("class", "caption")], c),
            Node::Heading { id, .. } if id == LOOSE_NOTES => {}
            Node::Heading { level, id, c, .. } => {
                let (id, numbered) =
                    (self.id(id), self.sheet.layout.headings == Headings::Numbered);
                self.section(&Section { level: *level, id, title: c, numbered });
            }
            Node::Bullets { tight, items } => self.list("ul", None, *tight, items),
            Node::Numbers { start, tight, items, .. } => {
                self.list("ol", Some(*start), *tight, items)
            }
            Node::Tasks { tight, items } => self.tasks(*tight, items),
            Node::Quote { c, .. } => {
                self.out.open("blockquote", &[]);
                self.out.line();
                self.nodes(c);
                self.out.end("blockquote");
            }
            Node::CallOut { kind, title, c, .. } => self.call_out(*kind, title, c),
            Node::Table(table) => self.table(table),
            Node::Listing { text } => {
                self.out.open("pre", &[]);
                self.out.element("code", &[], text);
                self.out.end("pre");
            }
            Node::Figure { image, url, caption } => self.figure(image, url.as_deref(), caption),
            Node::LooseNote { label, c } => self.notes.loose.push((label.clone(), c.clone())),
            Node::Rule => {
                self.out.open("hr", &[]);
                self.out.line();
            }
        }
    }

    /// A box beside the text, called by its label.
    pub fn call_out(&mut self, kind: CallOut, title: &[Span], c: &[Node]) {
        let class = match kind {
            CallOut::Note | CallOut::Important => "call-out",
            CallOut::Tip => "call-out tip",
            CallOut::Warning | CallOut::Caution => "call-out warning",
            CallOut::Summary => "call-out summary",
        };
        let label = plain(title);
        self.out.open("div", &[("class", class), ("role", "note"), ("aria-label", &label)]);
        self.out.line();
        self.block("p", &[("class", "call-out-label")], title);
        self.nodes(c);
        self.out.end("div");
    }

    pub fn block(&mut self, name: &'static str, attributes: &[(&'static str, &str)], c: &[Span]) {
        self.out.open(name, attributes);
        self.spans(c);
        self.out.end(name);
    }

    /// A heading. The title of the page is the one of level 1, so that all others stand one
    /// level lower; what HTML has no element for is a heading by its role.
    pub fn section(&mut self, section: &Section) {
        let number = if section.numbered { self.count(section.level) } else { String::new() };
        let level = usize::from(section.level);
        let id = section.id.as_str();
        let deep = (level + 1).to_string();
        let (name, attributes) = match HEADINGS.get(level) {
            Some(name) => (*name, vec![("id", id)]),
            None => ("p", vec![("role", "heading"), ("aria-level", deep.as_str()), ("id", id)]),
        };
        self.out.open(name, &attributes);
        if !number.is_empty() {
            self.out.element("span", &[("class", "number")], &number);
            self.out.text(" ");
        }
        self.spans(section.title);
        self.out.end(name);
        let title = crate::typesetting::inlines::echo(section.title);
        let (level, id) = (section.level, section.id.clone());
        self.entries.push(Entry { level, id, number, title });
    }

    /// The number of the next heading of a level: 1, 1.1, 1.1.1 …
    fn count(&mut self, level: u8) -> String {
        let level = usize::from(level).clamp(1, self.counters.len());
        self.counters[level - 1] += 1;
        self.counters[level..].fill(0);
        let numbers: Vec<String> = self.counters[..level].iter().map(u32::to_string).collect();
        numbers.join(".")
    }

    fn list(&mut self, name: &'static str, start: Option<u64>, tight: bool, items: &[Vec<Node>]) {
        let first = start.map(|start| start.to_string());
        let mut attributes = Vec::new();
        if let Some(first) = first.as_deref().filter(|first| *first != "1") {
            attributes.push(("start", first));
        }
        if !tight {
            attributes.push(("class", "loose"));
        }
        self.out.open(name, &attributes);
        self.out.line();
        for item in items {
            self.out.open("li", &[]);
            self.nodes(item);
            self.out.end("li");
        }
        self.out.end(name);
    }

    /// A list with tasks. Their boxes are signs with words, nothing to be ticked.
    fn tasks(&mut self, tight: bool, items: &[Task]) {
        let name = if items.iter().any(|item| item.number.is_some()) { "ol" } else { "ul" };
        let class = if tight { "tasks" } else { "tasks loose" };
        self.out.open(name, &[("class", class), ("role", "list")]);
        self.out.line();
        for item in items {
            let number = item.number.map(|number| number.to_string());
            let class = if item.done.is_some() { "task" } else { "plain" };
            let mut attributes = vec![("class", class)];
            attributes.extend(number.as_deref().map(|number| ("value", number)));
            self.out.open("li", &attributes);
            let words = &self.sheet.words;
            match item.done {
                Some(true) => self.sign(&words.task_done, BOX_DONE),
                Some(false) => self.sign(&words.task_open, BOX),
                None => {}
            }
            match &item.c[..] {
                // The text of a task stands on the line of its box.
                [Node::Par { c, .. }, rest @ ..] if item.done.is_some() => {
                    self.spans(c);
                    self.nodes(rest);
                }
                nodes => self.nodes(nodes),
            }
            self.out.end("li");
        }
        self.out.end(name);
    }

    fn figure(&mut self, image: &Image, url: Option<&str>, caption: &[Span]) {
        self.out.open("figure", &[]);
        if let Some(url) = url {
            self.out.open("a", &[("href", url)]);
        }
        self.image(image, &[]);
        if url.is_some() {
            self.out.close("a");
        }
        if !caption.is_empty() {
            self.out.open("figcaption", &[]);
            self.spans(caption);
            self.out.close("figcaption");
        }
        self.out.end("figure");
    }
}
