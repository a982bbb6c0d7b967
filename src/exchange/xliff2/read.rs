//! The structure of an XLIFF 2 file: files, groups, units.

use super::super::extensions::{attributes as extension_attributes, fragment};
use super::super::faults::Faults as Collected;
use super::super::notes::deleted_of_structure;
use super::super::text::Space;
use super::super::{Reading, Version};
use super::notes::{self, NOTES};
use super::{CATEGORY, CODE_POINTS, GLOSSARY_ID, GLS, MDA, MTC, SLR, TYPE_PREFIX, unit};
use crate::model::{
    Bitext, BitextGroup, BitextUnit, ExtensionAttribute, Extensions, Lang, Message,
};
use crate::xml::{Attribute, Element};
use std::collections::HashSet;

pub use super::super::faults::Faults;

/// What the elements around a unit say about it.
#[derive(Clone, Copy)]
pub struct Inherited<'a> {
    pub translate: bool,
    /// The id of the innermost group.
    group: Option<&'a str>,
    pub space: Space,
    pub restriction: Restriction,
    pub source_lang: Option<&'a Lang>,
    pub target_lang: Option<&'a Lang>,
}

/// Attributes of the core that mean nothing to Vulgate and go back as they came, with their
/// values.
const PASSED_ON: [(&str, &[&str]); 3] = [
    ("canResegment", &["yes", "no"]),
    ("srcDir", &["ltr", "rtl", "auto"]),
    ("trgDir", &["ltr", "rtl", "auto"]),
];

/// Whether an attribute of the core means nothing to Vulgate and goes back as it came.
pub fn is_passed_on(name: &str) -> bool {
    PASSED_ON.iter().any(|(known, _)| *known == name)
}

/// The attributes of the core of a file, group or unit that go back as they came.
fn passed_on(element: &Element) -> Vec<ExtensionAttribute> {
    let own: &[&str] = match element.name.local() {
        "group" | "unit" => &["name", "type"],
        _ => &[],
    };
    // The type that we give a unit says its role.
    let is_role = |name: &str, value: &str| {
        element.name.local() == "unit" && name == "type" && value.starts_with(TYPE_PREFIX)
    };
    let own =
        own.iter().map(|name| (*name, element.get(name).filter(|value| !is_role(name, value))));
    let known = PASSED_ON
        .into_iter()
        .map(|(name, values)| (name, element.get(name).filter(|value| values.contains(value))));
    own.chain(known)
        .filter_map(|(name, value)| Some(ExtensionAttribute::of_core(name, value?)))
        .collect()
}

/// What the numbers of `slr:sizeRestriction` count.
#[derive(Clone, Copy, PartialEq)]
pub enum Restriction {
    /// Characters, and there is nothing more to it.
    CodePoints,
    /// Something else, or nothing was said.
    Other,
}

impl Restriction {
    /// What a `file` says.
    fn of(file: &Element) -> Self {
        match file.child(SLR, "profiles") {
            Some(profiles) if Self::is_plain(profiles) => Restriction::CodePoints,
            _ => Restriction::Other,
        }
    }

    /// Whether profiles say no more than that characters are counted.
    pub fn is_plain(profiles: &Element) -> bool {
        let general = profiles.get("generalProfile") == Some(CODE_POINTS);
        general && profiles.attributes.len() == 1 && profiles.elements().next().is_none()
    }

    /// The greatest length of an element, if it has one and no least length.
    pub fn max_length(self, element: &Element) -> Option<u32> {
        let value = element.get_ns(SLR, "sizeRestriction")?;
        value.parse().ok().filter(|_| self == Restriction::CodePoints)
    }
}

