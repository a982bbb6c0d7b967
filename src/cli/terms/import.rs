//! `vulgate terms import`: a termbase from outside, as TBX or CSV.

use crate::cli::Context;
use crate::cli::args::terms::TermsImportArgs;
use crate::cli::report::Outcome;
use crate::cli::termbase::FOLDER;
use crate::error::{Error, Kind, Result};
use crate::model::{Finding, Message, Place, Severity};
use crate::project::validate::is_inside;
use crate::project::{Project, files};
use crate::terminology::{Reading, csv, tbx};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::Path;

/// Keeps each file as `terms/<name>.tbx`: sound TBX as it is, byte for byte, and what is sound of
/// anything else as new TBX.
///
/// # Errors
/// If the project cannot be used. A file that cannot be read is reported, and the others are
/// imported.
pub fn run(args: &TermsImportArgs, context: &Context) -> Result<Outcome> {
    let project = context.open_project()?;
    if let (Some(name), true) = (&args.name, args.files.len() > 1) {
        let message = Message::new("terms-import-one-name").with("name", name);
        return Err(Error::usage(Place::default(), message));
    }
    let mut outcome = Outcome::default();
    let mut failures = Vec::new();
    for path in &args.files {
        if let Err(error) = import(path, args, &project, &mut outcome) {
            failures.push(error);
        }
    }
    if outcome.has_errors() {
        outcome.stopped = Some(Kind::Input);
    }
    Ok(outcome.settle(failures))
}

fn import(
    path: &Path,
    args: &TermsImportArgs,
    project: &Project,
    outcome: &mut Outcome,
) -> Result<()> {
    let shown = path.display().to_string();
    let (reading, is_tbx) = read(path, &shown)?;
    let is_sound = reading.findings.iter().all(|finding| finding.severity != Severity::Error);
    let Reading { concepts, findings } = reading;
    outcome.findings.extend(findings);
    if concepts.is_empty() {
        let message = Message::new("terms-import-nothing");
        return Err(Error::input(Place::file(shown), message));
    }
    let file = kept_name(path, args)?;
    let copy = project.path(&file);
    if is_tbx && is_sound {
        guard(&copy, &file, args, || Ok(files::digest(&copy)? == files::digest(path)?))?;
        if copy.canonicalize().ok() != path.canonicalize().ok() {
            files::copy(path, &copy)?;
        }
    } else {
        let text = tbx::write(&concepts, project.source());
        guard(&copy, &file, args, || Ok(files::read(&copy)? == text.as_bytes()))?;
        files::write(&copy, text.as_bytes())?;
        if is_tbx {
            let message = Message::new("terms-import-rewritten").with("file", &file);
            outcome.findings.push(Finding::warning(Place::file(&shown), message));
        }
    }
    let mut langs: BTreeMap<String, usize> = BTreeMap::new();
    for term in concepts.iter().flat_map(|concept| &concept.terms) {
        *langs.entry(term.lang.to_string()).or_default() += 1;
    }
    let terms: usize = langs.values().sum();
    outcome.notices.push(
        Message::new("terms-import-done")
            .with("path", &shown)
            .with("concepts", concepts.len())
            .with("terms", terms)
            .with("file", &file),
    );
    outcome.results.push(json!({
        "path": shown,
        "kept": file,
        "concepts": concepts.len(),
        "terms": terms,
        "languages": langs,
    }));
    Ok(())
}

/// What a file holds, and whether it is TBX: anything that does not begin like XML is a table.
fn read(path: &Path, shown: &str) -> Result<(Reading, bool)> {
    let named = |wanted: &str| path.extension().is_some_and(|it| it.eq_ignore_ascii_case(wanted));
    let is_tbx = named("tbx") || named("xml") || {
        let mut head = files::read(path)?;
        head.truncate(256);
        // Enough for any encoding: the sign is ASCII in all of them but for zero bytes.
        head.into_iter().find(|byte| byte.is_ascii_graphic()) == Some(b'<')
    };
    let reading = match is_tbx {
        true => tbx::read(shown, files::open(path)?)?,
        false => csv::read(shown, &files::read(path)?)?,
    };
    Ok((reading, is_tbx))
}

/// Where the termbase is kept, from the project's folder.
fn kept_name(path: &Path, args: &TermsImportArgs) -> Result<String> {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or("terms");
    let name = args.name.as_deref().unwrap_or(stem);
    let file = format!("{FOLDER}/{name}.tbx");
    if !is_inside(&file) || name.contains(['/', '\\']) || name.starts_with('.') {
        let message = Message::new("terms-import-name").with("name", name);
        return Err(Error::usage(Place::default(), message));
    }
    Ok(file)
}

/// Holds that a termbase may be written: there is none of this name, it is the same, or it is
/// meant to be replaced.
fn guard(
    copy: &Path,
    file: &str,
    args: &TermsImportArgs,
    is_same: impl FnOnce() -> Result<bool>,
) -> Result<()> {
    if args.replace || !copy.exists() || is_same()? {
        return Ok(());
    }
    let message = Message::new("terms-import-exists").with("file", file);
    Err(Error::usage(Place::file(file), message))
}
