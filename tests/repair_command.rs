//! `vulgate repair` as it is typed, and what leads on from it.

mod support;

use support::Project;

const SETTINGS: &str = "[project]\nsource = \"en\"\ntargets = [\"de\"]\n";

/// A paper with a note at a page end, in the middle of a sentence, and a doubtful place.
const DAMAGED: &str = "Water for All\nA briefing\nMarch 2026\n\n\
    Summary\n\n\
    The river has been clean since 1998¹, and everybody who lives beside it can drink from the\n\n\
    ¹ Report of the water board, 2024.\n\n\
    public wells of the town. It has not always been so.\n\n\
    The wells\n\n\
    They are old, and they were dug by hand when the town was founded in the thirteenth century.\n\n\
    The future\n\n\
    Nobody knows whether there will be enough water for all (see the report of the board)\n\n\
    and the wells may have to be closed in the summer months of the years to come.\n";

fn project() -> Project {
    let project = Project::empty();
    project.write("vulgate.toml", SETTINGS);
    project.write("briefs/water.md", DAMAGED);
    project
}

#[test]
fn the_source_is_never_replaced_unasked() {
    let project = project();
    let run =
        project.run(&["--json", "repair", "briefs/water.md", "-o", "briefs/water.md"]).expect(2);
    assert_eq!(run.ids(), ["repair-over-source"]);
    let shown = project.run(&["repair", "briefs/water.md"]).expect(0).stdout;
    assert!(
        shown.starts_with(
            "---\ntitle: Water for All\nsubtitle: A briefing\ndate: March 2026\n---\n"
        )
    );
    assert_eq!(project.text("briefs/water.md"), DAMAGED);
    let written = "Written: briefs/water.md";
    let run = project.run(&["repair", "briefs/water.md", "--in-place"]).expect(0);
    assert!(run.stderr.contains(written), "{run:?}");
    assert_eq!(project.text("briefs/water.md"), shown);
    let again = project.run(&["repair", "briefs/water.md", "--in-place"]).expect(0);
    assert!(!again.stderr.contains(written), "{again:?}");
}

#[test]
fn an_empty_file_is_said_to_be_empty() {
    let project = project();
    for text in ["", "\u{feff}\n \n"] {
        project.write("briefs/none.md", text);
        let run = project.run(&["--json", "repair", "briefs/none.md"]).expect(0);
        assert_eq!(run.ids(), ["md-empty"], "{text:?}");
    }
}

#[test]
fn every_change_has_its_reason() {
    let project = project();
    let run = project.run(&["--json", "repair", "briefs/water.md", "--diff"]).expect(0);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let result = &report["results"][0];
    let changes = result["changes"].as_array().expect("changes");
    let kinds: Vec<_> = changes.iter().map(|it| it["kind"].as_str().unwrap_or("")).collect();
    assert_eq!(kinds, ["title", "heading", "note", "join", "heading", "heading", "join"]);
    assert!(changes.iter().all(|it| it["evidence"].as_str().is_some_and(|it| it.len() > 20)));
    assert!(result["diff"].as_str().is_some_and(|diff| diff.contains("\n+[^1]: Report of the")));
    assert_eq!(result["lang"], "en");
}

/// A text with one change that is doubtful.
const DOUBTFUL: &str = "Nobody knows whether there will be enough water for all of us (see the report)\n\n\
    and the wells may have to be closed in the summer months of the years to come.\n";

#[test]
fn doubtful_changes_are_asked_for() {
    let project = Project::empty();
    let text = DOUBTFUL;
    project.write("a.md", text);
    assert_eq!(project.run(&["repair", "a.md"]).expect(0).stdout, text);
    assert_eq!(project.ask(&["repair", "a.md", "-i"], "n\n").expect(0).stdout, text);
    assert_eq!(project.ask(&["repair", "a.md", "-i"], "").expect(0).stdout, text);
    let joined = text.replace("\n\n", " ");
    assert_eq!(project.ask(&["repair", "a.md", "-i"], "y\n").expect(0).stdout, joined);
    assert_eq!(project.run(&["repair", "a.md", "--all"]).expect(0).stdout, joined);
}

#[test]
fn what_is_no_text_is_refused() {
    let project = Project::empty();
    let wide: Vec<u8> = "\u{feff}Größe".chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    let cases: [(&[u8], &str); 5] = [
        (b"%PDF-1.7\n\xff\xfe\x00", "pdf-broken"),
        (b"a\0b", "repair-no-text"),
        (b"\xff\xfea", "repair-no-text"),
        (&wide, "repair-no-text"),
        (b"Gr\xf6\xdfe", "md-utf8"),
    ];
    for (bytes, id) in cases {
        project.write("a.md", bytes);
        let run = project.run(&["--json", "repair", "a.md"]).expect(3);
        assert_eq!(run.ids(), [id]);
    }
}

#[test]
fn it_leads_on_to_export_and_build() {
    let project = project();
    let run = project.run(&["--json", "export", "--lang", "de"]).expect(0);
    assert!(run.ids().contains(&"repair-suspicious".to_owned()), "{run:?}");
    project.run(&["repair", "briefs/water.md", "--in-place"]).expect(0);
    let run = project.run(&["--json", "export", "--lang", "de"]).expect(0);
    assert!(!run.ids().contains(&"repair-suspicious".to_owned()), "{run:?}");
    project.write("briefs/flood.md", "Towns stand up to record-\nbreaking floods.\n");
    let run = project.run(&["--json", "export", "--lang", "de"]).expect(0);
    assert!(run.ids().contains(&"repair-doubted".to_owned()), "{run:?}");
    let segments = project.run(&["segment", "briefs/water.md"]).expect(0).stdout;
    let whole = "can drink from the public wells of the town.";
    assert!(segments.lines().any(|line| line.ends_with(whole)), "{segments}");
    project.run(&["build", "--lang", "en", "--format", "source"]).expect(0);
}

#[test]
fn what_is_no_answer_is_asked_for_again() {
    let project = Project::empty();
    let text = DOUBTFUL;
    project.write("a.md", text);
    let joined = text.replace("\n\n", " ");
    let run = project.ask(&["repair", "a.md", "-i"], "?\nhelp\n\ny\n").expect(0);
    assert_eq!(run.stdout, joined);
    assert_eq!(run.stderr.matches("[q]uit").count(), 4, "{}", run.stderr);
    assert_eq!(run.stderr.matches("\n  + ").count(), 1, "shown once");
    assert_eq!(project.ask(&["repair", "a.md", "-i"], "?\n").expect(0).stdout, text);
}
