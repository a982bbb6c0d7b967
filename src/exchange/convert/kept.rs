//! What XLIFF 2 has no place for, as metadata (XLIFF 2.1 §5.4), and back.
//!
//! A `metaGroup` of the category `xliff-1.2:NAME` is an element of 1.2 with all that is in it:
//! a `meta` an attribute, by its name (`{namespace}name` with a namespace), a `meta` of the
//! type `text()` a text, a group within it a child; `{namespace}name` is one of another namespace. `xliff-1.2:@NAME` is a group of attributes
//! of the element itself that became what has the metadata, or of something in it that the
//! `meta` `id()` names. Types with `()` are no attributes.

use super::tree::{Attribute, Piece, Tag};
use super::{MDA, V12};
use crate::xml::{Attr, ElementRef, Kind};
use std::borrow::Cow;
use std::collections::HashMap;

const CATEGORY: &str = "xliff-1.2:";
const TEXT: &str = "text()";
/// An element without anything in it: a group must hold something.
const EMPTY: &str = "empty()";
/// What a group of attributes is of.
pub const ID: &str = "id()";
/// Says of what stands between segments that the source has nothing there.
pub const BARE: &str = "bare()";

/// Metadata in the making.
#[derive(Default)]
pub struct Kept<'d> {
    groups: Vec<Tag<'d>>,
}

impl<'d> Kept<'d> {
    /// Keeps an element of 1.2 with all that is in it.
    pub fn element(&mut self, element: ElementRef<'d>) {
        self.groups.push(encoded(element));
    }

    /// Keeps attributes of what became the holder of the metadata; without any, nothing.
    pub fn attributes(&mut self, name: &str, entries: Vec<Entry<'d>>) {
        self.group(name, entries, None);
    }

    /// The same for attributes of something on one side.
    pub fn group(&mut self, name: &str, entries: Vec<Entry<'d>>, side: Option<&'static str>) {
        if entries.iter().all(|(kind, _)| kind == ID) {
            return;
        }
        let mut group = Tag::new(MDA, "metaGroup").with("category", format!("{CATEGORY}@{name}"));
        if let Some(side) = side {
            group.set("appliesTo", side);
        }
        entries.into_iter().for_each(|(kind, value)| group.push(meta(kind, value)));
        self.groups.push(group);
    }

    /// Adds what was kept elsewhere.
    pub fn append(&mut self, mut other: Kept<'d>) {
        self.groups.append(&mut other.groups);
    }

    /// The metadata, joined to some that was there.
    pub fn into_metadata(self, existing: Option<Tag<'d>>) -> Option<Tag<'d>> {
        if self.groups.is_empty() {
            return existing;
        }
        let mut metadata = existing.unwrap_or_else(|| Tag::new(MDA, "metadata"));
        self.groups.into_iter().for_each(|group| metadata.push(group));
        Some(metadata)
    }
}

/// A name or `name()`, and a value.
pub type Entry<'d> = (Cow<'d, str>, Cow<'d, str>);

/// An attribute as an entry.
pub fn entry<'d>(attribute: &Attr<'d>) -> Entry<'d> {
    let name = match attribute.namespace {
        "" => Cow::Borrowed(attribute.local()),
        namespace => Cow::Owned(format!("{{{namespace}}}{}", attribute.local())),
    };
    (name, attribute.value.into())
}

fn meta<'d>(kind: impl Into<Cow<'d, str>>, value: impl Into<Cow<'d, str>>) -> Tag<'d> {
    Tag::inline(MDA, "meta").with("type", kind).holding(value)
}

fn encoded(element: ElementRef<'_>) -> Tag<'_> {
    let name = match element.namespace() {
        namespace if namespace == own_namespace(element) => element.local().to_owned(),
        namespace => format!("{{{namespace}}}{}", element.local()),
    };
    let mut group = Tag::new(MDA, "metaGroup").with("category", format!("{CATEGORY}{name}"));
    for attribute in element.attributes() {
        let (name, value) = entry(&attribute);
        group.push(meta(name, value));
    }
    // White space between elements is layout, but where texts stand.
    let only_elements =
        is_structural(element.local(), element.namespace() == own_namespace(element))
            && element.children().any(|node| node.element().is_some())
            && element.children().all(|node| match node.kind() {
                Kind::Text(text) => text.trim().is_empty(),
                _ => true,
            });
    for node in element.children() {
        match node.kind() {
            Kind::Element(inner) => group.push(encoded(inner)),
            Kind::Text(text) if !only_elements => group.push(meta(TEXT, text)),
            Kind::Text(_) => {}
            Kind::Comment(text) => group.children.push(Piece::Comment(text)),
            Kind::Pi(target, data) => group.children.push(Piece::Pi(target, data)),
        }
    }
    if group.elements().next().is_none() {
        group.push(meta(EMPTY, ""));
    }
    group
}

/// Elements of 1.2 that hold elements and no text.
const STRUCTURAL: [&str; 15] = [
    "alt-trans",
    "bin-source",
    "bin-target",
    "bin-unit",
    "context-group",
    "count-group",
    "glossary",
    "header",
    "phase",
    "phase-group",
    "prop-group",
    "reference",
    "skl",
    "tool",
    "trans-unit",
];

fn is_structural(local: &str, is_own: bool) -> bool {
    is_own && STRUCTURAL.contains(&local)
}

/// The namespace of the document: 1.0 has none, 1.1 one of its own.
fn own_namespace(element: ElementRef<'_>) -> &str {
    element.document().root().namespace()
}

/// What metadata holds of 1.2.
#[derive(Default)]
pub struct Restored<'d> {
    /// Elements that stood in the holder.
    pub elements: Vec<Tag<'d>>,
    groups: Vec<Group<'d>>,
    /// Groups by name, side and what they are of.
    index: HashMap<(&'d str, Option<&'d str>, String), usize>,
    /// Metadata that is not of 1.2.
    pub others: Vec<ElementRef<'d>>,
}

