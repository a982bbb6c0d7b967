//! `vulgate tm export`: the memory as TMX.

use super::check_collection;
use crate::cli::Context;
use crate::cli::args::TmExportArgs;
use crate::cli::report::Outcome;
use crate::cli::workspace::Workspace;
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use crate::project::files;
use crate::tm::{Memory, Selection, tmx};
use serde_json::json;
use std::io::{self, Write};
use std::path::Path;

/// Writes TMX 1.4b to a file, or to standard output.
///
/// # Errors
/// If the memory cannot be used or the file not be written.
pub fn run(args: &TmExportArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let (memory, mut findings) = workspace.memory_to_read()?;
    check_collection(&memory, args.collection.as_deref())?;
    let selection = Selection {
        collections: args.collection.iter().cloned().collect(),
        langs: args.lang.clone(),
        only_unkept: false,
    };
    match &args.output {
        None => {
            let stdout = io::stdout().lock();
            match write(&memory, &selection, stdout, Path::new("-")) {
                Ok((_, found)) => findings.extend(found),
                // Whoever reads has seen enough.
                Err(error) if error.findings.iter().any(is_closed) => {}
                Err(error) => return Err(error),
            }
            Ok(Outcome { findings, ..Outcome::default() })
        }
        Some(path) => {
            let (count, found) =
                files::write_with(path, |out| write(&memory, &selection, out, path))?;
            findings.extend(found);
            let shown = path.display().to_string();
            Ok(Outcome {
                results: vec![json!({ "path": shown, "units": count })],
                notices: vec![
                    Message::new("tm-export-done").with("count", count).with("path", shown),
                ],
                findings,
                ..Outcome::default()
            })
        }
    }
}

fn is_closed(finding: &crate::model::Finding) -> bool {
    finding.message.id == "cli-output-closed"
}

/// Writes the entries; gives back how many they are, and what could not be written of them.
fn write(
    memory: &Memory,
    selection: &Selection,
    out: impl Write,
    path: &Path,
) -> Result<(usize, Vec<Finding>)> {
    let fail = |error: io::Error| match error.kind() {
        io::ErrorKind::BrokenPipe => Error::new(
            crate::error::Kind::System,
            Default::default(),
            Message::new("cli-output-closed"),
        ),
        _ => Error::io(path, &error),
    };
    let mut writer = tmx::Writer::new(out, &tmx::Header::default()).map_err(fail)?;
    let mut count = 0;
    memory.merged(selection, |entry| {
        count += 1;
        writer.entry(&entry).map_err(fail)
    })?;
    let place = Place::file(path.display().to_string());
    let findings = writer.take_findings().into_iter();
    let findings = findings.map(|it| Finding { place: place.clone(), ..it }).collect();
    writer.finish().map_err(fail)?;
    Ok((count, findings))
}
