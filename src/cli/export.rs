//! `vulgate export`: an XLIFF file a document and language, for translators.

use super::Context;
use super::args::ExportArgs;
use super::exported::ExportList;
use super::into;
use super::offers::Offers;
use super::report::Outcome;
use super::report::table::counts;
use super::termbase;
use super::workspace::{Loaded, Workspace, nothing_to_translate};
use crate::error::{Error, Result};
use crate::exchange::{self, WriteOptions};
use crate::model::document::sha256;
use crate::model::{Bitext, Finding, Lang, Message, Place};
use crate::pipeline::{self, Terms, carry};
use crate::project::files;
use crate::pseudo::pseudo;
use crate::repair::Suspicions;
use crate::terminology::{Recogniser, omegat};
use rayon::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The heads of the table.
const HEADS: &[&str] = &[
    "export-head-file",
    "export-head-segments",
    "export-head-accepted",
    "export-head-filled",
    "export-head-matched",
    "export-head-changed",
];

/// Name of a language's glossary, as OmegaT takes it, in the folder of its files.
const GLOSSARY: &str = "glossary.utf8";

/// Writes the files, and for each language a glossary of the terms that occur in them.
///
/// # Errors
/// If the project, the memory or all of the documents cannot be used. A document or record
/// that cannot be used is a finding, and the others are written.
pub fn run(args: &ExportArgs, context: &Context) -> Result<Outcome> {
    if let Some(file) = &args.into {
        return into::run(file, args, context);
    }
    let workspace = Workspace::open(context.project.as_deref())?;
    let sources = workspace.project.select_documents(&args.documents)?;
    let langs = workspace.project.select_targets(&args.lang)?;
    let (memory, found) = workspace.memory_to_read()?;
    let mut finder = workspace.finder(&memory, &langs)?;
    let folder = match &args.output {
        Some(folder) => folder.clone(),
        None => workspace.project.path("out/xliff"),
    };
    let mut list = ExportList::read(&folder)?;
    let termbase = termbase::read(&workspace.project, &termbase::langs(&workspace.project))?;
    let source = workspace.project.source();
    let recogniser = Recogniser::new(&termbase.concepts, source);
    let terms_into = |lang| Terms::new(&termbase.concepts, &recogniser, (source, lang));
    let terms: Vec<Terms> = langs.par_iter().map(terms_into).collect();
    let job = Job { args, context, workspace: &workspace, folder: &folder, written_before: &list };
    let title = Message::new("export-progress");
    let stage = context.progress.stage(&context.localizer, &title, sources.len() * langs.len());
    let mut outcome = Outcome { findings: found, ..Outcome::default() };
    outcome.add_rules(workspace.project.findings.iter().cloned());
    outcome.findings.extend(termbase.findings.iter().cloned());
    let mut failures: Vec<Error> = Vec::new();
    let mut done = Vec::new();
    for source in sources {
        let Some(loaded) = workspace.load_or_note(source, &mut failures) else { continue };
        outcome.findings.extend(loaded.findings.iter().cloned());
        outcome.findings.extend(suspicious(&loaded));
        if loaded.document.units.is_empty() {
            outcome.findings.push(nothing_to_translate(&loaded.document));
        }
        let offers = Offers::new(&workspace, &mut finder, &loaded)?;
        done.par_extend(langs.par_iter().zip(&terms).map(|(lang, terms)| {
            let exported = job.export(&loaded, lang, (&offers, terms));
            stage.step();
            exported
        }));
    }
    drop(stage);
    let mut rows = Vec::new();
    let mut glossaries: BTreeMap<Lang, BTreeSet<String>> = BTreeMap::new();
    for exported in done {
        match exported {
            Ok(exported) => {
                rows.push(exported.row());
                outcome.results.push(exported.json());
                list.note(exported.name, exported.hash);
                outcome.add_once(exported.renamed);
                glossaries.entry(exported.lang).or_default().extend(exported.glossary);
            }
            Err(error) => failures.push(error),
        }
    }
    if !rows.is_empty() {
        list.write()?;
    }
    for (lang, lines) in glossaries.iter().filter(|(_, lines)| !lines.is_empty()) {
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        files::write(&folder.join(format!("{lang}/{GLOSSARY}")), text.as_bytes())?;
    }
    outcome.add_rules(workspace.findings_on_rules());
    outcome.lines = counts(&context.localizer, HEADS, 1, rows);
    Ok(outcome.settle(failures))
}

