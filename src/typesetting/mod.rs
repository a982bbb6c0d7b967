//! Typesetting: a document and its translation become an accessible, archivable PDF, and an
//! accessible page of HTML.
//!
//! In goes an [`Edition`]: the block tree, one content a unit in the language of the edition,
//! and the words that Vulgate itself sets. Out come the bytes of a PDF that conforms to
//! PDF/UA-1 and PDF/A-2a, or those of a page, and findings about whatever the author should
//! mend. The same edition always gives the same bytes.
//!
//! ```text
//! Edition ─ compose (blocks) ─ inlines (codes) ─ letters (signs) ─► Sheet (tree.rs)
//!                                                                     │
//!                        PDF ◄─ Typst ◄─ template.typ ◄─ JSON ◄─ pdf ─┤
//!                                                       HTML ◄─ html ─┘
//! ```
//!
//! What both have in common is decided before the sheet is made, with a word from the
//! `medium` on what it can show. Texts are data: neither the template nor a browser ever
//! reads them as markup.

pub mod html;
pub mod layout;

mod addresses;
mod bilingual;
mod columns;
mod compose;
mod draft;
mod edition;
mod front;
mod headings;
mod held;
mod images;
mod inlines;
mod letters;
mod lines;
mod links;
mod lists;
mod medium;
mod meta;
mod names;
mod paragraphs;
#[cfg(feature = "pdf")]
mod pdf;
mod phrases;
mod report;
mod svg;
mod tables;
mod tree;

pub use edition::{Edition, Kind, Pair, Progress};
pub use layout::Layout;
pub use names::colon;
#[cfg(feature = "pdf")]
pub use pdf::{CALL, Press, Template, Typeset, pdf, serve};
