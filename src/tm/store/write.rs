//! Putting entries into the memory and taking them out, one transaction at a time.

use super::fault::{Fault, Result};
use super::index::{IndexWriter, is_outdated};
use super::remove::{drop_empty_collections, remove_variants, rows_of_file};
use super::writer::{Mirrored, Writer};
use super::{Memory, is_harmless, texts};
use crate::error;
use crate::model::{Lang, Provenance};
use crate::tm::entry::{Collection, Entry, Facts, FileStat, SourceFile};
use crate::tm::regions::steps;
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};
use serde::{Deserialize, Serialize};
use std::time::Duration;

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
                "INSERT INTO file (collection, path, hash, size, modified)
                 VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (path) DO UPDATE
                 SET collection = ?1, hash = ?3, size = ?4, modified = ?5 RETURNING id",
                params![
                    collection,
                    file.path,
                    file.hash,
                    file.stat.map(|stat| stat.size),
                    file.stat.map(|stat| stat.modified)
                ],
                |row| row.get(0),
            )?;
            let stale = rows_of_file(transaction, id)?;
            let mut writer = Writer::new(transaction, collection, Some(Mirrored { id, stale }))?;
            for entry in entries {
                writer.entry(entry.map_err(Fault::Whole)?)?;
            }
            let (mut changes, stale) = writer.finish()?;
            changes.removed = remove_variants(transaction, &stale)?;
            drop_empty_collections(transaction)?;
            Ok(changes)
        })
    }

    /// Notes how unchanged files look now, so that they need not be read the next time. If
    /// another process is writing it is left for then.
    ///
    /// # Errors
    /// If the database cannot be used.
    pub fn note_stats(&mut self, stats: &[(String, FileStat)]) -> error::Result<()> {
        let noted = self.db.busy_timeout(Duration::ZERO).map_err(Fault::from).and_then(|()| {
            let transaction = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let update = "UPDATE file SET size = ?2, modified = ?3 WHERE path = ?1";
            for (path, stat) in stats {
                transaction.execute(update, params![path, stat.size, stat.modified])?;
            }
            Ok(transaction.commit()?)
        });
        let restored = self.db.busy_timeout(self.patience).map_err(Fault::from);
        match noted.and(restored) {
            Err(fault) if !fault.is_busy() && !fault.is_read_only() => Err(self.fail(fault)),
            _ => Ok(()),
        }
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
            let mut writer = Writer::new(transaction, id, None)?;
            for entry in entries {
                writer.entry(entry.map_err(Fault::Whole)?)?;
            }
            let (changes, _) = writer.finish()?;
            if changes == Changes::default() {
                drop_empty_collections(transaction)?;
            }
            Ok(changes)
        })
    }

    /// Takes a language and its varieties into the index, if they are not there because nothing
    /// has been translated from them; an index made by other rules is made anew. If the memory cannot be written now it is left for
    /// another time: finding matches does not depend on it.
    ///
    /// # Errors
    /// If the database is damaged.
    pub fn index_language(&mut self, lang: &Lang) -> error::Result<()> {
        let mut run = || -> Result<()> {
            if is_outdated(&self.db)? {
                let behavior = TransactionBehavior::Immediate;
                let transaction = self.db.transaction_with_behavior(behavior)?;
                IndexWriter::new(&transaction)?.finish()?;
                transaction.commit()?;
            }
            let indexed = "SELECT EXISTS (SELECT 1 FROM index_language WHERE lang = ?1)";
            for (number, _) in
                texts::languages(&self.db)?.iter().filter(|(_, known)| steps(lang, known).is_some())
            {
                if self.db.query_row(indexed, [number], |row| row.get(0))? {
                    continue;
                }
                let behavior = TransactionBehavior::Immediate;
                let transaction = self.db.transaction_with_behavior(behavior)?;
                let mut index = IndexWriter::new(&transaction)?;
                index.begin(*number, None)?;
                index.finish()?;
                transaction.commit()?;
            }
            Ok(())
        };
        match run() {
            Err(fault) if !is_harmless(&fault) => Err(self.fail(fault)),
            _ => Ok(()),
        }
    }

    /// Makes sure that the database can be written now, so that work which depends on it is
    /// not begun in vain.
    ///
    /// # Errors
    /// If it cannot, or another process writes to it for too long.
    pub fn reserve(&self) -> error::Result<()> {
        self.db.execute_batch("BEGIN IMMEDIATE; ROLLBACK").map_err(|fault| self.fail(fault))
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
