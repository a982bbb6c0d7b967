//! The memory as its users meet it: what goes in comes out, whatever happens in between.

mod support {
    pub mod entries;
}

use std::fs;
use std::path::Path;
use std::time::Duration;
use support::entries::{file, import, lang, own, pair};
use vulgate::error::{Error, Kind};
use vulgate::model::{Content, MatchKind, Message, Place, Profile, Provenance};
use vulgate::tm::{
    Access, Changes, Collection, Context, Entry, Memory, Query, SearchQuery, Selection, TextHash,
    Variant, contexts,
};

fn find(memory: &Memory, from: &str, to: &str, text: &str) -> Vec<(u8, String)> {
    let content = Content::text(text);
    let (context, document) = (Context::default(), None);
    let query =
        Query { content: &content, document, context, minimum: 50, limit: 0, profile: Profile::Eu };
    let found = memory.find(&lang(from), &lang(to), &query).unwrap();
    found.into_iter().map(|found| (found.score, found.target.plain())).collect()
}

fn all(memory: &Memory) -> Vec<Entry> {
    let mut all = Vec::new();
    let take = |_: &Collection, entry| {
        all.push(entry);
        Ok(())
    };
    memory.entries(&Selection::default(), take).unwrap();
    all
}

#[test]
fn any_language_of_a_unit_is_a_source() {
    let mut memory = Memory::in_memory().unwrap();
    let french =
        Entry::pair((lang("en"), Content::text("The law")), (lang("fr"), Content::text("La loi")));
    import(&mut memory, &own("one"), vec![pair("The law", "Das Gesetz"), french]);
    assert_eq!(find(&memory, "fr", "de", "La loi"), [(95, "Das Gesetz".to_owned())]);
    assert_eq!(find(&memory, "de", "en", "Das Gesetz"), [(100, "The law".to_owned())]);
    let stats = memory.stats().unwrap();
    assert_eq!((stats.units, stats.variants, stats.pairs.len()), (1, 2, 2));
}

#[test]
fn importing_twice_changes_nothing() {
    let mut memory = Memory::in_memory().unwrap();
    let entries = vec![pair("One", "Eins"), pair("Two", "Zwei"), pair("Two", "Zwo")];
    let first = import(&mut memory, &own("x"), entries.clone());
    assert_eq!((first.added, first.unchanged), (3, 0));
    let before = all(&memory);
    let second = import(&mut memory, &own("x"), entries);
    assert_eq!((second.added, second.unchanged), (0, 3));
    assert_eq!(all(&memory), before);
}

#[test]
fn a_file_is_mirrored_as_it_is_now() {
    let mut memory = Memory::in_memory().unwrap();
    let sync = |memory: &mut Memory, path: &str, hash: &str, entries: Vec<Entry>| {
        memory.sync_file(&file(path, hash), entries.into_iter().map(Ok)).unwrap()
    };
    sync(&mut memory, "a.xlf", "1", vec![pair("One", "Eins"), pair("Two", "Zwei")]);
    sync(&mut memory, "b.xlf", "1", vec![pair("One", "Eins")]);
    let changes = sync(&mut memory, "a.xlf", "2", vec![pair("Two", "Zwo"), pair("Three", "Drei")]);
    assert_eq!(changes, Changes { added: 2, updated: 0, unchanged: 0, removed: 2 });
    // The other file still holds it.
    assert_eq!(find(&memory, "en", "de", "One"), [(100, "Eins".to_owned())]);
    assert_eq!(find(&memory, "en", "de", "Two"), [(100, "Zwo".to_owned())]);
    assert_eq!(memory.files().unwrap()["a.xlf"].hash, "2");
    assert_eq!(memory.forget_file("b.xlf").unwrap().removed, 1);
    assert_eq!(find(&memory, "en", "de", "One"), []);
    assert_eq!(memory.verify().unwrap(), []);
    memory.forget_file("a.xlf").unwrap();
    assert_eq!(memory.stats().unwrap(), vulgate::tm::Stats::default());
}

#[test]
fn a_file_with_an_error_in_the_middle_changes_nothing() {
    let mut memory = Memory::in_memory().unwrap();
    memory.sync_file(&file("a.xlf", "1"), [Ok(pair("One", "Eins"))]).unwrap();
    let error = Error::input(Place::file("a.xlf"), Message::new("xml-truncated"));
    let broken = [Ok(pair("Two", "Zwei")), Err(error.clone())];
    assert_eq!(memory.sync_file(&file("a.xlf", "2"), broken), Err(error));
    assert_eq!(memory.files().unwrap()["a.xlf"].hash, "1");
    assert_eq!(all(&memory).len(), 1);
}

