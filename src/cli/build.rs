//! `vulgate build`: every document in every language, in the author's format, as PDF and as a
//! page of HTML.

mod cache;
mod summary;

use super::Context;
use super::args::{BuildArgs, BuildFormat};
use super::editions::{Maker, Text};
use super::pages::Pages;
use super::parallel::in_parallel;
use super::press::{self, Press};
use super::progress::Stage;
use super::report::Outcome;
use super::workspace::{Loaded, Workspace};
use crate::error::{Error, Kind, Result};
use crate::formats::Targets;
use crate::model::{Finding, Lang, Message, Place, Severity};
use crate::pipeline::{Assembly, Missing, Reason};
use crate::project::{Source, files};
use cache::{Cache, Key};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
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
    let (press, letters) = match args.format.contains(&BuildFormat::Pdf) {
        true => press::open(&workspace.project)?,
        false => Default::default(),
    };
    let cache = cache(args, &workspace, &letters)?;
    let job = Job { args, workspace: &workspace, press, cache };
    let mut outcome =
        Outcome { findings: workspace.project.findings.clone(), ..Outcome::default() };
    let mut failures = Vec::new();
    let title = Message::new("build-progress");
    let stage = context.progress.stage(&context.localizer, &title, sources.len() * langs.len());
    let mut pages = args
        .format
        .contains(&BuildFormat::Html)
        .then(|| Pages::new(&workspace, job.folder(), (sources.clone(), langs.clone())));
    let mut rows = Vec::new();
    for source in sources {
        let built = job.document(source, &langs, (&stage, &mut pages), &mut outcome);
        let states = built.into_iter().map(|built| match built {
            Ok((lang, built)) => (lang.clone(), built.report(source, lang, &mut outcome)),
            Err((lang, error)) => {
                failures.extend(error);
                (lang.clone(), State::NotBuilt)
            }
        });
        rows.push(Row { document: source.name.clone(), editions: states.collect() });
    }
    if let Some(pages) = pages {
        list_pages(pages, &mut outcome, &mut failures);
    }
    if let Some(cache) = &job.cache {
        cache.prune();
    }
    drop(stage);
    if let Some(path) = &args.summary {
        summary::append(path, &rows, &context.localizer)?;
    }
    outcome.findings = once(outcome.findings, Finding::eq);
    // With `--strict`, a pattern that finds nothing must not pass for a finished edition.
    let odd = !workspace.project.findings.is_empty();
    outcome.failed = outcome.has_errors() || args.strict && (odd || outcome.results.is_empty());
    notices(&mut outcome, &job.folder());
    // A fault of the template is that of every edition.
    Ok(outcome.settle(once(failures, |one, other| one.findings == other.findings)))
}

/// What was done, and what was not done again.
fn notices(outcome: &mut Outcome, folder: &Path) {
    let files: usize =
        outcome.results.iter().filter_map(|it| it["files"].as_array()).map(Vec::len).sum();
    let folder = folder.display().to_string();
    outcome.notices.push(Message::new("build-done").with("count", files).with("folder", folder));
    let reused = outcome.results.iter().filter(|it| it["reused"] == true).count();
    if reused > 0 {
        let all = outcome.results.len();
        outcome.notices.push(Message::new("build-reused").with("count", reused).with("all", all));
    }
}

/// The formats whose files depend on one edition alone. A page leads to the others.
fn kept_formats(args: &BuildArgs) -> Vec<BuildFormat> {
    args.format.iter().copied().filter(|format| *format != BuildFormat::Html).collect()
}

/// Where editions are kept; none if everything is to be built anew.
fn cache(args: &BuildArgs, workspace: &Workspace, press: &str) -> Result<Option<Cache>> {
    let formats = kept_formats(args);
    if args.fresh || formats.is_empty() {
        return Ok(None);
    }
    // What decides, apart from the project, what an edition consists of.
    let options = format!("{formats:?} strict: {} press: {press}", args.strict);
    Cache::open(&workspace.project, &options).map(Some)
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
                "reused": false,
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
    /// With what pages are made.
    press: Press,
    /// None: everything is built anew.
    cache: Option<Cache>,
}

/// What came of an edition.
#[derive(Clone)]
struct Built {
    files: Vec<PathBuf>,
    missing: usize,
    findings: Vec<Finding>,
    /// Whether it was there already.
    reused: bool,
    /// The text of the page that is to be made.
    text: Option<Text>,
}

