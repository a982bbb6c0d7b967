//! Reading what a matcher needs.

use super::Memory;
use super::fault::{Fault, Result};
use super::write::provenance_of;
use crate::error;
use crate::model::Lang;
use crate::tm::entry::{Collection, Context, TextHash};
use crate::tm::matching::{Loader, Matcher, SourceRow, TargetRow};
use rusqlite::{Connection, Row};
use std::collections::HashMap;

impl Memory {
    /// Takes into memory what is needed to find translations from one language into others:
    /// its texts are read and taken apart once for all of them.
    ///
    /// A language without a region also takes its regional varieties, and a regional one the
    /// language without a region, at a small penalty.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn matcher(&self, from: &Lang, to: &[Lang]) -> error::Result<Matcher> {
        self.load(from, to).map_err(|fault| self.fail(fault))
    }

    fn load(&self, from: &Lang, to: &[Lang]) -> Result<Matcher> {
        // One transaction, so that both readings see the same state.
        let snapshot = self.db.unchecked_transaction()?;
        let known = languages(&snapshot)?;
        let mut loader = Loader::new(from, collections(&snapshot)?);
        for lang in known.iter().filter(|lang| serves(from, lang)) {
            sources(&snapshot, lang, &mut loader)?;
        }
        for target in to {
            loader.open_target(target);
            let near = |lang: &&Lang| {
                // Between two varieties of one language a third is no substitute.
                serves(target, lang) && (target.language() != from.language() || *lang == target)
            };
            for lang in known.iter().filter(near) {
                targets(&snapshot, lang, &mut loader)?;
            }
        }
        Ok(loader.finish())
    }
}

/// True if a text in `found` may serve where `asked` is wanted.
pub(super) fn serves(asked: &Lang, found: &Lang) -> bool {
    let (asked, found) = (asked.identifier(), found.identifier());
    let alike =
        |one: Option<&str>, other: Option<&str>| one.is_none() || other.is_none() || one == other;
    asked.language == found.language
        && alike(
            asked.script.as_ref().map(|script| script.as_str()),
            found.script.as_ref().map(|script| script.as_str()),
        )
        && alike(
            asked.region.as_ref().map(|region| region.as_str()),
            found.region.as_ref().map(|region| region.as_str()),
        )
}

/// Every language of the memory. Steps from one to the next in the index.
pub(super) fn languages(db: &Connection) -> Result<Vec<Lang>> {
    let mut all = Vec::new();
    for table in ["unit", "variant"] {
        let step = format!(
            "WITH RECURSIVE step (lang) AS (
                 SELECT min(lang) FROM {table}
                 UNION ALL
                 SELECT (SELECT min(lang) FROM {table} WHERE {table}.lang > step.lang)
                 FROM step WHERE step.lang IS NOT NULL)
             SELECT lang FROM step WHERE lang IS NOT NULL"
        );
        let mut select = db.prepare(&step)?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let text: String = row.get(0)?;
            all.push(lang_of(&text)?);
        }
    }
    all.sort();
    all.dedup();
    Ok(all)
}

pub(super) fn lang_of(text: &str) -> Result<Lang> {
    Lang::parse(text).map_err(|unknown| Fault::Row(unknown.to_string()))
}

pub(super) fn collections(db: &Connection) -> Result<HashMap<i64, Collection>> {
    let mut select = db.prepare("SELECT id, name, provenance, penalty FROM collection")?;
    let mut rows = select.query([])?;
    let mut all = HashMap::new();
    while let Some(row) = rows.next()? {
        let provenance: String = row.get(2)?;
        let provenance = provenance_of(&provenance)
            .ok_or_else(|| Fault::Row(format!("provenance {provenance:?}")))?;
        all.insert(row.get(0)?, Collection { name: row.get(1)?, provenance, penalty: row.get(3)? });
    }
    Ok(all)
}

fn sources(db: &Connection, lang: &Lang, loader: &mut Loader) -> Result<()> {
    let tag = lang.to_string();
    let mut select = db.prepare("SELECT id, content, previous, next FROM unit WHERE lang = ?1")?;
    let mut rows = select.query([&tag])?;
    while let Some(row) = rows.next()? {
        let hash = |at: usize, row: &Row<'_>| -> Result<Option<TextHash>> {
            Ok(row.get::<_, Option<i64>>(at)?.map(TextHash))
        };
        let context = Context { previous: hash(2, row)?, next: hash(3, row)? };
        let (document, changed) = (None, None);
        let (unit, content) = (row.get(0)?, row.get(1)?);
        loader.source(lang, SourceRow { unit, content, context, document, changed });
    }
    let mut select =
        db.prepare("SELECT unit, content, document, changed FROM variant WHERE lang = ?1")?;
    let mut rows = select.query([&tag])?;
    while let Some(row) = rows.next()? {
        let context = Context::default();
        let (document, changed) = (row.get(2)?, row.get(3)?);
        let (unit, content) = (row.get(0)?, row.get(1)?);
        loader.source(lang, SourceRow { unit, content, context, document, changed });
    }
    Ok(())
}

fn targets(db: &Connection, lang: &Lang, loader: &mut Loader) -> Result<()> {
    for table in [
        "SELECT unit, unit.collection, variant.content, document, changed
         FROM variant JOIN unit ON unit.id = variant.unit WHERE variant.lang = ?1",
        "SELECT id, collection, content, NULL, NULL FROM unit WHERE lang = ?1",
    ] {
        let mut select = db.prepare(table)?;
        let mut rows = select.query([lang.to_string()])?;
        while let Some(row) = rows.next()? {
            loader.target(
                lang,
                TargetRow {
                    unit: row.get(0)?,
                    collection: row.get(1)?,
                    content: row.get(2)?,
                    document: row.get(3)?,
                    changed: row.get(4)?,
                },
            );
        }
    }
    Ok(())
}
