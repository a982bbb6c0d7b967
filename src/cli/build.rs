//! `vulgate build`: every document in every language, in the author's format, as PDF and as a
//! page of HTML.

use super::Context;
use super::args::{BuildArgs, BuildFormat};
use super::editions::{Maker, Text};
use super::pages::Pages;
use super::parallel::in_parallel;
use super::report::Outcome;
use super::workspace::{Loaded, Workspace};
use crate::error::{Error, Kind, Result};
use crate::formats::Targets;
use crate::model::{Finding, Lang, Message, Place, Severity};
use crate::pipeline::{Assembly, Missing, Reason};
use crate::project::{Source, files};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

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
    let job = Job { args, workspace: &workspace };
    let mut outcome =
        Outcome { findings: workspace.project.findings.clone(), ..Outcome::default() };
    let mut failures = Vec::new();
    let title = Message::new("build-progress");
    let stage = context.progress.stage(&context.localizer, &title, sources.len() * langs.len());
    let mut pages = args
        .format
        .contains(&BuildFormat::Html)
        .then(|| Pages::new(&workspace, job.folder(), (sources.clone(), langs.clone())));
    for source in sources {
        let Some(loaded) = workspace.load_or_note(source, &mut failures) else { continue };
        outcome.findings.extend(loaded.findings.iter().cloned());
        let mut built = in_parallel(&langs, |lang| {
            let built = job.edition(source, &loaded, lang);
            stage.step();
            built
        });
        if let Some(pages) = &mut pages {
            add_pages(pages, (source, &loaded), &mut built);
        }
        for (lang, built) in langs.iter().zip(built) {
            match built {
                Ok(built) => built.report(source, lang, &mut outcome),
                Err(error) => failures.push(error),
            }
        }
    }
    if let Some(pages) = pages {
        list_pages(pages, &mut outcome, &mut failures);
    }
    drop(stage);
    outcome.findings = once(outcome.findings);
    // With `--strict`, a pattern that finds nothing must not pass for a finished edition.
    let odd = !workspace.project.findings.is_empty();
    outcome.failed = outcome.has_errors() || args.strict && (odd || outcome.results.is_empty());
    let files: usize =
        outcome.results.iter().filter_map(|it| it["files"].as_array()).map(Vec::len).sum();
    let folder = job.folder().display().to_string();
    outcome.notices.push(Message::new("build-done").with("count", files).with("folder", folder));
    Ok(outcome.settle(failures))
}

/// Makes the pages of a document, once it is known which of its editions come about.
fn add_pages(pages: &mut Pages, document: (&Source, &Loaded), built: &mut [Result<Built>]) {
    let texts: Vec<(usize, Text)> = built
        .iter_mut()
        .enumerate()
        .filter_map(|(at, built)| Some((at, built.as_mut().ok()?.text.take()?)))
        .collect();
    for (at, written) in pages.write(document, &texts) {
        match (written, &mut built[at]) {
            (Ok((path, findings)), Ok(built)) => {
                built.files.push(path);
                built.findings.extend(findings);
            }
            (Err(error), built) => *built = Err(error),
            (Ok(_), Err(_)) => {}
        }
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
                "files": [path],
                "missing": 0,
            }));
            outcome.lines.push(path);
        }
        Ok(None) => {}
        Err(error) => failures.push(error),
    }
}

struct Job<'a> {
    args: &'a BuildArgs,
    workspace: &'a Workspace,
}

/// What came of an edition.
struct Built {
    files: Vec<PathBuf>,
    missing: usize,
    findings: Vec<Finding>,
    /// The text of the page that is to be made.
    text: Option<Text>,
}

