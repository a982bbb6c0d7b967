//! A user's project: its folder, its `vulgate.toml`, its documents, and where everything
//! that is made goes.
//!
//! ```text
//! vulgate.toml
//! briefs/*.md                             sources
//! translations/<lang>/<document>.xlf      the accepted translations
//! tm/*.tmx                                memories as text; tm/memory.db is built from them
//! terms/*.tbx                             termbases
//! out/                                    everything produced
//! ```

pub mod config;
pub mod documents;
pub mod files;
pub mod validate;

pub use crate::model::CONFIG_FILE;
pub use config::Config;
pub use documents::Source;

use crate::error::{Error, Kind, Result};
use crate::formats::{self, Format, ReadOptions, Reading};
use crate::model::{Finding, Lang, Message, Place, Profile, lang};
use crate::segmentation::{Rules, built_in};
use config::{Enumerations, SegmentationSection};
use std::path::{Path, PathBuf};
use validate::{is_inside, nearest, validate};

/// An open project.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder that holds `vulgate.toml`.
    pub root: PathBuf,
    pub config: Config,
    /// The languages to translate into, in the order of the file, without the source's.
    pub targets: Vec<Lang>,
    /// The documents, sorted by name.
    pub documents: Vec<Source>,
    /// The rules by which its texts are cut into sentences.
    pub rules: Rules,
    /// What is odd about the project but does not stop it.
    pub findings: Vec<Finding>,
}

impl Project {
    /// The folder that [`Project::open`] would open, if there is one.
    pub fn folder(named: Option<&Path>) -> Option<PathBuf> {
        named.map(Path::to_path_buf).or_else(|| search_upward().ok())
    }

    /// Opens the project in a folder or, without one, in the nearest folder at or above the
    /// current one that has a `vulgate.toml`.
    ///
    /// # Errors
    /// Of kind usage with every fault of `vulgate.toml`.
    pub fn open(folder: Option<&Path>) -> Result<Project> {
        let root = match folder {
            Some(folder) => folder.to_path_buf(),
            None => search_upward()?,
        };
        let path = within(&root, CONFIG_FILE);
        if !path.is_file() {
            return Err(not_found(&root));
        }
        let shown = path.display().to_string();
        let bytes = files::read(&path)?;
        let text = String::from_utf8(bytes)
            .map_err(|_| Error::usage(Place::file(&shown), Message::new("project-not-text")))?;
        let config = parse(&shown, &text)?;
        let targets = targets(&config);
        let (documents, mut findings) = documents::find(&root, &config.project.documents)?;
        for listed in &config.tm.collections {
            if !root.join(&listed.file).is_file() {
                let message = Message::new("project-no-memory").with("file", &listed.file);
                findings.push(Finding::warning(Place::file(CONFIG_FILE), message));
            }
        }
        findings.extend(config.pdf.faint().into_iter().map(|(key, ground, contrast)| {
            let message = Message::new("config-contrast")
                .with("key", format!("pdf.{key}"))
                .with("ground", ground.to_string())
                // Rounded down, so that what is too little never looks enough; at most 21.
                .with("contrast", (contrast * 10.0).floor() / 10.0);
            Finding::warning(Place::file(CONFIG_FILE), message)
        }));
        let rules = rules(&root, &config.segmentation, &mut findings)?;
        Ok(Project { root, config, targets, documents, rules, findings })
    }

    /// A path from the project's folder as the user would type it.
    pub fn path(&self, inside: impl AsRef<Path>) -> PathBuf {
        within(&self.root, inside)
    }

