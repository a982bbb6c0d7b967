//! The termbases of a project, `terms/*.tbx`, read as one.

use crate::error::Result;
use crate::model::{Concept, Lang};
use crate::project::{Project, files};
use crate::terminology::{Reading, tbx};
use std::path::Path;

/// The folder of the termbases, in the project.
pub const FOLDER: &str = "terms";

/// Reads all termbases in the order of their names, and of them the terms in some languages,
/// whatever their region; all if there are none. Files that are no TBX are findings, too: the
/// others can be used.
///
/// # Errors
/// If the folder or a file cannot be read.
pub fn read(project: &Project, langs: &[Lang]) -> Result<Reading> {
    let mut all = Reading::default();
    let folder = project.path(FOLDER);
    if !folder.is_dir() {
        return Ok(all);
    }
    for name in files::list(&folder)? {
        if !Path::new(&name).extension().is_some_and(|it| it.eq_ignore_ascii_case("tbx")) {
            continue;
        }
        let path = format!("{FOLDER}/{name}");
        match tbx::Reader::new(&path, files::open(&project.path(&path))?) {
            Ok(mut reader) => {
                let mut end = Vec::new();
                for concept in reader.by_ref() {
                    match concept {
                        // What is not wanted of a large file is never in memory as a whole.
                        Ok(concept) => all.concepts.extend(reduced(concept, langs)),
                        Err(error) => end = error.findings,
                    }
                }
                all.findings.extend(reader.take_findings());
                all.findings.append(&mut end);
            }
            Err(error) => all.findings.extend(error.findings),
        }
    }
    Ok(all)
}

/// The languages of a project.
pub fn langs(project: &Project) -> Vec<Lang> {
    std::iter::once(project.source()).chain(&project.targets).cloned().collect()
}

/// A concept with only the terms in these languages; none if it has none of them.
fn reduced(mut concept: Concept, langs: &[Lang]) -> Option<Concept> {
    if !langs.is_empty() {
        let wanted = |lang: &Lang| langs.iter().any(|it| it.language() == lang.language());
        concept.terms.retain(|term| wanted(&term.lang));
        concept.definitions.retain(|it| it.lang.as_ref().is_none_or(wanted));
    }
    (!concept.terms.is_empty()).then_some(concept)
}
