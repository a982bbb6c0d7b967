//! What `export` wrote, so that it never writes over what a translator has done since.
//!
//! A hidden list beside the files holds the hash of each as it was written. A file that still
//! has its hash is replaced freely; another one only if every translation in it is known.

use crate::error::{Error, Kind, Result};
use crate::exchange;
use crate::model::document::sha256;
use crate::model::recode::text_key;
use crate::model::{Bitext, Lang, Message, Place};
use crate::project::files;
use crate::pseudo::pseudo;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

/// Name of the list, in the folder of the exports.
const LIST: &str = ".exported.json";

/// The hashes of the files of one folder, by their paths in it.
pub struct ExportList {
    path: PathBuf,
    hashes: BTreeMap<String, String>,
}

impl ExportList {
    /// Reads the list of a folder. One that is missing or damaged is empty: every file is then
    /// taken for a changed one.
    ///
    /// # Errors
    /// If it is there and cannot be read.
    pub fn read(folder: &Path) -> Result<Self> {
        let path = folder.join(LIST);
        let bytes = files::read_if_present(&path)?.unwrap_or_default();
        let hashes = serde_json::from_slice(&bytes).unwrap_or_default();
        Ok(ExportList { path, hashes })
    }

    /// Holds that a file may be replaced by a new export.
    ///
    /// # Errors
    /// If it has changed since it was exported, and has finished translations that are neither
    /// in the new one nor pseudo-translations.
    pub fn guard(&self, name: &str, path: &Path, new: &Bitext, lang: &Lang) -> Result<()> {
        let Some(bytes) = files::read_if_present(path)? else { return Ok(()) };
        if self.hashes.get(name) == Some(&sha256(&bytes)) {
            return Ok(());
        }
        let shown = path.display().to_string();
        // What is no XLIFF holds no translations, and was not put there for a translator.
        let Ok(reading) = exchange::read(&shown, &bytes) else { return Ok(()) };
        let count = reading.files.iter().map(|file| unknown(file, new, lang)).sum::<usize>();
        if count == 0 {
            return Ok(());
        }
        let message = Message::new("export-unimported").with("count", count);
        Err(Error::new(Kind::Usage, Place::file(shown), message))
    }

    /// Notes that a file was written.
    pub fn note(&mut self, name: String, hash: String) {
        self.hashes.insert(name, hash);
    }

    /// Writes the list.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self) -> Result<()> {
        let text = serde_json::to_string_pretty(&self.hashes).unwrap_or_default();
        files::write(&self.path, text.as_bytes()).map(|_| ())
    }
}

/// How many finished translations of a file a new export of the same document lacks. What is not
/// to be translated has none.
fn unknown(file: &Bitext, new: &Bitext, lang: &Lang) -> usize {
    let mut known: HashMap<String, HashSet<String>> = HashMap::new();
    for (_, segment) in new.segments().filter(|(unit, _)| unit.translate) {
        let targets = known.entry(text_key(&segment.source)).or_default();
        targets.extend(segment.target.iter().map(text_key));
    }
    let lacks = |source, target| known.get(&source).is_some_and(|all| !all.contains(&target));
    file.segments()
        .filter_map(|(_, segment)| Some((&segment.source, segment.accepted()?)))
        .filter(|(source, target)| lacks(text_key(source), text_key(target)))
        .filter(|(source, target)| pseudo(source, lang).plain() != target.plain())
        .count()
}
