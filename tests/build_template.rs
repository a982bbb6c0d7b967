//! Pages by a template of the project's own, and with its own fonts: what they may do, and what
//! becomes of those that go too far.
#![cfg(feature = "pdf")]

mod support;

use serde_json::Value;
use support::Project;

/// A project whose template is this text.
fn project(template: &str, more: &str) -> Project {
    let project = Project::new();
    let settings = "\n[pdf]\ntemplate = \"template/own.typ\"\n";
    project.write("vulgate.toml", support::SETTINGS.to_owned() + settings + more);
    project.write("template/own.typ", template);
    picture(&project);
    project
}

/// The image that the briefing shows.
fn picture(project: &Project) {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    project.write("briefs/map.png", svg);
}

/// Ids, files and lines of what is said of a build of the source's PDF.
fn said(project: &Project, status: i32) -> Vec<(String, String, u64)> {
    let run = project.run(&["build", "--format", "pdf", "--lang", "en", "--json"]).expect(status);
    let findings = run.json()["findings"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    findings
        .iter()
        .map(|it| (text(&it["id"]), text(&it["path"]), it["line"].as_u64().unwrap_or_default()))
        .collect()
}

const SOUND: &str = "#import \"/house.typ\": *\n#import \"parts.typ\": band\n#show: house\n\
                     #set page(margin: 40mm)\n#band\n#front\n#body\n#colophon\n";

#[test]
fn a_template_restyles_the_house_and_still_conforms() {
    let project = project(SOUND, "");
    let band = "#let band = rect(width: 100%, height: 4mm, fill: accent)";
    project.write("template/parts.typ", format!("#import \"/house.typ\": accent\n{band}\n"));
    let build = || project.run(&["build", "--format", "pdf", "--lang", "en", "--json"]).expect(0);
    let first = build();
    assert!(!first.ids().contains(&"typesetting-standard".to_owned()), "{:?}", first.ids());
    let pdf = project.bytes("out/en/water.pdf");
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.contains("<pdfuaid:part>1") && text.contains("<pdfaid:part>2</pdfaid:part>"));
    let reused = |run: &support::Run| run.results().iter().all(|it| it["reused"] == true);
    assert!(reused(&build()));
    // A change of what it imports is a change of every edition.
    project.replace("template/parts.typ", "4mm", "9mm");
    assert!(!reused(&build()));
    assert_ne!(project.bytes("out/en/water.pdf"), pdf);
    assert!(reused(&build()));
}

#[test]
fn the_same_template_gives_the_same_bytes() {
    let project = project("#import \"/house.typ\": *\n#show: house\n#front\n#body\n", "");
    let build = || {
        project.run(&["build", "--format", "pdf", "--lang", "de", "--fresh"]).expect(0);
        project.bytes("out/de/water.pdf")
    };
    assert!(build() == build());
}

/// Headings of its own stand beside those of the text, in the contents too.
#[test]
fn a_template_built_on_the_house_may_add_headings() {
    let project =
        project("#import \"/house.typ\": *\n#show: house\n#front\n#body\n= Imprint\nText.\n", "");
    let text =
        "---\ntitle: Water\ndate: 2026-01-01\n---\n\n## One\n\n## Two\n\n## Three\n\nText.\n";
    project.write("briefs/water.md", text);
    assert_eq!(said(&project, 0), []);
}

/// PDF/A knows no longer pages, and the typesetter does not say so.
#[test]
fn a_page_that_is_too_large_for_an_archive_is_told() {
    let project =
        project("#set page(width: 20000pt, height: 200pt)\n#set document(title: \"x\")\n= A\n", "");
    let ids: Vec<String> = said(&project, 1).into_iter().map(|(id, ..)| id).collect();
    assert_eq!(ids, ["typesetting-standard"]);
    let pdf = project.bytes("out/en/water.pdf");
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.contains("<pdfuaid:part>1") && !text.contains("<pdfaid:part>"));
}

