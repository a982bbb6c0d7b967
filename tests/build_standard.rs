//! What the files of `vulgate build` promise to conform to.
#![cfg(feature = "pdf")]

mod support;

use support::Project;

/// The metadata of an edition's PDF, which stand in the file as they are.
fn metadata(standard: &str) -> String {
    let project = Project::sample();
    let settings = project.text("vulgate.toml") + &format!("\n[pdf]\nstandard = \"{standard}\"\n");
    project.write("vulgate.toml", settings);
    project.run(&["build", "--format", "pdf", "--lang", "mt"]).expect(0);
    let bytes = project.bytes("out/mt/every-voice.pdf");
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn a_project_chooses_the_standard() {
    let part = |number: u8| format!("<pdfaid:part>{number}</pdfaid:part>");
    let (archive, with_files, plain) = (metadata("a-2a"), metadata("a-3a"), metadata("plain"));
    assert!(archive.contains(&part(2)) && archive.contains("<pdfuaid:part>1"));
    assert!(with_files.contains(&part(3)) && with_files.contains("<pdfuaid:part>1"));
    assert!(!plain.contains("<pdfaid:part>") && !plain.contains("<pdfuaid:part>"));
    assert!(plain.contains("/StructTreeRoot"), "it is tagged all the same");
}

/// What stands in the way of it is told once a place, whoever finds it first.
#[test]
fn a_skipped_level_and_an_image_without_text_are_told_once() {
    let project = Project::new();
    let dot = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    project.write("briefs/dot.svg", dot);
    let text = "---\ntitle: Once\ndate: 2026-01-01\n---\n\n## One\n\n#### Two\n\n![](dot.svg)\n";
    project.write("briefs/water.md", text);
    let args = ["build", "--format", "pdf,html", "--lang", "en,de", "--json"];
    let mut ids = project.run(&args).expect(0).ids();
    ids.retain(|id| id.contains("heading") || id.contains("image"));
    ids.sort();
    assert_eq!(ids, ["md-heading-skipped", "md-image-without-text"]);
}
