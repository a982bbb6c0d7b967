//! `vulgate completions SHELL`: a script that lets a shell complete the command line.

use super::Context;
use super::args::CompletionsArgs;
use super::report::Outcome;
use crate::error::Result;
use serde_json::json;

/// The script on standard output.
///
/// # Errors
/// None.
pub fn run(args: &CompletionsArgs, context: &Context) -> Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(
        args.shell,
        &mut super::command(&context.localizer),
        "vulgate",
        &mut script,
    );
    let script = String::from_utf8_lossy(&script).into_owned();
    Ok(Outcome {
        results: vec![json!({ "shell": args.shell.to_string(), "script": script })],
        lines: script.lines().map(str::to_owned).collect(),
        ..Outcome::default()
    })
}