/// Reads a file whose root has been checked.
pub fn read(path: &str, root: &Element, version: Version) -> Reading {
    let core = root.name.namespace.clone();
    let mut faults = Collected::new(path, &core);
    if root.get("srcLang").is_none() {
        faults.missing_attribute(root, "srcLang");
    }
    let source_lang = faults.lang(root, "srcLang");
    let target_lang = faults.lang(root, "trgLang");
    let inherited = Inherited {
        translate: true,
        group: None,
        space: Space::Collapse.of(root),
        restriction: Restriction::Other,
        source_lang: source_lang.as_ref(),
        target_lang: target_lang.as_ref(),
    };
    let mut files: Vec<Bitext> = Vec::new();
    let mut ids = HashSet::new();
    for element in root.elements() {
        if element.is(&core, "file") {
            if let Some(id) = required_id(element, &mut faults)
                && !ids.insert(id.to_owned())
            {
                doubled(element, id, &mut faults);
            }
            files.extend(read_file(element, inherited, &mut faults));
        } else if *element.name.namespace == *core && element.name.local() != "notes" {
            faults.unknown_element(root, element);
        }
    }
    if ids.is_empty() && files.is_empty() {
        faults.missing_element(root, "file");
    }
    // In 2.2 the document may have notes itself; a bitext is one file of it.
    if let Some(first) = files.first_mut() {
        first.notes.splice(0..0, notes::of_structure(root, &core));
    }
    Reading { files, version, findings: faults.findings }
}

fn read_file(element: &Element, around: Inherited<'_>, faults: &mut Faults<'_>) -> Option<Bitext> {
    let restriction = Restriction::of(element);
    let inherited = Inherited { restriction, ..inherit(element, around, faults) };
    let meta = metadata(element.child(MDA, "metadata"));
    let mut collected = Units::default();
    read_children(element, inherited, &mut collected, faults);
    faults.flush();
    // Without a source language there is nothing to do with it, which is an error already.
    let mut bitext = Bitext {
        document: element.get("original").unwrap_or_default().to_owned(),
        source_lang: around.source_lang?.clone(),
        target_lang: around.target_lang.cloned(),
        source_hash: lookup(&meta, "source-hash"),
        extensions: extensions(element, inherited),
        notes: notes::of_structure(element, faults.core).collect(),
        deleted_notes: Vec::new(),
        groups: collected.groups,
        units: collected.units,
        unusable: collected.unusable,
    };
    if let Some(given_out) = lookup(&meta, NOTES) {
        bitext.deleted_notes = deleted_of_structure(&bitext, &given_out);
    }
    Some(bitext)
}

#[derive(Default)]
struct Units {
    groups: Vec<BitextGroup>,
    units: Vec<BitextUnit>,
    unusable: Vec<String>,
    unit_ids: HashSet<String>,
    group_ids: HashSet<String>,
}

/// Units and groups of a file or group. Depth is bounded by that of the tree.
fn read_children(
    parent: &Element,
    inherited: Inherited<'_>,
    into: &mut Units,
    faults: &mut Faults<'_>,
) {
    for element in parent.elements() {
        if *element.name.namespace != *faults.core {
            continue;
        }
        match element.name.local() {
            "unit" => read_unit(element, inherited, into, faults),
            "group" => {
                let inner = read_group(element, inherited, into, faults);
                read_children(element, inner, into, faults);
            }
            "notes" | "skeleton" => {}
            _ => faults.unknown_element(parent, element),
        }
    }
}

/// Adds a group, and gives what it says to what is in it.
fn read_group<'a>(
    element: &'a Element,
    inherited: Inherited<'a>,
    into: &mut Units,
    faults: &mut Faults<'_>,
) -> Inherited<'a> {
    let inner = inherit(element, inherited, faults);
    let Some(id) = required_id(element, faults) else { return inner };
    if !into.group_ids.insert(id.to_owned()) {
        doubled(element, id, faults);
        return inner;
    }
    let extensions = of_group(element);
    // A file needs a group if it has no unit, and it says nothing more.
    if extensions.is_empty() && element.elements().next().is_none() {
        return inner;
    }
    let parent = inherited.group.map(str::to_owned);
    let notes = notes::of_structure(element, faults.core).collect();
    into.groups.push(BitextGroup { id: id.to_owned(), parent, notes, extensions });
    Inherited { group: Some(id), ..inner }
}

fn read_unit(
    element: &Element,
    inherited: Inherited<'_>,
    into: &mut Units,
    faults: &mut Faults<'_>,
) {
    let Some(id) = required_id(element, faults) else { return };
    faults.unit = Some(id.to_owned());
    if into.unit_ids.insert(id.to_owned()) {
        let inherited = inherit(element, inherited, faults);
        match unit::read(element, id, inherited, faults) {
            Some(mut unit) => {
                unit.group = inherited.group.map(str::to_owned);
                into.units.push(unit);
            }
            None => into.unusable.push(id.to_owned()),
        }
    } else {
        doubled(element, id, faults);
    }
    faults.unit = None;
}

