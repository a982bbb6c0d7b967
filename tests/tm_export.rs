//! `vulgate tm export`: one memory, whatever collections it is made of.

mod support;

use std::path::PathBuf;
use support::{Project, shared};

/// Export, import, export: the bytes of the first are those of the second.
fn assert_stable(project: &Project, what: &str) {
    let first = project.run(&["tm", "export"]).expect(0).stdout;
    let other = Project::new();
    other.write("all.tmx", &first);
    other.run(&["tm", "import", "all.tmx"]).expect(0);
    let second = other.run(&["tm", "export"]).expect(0).stdout;
    assert!(first.contains("<tu") && first == second, "{what}:\n{first}\n{second}");
}

fn tmx(units: &str) -> String {
    format!("<tmx version='1.4'><header srclang='en'/><body>{units}</body></tmx>")
}

#[test]
fn collections_that_share_texts_are_exported_as_one_memory() {
    let project = Project::new();
    let unit = |attributes: &str, en: &str, lang: &str, target: &str, more: &str| {
        format!(
            "<tu {attributes}>{more}<tuv xml:lang='en'><seg>{en}</seg></tuv><tuv xml:lang='{lang}' \
             changedate='20240102T030405Z'><seg>{target}</seg></tuv></tu>"
        )
    };
    let dated = "changedate='20250102T030405Z' creationid='me'";
    let note = "<note>seen</note>";
    let files = [
        ("zz", unit("", "Zebra", "de", "Zebra", "") + &unit("", "Apple", "de", "Apfel", "")),
        ("aa", unit("", "Mango", "fr", "Mangue", "") + &unit("", "Apple", "fr", "Pomme", "")),
        (
            "mm",
            unit(dated, "Apple", "de", "Apfel", note) + &unit("", "Apple", "de", "Der Apfel", ""),
        ),
    ];
    for (name, units) in &files {
        let file = format!("{name}.tmx");
        project.write(&file, tmx(units));
        project.run(&["tm", "import", &file]).expect(0);
        // In a text, too: a translation that a collection has from two places.
        project.run(&["tm", "import", "--keep", &file]).expect(0);
    }
    assert_stable(&project, "three collections");
    let text = project.run(&["tm", "export"]).expect(0).stdout;
    assert_eq!(text.matches("<seg>Apfel</seg>").count(), 1, "{text}");
    // One collection alone is given as it is.
    let text = project.run(&["tm", "export", "--collection", "aa"]).expect(0).stdout;
    assert_eq!(text.matches("<tu").count() - text.matches("<tuv").count(), 2, "{text}");
}

#[test]
fn the_files_of_others_are_stable_once_they_are_one_memory() {
    let Some(folder) = shared() else { return };
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder.join("standards/tmx/files"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "tmx"))
        .collect();
    files.sort();
    let project = Project::new();
    for path in &files {
        project.run(&["tm", "import", path.to_str().unwrap()]);
    }
    assert!(files.len() > 5);
    assert_stable(&project, "all of them");
}
