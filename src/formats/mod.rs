//! Source formats: a file's bytes become a document, and a document with translations
//! becomes a file again.
//!
//! A new format is one file or folder here and one line in [`FORMATS`]. Formats know
//! nothing of the memory, of segmentation or of the project.

mod markdown;
pub(crate) mod syntax;

pub(crate) use markdown::utf8;

use crate::error::Result;
use crate::model::{Content, Document, Finding, Lang};
use std::collections::BTreeMap;

/// All formats, in the order in which they are tried.
pub static FORMATS: &[&dyn Format] = &[&markdown::Markdown];

/// A source format.
pub trait Format: Sync {
    /// Its name on the command line and in messages, such as `markdown`.
    fn name(&self) -> &'static str;

    /// The extensions of its files in lower case, without the dot, the usual one first.
    fn extensions(&self) -> &'static [&'static str];

    /// Takes a file apart. The units are not segmented yet; their ids are assigned.
    ///
    /// # Errors
    /// If the bytes are not of this format. Whatever leaves a usable document comes as a
    /// finding in the reading.
    fn read(&self, source: &[u8], options: &ReadOptions) -> Result<Reading>;

    /// Puts a file together from the source's bytes, the document read from them, and the
    /// translation. Bytes outside the units stay as they are; a unit without a target, or
    /// with a target equal to its content, keeps its bytes too (the identity law).
    ///
    /// # Errors
    /// If the document was not read from this source.
    fn write(&self, source: &[u8], document: &Document, targets: &Targets) -> Result<Vec<u8>>;
}

/// What a reader needs to know beside the bytes.
#[derive(Clone, Debug)]
pub struct ReadOptions {
    /// Name of the document in the project.
    pub name: String,
    /// Path for messages.
    pub path: String,
    pub lang: Lang,
    /// Front matter keys whose values are translated.
    pub front_matter: Vec<String>,
    /// The most characters that a value of the front matter may have in translation, by key.
    pub max_length: BTreeMap<String, u32>,
    /// Whether destinations of links are units too, for sites with a page a language.
    pub destinations: LinkDestinations,
}

/// What happens to the destinations of links.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LinkDestinations {
    /// They stay as they are.
    #[default]
    Keep,
    /// They are units of their own.
    Translate,
}

/// A document with what the reader has to say about it.
#[derive(Clone, Debug)]
pub struct Reading {
    pub document: Document,
    pub findings: Vec<Finding>,
}

/// A translation of a document.
#[derive(Clone, Debug)]
pub struct Targets<'a> {
    /// The language of the result; a `lang` key in the front matter takes it.
    pub lang: &'a Lang,
    /// One entry a unit of the document, in its order; none keeps the source. A passage
    /// without translation stands between codes of class
    /// [`CodeClass::Untranslated`](crate::model::CodeClass::Untranslated), which the format
    /// shows in its own way.
    pub units: &'a [Option<Content>],
}

/// The format of a file by its extension, in any case.
pub fn detect(path: &str) -> Option<&'static dyn Format> {
    let (_, extension) = path.rsplit_once('.')?;
    let extension = extension.to_lowercase();
    FORMATS.iter().copied().find(|format| format.extensions().contains(&extension.as_str()))
}
