//! Is a file what its format says it must be? Every violation, with its place and its rule.
//!
//! In go the bytes of an XLIFF, TMX, SRX or TBX file, out come its [`Format`] and findings.
//! Each finding names the rule in words (its message) and its place in the specification (the
//! argument `rule`). What may stand where is a table for each format (see [`grammar`]); what
//! specifications say in prose are functions beside it. The schemas of the standards are no
//! oracle: for XLIFF 2 they catch a quarter of what the prose forbids.
//!
//! Whether the regular expressions of an SRX file can be used is for the segmentation to say:
//! who validates such a file joins its findings with [`Verdict::join`].
//!
//! Nothing here depends on how Vulgate reads these formats itself.

mod by_id;
pub mod grammar;
mod report;
mod srx;
mod tbx;
mod tmx;
mod xliff1;
mod xliff2;
mod xml_ids;

use crate::error::{Error, Result};
use crate::model::{Finding, Message};
use crate::xml::{self, Document};
use std::collections::HashSet;

/// What a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Format {
    /// `XLIFF`, `TMX`, `SRX` or `TBX`.
    pub name: &'static str,
    /// As the file states it; empty if it does not.
    pub version: String,
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    pub format: Format,
    /// In the order of the file. It conforms if none of them is an error.
    pub findings: Vec<Finding>,
}

impl Verdict {
    /// Adds what another part of the program found in the same file. Where something is known
    /// already, at the same line and column, its finding is left out.
    pub fn join(&mut self, others: Vec<Finding>) {
        let at = |finding: &Finding| (finding.place.line, finding.place.column);
        let known: HashSet<_> = self.findings.iter().map(at).collect();
        self.findings.extend(others.into_iter().filter(|other| !known.contains(&at(other))));
        self.findings.sort_by_key(at);
    }
}

/// What finds every violation of one format.
type Validate = fn(Document<'_>) -> Vec<Finding>;

/// Checks a file; `path` is for messages.
///
/// # Errors
/// If it is not well-formed XML, or its root is that of no format known here.
pub fn validate(path: &str, bytes: &[u8]) -> Result<Verdict> {
    let decoded = xml::decode(path, bytes)?;
    let document = Document::parse(path, &decoded.text)?;
    let root = document.root();
    let is_xliff2 = root.namespace().starts_with("urn:oasis:names:tc:xliff:document:2.");
    let found: Option<(_, Validate)> = match root.local() {
        "xliff" if is_xliff2 => Some(("XLIFF", xliff2::validate)),
        "xliff" if xliff1::is_root(root) => Some(("XLIFF", xliff1::validate)),
        "tmx" => Some(("TMX", tmx::validate)),
        "srx" => Some(("SRX", srx::validate)),
        "martif" | "tbx" => Some(("TBX", tbx::validate)),
        _ => None,
    };
    if let Some((name, validate)) = found {
        // TBX states its dialect instead of a version.
        let stated = root.get(if name == "TBX" { "type" } else { "version" });
        let format = Format { name, version: stated.unwrap_or_default().to_owned() };
        // A fatal error by XML 1.0 §4.3.3.
        let claim = decoded.finding(path).map(|it| Finding::error(it.place, it.message));
        let findings = claim.into_iter().chain(validate(document)).collect();
        return Ok(Verdict { format, findings });
    }
    let message = Message::new("validate-format")
        .with("element", root.qualified())
        .with("namespace", root.namespace());
    Err(Error::input(root.place(), message))
}
