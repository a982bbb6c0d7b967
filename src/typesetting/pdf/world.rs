//! What the typesetter sees of the world: the house template, one data file, the images of the
//! document and the fonts that are built in. There is no file system, no network, no clock.

use std::collections::HashMap;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// What all documents share; made once a process.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    house: HashMap<FileId, Source>,
}

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
/// Where the typesetter begins.
const MAIN: &str = "/main.typ";

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let fonts: Vec<Font> =
        typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data))).collect();
    Shared {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        house: HOUSE
            .iter()
            .map(|(path, text)| (file_id(path), Source::new(file_id(path), (*text).to_owned())))
            .collect(),
    }
});

/// Whether one of the fonts that are built in has all of the characters; what stands for a
/// private sign is known to nobody.
pub fn covers(drawn: &[char]) -> bool {
    let has = |font: &Font, c: char| font.info().coverage.contains(u32::from(c));
    let private = |c: char| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
    !drawn.iter().any(|c| private(*c))
        && SHARED.fonts.iter().any(|font| drawn.iter().all(|c| has(font, *c)))
}

/// The files of one document.
pub struct Files {
    files: HashMap<FileId, Bytes>,
}

impl Files {
    /// The data the template reads, and images under the paths by which the data names them.
    pub fn new(data: Vec<u8>, images: impl IntoIterator<Item = (String, Bytes)>) -> Self {
        let mut files: HashMap<FileId, Bytes> =
            images.into_iter().map(|(path, bytes)| (file_id(&path), bytes)).collect();
        files.insert(file_id("/doc.json"), Bytes::new(data));
        Files { files }
    }
}

/// The id of a file in the document's root.
fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the paths are ours: /main.typ, /image-1.png");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

impl World for Files {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        file_id(MAIN)
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SHARED.house.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alphabets_of_the_union_are_there() {
        let all = "ăâîșțñßøåæœőűđďěňřšťůž ģķļņėįųūāēīħġċżłąęśźćđþ ΑΒΓΔάέήίόύώϊΐ бгдежзийклмнопрст \
                   «»„“”‚‘’–—…•·€%‰№§†";
        let absent: Vec<char> = all.chars().filter(|c| !covers(&[*c])).collect();
        assert!(absent.is_empty(), "{absent:?}");
        assert!(!covers(&['😀']) && !covers(&['\u{E001}']));
    }
}
