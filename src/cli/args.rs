//! The command line as data: every subcommand with its arguments and options.
//!
//! Goes in: what was typed. Comes out: [`Arguments`]. The words of the help stand in
//! `locales/en/help.ftl`, by the path of the command and the id of the argument (see
//! [`help`](super::help)). Arguments are a contract: add to them, do not rename.

mod build;
mod checks;
pub mod repair;
pub mod terms;
pub mod xliff;

pub use build::{BuildArgs, BuildFormat, EditionKind};
pub use checks::{CheckArgs, ReportFormat, ValidateArgs};

use crate::exchange::Version;
use crate::model::{Lang, Provenance};
use clap::{Args, Parser, Subcommand, ValueEnum};
use repair::RepairArgs;
use std::path::PathBuf;
use terms::TermsCommand;
use xliff::XliffCommand;

/// Everything that was typed.
#[derive(Clone, Debug, Parser)]
#[command(name = "vulgate", version)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Clone, Debug, Args)]
pub struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub project: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, short, global = true)]
    pub quiet: bool,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    #[arg(long, global = true, value_name = "TAG")]
    pub lang_ui: Option<Lang>,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// The subcommands, in the order of the help: the way of a briefing, then the rest.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    Init(InitArgs),
    Repair(RepairArgs),
    Segment(SegmentArgs),
    #[command(subcommand)]
    Tm(TmCommand),
    #[command(subcommand)]
    Terms(TermsCommand),
    Export(ExportArgs),
    Import(ImportArgs),
    Align(AlignArgs),
    Build(BuildArgs),
    Status(StatusArgs),
    #[command(alias = "analyze")]
    Analyse(AnalyseArgs),
    Check(CheckArgs),
    Validate(ValidateArgs),
    #[command(subcommand)]
    Xliff(XliffCommand),
    Schema(SchemaArgs),
    Completions(CompletionsArgs),
    Manual(ManualArgs),
}

/// `vulgate tm …`
#[derive(Clone, Debug, Subcommand)]
pub enum TmCommand {
    Import(TmImportArgs),
    Export(TmExportArgs),
    Match(TmMatchArgs),
    Search(TmSearchArgs),
    Duplicates(TmDuplicatesArgs),
    Edit(TmEditArgs),
    Delete(TmDeleteArgs),
    Stats(TmStatsArgs),
    Verify(TmVerifyArgs),
    Rebuild(TmRebuildArgs),
}

#[derive(Clone, Debug, Args)]
pub struct InitArgs {
    #[arg(default_value = ".")]
    pub dir: PathBuf,
}

#[derive(Clone, Debug, Args)]
pub struct SegmentArgs {
    /// At least one, unless `jsonl` is given: then lines are read from standard input.
    #[arg(value_name = "FILE", required_unless_present = "jsonl", conflicts_with = "jsonl")]
    pub files: Vec<PathBuf>,
    #[arg(long)]
    pub jsonl: bool,
    /// Language of the files; without it the project's source language, or English.
    #[arg(long, value_name = "TAG")]
    pub lang: Option<Lang>,
    /// Rules to use instead of the project's.
    #[arg(long, value_name = "FILE")]
    pub srx: Option<PathBuf>,
    #[arg(long)]
    pub explain: bool,
}

#[derive(Clone, Debug, Args)]
pub struct TmImportArgs {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    #[arg(long)]
    pub keep: bool,
    /// Name of the collection; without it the name of the file.
    #[arg(long, value_name = "NAME")]
    pub collection: Option<String>,
    #[arg(long, value_name = "KIND", default_value = "imported")]
    pub provenance: ProvenanceArg,
}

/// [`Provenance`] as it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ProvenanceArg {
    Official,
    Own,
    Imported,
    Machine,
}

impl From<ProvenanceArg> for Provenance {
    fn from(typed: ProvenanceArg) -> Self {
        match typed {
            ProvenanceArg::Official => Provenance::Official,
            ProvenanceArg::Own => Provenance::Own,
            ProvenanceArg::Imported => Provenance::Imported,
            ProvenanceArg::Machine => Provenance::Machine,
        }
    }
}

#[derive(Clone, Debug, Args)]
pub struct TmExportArgs {
    /// Without it, standard output.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Empty: every language.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<Lang>,
    #[arg(long, value_name = "NAME")]
    pub collection: Option<String>,
}

#[derive(Clone, Debug, Args)]
pub struct TmMatchArgs {
    /// Segments to look for, unless `jsonl` is given: then lines are read from standard input.
    #[arg(value_name = "TEXT", required_unless_present = "jsonl", conflicts_with = "jsonl")]
    pub text: Vec<String>,
    #[arg(long, value_name = "TAG")]
    pub from: Lang,
    #[arg(long, value_name = "TAG")]
    pub to: Lang,
    /// Lowest similarity of a match before penalties, 1 to 100.
    #[arg(long, value_name = "SCORE", default_value_t = 70,
          value_parser = clap::value_parser!(u8).range(1..=100))]
    pub min: u8,
    /// Most matches a line; 0: all.
    #[arg(long, value_name = "COUNT", default_value_t = 5)]
    pub limit: usize,
    #[arg(long)]
    pub jsonl: bool,
    #[arg(long)]
    pub explain: bool,
}

#[derive(Clone, Debug, Args)]
pub struct TmSearchArgs {
    #[arg(value_name = "TEXT")]
    pub text: String,
    /// Empty: every language.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<Lang>,
    /// Most entries shown; 0: all.
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    pub limit: usize,
}

