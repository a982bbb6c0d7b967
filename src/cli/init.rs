//! `vulgate init`: a new project with a briefing that builds at once.

use super::Context;
use super::args::InitArgs;
use super::report::Outcome;
use crate::error::{Error, Kind, Result};
use crate::model::{Finding, Message, Place};
use crate::project::{CONFIG_FILE, files};
use crate::sample;
use serde_json::json;
use std::path::Path;

/// Lays the sample project down. A file that is already there is never overwritten: then
/// nothing is written at all. Only what an interrupted run has left is gone on with.
///
/// # Errors
/// If a file is in the way, or the folder cannot be written.
pub fn run(args: &InitArgs, context: &Context) -> Result<Outcome> {
    // A folder given as an argument is meant from where one stands; without one, `--project`
    // says where.
    let here = args.dir == Path::new(".");
    let dir = context.project.as_ref().filter(|_| here).unwrap_or(&args.dir);
    let all = sample::files();
    let in_the_way: Vec<Finding> = all
        .iter()
        .map(|(path, text)| (dir.join(path), path == CONFIG_FILE, text.as_bytes()))
        .filter(|(path, is_settings, text)| {
            path.exists() && (*is_settings || files::read(path).ok().as_deref() != Some(text))
        })
        .map(|(path, _, _)| {
            let place = Place::file(path.display().to_string());
            Finding::error(place, Message::new("init-in-the-way"))
        })
        .collect();
    if !in_the_way.is_empty() {
        return Err(Error { kind: Kind::Usage, findings: in_the_way });
    }
    let mut results = Vec::new();
    // The settings come last: a folder without them is no project yet, so that an interrupted
    // run never leaves half a project.
    for (path, text) in all.iter().rev() {
        files::write(&dir.join(path), text.as_bytes())?;
        results.push(json!({ "path": path }));
    }
    results.reverse();
    let folder = dir.display().to_string();
    let notices = vec![Message::new("init-done").with("folder", folder)];
    Ok(Outcome { results, notices, ..Outcome::default() })
}
