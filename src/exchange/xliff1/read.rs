//! The structure of an XLIFF 1.2 file: files, groups, translation units.

use super::super::faults::Faults;
use super::super::flavours::Dialect;
use super::super::names::Names;
use super::super::notes::{add_late, deleted_of_structure};
use super::super::text::Space;
use super::super::{Reading, Version};
use super::{DIGESTS_AUTHOR, HASH_AUTHOR, extensions, notes, unit};
use crate::model::{Bitext, BitextGroup, BitextUnit, Lang, Message, Note};
use crate::xml::Element;
use std::collections::HashSet;

/// `restype` of the unit that stands for the header of a PO file (XLIFF 1.2 Representation
/// Guide for Gettext PO).
const PO_HEADER: &str = "x-gettext-domain-header";

/// What the elements around a unit say about it.
#[derive(Clone, Copy)]
pub struct Inherited<'a> {
    pub translate: bool,
    pub space: Space,
    pub source_lang: Option<&'a Lang>,
    pub target_lang: Option<&'a Lang>,
    /// The id of the innermost group that is no unit.
    group: Option<&'a str>,
    /// Of the file.
    pub dialect: &'a Dialect,
}

/// Reads a file whose root has been checked.
pub fn read(path: &str, root: &Element) -> Reading {
    let core = root.name.namespace.clone();
    let mut faults = Faults::new(path, &core);
    let mut files = Vec::new();
    let mut found = false;
    for element in root.elements() {
        if element.is(&core, "file") {
            found = true;
            files.extend(read_file(element, root, &mut faults));
        } else if *element.name.namespace == *core {
            faults.unknown_element(root, element);
        }
    }
    if !found {
        faults.missing_element(root, "file");
    }
    Reading { files, version: Version::V1_2, findings: faults.findings }
}

fn read_file(element: &Element, root: &Element, faults: &mut Faults<'_>) -> Option<Bitext> {
    for name in ["original", "source-language"] {
        if element.get(name).is_none() {
            faults.missing_attribute(element, name);
        }
    }
    let source_lang = faults.lang(element, "source-language");
    let target_lang = faults.lang(element, "target-language");
    let dialect = Dialect::of(root, element);
    let inherited = Inherited {
        translate: true,
        space: Space::Collapse.of(root).of(element),
        source_lang: source_lang.as_ref(),
        target_lang: target_lang.as_ref(),
        group: None,
        dialect: &dialect,
    };
    let core = faults.core;
    let header = || element.child(core, "header").into_iter().flat_map(Element::elements);
    let mut units = Units::default();
    match element.child(core, "body") {
        Some(body) => read_children(body, inherited, &mut units, faults),
        None => faults.missing_element(element, "body"),
    }
    faults.flush();
    add_late(&mut units.units, units.notes);
    let said =
        |author| header().filter(|note| note.get("from") == Some(author)).map(Element::text).next();
    let of_header = element.child(core, "header").into_iter();
    let mut bitext = Bitext {
        document: element.get("original").unwrap_or_default().to_owned(),
        source_lang: source_lang?,
        target_lang,
        source_hash: said(HASH_AUTHOR),
        extensions: extensions::of_file(element),
        notes: of_header.flat_map(|header| notes::of_structure(header, core)).collect(),
        deleted_notes: Vec::new(),
        groups: units.groups,
        units: units.units,
        unusable: units.unusable,
    };
    if let Some(given_out) = said(DIGESTS_AUTHOR) {
        bitext.deleted_notes = deleted_of_structure(&bitext, &given_out);
    }
    Some(bitext)
}

#[derive(Default)]
struct Units {
    groups: Vec<BitextGroup>,
    /// Ids of groups.
    names: Names,
    units: Vec<BitextUnit>,
    unusable: Vec<String>,
    ids: HashSet<String>,
    /// Notes of a `bin-unit`, for the next unit.
    notes: Vec<Note>,
}

impl Units {
    fn add(&mut self, id: &str, unit: Option<BitextUnit>, inherited: Inherited<'_>) {
        let Some(mut unit) = unit else { return self.unusable.push(id.to_owned()) };
        unit.notes.splice(0..0, self.notes.drain(..));
        unit.group = inherited.group.map(str::to_owned);
        self.units.push(unit);
    }
}

/// Depth is bounded by that of the tree.
fn read_children(
    parent: &Element,
    around: Inherited<'_>,
    into: &mut Units,
    faults: &mut Faults<'_>,
) {
    for element in parent.elements() {
        if *element.name.namespace != *faults.core {
            continue;
        }
        let inherited = inherit(element, around, faults);
        match element.name.local() {
            // The header of a PO file, as po2xliff writes it, is no text of a document.
            "trans-unit" if element.get("restype") == Some(PO_HEADER) => {}
            "trans-unit" => read_unit(element, inherited, into, faults),
            "group" => match unit::as_unit(element, faults.core) {
                Some((id, members)) => {
                    faults.unit = Some(id.to_owned());
                    check_ids(&members, into, faults);
                    let unit = unit::read_group(element, id, &members, inherited, faults);
                    into.add(id, unit, inherited);
                    faults.unit = None;
                }
                None => {
                    let id = into.names.claim(element.get("id").unwrap_or("group"));
                    into.groups.push(BitextGroup {
                        id: id.clone(),
                        parent: inherited.group.map(str::to_owned),
                        notes: notes::of_structure(element, faults.core).collect(),
                        extensions: extensions::of_group(element),
                    });
                    let inherited = Inherited { group: Some(&id), ..inherited };
                    read_children(element, inherited, into, faults);
                }
            },
            "bin-unit" => {
                let id = element.get("id").unwrap_or_default();
                faults.note(element, Message::new("exchange-binary").with("id", id));
                // The text of a picture, such as its legend, is there to be translated; whether
                // the picture itself is says nothing about it. A bitext has no place for notes on
                // a picture but that text.
                let inherited = Inherited { translate: around.translate, ..inherited };
                into.notes.extend(notes::of_structure(element, faults.core));
                read_children(element, inherited, into, faults);
            }
            "bin-source" | "bin-target" => {}
            "note" | "context-group" | "count-group" | "prop-group" => {}
            _ => faults.unknown_element(parent, element),
        }
    }
}

fn read_unit(
    element: &Element,
    inherited: Inherited<'_>,
    into: &mut Units,
    faults: &mut Faults<'_>,
) {
    let Some(id) = element.get("id") else {
        return faults.missing_attribute(element, "id");
    };
    faults.unit = Some(id.to_owned());
    if check_ids(&[element], into, faults) {
        let unit = unit::read_single(element, id, inherited, faults);
        into.add(id, unit, inherited);
    }
    faults.unit = None;
}

/// True if none of these ids was met before; each that was is an error.
fn check_ids(elements: &[&Element], into: &mut Units, faults: &mut Faults<'_>) -> bool {
    let before = faults.errors();
    for element in elements {
        let Some(id) = element.get("id") else { continue };
        if !into.ids.insert(id.to_owned()) {
            let message =
                Message::new("exchange-id-doubled").with("element", "trans-unit").with("id", id);
            faults.error(element, message);
        }
    }
    faults.errors() == before
}

fn inherit<'a>(element: &Element, around: Inherited<'a>, faults: &mut Faults<'_>) -> Inherited<'a> {
    let translate = match faults.yes_no(element, "translate") {
        Some(value) => value == "yes",
        None => around.translate,
    };
    Inherited { translate, space: around.space.of(element), ..around }
}
