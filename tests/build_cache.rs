//! What `vulgate build` builds again, and what it does not.

mod support;

use serde_json::Value;
use support::Project;

const LANGS: &str = "en,de,el,fr";

/// Builds the author's format in four languages; those that were built and not taken from before.
fn built(project: &Project, more: &[&str]) -> Vec<String> {
    let args = [&["build", "--format", "source", "--lang", LANGS, "--json"], more].concat();
    let results = project.run(&args).expect(0).results();
    let fresh = results.iter().filter(|result| result["reused"] == Value::Bool(false));
    fresh.map(|result| result["lang"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn nothing_is_built_twice_and_what_is_gone_comes_back() {
    let project = Project::sample();
    assert_eq!(built(&project, &[]).len(), 4);
    let first = project.text("out/de/every-voice.md");
    assert_eq!(built(&project, &[]), [""; 0]);
    std::fs::remove_file(project.path("out/de/every-voice.md")).unwrap();
    project.write("out/fr/every-voice.md", "changed by hand");
    assert_eq!(built(&project, &[]), [""; 0]);
    assert_eq!(project.text("out/de/every-voice.md"), first);
    assert_ne!(project.text("out/fr/every-voice.md"), "changed by hand");
    assert_eq!(built(&project, &["--fresh"]).len(), 4);
}

#[test]
fn what_has_changed_is_built_again_and_nothing_else() {
    let project = Project::sample();
    built(&project, &[]);
    let record = "translations/de/every-voice.xlf";
    project.write(record, project.text(record) + "\n");
    assert_eq!(built(&project, &[]), ["de"]);
    project.replace("vulgate.toml", "[markdown]", "# a remark\n[markdown]");
    assert_eq!(built(&project, &[]).len(), 4, "the settings");
    let source = "briefs/every-voice.md";
    project.write(source, project.text(source) + "\n");
    assert_eq!(built(&project, &[]).len(), 4, "the document");
    assert_eq!(built(&project, &["--strict"]).len(), 4, "the options");
    assert_eq!(built(&project, &["--strict"]), [""; 0]);
}

/// A second run says the same as the first, but for what it did not do.
#[test]
fn what_was_found_is_said_again() {
    let project = Project::sample();
    let source = "briefs/every-voice.md";
    project.write(source, project.text(source) + "\nA sentence that nobody has translated.\n");
    let run = || {
        let args = ["build", "--format", "source", "--lang", LANGS, "--json"];
        project.run(&args).expect(0).json()
    };
    let (first, second) = (run(), run());
    assert!(!first["findings"].as_array().unwrap().is_empty());
    assert_eq!(first["findings"], second["findings"]);
    assert_eq!(second["results"][1]["reused"], true);
    assert_eq!(second["results"][1]["missing"], first["results"][1]["missing"]);
}

/// The translation of a document that was renamed is found by its sentences: the key of an
/// edition cannot hold that.
#[test]
fn a_missing_translation_is_looked_for_every_time() {
    let project = Project::sample();
    std::fs::remove_file(project.path("translations/de/every-voice.xlf")).unwrap();
    built(&project, &[]);
    assert_eq!(built(&project, &[]), ["de"]);
}

#[test]
fn runs_at_the_same_time_do_each_other_no_harm() {
    let project = Project::sample();
    let children: Vec<_> = (0..4)
        .map(|_| {
            project
                .command(&["build", "--format", "source", "--lang", LANGS, "--quiet"])
                .spawn()
                .unwrap()
        })
        .collect();
    for child in children {
        assert!(child.wait_with_output().unwrap().status.success());
    }
    assert_eq!(built(&project, &[]), [""; 0]);
    assert!(project.text("out/de/every-voice.md").contains("Stimme"));
}

#[test]
fn a_damaged_cache_is_no_matter() {
    let project = Project::sample();
    built(&project, &[]);
    for folder in ["out/.cache/editions", "out/.cache/objects"] {
        for entry in std::fs::read_dir(project.path(folder)).unwrap() {
            std::fs::write(entry.unwrap().path(), "{").unwrap();
        }
    }
    assert_eq!(built(&project, &[]).len(), 4);
    assert_eq!(built(&project, &[]), [""; 0]);
    std::fs::remove_dir_all(project.path("out/.cache")).unwrap();
    project.write("out/.cache", "a file in the way");
    assert_eq!(built(&project, &[]).len(), 4);
}

/// What a PDF shows beside its text.
#[cfg(feature = "pdf")]
#[test]
fn an_image_or_a_logo_that_has_changed_is_set_anew() {
    let project = Project::new();
    let settings = "\n[pdf]\nlogo = \"logo.svg\"\nlogo-alt = \"The coalition\"\n";
    project.write("vulgate.toml", support::SETTINGS.to_owned() + settings);
    let draw = |path: &str, colour: &str| {
        let square = format!("<rect width='9' height='9' fill='{colour}'/>");
        let head = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";
        project.write(path, format!("{head}{square}</svg>"));
    };
    let reused = || {
        let args = ["build", "--format", "pdf", "--lang", "en", "--json"];
        let results = project.run(&args).expect(0).results();
        (results[0]["reused"] == Value::Bool(true), project.bytes("out/en/water.pdf"))
    };
    draw("briefs/map.png", "blue");
    draw("logo.svg", "blue");
    let (_, first) = reused();
    assert_eq!(reused(), (true, first.clone()));
    let mut known = vec![first];
    for path in ["briefs/map.png", "logo.svg"] {
        draw(path, "green");
        let (old, pdf) = reused();
        assert!(!old && !known.contains(&pdf), "{path}");
        assert_eq!(reused(), (true, pdf.clone()));
        known.push(pdf);
    }
}
