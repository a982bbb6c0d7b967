//! Editions that lie where those of a build lie, of documents and languages that are no more.

use super::super::args::EditionKind;
use crate::model::{Finding, Lang, Message, Place};
use crate::project::{Project, files};
use std::collections::BTreeSet;
use std::path::Path;

/// What a built file may end in, beside the ends of the documents' own names.
const BUILT: [&str; 2] = ["pdf", "html"];

/// A note for each of them in the project's folder of editions. Nothing is deleted: a file may
/// have been put there by somebody.
pub fn notes(project: &Project, folder: &Path, langs: &[Lang]) -> Vec<Finding> {
    let langs: BTreeSet<String> = langs.iter().map(Lang::to_string).collect();
    let kinds = [EditionKind::Final, EditionKind::Draft, EditionKind::Bilingual];
    let mut stems = BTreeSet::new();
    let mut ends: BTreeSet<&str> = BUILT.into();
    for source in &project.documents {
        stems.extend(kinds.map(|kind| format!("{}{}", source.name, kind.infix())));
        ends.extend(source.path.rsplit_once('.').map(|(_, end)| end));
    }
    let mut found = Vec::new();
    for entry in folder.read_dir().into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if Lang::parse(&name).is_err() || !entry.path().is_dir() {
            continue;
        }
        for path in files::list(&entry.path()).unwrap_or_default() {
            let Some((stem, end)) = path.rsplit_once('.') else { continue };
            let is_current = langs.contains(&name) && stems.contains(stem);
            if ends.contains(end) && !is_current {
                let shown = entry.path().join(&path).display().to_string();
                found.push(Finding::note(Place::file(shown), Message::new("build-left-over")));
            }
        }
    }
    found.sort_by(|one, other| one.place.cmp(&other.place));
    found
}
