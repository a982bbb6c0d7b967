//! `vulgate tm import`: a memory from outside, as TMX or XLIFF.

use crate::cli::Context;
use crate::cli::args::TmImportArgs;
use crate::cli::progress::Stage;
use crate::cli::report::Outcome;
use crate::cli::retired::{tmx_bytes, write_tmx};
use crate::cli::workspace::Workspace;
use crate::error::{Error, Kind, Result};
use crate::exchange;
use crate::model::{Finding, Lang, Message, Place, Provenance};
use crate::project::{CONFIG_FILE, config::CollectionSection, files};
use crate::tm::{Collection, Entry, LONGEST_NAME, Memory, fit_name, is_name, tmx, visible};
use serde_json::json;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

/// Imports the files, each in one transaction. With `--keep` a copy goes to `tm/` and is
/// listed in `vulgate.toml`, so that the memory can be rebuilt with it.
///
/// # Errors
/// If the project or the memory cannot be used. A file that cannot be read is reported, and
/// the others are imported.
pub fn run(args: &TmImportArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let _lock = workspace.lock()?;
    let (mut memory, findings) = workspace.memory()?;
    let title = Message::new("tm-import-progress");
    let pieces = args.files.iter().map(|path| pieces(path)).sum();
    let stage = context.progress.stage(&context.localizer, &title, pieces);
    let mut outcome = Outcome { findings, ..Outcome::default() };
    let mut failures = Vec::new();
    for path in &args.files {
        let done = if args.keep {
            keep(args, (path, &stage), &workspace, &mut memory, &mut outcome)
        } else {
            import(args, (path, &stage), &workspace, &mut memory, &mut outcome)
        };
        if let Err(error) = done {
            failures.push(error);
        }
    }
    drop(stage);
    if outcome.has_errors() {
        outcome.stopped = Some(Kind::Input);
    }
    if !args.keep && outcome.notices.iter().any(|notice| notice.id == "tm-import-done") {
        let message = Message::new("tm-import-not-kept");
        outcome.findings.push(Finding::note(Place::default(), message));
    }
    Ok(outcome.settle(failures))
}

/// The name of the collection: as given, else one made of that of the file.
///
/// # Errors
/// If the name that is given is none.
fn name(args: &TmImportArgs, path: &Path) -> Result<String> {
    let Some(given) = &args.collection else {
        return Ok(fit_name(path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()));
    };
    if is_name(given) {
        return Ok(given.clone());
    }
    let message =
        Message::new("tm-import-name").with("name", visible(given)).with("limit", LONGEST_NAME);
    Err(Error::usage(Place::default(), message))
}

fn import(
    args: &TmImportArgs,
    (path, stage): (&Path, &Stage),
    workspace: &Workspace,
    memory: &mut Memory,
    outcome: &mut Outcome,
) -> Result<()> {
    let collection = Collection::new(name(args, path)?, args.provenance.into());
    let shown = path.display().to_string();
    let mut langs = Seen::default();
    let changes = if is_tmx(path)? {
        let mut reader = tmx::Reader::new(&shown, Counted::open(path, stage)?)?;
        let changes =
            memory.import(&collection, reader.by_ref().inspect(|entry| langs.see(entry)))?;
        outcome.findings.extend(reader.take_findings());
        changes
    } else {
        let (entries, findings) = xliff(path)?;
        outcome.findings.extend(findings);
        memory.import(&collection, entries.into_iter().map(Ok).inspect(|it| langs.see(it)))?
    };
    outcome.findings.extend(langs.unknown_to(workspace, &shown));
    outcome.results.push(json!({
        "path": shown,
        "collection": collection.name,
        "units": langs.units,
        "added": changes.added,
    }));
    outcome.notices.push(
        Message::new("tm-import-done")
            .with("path", shown)
            .with("units", langs.units)
            .with("added", changes.added)
            .with("collection", &collection.name),
    );
    Ok(())
}

fn keep(
    args: &TmImportArgs,
    (path, stage): (&Path, &Stage),
    workspace: &Workspace,
    memory: &mut Memory,
    outcome: &mut Outcome,
) -> Result<()> {
    let name = name(args, path)?;
    let file = format!("tm/{name}.tmx");
    let shown = path.display().to_string();
    let mut langs = Seen::default();
    let copy = workspace.project.path(&file);
    let exists = || {
        let message = Message::new("tm-import-exists").with("file", &file);
        Err(Error::usage(Place::file(&file), message))
    };
    let settings = list_in_settings(workspace, &file, args.provenance.into())?;
    if is_tmx(path)? {
        let mut reader = tmx::Reader::new(&shown, Counted::open(path, stage)?)?;
        for entry in reader.by_ref() {
            langs.see(&entry);
            entry?;
        }
        // What the copy is found to have is said once.
        drop(reader);
        match copy.exists() {
            true if files::digest(&copy)? != files::digest(path)? => return exists(),
            true => {}
            false => files::copy(path, &copy)?,
        }
    } else {
        let (entries, findings) = xliff(path)?;
        outcome.findings.extend(findings);
        entries.iter().for_each(|entry| langs.see_entry(entry));
        let (bytes, _) = tmx_bytes(&entries).map_err(|error| Error::io(path, &error))?;
        if copy.exists() && files::read(&copy)? != bytes {
            return exists();
        }
        outcome.findings.extend(write_tmx(&copy, &file, &entries)?);
    }
    if let Some(settings) = settings {
        files::write(&workspace.project.path(CONFIG_FILE), settings.as_bytes())?;
    }
    // The settings have just changed; the memory is brought up to date by the new ones.
    let again = Workspace::open(Some(&workspace.project.root))?;
    outcome.findings.extend(again.synchronise(memory)?);
    outcome.findings.extend(langs.unknown_to(workspace, &shown));
    outcome.results.push(json!({
        "path": shown,
        "collection": name,
        "units": langs.units,
        "kept": file,
    }));
    outcome.notices.push(
        Message::new("tm-import-kept")
            .with("path", shown)
            .with("units", langs.units)
            .with("file", file),
    );
    Ok(())
}

