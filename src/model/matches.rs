//! What the memory offers for a segment.

use super::{Content, Lang};
use serde::{Deserialize, Serialize};

/// A translation unit variant like the segment at hand.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Match {
    pub kind: MatchKind,
    /// 0 to 102: what a translator sees and matches are ranked by.
    pub score: u8,
    /// 0 to 100: the share of tokens that agree, before penalties.
    pub base: u8,
    pub source: Content,
    pub target: Content,
    pub origin: Origin,
    /// Why the score is below the base or 100: at most one of each kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub penalties: Vec<Penalty>,
    /// Tokens that differ, in order, as they are written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Difference>,
    /// What of the target was adapted to the query, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adapted: Vec<Adaptation>,
    /// Of a pivot match, the language and the text that it goes through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<(Lang, Content)>,
}

/// Points off a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Penalty {
    pub kind: PenaltyKind,
    pub points: u8,
}

/// What points are taken off for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PenaltyKind {
    /// Numbers differ in value or in how they are written.
    Numbers,
    /// Words differ in case.
    Case,
    /// Punctuation or space differs.
    Punctuation,
    /// Codes differ.
    Codes,
    /// Something of the target was adapted, and nobody has looked at it yet.
    Adapted,
    /// That of the collection.
    Collection,
    /// That of the collection's provenance.
    Provenance,
    /// A variety of the language other than asked for.
    Regional,
    /// Through a third language.
    Pivot,
    /// Joined of two, or taken out of one, as the memory is segmented otherwise.
    Joined,
}

/// Two tokens at the same place that differ; none where there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    pub query: Option<String>,
    pub entry: Option<String>,
}

/// A number, date, reference or address of a target that was replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adaptation {
    pub from: String,
    pub to: String,
}

/// Kinds of match, best first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatchKind {
    /// Exact, and the segments before and after it agree too (101; 102 in the same document).
    InContext,
    /// Exact in text and codes (100).
    Exact,
    /// Exact but for codes, case, punctuation, numbers or segmentation (93 to 99).
    NearExact,
    /// Similar.
    #[default]
    Fuzzy,
    /// Like one of the above, but the two texts were translated from, or into, a text in a
    /// third language.
    Pivot,
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
