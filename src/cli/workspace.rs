//! What the subcommands do with a project's files: reading documents and records, keeping
//! the memory in step with the texts, writing what was made.

use super::environment::patience;
use crate::error::{Error, Result};
use crate::exchange::{self, Version, WriteOptions};
use crate::formats::Reading;
use crate::l10n::Localizer;
use crate::model::document::sha256;
use crate::model::recode::text_key;
use crate::model::{
    Bitext, BitextSegment, Document, Finding, Lang, Message, Place, Provenance, Severity,
};
use crate::project::files::{self, Written};
use crate::project::{Project, Source};
use crate::segmentation::Segmenter;
use crate::tm::{Access, Collection, Entry, Finder, Memory, SourceFile, fit_name, tmx};
use std::collections::{BTreeSet, HashSet};
use std::path::Path;
use std::sync::OnceLock;

/// The collection of everything that was translated in this project's documents.
const OWN_COLLECTION: &str = "translations";

/// The memory of what was translated in this project and stands in no document any more.
pub const RETIRED: &str = "tm/retired.tmx";

/// An open project with what is needed to read its documents.
pub struct Workspace {
    pub project: Project,
    /// Made when the first document is read.
    segmenter: OnceLock<Segmenter>,
}

/// A document that has been read and segmented.
pub struct Loaded {
    pub bytes: Vec<u8>,
    pub document: Document,
    pub findings: Vec<Finding>,
}

impl Workspace {
    /// Opens the project that a command line means.
    ///
    /// # Errors
    /// If there is none, or its settings are wrong.
    pub fn open(folder: Option<&Path>) -> Result<Self> {
        let project = Project::open(folder)?;
        Ok(Workspace { project, segmenter: OnceLock::new() })
    }

    fn segmenter(&self) -> &Segmenter {
        let make = || Segmenter::new(&self.project.rules, self.project.source());
        self.segmenter.get_or_init(make)
    }

    /// What is wrong with the rules of the source language, as far as the documents that have
    /// been read show it.
    pub fn findings_on_rules(&self) -> Vec<Finding> {
        self.segmenter.get().map(Segmenter::findings).unwrap_or_default()
    }