#[derive(Clone, Debug, Args)]
pub struct TmDuplicatesArgs {
    /// Several translations of one text, instead of one several times.
    #[arg(long)]
    pub conflicts: bool,
    /// Languages translated into; empty: every one.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<Lang>,
    /// Most texts shown; 0: all.
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    pub limit: usize,
}

/// Which translations a command is about.
#[derive(Clone, Debug, Args)]
pub struct SelectorArgs {
    #[arg(long, value_name = "TAG")]
    pub lang: Lang,
    #[arg(long, value_name = "NAME")]
    pub collection: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub document: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Clone, Debug, Args)]
pub struct TmEditArgs {
    #[arg(value_name = "TEXT")]
    pub text: String,
    #[arg(value_name = "REPLACEMENT")]
    pub replacement: String,
    #[command(flatten)]
    pub selector: SelectorArgs,
}

#[derive(Clone, Debug, Args)]
pub struct TmDeleteArgs {
    #[arg(value_name = "TEXT")]
    pub text: String,
    #[command(flatten)]
    pub selector: SelectorArgs,
}

#[derive(Clone, Debug, Args)]
pub struct TmStatsArgs {}

#[derive(Clone, Debug, Args)]
pub struct TmVerifyArgs {}

#[derive(Clone, Debug, Args)]
pub struct TmRebuildArgs {}

#[derive(Clone, Debug, Args)]
pub struct ExportArgs {
    /// Names of documents; empty: all.
    #[arg(value_name = "DOC")]
    pub documents: Vec<String>,
    /// Empty: every target language of the project.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<Lang>,
    #[arg(long, value_name = "VERSION", default_value = "2.1")]
    pub xliff: XliffVersion,
    #[arg(long)]
    pub pseudo: bool,
    /// A file of another tool that gets the translations.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["pseudo", "xliff"])]
    pub into: Option<PathBuf>,
    /// Without it, `out/xliff` in the project; with `into`, a file, or else that one.
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
}

/// Versions of XLIFF that can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum XliffVersion {
    #[value(name = "1.2")]
    V1_2,
    #[value(name = "2.0")]
    V2_0,
    #[value(name = "2.1")]
    V2_1,
    #[value(name = "2.2")]
    V2_2,
}

impl From<XliffVersion> for Version {
    fn from(typed: XliffVersion) -> Version {
        match typed {
            XliffVersion::V1_2 => Version::V1_2,
            XliffVersion::V2_0 => Version::V2_0,
            XliffVersion::V2_1 => Version::V2_1,
            XliffVersion::V2_2 => Version::V2_2,
        }
    }
}

#[derive(Clone, Debug, Args)]
pub struct ImportArgs {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Clone, Debug, Args)]
pub struct AlignArgs {
    /// Name of the document.
    #[arg(value_name = "DOC")]
    pub document: String,
    /// The document in the other language, in any format that can be read.
    #[arg(value_name = "TRANSLATION")]
    pub translation: PathBuf,
    #[arg(long, value_name = "TAG")]
    pub lang: Lang,
    /// Without it, where `export` would write.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Debug, Args)]
pub struct StatusArgs {
    /// Names of documents; empty: all.
    #[arg(value_name = "DOC")]
    pub documents: Vec<String>,
    /// Empty: every target language of the project.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<Lang>,
}

#[derive(Clone, Debug, Args)]
pub struct AnalyseArgs {
    /// Names of documents; empty: all.
    #[arg(value_name = "DOC")]
    pub documents: Vec<String>,
    /// Empty: every target language of the project.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub lang: Vec<Lang>,
}

#[derive(Clone, Debug, Args)]
pub struct SchemaArgs {}

#[derive(Clone, Debug, Args)]
pub struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

#[derive(Clone, Debug, Args)]
pub struct ManualArgs {
    #[arg(value_name = "DIR", default_value = "man")]
    pub dir: PathBuf,
}

impl Command {
    /// Its name as it is typed, such as `tm import`.
    pub fn name(&self) -> &'static str {
        match self {
            Command::Init(_) => "init",
            Command::Repair(_) => "repair",
            Command::Segment(_) => "segment",
            Command::Tm(TmCommand::Import(_)) => "tm import",
            Command::Tm(TmCommand::Export(_)) => "tm export",
            Command::Tm(TmCommand::Match(_)) => "tm match",
            Command::Tm(TmCommand::Search(_)) => "tm search",
            Command::Tm(TmCommand::Duplicates(_)) => "tm duplicates",
            Command::Tm(TmCommand::Edit(_)) => "tm edit",
            Command::Tm(TmCommand::Delete(_)) => "tm delete",
            Command::Tm(TmCommand::Stats(_)) => "tm stats",
            Command::Tm(TmCommand::Verify(_)) => "tm verify",
            Command::Tm(TmCommand::Rebuild(_)) => "tm rebuild",
            Command::Terms(command) => command.name(),
            Command::Export(_) => "export",
            Command::Import(_) => "import",
            Command::Align(_) => "align",
            Command::Build(_) => "build",
            Command::Status(_) => "status",
            Command::Analyse(_) => "analyse",
            Command::Check(_) => "check",
            Command::Validate(_) => "validate",
            Command::Xliff(command) => command.name(),
            Command::Schema(_) => "schema",
            Command::Completions(_) => "completions",
            Command::Manual(_) => "manual",
        }
    }

    /// Whether its findings are what it was called for, rather than remarks on the work.
    pub fn reports_findings(&self) -> bool {
        matches!(self, Command::Check(_) | Command::Validate(_) | Command::Tm(TmCommand::Verify(_)))
    }
}
