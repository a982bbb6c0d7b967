//! From the first version, which kept every text as often as it occurred, to the second.

use crate::model::Content;
use crate::tm::entry::{Context, Entry, TextHash, Variant};
use crate::tm::store::fault::{Fault, Result};
use crate::tm::store::load::lang_of;
use crate::tm::store::read::parse;
use crate::tm::store::write::StoredFacts;
use crate::tm::store::writer::{Mirrored, Writer};
use rusqlite::{Row, Transaction, params};
use std::collections::HashSet;

/// Writes the old rows anew and drops their tables.
pub fn units_and_variants(db: &Transaction<'_>) -> Result<()> {
    let mut select = db.prepare(
        "SELECT DISTINCT old_unit.collection, old_variant.file
         FROM old_variant JOIN old_unit ON old_unit.id = old_variant.unit ORDER BY 1, 2",
    )?;
    let groups = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let groups: Vec<(i64, Option<i64>)> = groups.collect::<rusqlite::Result<_>>()?;
    drop(select);
    for (collection, file) in groups {
        let mirrored = file.map(|id| Mirrored { id, stale: HashSet::new() });
        let mut writer = Writer::new(db, collection, mirrored)?;
        let mut select = db.prepare(
            "SELECT old_unit.lang, old_unit.content, previous, next,
                 old_variant.lang, old_variant.content, document, facts
             FROM old_variant JOIN old_unit ON old_unit.id = old_variant.unit
             WHERE old_unit.collection = ?1 AND old_variant.file IS ?2
             ORDER BY old_unit.id, old_variant.id",
        )?;
        let mut rows = select.query(params![collection, file])?;
        while let Some(row) = rows.next()? {
            writer.entry(entry(row)?)?;
        }
        writer.finish()?;
    }
    db.execute_batch("DROP TABLE old_variant; DROP TABLE old_unit;")?;
    Ok(())
}

fn entry(row: &Row<'_>) -> Result<Entry> {
    let text = |at: usize| row.get::<_, String>(at).map_err(Fault::from);
    let hash = |at: usize| Ok::<_, Fault>(row.get::<_, Option<i64>>(at)?.map(TextHash));
    let (source, target): (Content, Content) = (parse(&text(1)?)?, parse(&text(5)?)?);
    let facts: StoredFacts = match row.get::<_, Option<String>>(7)? {
        Some(json) => parse(&json)?,
        None => StoredFacts::default(),
    };
    let source_lang = lang_of(&text(0)?)?;
    let target_lang = lang_of(&text(4)?)?;
    Ok(Entry {
        document: row.get(6)?,
        context: Context { previous: hash(2)?, next: hash(3)? },
        facts: facts.unit,
        variants: vec![
            Variant { lang: source_lang.clone(), content: source, facts: facts.source },
            Variant { lang: target_lang, content: target, facts: facts.own },
        ],
        source_lang,
    })
}
