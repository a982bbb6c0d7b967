//! Typesetting: a document and its translation become an accessible, archivable PDF.
//!
//! In goes an [`Edition`]: the block tree, one content a unit in the language of the edition,
//! and the words that Vulgate itself sets. Out come the bytes of a PDF that conforms to
//! PDF/UA-1 and PDF/A-2a, and findings about whatever the author should mend. The same
//! edition always gives the same bytes.
//!
//! ```text
//! Edition ─ compose (blocks) ─ inlines (codes) ─ letters (fonts) ─► Sheet (tree.rs)
//!                                                                     │ JSON
//!                             PDF ◄─ export ◄─ Typst ◄─ template.typ ◄┘
//! ```
//!
//! Typst runs in the process, offline: its world holds one template, one data file, the
//! document's images and the fonts that are built in. Texts reach the template as data and
//! are never read as markup.

pub mod layout;

#[cfg(feature = "pdf")]
mod compose;
#[cfg(feature = "pdf")]
mod edition;
#[cfg(feature = "pdf")]
mod export;
#[cfg(feature = "pdf")]
mod headings;
#[cfg(feature = "pdf")]
mod images;
#[cfg(feature = "pdf")]
mod inlines;
#[cfg(feature = "pdf")]
mod letters;
#[cfg(feature = "pdf")]
mod meta;
#[cfg(feature = "pdf")]
mod tables;
#[cfg(feature = "pdf")]
mod tree;
#[cfg(feature = "pdf")]
mod world;

pub use layout::Layout;

#[cfg(feature = "pdf")]
pub use edition::{Edition, Typeset, pdf};
