//! Translations into languages that are not the target language (`mtc:match` with
//! `reference="yes"`, XLIFF 2.1 §5.1.7.6): kept as they came, and no candidates.

use super::Version;
use super::extensions::fragment;
use super::faults::parse_lang;
use crate::model::{BitextUnit, Lang, ReferenceMatch};
use crate::xml::{Attribute, Element, XML_NS};
use std::collections::HashSet;

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

/// The candidates of a unit as they are written into a file whose core has this namespace. One
/// whose segment is there no more goes to the first.
pub fn spelled<'u>(unit: &'u BitextUnit, core: &'u str) -> impl Iterator<Item = String> + use<'u> {
    let segments: HashSet<&str> = unit.segments().map(|segment| segment.id.as_str()).collect();
    let first = unit.segments().next().map(|segment| segment.id.as_str());
    unit.extensions.references.iter().filter_map(move |reference| {
        let own = segments.get(reference.segment.as_str()).copied();
        let segment = own.or(first)?;
        let (name, rest) = reference.element.split_at(reference.element.find([' ', '>', '/'])?);
        Some(format!("{name} ref=\"#{segment}\" reference=\"yes\"{}", in_version(rest, core)))
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
