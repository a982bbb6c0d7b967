//! `vulgate terms search`: concepts with their definitions and terms.

use crate::cli::Context;
use crate::cli::args::terms::TermsSearchArgs;
use crate::cli::report::{Outcome, harmless};
use crate::cli::termbase;
use crate::error::Result;
use crate::model::{Concept, Lang, Message, Term};
use anstyle::Style;
use serde_json::json;

/// Shows the concepts that have a term with a text in it: those called just so first, then those
/// whose terms begin so.
///
/// # Errors
/// If the project cannot be used.
pub fn run(args: &TermsSearchArgs, context: &Context) -> Result<Outcome> {
    let project = context.open_project()?;
    let reading = termbase::read(&project, &[])?;
    let mut found: Vec<(Rank, Concept)> = reading
        .concepts
        .into_iter()
        .filter_map(|concept| Some((rank(&concept, args)?, concept)))
        .collect();
    // Stable: otherwise in the order of the files.
    found.sort_by_key(|(rank, _)| *rank);
    let count = found.len();
    found.truncate(if args.limit == 0 { count } else { args.limit });
    let mut shown: Vec<Lang> = args.from.iter().chain(&args.to).cloned().collect();
    if args.to.is_empty() {
        shown.push(project.source().clone());
        shown.extend(project.targets.iter().cloned());
    }
    let mut outcome = Outcome { findings: reading.findings, ..Outcome::default() };
    for (_, concept) in &mut found {
        concept.terms.retain(|term| shown.iter().any(|it| it.language() == term.lang.language()));
        outcome.lines.extend(lines(concept, project.source()));
        outcome.results.push(json!(concept));
    }
    outcome.notices.push(Message::new("terms-search-done").with("count", count));
    Ok(outcome)
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Whole,
    Begins,
    Within,
}

/// How well a concept answers; none if it does not.
fn rank(concept: &Concept, args: &TermsSearchArgs) -> Option<Rank> {
    let wanted = args.text.trim().to_lowercase();
    let asked = |term: &&Term| {
        args.from.as_ref().is_none_or(|from| from.language() == term.lang.language())
    };
    let rank = |term: &Term| {
        let text = term.text.to_lowercase();
        match text.find(&wanted)? {
            0 if text == wanted => Some(Rank::Whole),
            0 => Some(Rank::Begins),
            _ => Some(Rank::Within),
        }
    };
    concept.terms.iter().filter(asked).filter_map(rank).min()
}

fn lines(concept: &Concept, source: &Lang) -> Vec<String> {
    let (bold, dim) = (Style::new().bold(), Style::new().dimmed());
    let heading: Vec<&str> = [concept.id.as_str(), concept.subject.as_str(), concept.file.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    let mut lines = vec![format!("{dim}{}{dim:#}", harmless(&heading.join(" · ")))];
    if let Some(definition) = concept.definition(source) {
        lines.push(harmless(&definition.text).into_owned());
    }
    for term in &concept.terms {
        let status = term.status.map(|status| format!("  {dim}{}{dim:#}", status.as_str()));
        let text = harmless(&term.text);
        let status = status.unwrap_or_default();
        lines.push(format!("{}  {bold}{text}{bold:#}{status}", term.lang));
    }
    lines.extend(concept.notes.iter().map(|note| format!("{dim}{}{dim:#}", harmless(note))));
    lines.push(String::new());
    lines
}