    /// Reads and segments a document.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn load(&self, source: &Source) -> Result<Loaded> {
        let (bytes, Reading { mut document, findings }) = self.project.read_document(source)?;
        segment(&mut document, self.segmenter());
        Ok(Loaded { bytes, document, findings })
    }

    /// The same for a command that goes on with the other documents: an error is noted.
    pub fn load_or_note(&self, source: &Source, failures: &mut Vec<Error>) -> Option<Loaded> {
        self.load(source).map_err(|error| failures.push(error)).ok()
    }

    /// The accepted translation of a document; none if there is none yet.
    ///
    /// A document without one takes over that of a document that is gone, if they share most
    /// sentences: it has been renamed. The bitext then has the former name.
    ///
    /// # Errors
    /// If the file is there but cannot be used: a build must not take a damaged record for a
    /// missing one.
    pub fn record(&self, document: &Document, lang: &Lang) -> Result<Option<Bitext>> {
        let own = self.read_record(&self.project.record_path(&document.name, lang))?;
        match own {
            Some(own) => Ok(Some(Bitext { document: document.name.clone(), ..own })),
            None => self.record_of_former_name(document, lang),
        }
    }

    fn record_of_former_name(&self, document: &Document, lang: &Lang) -> Result<Option<Bitext>> {
        let folder = self.project.path(format!("translations/{lang}"));
        if !folder.is_dir() {
            return Ok(None);
        }
        let known: HashSet<String> =
            document.units.iter().flat_map(|unit| unit.segments()).map(text_key).collect();
        let mut best: Option<(usize, Bitext)> = None;
        for path in files::list(&folder)? {
            let Some(name) = path.strip_suffix(".xlf") else { continue };
            if self.project.documents.iter().any(|source| source.name == name) {
                continue;
            }
            let Some(record) = self.read_record(&self.project.record_path(name, lang))? else {
                continue;
            };
            let common =
                |(_, segment): &(_, &BitextSegment)| known.contains(&text_key(&segment.source));
            let shared = record.segments().filter(common).count();
            let enough = 2 * shared >= record.segments().count().max(1);
            if enough && best.as_ref().is_none_or(|(most, _)| shared > *most) {
                best = Some((shared, Bitext { document: name.to_owned(), ..record }));
            }
        }
        Ok(best.map(|(_, record)| record))
    }

    /// Says that a document goes by the translation of its former name, if it does.
    pub fn renamed(document: &Document, record: Option<&Bitext>) -> Option<Finding> {
        let former = record.filter(|record| record.document != document.name)?;
        let message = Message::new("cli-renamed")
            .with("document", &document.name)
            .with("former", &former.document);
        Some(Finding::note(Place::file(&document.path), message))
    }

    fn read_record(&self, path: &str) -> Result<Option<Bitext>> {
        let Some(bytes) = files::read_if_present(&self.project.path(path))? else {
            return Ok(None);
        };
        let reading = exchange::read(path, &bytes)?;
        let errors: Vec<Finding> = reading
            .findings
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        if !errors.is_empty() {
            return Err(Error { kind: crate::error::Kind::Input, findings: errors });
        }
        Ok(reading.files.into_iter().next())
    }

    /// Writes the accepted translation of a document.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write_record(&self, record: &Bitext, lang: &Lang) -> Result<Written> {
        let path = self.project.record_path(&record.document, lang);
        files::write(&self.project.path(path), record_text(record).as_bytes())
    }

    /// Keeps other processes from changing the project's texts until the result is dropped.
    ///
    /// # Errors
    /// If the lock's file cannot be made.
    pub fn lock(&self) -> Result<std::fs::File> {
        // Beside the database and called like it, so that whatever leaves that out of version
        // control leaves this out too.
        files::lock(&self.project.memory_path().with_extension("db-lock"))
    }

    /// The memory, brought up to date with the project's texts. What could not be taken from
    /// them comes as findings.
    ///
    /// # Errors
    /// If the database cannot be used, or a text cannot be read.
    pub fn memory(&self) -> Result<(Memory, Vec<Finding>)> {
        let mut memory = open_memory(&self.project.memory_path(), Access::ReadWrite)?;
        let findings = self.synchronise(&mut memory)?;
        Ok((memory, findings))
    }

    /// The memory to be read. Where it cannot be written, as in a folder that is read-only, and
    /// the texts have changed, one is made of both that lives as long as the process.
    ///
    /// # Errors
    /// If the database cannot be used, or a text cannot be read.
    pub fn memory_to_read(&self) -> Result<(Memory, Vec<Finding>)> {
        let denied = |error: &Error| {
            let ids = ["tm-database-denied", "io-denied"];
            error.findings.iter().any(|finding| ids.contains(&finding.message.id))
        };
        let behind = |error: &Error| {
            error.findings.iter().find_map(|finding| match finding.message.id {
                "tm-database-locked" => Some("tm-read-behind"),
                "tm-database-full" => Some("tm-read-full"),
                _ => None,
            })
        };
        match self.memory() {
            Err(error) if denied(&error) => {
                let kept = open_memory(&self.project.memory_path(), Access::Read)?;
                if self.behind(&kept)?.is_empty() {
                    return Ok((kept, Vec::new()));
                }
                let mut memory = Memory::in_memory()?;
                let findings = self.synchronise(&mut memory)?;
                memory.carry_over(&kept)?;
                Ok((memory, findings))
            }
            Err(error) => {
                // Long enough waited for, or without room for more: what was there is sound.
                let Some(id) = behind(&error) else { return Err(error) };
                let path = self.project.memory_path();
                let place = Place::file(path.display().to_string());
                let note = Finding::note(place, Message::new(id));
                Ok((open_memory(&path, Access::Read)?, vec![note]))
            }
            Ok(opened) => Ok(opened),
        }
    }

    /// Makes ready to find matches from the project's source language, with its penalties.
    ///
    /// # Errors
    /// If the memory cannot be read.
    pub fn finder<'m>(&self, memory: &'m Memory, langs: &[Lang]) -> Result<Finder<'m>> {
        let penalties = self.project.config.tm.origin_penalties();
        memory.finder(self.project.source(), langs, penalties)
    }

    /// The memory before texts are changed that it mirrors. It is not brought up to date, but
    /// it can be: it is sound enough to be opened, and nobody else writes to it.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub fn memory_to_write(&self) -> Result<Memory> {
        let memory = open_memory(&self.project.memory_path(), Access::ReadWrite)?;
        memory.reserve()?;
        Ok(memory)
    }

    /// Brings a memory up to date with the project's texts: files that are gone are taken
    /// out, new and changed ones are read, one transaction a file.
    ///
    /// # Errors
    /// If the database cannot be used, or a text cannot be read.
    pub fn synchronise(&self, memory: &mut Memory) -> Result<Vec<Finding>> {
        let known = memory.files()?;
        let texts = self.texts()?;
        let mut findings = Vec::new();
        for path in known.keys().filter(|path| !texts.contains(*path)) {
            memory.forget_file(path)?;
        }
        let mut touched = Vec::new();
        for path in &texts {
            let stat = files::stat(&self.project.path(path))?;
            let collection = self.collection(path);
            let before = known.get(path).filter(|file| file.collection == collection);
            if before.is_some_and(|file| file.stat.is_some() && file.stat == stat) {
                continue;
            }
            let whole = self.project.path(path);
            let hash = stamp(&files::digest(&whole)?, &collection);
            if before.is_some_and(|file| file.hash == hash) {
                touched.extend(stat.map(|stat| (path.clone(), stat)));
                continue;
            }
            let file = SourceFile { path: path.clone(), hash, stat, collection };
            if path.ends_with(".xlf") {
                let reading = exchange::read(path, &files::read(&whole)?)?;
                findings.extend(reading.findings);
                let entries = reading.files.iter().flat_map(Entry::of_bitext).map(Ok);
                memory.sync_file(&file, entries)?;
            } else {
                let mut reader = tmx::Reader::new(path, files::open(&whole)?)?;
                memory.sync_file(&file, reader.by_ref())?;
                // A file that is kept still has what the memory has no place for.
                let found = reader.take_findings().into_iter();
                findings.extend(found.filter(|it| it.message.id != "tm-tmx-header-facts"));
            }
        }
        if !touched.is_empty() {
            memory.note_stats(&touched)?;
        }
        Ok(findings)
    }

    /// The texts that are not in the memory as they are now, those that are gone among them.
    ///
    /// # Errors
    /// If a text or the database cannot be read.
    pub fn behind(&self, memory: &Memory) -> Result<BTreeSet<String>> {
        let known = memory.files()?;
        let texts = self.texts()?;
        let mut behind: BTreeSet<String> =
            known.keys().filter(|path| !texts.contains(*path)).cloned().collect();
        for path in texts {
            let digest = files::digest(&self.project.path(&path))?;
            let stamp = stamp(&digest, &self.collection(&path));
            if known.get(&path).is_none_or(|file| file.hash != stamp) {
                behind.insert(path);
            }
        }
        Ok(behind)
    }

    /// The texts that the memory is made from, as paths from the project's folder.
    fn texts(&self) -> Result<BTreeSet<String>> {
        let mut texts = BTreeSet::new();
        for (folder, extension) in [("translations", "xlf"), ("tm", "tmx")] {
            let root = self.project.path(folder);
            if !root.is_dir() {
                continue;
            }
            for path in files::list(&root)? {
                if Path::new(&path).extension().is_some_and(|found| found == extension) {
                    texts.insert(format!("{folder}/{path}"));
                }
            }
        }
        Ok(texts)
    }

    /// The collection that a text belongs to, by the project's settings.
    fn collection(&self, path: &str) -> Collection {
        if path.starts_with("translations/") {
            return Collection::new(OWN_COLLECTION, Provenance::Own);
        }
        let stem = Path::new(path).file_stem().and_then(|stem| stem.to_str()).unwrap_or(path);
        let name = fit_name(stem);
        let listed = self.project.config.tm.collections.iter().find(|listed| listed.file == path);
        match listed {
            Some(listed) => {
                Collection { name, provenance: listed.provenance, penalty: listed.penalty }
            }
            None if path == RETIRED => Collection::new(name, Provenance::Own),
            None => Collection::new(name, Provenance::Imported),
        }
    }
}

