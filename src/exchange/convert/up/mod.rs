//! XLIFF 1.2 as 2.x: the file, its header and groups.
//!
//! `file` stays, `trans-unit` becomes `unit`, and a `bin-unit` a group with its texts and a
//! resource of the file. A `group` stays a group.

mod attributes;
mod beside;
mod bilingual;
mod binary;
mod codes;
mod data;
mod extensions;
mod flow;
mod insert;
mod marks;
mod matches;
mod pairs;
mod pieces;
mod places;
mod states;
mod subs;
mod twins;
mod unit;
mod united;

use super::super::names::Names;
use super::kept::{Entry, Kept, entry};
use super::losses::{Fate, Losses};
use super::tree::{Attribute, Piece, Tag};
use super::{CODEPOINTS, DATATYPE, MDA, RES, SLR, V20, XSI, words};
use crate::error::{Error, Result};
use crate::exchange::Version;
use crate::model::{Finding, Message};
use crate::xml::{Document, ElementRef, Kind, NodeRef, XML_NS};
use beside::Rest;
use extensions::ExtensionIds;
use std::borrow::Cow;
use std::collections::HashMap;
pub use united::convert;

/// A document on its way up.
struct Up<'d> {
    document: &'d Document<'d>,
    /// Namespace of the old core, and of the new one.
    old: &'d str,
    core: &'static str,
    losses: Losses<'d>,
    languages: Languages<'d>,
    /// Of the file at hand.
    ids: FileIds<'d>,
    /// Ids of extensions of the structure at hand.
    extensions: ExtensionIds<'d>,
}

/// The languages of a document of 2.x.
#[derive(Clone, Copy)]
struct Languages<'d> {
    source: &'d str,
    target: Option<&'d str>,
}

/// Ids of a file: new ones for units, groups and binary units.
#[derive(Default)]
struct FileIds<'d> {
    units: Names,
    groups: Names,
    /// By the index of the element.
    of: HashMap<usize, String>,
    /// New ids of units by their old ones.
    renamed: HashMap<&'d str, String>,
    resources: Vec<Tag<'d>>,
    /// Whether a restriction counts characters.
    counted: bool,
}

/// Converts a document of 1.2, units whole.
fn converted(document: &Document<'_>, to: Version) -> Result<(String, Vec<Finding>)> {
    let root = document.root();
    let old = root.namespace();
    let mut losses = Losses::default();
    let languages = languages(document, &mut losses)?;
    let ids = FileIds::default();
    let extensions = ExtensionIds::new(to);
    let mut up = Up { document, old, core: to.namespace(), losses, languages, ids, extensions };
    let root = up.root(to);
    let text = super::printed(document, &root);
    Ok((text, up.losses.findings(to.as_str())))
}

/// The languages that all files share.
fn languages<'d>(document: &'d Document<'d>, losses: &mut Losses<'d>) -> Result<Languages<'d>> {
    let root = document.root();
    let files = || root.elements().filter(|it| it.is(root.namespace(), "file"));
    let shared = |name: &'static str| -> Result<Option<&'d str>> {
        let mut first: Option<&str> = None;
        for file in files() {
            let Some(own) = file.get(name) else { continue };
            let expected = *first.get_or_insert(own);
            if !own.eq_ignore_ascii_case(expected) {
                let message = Message::new("convert-languages")
                    .with("attribute", name)
                    .with("found", own)
                    .with("expected", expected);
                return Err(Error::input(file.place(), message));
            }
        }
        Ok(first)
    };
    let source = shared("source-language")?.unwrap_or("und");
    let mut target = shared("target-language")?;
    if target.is_none() {
        let mut all = root.descendants().filter_map(NodeRef::element);
        let own = |it: &ElementRef<'_>| {
            it.is(root.namespace(), "target")
                && it.parent().is_some_and(|around| around.local() == "trans-unit")
        };
        if let Some(first) = all.find(own) {
            let stated = first.get_ns(XML_NS, "lang");
            if stated.is_none() {
                losses.note(Fate::NoLanguage, first, "target");
            }
            target = Some(stated.unwrap_or("und"));
        }
    }
    Ok(Languages { source, target })
}

/// What to do with an attribute that has no namespace.
enum Known<'d> {
    /// It is there already, or says nothing.
    Done,
    /// It becomes this one.
    As(&'static str, Cow<'d, str>),
    Unknown,
}

