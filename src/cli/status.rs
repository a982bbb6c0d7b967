//! `vulgate status`: how far every translation has come.

use super::Context;
use super::args::StatusArgs;
use super::report::Outcome;
use super::report::table::counts;
use super::workspace::Workspace;
use crate::error::Result;
use crate::model::{Lang, Message};
use crate::pipeline::{Progress, progress};
use rayon::prelude::*;
use serde_json::json;

/// The heads of the table.
const HEADS: &[&str] = &[
    "status-head-document",
    "status-head-language",
    "status-head-done",
    "status-head-segments",
    "status-head-translated",
    "status-head-reviewed",
    "status-head-final",
    "status-head-changed",
    "status-head-missing",
    "status-head-words",
];

/// In place of a share.
const NOTHING: &str = "–";

/// Counts segments and words by document and language.
///
/// # Errors
/// If the project cannot be used. A document or record that cannot be read is reported, and
/// the others are counted.
pub fn run(args: &StatusArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let sources = workspace.project.select_documents(&args.documents)?;
    let langs = workspace.project.select_targets(&args.lang)?;
    let mut outcome =
        Outcome { findings: workspace.project.findings.clone(), ..Outcome::default() };
    let mut failures = Vec::new();
    let mut rows = Vec::new();
    for source in sources {
        let Some(loaded) = workspace.load_or_note(source, &mut failures) else { continue };
        outcome.findings.extend(loaded.findings.iter().cloned());
        let counted: Vec<_> = langs
            .par_iter()
            .map(|lang| {
                let translated = workspace.translated(&loaded.document, lang)?;
                Ok((progress(&translated.bitext), translated.findings))
            })
            .collect();
        for (lang, counted) in langs.iter().zip(counted) {
            match counted {
                Ok((counted, findings)) => {
                    findings.into_iter().for_each(|finding| outcome.add_once(Some(finding)));
                    rows.push(row(&source.name, lang, &counted, context));
                    outcome.results.push(json!({
                        "document": source.name,
                        "lang": lang,
                        "percent": percent(&counted),
                        "progress": counted,
                    }));
                }
                Err(error) => failures.push(error),
            }
        }
    }
    outcome.lines = counts(&context.localizer, HEADS, 2, rows);
    Ok(outcome.settle(failures))
}

fn row(document: &str, lang: &Lang, counted: &Progress, context: &Context) -> Vec<String> {
    let counts = [
        counted.segments,
        counted.translated,
        counted.reviewed,
        counted.finished,
        counted.changed,
        counted.missing,
        counted.words,
    ];
    let done = percent(counted).map(|done| Message::new("status-percent").with("count", done));
    let done = done.map_or_else(|| NOTHING.to_owned(), |done| context.text(&done));
    let mut row = vec![document.to_owned(), lang.to_string(), done];
    row.extend(counts.iter().map(ToString::to_string));
    row
}

/// The share that is done; none of a document in which there is nothing to do.
fn percent(counted: &Progress) -> Option<usize> {
    (counted.segments > 0).then(|| counted.percent())
}
