//! Reading the memory back: what it mirrors, what it holds, how much.

use super::Memory;
use super::fault::{Fault, Result};
use super::load::{collections, lang_of};
use super::write::StoredFacts;
use crate::error;
use crate::model::{Content, Lang};
use crate::tm::entry::{Collection, Context, Entry, TextHash, Variant};
use rusqlite::Row;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// Which entries to give out. Empty lists stand for everything.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Names of collections.
    pub collections: Vec<String>,
    /// Only texts in these languages. The source, in whatever language, stays.
    pub langs: Vec<Lang>,
}

/// How much a memory holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stats {
    pub units: usize,
    pub variants: usize,
    /// In order of their names.
    pub collections: Vec<CollectionStats>,
    /// In order of source and target.
    pub pairs: Vec<PairStats>,
}

/// How much a collection holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CollectionStats {
    pub name: String,
    pub provenance: crate::model::Provenance,
    pub penalty: u8,
    /// Files of the project that it mirrors.
    pub files: usize,
    pub units: usize,
    /// Translations, the sources not counted.
    pub variants: usize,
    /// Those among them that stand in no text of the project: a rebuilt memory lacks them.
    pub not_kept: usize,
}

/// How many translations there are from one language into another, as they were made; each
/// serves in the other direction too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PairStats {
    pub source: Lang,
    pub target: Lang,
    pub variants: usize,
}

impl Memory {
    /// The files of the project that the memory mirrors, with the SHA-256 each had.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn file_hashes(&self) -> error::Result<BTreeMap<String, String>> {
        let read = || -> Result<_> {
            let mut select = self.db.prepare("SELECT path, hash FROM file")?;
            let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        };
        read().map_err(|fault| self.fail(fault))
    }

    /// All collections, in order of their names.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn collections(&self) -> error::Result<Vec<Collection>> {
        let found = collections(&self.db).map_err(|fault| self.fail(fault))?;
        let mut all: Vec<_> = found.into_values().collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(all)
    }

    /// Calls a function with every entry, one at a time, in an order that depends on nothing
    /// but the entries: by collection, source language, source text, context and document.
    ///
    /// # Errors
    /// If the database cannot be read, and whatever the function returns.
    pub fn entries(
        &self,
        selection: &Selection,
        mut each: impl FnMut(&Collection, Entry) -> error::Result<()>,
    ) -> error::Result<()> {
        self.stream(selection, &mut each).map_err(|fault| self.fail(fault))
    }

    fn stream(
        &self,
        selection: &Selection,
        each: &mut dyn FnMut(&Collection, Entry) -> error::Result<()>,
    ) -> Result<()> {
        let snapshot = self.db.unchecked_transaction()?;
        let collections = collections(&snapshot)?;
        let mut units = snapshot.prepare(
            "SELECT unit.id, unit.collection, unit.lang, unit.content, previous, next
             FROM unit JOIN collection ON collection.id = unit.collection
             ORDER BY collection.name, unit.lang, unit.content, unit.key",
        )?;
        let mut variants = snapshot.prepare(
            "SELECT lang, content, document, facts FROM variant WHERE unit = ?1
             ORDER BY lang, content, facts",
        )?;
        let mut rows = units.query([])?;
        while let Some(row) = rows.next()? {
            let collection: i64 = row.get(1)?;
            let Some(collection) = collections.get(&collection) else { continue };
            let names = &selection.collections;
            if !names.is_empty() && !names.contains(&collection.name) {
                continue;
            }
            let unit: i64 = row.get(0)?;
            let found = variants.query_map([unit], VariantRow::of)?;
            let found = found.collect::<rusqlite::Result<Vec<_>>>()?;
            for entry in unit_entries(row, found, &selection.langs)? {
                each(collection, entry).map_err(Fault::Whole)?;
            }
        }
        Ok(())
    }

    /// How much the memory holds.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn stats(&self) -> error::Result<Stats> {
        self.count().map_err(|fault| self.fail(fault))
    }

    fn count(&self) -> Result<Stats> {
        let snapshot = self.db.unchecked_transaction()?;
        let mut stats = Stats::default();
        let mut select = snapshot.prepare(
            "SELECT collection.id,
                 (SELECT count(*) FROM file WHERE file.collection = collection.id),
                 (SELECT count(*) FROM unit WHERE unit.collection = collection.id),
                 (SELECT count(*) FROM unit JOIN variant ON variant.unit = unit.id
                  WHERE unit.collection = collection.id),
                 (SELECT count(*) FROM unit JOIN variant ON variant.unit = unit.id
                  WHERE unit.collection = collection.id AND variant.file IS NULL)
             FROM collection ORDER BY name",
        )?;
        let known = collections(&snapshot)?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            let Some(collection) = known.get(&id).cloned() else { continue };
            let (files, units, variants) = (number(row, 1)?, number(row, 2)?, number(row, 3)?);
            stats.units += units;
            stats.variants += variants;
            let Collection { name, provenance, penalty } = collection;
            stats.collections.push(CollectionStats {
                name,
                provenance,
                penalty,
                files,
                units,
                variants,
                not_kept: number(row, 4)?,
            });
        }
        let mut select = snapshot.prepare(
            "SELECT unit.lang, variant.lang, count(*) FROM variant
             JOIN unit ON unit.id = variant.unit GROUP BY 1, 2 ORDER BY 1, 2",
        )?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let (source, target): (String, String) = (row.get(0)?, row.get(1)?);
            let (source, target) = (lang_of(&source)?, lang_of(&target)?);
            stats.pairs.push(PairStats { source, target, variants: number(row, 2)? });
        }
        Ok(stats)
    }
}

