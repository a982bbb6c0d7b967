//! Editions that were built before and would come out the same.
//!
//! Goes in: what an edition is made of, as it lies on the disk. Comes out: its files, put back in
//! place, with what was said when they were built; or nothing, and it has to be built.
//!
//! Everything lies in `out/.cache`: under `editions` what is known of an edition, by a digest of
//! all that it is made of; under `objects` the bytes of its files, by their own digest. Both are
//! written in one step and never changed, so that runs at the same time do each other no harm,
//! and what is damaged or gone is built again. Nothing here is needed: the folder may be
//! deleted at any time.

use super::super::editions::Asset;
use super::job::{Built, Wanted};
use crate::error::Result;
use crate::l10n;
use crate::model::document::{hexadecimal, sha256};
use crate::model::{Arg, Finding, Message, Place, Severity};
use crate::project::files;
use crate::project::{CONFIG_FILE, Project, Source};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The most that the kept files may take, in bytes; what has not been used for longest goes.
const MOST: u64 = 512 << 20;

/// The editions that are kept of a project.
pub struct Cache {
    folder: PathBuf,
    /// The digest of what all editions of this run have in common.
    common: String,
}

/// By what an edition is found: a digest of all that it is made of but its images.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(String);

/// What is known of an edition.
#[derive(Serialize, Deserialize)]
struct Entry {
    missing: usize,
    findings: Vec<Kept>,
    files: Vec<KeptFile>,
    assets: Vec<Asset>,
}

/// A file of an edition: the end of its name, and the digest of its bytes.
#[derive(Serialize, Deserialize)]
struct KeptFile {
    extension: String,
    digest: String,
}

/// A finding as it is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    severity: Severity,
    place: Place,
    id: String,
    args: Vec<(String, Arg)>,
}

impl Cache {
    /// The cache of a project. `options` is whatever else decides what is built.
    ///
    /// # Errors
    /// If the settings cannot be read.
    pub fn open(project: &Project, options: &str) -> Result<Cache> {
        let mut parts = Parts::default();
        parts.add(env!("VULGATE_SOURCES").as_bytes());
        parts.add(if cfg!(feature = "pdf") { b"pdf" } else { b"" });
        parts.add(options.as_bytes());
        parts.add(std::env::var("SOURCE_DATE_EPOCH").unwrap_or_default().as_bytes());
        parts.add(&files::read(&project.path(CONFIG_FILE))?);
        if let Some(rules) = &project.config.segmentation.rules {
            parts.add(&files::read(&project.path(rules))?);
        }
        Ok(Cache { folder: project.path("out/.cache"), common: parts.digest() })
    }

    /// The key of an edition; none if it may depend on more than can be seen from outside, as
    /// the translation of a renamed document does.
    ///
    /// # Errors
    /// If the document or its translation is there and cannot be read.
    pub fn key(&self, project: &Project, source: &Source, wanted: &Wanted) -> Result<Option<Key>> {
        let Wanted { lang, kind } = wanted;
        let mut parts = Parts::default();
        parts.add(self.common.as_bytes());
        parts.add(source.path.as_bytes());
        parts.add(lang.to_string().as_bytes());
        parts.add(kind.as_str().as_bytes());
        parts.add(&files::read(&project.path(&source.path))?);
        if lang != project.source() {
            for lang in std::iter::once(lang.clone()).chain(lang.without_region()) {
                let record = project.path(project.record_path(&source.name, &lang));
                match files::read_if_present(&record)? {
                    Some(bytes) => parts.add(&bytes),
                    None if project.path(format!("translations/{lang}")).is_dir() => {
                        return Ok(None);
                    }
                    // Nothing can have been renamed.
                    None => parts.add(b""),
                }
            }
        }
        Ok(Some(Key(parts.digest())))
    }

