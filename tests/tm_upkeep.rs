//! Keeping the memory clean, and several processes at it at once.

mod support;

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;
use support::Project;

fn tmx(pairs: &[(&str, &str)]) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header creationtool=\"t\" \
         creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\" \
         datatype=\"plaintext\"/><body>\n",
    );
    for (source, target) in pairs {
        text.push_str(&format!(
            "<tu><tuv xml:lang=\"en\"><seg>{source}</seg></tuv>\
             <tuv xml:lang=\"de\"><seg>{target}</seg></tuv></tu>\n"
        ));
    }
    text + "</body></tmx>\n"
}

/// A project with one memory that is kept and one that is in the database alone.
fn project() -> Project {
    let project = Project::new();
    project.write("tm/kept.tmx", tmx(&[("One law", "Ein Gesetz"), ("Two laws", "Zwei Gesetze")]));
    project.write("loose.tmx", tmx(&[("One law", "Ein Recht"), ("A rule", "Eine Regel")]));
    project.run(&["tm", "import", "loose.tmx"]).expect(0);
    project
}

fn targets(project: &Project, source: &str) -> BTreeSet<String> {
    let asked = format!("{}\n", json!({ "text": source }));
    let args = ["tm", "match", "--from", "en", "--to", "de", "--min", "100", "--jsonl"];
    let answer: Value = serde_json::from_str(&project.ask(&args, &asked).expect(0).stdout).unwrap();
    let text = |found: &Value| found["target"].as_str().unwrap().to_owned();
    answer["matches"].as_array().unwrap().iter().map(text).collect()
}

fn set(texts: &[&str]) -> BTreeSet<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn every_match_explains_its_score() {
    let project = project();
    project.replace("vulgate.toml", "[project]", "[tm]\nregional-penalty = 3\n[project]");
    let args =
        ["tm", "match", "--from", "en", "--to", "de-AT", "--min", "50", "--explain", "--jsonl"];
    let run = project.ask(&args, "{\"text\":\"one rule\"}\n").expect(0);
    let answer: Value = serde_json::from_str(&run.stdout).unwrap();
    let best = &answer["matches"][0];
    let points = |kind: &str| {
        let all = best["penalties"].as_array().unwrap();
        all.iter().find(|it| it["kind"] == kind).map(|it| it["points"].as_u64().unwrap())
    };
    assert_eq!((points("regional"), points("numbers")), (Some(3), None), "{best}");
    let all: u64 =
        best["penalties"].as_array().unwrap().iter().map(|it| it["points"].as_u64().unwrap()).sum();
    assert_eq!(best["base"].as_u64().unwrap() - all, best["score"].as_u64().unwrap(), "{best}");
    assert_eq!(best["differences"].as_array().unwrap().len(), 1);
}

/// A program that knows the neighbours of a segment tells them.
#[test]
fn the_same_context_is_asked_for_by_programs() {
    let project = Project::new();
    project.run(&["export", "water", "--lang", "de"]).expect(0);
    let out = "out/xliff/de/water.xlf";
    support::finish(&project.path(out), vulgate::model::State::Translated, |text| {
        support::translation("de", text)
    });
    project.run(&["import", out]).expect(0);
    let bitext = vulgate::exchange::read("t.xlf", &project.bytes(out)).unwrap().files.remove(0);
    let texts: Vec<String> = bitext.segments().map(|(_, it)| it.source.plain()).collect();
    let args = ["tm", "match", "--from", "en", "--to", "de", "--min", "100", "--jsonl"];
    let best = |request: Value| {
        let run = project.ask(&args, &format!("{request}\n")).expect(0);
        let answer: Value = serde_json::from_str(&run.stdout).unwrap();
        (answer["matches"][0]["score"].clone(), answer["matches"][0]["kind"].clone())
    };
    let plain = |at: usize| texts.get(at).cloned().unwrap_or_default();
    let at = (1..texts.len()).find(|at| texts.iter().filter(|it| **it == texts[*at]).count() == 1);
    let at = at.expect("a segment that occurs once");
    let mut request =
        json!({ "text": plain(at), "previous": plain(at - 1), "next": plain(at + 1) });
    assert_eq!(best(request.clone()), (json!(101), json!("in-context")));
    request["document"] = json!("water");
    assert_eq!(best(request.clone()), (json!(102), json!("in-context")));
    request["next"] = json!("Something else.");
    assert_eq!(best(request), (json!(100), json!("exact")));
}