fn inherit<'a>(element: &Element, around: Inherited<'a>, faults: &mut Faults<'_>) -> Inherited<'a> {
    let translate = match faults.yes_no(element, "translate") {
        Some(value) => value == "yes",
        None => around.translate,
    };
    Inherited { translate, space: around.space.of(element), ..around }
}

fn required_id<'e>(element: &'e Element, faults: &mut Faults<'_>) -> Option<&'e str> {
    let id = element.get("id");
    if id.is_none() {
        faults.missing_attribute(element, "id");
    }
    id
}

fn doubled(element: &Element, id: &str, faults: &mut Faults<'_>) {
    let message =
        Message::new("exchange-id-doubled").with("element", element.name.local()).with("id", id);
    faults.error(element, message);
}

/// What other tools have put into a file or unit.
pub fn extensions(element: &Element, inherited: Inherited<'_>) -> Extensions {
    let restriction = inherited.restriction;
    let core = &element.name.namespace;
    let mut extensions = Extensions::default();
    for child in element.elements().filter(|child| child.name.namespace != *core) {
        match (&*child.name.namespace, child.name.local()) {
            (MTC, "matches") => {}
            (SLR, "profiles") if is_implied(element, child) => {}
            (MDA, "metadata") => {
                let groups = child.elements().filter(|group| !is_ours(group));
                extensions.metadata.extend(groups.map(fragment));
            }
            (GLS, "glossary") => {
                let is_ours = |entry: &&Element| {
                    entry.get("id").is_some_and(|id| id.starts_with(GLOSSARY_ID))
                };
                let of_others = child.elements().filter(|entry| !is_ours(entry));
                extensions.glossary.extend(of_others.map(fragment));
            }
            _ => extensions.elements.push(fragment(child)),
        }
    }
    extensions.attributes = passed_on(element);
    extensions.attributes.extend(extension_attributes(element, |namespace, local| {
        let restricts = namespace == SLR && local == "sizeRestriction";
        restricts && restriction.max_length(element).is_some()
    }));
    extensions
}

/// What other tools have put into a group: all of it, in order, as nothing of ours is there.
fn of_group(element: &Element) -> Extensions {
    let of_others =
        element.elements().filter(|child| child.name.namespace != element.name.namespace);
    let elements = of_others.map(fragment).collect();
    let mut attributes = passed_on(element);
    attributes.extend(extension_attributes(element, |_, _| false));
    Extensions { elements, attributes, ..Extensions::default() }
}

/// Whether profiles are known from the greatest lengths of units alone. Else they are kept as
/// they came, for what they explain is kept so, too.
fn is_implied(file: &Element, profiles: &Element) -> bool {
    Restriction::is_plain(profiles) && !needs_profiles(file)
}

/// Whether an element, or one within it, keeps an attribute of the module as it came. Depth is
/// bounded by that of the tree.
fn needs_profiles(element: &Element) -> bool {
    let name = element.name.local();
    let is_kept = |attribute: &Attribute| {
        let is_length = name == "unit" && attribute.name.local() == "sizeRestriction";
        *attribute.name.namespace == *SLR && !(is_length && attribute.value.parse::<u32>().is_ok())
    };
    let keeps = ["file", "group", "unit", "mrk", "sm"].contains(&name);
    keeps && element.attributes.iter().any(is_kept) || element.elements().any(needs_profiles)
}

fn is_ours(group: &Element) -> bool {
    group.is(MDA, "metaGroup") && group.get("category") == Some(CATEGORY)
}

/// Our entries of a metadata element: type and text.
pub fn metadata(element: Option<&Element>) -> Vec<(String, String)> {
    let groups = element.into_iter().flat_map(Element::elements);
    groups
        .filter(|group| is_ours(group))
        .flat_map(Element::elements)
        .filter(|entry| entry.is(MDA, "meta"))
        .filter_map(|entry| Some((entry.get("type")?.to_owned(), entry.text())))
        .collect()
}

/// The entry of a type.
pub fn lookup(meta: &[(String, String)], key: &str) -> Option<String> {
    meta.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone())
}