    /// An edition that was built before, with its files put at `path`, which is given the
    /// end of the name. None if there is none, or anything that it is made of has changed.
    ///
    /// # Errors
    /// If a file cannot be written.
    pub fn find(
        &self,
        key: &Key,
        path: impl Fn(&str) -> PathBuf,
        asset: impl Fn(&str) -> Asset,
    ) -> Result<Option<Built>> {
        let Some(entry) = self.entry(key) else { return Ok(None) };
        if entry.assets.iter().any(|known| asset(&known.destination) != *known) {
            return Ok(None);
        }
        let findings: Option<Vec<Finding>> = entry.findings.into_iter().map(restored).collect();
        let Some(findings) = findings else { return Ok(None) };
        let mut built =
            Built { missing: entry.missing, findings, reused: true, ..Built::default() };
        for file in &entry.files {
            let path = path(&file.extension);
            if !files::digest(&path).is_ok_and(|digest| digest == file.digest) {
                let Some(bytes) = self.object(&file.digest) else { return Ok(None) };
                files::write(&path, &bytes)?;
            }
            built.files.push(path);
        }
        touch(&self.entry_path(key));
        Ok(Some(built))
    }

    /// Keeps an edition that has just been built. Nothing depends on it: a full disk is no
    /// reason to fail.
    pub fn keep(&self, key: &Key, built: &Built, assets: Vec<Asset>) {
        let kept_files: Option<Vec<KeptFile>> =
            built.files.iter().map(|path| self.kept(path)).collect();
        let Some(kept_files) = kept_files else { return };
        let entry = Entry {
            missing: built.missing,
            findings: built.findings.iter().map(kept).collect(),
            files: kept_files,
            assets,
        };
        if let Ok(json) = serde_json::to_vec(&entry) {
            let _ = files::write(&self.entry_path(key), &json);
        }
    }

    /// Keeps the bytes of a file.
    fn kept(&self, path: &Path) -> Option<KeptFile> {
        let bytes = fs::read(path).ok()?;
        let digest = sha256(&bytes);
        files::write(&self.object_path(&digest), &bytes).ok()?;
        let extension = path.extension()?.to_str()?.to_owned();
        Some(KeptFile { extension, digest })
    }

    fn entry(&self, key: &Key) -> Option<Entry> {
        serde_json::from_slice(&fs::read(self.entry_path(key)).ok()?).ok()
    }

    /// The bytes of a kept file, if they are still those that were kept.
    fn object(&self, digest: &str) -> Option<Vec<u8>> {
        let path = self.object_path(digest);
        let bytes = fs::read(&path).ok()?;
        touch(&path);
        (sha256(&bytes) == digest).then_some(bytes)
    }

    fn entry_path(&self, key: &Key) -> PathBuf {
        self.folder.join("editions").join(format!("{}.json", key.0))
    }

    fn object_path(&self, digest: &str) -> PathBuf {
        // A damaged entry must not lead elsewhere.
        let plain = digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        self.folder.join("objects").join(if plain { digest } else { "none" })
    }

    /// Takes away what has not been used for longest, if there is too much.
    pub fn prune(&self) {
        self.prune_to(MOST);
    }

    fn prune_to(&self, most: u64) {
        let mut all: Vec<(SystemTime, u64, PathBuf)> = ["editions", "objects"]
            .iter()
            .filter_map(|name| fs::read_dir(self.folder.join(name)).ok())
            .flatten()
            .filter_map(|entry| {
                let entry = entry.ok()?;
                let metadata = entry.metadata().ok()?;
                Some((metadata.modified().ok()?, metadata.len(), entry.path()))
            })
            .collect();
        let mut size: u64 = all.iter().map(|(_, length, _)| length).sum();
        all.sort();
        for (_, length, path) in all {
            if size <= most {
                break;
            }
            if fs::remove_file(path).is_ok() {
                size = size.saturating_sub(length);
            }
        }
    }
}

/// Notes that a file was used just now.
fn touch(path: &Path) {
    if let Ok(file) = File::options().append(true).open(path) {
        let _ = file.set_modified(SystemTime::now());
    }
}

