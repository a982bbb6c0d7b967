//! `vulgate terms extract`: what may be terms and is not in the termbase.

use crate::cli::Context;
use crate::cli::args::terms::TermsExtractArgs;
use crate::cli::report::{Outcome, harmless, table};
use crate::cli::termbase;
use crate::cli::workspace::Workspace;
use crate::error::Result;
use crate::model::Message;
use crate::terminology::{Candidate, Candidates, Recogniser};
use serde_json::json;

/// Lists candidates of the documents, best first.
///
/// # Errors
/// If the project cannot be used. A document that cannot be read is reported, and the others
/// are looked at.
pub fn run(args: &TermsExtractArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let project = &workspace.project;
    let sources = project.select_documents(&args.documents)?;
    let termbase = termbase::read(project, std::slice::from_ref(project.source()))?;
    let known = Recogniser::new(&termbase.concepts, project.source());
    let mut outcome = Outcome { findings: termbase.findings, ..Outcome::default() };
    let mut failures = Vec::new();
    let mut candidates = Candidates::new(project.source());
    for source in sources {
        let Some(loaded) = workspace.load_or_note(source, &mut failures) else { continue };
        let units = loaded.document.units.iter();
        units.flat_map(|unit| unit.segments()).for_each(|it| candidates.add(&it.plain()));
    }
    let is_known = |candidate: &Candidate| {
        let whole = 0..candidate.text.len();
        known.find_all(&candidate.text).iter().any(|hit| hit.range == whole)
    };
    let mut ranked = candidates.ranked(args.min);
    ranked.retain(|candidate| !is_known(candidate));
    let count = ranked.len();
    ranked.truncate(if args.limit == 0 { count } else { args.limit });
    let heads =
        ["terms-head-candidate", "terms-head-count", "terms-head-score", "terms-head-example"];
    let mut rows = vec![heads.iter().map(|id| context.text(&Message::new(id))).collect()];
    for candidate in &ranked {
        rows.push(vec![
            harmless(&candidate.text).into_owned(),
            candidate.count.to_string(),
            format!("{:.1}", candidate.score),
            harmless(&around(candidate)).into_owned(),
        ]);
        outcome.results.push(json!({
            "text": candidate.text,
            "count": candidate.count,
            "score": (candidate.score * 100.0).round() / 100.0,
            "example": candidate.example,
        }));
    }
    if !ranked.is_empty() {
        let (left, right) = (table::Align::Left, table::Align::Right);
        outcome.lines = table::table(&[left, right, right, left], &rows);
    }
    outcome.notices.push(Message::new("terms-extract-done").with("count", count));
    Ok(outcome.settle(failures))
}

/// The example as far as it fits a line: what stands around the candidate.
fn around(candidate: &Candidate) -> String {
    const BEFORE: usize = 20;
    const LENGTH: usize = 60;
    let at = candidate.example.find(&candidate.text).unwrap_or(0);
    let before = candidate.example[..at].chars().count();
    let skip = before.saturating_sub(BEFORE);
    let text: String = candidate.example.chars().skip(skip).take(LENGTH).collect();
    let start = if skip > 0 { "…" } else { "" };
    let end = if candidate.example.chars().count() > skip + LENGTH { "…" } else { "" };
    format!("{start}{}{end}", text.trim())
}