#[test]
fn faults_are_told_by_file_and_line() {
    let fault = |template: &str| {
        let project = project(template, "");
        project.write("template/parts.typ", "#let band = \n\n#(1 + \"a\")\n");
        said(&project, 3)
    };
    let id = "typesetting-template-failed".to_owned();
    assert_eq!(fault("\n#unknown\n"), [(id.clone(), "template/own.typ".into(), 2)]);
    assert_eq!(fault(SOUND)[0], (id.clone(), "template/parts.typ".into(), 1));
    assert_eq!(fault("#let x = \"\n"), [(id, "template/own.typ".into(), 1)]);
}

#[test]
fn a_template_sees_its_own_folder_and_nothing_else() {
    for outside in [
        "#read(\"/etc/passwd\")",
        "#read(\"../../vulgate.toml\")",
        "#read(\"/vulgate.toml\")",
        "#read(\"../briefs/water.md\")",
        "#import \"@preview/cetz:0.3.0\"",
        "#import \"@local/own:0.1.0\": *",
        "#image(\"/out/x.png\")",
    ] {
        let project = project(outside, "");
        let said = said(&project, 3);
        assert_eq!(said.len(), 1, "{outside}: {said:?}");
        assert_eq!(said[0].0, "typesetting-template-failed", "{outside}");
        assert!(!project.path("out/en/water.pdf").exists());
    }
    let project = project("#set document(title: [T])\n#image(\"a.svg\", alt: read(\"a.txt\"))", "");
    project.write("template/a.svg", project.text("briefs/map.png"));
    project.write("template/a.txt", "Square");
    assert_eq!(said(&project, 0), []);
}

#[test]
fn a_template_that_takes_too_much_is_stopped_and_says_so() {
    let limits = "limits = { seconds = 3, megabytes = 200 }\n";
    let grows = "#let a = (1,)\n#for i in range(60) { a = a + a }\n";
    let loops = "#for i in range(100000) { for j in range(100000) { let k = i + j } }\n";
    let id = |template: &str| said(&project(template, limits), 3)[0].0.clone();
    if cfg!(target_os = "linux") {
        assert_eq!(id(grows), "typesetting-template-memory");
    }
    assert_eq!(id(loops), "typesetting-template-time");
    // One piece of memory that is too large at once says so in other words.
    if cfg!(target_os = "linux") {
        assert_eq!(id("#let x = \"a\" * 1000000000\n"), "typesetting-template-memory");
    }
}

/// The other formats and editions come about all the same, and the failure is told once.
#[test]
fn a_template_that_fails_takes_nothing_else_with_it() {
    let project = project("#if sys.inputs.len() == 0 { panic(\"no\") }\n", "");
    let args = ["build", "--format", "pdf,source,html", "--edition", "final,draft", "--json"];
    let run = project.run(&args).expect(3);
    let failed = run.ids().into_iter().filter(|id| id == "typesetting-template-failed").count();
    assert_eq!(failed, 1);
    for file in
        ["out/de/water.md", "out/de/water.html", "out/de/water.draft.html", "out/index.html"]
    {
        assert!(project.path(file).exists(), "{file}");
    }
    assert!(!project.path("out/de/water.pdf").exists());
    // What failed is tried again, and what came about is built anew with it.
    project.write("template/own.typ", "#import \"/house.typ\": *\n#show: house\n#front\n#body\n");
    project.run(&args).expect(0);
    assert!(project.path("out/de/water.pdf").exists());
}

/// No typesetter and no browser would load it; its alternative text stands there.
#[test]
fn an_image_that_takes_in_another_file_is_told_by_its_line() {
    let project = Project::new();
    let linked = |file: &str| {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink' \
             width='9' height='9'><g><image x:href='{file}' width='9' height='9'/></g></svg>"
        )
    };
    for file in ["/etc/passwd", "other.png", "https://example.org/a.png"] {
        project.write("briefs/map.png", linked(file));
        let said = said(&project, 0);
        let told: Vec<_> = said.iter().filter(|it| it.0 == "typesetting-image-linked").collect();
        assert_eq!(told.len(), 1, "{said:?}");
        assert!(told[0].2 > 1, "{told:?}");
        assert!(project.path("out/en/water.pdf").exists());
    }
    // What is within it is shown.
    let pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=";
    project.write("briefs/map.png", linked(pixel));
    assert_eq!(said(&project, 0), []);
}

