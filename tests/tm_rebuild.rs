//! `vulgate tm rebuild`: the memory made anew takes the place of the old one in one step, with
//! all that others have written to it meanwhile.

mod support;

use rusqlite::Connection;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::Duration;
use support::Project;
use vulgate::model::{Content, Lang, Provenance};
use vulgate::tm::{Access, Collection, Entry, Memory, Selection};

fn tmx(name: &str, count: usize) -> String {
    let unit = |at: usize| {
        format!(
            "<tu><tuv xml:lang='en'><seg>Article {at} of {name} binds Member State {}.</seg></tuv>\
             <tuv xml:lang='de'><seg>{name} {at}</seg></tuv></tu>",
            at % 27
        )
    };
    let units: String = (0..count).map(unit).collect();
    format!("<tmx version='1.4'><header srclang='en'/><body>{units}</body></tmx>")
}

/// A memory with a collection in a text and one in the database alone.
fn project() -> Project {
    let project = Project::new();
    project.write("kept.tmx", tmx("kept", 3_000));
    project.write("loose.tmx", tmx("loose", 3_000));
    project.run(&["tm", "import", "--keep", "kept.tmx"]).expect(0);
    project.run(&["tm", "import", "--provenance", "official", "loose.tmx"]).expect(0);
    project
}

/// What stands in the file, which no command has had a chance to mend.
fn rows(project: &Project) -> i64 {
    let db = Connection::open(project.path("tm/memory.db")).unwrap();
    db.query_row("SELECT count(*) FROM variant", [], |row| row.get(0)).unwrap()
}

