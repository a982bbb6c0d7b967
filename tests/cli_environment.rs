//! What the command line takes from around it: variables of the environment, the repository in
//! which a project lies, and editions of earlier builds.

use std::path::Path;
use std::process::{Command, Output};

fn vulgate(folder: &Path, args: &[&str], env: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vulgate"));
    command.args(args).current_dir(folder).env_remove("SOURCE_DATE_EPOCH").env("LANG", "C");
    command.envs(env.iter().copied()).output().unwrap()
}

fn all(output: &Output) -> String {
    let text = [&*output.stdout, &*output.stderr].concat();
    String::from_utf8(text).unwrap()
}

fn project(folder: &Path, settings: &str) {
    let head =
        "[project]\nsource = \"en\"\ntargets = [\"de\", \"fr\"]\ndocuments = [\"briefs/*.md\"]\n";
    std::fs::create_dir_all(folder.join("briefs")).unwrap();
    std::fs::write(folder.join("vulgate.toml"), format!("{head}{settings}")).unwrap();
    std::fs::write(folder.join("briefs/a.md"), "# Heading\n\n### Skipped\n\nText.\n").unwrap();
}

/// A time that is none would be taken for the present, and no build be like the other.
#[test]
fn a_variable_that_is_no_number_is_refused_and_an_empty_one_is_none() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), "");
    let build = ["build", "--format", "source", "--lang", "en"];
    for (args, name, value, status) in [
        (&build[..], "SOURCE_DATE_EPOCH", "abc", 2),
        (&build[..], "SOURCE_DATE_EPOCH", "2026-01-01", 2),
        (&build[..], "SOURCE_DATE_EPOCH", "", 0),
        (&build[..], "SOURCE_DATE_EPOCH", "1700000000", 0),
        (&["tm", "stats"][..], "VULGATE_PATIENCE", "soon", 2),
        (&["tm", "stats"][..], "VULGATE_PATIENCE", "0.5", 0),
    ] {
        let output = vulgate(folder.path(), args, &[(name, value)]);
        let text = all(&output);
        assert_eq!(output.status.code(), Some(status), "{name}={value}: {text}");
        assert_eq!(text.contains(name), status == 2, "{name}={value}: {text}");
    }
}

#[test]
fn reports_for_services_name_files_from_the_root_of_the_repository() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("papers");
    project(&inner, "");
    std::fs::create_dir(folder.path().join(".git")).unwrap();
    for (at, project) in [(inner.as_path(), None), (folder.path(), Some("papers"))] {
        for format in ["github", "gitlab", "sarif"] {
            let mut args = vec!["build", "--format", "source", "--report", format];
            args.extend(project.map(|_| "--project"));
            args.extend(project);
            let text = all(&vulgate(at, &args, &[]));
            assert!(text.contains("papers/briefs/a.md"), "{format}: {text}");
            assert!(!text.contains("papers/papers"), "{format}: {text}");
        }
    }
    let text = all(&vulgate(&inner, &["build", "--format", "source"], &[]));
    assert!(text.contains("--> briefs/a.md:3"), "{text}");
}

#[test]
fn editions_of_documents_that_are_no_more_are_said() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), "");
    let build = ["build", "--format", "source"];
    let first = all(&vulgate(folder.path(), &build, &[]));
    assert!(!first.contains("earlier build"), "{first}");
    let briefs = folder.path().join("briefs");
    std::fs::rename(briefs.join("a.md"), briefs.join("b.md")).unwrap();
    let text = all(&vulgate(folder.path(), &build, &[]));
    assert_eq!(text.matches("earlier build").count(), 3, "{text}");
    assert!(text.contains("a.md") && folder.path().join("out/de/a.md").is_file(), "{text}");
    // Of a part of the editions nothing can be said.
    let text = all(&vulgate(folder.path(), &["build", "--format", "source", "--lang", "de"], &[]));
    assert!(!text.contains("earlier build"), "{text}");
}

#[test]
fn how_little_contrast_there_is_is_said_with_a_decimal() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), "[pdf]\naccent = \"#777777\"\n");
    let text = all(&vulgate(folder.path(), &["status", "--lang-ui", "de"], &[]));
    assert!(text.contains("4,4 zu 1"), "{text}");
}