impl Job<'_> {
    fn folder(&self) -> PathBuf {
        self.args.output.clone().unwrap_or_else(|| self.workspace.project.path("out"))
    }

    fn edition(&self, source: &Source, loaded: &Loaded, lang: &Lang) -> Result<Built> {
        let (text, mut findings) = Text::new(self.workspace, &loaded.document, lang)?;
        let assembly = &text.assembly;
        findings.extend(self.missing(source, loaded, lang, assembly));
        let missing = assembly.missing.len();
        let mut built = Built { files: Vec::new(), missing, findings, text: None };
        let short = self.args.strict && missing > 0;
        for format in &self.args.format {
            let extension = match format {
                BuildFormat::Pdf => "pdf",
                BuildFormat::Html => "html",
                BuildFormat::Source => source.path.rsplit('.').next().unwrap_or("txt"),
            };
            let path =
                self.folder().join(lang.to_string()).join(format!("{}.{extension}", source.name));
            if short {
                self.take_away(&path, &mut built)?;
                continue;
            }
            let bytes = match format {
                BuildFormat::Source => self.source_format(source, loaded, lang, assembly)?,
                BuildFormat::Pdf => self.pdf(source, loaded, lang, (assembly, &mut built))?,
                // A page leads to the others: it waits until they are known.
                BuildFormat::Html => continue,
            };
            files::write(&path, &bytes)?;
            built.files.push(path);
        }
        built.text = (!short).then_some(text);
        Ok(built)
    }

    /// Takes an edition of an earlier build away, which would be taken for the current one.
    /// In a folder that the user has named, other things may lie: there it stays.
    fn take_away(&self, path: &Path, built: &mut Built) -> Result<()> {
        if self.args.output.is_none() && path.exists() {
            files::remove(path)?;
            let place = Place::file(path.display().to_string());
            built.findings.push(Finding::note(place, Message::new("build-removed")));
        }
        Ok(())
    }

    /// What has no current translation: one finding a passage with `--strict`, else one an
    /// edition.
    fn missing(
        &self,
        source: &Source,
        loaded: &Loaded,
        lang: &Lang,
        assembly: &Assembly,
    ) -> Vec<Finding> {
        if assembly.missing.is_empty() {
            return Vec::new();
        }
        if !self.args.strict {
            let message = Message::new("build-incomplete")
                .with("lang", lang.to_string())
                .with("count", assembly.missing.len());
            return vec![Finding::warning(Place::file(&source.path), message)];
        }
        let finding = |missing: &Missing| {
            let unit = &loaded.document.units[missing.unit];
            let place = Place::line(&source.path, unit.line).at(&unit.id, Some(&missing.segment));
            let id = match missing.reason {
                Reason::New => "build-untranslated",
                Reason::Changed => "build-changed",
            };
            let message =
                Message::new(id).with("lang", lang.to_string()).with("text", &missing.text);
            Finding::error(place, message)
        };
        assembly.missing.iter().map(finding).collect()
    }

    fn source_format(
        &self,
        source: &Source,
        loaded: &Loaded,
        lang: &Lang,
        assembly: &Assembly,
    ) -> Result<Vec<u8>> {
        let format = self.workspace.project.format(source)?;
        let targets = Targets { lang, units: &assembly.targets };
        format.write(&loaded.bytes, &loaded.document, &targets)
    }

    fn pdf(
        &self,
        source: &Source,
        loaded: &Loaded,
        lang: &Lang,
        (assembly, built): (&Assembly, &mut Built),
    ) -> Result<Vec<u8>> {
        let maker = Maker::new(self.workspace, source);
        let (pdf, findings) = maker.pdf(&loaded.document, assembly, lang)?;
        // A PDF that misses a standard is better than none, unless `--strict` asks for more.
        let short = |finding: &Finding| finding.severity == Severity::Error;
        if self.args.strict && findings.iter().any(short) {
            return Err(Error { kind: Kind::Input, findings });
        }
        built.findings.extend(findings);
        Ok(pdf)
    }
}

impl Built {
    fn report(self, source: &Source, lang: &Lang, outcome: &mut Outcome) {
        let files: Vec<Value> =
            self.files.iter().map(|path| Value::from(path.display().to_string())).collect();
        outcome.results.push(json!({
            "document": source.name,
            "lang": lang,
            "files": files,
            "missing": self.missing,
        }));
        outcome.lines.extend(self.files.iter().map(|path| path.display().to_string()));
        outcome.findings.extend(self.findings);
    }
}

/// Findings about the source come once an edition; said once they are enough.
fn once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::new();
    for finding in findings {
        if !kept.contains(&finding) {
            kept.push(finding);
        }
    }
    kept
}
