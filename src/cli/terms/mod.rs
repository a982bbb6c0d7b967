//! `vulgate terms`: the termbases of a project.

pub mod export;
pub mod extract;
pub mod import;
pub mod search;

use super::Context;
use super::args::terms::TermsCommand;
use super::report::Outcome;
use crate::error::Result;

/// Runs a subcommand.
///
/// # Errors
/// Those of the subcommand.
pub fn run(command: &TermsCommand, context: &Context) -> Result<Outcome> {
    match command {
        TermsCommand::Import(args) => import::run(args, context),
        TermsCommand::Export(args) => export::run(args, context),
        TermsCommand::Search(args) => search::run(args, context),
        TermsCommand::Extract(args) => extract::run(args, context),
    }
}
