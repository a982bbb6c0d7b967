//! Is the memory sound? SQLite's own checks, and whether the rows mean what they should.

use super::Memory;
use super::fault::Result;
use super::read::parse;
use super::texts::{self, SAME_HASH, Stored};
use super::write::{StoredFacts, provenance_of};
use super::{index, search};
use crate::error;
use crate::model::{Finding, Message, Place};
use rusqlite::Connection;

/// After this many findings of one kind the rest is left out: the remedy is the same.
const ENOUGH: usize = 20;

/// Rows that contradict others: the kind of flaw, and the query of their numbers.
const CONTRADICTIONS: [(&str, &str); 4] = [
    (
        "untranslated",
        "SELECT id FROM unit WHERE NOT EXISTS (SELECT 1 FROM variant WHERE variant.unit = unit.id)",
    ),
    (
        "moved",
        "SELECT unit.id FROM variant JOIN unit ON unit.id = variant.unit
         JOIN file ON file.id = variant.file WHERE file.collection <> unit.collection",
    ),
    (
        "unused",
        "SELECT id FROM text WHERE
             NOT EXISTS (SELECT 1 FROM unit WHERE unit.source = text.id)
             AND NOT EXISTS (SELECT 1 FROM variant WHERE variant.text = text.id)",
    ),
    (
        "foreign",
        "SELECT unit FROM variant JOIN text ON text.id = variant.text
         WHERE text.lang <> variant.lang",
    ),
];

/// Something that is wrong with a memory, of a kind that `verify-reason` in `locales/` says in the
/// user's language.
struct Flaw {
    reason: &'static str,
    /// The number of the row that it is about, or how many faults there are.
    row: i64,
    /// What it is about: a table, a collection, or the beginning of a text.
    name: String,
    /// What that should fit: another table, or what stands there instead.
    other: String,
    /// SQLite's own words.
    detail: Option<String>,
}

impl Flaw {
    fn new(reason: &'static str) -> Self {
        Flaw { reason, row: 0, name: String::new(), other: String::new(), detail: None }
    }

    /// A flaw of a row.
    fn of_row(reason: &'static str, row: i64) -> Self {
        Flaw { row, ..Flaw::new(reason) }
    }

    /// A flaw of what has a name.
    fn of_name(reason: &'static str, name: String) -> Self {
        Flaw { name, ..Flaw::new(reason) }
    }

    fn message(self) -> Message {
        let message = Message::new("tm-database-unsound")
            .with("reason", self.reason)
            // As a text: the number of a row is its name, and gets no signs for thousands.
            .with("row", self.row.to_string())
            .with("name", self.name)
            .with("other", self.other);
        match self.detail {
            Some(detail) => message.with("detail", detail),
            None => message,
        }
    }
}

impl Memory {
    /// Everything that is wrong with the file; nothing if it is sound. All rows are read.
    ///
    /// # Errors
    /// If the file is damaged so badly that it cannot be read at all.
    pub fn verify(&self) -> error::Result<Vec<Finding>> {
        let flaws = self.flaws().map_err(|fault| self.fail(fault))?;
        let place = Place::file(self.path().display().to_string());
        let finding = |flaw: Flaw| Finding::error(place.clone(), flaw.message());
        Ok(flaws.into_iter().map(finding).collect())
    }

