//! Bad input: each case has its message, its exit status, and leaves the project as it was.
//! What is sound in a partly unsound file is taken.

mod support;

use rusqlite::Connection;
use serde_json::Value;
use std::fs;
use support::{Project, Run, edit, finish, translation};
use vulgate::model::{Inline, State};

/// A project with a finished file for it in `back.xlf`, not imported yet.
fn returned() -> Project {
    let project = Project::new();
    let file = project.export("water", "de");
    finish(&file, State::Translated, |text| translation("de", text));
    fs::rename(file, project.path("back.xlf")).unwrap();
    project
}

/// Runs a command that must fail in this way and leave every file as it was.
fn refused(project: &Project, args: &[&str], status: i32, ids: &[&str]) {
    let before = project.snapshot();
    let json: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
    let run = project.run(&json).expect(status);
    assert_eq!(run.ids(), ids, "{args:?}: {run:#?}");
    assert_eq!(project.snapshot(), before, "{args:?}");
    // People are told the same, and what to do.
    let said = project.run(args).expect(status).stderr;
    assert!(said.contains("error: ") && said.contains("hint: "), "{args:?}: {said}");
    for path in [project.root.to_str().unwrap(), "./"] {
        assert!(!said.contains(&format!("--> {path}")), "{said}");
    }
    assert_eq!(project.snapshot(), before, "{args:?}");
}

const BUILD: [&str; 5] = ["build", "--format", "source", "--lang", "en,de"];

#[test]
fn an_empty_document_is_noticed_and_built_as_it_is() {
    let project = Project::new();
    project.write("briefs/nothing.md", "");
    for command in ["status", "check"] {
        let run = project.run(&[command, "nothing", "--json"]).expect(0);
        assert_eq!(run.ids(), ["md-empty"], "{command}");
    }
    project.run(&["export", "nothing"]).expect(0);
    project.run(&["build", "nothing", "--format", "source", "--strict"]).expect(0);
    assert_eq!(project.bytes("out/de/nothing.md"), b"");
    // A file without text, too.
    project.write("briefs/nothing.md", "\n\n---\n");
    project.run(&["build", "nothing", "--format", "source", "--strict"]).expect(0);
    assert_eq!(project.bytes("out/de/nothing.md"), b"\n\n---\n");
}

#[test]
fn documents_that_are_no_text_do_not_stop_the_others() {
    for (bytes, id) in [
        (&b"%PDF-1.7\n\0\0\x01\x02"[..], "md-binary"),
        (b"\xff\xfeT\0e\0x\0t\0", "md-utf16"),
        (b"A caf\xe9 in Latin-1.\n", "md-utf8"),
    ] {
        let project = Project::new();
        project.write("briefs/bad.md", bytes);
        refused(&project, &["build", "bad", "--format", "source"], 3, &[id]);
        refused(&project, &["status", "bad"], 3, &[id]);
        refused(&project, &["export", "bad"], 3, &[id]);
        refused(&project, &["segment", "briefs/bad.md"], 3, &[id]);
        refused(&project, &["align", "bad", "briefs/water.md", "--lang", "de"], 3, &[id]);
        refused(&project, &["align", "water", "briefs/bad.md", "--lang", "de"], 3, &[id]);
        let run = project.run(&["export", "--json"]).expect(3);
        assert_eq!((run.ids(), run.results().len()), (vec![id.to_owned()], 3));
        let file = project.path("out/xliff/de/water.xlf");
        finish(&file, State::Translated, |text| translation("de", text));
        project.run(&["import", file.to_str().unwrap()]).expect(0);
        let run = project.run(&["build", "--format", "source", "--lang", "de", "--json"]).expect(3);
        assert_eq!((run.ids(), run.results().len()), (vec![id.to_owned()], 1));
    }
}

#[test]
fn an_unknown_language_is_wrong_usage() {
    let project = Project::new();
    project.run(&["export", "--lang", "xx"]).expect(2);
    project.run(&["build", "--lang", "english"]).expect(2);
    refused(&project, &["export", "--lang", "it"], 2, &["project-language-not-target"]);
    refused(&project, &["build", "--lang", "it,pl"], 2, &["project-language-not-target"; 2]);
    project.write("vulgate.toml", "[project]\nsource = \"en\"\ntargets = [\"de\", \"xx\"]\n");
    refused(&project, &["status"], 2, &["config-unknown-language"]);
}

