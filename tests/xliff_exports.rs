//! Exports of real documents are valid by the official schemas and by our own validator, in
//! every version. Left out where `../shared` is missing.

mod support;
mod xmllint;

use std::path::{Path, PathBuf};
use support::{Project, shared};
use vulgate::exchange::Version;
use xmllint::complaints;

fn markdown(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            markdown(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
}

#[test]
fn exports_of_every_shared_document_are_valid() {
    let Some(shared) = shared() else { return };
    let mut documents = Vec::new();
    markdown(&shared.join("briefings"), &mut documents);
    markdown(&shared.join("corpora"), &mut documents);
    documents.sort();
    assert!(documents.len() > 20, "{} documents", documents.len());
    let project = Project::empty();
    // All are read as English: the language of a text is no matter here.
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\"]\n");
    for (number, path) in documents.iter().enumerate() {
        let text = std::fs::read(path).expect("readable");
        project.write(&format!("briefs/{number}.md"), text);
    }
    let schemas = [
        (Version::V1_2, "xliff-12/schemas/xliff-core-1.2-strict.xsd"),
        (Version::V1_2, "xliff-12/schemas/xliff-core-1.2-transitional.xsd"),
        (Version::V2_0, "offline/all-21.xsd"),
        (Version::V2_1, "offline/all-21.xsd"),
        (Version::V2_2, "offline/all-22.xsd"),
    ];
    for (version, schema) in schemas {
        let exported = project.run(&["export", "--pseudo", "--xliff", version.as_str(), "--quiet"]);
        exported.expect(0);
        let files: Vec<PathBuf> = (0..documents.len())
            .map(|number| project.path(&format!("out/xliff/de/{number}.xlf")))
            .filter(|path| path.exists())
            .collect();
        assert!(files.len() + 2 > documents.len(), "{} files", files.len());
        let Some(complaints) = complaints(&shared, schema, &files) else { return };
        assert!(complaints.is_empty(), "{schema}: {complaints}");
        let mut validate = vec!["validate"];
        validate.extend(files.iter().map(|path| path.to_str().expect("text")));
        project.run(&validate).expect(0);
    }
}
