//! Files of others and the official schemas: every valid file of OASIS's suite is read, and
//! what is written is valid against the XSDs. Left out where `../shared` is missing.

mod xliff;
mod xmllint;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::path::{Path, PathBuf};
use vulgate::exchange::{self, Version};
use vulgate::model::{Extensions, Marks, Severity};
use xliff::{annotated, bitext, shared, written};
use xmllint::complaints;

fn suite(shared: &Path) -> Vec<PathBuf> {
    let root = shared.join("standards/xliff/xliff-21/test-suite");
    let mut files = Vec::new();
    for folder in ["core/valid", "core/in-out", "modules/valid"] {
        for entry in std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten() {
            if entry.path().extension().is_some_and(|extension| extension == "xlf") {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    files
}

#[test]
fn every_valid_file_of_the_suite_is_read_without_an_error() {
    let Some(shared) = shared() else { return };
    let mut wrong = Vec::new();
    let files = suite(&shared);
    assert!(files.len() > 50, "{} files", files.len());
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        match exchange::read(&name, &std::fs::read(&path).unwrap()) {
            Ok(reading) => wrong.extend(
                reading
                    .findings
                    .into_iter()
                    .filter(|finding| finding.severity == Severity::Error)
                    .map(|finding| format!("{}: {:?}", finding.place, finding.message)),
            ),
            Err(error) => wrong.push(format!("{name}: {error}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_written_is_valid_by_the_official_schemas() {
    let Some(shared) = shared() else { return };
    let folder = std::env::temp_dir().join(format!("vulgate-xliff-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let bitexts: Vec<_> =
        (0..60).map(|_| annotated(bitext().new_tree(&mut runner).unwrap().current())).collect();
    let schemas = [
        (Version::V1_2, "xliff-12/schemas/xliff-core-1.2-strict.xsd"),
        (Version::V1_2, "xliff-12/schemas/xliff-core-1.2-transitional.xsd"),
        (Version::V2_0, "offline/all-21.xsd"),
        (Version::V2_0, "xliff-20/schemas/xliff_core_2.0.xsd"),
        (Version::V2_1, "offline/all-21.xsd"),
        (Version::V2_2, "offline/all-22.xsd"),
    ];
    let mut found = String::new();
    for (version, schema) in schemas {
        let files: Vec<PathBuf> = (0..bitexts.len())
            .map(|index| folder.join(format!("{}-{index}.xlf", version.as_str())))
            .collect();
        for (bitext, file) in bitexts.iter().zip(&files) {
            let mut bitext = bitext.clone();
            if schema.contains("strict") {
                // The strict schema asks for the schemas of all extensions, such as the attributes of
                // XLIFF 2 that annotations have.
                bitext.extensions = Extensions::default();
                bitext.units.iter_mut().for_each(|unit| unit.extensions = Extensions::default());
                bitext.groups.iter_mut().for_each(|group| group.extensions = Extensions::default());
                let segments = bitext.units.iter_mut().flat_map(|unit| unit.segments_mut());
                for segment in segments {
                    segment.attributes.clear();
                    segment.marks = Marks::default();
                }
            }
            if schema.contains("22") {
                // The schema has no room for the cases that the prose of 2.2 allows.
                let segments = bitext.units.iter_mut().flat_map(|unit| unit.segments_mut());
                segments.for_each(|segment| segment.attributes.retain(|it| it.local != "case"));
            }
            std::fs::write(file, written(&bitext, version)).unwrap();
        }
        let Some(complaints) = complaints(&shared, schema, &files) else { return };
        if !complaints.is_empty() {
            let errors: Vec<&str> =
                complaints.lines().filter(|line| line.contains("error")).take(5).collect();
            found.push_str(&format!("{schema}:\n{}\n", errors.join("\n")));
        }
    }
    assert!(found.is_empty(), "{found}");
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Faults of the contents themselves, which the generator does not mind: states without a
/// target, codes lost, halved or moved to another segment.
const OF_CONTENTS: [&str; 8] = [
    "xliff2-copy-with-data",
    "xliff2-state-without-target",
    "xliff2-id-elsewhere",
    "xliff2-id-other-element",
    "xliff2-code-deleted",
    "xliff2-sequence-start",
    "xliff2-sequence-changed",
    "xliff2-copy-forbidden",
];

#[test]
fn what_is_written_conforms_to_the_specification() {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[11; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut faults = Vec::new();
    for number in 0..300 {
        let bitext = bitext().new_tree(&mut runner).unwrap().current();
        for version in Version::ALL {
            let text = written(&bitext, version);
            let name = format!("{number}.{}", version.as_str());
            let verdict = vulgate::validation::validate(&name, text.as_bytes()).unwrap();
            faults.extend(
                verdict
                    .findings
                    .into_iter()
                    .filter(|finding| finding.severity == Severity::Error)
                    .filter(|finding| !OF_CONTENTS.contains(&finding.message.id))
                    .map(|finding| format!("{}: {:?}", finding.place, finding.message)),
            );
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults[..faults.len().min(12)].join("\n")
    );
}