#[test]
fn xliff_that_is_cut_off_or_none_at_all() {
    let project = returned();
    let whole = project.text("back.xlf");
    project.write("cut.xlf", &whole[..whole.len() / 2]);
    refused(&project, &["import", "cut.xlf"], 3, &["xml-truncated"]);
    project.write("empty.xlf", "");
    refused(&project, &["import", "empty.xlf"], 3, &["xml-empty"]);
    project.write("page.xlf", "<html><body>Not found</body></html>");
    refused(&project, &["import", "page.xlf"], 3, &["exchange-not-xliff"]);
    project.write("binary.xlf", b"PK\x03\x04\0\0\x08\0");
    let run = project.run(&["import", "binary.xlf", "--json"]).expect(3);
    assert!(!run.ids().is_empty());
    refused(&project, &["import", "missing.xlf"], 3, &["io-not-found"]);
    refused(&project, &["import", "briefs"], 3, &["io-is-directory"]);
    #[cfg(unix)]
    for command in [&["import"][..], &["tm", "import"], &["validate"], &["repair"]] {
        let run = project.run(&[command, &["/dev/zero", "--json"]].concat()).expect(3);
        assert_eq!(run.ids(), ["io-is-device"], "{command:?}");
    }
    project.write("bomb.xlf", "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>");
    refused(&project, &["import", "bomb.xlf"], 3, &["xml-doctype-entities"]);
}

#[test]
fn files_that_cannot_be_used_do_not_hold_up_the_others() {
    let project = returned();
    project.write("cut.xlf", "<xliff");
    let run = project.run(&["import", "missing.xlf", "back.xlf", "cut.xlf", "--json"]).expect(3);
    assert_eq!(run.ids(), ["io-not-found", "xml-unclosed"]);
    assert_eq!(run.results().len(), 1);
    assert!(project.path("translations/de/water.xlf").exists());
}

#[test]
fn xliff_of_another_project() {
    let project = returned();
    let other = Project::new();
    other.write("briefs/water.md", "# Clean air\n\nWe breathe what they burn.\n");
    let file = other.export("water", "de");
    finish(&file, State::Translated, |text| translation("de", text));
    fs::copy(&file, project.path("other.xlf")).unwrap();
    refused(&project, &["import", "other.xlf"], 3, &["import-nothing-common"]);
    let text = project.text("other.xlf").replace("original=\"water\"", "original=\"air\"");
    project.write("other.xlf", &text);
    refused(&project, &["import", "other.xlf"], 3, &["import-unknown"]);
    project.write("other.xlf", text.replace("srcLang=\"en\"", "srcLang=\"pl\""));
    refused(&project, &["import", "other.xlf"], 3, &["import-unknown"]);
    let mine = project.text("back.xlf");
    project.write("from.xlf", mine.replace("srcLang=\"en\"", "srcLang=\"pl\""));
    refused(&project, &["import", "from.xlf"], 3, &["import-source-language"]);
    project.write("same.xlf", mine.replace("trgLang=\"de\"", "trgLang=\"en\""));
    refused(&project, &["import", "same.xlf"], 3, &["import-into-source-language"]);
    project.write("into.xlf", mine.replace(" trgLang=\"de\"", ""));
    refused(&project, &["import", "into.xlf"], 3, &["import-no-target-language"]);
}

#[test]
fn xliff_in_a_language_that_the_project_lacks_feeds_the_memory() {
    let project = returned();
    let text = project.text("back.xlf").replace("trgLang=\"de\"", "trgLang=\"it\"");
    project.write("back.xlf", text);
    let run = project.run(&["import", "back.xlf", "--json"]).expect(3);
    assert_eq!(run.ids(), ["import-foreign-language"]);
    assert!(!project.path("translations").exists());
    project.run(&["tm", "rebuild"]).expect(0);
    let found = project.run(&["tm", "search", "deNobody", "--lang", "it", "--json"]).expect(0);
    assert_eq!(found.results().len(), 1);
}

