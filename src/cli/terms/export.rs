//! `vulgate terms export`: the termbases as one file.

use crate::cli::Context;
use crate::cli::args::terms::{TermsExportArgs, TermsFormat};
use crate::cli::report::Outcome;
use crate::cli::termbase;
use crate::error::{Error, Result};
use crate::model::{Message, Place};
use crate::project::files;
use crate::terminology::{csv, tbx};
use serde_json::json;

/// Writes all termbases of the project, in the order of their files, to one file or to standard
/// output.
///
/// # Errors
/// If the project cannot be used or has no such terms, or the file cannot be written.
pub fn run(args: &TermsExportArgs, context: &Context) -> Result<Outcome> {
    let project = context.open_project()?;
    let reading = termbase::read(&project, &args.lang)?;
    if reading.concepts.is_empty() {
        // TBX without an entry is none.
        return Err(Error::usage(Place::default(), Message::new("terms-export-nothing")));
    }
    let text = match args.format {
        TermsFormat::Tbx => tbx::write(&reading.concepts, project.source()),
        TermsFormat::Csv => csv::write(&reading.concepts),
    };
    let mut outcome = Outcome { findings: reading.findings, ..Outcome::default() };
    let count = reading.concepts.len();
    match &args.output {
        None => {
            outcome.results.push(json!({ "concepts": count, "text": text }));
            outcome.lines = text.lines().map(str::to_owned).collect();
        }
        Some(path) => {
            files::write(path, text.as_bytes())?;
            let shown = path.display().to_string();
            outcome.results.push(json!({ "path": shown, "concepts": count }));
            let message = Message::new("terms-export-done").with("count", count);
            outcome.notices.push(message.with("path", shown));
        }
    }
    Ok(outcome)
}
