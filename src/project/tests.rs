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
