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
