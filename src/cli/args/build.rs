//! Arguments of `vulgate build`.

use super::ReportFormat;
use crate::model::Lang;
use crate::project::documents;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Clone, Debug, Args)]
pub struct BuildArgs {
    /// Names of documents; empty: all.
    #[arg(value_name = "DOC")]
    pub documents: Vec<String>,
    /// Empty: the source language and every target language of the project.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<Lang>,
    #[arg(long, value_name = "FORMAT", value_delimiter = ',', default_value = "pdf,source")]
    pub format: Vec<BuildFormat>,
    #[arg(long, value_name = "EDITION", value_delimiter = ',', default_value = "final")]
    pub edition: Vec<EditionKind>,
    #[arg(long)]
    pub strict: bool,
    #[arg(long)]
    pub fresh: bool,
    /// Without it, that of `--json`, or text.
    #[arg(long, value_name = "FORMAT")]
    pub report: Option<ReportFormat>,
    /// A table in Markdown is added to the end of it.
    #[arg(long, value_name = "FILE")]
    pub summary: Option<PathBuf>,
    /// Without it, `out` in the project.
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
}

/// What can be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum BuildFormat {
    Pdf,
    /// The format that the author wrote in.
    Source,
    /// A page for browsers.
    Html,
}

/// For whom an edition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum EditionKind {
    /// For readers.
    Final,
    /// For those who work on the text: with line numbers, and the state of each passage.
    Draft,
    /// For reviewers: source and translation side by side.
    Bilingual,
}

impl EditionKind {
    /// As it is typed.
    pub fn as_str(self) -> &'static str {
        match self {
            EditionKind::Final => "final",
            EditionKind::Draft => "draft",
            EditionKind::Bilingual => "bilingual",
        }
    }

    /// What stands in the names of its files before their extension.
    pub fn infix(self) -> &'static str {
        match self {
            EditionKind::Final => "",
            EditionKind::Draft => documents::DRAFT,
            EditionKind::Bilingual => documents::BILINGUAL,
        }
    }
}
