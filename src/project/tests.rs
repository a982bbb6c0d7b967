use super::*;

const SOUND: &str = r#"
[project]
source = "en"
targets = ["eu"]
documents = ["briefs/**/*.md"]

[tm]
minimum = 75
exact = "reviewed"

[[tm.collections]]
file = "tm/dgt.tmx"
provenance = "official"
penalty = 2
"#;

fn faults(text: &str) -> Vec<(usize, &'static str)> {
    match parse("vulgate.toml", text) {
        Ok(_) => vec![],
        Err(error) => error
            .findings
            .iter()
            .map(|finding| (finding.place.line.unwrap_or(0), finding.message.id))
            .collect(),
    }
}

#[test]
fn a_sound_file_is_read() {
    let config = parse("vulgate.toml", SOUND).unwrap();
    assert_eq!(targets(&config).len(), 23);
    assert_eq!(config.tm.minimum, 75);
    assert_eq!(config.tm.collections[0].penalty, 2);
    assert_eq!(config.markdown.front_matter.len(), 4);
}

#[test]
fn five_faults_are_five_findings_with_their_lines() {
    let text = "[project]\nsource = \"xx\"\ntarget = [\"eu\"]\ntargets = \"de\"\n\
                documents = [\"../briefs/*.md\"]\n\n[tm]\nminimum = 20\nexact = \"done\"\n";
    assert_eq!(
        faults(text),
        [
            (2, "config-unknown-language"),
            (3, "config-unknown-key-near"),
            (4, "config-wrong-type"),
            (5, "config-path-outside"),
            (8, "config-out-of-range"),
            (9, "config-unknown-value"),
        ]
    );
}

#[test]
fn missing_tables_and_keys_are_named() {
    assert_eq!(faults(""), [(1, "config-missing-key")]);
    assert_eq!(faults("[project]\nsource = \"en\""), [(1, "config-missing-key")]);
}

#[test]
fn several_syntax_errors_come_together() {
    let faults = faults("a = 1 2\nb = @\n");
    assert!(faults.len() >= 2, "{faults:?}");
    assert!(faults.iter().all(|(_, id)| *id == "config-syntax"));
}

/// The parser has two errors for the one word, and finds the later line first.
#[test]
fn syntax_errors_come_once_and_in_the_order_of_the_file() {
    assert_eq!(faults("a = {b}\n"), [(1, "config-syntax")]);
    let lines: Vec<usize> =
        faults("a = {b = 1 c = 2}\nd\n").iter().map(|(line, _)| *line).collect();
    assert!(lines.is_sorted() && lines.last() == Some(&2), "{lines:?}");
}

#[test]
fn a_file_is_replaced_whole_and_left_alone_when_equal() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a/b/c.txt");
    assert_eq!(files::write(&path, b"one").unwrap(), files::Written::Changed);
    assert_eq!(files::write(&path, b"one").unwrap(), files::Written::Unchanged);
    assert_eq!(files::write(&path, b"two").unwrap(), files::Written::Changed);
    assert_eq!(files::read(&path).unwrap(), b"two");
    assert_eq!(files::list(folder.path()).unwrap(), ["a/b/c.txt"]);
}

#[cfg(unix)]
#[test]
fn links_stay_and_what_is_no_file_is_written_to() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::create_dir(at("far")).unwrap();
    std::fs::write(at("far/brief.md"), "old").unwrap();
    std::os::unix::fs::symlink("far/brief.md", at("link.md")).unwrap();
    std::os::unix::fs::symlink("nowhere.md", at("lost.md")).unwrap();
    for name in ["link.md", "lost.md"] {
        assert_eq!(files::write(&at(name), b"new").unwrap(), files::Written::Changed);
        assert_eq!(files::read(&at(name)).unwrap(), b"new");
    }
    assert_eq!((at("link.md").is_symlink(), at("lost.md").is_symlink()), (true, false));
    assert_eq!(files::read(&at("far/brief.md")).unwrap(), b"new");

    // What stands for an open file is written to behind what it has.
    let open = std::fs::File::open(at("far/brief.md")).unwrap();
    let number = std::os::fd::AsRawFd::as_raw_fd(&open);
    let path = std::path::PathBuf::from(format!("/dev/fd/{number}"));
    files::write(&path, b"more").unwrap();
    assert_eq!(files::read(&at("far/brief.md")).unwrap(), b"newmore");

    let pipe = at("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let reader = std::process::Command::new("cat")
        .arg(&pipe)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    files::write(&pipe, b"streamed").unwrap();
    assert_eq!(reader.wait_with_output().unwrap().stdout, b"streamed");
    assert!(!std::fs::metadata(&pipe).unwrap().is_file());
}

#[test]
fn what_a_killed_process_left_is_swept_away_and_what_another_writes_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let left = folder.path().join(".vulgate-left.tmp");
    let held = folder.path().join(".vulgate-held.tmp");
    let foreign = folder.path().join(".other.tmp");
    for path in [&left, &held, &foreign] {
        std::fs::write(path, "half").unwrap();
    }
    let holder = std::fs::File::open(&held).unwrap();
    holder.lock().unwrap();
    files::write(&folder.path().join("a.txt"), b"one").unwrap();
    assert_eq!([&left, &held, &foreign].map(|path| path.exists()), [false, true, true]);
    assert_eq!(files::list(folder.path()).unwrap(), ["a.txt"]);
}
