//! Real policy papers through the whole pipeline: the shared corpora where they are present.
#![cfg(feature = "pdf")]

mod support;

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;
use support::{Project, has_tool, shared};
use vulgate::model::Bitext;

/// What remains of a text when everything is left out that setting it changes: white space,
/// hyphens, and what a line break or a quotation mark may become.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|char| !char.is_whitespace() && !char.is_control())
        .filter(|char| !matches!(char, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}' | '\u{200b}'))
        .collect()
}

/// The text of a PDF in reading order, bare.
fn pdf_text(path: &Path) -> String {
    let output = Command::new("pdftotext").args(["-raw", "-nopgbrk"]).arg(path).arg("-").output();
    bare(&String::from_utf8(output.unwrap().stdout).unwrap())
}

fn qpdf_is_content(path: &Path) {
    let output = Command::new("qpdf").arg("--check").arg(path).output().unwrap();
    assert!(output.status.success(), "{}: {output:?}", path.display());
}

/// Texts that a reader sees: everything but what stands in the metadata alone.
fn shown(bitext: &Bitext) -> Vec<String> {
    let hidden = |role: &str| ["metadata", "alt-text", "link-title"].contains(&role);
    bitext
        .segments()
        .filter(|(unit, _)| !unit.role.is_some_and(|role| hidden(role.as_str())))
        .flat_map(|(_, segment)| {
            // Around a code, such as a footnote's number, other text may stand in the PDF.
            let content = segment.accepted().unwrap_or(&segment.source);
            content.texts().map(bare).collect::<Vec<_>>()
        })
        .filter(|text| !text.is_empty())
        .collect()
}

/// Holds a PDF against the record: every text is in it. A page break may divide a text with a
/// footnote or the page's number, so of a text that is not found in one piece, each word must
/// be found.
fn holds(path: &Path, bitext: &Bitext) {
    let text = pdf_text(path);
    let mut divided = 0;
    let all = shown(bitext);
    for piece in &all {
        if text.contains(piece.as_str()) {
            continue;
        }
        divided += 1;
        // The longest beginning that is found; the rest must stand elsewhere.
        let ends: Vec<usize> = piece.char_indices().map(|(at, _)| at).collect();
        let head = ends.partition_point(|end| text.contains(&piece[..*end]));
        let found = text.contains(&piece[ends[head - 1]..]);
        assert!(found, "{} lacks “{piece}”", path.display());
    }
    assert!(divided * 20 <= all.len(), "{}: {divided} of {}", path.display(), all.len());
}

fn tools() -> bool {
    let found: Vec<bool> = ["qpdf", "pdftotext"].into_iter().map(has_tool).collect();
    found.into_iter().all(|found| found)
}

#[test]
fn a_real_briefing_in_all_languages() {
    let Some(shared) = shared() else { return };
    if !tools() {
        return;
    }
    let project = Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"eu\"]\n");
    let name = "eclag-un-cybercrime-convention";
    let source = fs::read(shared.join(format!("briefings/{name}.md"))).unwrap();
    project.write(&format!("briefs/{name}.md"), &source);
    let exported = project.run(&["export", "--pseudo", "--json"]).expect(0).results();
    assert_eq!(exported.len(), 23);
    let files: Vec<&str> = exported.iter().map(|row| row["path"].as_str().unwrap()).collect();
    let import: Vec<&str> = ["import", "--json"].into_iter().chain(files).collect();
    let imported = project.run(&import).expect(0);
    assert_eq!(imported.ids(), Vec::<String>::new());
    assert!(imported.results().iter().all(|row| row["unfinished"] == 0));
    let built = project.run(&["build", "--strict", "--json"]).expect(0);
    assert_eq!(built.results().len(), 24);
    assert_eq!(project.bytes(&format!("out/en/{name}.md")), source);
    for official in vulgate::model::lang::EU {
        let lang = official.code;
        let pdf = project.path(&format!("out/{lang}/{name}.pdf"));
        qpdf_is_content(&pdf);
        if lang == "en" {
            let mut english = project.accepted(name, "de");
            for segment in english.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
                segment.target = None;
            }
            holds(&pdf, &english);
        } else {
            holds(&pdf, &project.accepted(name, lang));
        }
    }
}

