//! What of an XLIFF 1.2 file Vulgate does not use: extensions, and elements of 1.2 that count,
//! describe or point elsewhere.
//!
//! In a bitext, and so in a file of 2.x, the latter are elements of the namespace of 1.2.

use super::super::convert::words::{restype_down, restype_up};
use super::super::extensions::{attributes, declared, fragment};
use super::super::xliff2::{GLS, MDA, MTC, is_passed_on};
use super::super::{Version, flavours};
use super::V20;
use super::unit::max_length;
use crate::model::{ExtensionAttribute, Extensions, Role};
use crate::xml::{Element, Writer};

/// What stands in the header of a file, and its attributes.
pub fn of_file(file: &Element) -> Extensions {
    let core = &*file.name.namespace;
    let mut extensions = Extensions::default();
    let header = file.child(core, "header").into_iter().flat_map(Element::elements);
    for element in header {
        let known = ["skl", "note", "tool"];
        if *element.name.namespace != *core || !known.contains(&element.name.local()) {
            take(element, core, &mut extensions);
        }
    }
    extensions.attributes = of_element(file);
    extensions
}

/// What stands in a group or `trans-unit` that is a unit, and in its members.
pub fn of_unit(unit: &Element, members: &[&Element]) -> Extensions {
    let core = &*unit.name.namespace;
    let mut extensions = Extensions { attributes: of_element(unit), ..Extensions::default() };
    // A group of ours is a unit whose segments have what a group cannot.
    let phase = members.iter().find_map(|member| member.get(PHASE));
    extensions.attributes.extend(phase.map(|phase| attribute_of_1_2(PHASE, phase)));
    for holder in std::iter::once(unit).chain(members.iter().copied()) {
        for element in holder.elements() {
            let kept = ["context-group", "count-group", "prop-group"];
            let of_core = *element.name.namespace == *core;
            if !of_core || (kept.contains(&element.name.local()) && !is_used(element)) {
                take(element, core, &mut extensions);
            }
        }
    }
    extensions
}

/// What stands in a group that is no unit, in its order.
pub fn of_group(group: &Element) -> Extensions {
    let core = &*group.name.namespace;
    let mut extensions = Extensions { attributes: of_element(group), ..Extensions::default() };
    let kept = ["context-group", "count-group", "prop-group"];
    for element in group.elements() {
        let namespace = &*element.name.namespace;
        // Candidates and terms of XLIFF 2 belong to units alone.
        let is_kept = match namespace {
            MTC | GLS => false,
            _ if namespace == core => {
                core == Version::V1_2.namespace() && kept.contains(&element.name.local())
            }
            _ => !flavours::uses(namespace),
        };
        if is_kept {
            extensions.elements.push(fragment(element));
        }
    }
    extensions
}

/// A context that says where a text is used becomes a note; ours is known.
fn is_used(group: &Element) -> bool {
    let is_location = group.get("purpose").is_some_and(|purpose| purpose.contains("location"));
    group.name.local() == "context-group" && (is_location || is_ours(group))
}

/// Whether a group of contexts has no other entries than ours.
fn is_ours(group: &Element) -> bool {
    const OURS: [&str; 5] = ["x-heading", "x-parent", "x-role", "x-notes", "x-notes-on-unit"];
    let is_ours =
        |entry: &Element| entry.get("context-type").is_some_and(|kind| OURS.contains(&kind));
    group.elements().all(is_ours)
}

/// The unit that a group is by the context that we gave it: its name is the id.
pub fn unit_of_context(group: &Element) -> Option<&str> {
    let core = &*group.name.namespace;
    let has_role = |context: &&Element| {
        context.is(core, "context-group")
            && is_ours(context)
            && context.elements().any(|entry| entry.get("context-type") == Some("x-role"))
    };
    group.elements().find(has_role)?.get("name")
}

/// What a flavour says is read for what it means and would be out of date when written back.
fn take(element: &Element, core: &str, extensions: &mut Extensions) {
    let namespace = &*element.name.namespace;
    if flavours::uses(namespace) || (namespace == core && core != Version::V1_2.namespace()) {
        return;
    }
    if element.is(MDA, "metadata") {
        extensions.metadata.extend(element.elements().map(fragment));
    } else if element.is(GLS, "glossary") {
        extensions.glossary.extend(element.elements().map(fragment));
    } else {
        extensions.elements.push(fragment(element));
    }
}

/// Attributes of the core of XLIFF 2 are its own again; name and type are so in both versions.
fn of_element(element: &Element) -> Vec<ExtensionAttribute> {
    let mut found = attributes(element, |namespace, local| {
        flavours::uses(namespace) || namespace == V20 && !is_passed_on(local)
    });
    for attribute in found.iter_mut().filter(|attribute| attribute.namespace == V20) {
        *attribute = ExtensionAttribute::of_core(&attribute.local, &attribute.value);
    }
    let name = element.get("resname").map(|name| ExtensionAttribute::of_core("name", name));
    let kind = element.get("restype").filter(|kind| !is_role(kind));
    let kind = kind.map(|kind| ExtensionAttribute::of_core("type", &restype_up(kind)));
    name.into_iter().chain(kind).chain(of_1_2(element)).chain(found).collect()
}

/// Whether a `restype` says the role of a unit, as we write it.
fn is_role(kind: &str) -> bool {
    kind.strip_prefix("x-").is_some_and(|role| Role::parse(role).is_some())
}

