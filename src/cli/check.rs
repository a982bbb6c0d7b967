//! `vulgate check`: quality findings on the accepted translations, and with `--fix` their remedy where
//! a check knows it.

use super::Context;
use super::args::CheckArgs;
use super::report::Outcome;
use super::termbase;
use super::workspace::Workspace;
use crate::checks::{self, CHECKS};
use crate::error::{Error, Result};
use crate::model::{Message, Place};
use crate::pipeline::{Terms, carry};
use crate::project::validate::nearest;
use crate::terminology::Recogniser;
use rayon::prelude::*;
use serde_json::json;

/// Checks every document in every language, or explains a check.
///
/// # Errors
/// If the project cannot be used, or there is no such check.
pub fn run(args: &CheckArgs, context: &Context) -> Result<Outcome> {
    if let Some(id) = &args.explain {
        return explain(id, context);
    }
    let workspace = Workspace::open(context.project.as_deref())?;
    let project = &workspace.project;
    let sources = project.select_documents(&args.documents)?;
    let langs = project.select_targets(&args.lang)?;
    let mut outcome = Outcome { findings: project.findings.clone(), ..Outcome::default() };
    let termbase = termbase::read(project, &termbase::langs(project))?;
    outcome.findings.extend(termbase.findings.iter().cloned());
    let recogniser = Recogniser::new(&termbase.concepts, project.source());
    let terms_into = |lang| Terms::new(&termbase.concepts, &recogniser, (project.source(), lang));
    let terms: Vec<Terms> = langs.par_iter().map(terms_into).collect();
    let mut failures = Vec::new();
    // Records are written as by an import: by one process at a time.
    let _lock = args.fix.then(|| workspace.lock()).transpose()?;
    for source in sources {
        let Some(loaded) = workspace.load_or_note(source, &mut failures) else { continue };
        outcome.findings.extend(loaded.findings.iter().cloned());
        let checked: Vec<_> = langs
            .par_iter()
            .zip(&terms)
            .map(|(lang, terms)| {
                let mut record = workspace.record(&loaded.document, lang)?;
                let mut options = project.config.checks.clone();
                options.path = project.record_path(&source.name, lang);
                options.profile = project.config.project.conventions;
                let mut fixed = Vec::new();
                if let Some(record) = record.as_mut().filter(|_| args.fix) {
                    fixed = checks::fix(record, &options);
                    if !fixed.is_empty() {
                        workspace.write_record(record, lang)?;
                    }
                }
                let mut bitext = carry(&loaded.document, lang, record.as_ref());
                terms.annotate(&mut bitext);
                Ok((fixed, checks::check(&bitext, &options)))
            })
            .collect();
        for (lang, checked) in langs.iter().zip(checked) {
            match checked {
                Ok((fixed, findings)) => {
                    outcome.results.push(json!({
                        "document": source.name,
                        "lang": lang,
                        "fixed": fixed.len(),
                        "findings": findings.len(),
                    }));
                    outcome.findings.extend(fixed);
                    outcome.findings.extend(findings);
                }
                Err(error) => failures.push(error),
            }
        }
    }
    outcome.failed = outcome.has_errors();
    if outcome.findings.is_empty() && failures.is_empty() {
        let message = Message::new("check-nothing-found").with("count", outcome.results.len());
        outcome.notices.push(message);
    }
    Ok(outcome.settle(failures))
}

fn explain(id: &str, context: &Context) -> Result<Outcome> {
    let plain = id.strip_prefix("check-").unwrap_or(id);
    let explanation = CHECKS
        .iter()
        .find(|check| check.id == plain)
        .and_then(|check| context.localizer.attribute(&format!("check-{}", check.id), "explain"));
    match explanation {
        Some(text) => Ok(Outcome {
            results: vec![json!({ "id": plain, "explanation": text })],
            lines: vec![text],
            ..Outcome::default()
        }),
        None => {
            let known = || CHECKS.iter().map(|check| check.id);
            let message = match nearest(plain, known()) {
                Some(nearest) => {
                    Message::new("check-unknown-near").with("id", plain).with("nearest", nearest)
                }
                None => Message::new("check-unknown")
                    .with("id", plain)
                    .with("known", known().collect::<Vec<_>>().join(", ")),
            };
            Err(Error::usage(Place::default(), message))
        }
    }
}
