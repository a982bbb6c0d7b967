//! The sheet as HTML: one page that needs nothing but itself.
//!
//! In goes an [`Edition`], with the way to the other pages ([`Links`]); out come the bytes of a
//! page, and findings. Style and images are within the page, there is no script, and a policy
//! in its head forbids a browser to run or to fetch anything. The page is made for screens of
//! any width, by day and by night, for screen readers (WCAG 2.2, WAI-ARIA with DPUB-ARIA) and
//! for paper.
//!
//! ```text
//! Sheet ─ writer (blocks) ─ spans, tables, notes ─► page (frame, style) ─► bytes
//! ```

mod index;
mod links;
mod markup;
mod notes;
mod page;
mod pictures;
mod spans;
mod style;
mod tables;
mod tag;
mod writer;

pub use index::{Index, Listed, ListedEdition, index};
pub use links::{Links, reference};

use super::compose::Composer;
use super::edition::{Edition, Kind};
use super::medium::Medium;
use super::meta;
use crate::model::Finding;

/// A browser: it has fonts of its own, and wide tables can be scrolled.
const SCREEN: Medium = Medium {
    covers: None,
    decode: pictures::decode,
    columns: usize::MAX,
    width: None,
    prints: false,
    needs_date: false,
};

/// A page with what there is to say about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub html: Vec<u8>,
    /// Faults of the document that the page works around, in reading order.
    pub findings: Vec<Finding>,
}

/// What a page says of itself.
#[derive(Clone, Debug, Default)]
struct Head {
    lang: String,
    css: String,
    title: String,
    description: Option<String>,
    authors: Vec<String>,
    keywords: Vec<String>,
    /// The date of the document, `2026-03-16`.
    date: Option<String>,
    /// When the page was made, as ISO 8601.
    modified: Option<String>,
    /// It is for those who work on the text: no search engine is to list it.
    is_internal: bool,
}

/// Sets an edition as a page.
pub fn html(edition: &Edition, links: &Links) -> Page {
    let mut composer = Composer::new(edition, &SCREEN);
    let sheet = meta::sheet(&mut composer);
    let anchors = composer.headings.anchors();
    let Composer { images, findings, .. } = composer;
    let pictures = images.into_pictures();
    let lang = edition.lang.to_string();
    let info = sheet.info.clone();
    let head = Head {
        css: style::of_document(&sheet),
        lang: lang.clone(),
        title: info.title,
        description: info.description,
        authors: info.authors,
        keywords: info.keywords,
        date: date(edition),
        modified: moment(edition.seconds()),
        is_internal: !matches!(edition.kind, Kind::Final),
    };
    let writer = writer::Writer::new(&sheet, &pictures, &anchors, (&lang, edition.furniture));
    Page { html: page::page(writer, &head, links), findings }
}

/// The title of an edition, as the list of all documents has it, with its language.
pub fn title(edition: &Edition) -> (String, String) {
    let (title, foreign) = meta::plain_title(&mut Composer::new(edition, &SCREEN));
    let lang = foreign.map(|(lang, region)| tag::of(&lang, region.as_deref()));
    (title, lang.unwrap_or_else(|| edition.lang.to_string()))
}

/// The date of a document, as ISO 8601.
pub fn date(edition: &Edition) -> Option<String> {
    let fields = &edition.document.meta.fields;
    let (_, text) = fields.iter().find(|(key, _)| key == "date")?;
    meta::date_of(text.trim()).map(|date| date.to_string())
}

/// A moment in seconds since 1970, as ISO 8601 in UTC.
fn moment(seconds: Option<i64>) -> Option<String> {
    jiff::Timestamp::from_second(seconds?).ok().map(|moment| moment.to_string())
}