#[test]
fn a_typed_segment_is_answered_for_people() {
    let project = project();
    let asked = |texts: &[&str]| {
        let args = ["tm", "match", "--from", "en", "--to", "de-AT", "--min", "50", "--explain"];
        project.run(&[&args[..], texts].concat()).expect(0).stdout
    };
    let expected = "49  similar\nen  A rule\nde-AT  Eine Regel\n    −A +One\n\
        \x20   −1 another variety of the language\n    loose\n\n";
    let said = asked(&["One rule"]);
    assert!(said.starts_with(expected), "{said}");
    let said = asked(&["Two laws", "nothing of it"]);
    let expected = "== Two laws\n99  exact\nen  Two laws\nde-AT  Zwei Gesetze\n\
        \x20   −1 another variety of the language\n    kept\n\n";
    assert!(said.starts_with(expected), "{said}");
    assert!(said.ends_with("== nothing of it\nNo match of 50 or more.\n\n"), "{said}");
    let args = ["tm", "match", "Two laws", "--from", "en", "--to", "de", "--json"];
    let results = project.run(&args).expect(0).results();
    assert_eq!(results[0]["matches"][0]["target"], "Zwei Gesetze");
    for wrong in [&args[..5], &args[..2], &[&args[..], &["--jsonl"]].concat()] {
        project.run(wrong).expect(2);
    }
}

#[test]
fn conflicts_and_duplicates_are_listed() {
    let project = project();
    let found = project.run(&["tm", "duplicates", "--conflicts", "--json"]).expect(0).results();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["source"], "One law");
    let targets: Vec<&Value> =
        found[0]["translations"].as_array().unwrap().iter().map(|it| &it["target"]).collect();
    assert_eq!(targets, ["Ein Gesetz", "Ein Recht"]);
    assert_eq!(found[0]["translations"][0]["collections"], json!(["kept"]));
    assert!(project.run(&["tm", "duplicates", "--json"]).expect(0).results().is_empty());
    project.run(&["tm", "import", "tm/kept.tmx", "--collection", "again"]).expect(0);
    let found = project.run(&["tm", "duplicates", "--json"]).expect(0).results();
    assert_eq!(found.len(), 2);
    assert_eq!(found[0]["translations"][0]["count"], 2);
    let none = project.run(&["tm", "duplicates", "--lang", "fr", "--json"]).expect(0);
    assert!(none.results().is_empty());
}

#[test]
fn what_is_deleted_is_gone_from_the_texts_too() {
    let project = project();
    let before = project.snapshot();
    let dry =
        project.run(&["tm", "delete", "law", "--lang", "en", "--dry-run", "--json"]).expect(0);
    assert_eq!(dry.results().len(), 3);
    assert!(before == project.snapshot(), "a dry run changes nothing");
    assert_eq!(targets(&project, "One law"), set(&["Ein Gesetz", "Ein Recht"]));
    project.run(&["tm", "delete", "gesetz", "--lang", "de"]).expect(0);
    assert_eq!(targets(&project, "One law"), set(&["Ein Recht"]));
    assert!(!project.text("tm/kept.tmx").contains("Gesetz"));
    project.run(&["tm", "delete", "one law", "--lang", "en", "--collection", "kept"]).expect(0);
    assert_eq!(targets(&project, "One law"), set(&["Ein Recht"]));
    project.run(&["tm", "delete", "one law", "--lang", "en"]).expect(0);
    assert_eq!(targets(&project, "One law"), set(&[]));
    assert_eq!(targets(&project, "A rule"), set(&["Eine Regel"]));
    project.run(&["tm", "verify"]).expect(0);
}

