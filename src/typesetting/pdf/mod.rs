//! The sheet as PDF, through Typst in the process.
//!
//! In goes an [`Edition`]; out come the bytes of a PDF that conforms to PDF/UA-1 and
//! PDF/A-2a, and findings. Typst runs offline: its world holds one template, one data file,
//! the document's images and the fonts that are built in. Texts reach the template as data
//! and are never read as markup.

mod capitals;
mod export;
mod images;
mod world;

use super::compose::Composer;
use super::edition::Edition;
use super::medium::Medium;
use super::meta;
use crate::error::Result;
use crate::model::Finding;

/// A page of paper, and the fonts that are built in.
const PAPER: Medium =
    Medium { covers: Some(world::covers), decode: images::decode, columns: 12, needs_date: true };

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
    let mut composer = Composer::new(edition, &PAPER);
    let mut sheet = meta::sheet(&mut composer);
    if let Some(draft) = &mut sheet.draft {
        capitals::set(draft, edition.lang);
    }
    let Composer { images, findings, .. } = composer;
    export::export(edition, &sheet, images.into_pictures(), findings)
}
