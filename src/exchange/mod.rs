//! Bitexts to XLIFF and back, and a translator's file into the document as it is now.
//!
//! [`write()`] makes a file of any [`Version`] from a [`Bitext`]; [`read`] understands files of
//! any version and of other tools, and reports every problem at its line; [`merge`] takes
//! what a translator returned into the current state of a document; [`fill()`] puts translations
//! into a file of another tool.
//!
//! [`convert`](convert::convert) brings a file of any tool to another version, and
//! [`modify`] changes one within its own, both without a bitext between.
//!
//! In 2.x a file is the whole of a bitext: reading what was written gives it back, field by
//! field. In 1.2, codes lose what they show, what may be done with them, the units within
//! them, and the payload of their class (a link's destination): 1.2 has no place for these,
//! and the merge takes them from the document. How each field is kept stands in
//! [`xliff2`] and [`xliff1`].

mod codes;
pub mod convert;
mod diff;
mod extensions;
mod faults;
mod fill;
mod flavours;
mod groups;
mod merge;
pub mod modify;
mod names;
mod notes;
mod recode;
mod references;
mod spaces;
mod steps;
mod text;
mod tokens;
mod twice;
mod vocabularies;
mod whole;
pub mod xliff1;
pub mod xliff2;

pub use fill::{Filled, fill};
pub use merge::{Merged, form, merge, reunited};
pub use spaces::say_spaces;
pub use twice::translated_twice;

use crate::error::{Error, Result};
use crate::model::{Bitext, Finding, Message, Place};
use crate::xml::{self, Element};

/// The versions of XLIFF that are written. Reading also takes 1.0 and 1.1 as 1.2.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    V1_2,
    V2_0,
    #[default]
    V2_1,
    V2_2,
}

impl Version {
    pub const ALL: [Version; 4] = [Version::V1_2, Version::V2_0, Version::V2_1, Version::V2_2];

    /// As it stands in the attribute `version`.
    pub fn as_str(self) -> &'static str {
        match self {
            Version::V1_2 => "1.2",
            Version::V2_0 => "2.0",
            Version::V2_1 => "2.1",
            Version::V2_2 => "2.2",
        }
    }

    /// The inverse of [`Version::as_str`].
    pub fn parse(text: &str) -> Option<Version> {
        Version::ALL.into_iter().find(|version| version.as_str() == text)
    }

    /// The namespace of its core.
    pub const fn namespace(self) -> &'static str {
        match self {
            Version::V1_2 => "urn:oasis:names:tc:xliff:document:1.2",
            // 2.1 kept the namespace of 2.0 (XLIFF 2.1 §4.2.1).
            Version::V2_0 | Version::V2_1 => "urn:oasis:names:tc:xliff:document:2.0",
            Version::V2_2 => "urn:oasis:names:tc:xliff:document:2.2",
        }
    }
}

/// How a file is written.
#[derive(Clone, Copy)]
pub struct WriteOptions<'a> {
    pub version: Version,
    /// Version of this program, for files that go out; none keeps the record free of it.
    pub tool_version: Option<&'a str>,
    /// Puts the notes for translators into words.
    pub say: &'a dyn Fn(&Message) -> String,
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// One for each `file` element, in order.
    pub files: Vec<Bitext>,
    pub version: Version,
    /// Every problem, in the order of the file. A unit with an error is not in `files`.
    pub findings: Vec<Finding>,
}

/// Writes a bitext as a file with one `file` element. The same bitext gives the same bytes.
pub fn write(bitext: &Bitext, options: &WriteOptions<'_>) -> String {
    match options.version {
        Version::V1_2 => xliff1::write(bitext, options),
        _ => xliff2::write(bitext, options),
    }
}

/// Reads a file of any version; `path` is for messages.
///
/// # Errors
/// If it is not well-formed XML or not XLIFF. All else comes as findings.
pub fn read(path: &str, bytes: &[u8]) -> Result<Reading> {
    let decoded = xml::decode(path, bytes)?;
    let text = flavours::expanded(path, &decoded.text)?;
    let mut root = Element::parse(path, &text)?;
    let place = place_of(path, &root);
    let namespace = root.name.namespace.clone();
    let namespace = &*namespace;
    if root.name.local() != "xliff"
        || !(namespace.is_empty() || namespace.starts_with("urn:oasis:names:tc:xliff:document:"))
    {
        let message =
            Message::new("exchange-not-xliff").with("element", root.name.qualified.to_string());
        return Err(Error::input(place, message));
    }
    let declared = root.get("version").unwrap_or_default();
    let version = match declared {
        "1.0" | "1.1" => Some(Version::V1_2),
        _ => Version::parse(declared),
    };
    let Some(version) = version else {
        let message = Message::new("exchange-version").with("version", declared);
        return Err(Error::input(place, message));
    };
    let unqualified = version == Version::V1_2 && namespace.is_empty();
    // A 1.1 file has a namespace of its own; 2.x processors may meet 2.0 in that of 2.2.
    let related = match version {
        Version::V1_2 => unqualified || namespace.contains(":document:1."),
        _ => namespace.contains(":document:2."),
    };
    if !related {
        let message = Message::new("exchange-namespace")
            .with("namespace", namespace)
            .with("version", version.as_str());
        return Err(Error::input(place, message));
    }
    tokens::collapse(&mut root, version);
    let mut reading = match version {
        Version::V1_2 => xliff1::read(path, &root),
        _ => xliff2::read(path, &root, version),
    };
    reading.findings.extend(flavours::report(path, &root));
    reading.findings.extend(decoded.finding(path));
    reading.findings.sort_by_key(|finding| (finding.place.line, finding.place.column));
    Ok(reading)
}

/// Where an element begins.
pub(crate) fn place_of(path: &str, element: &Element) -> Place {
    Place {
        path: path.to_owned(),
        line: Some(element.position.line),
        column: Some(element.position.column),
        ..Place::default()
    }
}
