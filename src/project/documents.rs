//! The documents of a project: files that its patterns find, and what they are called.

use super::CONFIG_FILE;
use super::files;
use crate::error::{Error, Kind, Result};
use crate::model::{Finding, Message, Place};
use globset::{GlobBuilder, GlobMatcher};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;

/// What follows the name of a document in those of its drafts.
pub const DRAFT: &str = ".draft";
/// What follows it in those of its bilingual editions.
pub const BILINGUAL: &str = ".bilingual";

/// A document's source file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path without its extension, from where the pattern that found it begins to vary:
    /// `briefs/**/*.md` finds `briefs/eu/a.md` as `eu/a`.
    pub name: String,
    /// The path from the project's folder, with `/`.
    pub path: String,
}

/// The documents that patterns find, sorted by name, and what is odd about the patterns.
///
/// # Errors
/// If the folder cannot be read, and of kind usage if files of two documents would be called
/// the same.
pub(super) fn find(root: &Path, patterns: &[String]) -> Result<(Vec<Source>, Vec<Finding>)> {
    let mut documents: Vec<Source> = Vec::new();
    let mut findings = Vec::new();
    let paths = files::list(root)?;
    for pattern in patterns {
        let pattern = pattern.strip_prefix("./").unwrap_or(pattern);
        let Some(glob) = glob(pattern) else {
            let message = Message::new("project-no-documents").with("pattern", pattern);
            findings.push(Finding::error(Place::file(CONFIG_FILE), message));
            continue;
        };
        let stem = fixed_part(pattern);
        let mut any = false;
        for path in paths.iter().filter(|path| glob.is_match(path.as_str())) {
            any = true;
            let source = Source { name: document_name(path, stem), path: path.clone() };
            if documents.iter().any(|other| other.path == source.path) {
                continue;
            }
            documents.push(source);
        }
        if !any {
            let message = Message::new("project-no-documents").with("pattern", pattern);
            findings.push(Finding::warning(Place::file(CONFIG_FILE), message));
        }
    }
    let alike = named_alike(&documents);
    if !alike.is_empty() {
        return Err(Error { kind: Kind::Usage, findings: alike });
    }
    documents.sort_by(|one, other| one.name.cmp(&other.name));
    Ok((documents, findings))
}

/// Documents whose files would take the place of others': of another document, or of another's
/// draft.
fn named_alike(documents: &[Source]) -> Vec<Finding> {
    let mut known: HashMap<&str, &Source> = HashMap::new();
    let mut alike = Vec::new();
    let mut tell = |source: &Source, message: Message| {
        alike.push(Finding::error(Place::file(&source.path), message));
    };
    for source in documents {
        match known.entry(&source.name) {
            Entry::Vacant(free) => _ = free.insert(source),
            Entry::Occupied(taken) => {
                let message = Message::new("project-same-name")
                    .with("path", &source.path)
                    .with("other", &taken.get().path)
                    .with("name", &source.name);
                tell(source, message);
            }
        }
    }
    for source in documents {
        let base = |infix| known.get(source.name.strip_suffix(infix)?);
        if let Some(base) = [DRAFT, BILINGUAL].into_iter().find_map(base) {
            let message = Message::new("project-name-of-edition")
                .with("path", &source.path)
                .with("other", &base.path);
            tell(source, message);
        }
    }
    alike
}

/// A pattern, if it is one.
pub(super) fn glob(pattern: &str) -> Option<GlobMatcher> {
    let glob = GlobBuilder::new(pattern).literal_separator(true).build().ok()?;
    Some(glob.compile_matcher())
}

/// The folders of a pattern before its first wildcard, with a final `/`; for a plain path,
/// its folder.
fn fixed_part(pattern: &str) -> &str {
    let wild = pattern.find(['*', '?', '[', '{']).unwrap_or(pattern.len());
    pattern[..wild].rfind('/').map_or("", |slash| &pattern[..=slash])
}

fn document_name(path: &str, stem: &str) -> String {
    let name = path.strip_prefix(stem).unwrap_or(path);
    let folder = name.rfind('/').map_or(0, |slash| slash + 1);
    let end =
        name[folder..].rfind('.').filter(|dot| *dot > 0).map_or(name.len(), |dot| folder + dot);
    name[..end].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_begin_where_the_pattern_varies() {
        assert_eq!(fixed_part("briefs/*.md"), "briefs/");
        assert_eq!(fixed_part("docs/**/a.md"), "docs/");
        assert_eq!(fixed_part("README.md"), "");
        assert_eq!(document_name("briefs/eu/a.b.md", "briefs/"), "eu/a.b");
        assert_eq!(document_name("README", ""), "README");
    }

    #[test]
    fn all_documents_whose_files_would_be_called_the_same_are_told() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.md", "a.html", "a.draft.md", "b.draft.md", "c.md", "c.bilingual.md"] {
            std::fs::write(folder.path().join(name), "text").unwrap();
        }
        let error = find(folder.path(), &["*.*".to_owned()]).unwrap_err();
        let path = |finding: &Finding| finding.place.path.clone();
        let paths: Vec<String> = error.findings.iter().map(path).collect();
        assert_eq!(paths, ["a.md", "a.draft.md", "c.bilingual.md"]);
    }
}
