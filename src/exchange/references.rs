//! Translations into languages that are not the target language (`mtc:match` with
//! `reference="yes"`, XLIFF 2.1 §5.1.7.6): kept as they came, and no candidates.
//!
//! In 1.2 they are alternatives with `alttranstype="reference"`. Between the two versions they
//! go as `vulgate xliff convert` has it, each in a file of its own with one unit.

use super::Version;
use super::convert::convert;
use super::extensions::fragment;
use super::faults::parse_lang;
use super::xliff2::MTC;
use crate::model::{BitextSegment, BitextUnit, Lang, ReferenceMatch};
use crate::xml::{Attribute, Element, Node, Writer, XML_NS};
use std::collections::{HashMap, HashSet};

/// Whether a candidate says that it is none for the target language, or is plainly in another.
pub fn is_reference(candidate: &Element, target: &Element, expected: Option<&Lang>) -> bool {
    let named = target.get_ns(XML_NS, "lang").and_then(parse_lang);
    let is_other = match (named, expected) {
        (Some(named), Some(expected)) => named.language() != expected.language(),
        _ => false,
    };
    is_other || candidate.get("reference") == Some("yes")
}

/// A candidate that [`is_reference`], of a segment.
pub fn read(candidate: &Element, segment: &str) -> ReferenceMatch {
    let mut candidate = candidate.clone();
    candidate.attributes.retain(|attribute| !is_own(attribute, &["ref", "reference"]));
    ReferenceMatch { segment: segment.to_owned(), element: fragment(&candidate) }
}

fn is_own(attribute: &Attribute, names: &[&str]) -> bool {
    attribute.name.namespace.is_empty() && names.contains(&attribute.name.local())
}

/// The candidates of a unit as they are written into a file of 2.x whose core has this
/// namespace.
pub fn spelled<'u>(unit: &'u BitextUnit, core: &'u str) -> impl Iterator<Item = String> + use<'u> {
    with_segments(unit, core).map(|(_, candidate)| candidate)
}

/// The candidates of a unit as alternatives of 1.2 (§2.2), by the ids of their segments.
pub fn alternatives(unit: &BitextUnit) -> HashMap<&str, Vec<String>> {
    let mut alternatives: HashMap<&str, Vec<String>> = HashMap::new();
    for (segment, candidate) in with_segments(unit, Version::V2_1.namespace()) {
        alternatives.entry(segment).or_default().extend(down(segment, &candidate));
    }
    alternatives
}

/// An alternative of 1.2 that is a reference, with one of its targets, for a segment. None if
/// it cannot be brought to 2.x.
pub fn of_alternative(
    alternative: &Element,
    target: &Element,
    segment: &BitextSegment,
) -> Option<ReferenceMatch> {
    let core = &*alternative.name.namespace;
    let mut reference = Element { children: Vec::new(), ..alternative.clone() };
    reference.attributes.retain(|it| !is_own(it, &["alttranstype", "mid"]));
    let is_other = |node: &&Node| match node {
        Node::Element(child) => !child.is(core, "target") || std::ptr::eq(child, target),
        _ => true,
    };
    reference.children = alternative.children.iter().filter(is_other).cloned().collect();
    let reference = fragment(&reference);
    let (name, rest) = reference.split_at(reference.find([' ', '>', '/'])?);
    let mut source = Writer::fragment();
    source.leaf("source", &[], &segment.source.plain());
    let text = format!(
        "<xliff xmlns=\"{core}\" xmlns:ref=\"{MTC}\" version=\"1.2\"><file original=\"f\" \
         source-language=\"und\" target-language=\"und\" datatype=\"x-f\"><body><trans-unit \
         id=\"u\">{}{name} alttranstype=\"reference\" ref:ref=\"#s\"{rest}</trans-unit></body>\
         </file></xliff>",
        source.finish().trim()
    );
    let converted = Element::parse("", &convert("", &text, Version::V2_1).ok()?.text).ok()?;
    Some(read(find(&converted, MTC, "match")?, &segment.id))
}

/// A candidate of 2.x as an alternative of 1.2.
fn down(segment: &str, candidate: &str) -> Option<String> {
    let text = format!(
        "<xliff xmlns=\"{}\" version=\"2.1\" srcLang=\"und\" trgLang=\"und\"><file id=\"f\"><unit \
         id=\"u\"><m:matches xmlns:m=\"{MTC}\">{candidate}</m:matches><segment id=\"{segment}\">\
         <source/></segment></unit></file></xliff>",
        Version::V2_1.namespace()
    );
    let converted = Element::parse("", &convert("", &text, Version::V1_2).ok()?.text).ok()?;
    let found = find(&converted, Version::V1_2.namespace(), "alt-trans")?;
    let mut alternative = found.clone();
    // It stands in the `trans-unit` of its segment.
    let is_ref = |it: &Attribute| it.name.local() == "ref" && *it.name.namespace == *MTC;
    alternative.attributes.retain(|it| !is_ref(it) && !is_own(it, &["mid"]));
    Some(fragment(&alternative))
}

/// The first element of this name. Depth is bounded by that of the tree.
fn find<'e>(around: &'e Element, namespace: &str, name: &str) -> Option<&'e Element> {
    let mut inner = around.elements();
    inner.find_map(|it| if it.is(namespace, name) { Some(it) } else { find(it, namespace, name) })
}

/// The candidates of a unit, with the id of the segment of each. One whose segment is there no
/// more goes to the first.
fn with_segments<'u>(
    unit: &'u BitextUnit,
    core: &'u str,
) -> impl Iterator<Item = (&'u str, String)> + use<'u> {
    let segments: HashSet<&str> = unit.segments().map(|segment| segment.id.as_str()).collect();
    let first = unit.segments().next().map(|segment| segment.id.as_str());
    unit.extensions.references.iter().filter_map(move |reference| {
        let own = segments.get(reference.segment.as_str()).copied();
        let segment = own.or(first)?;
        let (name, rest) = reference.element.split_at(reference.element.find([' ', '>', '/'])?);
        let rest = in_version(rest, core);
        Some((segment, format!("{name} ref=\"#{segment}\" reference=\"yes\"{rest}")))
    })
}

/// The texts of a candidate are in the namespace of the core, which 2.2 has another of.
fn in_version(element: &str, core: &str) -> String {
    const CORES: [&str; 2] = [Version::V2_0.namespace(), Version::V2_2.namespace()];
    if !CORES.contains(&core) {
        return element.to_owned();
    }
    let declared = |core: &str| format!("=\"{core}\"");
    CORES.iter().fold(element.to_owned(), |element, known| {
        element.replace(&declared(known), &declared(core))
    })
}
