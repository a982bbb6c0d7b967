//! Keeping the index in step with the texts.
//!
//! New texts are gathered during a transaction. At its end they join the tail; when that is
//! too long to be scanned, it becomes a part. Parts of one size are merged into the next, so
//! that there are never many and no text is handled often.

use super::parts::{self, PartRow};
use super::{integer, is_current};
use crate::tm::index::{Builder, ENTRIES, LONGEST, MINIMUM, keys_of_text};
use crate::tm::similarity::{self, TOKENISER_VERSION};
use crate::tm::store::fault::{Fault, Result};
use crate::tm::store::settle::Wanted;
use crate::tm::store::texts::Stored;
use rusqlite::{Statement, Transaction, params};
use std::collections::{HashMap, HashSet};

/// The longest tail; also the size of the smallest parts.
const TAIL: usize = 512;
/// So many parts of one size are merged.
const FANOUT: usize = 8;
/// So many tokens of new texts are made a part while others are still coming.
const SPILL: usize = 16_000_000;
/// No part is made larger than this by merging.
const LARGEST: u64 = 2_000_000;

/// Takes the texts that a transaction adds.
pub(in crate::tm::store) struct IndexWriter<'t> {
    db: &'t Transaction<'t>,
    /// By language, for those that the index has.
    fresh: HashMap<i64, Builder>,
    insert_in_tail: Statement<'t>,
}

impl<'t> IndexWriter<'t> {
    /// Makes the index ready: one made by other rules is made anew.
    pub fn new(db: &'t Transaction<'t>) -> Result<Self> {
        let mut writer = IndexWriter {
            db,
            fresh: HashMap::new(),
            insert_in_tail: db.prepare(
                "INSERT OR REPLACE INTO index_tail (lang, text, length) VALUES (?1, ?2, ?3)",
            )?,
        };
        if is_current(db)? {
            let mut select = db.prepare("SELECT lang FROM index_language")?;
            let langs = select.query_map([], |row| row.get(0))?;
            for lang in langs {
                writer.fresh.insert(lang?, Builder::default());
            }
            return Ok(writer);
        }
        db.execute_batch(
            "DELETE FROM index_rules; DELETE FROM index_language; DELETE FROM index_tail;
             DELETE FROM index_part; DELETE FROM index_key; DELETE FROM index_entry;",
        )?;
        let insert = "INSERT INTO index_rules (tokeniser, minimum) VALUES (?1, ?2)";
        db.execute(insert, params![TOKENISER_VERSION, integer(MINIMUM)])?;
        let select = "SELECT DISTINCT text.lang FROM unit JOIN text ON text.id = unit.source";
        let mut select = db.prepare(select)?;
        let langs = select.query_map([], |row| row.get(0))?;
        for lang in langs {
            writer.begin(lang?, None)?;
        }
        Ok(writer)
    }

    /// Takes a language into the index, if it is not there yet, with all texts that it has
    /// before a number.
    pub fn begin(&mut self, lang: i64, before: Option<i64>) -> Result<()> {
        if self.fresh.contains_key(&lang) {
            return Ok(());
        }
        self.db.execute("INSERT OR IGNORE INTO index_language (lang) VALUES (?1)", [lang])?;
        self.fresh.insert(lang, Builder::default());
        let mut select =
            self.db.prepare("SELECT id, content FROM text WHERE lang = ?1 AND id < ?2")?;
        let mut rows = select.query([lang, before.unwrap_or(i64::MAX)])?;
        while let Some(row) = rows.next()? {
            // A content that cannot be read is `tm verify`'s business.
            let Ok(content) = Stored::read(row.get_ref(1)?) else { continue };
            self.add_keys(lang, row.get(0)?, &keys_of_text(&similarity::text(&content)))?;
        }
        Ok(())
    }

    /// Takes a text that was added, if the index has its language.
    pub fn add(&mut self, text: &Wanted) -> Result<()> {
        if !self.fresh.contains_key(&text.lang) {
            return Ok(());
        }
        let keys = match &text.stored {
            Stored::Text(plain) => keys_of_text(plain),
            coded @ Stored::Json(_) => keys_of_text(&similarity::text(&coded.content()?)),
        };
        self.add_keys(text.lang, text.id, &keys)
    }

    fn add_keys(&mut self, lang: i64, text: i64, keys: &[u64]) -> Result<()> {
        let label = u32::try_from(text)
            .map_err(|_| Fault::Row("the memory has more texts than can be told apart".into()))?;
        let Some(builder) = self.fresh.get_mut(&lang) else { return Ok(()) };
        if !builder.add(label, keys) {
            return self.put_in_tail(lang, label, keys.len());
        }
        if builder.tokens() >= SPILL || builder.len() + 1 >= ENTRIES {
            let builder = std::mem::take(builder);
            parts::write(self.db, lang, &builder.finish())?;
        }
        Ok(())
    }

    fn put_in_tail(&mut self, lang: i64, text: u32, length: usize) -> Result<()> {
        self.insert_in_tail.execute(params![lang, text, integer(length)])?;
        Ok(())
    }

    /// Puts what was gathered into the tail or parts, and merges parts.
    pub fn finish(mut self) -> Result<()> {
        for (lang, mut builder) in std::mem::take(&mut self.fresh) {
            if builder.is_empty() {
                continue;
            }
            let tail = self.tail(lang)?;
            if builder.len() + tail.len() < TAIL {
                for (text, length) in builder.taken() {
                    self.put_in_tail(lang, text, usize::from(length))?;
                }
                continue;
            }
            parts::gather(self.db, lang, tail, &mut builder)?;
            let delete = "DELETE FROM index_tail WHERE lang = ?1 AND length BETWEEN 1 AND ?2";
            self.db.execute(delete, params![lang, integer(LONGEST)])?;
            parts::write(self.db, lang, &builder.finish())?;
            self.merge(lang)?;
        }
        Ok(())
    }

    /// What of the tail can become a part.
    fn tail(&self, lang: i64) -> Result<HashSet<u32>> {
        let select = "SELECT text FROM index_tail WHERE lang = ?1 AND length BETWEEN 1 AND ?2";
        let mut select = self.db.prepare_cached(select)?;
        let rows = select.query_map(params![lang, integer(LONGEST)], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn merge(&self, lang: i64) -> Result<()> {
        loop {
            let all = parts::of_language(self.db, lang)?;
            let Some(alike) = to_merge(&all) else { return Ok(()) };
            let mut texts = HashSet::new();
            for part in &alike {
                texts.extend(parts::texts(self.db, part.id)?);
            }
            let mut builder = Builder::default();
            parts::gather(self.db, lang, texts, &mut builder)?;
            parts::remove(self.db, &alike)?;
            if !builder.is_empty() {
                parts::write(self.db, lang, &builder.finish())?;
            }
        }
    }
}

/// Parts of one size, if there are enough of them.
fn to_merge(all: &[PartRow]) -> Option<Vec<PartRow>> {
    let mut sizes: HashMap<u32, Vec<PartRow>> = HashMap::new();
    for part in all {
        let tails = u64::from(part.entries) / TAIL as u64;
        sizes.entry(tails.max(1).ilog(FANOUT as u64)).or_default().push(part.clone());
    }
    sizes.into_values().find(|alike| {
        let entries: u64 = alike.iter().map(|part| u64::from(part.entries)).sum();
        alike.len() >= FANOUT && entries <= LARGEST
    })
}
