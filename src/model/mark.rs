//! Annotations of stretches of text.

use super::ExtensionAttribute;
use std::ops::Range;

/// An annotation of a stretch of a content (XLIFF 2.1 §4.7.3): a term, a passage that is not to
/// be translated, what a tool has to say of it. It is kept beside the content, so that whoever
/// works on the text need not know of it. Comments are no marks but notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Unique among the codes and marks of its side.
    pub id: String,
    /// Where it begins and ends, counted in characters and codes.
    pub range: Range<usize>,
    /// All attributes but the id; those of XLIFF itself are of no namespace.
    pub attributes: Vec<ExtensionAttribute>,
}

/// The marks of both sides of a segment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// In the order in which they begin, longer ones first.
    pub source: Vec<Mark>,
    pub target: Vec<Mark>,
}
