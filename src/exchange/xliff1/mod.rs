//! XLIFF 1.2: written strict, read strict or transitional.
//!
//! Where each part of a bitext stands:
//!
//! - the document's name: `file/@original`; the hash of its source: a note of the header;
//! - a unit: `group` with the unit's id; role, heading and parent in its `context-group`;
//! - a segment: `trans-unit` with the id `UNIT:SEGMENT`, because tools that know neither
//!   `seg-source` nor groups (OmegaT, translate-toolkit, Weblate) still show one sentence a row;
//! - an ignorable: `trans-unit` with `translate="no"`, which tools keep and don't show;
//! - codes: `bpt`/`ept` within a segment, `it` where the partner is in another, `ph` alone,
//!   with the native markup as content and `ctype` for the class;
//! - matches: `alt-trans` with `match-quality` and `origin`; what else is known of them is
//!   JSON in `extradata`. The previous version: `alttranstype="previous-version"`;
//! - matches in a reference language: `alttranstype="reference"`;
//! - state: `needs-translation`, `translated`, `signed-off`, `final`; `approved` from
//!   reviewed on;
//! - groups of other tools: a `group` around those of their units, whose ids are new where a unit
//!   has them;
//! - notes: on their segment, those about the whole unit on its first; those about the file in its
//!   header, those about a group of another tool in it;
//! - the greatest length: `maxwidth` in characters, on the unit and on a segment that is alone;
//! - attributes of units and groups that only 1.2 has (`coord`, `datatype` …): in a bitext, and so in
//!   2.x, in the namespace of 1.2; `phase-name` on every segment of its unit;
//! - extensions: on the unit, whichever of its segments they stood on;
//! - annotations: `mrk`, with what 1.2 has no word for, their id among it, as attributes of XLIFF 2;
//! - terms: a note each on the segment, which is not read. No annotation: OmegaT shows each as
//!   a tag that the translation must have;
//! - where there is no target, a copy of the source in state `new` (OmegaT shows only what
//!   has a target, and leaves states alone): it reads as no target as long as it is a copy,
//!   and as translated once it is not. A copy without letters has no state and reads as
//!   translated, because such a tool could never finish it.
//!
//! Reading takes any structure: a `trans-unit` outside such groups is a unit of its own,
//! whose `seg-source` gives its segments. What other tools say in words of their own is known to
//! `exchange::flavours`.

mod extensions;
mod inlines;
mod marks;
mod matches;
mod notes;
mod read;
mod segments;
mod state;
mod unit;
mod write;

pub(super) use inlines::is_segment;
pub(super) use read::read;
pub(super) use state::parse_state;
pub(super) use write::{state_name, write};

/// Namespace of the core of XLIFF 2.0 and 2.1.
const V20: &str = super::Version::V2_0.namespace();
/// Author of the notes that are made anew each time.
const NOTE_AUTHOR: &str = "vulgate";
/// Author of the notes in which the author of the document speaks.
const INSTRUCTION_AUTHOR: &str = "author";
/// Id under which the header names this program.
pub(super) const TOOL: &str = "vulgate";
/// Author of the note with the hash of the source.
const HASH_AUTHOR: &str = "vulgate-source-hash";
/// Author of the note with the digests of the notes of header and groups that a file was given
/// out with.
const DIGESTS_AUTHOR: &str = "vulgate-notes";

/// Whether an author of a note is one of those above.
pub(super) fn is_ours(author: &str) -> bool {
    [NOTE_AUTHOR, INSTRUCTION_AUTHOR, HASH_AUTHOR, DIGESTS_AUTHOR].contains(&author)
}
/// State of a target that is a copy of its source.
pub(super) const STATE_OF_COPY: &str = "new";
/// `restype` of what stands between segments.
const IGNORABLE: &str = "x-ignorable";
