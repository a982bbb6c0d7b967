//! Markdown: CommonMark 0.31 with tables, footnotes, strikethrough, task lists and heading
//! attributes, and a front matter in YAML or TOML.
//!
//! In goes a file's bytes, out comes a document; with a translation it becomes a file again,
//! by splicing the changed units into the source's bytes. Nothing else of the file changes.
//!
//! - [`decode`]: bytes to text · [`front`], [`scalar`]: the front matter
//! - [`read`], [`blocks`], [`units`]: the event loop, the block tree and its units · [`inlines`], [`frame`]: content
//! - [`links`], [`html`], [`html_block`], [`html_structure`], [`labels`], [`outside`]: destinations, HTML,
//!   references, and what stands outside the flow of the text
//! - [`unread`]: what readers would miss · [`sites`]: where a unit stands · [`write`], [`render`], [`escape`], [`escape_html`],
//!   [`spans`]: the way back
//!
//! Choices that the specification leaves to us:
//!
//! - Every block of which a reader sees something has a unit, also a lone image, `–` in a table
//!   cell or a lone footnote reference, for the typesetter needs it;
//!   [`Unit::is_translatable`](crate::model::Unit::is_translatable) tells whether a translator
//!   does. Units in the front matter, in attributes and titles hold a letter or a digit.
//! - The first text of a list item has the role of the item, further paragraphs are
//!   paragraphs; text in a quotation or a footnote has its role.
//! - A soft line break is one space; a changed unit is written on one line, except for hard
//!   breaks. White space at its beginning and end is left to the source.
//! - `<b>`, `<strong>`, `<i>`, `<em>`, `<s>`, `<del>`, `<a href>`, `<img>`, `<br>` and `<code>`
//!   mean what their Markdown counterparts mean.

mod anchors;
mod blocks;
mod call_out;
mod decode;
mod escape;
mod escape_html;
mod frame;
mod front;
mod headings;
mod html;
mod html_block;
mod html_structure;
mod inlines;
mod instructions;
mod labels;
mod links;
mod outside;
mod read;
mod render;
mod scalar;
mod sites;
mod spans;
mod units;
mod unread;
mod write;

pub(crate) use decode::utf8;

use super::{Format, ReadOptions, Reading, Targets};
use crate::error::{Error, Result};
use crate::model::Document;

/// The format.
#[derive(Debug)]
pub struct Markdown;

impl Format for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["md", "markdown"]
    }

    fn read(&self, source: &[u8], options: &ReadOptions) -> Result<Reading> {
        let text = decode::decode(source, &options.path)?;
        let parsed = read::read(text, options);
        // Without its front matter a document would be published without a title.
        if let Some((place, message)) = parsed.fault {
            let mut error = Error::input(place, message);
            error.findings.extend(parsed.findings);
            return Err(error);
        }
        Ok(Reading { document: parsed.document, findings: parsed.findings })
    }

    fn write(&self, source: &[u8], document: &Document, targets: &Targets) -> Result<Vec<u8>> {
        write::write(source, document, targets)
    }
}
