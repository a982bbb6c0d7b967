//! The arguments of `vulgate terms …`.

use crate::model::Lang;
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// `vulgate terms …`
#[derive(Clone, Debug, Subcommand)]
pub enum TermsCommand {
    Import(TermsImportArgs),
    Export(TermsExportArgs),
    Search(TermsSearchArgs),
    Extract(TermsExtractArgs),
}

#[derive(Clone, Debug, Args)]
pub struct TermsImportArgs {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Without it the name of the file.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Put it in the place of a termbase of the same name.
    #[arg(long)]
    pub replace: bool,
}

#[derive(Clone, Debug, Args)]
pub struct TermsExportArgs {
    #[arg(long, value_name = "FORMAT", default_value = "tbx")]
    pub format: TermsFormat,
    /// Without it, standard output.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Empty: every language.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<Lang>,
}

/// What a termbase can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TermsFormat {
    Tbx,
    Csv,
}

#[derive(Clone, Debug, Args)]
pub struct TermsSearchArgs {
    #[arg(value_name = "TEXT")]
    pub text: String,
    /// Language of the text; without it, any.
    #[arg(long, value_name = "TAG")]
    pub from: Option<Lang>,
    /// Languages shown besides; empty: those of the project.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub to: Vec<Lang>,
    /// Most concepts shown; 0: all.
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    pub limit: usize,
}

#[derive(Clone, Debug, Args)]
pub struct TermsExtractArgs {
    /// Names of documents; empty: all.
    #[arg(value_name = "DOC")]
    pub documents: Vec<String>,
    /// How often a candidate occurs at least.
    #[arg(long, value_name = "COUNT", default_value_t = 2)]
    pub min: usize,
    /// Most candidates shown; 0: all.
    #[arg(long, value_name = "COUNT", default_value_t = 50)]
    pub limit: usize,
}

impl TermsCommand {
    /// Its name as it is typed.
    pub fn name(&self) -> &'static str {
        match self {
            TermsCommand::Import(_) => "terms import",
            TermsCommand::Export(_) => "terms export",
            TermsCommand::Search(_) => "terms search",
            TermsCommand::Extract(_) => "terms extract",
        }
    }
}