/// A group of attributes.
pub struct Group<'d> {
    name: &'d str,
    entries: Vec<(&'d str, Cow<'d, str>)>,
}

impl<'d> Group<'d> {
    /// The value of an entry.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// The values of all entries of a name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.entries.iter().filter(move |it| it.0 == name).map(|it| &*it.1)
    }

    /// Gives an element the attributes that it does not have yet; `id` and what is none are
    /// left out.
    pub fn apply(&self, tag: &mut Tag<'d>) {
        for (name, value) in &self.entries {
            let attribute = attribute(name, value.clone());
            let known = tag.get_ns(&attribute.namespace, &attribute.local).is_some();
            if !known && is_name(name) && *name != "id" {
                tag.attributes.push(attribute);
            }
        }
    }
}

impl<'d> Restored<'d> {
    /// Takes metadata apart.
    pub fn new(metadata: Option<ElementRef<'d>>) -> Restored<'d> {
        let mut restored = Restored::default();
        for group in metadata.into_iter().flat_map(ElementRef::elements) {
            let category = group.get("category").and_then(|it| it.strip_prefix(CATEGORY));
            match category.map(|name| (name, name.strip_prefix('@'))) {
                Some((_, Some(name))) => {
                    let entries = group.elements().filter(|it| it.is(MDA, "meta"));
                    let entries =
                        entries.map(|it| (it.get("type").unwrap_or_default(), it.text())).collect();
                    let side = group.get("appliesTo");
                    let group = Group { name, entries };
                    if let Some(id) = group.get(ID) {
                        let key = (name, side, id.to_owned());
                        restored.index.entry(key).or_insert(restored.groups.len());
                    }
                    restored.groups.push(group);
                }
                Some((name, None)) if is_name(name) => {
                    restored.elements.push(decoded(group, name));
                }
                _ => restored.others.push(group),
            }
        }
        restored
    }

    /// Whether there is anything of 1.2.
    pub fn is_empty(&self) -> bool {
        self.elements.is_empty() && self.groups.is_empty()
    }

    /// The attributes of the holder, or of a part of it of which there is only one.
    pub fn attributes(&self, name: &str) -> Option<&Group<'d>> {
        self.groups.iter().find(|group| group.name == name && group.get(ID).is_none())
    }

    /// The attributes of something that has an id, on a side.
    pub fn of<'s>(
        &'s self,
        name: &'s str,
        id: &str,
        side: Option<&'s str>,
    ) -> Option<&'s Group<'d>> {
        let at = self.index.get(&(name, side, id.to_owned()))?;
        self.groups.get(*at)
    }

    /// Takes the elements of a name out.
    pub fn take(&mut self, name: &str) -> Vec<Tag<'d>> {
        let (taken, rest) =
            std::mem::take(&mut self.elements).into_iter().partition(|tag| tag.local == name);
        self.elements = rest;
        taken
    }
}

fn attribute<'d>(name: &'d str, value: Cow<'d, str>) -> Attribute<'d> {
    let (namespace, local) = clark(name);
    Attribute { namespace: namespace.into(), local: local.into(), value }
}

/// `{namespace}name` or `name`.
fn clark(name: &str) -> (&str, &str) {
    name.strip_prefix('{').and_then(|rest| rest.split_once('}')).unwrap_or(("", name))
}

/// Whether a name can be one in XML: metadata may say anything.
fn is_name(name: &str) -> bool {
    crate::xml::is_name_without_colon(clark(name).1)
}

fn decoded<'d>(group: ElementRef<'d>, name: &'d str) -> Tag<'d> {
    let (namespace, local) = clark(name);
    // `{}name` is one of no namespace.
    let is_own = !name.starts_with('{');
    let holds_text = group.elements().any(|it| it.get("type") == Some(TEXT));
    let mut tag = match is_structural(local, is_own) && !holds_text {
        true => Tag::new(V12, local),
        false => Tag::inline(if is_own { V12 } else { namespace }, local),
    };
    for entry in group.elements() {
        let inner = entry.get("category").and_then(|it| it.strip_prefix(CATEGORY));
        match (entry.get("type"), inner) {
            (Some(TEXT), _) => tag.text(entry.text()),
            (Some(EMPTY), _) => {}
            (Some(kind), _) if is_name(kind) => tag.attributes.push(attribute(kind, entry.text())),
            (None, Some(name)) if is_name(name) => tag.push(decoded(entry, name)),
            _ => {}
        }
    }
    tag
}