#[test]
fn the_real_briefing_comes_back_byte_for_byte() {
    let Some(shared) = shared() else { return };
    let project = Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\"]\n");
    let papers = ["briefings", "corpora/canada-it-strategy/en"];
    let mut sources = Vec::new();
    for folder in papers {
        for entry in fs::read_dir(shared.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let file = path.file_name().unwrap().to_str().unwrap().to_owned();
            project.write(&format!("briefs/{file}"), fs::read(&path).unwrap());
            sources.push(file);
        }
    }
    project.run(&["export"]).expect(0);
    let files: Vec<String> = sources
        .iter()
        .map(|file| format!("out/xliff/de/{}.xlf", file.strip_suffix(".md").unwrap()))
        .collect();
    for file in &files {
        support::finish(&project.path(file), vulgate::model::State::Final, str::to_owned);
    }
    let import: Vec<&str> =
        ["import", "--json"].into_iter().chain(files.iter().map(String::as_str)).collect();
    assert_eq!(project.run(&import).expect(0).ids(), Vec::<String>::new());
    project.run(&["build", "--format", "source", "--strict", "--lang", "de,en"]).expect(0);
    for file in &sources {
        let source = project.text(&format!("briefs/{file}"));
        assert!(project.text(&format!("out/en/{file}")) == source, "{file}");
        // An edition says its own language.
        let german = source.replacen("\nlang: en\n", "\nlang: de\n", 1);
        assert!(project.text(&format!("out/de/{file}")) == german, "{file}");
    }
}

#[test]
fn real_papers_with_their_real_translations() {
    let Some(shared) = shared() else { return };
    if !tools() {
        return;
    }
    let papers = [
        "problems-project-based-funding",
        "product-management-part-2",
        "target-solution-delivery-model",
    ];
    let project = Project::empty();
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"fr\"]\n");
    let corpus = shared.join("corpora/canada-it-strategy");
    for name in papers {
        let source = fs::read(corpus.join(format!("en/{name}.md"))).unwrap();
        project.write(&format!("briefs/{name}.md"), source);
    }
    // First pseudo-translated: the largest one as Markdown alone, for the sake of time.
    project.run(&["export", "--pseudo"]).expect(0);
    let files = papers.map(|name| format!("out/xliff/fr/{name}.xlf"));
    let import: Vec<&str> =
        ["import"].into_iter().chain(files.iter().map(String::as_str)).collect();
    project.run(&import).expect(0);
    project.run(&["build", "--strict", "--format", "source"]).expect(0);
    project.run(&["build", "--strict", "--lang", "fr", papers[0], papers[1]]).expect(0);
    for name in &papers[..2] {
        let pdf = project.path(&format!("out/fr/{name}.pdf"));
        qpdf_is_content(&pdf);
        holds(&pdf, &project.accepted(name, "fr"));
    }
    // …then with their French texts.
    fs::remove_dir_all(project.path("translations")).unwrap();
    project.delete_memory();
    for name in papers {
        let french = corpus.join(format!("fr/{name}.md"));
        let run = project
            .run(&["align", name, french.to_str().unwrap(), "--lang", "fr", "--json"])
            .expect(0);
        let row = run.results().remove(0);
        let (paired, units) = (row["paired"].as_u64().unwrap(), row["units"].as_u64().unwrap());
        assert!(paired * 100 >= units * 95, "{row}");
    }
    // Two footnotes are referred to in English alone: this is said, and the rest is taken.
    let imported = project.run(&[&import[..], &["--json"]].concat()).expect(3);
    assert_eq!(imported.results().len(), 3);
    let errors: Vec<Value> = imported.json()["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["severity"] == "error")
        .cloned()
        .collect();
    assert_eq!(errors.len(), 2, "{errors:#?}");
    for label in ["[footnote 18]", "[footnote 28]"] {
        let says = |error: &Value| {
            error["id"] == "exchange-code-missing"
                && error["message"].as_str().unwrap().contains(label)
        };
        assert!(errors.iter().any(says), "{label}: {errors:#?}");
    }
    project.run(&["build", "--lang", "fr"]).expect(0);
    for name in papers {
        let pdf = project.path(&format!("out/fr/{name}.pdf"));
        qpdf_is_content(&pdf);
        holds(&pdf, &project.accepted(name, "fr"));
    }
}