/// What came of an edition, with its language. What is wrong with the document is told once.
type Edition<'l> = std::result::Result<(&'l Lang, Built), (&'l Lang, Option<Error>)>;

impl Job<'_> {
    fn folder(&self) -> PathBuf {
        self.args.output.clone().unwrap_or_else(|| self.workspace.project.path("out"))
    }

    /// A document in all languages: what would come out as before is put back, and only for
    /// the rest is the document read.
    fn document<'l>(
        &self,
        source: &Source,
        langs: &'l [Lang],
        (stage, pages): (&Stage, &mut Option<Pages>),
        outcome: &mut Outcome,
    ) -> Vec<Edition<'l>> {
        let known = langs.iter().map(|lang| self.known(source, lang));
        let known: Vec<(Option<Key>, Option<Built>)> = known.collect();
        let is_whole = known.iter().all(|(_, built)| built.is_some());
        if is_whole && pages.is_none() {
            langs.iter().for_each(|_| stage.step());
            let built = langs.iter().zip(known);
            return built.filter_map(|(lang, (_, built))| Some(Ok((lang, built?)))).collect();
        }
        let loaded = match self.workspace.load(source) {
            Ok(loaded) => loaded,
            Err(error) => {
                let mut error = Some(error);
                return langs.iter().map(|lang| Err((lang, error.take()))).collect();
            }
        };
        outcome.findings.extend(loaded.findings.iter().cloned());
        let todo: Vec<_> = langs.iter().zip(known).collect();
        let mut built = in_parallel(&todo, |(lang, (key, built))| {
            let built = match built {
                Some(built) if pages.is_none() => Ok(built.clone()),
                built => self.edition(source, &loaded, lang, (key.as_ref(), built.as_ref())),
            };
            stage.step();
            built
        });
        if let Some(pages) = pages {
            add_pages(pages, (source, &loaded), &mut built);
        }
        let built = langs.iter().zip(built);
        built
            .map(|(lang, built)| match built {
                Ok(built) => Ok((lang, built)),
                Err(error) => Err((lang, Some(error))),
            })
            .collect()
    }

    /// The key of an edition, and the edition if it is kept under it. What cannot be read or
    /// written shows when it is built.
    fn known(&self, source: &Source, lang: &Lang) -> (Option<Key>, Option<Built>) {
        let Some(cache) = &self.cache else { return (None, None) };
        let key = cache.key(&self.workspace.project, source, lang);
        let Ok(Some(key)) = key else { return (None, None) };
        let maker = Maker::new(self.workspace, source);
        let path = |extension: &str| self.path(source, lang, extension);
        let built = cache.find(&key, path, |destination| maker.asset(destination));
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
        (key, known): (Option<&Key>, Option<&Built>),
    ) -> Result<Built> {
        let (text, findings) = Text::new(self.workspace, &loaded.document, lang)?;
        let mut built = match known {
            // Its page is made anew.
            Some(known) => Built { reused: false, ..known.clone() },
            None => self.files(source, loaded, (&text, findings), key)?,
        };
        if self.args.strict && built.missing > 0 {
            self.take_away(&self.path(source, lang, "html"), &mut built)?;
        } else {
            built.text = Some(text);
        }
        Ok(built)
    }

    /// The files of an edition, but for its page.
    fn files(
        &self,
        source: &Source,
        loaded: &Loaded,
        (text, of_record): (&Text, Vec<Finding>),
        key: Option<&Key>,
    ) -> Result<Built> {
        let (lang, assembly) = (&text.lang, &text.assembly);
        let mut findings = loaded.findings.clone();
        findings.extend(of_record);
        findings.extend(self.missing(source, loaded, lang, assembly));
        let missing = assembly.missing.len();
        let mut built = Built { files: Vec::new(), missing, findings, reused: false, text: None };
        let formats = kept_formats(self.args);
        let maker = Maker::new(self.workspace, source);
        for format in &formats {
            let extension = match format {
                BuildFormat::Source => source.path.rsplit('.').next().unwrap_or("txt"),
                _ => "pdf",
            };
            let path = self.path(source, lang, extension);
            if self.args.strict && missing > 0 {
                self.take_away(&path, &mut built)?;
                continue;
            }
            let bytes = match format {
                BuildFormat::Source => self.source_format(source, loaded, lang, assembly)?,
                _ => self.pdf(&maker, loaded, text, &mut built)?,
            };
            files::write(&path, &bytes)?;
            built.files.push(path);
        }
        let is_whole = built.files.len() == formats.len();
        if let (Some(cache), Some(key), true) = (&self.cache, key, is_whole) {
            cache.keep(key, &built, maker.seen());
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
        maker: &Maker,
        loaded: &Loaded,
        text: &Text,
        built: &mut Built,
    ) -> Result<Vec<u8>> {
        let (pdf, findings) = maker.pdf(&loaded.document, text, &self.press)?;
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
