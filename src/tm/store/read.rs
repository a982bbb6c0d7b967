//! Reading the memory back: what it mirrors, what it holds, how much.

use super::Memory;
use super::fault::{Fault, Result};
use super::load::{collections, lang_of};
use super::texts;
use crate::error;
use crate::model::Lang;
use crate::tm::entry::{Collection, FileStat, SourceFile};
use rusqlite::Row;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Which entries to give out. Empty lists stand for everything.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Names of collections.
    pub collections: Vec<String>,
    /// Only texts in these languages. The source, in whatever language, stays.
    pub langs: Vec<Lang>,
    /// Only what stands in no text of the project.
    pub only_unkept: bool,
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
    /// Those that have any, the most trusted first.
    pub provenances: Vec<ProvenanceStats>,
    /// By the year of their last change, oldest first; those without a date before all.
    pub years: Vec<YearStats>,
}

/// How much comes from one provenance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProvenanceStats {
    pub provenance: crate::model::Provenance,
    pub units: usize,
    pub variants: usize,
}

/// How many translations are of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct YearStats {
    pub year: Option<i64>,
    pub variants: usize,
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
    /// Those among them that stand in no text of the project: a fresh checkout lacks them.
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
    /// The files of the project that the memory mirrors, by path.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn files(&self) -> error::Result<BTreeMap<String, SourceFile>> {
        let read = || -> Result<_> {
            let collections = collections(&self.db)?;
            let select = "SELECT path, hash, size, modified, collection FROM file";
            let mut select = self.db.prepare(select)?;
            let mut rows = select.query([])?;
            let mut files = BTreeMap::new();
            while let Some(row) = rows.next()? {
                let (path, hash): (String, String) = (row.get(0)?, row.get(1)?);
                let stat = match (row.get(2)?, row.get(3)?) {
                    (Some(size), Some(modified)) => Some(FileStat { size, modified }),
                    _ => None,
                };
                let Some(collection) = collections.get(&row.get(4)?).cloned() else { continue };
                files.insert(path.clone(), SourceFile { path, hash, stat, collection });
            }
            Ok(files)
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

    /// All languages that it has texts in, in order of their tags.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn languages(&self) -> error::Result<Vec<Lang>> {
        let found = texts::languages(&self.db).map_err(|fault| self.fail(fault))?;
        let mut all: Vec<Lang> = found.into_values().collect();
        all.sort();
        Ok(all)
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
            "SELECT source.tag, target.tag, count FROM
                 (SELECT text.lang AS source_lang, variant.lang AS target_lang, count(*) AS count
                  FROM variant JOIN unit ON unit.id = variant.unit
                  JOIN text ON text.id = unit.source GROUP BY 1, 2)
             JOIN language AS source ON source.id = source_lang
             JOIN language AS target ON target.id = target_lang ORDER BY 1, 2",
        )?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let (source, target): (String, String) = (row.get(0)?, row.get(1)?);
            let (source, target) = (lang_of(&source)?, lang_of(&target)?);
            stats.pairs.push(PairStats { source, target, variants: number(row, 2)? });
        }
        let mut provenances: BTreeMap<_, (usize, usize)> = BTreeMap::new();
        for collection in &stats.collections {
            let counts = provenances.entry(collection.provenance).or_default();
            *counts = (counts.0 + collection.units, counts.1 + collection.variants);
        }
        let provenances = provenances.into_iter();
        stats.provenances = provenances
            .map(|(provenance, (units, variants))| ProvenanceStats { provenance, units, variants })
            .collect();
        let mut select = snapshot.prepare(
            "SELECT CAST(strftime('%Y', changed, 'unixepoch') AS INTEGER), count(*) FROM variant
             GROUP BY 1 ORDER BY 1",
        )?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            stats.years.push(YearStats { year: row.get(0)?, variants: number(row, 1)? });
        }
        Ok(stats)
    }
}

fn number(row: &Row<'_>, at: usize) -> Result<usize> {
    let number: i64 = row.get(at)?;
    usize::try_from(number).map_err(|error| Fault::Row(error.to_string()))
}

/// Reads a value as the memory keeps it.
pub(super) fn parse<T: DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|error| Fault::Row(error.to_string()))
}