/// Attributes of a `group` or `trans-unit` that have no counterpart in XLIFF 2 and mean nothing
/// to Vulgate (XLIFF 1.2 §2.3), but for the one that groups do not have.
const ONLY_IN_1_2: [&str; 23] = [
    "datatype",
    "ts",
    "reformat",
    "extradata",
    "help-id",
    "menu",
    "menu-option",
    "menu-name",
    "coord",
    "font",
    "css-style",
    "style",
    "exstyle",
    "extype",
    "merged-trans",
    "maxbytes",
    "minbytes",
    "size-unit",
    "maxheight",
    "minheight",
    "maxwidth",
    "minwidth",
    "charclass",
];
/// The one that only a `trans-unit` has.
const PHASE: &str = "phase-name";

/// The attributes of a group or unit that only 1.2 has. A `file` keeps none: what it says of
/// kind, date and tool is said anew of every file that we make.
fn of_1_2(element: &Element) -> Vec<ExtensionAttribute> {
    let core = Version::V1_2.namespace();
    if *element.name.namespace != *core || element.name.local() == "file" {
        return Vec::new();
    }
    let limited = max_length(element).is_some();
    let is_used = |name: &str| limited && ["maxwidth", "size-unit"].contains(&name);
    let names = ONLY_IN_1_2.into_iter().chain([PHASE]).filter(|name| !is_used(name));
    names.filter_map(|name| Some(attribute_of_1_2(name, element.get(name)?))).collect()
}

fn attribute_of_1_2(name: &str, value: &str) -> ExtensionAttribute {
    ExtensionAttribute::new(("xlf12", Version::V1_2.namespace()), name, value)
}

/// The phase that the segments of a unit are in.
pub fn phase_of(extensions: &Extensions) -> Option<&str> {
    let core = Version::V1_2.namespace();
    let phase = extensions.attributes.iter().find(|it| it.namespace == core && it.local == PHASE);
    phase.map(|phase| phase.value.as_str())
}

/// The attributes of a file, group or unit as 1.2 has them: those of the core of XLIFF 2 in its
/// namespace, as `vulgate xliff convert` has them, too.
pub fn attributes_of(attributes: &[ExtensionAttribute]) -> Vec<(String, String)> {
    let core = Version::V1_2.namespace();
    // Any other of its namespace would be one that stands there already, or none.
    let known =
        |it: &&ExtensionAttribute| it.namespace != core || ONLY_IN_1_2.contains(&it.local.as_str());
    let renamed = attributes.iter().filter(known).map(|attribute| {
        let mut attribute = attribute.clone();
        match (attribute.namespace.as_str(), attribute.local.as_str()) {
            ("", "name") => attribute.local = "resname".to_owned(),
            ("", "type") => {
                attribute.local = "restype".to_owned();
                attribute.value = restype_down(&attribute.value);
            }
            (namespace, _) if namespace == core => attribute.namespace.clear(),
            ("", _) => {
                attribute.namespace = V20.to_owned();
                attribute.prefix = "xlf2".to_owned();
            }
            _ => {}
        }
        attribute
    });
    declared(&renamed.collect::<Vec<_>>(), &[])
}

/// Writes elements in the order in which XLIFF 1.2 has them: those of its own, then others.
/// `before` are the names of those that stand before what the caller writes next, which is
/// called once between.
pub fn write(writer: &mut Writer, extensions: &Extensions, before: &[&str]) -> Rest {
    let mut elements = extensions.elements.clone();
    elements.extend(wrapped("mda:metadata", ("xmlns:mda", MDA), &extensions.metadata));
    let rank = |element: &String| {
        let name = core_name(element);
        before.iter().position(|known| Some(*known) == name).unwrap_or(before.len())
    };
    elements.sort_by_key(rank);
    let at = elements.partition_point(|element| rank(element) < before.len());
    let rest = elements.split_off(at);
    elements.iter().for_each(|element| writer.raw(element));
    Rest(rest)
}

/// Writes a glossary into a `trans-unit`, as the last of what stands there: 2.x has it in units
/// alone, and a group is none to other tools.
pub fn write_glossary(writer: &mut Writer, extensions: &Extensions) {
    let glossary = wrapped("gls:glossary", ("xmlns:gls", GLS), &extensions.glossary);
    glossary.iter().for_each(|glossary| writer.raw(glossary));
}

/// Elements that share one around them.
fn wrapped(name: &str, declaration: (&str, &str), elements: &[String]) -> Option<String> {
    if elements.is_empty() {
        return None;
    }
    let mut writer = Writer::fragment();
    writer.open_inline(name, &[declaration]);
    elements.iter().for_each(|element| writer.raw(element));
    Some(writer.finish().trim().to_owned())
}

/// Elements that are still to be written.
#[must_use]
pub struct Rest(Vec<String>);

impl Rest {
    pub fn write(self, writer: &mut Writer) {
        self.0.iter().for_each(|element| writer.raw(element));
    }
}

/// The local name of an element of 1.2, as [`fragment`] has written it.
fn core_name(element: &str) -> Option<&str> {
    let tag = element.split_once('>').map_or(element, |(tag, _)| tag);
    let name = tag.trim_start_matches('<').split([' ', '/']).next()?;
    let (declaration, local) = match name.split_once(':') {
        Some((prefix, local)) => (format!("xmlns:{prefix}"), local),
        None => ("xmlns".to_owned(), name),
    };
    let is_core = tag.contains(&format!("{declaration}=\"{}\"", Version::V1_2.namespace()));
    is_core.then_some(local)
}
