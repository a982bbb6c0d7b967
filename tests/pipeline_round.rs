//! A document's way through the built program: out to the translator, back, and into its
//! editions.

mod support;

use serde_json::{Value, json};
use std::fs;
use support::{Project, edit, finish, map, read_xliff, translation};
use vulgate::model::{Note, State};

const VERSIONS: [&str; 4] = ["1.2", "2.0", "2.1", "2.2"];

#[test]
fn the_project_that_init_lays_down_is_complete_in_every_language() {
    let project = Project::sample();
    let status = project.run(&["status", "--json"]).expect(0).results();
    assert_eq!(status.len(), 23);
    for row in &status {
        assert_eq!(row["percent"], 100, "{row}");
        let counts = &row["progress"];
        assert_eq!((&counts["changed"], &counts["missing"]), (&0.into(), &0.into()), "{row}");
    }
    let built = project.run(&["build", "--format", "source", "--strict", "--json"]).expect(0);
    assert!(built.ids().is_empty(), "{:?}", built.ids());
    assert_eq!(built.results().len(), 24);
    let source = project.bytes("briefs/every-voice.md");
    assert_eq!(project.bytes("out/en/every-voice.md"), source);
    for official in vulgate::model::lang::EU {
        let edition = project.text(&format!("out/{}/every-voice.md", official.code));
        assert!(edition.contains("\ndate: 2026-03-16\n"), "{}", official.code);
        assert_eq!(edition.matches("[^1]").count(), 2, "{}", official.code);
    }
    let again = Project::sample();
    assert_eq!(again.record(), project.record());
}

#[test]
fn init_overwrites_nothing() {
    let project = Project::empty();
    project.write("briefs/every-voice.md", "mine");
    let before = project.snapshot();
    let run = project.run(&["init", ".", "--json"]).expect(2);
    assert_eq!(run.ids(), ["init-in-the-way"]);
    assert_eq!(project.snapshot(), before);
}

#[test]
fn a_round_in_every_version_of_xliff() {
    for version in VERSIONS {
        let project = Project::new();
        project.run(&["export", "--lang", "de", "--xliff", version]).expect(0);
        let file = project.path("out/xliff/de/water.xlf");
        assert!(project.text("out/xliff/de/water.xlf").contains(&format!("version=\"{version}\"")));
        finish(&file, State::Translated, |text| translation("de", text));
        let import = project.run(&["import", "out/xliff/de/water.xlf", "--json"]).expect(0);
        let row = &import.results()[0];
        assert_eq!(import.ids(), Vec::<String>::new(), "{version}");
        assert_eq!((&row["unfinished"], &row["unchanged"]), (&0.into(), &0.into()), "{version}");
        let status = project.run(&["status", "--lang", "de", "--json"]).expect(0).results();
        assert_eq!(status[0]["percent"], 100, "{version}");
        let args = ["build", "--lang", "de", "--format", "source", "--strict"];
        project.run(&args).expect(0);
        let edition = project.text("out/de/water.md");
        assert!(edition.contains("deRivers deknow **deno deborders. deTheir delaws** deshould"));
        assert!(edition.contains("[deArticle 4(1)](https://example.org/a4 \"deThe dedirective\")"));
        assert!(edition.contains("`annex.csv`"), "{edition}");
        assert!(!edition.contains(" Nobody"), "{edition}");
    }
}

#[test]
fn the_same_translation_is_the_same_record_whatever_version_it_came_in() {
    let records = VERSIONS.map(|version| {
        let project = Project::new();
        project.run(&["export", "--lang", "fr", "--xliff", version]).expect(0);
        let file = project.path("out/xliff/fr/water.xlf");
        edit(&file, |bitext| {
            for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
                segment.target = Some(map(&segment.source, |text| translation("fr", text)));
                segment.state = State::Final;
            }
        });
        project.run(&["import", file.to_str().unwrap()]).expect(0);
        project.text("translations/fr/water.xlf")
    });
    for (version, record) in VERSIONS.iter().zip(&records) {
        for (line, expected) in record.lines().zip(records[2].lines()) {
            assert_eq!(line, expected, "{version}");
        }
        assert_eq!(record.lines().count(), records[2].lines().count(), "{version}");
    }
}