/// Opens a memory, with the patience that the environment asks for.
///
/// # Errors
/// As [`Memory::open`], and of [`patience`].
pub fn open_memory(path: &Path, access: Access) -> Result<Memory> {
    match patience()? {
        Some(patience) => Memory::open_within(path, access, patience),
        None => Memory::open(path, access),
    }
}

/// What the memory remembers of a text to notice when it, or what the settings say of it,
/// has changed.
fn stamp(digest: &str, collection: &Collection) -> String {
    let Collection { name, provenance, penalty } = collection;
    sha256(format!("{digest} {provenance:?} {penalty} {name}").as_bytes())
}

/// The text of a record: XLIFF 2.1 without matches and terms, which memory and termbase find
/// again.
pub fn record_text(record: &Bitext) -> String {
    let mut record = record.clone();
    for segment in record.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
        segment.matches.clear();
        segment.terms.clear();
    }
    // Notes for translators are in English here whatever the language of the user, so that
    // the same record is the same bytes for everyone.
    let english = Localizer::new(&record.source_lang.base());
    exchange::write(
        &record,
        &WriteOptions {
            version: Version::V2_1,
            tool_version: None,
            say: &|message| english.text(message),
        },
    )
}

/// Segments every unit of a document.
pub fn segment(document: &mut Document, segmenter: &Segmenter) {
    for unit in &mut document.units {
        unit.pieces = segmenter.segment(&unit.content, unit.role);
    }
}

/// Says that a document has nothing to translate.
pub fn nothing_to_translate(document: &Document) -> Finding {
    Finding::note(Place::file(&document.path), Message::new("cli-nothing-to-translate"))
}
