//! XLIFF 2.x as 1.2: the files, their headers and groups.

mod codes;
mod file;
mod gaps;
mod marks;
mod matches;
mod native;
mod parts;
mod spans;
mod states;
mod unit;

use super::kept::Restored;
use super::losses::{Fate, Losses};
use super::tree::{Attribute, Piece, Tag, copied};
use super::{MDA, RES, V12, V20, XSI, words};
use crate::model::Finding;
use crate::xml::{Document, ElementRef, Kind, XML_NS};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// Orders that the schema of 1.2 wants; `*` is the place of extensions.
const GROUP: [&str; 5] = ["context-group", "count-group", "prop-group", "note", "*"];
const BINARY: [&str; 8] = [
    "bin-source",
    "bin-target",
    "context-group",
    "count-group",
    "prop-group",
    "note",
    "trans-unit",
    "*",
];

/// A document on its way down.
struct Down<'d> {
    document: &'d Document<'d>,
    core: &'d str,
    losses: Losses<'d>,
    /// Of the file at hand: units that were texts within codes, by id.
    subs: HashMap<&'d str, ElementRef<'d>>,
    /// What sizes are counted in.
    profile: Option<&'d str>,
    /// Whether it was one of 1.2.
    was_12: bool,
    /// Whether units are translated, unless they say otherwise: 1.2 cannot say it of a file.
    translate: Option<&'d str>,
}

/// Converts a document of 2.x.
pub fn convert(document: &Document<'_>) -> (String, Vec<Finding>) {
    let core = document.root().namespace();
    let losses = Losses::default();
    let mut down = Down {
        document,
        core,
        losses,
        subs: HashMap::new(),
        profile: None,
        was_12: false,
        translate: None,
    };
    let root = down.root();
    (super::printed(document, &root), down.losses.findings("1.2"))
}