    fn flaws(&self) -> Result<Vec<Flaw>> {
        let snapshot = self.db.unchecked_transaction()?;
        let mut found: Vec<Flaw> = structure(&snapshot)?.into_iter().collect();
        let mut check = snapshot.prepare("PRAGMA foreign_key_check")?;
        let rows = check.query_map([], |row| {
            // Not every table has numbers for its rows.
            let flaw = match row.get(1)? {
                Some(id) => Flaw::of_row("dangling", id),
                None => Flaw::new("dangling-one"),
            };
            Ok(Flaw { name: row.get(0)?, other: row.get(2)?, ..flaw })
        })?;
        found.extend(rows.take(ENOUGH).collect::<rusqlite::Result<Vec<_>>>()?);
        for (reason, sql) in CONTRADICTIONS {
            let mut check = snapshot.prepare(sql)?;
            let rows = check.query_map([], |row| Ok(Flaw::of_row(reason, row.get(0)?)))?;
            found.extend(rows.take(ENOUGH).collect::<rusqlite::Result<Vec<_>>>()?);
        }
        let mut check = snapshot.prepare("SELECT name, provenance FROM collection")?;
        let mut rows = check.query([])?;
        while let Some(row) = rows.next()? {
            let (name, provenance): (String, String) = (row.get(0)?, row.get(1)?);
            if provenance_of(&provenance).is_none() {
                found.push(Flaw { other: provenance, ..Flaw::of_name("provenance", name) });
            }
        }
        found.extend(text_flaws(&snapshot)?);
        found.extend(fact_flaws(&snapshot)?);
        let unfound = index::unfound(&snapshot, ENOUGH)?.into_iter();
        found.extend(unfound.map(|text| Flaw::of_name("index", text)));
        let unfound = search::unfound(&snapshot, ENOUGH)?.into_iter();
        found.extend(unfound.map(|text| Flaw::of_name("search", text)));
        Ok(found)
    }
}

/// What SQLite finds in its own pages and indexes. It explains that in English, to those who know
/// how its files are built; to all others their number says as much.
fn structure(db: &Connection) -> Result<Option<Flaw>> {
    let mut check = db.prepare(&format!("PRAGMA integrity_check({ENOUGH})"))?;
    let rows = check.query_map([], |row| row.get::<_, String>(0))?;
    let mut faults = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    faults.retain(|fault| fault != "ok");
    let detail = Some(faults.join("\n"));
    let count = i64::try_from(faults.len()).unwrap_or_default();
    Ok((count > 0).then(|| Flaw { detail, ..Flaw::of_row("structure", count) }))
}

/// Texts that cannot be read or are not found by what they say.
fn text_flaws(db: &Connection) -> Result<Vec<Flaw>> {
    let mut found = Vec::new();
    let langs = texts::languages(db)?;
    let same = "SELECT text FROM text_key WHERE id BETWEEN ?1 AND ?1";
    let mut keys = db.prepare(&format!("{same} + {SAME_HASH}"))?;
    let mut check = db.prepare("SELECT id, lang, content FROM text")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()?.filter(|_| found.len() < ENOUGH) {
        let (id, lang): (i64, i64) = (row.get(0)?, row.get(1)?);
        if !langs.contains_key(&lang) {
            found.push(Flaw { other: lang.to_string(), ..Flaw::of_row("language", id) });
        }
        let Ok(content) = Stored::read(row.get_ref(2)?) else {
            found.push(Flaw::of_row("unreadable", id));
            continue;
        };
        let mut known = |key: i64| -> Result<bool> {
            let rows = keys.query_map([key], |row| row.get::<_, i64>(0))?;
            let all = rows.collect::<rusqlite::Result<Vec<i64>>>()?;
            Ok(all.contains(&id) || i64::try_from(all.len()).is_ok_and(|many| many > SAME_HASH))
        };
        let as_source = texts::source_key(lang, &content);
        if !known(Stored::raw(row.get_ref(2)?)?.key(lang))? && !known(as_source)? {
            found.push(Flaw::of_row("key", id));
        }
    }
    let mut check = db.prepare(
        "SELECT text_key.text FROM text_key LEFT JOIN text ON text.id = text_key.text
         WHERE text.id IS NULL",
    )?;
    let rows = check.query_map([], |row| row.get::<_, i64>(0))?;
    for text in rows.take(ENOUGH) {
        found.push(Flaw::of_row("gone", text?));
    }
    Ok(found)
}

fn fact_flaws(db: &Connection) -> Result<Vec<Flaw>> {
    let mut found = Vec::new();
    let mut check = db.prepare("SELECT unit, facts FROM variant WHERE facts IS NOT NULL")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()?.filter(|_| found.len() < ENOUGH) {
        let (unit, facts): (i64, String) = (row.get(0)?, row.get(1)?);
        if parse::<StoredFacts>(&facts).is_err() {
            found.push(Flaw::of_row("facts", unit));
        }
    }
    Ok(found)
}