/// That a source looks damaged, with how many places there are.
fn suspicious(loaded: &Loaded) -> Option<Finding> {
    let path = &loaded.document.path;
    let text = std::str::from_utf8(&loaded.bytes).ok()?;
    Some(Finding::warning(Place::file(path), Suspicions::of(text).message(path)?))
}

struct Job<'a> {
    args: &'a ExportArgs,
    context: &'a Context,
    workspace: &'a Workspace,
    folder: &'a Path,
    written_before: &'a ExportList,
}

/// A file that was written.
struct Exported {
    /// Path in the folder of the exports.
    name: String,
    /// SHA-256 of the text.
    hash: String,
    path: PathBuf,
    document: String,
    lang: Lang,
    segments: usize,
    accepted: usize,
    filled: usize,
    with_matches: usize,
    changed: usize,
    /// Lines for the glossary of the language.
    glossary: BTreeSet<String>,
    /// That the document was renamed, if it was.
    renamed: Option<Finding>,
}

impl Job<'_> {
    fn export(
        &self,
        loaded: &Loaded,
        lang: &Lang,
        (offers, terms): (&Offers, &Terms),
    ) -> Result<Exported> {
        let document = &loaded.document;
        let record = self.workspace.record(document, lang)?;
        let mut bitext = carry(document, lang, record.as_ref());
        if self.args.pseudo {
            pipeline::fill(&mut bitext, |source| pseudo(source, lang));
        } else {
            offers.add_to(&mut bitext, self.workspace, lang);
        }
        terms.annotate(&mut bitext);
        let name = format!("{lang}/{}.xlf", document.name);
        let path = self.folder.join(&name);
        self.written_before.guard(&name, &path, &bitext, lang)?;
        exchange::say_spaces(&mut bitext);
        let text = exchange::write(
            &bitext,
            &WriteOptions {
                version: self.args.xliff.into(),
                tool_version: Some(env!("CARGO_PKG_VERSION")),
                say: &|message| self.context.localizer.text(message),
            },
        );
        files::write(&path, text.as_bytes())?;
        let renamed = Workspace::renamed(document, record.as_ref());
        Ok(Exported {
            name,
            hash: sha256(text.as_bytes()),
            renamed,
            ..Exported::count(path, &bitext, lang)
        })
    }
}

impl Exported {
    fn count(path: PathBuf, bitext: &Bitext, lang: &Lang) -> Self {
        let segments = || bitext.segments().map(|(_, segment)| segment);
        Exported {
            name: String::new(),
            hash: String::new(),
            path,
            document: bitext.document.clone(),
            lang: lang.clone(),
            segments: segments().count(),
            accepted: segments()
                .filter(|it| it.accepted().is_some() && it.matches.is_empty())
                .count(),
            filled: segments().filter(|it| it.target.is_some() && !it.matches.is_empty()).count(),
            with_matches: segments()
                .filter(|it| it.target.is_none() && !it.matches.is_empty())
                .count(),
            changed: segments().filter(|it| it.previous.is_some()).count(),
            glossary: omegat::glossary(segments().flat_map(|it| &it.terms)),
            renamed: None,
        }
    }

    fn json(&self) -> Value {
        json!({
            "document": self.document,
            "lang": self.lang,
            "path": self.path.display().to_string(),
            "segments": self.segments,
            "accepted": self.accepted,
            "filled": self.filled,
            "matched": self.with_matches,
            "changed": self.changed,
        })
    }

    fn row(&self) -> Vec<String> {
        let counts = [self.segments, self.accepted, self.filled, self.with_matches, self.changed];
        let mut row = vec![self.path.display().to_string()];
        row.extend(counts.iter().map(ToString::to_string));
        row
    }
}