#[test]
fn importing_the_same_file_again_changes_no_byte() {
    for version in ["1.2", "2.1"] {
        let project = Project::new();
        project.run(&["export", "--xliff", version, "--pseudo"]).expect(0);
        let files = ["de", "fr", "el"].map(|lang| format!("out/xliff/{lang}/water.xlf"));
        let import: Vec<&str> =
            ["import", "--json"].into_iter().chain(files.iter().map(String::as_str)).collect();
        let first = project.run(&import).expect(0).results();
        assert!(first.iter().all(|row| row["accepted"].as_u64() > Some(20)));
        let before = project.snapshot();
        let again = project.run(&import).expect(0).results();
        assert!(again.iter().all(|row| row["accepted"] == 0 && row["unfinished"] == 0));
        assert_eq!(project.snapshot(), before, "{version}");
    }
}

#[test]
fn a_dry_run_changes_no_byte() {
    let project = Project::new();
    project.run(&["export", "--pseudo", "--lang", "de"]).expect(0);
    let before = project.snapshot();
    project.run(&["import", "--dry-run", "out/xliff/de/water.xlf"]).expect(0);
    assert_eq!(project.snapshot(), before);
}

#[test]
fn what_is_exported_after_an_import_is_stable() {
    for version in VERSIONS {
        let project = Project::new();
        project.translate("water", "de");
        let export = ["export", "--lang", "de", "--xliff", version];
        project.run(&export).expect(0);
        let first = project.bytes("out/xliff/de/water.xlf");
        let record = project.record();
        project.run(&["import", "out/xliff/de/water.xlf"]).expect(0);
        assert_eq!(project.record(), record, "{version}");
        project.run(&export).expect(0);
        assert_eq!(project.bytes("out/xliff/de/water.xlf"), first, "{version}");
    }
}

#[test]
fn targets_equal_to_their_source_give_the_source_back() {
    let windows = format!("\u{feff}{}", support::brief().replace('\n', "\r\n"));
    for (version, text) in [
        ("1.2", support::brief()),
        ("2.1", support::brief()),
        ("2.0", support::brief().trim_end()),
        ("2.2", windows.as_str()),
    ] {
        let project = Project::new();
        project.write("briefs/water.md", text);
        project.run(&["export", "--lang", "de", "--xliff", version]).expect(0);
        let file = project.path("out/xliff/de/water.xlf");
        finish(&file, State::Reviewed, str::to_owned);
        project.run(&["import", file.to_str().unwrap()]).expect(0);
        project.run(&["build", "--lang", "de,en", "--format", "source", "--strict"]).expect(0);
        assert_eq!(project.text("out/de/water.md"), text, "{version}");
        assert_eq!(project.text("out/en/water.md"), text, "{version}");
    }
}

#[test]
fn without_its_database_a_project_gives_the_same() {
    let project = Project::new();
    project.translate("water", "de");
    // A second document that repeats sentences of the first.
    let repeats = "# Clean water for all\n\nNobody should wait. Every year counts.\n\nNew text.\n";
    project.write("briefs/again.md", repeats);
    let make = || {
        project.run(&["export", "--lang", "de,fr"]).expect(0);
        project.run(&["build", "--format", "source"]).expect(0);
        project.run(&["tm", "export", "-o", "out/all.tmx"]).expect(0);
        let asked = ["tm", "match", "--from", "en", "--to", "de", "--jsonl"];
        let input = "{\"text\":\"Nobody should wait.\"}\n{\"text\":\"Too much is permitted:\"}\n";
        let matches = project.ask(&asked, input).expect(0).stdout;
        assert_eq!(matches.lines().count(), 2);
        assert!(matches.contains("deNobody deshould dewait."), "{matches}");
        (project.snapshot(), matches)
    };
    let first = make();
    project.delete_memory();
    assert_eq!(make(), first);
    project.run(&["tm", "rebuild"]).expect(0);
    assert_eq!(make(), first);
    // A text that the memory has not seen yet is no fault of it.
    let verify = || project.run(&["tm", "verify", "--json"]).expect(0).ids();
    assert_eq!(verify(), Vec::<String>::new());
    let record = project.text("translations/de/water.xlf");
    project.write("translations/de/water.xlf", record.replace("deNobody", "deNiemand"));
    assert_eq!(verify(), ["tm-verify-behind"]);
    project.run(&["tm", "stats"]).expect(0);
    assert_eq!(verify(), Vec::<String>::new());
}

