//! Putting entries into the memory and taking them out, one transaction at a time.

use super::Memory;
use super::fault::{Fault, Result};
use crate::error;
use crate::model::{Content, Inline, Provenance};
use crate::tm::entry::{
    Collection, Context, Entry, Facts, Numbering, SourceFile, TextHash, Variant, first_eight,
};
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// What a transaction has changed, counted in translations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    pub added: usize,
    /// Same translation, newer facts.
    pub updated: usize,
    pub unchanged: usize,
    pub removed: usize,
}

/// What a file says beside the texts, as a variant's row keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct StoredFacts {
    #[serde(skip_serializing_if = "Facts::is_empty")]
    pub unit: Facts,
    #[serde(skip_serializing_if = "Facts::is_empty")]
    pub source: Facts,
    #[serde(skip_serializing_if = "Facts::is_empty")]
    pub own: Facts,
}

impl Memory {
    /// Makes everything the memory holds from a file of the project what the file holds now.
    /// Rows of translations that are still there stay as they are.
    ///
    /// # Errors
    /// If the database cannot be written, or at the first error among the entries; nothing
    /// is changed then.
    pub fn sync_file(
        &mut self,
        file: &SourceFile,
        entries: impl IntoIterator<Item = error::Result<Entry>>,
    ) -> error::Result<Changes> {
        self.transact(|transaction| {
            let collection = collection_id(transaction, &file.collection)?;
            let id = transaction.query_row(
                "INSERT INTO file (collection, path, hash) VALUES (?1, ?2, ?3)
                 ON CONFLICT (path) DO UPDATE SET collection = ?1, hash = ?3 RETURNING id",
                params![collection, file.path, file.hash],
                |row| row.get(0),
            )?;
            let mut stale = rows_of_file(transaction, id)?;
            let mut writer = Writer::new(transaction, collection, Some((id, &file.path)));
            for entry in entries {
                writer.entry(&entry.map_err(Fault::Whole)?, |row| {
                    stale.remove(&row);
                })?;
            }
            let mut changes = writer.changes;
            changes.removed = remove_variants(transaction, &stale)?;
            drop_empty_collections(transaction)?;
            Ok(changes)
        })
    }

    /// Takes out everything that came from a file of the project.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub fn forget_file(&mut self, path: &str) -> error::Result<Changes> {
        self.transact(|transaction| {
            let select = "SELECT id FROM file WHERE path = ?1";
            let id: Option<i64> =
                transaction.query_row(select, [path], |row| row.get(0)).optional()?;
            let Some(id) = id else { return Ok(Changes::default()) };
            let rows = rows_of_file(transaction, id)?;
            let removed = remove_variants(transaction, &rows)?;
            transaction.execute("DELETE FROM file WHERE id = ?1", [id])?;
            drop_empty_collections(transaction)?;
            Ok(Changes { removed, ..Changes::default() })
        })
    }

    /// Adds entries from outside the project. What is there already is not added again; if
    /// the new one is of a later date, its facts are taken.
    ///
    /// # Errors
    /// If the database cannot be written, or at the first error among the entries; nothing
    /// is changed then.
    pub fn import(
        &mut self,
        collection: &Collection,
        entries: impl IntoIterator<Item = error::Result<Entry>>,
    ) -> error::Result<Changes> {
        self.transact(|transaction| {
            let id = collection_id(transaction, collection)?;
            let mut writer = Writer::new(transaction, id, None);
            for entry in entries {
                writer.entry(&entry.map_err(Fault::Whole)?, |_| {})?;
            }
            let changes = writer.changes;
            drop_empty_collections(transaction)?;
            Ok(changes)
        })
    }

    /// Makes sure that the database can be written now, so that work which depends on it is
    /// not begun in vain.
    ///
    /// # Errors
    /// If it cannot, or another process writes to it for too long.
    pub fn reserve(&self) -> error::Result<()> {
        self.db.execute_batch("BEGIN IMMEDIATE; ROLLBACK").map_err(|fault| self.fail(fault))
    }

    fn transact<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T>,
    ) -> error::Result<T> {
        let run = || {
            // At once, so that two writers wait for each other instead of failing half-way.
            let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        let result: Result<T> = run();
        result.map_err(|fault| fault.at(&self.path))
    }
}

