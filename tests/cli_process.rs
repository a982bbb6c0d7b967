//! The program as a process: streams, exit status, pipes.

use std::process::{Command, Output, Stdio};

fn vulgate(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vulgate"));
    command.args(args).env("LC_ALL", "C").env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command
}

fn run(args: &[&str]) -> Output {
    vulgate(args).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn completions_for_every_shell_name_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = run(&["completions", shell]);
        assert_eq!(output.status.code(), Some(0));
        let script = text(&output.stdout);
        for command in ["export", "rebuild", "--pseudo"] {
            assert!(script.contains(command.trim_start_matches('-')), "{shell}: {command}");
        }
    }
    let output = run(&["completions", "bash", "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["command"], "completions");
    assert_eq!(report["results"][0]["shell"], "bash");
}

#[test]
fn a_manual_page_for_the_program_and_each_command() {
    let folder = tempfile::tempdir().unwrap();
    let pages = folder.path().join("man/man1");
    let output = run(&["manual", pages.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout).lines().count(), 37);
    for name in ["vulgate.1", "vulgate-tm.1", "vulgate-tm-match.1", "vulgate-build.1"] {
        let page = std::fs::read_to_string(pages.join(name)).unwrap();
        assert!(page.contains(".SH NAME"), "{name}");
        assert!(!page.contains('\u{1b}'), "{name}");
        let overview = !["vulgate-tm-match.1", "vulgate-build.1"].contains(&name);
        assert_eq!(page.contains(".SH COMMANDS"), overview, "{name}");
        assert!(!page.contains("help(1)"), "{name} refers to a page that is not there");
    }
    let page = std::fs::read_to_string(pages.join("vulgate-export.1")).unwrap();
    assert!(page.contains(".SH EXAMPLES\n.nf\nvulgate export "), "{page}");
}

/// Headings are in the language of the user, in its capitals and without space at their end.
#[test]
fn manual_pages_have_headings_in_the_language_of_the_user() {
    for (lang, expected) in [
        ("en", "NAME|SYNOPSIS|DESCRIPTION|ARGUMENTS|OPTIONS|GLOBAL OPTIONS|EXAMPLES"),
        ("de", "NAME|ÜBERSICHT|BESCHREIBUNG|ARGUMENTE|OPTIONEN|ALLGEMEINE OPTIONEN|BEISPIELE"),
        ("el", "ΟΝΟΜΑ|ΣΥΝΟΨΗ|ΠΕΡΙΓΡΑΦΗ|ΟΡΙΣΜΑΤΑ|ΕΠΙΛΟΓΕΣ|ΓΕΝΙΚΕΣ ΕΠΙΛΟΓΕΣ|ΠΑΡΑΔΕΙΓΜΑΤΑ"),
        ("fr", "NOM|SYNOPSIS|DESCRIPTION|ARGUMENTS|OPTIONS|OPTIONS GÉNÉRALES|EXEMPLES"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let output = run(&["--lang-ui", lang, "manual", folder.path().to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let page = std::fs::read_to_string(folder.path().join("vulgate-export.1")).unwrap();
        let headings = page.lines().filter_map(|line| line.strip_prefix(".SH "));
        let headings: Vec<&str> = headings.map(|heading| heading.trim_matches('"')).collect();
        assert_eq!(headings.join("|"), expected);
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_the_systems_fault() {
    let output = run(&["manual", "/dev/null/man"]);
    assert_eq!(output.status.code(), Some(4));
    let report = text(&output.stderr);
    assert!(report.starts_with("error: "), "{report}");
    assert!(output.stdout.is_empty());
}

#[test]
fn errors_are_json_on_standard_output_when_a_program_reads_them() {
    let output = run(&["--json", "manual", "/dev/null/man"]);
    assert_eq!(output.status.code(), Some(4));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["findings"][0]["severity"], "error");
    assert!(output.stderr.is_empty());
}

#[test]
fn colours_only_where_they_are_wanted() {
    let colored = |args: &[&str]| text(&run(args).stderr).contains('\u{1b}');
    assert!(!colored(&["manual", "/dev/null/man"]));
    assert!(colored(&["manual", "/dev/null/man", "--color", "always"]));
    assert!(!colored(&["manual", "/dev/null/man", "--color", "never"]));
    let output = vulgate(&["manual", "/dev/null/man"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(text(&output.stderr).contains('\u{1b}'));
}

#[test]
fn a_reader_who_closes_the_pipe_is_no_error() {
    for args in [&["completions", "zsh"][..], &["completions", "zsh", "--json"], &["--help"]] {
        let mut child =
            vulgate(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert_eq!(text(&output.stderr), "", "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_the_systems_fault() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = vulgate(&["completions", "bash"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert!(text(&output.stderr).starts_with("error: the output cannot be written"));
}

#[test]
fn an_unknown_language_of_the_interface_is_wrong_usage() {
    let output = run(&["manual", "--lang-ui", "klingonese"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("klingonese"));
}

#[test]
fn without_a_command_the_help_is_shown_as_wrong_usage() {
    for args in [&[][..], &["tm"]] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(text(&output.stderr).contains("Commands:"), "{args:?}");
        assert!(output.stdout.is_empty(), "{args:?}");
    }
}

#[test]
fn wrong_usage_is_json_when_a_program_reads_it() {
    let output = run(&["buld", "--json"]);
    assert_eq!(output.status.code(), Some(2));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["findings"][0]["id"], "usage-command-unknown");
    let hint = report["findings"][0]["hint"].as_str().unwrap();
    assert!(hint.contains("`build`"), "{hint}");
    let output = run(&["tm", "stats", "--json", "--depth", "3"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["command"], "tm stats");
    assert_eq!(report["findings"][0]["id"], "usage-argument-unknown");
}

#[test]
fn help_of_help_is_help() {
    for (typed, like) in
        [(&["help", "--help"][..], &["--help"][..]), (&["help", "tm", "-h"], &["tm", "-h"])]
    {
        let (asked, known) = (run(typed), run(like));
        assert_eq!(asked.status.code(), Some(0), "{typed:?}");
        assert!(text(&known.stdout).contains("vulgate"));
        assert_eq!(text(&asked.stdout), text(&known.stdout), "{typed:?}");
    }
}