/// A change of the codes of one segment, and the finding that it gives.
fn unsound(change: impl Fn(&mut Vec<Inline>), id: &str) {
    let project = returned();
    let sentence = "By 2030, 25% of them must be clean, says Article 4(1).";
    edit(&project.path("back.xlf"), |bitext| {
        let segments = bitext.units.iter_mut().flat_map(|unit| unit.segments_mut());
        for segment in segments.filter(|segment| segment.source.plain() == sentence) {
            change(&mut segment.target.as_mut().unwrap().0);
        }
    });
    let run = project.run(&["import", "back.xlf", "--json"]).expect(3);
    let report = run.json();
    let errors: Vec<&Value> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["severity"] == "error")
        .collect();
    assert!(errors.iter().all(|finding| finding["id"] == id), "{id}: {report:#}");
    let finding = errors[0];
    assert_eq!(finding["path"], "back.xlf");
    let line = usize::try_from(finding["line"].as_u64().unwrap()).unwrap();
    let text = project.text("back.xlf");
    assert!(text.lines().nth(line - 1).unwrap().contains("<segment"), "{finding}");

    // The sound part is recorded, the unsound segment is as it was: without a translation.
    let bitext = project.accepted("water", "de");
    for (unit, segment) in bitext.segments().filter(|(unit, _)| unit.translate) {
        let unsound = segment.source.plain() == sentence;
        assert_eq!(segment.accepted().is_none(), unsound, "{}: {:?}", unit.id, segment.source);
    }
    let strict = ["build", "--lang", "de", "--format", "source", "--strict", "--json"];
    assert_eq!(project.run(&strict).expect(1).ids(), ["build-untranslated"]);
    // Mended, it is taken.
    let mended = returned();
    fs::copy(mended.path("back.xlf"), project.path("back.xlf")).unwrap();
    let run = project.run(&["import", "back.xlf", "--json"]).expect(0);
    assert_eq!(run.results()[0]["accepted"], 1);
    project.run(&strict).expect(0);
}

fn is_code(inline: &Inline) -> bool {
    matches!(inline, Inline::Code(_))
}

#[test]
fn a_missing_code_is_refused() {
    unsound(
        |target| {
            let at = target.iter().position(is_code).unwrap();
            target.remove(at);
        },
        "exchange-code-close-first",
    );
}

#[test]
fn a_doubled_code_is_refused() {
    unsound(
        |target| {
            let codes: Vec<Inline> = target.iter().filter(|it| is_code(it)).cloned().collect();
            target.extend(codes);
        },
        "exchange-code-doubled",
    );
}

#[test]
fn a_foreign_code_is_refused() {
    unsound(
        |target| {
            for inline in target {
                if let Inline::Code(code) = inline {
                    code.id = 77;
                }
            }
        },
        "exchange-code-foreign",
    );
}

#[test]
fn an_earlier_translation_stays_where_the_new_one_is_unsound() {
    let project = returned();
    project.run(&["import", "back.xlf"]).expect(0);
    edit(&project.path("back.xlf"), |bitext| {
        for segment in bitext.units.iter_mut().flat_map(|unit| unit.segments_mut()) {
            let target = segment.target.as_mut().unwrap();
            if target.codes().next().is_some() {
                target.0.retain(|inline| !is_code(inline));
                target.push_text(" (new)");
            }
        }
    });
    let run = project.run(&["import", "back.xlf", "--json"]).expect(3);
    assert!(run.ids().contains(&"exchange-code-missing".to_owned()), "{:?}", run.ids());
    // Codes that may be left out were, with a warning; footnotes and images may not.
    let record = project.text("translations/de/water.xlf");
    assert!(record.contains("delittle deis demeasured. (new)"), "{record}");
    assert!(!record.contains("deeither. (new)"), "{record}");
    // What was replaced is corrected, not kept for ever.
    assert!(!project.path("tm/retired.tmx").exists());
    project.run(&["build", "--lang", "de", "--format", "source", "--strict"]).expect(0);
}

#[test]
fn a_tmx_in_languages_that_the_project_lacks_is_kept_and_said_so() {
    let project = Project::new();
    let unit = |lang: &str, text: &str| format!("<tuv xml:lang=\"{lang}\"><seg>{text}</seg></tuv>");
    let tmx = format!(
        "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\" \
         segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/>\
         <body><tu>{}{}{}</tu><tu>{}{}</tu></body></tmx>",
        unit("en", "Every drop counts."),
        unit("ja", "一滴も大切です。"),
        unit("de", "Jeder Tropfen zählt."),
        unit("en", "Only once."),
        unit("klingon", "wa'logh"),
    );
    project.write("water.tmx", &tmx);
    let before = project.snapshot();
    let run = project.run(&["tm", "import", "water.tmx", "--json"]).expect(3);
    assert_eq!(
        run.ids(),
        ["tm-tmx-lang", "tm-tmx-unit", "tm-import-language", "tm-import-not-kept"]
    );
    assert_eq!(project.snapshot(), before);
    let asked = ["tm", "match", "--from", "ja", "--to", "de", "--jsonl"];
    let answer = project.ask(&asked, "{\"text\":\"一滴も大切です。\"}\n").expect(0).stdout;
    assert!(answer.contains("Jeder Tropfen zählt."), "{answer}");
    project.write("cut.tmx", &tmx[..tmx.len() - "</body></tmx>".len()]);
    refused(&project, &["tm", "import", "cut.tmx"], 3, &["tm-tmx-cut-off"]);
    refused(&project, &["tm", "import", "cut.tmx", "--keep"], 3, &["tm-tmx-cut-off"]);
    project.write("page.tmx", "<html/>");
    refused(&project, &["tm", "import", "page.tmx"], 3, &["tm-tmx-root"]);
    refused(&project, &["tm", "import", "missing.tmx"], 3, &["io-not-found"]);
}

