//! The arguments of `vulgate repair`.

use clap::Args;
use std::path::PathBuf;

#[derive(Clone, Debug, Args)]
pub struct RepairArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Without it, standard output.
    #[arg(long, short, value_name = "OUT", conflicts_with = "in_place")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub in_place: bool,
    /// Instead of the text, unless that goes to a file.
    #[arg(long)]
    pub diff: bool,
    /// Doubtful changes, too.
    #[arg(long, conflicts_with = "interactive")]
    pub all: bool,
    /// Ask for each doubtful change.
    #[arg(long, short)]
    pub interactive: bool,
}
