//! The arguments of `vulgate xliff …`.

use super::XliffVersion;
use clap::{ArgGroup, Args, Subcommand};
use std::path::PathBuf;

/// `vulgate xliff …`
#[derive(Clone, Debug, Subcommand)]
pub enum XliffCommand {
    Split(XliffSplitArgs),
    Join(XliffJoinArgs),
    Strip(XliffStripArgs),
    Rewrite(XliffRewriteArgs),
    Convert(XliffConvertArgs),
}

/// What is changed, and where the result goes.
#[derive(Clone, Debug, Args)]
pub struct XliffFiles {
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// A file, or for several a folder; without it, standard output.
    #[arg(long, short, value_name = "OUT", conflicts_with = "in_place")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub in_place: bool,
}

#[derive(Clone, Debug, Args)]
pub struct XliffSplitArgs {
    #[command(flatten)]
    pub files: XliffFiles,
    /// Rules to use instead of the project's.
    #[arg(long, value_name = "RULES")]
    pub srx: Option<PathBuf>,
}

#[derive(Clone, Debug, Args)]
pub struct XliffJoinArgs {
    #[command(flatten)]
    pub files: XliffFiles,
    /// Leave apart what is in another order in the translation.
    #[arg(long)]
    pub keep_order: bool,
}

#[derive(Clone, Debug, Args)]
#[command(group = ArgGroup::new("what").required(true).multiple(true)
          .args(["annotations", "custom_annotations", "extensions"]))]
pub struct XliffStripArgs {
    #[command(flatten)]
    pub files: XliffFiles,
    #[arg(long)]
    pub annotations: bool,
    /// Only annotations of types that are not the standard's.
    #[arg(long, conflicts_with = "annotations")]
    pub custom_annotations: bool,
    #[arg(long)]
    pub extensions: bool,
}

#[derive(Clone, Debug, Args)]
pub struct XliffRewriteArgs {
    #[command(flatten)]
    pub files: XliffFiles,
}

#[derive(Clone, Debug, Args)]
pub struct XliffConvertArgs {
    #[command(flatten)]
    pub files: XliffFiles,
    #[arg(long, value_enum, value_name = "VERSION")]
    pub to: XliffVersion,
}

impl XliffCommand {
    /// Its name as it is typed.
    pub fn name(&self) -> &'static str {
        match self {
            XliffCommand::Split(_) => "xliff split",
            XliffCommand::Join(_) => "xliff join",
            XliffCommand::Strip(_) => "xliff strip",
            XliffCommand::Rewrite(_) => "xliff rewrite",
            XliffCommand::Convert(_) => "xliff convert",
        }
    }

    /// What is changed, and where the result goes.
    pub fn files(&self) -> &XliffFiles {
        match self {
            XliffCommand::Split(args) => &args.files,
            XliffCommand::Join(args) => &args.files,
            XliffCommand::Strip(args) => &args.files,
            XliffCommand::Rewrite(args) => &args.files,
            XliffCommand::Convert(args) => &args.files,
        }
    }
}
