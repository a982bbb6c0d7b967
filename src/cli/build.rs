//! `vulgate build`: every document in every language, in the author's format and as PDF.

mod cache;
mod summary;

use super::Context;
use super::args::{BuildArgs, BuildFormat};
use super::editions::{self, Image};
use super::progress::Stage;
use super::report::Outcome;
use super::workspace::{Loaded, Workspace};
use crate::error::{Error, Kind, Result};
use crate::formats::Targets;
use crate::model::{Document, Finding, Lang, Message, Place, Severity};
use crate::pipeline::{Assembly, Missing, Reason, assemble, carry, source_edition};
use crate::project::{Source, files};
use cache::{Cache, Key};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
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
    let cache = match args.fresh {
        true => None,
        false => Some(Cache::open(&workspace.project, &options(args))?),
    };
    let job = Job { args, workspace: &workspace, cache };
    let mut outcome =
        Outcome { findings: workspace.project.findings.clone(), ..Outcome::default() };
    let mut failures = Vec::new();
    let title = Message::new("build-progress");
    let stage = context.progress.stage(&context.localizer, &title, sources.len() * langs.len());
    let mut rows = Vec::new();
    for source in sources {
        let states = job.document(source, &langs, &stage, (&mut outcome, &mut failures));
        let editions = langs.iter().cloned().zip(states).collect();
        rows.push(Row { document: source.name.clone(), editions });
    }
    if let Some(cache) = &job.cache {
        cache.prune();
    }
    drop(stage);
    if let Some(path) = &args.summary {
        summary::append(path, &rows, &context.localizer)?;
    }
    outcome.findings = once(outcome.findings);
    // With `--strict`, a pattern that finds nothing must not pass for a finished edition.
    let odd = !workspace.project.findings.is_empty();
    outcome.failed = outcome.has_errors() || args.strict && (odd || outcome.results.is_empty());
    let files: usize =
        outcome.results.iter().filter_map(|it| it["files"].as_array()).map(Vec::len).sum();
    let folder = job.folder().display().to_string();
    let reused = outcome.results.iter().filter(|it| it["reused"] == true).count();
    let done = Message::new("build-done").with("count", files).with("folder", folder);
    outcome.notices.push(done);
    if reused > 0 {
        let all = outcome.results.len();
        outcome.notices.push(Message::new("build-reused").with("count", reused).with("all", all));
    }
    Ok(outcome.settle(failures))
}

/// What decides, apart from the project, what an edition consists of.
fn options(args: &BuildArgs) -> String {
    format!("{:?} strict: {}", args.format, args.strict)
}

struct Job<'a> {
    args: &'a BuildArgs,
    workspace: &'a Workspace,
    /// None: everything is built anew.
    cache: Option<Cache>,
}

/// What came of an edition.
struct Built {
    files: Vec<PathBuf>,
    missing: usize,
    findings: Vec<Finding>,
    /// Whether it was there already.
    reused: bool,
}

