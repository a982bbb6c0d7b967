//! Taking translations out, and what nothing refers to any more with them.

use super::fault::Result;
use super::texts::delete_orphans;
use rusqlite::{OptionalExtension, Transaction, params};
use std::collections::HashSet;

/// A translation: unit, language, text, number.
pub(super) type VariantId = (i64, i64, i64, i64);

pub(super) fn rows_of_file(db: &Transaction<'_>, file: i64) -> Result<HashSet<VariantId>> {
    let mut select = db.prepare("SELECT unit, lang, text, number FROM variant WHERE file = ?1")?;
    let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
    let rows = select.query_map([file], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Deletes translations, the units that are left without any, and the texts that are left
/// without either.
pub(super) fn remove_variants(db: &Transaction<'_>, rows: &HashSet<VariantId>) -> Result<usize> {
    let mut delete = db.prepare_cached(
        "DELETE FROM variant WHERE unit = ?1 AND lang = ?2 AND text = ?3 AND number = ?4",
    )?;
    let mut orphan = db.prepare_cached(
        "DELETE FROM unit WHERE id = ?1
         AND NOT EXISTS (SELECT 1 FROM variant WHERE variant.unit = unit.id) RETURNING source",
    )?;
    let (mut units, mut texts) = (HashSet::new(), HashSet::new());
    for (unit, lang, text, number) in rows {
        delete.execute(params![unit, lang, text, number])?;
        units.insert(*unit);
        texts.insert(*text);
    }
    for unit in units {
        texts.extend(orphan.query_row([unit], |row| row.get::<_, i64>(0)).optional()?);
    }
    delete_orphans(db, texts.into_iter())?;
    Ok(rows.len())
}

pub(super) fn drop_empty_collections(db: &Transaction<'_>) -> Result<()> {
    db.execute(
        "DELETE FROM collection
         WHERE NOT EXISTS (SELECT 1 FROM file WHERE file.collection = collection.id)
         AND NOT EXISTS (SELECT 1 FROM unit WHERE unit.collection = collection.id)",
        [],
    )?;
    Ok(())
}
