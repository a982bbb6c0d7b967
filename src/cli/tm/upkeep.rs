//! `vulgate tm stats` and `tm verify`.

use crate::cli::Context;
use crate::cli::args::{TmStatsArgs, TmVerifyArgs};
use crate::cli::report::Outcome;
use crate::cli::report::table::{Align, table};
use crate::cli::workspace::{Workspace, open_memory};
use crate::error::Result;
use crate::model::{Finding, Message, Place};
use crate::tm::{Access, Stats};
use serde_json::json;
use std::collections::BTreeSet;

/// What the memory holds, by collection and by pair of languages.
///
/// # Errors
/// If the memory cannot be used.
pub fn stats(_: &TmStatsArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let (memory, findings) = workspace.memory_to_read()?;
    let stats = memory.stats()?;
    let lines = tables(&stats, context);
    Ok(Outcome { results: vec![json!(stats)], lines, findings, ..Outcome::default() })
}

fn tables(stats: &Stats, context: &Context) -> Vec<String> {
    let say = |id: &'static str| context.localizer.text(&Message::new(id));
    let mut rows = vec![vec![
        say("tm-stats-collection"),
        say("tm-stats-provenance"),
        say("tm-stats-penalty"),
        say("tm-stats-units"),
        say("tm-stats-variants"),
    ]];
    for collection in &stats.collections {
        rows.push(vec![
            collection.name.clone(),
            json!(collection.provenance).as_str().unwrap_or_default().to_owned(),
            collection.penalty.to_string(),
            collection.units.to_string(),
            collection.variants.to_string(),
        ]);
    }
    let right = Align::Right;
    let mut lines = table(&[Align::Left, Align::Left, right, right, right], &rows);
    lines.push(String::new());
    let mut rows = vec![vec![say("tm-stats-pair"), say("tm-stats-variants")]];
    for pair in &stats.pairs {
        rows.push(vec![format!("{} → {}", pair.source, pair.target), pair.variants.to_string()]);
    }
    lines.extend(table(&[Align::Left, right], &rows));
    lines.push(String::new());
    let mut rows =
        vec![vec![say("tm-stats-provenance"), say("tm-stats-units"), say("tm-stats-variants")]];
    for row in &stats.provenances {
        let name = json!(row.provenance).as_str().unwrap_or_default().to_owned();
        rows.push(vec![name, row.units.to_string(), row.variants.to_string()]);
    }
    lines.extend(table(&[Align::Left, right, right], &rows));
    lines.push(String::new());
    let mut rows = vec![vec![say("tm-stats-year"), say("tm-stats-variants")]];
    for row in &stats.years {
        let year = row.year.map_or_else(|| say("tm-stats-undated"), |year| year.to_string());
        rows.push(vec![year, row.variants.to_string()]);
    }
    lines.extend(table(&[Align::Left, right], &rows));
    lines
}

/// Whether the memory is sound, and agrees with the project's texts.
///
/// # Errors
/// If it cannot be opened.
pub fn verify(_: &TmVerifyArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let memory = open_memory(&workspace.project.memory_path(), Access::Read)?;
    let findings = memory.verify()?;
    let failed = !findings.is_empty();
    let mut outcome = Outcome { findings, failed, ..Outcome::default() };
    outcome.findings.extend(behind(&workspace.behind(&memory)?));
    if !failed {
        let units = memory.stats()?.units;
        outcome.results.push(json!({ "sound": true, "units": units }));
        outcome.notices.push(Message::new("tm-verify-sound").with("count", units));
    }
    Ok(outcome)
}

/// One note for all texts that the memory does not have as they are, however many: in a new project
/// those are all of them.
fn behind(paths: &BTreeSet<String>) -> Option<Finding> {
    let first = paths.first()?;
    let message = match paths.len() {
        1 => Message::new("tm-verify-behind"),
        count => Message::new("tm-verify-behind-many").with("count", count),
    };
    Some(Finding::note(Place::file(first), message))
}