fn number(row: &Row<'_>, at: usize) -> Result<usize> {
    let number: i64 = row.get(at)?;
    usize::try_from(number).map_err(|error| Fault::Row(error.to_string()))
}

/// A translation as it is kept.
struct VariantRow {
    lang: String,
    content: String,
    document: Option<String>,
    facts: Option<String>,
}

impl VariantRow {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(VariantRow {
            lang: row.get(0)?,
            content: row.get(1)?,
            document: row.get(2)?,
            facts: row.get(3)?,
        })
    }
}

/// The entries of a unit: its translations, put together where the document and all that is
/// said of the unit agree.
fn unit_entries(row: &Row<'_>, found: Vec<VariantRow>, langs: &[Lang]) -> Result<Vec<Entry>> {
    let source_lang = lang_of(&row.get::<_, String>(2)?)?;
    let source: Content = parse(&row.get::<_, String>(3)?)?;
    let context = Context {
        previous: row.get::<_, Option<i64>>(4)?.map(TextHash),
        next: row.get::<_, Option<i64>>(5)?.map(TextHash),
    };
    let mut groups: BTreeMap<(Option<String>, StoredFacts), BTreeSet<_>> = BTreeMap::new();
    for variant in found {
        let lang = lang_of(&variant.lang)?;
        if !langs.is_empty() && !langs.contains(&lang) {
            continue;
        }
        let mut facts: StoredFacts = match &variant.facts {
            Some(json) => parse(json)?,
            None => StoredFacts::default(),
        };
        let own = std::mem::take(&mut facts.own);
        // In a set, as files may hold the same translation.
        groups.entry((variant.document, facts)).or_default().insert((lang, variant.content, own));
    }
    let entry = |((document, facts), variants): ((Option<String>, StoredFacts), BTreeSet<_>)| {
        let mut all = vec![Variant {
            lang: source_lang.clone(),
            content: source.clone(),
            facts: facts.source,
        }];
        for (lang, content, facts) in variants {
            let content: String = content;
            all.push(Variant { lang, content: parse(&content)?, facts });
        }
        let source_lang = source_lang.clone();
        Ok(Entry { source_lang, document, context, facts: facts.unit, variants: all })
    };
    groups.into_iter().map(entry).collect()
}

/// Reads a value as the memory keeps it.
pub(super) fn parse<T: DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|error| Fault::Row(error.to_string()))
}