#[test]
fn what_is_missing_is_told_at_once() {
    let project = Project::new();
    let settings = "\n[pdf]\ntemplate = \"template/gone.typ\"\n\
                    [pdf.fonts]\nfiles = [\"fonts/*.otf\"]\ntext = \"Nowhere Sans\"\n";
    project.write("vulgate.toml", support::SETTINGS.to_owned() + settings);
    let ids: Vec<String> = said(&project, 2).into_iter().map(|(id, ..)| id).collect();
    assert_eq!(ids, ["press-no-fonts", "press-no-template", "typesetting-font-unknown"]);
}

/// A font that is built in, under another name: its one face is regular.
fn renamed() -> Vec<u8> {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let font = typst_assets::fonts().find(|font| {
        let says = |name| font.windows(2 * str::len(name)).any(|at| at == utf16(name));
        says("DejaVu Sans Mono") && !says("Bold") && !says("Oblique")
    });
    let mut font = font.expect("a font").to_vec();
    for (from, to) in
        [("DejaVu Sans Mono", "Vulgat Sans Mono"), ("DejaVuSansMono", "VulgatSansMono")]
    {
        for (from, to) in [(utf16(from), utf16(to)), (from.into(), to.into())] {
            let places: Vec<usize> = (0..font.len().saturating_sub(from.len()))
                .filter(|at| font[*at..].starts_with(&from))
                .collect();
            for at in places {
                font[at..at + to.len()].copy_from_slice(&to);
            }
        }
    }
    font
}

#[test]
fn fonts_of_the_project_are_used_and_their_gaps_filled() {
    let project = Project::new();
    let settings = "\n[pdf.fonts]\nfiles = [\"fonts/*\"]\nheadings = \"Vulgat Sans Mono\"\n";
    project.write("vulgate.toml", support::SETTINGS.to_owned() + settings);
    picture(&project);
    project.write("fonts/own.ttf", renamed());
    // It has one face alone, which is told once for all documents and languages.
    let run = project.run(&["build", "--lang", "en,de", "--json"]).expect(0);
    let faces = run.ids().into_iter().filter(|id| id.starts_with("typesetting-font"));
    assert_eq!(faces.collect::<Vec<_>>(), ["typesetting-font-no-bold"]);
    let pdf = project.bytes("out/en/water.pdf");
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.contains("VulgatSansMono") && text.contains("LibertinusSerif"));
    project.write("fonts/own.ttf", "no font");
    let ids: Vec<String> = said(&project, 2).into_iter().map(|(id, ..)| id).collect();
    assert_eq!(ids, ["typesetting-font-broken", "typesetting-font-unknown"]);
}

/// A PDF in German that claims to be English would be read out as such.
#[test]
fn a_template_that_says_no_language_has_that_of_the_edition() {
    let project = project("#set document(title: \"Water\")\n= Water\nText.\n", "");
    project.run(&["build", "--format", "pdf", "--lang", "de", "--json"]).expect(0);
    let pdf = project.bytes("out/de/water.pdf");
    let text = String::from_utf8_lossy(&pdf);
    assert!(text.contains("<dc:language><rdf:Bag><rdf:li>de</rdf:li></rdf:Bag></dc:language>"));
}

/// The typesetter explains itself in English; nobody is shown that.
#[test]
fn why_a_standard_is_missed_is_said_once_in_the_language_of_the_user() {
    let project = Project::new();
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='20'>\
               <text x='2' y='15' font-size='12'>\u{65e5}</text></svg>";
    project.write("briefs/map.png", svg);
    let build = ["build", "--format", "pdf", "--lang", "en", "--lang-ui", "de"];
    let run = project.run(&[&build[..], &["--json"]].concat()).expect(1);
    let missed = run.ids().iter().filter(|id| *id == "typesetting-standard").count();
    assert_eq!(missed, 1, "{:?}", run.ids());
    let run = project.run(&[&build[..], &["--fresh"]].concat()).expect(1);
    assert!(run.stderr.contains("keine Schrift hat die Zeichen von „\u{65e5}“"), "{}", run.stderr);
    assert!(!run.stderr.contains("could not be displayed"), "{}", run.stderr);
}
