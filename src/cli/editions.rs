//! An edition as PDF and as HTML: what typesetting needs from the project's files and
//! environment.

use super::args::EditionKind;
use super::environment::source_date;
use super::press::Press;
use super::translated::Translated;
use super::workspace::Workspace;
use crate::error::Result;
use crate::l10n::Localizer;
use crate::model::document::sha256;
use crate::model::{Document, Finding, Lang, Profile};
use crate::pipeline::{Assembly, States, assemble, draft, progress, source_edition};
use crate::project::Source;
use crate::typesetting::html::{self, Links, Page};
use crate::typesetting::{Edition, Kind, Layout, Pair, Progress};
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// The text of an edition.
#[derive(Clone)]
pub struct Text {
    pub lang: Lang,
    pub kind: EditionKind,
    pub assembly: Assembly,
    /// How much of it is translated, in per cent, unless all is.
    pub share: Option<u8>,
    /// How much of the translation has been reviewed, in per cent; none for the source.
    pub reviewed: Option<u8>,
    /// Both texts, for a bilingual edition.
    both: Option<Translated>,
}

impl Text {
    /// The text of a document in a language, with what there is to say about its record.
    ///
    /// # Errors
    /// If the record cannot be used.
    pub fn new(
        workspace: &Workspace,
        document: &Document,
        lang: &Lang,
        kind: EditionKind,
    ) -> Result<(Text, Vec<Finding>)> {
        let lang = lang.clone();
        if lang == document.lang {
            let assembly = source_edition(document);
            let text = Text { lang, kind, assembly, share: None, reviewed: None, both: None };
            return Ok((text, Vec::new()));
        }
        let mut translated = workspace.translated(document, &lang)?;
        let findings = std::mem::take(&mut translated.findings);
        let bitext = &translated.bitext;
        let assembly = match kind {
            EditionKind::Final | EditionKind::Bilingual => assemble(document, bitext),
            EditionKind::Draft => draft(document, bitext),
        };
        let progress = progress(bitext);
        let share = (!assembly.missing.is_empty())
            .then(|| u8::try_from(progress.percent()).map_or(99, |share| share.min(99)));
        let reviewed = u8::try_from(progress.percent_reviewed()).ok();
        let both = (kind == EditionKind::Bilingual).then_some(translated);
        Ok((Text { lang, kind, assembly, share, reviewed, both }, findings))
    }

    /// For whom it is set.
    fn audience(&self) -> Kind<'_> {
        match (self.kind, &self.both) {
            (EditionKind::Bilingual, Some(Translated { bitext, borrowed, .. })) => {
                let borrowed = borrowed.as_ref().map(|(lang, segments)| (lang, segments));
                Kind::Bilingual(Pair { bitext, borrowed })
            }
            (EditionKind::Draft, _) => {
                let States { outdated, unreviewed, reviewed, .. } = self.assembly.states;
                Kind::Draft(Progress { outdated, unreviewed, reviewed })
            }
            _ => Kind::Final,
        }
    }
}

/// Makes the editions of a document.
pub struct Maker<'a> {
    layout: &'a Layout,
    profile: Profile,
    image: Image<'a>,
}

/// Where the images of a document are looked for.
struct Image<'a> {
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

impl<'a> Maker<'a> {
    pub fn new(workspace: &'a Workspace, source: &'a Source) -> Self {
        let project = &workspace.project;
        let (root, document) = (&project.root, &source.path);
        let image = Image { root, document, seen: Mutex::default() };
        Maker { layout: &project.config.pdf, profile: project.profile(), image }
    }

    /// An image as it is now.
    pub fn asset(&self, destination: &str) -> Asset {
        let digest = self.image.find(destination).map(|bytes| sha256(&bytes));
        Asset { destination: destination.to_owned(), digest }
    }

    /// Everything that has been looked for, sorted.
    pub fn seen(self) -> Vec<Asset> {
        let seen = self.image.seen.into_inner().unwrap_or_else(PoisonError::into_inner);
        seen.into_iter().collect()
    }

    /// An edition as PDF.
    ///
    /// # Errors
    /// If no pages come about.
    #[cfg(feature = "pdf")]
    pub fn pdf(
        &self,
        document: &Document,
        text: &Text,
        press: &Press,
    ) -> Result<(Vec<u8>, Vec<Finding>)> {
        self.edition(document, text, |edition| {
            crate::typesetting::pdf(edition, press).map(|typeset| (typeset.pdf, typeset.findings))
        })
    }

    /// Says that this program was built without typesetting.
    ///
    /// # Errors
    /// Always.
    #[cfg(not(feature = "pdf"))]
    pub fn pdf(&self, _: &Document, _: &Text, _: &Press) -> Result<(Vec<u8>, Vec<Finding>)> {
        use crate::error::Error;
        use crate::model::{Message, Place};
        let place = Place::file(self.image.document);
        Err(Error::usage(place, Message::new("build-without-pdf")))
    }

    /// An edition as a page.
    pub fn html(&self, document: &Document, text: &Text, links: &Links) -> Page {
        self.edition(document, text, |edition| html::html(edition, links))
    }

    /// The title of an edition with its language, and its date.
    pub fn title(&self, document: &Document, text: &Text) -> ((String, String), Option<String>) {
        self.edition(document, text, |edition| (html::title(edition), html::date(edition)))
    }

    fn edition<T>(&self, document: &Document, text: &Text, set: impl FnOnce(&Edition) -> T) -> T {
        let Text { lang, assembly, .. } = text;
        let localizer = Localizer::for_document(lang, self.profile);
        set(&Edition {
            document,
            contents: &assembly.contents(document),
            lang,
            furniture: &|message| localizer.text(message),
            layout: self.layout,
            assets: &|destination| self.image.bytes(destination),
            // What is wrong with it is said before anything is built.
            timestamp: source_date().ok().flatten(),
            untranslated: assembly.states.untranslated,
            reviewed: text.reviewed,
            kind: text.audience(),
            profile: self.profile,
        })
    }
}

impl Image<'_> {
    /// An image by its destination, which is noted.
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

/// Larger files are not taken for images, so that a wrong link does not fill the memory.
const LARGEST_IMAGE: u64 = 64 << 20;
