//! The schema of the memory, as an append-only list of steps.

mod carry_over;
mod keys;

use super::fault::{Fault, Result};
use rusqlite::{Connection, Transaction, TransactionBehavior};

/// Marks a SQLite file as a memory of Vulgate: the letters `VLGT`.
pub const APPLICATION_ID: i32 = 0x564c_4754;

/// What makes a memory of one version one of the next.
enum Step {
    Sql(&'static str),
    /// What SQL cannot do alone follows it.
    Program(&'static str, fn(&Transaction<'_>) -> Result<()>),
}

/// Step `n` brings a memory of version `n` to version `n + 1`. Never change a step that has
/// been released; add one.
const STEPS: &[Step] = &[
    Step::Sql(include_str!("../../../tm/migrations/0001_memory.sql")),
    Step::Program(
        include_str!("../../../tm/migrations/0002_texts.sql"),
        carry_over::units_and_variants,
    ),
    Step::Sql(include_str!("../../../tm/migrations/0003_words.sql")),
    Step::Program(include_str!("../../../tm/migrations/0004_keys.sql"), keys::anew),
];

impl Step {
    fn run(&self, transaction: &Transaction<'_>) -> Result<()> {
        match self {
            Step::Sql(sql) => transaction.execute_batch(sql)?,
            Step::Program(sql, program) => {
                transaction.execute_batch(sql)?;
                program(transaction)?;
            }
        }
        Ok(())
    }
}

/// The version this program writes.
pub fn latest() -> i32 {
    i32::try_from(STEPS.len()).unwrap_or(i32::MAX)
}

/// What a file turns out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing has been written yet.
    Empty,
    /// A memory of this version.
    Memory(i32),
}

/// Looks at a file without changing it.
///
/// # Errors
/// If it is no SQLite file, belongs to another program, or to a newer Vulgate.
pub fn inspect(db: &Connection) -> Result<Standing> {
    // All three are read of one state of the file: another process may be making it.
    db.execute_batch("SAVEPOINT inspect")?;
    let standing = standing(db);
    let released = db.execute_batch("RELEASE inspect");
    // What stood in the way of reading says more than that nothing could be released then.
    let standing = standing?;
    released?;
    Ok(standing)
}

fn standing(db: &Connection) -> Result<Standing> {
    let application: i32 = db.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let version: i32 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match (application, version) {
        (0, 0) if tables == 0 => Ok(Standing::Empty),
        (APPLICATION_ID, version) if version > latest() => Err(Fault::Newer(version)),
        (APPLICATION_ID, version) if version > 0 => Ok(Standing::Memory(version)),
        _ => Err(Fault::Foreign),
    }
}

