//! `vulgate import`: a translator's file into the record and the memory.
//!
//! A file is checked as a whole first. What is sound is then recorded under
//! `translations/`, each file replaced in one step, and enters the memory in one
//! transaction. What is not is reported with its line. A translation whose sentence is no
//! longer in the document goes to `tm/retired.tmx`, so that the memory keeps it.

use super::Context;
use super::args::ImportArgs;
use super::report::Outcome;
use super::retired::Retired;
use super::translated::borrows;
use super::workspace::{Loaded, Workspace};
use crate::error::{Error, Kind, Result};
use crate::exchange::{self, Merged};
use crate::model::recode::text_key;
use crate::model::{Bitext, BitextSegment, Content, Finding, Lang, Message, Place, State};
use crate::pipeline::{carry, follow, keep_former, leave};
use crate::project::files;
use crate::pseudo::pseudo;
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// Imports the files, each on its own: one that cannot be used does not hold up the others.
///
/// # Errors
/// If the project cannot be used; of kind input if any file held something that could not be
/// taken, after the rest was recorded.
pub fn run(args: &ImportArgs, context: &Context) -> Result<Outcome> {
    let workspace = Workspace::open(context.project.as_deref())?;
    let _lock = workspace.lock()?;
    // Nothing is recorded if the memory could not follow.
    let mut memory = match args.dry_run {
        true => None,
        false => Some(workspace.memory_to_write()?),
    };
    let title = Message::new("import-progress");
    let stage = context.progress.stage(&context.localizer, &title, args.files.len());
    let mut importer = Importer {
        retired: Retired::read(&workspace)?,
        workspace: &workspace,
        documents: HashMap::new(),
        outcome: Outcome::default(),
        failures: Vec::new(),
        records: Vec::new(),
        superseded: Vec::new(),
    };
    for path in &args.files {
        importer.file(path);
        stage.step();
    }
    drop(stage);
    let Importer { retired, mut outcome, failures, records, superseded, .. } = importer;
    if outcome.has_errors() {
        outcome.stopped = Some(Kind::Input);
    }
    if let Some(memory) = &mut memory {
        // The retired ones first: killed here, the next run finds them again in the record.
        outcome.findings.extend(retired.write(&workspace)?);
        for (lang, record) in &records {
            workspace.write_record(record, lang)?;
        }
        for path in &superseded {
            files::remove(&workspace.project.path(path))?;
        }
        outcome.findings.extend(workspace.synchronise(memory)?);
    }
    Ok(outcome.settle(failures))
}

struct Importer<'a> {
    workspace: &'a Workspace,
    retired: Retired,
    /// Documents read so far, by name.
    documents: HashMap<String, Loaded>,
    outcome: Outcome,
    /// Why files, or documents in them, could not be used.
    failures: Vec<Error>,
    /// Records to be written, in order; a later one of the same document and language is
    /// made from the earlier.
    records: Vec<(Lang, Bitext)>,
    /// Records under former names of documents, all of which is in their new ones.
    superseded: Vec<String>,
}

