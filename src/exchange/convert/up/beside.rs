//! What stands beside the texts of a file, group or unit of 1.2: notes, extensions, and what is
//! kept.

use super::super::kept::{Kept, entry};
use super::super::losses::Fate;
use super::super::tree::{Piece, Tag, copied};
use super::super::{MDA, RES, V12, V20, V22};
use super::Up;
use crate::xml::{ElementRef, Kind, NodeRef};
use std::borrow::Cow;

/// What is gathered for a structure beside its texts.
#[derive(Default)]
pub struct Rest<'d> {
    pub notes: Vec<Tag<'d>>,
    /// Notes of 2.x that say more than those of 1.2 can.
    pub carried: Vec<Tag<'d>>,
    pub extensions: Vec<Tag<'d>>,
    /// Comments and instructions.
    pub outside: Vec<Piece<'d>>,
}

impl<'d> Rest<'d> {
    /// Adds it all to a structure, with the metadata there is.
    pub fn finish(mut self, tag: &mut Tag<'d>, kept: Kept<'d>, core: &'static str) {
        tag.children.append(&mut self.outside);
        let at = self.extensions.iter().position(|it| it.is(MDA, "metadata"));
        let metadata = kept.into_metadata(at.map(|at| self.extensions.remove(at)));
        let modules = metadata.into_iter().chain(self.extensions);
        modules.for_each(|extension| tag.push(extension));
        if self.notes.is_empty() {
            return;
        }
        let mut carried = self.carried.into_iter().peekable();
        let mut notes = Tag::new(core, "notes");
        for note in self.notes {
            // The same note, unless someone has changed its text.
            let same = carried.next_if(|it| it.plain() == note.plain());
            notes.push(same.unwrap_or(note));
        }
        tag.push(notes);
    }
}

impl<'d> Up<'d> {
    pub fn header(
        &mut self,
        node: NodeRef<'d>,
        head: &mut Tag<'d>,
        kept: &mut Kept<'d>,
        rest: &mut Rest<'d>,
    ) {
        match node.kind() {
            Kind::Element(skeleton) if skeleton.is(self.old, "skl") => {
                self.skeleton(skeleton, head, kept);
            }
            _ => self.beside(node, kept, rest),
        }
    }

    pub fn skeleton(&mut self, element: ElementRef<'d>, head: &mut Tag<'d>, kept: &mut Kept<'d>) {
        for file in element.elements() {
            let mut tag = Tag::inline(self.core, "skeleton");
            let text = file.text();
            match (file.local(), file.get("href")) {
                ("external-file", Some(href)) => tag.set("href", href),
                ("internal-file", _) if !text.is_empty() => tag.text(text),
                _ => {
                    self.losses.note(Fate::Kept, element, "skl");
                    kept.element(element);
                    continue;
                }
            }
            let more = file.attributes().filter(|it| it.local() != "href");
            let more: Vec<_> = more.map(|it| entry(&it)).collect();
            for (name, _) in &more {
                self.losses.note(Fate::Kept, file, name_of(file, name));
            }
            kept.attributes("skl", more);
            head.push(tag);
        }
    }

    /// What stands beside the texts of any structure: notes, extensions, and what is kept.
    pub fn beside(&mut self, node: NodeRef<'d>, kept: &mut Kept<'d>, rest: &mut Rest<'d>) {
        match node.kind() {
            Kind::Element(note) if note.is(self.old, "note") => {
                let note = self.note(note);
                rest.notes.push(note);
            }
            Kind::Element(other) if other.namespace() == self.old => {
                self.losses.note(Fate::Kept, other, other.local());
                kept.element(other);
            }
            Kind::Element(notes) if notes.is(V20, "notes") => {
                rest.carried.extend(notes.elements().map(|note| self.extension(note)));
            }
            // It is that of the codes again.
            Kind::Element(data) if data.is(V20, "originalData") => {}
            Kind::Element(other) => self.place(other, kept, &mut rest.extensions),
            Kind::Text(_) => {}
            Kind::Comment(text) => rest.outside.push(Piece::Comment(text)),
            Kind::Pi(target, data) => rest.outside.push(Piece::Pi(target, data)),
        }
    }

    /// An element of another namespace, as it is; what was kept of 2.x is of this version now,
    /// as far as this version has it.
    pub fn extension(&mut self, element: ElementRef<'d>) -> Tag<'d> {
        let core = self.core;
        let mut tag = copied(element, &move |namespace| match namespace {
            V20 => Cow::Borrowed(core),
            other => Cow::Borrowed(other),
        });
        if core != V22 {
            let inner = element.descendants().filter_map(NodeRef::element);
            for it in std::iter::once(element).chain(inner) {
                if it.is(V20, "note") && it.get("ref").is_some() {
                    self.losses.note(Fate::Dropped, it, "ref");
                } else if it.is(V20, "notes") && it.parent().is_some_and(|it| it.is(RES, ITEM)) {
                    self.losses.note(Fate::Dropped, it, "notes");
                }
            }
            without_newer(&mut tag, core);
        }
        tag
    }

    pub fn note(&mut self, element: ElementRef<'d>) -> Tag<'d> {
        let mut tag = Tag::inline(self.core, "note");
        for attribute in element.attributes() {
            match (attribute.namespace, attribute.local(), attribute.value) {
                ("", "priority", value) => tag.set("priority", value),
                ("", "annotates", side @ ("source" | "target")) => tag.set("appliesTo", side),
                ("", name, value) => {
                    self.losses.note(Fate::Kept, element, name);
                    tag.set_ns(V12, name, value);
                }
                (namespace, name, value) => tag.set_ns(namespace, name, value),
            }
        }
        tag.holding(element.text())
    }
}

/// What has notes of its own in 2.2 alone.
const ITEM: &str = "resourceItem";

/// Takes out what only 2.2 has. Depth is bounded by that of the tree.
fn without_newer(tag: &mut Tag<'_>, core: &str) {
    if tag.is(core, "note") {
        tag.take("ref");
    }
    let is_item = tag.is(RES, ITEM);
    tag.children.retain_mut(|piece| match piece {
        Piece::Element(inner) if is_item && inner.is(core, "notes") => false,
        Piece::Element(inner) => {
            without_newer(inner, core);
            true
        }
        _ => true,
    });
}

/// The name of an attribute in the document, for findings.
fn name_of<'d>(element: ElementRef<'d>, name: &str) -> &'d str {
    let found = element.attributes().find(|it| it.local() == name);
    found.map_or("", |it| it.qualified)
}
