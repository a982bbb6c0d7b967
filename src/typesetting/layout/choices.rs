//! Choices between a few ways.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// When a table of contents is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Contents {
    /// For documents with three headings or more that do not bring one of their own, a list of
    /// links to their headings.
    #[default]
    Auto,
    Never,
}

/// Sizes of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    #[default]
    A4,
    A5,
    #[serde(rename = "us-letter")]
    Letter,
}

impl Paper {
    /// How wide a sheet is, in millimetres (ISO 216; ANSI/ASME Y14.1).
    pub fn width(self) -> f64 {
        match self {
            Paper::A4 => 210.0,
            Paper::A5 => 148.0,
            Paper::Letter => 215.9,
        }
    }
}

/// Columns of text on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Columns {
    #[default]
    One,
    Two,
}

/// Kinds of heading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Headings {
    #[default]
    Plain,
    /// Numbered 1, 1.1, 1.1.1 …
    Numbered,
}

/// Standards for PDF files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Standard {
    /// PDF/UA-1 and PDF/A-2a: accessible, and fit for archives.
    #[default]
    #[serde(rename = "a-2a")]
    A2a,
    /// PDF/UA-1 and PDF/A-3a, which archives ask for that keep other files with them.
    #[serde(rename = "a-3a")]
    A3a,
    /// None that would be promised; tagged as the others are.
    #[serde(rename = "plain")]
    Plain,
}

/// What stands before the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Front {
    /// Title, authors and the rest at the head of the first page.
    #[default]
    Block,
    /// A title page.
    Page,
}

/// What paper shows of the addresses of links.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Links {
    /// Nothing: they are for the screen.
    #[default]
    Plain,
    /// Each address behind its link, in brackets.
    Address,
    /// Each address in a footnote.
    Notes,
}

/// Whether the state of the translation, licence and contact stand at the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Colophon {
    /// Where there is something to say.
    #[default]
    Auto,
    Never,
}
