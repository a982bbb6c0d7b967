//! `vulgate build`: every document in every language, in the author's format, as PDF and as a
//! page of HTML.

mod cache;
mod job;
mod left_over;
mod summary;

use super::Context;
use super::args::{BuildArgs, BuildFormat, EditionKind};
use super::environment::source_date;
use super::pages::Pages;
use super::press;
use super::report::Outcome;
use super::workspace::Workspace;
use crate::error::{Error, Result};
use crate::model::{Finding, Lang, Message, Place};
use crate::project::Project;
use job::{Job, Wanted};
use serde_json::json;
use std::path::Path;
use summary::{Row, State};

/// Builds the editions.
///
/// An edition with untranslated passages is built with these marked. With `--strict` it is
/// not built, an older one is taken away, and the exit status is 1.
///
/// # Errors
/// If the project cannot be used. A document, record or edition that fails is reported, and
/// the others are built.
pub fn run(args: &BuildArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let sources = workspace.project.select_documents(&args.documents)?;
    let langs = workspace.project.select_editions(&args.lang)?;
    let kinds = kinds(args)?;
    source_date()?;
    let mut outcome =
        Outcome { findings: workspace.project.findings.clone(), ..Outcome::default() };
    let wanted = wanted(&langs, &kinds, (args, &workspace.project), &mut outcome);
    let (press, letters) = match args.format.contains(&BuildFormat::Pdf) {
        true => press::open(&workspace.project)?,
        false => Default::default(),
    };
    let cache = job::cache(args, &workspace, &letters)?;
    let job = Job { args, workspace: &workspace, press, cache };
    let mut failures = Vec::new();
    let title = Message::new("build-progress");
    let stage = context.progress.stage(&context.localizer, &title, sources.len() * wanted.len());
    let mut pages: Vec<Pages> = Vec::new();
    if args.format.contains(&BuildFormat::Html) {
        let asked = || (sources.clone(), langs.clone());
        pages.extend(
            kinds.iter().map(|kind| Pages::new(&workspace, job.folder(), asked(), (&kinds, *kind))),
        );
    }
    let mut rows = Vec::new();
    for source in sources {
        let built = job.document(source, &wanted, (&stage, &mut pages), &mut outcome);
        let states = built.into_iter().map(|built| match built {
            Ok((wanted, mut built)) => {
                let state = built.report(source, wanted, &mut outcome);
                failures.append(&mut built.failures);
                (wanted.label(), state)
            }
            Err((wanted, error)) => {
                failures.extend(error);
                (wanted.label(), State::NotBuilt)
            }
        });
        rows.push(Row { document: source.name.clone(), editions: states.collect() });
    }
    if let Some(pages) = pages.into_iter().find(|pages| pages.kind == EditionKind::Final) {
        list_pages(pages, &mut outcome, &mut failures);
    }
    if let Some(cache) = &job.cache {
        cache.prune();
    }
    drop(stage);
    if let Some(path) = &args.summary {
        summary::append(path, &rows, &context.localizer)?;
    }
    let everything = args.documents.is_empty() && args.lang.is_empty() && args.output.is_none();
    if everything {
        outcome.findings.extend(left_over::notes(&workspace.project, &job.folder(), &langs));
    }
    outcome.findings = told_once(once(outcome.findings, Finding::eq));
    // With `--strict`, a pattern that finds nothing must not pass for a finished edition.
    let odd = !workspace.project.findings.is_empty();
    outcome.failed = outcome.has_errors() || args.strict && (odd || outcome.results.is_empty());
    notices(&mut outcome, &job.folder());
    // A fault of the template is that of every edition.
    Ok(outcome.settle(once(failures, |one, other| one.findings == other.findings)))
}

/// The kinds of edition that are asked for, each once.
fn kinds(args: &BuildArgs) -> Result<Vec<EditionKind>> {
    let mut kinds = args.edition.clone();
    kinds.sort();
    kinds.dedup();
    let only_source = args.format.iter().all(|format| *format == BuildFormat::Source);
    if only_source && !kinds.contains(&EditionKind::Final) {
        return Err(Error::usage(Place::default(), Message::new("build-edition-format")));
    }
    Ok(kinds)
}

/// What is built for each document: everything but a bilingual edition of one language.
fn wanted(
    langs: &[Lang],
    kinds: &[EditionKind],
    (args, project): (&BuildArgs, &Project),
    outcome: &mut Outcome,
) -> Vec<Wanted> {
    let all = kinds.iter().flat_map(|kind| langs.iter().map(|lang| (lang.clone(), *kind)));
    let is_one = |lang: &Lang, kind| kind == EditionKind::Bilingual && lang == project.source();
    let (one, wanted): (Vec<_>, Vec<_>) = all.partition(|(lang, kind)| is_one(lang, *kind));
    // Whoever asks for all languages means those in which there is one.
    for (lang, _) in one.iter().filter(|(lang, _)| args.lang.contains(lang)) {
        let message = Message::new("build-no-bilingual").with("lang", lang.to_string());
        outcome.findings.push(Finding::note(Place::default(), message));
    }
    wanted.into_iter().map(|(lang, kind)| Wanted { lang, kind }).collect()
}

/// What was done, and what was not done again.
fn notices(outcome: &mut Outcome, folder: &Path) {
    let files: usize =
        outcome.results.iter().filter_map(|it| it["files"].as_array()).map(Vec::len).sum();
    let folder = folder.display().to_string();
    outcome.notices.push(Message::new("build-done").with("count", files).with("folder", folder));
    let reused = outcome.results.iter().filter(|it| it["reused"] == true).count();
    let all = outcome.results.len();
    if reused > 0 && reused == all {
        outcome.notices.push(Message::new("build-unchanged"));
    } else if reused > 0 {
        outcome.notices.push(Message::new("build-reused").with("count", reused).with("all", all));
    }
}

/// Makes the page that lists all others.
fn list_pages(pages: Pages, outcome: &mut Outcome, failures: &mut Vec<Error>) {
    match pages.write_index() {
        Ok(Some(path)) => {
            let path = path.display().to_string();
            outcome.results.push(json!({
                "document": null,
                "lang": null,
                "edition": null,
                "files": [path],
                "missing": 0,
                "reused": false,
            }));
            outcome.lines.push(path);
        }
        Ok(None) => {}
        Err(error) => failures.push(error),
    }
}

/// What the reader of a document says of a place, the typesetter need not say again.
fn told_once(all: Vec<Finding>) -> Vec<Finding> {
    const SAME: [(&str, &str); 2] = [
        ("md-heading-skipped", "typesetting-heading-skip"),
        ("md-image-without-text", "typesetting-image-no-alt"),
    ];
    let told = |finding: &Finding| {
        let first = SAME.iter().find(|(_, again)| *again == finding.message.id);
        let at = |place: &Place| (place.path.clone(), place.line);
        first.is_some_and(|(first, _)| {
            all.iter().any(|it| it.message.id == *first && at(&it.place) == at(&finding.place))
        })
    };
    all.iter().filter(|finding| !told(finding)).cloned().collect()
}

/// What is said of every edition is said once.
fn once<T>(all: Vec<T>, is_same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut kept: Vec<T> = Vec::new();
    for one in all {
        if !kept.iter().any(|known| is_same(known, &one)) {
            kept.push(one);
        }
    }
    kept
}
