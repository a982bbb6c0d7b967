//! `vulgate.toml`: what a project says of itself.
//!
//! The types are the single source: the JSON schema (`vulgate schema`) is derived from them,
//! the file is checked against that schema so that every fault is reported with its line, and
//! only a file without faults is read into them.

use crate::checks;
use crate::formats::LinkDestinations;
use crate::model::{Lang, Profile, Provenance, State};
use crate::tm::OriginPenalties;
use crate::typesetting::Layout;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Settings of a Vulgate project.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(title = "vulgate.toml")]
pub struct Config {
    pub project: ProjectSection,
    #[serde(default)]
    pub markdown: MarkdownSection,
    #[serde(default)]
    pub segmentation: SegmentationSection,
    #[serde(default)]
    pub tm: TmSection,
    /// How the PDFs look. Pages of HTML have the same contents, numbers of headings and accent.
    #[serde(default)]
    pub pdf: Layout,
    /// Which quality checks run.
    #[serde(default)]
    pub checks: checks::Options,
}

/// What is translated into what.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ProjectSection {
    /// The language in which the documents are written, as a BCP 47 tag such as `en`.
    #[schemars(schema_with = "language")]
    pub source: Lang,
    /// The languages to translate into, as BCP 47 tags. `"eu"` stands for all 24 official
    /// languages of the European Union; the source language is left out by itself.
    #[schemars(schema_with = "languages")]
    #[schemars(length(min = 1))]
    pub targets: Vec<String>,
    /// The documents, as paths or patterns (`*`, `**`, `?`) from the project's folder.
    #[serde(default = "ProjectSection::documents")]
    #[schemars(schema_with = "paths")]
    pub documents: Vec<String>,
    /// Whose rules furniture, dates and checks follow: `eu`, the Interinstitutional Style Guide
    /// of the European Union, or `cldr`, the usage of each country. Without it, furniture and
    /// dates follow `eu`, and the checks accept either.
    #[serde(default)]
    #[schemars(schema_with = "profile")]
    pub conventions: Option<Profile>,
}

/// How Markdown is read.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct MarkdownSection {
    /// Keys of the front matter whose values are translated.
    pub front_matter: Vec<String>,
    /// The most characters that a value of the front matter may have in translation, by its
    /// key.
    pub max_length: BTreeMap<String, u32>,
    /// Whether the destinations of links are translated too, as a site with a page a language
    /// needs it.
    pub link_destinations: LinkDestinations,
}

/// Where sentences end.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct SegmentationSection {
    /// A file of rules in SRX, from the project's folder, instead of Vulgate's own.
    #[schemars(schema_with = "optional_path")]
    pub rules: Option<String>,
    /// Texts, such as `Art.`, after which no sentence ends, in any language.
    pub no_break_after: Vec<String>,
    /// Whether the points of a legal enumeration that runs on in one paragraph are segments of
    /// their own.
    pub enumerations: Enumerations,
}

/// What becomes of “(a) …; (b) …” within a sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Enumerations {
    /// They stay with their sentence.
    #[default]
    Keep,
    /// Each point is a segment.
    Split,
}

/// How the translation memory is used.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct TmSection {
    /// The least similarity before penalties, in per cent, with which a match is offered.
    #[schemars(range(min = 50, max = 100))]
    pub minimum: u8,
    /// The most matches offered for a segment.
    #[schemars(range(min = 1, max = 50))]
    pub matches: u8,
    /// The state of a target that an exact match fills in; `initial` asks the translator to
    /// confirm it.
    pub exact: State,
    /// The state of a target that an in-context match fills in.
    pub in_context: State,
    /// Points taken from the score for each side of a match that is in another variety of its
    /// language than asked for, such as `de` for `de-AT`.
    #[schemars(range(max = 20))]
    pub regional_penalty: u8,
    /// Points taken from the score of a match through a third language.
    #[schemars(range(max = 50))]
    pub pivot_penalty: u8,
    /// Points taken from the score of every match of a provenance.
    pub provenance_penalty: ProvenancePenalty,
    /// What is known of the memories under `tm/`. A memory that is not listed is used too,
    /// as `imported` and without penalty.
    pub collections: Vec<CollectionSection>,
}

/// Points taken from the score of every match of a provenance.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ProvenancePenalty {
    #[schemars(range(max = 50))]
    pub official: u8,
    #[schemars(range(max = 50))]
    pub own: u8,
    #[schemars(range(max = 50))]
    pub imported: u8,
    #[schemars(range(max = 50))]
    pub machine: u8,
}

impl TmSection {
    /// The penalties in the form that the memory takes.
    pub fn origin_penalties(&self) -> OriginPenalties {
        let ProvenancePenalty { official, own, imported, machine } = self.provenance_penalty;
        OriginPenalties {
            regional: self.regional_penalty,
            pivot: self.pivot_penalty,
            provenance: [official, own, imported, machine],
        }
    }
}

/// What is known of a memory.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CollectionSection {
    /// The TMX file, from the project's folder.
    #[schemars(schema_with = "path")]
    pub file: String,
    /// Who stands behind it. Of two matches with equal score, the more trusted comes first.
    #[serde(default)]
    pub provenance: Provenance,
    /// Points taken from the score of each of its matches.
    #[serde(default)]
    #[schemars(range(max = 50))]
    pub penalty: u8,
}

impl ProjectSection {
    fn documents() -> Vec<String> {
        vec!["briefs/*.md".to_owned()]
    }
}

impl Default for MarkdownSection {
    fn default() -> Self {
        MarkdownSection {
            front_matter: ["title", "subtitle", "description", "keywords"]
                .map(str::to_owned)
                .to_vec(),
            max_length: BTreeMap::new(),
            link_destinations: LinkDestinations::Keep,
        }
    }
}

impl Default for TmSection {
    fn default() -> Self {
        TmSection {
            minimum: 70,
            matches: 5,
            exact: State::Translated,
            in_context: State::Translated,
            regional_penalty: OriginPenalties::default().regional,
            pivot_penalty: OriginPenalties::default().pivot,
            provenance_penalty: ProvenancePenalty::default(),
            collections: Vec::new(),
        }
    }
}

/// The JSON schema of `vulgate.toml`.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Config).to_value()
}

/// A schema whose `format` names one of the checks that
/// [`validate`](super::validate::validate) adds to JSON Schema's own.
fn string(format: &str) -> Schema {
    json_schema!({ "type": "string", "format": Cow::Borrowed(format) })
}

fn language(_: &mut SchemaGenerator) -> Schema {
    string("language")
}

fn languages(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": string("language-or-eu") })
}

fn profile(_: &mut SchemaGenerator) -> Schema {
    let names = Profile::ALL.map(Profile::name);
    json_schema!({ "type": "string", "enum": names })
}

fn path(_: &mut SchemaGenerator) -> Schema {
    string("project-path")
}

fn optional_path(_: &mut SchemaGenerator) -> Schema {
    string("project-path")
}

fn paths(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": string("project-path"), "minItems": 1 })
}
