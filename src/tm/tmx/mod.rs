//! TMX, the exchange format of translation memories (TMX 1.4b, LISA OSCAR 2005).
//!
//! Any version from 1.1 to 1.4b is read, unit by unit, in any encoding and with names in any
//! case; 1.4b is written, in UTF-8 and always the same bytes for the same entries. A file that is
//! there is changed in place ([`revise`]).
//!
//! What TMX has no place for stands in properties: `x-document`, `x-previous` and `x-next`
//! of a unit (the document and the hashes of the neighbouring source texts), and `x-codes` of a
//! text, where the inline elements alone do not say all there is to say of the codes. The other
//! way round, attributes of a unit or a text that mean nothing to Vulgate are properties of it
//! in the memory (`attributes`), and so are those of inline elements (`types`) and of properties and
//! notes (`beside`).
//!
//! | TMX | content |
//! |---|---|
//! | `bpt` … `ept` | `Open` … `Close` |
//! | `it` | `Open` or `Close` whose partner is in another segment |
//! | `ph`, `ut` | `Standalone` |
//! | `hi` | `Open` … `Close` without markup, written as `hi` again where it crosses no other |
//! | `sub` | its text is part of the markup, where it is known by its place (`Subflow`) |

mod attributes;
mod begin;
mod beside;
mod inline;
mod names;
mod raw;
mod read;
mod revise;
mod seg;
mod types;
mod write;

use super::entry::{Facts, TextHash};
use crate::model::Lang;

pub use read::Reader;
pub use revise::{Change, revise};
pub use write::Writer;

const DOCUMENT: &str = "x-document";
const PREVIOUS: &str = "x-previous";
const NEXT: &str = "x-next";
const CODES: &str = "x-codes";
/// What a TMX file says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// The language translated from, unless a unit says otherwise; none for `*all*`.
    pub source_lang: Option<Lang>,
    /// `creationtool` and `creationtoolversion`.
    pub tool: String,
    pub tool_version: String,
    /// `block`, `paragraph`, `sentence` or `phrase`.
    pub segmentation: String,
    /// `o-tmf`, the memory's own format.
    pub original_format: String,
    /// `adminlang`, the language of notes and properties.
    pub admin_lang: String,
    /// `datatype`, what the texts are taken from.
    pub data_type: String,
    pub facts: Facts,
}

impl Default for Header {
    /// The header of what Vulgate writes; without a date, so that bytes do not change.
    fn default() -> Self {
        Header {
            source_lang: None,
            tool: "vulgate".to_owned(),
            tool_version: env!("CARGO_PKG_VERSION").to_owned(),
            segmentation: "sentence".to_owned(),
            original_format: "vulgate".to_owned(),
            admin_lang: "en".to_owned(),
            data_type: "unknown".to_owned(),
            facts: Facts::default(),
        }
    }
}

/// A date of TMX (`20260316T120000Z`) as the rest of Vulgate writes it
/// (`2026-03-16T12:00:00Z`); none if it is no date.
fn date_from_tmx(text: &str) -> Option<String> {
    let instant: jiff::Timestamp = text.trim().parse().ok()?;
    Some(instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// The inverse of [`date_from_tmx`].
fn date_to_tmx(text: &str) -> Option<String> {
    let instant: jiff::Timestamp = text.trim().parse().ok()?;
    Some(instant.strftime("%Y%m%dT%H%M%SZ").to_string())
}

/// Takes out the first property of a type.
fn take_prop(facts: &mut Facts, kind: &str) -> Option<String> {
    let at = facts.props.iter().position(|(other, _)| other == kind)?;
    Some(facts.props.remove(at).1)
}

/// Takes out a property that is a hash; another value stays.
fn take_hash(facts: &mut Facts, kind: &str) -> Option<TextHash> {
    let at = facts.props.iter().position(|(other, _)| other == kind)?;
    let hash = TextHash::parse(facts.props[at].1.trim())?;
    facts.props.remove(at);
    Some(hash)
}

/// A language tag without what the DGT's memories write where a language has no region of its
/// own: `BG-01`.
fn language_tag(tag: &str) -> &str {
    tag.trim().strip_suffix("-01").unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_both_spellings_are_read() {
        let iso = "2009-09-21T15:13:56Z";
        assert_eq!(date_from_tmx("20090921T151356Z").as_deref(), Some(iso));
        assert_eq!(date_from_tmx(iso).as_deref(), Some(iso));
        assert_eq!(date_to_tmx(iso).as_deref(), Some("20090921T151356Z"));
        assert_eq!(date_from_tmx("yesterday"), None);
    }
}