#[test]
fn what_is_edited_is_changed_in_the_texts_too() {
    let project = project();
    let edit = |more: &[&str]| {
        let args = ["tm", "edit", "Ein ", "Dein ", "--lang", "de", "--json"];
        project.run(&[&args, more].concat()).expect(0).results()
    };
    let dry = edit(&["--dry-run"]);
    assert_eq!(dry.len(), 2);
    assert_eq!(dry[0]["changed"], "Dein Gesetz");
    assert_eq!(targets(&project, "One law"), set(&["Ein Gesetz", "Ein Recht"]));
    edit(&[]);
    assert_eq!(targets(&project, "One law"), set(&["Dein Gesetz", "Dein Recht"]));
    assert!(project.text("tm/kept.tmx").contains("Dein Gesetz"));
    project.run(&["tm", "verify"]).expect(0);
    project.run(&["tm", "edit", "", "x", "--lang", "de"]).expect(2);
}

/// They are nobody's to throw away.
#[test]
fn broken_units_of_a_memory_stay_where_they_are() {
    let project = project();
    let text = tmx(&[("One law", "Ein Gesetz"), ("bad", "<b"), ("Two laws", "Zwei Gesetze")]);
    project.write("tm/kept.tmx", &text);
    project.run(&["tm", "edit", "Ein ", "Dein ", "--lang", "de"]);
    let edited = project.text("tm/kept.tmx");
    assert!(edited.contains("<b<") && edited.contains("Dein Gesetz"), "{edited}");
    project.run(&["tm", "delete", "gesetz", "--lang", "de"]);
    let left = project.text("tm/kept.tmx");
    assert!(left.contains("<b<") && !left.contains("Gesetz"), "{left}");
}

#[test]
fn a_documents_translation_is_left_to_its_document() {
    let project = Project::new();
    project.translate("water", "de");
    let before = project.snapshot();
    let run = project.run(&["tm", "delete", "wait", "--lang", "en", "--json"]).expect(0);
    assert_eq!(run.ids(), ["tm-change-record"]);
    assert!(run.results().is_empty());
    assert!(before == project.snapshot());
    let nothing = "Nothing was found";
    let run = project.run(&["tm", "delete", "wait", "--lang", "en"]).expect(0);
    assert!(!run.stderr.contains(nothing) && !run.stdout.contains(nothing), "{run:?}");
    let run = project.run(&["tm", "delete", "xyzzy", "--lang", "en"]).expect(0);
    assert!(run.stderr.contains(nothing), "{run:?}");
}

#[test]
fn statistics_tell_origin_and_age() {
    let project = project();
    let stats = project.run(&["tm", "stats", "--json"]).expect(0).results().remove(0);
    assert_eq!(
        stats["provenances"],
        json!([{ "provenance": "imported", "units": 4, "variants": 4 }])
    );
    assert_eq!(stats["years"], json!([{ "year": null, "variants": 4 }]));
    project.run(&["tm", "stats"]).expect(0);
}

/// Two imports and ten readers at once: nothing is lost, and nobody is told of a lock.
#[test]
fn two_imports_and_ten_readers_at_once() {
    let project = Project::new();
    let pairs = |name: &str| -> Vec<(String, String)> {
        let word = |at: usize| format!("{name}{}", "abcdefghij".repeat(at % 7 + 1));
        (0..1_500).map(|at| (format!("{} {at} {}", word(at), word(at / 7)), "x".into())).collect()
    };
    for name in ["left", "right"] {
        let pairs = pairs(name);
        let pairs: Vec<_> =
            pairs.iter().map(|(one, other)| (one.as_str(), other.as_str())).collect();
        project.write(&format!("{name}.tmx"), tmx(&pairs));
    }
    project.run(&["tm", "stats"]).expect(0);
    let start = |args: &[&str]| {
        let mut command = project.command(args);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    };
    let mut children =
        vec![start(&["tm", "import", "left.tmx"]), start(&["tm", "import", "right.tmx"])];
    for at in 0..10 {
        children.push(match at % 2 {
            0 => start(&["tm", "match", "--from", "en", "--to", "de", "--jsonl"]),
            _ => start(&["tm", "search", "left"]),
        });
    }
    for child in children {
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && !said.contains("lock"), "{said}");
    }
    let stats = project.run(&["tm", "stats", "--json"]).expect(0).results().remove(0);
    assert_eq!(stats["units"], 3_000);
    project.run(&["tm", "verify"]).expect(0);
}

