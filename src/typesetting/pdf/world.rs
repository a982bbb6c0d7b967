//! What the typesetter sees of the world: the house template, perhaps one of the project's, one
//! data file, the images of the document and the fonts. There is no file system, no network,
//! no clock.

use super::fit::Fit;
use super::fonts::Fonts;
use std::collections::HashMap;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, TextElem};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// The files of the house template, by their paths in the world.
const HOUSE: [(&str, &str); 7] = [
    (MAIN, include_str!("house/main.typ")),
    ("/house.typ", include_str!("house/house.typ")),
    ("/house/data.typ", include_str!("house/data.typ")),
    ("/house/signs.typ", include_str!("house/signs.typ")),
    ("/house/nodes.typ", include_str!("house/nodes.typ")),
    ("/house/pages.typ", include_str!("house/pages.typ")),
    ("/house/front.typ", include_str!("house/front.typ")),
];
/// Where the typesetter begins, unless the project has a template of its own.
pub const MAIN: &str = "/main.typ";
/// The data.
pub const DATA: &str = "/doc.json";
/// How the document is fitted to its pages.
const FIT: &str = "/fit.json";

/// With what only the tags of cells that head their row need.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(library()));

fn library() -> Library {
    let features = [Feature::A11yExtras].into_iter().collect();
    Library::builder().with_features(features).build()
}

static HOUSE_SOURCES: LazyLock<HashMap<FileId, Source>> = LazyLock::new(|| {
    let house = HOUSE.iter().filter_map(|(path, text)| Some((file_id(path)?, *text)));
    house.map(|(id, text)| (id, Source::new(id, text.to_owned()))).collect()
});

/// The files of one document.
pub struct Files<'f> {
    fonts: &'f Fonts,
    main: FileId,
    files: HashMap<FileId, Bytes>,
    /// Other than the house's, which says the language itself.
    library: Option<LazyHash<Library>>,
}

impl<'f> Files<'f> {
    /// Files by their paths in the world, of which the first to be read is `main`. A path that
    /// is none is left out.
    pub fn new(
        fonts: &'f Fonts,
        main: &str,
        files: impl IntoIterator<Item = (String, Bytes)>,
    ) -> Self {
        let files: HashMap<FileId, Bytes> =
            files.into_iter().filter_map(|(path, bytes)| Some((file_id(&path)?, bytes))).collect();
        let main = file_id(main).or_else(|| file_id(MAIN)).expect("a path of ours");
        Files { fonts, main, files, library: None }.fitted(Fit::USUAL)
    }

    /// The same, fitted so.
    #[must_use]
    pub fn fitted(&self, fit: Fit) -> Files<'f> {
        let mut files = self.files.clone();
        let json = serde_json::to_vec(&fit).unwrap_or_default();
        files.extend(file_id(FIT).map(|id| (id, Bytes::new(json))));
        Files { files, library: self.library.clone(), ..*self }
    }

    /// The same, with text in this language where nothing says another: else a template that says
    /// none would claim that all is English.
    #[must_use]
    pub fn in_language(mut self, lang: &str, region: Option<&str>) -> Self {
        let mut library = library();
        if let Ok(lang) = lang.parse() {
            library.styles.set(TextElem::lang, lang);
            let region = region.and_then(|region| region.parse().ok());
            library.styles.set(TextElem::region, region);
        }
        self.library = Some(LazyHash::new(library));
        self
    }
}

/// The id of a file in the document's root.
fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn missing(id: FileId) -> FileError {
    match id.get().root() {
        VirtualRoot::Package(package) => FileError::Other(Some(
            format!("the package {package} cannot be had: a template has the files of its folder")
                .into(),
        )),
        VirtualRoot::Project => FileError::NotFound(id.get().vpath().get_without_slash().into()),
    }
}

impl World for Files<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library.as_ref().unwrap_or(&LIBRARY)
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if let Some(source) = HOUSE_SOURCES.get(&id) {
            return Ok(source.clone());
        }
        let bytes = self.file(id)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text.trim_start_matches('\u{FEFF}').to_owned()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