#[test]
fn settings_of_a_memory_hold_when_they_change() {
    let project = Project::new();
    let tmx = "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>Every \
               drop counts.</seg></tuv><tuv xml:lang=\"de\"><seg>Jeder Tropfen zählt.</seg></tuv></tu>\
               </body></tmx>";
    project.write("drops.tmx", tmx);
    project.run(&["tm", "import", "drops.tmx", "--keep"]).expect(0);
    let score = || {
        let asked = ["tm", "match", "--from", "en", "--to", "de", "--jsonl"];
        let run = project.ask(&asked, "{\"text\":\"Every drop counts.\"}\n").expect(0);
        let answer: Value = serde_json::from_str(&run.stdout).unwrap();
        let found = &answer["matches"][0];
        (found["score"].as_u64().unwrap(), found["origin"]["provenance"].clone())
    };
    assert_eq!(score(), (100, "imported".into()));
    let settings = project.text("vulgate.toml");
    let settings = settings.replace("\"imported\"", "\"official\"\npenalty = 3");
    project.write("vulgate.toml", settings);
    assert_eq!(score(), (97, "official".into()));
}

#[test]
fn a_database_from_the_future_a_corrupt_and_a_foreign_one() {
    let project = returned();
    project.run(&["import", "back.xlf"]).expect(0);
    let sound = project.bytes("tm/memory.db");
    let commands: [&[&str]; 4] =
        [&["export"], &["tm", "stats"], &["tm", "verify"], &["tm", "export"]];
    let all = |id: &str| {
        for args in commands {
            refused(&project, args, 3, &[id]);
        }
        // A build needs no memory.
        project.run(&BUILD).expect(0);
    };
    let db = Connection::open(project.path("tm/memory.db")).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    let future = project.bytes("tm/memory.db");
    all("tm-database-newer");
    assert_eq!(project.bytes("tm/memory.db"), future, "it is left as it is");

    project.delete_memory();
    project.write("tm/memory.db", "This was never a database, but it is long enough for one.");
    all("tm-database-corrupt");
    let mut torn = sound.clone();
    let middle = torn.len() / 2;
    torn[4096..middle].fill(0xAA);
    project.write("tm/memory.db", &torn);
    let run = project.run(&["export", "--json"]).expect(3);
    assert_eq!(run.ids(), ["tm-database-corrupt"]);

    project.delete_memory();
    let db = Connection::open(project.path("tm/memory.db")).unwrap();
    db.execute_batch("CREATE TABLE recipes (name TEXT); PRAGMA application_id = 7;").unwrap();
    drop(db);
    all("tm-database-foreign");

    // It is not ours to delete. What the hint says helps.
    refused(&project, &["tm", "rebuild"], 3, &["tm-database-foreign"]);
    project.delete_memory();
    project.run(&["tm", "rebuild"]).expect(0);
    project.run(&["tm", "verify"]).expect(0);
}

#[test]
fn an_import_records_nothing_that_the_memory_cannot_follow() {
    let project = returned();
    project.delete_memory();
    project.write("tm/memory.db", "This was never a database, but it is long enough for one.");
    refused(&project, &["import", "back.xlf"], 3, &["tm-database-corrupt"]);
}

#[test]
fn a_locked_database_is_waited_for_and_then_given_up() {
    let project = returned();
    let db = Connection::open(project.path("tm/memory.db")).unwrap();
    db.execute_batch("BEGIN IMMEDIATE").unwrap();
    let before = project.snapshot();
    // Half a minute is too long for a test.
    let import = &mut project.command(&["import", "back.xlf", "--json"]);
    let output = import.env("VULGATE_PATIENCE", "0.5").output().unwrap();
    let run = Run::of(&output).expect(4);
    assert_eq!(run.ids(), ["tm-database-locked"]);
    assert_eq!(project.snapshot(), before);
    // A build needs no memory.
    project.run(&BUILD).expect(0);
    db.execute_batch("ROLLBACK").unwrap();
    drop(db);
    project.run(&["import", "back.xlf"]).expect(0);
}