/// Killed while it imports, merges parts of the index or is built anew, the memory is sound,
/// and has all of an import or nothing. `scripts/kill-test` has more moments.
#[test]
fn killed_while_the_index_is_merged_or_made_anew() {
    let kills = std::env::var("VULGATE_KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(6_u64);
    let project = Project::new();
    // Parts begin at 512 texts, and eight of a size are merged.
    for round in 0..9 {
        let texts: Vec<String> = (0..600)
            .map(|at| {
                format!(
                    "{} {}",
                    "abcdefgh".repeat(at % 5 + 1),
                    format!("{at:b}{round:b}").replace('0', "o").replace('1', "i")
                )
            })
            .collect();
        let pairs: Vec<_> = texts.iter().map(|text| (text.as_str(), "x")).collect();
        project.write(&format!("part{round}.tmx"), tmx(&pairs));
    }
    let files: Vec<String> = (0..9).map(|round| format!("part{round}.tmx")).collect();
    let import: Vec<&str> =
        ["tm", "import"].into_iter().chain(files.iter().map(String::as_str)).collect();
    for kill in 0..kills {
        let args: &[&str] = if kill % 3 == 2 { &["tm", "rebuild"] } else { &import };
        let mut command = project.command(args);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(Duration::from_millis(20 + 37 * kill % 400));
        child.kill().unwrap();
        child.wait().unwrap();
        project.run(&["tm", "verify"]).expect(0);
        let stats = project.run(&["tm", "stats", "--json"]).expect(0).results().remove(0);
        for collection in stats["collections"].as_array().unwrap() {
            assert_eq!(collection["units"], 600, "{collection}");
        }
    }
    project.run(&import).expect(0);
    let stats = project.run(&["tm", "stats", "--json"]).expect(0).results().remove(0);
    assert_eq!(stats["units"], 9 * 600);
    project.run(&["tm", "verify"]).expect(0);
}

/// With no room to write more, at whatever moment of an import, the memory is as it was before.
#[cfg(unix)]
#[test]
fn a_disk_without_room_leaves_the_memory_as_it_was() {
    let project = project();
    let texts: Vec<String> =
        (0..6_000).map(|at| format!("Rule {at} binds state {} of {}", at * 7, at / 3)).collect();
    let pairs: Vec<_> = texts.iter().map(|text| (text.as_str(), "Eine Regel bindet")).collect();
    project.write("large.tmx", tmx(&pairs));
    let stats = || project.run(&["tm", "stats", "--json"]).expect(0).stdout;
    let before = stats();
    // Blocks of 512 bytes that a file may have: of the write-ahead log first, which holds most.
    let size = project.bytes("tm/memory.db").len() / 512;
    for room in [size + 8, size + 200, size + 900] {
        let full = std::process::Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh"])
            .arg(room.to_string())
            .arg(env!("CARGO_BIN_EXE_vulgate"))
            .args(["tm", "import", "large.tmx"])
            .current_dir(project.path(""))
            .env("LC_ALL", "C")
            .output()
            .expect("a shell");
        let said = String::from_utf8_lossy(&full.stderr);
        assert_eq!(full.status.code(), Some(4), "{room}: {said}");
        assert!(said.contains("tm/memory.db") && said.contains("disk"), "{said}");
        assert_eq!(stats(), before, "{room}");
        project.run(&["tm", "verify"]).expect(0);
    }
    project.run(&["tm", "import", "large.tmx"]).expect(0);
    assert_ne!(stats(), before);
}
