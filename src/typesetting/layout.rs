//! How a project wants its PDFs to look, and its pages of HTML where that applies: the `[pdf]`
//! table of `vulgate.toml`.
//!
//! Always compiled, so that a configuration file means the same to a program built without
//! typesetting.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// The look of the typeset documents. Every key may be left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Layout {
    /// Whether a table of contents stands before the text.
    pub contents: Contents,
    /// Size of the sheet.
    pub paper: Paper,
    /// In how many columns the text is set.
    pub columns: Columns,
    /// Whether headings carry numbers.
    pub headings: Headings,
    /// Colour of headings, rules and links as `#rrggbb`. It should stand out well from white:
    /// a contrast of 4.5 to 1 or more is what WCAG 2.1 asks for.
    #[schemars(schema_with = "colour")]
    pub accent: Accent,
    /// What the files conform to.
    pub standard: Standard,
}

fn colour(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" })
}

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

/// A colour, `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
pub struct Accent(String);

impl Default for Accent {
    /// A dark blue with a contrast of 11 to 1 on white.
    fn default() -> Self {
        Accent("#1b3a6b".to_owned())
    }
}

impl TryFrom<String> for Accent {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let digits = text.strip_prefix('#').unwrap_or_default();
        if digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            Ok(Accent(text))
        } else {
            Err(format!("“{text}” is not a colour such as #1b3a6b"))
        }
    }
}

impl From<Accent> for String {
    fn from(accent: Accent) -> String {
        accent.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_table_is_the_house_layout() {
        assert_eq!(toml::from_str::<Layout>("").unwrap(), Layout::default());
    }

    #[test]
    fn wrong_keys_and_colours_are_refused() {
        assert!(toml::from_str::<Layout>("papers = \"a4\"").is_err());
        assert!(toml::from_str::<Layout>("accent = \"blue\"").is_err());
        let layout: Layout = toml::from_str("accent = \"#003399\"\npaper = \"us-letter\"").unwrap();
        assert_eq!(layout.paper, Paper::Letter);
    }
}