impl Importer<'_> {
    fn file(&mut self, path: &Path) {
        let shown = path.display().to_string();
        let reading = match files::read(path).and_then(|bytes| exchange::read(&shown, &bytes)) {
            Ok(reading) => reading,
            Err(error) => return self.failures.push(error),
        };
        self.outcome.findings.extend(reading.findings);
        if reading.files.is_empty() {
            let message = Message::new("import-no-document");
            self.failures.push(Error::input(Place::file(&shown), message));
        }
        for returned in &reading.files {
            if let Err(error) = self.document(&shown, returned) {
                self.failures.push(error);
            }
        }
        let twice = exchange::translated_twice(&shown, &reading.files, &self.outcome.findings);
        self.outcome.findings.extend(twice);
    }

    fn document(&mut self, path: &str, returned: &Bitext) -> Result<()> {
        let name = self.which_document(path, returned)?;
        let lang = self.which_language(path, returned, &name)?;
        let Some(loaded) = self.documents.get(&name) else { return Ok(()) };
        let before = match self.pending(&name, &lang) {
            Some(record) => Some(record.clone()),
            None => self.workspace.record(&loaded.document, &lang)?,
        };
        if !self.workspace.project.targets.contains(&lang) {
            return self.foreign_language(path, returned, &lang);
        }
        let current = carry(&loaded.document, &lang, before.as_ref());
        let reunited = exchange::reunited(&current, returned);
        let mut merged = exchange::merge(&current, &follow(&current, &reunited), path);
        refuse_pseudo(path, &current, &merged.bitext, &lang)?;
        self.leave_to_language(path, (&name, &lang), &current, &mut merged)?;
        keep_former(&mut merged.bitext, &merged.tm_only);
        self.report(path, &name, &lang, &merged);
        self.outcome.findings.extend(lowered(path, &current, &merged.bitext));
        if let Some(before) = &before {
            let dropped = dropped(before, &merged.bitext);
            if before.document != name && dropped.is_empty() {
                let former = self.workspace.project.record_path(&before.document, &lang);
                let path = self.workspace.project.record_path(&name, &lang);
                let message = Message::new("import-moved").with("former", &former);
                self.outcome.notices.push(message.with("path", path));
                self.superseded.push(former);
            }
            self.retired.add(before, &dropped);
        }
        self.retired.add(returned, &merged.tm_only);
        self.records.push((lang, merged.bitext));
        Ok(())
    }

    /// Takes out of a regional variant what its language says: the variant falls back to it.
    fn leave_to_language(
        &mut self,
        path: &str,
        (name, lang): (&str, &Lang),
        before: &Bitext,
        merged: &mut Merged,
    ) -> Result<()> {
        let Some(loaded) = self.documents.get(name) else { return Ok(()) };
        let document = &loaded.document;
        // A file of the language may have come just before.
        let just_come = lang.without_region().and_then(|language| {
            let record = self.pending(name, &language)?;
            Some((language.clone(), carry(document, &language, Some(record))))
        });
        let base = match just_come {
            None => self.workspace.language_of(document, lang)?,
            just_come => just_come,
        };
        let Some((language, base)) = base else { return Ok(()) };
        let left = leave(&mut merged.bitext, before, &base);
        if left > 0 {
            merged.accepted = merged.accepted.saturating_sub(left);
            merged.unchanged += left;
            self.outcome.findings.push(borrows(path, lang, &language, left));
        }
        Ok(())
    }

    /// The record of a document that is to be written.
    fn pending(&self, name: &str, lang: &Lang) -> Option<&Bitext> {
        let mut latest = self.records.iter().rev();
        latest.find(|(own, it)| own == lang && it.document == name).map(|(_, record)| record)
    }

    /// The document of the project that a file is of: by its name, else by its sentences.
    fn which_document(&mut self, path: &str, returned: &Bitext) -> Result<String> {
        let sources = &self.workspace.project.documents;
        let named = sources.iter().find(|source| source.name == returned.document);
        if let Some(source) = named {
            if !self.documents.contains_key(&source.name) {
                self.documents.insert(source.name.clone(), self.workspace.load(source)?);
            }
            // A file of which nothing could be read is at least of the name that it gives.
            if self.common(&source.name, returned)? > 0 || returned.segments().next().is_none() {
                return Ok(source.name.clone());
            }
        }
        if let Some(name) = self.likest_document(returned)? {
            if is_file_of(&name, &returned.document) {
                return Ok(name);
            }
            let message = Message::new("import-other-name")
                .with("original", &returned.document)
                .with("document", &name);
            self.outcome.findings.push(Finding::warning(Place::file(path), message));
            return Ok(name);
        }
        let id = if named.is_some() { "import-nothing-common" } else { "import-unknown" };
        let known: Vec<_> = sources.iter().map(|source| source.name.as_str()).collect();
        let message =
            Message::new(id).with("original", &returned.document).with("known", known.join(", "));
        Err(Error::input(Place::file(path), message))
    }

    /// The document that shares most sentences with a file, if any shares one.
    fn likest_document(&mut self, returned: &Bitext) -> Result<Option<String>> {
        let mut best: Option<(usize, String)> = None;
        for source in &self.workspace.project.documents {
            if !self.documents.contains_key(&source.name) {
                // One that cannot be read may be none of this file's business; the commands
                // that are about it report it.
                let Ok(loaded) = self.workspace.load(source) else { continue };
                self.documents.insert(source.name.clone(), loaded);
            }
            let common = self.common(&source.name, returned)?;
            if common > best.as_ref().map_or(0, |(most, _)| *most) {
                best = Some((common, source.name.clone()));
            }
        }
        Ok(best.map(|(_, name)| name))
    }

    /// How many sentences a file shares with a document, as it is now or as it was when it
    /// was translated last, and paragraphs, of which a tool may have cut or joined the sentences.
    fn common(&self, document: &str, returned: &Bitext) -> Result<usize> {
        let Some(loaded) = self.documents.get(document) else { return Ok(0) };
        let units = &loaded.document.units;
        let mut known: HashSet<String> =
            units.iter().flat_map(|unit| unit.segments()).map(exchange::form).collect();
        known.extend(units.iter().map(|unit| exchange::form(&unit.content)));
        if let Some(lang) = &returned.target_lang
            && let Some(record) = self.workspace.record(&loaded.document, lang)?
        {
            known.extend(record.segments().map(|(_, segment)| exchange::form(&segment.source)));
            let former = record.segments().filter_map(|(_, segment)| segment.previous.as_ref());
            known.extend(former.map(|former| exchange::form(&former.source)));
        }
        let segments = returned.segments().map(|(_, segment)| exchange::form(&segment.source));
        let units = returned.units.iter().map(|unit| exchange::form(&unit.source()));
        Ok(segments.chain(units).filter(|key| !key.is_empty() && known.contains(key)).count())
    }

    fn which_language(&mut self, path: &str, returned: &Bitext, name: &str) -> Result<Lang> {
        let project = &self.workspace.project;
        let source = project.source();
        // Tools that always write a region write `en-US` for `en`.
        if returned.source_lang.language() != source.language() {
            let message = Message::new("import-source-language")
                .with("found", returned.source_lang.to_string())
                .with("expected", source.to_string())
                .with("document", name);
            return Err(Error::input(Place::file(path), message));
        }
        let Some(named) = returned.target_lang.clone() else {
            return Err(Error::input(Place::file(path), Message::new("import-no-target-language")));
        };
        if named == returned.source_lang {
            let message =
                Message::new("import-into-source-language").with("lang", named.to_string());
            return Err(Error::input(Place::file(path), message));
        }
        let Some(lang) = project.target_like(&named) else { return Ok(named) };
        if *lang != named {
            let message = Message::new("import-region")
                .with("found", named.to_string())
                .with("lang", lang.to_string());
            self.outcome.findings.push(Finding::note(Place::file(path), message));
        }
        Ok(lang.clone())
    }

    /// A language that the project does not publish: nothing is recorded, but the memory
    /// keeps what was translated.
    fn foreign_language(&mut self, path: &str, returned: &Bitext, lang: &Lang) -> Result<()> {
        let sound: Vec<BitextSegment> = returned
            .segments()
            .map(|(_, segment)| segment)
            .filter(|segment| segment.accepted().is_some())
            .cloned()
            .collect();
        self.retired.add(returned, &sound);
        let known: Vec<String> =
            self.workspace.project.targets.iter().map(Lang::to_string).collect();
        let message = Message::new("import-foreign-language")
            .with("lang", lang.to_string())
            .with("count", sound.len())
            .with("known", known.join(", "));
        self.outcome.findings.push(Finding::error(Place::file(path), message));
        Ok(())
    }

    fn report(&mut self, path: &str, name: &str, lang: &Lang, merged: &Merged) {
        let result: Value = json!({
            "path": path,
            "document": name,
            "lang": lang,
            "accepted": merged.accepted,
            "unchanged": merged.unchanged,
            "unfinished": merged.unfinished,
            "memory_only": merged.tm_only.len(),
        });
        self.outcome.results.push(result);
        self.outcome.notices.push(
            Message::new("import-done")
                .with("document", name)
                .with("lang", lang.to_string())
                .with("accepted", merged.accepted)
                .with("unchanged", merged.unchanged)
                .with("unfinished", merged.unfinished),
        );
        self.outcome.findings.extend(merged.findings.iter().cloned());
    }
}