#[test]
fn context_and_document_lift_an_exact_match() {
    let mut memory = Memory::in_memory().unwrap();
    let texts = ["Before", "Same", "After"].map(Content::text);
    let around = contexts(texts.iter());
    let entry = |target: &str, context, document: &str| Entry {
        context,
        document: Some(document.to_owned()),
        ..pair("Same", target)
    };
    let elsewhere = Context { previous: Some(TextHash::of("Else")), next: None };
    let entries = vec![
        entry("A", elsewhere, "brief"),
        entry("B", around[1], "brief"),
        entry("C", around[1], "other"),
    ];
    import(&mut memory, &own("x"), entries);
    let query = Query {
        content: &texts[1],
        document: Some("brief"),
        context: around[1],
        minimum: 70,
        limit: 0,
        profile: Profile::Eu,
    };
    let found = memory.find(&lang("en"), &lang("de"), &query).unwrap();
    let kinds: Vec<_> =
        found.iter().map(|found| (found.target.plain(), found.kind, found.score)).collect();
    let expected = [
        ("B".to_owned(), MatchKind::InContext, 102),
        ("C".to_owned(), MatchKind::InContext, 101),
        ("A".to_owned(), MatchKind::Exact, 100),
    ];
    assert_eq!(kinds, expected);
}

#[test]
fn varieties_of_a_language_serve_each_other_at_a_penalty() {
    let mut memory = Memory::in_memory().unwrap();
    let regional = Entry::pair(
        (lang("en-GB"), Content::text("The colour")),
        (lang("de-AT"), Content::text("Die Farbe")),
    );
    import(&mut memory, &own("x"), vec![regional]);
    assert_eq!(find(&memory, "en-GB", "de-AT", "The colour")[0].0, 100);
    assert_eq!(find(&memory, "en", "de-AT", "The colour")[0].0, 99);
    assert_eq!(find(&memory, "en", "de", "The colour")[0].0, 98);
    assert_eq!(find(&memory, "en-IE", "de-AT", "The colour")[0].0, 98);
    assert_eq!(find(&memory, "en-US", "de-DE", "The colour")[0].0, 95);
    assert_eq!(find(&memory, "de-DE", "en-US", "Die Farbe")[0].0, 95);
}

#[test]
fn of_several_varieties_the_nearest_comes_first() {
    let mut memory = Memory::in_memory().unwrap();
    let texts = ["es-ES", "es-AR", "es-419", "zh-Hans", "zh-TW", "zh-Hant"].map(|tag| {
        Entry::pair((lang("en"), Content::text("Text")), (lang(tag), Content::text(tag)))
    });
    import(&mut memory, &own("x"), texts.into());
    let found = |to: &str| {
        let found = find(&memory, "en", to, "Text").into_iter();
        found.map(|(score, text)| format!("{text} {score}")).collect::<Vec<_>>()
    };
    assert_eq!(found("es-MX"), ["es-419 99", "es-AR 98", "es-ES 97"]);
    assert_eq!(found("zh-HK"), ["zh-Hant 99", "zh-TW 98"]);
    assert_eq!(found("es"), ["es-419 99", "es-AR 99", "es-ES 99"]);
}

#[test]
fn words_are_whole_whatever_marks_and_soft_hyphens_they_have() {
    let mut memory = Memory::in_memory().unwrap();
    let pairs = ["They should cooperate in this", "नमस्ते", "שָׁלוֹם"].map(|text| pair(text, text));
    import(&mut memory, &own("x"), pairs.into());
    assert_eq!(find(&memory, "en", "de", "They should co\u{AD}operate in this")[0].0, 99);
    assert_eq!(find(&memory, "en", "de", "They should coo\u{AD}perate in\u{AD} this")[0].0, 99);
    for text in ["नमस् ते", "שָ ׁלוֹם"] {
        assert_eq!(find(&memory, "en", "de", text), [], "{text}");
    }
    for text in ["co\u{AD}operate", "cooperate"] {
        let (text, lang, other) = (text.to_owned(), lang("en"), None);
        let query = SearchQuery { text, lang, other, limit: 0 };
        assert_eq!(memory.search(&query).unwrap().len(), 1);
    }
}

#[test]
fn provenance_penalty_and_date_decide_between_equals() {
    let mut memory = Memory::in_memory().unwrap();
    let dated = |target: &str, date: &str| {
        let mut entry = pair("Text", target);
        entry.variants[1].facts.changed = Some(date.to_owned());
        entry
    };
    let old_and_new =
        vec![dated("old", "2020-01-01T00:00:00Z"), dated("new", "2024-01-01T00:00:00Z")];
    import(&mut memory, &own("own"), old_and_new);
    import(&mut memory, &Collection::new("law", Provenance::Official), vec![pair("Text", "law")]);
    let machine = Collection { name: "mt".into(), provenance: Provenance::Machine, penalty: 10 };
    import(&mut memory, &machine, vec![pair("Text", "machine"), pair("Text", "law")]);
    let found = find(&memory, "en", "de", "Text");
    let expected = [(100, "law"), (100, "new"), (100, "old"), (90, "machine")];
    assert_eq!(found, expected.map(|(score, text)| (score, text.to_owned())));
}

