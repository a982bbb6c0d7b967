//! The way in: an edition, whatever it is set for.

use super::layout::Layout;
use super::meta;
use crate::model::{Bitext, Content, Document, Lang, Message, Profile};
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

/// A document in one language, ready to be set.
pub struct Edition<'a> {
    pub document: &'a Document,
    /// One content a unit of the document, in its order: the translation, or the source
    /// between codes of class [`Untranslated`](crate::model::CodeClass::Untranslated).
    pub contents: &'a [Content],
    /// The language of the edition.
    pub lang: &'a Lang,
    /// Puts a message of `furniture.ftl` into the language of the edition. Dates are passed
    /// as text, `2026-03-16`.
    pub furniture: &'a dyn Fn(&Message) -> String,
    pub layout: &'a Layout,
    /// The bytes of an image by its destination as the source spells it; none if there is no
    /// such file inside the project.
    pub assets: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// When the file was made, in seconds since 1970 UTC (`SOURCE_DATE_EPOCH`). None takes the
    /// date of the document; without one, the file has no date.
    pub timestamp: Option<i64>,
    /// Segments without translation. More than none make the document a draft.
    pub untranslated: usize,
    /// The share of the words whose translation has been reviewed, in whole per cent, rounded
    /// down; none for the document's own language.
    pub reviewed: Option<u8>,
    pub kind: Kind<'a>,
    /// Whose rules the furniture follows.
    pub profile: Profile,
}

/// For whom an edition is set.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'a> {
    /// For readers.
    Final,
    /// For those who work on the text: with the numbers of lines, where there are lines, and
    /// the state of every passage.
    Draft(Progress),
    /// For reviewers: source and translation segment by segment.
    Bilingual(Pair<'a>),
}

/// Both texts of a bilingual edition.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// Its units are those of the document.
    pub bitext: &'a Bitext,
    /// For a regional variant its language, and the segments that are taken from that, by the
    /// index of their unit and their id.
    pub borrowed: Option<(&'a Lang, &'a BTreeSet<(usize, String)>)>,
}

/// How many passages of a draft are marked, or might be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub outdated: usize,
    pub unreviewed: usize,
    /// Without any, unreviewed ones are not marked.
    pub reviewed: usize,
}

impl Edition<'_> {
    /// The time given, or the start of the day the document is dated, in UTC.
    pub fn seconds(&self) -> Option<i64> {
        self.timestamp.or_else(|| {
            let fields = &self.document.meta.fields;
            let (_, text) = fields.iter().find(|(key, _)| key == "date")?;
            let midnight = meta::date_of(text.trim())?.to_datetime(jiff::civil::Time::midnight());
            Some(TimeZone::UTC.to_timestamp(midnight).ok()?.as_second())
        })
    }
}
