//! An edition as PDF: what typesetting needs from the project's files and environment.

use crate::error::Result;
use crate::model::document::sha256;
use crate::model::{Document, Finding, Lang};
use crate::pipeline::Assembly;
use crate::typesetting::Layout;
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Where the images of a document are looked for.
pub struct Image<'a> {
    /// The project's folder: nothing outside it is read.
    root: &'a Path,
    /// Path of the document from there.
    document: &'a str,
    seen: Mutex<BTreeSet<Asset>>,
}

/// A file that an edition takes in, as it was when it was looked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Asset {
    /// As it stands in the document.
    pub destination: String,
    /// SHA-256 of its bytes in hexadecimal; none if it was not there.
    pub digest: Option<String>,
}

impl<'a> Image<'a> {
    pub fn new(root: &'a Path, document: &'a str) -> Self {
        Image { root, document, seen: Mutex::default() }
    }

    /// Everything that has been looked for, sorted.
    pub fn seen(self) -> Vec<Asset> {
        let seen = self.seen.into_inner().unwrap_or_else(PoisonError::into_inner);
        seen.into_iter().collect()
    }

    /// A file as it is now.
    pub fn asset(&self, destination: &str) -> Asset {
        let digest = self.find(destination).map(|bytes| sha256(&bytes));
        Asset { destination: destination.to_owned(), digest }
    }

    /// An image by its destination, which is noted.
    #[cfg(feature = "pdf")]
    fn bytes(&self, destination: &str) -> Option<Vec<u8>> {
        let found = self.find(destination);
        let digest = found.as_ref().map(|bytes| sha256(bytes));
        if let Ok(mut seen) = self.seen.lock() {
            seen.insert(Asset { destination: destination.to_owned(), digest });
        }
        found
    }

    /// From the document's folder, or with a leading `/` from the project's. Nothing outside
    /// the project is read, not even through a link.
    fn find(&self, destination: &str) -> Option<Vec<u8>> {
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
    Err(Error::usage(Place::file(image.document), Message::new("build-without-pdf")))
}

/// `SOURCE_DATE_EPOCH`, in seconds since 1970.
#[cfg(feature = "pdf")]
fn source_date() -> Option<i64> {
    std::env::var("SOURCE_DATE_EPOCH").ok()?.parse().ok()
}

/// Larger files are not taken for images, so that a wrong link does not fill the memory.
const LARGEST_IMAGE: u64 = 64 << 20;
