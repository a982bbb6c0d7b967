//! XLIFF 2.0, 2.1 and 2.2.
//!
//! Where each part of a bitext stands:
//!
//! - the document's name: `file/@original`; the hash of its source: metadata of `file`;
//! - role, heading and parent of a unit: metadata of `unit` (the role also as its `type`);
//! - segments and ignorables in place, with `state` wherever there is a target;
//! - a code within one segment: `pc`; one split between segments: `sc` and `ec`, isolated if
//!   the unit lacks its partner; alone: `ph`. Native markup: `originalData`. A second
//!   occurrence in a target has an id of its own and refers to the first by `copyOf`, or by
//!   the data it shares (§4.7.2.4.2);
//! - what a code's class holds, and the extents of subflows: metadata of the unit, by the
//!   code's id (`code-3`, `subflows-s3`), with `@target` where the target differs;
//! - matches: `mtc:match`, with `similarity` the base, `matchSuitability` the score up to
//!   100, `matchQuality` by provenance, and the rest in metadata; a segment's previous
//!   version: a match of `subType` `vulgate:previous-version`;
//! - terms: `gls:glossary`, and annotations in the source; a term
//!   that should not be used: a note. They are for the translator and are not read;
//! - notes of the bitext: `note`; those written for the translator's eyes only have a
//!   category `vulgate-…` and are passed over when read, but for the author's
//!   (`vulgate-author`). The segment a note is about: metadata of the unit
//!   (`note-n1`), in 2.2 its `ref`, too;
//! - the case of a segment: `pgs:case` in 2.2, before that metadata of the unit (`case-s1`);
//! - the greatest length: `slr:sizeRestriction` under the profile `xliff:codepoints`;
//! - annotations of other tools: `mrk` where they stood, or `sm` and `em` where they overlap;
//! - matches that are in a reference language, as they came: behind ours;
//! - groups of other tools: around their units, with all that is in them;
//! - extensions: behind our own modules, in the order in which they came.

mod codes;
mod facts;
mod glossary;
mod inlines;
mod marks;
mod matches;
mod notes;
mod order;
mod plan;
mod read;
mod terms;
mod unit;
mod write;

pub(super) use matches::PREVIOUS_VERSION;
pub(super) use notes::{change_note, context_note, length_note};
pub(super) use read::{is_passed_on, read};
pub(super) use terms::term_note;
pub(super) use write::write;

/// What the ids of our glossary entries, and of the annotations of their terms, begin with.
pub(super) const GLOSSARY_ID: &str = "vulgate-";
/// Namespace of the glossary module.
pub(super) const GLS: &str = "urn:oasis:names:tc:xliff:glossary:2.0";
/// Namespace of the translation candidates module.
pub(super) const MTC: &str = "urn:oasis:names:tc:xliff:matches:2.0";
/// Namespace of the metadata module.
pub(super) const MDA: &str = "urn:oasis:names:tc:xliff:metadata:2.0";
/// Namespace of the size and length restriction module.
const SLR: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
/// The profile that counts characters (§5.7.6.1, in 2.1 without normalization by default).
const CODE_POINTS: &str = "xliff:codepoints";
/// What the keys of the metadata begin with that hold the cases of segments (XLIFF 2.2 §4.9.5.2)
/// where these may not have them.
const CASE: &str = "case-";
/// What the `type` of a unit begins with that says its role.
const TYPE_PREFIX: &str = "vulgate:";
/// Category of our metadata groups.
const CATEGORY: &str = "vulgate";
/// Prefix of the categories of notes that are made anew each time.
const NOTE_PREFIX: &str = "vulgate-";
/// The rest of the category of what the author of the document says.
const AUTHOR: &str = "author";
