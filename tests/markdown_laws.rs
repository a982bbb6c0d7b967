//! The laws of the Markdown format, over its own fixtures and over the shared corpora:
//! identity, pseudo-translation, nothing lost.

mod markdown_support;

use markdown_support::*;
use vulgate::model::Content;

#[test]
fn fixtures_obey_the_laws() {
    let files = fixtures();
    assert!(!files.is_empty());
    for (name, source) in files {
        check_all(&name, &source);
    }
}

#[test]
fn shared_documents_obey_the_laws() {
    let Some(files) = shared_documents() else { return };
    for (name, source) in files {
        check_all(&name, &source);
    }
}

#[test]
fn commonmark_cases_obey_the_laws() {
    let Some(cases) = commonmark_cases() else { return };
    let count = cases.len();
    let mut failures = Vec::new();
    for (name, source) in cases {
        if source.contains('\0') {
            continue;
        }
        identity(&name, &source);
        if let Err(reason) = pseudo_translation(&source) {
            failures.push(format!("{name}: {reason}\n{source:?}"));
        }
    }
    for failure in &failures {
        eprintln!("{failure}\n");
    }
    assert!(failures.is_empty(), "{} of {count} cases", failures.len());
}

fn check_all(name: &str, source: &str) {
    identity(name, source);
    if let Err(reason) = pseudo_translation(source) {
        panic!("{name}: {reason}");
    }
    nothing_lost(name, source);
    let crlf = source.replace("\r\n", "\n").replace('\n', "\r\n");
    identity(name, &crlf);
    if let Err(reason) = pseudo_translation(&crlf) {
        panic!("{name} with CR LF: {reason}");
    }
    let document = read(source);
    let empty: Vec<Option<Content>> = vec![None; document.units.len()];
    assert_eq!(write(source, &document, &empty), source, "{name}");
}
