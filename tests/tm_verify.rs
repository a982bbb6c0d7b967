//! `vulgate tm verify` finds whatever makes the memory lose a text, and `tm rebuild` mends it.

mod support;

use rusqlite::Connection;
use support::Project;

/// Enough texts for parts of both indexes, some in the tail, and some taken out again.
fn project() -> Project {
    let project = Project::new();
    let unit = |at: usize| {
        let words = ["water", "climate", "air", "soil", "forests", "rivers", "seas"];
        let (one, other) = (words[at % 7], words[at / 7 % 7]);
        let many = "and so on ".repeat(at % 4);
        let own = format!("{at:b}").replace('0', "o").replace('1', "i");
        format!(
            "<tu><tuv xml:lang='en'><seg>Member State {own} protects {one} before {other} {many}by \
             law {}.</seg></tuv><tuv xml:lang='de'><seg>Ziel {at}</seg></tuv></tu>",
            &own[own.len() / 2..]
        )
    };
    let tmx = |range: std::ops::Range<usize>| {
        let units: String = range.map(unit).collect();
        format!("<tmx version='1.4'><header srclang='en'/><body>{units}</body></tmx>")
    };
    for (name, range) in [("gone", 0..700), ("more", 700..12_000), ("last", 12_000..12_100)] {
        let file = format!("{name}.tmx");
        project.write(&file, tmx(range));
        project.run(&["tm", "import", &file]).expect(0);
    }
    project.run(&["tm", "search", "water", "--lang", "en"]).expect(0);
    project.run(&["tm", "delete", "state", "--lang", "en", "--collection", "gone"]).expect(0);
    project
}

#[test]
fn whatever_an_index_no_longer_finds_is_found() {
    let project = project();
    project.run(&["tm", "verify"]).expect(0);
    let sound = project.bytes("tm/memory.db");
    let damages = [
        "UPDATE index_key SET near = NULL WHERE frequency < 3",
        "UPDATE index_key SET far = NULL",
        "UPDATE index_key SET near = substr(near, 12) WHERE frequency > 5",
        "UPDATE index_key SET frequency = 1000000 - frequency",
        "UPDATE index_entry SET texts = zeroblob(length(texts))",
        "UPDATE index_part SET lengths = zeroblob(length(lengths))",
        "UPDATE index_tail SET length = length + 1",
        "DELETE FROM index_tail",
        "DELETE FROM index_entry WHERE id % 2 = 0",
        "UPDATE word_list SET entries = substr(entries, 1, length(entries) / 2)",
        "UPDATE word_entry SET texts = zeroblob(length(texts))",
        "DELETE FROM word_list",
        "DELETE FROM word_part",
        "UPDATE word_part SET words = CAST(upper(words) AS BLOB)",
    ];
    for damage in damages {
        project.write("tm/memory.db", &sound);
        let db = Connection::open(project.path("tm/memory.db")).unwrap();
        let changed = db.execute(damage, []).unwrap();
        drop(db);
        assert!(changed > 0, "{damage}");
        let run = project.run(&["tm", "verify", "--json"]);
        assert_eq!(run.status, Some(1), "{damage}");
        let said = run.ids();
        assert!(said.iter().all(|id| id == "tm-database-unsound"), "{damage}: {said:?}");
    }
    project.run(&["tm", "rebuild"]).expect(0);
    project.run(&["tm", "verify"]).expect(0);
}

#[test]
fn what_verification_finds_is_said_in_the_language_of_the_user() {
    let project = Project::new();
    let tmx = "<tmx version='1.4'><header srclang='fr'/><body><tu><tuv xml:lang='fr'><seg>Bonjour</seg>\
        </tuv><tuv xml:lang='de'><seg>Guten Tag</seg></tuv></tu></body></tmx>";
    project.write("salut.tmx", tmx);
    project.run(&["tm", "import", "salut.tmx"]).expect(0);
    let sound = project.bytes("tm/memory.db");
    for (damage, said) in [
        ("DELETE FROM variant", "hat keine Übersetzung"),
        ("DELETE FROM text_key", "wird nach seinem Inhalt nicht gefunden"),
        ("DELETE FROM text", "verweist auf eine Zeile von „text“, die es nicht gibt"),
        ("DELETE FROM index_tail", "Der Index findet den Text „Bonjour“ nicht"),
        ("UPDATE text SET content = 7", "ist nicht lesbar"),
        ("UPDATE text SET lang = 99", "Die Sprache von Text 1 ist unbekannt (99)"),
        ("UPDATE variant SET facts = '{'", "sind nicht lesbar"),
    ] {
        project.write("tm/memory.db", &sound);
        let db = Connection::open(project.path("tm/memory.db")).unwrap();
        db.execute_batch(&format!(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; {damage}"
        ))
        .unwrap();
        drop(db);
        let run = project.run(&["tm", "verify", "--lang-ui", "de"]).expect(1);
        assert!(run.stdout.contains(said), "{damage}: {}", run.stdout);
        let mut words = run.stdout.split(|char: char| !char.is_alphabetic());
        let english = ["a", "the", "of", "no", "row", "rows", "has", "points", "its", "cannot"];
        let left = words.find(|word| english.contains(word));
        assert_eq!(left, None, "{damage}: {}", run.stdout);
    }
}

#[test]
fn what_sqlite_says_itself_is_a_detail() {
    let project = project();
    let mut torn = project.bytes("tm/memory.db");
    let db = Connection::open(project.path("tm/memory.db")).unwrap();
    // The page of an index: all tables can still be read.
    let select = "SELECT rootpage FROM sqlite_schema WHERE type = 'index' LIMIT 1";
    let page: u32 = db.query_row(select, [], |row| row.get(0)).unwrap();
    let size: u32 = db.query_row("PRAGMA page_size", [], |row| row.get(0)).unwrap();
    drop(db);
    let end = (page * size) as usize;
    torn[end - 8..end].fill(0);
    project.write("tm/memory.db", &torn);
    let run = project.run(&["tm", "verify", "--lang-ui", "de"]).expect(1);
    assert!(run.stdout.contains("Die Struktur der Datei ist beschädigt (gefundene Fehler: "));
    assert!(!run.stdout.contains("index"), "{}", run.stdout);
    let run = project.run(&["tm", "verify", "--json"]).expect(1);
    assert!(run.stdout.contains("\"detail\":\""), "{}", run.stdout);
}
