//! The sheet as PDF, through Typst in the process.
//!
//! In goes an [`Edition`]; out come the bytes of a PDF that conforms to PDF/UA-1 and
//! PDF/A-2a, and findings. Typst runs offline: its world holds a template, one data file, the
//! document's images and fonts. Texts reach the template as data and are never read as markup.
//!
//! ```text
//! Sheet ─ export ─┬─ setting (the house template, here) ──────────────┬─► PDF
//!                 └─ press ─ child ─► setting (a project's template) ─┘
//! ```

mod child;
mod export;
mod faces;
mod fit;
mod fonts;
mod images;
mod press;
mod setting;
mod shortfall;
mod world;

pub use child::{CALL, serve};
pub use press::{Press, Template};

use super::compose::Composer;
use super::edition::Edition;
use super::medium::Medium;
use super::meta;
use crate::error::Result;
use crate::model::Finding;

/// Most columns of a table on a page of paper.
const COLUMNS: usize = 12;

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
/// `typesetting-failed` if no pages come about at all, or `typesetting-template-…` if that is
/// for the project's own template; whatever can be worked around is a finding.
pub fn pdf(edition: &Edition, press: &Press) -> Result<Typeset> {
    let covers = |drawn: &[char]| press.fonts().draws(&edition.layout.fonts, drawn);
    let paper = Medium {
        covers: Some(&covers),
        decode: images::decode,
        columns: COLUMNS,
        width: Some(edition.layout.text_width()),
        prints: true,
        needs_date: true,
    };
    let mut composer = Composer::new(edition, &paper);
    let sheet = meta::sheet(&mut composer);
    let Composer { images, mut findings, .. } = composer;
    findings.extend(faces::missing(&edition.layout.fonts, press.fonts(), &sheet));
    export::export(edition, press, (&sheet, images.into_pictures()), findings)
}
