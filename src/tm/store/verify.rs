//! Is the memory sound? SQLite's own checks, and whether the rows mean what they should.

use super::Memory;
use super::fault::Result;
use super::load::lang_of;
use super::read::parse;
use super::write::{StoredFacts, provenance_of, unit_key};
use crate::error;
use crate::model::{Content, Finding, Message, Place};
use crate::tm::entry::{Context, TextHash};

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
                "SELECT id FROM unit WHERE NOT EXISTS
                     (SELECT 1 FROM variant WHERE variant.unit = unit.id)",
                "has no translation",
            ),
            (
                "SELECT variant.id FROM variant JOIN unit ON unit.id = variant.unit
                 JOIN file ON file.id = variant.file WHERE file.collection <> unit.collection",
                "is in another collection than its file",
            ),
        ] {
            let mut check = snapshot.prepare(sql)?;
            let rows = check.query_map([], |row| row.get::<_, i64>(0))?;
            for row in rows.take(ENOUGH) {
                found.push(format!("row {} {what}", row?));
            }
        }
        let mut check = snapshot.prepare("SELECT name, provenance FROM collection")?;
        let mut rows = check.query([])?;
        while let Some(row) = rows.next()? {
            let (name, provenance): (String, String) = (row.get(0)?, row.get(1)?);
            if provenance_of(&provenance).is_none() {
                found.push(format!("collection {name}: provenance {provenance:?}"));
            }
        }
        found.extend(unit_faults(&snapshot)?);
        found.extend(variant_faults(&snapshot)?);
        Ok(found)
    }
}

fn unit_faults(db: &rusqlite::Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let select = "SELECT id, lang, content, hash, previous, next, key FROM unit";
    let mut check = db.prepare(select)?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()?.filter(|_| found.len() < ENOUGH) {
        let (id, lang, json): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let context = Context {
            previous: row.get::<_, Option<i64>>(4)?.map(TextHash),
            next: row.get::<_, Option<i64>>(5)?.map(TextHash),
        };
        let Some(content) = text_fault(&mut found, ("unit", id), (&lang, &json, row.get(3)?))
        else {
            continue;
        };
        if unit_key(&lang, &content, context) != row.get::<_, Vec<u8>>(6)? {
            found.push(format!("unit {id}: the key is not that of its content"));
        }
    }
    Ok(found)
}

fn variant_faults(db: &rusqlite::Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut check = db.prepare("SELECT id, lang, content, hash, facts FROM variant")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()?.filter(|_| found.len() < ENOUGH) {
        let (id, lang, json): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        text_fault(&mut found, ("variant", id), (&lang, &json, row.get(3)?));
        let facts: Option<String> = row.get(4)?;
        if facts.is_some_and(|facts| parse::<StoredFacts>(&facts).is_err()) {
            found.push(format!("variant {id}: its facts cannot be read"));
        }
    }
    Ok(found)
}

fn text_fault(
    found: &mut Vec<String>,
    (table, id): (&str, i64),
    (lang, json, hash): (&str, &str, i64),
) -> Option<Content> {
    if lang_of(lang).is_err() {
        found.push(format!("{table} {id}: language {lang:?}"));
    }
    let Ok(content) = parse::<Content>(json) else {
        found.push(format!("{table} {id}: its content cannot be read"));
        return None;
    };
    if TextHash::of_content(&content) != TextHash(hash) {
        found.push(format!("{table} {id}: the hash is not that of its text"));
    }
    Some(content)
}