/// Holds that no real translation gives way to a pseudo-translation.
///
/// # Errors
/// If one would: the file was made to test a layout, not by a translator.
fn refuse_pseudo(path: &str, before: &Bitext, after: &Bitext, lang: &Lang) -> Result<()> {
    let real: HashMap<String, &Content> = before
        .segments()
        .filter_map(|(_, segment)| Some((text_key(&segment.source), segment.accepted()?)))
        .filter(|(_, target)| target.has_letters())
        .collect();
    let count = after
        .segments()
        .filter_map(|(_, segment)| Some((&segment.source, segment.accepted()?)))
        .filter(|(source, target)| {
            // Where all the letters are in codes, there is nothing to translate.
            source.has_letters()
                && real.get(&text_key(source)).is_some_and(|known| {
                    known.plain() != target.plain()
                        && pseudo(source, lang).plain() == target.plain()
                })
        })
        .count();
    if count == 0 {
        return Ok(());
    }
    let message = Message::new("import-pseudo").with("count", count).with("lang", lang.to_string());
    Err(Error::input(Place::file(path), message))
}

/// A warning for each reviewed or final translation that gives way to one in a lower state:
/// the file may be of an earlier round.
fn lowered(path: &str, before: &Bitext, after: &Bitext) -> Vec<Finding> {
    let states: HashMap<(&str, String), State> = before
        .segments()
        .filter(|(_, segment)| segment.state > State::Translated)
        .map(|(unit, segment)| ((unit.id.as_str(), text_key(&segment.source)), segment.state))
        .collect();
    let mut findings = Vec::new();
    for (unit, segment) in after.segments() {
        let key = (unit.id.as_str(), text_key(&segment.source));
        let Some(state) = states.get(&key).filter(|state| segment.state < **state) else {
            continue;
        };
        let message = Message::new("import-lowered")
            .with("former", state.as_str())
            .with("state", segment.state.as_str());
        let place = Place::line(path, segment.line).at(&unit.id, Some(&segment.id));
        findings.push(Finding::warning(place, message));
    }
    findings
}

/// The finished translations of a record whose sentence has none in its successor. One that
/// has another now was corrected: the memory must not offer the old one for ever. What is not to
/// be translated has none.
fn dropped(before: &Bitext, after: &Bitext) -> Vec<BitextSegment> {
    let finished = |bitext: &Bitext| -> Vec<BitextSegment> {
        let translated = bitext.segments().filter(|(unit, _)| unit.translate);
        let segments = translated.map(|(_, segment)| segment);
        segments.filter(|segment| segment.accepted().is_some()).cloned().collect()
    };
    let kept: HashSet<String> =
        finished(after).iter().map(|segment| text_key(&segment.source)).collect();
    let mut dropped = finished(before);
    dropped.retain(|segment| !kept.contains(&text_key(&segment.source)));
    dropped
}

/// Whether a name is that of the file of a document: a tool that has opened it says `water.md`
/// of `papers/water`, or the whole path on somebody's machine.
fn is_file_of(document: &str, original: &str) -> bool {
    let last = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let (document, original) = (last(document), last(original));
    original.strip_prefix(&document).is_some_and(|rest| rest.starts_with('.'))
}
