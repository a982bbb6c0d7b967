//! XLIFF files of any tool from one version to another, XML to XML.
//!
//! In goes a text, out come a text and findings. What both versions know becomes what it is
//! called there (`words`, `up`, `down`). What only the old one knows is kept where tools of
//! the new one pass over it, and restored on the way back:
//!
//! - from 1.2, as metadata (`kept`), or as attributes of the namespace of 1.2 at notes and
//!   annotations;
//! - from 2.x, as attributes and elements of the namespace of XLIFF 2.0 and of its modules at
//!   the extension points of 1.2 transitional.
//!
//! What can be kept nowhere is dropped. Both is said, once for all that is alike (`losses`).
//! Between 2.0, 2.1 and 2.2 every byte stays that need not change (`versions`).

mod down;
mod kept;
mod losses;
mod tree;
mod up;
mod versions;
pub(super) mod words;

use super::xliff2::{MDA, MTC};
use super::{Version, flavours, tokens};
use crate::error::{Error, Result};
use crate::model::{Finding, Message};
use crate::xml::{Document, Kind, NodeRef, TREE_DEPTH};
use std::borrow::Cow;
use tree::{Piece, Tag};

/// Namespace of XLIFF 1.2: of attributes kept at notes and annotations of 2.x.
const V12: &str = "urn:oasis:names:tc:xliff:document:1.2";
/// Namespace of XLIFF 2.0 and 2.1: of what is kept in 1.2.
const V20: &str = Version::V2_0.namespace();
/// Namespace of XLIFF 2.2.
const V22: &str = Version::V2_2.namespace();
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
/// `mtype` of what is no segment, where it has to be told from its neighbours.
const IGNORABLE: &str = "x-ignorable";

/// A file in another version.
#[derive(Clone, Debug, PartialEq)]
pub struct Converted {
    pub text: String,
    /// The version it had.
    pub from: Version,
    /// What is kept elsewhere or dropped, in the order of the file.
    pub findings: Vec<Finding>,
}

/// Brings a file to a version; `path` is for messages. A file that has it already stays as it is.
///
/// # Errors
/// If the text is not well-formed, not XLIFF, nested deeper than [`TREE_DEPTH`] and to go from 1.2
/// to 2.x or back, or has files of several languages and is to become XLIFF 2, which has one pair of
/// languages a document.
pub fn convert(path: &str, text: &str, to: Version) -> Result<Converted> {
    let expanded = match to {
        Version::V1_2 => Cow::Borrowed(text),
        _ => flavours::expanded(path, text)?,
    };
    let document = Document::parse(path, &expanded)?;
    let from = version(&document)?;
    let document = tokens::collapsed(document, from);
    // Between versions of XLIFF 2, and of 1, nothing is walked in depth: bytes are replaced.
    if (from == Version::V1_2) != (to == Version::V1_2) {
        shallow(&document)?;
    }
    let (text, findings) = match (from, to) {
        (Version::V1_2, Version::V1_2) if document.root().get("version") != Some("1.2") => {
            (versions::raised(&document)?, Vec::new())
        }
        _ if from == to => (text.to_owned(), Vec::new()),
        (Version::V1_2, _) => up::convert(&document, to)?,
        (_, Version::V1_2) => {
            let (text, findings) = down::convert(&document);
            (flavours::contracted(&text).into_owned(), findings)
        }
        _ => versions::convert(&document, from, to)?,
    };
    Ok(Converted { text, from, findings })
}

/// A number as candidates have it (XLIFF 2.1 §5.1.7.7), from 0 to 100.
fn is_percent(value: &str) -> bool {
    let plain = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    plain && value.parse::<f64>().is_ok_and(|number| number <= 100.0)
}

/// The version that a document has: the one it says, but that 1.0 and 1.1 are read as 1.2, and
/// 2.2 has a namespace of its own, whatever version of 2 is said there.
fn version(document: &Document<'_>) -> Result<Version> {
    let root = document.root();
    let namespace = root.namespace();
    if root.local() != "xliff" {
        let message = Message::new("exchange-not-xliff").with("element", root.qualified());
        return Err(Error::input(root.place(), message));
    }
    let declared = root.get("version").unwrap_or_default();
    let version = match declared {
        "1.0" | "1.1" => Some(Version::V1_2),
        other => Version::parse(other),
    };
    let Some(version) = version else {
        let message = Message::new("exchange-version").with("version", declared);
        return Err(Error::input(root.place(), message));
    };
    let related = match version {
        Version::V1_2 => namespace.is_empty() || namespace.contains(":document:1."),
        _ if namespace == V22 => return Ok(Version::V2_2),
        version => namespace == version.namespace(),
    };
    if related {
        return Ok(version);
    }
    let message = Message::new("exchange-namespace")
        .with("namespace", namespace)
        .with("version", version.as_str());
    Err(Error::input(root.place(), message))
}

/// Refuses what is nested too deep to be walked.
fn shallow(document: &Document<'_>) -> Result<()> {
    let mut ends: Vec<usize> = Vec::new();
    for element in document.nodes().filter_map(NodeRef::element) {
        let span = element.node().span();
        while ends.last().is_some_and(|end| *end <= span.start) {
            ends.pop();
        }
        if ends.len() >= TREE_DEPTH {
            let message = Message::new("xml-depth").with("limit", TREE_DEPTH);
            return Err(Error::input(element.place(), message));
        }
        ends.push(span.end);
    }
    Ok(())
}

/// The converted root as text, with the comments and instructions around the old one.
fn printed(document: &Document<'_>, root: &Tag<'_>) -> String {
    let outside = document.nodes().filter(|node| node.parent().is_none());
    let pieces: Vec<Piece<'_>> = outside
        .filter_map(|node| match node.kind() {
            Kind::Comment(text) => Some(Piece::Comment(text)),
            Kind::Pi(target, data) => Some(Piece::Pi(target, data)),
            _ => None,
        })
        .collect();
    let mut known =
        vec![("xlf2", V20), ("xlf12", V12), ("mda", MDA), ("mtc", MTC), ("slr", SLR), ("res", RES)];
    known.extend(document.declarations().map(|(_, prefix, namespace)| (prefix, namespace)));
    let printed = tree::printed(&pieces, root, &known);
    match (declaration(document.text()), declaration(&printed)) {
        // The encoding stays that of the file.
        (Some(old), Some(new)) => [old, &printed[new.len()..]].concat(),
        // One that says none is UTF-8 or UTF-16 by its first bytes, and stays so.
        (None, Some(new)) => ["<?xml version=\"1.0\"?>", &printed[new.len()..]].concat(),
        _ => printed,
    }
}

/// The XML declaration at the beginning of a text.
fn declaration(text: &str) -> Option<&str> {
    let end = text.strip_prefix("<?xml")?.find("?>")? + "<?xml".len() + "?>".len();
    text.get(..end)
}

/// Namespace of the resource data module.
const RES: &str = "urn:oasis:names:tc:xliff:resourcedata:2.0";
/// Namespace of the size and length restriction module.
const SLR: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
/// Its profile that counts characters (XLIFF 2.1 §5.7.3.1).
const CODEPOINTS: &str = "xliff:codepoints";
/// Namespace of the format style module.
const FS: &str = "urn:oasis:names:tc:xliff:fs:2.0";
/// `datatype` of a file that does not say what it was made from: 1.2 demands one.
const DATATYPE: &str = "x-undefined";