    /// The files of the project that a pattern finds, sorted.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn matching(&self, pattern: &str) -> Result<Vec<String>> {
        let Some(glob) = documents::glob(pattern.strip_prefix("./").unwrap_or(pattern)) else {
            return Ok(Vec::new());
        };
        let mut paths = files::list(&self.root)?;
        paths.retain(|path| glob.is_match(path.as_str()));
        Ok(paths)
    }

    /// The source language.
    pub fn source(&self) -> &Lang {
        &self.config.project.source
    }

    /// Whose rules furniture and dates follow.
    pub fn profile(&self) -> Profile {
        self.config.project.conventions.unwrap_or_default()
    }

    /// The documents that a command line names, by name or by path; all if it names none.
    ///
    /// # Errors
    /// Of kind usage, one finding a name that is no document.
    pub fn select_documents(&self, names: &[String]) -> Result<Vec<&Source>> {
        if names.is_empty() {
            return Ok(self.documents.iter().collect());
        }
        let mut chosen = Vec::new();
        let mut findings = Vec::new();
        for name in names {
            let found = self.documents.iter().find(|source| self.is_called(source, name));
            match found {
                Some(source) if chosen.contains(&source) => {}
                Some(source) => chosen.push(source),
                None => findings.push(Finding::error(Place::default(), self.unknown(name))),
            }
        }
        if findings.is_empty() { Ok(chosen) } else { Err(Error { kind: Kind::Usage, findings }) }
    }

    fn is_called(&self, source: &Source, name: &str) -> bool {
        let plain = name.strip_prefix("./").unwrap_or(name);
        let full = self.root.join(&source.path);
        source.name == plain
            || source.path == plain
            || Path::new(name)
                .canonicalize()
                .is_ok_and(|path| Ok(path) == full.canonicalize().map_err(|_| ()))
    }

    fn unknown(&self, name: &str) -> Message {
        if !is_inside(name) {
            return Message::new("project-path-outside").with("path", name);
        }
        let known = || self.documents.iter().map(|source| source.name.as_str());
        match nearest(name, known()) {
            Some(nearest) => Message::new("project-unknown-document-near")
                .with("name", name)
                .with("nearest", nearest),
            None => Message::new("project-unknown-document")
                .with("name", name)
                .with("known", known().collect::<Vec<_>>().join(", ")),
        }
    }

    /// The target languages that a command line names; all if it names none. A regional
    /// variant is accepted only where the project lists it.
    ///
    /// # Errors
    /// Of kind usage, one finding a language that the project lacks.
    pub fn select_targets(&self, named: &[Lang]) -> Result<Vec<Lang>> {
        self.select(named, &self.targets)
    }

    /// The target language that a file in a language is of: tools that always write a region
    /// write `de-DE` for `de`. None if none fits, or several do.
    pub fn target_like(&self, named: &Lang) -> Option<&Lang> {
        if let Some(same) = self.targets.iter().find(|lang| *lang == named) {
            return Some(same);
        }
        let mut akin = self.targets.iter().filter(|lang| lang.language() == named.language());
        akin.next().filter(|_| akin.next().is_none())
    }

    /// The languages of editions that a command line names, the source language among them;
    /// all if it names none.
    ///
    /// # Errors
    /// Of kind usage, one finding a language that the project lacks.
    pub fn select_editions(&self, named: &[Lang]) -> Result<Vec<Lang>> {
        let mut all = vec![self.source().clone()];
        all.extend_from_slice(&self.targets);
        self.select(named, &all)
    }

    fn select(&self, named: &[Lang], all: &[Lang]) -> Result<Vec<Lang>> {
        if named.is_empty() {
            return Ok(all.to_vec());
        }
        let unknown = named.iter().filter(|lang| !all.contains(lang));
        let findings: Vec<Finding> =
            unknown.map(|lang| Finding::error(Place::default(), self.not_a_target(lang))).collect();
        if findings.is_empty() {
            let mut chosen: Vec<Lang> = Vec::new();
            for lang in named {
                if !chosen.contains(lang) {
                    chosen.push(lang.clone());
                }
            }
            return Ok(chosen);
        }
        Err(Error { kind: Kind::Usage, findings })
    }

    /// Says that the project does not translate into a language.
    pub fn not_a_target(&self, lang: &Lang) -> Message {
        let known: Vec<String> = self.targets.iter().map(Lang::to_string).collect();
        Message::new("project-language-not-target")
            .with("lang", lang.to_string())
            .with("known", known.join(", "))
    }

    /// The source's bytes, and the document read from them (not segmented yet).
    ///
    /// # Errors
    /// If the file cannot be read or is not of its format.
    pub fn read_document(&self, source: &Source) -> Result<(Vec<u8>, Reading)> {
        let bytes = files::read(&self.path(&source.path))?;
        let format = self.format(source)?;
        let reading = format.read(&bytes, &self.read_options(source))?;
        Ok((bytes, reading))
    }

    /// How a document of this project is read.
    pub fn read_options(&self, source: &Source) -> ReadOptions {
        ReadOptions {
            name: source.name.clone(),
            path: source.path.clone(),
            lang: self.source().clone(),
            front_matter: self.config.markdown.front_matter.clone(),
            max_length: self.config.markdown.max_length.clone(),
            destinations: self.config.markdown.link_destinations,
        }
    }

    /// The format of a document.
    ///
    /// # Errors
    /// If its extension is of none.
    pub fn format(&self, source: &Source) -> Result<&'static dyn Format> {
        formats::detect(&source.path).ok_or_else(|| {
            let known: Vec<_> =
                formats::FORMATS.iter().flat_map(|format| format.extensions()).copied().collect();
            let message = Message::new("project-no-format")
                .with("path", &source.path)
                .with("known", known.join(", "));
            Error::usage(Place::file(&source.path), message)
        })
    }

    /// Where the accepted translation of a document is kept, from the project's folder.
    pub fn record_path(&self, document: &str, lang: &Lang) -> String {
        format!("translations/{lang}/{document}.xlf")
    }

    /// The memory's database.
    pub fn memory_path(&self) -> PathBuf {
        self.path("tm/memory.db")
    }
}

