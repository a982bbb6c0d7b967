//! What the memory offers for a segment.

use super::Content;
use serde::{Deserialize, Serialize};

/// A translation unit variant like the segment at hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Match {
    pub kind: MatchKind,
    /// 0 to 102: what a translator sees and matches are ranked by.
    pub score: u8,
    /// 0 to 100: the share of tokens that agree, before penalties.
    pub base: u8,
    pub source: Content,
    pub target: Content,
    pub origin: Origin,
}

/// Kinds of match, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatchKind {
    /// Exact, and the segments before and after it agree too (101; 102 in the same document).
    InContext,
    /// Exact in text and codes (100).
    Exact,
    /// Exact but for codes, case, punctuation or numbers (95 to 99).
    NearExact,
    /// Similar.
    Fuzzy,
    /// The segment's previous version in the same document, with its translation.
    Previous,
}

/// Where a match comes from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Origin {
    /// Name of the collection.
    pub collection: String,
    pub provenance: Provenance,
    /// The document it was translated in, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Date of the last change as ISO 8601 (`2026-03-16T12:00:00Z`), where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
}

/// Who stands behind the entries of a collection, best first: matches of equal score are
/// ranked by it.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// Published by the institution that owns the text.
    Official,
    /// Accepted in this project.
    Own,
    /// Brought in from elsewhere.
    #[default]
    Imported,
    /// Made by a machine.
    Machine,
}