/// Brings a file to the latest version, in one transaction.
///
/// # Errors
/// As [`inspect`], and if a step fails.
pub fn migrate(db: &mut Connection) -> Result<()> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Looked at again, because another process may have been faster.
    let version = match inspect(&transaction)? {
        Standing::Empty => 0,
        Standing::Memory(version) => version,
    };
    for step in STEPS.iter().skip(usize::try_from(version).unwrap_or(0)) {
        step.run(&transaction)?;
    }
    if version < latest() {
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", latest())?;
    }
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Content, Lang, Profile, Provenance};
    use crate::tm::{Collection, Context, Entry, Memory, Query, SearchQuery, Selection};

    #[test]
    fn each_step_leads_from_the_one_before_to_the_next() {
        let mut db = Connection::open_in_memory().unwrap();
        for (version, step) in STEPS.iter().enumerate() {
            let transaction = db.transaction().unwrap();
            step.run(&transaction).unwrap();
            transaction.commit().unwrap();
            let version = i32::try_from(version + 1).unwrap();
            db.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
            db.pragma_update(None, "user_version", version).unwrap();
            assert_eq!(inspect(&db).unwrap(), Standing::Memory(version));
        }
        migrate(&mut db).unwrap();
    }

    #[test]
    fn migrating_twice_changes_nothing() {
        let mut db = Connection::open_in_memory().unwrap();
        migrate(&mut db).unwrap();
        migrate(&mut db).unwrap();
        assert_eq!(inspect(&db).unwrap(), Standing::Memory(latest()));
    }

    #[test]
    fn a_memory_of_the_first_version_keeps_everything() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("memory.db");
        let db = Connection::open(&path).unwrap();
        let Step::Sql(first) = &STEPS[0] else { panic!("the first step is SQL") };
        db.execute_batch(first).unwrap();
        db.execute_batch(
            r#"INSERT INTO collection VALUES (1, 'a', 'own', 0), (2, 'b', 'official', 3);
            INSERT INTO file VALUES (7, 1, 'translations/de/x.xlf', 'hash');
            INSERT INTO unit VALUES (1, 1, 'en', '["One"]', 5, 0, 9, x'01'),
                (2, 2, 'en', '["Two ",{"kind":"standalone","id":1,"native":"<br>"}]', 6, NULL,
                 NULL, x'02');
            INSERT INTO variant VALUES (1, 1, 7, 'de', '["Eins"]', 1, 'x', NULL, NULL, 1),
                (2, 1, NULL, 'fr', '["Un"]', 1, NULL, '2020-01-01T00:00:00Z',
                 '{"own":{"changed":"2020-01-01T00:00:00Z","notes":["n"]}}', 2),
                (3, 2, NULL, 'de-AT', '["Zwei"]', 1, NULL, NULL, NULL, 3);"#,
        )
        .unwrap();
        db.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
        db.pragma_update(None, "user_version", 1).unwrap();
        drop(db);
        let memory = Memory::open(&path, crate::tm::Access::ReadWrite).unwrap();
        assert_eq!(memory.verify().unwrap(), []);
        let mut all = Vec::new();
        let take = |collection: &crate::tm::Collection, entry: crate::tm::Entry| {
            let target = &entry.variants[1];
            all.push(format!(
                "{} {:?} {:?} {} {} {:?} {:?}",
                collection.name,
                entry.document,
                entry.context.next.map(|hash| hash.to_string()),
                target.lang,
                target.content.plain(),
                target.facts.notes,
                entry.variants[0].content.codes().count(),
            ));
            Ok(())
        };
        memory.entries(&Selection::default(), take).unwrap();
        assert_eq!(
            all,
            [
                "a None Some(\"0000000000000009\") fr Un [\"n\"] 0",
                "a Some(\"x\") Some(\"0000000000000009\") de Eins [] 0",
                "b None None de-AT Zwei [] 1",
            ]
        );
        assert_eq!(memory.files().unwrap()["translations/de/x.xlf"].hash, "hash");
    }

    #[test]
    fn texts_with_keys_of_a_former_kind_are_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("memory.db");
        let open = || Memory::open(&path, crate::tm::Access::ReadWrite).unwrap();
        let lang = |tag: &str| Lang::parse(tag).unwrap();
        let coded = |text: &str| -> Content {
            let json = format!(r#"["{text}",{{"kind":"standalone","id":1,"native":"<br>"}}]"#);
            serde_json::from_str(&json).unwrap()
        };
        let entries = || {
            [
                (Content::text("One"), Content::text("Eins")),
                (coded("Two"), coded("Zwei")),
                (coded("Nine"), Content::text("Neun")),
            ]
            .map(|(source, target)| Ok(Entry::pair((lang("en"), source), (lang("de"), target))))
        };
        let collection = Collection::new("x", Provenance::Own);
        open().import(&collection, entries()).unwrap();
        let db = Connection::open(&path).unwrap();
        // As wide as they were, and not those of the texts.
        db.execute_batch("UPDATE text_key SET id = -(id << 16); PRAGMA user_version = 3;").unwrap();
        let mut memory = open();
        assert_eq!(memory.verify().unwrap(), []);
        memory.import(&collection, entries()).unwrap();
        let texts: i64 = db.query_row("SELECT count(*) FROM text", [], |row| row.get(0)).unwrap();
        assert_eq!(texts, 6);
        let widest = "SELECT max(id) FROM text_key WHERE id >= 0";
        let widest: i64 = db.query_row(widest, [], |row| row.get(0)).unwrap();
        assert!(widest < 1 << 42, "{widest:x}");
        let keys = "SELECT count(*) FROM text_key";
        let keys: i64 = db.query_row(keys, [], |row| row.get(0)).unwrap();
        assert_eq!(keys, texts);
    }

    #[test]
    fn indexes_by_former_rules_are_made_anew_when_they_are_first_used() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("memory.db");
        let open = || Memory::open(&path, crate::tm::Access::ReadWrite).unwrap();
        let lang = |tag: &str| Lang::parse(tag).unwrap();
        let text = |text: &str| Content::text(text);
        let source = (lang("en"), text("They co\u{AD}operate"));
        let entry = Entry::pair(source, (lang("de"), text("Sie arbeiten zusammen")));
        let collection = Collection::new("x", Provenance::Own);
        open().import(&collection, [Ok(entry)]).unwrap();
        let db = Connection::open(&path).unwrap();
        // As if all texts were in an index of words, by words that they no longer have.
        db.execute_batch(
            "UPDATE index_rules SET tokeniser = 1; DELETE FROM index_tail;
             INSERT INTO word_language SELECT id, 1000000 FROM language;
             PRAGMA user_version = 2;",
        )
        .unwrap();
        let mut memory = open();
        memory.index_language(&lang("en")).unwrap();
        let rules = "SELECT tokeniser FROM index_rules";
        let tokeniser: u32 = db.query_row(rules, [], |row| row.get(0)).unwrap();
        assert_eq!(tokeniser, crate::tm::similarity::TOKENISER_VERSION);
        let content = text("They cooperate");
        let query = Query {
            content: &content,
            document: None,
            context: Context::default(),
            minimum: 70,
            limit: 0,
            profile: Profile::Eu,
        };
        assert_eq!(memory.find(&lang("en"), &lang("de"), &query).unwrap()[0].score, 99);
        let (text, lang, other) = ("cooperate".to_owned(), lang("en"), None);
        let query = SearchQuery { text, lang, other, limit: 0 };
        assert_eq!(memory.search(&query).unwrap().len(), 1);
        assert_eq!(memory.verify().unwrap(), []);
    }
}
