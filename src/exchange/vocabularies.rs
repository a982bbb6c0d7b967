//! Which namespaces are those of core and modules in a version of XLIFF 2; all others are of
//! extensions (XLIFF 2.1 §4.9).

use super::Version;

/// Namespaces, with the first version and the last in which they are the standard's.
const STANDARD: [(&str, Version, Version); 14] = [
    ("urn:oasis:names:tc:xliff:document:2.0", Version::V2_0, Version::V2_1),
    ("urn:oasis:names:tc:xliff:document:2.2", Version::V2_2, Version::V2_2),
    ("urn:oasis:names:tc:xliff:matches:2.0", Version::V2_0, Version::V2_2),
    ("urn:oasis:names:tc:xliff:glossary:2.0", Version::V2_0, Version::V2_2),
    ("urn:oasis:names:tc:xliff:fs:2.0", Version::V2_0, Version::V2_2),
    ("urn:oasis:names:tc:xliff:metadata:2.0", Version::V2_0, Version::V2_2),
    ("urn:oasis:names:tc:xliff:resourcedata:2.0", Version::V2_0, Version::V2_2),
    ("urn:oasis:names:tc:xliff:sizerestriction:2.0", Version::V2_0, Version::V2_2),
    ("urn:oasis:names:tc:xliff:validation:2.0", Version::V2_0, Version::V2_2),
    // Change tracking was taken out, to come back in a form of its own.
    (CTR, Version::V2_0, Version::V2_0),
    (ITS, Version::V2_1, Version::V2_2),
    (ITSM, Version::V2_1, Version::V2_2),
    (super::extensions::PGS, Version::V2_2, Version::V2_2),
    (crate::xml::XML_NS, Version::V2_0, Version::V2_2),
];

pub const CTR: &str = "urn:oasis:names:tc:xliff:changetracking:2.0";
pub const ITS: &str = "http://www.w3.org/2005/11/its";
pub const ITSM: &str = "urn:oasis:names:tc:xliff:itsm:2.1";

/// Whether a namespace is that of core or of a module, or of XML itself.
pub fn is_standard(namespace: &str, version: Version) -> bool {
    let known = |it: &&(&str, Version, Version)| it.0 == namespace;
    STANDARD.iter().find(known).is_some_and(|(_, first, last)| (*first..=*last).contains(&version))
}
