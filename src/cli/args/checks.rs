//! Arguments of the commands that report findings: `vulgate check`, `vulgate validate`.

use crate::model::Lang;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Clone, Debug, Args)]
pub struct CheckArgs {
    /// Names of documents; empty: all.
    #[arg(value_name = "DOC")]
    pub documents: Vec<String>,
    /// Empty: every target language of the project.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<Lang>,
    /// Form of the report; without it text, or JSON with `--json`.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<ReportFormat>,
    /// Put right in the records what has one right form.
    #[arg(long)]
    pub fix: bool,
    /// Id of a check to be explained instead.
    #[arg(long, value_name = "ID", conflicts_with_all = ["documents", "lang", "fix"])]
    pub explain: Option<String>,
}

#[derive(Clone, Debug, Args)]
pub struct ValidateArgs {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Without it, that of `--json`, or text.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<ReportFormat>,
}

/// Forms of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    #[default]
    Text,
    Json,
    Sarif,
    Junit,
    Github,
    Gitlab,
}