#[test]
fn a_folder_that_cannot_be_written() {
    let project = returned();
    // Who runs the tests may have every right, so a file stands where a folder should be.
    project.write("out/de", "in the way");
    let run = project.run(&["build", "--format", "source", "--json"]).expect(4);
    assert_eq!(run.ids().iter().filter(|id| *id == "io-other").count(), 1, "{:?}", run.ids());
    assert_eq!(run.results().len(), 3, "the other editions are built");
    project.write("translations", "in the way");
    let run = project.run(&["import", "back.xlf", "--json"]).expect(4);
    assert_eq!(run.ids(), ["io-other"]);
    assert!(run.stdout.contains("\"detail\":\""), "the system's own words: {}", run.stdout);
    let run = project.run(&["import", "back.xlf", "--lang-ui", "de"]).expect(4);
    let said =
        ["Ein Teil des Pfads ist eine Datei, kein Ordner", "Etwas mit diesem Namen gibt es schon"];
    assert!(said.iter().any(|said| run.stderr.contains(said)), "{}", run.stderr);
    assert!(!run.stderr.contains("os error"), "{}", run.stderr);
    assert_eq!(project.text("translations"), "in the way");
    fs::remove_file(project.path("translations")).unwrap();
    project.run(&["import", "back.xlf"]).expect(0);
    let full = project.run(&["export", "-o", "/dev/null/x", "--lang", "de", "--json"]).expect(4);
    assert_eq!(full.results().len(), 0);
}

#[test]
fn a_path_that_leads_out_of_the_project() {
    let project = Project::new();
    refused(&project, &["build", "../other/briefs/a.md"], 2, &["project-path-outside"]);
    refused(&project, &["export", "/etc/passwd"], 2, &["project-path-outside"]);
    refused(&project, &["status", "watr"], 2, &["project-unknown-document-near"]);
    let settings = |documents: &str| {
        format!("[project]\nsource = \"en\"\ntargets = [\"de\"]\ndocuments = [\"{documents}\"]\n")
    };
    for outside in ["../*.md", "/etc/*.md", "briefs/../../*.md"] {
        project.write("vulgate.toml", settings(outside));
        refused(&project, &["status"], 2, &["config-path-outside"]);
    }
    // Nor does a link.
    project.write("vulgate.toml", settings("briefs/*.md"));
    let other = Project::empty();
    other.write("secret.md", "Not for you.");
    std::os::unix::fs::symlink(other.path("secret.md"), project.path("briefs/link.md")).unwrap();
    let run = project.run(&["status", "--json"]).expect(0);
    assert!(run.results().iter().all(|row| row["document"] == "water"));
    // What a returned file calls itself leads nowhere either.
    let project = returned();
    let text = project.text("back.xlf");
    let text = text.replace("original=\"water\"", "original=\"../../../evil\"");
    project.write("back.xlf", text);
    let run = project.run(&["import", "back.xlf", "--json"]).expect(0);
    assert_eq!(run.ids(), ["import-other-name"]);
    assert_eq!(run.results()[0]["document"], "water");
    let name = ["tm", "import", "back.xlf", "--keep", "--collection", "../evil"];
    refused(&project, &name, 2, &["tm-import-name"]);
}

#[test]
fn settings_that_are_wrong_in_five_places() {
    let project = Project::new();
    let text = "[project]\nsource = \"xx\"\ntargets = \"de\"\ndocument = [\"briefs/*.md\"]\n\n\
                [tm]\nminimum = 20\nexact = \"done\"\n";
    project.write("vulgate.toml", text);
    let ids = [
        "config-unknown-language",
        "config-wrong-type",
        "config-unknown-key-near",
        "config-out-of-range",
        "config-unknown-value",
    ];
    let commands: [&[&str]; 5] =
        [&["status"], &["export"], &["build"], &["import", "x.xlf"], &["tm", "stats"]];
    for args in commands {
        refused(&project, args, 2, &ids);
    }
    let report = project.run(&["status", "--json"]).json();
    let lines: Vec<u64> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["line"].as_u64().unwrap())
        .collect();
    assert_eq!(lines, [2, 3, 4, 7, 8]);
    assert_eq!(report["findings"][2]["path"], "vulgate.toml");
    assert!(report["findings"][2]["hint"].as_str().unwrap().contains("project.documents"));
    project.write("vulgate.toml", "[project\nsource = \"en\"\n");
    refused(&project, &["status"], 2, &["config-syntax"]);
    project.write("vulgate.toml", b"[project]\nsource = \"\xff\"\n");
    refused(&project, &["status"], 2, &["project-not-text"]);
    let nowhere = Project::empty();
    refused(&nowhere, &["status"], 2, &["project-not-found"]);
}

