//! A memory in a folder that is read-only says all that it says elsewhere: what was imported
//! without `--keep` stands in the database alone.

#![cfg(unix)]

mod support;

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};
use support::Project;

/// Takes or gives the right to write to everything in a folder, for everyone.
fn permit(folder: &Path, writing: bool) {
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(folder, 0o755);
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => permit(&path, writing),
            false => mode(&path, if writing { 0o644 } else { 0o444 }),
        }
    }
    mode(folder, if writing { 0o755 } else { 0o555 });
}

/// The program run by somebody who is not the superuser, to whom nothing is read-only.
fn run(project: &Project, args: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_vulgate");
    let is_superuser = std::fs::metadata("/proc/self").is_ok_and(|own| {
        use std::os::unix::fs::MetadataExt;
        own.uid() == 0
    });
    let mut command = match is_superuser {
        true => {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups", program]);
            command
        }
        false => Command::new(program),
    };
    command.args(args).current_dir(project.path("")).env("LC_ALL", "C").output().expect("a program")
}

fn unit(en: &str, de: &str) -> String {
    format!(
        "<tu><tuv xml:lang='en'><seg>{en}</seg></tuv><tuv xml:lang='de'><seg>{de}</seg></tuv></tu>"
    )
}

fn tmx(units: &str) -> String {
    format!("<tmx version='1.4'><header srclang='en'/><body>{units}</body></tmx>")
}

#[test]
fn what_stands_in_the_database_alone_is_found() {
    let project = Project::new();
    project.write("kept.tmx", tmx(&unit("Rain falls.", "Regen fällt.")));
    project.write("loose.tmx", tmx(&unit("Snow falls.", "Schnee fällt.")));
    project.run(&["tm", "import", "--keep", "kept.tmx"]).expect(0);
    project.run(&["tm", "import", "loose.tmx"]).expect(0);
    let asked = |text: &str| {
        let found = run(&project, &["tm", "match", "--from", "en", "--to", "de", text]);
        String::from_utf8(found.stdout).unwrap()
    };
    permit(&project.path(""), false);
    if run(&project, &["--version"]).status.code() != Some(0) {
        println!("left out: nobody but the superuser can run the program here");
        return permit(&project.path(""), true);
    }
    assert!(std::fs::File::create(project.path("x")).is_err() || is_read_only(&project));
    for _ in 0..2 {
        let texts = ["Snow falls.", "Rain falls."].map(asked);
        let exported = run(&project, &["tm", "export"]);
        permit(&project.path(""), true);
        assert!(
            texts[0].contains("Schnee fällt.") && texts[1].contains("Regen fällt."),
            "{texts:?}"
        );
        assert_eq!(exported.status.code(), Some(0));
        let exported = String::from_utf8(exported.stdout).unwrap();
        assert!(exported.contains("Schnee fällt.") && exported.contains("Regen fällt."));
        // And once more with a text that the database does not have yet.
        project.write("tm/new.tmx", tmx(&unit("Hail falls.", "Hagel fällt.")));
        permit(&project.path(""), false);
        let found = asked("Hail falls.");
        assert!(found.contains("Hagel fällt."), "{found}");
    }
    permit(&project.path(""), true);
}

/// Whether somebody who is not the superuser cannot write there.
fn is_read_only(project: &Project) -> bool {
    let said = run(project, &["tm", "import", "loose.tmx"]);
    said.status.code() == Some(4)
}
