//! `vulgate export --into`: the project's translations into a file of another tool, in that
//! tool's own flavour.

use super::Context;
use super::args::ExportArgs;
use super::report::Outcome;
use super::workspace::Workspace;
use crate::error::{Error, Kind, Result};
use crate::exchange::{self, Reading};
use crate::model::{Lang, Message, Place};
use crate::pipeline::carry;
use crate::project::{Project, files};
use serde_json::json;
use std::path::Path;

/// Fills the file, or writes what it becomes elsewhere.
///
/// # Errors
/// If the project or the file cannot be used, or the file's language is none of the project's.
/// A part of the file that is damaged is a finding of kind input, and stays as it is.
pub fn run(file: &Path, args: &ExportArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let shown = file.display().to_string();
    let bytes = files::read(file)?;
    let reading = exchange::read(&shown, &bytes)?;
    let lang = language(&shown, &reading, &args.lang, &workspace.project)?;
    let mut failures = Vec::new();
    let mut translations = Vec::new();
    for source in workspace.project.select_documents(&args.documents)? {
        let Some(loaded) = workspace.load_or_note(source, &mut failures) else { continue };
        let record = workspace.record(&loaded.document, &lang)?;
        translations.push(carry(&loaded.document, &lang, record.as_ref()));
    }
    let filled = exchange::fill(&shown, &bytes, &translations, &lang)?;
    let output = args.output.as_deref().unwrap_or(file);
    files::write(output, &filled.bytes)?;
    let path = output.display().to_string();
    let mut outcome = Outcome { findings: filled.findings, ..Outcome::default() };
    if outcome.has_errors() {
        outcome.stopped = Some(Kind::Input);
    }
    outcome.results.push(json!({
        "path": path,
        "lang": lang,
        "filled": filled.filled,
        "unchanged": filled.unchanged,
        "missing": filled.missing,
        "locked": filled.shut,
    }));
    let message =
        Message::new("export-into-done").with("path", path).with("lang", lang.to_string());
    outcome.notices.push(
        message
            .with("filled", filled.filled)
            .with("unchanged", filled.unchanged)
            .with("missing", filled.missing)
            .with("locked", filled.shut),
    );
    Ok(outcome.settle(failures))
}

/// The language of the project that a file is to get: the one named, else the file's own.
fn language(path: &str, reading: &Reading, named: &[Lang], project: &Project) -> Result<Lang> {
    if let [named] = named {
        return project.select_targets(std::slice::from_ref(named)).map(|_| named.clone());
    }
    let own = reading.files.iter().find_map(|file| file.target_lang.as_ref());
    let known: Vec<String> = project.targets.iter().map(Lang::to_string).collect();
    let known = known.join(", ");
    let message = match own {
        Some(own) => match project.target_like(own) {
            Some(lang) => return Ok(lang.clone()),
            None => Message::new("export-into-foreign")
                .with("lang", own.to_string())
                .with("known", known),
        },
        None => Message::new("export-into-language").with("known", known),
    };
    Err(Error::input(Place::file(path), message))
}