fn started(project: &Project, args: &[&str]) -> Child {
    let mut command = project.command(args);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

#[test]
fn what_stands_in_the_database_alone_is_carried_over_and_the_index_made_anew() {
    let project = project();
    let before = project.run(&["tm", "export"]).expect(0).stdout;
    let stats = project.run(&["tm", "stats", "--json"]).expect(0).stdout;
    let db = Connection::open(project.path("tm/memory.db")).unwrap();
    db.execute_batch("DELETE FROM index_key WHERE rowid % 3 = 0").unwrap();
    drop(db);
    assert!(!project.run(&["tm", "verify", "--json"]).expect(1).ids().is_empty());
    let run = project.run(&["tm", "rebuild", "--json"]).expect(0);
    assert_eq!(run.ids(), [""; 0]);
    assert_eq!(run.results()[0]["lost"], 0);
    project.run(&["tm", "verify"]).expect(0);
    assert_eq!(project.run(&["tm", "export"]).expect(0).stdout, before);
    assert_eq!(project.run(&["tm", "stats", "--json"]).expect(0).stdout, stats);
    let left: Vec<_> = std::fs::read_dir(project.path("tm")).unwrap().flatten().collect();
    let hidden = |it: &std::fs::DirEntry| it.file_name().to_string_lossy().starts_with('.');
    assert!(!left.iter().any(hidden), "{left:?}");
}

#[test]
fn a_memory_of_a_newer_version_stays_as_it_is() {
    let project = project();
    let db = Connection::open(project.path("tm/memory.db")).unwrap();
    db.execute_batch("PRAGMA user_version = 99").unwrap();
    drop(db);
    let before = project.bytes("tm/memory.db");
    let run = project.run(&["tm", "rebuild", "--json"]).expect(3);
    assert_eq!(run.ids(), ["tm-database-newer"]);
    assert!(project.bytes("tm/memory.db") == before);
}

/// `VULGATE_KILLS` is the number of moments.
#[test]
fn killed_at_any_moment_the_file_has_the_old_memory_or_the_new_one() {
    let kills = std::env::var("VULGATE_KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(8_u64);
    let project = project();
    for kill in 0..kills {
        let mut child = started(&project, &["tm", "rebuild"]);
        sleep(Duration::from_millis(10 + 67 * kill % 700));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(rows(&project), 6_000);
        project.run(&["tm", "verify"]).expect(0);
    }
}

#[test]
fn what_others_import_meanwhile_is_not_lost() {
    let project = project();
    project.write("more.tmx", tmx("more", 200));
    project.write("text.tmx", tmx("text", 200));
    for round in 0..4 {
        let mut rebuilds =
            [started(&project, &["tm", "rebuild"]), started(&project, &["tm", "rebuild"])];
        sleep(Duration::from_millis(50 + 150 * round));
        project.run(&["tm", "import", "more.tmx"]).expect(0);
        project.run(&["tm", "import", "--keep", "text.tmx"]).expect(0);
        for rebuild in &mut rebuilds {
            assert!(rebuild.wait().unwrap().success());
        }
        assert_eq!(rows(&project), 6_400, "{round}");
        project.run(&["tm", "verify"]).expect(0);
        project.run(&["tm", "delete", "--collection", "more", "of", "--lang", "en"]).expect(0);
        std::fs::remove_file(project.path("tm/text.tmx")).unwrap();
        project.run(&["tm", "stats"]).expect(0);
        assert_eq!(rows(&project), 6_000, "{round}");
    }
}

/// The moment that commands can hardly be made to meet.
#[test]
fn a_memory_that_another_process_has_changed_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("memory.db");
    let lang = |tag: &str| Lang::parse(tag).unwrap();
    let pair = |text: &str| {
        let target = (lang("de"), Content::text("x"));
        Ok(Entry::pair((lang("en"), Content::text(text)), target))
    };
    let collection = Collection::new("c", Provenance::Own);
    let mut writer = Memory::open(&path, Access::ReadWrite).unwrap();
    writer.import(&collection, [pair("one")]).unwrap();
    let old = Memory::open(&path, Access::Read).unwrap();
    let file = tempfile::NamedTempFile::new_in(folder.path()).unwrap();
    let mut new = Memory::scratch(file.path(), &path).unwrap();
    let seen = old.revision().unwrap();
    new.carry_over(&old).unwrap();
    writer.import(&collection, [pair("two")]).unwrap();
    assert!(!new.supersede(&path, (&old, seen)).unwrap());
    let texts = |memory: &Memory| {
        let mut texts = Vec::new();
        let each = |_: &Collection, entry: Entry| {
            texts.push(entry.variants[0].content.plain().to_owned());
            Ok(())
        };
        memory.entries(&Selection::default(), each).unwrap();
        texts
    };
    assert_eq!(texts(&writer), ["one", "two"]);
    let seen = old.revision().unwrap();
    new.carry_over(&old).unwrap();
    assert!(new.supersede(&path, (&old, seen)).unwrap());
    assert_eq!(texts(&writer), ["one", "two"]);
    // Whoever had it open goes on with the new one.
    writer.import(&collection, [pair("three")]).unwrap();
    assert_eq!(texts(&old), ["one", "three", "two"]);
    assert_eq!(writer.verify().unwrap(), []);
}

/// A command with so many blocks of 512 bytes at most in a file: exit status and errors.
#[cfg(unix)]
fn within(project: &Project, room: usize, args: &[&str]) -> (Option<i32>, String) {
    let full = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh"])
        .arg(room.to_string())
        .arg(env!("CARGO_BIN_EXE_vulgate"))
        .args(args)
        .current_dir(project.path(""))
        .env("LC_ALL", "C")
        .output()
        .expect("a shell");
    (full.status.code(), String::from_utf8_lossy(&full.stderr).into_owned())
}

/// With no room for the new memory, or for what takes its place.
#[cfg(unix)]
#[test]
fn a_disk_without_room_leaves_the_memory_as_it_was() {
    let project = project();
    let size = project.bytes("tm/memory.db").len() / 512;
    for room in [8, size / 2, size + 8] {
        let (status, said) = within(&project, room, &["tm", "rebuild"]);
        assert_eq!(status, Some(4), "{room}: {said}");
        assert!(said.contains("disk") && said.contains("tm/memory.db"), "{said}");
        assert_eq!(rows(&project), 6_000, "{room}");
        project.run(&["tm", "verify"]).expect(0);
    }
    project.run(&["tm", "rebuild"]).expect(0);
}

/// Not even for what readers share with writers.
#[cfg(unix)]
#[test]
fn a_disk_without_room_can_be_read() {
    let project = project();
    for args in
        [&["tm", "stats"][..], &["tm", "search", "State"], &["tm", "export"], &["tm", "verify"]]
    {
        let (status, said) = within(&project, 1, args);
        assert_eq!(status, Some(0), "{args:?}: {said}");
        assert!(args[1] == "verify" || said.contains("no room on the disk"), "{said}");
    }
    let (status, said) = within(&project, 1, &["tm", "import", "kept.tmx"]);
    assert!(status == Some(4) && said.contains("the disk is full"), "{said}");
}

/// Whichever page is damaged: what is on the others is carried over, what is lost is counted, and
/// the damaged file is kept.
#[test]
fn what_a_damaged_page_leaves_is_carried_over() {
    let project = Project::new();
    project.write("loose.tmx", tmx("loose", 1_000));
    project.run(&["tm", "import", "loose.tmx"]).expect(0);
    let path = project.path("tm/memory.db");
    let whole = project.bytes("tm/memory.db");
    let pages = whole.len() / 4096;
    let (mut damaged, mut losses) = (0, 0);
    for page in (1..pages).step_by(7) {
        let mut bytes = whole.clone();
        bytes[page * 4096..(page + 1) * 4096].fill(0xff);
        Memory::delete_beside(&path).unwrap();
        std::fs::write(&path, &bytes).unwrap();
        let run = project.run(&["tm", "rebuild", "--json"]);
        let result = &run.results()[0];
        let (units, lost) = (result["units"].as_u64().unwrap(), result["lost"].as_u64().unwrap());
        let aside = path.with_file_name("memory.db-damaged");
        if run.ids().is_empty() {
            // A page of an index, or one that nothing is on.
            assert_eq!((units, lost), (1_000, 0), "page {page}");
            continue;
        }
        damaged += 1;
        losses += lost;
        assert!(run.ids().contains(&"tm-rebuild-aside".to_owned()), "{:?}", run.ids());
        assert!(std::fs::read(&aside).unwrap() == bytes);
        std::fs::remove_file(aside).unwrap();
        project.run(&["tm", "verify"]).expect(0);
        // Unless what all rows hang from is gone, most are there.
        if lost > 0 {
            assert!(units + lost >= 990, "page {page}: {units} and {lost}");
        }
    }
    assert!(damaged > 3 && losses > 10, "{damaged}, {losses}");
}
