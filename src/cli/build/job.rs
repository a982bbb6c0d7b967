//! The editions of one document: which formats, from what, and what there is to say of them.
//!
//! Goes in: a document, and the editions that are asked for. Comes out: their files, with
//! findings; what has not changed is taken from the [`cache`](super::cache).

use super::cache::{Cache, Key};
use super::summary::State;
use crate::cli::args::{BuildArgs, BuildFormat, EditionKind};
use crate::cli::editions::{Maker, Text};
use crate::cli::pages::Pages;
use crate::cli::parallel::in_parallel;
use crate::cli::press::Press;
use crate::cli::progress::Stage;
use crate::cli::report::Outcome;
use crate::cli::workspace::{Loaded, Workspace};
use crate::error::{Error, Kind, Result};
use crate::formats::Targets;
use crate::model::{Finding, Lang, Message, Place, Severity};
use crate::pipeline::{Missing, Reason};
use crate::project::{Source, files};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// What is built for each document.
pub struct Job<'a> {
    pub args: &'a BuildArgs,
    pub workspace: &'a Workspace,
    /// With what pages are made.
    pub press: Press,
    /// None: everything is built anew.
    pub cache: Option<Cache>,
}

/// An edition that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub lang: Lang,
    pub kind: EditionKind,
}

impl Wanted {
    /// How the summary names it: `de`, `de.draft`.
    pub fn label(&self) -> String {
        format!("{}{}", self.lang, self.kind.infix())
    }
}

/// What came of an edition.
#[derive(Clone, Default)]
pub struct Built {
    pub files: Vec<PathBuf>,
    pub missing: usize,
    pub findings: Vec<Finding>,
    /// Why files of it did not come about.
    pub failures: Vec<Error>,
    /// Whether it was there already.
    pub reused: bool,
    /// The text of the page that is to be made.
    pub text: Option<Text>,
}

