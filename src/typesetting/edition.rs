//! The way in: an edition, and the PDF that is made of it.

use super::compose::Composer;
use super::layout::Layout;
use super::{export, meta};
use crate::error::Result;
use crate::model::{Content, Document, Finding, Lang, Message};

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
}

/// A PDF with what there is to say about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Typeset {
    pub pdf: Vec<u8>,
    /// Faults of the document that the PDF works around, in reading order. One of severity
    /// `Error` (`typesetting-standard`) means that the file misses a standard.
    pub findings: Vec<Finding>,
}

/// Sets an edition.
///
/// # Errors
/// `typesetting-failed` if no pages come about at all; whatever can be worked around is a
/// finding.
pub fn pdf(edition: &Edition) -> Result<Typeset> {
    let mut composer = Composer::new(edition);
    let sheet = meta::sheet(&mut composer);
    let Composer { images, findings, .. } = composer;
    export::export(edition, &sheet, images.into_files(), findings)
}
