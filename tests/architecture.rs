//! Holds the direction of imports that ARCHITECTURE.md states.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Modules in layers, the lowest first. A module may import those of lower layers, and, in a
/// layer marked so, none of its own.
const LAYERS: [&[&str]; 6] = [
    &["error", "model", "xml"],
    &[
        "formats",
        "segmentation",
        "tm",
        "terminology",
        "exchange",
        "checks",
        "typesetting",
        "validation",
        "repair",
    ],
    &["l10n", "pseudo"],
    &["pipeline", "project"],
    &["sample"],
    &["cli"],
];

/// The layer whose modules never import one another.
const SEPARATE: usize = 1;

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|modules| modules.contains(&module))
}

/// The top-level modules that a file names in `crate::…` paths.
fn imports(text: &str) -> Vec<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut found = Vec::new();
    for line in code {
        for (at, _) in line.match_indices("crate::") {
            let rest = &line[at + "crate::".len()..];
            let mut names = Vec::new();
            if let Some(group) = rest.strip_prefix('{') {
                let group = group.split('}').next().unwrap_or_default();
                names.extend(group.split(',').map(str::trim));
            } else {
                names.push(rest);
            }
            for name in names {
                let end = name.find(|c: char| !c.is_alphanumeric() && c != '_');
                found.push(name[..end.unwrap_or(name.len())].to_owned());
            }
        }
    }
    found
}

#[test]
fn imports_run_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut faults = BTreeMap::new();
    for file in files {
        let inside = file.strip_prefix(&root).unwrap();
        let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
        let module = first.strip_suffix(".rs").unwrap_or(first);
        if ["main", "lib"].contains(&module) {
            continue;
        }
        let own = layer(module).unwrap_or_else(|| panic!("{module} stands in no layer"));
        for import in imports(&fs::read_to_string(&file).unwrap()) {
            let Some(other) = layer(&import) else { continue };
            let same = import == module;
            if !same && (other > own || other == own && own == SEPARATE) {
                faults.insert(inside.to_path_buf(), import);
            }
        }
    }
    assert!(faults.is_empty(), "imports against the direction: {faults:?}");
}

#[test]
fn the_test_sees_an_import() {
    assert_eq!(imports("use crate::{model::Lang, tm};"), ["model", "tm"]);
    assert_eq!(imports("    crate::checks::check(x)"), ["checks"]);
    assert_eq!(imports("// crate::tm"), Vec::<String>::new());
}

#[test]
fn main_stays_small() {
    let main = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/main.rs"));
    assert!(main.unwrap().lines().count() < 60);
}
