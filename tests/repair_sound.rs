//! Sound documents: those under `tests/fixtures/repair/sound` stay byte for byte, and in a folder
//! of any others (`VULGATE_SOUND`, as with `--no-capture`) every sure change is shown.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use vulgate::repair::{Suspicions, repair, sure};

fn texts(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            texts(&path, found);
        } else if path.extension().is_some_and(|it| it == "md") {
            found.push(path);
        }
    }
    found.sort();
}

#[test]
fn sound_documents_stay_byte_for_byte() {
    let mut found = Vec::new();
    texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/repair/sound"), &mut found);
    assert!(found.len() >= 12, "{found:?}");
    let (mut failed, mut suspicious) = (0, Vec::new());
    for path in found {
        let text = std::fs::read_to_string(&path).expect("a text");
        let made = repair(&text, "paper.md", &mut sure);
        let changes: Vec<_> = made.changes.iter().filter(|done| done.applied).collect();
        for done in &changes {
            println!("{}:{}: {:?}", path.display(), done.change.line, done.change.evidence);
        }
        failed += usize::from(made.text != text);
        if Suspicions::of(&text) != Suspicions::default() {
            suspicious.push(path.file_stem().unwrap().to_string_lossy().into_owned());
        }
    }
    assert_eq!(failed, 0);
    // "well-" at the end of a line: Markdown puts a space into the word.
    assert_eq!(suspicious, ["hard-wrapped"]);
}

/// At most one document in two hundred may be taken for a damaged one.
#[test]
fn documents_of_others_are_left_alone() {
    let Some(folders) = std::env::var_os("VULGATE_SOUND") else {
        println!("left out: VULGATE_SOUND names no folder");
        return;
    };
    let mut found = Vec::new();
    std::env::split_paths(&folders).for_each(|folder| texts(&folder, &mut found));
    let (mut documents, mut changed) = (0, 0);
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for path in found {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        documents += 1;
        let made = repair(&text, "paper.md", &mut sure);
        let changes: Vec<_> = made.changes.iter().filter(|done| done.applied).collect();
        changed += usize::from(!changes.is_empty());
        for done in changes {
            let change = &done.change;
            *kinds.entry(change.kind.as_str()).or_default() += 1;
            println!("{}:{}: {:?}", path.display(), change.line, change.evidence);
        }
    }
    println!("{documents} documents, {changed} of them changed; changes: {kinds:?}");
    assert!(changed * 200 <= documents, "{changed} of {documents}");
}
