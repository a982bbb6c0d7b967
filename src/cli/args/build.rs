//! Arguments of `vulgate build`.

use super::ReportFormat;
use crate::model::Lang;
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