impl Job<'_> {
    fn folder(&self) -> PathBuf {
        self.args.output.clone().unwrap_or_else(|| self.workspace.project.path("out"))
    }

    /// A document in all languages: what would come out as before is put back, and only for
    /// the rest is the document read.
    fn document(
        &self,
        source: &Source,
        langs: &[Lang],
        stage: &Stage,
        (outcome, failures): (&mut Outcome, &mut Vec<Error>),
    ) -> Vec<State> {
        let known: Vec<(Option<Key>, Option<Built>)> =
            langs.iter().map(|lang| self.known(source, lang)).collect();
        let mut todo = Vec::new();
        for (lang, (key, built)) in langs.iter().zip(&known) {
            match built {
                Some(_) => stage.step(),
                None => todo.push((lang, key)),
            }
        }
        let mut fresh = Vec::new();
        if !todo.is_empty() {
            let Some(loaded) = self.workspace.load_or_note(source, failures) else {
                return vec![State::NotBuilt; langs.len()];
            };
            outcome.findings.extend(loaded.findings.iter().cloned());
            fresh = in_parallel(&todo, |(lang, key)| {
                let built = self.edition(source, &loaded, lang, key.as_ref());
                stage.step();
                built
            });
        }
        let mut fresh = fresh.into_iter();
        let mut states = Vec::new();
        for (lang, (_, built)) in langs.iter().zip(known) {
            states.push(match built.map_or_else(|| fresh.next(), |built| Some(Ok(built))) {
                Some(Ok(built)) => built.report(source, lang, outcome),
                Some(Err(error)) => {
                    failures.push(error);
                    State::NotBuilt
                }
                None => State::NotBuilt,
            });
        }
        states
    }

    /// The key of an edition, and the edition if it is kept under it. What cannot be read or
    /// written shows when it is built.
    fn known(&self, source: &Source, lang: &Lang) -> (Option<Key>, Option<Built>) {
        let project = &self.workspace.project;
        let Some(cache) = &self.cache else { return (None, None) };
        let Ok(Some(key)) = cache.key(project, source, lang) else { return (None, None) };
        let image = Image::new(&project.root, &source.path);
        let path = |extension: &str| self.path(source, lang, extension);
        let built = cache.find(&key, path, |destination| image.asset(destination));
        (Some(key), built.ok().flatten())
    }

    fn path(&self, source: &Source, lang: &Lang, extension: &str) -> PathBuf {
        self.folder().join(lang.to_string()).join(format!("{}.{extension}", source.name))
    }

    fn edition(
        &self,
        source: &Source,
        loaded: &Loaded,
        lang: &Lang,
        key: Option<&Key>,
    ) -> Result<Built> {
        let document = &loaded.document;
        let mut findings = loaded.findings.clone();
        let assembly = if *lang == document.lang {
            source_edition(document)
        } else {
            let record = self.workspace.record(document, lang)?;
            findings.extend(Workspace::renamed(document, record.as_ref()));
            assemble(document, &carry(document, lang, record.as_ref()))
        };
        findings.extend(self.missing(source, loaded, lang, &assembly));
        let missing = assembly.missing.len();
        let mut built = Built { files: Vec::new(), missing, findings, reused: false };
        let image = Image::new(&self.workspace.project.root, &source.path);
        for format in &self.args.format {
            let extension = match format {
                BuildFormat::Pdf => "pdf",
                BuildFormat::Source => source.path.rsplit('.').next().unwrap_or("txt"),
            };
            let path = self.path(source, lang, extension);
            if self.args.strict && built.missing > 0 {
                self.take_away(&path, &mut built)?;
                continue;
            }
            let bytes = match format {
                BuildFormat::Source => self.source_format(source, loaded, lang, &assembly)?,
                BuildFormat::Pdf => {
                    self.pdf(&loaded.document, lang, (&assembly, &image), &mut built)?
                }
            };
            files::write(&path, &bytes)?;
            built.files.push(path);
        }
        let whole = built.files.len() == self.args.format.len();
        if let (Some(cache), Some(key), true) = (&self.cache, key, whole) {
            cache.keep(key, &built, image.seen());
        }
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
        document: &Document,
        lang: &Lang,
        (assembly, image): (&Assembly, &Image),
        built: &mut Built,
    ) -> Result<Vec<u8>> {
        let layout = &self.workspace.project.config.pdf;
        let (pdf, findings) = editions::pdf(document, assembly, lang, (layout, image))?;
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
    /// Says what was built, and how far it is complete.
    fn report(self, source: &Source, lang: &Lang, outcome: &mut Outcome) -> State {
        let files: Vec<Value> =
            self.files.iter().map(|path| Value::from(path.display().to_string())).collect();
        outcome.results.push(json!({
            "document": source.name,
            "lang": lang,
            "files": files,
            "missing": self.missing,
            "reused": self.reused,
        }));
        outcome.lines.extend(self.files.iter().map(|path| path.display().to_string()));
        outcome.findings.extend(self.findings);
        match (self.files.is_empty(), self.missing) {
            (true, _) => State::NotBuilt,
            (false, 0) => State::Complete,
            (false, count) => State::Incomplete(count),
        }
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

/// Calls a function for every item on as many threads as there are cores, and returns the
/// results in order. Typesetting uses rayon inside; threads of our own keep it from holding
/// every document in memory at once.
fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(items.len()));
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(items.len());
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some((at, item)) = {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    items.get(at).map(|item| (at, item))
                } {
                    let result = work(item);
                    if let Ok(mut results) = results.lock() {
                        results.push((at, result));
                    }
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}
