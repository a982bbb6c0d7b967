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

impl Memory {
    /// Everything that is wrong with the file; nothing if it is sound. All rows are read.
    ///
    /// # Errors
    /// If the file is damaged so badly that it cannot be read at all.
    pub fn verify(&self) -> error::Result<Vec<Finding>> {
        self.faults().map_err(|fault| self.fail(fault)).map(|reasons| {
            let place = Place::file(self.path().display().to_string());
            let finding = |reason: String| {
                let message = Message::new("tm-database-unsound").with("reason", reason);
                Finding::error(place.clone(), message)
            };
            reasons.into_iter().map(finding).collect()
        })
    }

    fn faults(&self) -> Result<Vec<String>> {
        let snapshot = self.db.unchecked_transaction()?;
        let mut found = Vec::new();
        let mut check = snapshot.prepare("PRAGMA integrity_check(20)")?;
        let rows = check.query_map([], |row| row.get::<_, String>(0))?;
        for row in rows {
            found.extend(Some(row?).filter(|word| word != "ok"));
        }
        let mut check = snapshot.prepare("PRAGMA foreign_key_check")?;
        let rows = check.query_map([], |row| {
            let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
            Ok(format!("a row of {table} points to no row of {parent}"))
        })?;
        found.extend(rows.take(ENOUGH).collect::<rusqlite::Result<Vec<_>>>()?);
        for (sql, what) in [
            (
                "SELECT 'unit', id FROM unit WHERE NOT EXISTS
                     (SELECT 1 FROM variant WHERE variant.unit = unit.id)",
                "has no translation",
            ),
            (
                "SELECT 'unit', unit.id FROM variant JOIN unit ON unit.id = variant.unit
                 JOIN file ON file.id = variant.file WHERE file.collection <> unit.collection",
                "is in another collection than its file",
            ),
            (
                "SELECT 'text', id FROM text WHERE
                     NOT EXISTS (SELECT 1 FROM unit WHERE unit.source = text.id)
                     AND NOT EXISTS (SELECT 1 FROM variant WHERE variant.text = text.id)",
                "belongs to no unit",
            ),
            (
                "SELECT 'unit', unit FROM variant JOIN text ON text.id = variant.text
                 WHERE text.lang <> variant.lang",
                "has a translation in another language than its text",
            ),
        ] {
            let mut check = snapshot.prepare(sql)?;
            let rows = check.query_map([], |row| {
                Ok(format!("{} {} {what}", row.get::<_, String>(0)?, row.get::<_, i64>(1)?))
            })?;
            found.extend(rows.take(ENOUGH).collect::<rusqlite::Result<Vec<_>>>()?);
        }
        let mut check = snapshot.prepare("SELECT name, provenance FROM collection")?;
        let mut rows = check.query([])?;
        while let Some(row) = rows.next()? {
            let (name, provenance): (String, String) = (row.get(0)?, row.get(1)?);
            if provenance_of(&provenance).is_none() {
                found.push(format!("collection {name}: provenance {provenance:?}"));
            }
        }
        found.extend(text_faults(&snapshot)?);
        found.extend(fact_faults(&snapshot)?);
        found.extend(index::faults(&snapshot, ENOUGH)?);
        found.extend(search::faults(&snapshot, ENOUGH)?);
        Ok(found)
    }
}

/// Texts that cannot be read or are not found by what they say.
fn text_faults(db: &Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let langs = texts::languages(db)?;
    let same = "SELECT text FROM text_key WHERE id BETWEEN ?1 AND ?1";
    let mut keys = db.prepare(&format!("{same} + {SAME_HASH}"))?;
    let mut check = db.prepare("SELECT id, lang, content FROM text")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()?.filter(|_| found.len() < ENOUGH) {
        let (id, lang): (i64, i64) = (row.get(0)?, row.get(1)?);
        if !langs.contains_key(&lang) {
            found.push(format!("text {id}: language {lang}"));
        }
        let Ok(content) = Stored::read(row.get_ref(2)?) else {
            found.push(format!("text {id}: its content cannot be read"));
            continue;
        };
        let mut known = |key: i64| -> Result<bool> {
            let rows = keys.query_map([key], |row| row.get::<_, i64>(0))?;
            let all = rows.collect::<rusqlite::Result<Vec<i64>>>()?;
            Ok(all.contains(&id) || i64::try_from(all.len()).is_ok_and(|many| many > SAME_HASH))
        };
        let as_source = texts::source_key(lang, &content);
        if !known(Stored::raw(row.get_ref(2)?)?.key(lang))? && !known(as_source)? {
            found.push(format!("text {id}: its key is not that of its content"));
        }
    }
    let mut check = db.prepare(
        "SELECT text_key.text FROM text_key LEFT JOIN text ON text.id = text_key.text
         WHERE text.id IS NULL",
    )?;
    let rows = check.query_map([], |row| row.get::<_, i64>(0))?;
    for text in rows.take(ENOUGH) {
        found.push(format!("text {} has a key and no row", text?));
    }
    Ok(found)
}

fn fact_faults(db: &Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut check = db.prepare("SELECT unit, facts FROM variant WHERE facts IS NOT NULL")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()?.filter(|_| found.len() < ENOUGH) {
        let (unit, facts): (i64, String) = (row.get(0)?, row.get(1)?);
        if parse::<StoredFacts>(&facts).is_err() {
            found.push(format!("unit {unit}: the facts of a translation cannot be read"));
        }
    }
    Ok(found)
}
