//! An edition as PDF: what typesetting needs from the project's files and environment.

use crate::error::Result;
use crate::model::{Document, Finding, Lang};
use crate::pipeline::Assembly;
use crate::typesetting::Layout;
#[cfg(feature = "pdf")]
use percent_encoding::percent_decode_str;
use std::path::Path;

/// Where the images of a document are looked for.
pub struct Image<'a> {
    /// The project's folder: nothing outside it is read.
    pub root: &'a Path,
    /// Path of the document from there.
    pub document: &'a str,
}

/// Sets an edition.
///
/// # Errors
/// If no pages come about.
#[cfg(feature = "pdf")]
pub fn pdf(
    document: &Document,
    assembly: &Assembly,
    lang: &Lang,
    (layout, image): (&Layout, &Image),
) -> Result<(Vec<u8>, Vec<Finding>)> {
    let localizer = crate::l10n::Localizer::for_document(lang);
    let edition = crate::typesetting::Edition {
        document,
        contents: &assembly.contents(document),
        lang,
        furniture: &|message| localizer.text(message),
        layout,
        assets: &|destination| image.bytes(destination),
        timestamp: source_date(),
        untranslated: assembly.missing.len(),
    };
    crate::typesetting::pdf(&edition).map(|typeset| (typeset.pdf, typeset.findings))
}

/// Says that this program was built without typesetting.
///
/// # Errors
/// Always.
#[cfg(not(feature = "pdf"))]
pub fn pdf(
    _: &Document,
    _: &Assembly,
    _: &Lang,
    (_, image): (&Layout, &Image),
) -> Result<(Vec<u8>, Vec<Finding>)> {
    use crate::error::Error;
    use crate::model::{Message, Place};
    debug_assert!(image.root.is_dir());
    Err(Error::usage(Place::file(image.document), Message::new("build-without-pdf")))
}

/// `SOURCE_DATE_EPOCH`, in seconds since 1970.
#[cfg(feature = "pdf")]
fn source_date() -> Option<i64> {
    std::env::var("SOURCE_DATE_EPOCH").ok()?.parse().ok()
}

#[cfg(feature = "pdf")]
impl Image<'_> {
    /// An image by its destination: from the document's folder, or with a leading `/` from
    /// the project's. Nothing outside the project is read, not even through a link.
    fn bytes(&self, destination: &str) -> Option<Vec<u8>> {
        let plain = destination.split(['?', '#']).next()?;
        // Destinations are URLs: a space in a file's name is written `%20`.
        let plain = percent_decode_str(plain).decode_utf8().ok()?;
        let path = match plain.strip_prefix('/') {
            Some(path) => self.root.join(path),
            None => self.root.join(self.document).parent()?.join(&*plain),
        };
        let root = self.root.canonicalize().ok()?;
        let path = path.canonicalize().ok()?;
        let size = path.metadata().ok()?.len();
        (path.starts_with(&root) && path.is_file() && size <= LARGEST_IMAGE)
            .then(|| std::fs::read(&path).ok())?
    }
}

/// Larger files are not taken for images, so that a wrong link does not fill the memory.
#[cfg(feature = "pdf")]
const LARGEST_IMAGE: u64 = 64 << 20;