/// What came of an edition. What is wrong with the document is told once.
pub type Edition<'w> = std::result::Result<(&'w Wanted, Built), (&'w Wanted, Option<Error>)>;

/// The formats whose files depend on one edition alone. A page leads to the others. The
/// author's format is what readers get; it has no drafts.
fn kept_formats(args: &BuildArgs, kind: EditionKind) -> Vec<BuildFormat> {
    let all = args.format.iter().copied().filter(|format| *format != BuildFormat::Html);
    all.filter(|format| kind == EditionKind::Final || *format != BuildFormat::Source).collect()
}

/// Where editions are kept; none if everything is to be built anew. `press` is a digest of
/// what pages are made with.
///
/// # Errors
/// If the settings cannot be read.
pub fn cache(args: &BuildArgs, workspace: &Workspace, press: &str) -> Result<Option<Cache>> {
    let formats = kept_formats(args, EditionKind::Final);
    if args.fresh || formats.is_empty() {
        return Ok(None);
    }
    // What decides, apart from the project, what an edition consists of.
    let options = format!("{formats:?} strict: {} press: {press}", args.strict);
    Cache::open(&workspace.project, &options).map(Some)
}

/// What the names of files of a format end with.
fn extension(source: &Source, format: BuildFormat) -> &str {
    match format {
        BuildFormat::Source => source.path.rsplit('.').next().unwrap_or("txt"),
        BuildFormat::Pdf => "pdf",
        BuildFormat::Html => "html",
    }
}

/// Makes the pages of a document, once it is known which of its editions come about.
fn add_pages(pages: &mut Pages, document: (&Source, &Loaded), built: &mut [Result<Built>]) {
    let texts: Vec<(usize, Text)> = built
        .iter_mut()
        .enumerate()
        .filter_map(|(at, built)| {
            let wanted = |text: &mut Text| text.kind == pages.kind;
            Some((at, built.as_mut().ok()?.text.take_if(wanted)?))
        })
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

impl Job<'_> {
    /// Where everything is put.
    pub fn folder(&self) -> PathBuf {
        self.args.output.clone().unwrap_or_else(|| self.workspace.project.path("out"))
    }

    /// A document in all its editions: what would come out as before is put back, and only for
    /// the rest is the document read.
    pub fn document<'w>(
        &self,
        source: &Source,
        wanted: &'w [Wanted],
        (stage, pages): (&Stage, &mut [Pages]),
        outcome: &mut Outcome,
    ) -> Vec<Edition<'w>> {
        let known = wanted.iter().map(|wanted| self.known(source, wanted));
        let known: Vec<(Option<Key>, Option<Built>)> = known.collect();
        let is_whole = known.iter().all(|(_, built)| built.is_some());
        if is_whole && pages.is_empty() {
            wanted.iter().for_each(|_| stage.step());
            let built = wanted.iter().zip(known);
            return built.filter_map(|(wanted, (_, built))| Some(Ok((wanted, built?)))).collect();
        }
        let loaded = match self.workspace.load(source) {
            Ok(loaded) => loaded,
            Err(error) => {
                outcome.findings.extend(self.take_all_away(source, wanted));
                let mut error = Some(error);
                return wanted.iter().map(|wanted| Err((wanted, error.take()))).collect();
            }
        };
        outcome.findings.extend(loaded.findings.iter().cloned());
        let todo: Vec<_> = wanted.iter().zip(known).collect();
        let mut built = in_parallel(&todo, |(wanted, (key, built))| {
            let built = match built {
                Some(built) if pages.is_empty() => Ok(built.clone()),
                built => self.edition(source, &loaded, wanted, (key.as_ref(), built.as_ref())),
            };
            stage.step();
            built
        });
        for pages in pages {
            add_pages(pages, (source, &loaded), &mut built);
        }
        let built = wanted.iter().zip(built);
        built
            .map(|(wanted, built)| match built {
                Ok(built) => Ok((wanted, built)),
                Err(error) => Err((wanted, Some(error))),
            })
            .collect()
    }

    /// The key of an edition, and the edition if it is kept under it. What cannot be read or
    /// written shows when it is built.
    fn known(&self, source: &Source, wanted: &Wanted) -> (Option<Key>, Option<Built>) {
        let Some(cache) = &self.cache else { return (None, None) };
        let key = cache.key(&self.workspace.project, source, wanted);
        let Ok(Some(key)) = key else { return (None, None) };
        let maker = Maker::new(self.workspace, source);
        let path = |extension: &str| self.path(source, wanted, extension);
        let built = cache.find(&key, path, |destination| maker.asset(destination));
        (Some(key), built.ok().flatten())
    }

    fn path(&self, source: &Source, Wanted { lang, kind }: &Wanted, extension: &str) -> PathBuf {
        let name = format!("{}{}.{extension}", source.name, kind.infix());
        self.folder().join(lang.to_string()).join(name)
    }

    /// Whether an edition is only to come about if all is translated. Others are there to show
    /// what is not.
    fn is_strict(&self, kind: EditionKind) -> bool {
        self.args.strict && kind == EditionKind::Final
    }

    fn edition(
        &self,
        source: &Source,
        loaded: &Loaded,
        wanted: &Wanted,
        (key, known): (Option<&Key>, Option<&Built>),
    ) -> Result<Built> {
        let Wanted { lang, kind } = wanted;
        let (text, findings) = Text::new(self.workspace, &loaded.document, lang, *kind)?;
        let mut built = match known {
            // Its page is made anew.
            Some(known) => Built { reused: false, ..known.clone() },
            None => self.files(source, loaded, (&text, findings), key)?,
        };
        if self.is_strict(*kind) && built.missing > 0 {
            self.take_away(&self.path(source, wanted, "html"), &mut built)?;
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
        let mut findings = loaded.findings.clone();
        findings.extend(of_record);
        findings.extend(self.missing(source, loaded, text));
        let missing = text.assembly.missing.len();
        let wanted = Wanted { lang: text.lang.clone(), kind: text.kind };
        let mut built = Built { missing, findings, ..Built::default() };
        let formats = kept_formats(self.args, text.kind);
        let maker = Maker::new(self.workspace, source);
        for format in &formats {
            let path = self.path(source, &wanted, extension(source, *format));
            if self.is_strict(text.kind) && missing > 0 {
                self.take_away(&path, &mut built)?;
                continue;
            }
            let bytes = match format {
                BuildFormat::Source => self.source_format(source, loaded, text),
                _ => self.pdf(&maker, loaded, text, &mut built),
            };
            match bytes.and_then(|bytes| files::write(&path, &bytes)) {
                Ok(_) => built.files.push(path),
                Err(error) => {
                    if self.is_strict(text.kind) {
                        self.take_away(&path, &mut built)?;
                    }
                    built.failures.push(error);
                }
            }
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

    /// The same with `--strict` for all editions of a document that cannot be read: says what.
    fn take_all_away(&self, source: &Source, wanted: &[Wanted]) -> Vec<Finding> {
        let mut built = Built::default();
        for wanted in wanted.iter().filter(|wanted| self.is_strict(wanted.kind)) {
            for format in &self.args.format {
                let path = self.path(source, wanted, extension(source, *format));
                if let Err(error) = self.take_away(&path, &mut built) {
                    built.findings.extend(error.findings);
                }
            }
        }
        built.findings
    }

    /// What has no current translation: one finding a passage with `--strict`, else one an
    /// edition.
    fn missing(&self, source: &Source, loaded: &Loaded, text: &Text) -> Vec<Finding> {
        let Text { lang, assembly, .. } = text;
        if assembly.missing.is_empty() {
            return Vec::new();
        }
        if !self.is_strict(text.kind) {
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

    fn source_format(&self, source: &Source, loaded: &Loaded, text: &Text) -> Result<Vec<u8>> {
        let format = self.workspace.project.format(source)?;
        let targets = Targets { lang: &text.lang, units: &text.assembly.targets };
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
    pub fn report(&mut self, source: &Source, wanted: &Wanted, outcome: &mut Outcome) -> State {
        outcome.findings.append(&mut self.findings);
        if self.files.is_empty() && !self.failures.is_empty() {
            return State::NotBuilt;
        }
        let files: Vec<Value> =
            self.files.iter().map(|path| Value::from(path.display().to_string())).collect();
        outcome.results.push(json!({
            "document": source.name,
            "lang": wanted.lang,
            "edition": wanted.kind.as_str(),
            "files": files,
            "missing": self.missing,
            "reused": self.reused,
        }));
        outcome.lines.extend(self.files.iter().map(|path| path.display().to_string()));
        match (self.files.is_empty() || !self.failures.is_empty(), self.missing) {
            (true, _) => State::NotBuilt,
            (false, 0) => State::Complete,
            (false, count) => State::Incomplete(count),
        }
    }
}
