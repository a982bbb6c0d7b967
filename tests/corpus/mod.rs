//! Valid XLIFF files of every version and origin.

#[path = "../shared/mod.rs"]
mod shared_folder;

use std::path::{Path, PathBuf};

/// A file that is XLIFF.
pub struct Sample {
    pub name: String,
    pub text: String,
}

/// Folders of OASIS with valid files only.
const OASIS: [&str; 5] = [
    "xliff-21/test-suite/core/valid",
    "xliff-21/test-suite/core/in-out",
    "xliff-21/test-suite/modules/valid",
    "xliff-22/test-suite/core/valid",
    "xliff-22/test-suite/modules/valid",
];
/// Known to be wrong: no XML, and metadata in the wrong namespace.
const BROKEN: [&str; 2] = ["Good-pgs_plural.xlf", "Good-mda_top-level.xlf"];

/// The shared corpora, or none, said aloud.
pub fn shared() -> Option<PathBuf> {
    shared_folder::folder()
}

/// All files: those of the project, and OASIS's where they are.
pub fn samples() -> Vec<Sample> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut samples = Vec::new();
    for folder in ["xliff12", "xliff2-core", "xliff2-modules"] {
        add(&tests.join("conformance").join(folder).join("valid"), &mut samples);
    }
    add(&tests.join("fixtures/flavours"), &mut samples);
    if let Some(shared) = shared() {
        for folder in OASIS {
            add(&shared.join("standards/xliff").join(folder), &mut samples);
        }
    }
    samples
}

fn add(folder: &Path, samples: &mut Vec<Sample>) {
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let xliff = path.extension().is_some_and(|it| it.to_string_lossy().ends_with("xlf"))
            || name.ends_with("xliff");
        if xliff && !BROKEN.contains(&name.as_str()) {
            let bytes = std::fs::read(&path).unwrap();
            let text = vulgate::xml::decode(&name, &bytes).unwrap().text.into_owned();
            let folder =
                folder.components().rev().take(2).map(|it| it.as_os_str().to_string_lossy());
            let folder = folder.collect::<Vec<_>>().join("<");
            samples.push(Sample { name: format!("{folder}/{name}"), text });
        }
    }
}