fn kept(finding: &Finding) -> Kept {
    let args = finding.message.args.iter();
    Kept {
        severity: finding.severity,
        place: finding.place.clone(),
        id: finding.message.id.to_owned(),
        args: args.map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
    }
}

/// The finding that was kept; none if it says what this program does not. An argument that no
/// message names is not missed.
fn restored(kept: Kept) -> Option<Finding> {
    let args = kept.args.into_iter();
    let message = Message {
        id: l10n::known_id(&kept.id)?,
        args: args
            .filter_map(|(name, value)| Some((l10n::known_variable(&name)?, value)))
            .collect(),
    };
    Some(Finding { severity: kept.severity, place: kept.place, message })
}

/// A digest of parts, each with its length, so that no two lists of parts look alike.
#[derive(Default)]
struct Parts(Sha256);

impl Parts {
    fn add(&mut self, part: &[u8]) {
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    fn digest(self) -> String {
        hexadecimal(&self.0.finalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cache(folder: &Path) -> Cache {
        Cache { folder: folder.to_path_buf(), common: String::new() }
    }

    fn built(path: &Path) -> Built {
        let message = Message::new("build-incomplete").with("lang", "de").with("count", 3);
        let finding = Finding::warning(Place::line("briefs/a.md", 4), message);
        Built {
            files: vec![path.to_path_buf()],
            missing: 3,
            findings: vec![finding],
            ..Built::default()
        }
    }

    fn asset(digest: &str) -> Asset {
        Asset { destination: "a.png".to_owned(), digest: Some(digest.to_owned()) }
    }

    #[test]
    fn an_edition_comes_back_with_its_files_and_findings() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("de/a.pdf");
        files::write(&path, b"pages").unwrap();
        let cache = cache(&folder.path().join(".cache"));
        let key = Key("00".to_owned());
        let find = |digest: &str| {
            cache.find(
                &key,
                |ending| folder.path().join(format!("de/a.{ending}")),
                |_| asset(digest),
            )
        };
        assert!(find("1").unwrap().is_none());
        cache.keep(&key, &built(&path), vec![asset("1")]);
        fs::remove_file(&path).unwrap();
        let found = find("1").unwrap().unwrap();
        assert_eq!((found.missing, found.reused), (3, true));
        assert_eq!(found.findings, built(&path).findings);
        assert_eq!(fs::read(&path).unwrap(), b"pages");
        assert!(find("2").unwrap().is_none(), "an image has changed");
    }

    #[test]
    fn what_is_damaged_is_built_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        files::write(&path, b"pages").unwrap();
        let cache = cache(&folder.path().join(".cache"));
        let key = Key("00".to_owned());
        cache.keep(&key, &built(&path), Vec::new());
        let object = cache.object_path(&sha256(b"pages"));
        fs::write(&object, b"other").unwrap();
        fs::write(&path, b"changed by hand").unwrap();
        assert!(cache.find(&key, |_| path.clone(), |_| asset("")).unwrap().is_none());
        fs::write(cache.entry_path(&key), b"{\"missing\": ").unwrap();
        assert!(cache.entry(&key).is_none());
    }

    #[test]
    fn what_was_not_used_for_longest_goes_first() {
        let folder = tempfile::tempdir().unwrap();
        let cache = cache(folder.path());
        for (age, name) in [(300, "a"), (200, "b"), (100, "c")] {
            let path = cache.object_path(name);
            files::write(&path, &[0; 100]).unwrap();
            let then = SystemTime::now() - std::time::Duration::from_secs(age);
            File::options().append(true).open(&path).unwrap().set_modified(then).unwrap();
        }
        touch(&cache.object_path("a"));
        cache.prune_to(200);
        let left = |name| cache.object_path(name).exists();
        assert_eq!([left("a"), left("b"), left("c")], [true, false, true]);
    }
}