/// The text of `vulgate.toml` with a memory added to it; none if it is there already.
fn list_in_settings(
    workspace: &Workspace,
    file: &str,
    provenance: Provenance,
) -> Result<Option<String>> {
    let listed = &workspace.project.config.tm.collections;
    if listed.iter().any(|listed: &CollectionSection| listed.file == file) {
        return Ok(None);
    }
    let path = workspace.project.path(CONFIG_FILE);
    let mut text = String::from_utf8_lossy(&files::read(&path)?).into_owned();
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let provenance = serde_json::to_value(provenance).unwrap_or_default();
    text.push_str(&format!(
        "\n[[tm.collections]]\nfile = {}\nprovenance = {provenance}\n",
        serde_json::Value::from(file)
    ));
    // Where the list is written in another form, it cannot be added to from the end.
    match crate::project::parse(CONFIG_FILE, &text) {
        Ok(_) => Ok(Some(text)),
        Err(_) => {
            let message = Message::new("tm-import-settings").with("file", file);
            Err(Error::usage(Place::file(CONFIG_FILE), message))
        }
    }
}

/// Whether a file is TMX, by its root element; anything else is read as XLIFF.
fn is_tmx(path: &Path) -> Result<bool> {
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("tmx")) {
        return Ok(true);
    }
    let mut head = Vec::new();
    files::open(path)?
        .take(4096)
        .read_to_end(&mut head)
        .map_err(|error| Error::io(path, &error))?;
    // Enough for any encoding: the letters are ASCII in all of them but for zero bytes.
    let letters: Vec<u8> = head.into_iter().filter(|byte| *byte != 0).collect();
    Ok(letters.windows(4).any(|window| window.eq_ignore_ascii_case(b"<tmx")))
}

fn xliff(path: &Path) -> Result<(Vec<Entry>, Vec<Finding>)> {
    let reading = exchange::read(&path.display().to_string(), &files::read(path)?)?;
    let entries = reading.files.iter().flat_map(Entry::of_bitext).collect();
    Ok((entries, reading.findings))
}

/// Bytes of a step of the progress.
const PIECE: u64 = 1 << 20;

/// Steps of the progress that a file takes.
fn pieces(path: &Path) -> usize {
    let size = path.metadata().map_or(0, |file| file.len());
    usize::try_from(size.div_ceil(PIECE).max(1)).unwrap_or(usize::MAX)
}

/// A file that tells how far it has been read.
struct Counted<'s> {
    file: BufReader<File>,
    stage: &'s Stage,
    bytes: u64,
}

impl<'s> Counted<'s> {
    fn open(path: &Path, stage: &'s Stage) -> Result<BufReader<Self>> {
        let file = files::open(path)?;
        Ok(BufReader::with_capacity(1 << 16, Counted { file, stage, bytes: 0 }))
    }
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.file.read(buffer)?;
        let before = self.bytes / PIECE;
        self.bytes += count as u64;
        (before..self.bytes / PIECE).for_each(|_| self.stage.step());
        Ok(count)
    }
}

/// What passed by on the way into the memory.
#[derive(Default)]
struct Seen {
    units: usize,
    langs: BTreeSet<Lang>,
}

impl Seen {
    fn see(&mut self, entry: &Result<Entry>) {
        if let Ok(entry) = entry {
            self.see_entry(entry);
        }
    }

    fn see_entry(&mut self, entry: &Entry) {
        self.units += 1;
        for variant in &entry.variants {
            if !self.langs.contains(&variant.lang) {
                self.langs.insert(variant.lang.clone());
            }
        }
    }

    /// A note for each language that the project has no use for: it is kept all the same.
    fn unknown_to(&self, workspace: &Workspace, path: &str) -> Vec<Finding> {
        let project = &workspace.project;
        let used = |lang: &&Lang| {
            project.source().language() == lang.language()
                || project.targets.iter().any(|own| own.language() == lang.language())
        };
        self.langs
            .iter()
            .filter(|lang| !used(lang))
            .map(|lang| {
                let message = Message::new("tm-import-language").with("lang", lang.to_string());
                Finding::note(Place::file(path), message)
            })
            .collect()
    }
}