#[test]
fn the_memory_fills_in_what_it_knows_and_offers_what_is_like_it() {
    let project = Project::new();
    project.translate("water", "de");
    let other = "# Clean water for all\n\nNobody should wait. The costs are well known.\n";
    project.write("briefs/again.md", other);
    let file = project.export("again", "de");
    let text = fs::read_to_string(&file).unwrap();
    let bitext = read_xliff(&file).files.remove(0);
    let segments: Vec<_> = bitext.segments().map(|(_, segment)| segment).collect();
    let target = |at: usize| segments[at].target.as_ref().map(|target| target.plain());
    assert_eq!(target(0).as_deref(), Some("deClean dewater defor deall"));
    assert_eq!(target(1).as_deref(), Some("deNobody deshould dewait."));
    assert_eq!(target(2), None, "a fuzzy match never fills in a target");
    assert_eq!(segments[2].matches[0].target.plain(), "deThe decosts deare deknown.");
    assert!((60..100).contains(&segments[2].matches[0].score));
    assert!(text.contains("matchQuality"), "{text}");
}

#[test]
fn any_language_is_a_source_for_the_memory() {
    let project = Project::new();
    project.translate("water", "de");
    project.translate("water", "fr");
    let asked = ["tm", "match", "--from", "fr", "--to", "de", "--jsonl"];
    let run = project.ask(&asked, "{\"text\":\"frNobody frshould frwait.\"}\n").expect(0);
    let answer: Value = serde_json::from_str(&run.stdout).unwrap();
    let best = &answer["matches"][0];
    assert_eq!((&best["score"], &best["kind"]), (&json!(95), &json!("pivot")), "{answer}");
    assert_eq!(best["via"], json!({ "lang": "en", "text": "Nobody should wait." }));
    assert_eq!(best["target"], "deNobody deshould dewait.");
    let found = project.run(&["tm", "search", "frwait", "--lang", "fr", "--json"]).expect(0);
    assert_eq!(found.results().len(), 1);
}

#[test]
fn states_and_notes_come_back_as_they_were_given() {
    let project = Project::new();
    let file = project.export("water", "el");
    edit(&file, |bitext| {
        let states = [State::Translated, State::Reviewed, State::Final, State::Initial];
        let mut count = 0;
        for unit in &mut bitext.units {
            unit.notes.push(Note::new(format!("Is this right? ({})", unit.id)));
            for segment in unit.segments_mut() {
                segment.target = Some(map(&segment.source, |text| translation("el", text)));
                segment.state = states[count % 4];
                count += 1;
            }
        }
    });
    let given = read_xliff(&file).files.remove(0);
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    let accepted = project.accepted("water", "el");
    for (unit, kept) in given.units.iter().zip(&accepted.units) {
        assert!(kept.notes.iter().any(|note| note.text.contains(&unit.id)), "{:?}", kept.notes);
        for (segment, kept) in unit.segments().zip(kept.segments()) {
            let expected = segment.accepted().map(|_| segment.state).unwrap_or_default();
            assert_eq!(kept.state, expected);
        }
    }
    let status = project.run(&["status", "--lang", "el", "--json"]).expect(0).results();
    let counts = &status[0]["progress"];
    for key in ["translated", "reviewed", "final", "missing"] {
        assert!(counts[key].as_u64() > Some(4), "{counts}");
    }
    // Nothing that the translator did not finish is published.
    let run = project.run(&["build", "--lang", "el", "--format", "source", "--strict", "--json"]);
    let missing = counts["missing"].as_u64().unwrap();
    assert_eq!(run.expect(1).ids().len() as u64, missing);
}

#[test]
fn an_incomplete_edition_is_marked_and_a_strict_one_is_not_built() {
    let project = Project::new();
    let file = project.export("water", "de");
    edit(&file, |bitext| {
        for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
            if segment.source.plain() != "Nobody should wait." {
                segment.target = Some(map(&segment.source, |text| translation("de", text)));
                segment.state = State::Translated;
            }
        }
    });
    project.run(&["import", file.to_str().unwrap()]).expect(0);
    let run = project.run(&["build", "--lang", "de", "--format", "source", "--json"]).expect(0);
    assert_eq!(run.ids(), ["build-incomplete"]);
    let edition = project.text("out/de/water.md");
    let line = edition.lines().find(|line| line.contains("Nobody should wait.")).unwrap();
    assert!(line.contains("lang=\"en\""), "{line}");
    assert!(line.contains("deEvery deyear decounts."), "{line}");
    let strict = ["build", "--lang", "de", "--format", "source", "--strict", "--json"];
    let run = project.run(&strict).expect(1);
    assert_eq!(run.ids(), ["build-untranslated", "build-removed"]);
    let report = run.json();
    let finding = &report["findings"][0];
    assert_eq!((&finding["path"], &finding["line"]), (&"briefs/water.md".into(), &31.into()));
    assert!(!project.path("out/de/water.md").exists(), "an edition that is out of date");
}

