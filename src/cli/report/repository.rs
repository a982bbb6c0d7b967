//! Paths as services want them that show findings beside the lines of a change: from the root of
//! the repository, in whose folders a project may lie.

use crate::model::Finding;
use std::path::{Component, Path, PathBuf};

/// Findings with the paths of their files from the root of the repository. Paths of a project are
/// meant from its folder, others from the current one; what lies in no repository stays.
pub(super) fn from_root(findings: &[Finding], project: Option<&Path>) -> Vec<Finding> {
    let here = std::env::current_dir().unwrap_or_default();
    let project = project.map(|project| here.join(project));
    let folders: Vec<&Path> = project.iter().map(PathBuf::as_path).chain([&*here]).collect();
    let root = folders.first().and_then(|folder| repository(folder));
    let mut findings = findings.to_vec();
    let Some(root) = root else { return findings };
    for finding in findings.iter_mut().filter(|finding| !finding.place.path.is_empty()) {
        if let Some(path) = relative(&finding.place.path, &folders, &root) {
            finding.place.path = path;
        }
    }
    findings
}

/// The nearest folder at or above one that holds `.git`, which is a file in a worktree.
fn repository(folder: &Path) -> Option<PathBuf> {
    let folder = plain(folder);
    folder.ancestors().find(|above| above.join(".git").exists()).map(Path::to_path_buf)
}

/// A path from the root, with `/`; none for one that lies elsewhere.
fn relative(path: &str, folders: &[&Path], root: &Path) -> Option<String> {
    let there = folders.iter().map(|folder| folder.join(path)).find(|path| path.exists());
    let whole = plain(&there.or_else(|| folders.first().map(|folder| folder.join(path)))?);
    let parts = whole.strip_prefix(root).ok()?.components();
    let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
    Some(parts.join("/"))
}

/// A path without `.` and `..`, as far as its words alone tell.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            part => out.push(part),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_repository() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let project = root.join("papers/spring");
        std::fs::create_dir_all(project.join("briefs")).unwrap();
        std::fs::create_dir(root.join(".git")).unwrap();
        std::fs::write(project.join("briefs/a.md"), "").unwrap();
        std::fs::write(root.join("b.xlf"), "").unwrap();
        assert_eq!(repository(&project.join("./briefs/..")).as_deref(), Some(root));
        let folders = [project.as_path(), root];
        let path = |path: &str| relative(path, &folders, root);
        assert_eq!(path("briefs/a.md").as_deref(), Some("papers/spring/briefs/a.md"));
        assert_eq!(path("b.xlf").as_deref(), Some("b.xlf"));
        assert_eq!(path("briefs/gone.md").as_deref(), Some("papers/spring/briefs/gone.md"));
        assert_eq!(path("../../../elsewhere.md"), None);
    }
}