impl<'d> Up<'d> {
    fn root(&mut self, to: Version) -> Tag<'d> {
        let element = self.document.root();
        let mut root = Tag::new(self.core, "xliff")
            .with("version", to.as_str())
            .with("srcLang", self.languages.source);
        if let Some(target) = self.languages.target {
            root.set("trgLang", target);
        }
        for attribute in element.attributes() {
            match attribute.namespace {
                "" if attribute.local() == "version" => {}
                "" => self.losses.note(Fate::Dropped, element, attribute.local()),
                XSI => self.losses.note(Fate::Dropped, element, attribute.qualified),
                XML_NS if attribute.local() == "lang" => {
                    self.losses.note(Fate::Dropped, element, attribute.qualified);
                }
                V20 if attribute.local() == "lang" => {
                    root.set_ns(XML_NS, "lang", attribute.value);
                }
                V20 => {}
                namespace => root.set_ns(namespace, attribute.local(), attribute.value),
            }
        }
        // Of elements, 2.2 has notes and metadata here; others go into the first file.
        let mut extensions = Vec::new();
        let mut names = Names::default();
        for node in element.children() {
            match node.kind() {
                Kind::Element(file) if file.is(self.old, "file") => {
                    let moved = std::mem::take(&mut extensions);
                    let file = self.file(file, moved, &mut names);
                    root.push(file);
                }
                Kind::Element(other) if other.namespace() != self.old => {
                    let own = other.is(V20, "notes") || other.is(MDA, "metadata");
                    if own && to == Version::V2_2 {
                        root.push(self.extension(other));
                        continue;
                    }
                    let fate = if own { Fate::Dropped } else { Fate::Kept };
                    self.losses.note(fate, other, other.qualified());
                    extensions.extend((!own).then_some(other));
                }
                Kind::Element(other) => self.losses.note(Fate::Dropped, other, other.local()),
                Kind::Text(_) => {}
                Kind::Comment(text) => root.children.push(Piece::Comment(text)),
                Kind::Pi(target, data) => root.children.push(Piece::Pi(target, data)),
            }
        }
        root
    }

    fn file(
        &mut self,
        element: ElementRef<'d>,
        extensions: Vec<ElementRef<'d>>,
        names: &mut Names,
    ) -> Tag<'d> {
        self.ids = FileIds::default();
        self.extensions.clear();
        self.name_all(element);
        let id = names.claim(element.get_ns(V20, "id").unwrap_or("f1"));
        let mut head = Tag::new(self.core, "file").with("id", id);
        let mut kept = Kept::default();
        self.attributes(element, &mut head, &mut kept, |name, value| match name {
            "original" if value.is_empty() => Known::Done,
            "datatype" if value == DATATYPE => Known::Done,
            "original" => Known::As("original", value.into()),
            "source-language" | "target-language" => Known::Done,
            _ => Known::Unknown,
        });
        // Whatever the namespace, the id stays what was claimed.
        let mut rest = Rest::default();
        for extension in extensions {
            self.place(extension, &mut kept, &mut rest.extensions);
        }
        let own = element.elements().filter(|it| it.is(self.old, "header"));
        for node in own.flat_map(ElementRef::children) {
            self.header(node, &mut head, &mut kept, &mut rest);
        }
        let mut body = Tag::new(self.core, "body");
        for inner in element.elements().filter(|it| it.is(self.old, "body")) {
            self.structure(inner, &mut body);
        }
        if body.elements().next().is_none() {
            // A file of 2.x is never empty (§4.2.2.2).
            let id = self.ids.groups.claim("empty");
            let mut group = Tag::new(self.core, "group").with("id", id);
            let mut mark = Kept::default();
            mark.attributes("group", vec![("generated()".into(), "body".into())]);
            mark.into_metadata(None).into_iter().for_each(|it| group.push(it));
            body.push(group);
        }
        self.finish_head(&mut head, kept, rest);
        head.children.append(&mut body.children);
        head
    }

    fn finish_head(&mut self, head: &mut Tag<'d>, kept: Kept<'d>, mut rest: Rest<'d>) {
        let items = std::mem::take(&mut self.ids.resources);
        if !items.is_empty() {
            let at = rest.extensions.iter().position(|it| it.is(RES, "resourceData"));
            let mut data = match at {
                Some(at) => rest.extensions.remove(at),
                None => Tag::new(RES, "resourceData"),
            };
            items.into_iter().for_each(|item| data.push(item));
            rest.extensions.push(data);
        }
        let known = rest.extensions.iter().any(|it| it.is(SLR, "profiles"));
        if self.ids.counted && !known {
            rest.extensions.push(Tag::new(SLR, "profiles").with("generalProfile", CODEPOINTS));
        }
        rest.finish(head, kept, self.core);
        head.arrange(&["skeleton", "*", "notes"]);
    }

    /// New ids for everything in a file that has one.
    fn name_all(&mut self, file: ElementRef<'d>) {
        let named = file.descendants().filter_map(NodeRef::element);
        for element in named.filter(|it| it.namespace() == self.old) {
            let id = element.get("id");
            let new = match element.local() {
                "trans-unit" => {
                    let id = id.unwrap_or("u1");
                    let new = self.ids.units.claim(id);
                    self.ids.renamed.entry(id).or_insert_with(|| new.clone());
                    new
                }
                "group" => self.ids.groups.claim(id.unwrap_or("g1")),
                "bin-unit" => self.ids.groups.claim(id.unwrap_or("b1")),
                _ => continue,
            };
            self.ids.of.insert(element.node().index(), new);
        }
    }

    fn new_id(&self, element: ElementRef<'d>) -> String {
        self.ids.of.get(&element.node().index()).cloned().unwrap_or_default()
    }

    /// What the old id was, if the new one is another.
    fn old_id(&mut self, element: ElementRef<'d>, new: &str) -> Option<Entry<'d>> {
        match element.get("id") {
            Some(old) if old == new => None,
            Some(old) => {
                self.losses.note(Fate::Renamed, element, "id");
                Some(("id".into(), old.into()))
            }
            None => Some(("generated()".into(), "id".into())),
        }
    }

    /// Sorts the attributes of an element: known ones by `known`, those of other namespaces as
    /// they are, the rest into metadata.
    fn attributes(
        &mut self,
        element: ElementRef<'d>,
        tag: &mut Tag<'d>,
        kept: &mut Kept<'d>,
        known: impl Fn(&'d str, &'d str) -> Known<'d>,
    ) {
        let mut entries = Vec::new();
        if let Some(old) = tag.get("id").map(str::to_owned).filter(|_| element.local() != "file") {
            entries.extend(self.old_id(element, &old));
        }
        if element.local() == "file" && element.get_ns(V20, "id").is_none() {
            entries.push(("generated()".into(), "id".into()));
        }
        let silent = element.get("target-language").is_none() && self.languages.target.is_some();
        if element.local() == "file" && silent {
            entries.push(("target-language()".into(), "none".into()));
        }
        for attribute in element.attributes() {
            let name = attribute.local();
            match attribute.namespace {
                "" if name == "id" => {}
                "" => match known(name, attribute.value) {
                    Known::Done => {}
                    Known::As(new, value) => tag.set(new, value),
                    Known::Unknown => {
                        self.losses.note(Fate::Kept, element, name);
                        entries.push(entry(&attribute));
                    }
                },
                V20 if name == "id" => {}
                V20 if name == "lang" => tag.set_ns(XML_NS, "lang", attribute.value),
                V20 => tag.set_ns("", name, attribute.value),
                // Texts would inherit it, and it would have to be the document's.
                XML_NS if name == "lang" => {
                    self.losses.note(Fate::Kept, element, attribute.qualified);
                    entries.push(entry(&attribute));
                }
                namespace => tag.attributes.push(Attribute {
                    namespace: namespace.into(),
                    local: name.into(),
                    value: attribute.value.into(),
                }),
            }
        }
        kept.attributes(element.local(), entries);
    }

    /// Groups and units of a body, group or binary unit. Depth is bounded by that of the tree.
    fn structure(&mut self, parent: ElementRef<'d>, into: &mut Tag<'d>) {
        for node in parent.children() {
            match node.kind() {
                Kind::Element(element) if element.namespace() == self.old => {
                    match element.local() {
                        "trans-unit" => {
                            let units = self.unit(element);
                            into.children.extend(units.into_iter().map(Piece::Element));
                        }
                        "group" => {
                            let group = self.group(element);
                            into.push(group);
                        }
                        "bin-unit" => {
                            let group = self.binary(element);
                            into.push(group);
                        }
                        _ => {}
                    }
                }
                Kind::Comment(text) => into.children.push(Piece::Comment(text)),
                Kind::Pi(target, data) => into.children.push(Piece::Pi(target, data)),
                Kind::Element(_) | Kind::Text(_) => {}
            }
        }
    }

    fn group(&mut self, element: ElementRef<'d>) -> Tag<'d> {
        self.extensions.clear();
        let mut group = Tag::new(self.core, "group").with("id", self.new_id(element));
        let mut kept = Kept::default();
        self.attributes(element, &mut group, &mut kept, of_structure);
        let mut rest = Rest::default();
        let inner = |it: ElementRef<'_>| {
            matches!(it.local(), "group" | "trans-unit" | "bin-unit") && it.namespace() == self.old
        };
        let beside = |node: &NodeRef<'d>| node.element().is_some_and(|it| !inner(it));
        let beside: Vec<_> = element.children().filter(beside).collect();
        beside.into_iter().for_each(|node| self.beside(node, &mut kept, &mut rest));
        rest.finish(&mut group, kept, self.core);
        group.arrange(&["*", "notes"]);
        self.structure(element, &mut group);
        group
    }
}

/// Attributes of groups and units that both versions know.
fn of_structure<'d>(name: &'d str, value: &'d str) -> Known<'d> {
    match name {
        "resname" => Known::As("name", value.into()),
        "restype" => Known::As("type", words::restype_up(value).into()),
        "translate" => Known::As("translate", value.into()),
        _ => Known::Unknown,
    }
}