#[test]
fn a_search_for_nothing_or_without_a_closing_mark_is_refused() {
    let project = Project::new();
    project.run(&["tm", "rebuild"]).expect(0);
    refused(&project, &["tm", "search", "\"every drop"], 2, &["tm-search-quote"]);
    refused(&project, &["tm", "search", "\"\""], 2, &["tm-search-empty"]);
    refused(&project, &["tm", "delete", " ", "--lang", "de"], 2, &["tm-search-empty"]);
}

#[test]
fn a_damaged_record_is_not_taken_for_a_missing_one() {
    let project = returned();
    project.run(&["import", "back.xlf"]).expect(0);
    let text = project.text("translations/de/water.xlf");
    let middle = text.len() / 2;
    let conflict = format!("{}<<<<<<< HEAD\n{}", &text[..middle], &text[middle..]);
    project.write("translations/de/water.xlf", conflict);
    let args = ["build", "--format", "source", "--lang", "de", "--json"];
    let before = project.snapshot();
    let run = project.run(&args).expect(3);
    assert!(run.ids().iter().all(|id| id.starts_with("xml-")), "{:?}", run.ids());
    assert_eq!(run.json()["findings"][0]["path"], "translations/de/water.xlf");
    assert_eq!(project.snapshot(), before);
    for args in [&["import", "back.xlf"][..], &["export"], &["check"], &["tm", "rebuild"]] {
        let run = project.run(args).expect(3);
        let said = format!("{}{}", run.stdout, run.stderr);
        assert!(said.contains("translations/de/water.xlf:"), "{said}");
        assert_eq!(project.record(), before.clone_without_out(), "{args:?}");
    }
}

/// What the parsers of TOML and YAML say is English; the user reads his own language.
#[test]
fn syntax_errors_are_explained_in_the_language_of_the_user() {
    let project = Project::new();
    let sound = fs::read_to_string(project.path("vulgate.toml")).unwrap();
    let said = |args: &[&str], status: i32| {
        let args: Vec<&str> = args.iter().copied().chain(["--lang-ui", "de"]).collect();
        project.run(&args).expect(status).stderr
    };
    for (line, reason) in [
        ("title = Stimme", "Text muss hier in geraden Anführungszeichen stehen"),
        ("title = \"Stimme", "Anführungszeichen sind nicht geschlossen"),
        ("title = \"a\"\ntitle = \"b\"", "Dieser Schlüssel steht schon da"),
        ("title = [\"a\"", "Eine Klammer hat kein Gegenstück"),
        ("title: \"a\"", "Zwischen Schlüssel und Wert gehört „=“"),
        ("title = \"\u{1}\"", "Hier steht etwas, das nicht hierher gehört"),
    ] {
        project.write("vulgate.toml", format!("{line}\n{sound}"));
        let errors = said(&["status"], 2);
        assert!(errors.contains(&format!("Das ist kein gültiges TOML: {reason}")), "{errors}");
        project.write("vulgate.toml", &sound);
        project.write("briefs/bad.md", format!("+++\n{line}\n+++\ntext\n"));
        let errors = said(&["status", "bad"], 3);
        let expected = format!("Die Kopfdaten sind kein gültiges TOML: {reason}");
        assert!(errors.contains(&expected), "{errors}");
    }
    for (line, reason) in [
        ("title: Eine Stimme: jede Sprache", "Hier kann kein Schlüssel beginnen"),
        ("title: @x", "Text, der mit diesem Zeichen beginnt"),
        ("title:\n\t- x", "Zeilen werden nur mit Leerzeichen eingerückt"),
    ] {
        project.write("briefs/bad.md", format!("---\n{line}\n---\ntext\n"));
        let errors = said(&["status", "bad"], 3);
        let expected = format!("Die Kopfdaten sind kein gültiges YAML: {reason}");
        assert!(errors.contains(&expected), "{errors}");
    }
}
