//! How a project wants its PDFs to look, and its pages of HTML where that applies: the `[pdf]`
//! table of `vulgate.toml`.
//!
//! Always compiled, so that a configuration file means the same to a program built without
//! typesetting.

mod choices;
mod colour;

pub use choices::{Colophon, Columns, Contents, Front, Headings, Links, Paper, Standard};
pub use colour::{Colour, LEAST_CONTRAST};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// The look of the typeset documents. Every key may be left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Layout {
    /// What stands before the text: `"block"` or a title `"page"`.
    pub front: Front,
    /// An image with the mark of the publisher, from the project's folder.
    #[schemars(schema_with = "optional_path")]
    pub logo: Option<String>,
    /// What the logo is, for those who do not see it. Without it, the names of the authors.
    pub logo_alt: Option<String>,
    /// Who stands behind the documents, such as the members of a coalition. A document may have
    /// its own under `members`.
    pub members: Vec<String>,
    /// Whether a table of contents stands before the text.
    pub contents: Contents,
    /// Whether the state of the translation, licence and contact stand at the end.
    pub colophon: Colophon,
    /// Size of the sheet.
    pub paper: Paper,
    /// White space around the text, in millimetres.
    pub margins: Margins,
    /// In how many columns the text is set.
    pub columns: Columns,
    /// Whether headings carry numbers.
    pub headings: Headings,
    /// What paper shows of the addresses of links.
    pub links: Links,
    /// Colour of headings, rules and links as `#rrggbb`. It should stand out well from white:
    /// a contrast of 4.5 to 1 or more is what WCAG 2.2 asks for.
    pub accent: Colour,
    /// Colour of the text as `#rrggbb`.
    pub ink: Colour,
    /// Colour of the ground of boxes, of code and of the heads of tables as `#rrggbb`.
    pub tint: Colour,
    /// Letters of the project's own.
    pub fonts: Fonts,
    /// What the files conform to.
    pub standard: Standard,
    /// A template in Typst in place of Vulgate's, from the project's folder. It sees the files of
    /// its own folder and nothing else.
    #[schemars(schema_with = "optional_path")]
    pub template: Option<String>,
    /// What a template of the project's own may use up, an edition.
    pub limits: Limits,
}

/// White space around the text, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Margins {
    #[schemars(range(min = 15, max = 60))]
    pub top: f64,
    #[schemars(range(min = 15, max = 60))]
    pub bottom: f64,
    #[schemars(range(min = 5, max = 50))]
    pub left: f64,
    #[schemars(range(min = 5, max = 50))]
    pub right: f64,
}

/// Letters of the project's own. What a font lacks comes from those that are built in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fonts {
    /// Files in OpenType or TrueType, as paths or patterns from the project's folder.
    #[schemars(schema_with = "paths")]
    pub files: Vec<String>,
    /// The family of the running text.
    pub text: Option<String>,
    /// The family of title and headings.
    pub headings: Option<String>,
    /// The family of code.
    pub code: Option<String>,
}

/// What a template of the project's own may use up, an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Limits {
    /// Seconds by the clock.
    #[schemars(range(min = 1, max = 3600))]
    pub seconds: u32,
    /// Memory in MiB.
    #[schemars(range(min = 64, max = 65536))]
    pub megabytes: u32,
}

impl Default for Layout {
    /// The house's own. The accent is a dark blue with a contrast of 11 to 1 on white.
    fn default() -> Self {
        Layout {
            front: Front::default(),
            logo: None,
            logo_alt: None,
            members: Vec::new(),
            contents: Contents::default(),
            colophon: Colophon::default(),
            paper: Paper::default(),
            margins: Margins::default(),
            columns: Columns::default(),
            headings: Headings::default(),
            links: Links::default(),
            accent: Colour([0x1B, 0x3A, 0x6B]),
            ink: Colour([0x1C, 0x1D, 0x1F]),
            tint: Colour([0xF1, 0xF4, 0xF8]),
            fonts: Fonts::default(),
            standard: Standard::default(),
            template: None,
            limits: Limits::default(),
        }
    }
}

impl Default for Margins {
    fn default() -> Self {
        Margins { top: 24.0, bottom: 22.0, left: 25.0, right: 25.0 }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Limits { seconds: 60, megabytes: 1024 }
    }
}

impl Layout {
    /// The width of the text, in points: of one of its columns.
    pub fn text_width(&self) -> f64 {
        let margins = self.margins.left + self.margins.right;
        let width = (self.paper.width() - margins).max(1.0) / 25.4 * 72.0;
        match self.columns {
            Columns::One => width,
            // Between them is a gutter of 4 per cent.
            Columns::Two => width * 0.48,
        }
    }

    /// The pairs of colours in which text could not be read well: the key of the colour, the
    /// colour it stands on, and their contrast.
    pub fn faint(&self) -> Vec<(&'static str, Colour, f64)> {
        let pairs = [
            ("accent", self.accent, Colour::WHITE),
            ("accent", self.accent, self.tint),
            ("ink", self.ink, Colour::WHITE),
            ("ink", self.ink, self.tint),
        ];
        pairs
            .into_iter()
            .map(|(key, colour, ground)| (key, ground, colour.contrast(ground)))
            .filter(|(.., contrast)| *contrast < LEAST_CONTRAST)
            .collect()
    }
}

fn optional_path(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "format": "project-path" })
}

fn paths(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": { "type": "string", "format": "project-path" } })
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

    #[test]
    fn the_house_s_own_colours_can_be_read_and_faint_ones_are_found() {
        assert_eq!(Layout::default().faint(), []);
        let layout: Layout = toml::from_str("accent = \"#ffcc00\"").unwrap();
        let faint: Vec<&str> = layout.faint().iter().map(|(key, ..)| *key).collect();
        assert_eq!(faint, ["accent", "accent"]);
    }
}