/// A path from a folder, short where that is the current one.
fn within(root: &Path, inside: impl AsRef<Path>) -> PathBuf {
    match root == Path::new(".") {
        true => inside.as_ref().to_path_buf(),
        false => root.join(inside),
    }
}

fn search_upward() -> Result<PathBuf> {
    let here = std::env::current_dir().map_err(|error| Error::io(Path::new("."), &error))?;
    let found = here.ancestors().find(|folder| folder.join(CONFIG_FILE).is_file());
    match found {
        // Paths in messages stay short and as the user would type them.
        Some(folder) if folder == here => Ok(PathBuf::from(".")),
        Some(folder) => Ok(folder.to_path_buf()),
        None => Err(not_found(&here)),
    }
}

fn not_found(folder: &Path) -> Error {
    let folder = folder.display().to_string();
    Error::usage(Place::default(), Message::new("project-not-found").with("folder", folder))
}

/// Reads `vulgate.toml`.
///
/// # Errors
/// Of kind usage, with every fault.
pub fn parse(path: &str, text: &str) -> Result<Config> {
    let findings = validate(path, text, &config::schema());
    if !findings.is_empty() {
        return Err(Error { kind: Kind::Usage, findings });
    }
    toml::from_str(text).map_err(|error| {
        let findings = vec![validate::syntax(path, text, &error)];
        Error { kind: Kind::Usage, findings }
    })
}

/// The rules that a project's settings ask for; what is wrong with its file of rules becomes
/// findings.
///
/// # Errors
/// If the file cannot be read or is no SRX.
fn rules(root: &Path, section: &SegmentationSection, findings: &mut Vec<Finding>) -> Result<Rules> {
    let mut rules = match &section.rules {
        None => built_in().clone(),
        Some(path) => {
            let (rules, faults) = Rules::parse(path, &files::read(&within(root, path))?)?;
            findings.extend(faults);
            rules
        }
    };
    if section.enumerations == Enumerations::Split {
        rules = rules.split_enumerations();
    }
    if !section.no_break_after.is_empty() {
        rules = rules.no_break_after(&section.no_break_after);
    }
    Ok(rules)
}

fn targets(config: &Config) -> Vec<Lang> {
    let mut targets: Vec<Lang> = Vec::new();
    let tags = config.project.targets.iter().flat_map(|tag| match tag.as_str() {
        "eu" => lang::EU.iter().map(|official| official.code.to_owned()).collect(),
        tag => vec![tag.to_owned()],
    });
    for lang in tags.filter_map(|tag| Lang::parse(&tag).ok()) {
        if lang != config.project.source && !targets.contains(&lang) {
            targets.push(lang);
        }
    }
    targets
}

#[cfg(test)]
mod tests;