#[test]
fn facts_of_units_and_texts_come_back() {
    let mut memory = Memory::in_memory().unwrap();
    let mut entry = pair("Text", "Text");
    entry.facts.props = vec![("x-a".into(), "1".into())];
    entry.variants[0].facts.notes = vec!["source".into()];
    entry.variants[1].facts.creator = Some("me".into());
    let mut other = pair("Text", "Wort");
    other.facts.props = vec![("x-a".into(), "2".into())];
    let fr = Variant::new(lang("fr"), Content::text("Texte"));
    other.variants.push(fr);
    import(&mut memory, &own("x"), vec![entry.clone(), other.clone()]);
    assert_eq!(all(&memory), [entry, other]);
}

#[test]
fn files_that_are_no_memory_are_refused_unharmed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("memory.db");
    let foreign = rusqlite::Connection::open(&path).unwrap();
    foreign.execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1);").unwrap();
    drop(foreign);
    assert_refused(&path, "tm-database-foreign", Kind::Input);
    fs::write(&path, "a letter, not a database; ".repeat(50)).unwrap();
    assert_refused(&path, "tm-database-corrupt", Kind::Input);
    fs::remove_file(&path).unwrap();
    drop(Memory::open(&path, Access::ReadWrite).unwrap());
    let newer = rusqlite::Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    drop(newer);
    assert_refused(&path, "tm-database-newer", Kind::Input);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert!(Memory::open(&path, Access::ReadWrite).is_err());
}

fn assert_refused(path: &Path, id: &str, kind: Kind) {
    let before = fs::read(path).unwrap();
    for access in [Access::ReadWrite, Access::Read] {
        let error = Memory::open(path, access).unwrap_err();
        assert_eq!((error.findings[0].message.id, error.kind), (id, kind));
    }
    assert_eq!(fs::read(path).unwrap(), before, "{id}");
}

#[test]
fn a_damaged_page_is_an_error_and_nothing_more() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("memory.db");
    let mut memory = Memory::open(&path, Access::ReadWrite).unwrap();
    let many = (0..500).map(|at| pair(&format!("Source {at}"), &format!("Ziel {at}"))).collect();
    import(&mut memory, &own("x"), many);
    drop(memory);
    let mut bytes = fs::read(&path).unwrap();
    for page in bytes.chunks_mut(4096).skip(1) {
        page[..64].fill(0xEE);
    }
    fs::write(&path, &bytes).unwrap();
    let found =
        Memory::open(&path, Access::Read).and_then(|memory| memory.stats().map(drop)).unwrap_err();
    assert_eq!(found.findings[0].message.id, "tm-database-corrupt");
}

#[test]
fn a_locked_memory_is_said_to_be_locked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("memory.db");
    drop(Memory::open(&path, Access::ReadWrite).unwrap());
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let patience = Duration::from_millis(50);
    let mut memory = Memory::open_within(&path, Access::ReadWrite, patience).unwrap();
    let error = memory.import(&own("x"), [Ok(pair("a", "b"))]).unwrap_err();
    assert_eq!(error.findings[0].message.id, "tm-database-locked");
    assert_eq!(error.kind, Kind::System);
    // Readers do not wait.
    assert_eq!(memory.stats().unwrap().units, 0);
}

#[test]
fn a_missing_memory_is_an_empty_one_to_a_reader() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("memory.db");
    let memory = Memory::open(&path, Access::Read).unwrap();
    assert_eq!(memory.stats().unwrap().units, 0);
    assert!(!path.exists());
}

#[test]
fn two_writers_wait_for_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/memory.db");
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let path = &path;
            scope.spawn(move || {
                for round in 0..5 {
                    let mut memory = Memory::open(path, Access::ReadWrite).unwrap();
                    let text = format!("writer {writer} round {round}");
                    import(&mut memory, &own("x"), vec![pair(&text, &text)]);
                }
            });
        }
    });
    let memory = Memory::open(&path, Access::Read).unwrap();
    assert_eq!(memory.stats().unwrap().units, 20);
    assert_eq!(memory.verify().unwrap(), []);
}

const KILLED: &str = "VULGATE_TEST_KILLED_MEMORY";

/// Fifty entries a transaction, until it is killed; nothing unless the test below calls it.
#[test]
fn child_that_imports_until_it_is_killed() {
    let Some(path) = std::env::var_os(KILLED) else { return };
    for round in 0.. {
        let mut memory = Memory::open(Path::new(&path), Access::ReadWrite).unwrap();
        let process = std::process::id();
        let entry = |at| pair(&format!("process {process} round {round} entry {at}"), "Ziel");
        import(&mut memory, &own("x"), (0..50).map(entry).collect());
    }
}

#[test]
fn a_killed_import_leaves_all_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("memory.db");
    for round in 0..10 {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_imports_until_it_is_killed"])
            .env(KILLED, &path)
            .stdout(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(15 + 13 * round));
        child.kill().unwrap();
        child.wait().unwrap();
        let memory = Memory::open(&path, Access::ReadWrite).unwrap();
        assert_eq!(memory.verify().unwrap(), []);
        assert_eq!(memory.stats().unwrap().units % 50, 0);
    }
}