impl<'d> Down<'d> {
    fn root(&mut self) -> Tag<'d> {
        let element = self.document.root();
        let mut root = Tag::new(V12, "xliff").with("version", "1.2");
        for attribute in element.attributes() {
            match (attribute.namespace, attribute.local()) {
                ("", "version" | "srcLang" | "trgLang") => {}
                ("", name) => self.losses.note(Fate::Dropped, element, name),
                (XSI, _) => self.losses.note(Fate::Dropped, element, attribute.qualified),
                (XML_NS, _) => self.carry(element, &attribute, &mut root),
                (namespace, name) => root.set_ns(namespace, name, attribute.value),
            }
        }
        for node in element.children() {
            match node.kind() {
                Kind::Element(file) if file.is(self.core, "file") => {
                    let file = self.file(file);
                    root.push(file);
                }
                Kind::Element(other) => {
                    let tag = self.extension(other);
                    root.push(tag);
                }
                Kind::Text(_) => {}
                Kind::Comment(text) => root.children.push(Piece::Comment(text)),
                Kind::Pi(target, data) => root.children.push(Piece::Pi(target, data)),
            }
        }
        root
    }

    /// What stands beside the units of a file or group, and beside the segments of a unit.
    fn beside(
        &mut self,
        element: ElementRef<'d>,
        restored: Restored<'d>,
        binary: &HashSet<&str>,
        into: &mut Tag<'d>,
    ) {
        for node in element.children() {
            match node.kind() {
                Kind::Element(notes) if notes.is(self.core, "notes") => self.notes(notes, into),
                // 1.2 has no element for a segment: what is remarked in it stands in the unit.
                Kind::Element(part)
                    if ["segment", "ignorable"].iter().any(|it| part.is(self.core, it)) =>
                {
                    into.remarks(part);
                }
                Kind::Element(core) if core.namespace() == self.core => {}
                Kind::Element(matches) if matches.is(super::MTC, "matches") => {}
                Kind::Element(data) if data.is(MDA, "metadata") => {
                    if restored.is_empty() {
                        let tag = self.extension(data);
                        into.push(tag);
                    } else if !restored.others.is_empty() {
                        let mut tag = Tag::new(MDA, "metadata");
                        tag.attributes = self.copy_attributes(data);
                        restored.others.iter().for_each(|it| tag.push(self.copy(*it)));
                        self.losses.note(Fate::Kept, data, data.qualified());
                        into.push(tag);
                    }
                }
                Kind::Element(data) if data.is(RES, "resourceData") && !binary.is_empty() => {
                    let mut tag = self.copy(data);
                    tag.children.retain(|piece| match piece {
                        Piece::Element(item) => {
                            !item.get("id").is_some_and(|id| binary.contains(id))
                        }
                        _ => true,
                    });
                    if tag.elements().next().is_some() {
                        self.losses.note(Fate::Kept, data, data.qualified());
                        into.push(tag);
                    }
                }
                // That restrictions count characters is said by each of them.
                Kind::Element(profiles) if is_codepoints(profiles) && !restored.is_empty() => {}
                Kind::Element(other) => {
                    let tag = self.extension(other);
                    into.push(tag);
                }
                Kind::Text(_) => {}
                // Between units, comments stay where they are.
                Kind::Comment(_) | Kind::Pi(..) if matches!(element.local(), "file" | "group") => {}
                Kind::Comment(text) => into.children.push(Piece::Comment(text)),
                Kind::Pi(target, data) => into.children.push(Piece::Pi(target, data)),
            }
        }
        restored.elements.into_iter().for_each(|tag| into.push(tag));
    }

    /// An element that 1.2 knows nothing of, as it is.
    fn extension(&mut self, element: ElementRef<'d>) -> Tag<'d> {
        self.losses.note(Fate::Kept, element, element.qualified());
        self.copy(element)
    }

    /// An element as it is; the core is that of 2.0.
    fn copy(&self, element: ElementRef<'d>) -> Tag<'d> {
        let core = self.core;
        copied(element, &move |namespace| {
            Cow::Borrowed(if namespace == core { V20 } else { namespace })
        })
    }

    fn copy_attributes(&self, element: ElementRef<'d>) -> Vec<Attribute<'d>> {
        let all = element.attributes().map(|it| Attribute {
            namespace: it.namespace.into(),
            local: it.local().into(),
            value: it.value.into(),
        });
        all.collect()
    }

    /// An attribute that 1.2 knows nothing of, in the namespace of XLIFF 2 or its own.
    fn carry(
        &mut self,
        element: ElementRef<'d>,
        attribute: &crate::xml::Attr<'d>,
        tag: &mut Tag<'d>,
    ) {
        let (name, value) = (attribute.local(), attribute.value);
        match attribute.namespace {
            "" => {
                self.losses.note(Fate::Kept, element, name);
                tag.set_ns(V20, name, value);
            }
            // In 1.2 it would be the language of what is in it.
            XML_NS if name == "lang" => tag.set_ns(V20, "lang", value),
            XML_NS => tag.set_ns(XML_NS, name, value),
            V12 => tag.set_ns("", name, value),
            namespace => {
                if namespace.starts_with("urn:oasis:names:tc:xliff:") {
                    self.losses.note(Fate::Kept, element, attribute.qualified);
                }
                tag.set_ns(namespace, name, value);
            }
        }
    }

    fn notes(&mut self, notes: ElementRef<'d>, into: &mut Tag<'d>) {
        let mut more = false;
        for element in notes.elements() {
            let mut note = Tag::inline(V12, "note");
            for attribute in element.attributes() {
                match (attribute.namespace, attribute.local(), attribute.value) {
                    ("", "priority", value) => note.set("priority", value),
                    ("", "appliesTo", value) => note.set("annotates", value),
                    (V12, name @ ("from" | "annotates"), value) => note.set_ns("", name, value),
                    (XML_NS, "lang", value) => note.set_ns(XML_NS, "lang", value),
                    (_, _, _) => {
                        self.losses.note(Fate::Kept, element, attribute.qualified);
                        more = true;
                    }
                }
            }
            into.push(note.holding(element.text()));
        }
        if !more {
            into.remarks(notes);
        } else {
            // A note of 1.2 can have nothing of other namespaces.
            into.push(self.copy(notes));
        }
    }

    /// Groups and units of a file or group. Depth is bounded by that of the tree.
    fn structure(&mut self, parent: ElementRef<'d>, into: &mut Tag<'d>) {
        for node in parent.children() {
            match node.kind() {
                Kind::Element(element) if element.is(self.core, "unit") => {
                    let sub = element.get("id").is_some_and(|id| self.subs.contains_key(id));
                    if !sub {
                        let unit = self.unit(element);
                        into.push(unit);
                    }
                }
                Kind::Element(element) if element.is(self.core, "group") => {
                    let group = self.group(element);
                    into.children.extend(group.map(Piece::Element));
                }
                Kind::Comment(text) => into.children.push(Piece::Comment(text)),
                Kind::Pi(target, data) => into.children.push(Piece::Pi(target, data)),
                Kind::Element(_) | Kind::Text(_) => {}
            }
        }
    }

    fn group(&mut self, element: ElementRef<'d>) -> Option<Tag<'d>> {
        let restored = Restored::new(element.child(MDA, "metadata"));
        let own = restored.attributes("group");
        if own.is_some_and(|own| own.get("generated()") == Some("body")) {
            return None;
        }
        let binary = restored.attributes("bin-unit");
        let mut group = Tag::new(V12, if binary.is_some() { "bin-unit" } else { "group" });
        for group_of in own.into_iter().chain(binary) {
            if let Some(id) = group_of.get("id") {
                group.set("id", id.to_owned());
            }
        }
        let generated = own.is_some_and(|own| own.get("generated()").is_some());
        if let (None, Some(id), false) = (group.get("id"), element.get("id"), generated) {
            group.set("id", id);
        }
        self.attributes(element, &mut group);
        if let Some(own) = own.or(binary) {
            own.apply(&mut group);
        }
        let order: &[&str] = if binary.is_some() { &BINARY } else { &GROUP };
        // What the file says of all holds for its outermost groups.
        let outer = self.translate.take();
        if group.local == "group"
            && let (None, Some(outer)) = (group.get("translate"), outer)
        {
            group.set("translate", outer);
        }
        self.beside(element, restored, &HashSet::new(), &mut group);
        group.arrange(order);
        self.structure(element, &mut group);
        self.translate = outer;
        Some(group)
    }

    /// Attributes of groups and units but for their id.
    fn attributes(&mut self, element: ElementRef<'d>, tag: &mut Tag<'d>) {
        for attribute in element.attributes() {
            match (attribute.namespace, attribute.local(), attribute.value) {
                ("", "id", _) => {}
                ("", "name", value) => tag.set("resname", value),
                ("", "type", value) => tag.set("restype", words::restype_down(value)),
                ("", "translate", value) => tag.set("translate", value),
                _ => self.carry(element, &attribute, tag),
            }
        }
    }
}

fn is_binary(group: ElementRef<'_>) -> bool {
    Restored::new(group.child(MDA, "metadata")).attributes("bin-unit").is_some()
}

fn is_codepoints(element: ElementRef<'_>) -> bool {
    element.is(super::SLR, "profiles")
        && element.attributes().len() == 1
        && element.get("generalProfile") == Some(super::CODEPOINTS)
        && element.elements().next().is_none()
}