fn collection_id(transaction: &Transaction<'_>, collection: &Collection) -> Result<i64> {
    let insert = "INSERT INTO collection (name, provenance, penalty) VALUES (?1, ?2, ?3)
                  ON CONFLICT (name) DO UPDATE SET provenance = ?2, penalty = ?3 RETURNING id";
    let provenance = provenance_name(collection.provenance);
    let row = params![collection.name, provenance, collection.penalty.min(100)];
    Ok(transaction.query_row(insert, row, |row| row.get(0))?)
}

pub(super) fn provenance_name(provenance: Provenance) -> &'static str {
    match provenance {
        Provenance::Official => "official",
        Provenance::Own => "own",
        Provenance::Imported => "imported",
        Provenance::Machine => "machine",
    }
}

pub(super) fn provenance_of(name: &str) -> Option<Provenance> {
    [Provenance::Official, Provenance::Own, Provenance::Imported, Provenance::Machine]
        .into_iter()
        .find(|provenance| provenance_name(*provenance) == name)
}

fn rows_of_file(transaction: &Transaction<'_>, file: i64) -> Result<HashSet<i64>> {
    let mut select = transaction.prepare("SELECT id FROM variant WHERE file = ?1")?;
    let rows = select.query_map([file], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Deletes variants, and the units that are left without any.
fn remove_variants(transaction: &Transaction<'_>, rows: &HashSet<i64>) -> Result<usize> {
    let mut delete =
        transaction.prepare_cached("DELETE FROM variant WHERE id = ?1 RETURNING unit")?;
    let mut orphan = transaction.prepare_cached(
        "DELETE FROM unit WHERE id = ?1
         AND NOT EXISTS (SELECT 1 FROM variant WHERE variant.unit = unit.id)",
    )?;
    let mut units: HashSet<i64> = HashSet::new();
    for row in rows {
        let unit: Option<i64> = delete.query_row([row], |row| row.get(0)).optional()?;
        units.extend(unit);
    }
    for unit in units {
        orphan.execute([unit])?;
    }
    Ok(rows.len())
}

fn drop_empty_collections(transaction: &Transaction<'_>) -> Result<()> {
    transaction.execute(
        "DELETE FROM collection
         WHERE NOT EXISTS (SELECT 1 FROM unit WHERE unit.collection = collection.id)
         AND NOT EXISTS (SELECT 1 FROM file WHERE file.collection = collection.id)",
        [],
    )?;
    Ok(())
}

/// Puts entries into one collection.
struct Writer<'t> {
    transaction: &'t Transaction<'t>,
    collection: i64,
    file: Option<(i64, &'t str)>,
    changes: Changes,
}

impl<'t> Writer<'t> {
    fn new(
        transaction: &'t Transaction<'t>,
        collection: i64,
        file: Option<(i64, &'t str)>,
    ) -> Self {
        Writer { transaction, collection, file, changes: Changes::default() }
    }

    /// Puts in one entry and calls `seen` with the row of each of its translations. An entry
    /// without a translation leaves nothing.
    fn entry(&mut self, entry: &Entry, mut seen: impl FnMut(i64)) -> Result<()> {
        let index = entry.source_index();
        let Some(source) = entry.variants.get(index).filter(|_| entry.variants.len() > 1) else {
            return Ok(());
        };
        let numbering = Numbering::of(&source.content);
        let content = numbering.apply(&source.content);
        let unit = self.unit(source, &content, entry.context)?;
        for (at, variant) in entry.variants.iter().enumerate() {
            if at == index {
                continue;
            }
            let facts = StoredFacts {
                unit: entry.facts.clone(),
                source: source.facts.clone(),
                own: variant.facts.clone(),
            };
            let content = numbering.apply(&variant.content);
            seen(self.variant(unit, entry, (variant, &content), &facts)?);
        }
        Ok(())
    }

    fn unit(&self, source: &Variant, content: &Content, context: Context) -> Result<i64> {
        let lang = source.lang.to_string();
        let key = unit_key(&lang, content, context);
        let insert = "INSERT INTO unit (collection, lang, content, hash, previous, next, key)
                      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                      ON CONFLICT (collection, key) DO NOTHING RETURNING id";
        let hash = TextHash::of_content(content).0;
        let (previous, next) = (context.previous.map(|at| at.0), context.next.map(|at| at.0));
        let row = params![self.collection, lang, json(content)?, hash, previous, next, key];
        let inserted =
            self.transaction.prepare_cached(insert)?.query_row(row, |row| row.get(0)).optional()?;
        if let Some(id) = inserted {
            return Ok(id);
        }
        let select = "SELECT id FROM unit WHERE collection = ?1 AND key = ?2";
        let mut select = self.transaction.prepare_cached(select)?;
        Ok(select.query_row(params![self.collection, key], |row| row.get(0))?)
    }

    fn variant(
        &mut self,
        unit: i64,
        entry: &Entry,
        (variant, content): (&Variant, &Content),
        facts: &StoredFacts,
    ) -> Result<i64> {
        let lang = variant.lang.to_string();
        let content_json = json(content)?;
        let key = self.variant_key(&lang, &content_json, entry.document.as_deref());
        let changed = last_change(facts);
        let facts = if *facts == StoredFacts::default() { None } else { Some(json(facts)?) };
        let select = "SELECT id, changed, facts FROM variant WHERE unit = ?1 AND key = ?2";
        let present: Option<(i64, Option<String>, Option<String>)> = self
            .transaction
            .prepare_cached(select)?
            .query_row(params![unit, key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let Some((id, old_changed, old_facts)) = present else {
            let insert = "INSERT INTO variant
                (unit, file, lang, content, hash, document, changed, facts, key)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING id";
            let file = self.file.map(|(id, _)| id);
            let hash = TextHash::of_content(content).0;
            let document = &entry.document;
            let row = params![unit, file, lang, content_json, hash, document, changed, facts, key];
            self.changes.added += 1;
            let mut insert = self.transaction.prepare_cached(insert)?;
            return Ok(insert.query_row(row, |row| row.get(0))?);
        };
        // A file says how things are; an import may be older than what is there.
        let newer = self.file.is_some() || changed > old_changed;
        if newer && (facts != old_facts || changed != old_changed) {
            let update = "UPDATE variant SET changed = ?2, facts = ?3 WHERE id = ?1";
            self.transaction.prepare_cached(update)?.execute(params![id, changed, facts])?;
            self.changes.updated += 1;
        } else {
            self.changes.unchanged += 1;
        }
        Ok(id)
    }

    fn variant_key(&self, lang: &str, content: &str, document: Option<&str>) -> i64 {
        let mut hasher = Sha256::new();
        for part in [Some(lang), Some(content), document, self.file.map(|(_, path)| path)] {
            update(&mut hasher, part.map(str::as_bytes));
        }
        first_eight(&hasher.finalize())
    }
}

/// What makes two units of a collection one: language, text, codes and context. What codes
/// look like to a translator is no part of it.
pub(super) fn unit_key(lang: &str, content: &Content, context: Context) -> Vec<u8> {
    let mut hasher = Sha256::new();
    update(&mut hasher, Some(lang.as_bytes()));
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => update(&mut hasher, Some(text.as_bytes())),
            Inline::Code(code) => {
                update(&mut hasher, None);
                let sign = format!("{:?} {} {:?}", code.kind, code.id, code.class);
                update(&mut hasher, Some(sign.as_bytes()));
                update(&mut hasher, Some(code.native.as_bytes()));
            }
        }
    }
    for neighbour in [context.previous, context.next] {
        let bytes = neighbour.map(|hash| hash.0.to_be_bytes());
        update(&mut hasher, bytes.as_ref().map(<[u8; 8]>::as_slice));
    }
    hasher.finalize().iter().take(16).copied().collect()
}

/// Adds a part with its length, so that no two rows of parts look the same.
fn update(hasher: &mut Sha256, part: Option<&[u8]>) {
    match part {
        Some(bytes) => {
            hasher.update([1]);
            hasher.update((bytes.len() as u64).to_be_bytes());
            hasher.update(bytes);
        }
        None => hasher.update([0]),
    }
}

fn last_change(facts: &StoredFacts) -> Option<String> {
    let of = |facts: &Facts| facts.changed.clone().or_else(|| facts.created.clone());
    of(&facts.own).or_else(|| of(&facts.unit))
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Fault::Row(error.to_string()))
}
