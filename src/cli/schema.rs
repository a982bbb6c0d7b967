//! `vulgate schema`: the JSON schema of `vulgate.toml`, for editors that complete and check.

use super::Context;
use super::args::SchemaArgs;
use super::report::Outcome;
use crate::error::Result;
use crate::project::config;

/// Prints the schema.
///
/// # Errors
/// None.
pub fn run(_: &SchemaArgs, _: &Context) -> Result<Outcome> {
    let schema = config::schema();
    let text = format!("{schema:#}");
    Ok(Outcome { results: vec![schema], lines: vec![text], ..Outcome::default() })
}