/// What a strict build cannot make is not left as it was made before.
#[test]
fn of_a_document_that_cannot_be_read_a_strict_build_leaves_nothing() {
    let project = Project::new();
    let build = ["build", "--lang", "de", "--format", "source,html", "--json"];
    project.run(&build).expect(0);
    let out = |extension: &str| project.path(&format!("out/de/water.{extension}")).exists();
    assert!(out("md") && out("html"));
    project.write("briefs/water.md", b"\xff\xfe broken".as_slice());
    let run = project.run(&build).expect(3);
    assert!(out("md") && out("html"), "{:?}", run.ids());
    let run = project.run(&[&build[..], &["--strict"]].concat()).expect(3);
    assert_eq!(run.ids().iter().filter(|id| *id == "build-removed").count(), 2, "{:?}", run.ids());
    assert!(!out("md") && !out("html"));
}

#[test]
fn words_are_counted_by_what_the_memory_knows_of_them() {
    let project = Project::sample();
    let bands = |row: &Value| -> Vec<u64> {
        let names = ["accepted", "in_context", "exact", "repeated", "95-99", "85-94", "75-84"];
        let all = names.into_iter().chain(["50-74", "new", "all"]);
        all.map(|band| row["analysis"][band]["words"].as_u64().expect(band)).collect()
    };
    let done = project.run(&["analyse", "every-voice", "--lang", "de", "--json"]).expect(0);
    assert_eq!(bands(&done.results()[0]), [787, 0, 0, 0, 0, 0, 0, 0, 0, 787]);
    // A sentence of the sample, the same with another word, a new one twice.
    let known = "Democracy does not begin with the answer; it begins with the question.";
    let near = known.replace("answer", "reply");
    let text =
        format!("# New\n\n{known}\n\n{near}\n\nNobody has said so.\n\nNobody has said so.\n");
    project.write("briefs/second.md", &text);
    let both = project.run(&["analyze", "--lang", "de,fr", "--json"]).expect(0).results();
    let second: Vec<_> = both.iter().filter(|row| row["document"] == "second").collect();
    assert_eq!(second.len(), 2);
    for row in second {
        let bands = bands(row);
        assert_eq!(bands.iter().take(9).sum::<u64>(), bands[9], "{row}");
        // One word of twelve is another.
        assert_eq!((bands[2], bands[3], bands[5], bands[8]), (12, 4, 12, 5), "{row}");
    }
    let table = project.run(&["analyse", "--lang", "de", "--color", "never"]).expect(0);
    assert!(table.stdout.contains("All documents"), "{}", table.stdout);
    assert!(project.run(&["status", "second", "--lang", "de"]).expect(0).stdout.contains("33"));
}

#[test]
fn a_document_of_one_paragraph_in_another_order_is_known() {
    let project = Project::empty();
    project.write("vulgate.toml", support::SETTINGS);
    project.write("briefs/one.md", "One is first. Two is second. Three is third.\n");
    project.run(&["export", "--lang", "de", "-o", "out"]).expect(0);
    let mut text = project.text("out/de/one.xlf");
    for (source, target) in [
        ("One is first.", " order=\"5\">Eins."),
        ("Two is second.", ">Zwei."),
        ("Three is third.", " order=\"1\">Drei."),
    ] {
        let there = format!("<source>{source}</source>");
        assert!(text.contains(&there), "{text}");
        text = text.replace(&there, &format!("{there}<target{target}</target>"));
    }
    let text = text.replace("state=\"initial\"", "state=\"translated\"");
    project.write("back.xlf", &text);
    project.run(&["import", "back.xlf"]).expect(0);
    assert!(project.text("translations/de/one.xlf").contains("<target>Drei. Zwei. Eins.</target>"));
}
